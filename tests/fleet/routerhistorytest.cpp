// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routerhistory.h"

#include "core/fleet/healthstore.h"
#include "core/storage/routerhealthrepository.h"
#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Actor owner = Actor::localOwner(u"Nadia"_s);

RouterHealth healthOf(RouterId router, Timestamp at, int cpu, int guests)
{
    RouterHealth health;
    health.router = router;
    health.state = RouterState::Online;
    health.readAt = at;
    health.lastSeen = at;
    health.cpuLoad = cpu;
    health.hotspotUsers = guests;
    health.down = BitRate::fromMegabits(guests);
    health.up = BitRate::fromMegabits(1);
    return health;
}

} // namespace

class RouterHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_hour_is_every_round_and_a_day_is_means_data() { engines(); }
    void an_hour_is_every_round_and_a_day_is_means();
    void what_could_not_be_read_is_missing_and_not_zero_data() { engines(); }
    void what_could_not_be_read_is_missing_and_not_zero();
    void what_is_old_is_forgotten_data() { engines(); }
    void what_is_old_is_forgotten();
    void health_is_stored_whole_data() { engines(); }
    void health_is_stored_whole();
    void a_thousand_routers_are_stored_at_once_data() { engines(); }
    void a_thousand_routers_are_stored_at_once();
};

void RouterHistoryTest::an_hour_is_every_round_and_a_day_is_means()
{
    OPEN_DATABASE;
    const RouterId router = *storeRouter(database, clock);
    HealthStore store(database, clock, 1h);
    const Timestamp start = clock.now(); // on a whole five minutes
    for (int i = 0; i < 240; ++i) {      // two hours of rounds
        store.put(healthOf(router, clock.now(), i % 2 == 0 ? 10 : 20, i / 10));
        clock.advance(30s);
        if (i % 10 == 9) {
            QCoro::waitFor(store.flush());
            QCoro::waitFor(store.condenseWhenDue());
        }
    }
    RouterHistory history(database, clock);
    const auto hour = QCoro::waitFor(history.series(owner, router, RouterHistory::Span::Hour));
    QVERIFY(hour);
    QCOMPARE(hour->samples.size(), 120);
    QCOMPARE(hour->step, 30s);
    QCOMPARE(hour->to - hour->from, 1h);
    QCOMPARE(hour->samples.last().at, clock.now() - 30s);
    QCOMPARE(hour->samples.last().cpuLoad, std::optional(20));
    const auto day = QCoro::waitFor(history.series(owner, router, RouterHistory::Span::Day));
    QVERIFY(day);
    QCOMPARE(day->step, 5min);
    QCOMPARE(day->samples.size(), 24); // all whole five minutes that have ended, also those whose samples are gone
    QCOMPARE(day->samples.first().at, start);
    QCOMPARE(day->samples.first().cpuLoad, std::optional(15));
    QCOMPARE(day->samples.first().activeUsers, std::optional(0));
    QCOMPARE(day->samples.last().activeUsers, std::optional(23));
    QCOMPARE(day->samples.last().down, std::optional(BitRate::fromMegabits(23)));
    QVERIFY(!QCoro::waitFor(history.series(Actor::system(), router, RouterHistory::Span::Day)));
}

void RouterHistoryTest::what_could_not_be_read_is_missing_and_not_zero()
{
    OPEN_DATABASE;
    const RouterId router = *storeRouter(database, clock);
    HealthStore store(database, clock, 1h);
    RouterHealth health = healthOf(router, clock.now(), 10, 3);
    store.put(health);
    clock.advance(30s);
    health.readAt = clock.now();
    health.cpuLoad.reset();
    health.hotspotUsers.reset();
    health.down.reset();
    store.put(health);
    clock.advance(30s);
    health.state = RouterState::Offline; // not measured: a gap
    health.readAt = clock.now();
    store.put(health);
    QCoro::waitFor(store.flush());
    clock.advance(5min);
    QCoro::waitFor(store.condenseWhenDue());
    RouterHistory history(database, clock);
    const auto hour = QCoro::waitFor(history.series(owner, router, RouterHistory::Span::Hour));
    QVERIFY(hour);
    QCOMPARE(hour->samples.size(), 2);
    QVERIFY(!hour->samples.last().cpuLoad && !hour->samples.last().activeUsers && !hour->samples.last().down);
    QVERIFY(hour->samples.last().up);
    const auto day = QCoro::waitFor(history.series(owner, router, RouterHistory::Span::Day));
    QVERIFY(day);
    QCOMPARE(day->samples.size(), 1);
    QCOMPARE(day->samples.first().cpuLoad, std::optional(10)); // not five
    QCOMPARE(day->samples.first().down, std::optional(BitRate::fromMegabits(3)));
}

