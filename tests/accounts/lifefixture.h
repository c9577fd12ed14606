// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountacts.h"
#include "core/accounts/accountwatch.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/ahead.h"
#include "core/accounts/reconcile.h"
#include "core/accounts/voucherpassword.h"
#include "tests/support/voucherinvariants.h"
#include "tests/vouchers/counterfixture.h"

#define OPEN_LIFE(life)                                                                                                \
    if (const nettdesk::Result<> openedLife = life.open(); !openedLife)                                                \
    QFAIL(nettdesk::tests::words(openedLife.error()).constData())

/// The Result<> of something that must be done, or the test fails with its words.
#define NEED_DONE(...)                                                                                                 \
    if (const nettdesk::Result<> needed = __VA_ARGS__; !needed)                                                        \
    QFAIL(nettdesk::tests::words(needed.error()).constData())

#define ACT(name, ...)                                                                                                 \
    NEED(name, QCoro::waitFor(__VA_ARGS__));                                                                           \
    life.runDue()

namespace nettdesk::tests {

/// What a program of the shop has about accounts, beside its Counter.
class AccountsDesk {
public:
    AccountsDesk(ShopFixture &shop, Counter &counter)
        : worker(shop.file.database(), counter.vault, counter.pool, counter.runner, shop.clock)
        , ahead(shop.file.database(), counter.pool, counter.runner, shop.clock)
        , watch(shop.file.database(), shop.audit, counter.pool, counter.runner, shop.clock)
        , acts(shop.file.database(), shop.audit, counter.runner, shop.clock)
        , reconcile(shop.file.database(), shop.audit, counter.pool, counter.runner, watch, shop.clock)
    {
    }

    accounts::AccountWorker worker;
    accounts::AheadBatches ahead;
    accounts::AccountWatch watch;
    accounts::AccountActs acts;
    accounts::Reconcile reconcile;
};

/// A shop and a router whose clocks are moved by hand, together.
class LifeShop {
public:
    static constexpr char phone[] = "AA:BB:CC:00:00:01";

    explicit LifeShop(storage::Engine engine = storage::Engine::Sqlite, const QString &version = QStringLiteral("7.18"),
                      std::chrono::milliseconds latency = {}, std::chrono::milliseconds occupied = {})
        : shop(engine, byHand(version, clock, latency, occupied))
    {
    }

    Result<> open()
    {
        shop.shop.clock.set(clock.now());
        const Result<> opened = shop.open();
        if (opened)
            desk = std::make_unique<AccountsDesk>(shop.shop, *shop.counter);
        shop.router.guestArrives(phone, "10.5.50.77");
        return opened;
    }

    /// Both clocks go on; what the router does by itself happens.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        shop.shop.clock.advance(time);
        shop.router.elapse();
    }

    /// The program is closed and opened again: nothing of its memory is left.
    void restart()
    {
        desk.reset();
        shop.restart();
        desk = std::make_unique<AccountsDesk>(shop.shop, *shop.counter);
    }

    fleet::IntentRunner::Report runDue()
    {
        return QCoro::waitFor(shop.counter->runner.runDue()).value_or(fleet::IntentRunner::Report());
    }
    /// As a program does all the time, once: sessions, accounts, ends, then what routers must be told.
    Result<> look()
    {
        if (const Result<> read = QCoro::waitFor(desk->watch.readSessions(shop.record.id, {})); !read)
            return read;
        if (const Result<> read = QCoro::waitFor(desk->watch.readAccounts(shop.record.id, {})); !read)
            return read;
        if (const auto ended = QCoro::waitFor(desk->watch.endDue()); !ended)
            return failure(ended.error());
        runDue();
        return {};
    }

    Voucher voucher(const QString &code)
    {
        storage::VoucherRepository repository(shop.shop.file.database());
        const auto found = QCoro::waitFor(repository.find(codeKey(code)));
        return found && *found ? **found : Voucher();
    }
    std::optional<Payment> payment(VoucherId voucher)
    {
        storage::PaymentRepository repository(shop.shop.file.database());
        return QCoro::waitFor(repository.ofVoucher(voucher)).value_or(std::nullopt);
    }
    QByteArray password(const Voucher &voucher)
    {
        return accounts::openPassword(shop.counter->vault, voucher).value_or(QString()).toUtf8();
    }
    /// The guest signs in with the code. The router's words when it refuses.
    QByteArray signIn(const QString &code, const QByteArray &mac = phone)
    {
        return shop.router.guestSignsIn(mac, code.toUtf8(), password(voucher(code)));
    }
    QHash<QByteArray, QByteArray> user(const QString &code) const
    {
        return shop.router.row("/ip/hotspot/user", code.toUtf8());
    }
    QHash<QByteArray, QByteArray> endOf(const QString &code)
    {
        return shop.router.row("/system/scheduler", "nd1-" + accounts::markOf(voucher(code)));
    }
    qsizetype online() const { return shop.router.rows("/ip/hotspot/active").size(); }
    QString whatDoesNotHold() { return checkInvariants(shop.shop.file.database(), shop.router, shop.record.id); }

    vouchers::GenerateRequest ahead(int count)
    {
        vouchers::GenerateRequest request = shop.oneDay(count);
        request.provision = Provision::Ahead;
        return request;
    }
    static VoucherState stateOf(const Voucher &voucher) { return voucher.state; }

    HandClock clock; // the router's
    ShopWithRouter shop;
    std::unique_ptr<AccountsDesk> desk;

private:
    static simulator::SimulatedRouter::Options byHand(const QString &version, const Clock &clock,
                                                      std::chrono::milliseconds latency,
                                                      std::chrono::milliseconds occupied)
    {
        simulator::SimulatedRouter::Options options = ShopWithRouter::simulatedRouter(version);
        options.clock = &clock;
        options.latency = latency;
        options.occupied = occupied;
        return options;
    }
};

struct Sold {
    QString code;
    VoucherId id;
};

inline Sold redeemOne(LifeShop &life)
{
    const auto made = life.shop.make(life.shop.oneDay());
    if (!made)
        return {};
    const auto redeemed = life.shop.redeem(made->first().code);
    return redeemed && redeemed->standsOnRouter ? Sold{made->first().code, made->first().id} : Sold{};
}

/// Another router of the same shop, its clock moved along.
struct OtherRouter {
    explicit OtherRouter(LifeShop &life) : router(optionsFor(life)) {}

    static simulator::SimulatedRouter::Options optionsFor(LifeShop &life)
    {
        simulator::SimulatedRouter::Options options = ShopWithRouter::simulatedRouter(QStringLiteral("6.49"));
        options.clock = &life.clock;
        options.identity = "Garden";
        return options;
    }

    Result<RouterId> add(LifeShop &life)
    {
        const Result<quint16> port = router.listen();
        if (!port)
            return failure(port.error());
        fleet::RouterDraft draft;
        draft.name = QStringLiteral("Garden");
        draft.host = QStringLiteral("127.0.0.1");
        draft.port = *port;
        draft.tls = TlsMode::Off;
        draft.user = QString::fromUtf8(router.options().user);
        draft.password = security::SecretBytes(router.options().password);
        const auto added = QCoro::waitFor(life.shop.counter->routers.add(life.shop.owner, draft));
        if (!added)
            return failure(added.error());
        return added->router.id;
    }

    simulator::SimulatedRouter router;
};

} // namespace nettdesk::tests
