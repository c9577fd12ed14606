// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QFont>

namespace nettdesk::vouchers::cards {

/// Text is laid out in hundredths of a millimetre, with fonts of that many pixels and without hinting, and the painter
/// is scaled: so a line breaks and a letter stands at the same place on every device.
constexpr double textUnitsPerMm = 100;
constexpr double mmPerPoint = 25.4 / 72;

/// The font of a text element at `points`. Noto, which comes with the program where it was built with it; scripts that
/// it lacks come from whatever font of the system has them.
QFont cardFont(const TextElement &style, double points);

/// Loads what the program carries for scripts beyond Latin, Greek and Cyrillic when a text has any: most shops never
/// need it, and their first card is there sooner. Before cardFont() is asked for that text.
void loadFontsFor(const QString &text);

/// Whether cards can be set in this family: one of this computer's or of the program's own. Empty is the program's own.
bool hasFont(const QString &family);

} // namespace nettdesk::vouchers::cards
