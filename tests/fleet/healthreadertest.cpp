// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/healthreader.h"

#include "core/routeros/connection.h"
#include "tests/support/handclock.h"
#include "tests/support/scriptedrouter.h"
#include "tests/support/simulatedrouterfixture.h"

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<routeros::Connection> connectTo(quint16 port, const QByteArray &password)
{
    routeros::Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = port;
    routeros::Credentials credentials{u"admin"_s, password};
    auto opened = QCoro::waitFor(routeros::Connection::open(endpoint, credentials));
    return opened ? std::shared_ptr<routeros::Connection>(opened->release()) : nullptr;
}

Result<HealthReading> readOnce(const std::shared_ptr<routeros::Connection> &connection,
                               const std::shared_ptr<HealthMemory> &memory, const Clock &clock)
{
    return QCoro::waitFor(readHealth(connection, memory, clock, 5s, {}));
}

/// A router that answers a whole first round with these words for the menu with that tag, and sense for the others.
void scriptRound(ScriptedRouter &router, const QHash<int, QList<QByteArrayList>> &instead)
{
    router.login();
    const QList<QByteArrayList> asked{
        {"/ip/hotspot/print", "=.proplist=interface,disabled", ".tag=1"},
        {"/interface/pppoe-server/server/print", "=.proplist=interface,disabled", ".tag=2"},
        {"/system/identity/print", "=.proplist=name", ".tag=3"},
        {"/system/resource/print", "=.proplist=version,board-name,uptime,cpu-load,free-memory,total-memory", ".tag=4"},
        {"/system/clock/print", "=.proplist=date,time,gmt-offset", ".tag=5"},
        {"/ip/hotspot/active/print", "=count-only=", ".tag=6"},
        {"/ppp/active/print", "=count-only=", ".tag=7"}};
    const QList<QByteArrayList> sense{
        {},
        {},
        {"!re", "=name=Patio"},
        {"!re", "=version=7.18.2 (stable)", "=uptime=1h", "=cpu-load=3", "=free-memory=10", "=total-memory=20"},
        {"!re", "=date=2026-01-01", "=time=01:00:00", "=gmt-offset=+01:00"},
        {"!done", "=ret=4"},
        {"!done", "=ret=2"}};
    for (const QByteArrayList &words : asked.mid(0, 2))
        router.expect(words);
    for (int tag = 1; tag <= 7; ++tag) {
        const QByteArray tagWord = ".tag=" + QByteArray::number(tag);
        if (tag == 3) {
            for (const QByteArrayList &words : asked.mid(2))
                router.expect(words);
        }
        if (instead.contains(tag)) {
            for (const QByteArrayList &words : instead.value(tag))
                router.answer(words + QByteArrayList{tagWord});
        } else if (!sense.at(tag - 1).isEmpty()) {
            router.answer(sense.at(tag - 1) + QByteArrayList{tagWord});
        }
        if (tag < 6 && !instead.contains(tag))
            router.answer({"!done", tagWord});
    }
}

} // namespace

class HealthReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_version_is_read_data();
    void every_version_is_read();
    void the_clocks_difference_is_read_in_any_spelling_and_zone_data();
    void the_clocks_difference_is_read_in_any_spelling_and_zone();
    void traffic_is_what_moves_on_the_guests_interfaces();
    void answers_without_sense_are_named_and_spoil_nothing_else_data();
    void answers_without_sense_are_named_and_spoil_nothing_else();
    void a_missing_menu_is_asked_for_once_a_line();
    void without_the_right_to_read_it_is_not_permitted();
    void a_frozen_router_times_out();
};

void HealthReaderTest::every_version_is_read_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : simulator::Release::known())
        QTest::addRow("%s", qPrintable(version)) << version;
}

