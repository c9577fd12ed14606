// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/knownscripts.h"
#include "tests/simulator/rawclient.h"
#include "tests/support/handclock.h"
#include "tests/support/simulatedrouterfixture.h"

using namespace nettdesk;
using namespace nettdesk::test;
using namespace std::chrono_literals;

namespace {

const QByteArray mark = "0123456789ab";

simulator::SimulatedRouter::Options byHand(const QString &version, const Clock &clock)
{
    simulator::SimulatedRouter::Options options;
    options.version = version;
    options.clock = &clock;
    return options;
}

/// A router at 2026-01-01 00:00:00 UTC by a clock that is moved by hand.
struct TimedRouter {
    explicit TimedRouter(const QString &version = QStringLiteral("7.18"))
        : router(byHand(version, clock)), client(router.port())
    {
        client.logIn();
    }

    QByteArray add(const QByteArrayList &words)
    {
        return client.returned(QByteArrayList{"/system/scheduler/add"} + words);
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        router.elapse();
    }
    QByteArray of(const QByteArray &id, const QByteArray &property) const
    {
        return router.row("/system/scheduler", id).value(property);
    }
    int runs(const QByteArray &id) const { return of(id, "run-count").toInt(); }
    QByteArray lastLog() const { return router.rows("/log").last().value("message"); }

    tests::HandClock clock;
    SimulatedRouterFixture router;
    RawClient client;
};

} // namespace

class SchedulerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobRunsAtItsStartAndThenInStepsFromThere();
    void aStartThatHasPassedSetsTheRhythm();
    void withoutAStartTheFirstRunIsOneIntervalAfterAdding();
    void withoutAnIntervalItRunsOnceAndTheRowStays();
    void aMissedSingleRunNeverComes();
    void aDisabledJobDoesNotRun();
    void startupRunsAtBootOrOneIntervalAfter();
    void runCountsFallAtAReboot();
    void datesAreSpelledAsTheVersionDoes();
    void startsAreLocalTime();
    void theEndOfAnAccountDisablesKicksAndRemovesItself();
    void aTextThatIsNotOursIsLoggedAndDoesNothing();
    void aJobWithoutTheRightsDoesNothing();
    void aFlaggedRouterTakesNoJobs();
    void batchTextsTouchUnusedAccountsOnly();
    void aClockSetBackLetsNothingRunEarly();
};

void SchedulerTest::aJobRunsAtItsStartAndThenInStepsFromThere()
{
    TimedRouter t;
    const QByteArray id = t.add({"=name=a", "=start-date=2026-01-01", "=start-time=01:00:00", "=interval=10m"});
    QCOMPARE(t.of(id, "next-run"), QByteArray("2026-01-01 01:00:00"));
    t.pass(59min + 59s);
    QCOMPARE(t.runs(id), 0);
    t.pass(1s);
    QCOMPARE(t.runs(id), 1);
    t.pass(35min);
    QCOMPARE(t.runs(id), 4);
    QCOMPARE(t.of(id, "next-run"), QByteArray("2026-01-01 01:40:00"));
}

void SchedulerTest::aStartThatHasPassedSetsTheRhythm()
{
    TimedRouter t;
    t.pass(63min);
    const QByteArray id = t.add({"=name=a", "=start-date=2026-01-01", "=start-time=00:05:00", "=interval=10m"});
    t.pass(1min + 59s);
    QCOMPARE(t.runs(id), 0);
    t.pass(1s);
    QCOMPARE(t.runs(id), 1);
}

void SchedulerTest::withoutAStartTheFirstRunIsOneIntervalAfterAdding()
{
    TimedRouter t;
    const QByteArray id = t.add({"=name=a", "=interval=1h"});
    t.pass(59min);
    QCOMPARE(t.runs(id), 0);
    t.pass(1min);
    QCOMPARE(t.runs(id), 1);
}

void SchedulerTest::withoutAnIntervalItRunsOnceAndTheRowStays()
{
    TimedRouter t;
    const QByteArray id = t.add({"=name=a", "=start-date=2026-01-01", "=start-time=01:00:00"});
    t.pass(5h);
    QCOMPARE(t.runs(id), 1);
    QVERIFY(!t.router.row("/system/scheduler", id).contains("next-run"));
}

