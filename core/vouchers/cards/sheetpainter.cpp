// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/sheetpainter.h"

#include "core/vouchers/cards/barcode.h"
#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/textblock.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace nettdesk::vouchers::cards {

namespace {

const QColor cutColour(0x9a, 0x9a, 0x9a);
constexpr double cutWidth = 0.1; // mm

/// Puts the painter back as it was, whatever happens in between.
class Saved {
public:
    explicit Saved(QPainter &painter) : m_painter(painter) { m_painter.save(); }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

void turn(QPainter &painter, const QRectF &box, int degrees)
{
    if (degrees == 0)
        return;
    painter.translate(box.center());
    painter.rotate(degrees);
    painter.translate(-box.center());
}

void draw(QPainter &painter, const PlacedText &text, const QPointF &at)
{
    if (text.block)
        text.block->draw(painter, at);
    else
        TextBlock(text).draw(painter, at);
}

/// One text, in text units.
void paint(QPainter &painter, const PlacedText &text)
{
    painter.setPen(text.style.colour);
    const QPointF corner = text.box.topLeft() * textUnitsPerMm;
    if (text.turn == 0) {
        draw(painter, text, corner);
        return;
    }
    const Saved saved(painter);
    turn(painter, QRectF(corner, text.box.size() * textUnitsPerMm), text.turn);
    draw(painter, text, corner);
}

/// Dark shapes that touch, without a seam between them on any device.
void fillModules(QPainter &painter, const QList<QRectF> &shapes, double dotsPerModule)
{
    // PDF: rectangles in one go, which a reader fills as one shape. It is also the shortest that can be written.
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(shapes);
        return;
    }
    QPainterPath path;
    for (const QRectF &shape : shapes)
        path.addRect(shape);
    // Crisp edges where a module has dots enough; a small preview looks even only with grey ones.
    painter.setRenderHint(QPainter::Antialiasing, dotsPerModule < 2);
    painter.fillPath(path, Qt::black);
}

void paint(QPainter &painter, const PlacedQr &qr)
{
    QList<QRectF> shapes;
    for (const QRect &rectangle : qr.code.rectangles())
        shapes << rectangle.translated(QrCode::quietZone, QrCode::quietZone);
    const Saved saved(painter);
    const double module = qr.box.width() / qr.code.sizeWithQuietZone();
    painter.translate(qr.box.topLeft());
    painter.scale(module, module);
    fillModules(painter, shapes, painter.combinedTransform().m11());
}

void paint(QPainter &painter, const PlacedBarcode &barcode)
{
    const auto code = Barcode::encode(barcode.content);
    if (!code)
        return;
    QList<QRectF> shapes;
    int at = Barcode::quietZone;
    bool isBar = true;
    for (const int width : code->widths()) {
        if (isBar)
            shapes << QRectF(at, 0, width, 1);
        at += width;
        isBar = !isBar;
    }
    const Saved saved(painter);
    turn(painter, barcode.box, barcode.turn);
    const double module = barcode.box.width() / code->modulesWithQuietZone();
    painter.translate(barcode.box.topLeft());
    painter.scale(module, barcode.box.height());
    const QTransform device = painter.combinedTransform();
    fillModules(painter, shapes, std::hypot(device.m11(), device.m12()));
}

void paint(QPainter &painter, const PlacedPicture &picture)
{
    const Saved saved(painter);
    turn(painter, picture.box, picture.turn);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture.box, picture.picture.image());
}

void paint(QPainter &painter, const PlacedLine &line)
{
    // Filled, not stroked: PDF readers move thin strokes to their own pixels, and by different amounts.
    QPainterPath path(line.line.p1());
    path.lineTo(line.line.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(line.style.width);
    stroker.setCapStyle(Qt::FlatCap);
    if (line.style.isDashed)
        stroker.setDashPattern({4, 4}); // in line widths
    painter.fillPath(stroker.createStroke(path), line.style.colour);
}

void paint(QPainter &painter, const PlacedRectangle &rectangle)
{
    const RectangleElement &style = rectangle.style;
    painter.setPen(style.width > 0 ? QPen(style.colour, style.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                                   : QPen(Qt::NoPen));
    painter.setBrush(style.fill ? QBrush(*style.fill) : QBrush(Qt::NoBrush));
    // The outline stays inside the box.
    const double half = style.width / 2;
    const QRectF inner = rectangle.box.adjusted(half, half, -half, -half);
    if (style.radius > 0)
        painter.drawRoundedRect(inner, style.radius, style.radius);
    else
        painter.drawRect(inner);
}

/// In millimetres from here on.
void begin(QPainter &painter, double unitsPerMm)
{
    painter.scale(unitsPerMm, unitsPerMm);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

/// In the order of the elements. Texts that follow each other share their change to text units: in a PDF each change is
/// written out.
void paintItems(QPainter &painter, const PlacedCard &card)
{
    bool isInTextUnits = false;
    for (const Placed &item : card.items) {
        const bool isText = std::holds_alternative<PlacedText>(item);
        if (isText != isInTextUnits) {
            if (isText) {
                painter.save();
                painter.scale(1 / textUnitsPerMm, 1 / textUnitsPerMm);
            } else {
                painter.restore();
            }
            isInTextUnits = isText;
        }
        std::visit([&painter](const auto &placed) { paint(painter, placed); }, item);
    }
    if (isInTextUnits)
        painter.restore();
}

} // namespace

bool Calibration::isSane() const
{
    const auto isBetween = [](double value, double from, double to) { return value >= from && value <= to; };
    return isBetween(offset.x(), -20, 20) && isBetween(offset.y(), -20, 20) && isBetween(scaleX, 0.95, 1.05) &&
           isBetween(scaleY, 0.95, 1.05);
}

void paintSheet(QPainter &painter, const Sheet &sheet, double unitsPerMm, const Calibration &calibration)
{
    const Saved saved(painter);
    begin(painter, unitsPerMm);
    if (!calibration.isNone()) {
        painter.translate(calibration.offset);
        painter.scale(calibration.scaleX, calibration.scaleY);
    }
    for (const PlacedCard &card : sheet.cards)
        paintItems(painter, card);
    painter.setPen(QPen(cutColour, cutWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(sheet.cutGuides);
}

void paintCard(QPainter &painter, const PlacedCard &card, double unitsPerMm)
{
    const Saved saved(painter);
    begin(painter, unitsPerMm);
    painter.translate(-card.box.topLeft());
    paintItems(painter, card);
}

} // namespace nettdesk::vouchers::cards
