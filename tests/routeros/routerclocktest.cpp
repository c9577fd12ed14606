// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/routerclock.h"

#include "core/routeros/command.h"

#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::routeros;
using namespace std::chrono_literals;

namespace {

Timestamp utc(const char *iso)
{
    return toTimestamp(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

RouterClock clockOf(const QByteArray &date, const QByteArray &time, const QByteArray &offset, const QByteArray &zone,
                    Timestamp readAt)
{
    return RouterClock::read(date, time, offset, zone, readAt).value();
}

QByteArray words(const RouterClock &clock, const RouterTime &time)
{
    return clock.dateText(time) + ' ' + formatTime(time.time);
}

} // namespace

class RouterClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndIsSaidInTheRoutersOwnWords_data();
    void anEndIsSaidInTheRoutersOwnWords();
    void aStampIsUnderstood_data();
    void aStampIsUnderstood();
    void anEndNeverFiresEarlyInAnHourThatComesTwice();
    void aClockThatIsWrongIsUsedAsItGoes();
    void rulesThatDisagreeWithTheRouterAreNotUsed();
    void aRowWithoutATimeIsRefused();
    void anotherZoneOrAJumpMeansThatStartsMustBeWrittenAnew();
};

void RouterClockTest::anEndIsSaidInTheRoutersOwnWords_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("start");

    const auto row = [](const char *name, QByteArray date, QByteArray time, QByteArray offset, QByteArray zone,
                        qint64 seconds, QByteArray start) {
        QTest::newRow(name) << date << time << offset << zone << seconds << start;
    };
    const qint64 day = 86'400;
    row("a day, old spelling", "nov/21/2026", "16:05:00", "+00:00", "UTC", day, "nov/22/2026 16:05:00");
    row("a day, new spelling", "2026-11-21", "16:05:00", "+00:00", "UTC", day, "2026-11-22 16:05:00");
    row("over a month's end", "2026-11-30", "23:59:59", "+00:00", "Etc/GMT", 2, "2026-12-01 00:00:01");
    row("over a year's end", "dec/31/2026", "23:00:00", "-05:00", "America/Lima", 7200, "jan/01/2027 01:00:00");
    row("onto a leap day", "2028-02-28", "12:00:00", "+01:00", "Africa/Lagos", day, "2028-02-29 12:00:00");
    row("over a leap day", "2028-02-28", "12:00:00", "+01:00", "Africa/Lagos", 2 * day, "2028-03-01 12:00:00");
    row("no leap day in 2027", "feb/28/2027", "12:00:00", "+01:00", "Africa/Lagos", day, "mar/01/2027 12:00:00");
    row("into summer time", "2026-03-28", "12:00:00", "+01:00", "Europe/Berlin", day, "2026-03-29 13:00:00");
    row("over the skipped hour", "2026-03-29", "01:59:59", "+01:00", "Europe/Berlin", 1, "2026-03-29 03:00:00");
    row("out of summer time", "2026-10-24", "12:00:00", "+02:00", "Europe/Berlin", day, "2026-10-25 11:00:00");
    row("new york, spring", "mar/07/2026", "12:00:00", "-05:00", "America/New_York", day, "mar/08/2026 13:00:00");
    row("the south's summer ends", "2026-04-04", "12:00:00", "+11:00", "Australia/Sydney", day, "2026-04-05 11:00:00");
    row("half an hour of change", "2026-04-04", "12:00:00", "+11:00", "Australia/Lord_Howe", day,
        "2026-04-05 11:30:00");
    row("offset by hand", "2026-03-28", "12:00:00", "+05:45", "manual", day, "2026-03-29 12:00:00");
    row("west by half hours", "2026-07-01", "12:00:00", "-02:30", "America/St_Johns", day, "2026-07-02 12:00:00");
}

void RouterClockTest::anEndIsSaidInTheRoutersOwnWords()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, offset);
    QFETCH(QByteArray, zone);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, start);
    const RouterClock clock = clockOf(date, time, offset, zone, {});
    QCOMPARE(words(clock, clock.local(clock.now())), date + ' ' + time);
    QCOMPARE(words(clock, clock.startFor(clock.now() + std::chrono::seconds(seconds))), start);
    // A part of a second is a whole one: late, not early.
    QCOMPARE(words(clock, clock.startFor(clock.now() + std::chrono::seconds(seconds) - 1ms)), start);
}

