// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/sheetpainter.h"

#include "core/vouchers/cards/barcode.h"
#include "core/vouchers/cards/paintersurface.h"
#include "core/vouchers/cards/textblock.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace nettdesk::vouchers::cards {

namespace {

const QColor cutColour(0x9a, 0x9a, 0x9a);
constexpr double cutWidth = 0.1; // mm

void paint(Surface &surface, const PlacedText &text, const QPointF &corner)
{
    const QPointF at = text.box.topLeft() - corner;
    if (text.block)
        surface.draw(*text.block, at, text.style.colour);
    else
        surface.draw(TextBlock(text), at, text.style.colour);
}

void paint(Surface &surface, const PlacedQr &qr, const QPointF &corner)
{
    const double module = qr.box.width() / qr.code.sizeWithQuietZone();
    const QPointF quiet(QrCode::quietZone * module, QrCode::quietZone * module);
    surface.fillModules(qr.code.rectangles(), qr.box.topLeft() + quiet - corner, {module, module});
}

void paint(Surface &surface, const PlacedBarcode &barcode, const QPointF &corner)
{
    const auto code = Barcode::encode(barcode.content);
    if (!code)
        return;
    QList<QRect> bars;
    int at = Barcode::quietZone;
    bool isBar = true;
    for (const int width : code->widths()) {
        if (isBar)
            bars << QRect(at, 0, width, 1);
        at += width;
        isBar = !isBar;
    }
    surface.fillModules(bars, barcode.box.topLeft() - corner,
                        {barcode.box.width() / code->modulesWithQuietZone(), barcode.box.height()});
}

void paint(Surface &surface, const PlacedPicture &picture, const QPointF &corner)
{
    surface.draw(picture.picture, picture.box.translated(-corner));
}

void paint(Surface &surface, const PlacedLine &line, const QPointF &corner)
{
    const QLineF moved = line.line.translated(-corner);
    // Filled, not stroked: PDF readers move thin strokes to their own pixels, and by different amounts.
    QPainterPath path(moved.p1());
    path.lineTo(moved.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(line.style.width);
    stroker.setCapStyle(Qt::FlatCap);
    if (line.style.isDashed)
        stroker.setDashPattern({4, 4}); // in line widths
    surface.fill(stroker.createStroke(path), line.style.colour);
}

/// Rounded corners of `radius`, square ones where that is nothing.
void addBox(QPainterPath &path, const QRectF &box, double radius)
{
    if (radius > 0)
        path.addRoundedRect(box, radius, radius);
    else
        path.addRect(box);
}

void paint(Surface &surface, const PlacedRectangle &rectangle, const QPointF &corner)
{
    const RectangleElement &style = rectangle.style;
    const QRectF box = rectangle.box.translated(-corner);
    const double half = style.width / 2;
    const QRectF middle = box.adjusted(half, half, -half, -half); // of the outline, which stays inside the box
    if (style.fill) {
        QPainterPath area;
        addBox(area, middle, style.radius);
        surface.fill(area, *style.fill);
    }
    if (style.width > 0) {
        QPainterPath outline; // what lies between two boxes
        outline.setFillRule(Qt::OddEvenFill);
        addBox(outline, box, style.radius > 0 ? style.radius + half : 0);
        const QRectF inner = middle.adjusted(half, half, -half, -half);
        if (inner.width() > 0 && inner.height() > 0)
            addBox(outline, inner, std::max(0.0, style.radius - half));
        surface.fill(outline, style.colour);
    }
}

/// What it is turned about, and how far. Codes for phones, lines and rectangles are not.
template<class Thing>
std::pair<QPointF, int> turnOf(const Thing &thing)
{
    if constexpr (requires { thing.turn; })
        return {thing.box.center(), thing.turn};
    else
        return {};
}

void paint(Surface &surface, const PlacedCard &card)
{
    const QPointF corner = card.box.topLeft();
    surface.beginCard(corner);
    for (const Placed &item : card.items) {
        std::visit(
            [&](const auto &placed) {
                const auto [centre, turn] = turnOf(placed);
                surface.beginItem(centre - corner, turn);
                paint(surface, placed, corner);
                surface.endItem();
            },
            item);
    }
    surface.endCard();
}

QPainterPath cutPath(const QList<QLineF> &guides)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QLineF &guide : guides) { // each is level or upright
        constexpr double half = cutWidth / 2;
        const bool isUpright = guide.x1() == guide.x2();
        const QRectF along = QRectF(guide.p1(), guide.p2()).normalized();
        path.addRect(isUpright ? along.adjusted(-half, 0, half, 0) : along.adjusted(0, -half, 0, half));
    }
    return path;
}

} // namespace

bool Calibration::isSane() const
{
    const auto isBetween = [](double value, double from, double to) { return value >= from && value <= to; };
    return isBetween(offset.x(), -20, 20) && isBetween(offset.y(), -20, 20) && isBetween(scaleX, 0.95, 1.05) &&
           isBetween(scaleY, 0.95, 1.05);
}

void paintSheet(Surface &surface, const Sheet &sheet)
{
    for (const PlacedCard &card : sheet.cards)
        paint(surface, card);
    if (!sheet.cutGuides.isEmpty())
        surface.fill(cutPath(sheet.cutGuides), cutColour);
}

void paintSheet(QPainter &painter, const Sheet &sheet, double unitsPerMm, const Calibration &calibration)
{
    PainterSurface surface(painter); // keeps the painter's state
    painter.scale(unitsPerMm, unitsPerMm);
    if (!calibration.isNone()) {
        painter.translate(calibration.offset);
        painter.scale(calibration.scaleX, calibration.scaleY);
    }
    paintSheet(surface, sheet);
}

void paintCard(QPainter &painter, const PlacedCard &card, double unitsPerMm)
{
    PainterSurface surface(painter); // keeps the painter's state
    painter.scale(unitsPerMm, unitsPerMm);
    painter.translate(-card.box.topLeft());
    paint(surface, card);
}

} // namespace nettdesk::vouchers::cards
