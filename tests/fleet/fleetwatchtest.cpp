// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/processname.h"
#include "core/storage/pollrepository.h"
#include "core/storage/routerhealthrepository.h"
#include "tests/fleet/watchfixture.h"

#include <QCoroTimer>
#include <QProcess>
#include <QSignalSpy>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

RouterState stateAfterCheck(FleetShop &shop, FleetWatch &watch)
{
    const auto checked = QCoro::waitFor(watch.check(shop.owner, {shop.record.id}));
    return checked ? checked->first().state : RouterState::Unknown;
}

} // namespace

class FleetWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_round_is_stored_and_read_by_every_program_data() { engines(); }
    void a_round_is_stored_and_read_by_every_program();
    void each_state_is_reached();
    void a_changed_certificate_shows_and_nothing_is_sent();
    void the_line_says_what_it_does_not_protect();
    void two_programs_share_the_polling_data() { engines(); }
    void two_programs_share_the_polling();
    void a_dead_programs_routers_are_taken_at_once_data() { engines(); }
    void a_dead_programs_routers_are_taken_at_once();
    void a_living_programs_routers_are_left_until_its_time_is_over();
    void without_the_data_key_nothing_is_polled();
    void only_the_program_that_polls_keeps_its_line_open();
    void a_router_that_is_added_or_switched_off_is_noticed();
    void rounds_of_features_run_one_after_the_other();
    void rounds_are_left_out_while_the_router_is_away();
    void a_frozen_router_delays_no_other();
    void a_router_that_comes_back_is_announced_everywhere();
    void a_stopped_watch_gives_its_routers_back();
    void who_may_not_see_routers_may_not_check_them();
};

void FleetWatchTest::a_round_is_stored_and_read_by_every_program()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test");
    FleetShop shop(engine);
    OPEN(shop);
    Program program(shop);
    QCOMPARE(program.watch.health(shop.record.id).state, RouterState::Unknown);
    NEED(report, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(report.routers, 1);
    QCOMPARE(report.answered, 1);
    QVERIFY(report.errors.isEmpty());
    const RouterHealth health = program.watch.health(shop.record.id);
    QCOMPARE(health.state, RouterState::Online);
    QCOMPARE(health.identity, u"MikroTik"_s);
    QVERIFY(health.roundTrip && health.uptime && health.cpuLoad && health.activeUsers());
    QCOMPARE(health.readAt, std::optional(shop.shop.clock.now()));

    const auto elsewhere = shop.shop.file.openAnother();
    QVERIFY2(elsewhere, qPrintable(shop.shop.file.problem()));
    Program other(shop, *elsewhere);
    QVERIFY(QCoro::waitFor(other.watch.load()));
    QCOMPARE(other.watch.health(shop.record.id), health);
    // runOnce() gave the lease back, and the router's list shows what was read.
    storage::PollRepository polls(shop.shop.file.database());
    NEED(owner, QCoro::waitFor(polls.ownerOf(shop.record.id)));
    QVERIFY(owner.isEmpty());
    QVERIFY(shop.router.unknownToSchema().isEmpty());
}

void FleetWatchTest::each_state_is_reached()
{
    FleetShop shop;
    OPEN(shop);
    Program program(shop);
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Online);

    shop.router.changeRow("/user", "nettdesk", {{"password", "changed on the router"}});
    program.pool.forget(shop.record.id);
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::WrongPassword);
    shop.router.changeRow("/user", "nettdesk", {{"password", "router secret"}});
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Online);

    QHash<QByteArray, QByteArray> group = shop.router.row("/user/group", "full");
    const QByteArray policy = group.value("policy");
    QVERIFY(shop.router.changeRow("/user/group", "full", {{"policy", "api,!read,!write"}}));
    program.pool.forget(shop.record.id);
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::NotPermitted);
    QVERIFY(shop.router.changeRow("/user/group", "full", {{"policy", policy}}));
    program.pool.forget(shop.record.id);
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Online);

    const quint16 port = shop.router.port();
    shop.router.stop();
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Unreachable);
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Unreachable);
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Offline);
    QVERIFY(shop.router.listen(port));
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Online);
    program.watch.expectReboot(shop.record.id);
    QCOMPARE(program.watch.health(shop.record.id).state, RouterState::Rebooting);

    NEED(off, QCoro::waitFor(shop.counter->routers.setActive(shop.owner, shop.record.id, false)));
    QVERIFY(!off.isActive);
    program.pool.forget(shop.record.id);
    shop.router.forgetReceived();
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Inactive);
    QVERIFY(shop.router.received().isEmpty());
}