void SchedulerTest::aMissedSingleRunNeverComes()
{
    TimedRouter t;
    const QByteArray once = t.add({"=name=a", "=start-date=2026-01-01", "=start-time=01:00:00"});
    const QByteArray again = t.add({"=name=b", "=start-date=2026-01-01", "=start-time=01:00:00", "=interval=10m"});
    t.router.powerOff();
    t.pass(2h + 1min);
    t.router.powerOn();
    t.pass(10min);
    QCOMPARE(t.runs(once), 0);
    QCOMPARE(t.runs(again), 1);
}

void SchedulerTest::aDisabledJobDoesNotRun()
{
    TimedRouter t;
    const QByteArray id =
        t.add({"=name=a", "=start-date=2026-01-01", "=start-time=01:00:00", "=interval=10m", "=disabled=yes"});
    t.pass(2h);
    QCOMPARE(t.runs(id), 0);
    t.client.ask({"/system/scheduler/set", "=.id=" + id, "=disabled=no"});
    t.pass(10min);
    QCOMPARE(t.runs(id), 1);
}

void SchedulerTest::startupRunsAtBootOrOneIntervalAfter()
{
    TimedRouter t;
    const QByteArray once = t.add({"=name=a", "=start-time=startup"});
    const QByteArray later = t.add({"=name=b", "=start-time=startup", "=interval=5m"});
    t.router.reboot();
    QCOMPARE(t.runs(once), 1);
    QCOMPARE(t.runs(later), 0);
    t.pass(5min);
    QCOMPARE(t.runs(later), 1);
}

void SchedulerTest::runCountsFallAtAReboot()
{
    TimedRouter t;
    const QByteArray id = t.add({"=name=a", "=interval=10m"});
    t.pass(1h);
    QCOMPARE(t.runs(id), 6);
    t.router.reboot();
    QCOMPARE(t.runs(id), 0);
    QCOMPARE(t.router.row("/system/resource", {}).value("uptime"), QByteArray("0s"));
    t.pass(10min);
    QCOMPARE(t.runs(id), 1);
}

void SchedulerTest::datesAreSpelledAsTheVersionDoes()
{
    TimedRouter t(QStringLiteral("6.49"));
    const QByteArray id = t.add({"=name=a", "=start-date=feb/28/2026", "=start-time=23:59:59", "=interval=1s"});
    QCOMPARE(t.of(id, "next-run"), QByteArray("feb/28/2026 23:59:59"));
    t.clock.set(toTimestamp(QDateTime(QDate(2026, 2, 28), QTime(23, 59, 59), Qt::UTC)));
    t.router.elapse();
    QCOMPARE(t.of(id, "next-run"), QByteArray("mar/01/2026 00:00:00"));
}

void SchedulerTest::startsAreLocalTime()
{
    TimedRouter t;
    t.client.ask({"/system/clock/set", "=time-zone-name=Europe/Berlin"});
    QCOMPARE(t.router.row("/system/clock", {}).value("time"), QByteArray("01:00:00"));
    QCOMPARE(t.router.row("/system/clock", {}).value("gmt-offset"), QByteArray("+01:00"));
    const QByteArray id = t.add({"=name=a", "=start-date=2026-03-29", "=start-time=03:00:00", "=interval=10m"});
    t.clock.set(toTimestamp(QDateTime(QDate(2026, 3, 29), QTime(0, 59, 59), Qt::UTC)));
    t.router.elapse();
    QCOMPARE(t.runs(id), 0);
    t.pass(1s);
    QCOMPARE(t.runs(id), 1);
}

void SchedulerTest::theEndOfAnAccountDisablesKicksAndRemovesItself()
{
    TimedRouter t;
    t.router.addRow("/ip/hotspot/user", {{"name", "ABC"}, {"password", "x"}, {"comment", "nd1 " + mark + " o -"}});
    t.router.guestArrives("AA:BB:CC:00:00:01", "10.5.50.77");
    QCOMPARE(t.router.guestSignsIn("AA:BB:CC:00:00:01", "ABC", "x"), QByteArray());
    t.add({"=name=nd1-" + mark, "=start-date=2026-01-01", "=start-time=01:00:00", "=interval=10m", "=policy=read,write",
           "=on-event=" + simulator::endAccountText(mark)});
    t.pass(1h);
    QCOMPARE(t.router.row("/ip/hotspot/user", "ABC").value("disabled"), QByteArray("true"));
    QCOMPARE(t.router.row("/ip/hotspot/user", "ABC").value("uptime"), QByteArray("1h"));
    QCOMPARE(t.router.rows("/ip/hotspot/active").size(), 0);
    QVERIFY(t.router.row("/system/scheduler", "nd1-" + mark).isEmpty());
    QVERIFY(!t.router.guestReturns("AA:BB:CC:00:00:01"));
}

