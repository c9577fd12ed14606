// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/healthverdict.h"

#include "core/fleet/roundplan.h"
#include "tests/support/handclock.h"

#include <QSet>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error errorOf(Error::Kind kind)
{
    return Error{kind, u"It does not work."_s, {}};
}

HealthReading reading(std::chrono::seconds uptime)
{
    HealthReading reading;
    reading.identity = u"Café"_s;
    reading.version = u"7.18.2 (stable)"_s;
    reading.uptime = uptime;
    reading.hotspotUsers = 12;
    return reading;
}

} // namespace

class HealthVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_kind_of_failure_is_a_state_of_its_own_data();
    void each_kind_of_failure_is_a_state_of_its_own();
    void the_third_failure_in_a_row_is_offline();
    void a_router_that_is_away_keeps_its_last_values();
    void coming_back_is_timed_from_the_first_failure();
    void a_restart_between_two_rounds_is_seen_by_the_uptime();
    void a_rebooting_router_is_not_offline_before_its_time();
    void a_router_that_was_up_for_a_moment_only_is_seen_to_restart();
    void a_router_that_has_not_gone_down_yet_is_not_back();
    void what_is_not_the_routers_fault_changes_nothing();
    void a_clock_counts_as_wrong_beyond_two_minutes();
    void routers_that_appear_together_are_not_asked_in_one_instant();
    void a_plan_gives_out_what_is_due_in_order_and_once();
};

void HealthVerdictTest::each_kind_of_failure_is_a_state_of_its_own_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<RouterState>("state");
    QTest::newRow("no line") << Error::Kind::NotReachable << RouterState::Unreachable;
    QTest::newRow("frozen") << Error::Kind::TimedOut << RouterState::Unreachable;
    QTest::newRow("a refusal nobody knows") << Error::Kind::Trap << RouterState::Unreachable;
    QTest::newRow("password") << Error::Kind::LoginRefused << RouterState::WrongPassword;
    QTest::newRow("rights") << Error::Kind::NotPermitted << RouterState::NotPermitted;
    QTest::newRow("certificate") << Error::Kind::CertificateChanged << RouterState::CertificateChanged;
}

void HealthVerdictTest::each_kind_of_failure_is_a_state_of_its_own()
{
    QFETCH(Error::Kind, kind);
    QFETCH(RouterState, state);
    HandClock clock;
    const RouterHealth health = afterFailure({}, errorOf(kind), clock.now(), 5min);
    QCOMPARE(health.state, state);
    QCOMPARE(health.since, std::optional(clock.now()));
    QVERIFY(health.error);
    QCOMPARE(health.error->kind, kind);
    QCOMPARE(routerStateFromName(routerStateName(state)), state);
    QVERIFY(!routerStateText(state).isEmpty());
}

void HealthVerdictTest::the_third_failure_in_a_row_is_offline()
{
    HandClock clock;
    RouterHealth health = afterAnswer({}, reading(1h), clock.now());
    const Error gone = errorOf(Error::Kind::NotReachable);
    for (const RouterState state : {RouterState::Unreachable, RouterState::Unreachable, RouterState::Offline}) {
        clock.advance(15s);
        health = afterFailure(health, gone, clock.now(), 5min);
        QCOMPARE(health.state, state);
    }
    QCOMPARE(health.failures, 3);
    QCOMPARE(health.since, std::optional(clock.now()));
    health = afterAnswer(health, reading(2h), clock.now());
    QCOMPARE(health.failures, 0);
    QCOMPARE(health.state, RouterState::Online);
    QVERIFY(!health.error);
}

void HealthVerdictTest::a_router_that_is_away_keeps_its_last_values()
{
    HandClock clock;
    const Timestamp seen = clock.now();
    RouterHealth health = afterAnswer({}, reading(1h), seen);
    clock.advance(30s);
    health = afterFailure(health, errorOf(Error::Kind::NotReachable), clock.now(), 5min);
    QCOMPARE(health.identity, u"Café"_s);
    QCOMPARE(health.activeUsers(), std::optional(12));
    QCOMPARE(health.lastSeen, std::optional(seen));
    QCOMPARE(health.readAt, std::optional(clock.now()));
}

void HealthVerdictTest::coming_back_is_timed_from_the_first_failure()
{
    HandClock clock;
    const RouterHealth online = afterAnswer({}, reading(1h), clock.now());
    clock.advance(30s);
    RouterHealth away = afterFailure(online, errorOf(Error::Kind::NotReachable), clock.now(), 5min);
    clock.advance(50s);
    away = afterFailure(away, errorOf(Error::Kind::NotReachable), clock.now(), 5min);
    clock.advance(20s);
    const RouterHealth back = afterAnswer(away, reading(1h + 100s), clock.now());
    QVERIFY(cameBack(away, back));
    QCOMPARE(back.away, 70s);
    QCOMPARE(back.backAt, std::optional(clock.now()));
    QVERIFY(!back.restarted); // a cable, not the router
    QVERIFY(!back.awaySince);
    const RouterHealth next = afterAnswer(back, reading(1h + 130s), clock.now() + 30s);
    QVERIFY(!cameBack(back, next));
}

