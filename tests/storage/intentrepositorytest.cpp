// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intentrepository.h"

#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

#include <QCoroTask>
#include <QSet>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<IntentId> write(Database &database, const Clock &clock, RouterId router, VoucherId voucher = {},
                       std::chrono::seconds in = 0s)
{
    Intent intent;
    intent.operation = OperationId::create().text();
    intent.router = router;
    intent.voucher = voucher;
    intent.kind = u"activateVoucher"_s;
    intent.nextAt = clock.now() + in;
    intent.createdAt = clock.now();
    const auto insert = [intent](Session &session) { return IntentRepository::insert(session, intent); };
    return QCoro::waitFor(database.run(insert));
}

} // namespace

class IntentRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_due_is_leased_earliest_first_data() { engines(); }
    void what_is_due_is_leased_earliest_first();
    void a_lease_keeps_others_out_until_it_ends_data() { engines(); }
    void a_lease_keeps_others_out_until_it_ends();
    void a_lost_lease_is_noticed_data() { engines(); }
    void a_lost_lease_is_noticed();
    void work_on_one_voucher_runs_in_order_data() { engines(); }
    void work_on_one_voucher_runs_in_order();
    void what_needs_a_person_waits_until_somebody_tries_again_data() { engines(); }
    void what_needs_a_person_waits_until_somebody_tries_again();
    void offline_routers_are_left_out_data() { engines(); }
    void offline_routers_are_left_out();
    void two_workers_never_lease_the_same_data() { engines(); }
    void two_workers_never_lease_the_same();
    void a_program_that_ends_gives_back_what_it_held_data() { engines(); }
    void a_program_that_ends_gives_back_what_it_held();
};

void IntentRepositoryTest::what_is_due_is_leased_earliest_first()
{
    OPEN_DATABASE;
    IntentRepository intents(database);
    const auto router = storeRouter(database, clock);
    QVERIFY(!*QCoro::waitFor(intents.nextDue()));
    const auto late = write(database, clock, *router, {}, 10s);
    const auto now = write(database, clock, *router);
    const auto early = write(database, clock, *router, {}, -5s);
    QVERIFY(late && now && early);
    QVERIFY(**QCoro::waitFor(intents.nextDue()) == clock.now() - 5s);
    auto leased = QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10));
    QVERIFY2(leased, leased ? "" : qPrintable(leased.error().detail));
    QCOMPARE(leased->size(), 2);
    QCOMPARE(leased->at(0).id, *early);
    QCOMPARE(leased->at(1).id, *now);
    QCOMPARE(leased->at(0).attempt, 1);
    QVERIFY(leased->at(0).leaseUntil == clock.now() + 30s);
    QVERIFY(**QCoro::waitFor(intents.nextDue()) == clock.now() + 10s);
    QCOMPARE(QCoro::waitFor(intents.counts())->pending, 3);

    QVERIFY(*QCoro::waitFor(intents.done(*early, u"a"_s, clock.now())));
    QVERIFY(!*QCoro::waitFor(intents.done(*early, u"a"_s, clock.now())));
    QVERIFY(*QCoro::waitFor(intents.postpone(*now, u"a"_s, clock.now() + 2s, u"no answer"_s)));
    const auto postponed = QCoro::waitFor(intents.byId(*now));
    QCOMPARE((*postponed)->state, Intent::State::Pending);
    QCOMPARE((*postponed)->lastError, u"no answer"_s);
    clock.advance(2s);
    leased = QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10));
    QCOMPARE(leased->size(), 1);
    QCOMPARE(leased->first().attempt, 2);
    QCOMPARE(QCoro::waitFor(intents.open(10))->size(), 2);
}

void IntentRepositoryTest::a_lease_keeps_others_out_until_it_ends()
{
    OPEN_DATABASE;
    IntentRepository intents(database);
    const auto router = storeRouter(database, clock);
    const auto id = write(database, clock, *router);
    QCOMPARE(QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10))->size(), 1);
    QVERIFY(QCoro::waitFor(intents.lease({u"b"_s, clock.now(), 30s}, 10))->isEmpty());
    QVERIFY(!*QCoro::waitFor(intents.leaseOne(*id, {u"b"_s, clock.now(), 30s})));
    clock.advance(20s);
    QVERIFY(*QCoro::waitFor(intents.renew(*id, {u"a"_s, clock.now(), 30s})));
    clock.advance(29s);
    QVERIFY(QCoro::waitFor(intents.lease({u"b"_s, clock.now(), 30s}, 10))->isEmpty());
    clock.advance(1s);
    const auto taken = QCoro::waitFor(intents.lease({u"b"_s, clock.now(), 30s}, 10));
    QCOMPARE(taken->size(), 1);
    QCOMPARE(taken->first().attempt, 2);
}

