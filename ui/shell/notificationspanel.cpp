// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notificationspanel.h"

#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/times.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace nettdesk::ui {

namespace {

const char *iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return "circle-check";
    case Tone::Warning: return "alert-triangle";
    case Tone::Danger: return "alert-circle";
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Muted: return "info-circle";
    }
    return "info-circle";
}

} // namespace

NotificationsPanel::NotificationsPanel(QWidget *host)
    : Overlay(host, Place::BottomLeading, {400, 480})
    , m_title(new Label({}, TextRole::Heading))
    , m_clear(new Button({}, Button::Kind::Quiet))
    , m_close(new Button({}, Button::Kind::Quiet))
    , m_scroll(new QScrollArea)
{
    m_close->setIconName("x");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::s, space::s, space::s, space::s);
    head->addSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(surface());
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(m_clear, &Button::clicked, this, [this] {
        m_list.clear();
        rebuild();
    });
    connect(m_close, &Button::clicked, this, &Overlay::close);
    retranslate();
}

void NotificationsPanel::add(const Notification &notification)
{
    m_list.prepend(notification);
    if (m_list.size() > most)
        m_list.resize(most);
    if (isVisible())
        rebuild();
    else
        Q_EMIT unreadChanged(++m_unread);
}

void NotificationsPanel::openFresh()
{
    m_unread = 0;
    Q_EMIT unreadChanged(0);
    rebuild();
    open(m_close);
}

void NotificationsPanel::rebuild()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::l, 0, space::l, space::s);
    column->setSpacing(space::l);
    if (m_list.isEmpty()) {
        auto *none = new Label(tr("Nothing has happened yet. Finished work and failures are kept here."),
                               TextRole::Body, Tone::Muted);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    for (const Notification &one : std::as_const(m_list)) {
        auto *mark = new QLabel;
        mark->setPixmap(
            iconPixmap(iconOf(one.tone), Colors::of(this).tone(one.tone).text, scaledText(18), devicePixelRatioF()));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        for (const auto &[text, role, tone] : {std::tuple(one.title, TextRole::Strong, Tone::Neutral),
                                               std::tuple(one.text, TextRole::Body, Tone::Neutral),
                                               std::tuple(one.detail, TextRole::Caption, Tone::Muted),
                                               std::tuple(relativeTime(one.at), TextRole::Caption, Tone::Muted)}) {
            if (text.isEmpty())
                continue;
            auto *label = new Label(text, role, tone);
            label->setWordWrap(true);
            label->setSelectable(true);
            label->setFocusPolicy(Qt::NoFocus);
            words->addWidget(label);
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(space::m);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        if (!one.actionText.isEmpty() && one.action) {
            auto *act = new Button(one.actionText, Button::Kind::Secondary);
            connect(act, &Button::clicked, this, [this, run = one.action] {
                close();
                run();
            });
            row->addWidget(act, 0, Qt::AlignTop);
        }
        column->addLayout(row);
    }
    column->addStretch();
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    m_clear->setVisible(!m_list.isEmpty());
}

void NotificationsPanel::retranslate()
{
    m_title->setText(tr("Notifications"));
    m_clear->setText(tr("Clear all"));
    m_close->setText(tr("Close notifications"));
    m_close->setToolTip(tr("Close notifications"));
    m_close->setIconOnly(true);
    m_scroll->setAccessibleName(tr("Notifications"));
}

void NotificationsPanel::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
