// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/fleet/routerpool.h"
#include "core/fleet/routerservice.h"
#include "core/security/audittrail.h"
#include "core/security/vault.h"
#include "core/simulator/simulatedrouter.h"
#include "tests/security/shopfixture.h"
#include "tests/support/need.h"

#include <QTest>

namespace nettdesk::tests {

using namespace std::chrono_literals;

/// A program of the shop with its own lines to routers and its own worker.
struct FleetCounter {
    explicit FleetCounter(ShopFixture &shop)
        : vault(shop.keys)
        , pool(shop.file.database(), vault, shop.clock)
        , routers(shop.file.database(), vault, shop.audit, pool, shop.clock)
        , runner(shop.file.database(), shop.clock)
    {
    }
    ~FleetCounter()
    {
        QCoro::waitFor(runner.stop());
        pool.close();
    }

    security::Vault vault;
    fleet::RouterPool pool;
    fleet::RouterService routers;
    fleet::IntentRunner runner;
};

inline simulator::SimulatedRouter::Options shopRouter(const QString &version = QStringLiteral("7.18"),
                                                      simulator::Tls tls = simulator::Tls::Off)
{
    simulator::SimulatedRouter::Options options;
    options.version = version;
    options.tls = tls;
    options.user = "nettdesk";
    options.password = "router secret";
    return options;
}

/// A shop with one program and one simulated router in its list; more can be added. Knows no vouchers.
class FleetShop {
public:
    explicit FleetShop(storage::Engine engine = storage::Engine::Sqlite,
                       simulator::SimulatedRouter::Options options = shopRouter())
        : shop(engine), router(std::move(options))
    {
    }

    static TlsMode tlsModeOf(const simulator::SimulatedRouter &router)
    {
        switch (router.options().tls) {
        case simulator::Tls::Certificate: return TlsMode::Pinned;
        case simulator::Tls::Anonymous: return TlsMode::Anonymous;
        case simulator::Tls::Off: break;
        }
        return TlsMode::Off;
    }

    /// Opens the shop, starts the router and adds it, tested.
    Result<> open()
    {
        if (!shop.file.isAvailable())
            return failure(Error::Kind::Storage, shop.file.problem());
        auto created = shop.setUp();
        if (!created)
            return failure(created.error());
        owner = created->owner;
        counter = std::make_unique<FleetCounter>(shop);
        if (const Result<quint16> port = router.listen(); !port)
            return failure(port.error());
        const Result<Router> added = add(router, QStringLiteral("Café"), fleet::Testing::First);
        if (!added)
            return failure(added.error());
        record = *added;
        return {};
    }

    /// One more router of the shop; it listens already.
    Result<Router> add(simulator::SimulatedRouter &more, const QString &name,
                       fleet::Testing testing = fleet::Testing::LeaveOut)
    {
        fleet::RouterDraft draft;
        draft.name = name;
        draft.host = QStringLiteral("127.0.0.1");
        draft.port = more.port();
        draft.tls = tlsModeOf(more);
        draft.user = QString::fromUtf8(more.options().user);
        draft.password = security::SecretBytes(more.options().password);
        const auto added = QCoro::waitFor(counter->routers.add(owner, draft, testing));
        if (!added)
            return failure(added.error());
        return added->router;
    }

    ShopFixture shop;
    simulator::SimulatedRouter router;
    std::unique_ptr<FleetCounter> counter;
    Actor owner;
    Router record;
};

} // namespace nettdesk::tests
