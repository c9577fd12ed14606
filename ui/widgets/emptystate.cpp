// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace nettdesk::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new Label({}, TextRole::Heading, Tone::Neutral, this))
    , m_text(new Label({}, TextRole::Body, Tone::Muted, this))
    , m_layout(new QVBoxLayout(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(440);
    m_layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_layout->setSpacing(space::s);
    m_layout->addStretch(2);
    m_layout->addWidget(m_icon, 0, Qt::AlignCenter);
    m_layout->addSpacing(space::xs);
    m_layout->addWidget(m_title);
    auto *line = new QHBoxLayout; // centres a text that wraps
    line->addStretch();
    line->addWidget(m_text, 100);
    line->addStretch();
    m_layout->addLayout(line);
    m_layout->addSpacing(space::s);
    m_layout->addStretch(3);
}

void EmptyState::setTexts(const char *iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    updateIcon();
}

void EmptyState::setAction(QAction *action)
{
    delete std::exchange(m_button, nullptr);
    if (!action)
        return;
    m_button = new Button(action, Button::Kind::Primary, this);
    m_layout->insertWidget(m_layout->count() - (m_second ? 2 : 1), m_button, 0, Qt::AlignCenter);
}

void EmptyState::setSecondAction(QAction *action)
{
    delete std::exchange(m_second, nullptr);
    if (!action)
        return;
    m_second = new Button(action, m_button ? Button::Kind::Quiet : Button::Kind::Secondary, this);
    m_layout->insertWidget(m_layout->count() - 1, m_second, 0, Qt::AlignCenter);
}

void EmptyState::updateIcon()
{
    if (m_iconName.isEmpty())
        return;
    // The icon on a round, soft ground.
    const Colors &colors = Colors::of(this);
    constexpr int ground = 64;
    constexpr int drawn = 30;
    const double scale = devicePixelRatioF();
    QPixmap pixmap(QSize(ground, ground) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintRounded(painter, QRectF(0, 0, ground, ground), ground / 2.0, colors.accent.soft);
    painter.drawPixmap(QPointF((ground - drawn) / 2.0, (ground - drawn) / 2.0),
                       iconPixmap(m_iconName, colors.accent.text, drawn, scale));
    painter.end();
    m_icon->setPixmap(pixmap);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace nettdesk::ui
