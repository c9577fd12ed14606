// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/fleetwatch.h"
#include "tests/fleet/fleetshop.h"

namespace nettdesk::tests {

/// Intervals so short that a test of the background work need not wait, and none that matters to runOnce() or check().
inline fleet::FleetWatch::Options quickWatch()
{
    fleet::FleetWatch::Options options;
    options.healthEach = 20ms;
    options.offlineEach = 20ms;
    options.rebootingEach = 10ms;
    options.patience = 2s;
    options.renewEach = 20ms;
    options.readStoredEach = 20ms;
    options.storeEach = 5ms;
    options.spreadOver = 10ms;
    return options;
}

/// Another program of the shop, with lines and a watch of its own on the same database.
class Program {
public:
    Program(FleetShop &shop, storage::Database &database, fleet::FleetWatch::Options options = quickWatch())
        : vault(shop.shop.keys)
        , pool(database, vault, shop.shop.clock)
        , watch(database, pool, shop.shop.clock, std::move(options))
    {
    }
    explicit Program(FleetShop &shop, fleet::FleetWatch::Options options = quickWatch())
        : Program(shop, shop.shop.file.database(), std::move(options))
    {
    }
    ~Program()
    {
        pool.close(); // ends what waits for a router
        QCoro::waitFor(watch.stop());
    }

    security::Vault vault;
    fleet::RouterPool pool;
    fleet::FleetWatch watch;
};

} // namespace nettdesk::tests
