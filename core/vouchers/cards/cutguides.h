// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QLineF>

namespace nettdesk::vouchers::cards {

/// Where a knife or scissors go around these cards, in millimetres on the sheet.
QList<QLineF> cutGuides(const Paper &paper, const QList<QRectF> &cards);

} // namespace nettdesk::vouchers::cards
