// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"
#include "tests/accounts/lifefixture.h"

#include <QSignalSpy>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// This computer's clock is set wrong while guests' time runs: nobody loses what was sold.
class ClockTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClockSetAYearAheadEndsNothing_data() { engines(); }
    void aClockSetAYearAheadEndsNothing();
    void aRestartDoesNotMakeItBelieved();
    void aNightOffIsBelievedWhenARouterBearsItOut();
    void aRouterThatIsAlwaysWrongBearsItOutToo();
    void oneRoutersWrongClockStopsNothing();
    void nobodyToAskEndsNothingUntilSomebodyAnswers();
    void whatIsRedeemedMeanwhileGetsItsTimeAndNoMore();
    void whatIsExtendedMeanwhileGetsItsTimeAndNoMore();
    void whatIsExtendedAfterANightOffCountsFromNow();
    void whatGuestsDidMeanwhileIsFoundAfterwards();

private:
    static qint64 audited(LifeShop &life, const QString &action)
    {
        const auto look = [action](storage::Session &session) {
            return session.value<qint64>(u"SELECT count(*) FROM audit WHERE action = ?"_s, action).value_or(0);
        };
        return QCoro::waitFor(life.shop.shop.file.database().read(look)).value_or(-1);
    }
    static void setRight(LifeShop &life) { life.shop.shop.clock.set(life.clock.now()); }
};

void ClockTrustTest::aClockSetAYearAheadEndsNothing()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL here");
    LifeShop life(engine);
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    QCOMPARE(life.signIn(sold.code), QByteArray());
    NEED(stock, life.shop.make([&life] {
        vouchers::GenerateRequest request = life.shop.oneDay();
        request.terms.validUntil = life.clock.now() + 30 * 24h;
        return request;
    }()));
    NEED_DONE(life.look());
    const auto end = life.endOf(sold.code);
    QSignalSpy said(&life.desk->watch, &accounts::AccountWatch::clockDoubtChanged);

    life.shop.shop.clock.advance(365 * 24h);
    NEED_DONE(life.look());
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::Used);
    QCOMPARE(life.voucher(stock.first().code).state, VoucherState::Active);
    QCOMPARE(life.online(), 1);
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("false"));
    QCOMPARE(life.endOf(sold.code), end);
    QCOMPARE(said.size(), 1);
    QVERIFY(life.desk->watch.clockAhead().has_value());
    QVERIFY(std::chrono::abs(*life.desk->watch.clockAhead() - 365 * 24h) < 1min);
    QCOMPARE(audited(life, u"clock.doubted"_s), 1);

    // The router's own layers go on.
    life.pass(24h + 1s);
    QCOMPARE(life.online(), 0);
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("true"));
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::Used);

    setRight(life);
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
    QCOMPARE(life.voucher(stock.first().code).state, VoucherState::Active);
    QVERIFY(!life.desk->watch.clockAhead());
    QCOMPARE(audited(life, u"clock.believed"_s), 1);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void ClockTrustTest::aRestartDoesNotMakeItBelieved()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    NEED_DONE(life.look());
    life.shop.shop.clock.advance(365 * 24h);
    for (int start = 0; start < 3; ++start) {
        life.restart();
        NEED(ended, QCoro::waitFor(life.desk->watch.endDue()));
        QCOMPARE(ended, 0);
        NEED_DONE(life.look());
        QCOMPARE(life.voucher(sold.code).state, VoucherState::Redeemed);
    }
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("false"));
}

void ClockTrustTest::aNightOffIsBelievedWhenARouterBearsItOut()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    NEED_DONE(life.look());
    life.pass(30h);
    NEED(ended, QCoro::waitFor(life.desk->watch.endDue()));
    QCOMPARE(ended, 1);
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
    QCOMPARE(audited(life, u"clock.doubted"_s), 0);
}

void ClockTrustTest::aRouterThatIsAlwaysWrongBearsItOutToo()
{
    LifeShop life;
    life.shop.router.shiftClock(-1000h);
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    NEED_DONE(life.look());
    life.pass(30h);
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
    QCOMPARE(audited(life, u"clock.doubted"_s), 0);
}

