// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace nettdesk::ui {

/// Between millimetres on the card and pixels of the canvas. In a right-to-left language the card is mirrored, as it is
/// printed; the design's own millimetres still count from the left.
struct CanvasMap {
    QPointF origin;   ///< of the card's top left corner, pixels
    double scale = 1; ///< pixels to a millimetre
    double width = 0; ///< of the card, mm
    bool isMirrored = false;

    QPointF toView(const QPointF &card) const
    {
        const double x = isMirrored ? width - card.x() : card.x();
        return {origin.x() + x * scale, origin.y() + card.y() * scale};
    }
    QRectF toView(const QRectF &card) const
    {
        return QRectF(toView(card.topLeft()), toView(card.bottomRight())).normalized();
    }
    QLineF toView(const QLineF &card) const { return {toView(card.p1()), toView(card.p2())}; }
    QPointF toCard(const QPointF &view) const
    {
        const QPointF at = (view - origin) / scale;
        return {isMirrored ? width - at.x() : at.x(), at.y()};
    }
    double toCard(double pixels) const { return pixels / scale; }
};

} // namespace nettdesk::ui
