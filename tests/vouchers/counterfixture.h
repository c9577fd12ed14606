// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/fleet/routerpool.h"
#include "core/fleet/routerservice.h"
#include "core/model/codekey.h"
#include "core/security/audittrail.h"
#include "core/security/vault.h"
#include "core/simulator/simulatedrouter.h"
#include "core/storage/paymentrepository.h"
#include "core/vouchers/redemptionservice.h"
#include "core/vouchers/voucherservice.h"
#include "tests/security/shopfixture.h"
#include "tests/support/need.h"

#include <QTest>

namespace nettdesk::tests {

using namespace std::chrono_literals;

/// What one program of the shop runs: its own lines to routers and its own worker, on a database that others may share.
class Counter {
public:
    Counter(storage::Database &database, const security::KeyRing &keys, const security::AuditTrail &audit,
            const Clock &clock)
        : vault(keys)
        , pool(database, vault, clock)
        , routers(database, vault, audit, pool, clock)
        , runner(database, clock)
        , vouchers(database, vault, audit, pool, clock)
        , redemption(database, vault, audit, pool, runner, clock)
    {
    }
    ~Counter()
    {
        QCoro::waitFor(runner.stop());
        pool.close();
    }

    security::Vault vault;
    fleet::RouterPool pool;
    fleet::RouterService routers;
    fleet::IntentRunner runner;
    vouchers::VoucherService vouchers;
    vouchers::RedemptionService redemption;
};

/// A shop with one counter and one simulated router that stands in its list.
class ShopWithRouter {
public:
    explicit ShopWithRouter(storage::Engine engine = storage::Engine::Sqlite)
        : ShopWithRouter(engine, simulatedRouter())
    {
    }
    ShopWithRouter(storage::Engine engine, simulator::SimulatedRouter::Options options)
        : shop(engine), router(std::move(options))
    {
    }

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
        auto created = shop.setUp();
        if (!created)
            return failure(created.error());
        owner = created->owner;
        counter = std::make_unique<Counter>(shop.file.database(), shop.keys, shop.audit, shop.clock);
        const Result<quint16> port = router.listen();
        if (!port)
            return failure(port.error());
        fleet::RouterDraft draft;
        draft.name = QStringLiteral("Café");
        draft.host = QStringLiteral("127.0.0.1");
        draft.port = *port;
        draft.tls = tlsMode();
        draft.user = QString::fromUtf8(router.options().user);
        draft.password = security::SecretBytes(router.options().password);
        const auto added = QCoro::waitFor(counter->routers.add(owner, draft));
        if (!added)
            return failure(added.error());
        record = added->router;
        return {};
    }

    TlsMode tlsMode() const
    {
        switch (router.options().tls) {
        case simulator::Tls::Certificate: return TlsMode::Pinned;
        case simulator::Tls::Anonymous: return TlsMode::Anonymous;
        case simulator::Tls::Off: break;
        }
        return TlsMode::Off;
    }

    vouchers::GenerateRequest oneDay(int count = 1) const
    {
        vouchers::GenerateRequest request;
        request.router = record.id;
        request.count = count;
        request.terms.timeLimit = 24h;
        request.terms.dataLimit = ByteCount::fromGigabytes(2);
        request.terms.speed = Speed{BitRate::fromMegabits(5), BitRate::fromMegabits(2)};
        request.terms.price = Money(250, QStringLiteral("USD"));
        request.operation = OperationId::create();
        return request;
    }

    Result<QList<Voucher>> make(const vouchers::GenerateRequest &request)
    {
        const auto generated = QCoro::waitFor(counter->vouchers.generate(owner, request));
        if (!generated)
            return failure(generated.error());
        storage::VoucherRepository repository(shop.file.database());
        return QCoro::waitFor(repository.ofBatch(generated->batch.id, VoucherId(), request.count));
    }

    static vouchers::RedeemRequest redeemOf(const QString &code)
    {
        vouchers::RedeemRequest request;
        request.code = code;
        request.operation = OperationId::create();
        request.counter = QStringLiteral("Counter 1");
        return request;
    }

    Result<vouchers::RedeemedVoucher> redeem(const QString &code)
    {
        return QCoro::waitFor(counter->redemption.redeem(owner, redeemOf(code)));
    }

    QList<QHash<QByteArray, QByteArray>> usersNamed(const QString &code) const
    {
        QList<QHash<QByteArray, QByteArray>> found;
        for (const auto &row : router.rows("/ip/hotspot/user")) {
            if (row.value("name") == code.toUtf8())
                found.append(row);
        }
        return found;
    }

    /// What must hold of a voucher whose sale is through: one enabled user with our mark, one payment, redeemed.
    /// Empty, or what is wrong.
    QString whatIsWrong(const QString &code)
    {
        storage::VoucherRepository repository(shop.file.database());
        const auto voucher = QCoro::waitFor(repository.find(codeKey(code)));
        if (!voucher || !*voucher)
            return QStringLiteral("no voucher");
        if ((*voucher)->state != VoucherState::Redeemed)
            return QStringLiteral("the voucher is ") + voucherStateName((*voucher)->state);
        storage::PaymentRepository payments(shop.file.database());
        const auto page = QCoro::waitFor(payments.page({}, PaymentId(), 1000));
        qsizetype paid = 0;
        for (const Payment &payment : *page)
            paid += payment.voucher == (*voucher)->id ? 1 : 0;
        if (paid != 1)
            return QStringLiteral("%1 payments").arg(paid);
        const auto users = usersNamed(code);
        if (users.size() != 1)
            return QStringLiteral("%1 users on the router").arg(users.size());
        const QByteArray mark = "nd1 " + OperationId::fromText((*voucher)->operation).mark();
        if (!users.first().value("comment").startsWith(mark))
            return QStringLiteral("the user's comment is ") + QString::fromUtf8(users.first().value("comment"));
        if (users.first().value("disabled") == "true")
            return QStringLiteral("the user is disabled");
        return {};
    }

    /// As after a restart of the program: nothing of the old one's memory is left.
    void restart()
    {
        counter.reset();
        counter = std::make_unique<Counter>(shop.file.database(), shop.keys, shop.audit, shop.clock);
    }

    ShopFixture shop;
    simulator::SimulatedRouter router;
    std::unique_ptr<Counter> counter;
    Actor owner;
    Router record;
};

} // namespace nettdesk::tests