void HealthReaderTest::every_version_is_read()
{
    QFETCH(QString, version);
    HandClock clock;
    simulator::SimulatedRouter::Options options;
    options.version = version;
    options.identity = "مقهى النور";
    options.clock = &clock;
    nettdesk::test::SimulatedRouterFixture router(options);
    router.addRow("/ip/hotspot/active",
                  {{"user", "a"}, {"address", "10.5.50.9"}, {"mac-address", "AA:BB:CC:00:00:01"}});
    router.addRow("/ppp/active", {{"name", "b"}, {"address", "10.9.0.2"}});
    clock.advance(90s);
    const auto connection = connectTo(router.port(), {});
    QVERIFY(connection);
    const auto memory = std::make_shared<HealthMemory>();
    const auto reading = readOnce(connection, memory, clock);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().detail));
    QCOMPARE(reading->identity, u"مقهى النور"_s);
    QVERIFY2(reading->version.startsWith(version), qPrintable(reading->version));
    QVERIFY(!reading->board.isEmpty());
    QCOMPARE(reading->uptime.value_or(0s).count(), 90);
    QVERIFY(reading->cpuLoad && *reading->cpuLoad <= 100);
    QVERIFY(reading->freeMemory && reading->totalMemory && *reading->freeMemory < *reading->totalMemory);
    QCOMPARE(reading->pppUsers, std::optional(1));
    QVERIFY(reading->hotspotUsers && *reading->hotspotUsers >= 1);
    QCOMPARE(reading->clockSkew, std::optional(0s));
    QVERIFY(reading->unavailable.isEmpty());
}

void HealthReaderTest::the_clocks_difference_is_read_in_any_spelling_and_zone_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<std::optional<std::chrono::seconds>>("skew"); // our clock: 2026-01-01 00:00:00 UTC
    const auto row = [](const char *name, const char *date, const char *time, const char *offset,
                        std::optional<std::chrono::seconds> skew) {
        QTest::newRow(name) << QByteArray(date) << QByteArray(time) << QByteArray(offset) << skew;
    };
    row("7.10 and later", "2026-01-01", "00:00:00", "+00:00", 0s);
    row("until 7.9", "jan/01/2026", "00:00:00", "+00:00", 0s);
    row("east", "2026-01-01", "05:45:00", "+05:45", 0s);
    row("west, still last year", "dec/31/2025", "20:30:00", "-03:30", 0s);
    row("three minutes fast", "2026-01-01", "01:03:00", "+01:00", 3min);
    row("a day behind after a power cut", "2025-12-31", "00:00:00", "+00:00", -24h);
    row("1970", "jan/02/1970", "00:00:00", "+00:00", -std::chrono::seconds(20'453LL * 86'400));
    row("no offset", "2026-01-01", "00:00:00", "", std::nullopt);
    row("nonsense", "2026-13-77", "25:00", "+00:00", std::nullopt);
}

void HealthReaderTest::the_clocks_difference_is_read_in_any_spelling_and_zone()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, offset);
    QFETCH(std::optional<std::chrono::seconds>, skew);
    HandClock clock;
    ScriptedRouter router;
    QList<QByteArrayList> words{{"!re", "=date=" + date, "=time=" + time}, {"!done"}};
    if (!offset.isEmpty())
        words.first().append("=gmt-offset=" + offset);
    scriptRound(router, {{5, words}});
    const auto connection = connectTo(router.port(), "secret");
    QVERIFY(connection);
    const auto reading = readOnce(connection, std::make_shared<HealthMemory>(), clock);
    QVERIFY2(router.fault().isEmpty(), qPrintable(router.fault()));
    QVERIFY(reading);
    QCOMPARE(reading->clockSkew, skew);
    QCOMPARE(reading->unavailable.size(), skew ? 1 : 2); // traffic: this router has no hotspot
}

