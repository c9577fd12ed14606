// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

class Surface;

/// How one printer misses: measured on a test sheet, applied on the way out and nowhere else, so that the preview and
/// the PDF stay the design. Everything is scaled about the sheet's top left corner, then moved.
struct Calibration {
    QPointF offset = {}; ///< mm, to the right and down
    double scaleX = 1;   ///< 1.002: the printer makes everything 0.2 % too small
    double scaleY = 1;

    /// Whether a person can have meant it: at most 20 mm and 5 %.
    bool isSane() const;
    bool isNone() const { return *this == Calibration(); }
    bool operator==(const Calibration &) const = default;
};

/// Draws a sheet, in millimetres from its top left corner. The one way a card gets onto a screen, into a PDF and onto
/// paper. It paints no paper; fill the background first where there is none.
void paintSheet(Surface &surface, const Sheet &sheet);

/// The same with its top left corner at the painter's origin, `unitsPerMm` painter units to the millimetre.
void paintSheet(QPainter &painter, const Sheet &sheet, double unitsPerMm, const Calibration &calibration = {});

/// One card alone (the live sample of a form), its top left corner at the painter's origin.
void paintCard(QPainter &painter, const PlacedCard &card, double unitsPerMm);

} // namespace nettdesk::vouchers::cards
