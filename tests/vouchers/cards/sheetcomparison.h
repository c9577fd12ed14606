// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

#include <QImage>

namespace nettdesk::vouchers::cards {

// Whether a PDF says what the screen says: both as grey pictures of as many dots.

/// A page, from 1, as poppler draws it.
QImage onPaper(const QString &pdf, int page);
QSize dotsOf(const Sheet &sheet);
QImage onScreen(const Sheet &sheet, const QSize &size);

/// Thing by thing: as much ink, and in the same place to an eighth of a millimetre. Says what is not; empty: all is.
QString difference(const QImage &paper, const QImage &screen, const Sheet &sheet);

} // namespace nettdesk::vouchers::cards
