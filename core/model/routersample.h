// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/clock.h"
#include "core/model/id.h"

#include <optional>

namespace nettdesk {

/// What one health round, or the mean of the rounds of five minutes, measured. A value that could not be read is
/// missing; it is not zero.
struct RouterSample {
    RouterId router;
    Timestamp at;               ///< of a mean: when its five minutes began
    std::optional<int> cpuLoad; ///< percent
    std::optional<int> activeUsers;
    std::optional<BitRate> down; ///< to guests
    std::optional<BitRate> up;   ///< from guests

    bool operator==(const RouterSample &) const = default;
};

} // namespace nettdesk
