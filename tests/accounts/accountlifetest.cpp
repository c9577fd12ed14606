// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/endlayers.h"
#include "core/accounts/routerscripts.h"
#include "core/accounts/voucherpassword.h"
#include "tests/accounts/lifefixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;

/// A voucher's whole time on a router, with clocks moved by hand.
class AccountLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRouterEndsElapsedTimeWithEveryComputerOff_data();
    void theRouterEndsElapsedTimeWithEveryComputerOff();
    void aRouterThatWasOffAtTheEndEndsItSoonAfter();
    void aRouterThatTakesNoSchedulersIsRememberedAndTold();
    void theProgramEndsToTheSecondWhileItRuns();
    void anAheadCodeBeginsAtItsFirstSignIn();
    void firstUseIsRecordedOnceAndPaid_data();
    void firstUseIsRecordedOnceAndPaid();
    void aWeekAwayIsReadFromTheRoutersStamps();
    void whatTheRouterNoLongerKnowsIsSaidSo();
    void onlineTimeAndDataAreUsedUp();
    void aPowerCutGivesNothingAway();
    void ourClockSetBackEndsNothingEarly();
    void aChangedZoneRewritesTheEnds();
    void aBatchOpensClosesAndEndsByItself();
};

void AccountLifeTest::theRouterEndsElapsedTimeWithEveryComputerOff_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("from");
    const auto at = [](int y, int m, int d, int h) { return QDateTime(QDate(y, m, d), QTime(h, 0), Qt::UTC); };
    QTest::newRow("v7, over a month's end") << "7.18" << QByteArray("UTC") << at(2026, 11, 30, 12);
    QTest::newRow("v6, over a year's end") << "6.49" << QByteArray("America/Lima") << at(2026, 12, 31, 12);
    QTest::newRow("v6, onto a leap day") << "6.49" << QByteArray("Asia/Manila") << at(2028, 2, 28, 12);
    QTest::newRow("v7, into summer time") << "7.9" << QByteArray("Europe/Berlin") << at(2026, 3, 28, 12);
    QTest::newRow("v7, out of summer time") << "7.22" << QByteArray("Europe/Berlin") << at(2026, 10, 24, 12);
    QTest::newRow("v7, end in the hour that comes twice")
        << "7.22" << QByteArray("Europe/Berlin") << at(2026, 10, 24, 0);
}

void AccountLifeTest::theRouterEndsElapsedTimeWithEveryComputerOff()
{
    QFETCH(QString, version);
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, from);
    LifeShop life(storage::Engine::Sqlite, version);
    life.clock.set(toTimestamp(from));
    OPEN_LIFE(life);
    life.shop.router.changeRow("/system/clock", {}, {{"time-zone-name", zone}});
    NEED(made, life.shop.make(life.shop.oneDay()));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    QVERIFY(redeemed.standsOnRouter);
    QCOMPARE(life.signIn(code), QByteArray());
    QVERIFY(!life.endOf(code).isEmpty());

    life.pass(24h - 1s);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    QCOMPARE(life.online(), 1);
    life.pass(2s); // never early: a router tells whole seconds
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.online(), 0);
    QVERIFY(life.endOf(code).isEmpty());
    QVERIFY(!life.shop.router.guestReturns(LifeShop::phone));
    QVERIFY(!life.signIn(code).isEmpty());

    QVERIFY(life.look());
    QCOMPARE(life.voucher(code).state, VoucherState::UsedUp);
    QCOMPARE(life.voucher(code).endedWhy, VoucherEnd::Time);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountLifeTest::aRouterThatWasOffAtTheEndEndsItSoonAfter()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.shop.oneDay()));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    QVERIFY(redeemed.standsOnRouter);
    life.pass(23h);
    life.shop.router.powerOff();
    life.pass(3h);
    life.shop.router.powerOn();
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    life.pass(10min);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
}

void AccountLifeTest::aRouterThatTakesNoSchedulersIsRememberedAndTold()
{
    LifeShop life;
    OPEN_LIFE(life);
    life.shop.router.changeRow("/system/device-mode", {}, {{"flagged", "true"}});
    NEED(made, life.shop.make(life.shop.oneDay()));
    NEED(redeemed, life.shop.redeem(made.first().code));
    QVERIFY(redeemed.standsOnRouter);
    QCOMPARE(life.user(made.first().code).value("limit-uptime"), QByteArray("1d"));
    QVERIFY(life.endOf(made.first().code).isEmpty());
    const auto read = [&](storage::Session &session) { return accounts::endLayersOf(session, life.shop.record.id); };
    NEED(layers, QCoro::waitFor(life.shop.shop.file.database().read(read)));
    QCOMPARE(layers.schedulers, accounts::EndLayers::Schedulers::Refused);
    QVERIFY(layers.reason.contains(QStringLiteral("configuration flagged")));
    QVERIFY(accounts::endLayersText(layers).contains(QStringLiteral("only while NettDesk runs")));
    // Ours is then the only end, and it comes.
    life.pass(24h);
    QVERIFY(life.look());
    QCOMPARE(life.user(made.first().code).value("disabled"), QByteArray("true"));
}