void FleetWatchTest::a_changed_certificate_shows_and_nothing_is_sent()
{
    FleetShop shop(storage::Engine::Sqlite, shopRouter(u"7.18"_s, simulator::Tls::Certificate));
    OPEN(shop);
    Program program(shop);
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::Online);
    QVERIFY(program.watch.health(shop.record.id).isAuthenticated());
    shop.router.changeCertificate();
    program.pool.forget(shop.record.id);
    shop.router.forgetReceived();
    QCOMPARE(stateAfterCheck(shop, program.watch), RouterState::CertificateChanged);
    QVERIFY(shop.router.received().isEmpty());
    const RouterHealth health = program.watch.health(shop.record.id);
    QCOMPARE(health.error->detail.count(u'\n'), 1); // both fingerprints, for the person who decides
    QCOMPARE(health.identity, u"MikroTik"_s);
}

void FleetWatchTest::the_line_says_what_it_does_not_protect()
{
    FleetShop plain;
    OPEN(plain);
    Program program(plain);
    QCOMPARE(stateAfterCheck(plain, program.watch), RouterState::Online);
    QVERIFY(!program.watch.health(plain.record.id).isEncrypted());
    QVERIFY(lineProtectionText(program.watch.health(plain.record.id).tls).startsWith("Not encrypted"_L1));

    FleetShop anonymous(storage::Engine::Sqlite, shopRouter(u"7.18"_s, simulator::Tls::Anonymous));
    OPEN(anonymous);
    Program other(anonymous);
    QCOMPARE(stateAfterCheck(anonymous, other.watch), RouterState::Online);
    const RouterHealth health = other.watch.health(anonymous.record.id);
    QVERIFY(health.isEncrypted() && !health.isAuthenticated());
    QVERIFY(lineProtectionText(health.tls).contains("impostor"_L1));
}

void FleetWatchTest::two_programs_share_the_polling()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test");
    FleetShop shop(engine);
    OPEN(shop);
    const auto elsewhere = shop.shop.file.openAnother();
    QVERIFY2(elsewhere, qPrintable(shop.shop.file.problem()));
    auto first = std::make_unique<Program>(shop);
    Program second(shop, *elsewhere);
    first->watch.start();
    QTRY_COMPARE(first->watch.health(shop.record.id).state, RouterState::Online);
    QVERIFY(first->watch.polls(shop.record.id));
    second.watch.start();
    QTRY_COMPARE(second.watch.health(shop.record.id).state, RouterState::Online); // as the first one stored it
    QVERIFY(!second.watch.polls(shop.record.id));
    QCOMPARE(second.pool.status(shop.record.id).state, LineState::Unknown); // it never knocked
    // A button pressed there asks the router all the same.
    NEED(checked, QCoro::waitFor(second.watch.check(shop.owner, {})));
    QCOMPARE(checked.size(), 1);
    QCOMPARE(second.pool.status(shop.record.id).state, LineState::Online);
    NEED(report, QCoro::waitFor(second.watch.runOnce()));
    QCOMPARE(report.leftToOthers, 1);
    first.reset();
    QTRY_VERIFY(second.watch.polls(shop.record.id));
}

void FleetWatchTest::a_dead_programs_routers_are_taken_at_once()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test");
    FleetShop shop(engine);
    OPEN(shop);
    // A process of this computer that ran and is gone, as after kill -9.
    QProcess gone;
    gone.start(u"true"_s, {});
    QVERIFY(gone.waitForStarted());
    const qint64 pid = gone.processId();
    QVERIFY(gone.waitForFinished());
    QStringList name = processName().split(u'/');
    name[1] = QString::number(pid);
    name[2] = u"1"_s;
    storage::PollRepository polls(shop.shop.file.database());
    NEED(held, QCoro::waitFor(polls.renew(name.join(u'/'), 30s)));
    QCOMPARE(held, QList<RouterId>{shop.record.id});
    Program program(shop);
    NEED(report, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(report.leftToOthers, 0);
    QCOMPARE(report.answered, 1);
}

