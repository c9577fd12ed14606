// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerpool.h"
#include "core/fleet/routerservice.h"
#include "core/security/vault.h"
#include "core/simulator/simulatedrouter.h"
#include "tests/security/shopfixture.h"
#include "tests/support/need.h"

#include <QTest>

namespace nettdesk::tests {

inline QByteArray wordsOf(const Error &error)
{
    return (error.message + QStringLiteral(" | ") + error.detail).toUtf8();
}

/// A shop and one simulated router that stands in its list: what tests of a feature on a router begin with.
class RouterShop {
public:
    explicit RouterShop(storage::Engine engine = storage::Engine::Sqlite) : RouterShop(engine, simulatedRouter()) {}
    RouterShop(storage::Engine engine, simulator::SimulatedRouter::Options options)
        : shop(engine), router(std::move(options))
    {
    }
    ~RouterShop() { pool.close(); }

    static simulator::SimulatedRouter::Options simulatedRouter(const QString &version = QStringLiteral("7.18"),
                                                               simulator::Tls tls = simulator::Tls::Off)
    {
        simulator::SimulatedRouter::Options options;
        options.version = version;
        options.tls = tls;
        options.user = "nettdesk";
        options.password = "router secret";
        return options;
    }

    /// Opens the shop, starts the router and adds it, tested.
    Result<> open()
    {
        if (!shop.file.isAvailable())
            return failure(Error::Kind::Storage, shop.file.problem());
        const auto created = shop.setUp();
        if (!created)
            return failure(created.error());
        owner = created->owner;
        const Result<quint16> port = router.listen();
        if (!port)
            return failure(port.error());
        fleet::RouterDraft draft;
        draft.name = QStringLiteral("Café");
        draft.host = QStringLiteral("127.0.0.1");
        draft.port = *port;
        draft.tls = router.options().tls == simulator::Tls::Certificate ? TlsMode::Pinned : TlsMode::Off;
        draft.user = QString::fromUtf8(router.options().user);
        draft.password = security::SecretBytes(router.options().password);
        const auto added = QCoro::waitFor(routers.add(owner, draft));
        if (!added)
            return failure(added.error());
        record = added->router;
        return {};
    }

    ShopFixture shop;
    simulator::SimulatedRouter router;
    security::Vault vault{shop.keys};
    fleet::RouterPool pool{shop.file.database(), vault, shop.clock};
    fleet::RouterService routers{shop.file.database(), vault, shop.audit, pool, shop.clock};
    Actor owner;
    Router record;
};

} // namespace nettdesk::tests

/// Starts the test's shop, or the test fails with the reason.
#define START(shop)                                                                                                    \
    if (const nettdesk::Result<> started = shop.start(); !started)                                                     \
    QFAIL(nettdesk::tests::wordsOf(started.error()).constData())