void IntentRepositoryTest::a_lost_lease_is_noticed()
{
    OPEN_DATABASE;
    IntentRepository intents(database);
    const auto router = storeRouter(database, clock);
    const auto id = write(database, clock, *router);
    QVERIFY(QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 1)));
    clock.advance(31s);
    QVERIFY(*QCoro::waitFor(intents.leaseOne(*id, {u"b"_s, clock.now(), 30s})));
    QVERIFY(!*QCoro::waitFor(intents.renew(*id, {u"a"_s, clock.now(), 30s})));
    QVERIFY(!*QCoro::waitFor(intents.postpone(*id, u"a"_s, clock.now(), u"x"_s)));
    QVERIFY(!*QCoro::waitFor(intents.needsAttention(*id, u"a"_s, u"x"_s)));
    QVERIFY(!*QCoro::waitFor(intents.done(*id, u"a"_s, clock.now())));
    QVERIFY(*QCoro::waitFor(intents.done(*id, u"b"_s, clock.now())));
}

void IntentRepositoryTest::work_on_one_voucher_runs_in_order()
{
    OPEN_DATABASE;
    IntentRepository intents(database);
    const auto router = storeRouter(database, clock);
    const auto vouchers = storeVouchers(database, clock, *router, {u"A2"_s, u"A3"_s});
    const auto first = write(database, clock, *router, vouchers->at(0).id);
    const auto second = write(database, clock, *router, vouchers->at(0).id, -60s);
    const auto other = write(database, clock, *router, vouchers->at(1).id);
    const auto leased = QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10));
    QCOMPARE(leased->size(), 2);
    QCOMPARE(leased->at(0).id, *first);
    QCOMPARE(leased->at(1).id, *other);
    QVERIFY(*QCoro::waitFor(intents.done(*first, u"a"_s, clock.now())));
    QCOMPARE(QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10))->first().id, *second);
}

void IntentRepositoryTest::what_needs_a_person_waits_until_somebody_tries_again()
{
    OPEN_DATABASE;
    IntentRepository intents(database);
    const auto router = storeRouter(database, clock);
    const auto id = write(database, clock, *router);
    QVERIFY(QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 1)));
    QVERIFY(*QCoro::waitFor(intents.needsAttention(*id, u"a"_s, u"somebody else's user has this name"_s)));
    clock.advance(24h);
    QVERIFY(QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10))->isEmpty());
    const auto counts = QCoro::waitFor(intents.counts());
    QCOMPARE(counts->attention, 1);
    QCOMPARE(counts->pending, 0);
    QVERIFY(!*QCoro::waitFor(intents.nextDue()));
    const auto again = QCoro::waitFor(intents.leaseOne(*id, {u"a"_s, clock.now(), 30s}));
    QVERIFY(again && *again);
    QCOMPARE((*again)->lastError, u"somebody else's user has this name"_s);
}

void IntentRepositoryTest::offline_routers_are_left_out()
{
    OPEN_DATABASE;
    IntentRepository intents(database);
    const auto patio = storeRouter(database, clock, u"Patio"_s);
    const auto roof = storeRouter(database, clock, u"Roof"_s);
    QVERIFY(write(database, clock, *patio));
    const auto onRoof = write(database, clock, *roof);
    const auto leased = QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10, {*patio}));
    QVERIFY(leased);
    QCOMPARE(leased->size(), 1);
    QCOMPARE(leased->first().id, *onRoof);
}

void IntentRepositoryTest::two_workers_never_lease_the_same()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    constexpr int count = 120;
    for (int i = 0; i < count; ++i)
        QVERIFY(write(database, clock, *router));
    const auto other = fixture.openAnother();
    QVERIFY(other);
    IntentRepository here(database);
    IntentRepository there(*other);
    QSet<qint64> seen;
    for (int round = 0; round < count && seen.size() < count; ++round) {
        auto a = here.lease({u"a"_s, clock.now(), 30s}, 7);
        auto b = there.lease({u"b"_s, clock.now(), 30s}, 7);
        const auto fromA = QCoro::waitFor(a);
        const auto fromB = QCoro::waitFor(b);
        QVERIFY(fromA && fromB);
        QVERIFY(fromA->size() <= 7 && fromB->size() <= 7);
        for (const Intent &intent : *fromA + *fromB) {
            QVERIFY(!seen.contains(intent.id.value()));
            seen.insert(intent.id.value());
        }
    }
    QCOMPARE(seen.size(), count);
}

void IntentRepositoryTest::a_program_that_ends_gives_back_what_it_held()
{
    OPEN_DATABASE;
    IntentRepository intents(database);
    const auto router = storeRouter(database, clock);
    QVERIFY(write(database, clock, *router) && write(database, clock, *router));
    QCOMPARE(QCoro::waitFor(intents.lease({u"a"_s, clock.now(), 30s}, 10))->size(), 2);
    QCOMPARE(*QCoro::waitFor(intents.giveBack(u"a"_s, clock.now())), 2);
    QCOMPARE(QCoro::waitFor(intents.lease({u"b"_s, clock.now(), 30s}, 10))->size(), 2);
}

QTEST_GUILESS_MAIN(IntentRepositoryTest)
#include "intentrepositorytest.moc"
