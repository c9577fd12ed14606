// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accounts/lifefixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;

class AccountActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGuestIsCutOffNow();
    void theSameClickTwiceIsOneAct();
    void aGuestOnlineIsGivenMoreTimeWithoutTheSignInPage();
    void whatIsUsedUpGoesOnFromNow();
    void anotherCodeTopsUpAndIsConsumed();
    void aMovedCodeTakesAlongWhatIsLeft();
    void aMoveFromARouterThatIsGoneTellsItWhenItReturns();
    void aReleasedDeviceMakesRoomForAnother();
    void aReleasedCodeIsLockedToTheNextDevice();
    void aReleasedCodeOfABatchWithAWindowIsLockedByUs();
    void aSignInThatWasUnderWayIsCutAsWell();
    void whatIsOverForThirtyDaysIsTakenAway();
    void everyDeviceOfACodeIsListedTheLatestFirst();
    void aBlockedCodeIsOutAndComesBack();
    void aVoidedCodeAheadIsNotRevivedByItsBatch();
    void whatCannotBeDoneIsSaidAndLeft();
    void fiveHundredAreEndedOverOneConnection();
    void aLostLinkAfterAnySentenceLeavesNothingHalf_data();
    void aLostLinkAfterAnySentenceLeavesNothingHalf();
};

