// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/result.h"

#include <QCoroTask>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
class RouterClock;
} // namespace nettdesk::routeros
namespace nettdesk::storage {
class Database;
class Session;
} // namespace nettdesk::storage

namespace nettdesk::accounts {

/// May this computer's clock end what guests have bought? One that was set a year ahead would end everything at once.
///
/// The database remembers until when its programs' clock was beyond doubt, and how far each router's clock was from it.
/// A clock that goes on from there by some minutes is believed. One that has leapt (it was set, or the computer was off
/// or asleep) is believed again as soon as one router's clock went on by as much, or shows the same time. Until then
/// nothing is ended by it; routers go on ending by their own (docs/decisions/2026-11-21-leaps-of-the-clock.md).
struct ClockTrust {
    /// Since it was last beyond doubt; nothing: it is believed.
    std::optional<std::chrono::milliseconds> leap = {};
    bool isDenied = false; ///< a router was heard that does not bear the leap out

    bool isBelieved() const { return !leap; }

    /// What this computer shows as `now`, against what is remembered.
    static ClockTrust of(storage::Session &session, Timestamp now);
    /// It was believed at `now`: remembered, at most every half minute.
    static void goesOn(storage::Session &session, Timestamp now);

    /// What a router's clock says about ours.
    struct Heard {
        bool isBelieved = false;            ///< it agrees; or ours had not leapt, so that it is this one that is wrong
        std::chrono::milliseconds ahead{0}; ///< else: ours is ahead by so much of what it was
    };
    /// A router told its clock just now. Where ours is believed, both are remembered.
    static Heard hear(storage::Session &session, RouterId router, const routeros::RouterClock &clock);
};

/// A leap of this is asked about; a router's clock may have drifted by so much and still agree.
inline constexpr std::chrono::minutes leapAllowed{5};

/// The clock for work on one router: ours; or, while ours has leapt and this router says otherwise, ours less the leap,
/// so that ends mean what they meant when they were sold. Asks the router only where ours has leapt. Errors: those of
/// Connection::call and of the database.
QCoro::Task<Result<std::shared_ptr<const Clock>>> clockForWork(storage::Database *database,
                                                               std::shared_ptr<routeros::Connection> connection,
                                                               RouterId router, const Clock *clock,
                                                               std::stop_token stop);

} // namespace nettdesk::accounts