void FleetWatchTest::a_living_programs_routers_are_left_until_its_time_is_over()
{
    FleetShop shop;
    OPEN(shop);
    storage::PollRepository polls(shop.shop.file.database());
    NEED(held, QCoro::waitFor(polls.renew(u"another-computer/1/2/abc"_s, 30s)));
    QCOMPARE(held.size(), 1);
    Program program(shop);
    NEED(early, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(early.leftToOthers, 1);
    QCOMPARE(early.answered, 0);
    shop.shop.clock.advance(29s);
    NEED(still, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(still.leftToOthers, 1);
    shop.shop.clock.advance(1s);
    NEED(late, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(late.answered, 1);
}

void FleetWatchTest::without_the_data_key_nothing_is_polled()
{
    FleetShop shop;
    OPEN(shop);
    bool isUnlocked = false;
    FleetWatch::Options options = quickWatch();
    options.mayWork = [&isUnlocked] { return isUnlocked; };
    Program program(shop, options);
    shop.router.forgetReceived();
    NEED(report, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(report.leftToOthers, 1);
    QVERIFY(shop.router.received().isEmpty());
    isUnlocked = true;
    NEED(unlocked, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(unlocked.answered, 1);
}

void FleetWatchTest::only_the_program_that_polls_keeps_its_line_open()
{
    FleetShop shop;
    OPEN(shop);
    RouterPool::Options impatient;
    impatient.idleAfter = 10ms;
    RouterPool pool(shop.shop.file.database(), shop.counter->vault, shop.shop.clock, impatient);
    pool.keepOpen(shop.record.id, true);
    QVERIFY(QCoro::waitFor(pool.call(shop.record.id, routeros::Command("/system/identity/print"))));
    // A router without the lease beside it proves that the idle time has passed.
    RouterPool other(shop.shop.file.database(), shop.counter->vault, shop.shop.clock, impatient);
    QVERIFY(QCoro::waitFor(other.call(shop.record.id, routeros::Command("/system/identity/print"))));
    shop.counter->pool.close();
    QTRY_COMPARE(shop.router.connections(), 1);
    pool.keepOpen(shop.record.id, false);
    QTRY_COMPARE(shop.router.connections(), 0);
}

void FleetWatchTest::a_router_that_is_added_or_switched_off_is_noticed()
{
    FleetShop shop;
    OPEN(shop);
    Program program(shop);
    program.watch.start();
    QTRY_COMPARE(program.watch.health(shop.record.id).state, RouterState::Online);
    simulator::SimulatedRouter annex(shopRouter());
    QVERIFY(annex.listen());
    NEED(added, shop.add(annex, u"Annex"_s));
    QTRY_COMPARE(program.watch.health(added.id).state, RouterState::Online);
    NEED(off, QCoro::waitFor(shop.counter->routers.setActive(shop.owner, shop.record.id, false)));
    QTRY_COMPARE(program.watch.health(shop.record.id).state, RouterState::Inactive);
    QTRY_VERIFY(!program.watch.polls(shop.record.id));
    QVERIFY(program.watch.polls(added.id));
}

void FleetWatchTest::rounds_of_features_run_one_after_the_other()
{
    FleetShop shop;
    OPEN(shop);
    Program program(shop);
    int running = 0;
    int most = 0;
    QStringList order;
    const auto round = [&](const QString &name) {
        return [&, name](RouterId, std::stop_token) -> QCoro::Task<Result<>> {
            most = std::max(most, ++running);
            order.append(name);
            co_await QCoro::sleepFor(1ms);
            --running;
            if (name == "users"_L1)
                co_return failure(Error::Kind::Trap, u"The router refused."_s);
            co_return Result<>();
        };
    };
    program.watch.addRound(u"active"_s, 30s, round(u"active"_s));
    program.watch.addRound(u"users"_s, 300s, round(u"users"_s));
    QSignalSpy failed(&program.watch, &FleetWatch::roundFailed);
    auto first = program.watch.runOnce();
    auto second = program.watch.runOnce();
    NEED(report, QCoro::waitFor(std::move(first)));
    NEED(again, QCoro::waitFor(std::move(second)));
    QCOMPARE(most, 1);
    QCOMPARE(order, QStringList({u"active"_s, u"users"_s, u"active"_s, u"users"_s}));
    QVERIFY(!failed.isEmpty());
    QCOMPARE(failed.first().at(1).toString(), u"users"_s);
    QVERIFY(!report.errors.isEmpty() && !again.errors.isEmpty());
    // A check asks for health only.
    QVERIFY(QCoro::waitFor(program.watch.check(shop.owner, {})));
    QCOMPARE(order.size(), 4);
}

void FleetWatchTest::rounds_are_left_out_while_the_router_is_away()
{
    FleetShop shop;
    OPEN(shop);
    Program program(shop);
    int rounds = 0;
    program.watch.addRound(u"count"_s, 30s, [&](RouterId, std::stop_token) -> QCoro::Task<Result<>> {
        ++rounds;
        co_return Result<>();
    });
    shop.router.stop();
    NEED(away, QCoro::waitFor(program.watch.runOnce()));
    QCOMPARE(rounds, 0);
    QCOMPARE(away.errors.size(), 1);
    QCOMPARE(away.errors.first().first, shop.record.id);
}

void FleetWatchTest::a_frozen_router_delays_no_other()
{
    FleetShop shop;
    OPEN(shop);
    simulator::SimulatedRouter annex(shopRouter());
    QVERIFY(annex.listen());
    NEED(added, shop.add(annex, u"Annex"_s));
    FleetWatch::Options options = quickWatch();
    options.patience = 1h; // nothing but the thaw ends the frozen one's round
    Program program(shop, options);
    simulator::Faults frozen;
    frozen.freeze = true;
    shop.router.setFaults(frozen);
    auto checking = program.watch.check(shop.owner, {shop.record.id, added.id});
    QTRY_COMPARE(program.watch.health(added.id).state, RouterState::Online);
    QVERIFY(!checking.isReady());
    QCOMPARE(program.watch.health(shop.record.id).state, RouterState::Unknown);
    shop.router.setFaults({});
    NEED(healths, QCoro::waitFor(std::move(checking)));
    QCOMPARE(healths.size(), 2);
    QCOMPARE(healths.first().state, RouterState::Online);
}

void FleetWatchTest::a_router_that_comes_back_is_announced_everywhere()
{
    FleetShop shop;
    OPEN(shop);
    const auto elsewhere = shop.shop.file.openAnother();
    QVERIFY(elsewhere);
    Program first(shop);
    Program second(shop, *elsewhere);
    first.watch.start();
    QTRY_COMPARE(first.watch.health(shop.record.id).state, RouterState::Online);
    second.watch.start();
    QTRY_COMPARE(second.watch.health(shop.record.id).state, RouterState::Online);
    QSignalSpy here(&first.watch, &FleetWatch::backOnline);
    QSignalSpy there(&second.watch, &FleetWatch::backOnline);
    const quint16 port = shop.router.port();
    shop.router.stop();
    QTRY_COMPARE(second.watch.health(shop.record.id).state, RouterState::Offline);
    shop.shop.clock.advance(42s);
    QVERIFY(shop.router.listen(port));
    QTRY_COMPARE(there.size(), 1);
    QTRY_COMPARE(here.size(), 1); // whichever of them polled it by then
    const auto away = here.first().at(1).value<std::chrono::milliseconds>();
    QCOMPARE(away, 42s);
    QCOMPARE(there.first().at(1).value<std::chrono::milliseconds>(), 42s);
}

void FleetWatchTest::a_stopped_watch_gives_its_routers_back()
{
    FleetShop shop;
    OPEN(shop);
    Program program(shop);
    program.watch.start();
    QTRY_VERIFY(program.watch.polls(shop.record.id));
    storage::PollRepository polls(shop.shop.file.database());
    NEED(owner, QCoro::waitFor(polls.ownerOf(shop.record.id)));
    QVERIFY(!owner.isEmpty());
    QCoro::waitFor(program.watch.stop());
    NEED(nobody, QCoro::waitFor(polls.ownerOf(shop.record.id)));
    QVERIFY(nobody.isEmpty());
    QVERIFY(!program.watch.isRunning());
}

void FleetWatchTest::who_may_not_see_routers_may_not_check_them()
{
    FleetShop shop;
    OPEN(shop);
    Program program(shop);
    QCOMPARE(QCoro::waitFor(program.watch.check(Actor::system(), {})).error().detail, u"seeRouters"_s);
}

QTEST_GUILESS_MAIN(FleetWatchTest)
#include "fleetwatchtest.moc"
