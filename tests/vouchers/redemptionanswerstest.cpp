// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routergroups.h"
#include "core/storage/packagerepository.h"
#include "core/storage/voucherlife.h"
#include "tests/vouchers/counterfixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::vouchers;
using namespace Qt::StringLiterals;

/// What is said to employees and to guests, and where a code may be redeemed (product V10, V14, V16).
class RedemptionAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guests_learn_nothing_from_a_refusal();
    void a_code_of_one_router_is_refused_at_another();
    void a_code_of_a_wider_scope_gets_its_account_where_the_guest_stands_data();
    void a_code_of_a_wider_scope_gets_its_account_where_the_guest_stands();
    void a_code_of_a_group_is_refused_outside_it();
    void a_code_that_lost_the_race_is_not_moved();
    void a_code_of_a_package_that_is_off_is_refused();
    void a_blocked_code_is_refused();

private:
    /// A second router, with its record.
    struct Beach {
        explicit Beach(ShopWithRouter &shop) : router(ShopWithRouter::simulatedRouter())
        {
            const Result<quint16> port = router.listen();
            fleet::RouterDraft draft;
            draft.name = u"Beach"_s;
            draft.host = u"127.0.0.1"_s;
            draft.port = port.value_or(0);
            draft.user = QString::fromUtf8(router.options().user);
            draft.password = security::SecretBytes(router.options().password);
            const auto added = QCoro::waitFor(shop.counter->routers.add(shop.owner, draft));
            if (added)
                record = added->router;
        }
        bool hasUser(const QString &code) const { return !router.row("/ip/hotspot/user", code.toUtf8()).isEmpty(); }
        simulator::SimulatedRouter router;
        Router record;
    };

    static Result<RedeemedVoucher> redeemAt(ShopWithRouter &shop, const QString &code, RouterId at,
                                            Audience audience = Audience::Employee)
    {
        RedeemRequest request = ShopWithRouter::redeemOf(code);
        request.at = at;
        request.audience = audience;
        return QCoro::waitFor(shop.counter->redemption.redeem(shop.owner, request));
    }
};

void RedemptionAnswersTest::guests_learn_nothing_from_a_refusal()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(made, shop.make(shop.oneDay(4)));
    GenerateRequest later = shop.oneDay();
    later.terms.validFrom = shop.shop.clock.now() + 24h;
    NEED(early, shop.make(later));
    NEED(redeemed, shop.redeem(made.at(0).code));
    auto discard = [id = made.at(1).id](storage::Session &session) {
        return storage::VoucherLife::markVoid(session, {id}, session.now()).size();
    };
    NEED(discarded, QCoro::waitFor(shop.shop.file.database().run(discard)));
    QCOMPARE(discarded, 1);

    QString mistyped = made.at(2).code;
    mistyped.back() = mistyped.back() == u'7' ? u'8' : u'7';
    QSet<QString> toGuests;
    QSet<QString> toEmployees;
    for (const QString &code : {redeemed.voucher.code, made.at(1).code, mistyped, early.first().code, u"NONSENSE"_s}) {
        const auto guest = redeemAt(shop, code, {}, Audience::Guest);
        QVERIFY(!guest);
        QCOMPARE(guest.error().kind, Error::Kind::NotFound);
        QVERIFY2(!guest.error().message.contains(made.at(2).code), qPrintable(guest.error().message));
        toGuests.insert(guest.error().message);
        const auto employee = redeemAt(shop, code, {});
        QVERIFY(!employee);
        toEmployees.insert(employee.error().message);
    }
    QCOMPARE(toGuests.size(), 1);
    QCOMPARE(toEmployees.size(), 5);
}

void RedemptionAnswersTest::a_code_of_one_router_is_refused_at_another()
{
    ShopWithRouter shop;
    OPEN(shop);
    Beach beach(shop);
    NEED(made, shop.make(shop.oneDay()));
    const auto refused = redeemAt(shop, made.first().code, beach.record.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains(u"Beach"_s), qPrintable(refused.error().message));
    NEED(redeemed, redeemAt(shop, made.first().code, shop.record.id));
    QVERIFY(redeemed.standsOnRouter);
}

void RedemptionAnswersTest::a_code_of_a_wider_scope_gets_its_account_where_the_guest_stands_data()
{
    QTest::addColumn<VoucherScope>("scope");
    QTest::newRow("all") << VoucherScope::All;
    QTest::newRow("roam") << VoucherScope::Roam;
    QTest::newRow("group") << VoucherScope::Group;
}

