// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/processname.h"
#include "tests/vouchers/counterfixture.h"

#include <QCoroTimer>
#include <QProcess>
#include <QSignalSpy>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kind = u"test"_s;

Error unreachable()
{
    return Error{Error::Kind::NotReachable, u"The router does not answer."_s, u"no route"_s};
}

/// Intents of a kind that only this test knows, on a shop's database.
class Intents {
public:
    explicit Intents(ShopWithRouter &shop) : m_shop(shop) {}

    Intent write(const QString &leaseOwner = {})
    {
        Intent intent;
        intent.operation = OperationId::create().text();
        intent.router = m_shop.record.id;
        intent.kind = kind;
        intent.nextAt = m_shop.shop.clock.now();
        intent.createdAt = m_shop.shop.clock.now();
        if (!leaseOwner.isEmpty()) {
            intent.state = Intent::State::Leased;
            intent.leaseOwner = leaseOwner;
            intent.leaseUntil = m_shop.shop.clock.now() + 30s;
        }
        auto insert = [&](storage::Session &session) { return storage::IntentRepository::insert(session, intent); };
        intent.id = *QCoro::waitFor(m_shop.shop.file.database().run(insert));
        return intent;
    }

    Intent now(IntentId id)
    {
        storage::IntentRepository repository(m_shop.shop.file.database());
        return QCoro::waitFor(repository.byId(id))->value();
    }

    QCoro::Task<IntentOutcome> finish(Intent intent, QString owner)
    {
        storage::IntentRepository repository(m_shop.shop.file.database());
        const Result<bool> done = co_await repository.done(intent.id, owner, m_shop.shop.clock.now());
        co_return done ? IntentOutcome::done() : IntentOutcome::later(done.error());
    }

private:
    ShopWithRouter &m_shop;
};

} // namespace

class IntentRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_due_is_done_once();
    void what_fails_is_tried_again_after_the_back_off();
    void what_a_person_must_decide_is_not_tried_again();
    void after_a_day_of_failures_a_person_is_asked();
    void a_living_holder_of_a_lease_is_left_in_peace();
    void a_dead_process_of_this_computer_loses_its_lease_at_once();
    void a_started_runner_takes_up_what_was_left();
    void a_stopped_runner_gives_its_work_back();
    void without_the_data_key_nothing_is_leased();
    void patience_ends_but_the_work_goes_on();
};

void IntentRunnerTest::what_is_due_is_done_once()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    IntentRunner &runner = shop.counter->runner;
    int runs = 0;
    runner.handle(kind, [&](Intent intent, std::stop_token) {
        ++runs;
        return intents.finish(intent, runner.owner());
    });
    for (int i = 0; i < 45; ++i) // more than are in work at a time
        intents.write();
    NEED(report, QCoro::waitFor(runner.runDue()));
    QCOMPARE(report.done, 45);
    QCOMPARE(runs, 45);
    NEED(again, QCoro::waitFor(runner.runDue()));
    QCOMPARE(again.done, 0);
}

void IntentRunnerTest::what_fails_is_tried_again_after_the_back_off()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    int runs = 0;
    shop.counter->runner.handle(kind, [&](Intent, std::stop_token) -> QCoro::Task<IntentOutcome> {
        ++runs;
        co_return IntentOutcome::later(unreachable());
    });
    const Intent intent = intents.write();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        NEED(report, QCoro::waitFor(shop.counter->runner.runDue()));
        QCOMPARE(report.later, 1);
        QCOMPARE(report.errors.first(), unreachable());
        QCOMPARE(runs, attempt);
        const Intent now = intents.now(intent.id);
        QCOMPARE(now.state, Intent::State::Pending);
        QVERIFY(now.lastError.contains("does not answer"_L1));
        QVERIFY(now.nextAt > shop.shop.clock.now());
        NEED(tooEarly, QCoro::waitFor(shop.counter->runner.runDue()));
        QCOMPARE(tooEarly.later, 0);
        shop.shop.clock.set(now.nextAt);
    }
}

void IntentRunnerTest::what_a_person_must_decide_is_not_tried_again()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    shop.counter->runner.handle(kind, [&](Intent, std::stop_token) -> QCoro::Task<IntentOutcome> {
        co_return IntentOutcome::needsAttention(unreachable());
    });
    QSignalSpy asked(&shop.counter->runner, &IntentRunner::needsAttention);
    const Intent intent = intents.write();
    NEED(report, QCoro::waitFor(shop.counter->runner.runDue()));
    QCOMPARE(report.needsAttention, 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(intents.now(intent.id).state, Intent::State::Attention);
    QTRY_COMPARE(shop.counter->runner.pending(), 1);
    shop.shop.clock.advance(48h);
    NEED(later, QCoro::waitFor(shop.counter->runner.runDue()));
    QCOMPARE(later.needsAttention, 0);
}

