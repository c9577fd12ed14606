// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/rebootservice.h"

#include "core/storage/auditrepository.h"
#include "core/storage/rebootrepository.h"
#include "tests/fleet/watchfixture.h"

#include <QSignalSpy>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using State = RouterReboot::State;

namespace {

qsizetype rebootsReceived(const simulator::SimulatedRouter &router)
{
    qsizetype count = 0;
    for (const routeros::Sentence &command : router.received())
        count += command.word == "/system/reboot" ? 1 : 0;
    return count;
}

simulator::SimulatedRouter::Options slowToBoot(const Clock &clock)
{
    auto options = shopRouter();
    options.rebootTakes = 50ms;
    options.clock = &clock;
    return options;
}

/// A program with reboots, and a shop whose router's clock is moved by hand with the shop's.
struct Rebooting {
    HandClock routerClock;
    FleetShop shop;
    std::unique_ptr<Program> program;
    std::unique_ptr<RebootService> reboots;

    explicit Rebooting(storage::Engine engine = storage::Engine::Sqlite) : shop(engine, slowToBoot(routerClock)) {}
    ~Rebooting() { program.reset(); }

    Result<> open()
    {
        const Result<> opened = shop.open();
        if (!opened)
            return opened;
        program = std::make_unique<Program>(shop);
        reboots = std::make_unique<RebootService>(shop.shop.file.database(), program->pool, program->watch,
                                                  shop.shop.audit, shop.shop.clock);
        return {};
    }
    void advance(std::chrono::milliseconds by)
    {
        shop.shop.clock.advance(by);
        routerClock.advance(by);
    }
    RouterReboot newest()
    {
        const auto list = QCoro::waitFor(reboots->list(shop.owner, shop.record.id));
        return list && !list->isEmpty() ? list->first() : RouterReboot();
    }
};

} // namespace

class RebootServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_person_is_told_how_many_guests_are_cut_off();
    void a_reboot_is_sent_once_and_its_return_is_timed_data() { engines(); }
    void a_reboot_is_sent_once_and_its_return_is_timed();
    void what_waits_for_the_router_runs_when_it_is_back();
    void a_scheduled_reboot_is_done_at_its_time_by_who_polls_the_router();
    void a_quiet_hour_that_is_over_is_missed_not_made_up_for();
    void a_scheduled_reboot_can_be_cancelled_until_it_is_sent();
    void a_refused_reboot_says_so_and_is_not_sent_again();
    void a_router_that_is_away_is_not_told();
    void times_that_make_no_sense_are_refused();
    void who_may_not_is_told_which_permission_is_missing();
};

void RebootServiceTest::a_person_is_told_how_many_guests_are_cut_off()
{
    Rebooting at;
    OPEN(at);
    const int before =
        int(at.shop.router.rows("/ip/hotspot/active").size() + at.shop.router.rows("/ppp/active").size());
    for (int i = 0; i < 3; ++i)
        at.shop.router.addRow("/ip/hotspot/active", {{"user", "g" + QByteArray::number(i)},
                                                     {"address", "10.5.50.2" + QByteArray::number(i)},
                                                     {"mac-address", "AA:BB:CC:00:00:0" + QByteArray::number(i)}});
    NEED(live, QCoro::waitFor(at.reboots->preview(at.shop.owner, at.shop.record.id)));
    QVERIFY(live.isLive);
    QCOMPARE(live.guests, std::optional(before + 3));
    QVERIFY(QCoro::waitFor(at.program->watch.check(at.shop.owner, {})));
    at.shop.router.stop();
    NEED(away, QCoro::waitFor(at.reboots->preview(at.shop.owner, at.shop.record.id)));
    QVERIFY(!away.isLive && away.error && away.countedAt);
    QCOMPARE(away.guests, std::optional(before + 3));
}

