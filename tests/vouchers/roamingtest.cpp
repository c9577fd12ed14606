// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accounts/lifefixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A code that roams goes with its guest: what is left of it is usable at one router at a time, and counted once.
class RoamingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftMovesToTheRouterThatTheGuestStandsAt_data() { engines(); }
    void whatIsLeftMovesToTheRouterThatTheGuestStandsAt();
    void thereAndBackAgainNothingIsLostOrGivenAway();
    void elapsedTimeKeepsItsEnd();
    void aRouterThatIsOffKeepsItUntilItAnswers();
    void theSameClickTwiceMovesOnce();
    void aCodeOfAnyRouterThatDoesNotRoamIsRefused();
    void aBlockedCodeStaysWhereItIs();
    void aLinkCutAnywhereLeavesNothingUsableTwice();

private:
    /// 4 h and 2 GB, redeemed at the first router.
    static Result<QString> redeemed(LifeShop &life, TimeCounts counts = TimeCounts::Online,
                                    VoucherScope scope = VoucherScope::Roam)
    {
        vouchers::GenerateRequest request = life.shop.oneDay();
        request.terms.timeCounts = counts;
        request.terms.timeLimit = 4h;
        request.scope = scope;
        const auto made = life.shop.make(request);
        if (!made)
            return failure(made.error());
        const auto redeemed = life.shop.redeem(made->first().code);
        if (!redeemed)
            return failure(redeemed.error());
        return made->first().code;
    }
    static Result<vouchers::RedeemedVoucher> redeemAt(LifeShop &life, const QString &code, RouterId at,
                                                      OperationId operation = OperationId::create())
    {
        vouchers::RedeemRequest request = ShopWithRouter::redeemOf(code);
        request.at = at;
        request.operation = operation;
        return QCoro::waitFor(life.shop.counter->redemption.redeem(life.shop.owner, request));
    }
    static QByteArray disabled(const simulator::SimulatedRouter &router, const QString &code)
    {
        return router.row("/ip/hotspot/user", code.toUtf8()).value("disabled");
    }
    static qint64 payments(LifeShop &life)
    {
        const auto look = [](storage::Session &session) {
            return session.value<qint64>(u"SELECT count(*) FROM payment"_s).value_or(0);
        };
        return QCoro::waitFor(life.shop.shop.file.database().read(look)).value_or(-1);
    }
};

void RoamingTest::whatIsLeftMovesToTheRouterThatTheGuestStandsAt()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL here");
    LifeShop life(engine);
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(there, garden.add(life));
    NEED(code, redeemed(life));
    QCOMPARE(life.signIn(code), QByteArray());
    life.shop.router.guestLoads(LifeShop::phone, 1000);
    life.pass(1h);
    NEED(roamed, redeemAt(life, code, there));
    QVERIFY2(roamed.standsOnRouter, qPrintable(roamed.note));
    QCOMPARE(roamed.routerName, u"Garden"_s);
    QCOMPARE(life.online(), 0);
    QCOMPARE(disabled(life.shop.router, code), QByteArray("true"));
    QCOMPARE(disabled(garden.router, code), QByteArray("false"));
    const auto user = garden.router.row("/ip/hotspot/user", code.toUtf8());
    QCOMPARE(user.value("limit-uptime"), QByteArray("3h"));
    QCOMPARE(user.value("limit-bytes-total").toLongLong(), ByteCount::fromGigabytes(2).bytes() - 3'600'000);
    QCOMPARE(payments(life), 1);
    QCOMPARE(life.whatDoesNotHold(), QString());
    QCOMPARE(checkInvariants(life.shop.shop.file.database(), garden.router, there), QString());
}

void RoamingTest::thereAndBackAgainNothingIsLostOrGivenAway()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(there, garden.add(life));
    NEED(code, redeemed(life));
    garden.router.guestArrives(LifeShop::phone, "10.5.50.79");
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(1h);
    NEED(roamed, redeemAt(life, code, there));
    const QByteArray password = life.password(life.voucher(code));
    QCOMPARE(garden.router.guestSignsIn(LifeShop::phone, code.toUtf8(), password), QByteArray());
    life.pass(1h);
    garden.router.elapse();
    NEED(back, redeemAt(life, code, life.shop.record.id));
    QVERIFY(back.standsOnRouter);
    QCOMPARE(disabled(garden.router, code), QByteArray("true"));
    QCOMPARE(life.voucher(code).usedTime, std::chrono::seconds(2h));
    // Its account of the first stay has counted an hour; two hours are left.
    QCOMPARE(life.user(code).value("limit-uptime"), QByteArray("3h"));
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(2h - 1s);
    QCOMPARE(life.online(), 1);
    life.pass(1s);
    QCOMPARE(life.online(), 0);
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(code).state, VoucherState::UsedUp);
    QCOMPARE(life.voucher(code).usedTime, std::chrono::seconds(4h));
    QCOMPARE(life.whatDoesNotHold(), QString());
    QCOMPARE(checkInvariants(life.shop.shop.file.database(), garden.router, there), QString());
}

