// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/routerpicture.h"
#include "core/storage/voucheraccounts.h"

namespace nettdesk::accounts {

/// What a router's counters say of one account now: the row's, which are written at sign-out only, and those of its
/// running sessions.
struct CounterReading {
    std::chrono::seconds time{0};
    ByteCount bytes;
};
CounterReading readCounters(const RouterPicture &picture, const StandingUser &user);

/// Adds what came since the last reading. A counter that went down lost what ran (a power cut loses the running
/// session) or was set back: what was used stays used, and counting goes on from what it says now.
storage::VoucherAccounts::Use countOn(const Voucher &voucher, const CounterReading &reading, Timestamp now);

/// The first sign-in as the router knows it.
struct SeenUse {
    Timestamp at;
    std::optional<Timestamp> after; ///< set: only "between this and `at`" is known
    QByteArray mac;
    bool isStamped = false; ///< by the router's own clock
};
/// From the stamp in the comment, else the scheduler that the sign-in text made, else the counters. `lastUnused`: when
/// it was last known to be unused. Nothing: it was not used.
std::optional<SeenUse> seenUse(const RouterPicture &picture, const StandingUser &user, Timestamp lastUnused);

} // namespace nettdesk::accounts