void AccountActsTest::aGuestIsCutOffNow()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    QCOMPARE(life.signIn(sold.code), QByteArray());
    ACT(report, life.desk->acts.expire(life.shop.owner, {sold.id}, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(life.voucher(sold.code).state, VoucherState::Expired);
    QCOMPARE(life.online(), 0);
    QVERIFY(life.endOf(sold.code).isEmpty());
    QVERIFY(!life.shop.router.guestReturns(LifeShop::phone));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::theSameClickTwiceIsOneAct()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    const OperationId click = OperationId::create();
    ACT(first, life.desk->acts.extend(life.shop.owner, {sold.id}, {1h, {}}, click));
    ACT(second, life.desk->acts.extend(life.shop.owner, {sold.id}, {1h, {}}, click));
    QCOMPARE(first.done.size(), 1);
    QCOMPARE(second.done.size(), 0);
    QCOMPARE(*life.voucher(sold.code).terms.timeLimit, std::chrono::seconds(25h));
}

void AccountActsTest::aGuestOnlineIsGivenMoreTimeWithoutTheSignInPage()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    QCOMPARE(life.signIn(sold.code), QByteArray());
    life.pass(23h);
    QVERIFY(life.look());
    ACT(report, life.desk->acts.extend(life.shop.owner, {sold.id}, {5h, {}}, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(life.online(), 1);
    life.pass(6h - 1s);
    QCOMPARE(life.online(), 1);
    life.pass(1s);
    QCOMPARE(life.online(), 0);
    QVERIFY(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::whatIsUsedUpGoesOnFromNow()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    QCOMPARE(life.signIn(sold.code), QByteArray());
    life.pass(30h);
    QVERIFY(life.look());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::UsedUp);
    ACT(report, life.desk->acts.extend(life.shop.owner, {sold.id}, {2h, {}}, OperationId::create()));
    QCOMPARE(report.refused.size(), 0);
    QCOMPARE(life.voucher(sold.code).state, VoucherState::Used);
    QCOMPARE(life.voucher(sold.code).endsAt, life.clock.now() + 2h);
    QCOMPARE(life.signIn(sold.code), QByteArray());
    life.pass(2h + 1s);
    QCOMPARE(life.online(), 0);
}

void AccountActsTest::anotherCodeTopsUpAndIsConsumed()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    NEED(others, life.shop.make(life.shop.oneDay()));
    const Timestamp end = *life.voucher(sold.code).endsAt;
    ACT(report, life.desk->acts.topUp(life.shop.owner, sold.id, others.first().id, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(life.voucher(sold.code).endsAt, end + 24h);
    QCOMPARE(life.voucher(others.first().code).endedWhy, VoucherEnd::ToppedUp);
    QVERIFY(life.payment(others.first().id).has_value());
    QCOMPARE(life.user(sold.code).value("limit-uptime"), QByteArray("2d"));
    QVERIFY(!life.shop.redeem(others.first().code));
    ACT(again, life.desk->acts.topUp(life.shop.owner, sold.id, others.first().id, OperationId::create()));
    QCOMPARE(again.refused.size(), 1);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::aMovedCodeTakesAlongWhatIsLeft()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(to, garden.add(life));
    vouchers::GenerateRequest request = life.shop.oneDay();
    request.terms.timeCounts = TimeCounts::Online;
    request.terms.timeLimit = 4h;
    NEED(made, life.shop.make(request));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    QCOMPARE(life.signIn(code), QByteArray());
    life.shop.router.guestLoads(LifeShop::phone, 1000);
    life.pass(1h);
    ACT(report, life.desk->acts.move(life.shop.owner, {made.first().id}, to, false, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(life.online(), 0);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("true"));
    const Voucher moved = life.voucher(code);
    QCOMPARE(moved.router, to);
    QCOMPARE(moved.usedTime, std::chrono::seconds(1h));
    const auto there = garden.router.row("/ip/hotspot/user", code.toUtf8());
    QCOMPARE(there.value("limit-uptime"), QByteArray("3h"));
    QCOMPARE(there.value("limit-bytes-total").toLongLong(), ByteCount::fromGigabytes(2).bytes() - 3'600'000);
    QCOMPARE(there.value("disabled"), QByteArray("false"));
    QCOMPARE(life.whatDoesNotHold(), QString());
    QCOMPARE(checkInvariants(life.shop.shop.file.database(), garden.router, to), QString());
}

void AccountActsTest::aMoveFromARouterThatIsGoneTellsItWhenItReturns()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(to, garden.add(life));
    const Sold sold = redeemOne(life);
    life.shop.router.powerOff();
    ACT(report, life.desk->acts.move(life.shop.owner, {sold.id}, to, true, OperationId::create()));
    QCOMPARE(report.routerWork, 2);
    QCOMPARE(garden.router.row("/ip/hotspot/user", sold.code.toUtf8()).value("disabled"), QByteArray("false"));
    QVERIFY(!garden.router.row("/system/scheduler", "nd1-" + accounts::markOf(life.voucher(sold.code))).isEmpty());
    life.shop.router.powerOn();
    life.pass(5min);
    life.shop.counter->pool.retryNow(life.shop.record.id);
    life.runDue();
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::aReleasedDeviceMakesRoomForAnother()
{
    LifeShop life;
    OPEN_LIFE(life);
    vouchers::GenerateRequest request = life.shop.oneDay();
    request.terms.locksDevice = true;
    NEED(made, life.shop.make(request));
    const QString code = made.first().code;
    life.pass(1h);
    NEED(redeemed, life.shop.redeem(code));
    const QByteArray laptop = "AA:BB:CC:00:00:02";
    life.shop.router.guestArrives(laptop, "10.5.50.78");
    QCOMPARE(life.signIn(code), QByteArray());
    QCOMPARE(life.user(code).value("mac-address"), QByteArray(LifeShop::phone));
    QVERIFY(!life.signIn(code, laptop).isEmpty());
    ACT(report, life.desk->acts.releaseDevice(life.shop.owner, {made.first().id}, {}, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(life.online(), 0);
    QVERIFY(!life.user(code).contains("mac-address"));
    QCOMPARE(life.signIn(code, laptop), QByteArray());
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::everyDeviceOfACodeIsListedTheLatestFirst()
{
    LifeShop life;
    OPEN_LIFE(life);
    vouchers::GenerateRequest request = life.shop.oneDay();
    request.terms.signIns = 2;
    NEED(made, life.shop.make(request));
    const QString code = made.first().code;
    NEED(redeemed, life.shop.redeem(code));
    NEED(none, QCoro::waitFor(life.desk->acts.devices(life.shop.owner, made.first().id)));
    QCOMPARE(none.size(), 0);
    QCOMPARE(life.signIn(code), QByteArray());
    life.pass(1min);
    QVERIFY(life.look());
    const QByteArray laptop = "AA:BB:CC:00:00:02";
    life.shop.router.guestArrives(laptop, "10.5.50.78");
    life.pass(10min);
    ACT(report, life.desk->acts.releaseDevice(life.shop.owner, {made.first().id}, QString::fromLatin1(LifeShop::phone),
                                              OperationId::create()));
    QCOMPARE(life.signIn(code, laptop), QByteArray());
    life.pass(1min);
    QVERIFY(life.look());
    NEED(both, QCoro::waitFor(life.desk->acts.devices(life.shop.owner, made.first().id)));
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().macAddress.toUtf8(), laptop);
    QCOMPARE(both.last().macAddress.toUtf8(), QByteArray(LifeShop::phone));
    QVERIFY(both.first().lastSeen > both.last().lastSeen);
}

void AccountActsTest::aReleasedCodeIsLockedToTheNextDevice()
{
    LifeShop life;
    OPEN_LIFE(life);
    const QByteArray laptop = "AA:BB:CC:00:00:02";
    life.shop.router.guestArrives(laptop, "10.5.50.78");
    vouchers::GenerateRequest request = life.shop.oneDay();
    request.terms.locksDevice = true;
    NEED(made, life.shop.make(request));
    const QString code = made.first().code;
    life.pass(1h); // its texts stamp when a router has been up for three minutes
    NEED(redeemed, life.shop.redeem(code));
    const Timestamp signedIn = life.clock.now();
    for (const QByteArray &device : {QByteArray(LifeShop::phone), laptop, QByteArray(LifeShop::phone)}) {
        QCOMPARE(life.signIn(code, device), QByteArray());
        QCOMPARE(life.user(code).value("mac-address"), device);
        const QByteArray other = device == laptop ? QByteArray(LifeShop::phone) : laptop;
        QVERIFY(!life.signIn(code, other).isEmpty());
        life.pass(1min);
        ACT(report, life.desk->acts.releaseDevice(life.shop.owner, {made.first().id}, {}, OperationId::create()));
        QCOMPARE(report.done.size(), 1);
        QVERIFY(!life.user(code).contains("mac-address"));
    }
    // Of all these, the first is the first use; it is found although nobody looked until now.
    NEED_DONE(life.look());
    QCOMPARE(life.voucher(code).firstUsedAt, signedIn);
    QCOMPARE(life.voucher(code).macAddress, QString::fromLatin1(LifeShop::phone));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

/// The batch's own schedulers would end an account whose comment says that its first use is awaited.
void AccountActsTest::aReleasedCodeOfABatchWithAWindowIsLockedByUs()
{
    LifeShop life;
    OPEN_LIFE(life);
    const QByteArray laptop = "AA:BB:CC:00:00:02";
    life.shop.router.guestArrives(laptop, "10.5.50.78");
    life.pass(1h);
    vouchers::GenerateRequest request = life.ahead(1);
    request.terms.locksDevice = true;
    request.terms.validUntil = life.clock.now() + 5h;
    NEED(made, life.shop.make(request));
    life.runDue();
    const QString code = made.first().code;
    QCOMPARE(life.signIn(code), QByteArray());
    NEED_DONE(life.look());
    ACT(report, life.desk->acts.releaseDevice(life.shop.owner, {made.first().id}, {}, OperationId::create()));
    QCOMPARE(life.signIn(code, laptop), QByteArray());
    NEED_DONE(life.look());
    QCOMPARE(life.user(code).value("mac-address"), laptop);
    life.pass(6h);
    QCOMPARE(life.user(code).value("disabled"), QByteArray("false"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::aSignInThatWasUnderWayIsCutAsWell()
{
    LifeShop life;
    OPEN_LIFE(life);
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> later;
    life.desk->worker.setLater([&later](std::chrono::milliseconds wait, std::function<void()> act) {
        later.append({wait, std::move(act)});
    });
    const Sold sold = redeemOne(life);
    QCOMPARE(life.signIn(sold.code), QByteArray());
    ACT(report, life.desk->acts.expire(life.shop.owner, {sold.id}, OperationId::create()));
    QCOMPARE(life.online(), 0);
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.first().first, 2s);
    // The router was letting the guest in as the account was disabled, and shows it only now.
    const QByteArray name = sold.code.toUtf8();
    QVERIFY(life.shop.router.changeRow("/ip/hotspot/user", name, {{"disabled", "false"}}));
    QCOMPARE(life.signIn(sold.code), QByteArray());
    QVERIFY(life.shop.router.changeRow("/ip/hotspot/user", name, {{"disabled", "true"}}));
    life.pass(2s);
    QCOMPARE(life.online(), 1);
    later.takeFirst().second();
    QTRY_VERIFY((life.runDue(), life.online() == 0));
    // And once more; then there is nothing left to do.
    QCOMPARE(later.size(), 1);
    life.shop.router.forgetReceived();
    later.takeFirst().second();
    QTRY_COMPARE(life.shop.router.received().size(), 1);
    QCOMPARE(life.runDue().done, 0);
    QVERIFY(later.isEmpty());
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::whatIsOverForThirtyDaysIsTakenAway()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    ACT(report, life.desk->acts.expire(life.shop.owner, {sold.id}, OperationId::create()));
    life.pass(29 * 24h);
    NEED_DONE(life.look());
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("true"));
    life.pass(2 * 24h);
    NEED_DONE(life.look());
    QVERIFY(life.user(sold.code).isEmpty());
    QCOMPARE(life.voucher(sold.code).state, VoucherState::Expired);
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::aBlockedCodeIsOutAndComesBack()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    QCOMPARE(life.signIn(sold.code), QByteArray());
    ACT(blocked, life.desk->acts.setBlocked(life.shop.owner, {sold.id}, true, OperationId::create()));
    QCOMPARE(life.online(), 0);
    QVERIFY(!life.signIn(sold.code).isEmpty());
    ACT(open, life.desk->acts.setBlocked(life.shop.owner, {sold.id}, false, OperationId::create()));
    QCOMPARE(life.signIn(sold.code), QByteArray());
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::aVoidedCodeAheadIsNotRevivedByItsBatch()
{
    LifeShop life;
    OPEN_LIFE(life);
    vouchers::GenerateRequest request = life.ahead(2);
    request.terms.validFrom = life.clock.now() + 24h;
    NEED(made, life.shop.make(request));
    life.runDue();
    ACT(report, life.desk->acts.expire(life.shop.owner, {made.first().id}, OperationId::create()));
    QVERIFY(life.user(made.first().code).value("comment").contains(" v "));
    life.pass(25h);
    QCOMPARE(life.user(made.first().code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.user(made.last().code).value("disabled"), QByteArray("false"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::whatCannotBeDoneIsSaidAndLeft()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    ACT(first, life.desk->acts.expire(life.shop.owner, {sold.id}, OperationId::create()));
    ACT(twice, life.desk->acts.expire(life.shop.owner, {sold.id}, OperationId::create()));
    QCOMPARE(twice.refused.size(), 1);
    QVERIFY(!twice.refused.first().reason.isEmpty());
    ACT(extended, life.desk->acts.extend(life.shop.owner, {sold.id}, {1h, {}}, OperationId::create()));
    QCOMPARE(extended.refused.size(), 1);
    QVERIFY(!QCoro::waitFor(life.desk->acts.extend(life.shop.owner, {sold.id}, {}, OperationId::create())));
    Actor viewer = life.shop.owner;
    viewer.role = Role::Viewer;
    viewer.kind = Actor::Kind::Employee;
    const auto refused = QCoro::waitFor(life.desk->acts.expire(viewer, {sold.id}, OperationId::create()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
}

void AccountActsTest::fiveHundredAreEndedOverOneConnection()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(500)));
    life.runDue();
    QList<VoucherId> ids;
    for (const Voucher &voucher : made)
        ids.append(voucher.id);
    life.shop.router.forgetReceived();
    ACT(report, life.desk->acts.expire(life.shop.owner, ids, OperationId::create()));
    QCOMPARE(report.done.size(), 500);
    int logins = 0;
    for (const auto &sentence : life.shop.router.received())
        logins += sentence.word == "/login" ? 1 : 0;
    QVERIFY(logins <= 1);
    for (const Voucher &voucher : made)
        QCOMPARE(life.user(voucher.code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void AccountActsTest::aLostLinkAfterAnySentenceLeavesNothingHalf_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("reboots");
    for (const char *what : {"redeem", "ahead", "expire", "extend", "move"}) {
        QTest::addRow("%s, link", what) << QString::fromLatin1(what) << false;
        QTest::addRow("%s, reboot", what) << QString::fromLatin1(what) << true;
    }
}

/// The link dies after the k-th sentence, or the router restarts there, for every k until the act needs no more.
void AccountActsTest::aLostLinkAfterAnySentenceLeavesNothingHalf()
{
    QFETCH(QString, what);
    QFETCH(bool, reboots);
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(to, garden.add(life));
    int toReboot = 0; // sentences until then; 0: never
    simulator::SimulatedRouter &router = life.shop.router;
    connect(&router, &simulator::SimulatedRouter::commandReceived, this, [&router, &toReboot] {
        if (toReboot > 0 && --toReboot == 0)
            QMetaObject::invokeMethod(
                &router, [&router] { router.reboot(); }, Qt::QueuedConnection);
    });
    bool needsNoMore = false;
    for (int k = 1; k < 60 && !needsNoMore; ++k) {
        NEED(made, life.shop.make(what == u"ahead" ? life.ahead(2) : life.shop.oneDay()));
        const QString code = made.first().code;
        const QList<VoucherId> ids{made.first().id};
        if (what != u"redeem" && what != u"ahead") {
            NEED(redeemed, life.shop.redeem(code));
            QVERIFY(redeemed.standsOnRouter);
        }
        simulator::Faults faults;
        faults.loseReplyOf = reboots ? 0 : k;
        life.shop.router.setFaults(faults);
        toReboot = reboots ? k : 0;
        if (what == u"redeem") {
            QVERIFY(life.shop.redeem(code));
        } else if (what == u"expire") {
            QVERIFY(QCoro::waitFor(life.desk->acts.expire(life.shop.owner, ids, OperationId::create())));
        } else if (what == u"extend") {
            QVERIFY(QCoro::waitFor(life.desk->acts.extend(life.shop.owner, ids, {1h, {}}, OperationId::create())));
        } else if (what == u"move") {
            QVERIFY(QCoro::waitFor(life.desk->acts.move(life.shop.owner, ids, to, false, OperationId::create())));
        }
        const auto first = life.runDue();
        needsNoMore = first.later == 0 && life.shop.router.received().size() > 0 && k > 3 &&
                      (!reboots || toReboot > 0) && life.voucher(code).state != VoucherState::Redeeming;
        toReboot = 0;
        life.shop.router.setFaults({});
        for (int again = 0; again < 4; ++again) {
            life.shop.counter->pool.retryNow(life.shop.record.id);
            life.pass(2min);
            life.runDue();
        }
        QCOMPARE(life.whatDoesNotHold(), QString());
        QCOMPARE(checkInvariants(life.shop.shop.file.database(), garden.router, to), QString());
        NEED(drift, QCoro::waitFor(life.desk->reconcile.check(life.shop.owner, life.shop.record.id)));
        for (const accounts::Drift &one : drift.drifts)
            QFAIL(qPrintable(QStringLiteral("after %1: %2").arg(k).arg(one.text)));
    }
    QVERIFY(needsNoMore);
}

QTEST_GUILESS_MAIN(AccountActsTest)
#include "accountactstest.moc"