void RouterClockTest::aStampIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<QByteArray>("instant");
    QTest::newRow("old spelling") << QByteArray("UTC") << QByteArray("+00:00") << QByteArray("nov/21/2026 16:05:00")
                                  << QByteArray("2026-11-21T16:05:00Z");
    QTest::newRow("by the rule of that day") << QByteArray("Europe/Berlin") << QByteArray("+01:00")
                                             << QByteArray("2026-07-01 12:00:00") << QByteArray("2026-07-01T10:00:00Z");
    QTest::newRow("of two, the later") << QByteArray("Europe/Berlin") << QByteArray("+01:00")
                                       << QByteArray("2026-10-25 02:30:00") << QByteArray("2026-10-25T01:30:00Z");
    QTest::newRow("before them") << QByteArray("Europe/Berlin") << QByteArray("+01:00")
                                 << QByteArray("2026-10-25 01:59:59") << QByteArray("2026-10-24T23:59:59Z");
    QTest::newRow("behind them") << QByteArray("Europe/Berlin") << QByteArray("+01:00")
                                 << QByteArray("2026-10-25 03:00:00") << QByteArray("2026-10-25T02:00:00Z");
    QTest::newRow("behind the skipped hour") << QByteArray("Europe/Berlin") << QByteArray("+01:00")
                                             << QByteArray("2026-03-29 03:00:00") << QByteArray("2026-03-29T01:00:00Z");
    QTest::newRow("offset by hand") << QByteArray("manual") << QByteArray("+05:45") << QByteArray("2026-03-29 12:00:00")
                                    << QByteArray("2026-03-29T06:15:00Z");
}

void RouterClockTest::aStampIsUnderstood()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, offset);
    QFETCH(QByteArray, stamp);
    QFETCH(QByteArray, instant);
    const RouterClock clock = clockOf("2026-11-21", "12:00:00", offset, zone, {});
    QCOMPARE(clock.instant(parseDateTime(stamp).value()), utc(instant.constData()));
}

void RouterClockTest::anEndNeverFiresEarlyInAnHourThatComesTwice()
{
    const RouterClock clock = clockOf("2026-10-24", "12:00:00", "+02:00", "Europe/Berlin", {});
    // 02:30 comes at 00:30Z and at 01:30Z; a router that takes the first must not cut the second short.
    QCOMPARE(words(clock, clock.startFor(utc("2026-10-25T00:30:00Z"))), QByteArray("2026-10-25 02:30:00"));
    QCOMPARE(words(clock, clock.startFor(utc("2026-10-25T01:30:00Z"))), QByteArray("2026-10-25 03:00:00"));
    QCOMPARE(words(clock, clock.startFor(utc("2026-10-25T02:00:00Z"))), QByteArray("2026-10-25 03:00:00"));
    QCOMPARE(words(clock, clock.startFor(utc("2026-10-25T02:00:01Z"))), QByteArray("2026-10-25 03:00:01"));
}

void RouterClockTest::aClockThatIsWrongIsUsedAsItGoes()
{
    const RouterClock clock = clockOf("jan/02/1970", "00:10:00", "+00:00", "UTC", utc("2026-11-21T16:00:00Z"));
    QVERIFY(clock.skew() < -20'000 * 24h);
    QCOMPARE(words(clock, clock.startFor(clock.routersTime(utc("2026-11-21T17:00:00Z")))),
             QByteArray("jan/02/1970 01:10:00"));
    QCOMPARE(clock.oursOf(clock.now()), utc("2026-11-21T16:00:00Z"));
}

void RouterClockTest::rulesThatDisagreeWithTheRouterAreNotUsed()
{
    const RouterClock clock = clockOf("2026-03-28", "12:00:00", "+03:00", "Europe/Berlin", {});
    QVERIFY(!clock.knowsZoneRules());
    QCOMPARE(words(clock, clock.startFor(clock.now() + 24h)), QByteArray("2026-03-29 12:00:00"));
}

void RouterClockTest::aRowWithoutATimeIsRefused()
{
    QVERIFY(!RouterClock::read("2026-03-28", "", "+03:00", "UTC", {}));
    QVERIFY(!RouterClock::read("yesterday", "12:00:00", "+03:00", "UTC", {}));
    QVERIFY(!RouterClock::read("2026-03-28", "12:00:00", "east", "UTC", {}));
}

void RouterClockTest::anotherZoneOrAJumpMeansThatStartsMustBeWrittenAnew()
{
    const Timestamp now = utc("2026-11-21T12:00:00Z");
    const RouterClock before = clockOf("2026-11-21", "12:00:00", "+00:00", "UTC", now);
    QVERIFY(before.agreesWith(clockOf("2026-11-22", "12:00:30", "+00:00", "UTC", now + 24h)));
    QVERIFY(!before.agreesWith(clockOf("2026-11-22", "12:02:00", "+00:00", "UTC", now + 24h)));
    QVERIFY(!before.agreesWith(clockOf("2026-11-22", "13:00:00", "+01:00", "Africa/Lagos", now + 24h)));
}

QTEST_GUILESS_MAIN(RouterClockTest)
#include "routerclocktest.moc"
