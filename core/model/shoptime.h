// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"

namespace nettdesk {

/// An instant as people of the shop read it: in the shop's zone (UTC where that is unknown), short, by locale.
QString shopTimeText(const Business &business, Timestamp at);

} // namespace nettdesk
