// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace nettdesk::accounts {

/// What should stand on a router for one voucher, worked out from its row alone: the same function decides for a
/// redemption, a batch ahead, every later act and the repair of drift.
struct AccountTarget {
    enum class Stage {
        Unused, ///< ahead: stands enabled, its clock starts at the first sign-in
        Open,   ///< may sign in
        Shut,   ///< may not for now: blocked, or before its time; sessions end, the clock is left alone
        Over,   ///< ended: disabled, sessions and cookies gone, no scheduler
    };

    VoucherId voucher;
    QString name;
    QByteArray password; ///< UTF-8; empty: the name alone signs in
    QString profile;     ///< of the router's own; empty: ours for `speed`
    Speed speed;
    int signIns = 1;
    bool locksDevice = false;
    QByteArray mark;  ///< twelve of [0-9a-z]
    QString batchTag; ///< empty: "-" is written
    Stage stage = Stage::Open;
    bool isAhead = false;       ///< the batch's schedulers may switch it, unless its letter says void
    bool waitsForBatch = false; ///< Shut only until its batch opens
    char letter = 'o';          ///< comment: 'a' starts its clock at the first sign-in
    std::optional<std::chrono::seconds> limitUptime; ///< against the router's own counter
    std::optional<ByteCount> limitBytes;
    std::optional<Timestamp> endsAt; ///< the router ends it then; our time
    /// Instead of endsAt: the time begins when the account is enabled (redemption).
    std::optional<std::chrono::seconds> endsAfter;
};

/// The mark of a voucher's account: drawn for it, or of the operation that claimed it. Empty: it has none.
QByteArray markOf(const Voucher &voucher);

/// The comment a new account gets: "nd1 MARK a BATCH". The router may append to it and change the letter.
QByteArray accountComment(const AccountTarget &target);

/// `password`: opened, in clear; `now`: ours.
AccountTarget targetOf(const Voucher &voucher, const QString &batchTag, const QByteArray &password, Timestamp now);

/// Limits count against the router's own counter, which starts anew on another router and loses a running session in a
/// power cut: what was sold, less what was used, more what the counter says.
std::chrono::seconds limitAgainstCounter(std::chrono::seconds sold, std::chrono::seconds used,
                                         std::chrono::seconds counter);

} // namespace nettdesk::accounts
