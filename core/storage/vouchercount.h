// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/voucherlist.h"

namespace nettdesk::storage {

/// How many of each state the filter lets through, but for its state, exactly: of all, of a router or of a package from
/// the kept totals; else by counting along the index of the kinds that it lets through, without looking at rows.
VoucherCounts countVouchers(Session &session, const VoucherFilter &filter);

} // namespace nettdesk::storage
