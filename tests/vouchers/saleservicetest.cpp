// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/saleservice.h"

#include "core/accounts/accountworker.h"
#include "core/storage/voucherlife.h"
#include "core/vouchers/generation.h"
#include "core/vouchers/packageservice.h"
#include "core/vouchers/removalservice.h"
#include "tests/vouchers/counterfixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using storage::Session;

namespace {

/// A counter that sells.
class SellingShop : public ShopWithRouter {
public:
    using ShopWithRouter::ShopWithRouter;

    Result<Package> openWithPackage()
    {
        if (const Result<> opened = open(); !opened)
            return failure(opened.error());
        worker = std::make_unique<accounts::AccountWorker>(shop.file.database(), counter->vault, counter->pool,
                                                           counter->runner, shop.clock);
        sales = std::make_unique<vouchers::SaleService>(shop.file.database(), counter->vault, shop.audit,
                                                        counter->runner, shop.clock);
        packages = std::make_unique<vouchers::PackageService>(shop.file.database(), shop.audit, shop.clock);
        Package package;
        package.name = u"One day"_s;
        package.terms.timeLimit = 24h;
        package.terms.price = Money(250, u"USD"_s);
        return QCoro::waitFor(packages->create(owner, package));
    }

    vouchers::SellRequest ofPackage(PackageId package) const
    {
        vouchers::SellRequest request;
        request.package = package;
        request.operation = OperationId::create();
        return request;
    }
    vouchers::SellRequest ofCode(const QString &code) const
    {
        vouchers::SellRequest request;
        request.code = code;
        request.operation = OperationId::create();
        return request;
    }

    Result<vouchers::SoldVoucher> sell(const vouchers::SellRequest &request)
    {
        return QCoro::waitFor(sales->sell(owner, request));
    }

    qint64 number(const QString &sql)
    {
        auto read = [sql](Session &session) { return session.value<qint64>(sql).value_or(-1); };
        return QCoro::waitFor(shop.file.database().read(read)).value_or(-2);
    }

    Voucher load(VoucherId voucher)
    {
        return (*QCoro::waitFor(storage::VoucherRepository(shop.file.database()).byId(voucher))).value_or(Voucher());
    }

    void closeWorker()
    {
        sales.reset();
        counter.reset();
        worker.reset();
    }

    ~SellingShop() { closeWorker(); }

    std::unique_ptr<accounts::AccountWorker> worker;
    std::unique_ptr<vouchers::SaleService> sales;
    std::unique_ptr<vouchers::PackageService> packages;
};

} // namespace

class SaleServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_package_is_sold_and_its_code_works_at_once_data() { engines(); }
    void a_package_is_sold_and_its_code_works_at_once()
    {
        QFETCH(storage::Engine, engine);
        if (engine == storage::Engine::PostgreSql && !Cluster::shared())
            QSKIP("no PostgreSQL server was started for this test");
        SellingShop shop(engine);
        NEED(package, shop.openWithPackage());
        const auto request = shop.ofPackage(package.id);
        NEED(sold, shop.sell(request));
        QVERIFY2(sold.standsOnRouter, qPrintable(sold.note));
        QCOMPARE(sold.paid.minor(), 250);
        QCOMPARE(sold.voucher.state, VoucherState::Active);
        QCOMPARE(sold.voucher.package, package.id);
        QCOMPARE(sold.voucher.provision, Provision::Ahead);
        QVERIFY(sold.voucher.soldAt && !sold.voucher.redeemedAt);
        const auto users = shop.usersNamed(sold.userName);
        QCOMPARE(users.size(), 1);
        QCOMPARE(users.first().value("password"), sold.password.toUtf8());
        QVERIFY(users.first().value("disabled") != "true");
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment"_s), 1);
        QCOMPARE(shop.number(u"SELECT count(*) FROM intent WHERE state <> 'done'"_s), 0);

        // The same click again is the same sale.
        NEED(again, shop.sell(request));
        QVERIFY(again.isRepeat);
        QCOMPARE(again.voucher.id, sold.voucher.id);
        QCOMPARE(again.password, sold.password);
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment"_s), 1);
        QCOMPARE(shop.number(u"SELECT count(*) FROM voucher"_s), 1);
    }

    void with_the_router_off_the_sale_stands_and_the_account_follows()
    {
        SellingShop shop;
        NEED(package, shop.openWithPackage());
        shop.router.stop();
        shop.counter->pool.close();
        vouchers::SaleService::Options impatient;
        impatient.patience = 500ms;
        shop.sales =
            std::make_unique<vouchers::SaleService>(shop.shop.file.database(), shop.counter->vault, shop.shop.audit,
                                                    shop.counter->runner, shop.shop.clock, impatient);
        NEED(sold, shop.sell(shop.ofPackage(package.id)));
        QVERIFY(!sold.standsOnRouter);
        QVERIFY(!sold.note.isEmpty());
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment"_s), 1);
        QCOMPARE(shop.number(u"SELECT count(*) FROM intent WHERE state <> 'done'"_s), 1);
    }

    void redeeming_what_was_sold_takes_no_second_payment_and_fills_in_the_device_data() { engines(); }
    void redeeming_what_was_sold_takes_no_second_payment_and_fills_in_the_device()
    {
        QFETCH(storage::Engine, engine);
        if (engine == storage::Engine::PostgreSql && !Cluster::shared())
            QSKIP("no PostgreSQL server was started for this test");
        SellingShop shop(engine);
        NEED(package, shop.openWithPackage());
        Q_UNUSED(package)
        NEED(stock, shop.make(shop.oneDay(1)));
        vouchers::SaleService::Options withPortal;
        withPortal.portalRedeemsFor = [](const Router &) { return true; };
        shop.sales =
            std::make_unique<vouchers::SaleService>(shop.shop.file.database(), shop.counter->vault, shop.shop.audit,
                                                    shop.counter->runner, shop.shop.clock, withPortal);
        NEED(sold, shop.sell(shop.ofCode(stock.first().code)));
        QVERIFY(!sold.standsOnRouter);
        QCOMPARE(shop.number(u"SELECT count(*) FROM intent"_s), 0);
        auto request = ShopWithRouter::redeemOf(stock.first().code);
        request.macAddress = u"AA:BB:CC:DD:EE:FF"_s;
        NEED(redeemed, QCoro::waitFor(shop.counter->redemption.redeem(shop.owner, request)));
        QVERIFY(redeemed.standsOnRouter);
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment"_s), 1);
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment WHERE mac_address = 'AA:BB:CC:DD:EE:FF'"_s), 1);
    }

    void a_code_from_stock_is_sold_once_data() { engines(); }
    void a_code_from_stock_is_sold_once()
    {
        QFETCH(storage::Engine, engine);
        if (engine == storage::Engine::PostgreSql && !Cluster::shared())
            QSKIP("no PostgreSQL server was started for this test");
        SellingShop shop(engine);
        NEED(package, shop.openWithPackage());
        Q_UNUSED(package)
        NEED(stock, shop.make(shop.oneDay(2)));
        NEED(sold, shop.sell(shop.ofCode(stock.first().code.toLower())));
        QVERIFY(sold.standsOnRouter);
        const auto second = shop.sell(shop.ofCode(stock.first().code));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::AlreadyUsed);
        QVERIFY(second.error().message.contains(u"Nadia"_s));
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment"_s), 1);
        // Nothing of the refused one is left: the same id may be used for a good one.
        auto unknown = shop.ofCode(u"ZZZZZ-ZZZZZ"_s);
        QCOMPARE(shop.sell(unknown).error().kind, Error::Kind::NotFound);
        unknown.code = stock.last().code;
        NEED(good, shop.sell(unknown));
        QVERIFY(!good.isRepeat);
        auto other = unknown;
        other.code = stock.first().code;
        QCOMPARE(shop.sell(other).error().kind, Error::Kind::Invalid);
    }

    void a_sale_is_taken_back_within_thirty_seconds_data() { engines(); }
    void a_sale_is_taken_back_within_thirty_seconds()
    {
        QFETCH(storage::Engine, engine);
        if (engine == storage::Engine::PostgreSql && !Cluster::shared())
            QSKIP("no PostgreSQL server was started for this test");
        SellingShop shop(engine);
        NEED(package, shop.openWithPackage());
        NEED(stock, shop.make(shop.oneDay(1)));
        const auto made = shop.ofPackage(package.id);
        const auto taken = shop.ofCode(stock.first().code);
        NEED(first, shop.sell(made));
        NEED(second, shop.sell(taken));
        shop.shop.clock.advance(20s);
        const OperationId undo = OperationId::create();
        NEED(refund, QCoro::waitFor(shop.sales->undo(shop.owner, made.operation, undo)));
        QCOMPARE(refund.amount.minor(), -250);
        QCOMPARE(refund.source, Payment::Source::Refund);
        NEED(same, QCoro::waitFor(shop.sales->undo(shop.owner, made.operation, undo)));
        QCOMPARE(same.id, refund.id);
        QVERIFY(!QCoro::waitFor(shop.sales->undo(shop.owner, made.operation, OperationId::create())));
        QCOMPARE(shop.load(first.voucher.id).state, VoucherState::Void);
        // Its account goes from the router by itself.
        NEED(report, QCoro::waitFor(shop.counter->runner.runDue()));
        QCOMPARE(report.done, 1);
        const auto users = shop.usersNamed(first.userName);
        QVERIFY(users.isEmpty() || users.first().value("disabled") == "true");

        NEED(back, QCoro::waitFor(shop.sales->undo(shop.owner, taken.operation, OperationId::create())));
        QCOMPARE(back.amount.minor(), -250);
        QCOMPARE(shop.load(second.voucher.id).state, VoucherState::Active);
        QVERIFY(!shop.load(second.voucher.id).soldAt);
        // Stock again: sold once more, paid once more.
        NEED(again, shop.sell(shop.ofCode(stock.first().code)));
        QVERIFY(!again.isRepeat);
        QCOMPARE(shop.number(u"SELECT CAST(sum(amount_minor) AS BIGINT) FROM payment"_s), 250);
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment WHERE source = 'voucher' AND refunded_at IS NULL"_s), 1);
    }

    void too_late_a_sale_is_refunded_with_a_reason_and_permission()
    {
        SellingShop shop;
        NEED(package, shop.openWithPackage());
        const auto request = shop.ofPackage(package.id);
        NEED(sold, shop.sell(request));
        shop.shop.clock.advance(31s);
        const auto late = QCoro::waitFor(shop.sales->undo(shop.owner, request.operation, OperationId::create()));
        QCOMPARE(late.error().kind, Error::Kind::Invalid);
        const auto why = u"Wrong package"_s;
        const auto id = OperationId::create();
        Actor cashier{Actor::Kind::Employee, EmployeeId(1), u"Cai"_s, Role::Cashier};
        QCOMPARE(QCoro::waitFor(shop.sales->refund(cashier, sold.voucher.id, why, id)).error().kind,
                 Error::Kind::NotPermitted);
        QCOMPARE(QCoro::waitFor(shop.sales->refund(shop.owner, sold.voucher.id, u" "_s, id)).error().kind,
                 Error::Kind::Invalid);
        NEED(refund, QCoro::waitFor(shop.sales->refund(shop.owner, sold.voucher.id, why, id)));
        QCOMPARE(refund.reference, why);
        QCOMPARE(shop.load(sold.voucher.id).state, VoucherState::Void);
        QCOMPARE(
            QCoro::waitFor(shop.sales->refund(shop.owner, sold.voucher.id, why, OperationId::create())).error().kind,
            Error::Kind::NotFound);
        QCOMPARE(shop.number(u"SELECT CAST(sum(amount_minor) AS BIGINT) FROM payment"_s), 0);
    }

    void what_cannot_be_sold_says_why()
    {
        SellingShop shop;
        NEED(package, shop.openWithPackage());
        Actor viewer{Actor::Kind::Employee, EmployeeId(1), u"Vi"_s, Role::Viewer};
        QCOMPARE(QCoro::waitFor(shop.sales->sell(viewer, shop.ofPackage(package.id))).error().kind,
                 Error::Kind::NotPermitted);
        QCOMPARE(shop.sell(shop.ofPackage(PackageId(99))).error().kind, Error::Kind::NotFound);
        QVERIFY(QCoro::waitFor(shop.packages->setActive(shop.owner, package.id, false)));
        QCOMPARE(shop.sell(shop.ofPackage(package.id)).error().kind, Error::Kind::Invalid);
        NEED(stock, shop.make(shop.oneDay(1)));
        auto block = [id = stock.first().id](Session &session) {
            return storage::VoucherLife::setBlocked(session, id, true);
        };
        QVERIFY(*QCoro::waitFor(shop.shop.file.database().run(block)));
        QCOMPARE(shop.sell(shop.ofCode(stock.first().code)).error().kind, Error::Kind::Invalid);
        vouchers::SellRequest nothing;
        nothing.operation = OperationId::create();
        QCOMPARE(shop.sell(nothing).error().kind, Error::Kind::Invalid);
        QCOMPARE(shop.number(u"SELECT count(*) FROM payment"_s), 0);
    }

    void five_thousand_are_deleted_in_one_go_and_come_back_data() { engines(); }
    void five_thousand_are_deleted_in_one_go_and_come_back()
    {
        QFETCH(storage::Engine, engine);
        if (engine == storage::Engine::PostgreSql && !Cluster::shared())
            QSKIP("no PostgreSQL server was started for this test");
        SellingShop shop(engine);
        NEED(package, shop.openWithPackage());
        Q_UNUSED(package)
        NEED(stock, shop.make(shop.oneDay(5000)));
        NEED(sold, shop.sell(shop.ofCode(stock.at(7).code)));
        NEED(redeemed, shop.redeem(stock.at(9).code));
        Q_UNUSED(redeemed)
        QList<VoucherId> all;
        for (const Voucher &voucher : stock)
            all.append(voucher.id);
        vouchers::RemovalService removals(shop.shop.file.database(), shop.shop.audit);
        const OperationId operation = OperationId::create();
        NEED(removal, QCoro::waitFor(removals.remove(shop.owner, all, operation)));
        QCOMPARE(removal.removed.size(), 4998);
        QCOMPARE(removal.sold, QList<VoucherId>{stock.at(7).id});
        QCOMPARE(removal.notActive, QList<VoucherId>{stock.at(9).id});
        NEED(again, QCoro::waitFor(removals.remove(shop.owner, all, operation)));
        QCOMPARE(again.removed.size(), 4998);
        NEED(counts, QCoro::waitFor(shop.counter->vouchers.counts(shop.owner)));
        QCOMPARE(counts.value(VoucherState::Void), 4998);
        // Deleted codes stay taken and say nothing else.
        QCOMPARE(shop.redeem(stock.first().code).error().kind, Error::Kind::NotFound);
        shop.shop.clock.advance(29s);
        NEED(back, QCoro::waitFor(removals.undo(shop.owner, operation)));
        QCOMPARE(back.size(), 4998);
        QCOMPARE(shop.load(stock.first().id).state, VoucherState::Active);

        NEED(withRefund,
             QCoro::waitFor(removals.remove(shop.owner, {sold.voucher.id}, OperationId::create(), u"Lost card"_s)));
        QCOMPARE(withRefund.refunded, QList<VoucherId>{sold.voucher.id});
        const OperationId last = OperationId::create();
        NEED(gone, QCoro::waitFor(removals.remove(shop.owner, {stock.first().id}, last)));
        Q_UNUSED(gone)
        shop.shop.clock.advance(31s);
        QCOMPARE(QCoro::waitFor(removals.undo(shop.owner, last)).error().kind, Error::Kind::Invalid);

        // One voucher by itself, whichever deletion it went with.
        const auto one = [&](VoucherId voucher) {
            return QCoro::waitFor(removals.undoOne(shop.owner, voucher, OperationId::create()));
        };
        QCOMPARE(one(stock.first().id).error().kind, Error::Kind::Invalid); // too late
        QCOMPARE(one(sold.voucher.id).error().kind, Error::Kind::Invalid);  // refunded
        QCOMPARE(one(stock.at(1).id).error().kind, Error::Kind::Invalid);   // not deleted
        NEED(two, QCoro::waitFor(removals.remove(shop.owner, {stock.at(1).id, stock.at(2).id}, OperationId::create())));
        QCOMPARE(two.removed.size(), 2);
        QVERIFY(one(stock.at(1).id));
        QCOMPARE(shop.load(stock.at(1).id).state, VoucherState::Active);
        QCOMPARE(shop.load(stock.at(2).id).state, VoucherState::Void);
        QCOMPARE(one(stock.at(1).id).error().kind, Error::Kind::Invalid); // it is back already
    }

    void packages_are_made_edited_and_switched_off_and_stock_keeps_its_terms_data() { engines(); }
    void packages_are_made_edited_and_switched_off_and_stock_keeps_its_terms()
    {
        QFETCH(storage::Engine, engine);
        if (engine == storage::Engine::PostgreSql && !Cluster::shared())
            QSKIP("no PostgreSQL server was started for this test");
        SellingShop shop(engine);
        NEED(package, shop.openWithPackage());
        auto request = vouchers::requestFrom(package);
        QVERIFY(request);
        request->router = shop.record.id;
        request->count = 3;
        request->operation = OperationId::create();
        NEED(stock, shop.make(*request));
        QCOMPARE(stock.first().package, package.id);
        Package dearer = package;
        dearer.terms.price = Money(300, u"USD"_s);
        dearer.terms.timeLimit = 48h;
        dearer.name = u"Two days"_s;
        NEED(edited, QCoro::waitFor(shop.packages->edit(shop.owner, dearer)));
        QCOMPARE(edited.terms.price.minor(), 300);
        QCOMPARE(shop.load(stock.first().id).terms.price.minor(), 250);
        QVERIFY(shop.load(stock.first().id).terms.timeLimit == 24h);
        NEED(found, QCoro::waitFor(shop.packages->find(shop.owner, u"TWO DAYS"_s)));
        QCOMPARE(found.id, package.id);

        Package twin;
        twin.name = u"two Days"_s;
        twin.terms = dearer.terms;
        QCOMPARE(QCoro::waitFor(shop.packages->create(shop.owner, twin)).error().kind, Error::Kind::AlreadyExists);
        twin.name = u"Endless"_s;
        twin.terms.timeLimit.reset();
        QCOMPARE(QCoro::waitFor(shop.packages->create(shop.owner, twin)).error().kind, Error::Kind::Invalid);
        twin.terms.timeLimit = 1h;
        twin.provision = Provision::Ahead;
        QCOMPARE(QCoro::waitFor(shop.packages->create(shop.owner, twin)).error().kind, Error::Kind::Invalid);
        Actor cashier{Actor::Kind::Employee, EmployeeId(1), u"Cai"_s, Role::Cashier};
        QCOMPARE(QCoro::waitFor(shop.packages->create(cashier, twin)).error().kind, Error::Kind::NotPermitted);
        NEED(off, QCoro::waitFor(shop.packages->setActive(shop.owner, package.id, false)));
        QVERIFY(!off.isActive);
        QVERIFY(QCoro::waitFor(shop.packages->list(shop.owner))->isEmpty());
        QCOMPARE(QCoro::waitFor(shop.packages->list(shop.owner, true))->size(), 1);
        request->operation = OperationId::create();
        QCOMPARE(shop.make(*request).error().kind, Error::Kind::Invalid);
        QCOMPARE(shop.number(u"SELECT count(*) FROM audit WHERE action LIKE 'package.%'"_s), 3);
    }
};

QTEST_GUILESS_MAIN(SaleServiceTest)
#include "saleservicetest.moc"
