// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/endselftest.h"
#include "core/accounts/routerreplacement.h"
#include "tests/accounts/lifefixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;

/// Router and database compared, and routers put in each other's place.
class ReconcileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreignAndStrayUsersAreNeverTouched();
    void driftIsShownAndRepaired();
    void aMassChangeIsRefused();
    void oldAccountsAreTakenAway();
    void whatAMovedCodeLeftBehindStaysShut();
    void aReplacedRouterIsMadeAgainWithWhatIsLeft();
    void aNameThatIsTakenOnTheNewRouterIsListedAndStopsTheReplacement();
    void theSelfTestShowsWhatEndsVouchersHere();
    void aSelfTestThatIsStoppedSaysNothingOfTheRouter();
};

void ReconcileTest::foreignAndStrayUsersAreNeverTouched()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(2)));
    const QString taken = made.first().code;
    life.shop.router.addRow("/ip/hotspot/user", {{"name", taken.toUtf8()}, {"comment", "bought by hand"}});
    life.shop.router.addRow("/ip/hotspot/user", {{"name", "OLD"}, {"comment", "nd1 zzzzzzzzzzzz o -"}});
    const auto report = life.runDue();
    QCOMPARE(report.needsAttention, 1);
    QCOMPARE(report.done, 1);
    QCOMPARE(life.user(taken).value("comment"), QByteArray("bought by hand"));
    NEED(drift, QCoro::waitFor(life.desk->reconcile.repair(life.shop.owner, life.shop.record.id)));
    life.runDue();
    QCOMPARE(life.user(taken).value("comment"), QByteArray("bought by hand"));
    QCOMPARE(life.user(QStringLiteral("OLD")).value("disabled"), QByteArray("false"));
    QVERIFY(std::any_of(drift.drifts.begin(), drift.drifts.end(), [](const accounts::Drift &one) {
        return one.kind == accounts::Drift::Kind::StrayMark && !one.canRepair;
    }));
}

void ReconcileTest::driftIsShownAndRepaired()
{
    LifeShop life;
    OPEN_LIFE(life);
    QList<Sold> sold;
    for (int i = 0; i < 5; ++i)
        sold.append(redeemOne(life));
    auto &router = life.shop.router;
    router.removeRow("/ip/hotspot/user", sold.at(0).code.toUtf8());
    router.changeRow("/ip/hotspot/user", sold.at(1).code.toUtf8(), {{"limit-uptime", "9w"}});
    router.removeRow("/system/scheduler", life.endOf(sold.at(2).code).value(".id"));
    ACT(report, life.desk->acts.expire(life.shop.owner, {sold.at(3).id}, OperationId::create()));
    router.changeRow("/ip/hotspot/user", sold.at(3).code.toUtf8(), {{"disabled", "false"}});
    QCOMPARE(life.signIn(sold.at(4).code), QByteArray());
    NEED(found, QCoro::waitFor(life.desk->reconcile.check(life.shop.owner, life.shop.record.id)));
    QStringList kinds;
    for (const accounts::Drift &drift : found.drifts)
        kinds.append(accounts::driftName(drift.kind));
    kinds.sort();
    const QStringList expected{QStringLiteral("differs"), QStringLiteral("endMissing"),
                               QStringLiteral("missingAccount"), QStringLiteral("notCut"),
                               QStringLiteral("usedNotRecorded")};
    QCOMPARE(kinds, expected);
    QVERIFY(QCoro::waitFor(life.desk->reconcile.repair(life.shop.owner, life.shop.record.id)));
    life.runDue();
    NEED(left, QCoro::waitFor(life.desk->reconcile.check(life.shop.owner, life.shop.record.id)));
    QCOMPARE(left.drifts.size(), 0);
    QCOMPARE(life.voucher(sold.at(4).code).state, VoucherState::Used);
    QCOMPARE(life.user(sold.at(1).code).value("limit-uptime"), QByteArray("1d"));
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void ReconcileTest::aMassChangeIsRefused()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(40)));
    life.runDue();
    for (const Voucher &voucher : made)
        life.shop.router.removeRow("/ip/hotspot/user", voucher.code.toUtf8());
    const auto refused = QCoro::waitFor(life.desk->reconcile.repair(life.shop.owner, life.shop.record.id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    life.runDue();
    QVERIFY(life.user(made.first().code).isEmpty());
    QVERIFY(QCoro::waitFor(life.desk->reconcile.repair(life.shop.owner, life.shop.record.id, true)));
    life.runDue();
    QVERIFY(!life.user(made.first().code).isEmpty());
    QCOMPARE(life.whatDoesNotHold(), QString());
}

void ReconcileTest::oldAccountsAreTakenAway()
{
    LifeShop life;
    OPEN_LIFE(life);
    const Sold sold = redeemOne(life);
    ACT(report, life.desk->acts.expire(life.shop.owner, {sold.id}, OperationId::create()));
    life.pass(29 * 24h);
    QVERIFY(QCoro::waitFor(life.desk->reconcile.repair(life.shop.owner, life.shop.record.id)));
    life.runDue();
    QVERIFY(!life.user(sold.code).isEmpty());
    life.pass(48h);
    QVERIFY(QCoro::waitFor(life.desk->reconcile.repair(life.shop.owner, life.shop.record.id)));
    life.runDue();
    QVERIFY(life.user(sold.code).isEmpty());
}

void ReconcileTest::whatAMovedCodeLeftBehindStaysShut()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(to, garden.add(life));
    const Sold sold = redeemOne(life);
    ACT(report, life.desk->acts.move(life.shop.owner, {sold.id}, to, false, OperationId::create()));
    QCOMPARE(report.done.size(), 1);
    life.runDue();
    NEED(none, QCoro::waitFor(life.desk->reconcile.check(life.shop.owner, life.shop.record.id)));
    QCOMPARE(none.drifts.size(), 0);

    life.shop.router.changeRow("/ip/hotspot/user", sold.code.toUtf8(), {{"disabled", "false"}});
    NEED(found, QCoro::waitFor(life.desk->reconcile.repair(life.shop.owner, life.shop.record.id)));
    QCOMPARE(found.drifts.size(), 1);
    QCOMPARE(found.drifts.first().kind, accounts::Drift::Kind::NotCut);
    life.runDue();
    QCOMPARE(life.user(sold.code).value("disabled"), QByteArray("true"));
    QCOMPARE(garden.router.row("/ip/hotspot/user", sold.code.toUtf8()).value("disabled"), QByteArray("false"));
    NEED(mended, QCoro::waitFor(life.desk->reconcile.check(life.shop.owner, life.shop.record.id)));
    QCOMPARE(mended.drifts.size(), 0);
}

