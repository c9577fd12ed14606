// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/bytecount.h"
#include "core/model/clock.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
}

namespace nettdesk::vouchers {

/// The hotspot user that should stand on a router for one redeemed voucher.
struct WantedAccount {
    QString name;
    QByteArray password; ///< UTF-8; empty: the name alone signs in
    QString profile;     ///< of the router's own; empty: ours for `speed`
    Speed speed;
    int sharedUsers = 1;
    std::optional<std::chrono::seconds> limitUptime; ///< at most this much time online
    std::optional<ByteCount> limitBytes;             ///< down and up together
    QByteArray mark;                                 ///< OperationId::mark() of the redemption
    QString batchTag;
};

struct StandingAccount {
    Timestamp startedAt;       ///< when it was seen enabled: the guest's time counts from here
    bool stoodAlready = false; ///< an earlier try had made it
};

/// Brings the account to stand, and may be run any number of times: looks for the name first, adds only what is missing
/// (disabled, then enabled, so that nobody surfs on a half-made account), mends only what carries our mark
/// "nd1 <mark>" at the start of its comment, and reads everything back before it says that it stands.
/// Menu and texts: manual "HotSpot", /ip/hotspot/user; a second user of one name is refused with "already have user
/// with this name for this server".
///
/// Errors: Conflict: a user of that name stands that is not ours, or the router does not keep what it was told;
/// NotFound: the profile is not on the router; and those of Connection::call. After NotReachable, TimedOut and
/// Cancelled the outcome is unknown: run it again.
QCoro::Task<Result<StandingAccount>> ensureHotspotAccount(std::shared_ptr<routeros::Connection> connection,
                                                          const Clock *clock, WantedAccount wanted,
                                                          std::stop_token stop);

/// The comment that an account is made with: "nd1 <mark> o <batch>". The router may append to it; compare the start.
QByteArray accountComment(const WantedAccount &wanted);

} // namespace nettdesk::vouchers