void RedemptionAnswersTest::a_code_of_a_wider_scope_gets_its_account_where_the_guest_stands()
{
    QFETCH(VoucherScope, scope);
    ShopWithRouter shop;
    OPEN(shop);
    Beach beach(shop);
    fleet::RouterGroups groups(shop.shop.file.database(), shop.shop.audit);
    NEED(town, QCoro::waitFor(groups.save(shop.owner, {{}, u"Town"_s, {shop.record.id, beach.record.id}})));
    GenerateRequest request = shop.oneDay();
    request.scope = scope;
    if (scope == VoucherScope::Group)
        request.group = town.id;
    NEED(made, shop.make(request));
    NEED(redeemed, redeemAt(shop, made.first().code, beach.record.id));
    QVERIFY2(redeemed.standsOnRouter, qPrintable(redeemed.note));
    QCOMPARE(redeemed.routerName, u"Beach"_s);
    QCOMPARE(redeemed.voucher.router, beach.record.id);
    QVERIFY(beach.hasUser(made.first().code));
    QVERIFY(shop.usersNamed(made.first().code).isEmpty());

    storage::PaymentRepository payments(shop.shop.file.database());
    NEED(paid, QCoro::waitFor(payments.page({}, PaymentId(), 10)));
    QCOMPARE(paid.size(), 1);
    QCOMPARE(paid.first().router, beach.record.id);
}

void RedemptionAnswersTest::a_code_of_a_group_is_refused_outside_it()
{
    ShopWithRouter shop;
    OPEN(shop);
    Beach beach(shop);
    fleet::RouterGroups groups(shop.shop.file.database(), shop.shop.audit);
    NEED(hill, QCoro::waitFor(groups.save(shop.owner, {{}, u"Hill"_s, {shop.record.id}})));
    GenerateRequest request = shop.oneDay();
    request.scope = VoucherScope::Group;
    request.group = hill.id;
    NEED(made, shop.make(request));
    const auto refused = redeemAt(shop, made.first().code, beach.record.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!beach.hasUser(made.first().code));
}

void RedemptionAnswersTest::a_code_that_lost_the_race_is_not_moved()
{
    ShopWithRouter shop;
    OPEN(shop);
    Beach beach(shop);
    GenerateRequest request = shop.oneDay();
    request.scope = VoucherScope::All;
    NEED(made, shop.make(request));
    auto here = shop.counter->redemption.redeem(shop.owner, ShopWithRouter::redeemOf(made.first().code));
    RedeemRequest there = ShopWithRouter::redeemOf(made.first().code);
    there.at = beach.record.id;
    auto elsewhere = shop.counter->redemption.redeem(shop.owner, there);
    const auto first = QCoro::waitFor(std::move(here));
    const auto second = QCoro::waitFor(std::move(elsewhere));
    QVERIFY(first.has_value() != second.has_value());
    storage::VoucherRepository repository(shop.shop.file.database());
    NEED(voucher, QCoro::waitFor(repository.byId(made.first().id)));
    QCOMPARE(voucher->router, first ? shop.record.id : beach.record.id);
    QCOMPARE(beach.hasUser(made.first().code), second.has_value());
    QCOMPARE(shop.usersNamed(made.first().code).size(), first ? 1 : 0);
}

void RedemptionAnswersTest::a_code_of_a_package_that_is_off_is_refused()
{
    ShopWithRouter shop;
    OPEN(shop);
    GenerateRequest request = shop.oneDay();
    auto store = [&request](storage::Session &session) {
        Package package;
        package.name = u"Day pass"_s;
        package.terms = request.terms;
        package.createdAt = package.changedAt = session.now();
        return storage::PackageRepository::insert(session, package);
    };
    NEED(package, QCoro::waitFor(shop.shop.file.database().run(store)));
    request.package = package;
    NEED(made, shop.make(request));
    auto switchTo = [&](bool isActive) {
        auto write = [package, isActive](storage::Session &session) {
            return storage::PackageRepository::setActive(session, package, isActive, session.now());
        };
        return QCoro::waitFor(shop.shop.file.database().run(write));
    };
    QVERIFY(switchTo(false));
    const auto refused = shop.redeem(made.first().code);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains(u"Day pass"_s), qPrintable(refused.error().message));
    QVERIFY(switchTo(true));
    QVERIFY(shop.redeem(made.first().code));
}

void RedemptionAnswersTest::a_blocked_code_is_refused()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(made, shop.make(shop.oneDay()));
    auto block = [id = made.first().id](storage::Session &session) {
        return storage::VoucherLife::setBlocked(session, id, true);
    };
    NEED(isBlocked, QCoro::waitFor(shop.shop.file.database().run(block)));
    QVERIFY(isBlocked);
    const auto refused = shop.redeem(made.first().code);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"blocked"_s), qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(RedemptionAnswersTest)
#include "redemptionanswerstest.moc"
