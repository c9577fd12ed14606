// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/session.h"

#include <QHash>

namespace nettdesk::storage {

using VoucherCounts = QHash<VoucherState, qint64>; ///< a state that no voucher is in may be missing

/// The kept totals: how many vouchers stand in each state, per router and package. Whatever makes a voucher or changes
/// its state or router says so here, in the same transaction.
///
/// A change is a row of its own, never an update of a shared one: two counters that sell at the same time do not wait
/// for each other. Every so many changes, one transaction folds the rows it can get hold of into one of each kind.
class VoucherTotals {
public:
    /// `change` vouchers more (or fewer) of this kind.
    static void add(Session &session, RouterId router, PackageId package, VoucherState state, qint64 change);

    /// Per state, of all or of one router, one package or both.
    static VoucherCounts counts(Session &session, RouterId router = {}, PackageId package = {});

private:
    static void fold(Session &session);
};

} // namespace nettdesk::storage