void SchedulerTest::aTextThatIsNotOursIsLoggedAndDoesNothing()
{
    TimedRouter t;
    t.router.addRow("/ip/hotspot/user", {{"name", "ABC"}, {"comment", "nd1 " + mark + " o -"}});
    const QByteArray nearly = simulator::endAccountText(mark).replace("disabled=yes", "disabled=true");
    t.add({"=name=a", "=interval=1m", "=on-event=" + nearly});
    t.pass(1min);
    QCOMPARE(t.router.row("/ip/hotspot/user", "ABC").value("disabled"), QByteArray("false"));
    QVERIFY(t.lastLog().startsWith("script not understood"));
}

void SchedulerTest::aJobWithoutTheRightsDoesNothing()
{
    TimedRouter t;
    t.router.addRow("/ip/hotspot/user", {{"name", "ABC"}, {"comment", "nd1 " + mark + " o -"}});
    t.add({"=name=a", "=interval=1m", "=policy=read", "=on-event=" + simulator::endAccountText(mark)});
    t.pass(1min);
    QCOMPARE(t.router.row("/ip/hotspot/user", "ABC").value("disabled"), QByteArray("false"));
    QVERIFY(t.lastLog().contains("not enough permissions (9)"));
}

void SchedulerTest::aFlaggedRouterTakesNoJobs()
{
    TimedRouter t;
    t.router.changeRow("/system/device-mode", {}, {{"flagged", "true"}});
    QVERIFY(
        t.client.refusal({"/system/scheduler/add", "=name=a", "=interval=1m"}).startsWith("failure: configuration"));
    QCOMPARE(t.client.refusal({"/ip/hotspot/user/add", "=name=still"}), QByteArray());
}

void SchedulerTest::batchTextsTouchUnusedAccountsOnly()
{
    TimedRouter t;
    const auto user = [&t](const QByteArray &name, const QByteArray &letter, const QByteArray &disabled) {
        t.router.addRow("/ip/hotspot/user",
                        {{"name", name},
                         {"disabled", disabled},
                         {"comment", "nd1 " + name.toLower().rightJustified(12, '0') + ' ' + letter + " qwerty"}});
    };
    user("A", "a", "true");
    user("S", "s", "true");
    user("V", "v", "true");
    const auto run = [&t](const char *which, const QByteArray &text) {
        t.add({QByteArray("=name=nd1-bqwerty-") + which, "=interval=1m", "=policy=read,write", "=on-event=" + text});
        t.pass(1min);
    };
    const auto disabled = [&t](const char *name) { return t.router.row("/ip/hotspot/user", name).value("disabled"); };
    run("f", R"(/ip hotspot user set [find where comment~"^nd1 [0-9a-z]+ [ao] qwerty"] disabled=no;)"
             R"(/system scheduler remove [find where name="nd1-bqwerty-f"])");
    QCOMPARE(disabled("A"), QByteArray("false"));
    QCOMPARE(disabled("S"), QByteArray("true"));
    QCOMPARE(disabled("V"), QByteArray("true"));
    t.router.changeRow("/ip/hotspot/user", "S", {{"disabled", "false"}});
    run("u", R"(/ip hotspot user set [find where comment~"^nd1 [0-9a-z]+ [ao] qwerty"] disabled=yes;)"
             R"(/system scheduler remove [find where name="nd1-bqwerty-u"])");
    QCOMPARE(disabled("A"), QByteArray("true"));
    QCOMPARE(disabled("S"), QByteArray("false"));
    QVERIFY(t.router.rows("/system/scheduler").isEmpty());
}

void SchedulerTest::aClockSetBackLetsNothingRunEarly()
{
    TimedRouter t;
    const QByteArray id = t.add({"=name=a", "=start-date=2026-01-01", "=start-time=01:00:00", "=interval=10m"});
    t.pass(30min);
    t.router.shiftClock(-2h);
    t.pass(2h);
    QCOMPARE(t.runs(id), 0);
    t.pass(30min);
    QCOMPARE(t.runs(id), 1);
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "schedulertest.moc"
