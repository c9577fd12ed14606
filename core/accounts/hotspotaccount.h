// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounttarget.h"
#include "core/accounts/routerpicture.h"
#include "core/model/clock.h"
#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/routeros/adaptivewindow.h"

#include <QCoroTask>
#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
}

namespace nettdesk::accounts {

struct StandingAccount {
    Timestamp startedAt;              ///< when it was seen enabled: the guest's time counts from here
    std::optional<Timestamp> endsAt;  ///< when the router ends it by itself; nothing: only we do, or nothing ends it
    bool stoodAlready = false;        ///< an earlier try had made it
    std::optional<StandingUser> user; ///< as it was read back; nothing: it does not stand (and should not)
};

/// One account's: it stands as it should, or why not.
struct AccountResult {
    std::optional<StandingAccount> standing = {};
    Error why = {};

    explicit operator bool() const { return standing.has_value(); }
    const StandingAccount &operator*() const { return *standing; }
    const StandingAccount *operator->() const { return &*standing; }
    const Error &error() const { return why; }
};

struct AccountsOutcome {
    QList<AccountResult> accounts; ///< in the order of the targets
    /// The router takes no schedulers (device mode, flagged, rights): its words. Ends are kept only while we run.
    std::optional<Error> schedulersRefused;
    bool triedSchedulers = false;         ///< one was written and read back
    std::optional<RouterPicture> picture; ///< as it was at last
};

/// Brings accounts to stand as their targets say, and may be run any number of times: reads what stands, does one step
/// of each, reads again, until there is nothing to do (AccountStep). Many are pipelined in a window that adapts to the
/// router. Nothing without our mark "nd1 MARK" at the start of its comment is touched.
///
/// Errors of one account: Conflict: a user of that name stands that is not ours, or the router does not keep what it
/// was told; NotFound: the profile is not on the router; and those of Connection::call. After NotReachable, TimedOut
/// and Cancelled the outcome is unknown: run it again.
QCoro::Task<AccountsOutcome> ensureAccounts(std::shared_ptr<routeros::Connection> connection, const Clock *clock,
                                            QList<AccountTarget> targets,
                                            std::shared_ptr<routeros::AdaptiveWindow> window, Progress progress,
                                            std::stop_token stop);

/// Guests who are signed in with these accounts get what the accounts say now: a running session keeps the limits of
/// its sign-in, so it is ended and begun again with the host's to-address (about a second of silence). Who cannot be
/// signed in again signs in on the page. Gives how many sessions were renewed.
QCoro::Task<Result<int>> renewSessions(std::shared_ptr<routeros::Connection> connection, QList<AccountTarget> targets,
                                       RouterPicture picture, std::shared_ptr<routeros::AdaptiveWindow> window,
                                       std::stop_token stop);

} // namespace nettdesk::accounts
