// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounttarget.h"
#include "core/accounts/routerpicture.h"
#include "core/routeros/command.h"

#include <QList>

namespace nettdesk::accounts {

/// What a router still has to be told for one account: a pure function of what should stand and what stands. Carrying
/// it out and asking again leads to `Stands`, from wherever an earlier run stopped.
///
/// The order is what nobody can lose by: the account is made disabled, then its end, then it is enabled; at the end it
/// is disabled first, then sessions and cookies go, its scheduler last. An account ahead has no end before its first
/// sign-in and is made enabled. Only rows with our mark are touched; of those, what the router owns stays: the tail of
/// the comment, the lock on a device, the counters.
struct AccountStep {
    enum class Kind {
        Stands,  ///< nothing to do
        Work,    ///< these, in any order; then look again
        Foreign, ///< a user of that name is not ours: a person decides
    };
    enum class What {
        Nothing,
        Missing,  ///< no account stands
        Differs,  ///< limits, profile or letter are not ours any more
        End,      ///< the router's own end is missing or wrong
        Unlocked, ///< a device uses it, and it is not locked to that device yet
        Closed,   ///< it is disabled and should not be
        Cut,      ///< it should be out and is not
        Leftover  ///< over, and its scheduler still stands
    };
    Kind kind = Kind::Stands;
    QList<routeros::Command> commands = {};
    What what = What::Nothing;
    bool writesEnd = false; ///< among the commands is the scheduler
    QByteArray foreignComment = {};
};

struct AccountGround {
    QByteArray profile;             ///< the user profile's name
    bool schedulersRefused = false; ///< do without the router's own end
    Timestamp now;                  ///< ours
};

AccountStep nextStep(const AccountTarget &target, const RouterPicture &picture, const AccountGround &ground);

/// Our user for this target; nothing: none stands.
std::optional<StandingUser> oursIn(const RouterPicture &picture, const AccountTarget &target);

/// When the router ends the account, in our time; nothing: it has no scheduler for it.
std::optional<Timestamp> standingEnd(const RouterPicture &picture, const QByteArray &mark);

/// Every scheduler of ours that ends one account runs again this often, so that a router that was off at the end does
/// it soon after it is back.
inline constexpr std::chrono::minutes endInterval{10};

/// Add (or, with an id, set) of the scheduler that ends an account.
routeros::Command endCommand(const QByteArray &mark, const routeros::RouterClock &clock, Timestamp endsAt,
                             const QByteArray &id);

} // namespace nettdesk::accounts
