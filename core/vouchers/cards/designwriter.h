// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QJsonObject>

namespace nettdesk::vouchers::cards {

/// One element as it stands in the list "elements" of a written design.
QJsonObject elementObject(const Element &element);

} // namespace nettdesk::vouchers::cards