void HealthReaderTest::traffic_is_what_moves_on_the_guests_interfaces()
{
    HandClock clock;
    nettdesk::test::SimulatedRouterFixture router;
    const auto servers = router.rows("/ip/hotspot");
    QVERIFY(!servers.isEmpty());
    const QByteArray guests = servers.first().value("interface");
    const auto connection = connectTo(router.port(), {});
    QVERIFY(connection);
    const auto memory = std::make_shared<HealthMemory>();
    const auto first = readOnce(connection, memory, clock);
    QVERIFY(first && !first->down && !first->up); // one reading is no speed
    QVERIFY(memory->guestInterfaces.contains(guests));
    // Ten seconds and some bytes ago, as if time had passed.
    QVERIFY(memory->counters);
    memory->counters->at -= 10s;
    const quint64 rx = memory->counters->rx;
    const quint64 tx = memory->counters->tx;
    router.changeRow(
        "/interface", guests,
        {{"rx-byte", QByteArray::number(rx + 1'000'000)}, {"tx-byte", QByteArray::number(tx + 9'000'000)}});
    const auto second = readOnce(connection, memory, clock);
    QVERIFY(second && second->down && second->up);
    QVERIFY(second->up->bitsPerSecond() > 0 && second->up->bitsPerSecond() <= 800'000);
    // Both over the same time, so nine to one whatever that was.
    QVERIFY(qAbs(double(second->down->bitsPerSecond()) / double(second->up->bitsPerSecond()) - 9) < 0.01);
    // After a restart counters begin anew: no speed rather than a wrong one.
    memory->counters->at -= 10s;
    router.changeRow("/interface", guests, {{"rx-byte", "5"}, {"tx-byte", "5"}});
    const auto third = readOnce(connection, memory, clock);
    QVERIFY(third && !third->down && !third->up);
}

void HealthReaderTest::answers_without_sense_are_named_and_spoil_nothing_else_data()
{
    QTest::addColumn<int>("tag");
    QTest::addColumn<QList<QByteArrayList>>("answer");
    QTest::addColumn<int>("feature");
    QTest::addColumn<int>("reason");
    using Reason = UnavailableFeature::Reason;
    const auto row = [](const char *name, int tag, QList<QByteArrayList> answer, RouterFeature feature, Reason reason) {
        QTest::newRow(name) << tag << answer << int(feature) << int(reason);
    };
    row("a row without anything", 4, {{"!re"}, {"!done"}}, RouterFeature::Resource, Reason::NotUnderstood);
    row("no row", 4, {{"!empty"}, {"!done"}}, RouterFeature::Resource, Reason::NotUnderstood);
    row("no such menu, in two traps", 6,
        {{"!trap", "=category=0", "=message=no such command or directory (hotspot)"},
         {"!trap", "=message=no such command prefix"},
         {"!done"}},
        RouterFeature::Hotspot, Reason::NoSuchMenu);
    row("device mode", 6, {{"!trap", "=message=failure: not allowed by device-mode"}, {"!done"}},
        RouterFeature::Hotspot, Reason::DeviceMode);
    row("no right", 7, {{"!trap", "=message=not enough permissions (9)"}, {"!done"}}, RouterFeature::Ppp,
        Reason::NotPermitted);
    row("a count that is no number", 7, {{"!done", "=ret=many"}}, RouterFeature::Ppp, Reason::NotUnderstood);
    row("words nobody ever saw", 5, {{"!trap", "=message=quantum flux misaligned"}, {"!done"}}, RouterFeature::Clock,
        Reason::NotUnderstood);
    row("a reply word nobody ever saw", 5, {{"!news", "=date=x"}, {"!done"}}, RouterFeature::Clock,
        Reason::NotUnderstood);
}

void HealthReaderTest::answers_without_sense_are_named_and_spoil_nothing_else()
{
    QFETCH(int, tag);
    QFETCH(QList<QByteArrayList>, answer);
    QFETCH(int, feature);
    QFETCH(int, reason);
    HandClock clock;
    ScriptedRouter router;
    scriptRound(router, {{tag, answer}});
    const auto connection = connectTo(router.port(), "secret");
    QVERIFY(connection);
    const auto reading = readOnce(connection, std::make_shared<HealthMemory>(), clock);
    QVERIFY2(router.fault().isEmpty(), qPrintable(router.fault()));
    QVERIFY(reading);
    QCOMPARE(reading->identity, u"Patio"_s);
    RouterHealth health;
    health.unavailable = reading->unavailable;
    QVERIFY(!health.has(RouterFeature(feature)));
    for (const UnavailableFeature &missing : reading->unavailable) {
        QVERIFY(!unavailableText(missing).isEmpty());
        if (missing.feature == RouterFeature(feature))
            QCOMPARE(int(missing.reason), reason);
    }
    QCOMPARE(reading->unavailable.size(), 2); // and traffic: this router has no hotspot
    if (tag != 6)
        QCOMPARE(reading->hotspotUsers, std::optional(4));
    if (tag != 7)
        QCOMPARE(reading->pppUsers, std::optional(2));
}

void HealthReaderTest::a_missing_menu_is_asked_for_once_a_line()
{
    HandClock clock;
    ScriptedRouter router;
    scriptRound(router, {{6, {{"!trap", "=message=no such command prefix"}, {"!done"}}}});
    // The second round has neither the hotspot's count nor the search for interfaces; somebody else's tag is passed
    // over.
    router.expect({"/system/identity/print", "=.proplist=name", ".tag=8"})
        .expect({"/system/resource/print", "=.proplist=version,board-name,uptime,cpu-load,free-memory,total-memory",
                 ".tag=9"})
        .expect({"/system/clock/print", "=.proplist=date,time,gmt-offset", ".tag=10"})
        .expect({"/ppp/active/print", "=count-only=", ".tag=11"})
        .answer({"!re", "=name=stranger", ".tag=4711"})
        .answer({"!done", "=ret=99", ".tag=4711"})
        .answer({"!re", "=name=Patio", ".tag=8"})
        .answer({"!done", ".tag=8"})
        .answer({"!re", "=version=9.0quantum (nightly)", "=uptime=1h1m", ".tag=9"})
        .answer({"!done", ".tag=9"})
        .answer({"!re", "=date=2026-01-01", "=time=00:00:00", "=gmt-offset=+00:00", ".tag=10"})
        .answer({"!done", ".tag=10"})
        .answer({"!done", "=ret=3", ".tag=11"});
    const auto connection = connectTo(router.port(), "secret");
    QVERIFY(connection);
    const auto memory = std::make_shared<HealthMemory>();
    QVERIFY(readOnce(connection, memory, clock));
    const auto second = readOnce(connection, memory, clock);
    QVERIFY2(router.fault().isEmpty(), qPrintable(router.fault()));
    QVERIFY(second);
    QCOMPARE(second->identity, u"Patio"_s);
    QCOMPARE(second->version, u"9.0quantum (nightly)"_s);
    QCOMPARE(second->pppUsers, std::optional(3));
    QVERIFY(!second->hotspotUsers);
    QCOMPARE(second->unavailable.size(), 2);
}

void HealthReaderTest::without_the_right_to_read_it_is_not_permitted()
{
    HandClock clock;
    ScriptedRouter router;
    const QList<QByteArrayList> refused{{"!trap", "=message=not enough permissions (9)"}, {"!done"}};
    scriptRound(router,
                {{1, refused}, {2, refused}, {3, refused}, {4, refused}, {5, refused}, {6, refused}, {7, refused}});
    const auto connection = connectTo(router.port(), "secret");
    QVERIFY(connection);
    const auto reading = readOnce(connection, std::make_shared<HealthMemory>(), clock);
    QVERIFY2(router.fault().isEmpty(), qPrintable(router.fault()));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Error::Kind::NotPermitted);
    QVERIFY(reading.error().message.contains("read"_L1));
}

void HealthReaderTest::a_frozen_router_times_out()
{
    HandClock clock;
    nettdesk::test::SimulatedRouterFixture router;
    const auto connection = connectTo(router.port(), {});
    QVERIFY(connection);
    simulator::Faults frozen;
    frozen.freeze = true;
    router.setFaults(frozen);
    const auto reading = QCoro::waitFor(readHealth(connection, std::make_shared<HealthMemory>(), clock, 50ms, {}));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Error::Kind::TimedOut);
}

QTEST_GUILESS_MAIN(HealthReaderTest)
#include "healthreadertest.moc"
