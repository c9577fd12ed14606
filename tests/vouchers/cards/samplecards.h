// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

namespace nettdesk::vouchers::cards {

/// Cards as a café prints them, each with its own code; every third needs no password.
QList<CardData> sampleCards(int count);

/// A sheet of four cards of 40 x 30 mm on a page of 100 x 80 mm, with `elements` (JSON, in brackets).
CardDesign fourOnASheet(const QByteArray &elements, const QByteArray &cut = "none");

} // namespace nettdesk::vouchers::cards
