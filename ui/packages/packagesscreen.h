// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/clock.h"
#include "ui/shell/screen.h"

#include <functional>

namespace nettdesk::fleet {
class RouterService;
}
namespace nettdesk::vouchers {
class PackageService;
}

namespace nettdesk::ui {

/// What the Packages screen works with. All of it outlives the window.
struct PackagesParts {
    vouchers::PackageService &packages;
    fleet::RouterService &routers;
    const Clock &clock;
    Business business; ///< currency of prices, zone of the worked examples
};

/// Commands that other screens may name.
namespace PackageCommand {
inline constexpr QLatin1StringView add("packages.add");   ///< no argument
inline constexpr QLatin1StringView show("packages.show"); ///< a package's number as qint64
} // namespace PackageCommand

/// The Packages entry of the rail. `parts` is asked once, when the page is first opened.
Screen packagesScreen(std::function<PackagesParts()> parts);

} // namespace nettdesk::ui
