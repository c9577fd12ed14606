// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "ui/shell/screen.h"

#include <functional>

namespace nettdesk::accounts {
class EndSelfTest;
class RouterReplacement;
} // namespace nettdesk::accounts
namespace nettdesk::customers {
class UserImport;
}
namespace nettdesk::fleet {
class ActiveUsers;
class ClockGuard;
class FleetWatch;
class LeastPrivilege;
class ProfileService;
class RebootService;
class RouterAccounts;
class RouterGroups;
class RouterHistory;
class RouterLog;
class RouterService;
} // namespace nettdesk::fleet

namespace nettdesk::ui {

/// What the Routers screen works with. All of it outlives the window.
struct RoutersParts {
    fleet::RouterService &routers;
    fleet::FleetWatch &watch;
    fleet::RouterHistory &history;
    fleet::ActiveUsers &activeUsers;
    fleet::RouterAccounts &accounts;
    fleet::ProfileService &profiles;
    fleet::RouterLog &log;
    fleet::RebootService &reboots;
    fleet::ClockGuard &clocks;
    fleet::LeastPrivilege &leastPrivilege;
    fleet::RouterGroups &groups;
    accounts::EndSelfTest &ends;
    accounts::RouterReplacement &replacement;
    customers::UserImport &userImport;
    const Clock &clock;
    /// Starts the simulated router that is inside the program and adds it; empty: there is none to offer (any more).
    std::function<void()> addSimulated;
};

/// Commands that other screens may name.
namespace RouterCommand {
inline constexpr QLatin1StringView add("routers.add");     ///< the dialog for a new one
inline constexpr QLatin1StringView show("routers.show");   ///< a RouterId's value: the router whole, with its tabs
inline constexpr QLatin1StringView check("routers.check"); ///< asks all routers how they are
} // namespace RouterCommand

/// The Routers entry of the rail. `parts` is asked once, when the page is first opened.
Screen routersScreen(std::function<RoutersParts()> parts);

} // namespace nettdesk::ui
