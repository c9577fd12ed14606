// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/session.h"

#include <initializer_list>

namespace nettdesk::storage {

/// When and by what a voucher was first used.
struct FirstUse {
    Timestamp at;                         ///< when, or the latest that it can have been
    std::optional<Timestamp> after = {};  ///< set: the router no longer knew; it was between this and `at`
    QString macAddress = {};              ///< empty: not known
    std::optional<Timestamp> endsAt = {}; ///< a code ahead begins now: when its time is over. Empty: left as it is
};

/// Every step of a voucher's life but the claim (VoucherRepository::claim and complete): one guarded UPDATE each, with
/// the kept totals, so that of two counters, or of a late and a doubled call, exactly one does it. What they give back
/// tells who did: false, or an id missing from the list, means that the voucher was not in a state to go from, and
/// nothing was written.
///
/// States and the only steps between them: docs/ARCHITECTURE.md. Nothing else in the program writes voucher.state.
class VoucherLife {
public:
    /// Deleted: active → void, of those that were not sold. Codes stay taken. Those that it did.
    static QList<VoucherId> markVoid(Session &session, const QList<VoucherId> &vouchers, Timestamp at);
    /// The same of a sold one whose money was given back in this transaction.
    static bool markVoidSold(Session &session, VoucherId voucher, Timestamp at);
    /// Undo of a deletion: void → active, of those that were deleted at `since` or later.
    static QList<VoucherId> undoVoid(Session &session, const QList<VoucherId> &vouchers, Timestamp since);

    /// A first sign-in was seen: redeemed → used; or active → used for a code ahead, whose account then is its claim.
    static bool markUsed(Session &session, VoucherId voucher, const FirstUse &use);
    /// What it gave is consumed (Time or Data): redeemed, used → used up.
    static bool markUsedUp(Session &session, VoucherId voucher, VoucherEnd why, Timestamp at);
    /// A date passed, or somebody ended it: active, redeemed, used → expired.
    static bool markExpired(Session &session, VoucherId voucher, VoucherEnd why, Timestamp at);
    /// Unredeemed ones whose window, or last end, is over: active → expired, at most `limit` at a time. Those that it
    /// did. What stands on a router ahead is left to whoever disables the account too.
    static QList<VoucherId> expireOverdue(Session &session, Timestamp now, int limit);
    /// Given more time or data after it was consumed: used up → used, and no longer ended. `endsAt`: its new end.
    static bool reopen(Session &session, VoucherId voucher, std::optional<Timestamp> endsAt);

    /// Its account stands on the router ahead of any use, under this mark.
    static bool setProvisioned(Session &session, VoucherId voucher, const QByteArray &mark, Timestamp at);
    /// The account is gone from the router (a sale undone, stock taken back).
    static bool clearProvisioned(Session &session, VoucherId voucher);
    /// How its account gets onto the router from now on.
    static void setProvision(Session &session, VoucherId voucher, Provision provision);
    /// It belongs to another router from now on, in whatever state.
    static bool moveTo(Session &session, VoucherId voucher, RouterId router);
    /// Blocked codes can neither be redeemed nor sold.
    static bool setBlocked(Session &session, VoucherId voucher, bool isBlocked);

    /// Taken from stock by a sale: active, not sold before, not blocked, and inside its window at `at`.
    static bool markSold(Session &session, VoucherId voucher, const QString &by, Timestamp at);
    /// Back to stock: active, sold at `since` or later.
    static bool undoSold(Session &session, VoucherId voucher, Timestamp since);

    /// One guarded step without further facts. For what has no function of its own.
    static bool change(Session &session, VoucherId voucher, VoucherState from, VoucherState to);
};

} // namespace nettdesk::storage
