// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace nettdesk::ui {

namespace {

const char *iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger: return "alert-circle";
    case Tone::Warning: return "alert-triangle";
    case Tone::Ok: return "circle-check";
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Muted: return "info-circle";
    }
    return "info-circle";
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new Label({}, TextRole::Body, Tone::Neutral, this))
    , m_detail(new Label({}, TextRole::Caption, Tone::Muted, this))
    , m_detailsButton(new Button({}, Button::Kind::Quiet, this))
    , m_copy(new Button({}, Button::Kind::Quiet, this))
    , m_close(new Button({}, Button::Kind::Quiet, this))
    , m_actions(new QHBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_detail->setWordWrap(true);
    m_detail->setSelectable(true);
    m_detail->setFocusPolicy(Qt::NoFocus);
    m_detail->hide();
    m_detailsButton->setCheckable(true);
    m_close->setIconName("x");

    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    m_actions->setSpacing(space::xs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->addWidget(m_detailsButton, 0, Qt::AlignVCenter);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_detailsButton, &Button::toggled, this, [this](bool on) {
        m_detail->setVisible(on);
        m_copy->setVisible(on);
    });
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_detail->text()); });
    connect(m_close, &Button::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void MessageBar::retranslate()
{
    m_detailsButton->setText(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setIconOnly(true);
}

void MessageBar::showError(const Error &error)
{
    const bool quiet = error.kind == Error::Kind::Cancelled;
    showMessage(quiet ? Tone::Neutral : Tone::Danger, error.message, error.detail);
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &detail)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_tone = tone;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!detail.isEmpty());
    m_detail->hide();
    m_copy->hide();
    recolor();
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Button *MessageBar::addAction(const QString &text, std::function<void()> run)
{
    auto *button = new Button(text, Button::Kind::Secondary, this);
    connect(button, &Button::clicked, this, [run = std::move(run)] {
        if (run)
            run();
    });
    m_actions->addWidget(button);
    return button;
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
    m_detail->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::detail() const
{
    return m_detail->text();
}

void MessageBar::recolor()
{
    const int side = scaledText(20);
    m_icon->setPixmap(iconPixmap(iconOf(m_tone), Colors::of(this).tone(m_tone).text, side, devicePixelRatioF()));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColors &tone = Colors::of(this).tone(m_tone);
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), radius::surface, tone.soft, tone.border);
}

} // namespace nettdesk::ui
