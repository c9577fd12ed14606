// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace nettdesk::ui {

Label::Label(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyFont();
    applyColor();
    m_leading = alignment();
    applyAlignment();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    applyFont();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    applyColor();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    if (elided)
        setWordWrap(false);
    updateGeometry();
    updateToolTip();
}

void Label::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

QSize Label::sizeHint() const
{
    return QLabel::sizeHint();
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(whole.width(), fontMetrics().horizontalAdvance(u'm') * 2), whole.height()) : whole;
}

void Label::applyFont()
{
    m_applying = true;
    setFont(fontFor(m_role));
    m_applying = false;
}

void Label::applyColor()
{
    m_applying = true;
    switch (m_tone) {
    case Tone::Neutral: setForegroundRole(QPalette::WindowText); break;
    case Tone::Muted: setForegroundRole(QPalette::PlaceholderText); break;
    case Tone::Accent: setForegroundRole(QPalette::Link); break;
    case Tone::Danger: setForegroundRole(QPalette::BrightText); break;
    case Tone::Ok:
    case Tone::Warning: {
        QPalette own;
        own.setColor(QPalette::WindowText, Colors::of(this).tone(m_tone).text);
        setPalette(own);
        setForegroundRole(QPalette::WindowText);
        break;
    }
    }
    m_applying = false;
}

void Label::applyAlignment()
{
    // A QLabel aligns by the direction of its text: a Latin name in an Arabic window would stand on the wrong side.
    if (alignment() != m_leading)
        return;
    m_leading = (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                (m_leading & Qt::AlignVertical_Mask);
    setAlignment(m_leading);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyAlignment();
    if (m_applying)
        return;
    if (event->type() == QEvent::PaletteChange && (m_tone == Tone::Ok || m_tone == Tone::Warning))
        applyColor();
    // A font set by hand (a code's) keeps its family; its size belongs to the role.
    if (event->type() == QEvent::ApplicationFontChange && font().families().size() <= 1)
        applyFont();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString line = fontMetrics().elidedText(text().simplified(), Qt::ElideRight, room.width());
    painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    style()->drawItemText(&painter, room, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), line, foregroundRole());
    updateToolTip();
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void Label::updateToolTip()
{
    const bool cut = m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (cut && (m_ownToolTip || toolTip().isEmpty())) {
        // Tool tips guess at rich text; names come from outside.
        const QString safe = text().toHtmlEscaped();
        if (toolTip() != safe)
            setToolTip(safe == text() ? text() : QStringLiteral("<span>") + safe + QStringLiteral("</span>"));
        m_ownToolTip = true;
    } else if (!cut && m_ownToolTip) {
        setToolTip({});
        m_ownToolTip = false;
    }
}

} // namespace nettdesk::ui