void RouterHistoryTest::what_is_old_is_forgotten()
{
    OPEN_DATABASE;
    const RouterId router = *storeRouter(database, clock);
    const Timestamp start = clock.now();
    for (int hours = 0; hours < 60; ++hours) {
        HealthStore store(database, clock, 1h); // a program that was just started
        store.put(healthOf(router, clock.now(), 10, 3));
        QCoro::waitFor(store.flush());
        clock.advance(5min);
        QCoro::waitFor(store.condenseWhenDue());
        clock.advance(55min);
    }
    storage::RouterHealthRepository repository(database);
    const auto samples = QCoro::waitFor(repository.samples(router, start, clock.now()));
    QVERIFY(samples);
    QCOMPARE(samples->size(), 2);
    const auto means = QCoro::waitFor(repository.means(router, start, clock.now()));
    QVERIFY(means);
    QCOMPARE(means->size(), 48);
}

void RouterHistoryTest::health_is_stored_whole()
{
    OPEN_DATABASE;
    RouterHealth health = healthOf(*storeRouter(database, clock), clock.now(), 48, 12);
    health.since = clock.now() - 1h;
    health.failures = 2;
    health.error = Error{Error::Kind::TimedOut, u"Es antwortet nicht."_s, u"no\0answer"_s};
    health.identity = u"مقهى \"النور\" 🛜"_s;
    health.version = u"7.18.2 (stable)"_s;
    health.board = u"hAP ac^2"_s;
    health.uptime = 40h;
    health.freeMemory = ByteCount::fromMegabytes(20);
    health.totalMemory = ByteCount::fromMegabytes(128);
    health.pppUsers = 0;
    health.roundTrip = 21ms;
    health.clockSkew = -73s;
    health.tls = TlsMode::Anonymous;
    health.unavailable = {{RouterFeature::Ppp, UnavailableFeature::Reason::NoSuchMenu, u"no such command"_s}};
    health.awaySince = clock.now() - 5min;
    health.backAt = clock.now() - 1min;
    health.away = 240s;
    health.restarted = true;
    storage::RouterHealthRepository repository(database);
    RouterHealth gone = health;
    gone.router = RouterId(4711); // removed meanwhile
    QVERIFY(QCoro::waitFor(repository.store({RouterHealth(), gone, health}, {})));
    QVERIFY(QCoro::waitFor(repository.store({health, health}, {})));
    const auto stored = QCoro::waitFor(repository.storedSince(std::nullopt));
    QVERIFY(stored);
    QCOMPARE(stored->healths.size(), 1);
    health.error->detail.remove(QChar(u'\0'));
    QCOMPARE(stored->healths.first(), health);
    const auto later = QCoro::waitFor(repository.storedSince(clock.now() + 1ms));
    QVERIFY(later && later->healths.isEmpty());
}

void RouterHistoryTest::a_thousand_routers_are_stored_at_once()
{
    OPEN_DATABASE;
    const auto insert = [&clock](storage::Session &session) {
        QList<RouterId> routers;
        for (int i = 0; i < 1000; ++i) {
            Router router;
            router.publicId = u"RTR_%1"_s.arg(i);
            router.name = u"Router %1"_s.arg(i);
            router.createdAt = clock.now();
            routers.append(storage::RouterRepository::insert(session, router, {}));
        }
        return routers;
    };
    const auto routers = QCoro::waitFor(database.run(insert));
    QVERIFY(routers);
    QList<RouterHealth> healths;
    QList<RouterSample> samples;
    for (const RouterId router : *routers) {
        healths.append(healthOf(router, clock.now(), 1, 3));
        samples.append({router, clock.now(), 1, 3, {}, {}});
    }
    storage::RouterHealthRepository repository(database);
    QVERIFY(QCoro::waitFor(repository.store(healths, samples)));
    QVERIFY(QCoro::waitFor(repository.store(healths, samples))); // the same again
    const auto stored = QCoro::waitFor(repository.storedSince(std::nullopt));
    QVERIFY(stored);
    QCOMPARE(stored->healths.size(), 1000);
}

QTEST_GUILESS_MAIN(RouterHistoryTest)
#include "routerhistorytest.moc"