void RebootServiceTest::a_reboot_is_sent_once_and_its_return_is_timed()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test");
    Rebooting at(engine);
    OPEN(at);
    at.program->watch.start();
    QTRY_COMPARE(at.program->watch.health(at.shop.record.id).state, RouterState::Online);
    at.advance(1h);
    QTRY_VERIFY(at.program->watch.health(at.shop.record.id).uptime >= std::optional<std::chrono::seconds>(1h));
    QSignalSpy finished(at.reboots.get(), &RebootService::finished);
    at.shop.router.forgetReceived();
    NEED(sent, QCoro::waitFor(at.reboots->rebootNow(at.shop.owner, at.shop.record.id)));
    QCOMPARE(sent.state, State::Sent);
    QVERIFY(sent.guests);
    QCOMPARE(at.program->watch.health(at.shop.record.id).state, RouterState::Rebooting);
    at.advance(35s);
    QTRY_COMPARE(finished.size(), 1);
    const auto back = finished.first().first().value<RouterReboot>();
    QCOMPARE(back.state, State::Back);
    QCOMPARE(back.away, std::optional<std::chrono::milliseconds>(35s));
    QCOMPARE(at.newest().state, State::Back);
    const RouterHealth health = at.program->watch.health(at.shop.record.id);
    QCOMPARE(health.state, RouterState::Online);
    QVERIFY(health.restarted);
    QCOMPARE(rebootsReceived(at.shop.router), 1);
    storage::AuditRepository audit(at.shop.shop.file.database());
    storage::AuditFilter filter;
    filter.action = u"router.reboot"_s;
    NEED(rows, QCoro::waitFor(audit.page(filter, 0, 10)));
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().object.contains(at.shop.record.publicId));
}

void RebootServiceTest::what_waits_for_the_router_runs_when_it_is_back()
{
    Rebooting at;
    OPEN(at);
    Intent intent;
    intent.operation = OperationId::create().text();
    intent.router = at.shop.record.id;
    intent.kind = u"test"_s;
    at.advance(1h); // a router that is up for no time at all cannot be seen to restart
    intent.createdAt = at.shop.shop.clock.now();
    intent.nextAt = intent.createdAt + 50s; // its back-off
    auto insert = [&](storage::Session &session) { return storage::IntentRepository::insert(session, intent); };
    NEED(id, QCoro::waitFor(at.shop.shop.file.database().run(insert)));
    bool isDone = false;
    at.shop.counter->runner.handle(u"test"_s, [&](Intent, std::stop_token) -> QCoro::Task<IntentOutcome> {
        isDone = true;
        storage::IntentRepository intents(at.shop.shop.file.database());
        co_await intents.done(id, at.shop.counter->runner.owner(), at.shop.shop.clock.now());
        co_return IntentOutcome::done();
    });
    auto &runner = at.shop.counter->runner;
    connect(&at.program->watch, &FleetWatch::backOnline, &runner, [&runner](RouterId router) { runner.wake(router); });
    runner.start();
    at.program->watch.start();
    QTRY_COMPARE(at.program->watch.health(at.shop.record.id).state, RouterState::Online);
    QVERIFY(QCoro::waitFor(at.reboots->rebootNow(at.shop.owner, at.shop.record.id)));
    QVERIFY(!isDone);
    at.advance(40s); // its own time has not come
    QTRY_VERIFY(isDone);
}

void RebootServiceTest::a_scheduled_reboot_is_done_at_its_time_by_who_polls_the_router()
{
    Rebooting at;
    OPEN(at);
    const auto elsewhere = at.shop.shop.file.openAnother();
    QVERIFY(elsewhere);
    // Ordered at a counter that does not poll anything.
    Program counter(at.shop, *elsewhere);
    RebootService ordering(*elsewhere, counter.pool, counter.watch, at.shop.shop.audit, at.shop.shop.clock);
    const Timestamp due = at.shop.shop.clock.now() + 6h;
    NEED(order, QCoro::waitFor(ordering.schedule(at.shop.owner, at.shop.record.id, due)));
    QCOMPARE(order.state, State::Scheduled);
    QCOMPARE(QCoro::waitFor(ordering.schedule(at.shop.owner, at.shop.record.id, due + 1h)).error().kind,
             Error::Kind::AlreadyExists);
    at.shop.router.forgetReceived();
    at.advance(6h - 1s);
    QVERIFY(QCoro::waitFor(at.program->watch.runOnce()));
    QCOMPARE(rebootsReceived(at.shop.router), 0);
    at.advance(1s + 10s);
    QVERIFY(QCoro::waitFor(at.program->watch.runOnce()));
    QCOMPARE(rebootsReceived(at.shop.router), 1);
    QCOMPARE(at.newest().state, State::Sent);
    QCOMPARE(at.newest().orderedBy, at.shop.owner.name);
    QVERIFY(QCoro::waitFor(counter.watch.runOnce()));
    QCOMPARE(rebootsReceived(at.shop.router), 1);
}

