// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountacts.h"
#include "core/accounts/accountwatch.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/ahead.h"
#include "core/accounts/endselftest.h"
#include "core/accounts/reconcile.h"
#include "core/billing/paymentservice.h"
#include "core/explain/codeexplainer.h"
#include "core/fleet/intentrunner.h"
#include "core/fleet/routergroups.h"
#include "core/fleet/routerpool.h"
#include "core/fleet/routerservice.h"
#include "core/security/audittrail.h"
#include "core/security/vault.h"
#include "core/simulator/simulatedrouter.h"
#include "core/vouchers/designshelf.h"
#include "core/vouchers/packageservice.h"
#include "core/vouchers/printledger.h"
#include "core/vouchers/redemptionservice.h"
#include "core/vouchers/removalservice.h"
#include "core/vouchers/saleservice.h"
#include "core/vouchers/vouchercsv.h"
#include "core/vouchers/voucherservice.h"
#include "tests/security/shopfixture.h"
#include "tests/ui/vouchers/pageshell.h"
#include "ui/vouchers/vouchersscreen.h"

#include <memory>

namespace nettdesk::tests {

/// A shop as its window finds it: a real database, the real services, a simulated router "Café" on a socket, and the
/// owner signed in.
class VoucherDesk {
public:
    /// Empty, or what went wrong.
    QString open()
    {
        if (!shop.file.isAvailable())
            return shop.file.problem();
        security::NewShop wanted = someShop();
        const auto created = shop.setUp(std::move(wanted));
        if (!created)
            return created.error().message;
        shell.who = created->owner;
        business = created->business;
        if (const auto listening = router.listen(); !listening)
            return listening.error().message;
        services = std::make_unique<Services>(shop);
        fleet::RouterDraft draft;
        draft.name = QStringLiteral("Café");
        draft.host = QStringLiteral("127.0.0.1");
        draft.port = router.port();
        draft.user = QStringLiteral("admin");
        draft.password = security::SecretBytes(QByteArrayView());
        const auto added = QCoro::waitFor(services->routers.add(shell.who, std::move(draft)));
        if (!added)
            return added.error().message + u' ' + added.error().detail;
        record = added->router;
        return {};
    }

    ~VoucherDesk()
    {
        if (services) {
            QCoro::waitFor(services->runner.stop());
            services->pool.close();
            // Pages that are gone may have asked for something: the services outlive their tasks, each of which goes
            // one step to the database at a time.
            for (int step = 0; step < 12; ++step) {
                QCoro::waitFor(shop.file.database().read([](storage::Session &) { return true; }));
                QCoreApplication::processEvents();
            }
        }
    }

    ui::VouchersParts parts()
    {
        Services &all = *services;
        return {all.vouchers, all.redemption, all.packages, all.explainer, all.sales,     all.acts,
                all.removals, all.csv,        all.ahead,    all.ends,      all.reconcile, all.designs,
                all.prints,   all.routers,    all.groups,   shop.clock,    business};
    }

    vouchers::GenerateRequest request(int count) const
    {
        vouchers::GenerateRequest request;
        request.router = record.id;
        request.count = count;
        request.terms.timeLimit = std::chrono::hours(24);
        request.terms.dataLimit = ByteCount::fromGigabytes(2);
        request.terms.speed = Speed{BitRate::fromMegabits(10), BitRate::fromMegabits(5)};
        request.terms.price = Money(250, business.currency);
        request.operation = OperationId::create();
        return request;
    }

    /// A package on sale: `price` in minor units.
    Package makePackage(const QString &name, qint64 price, Provision provision = Provision::Ahead)
    {
        Package package;
        package.name = name;
        package.terms.timeLimit = std::chrono::hours(24);
        package.terms.dataLimit = ByteCount::fromGigabytes(2);
        package.terms.price = Money(price, business.currency);
        package.codeForm = vouchers::CodeForm().text();
        package.provision = provision;
        package.router = record.id;
        const auto made = QCoro::waitFor(services->packages.create(shell.who, std::move(package)));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    /// Generates them; their codes, newest first as the list shows them.
    QStringList make(int count)
    {
        const auto made = QCoro::waitFor(services->vouchers.generate(shell.who, request(count)));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        storage::VoucherFilter filter;
        filter.batch = made->batch.id;
        const auto page = QCoro::waitFor(services->vouchers.page(shell.who, filter, VoucherId(), count));
        QStringList codes;
        for (const Voucher &voucher : page->vouchers)
            codes << voucher.code;
        return codes;
    }

    /// The cable is pulled, and the port closed.
    void switchRouterOff()
    {
        router.stop();
        router.cutConnections();
        services->pool.forget(record.id);
    }

    struct Services {
        explicit Services(ShopFixture &shop)
            : vault(shop.keys)
            , pool(shop.file.database(), vault, shop.clock)
            , routers(shop.file.database(), vault, shop.audit, pool, shop.clock)
            , runner(shop.file.database(), shop.clock)
            , vouchers(shop.file.database(), vault, shop.audit, pool, shop.clock)
            , redemption(shop.file.database(), vault, shop.audit, pool, runner, shop.clock)
            , groups(shop.file.database(), shop.audit)
            , packages(shop.file.database(), shop.audit, shop.clock)
            , explainer(shop.file.database(), pool)
            , worker(shop.file.database(), vault, pool, runner, shop.clock)
            , sales(shop.file.database(), vault, shop.audit, runner, shop.clock)
            , acts(shop.file.database(), shop.audit, runner, shop.clock)
            , removals(shop.file.database(), shop.audit)
            , csv(shop.file.database(), vault, shop.audit, shop.clock)
            , ahead(shop.file.database(), pool, runner, shop.clock)
            , watch(shop.file.database(), shop.audit, pool, runner, shop.clock)
            , ends(shop.file.database(), shop.audit, pool, shop.clock)
            , reconcile(shop.file.database(), shop.audit, pool, runner, watch, shop.clock)
            , designs(shop.file.database(), vault, shop.audit, shop.clock)
            , prints(shop.file.database(), shop.audit, shop.clock)
            , payments(shop.file.database())
        {
        }
        security::Vault vault;
        fleet::RouterPool pool;
        fleet::RouterService routers;
        fleet::IntentRunner runner;
        vouchers::VoucherService vouchers;
        vouchers::RedemptionService redemption;
        fleet::RouterGroups groups;
        vouchers::PackageService packages;
        explain::CodeExplainer explainer;
        accounts::AccountWorker worker;
        vouchers::SaleService sales;
        accounts::AccountActs acts;
        vouchers::RemovalService removals;
        vouchers::VoucherCsv csv;
        accounts::AheadBatches ahead;
        accounts::AccountWatch watch;
        accounts::EndSelfTest ends;
        accounts::Reconcile reconcile;
        vouchers::DesignShelf designs;
        vouchers::PrintLedger prints;
        billing::PaymentService payments;
    };

    ShopFixture shop;
    simulator::SimulatedRouter router;
    std::unique_ptr<Services> services;
    Router record;
    Business business;
    PageShell shell;
};

} // namespace nettdesk::tests
