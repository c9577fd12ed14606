// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/shell/style.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace nettdesk::ui {

namespace {

QFont pillFont()
{
    QFont font = QFont(fontFor(TextRole::Caption));
    font.setWeight(QFont::Medium);
    return font.resolve(QGuiApplication::font());
}

constexpr int dot = 6;

} // namespace

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(text, tone);
}

void Pill::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty() || !parentWidget());
    updateGeometry();
    update();
}

QSize Pill::sizeFor(const QString &text)
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(text) + dot + 6 + 2 * (space::s + 1), metrics.height() + 6};
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_text);
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

void Pill::paint(QPainter &painter, const QRect &cell, const QString &text, Tone tone, const Colors &colors,
                 Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return;
    const ToneColors &tint = colors.tone(tone);
    const QSize size = sizeFor(text).boundedTo(cell.size());
    const QRect place = QStyle::visualRect(
        direction, cell, QRect(QPoint(cell.left(), cell.center().y() - (size.height() - 1) / 2), size));
    paintRounded(painter, QRectF(place), size.height() / 2.0, tint.soft, tint.border);
    const QRect inner = place.adjusted(space::s + 1, 0, -space::s - 1, 0);
    const QRect point =
        QStyle::visualRect(direction, inner, QRect(inner.left(), inner.center().y() - dot / 2 + 1, dot, dot));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.text);
    painter.drawEllipse(QRectF(point));
    painter.setFont(pillFont());
    painter.setPen(tint.text);
    const QRect words = QStyle::visualRect(direction, inner, inner.adjusted(dot + 6, 0, 0, 0));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width() + 1);
    painter.drawText(
        words, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextDontClip, shown);
    painter.restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, Colors::of(this), layoutDirection());
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace nettdesk::ui
