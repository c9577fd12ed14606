// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "ui/shell/screen.h"

#include <functional>

namespace nettdesk::fleet {
class RouterService;
}

namespace nettdesk::ui {

/// What the routers page works with. All of it outlives the window.
struct RoutersParts {
    fleet::RouterService &routers;
    const Clock &clock;
    /// Starts the simulated router that is inside the program and adds it; empty: there is none to offer (any more).
    std::function<void()> addSimulated;
};

/// Commands that other screens may name.
namespace RouterCommand {
inline constexpr QLatin1StringView add("routers.add");   ///< the dialog for a new one
inline constexpr QLatin1StringView show("routers.show"); ///< a RouterId's value: its details
} // namespace RouterCommand

/// The Routers entry of the rail. `parts` is asked once, when the page is first opened.
Screen routersScreen(std::function<RoutersParts()> parts);

} // namespace nettdesk::ui