void ClockTrustTest::oneRoutersWrongClockStopsNothing()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    NEED_DONE(life.look());
    life.shop.router.shiftClock(-10h); // a power cut on a router without a time server
    for (auto passed = 0min; passed < 24h; passed += 4min) {
        life.pass(4min);
        NEED_DONE(life.look());
    }
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("true"));
    QCOMPARE(audited(life, u"clock.doubted"_s), 0);
}

void ClockTrustTest::nobodyToAskEndsNothingUntilSomebodyAnswers()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    NEED_DONE(life.look());
    life.shop.router.powerOff();
    life.pass(30h);
    NEED(ended, QCoro::waitFor(life.desk->watch.endDue()));
    QCOMPARE(ended, 0);
    QCOMPARE(life.voucher(sold.code).state, VoucherState::Redeemed);
    life.shop.router.powerOn();
    life.shop.counter->pool.retryNow(life.shop.record.id);
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
}

void ClockTrustTest::whatIsRedeemedMeanwhileGetsItsTimeAndNoMore()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.shop.oneDay()));
    NEED_DONE(life.look());
    life.shop.shop.clock.advance(365 * 24h);
    NEED(redeemed, life.shop.redeem(made.first().code));
    QVERIFY(redeemed.standsOnRouter);
    const QString code = made.first().code;
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    QVERIFY(std::chrono::abs(*life.voucher(code).endsAt - (life.clock.now() + 24h)) <= 1s);
    setRight(life);
    NEED_DONE(life.look());
    NEED(drift, QCoro::waitFor(life.desk->reconcile.check(life.shop.owner, life.shop.record.id)));
    QVERIFY(drift.drifts.isEmpty());
    life.pass(24h - 2s);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    life.pass(4s);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(code).state, VoucherState::UsedUp);
}

void ClockTrustTest::whatIsExtendedMeanwhileGetsItsTimeAndNoMore()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    NEED_DONE(life.look());
    const Timestamp end = *life.voucher(sold.code).endsAt;
    life.shop.shop.clock.advance(365 * 24h);
    NEED(believed, QCoro::waitFor(life.desk->watch.checkClock()));
    QVERIFY(!believed);
    ACT(report, life.desk->acts.extend(life.shop.owner, {sold.id}, {1h, {}}, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(life.voucher(sold.code).endsAt, end + 1h);
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("false"));
    QCOMPARE(life.endOf(sold.code).value("start-time"), QByteArray("01:00:01"));
    setRight(life);
    NEED_DONE(life.look());
    QCOMPARE(life.endOf(sold.code).value("start-time"), QByteArray("01:00:01"));
}

void ClockTrustTest::whatIsExtendedAfterANightOffCountsFromNow()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    life.pass(30h);
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
    life.pass(8h); // nobody has asked a router since
    ACT(report, life.desk->acts.extend(life.shop.owner, {sold.id}, {1h, {}}, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(life.voucher(sold.code).endsAt, life.clock.now() + 1h);
    QCOMPARE(life.signIn(sold.code), QByteArray());
}

void ClockTrustTest::whatGuestsDidMeanwhileIsFoundAfterwards()
{
    LifeShop life;
    OPEN_LIFE(life);
    life.pass(1h);
    NEED(made, life.shop.make(life.ahead(1)));
    life.runDue();
    NEED_DONE(life.look());
    const QString code = made.first().code;
    life.shop.shop.clock.advance(365 * 24h);
    const Timestamp signedIn = life.clock.now();
    QCOMPARE(life.signIn(code), QByteArray());
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(code).state, VoucherState::Active);
    setRight(life);
    life.pass(2h);
    NEED_DONE(life.look());
    const Voucher used = life.voucher(code);
    QCOMPARE(used.state, VoucherState::Used);
    QCOMPARE(used.firstUsedAt, signedIn);
    QCOMPARE(used.endsAt, signedIn + 24h);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

QTEST_GUILESS_MAIN(ClockTrustTest)
#include "clocktrusttest.moc"
