// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/bigcode.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace nettdesk::ui {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr int smallest = 15;

} // namespace

BigCode::BigCode(int points, QWidget *parent) : QWidget(parent), m_points(points)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont BigCode::wholeFont() const
{
    // It is large already: large text grows it less than the rest.
    const double pixels = m_points * pixelsPerPoint / std::max(1.0, textScale() / 1.25);
    QFont font = codeFont(int(pixels));
    font.setWeight(QFont::DemiBold);
    return font;
}

void BigCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize BigCode::sizeHint() const
{
    const QFontMetrics metrics(wholeFont());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize BigCode::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void BigCode::paintEvent(QPaintEvent *)
{
    QFont font = wholeFont();
    const int wanted = QFontMetrics(font).horizontalAdvance(m_text);
    if (wanted > width())
        font.setPixelSize(std::max(smallest, font.pixelSize() * width() / wanted));
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(Colors::of(this).text);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect(), int(side | Qt::AlignVCenter | Qt::AlignAbsolute), m_text);
}

void BigCode::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

} // namespace nettdesk::ui