void ReconcileTest::aReplacedRouterIsMadeAgainWithWhatIsLeft()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(to, garden.add(life));
    life.pass(1h);
    accounts::RouterReplacement replacement(life.shop.shop.file.database(), life.shop.shop.audit,
                                            life.shop.counter->pool, life.shop.counter->runner, life.desk->watch,
                                            life.shop.shop.clock);
    const Sold running = redeemOne(life);
    NEED(ahead, life.shop.make(life.ahead(3)));
    life.runDue();
    NEED(stock, life.shop.make(life.shop.oneDay(2)));
    QCOMPARE(life.signIn(running.code), QByteArray());
    life.pass(10h);
    const Timestamp end = *life.voucher(running.code).endsAt;
    NEED(plan, QCoro::waitFor(replacement.check(life.shop.owner, life.shop.record.id, to)));
    QVERIFY(plan.oldAnswers);
    QCOMPARE(plan.running, 1);
    QCOMPARE(plan.unused, 3);
    QCOMPARE(plan.stock, 2);
    QVERIFY(garden.router.row("/ip/hotspot/user", running.code.toUtf8()).isEmpty()); // a dry run
    QCOMPARE(plan.codes.size(), 4);                                                  // stock has no account
    using Fate = accounts::ReplacementCode::Fate;
    const auto ofRunning = std::find_if(plan.codes.cbegin(), plan.codes.cend(),
                                        [&running](const auto &code) { return code.code == running.code; });
    QVERIFY(ofRunning != plan.codes.cend());
    QCOMPARE(ofRunning->fate, Fate::Running);
    QCOMPARE(ofRunning->timeLeft, std::chrono::seconds(14h));
    QCOMPARE(ofRunning->endsAt, end);
    QCOMPARE(plan.codes.last().fate, Fate::Unused);
    QCOMPARE(plan.codes.last().timeLeft, std::chrono::seconds(24h));

    const OperationId click = OperationId::create();
    NEED(done, QCoro::waitFor(replacement.run(life.shop.owner, life.shop.record.id, to, click)));
    const auto left = [&] {
        return QCoro::waitFor(replacement.progress(life.shop.owner, life.shop.record.id, to, click))
            .value_or(accounts::ReplacementProgress{-1, -1, -1});
    };
    QCOMPARE(left().making, 4);
    QCOMPARE(left().closing, 4);
    for (int i = 0; i < 3; ++i)
        life.runDue();
    QCOMPARE(left().making, 0);
    QCOMPARE(left().attention, 0);
    QCOMPARE(left().closing, 0);
    QCOMPARE(life.voucher(running.code).endsAt, end);
    QCOMPARE(life.voucher(running.code).router, to);
    QCOMPARE(garden.router.row("/ip/hotspot/user", running.code.toUtf8()).value("limit-uptime"), QByteArray("14h"));
    QCOMPARE(garden.router.row("/ip/hotspot/user", ahead.first().code.toUtf8()).value("disabled"), QByteArray("false"));
    QVERIFY(garden.router.row("/ip/hotspot/user", stock.first().code.toUtf8()).isEmpty());
    QCOMPARE(life.voucher(stock.first().code).router, to);
    QCOMPARE(life.user(running.code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.user(ahead.first().code).value("disabled"), QByteArray("true"));
    QCOMPARE(life.whatDoesNotHold(), QString());
    QCOMPARE(checkInvariants(life.shop.shop.file.database(), garden.router, to), QString());
}

