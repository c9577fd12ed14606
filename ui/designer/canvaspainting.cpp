// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/canvaspainting.h"

#include "ui/designer/elementtools.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <cmath>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

// On paper, which is white in both themes.
const QColor gridColour(0x1f, 0x6f, 0xeb, 34);
const QColor strongGridColour(0x1f, 0x6f, 0xeb, 66);
const QColor blankColour(0x5a, 0x64, 0x72);
constexpr double closestLines = 5; // pixels
constexpr double grip = 4;         // half a side

/// A frame that stays visible on light and dark alike.
void outline(QPainter &painter, const QRectF &rect, const QColor &colour, Qt::PenStyle style = Qt::SolidLine)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 170), 3));
    painter.drawRect(rect);
    painter.setPen(QPen(colour, 1, style));
    painter.drawRect(rect);
}

QRectF crisp(const QRectF &rect)
{
    return {QPointF(std::floor(rect.left()) + 0.5, std::floor(rect.top()) + 0.5),
            QPointF(std::floor(rect.right()) + 0.5, std::floor(rect.bottom()) + 0.5)};
}

} // namespace

void paintPaper(QPainter &painter, const CanvasLook &look, const QSizeF &card)
{
    const QRectF paper = look.map.toView(QRectF(QPointF(), card));
    QColor shadow = look.colors.shadow;
    shadow.setAlpha(8);
    for (int ring = 6; ring > 0; --ring)
        painter.fillRect(paper.adjusted(-ring, -ring + 3, ring, ring + 3), shadow);
    painter.fillRect(paper, Qt::white);
}

void paintGrid(QPainter &painter, const CanvasLook &look, const QSizeF &card, double grid)
{
    if (grid <= 0)
        return;
    double step = grid;
    while (step * look.map.scale < closestLines)
        step *= 5;
    QList<QLineF> lines;
    QList<QLineF> strong;
    const auto collect = [&](double length, auto lineAt) {
        for (int i = 1; i * step < length - 0.01; ++i)
            (i % 5 == 0 ? strong : lines) << look.map.toView(lineAt(i * step));
    };
    collect(card.width(), [&](double x) { return QLineF(x, 0, x, card.height()); });
    collect(card.height(), [&](double y) { return QLineF(0, y, card.width(), y); });
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(gridColour, 1));
    painter.drawLines(lines);
    painter.setPen(QPen(strongGridColour, 1));
    painter.drawLines(strong);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintInvitation(QPainter &painter, const CanvasLook &look, const QSizeF &card, const QString &words)
{
    painter.setFont(fontFor(TextRole::Lead));
    painter.setPen(blankColour);
    const QRectF room = look.map.toView(QRectF(QPointF(), card)).adjusted(space::xl, space::l, -space::xl, -space::l);
    painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), words);
}

void paintBlank(QPainter &painter, const CanvasLook &look, const cards::Element &element)
{
    const QRectF box = crisp(look.map.toView(element.box));
    painter.fillRect(box, QColor(0x5a, 0x64, 0x72, 20));
    painter.setPen(QPen(blankColour, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const QRectF inside = box.adjusted(3, 1, -3, -1);
    const int side = int(std::min({18.0, inside.width(), inside.height()}));
    if (side < 8)
        return;
    painter.setFont(fontFor(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const QString words = metrics.elidedText(elementName(element), Qt::ElideRight, inside.width());
    const bool hasWords = inside.width() > 40 && inside.height() > metrics.height();
    const bool hasIcon = !hasWords || inside.height() > metrics.height() + side + 2;
    const double high = (hasIcon ? side : 0) + (hasWords ? metrics.height() : 0);
    double y = inside.center().y() - high / 2;
    if (hasIcon) {
        const QPixmap picture = iconPixmap(QLatin1StringView(elementIcon(element.content)), blankColour, side,
                                           painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(inside.center().x() - side / 2.0, y), picture);
        y += side;
    }
    if (hasWords) {
        painter.setPen(blankColour);
        painter.drawText(QRectF(inside.left(), y, inside.width(), metrics.height()), Qt::AlignCenter, words);
    }
}

void paintFlaw(QPainter &painter, const CanvasLook &look, const cards::Element &element)
{
    const QRectF box = crisp(look.map.toView(element.box));
    // The colours of the light theme: the paper is white.
    const ToneColors &warning = Colors::make(false, look.colors.accent.solid).warning;
    outline(painter, box, warning.solid, Qt::DashLine);
    constexpr int side = 16;
    const QRectF badge(box.right() - side / 2.0, box.top() - side / 2.0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(warning.soft);
    painter.drawEllipse(badge.adjusted(-2, -2, 2, 2));
    painter.drawPixmap(badge.topLeft(),
                       iconPixmap("alert-triangle", warning.text, side, painter.device()->devicePixelRatioF()));
}

void paintHover(QPainter &painter, const CanvasLook &look, const cards::Element &element)
{
    outline(painter, crisp(look.map.toView(element.box)), look.colors.accent.solid, Qt::DotLine);
}

void paintSelection(QPainter &painter, const CanvasLook &look, const DesignDocument &document)
{
    const DesignDocument::Ids &ids = document.selection();
    if (ids.isEmpty())
        return;
    const QColor colour = look.colors.accent.solid;
    for (const cards::Element &element : document.design().elements) {
        if (ids.contains(element.id))
            outline(painter, crisp(look.map.toView(element.box)), colour);
    }
    const QRectF bounds = cards::boundsOf(document.design(), ids);
    if (ids.size() > 1)
        outline(painter, crisp(look.map.toView(bounds)), colour, Qt::DashLine);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::white);
    for (const Handle handle : allHandles) {
        if (!hasRoomFor(look.map, bounds, handle))
            continue;
        const QPointF at = look.map.toView(handlePoint(bounds, handle));
        painter.drawRoundedRect(QRectF(at.x() - grip, at.y() - grip, 2 * grip, 2 * grip), 2, 2);
    }
}

void paintGesture(QPainter &painter, const CanvasLook &look, const Gesture &gesture)
{
    if (gesture.frame()) {
        QColor fill = look.colors.accent.solid;
        const QRectF frame = crisp(look.map.toView(*gesture.frame()));
        outline(painter, frame, fill);
        fill.setAlpha(28);
        painter.fillRect(frame, fill);
    }
    painter.setPen(QPen(QColor(0xd6, 0x1f, 0x8d), 1)); // no theme has it: it is seen on everything
    for (const QLineF &guide : gesture.guides())
        painter.drawLine(look.map.toView(guide));
}

} // namespace nettdesk::ui
