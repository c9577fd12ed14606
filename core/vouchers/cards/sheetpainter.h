// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

/// Draws a sheet with its top left corner at the painter's origin, `unitsPerMm` painter units to the millimetre. The
/// one way a card gets onto a screen, into a PDF and onto paper: nothing in it depends on the device but this scale
/// (a screen sets small text on whole dots, so a letter may stand half a dot off). It paints no paper; fill the
/// background first where there is none.
void paintSheet(QPainter &painter, const Sheet &sheet, double unitsPerMm);

/// One card alone (the live sample of a form), its top left corner at the painter's origin.
void paintCard(QPainter &painter, const PlacedCard &card, double unitsPerMm);

} // namespace nettdesk::vouchers::cards
