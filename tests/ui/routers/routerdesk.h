// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountwatch.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/endselftest.h"
#include "core/accounts/routerreplacement.h"
#include "core/customers/customerdirectory.h"
#include "core/customers/userimport.h"
#include "core/fleet/activeusers.h"
#include "core/fleet/clockguard.h"
#include "core/fleet/fleetwatch.h"
#include "core/fleet/intentrunner.h"
#include "core/fleet/leastprivilege.h"
#include "core/fleet/profileservice.h"
#include "core/fleet/rebootservice.h"
#include "core/fleet/routeraccounts.h"
#include "core/fleet/routergroups.h"
#include "core/fleet/routerhistory.h"
#include "core/fleet/routerlog.h"
#include "core/fleet/routerpool.h"
#include "core/fleet/routerservice.h"
#include "core/security/vault.h"
#include "core/simulator/simulatedrouter.h"
#include "core/storage/routerhealthrepository.h"
#include "core/storage/routerrepository.h"
#include "tests/security/shopfixture.h"
#include "tests/ui/vouchers/pageshell.h"
#include "ui/routers/routersscreen.h"

#include <memory>

namespace nettdesk::tests {

/// Knows codes as core/vouchers does in the program, without a shop's vouchers.
class CodeDirectory final : public fleet::GuestDirectory {
public:
    QCoro::Task<Result<QHash<QString, fleet::GuestIdentity>>> whoAre(RouterId, QStringList names) override
    {
        QHash<QString, fleet::GuestIdentity> known;
        for (const QString &name : std::as_const(names)) {
            if (name.startsWith(QLatin1String("NET-")))
                known.insert(name, {fleet::GuestIdentity::Kind::Voucher, 1, name});
        }
        co_return known;
    }
};

/// A shop as the Routers screen finds it: a real database, the real services, a simulated router "Café" on a socket
/// with a hotspot and some accounts, and the owner signed in.
class RouterDesk {
public:
    RouterDesk() : RouterDesk(furnished()) {}
    explicit RouterDesk(simulator::SimulatedRouter::Options options) : router(std::move(options)) {}

    static simulator::SimulatedRouter::Options furnished(int users = 5, simulator::Tls tls = simulator::Tls::Off)
    {
        simulator::SimulatedRouter::Options options;
        options.users = users;
        options.tls = tls;
        options.identity = "MikroTik";
        return options;
    }

    /// Empty, or what went wrong.
    QString open()
    {
        if (!shop.file.isAvailable())
            return shop.file.problem();
        const auto created = shop.setUp();
        if (!created)
            return created.error().message;
        shell.who = created->owner;
        if (const auto listening = router.listen(); !listening)
            return listening.error().message;
        services = std::make_unique<Services>(shop);
        fleet::RouterDraft draft;
        draft.name = QStringLiteral("Café");
        draft.host = QStringLiteral("127.0.0.1");
        draft.port = router.port();
        draft.tls = router.options().tls == simulator::Tls::Certificate ? TlsMode::Pinned
                    : router.options().tls == simulator::Tls::Anonymous ? TlsMode::Anonymous
                                                                        : TlsMode::Off;
        draft.user = QStringLiteral("admin");
        draft.password = security::SecretBytes(QByteArrayView());
        const auto added = QCoro::waitFor(services->routers.add(shell.who, std::move(draft)));
        if (!added)
            return added.error().message + u' ' + added.error().detail;
        record = added->router;
        return {};
    }

    ~RouterDesk()
    {
        if (!services)
            return;
        QCoro::waitFor(services->runner.stop());
        services->pool.close();
        QCoro::waitFor(services->watch.stop());
        // Pages that are gone may have asked for something: the services outlive their tasks.
        for (int step = 0; step < 12; ++step) {
            QCoro::waitFor(shop.file.database().read([](storage::Session &) { return true; }));
            QCoreApplication::processEvents();
        }
    }

    ui::RoutersParts parts()
    {
        return {services->routers,     services->watch,          services->history, services->activeUsers,
                services->accounts,    services->profiles,       services->log,     services->reboots,
                services->clocks,      services->leastPrivilege, services->groups,  services->ends,
                services->replacement, services->userImport,     shop.clock,        {}};
    }

