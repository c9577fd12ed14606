// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/backoff.h"
#include "core/routeros/connection.h"
#include "tests/vouchers/counterfixture.h"

#include <QSignalSpy>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

qsizetype logins(const simulator::SimulatedRouter &router)
{
    qsizetype count = 0;
    for (const routeros::Sentence &command : router.received())
        count += command.word == "/login" ? 1 : 0;
    return count;
}

routeros::Command identity()
{
    return routeros::Command("/system/identity/print");
}

} // namespace

class RouterPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void back_off_grows_to_a_minute_with_a_fifth_of_play();
    void many_calls_share_one_login();
    void a_dead_line_is_dialled_again_for_what_only_reads();
    void after_a_failure_the_router_is_left_in_peace_for_a_while();
    void a_refused_password_is_not_tried_again_until_it_changes();
    void an_idle_line_is_closed_and_opened_again_on_demand();
    void a_forgotten_line_ends_its_work();
    void a_closed_pool_answers_that_it_is_closed();
};

void RouterPoolTest::back_off_grows_to_a_minute_with_a_fifth_of_play()
{
    const QList<int> seconds{1, 2, 5, 10, 30, 60, 60, 60};
    QSet<qint64> seen;
    for (int failures = 1; failures <= seconds.size(); ++failures) {
        for (int i = 0; i < 200; ++i) {
            const auto wait = backOff(failures);
            const int step = seconds.at(failures - 1) * 1000;
            QVERIFY(wait.count() >= step * 8 / 10 && wait.count() <= step * 12 / 10);
            seen.insert(wait.count());
        }
    }
    QVERIFY(seen.size() > 300);
    QVERIFY(backOff(0) <= std::chrono::milliseconds(1200));
    QVERIFY(backOff(1'000'000) >= std::chrono::milliseconds(48'000));
}

void RouterPoolTest::many_calls_share_one_login()
{
    ShopWithRouter shop;
    OPEN(shop);
    shop.router.forgetReceived();
    std::vector<QCoro::Task<Result<routeros::Reply>>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(shop.counter->pool.call(shop.record.id, identity()));
    for (auto &call : calls)
        QVERIFY(QCoro::waitFor(std::move(call)));
    QCOMPARE(logins(shop.router), 1);
    QCOMPARE(shop.router.connections(), 1);
    QCOMPARE(shop.counter->pool.status(shop.record.id).state, LineState::Online);
}

void RouterPoolTest::a_dead_line_is_dialled_again_for_what_only_reads()
{
    ShopWithRouter shop;
    OPEN(shop);
    QVERIFY(QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity())));
    shop.router.cutConnections();
    QVERIFY(QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity())));
    QCOMPARE(shop.router.connections(), 1);
}

void RouterPoolTest::after_a_failure_the_router_is_left_in_peace_for_a_while()
{
    ShopWithRouter shop;
    OPEN(shop);
    const quint16 port = shop.router.port();
    shop.router.stop();
    QSignalSpy changes(&shop.counter->pool, &RouterPool::statusChanged);
    const auto first = QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity()));
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Error::Kind::NotReachable);
    LineStatus status = shop.counter->pool.status(shop.record.id);
    QCOMPARE(status.state, LineState::Unreachable);
    QCOMPARE(status.failures, 1);
    QVERIFY(status.nextTry);
    QVERIFY(!changes.isEmpty());
    QVERIFY(shop.router.listen(port));
    shop.router.forgetReceived();
    const auto second = QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity()));
    QVERIFY(!second); // the wait is not over
    QCOMPARE(second.error(), first.error());
    QVERIFY(shop.router.received().isEmpty());
    shop.counter->pool.retryNow(shop.record.id);
    QVERIFY(QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity())));
    status = shop.counter->pool.status(shop.record.id);
    QCOMPARE(status.state, LineState::Online);
    QCOMPARE(status.failures, 0);
}

void RouterPoolTest::a_refused_password_is_not_tried_again_until_it_changes()
{
    ShopWithRouter shop;
    OPEN(shop);
    RouterDraft draft;
    draft.name = shop.record.name;
    draft.host = shop.record.host;
    draft.port = shop.record.port;
    draft.user = shop.record.user;
    draft.password = security::SecretBytes("wrong");
    QVERIFY(QCoro::waitFor(shop.counter->routers.update(shop.owner, shop.record.id, draft, Testing::LeaveOut)));
    shop.router.forgetReceived();
    for (int i = 0; i < 5; ++i) {
        const auto refused = QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::LoginRefused);
    }
    QCOMPARE(logins(shop.router), 1);
    QCOMPARE(shop.counter->pool.status(shop.record.id).state, LineState::WrongPassword);
    draft.password = security::SecretBytes("router secret");
    QVERIFY(QCoro::waitFor(shop.counter->routers.update(shop.owner, shop.record.id, draft, Testing::LeaveOut)));
    QVERIFY(QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity())));
}

void RouterPoolTest::an_idle_line_is_closed_and_opened_again_on_demand()
{
    ShopWithRouter shop;
    OPEN(shop);
    RouterPool::Options options;
    options.idleAfter = std::chrono::milliseconds(40);
    RouterPool pool(shop.shop.file.database(), shop.counter->vault, shop.shop.clock, options);
    QVERIFY(QCoro::waitFor(pool.call(shop.record.id, identity())));
    QTRY_COMPARE(shop.router.connections(), 0);
    QCOMPARE(pool.status(shop.record.id).state, LineState::Online);
    NEED(held, QCoro::waitFor(pool.connection(shop.record.id)));
    QVERIFY(held->isOpen());
}

void RouterPoolTest::a_forgotten_line_ends_its_work()
{
    auto options = ShopWithRouter::simulatedRouter();
    ShopWithRouter shop(storage::Engine::Sqlite, options);
    OPEN(shop);
    QVERIFY(QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity())));
    simulator::Faults frozen;
    frozen.freeze = true;
    shop.router.setFaults(frozen);
    auto waiting = shop.counter->pool.call(shop.record.id, identity());
    shop.counter->pool.forget(shop.record.id);
    const auto ended = QCoro::waitFor(std::move(waiting));
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
}

void RouterPoolTest::a_closed_pool_answers_that_it_is_closed()
{
    ShopWithRouter shop;
    OPEN(shop);
    shop.counter->pool.close();
    const auto refused = QCoro::waitFor(shop.counter->pool.call(shop.record.id, identity()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(RouterPoolTest)
#include "routerpooltest.moc"
