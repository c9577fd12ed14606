// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/rawclient.h"
#include "tests/support/handclock.h"
#include "tests/support/simulatedrouterfixture.h"

using namespace nettdesk;
using namespace nettdesk::test;
using namespace std::chrono_literals;

namespace {

const QByteArray phone = "AA:BB:CC:00:00:01";
const QByteArray laptop = "AA:BB:CC:00:00:02";

simulator::SimulatedRouter::Options byHand(const QString &version, const Clock &clock)
{
    simulator::SimulatedRouter::Options options;
    options.version = version;
    options.clock = &clock;
    return options;
}

struct Hotspot {
    Hotspot() : router(byHand(QStringLiteral("7.18"), clock))
    {
        router.guestArrives(phone, "10.5.50.77");
        router.guestArrives(laptop, "10.5.50.78");
    }

    void account(const QHash<QByteArray, QByteArray> &more = {})
    {
        QHash<QByteArray, QByteArray> values{{"name", "ABC"}, {"password", "x"}};
        values.insert(more);
        router.addRow("/ip/hotspot/user", values);
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        router.elapse();
    }
    QByteArray enter(const QByteArray &mac = phone) { return router.guestSignsIn(mac, "ABC", "x"); }
    QByteArray of(const QByteArray &property) const { return router.row("/ip/hotspot/user", "ABC").value(property); }
    qsizetype online() const { return router.rows("/ip/hotspot/active").size(); }

    tests::HandClock clock;
    SimulatedRouterFixture router;
};

} // namespace

class GuestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countersAreWrittenWhenTheSessionEnds();
    void aPowerCutLosesTheRunningSession();
    void timeThatIsOverCutsAtThatSecond();
    void dataThatIsOverCuts();
    void aDisabledAccountRefuses();
    void aLockedDeviceIsTheOnlyOne();
    void noMoreAtOnceThanTheProfileAllows();
    void aCookieLetsTheDeviceBackIn();
    void aSignOutTakesTheCookieAlong();
};

void GuestsTest::countersAreWrittenWhenTheSessionEnds()
{
    Hotspot h;
    h.account();
    QCOMPARE(h.enter(), QByteArray());
    h.router.guestLoads(phone, 1000);
    h.pass(10min);
    QCOMPARE(h.of("uptime"), QByteArray("0s"));
    QCOMPARE(h.router.rows("/ip/hotspot/active").first().value("uptime"), QByteArray("10m"));
    QCOMPARE(h.router.rows("/ip/hotspot/active").first().value("bytes-out"), QByteArray("600000"));
    h.router.guestSignsOut(phone);
    QCOMPARE(h.of("uptime"), QByteArray("10m"));
    QCOMPARE(h.of("bytes-out"), QByteArray("600000"));
}

void GuestsTest::aPowerCutLosesTheRunningSession()
{
    Hotspot h;
    h.account();
    QCOMPARE(h.enter(), QByteArray());
    h.pass(10min);
    h.router.powerOff();
    h.pass(5min);
    h.router.powerOn();
    QCOMPARE(h.online(), 0);
    QCOMPARE(h.of("uptime"), QByteArray("0s"));
}

void GuestsTest::timeThatIsOverCutsAtThatSecond()
{
    Hotspot h;
    h.account({{"limit-uptime", "1h"}});
    QCOMPARE(h.enter(), QByteArray());
    h.pass(3h);
    QCOMPARE(h.online(), 0);
    QCOMPARE(h.of("uptime"), QByteArray("1h"));
    QVERIFY(h.enter().contains("uptime limit"));
}

void GuestsTest::dataThatIsOverCuts()
{
    Hotspot h;
    h.account({{"limit-bytes-total", "1000000"}});
    QCOMPARE(h.enter(), QByteArray());
    h.router.guestLoads(phone, 1000);
    h.pass(16min);
    QCOMPARE(h.online(), 1);
    h.pass(40s);
    QCOMPARE(h.online(), 0);
    QCOMPARE(h.of("bytes-out"), QByteArray("1000000"));
    QVERIFY(h.enter().contains("traffic limit"));
}

void GuestsTest::aDisabledAccountRefuses()
{
    Hotspot h;
    h.account({{"disabled", "true"}});
    QVERIFY(!h.enter().isEmpty());
    QCOMPARE(h.online(), 0);
}

void GuestsTest::aLockedDeviceIsTheOnlyOne()
{
    Hotspot h;
    h.account({{"mac-address", phone}});
    QVERIFY(h.enter(laptop).contains("MAC"));
    QCOMPARE(h.enter(phone), QByteArray());
}

void GuestsTest::noMoreAtOnceThanTheProfileAllows()
{
    Hotspot h;
    h.account();
    QCOMPARE(h.enter(phone), QByteArray());
    QVERIFY(h.enter(laptop).contains("no more sessions"));
    h.router.changeRow("/ip/hotspot/user/profile", "default", {{"shared-users", "2"}});
    QCOMPARE(h.enter(laptop), QByteArray());
}

void GuestsTest::aCookieLetsTheDeviceBackIn()
{
    Hotspot h;
    h.account();
    QCOMPARE(h.enter(), QByteArray());
    h.pass(10min);
    h.router.guestLeaves(phone);
    QCOMPARE(h.of("uptime"), QByteArray("10m"));
    QVERIFY(h.router.guestReturns(phone));
    QCOMPARE(h.online(), 1);
}

void GuestsTest::aSignOutTakesTheCookieAlong()
{
    Hotspot h;
    h.account();
    QCOMPARE(h.enter(), QByteArray());
    h.router.guestSignsOut(phone);
    QVERIFY(!h.router.guestReturns(phone));
}

QTEST_GUILESS_MAIN(GuestsTest)
#include "gueststest.moc"