void ReconcileTest::aNameThatIsTakenOnTheNewRouterIsListedAndStopsTheReplacement()
{
    LifeShop life;
    OPEN_LIFE(life);
    OtherRouter garden(life);
    NEED(to, garden.add(life));
    accounts::RouterReplacement replacement(life.shop.shop.file.database(), life.shop.shop.audit,
                                            life.shop.counter->pool, life.shop.counter->runner, life.desk->watch,
                                            life.shop.shop.clock);
    const Sold running = redeemOne(life);
    garden.router.addRow("/ip/hotspot/user", {{"name", running.code.toUtf8()}, {"comment", "of the owner"}});
    NEED(plan, QCoro::waitFor(replacement.check(life.shop.owner, life.shop.record.id, to)));
    QCOMPARE(plan.conflicts, QStringList{running.code});
    QCOMPARE(plan.codes.size(), 1);
    QCOMPARE(plan.codes.first().fate, accounts::ReplacementCode::Fate::Conflict);
    const auto refused =
        QCoro::waitFor(replacement.run(life.shop.owner, life.shop.record.id, to, OperationId::create()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(life.voucher(running.code).router, life.shop.record.id);
}

void ReconcileTest::theSelfTestShowsWhatEndsVouchersHere()
{
    LifeShop life;
    OPEN_LIFE(life);
    accounts::EndSelfTest test(life.shop.shop.file.database(), life.shop.shop.audit, life.shop.counter->pool,
                               life.shop.shop.clock);
    const auto pause = [&life](std::chrono::milliseconds time) -> QCoro::Task<> {
        life.pass(time);
        co_return;
    };
    test.setPause(pause);
    using Schedulers = accounts::EndLayers::Schedulers;
    NEED(unknown, QCoro::waitFor(test.layers(life.shop.owner, life.shop.record.id)));
    QCOMPARE(unknown.schedulers, Schedulers::Unknown);
    NEED(works, QCoro::waitFor(test.run(life.shop.owner, life.shop.record.id)));
    QCOMPARE(works.schedulers, Schedulers::Work);
    QVERIFY(works.isTested);
    QVERIFY(life.user(QStringLiteral("nd1-test")).isEmpty());
    QVERIFY(life.shop.router.rows("/system/scheduler").isEmpty());
    life.shop.router.changeRow("/system/device-mode", {}, {{"flagged", "true"}});
    NEED(refused, QCoro::waitFor(test.run(life.shop.owner, life.shop.record.id)));
    QCOMPARE(refused.schedulers, Schedulers::Refused);
    QVERIFY(life.user(QStringLiteral("nd1-test")).isEmpty());
    NEED(known, QCoro::waitFor(test.layers(life.shop.owner, life.shop.record.id)));
    QCOMPARE(known, refused);
}

void ReconcileTest::aSelfTestThatIsStoppedSaysNothingOfTheRouter()
{
    LifeShop life;
    OPEN_LIFE(life);
    accounts::EndSelfTest test(life.shop.shop.file.database(), life.shop.shop.audit, life.shop.counter->pool,
                               life.shop.shop.clock);
    std::stop_source stop;
    const auto pause = [&stop](std::chrono::milliseconds) -> QCoro::Task<> {
        stop.request_stop();
        co_return;
    };
    test.setPause(pause);
    const auto stopped = QCoro::waitFor(test.run(life.shop.owner, life.shop.record.id, stop.get_token()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(life.user(QStringLiteral("nd1-test")).isEmpty());
    QVERIFY(life.shop.router.rows("/system/scheduler").isEmpty());
    NEED(known, QCoro::waitFor(test.layers(life.shop.owner, life.shop.record.id)));
    QCOMPARE(known.schedulers, accounts::EndLayers::Schedulers::Unknown);
}

QTEST_GUILESS_MAIN(ReconcileTest)
#include "reconciletest.moc"
