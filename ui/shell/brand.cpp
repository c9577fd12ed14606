// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/brand.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace nettdesk::ui {

namespace {

void paintMark(QPainter &painter, const QRectF &square, const QColor &ground, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 32, square.height() / 32);
    QLinearGradient light(0, 0, 0, 32);
    light.setColorAt(0, ground.lighter(116));
    light.setColorAt(1, ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawRoundedRect(QRectF(0, 0, 32, 32), 8, 8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(6, 8.5, 20, 20), 40 * 16, 100 * 16);
    painter.drawArc(QRectF(10.5, 13.5, 11, 11), 40 * 16, 100 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(16, 20.6), 2.4, 2.4);
    painter.restore();
}

} // namespace

BrandMark::BrandMark(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void BrandMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors &accent = Colors::of(this).accent;
    paintMark(painter, QRectF(rect()), accent.solid, accent.onSolid);
}

QIcon brandIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF(pixmap.rect()), Theme::defaultAccent(), Qt::white);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace nettdesk::ui