void IntentRunnerTest::after_a_day_of_failures_a_person_is_asked()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    shop.counter->runner.handle(kind, [&](Intent, std::stop_token) -> QCoro::Task<IntentOutcome> {
        co_return IntentOutcome::later(unreachable());
    });
    const Intent intent = intents.write();
    shop.shop.clock.advance(23h);
    QVERIFY(QCoro::waitFor(shop.counter->runner.runDue()));
    QCOMPARE(intents.now(intent.id).state, Intent::State::Pending);
    shop.shop.clock.advance(1h);
    QVERIFY(QCoro::waitFor(shop.counter->runner.runDue()));
    QCOMPARE(intents.now(intent.id).state, Intent::State::Attention);
}

void IntentRunnerTest::a_living_holder_of_a_lease_is_left_in_peace()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    int runs = 0;
    IntentRunner &runner = shop.counter->runner;
    runner.handle(kind, [&](Intent intent, std::stop_token) {
        ++runs;
        return intents.finish(intent, runner.owner());
    });
    const Intent ofAnother = intents.write(processName()); // this very process, by another name: it lives
    QVERIFY(!processIsGone(ofAnother.leaseOwner));
    QVERIFY(QCoro::waitFor(runner.runDue()));
    QCOMPARE(runs, 0);
    shop.shop.clock.advance(31s);
    QVERIFY(QCoro::waitFor(runner.runDue()));
    QCOMPARE(runs, 1);
}

void IntentRunnerTest::a_dead_process_of_this_computer_loses_its_lease_at_once()
{
#ifndef Q_OS_UNIX
    QSKIP("only tried where a process can be asked whether it lives");
#endif
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    QProcess process;
    process.start(u"true"_s, {});
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();
    QVERIFY(process.waitForFinished());
    QStringList parts = processName().split(u'/');
    parts[1] = QString::number(pid);
    const QString dead = parts.join(u'/');
    QVERIFY(processIsGone(dead));
    QVERIFY(!processIsGone(u"elsewhere/1/1/abcdef"_s));
    QVERIFY(!processIsGone(u"nonsense"_s));
    QVERIFY(!processIsGone(processName()));

    IntentRunner &runner = shop.counter->runner;
    runner.handle(kind, [&](Intent intent, std::stop_token) { return intents.finish(intent, runner.owner()); });
    intents.write(dead);
    NEED(report, QCoro::waitFor(runner.runDue()));
    QCOMPARE(report.done, 1);
}

void IntentRunnerTest::a_started_runner_takes_up_what_was_left()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    IntentRunner &runner = shop.counter->runner;
    runner.handle(kind, [&](Intent intent, std::stop_token) { return intents.finish(intent, runner.owner()); });
    const Intent intent = intents.write();
    runner.start();
    QTRY_COMPARE(intents.now(intent.id).state, Intent::State::Done);
}

void IntentRunnerTest::a_stopped_runner_gives_its_work_back()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    IntentRunner &runner = shop.counter->runner;
    runner.handle(kind, [&](Intent, std::stop_token stop) -> QCoro::Task<IntentOutcome> {
        QTimer tick;
        tick.start(std::chrono::milliseconds(1));
        while (!stop.stop_requested())
            co_await tick;
        co_return IntentOutcome::later(Error{Error::Kind::Cancelled, u"Given up."_s, {}});
    });
    const Intent intent = intents.write();
    runner.start();
    QTRY_COMPARE(intents.now(intent.id).state, Intent::State::Leased);
    QCoro::waitFor(runner.stop());
    QCOMPARE(intents.now(intent.id).state, Intent::State::Pending);
    QCOMPARE(intents.now(intent.id).nextAt, shop.shop.clock.now());
}

void IntentRunnerTest::without_the_data_key_nothing_is_leased()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    IntentRunner::Options options;
    options.mayWork = [&shop] { return shop.shop.keys.isUnlocked(); };
    IntentRunner runner(shop.shop.file.database(), shop.shop.clock, options);
    runner.handle(kind, [&](Intent intent, std::stop_token) { return intents.finish(intent, runner.owner()); });
    const Intent intent = intents.write();
    shop.shop.keys.lock();
    QVERIFY(!runner.mayWork());
    NEED(report, QCoro::waitFor(runner.runDue()));
    QCOMPARE(report.done + report.later, 0);
    QCOMPARE(intents.now(intent.id).state, Intent::State::Pending);
}

void IntentRunnerTest::patience_ends_but_the_work_goes_on()
{
    ShopWithRouter shop;
    OPEN(shop);
    Intents intents(shop);
    IntentRunner &runner = shop.counter->runner;
    bool mayEnd = false;
    runner.handle(kind, [&](Intent intent, std::stop_token) -> QCoro::Task<IntentOutcome> {
        QTimer tick;
        tick.start(std::chrono::milliseconds(1));
        while (!mayEnd)
            co_await tick;
        co_return co_await intents.finish(intent, runner.owner());
    });
    const Intent intent = intents.write(runner.owner());
    const auto outcome = QCoro::waitFor(runner.runLeased(intent, std::chrono::milliseconds(20)));
    QVERIFY(!outcome);
    mayEnd = true;
    QTRY_COMPARE(intents.now(intent.id).state, Intent::State::Done);
}

QTEST_GUILESS_MAIN(IntentRunnerTest)
#include "intentrunnertest.moc"
