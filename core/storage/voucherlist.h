// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/database.h"
#include "core/storage/vouchertotals.h"

namespace nettdesk::storage {

/// Which vouchers to show. What is left empty lets all through.
struct VoucherFilter {
    std::optional<VoucherState> state = {};
    BatchId batch = {};
    RouterId router = {};
    QString text = {}; ///< any part of a code, in any case and grouping
    PackageId package = {};
    std::optional<Timestamp> madeFrom = {}; ///< inclusive
    std::optional<Timestamp> madeTo = {};   ///< exclusive
    std::optional<Timestamp> redeemedFrom = {};
    std::optional<Timestamp> redeemedTo = {};
    std::optional<bool> isSold = {};
    std::optional<bool> isPrinted = {};
    std::optional<Provision> provision = {};
    std::optional<bool> isBlocked = {};

    bool operator==(const VoucherFilter &) const = default;
};

/// What a list is sorted by. Equal ones stand in the order they were made; those without a time stand last.
enum class VoucherSort {
    Made,
    Code,
    State,
    Redeemed,
    Price,
    Ends,
    Router,  ///< by name
    Package, ///< by name; those of none stand last
    Batch,   ///< the order in which the batches were made, which is that of the vouchers
    Sold,    ///< by when
    Printed, ///< how often, told apart up to fourteen times
};

QString voucherSortName(VoucherSort sort); ///< "made", "code", "state", …: cursors and scripts
std::optional<VoucherSort> voucherSortFromName(const QString &name);

struct VoucherOrder {
    VoucherSort by = VoucherSort::Made;
    bool isDescending = true; ///< newest, last, dearest first

    bool operator==(const VoucherOrder &) const = default;
};

/// A step into a list.
struct VoucherPage {
    QList<Voucher> vouchers;
    QString cursor; ///< where the following page begins: valid for the same filter and order; empty: this was the last
    VoucherId next; ///< the last voucher of the page, when there is more; zero: this was the last page
};

/// Pages and counts of up to a million vouchers, each in milliseconds, without ever reading them all.
///
/// What a filter asks of router, package, state and the like chooses some of the shop's hundred kinds of vouchers
/// (VoucherKind); a page is merged from what these give, each along an index in the list's order (VoucherMerge). Three
/// things would lie too far apart in that: the few that have a part of a code or were redeemed at some time are sorted
/// after they were found, and what was made at some time, or has a prefix, is merged from its batches.
class VoucherList {
public:
    explicit VoucherList(Database &database) : m_database(database) {}

    /// From `cursor` (empty: the beginning) on, at most `limit`. Invalid: not a cursor of this order.
    QCoro::Task<Result<VoucherPage>> page(VoucherFilter filter, VoucherOrder order, QString cursor, int limit);
    /// Newest first, those made before `before` (zero: from the newest).
    QCoro::Task<Result<VoucherPage>> page(VoucherFilter filter, VoucherId before, int limit);
    /// Per state, of those that the rest of the filter lets through (its state is not looked at). Without a filter, and
    /// for one router or package, from the kept totals.
    QCoro::Task<Result<VoucherCounts>> counts(VoucherFilter filter = {});
    /// All ids that the filter lets through, newest first, at most `most`: for acts on what is selected.
    QCoro::Task<Result<QList<VoucherId>>> ids(VoucherFilter filter, int most);

    static Result<VoucherPage> page(Session &session, const VoucherFilter &filter, VoucherOrder order,
                                    const QString &cursor, int limit);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