    /// A router that stands in the list only, as it was found when it was last asked.
    RouterId store(const QString &name, RouterHealth health, bool isActive = true, TlsMode tls = TlsMode::Pinned)
    {
        Router made;
        made.publicId = QStringLiteral("RTR_") + randomTag(8).toUpper();
        made.name = name;
        made.host = QStringLiteral("192.0.2.%1").arg(++m_stored % 250);
        made.port = tls == TlsMode::Off ? 8728 : 8729;
        made.tls = tls;
        made.user = QStringLiteral("nettdesk");
        made.isActive = isActive;
        made.createdAt = shop.clock.now();
        const auto id =
            QCoro::waitFor(storage::RouterRepository(shop.file.database()).add(made, QStringLiteral("sealed")));
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        health.router = *id;
        health.tls = tls;
        const auto stored = QCoro::waitFor(storage::RouterHealthRepository(shop.file.database()).store({health}, {}));
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        return *id;
    }

    /// An answer of a router that is well.
    RouterHealth healthy(int guests = 12, int cpu = 7) const
    {
        RouterHealth health;
        health.state = RouterState::Online;
        health.readAt = health.lastSeen = shop.clock.now();
        health.identity = QStringLiteral("MikroTik");
        health.version = QStringLiteral("7.18.2 (stable)");
        health.board = QStringLiteral("hAP ax^2");
        health.uptime = std::chrono::hours(75);
        health.cpuLoad = cpu;
        health.freeMemory = ByteCount::fromMegabytes(700);
        health.totalMemory = ByteCount::fromMegabytes(1024);
        health.hotspotUsers = guests;
        health.roundTrip = std::chrono::milliseconds(12);
        health.clockSkew = std::chrono::seconds(0);
        return health;
    }

    /// A guest signs in on the router.
    void signIn(const QByteArray &user, int number)
    {
        const QByteArray host = QByteArray::number(number);
        router.addRow(
            "/ip/hotspot/active",
            {{".id", "*C0A80A" + QByteArray::number(number, 16).toUpper().rightJustified(2, '0')},
             {"server", "hotspot1"},
             {"user", user},
             {"address", "192.168.10." + host},
             {"mac-address", "AA:BB:CC:00:00:" + QByteArray::number(number, 16).toUpper().rightJustified(2, '0')},
             {"login-by", "http-pap"},
             {"session-time-left", "3h"},
             {"bytes-in", QByteArray::number(number * 1'234'567)},
             {"bytes-out", QByteArray::number(number * 9'876'543)}});
    }

    struct Services {
        explicit Services(ShopFixture &shop)
            : vault(shop.keys)
            , pool(shop.file.database(), vault, shop.clock)
            , routers(shop.file.database(), vault, shop.audit, pool, shop.clock)
            , watch(shop.file.database(), pool, shop.clock)
            , history(shop.file.database(), shop.clock)
            , activeUsers(shop.file.database(), pool, shop.audit, shop.clock)
            , accounts(pool)
            , profiles(shop.file.database(), shop.audit, pool, shop.clock)
            , log(pool)
            , reboots(shop.file.database(), pool, watch, shop.audit, shop.clock)
            , clocks(shop.file.database(), pool, shop.audit, shop.clock)
            , leastPrivilege(shop.file.database(), shop.audit, routers)
            , groups(shop.file.database(), shop.audit)
            , runner(shop.file.database(), shop.clock)
            , worker(shop.file.database(), vault, pool, runner, shop.clock)
            , accountWatch(shop.file.database(), shop.audit, pool, runner, shop.clock)
            , ends(shop.file.database(), shop.audit, pool, shop.clock)
            , replacement(shop.file.database(), shop.audit, pool, runner, accountWatch, shop.clock)
            , userImport(shop.file.database(), shop.audit, pool, shop.clock)
            , customerDirectory(shop.file.database())
        {
            for (fleet::GuestDirectory *directory :
                 std::initializer_list<fleet::GuestDirectory *>{&codes, &customerDirectory}) {
                activeUsers.addDirectory(*directory);
                accounts.addDirectory(*directory);
            }
        }
        security::Vault vault;
        fleet::RouterPool pool;
        fleet::RouterService routers;
        fleet::FleetWatch watch;
        fleet::RouterHistory history;
        fleet::ActiveUsers activeUsers;
        fleet::RouterAccounts accounts;
        fleet::ProfileService profiles;
        fleet::RouterLog log;
        fleet::RebootService reboots;
        fleet::ClockGuard clocks;
        fleet::LeastPrivilege leastPrivilege;
        fleet::RouterGroups groups;
        fleet::IntentRunner runner;
        accounts::AccountWorker worker;
        accounts::AccountWatch accountWatch;
        accounts::EndSelfTest ends;
        accounts::RouterReplacement replacement;
        customers::UserImport userImport;
        customers::CustomerDirectory customerDirectory;
        CodeDirectory codes;
    };

    ShopFixture shop;
    simulator::SimulatedRouter router;
    std::unique_ptr<Services> services;
    Router record;
    PageShell shell;

private:
    int m_stored = 0;
};

} // namespace nettdesk::tests