void AccountLifeTest::theProgramEndsToTheSecondWhileItRuns()
{
    LifeShop life;
    OPEN_LIFE(life);
    life.shop.router.changeRow("/system/device-mode", {}, {{"scheduler", "false"}});
    NEED(made, life.shop.make(life.shop.oneDay()));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(24h - 1s);
    NEED(none, QCoro::waitFor(life.desk->watch.endDue()));
    QCOMPARE(none, 0);
    life.pass(1s);
    NEED(one, QCoro::waitFor(life.desk->watch.endDue()));
    QCOMPARE(one, 1);
    life.runDue();
    QCOMPARE(life.online(), 0);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountLifeTest::anAheadCodeBeginsAtItsFirstSignIn()
{
    LifeShop life;
    OPEN_LIFE(life);
    life.pass(1h); // up for longer than three minutes
    NEED(made, life.shop.make(life.ahead(3)));
    life.runDue();
    const QString code = made.first().code;
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    QVERIFY(life.voucher(code).provisionedAt.has_value());
    life.pass(72h);
    QCOMPARE(life.signIn(code), QByteArray());
    QVERIFY(life.user(code).value("comment").contains(" s "));
    life.pass(24h - 1s);
    QCOMPARE(life.online(), 1);
    life.pass(1s);
    QCOMPARE(life.online(), 0);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
    QVERIFY(life.look());
    const Voucher over = life.voucher(code);
    QCOMPARE(over.state, VoucherState::UsedUp);
    QCOMPARE(over.macAddress, QString::fromLatin1(LifeShop::phone));
    QCOMPARE(life.voucher(made.last().code).state, VoucherState::Active);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountLifeTest::firstUseIsRecordedOnceAndPaid_data()
{
    engines();
}

void AccountLifeTest::firstUseIsRecordedOnceAndPaid()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL here");
    LifeShop life(engine);
    OPEN_LIFE(life);
    life.pass(1h);
    NEED(made, life.shop.make(life.ahead(1)));
    life.runDue();
    const QString code = made.first().code;
    QVERIFY(!life.payment(made.first().id));
    const Timestamp signedIn = life.clock.now();
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(20s);
    QVERIFY(QCoro::waitFor(life.desk->watch.readSessions(life.shop.record.id, {})));
    const Voucher used = life.voucher(code);
    QCOMPARE(used.state, VoucherState::Used);
    QCOMPARE(used.firstUsedAt, signedIn);
    QCOMPARE(used.endsAt, signedIn + 24h);
    const auto paid = life.payment(used.id);
    QVERIFY(paid.has_value());
    QCOMPARE(paid->amount, used.terms.price);
    QCOMPARE(paid->macAddress, QString::fromLatin1(LifeShop::phone));
    QVERIFY(life.look());
    QVERIFY(life.look());
    // Its end has the form that a router which was off catches up with.
    QCOMPARE(life.endOf(code).value("interval"), QByteArray("10m"));
    QCOMPARE(life.endOf(code).value("start-time"), QByteArray("01:00:01"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountLifeTest::aWeekAwayIsReadFromTheRoutersStamps()
{
    LifeShop life;
    OPEN_LIFE(life);
    life.pass(1h);
    NEED(made, life.shop.make(life.ahead(2)));
    life.runDue();
    const QString code = made.first().code;
    life.pass(24h);
    const Timestamp signedIn = life.clock.now();
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(2h);
    life.shop.router.guestLeaves(LifeShop::phone);
    life.pass(6 * 24h);
    QVERIFY(life.look());
    const Voucher over = life.voucher(code);
    QCOMPARE(over.firstUsedAt, signedIn);
    QVERIFY(!over.firstUsedAfter);
    QCOMPARE(over.macAddress, QString::fromLatin1(LifeShop::phone));
    QCOMPARE(over.state, VoucherState::UsedUp);
    QCOMPARE(over.usedTime, std::chrono::seconds(2h));
    const auto paid = life.payment(over.id);
    QVERIFY(paid.has_value());
    QCOMPARE(paid->at, signedIn);
    QCOMPARE(paid->foundAt, life.clock.now());
    QCOMPARE(life.voucher(made.last().code).state, VoucherState::Active);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountLifeTest::whatTheRouterNoLongerKnowsIsSaidSo()
{
    LifeShop life;
    OPEN_LIFE(life);
    life.pass(1h);
    NEED(made, life.shop.make(life.ahead(1)));
    life.runDue();
    QVERIFY(life.look()); // seen unused
    const Timestamp unused = life.clock.now();
    const QString code = made.first().code;
    // Somebody took the sign-in text out of the profile: counters are all that is left.
    const QByteArray profile = life.user(code).value("profile");
    life.shop.router.changeRow("/ip/hotspot/user/profile", profile, {{"on-login", {}}});
    life.pass(5h);
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(1h);
    life.shop.router.guestSignsOut(LifeShop::phone);
    life.pass(10h);
    QVERIFY(life.look());
    const Voucher used = life.voucher(code);
    QCOMPARE(used.state, VoucherState::Used);
    QCOMPARE(used.firstUsedAfter, unused);
    QCOMPARE(used.firstUsedAt, life.clock.now());
    QCOMPARE(used.macAddress, QString());
    QCOMPARE(used.endsAt, life.clock.now() + 24h); // never less than was sold
    QVERIFY(!life.endOf(code).isEmpty());
}

void AccountLifeTest::onlineTimeAndDataAreUsedUp()
{
    LifeShop life;
    OPEN_LIFE(life);
    vouchers::GenerateRequest request = life.shop.oneDay();
    request.terms.timeCounts = TimeCounts::Online;
    request.terms.timeLimit = 2h;
    request.terms.dataLimit = ByteCount::fromMegabytes(100);
    NEED(made, life.shop.make(request));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    QVERIFY(life.endOf(code).isEmpty());
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(30min);
    life.shop.router.guestLeaves(LifeShop::phone);
    life.pass(100h);
    QVERIFY(life.look());
    QCOMPARE(life.voucher(code).state, VoucherState::Used);
    QCOMPARE(life.voucher(code).usedTime, std::chrono::seconds(30min));
    QVERIFY(life.shop.router.guestReturns(LifeShop::phone));
    life.shop.router.guestLoads(LifeShop::phone, 100'000);
    life.pass(30min);
    QCOMPARE(life.online(), 0);
    QVERIFY(life.look());
    const Voucher over = life.voucher(code);
    QCOMPARE(over.state, VoucherState::UsedUp);
    QCOMPARE(over.endedWhy, VoucherEnd::Data);
    QCOMPARE(over.usedBytes, ByteCount::fromMegabytes(100));
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountLifeTest::aPowerCutGivesNothingAway()
{
    LifeShop life;
    OPEN_LIFE(life);
    vouchers::GenerateRequest request = life.shop.oneDay();
    request.terms.timeCounts = TimeCounts::Online;
    request.terms.timeLimit = 4h;
    request.terms.dataLimit.reset();
    NEED(made, life.shop.make(request));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(3h);
    QVERIFY(life.look());
    life.shop.router.powerOff();
    life.pass(1min);
    life.shop.router.powerOn();
    QCOMPARE(life.user(code).value("uptime"), QByteArray("0s")); // the router lost all of it
    QVERIFY(life.look());
    QCOMPARE(life.voucher(code).usedTime, std::chrono::seconds(3h));
    QCOMPARE(life.user(code).value("limit-uptime"), QByteArray("1h"));
    life.shop.router.guestLeaves(LifeShop::phone);
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(1h);
    QCOMPARE(life.online(), 0);
    QVERIFY(life.look());
    QCOMPARE(life.voucher(code).state, VoucherState::UsedUp);
}

void AccountLifeTest::ourClockSetBackEndsNothingEarly()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.shop.oneDay()));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    life.pass(2h);
    life.shop.shop.clock.advance(-90min);
    QVERIFY(life.look());
    QCOMPARE(life.voucher(code).state, VoucherState::Redeemed);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountLifeTest::aChangedZoneRewritesTheEnds()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.shop.oneDay()));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    QCOMPARE(life.endOf(code).value("start-time"), QByteArray("00:00:01"));
    life.shop.router.changeRow("/system/clock", {}, {{"time-zone-name", "Asia/Manila"}});
    life.pass(1h);
    QVERIFY(life.look());
    QCOMPARE(life.endOf(code).value("start-time"), QByteArray("08:00:01"));
    life.pass(23h);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    life.pass(1s);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
}

void AccountLifeTest::aBatchOpensClosesAndEndsByItself()
{
    LifeShop life;
    OPEN_LIFE(life);
    life.pass(1h);
    vouchers::GenerateRequest request = life.ahead(3);
    const Timestamp now = life.clock.now();
    request.terms.validFrom = now + 24h;
    request.terms.validUntil = now + 72h;
    request.terms.endsLatest = now + 80h;
    NEED(made, life.shop.make(request));
    life.runDue();
    const QString used = made.at(0).code;
    const QString unused = made.at(1).code;
    QVERIFY(!life.signIn(used).isEmpty());
    life.pass(24h);
    QCOMPARE(life.user(unused).value("disabled"), QByteArray("false"));
    life.pass(47h);
    QCOMPARE(life.signIn(used), QByteArray());
    life.pass(1h);
    QCOMPARE(life.user(unused).value("disabled"), QByteArray("true"));
    QCOMPARE(life.user(used).value("disabled"), QByteArray("false"));
    life.pass(8h);
    QCOMPARE(life.user(used).value("disabled"), QByteArray("true"));
    QCOMPARE(life.online(), 0);
    QVERIFY(life.look());
    QCOMPARE(life.voucher(used).state, VoucherState::Expired);
    QCOMPARE(life.voucher(unused).state, VoucherState::Expired);
    QCOMPARE(life.voucher(unused).endedWhy, VoucherEnd::Date);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

QTEST_GUILESS_MAIN(AccountLifeTest)
#include "accountlifetest.moc"