void RebootServiceTest::a_quiet_hour_that_is_over_is_missed_not_made_up_for()
{
    Rebooting at;
    OPEN(at);
    QVERIFY(QCoro::waitFor(at.reboots->schedule(at.shop.owner, at.shop.record.id, at.shop.shop.clock.now() + 1h)));
    at.shop.router.forgetReceived();
    at.advance(1h + 31min); // every program was off
    QVERIFY(QCoro::waitFor(at.program->watch.runOnce()));
    QCOMPARE(at.newest().state, State::Missed);
    QCOMPARE(rebootsReceived(at.shop.router), 0);
}

void RebootServiceTest::a_scheduled_reboot_can_be_cancelled_until_it_is_sent()
{
    Rebooting at;
    OPEN(at);
    NEED(order, QCoro::waitFor(at.reboots->schedule(at.shop.owner, at.shop.record.id, at.shop.shop.clock.now() + 1h)));
    QVERIFY(QCoro::waitFor(at.reboots->cancel(at.shop.owner, order.id)));
    QCOMPARE(QCoro::waitFor(at.reboots->cancel(at.shop.owner, order.id)).error().kind, Error::Kind::NotFound);
    at.advance(1h + 11s);
    at.shop.router.forgetReceived();
    QVERIFY(QCoro::waitFor(at.program->watch.runOnce()));
    QCOMPARE(rebootsReceived(at.shop.router), 0);
    QCOMPARE(at.newest().state, State::Cancelled);
}

void RebootServiceTest::a_refused_reboot_says_so_and_is_not_sent_again()
{
    Rebooting at;
    OPEN(at);
    QVERIFY(at.shop.router.changeRow("/user/group", "full", {{"policy", "api,read,write,!reboot"}}));
    at.program->pool.forget(at.shop.record.id);
    const auto refused = QCoro::waitFor(at.reboots->rebootNow(at.shop.owner, at.shop.record.id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(at.newest().state, State::Failed);
    QVERIFY(!at.newest().error.isEmpty());
    QVERIFY(at.program->watch.health(at.shop.record.id).state != RouterState::Rebooting);
}

void RebootServiceTest::a_router_that_is_away_is_not_told()
{
    Rebooting at;
    OPEN(at);
    at.shop.router.stop();
    const auto away = QCoro::waitFor(at.reboots->rebootNow(at.shop.owner, at.shop.record.id));
    QVERIFY(!away);
    QCOMPARE(away.error().kind, Error::Kind::NotReachable);
    NEED(orders, QCoro::waitFor(at.reboots->list(at.shop.owner)));
    QVERIFY(orders.isEmpty());
}

void RebootServiceTest::times_that_make_no_sense_are_refused()
{
    Rebooting at;
    OPEN(at);
    const Timestamp now = at.shop.shop.clock.now();
    for (const Timestamp when : {now, now - 1h, now + std::chrono::hours(24 * 31)})
        QCOMPARE(QCoro::waitFor(at.reboots->schedule(at.shop.owner, at.shop.record.id, when)).error().kind,
                 Error::Kind::Invalid);
    QCOMPARE(QCoro::waitFor(at.reboots->schedule(at.shop.owner, RouterId(4711), now + 1h)).error().kind,
             Error::Kind::NotFound);
}

void RebootServiceTest::who_may_not_is_told_which_permission_is_missing()
{
    Rebooting at;
    OPEN(at);
    Actor cashier = at.shop.owner;
    cashier.role = Role::Cashier;
    const RouterId id = at.shop.record.id;
    QCOMPARE(QCoro::waitFor(at.reboots->rebootNow(cashier, id)).error().detail, u"rebootRouter"_s);
    QCOMPARE(QCoro::waitFor(at.reboots->preview(cashier, id)).error().detail, u"rebootRouter"_s);
    QCOMPARE(QCoro::waitFor(at.reboots->schedule(cashier, id, at.shop.shop.clock.now() + 1h)).error().detail,
             u"rebootRouter"_s);
    QCOMPARE(QCoro::waitFor(at.reboots->cancel(cashier, RebootId(1))).error().detail, u"rebootRouter"_s);
    QVERIFY(QCoro::waitFor(at.reboots->list(cashier)));
}

QTEST_GUILESS_MAIN(RebootServiceTest)
#include "rebootservicetest.moc"
