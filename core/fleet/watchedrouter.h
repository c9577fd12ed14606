// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/fleetwatch.h"
#include "core/fleet/healthreader.h"
#include "core/fleet/roundplan.h"

#include <vector>

namespace nettdesk::fleet {

/// What the watch knows of one router. Private to FleetWatch.
class WatchedRouter final : public QObject {
    Q_OBJECT

public:
    using Instant = RoundPlan::Instant;

    RouterHealth health;
    bool isActive = true; ///< as its record says
    std::shared_ptr<HealthMemory> memory = std::make_shared<HealthMemory>();
    Instant healthDue{};
    std::vector<Instant> roundsDue; ///< of what addRound() added, in its order; set by the first answer
    bool isRunning = false;

Q_SIGNALS:
    /// Its rounds are over for now.
    void ended();
};

} // namespace nettdesk::fleet