void RoamingTest::elapsedTimeKeepsItsEnd()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(there, garden.add(life));
    NEED(code, redeemed(life, TimeCounts::Elapsed));
    const Timestamp end = *life.voucher(code).endsAt;
    life.pass(1h);
    NEED(roamed, redeemAt(life, code, there));
    QCOMPARE(life.voucher(code).endsAt, end);
    QVERIFY(life.endOf(code).isEmpty());
    const QByteArray name = "nd1-" + accounts::markOf(life.voucher(code));
    QCOMPARE(garden.router.row("/system/scheduler", name).value("start-time"), QByteArray("04:00:01"));
}

void RoamingTest::aRouterThatIsOffKeepsItUntilItAnswers()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(there, garden.add(life));
    NEED(code, redeemed(life));
    life.shop.router.powerOff();
    NEED(roamed, redeemAt(life, code, there));
    QVERIFY(!roamed.standsOnRouter);
    QVERIFY2(roamed.note.contains(u"Garden"_s) && roamed.note.contains(u"Café"_s), qPrintable(roamed.note));
    QVERIFY(garden.router.row("/ip/hotspot/user", code.toUtf8()).isEmpty());
    life.shop.router.powerOn();
    life.pass(2min);
    life.shop.counter->pool.retryNow(life.shop.record.id);
    life.runDue();
    QCOMPARE(disabled(life.shop.router, code), QByteArray("true"));
    QCOMPARE(disabled(garden.router, code), QByteArray("false"));
    QCOMPARE(life.voucher(code).router, there);
}

void RoamingTest::theSameClickTwiceMovesOnce()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(there, garden.add(life));
    NEED(code, redeemed(life));
    const OperationId click = OperationId::create();
    NEED(first, redeemAt(life, code, there, click));
    QVERIFY(first.standsOnRouter);
    NEED(again, QCoro::waitFor(life.shop.counter->redemption.result(life.shop.owner, click)));
    QCOMPARE(again.routerName, u"Garden"_s);
    // Where it stands by now, it is a code like any other: redeemed.
    const auto refused = redeemAt(life, code, there);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::AlreadyUsed);
    QCOMPARE(payments(life), 1);
}

void RoamingTest::aCodeOfAnyRouterThatDoesNotRoamIsRefused()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(there, garden.add(life));
    NEED(code, redeemed(life, TimeCounts::Online, VoucherScope::All));
    const auto refused = redeemAt(life, code, there);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::AlreadyUsed);
    QVERIFY(garden.router.row("/ip/hotspot/user", code.toUtf8()).isEmpty());
}

void RoamingTest::aBlockedCodeStaysWhereItIs()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(there, garden.add(life));
    NEED(code, redeemed(life));
    ACT(blocked, life.desk->acts.setBlocked(life.shop.owner, {life.voucher(code).id}, true, OperationId::create()));
    QVERIFY(!redeemAt(life, code, there));
    QCOMPARE(life.voucher(code).router, life.shop.record.id);
}

void RoamingTest::aLinkCutAnywhereLeavesNothingUsableTwice()
{
    for (const bool cutsOld : {true, false}) {
        LifeShop life;
        OPEN_LIFE(life);
        OtherRouter garden(life);
        NEED(there, garden.add(life));
        for (int k = 1; k <= 20; ++k) {
            NEED(code, redeemed(life));
            simulator::Faults faults;
            faults.loseReplyOf = k;
            (cutsOld ? life.shop.router : garden.router).setFaults(faults);
            NEED(roamed, redeemAt(life, code, there));
            QVERIFY(disabled(life.shop.router, code) == "true" || disabled(garden.router, code) != "false");
            life.shop.router.setFaults({});
            garden.router.setFaults({});
            for (int again = 0; again < 3; ++again) {
                life.shop.counter->pool.retryNow(life.shop.record.id);
                life.shop.counter->pool.retryNow(there);
                life.pass(2min);
                life.runDue();
            }
            QCOMPARE(disabled(life.shop.router, code), QByteArray("true"));
            QCOMPARE(disabled(garden.router, code), QByteArray("false"));
            QCOMPARE(life.whatDoesNotHold(), QString());
            QCOMPARE(checkInvariants(life.shop.shop.file.database(), garden.router, there), QString());
        }
    }
}

QTEST_GUILESS_MAIN(RoamingTest)
#include "roamingtest.moc"