void HealthVerdictTest::a_restart_between_two_rounds_is_seen_by_the_uptime()
{
    HandClock clock;
    const RouterHealth before = afterAnswer({}, reading(40h), clock.now());
    QVERIFY(!cameBack({}, before)); // the first contact is no return
    clock.advance(30s);
    const RouterHealth after = afterAnswer(before, reading(4s), clock.now());
    QVERIFY(cameBack(before, after));
    QVERIFY(after.restarted);
    QCOMPARE(after.away, 30s);
}

void HealthVerdictTest::a_rebooting_router_is_not_offline_before_its_time()
{
    HandClock clock;
    RouterHealth health = afterRebootOrder(afterAnswer({}, reading(1h), clock.now()), clock.now());
    QCOMPARE(health.state, RouterState::Rebooting);
    const Error gone = errorOf(Error::Kind::NotReachable);
    for (int i = 0; i < 9; ++i) {
        clock.advance(30s);
        health = afterFailure(health, gone, clock.now(), 5min);
        QCOMPARE(health.state, RouterState::Rebooting);
    }
    const RouterHealth back = afterAnswer(health, reading(5s), clock.now());
    QVERIFY(cameBack(health, back));
    QVERIFY(back.restarted);
    QCOMPARE(back.away, 270s);
    clock.advance(30s);
    QCOMPARE(afterFailure(health, gone, clock.now(), 5min).state, RouterState::Offline);
}

void HealthVerdictTest::a_router_that_was_up_for_a_moment_only_is_seen_to_restart()
{
    HandClock clock;
    const RouterHealth ordered = afterRebootOrder(afterAnswer({}, reading(10s), clock.now()), clock.now());
    clock.advance(40s);
    const RouterHealth back = afterAnswer(ordered, reading(15s), clock.now()); // longer than before, less than since
    QVERIFY(cameBack(ordered, back));
    QVERIFY(back.restarted);
}

void HealthVerdictTest::a_router_that_has_not_gone_down_yet_is_not_back()
{
    HandClock clock;
    const RouterHealth ordered = afterRebootOrder(afterAnswer({}, reading(1h), clock.now()), clock.now());
    clock.advance(3s);
    const RouterHealth still = afterAnswer(ordered, reading(1h + 3s), clock.now());
    QCOMPARE(still.state, RouterState::Rebooting);
    QVERIFY(!cameBack(ordered, still));
    clock.advance(2min);
    const RouterHealth never = afterAnswer(still, reading(1h + 123s), clock.now());
    QCOMPARE(never.state, RouterState::Online);
    QVERIFY(!never.restarted);
}

void HealthVerdictTest::what_is_not_the_routers_fault_changes_nothing()
{
    HandClock clock;
    const RouterHealth online = afterAnswer({}, reading(1h), clock.now());
    for (const Error::Kind kind :
         {Error::Kind::Locked, Error::Kind::Storage, Error::Kind::Cancelled, Error::Kind::NotFound})
        QCOMPARE(afterFailure(online, errorOf(kind), clock.now() + 30s, 5min), online);
}

void HealthVerdictTest::a_clock_counts_as_wrong_beyond_two_minutes()
{
    RouterHealth health;
    QVERIFY(!health.isClockOff());
    health.clockSkew = 120s;
    QVERIFY(!health.isClockOff());
    health.clockSkew = 121s;
    QVERIFY(health.isClockOff());
    health.clockSkew = -121s;
    QVERIFY(health.isClockOff());
}

void HealthVerdictTest::routers_that_appear_together_are_not_asked_in_one_instant()
{
    QSet<qint64> instants;
    for (qsizetype i = 0; i < 1000; ++i) {
        const auto after = RoundPlan::spread(i, 1000, 10ms, 10s);
        QVERIFY(after < 10s);
        instants.insert(after.count());
    }
    QCOMPARE(instants.size(), 1000);
    QCOMPARE(RoundPlan::spread(1, 2, 10ms, 10s), 10ms); // a small shop does not wait
    QCOMPARE(RoundPlan::spread(0, 0, 10ms, 10s), 0ms);
    QCOMPARE(RoundPlan::jittered(30s, 0.1, 0), 27s);
    QCOMPARE(RoundPlan::jittered(30s, 0.1, 1), 33s);
    QCOMPARE(RoundPlan::jittered(30s, 0, 0.7), 30s);
}

void HealthVerdictTest::a_plan_gives_out_what_is_due_in_order_and_once()
{
    const RouterId a(1);
    const RouterId b(2);
    const RouterId c(3);
    const RoundPlan::Instant start{};
    RoundPlan plan;
    QVERIFY(!plan.next());
    plan.set(a, start + 3s);
    plan.set(b, start + 1s);
    plan.set(c, start + 2s);
    plan.setAtLatest(c, start + 9s); // earlier stays
    plan.set(a, start + 4s);         // in place of the first
    QCOMPARE(plan.next(), std::optional(start + 1s));
    QCOMPARE(plan.takeDue(start + 3s, 1), QList<RouterId>{b});
    QCOMPARE(plan.takeDue(start + 3s, 10), QList<RouterId>{c});
    QVERIFY(plan.takeDue(start + 3s, 10).isEmpty());
    plan.setAtLatest(a, start + 1s);
    QCOMPARE(plan.takeDue(start + 3s, 10), QList<RouterId>{a});
    plan.set(b, start);
    plan.remove(b);
    QVERIFY(!plan.next());
}

QTEST_GUILESS_MAIN(HealthVerdictTest)
#include "healthverdicttest.moc"
