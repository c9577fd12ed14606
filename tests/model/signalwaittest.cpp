// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signalwait.h"

#include <QCoroTask>
#include <QTest>

using namespace nettdesk;
using namespace std::chrono_literals;

namespace {

class Bell final : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void rang();
};

/// Goes on each time it hears the bell, in a coroutine that begins anew for each, so that its memory is given back.
QCoro::Task<> hear(Bell *bell, int *heard)
{
    co_await signalOf(bell, &Bell::rang);
    ++*heard;
}

QCoro::Task<> hearEach(Bell *bell, int *heard, int times)
{
    for (int i = 0; i < times; ++i)
        co_await hear(bell, heard);
}

QCoro::Task<> hearWithin(Bell *bell, std::chrono::milliseconds patience, QList<bool> *heard)
{
    const bool came = co_await signalOf(bell, &Bell::rang, patience);
    heard->append(came);
}

} // namespace

class SignalWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_signal_that_comes_twice_in_one_turn_is_heard_once();
    void all_who_wait_are_woken_in_their_order();
    void patience_ends_a_wait();
    void a_signal_and_the_end_of_patience_together_wake_once();
    void what_is_gone_is_not_waited_for();
};

void SignalWaitTest::a_signal_that_comes_twice_in_one_turn_is_heard_once()
{
    Bell bell;
    int heard = 0;
    const auto hearing = hearEach(&bell, &heard, 2);
    Q_EMIT bell.rang();
    Q_EMIT bell.rang();
    QCOMPARE(heard, 0); // in the next turn: whoever rings finishes first
    QCoreApplication::processEvents();
    QCOMPARE(heard, 1);
    QVERIFY(!hearing.isReady());
    Q_EMIT bell.rang();
    QCoreApplication::processEvents();
    QCOMPARE(heard, 2);
    QVERIFY(hearing.isReady());
    Q_EMIT bell.rang(); // nobody listens any more
    QCoreApplication::processEvents();
    QCOMPARE(heard, 2);
}

void SignalWaitTest::all_who_wait_are_woken_in_their_order()
{
    Bell bell;
    QList<bool> heard;
    int first = 0;
    const auto one = hear(&bell, &first);
    const auto two = hearWithin(&bell, 1h, &heard);
    Q_EMIT bell.rang();
    QCoreApplication::processEvents();
    QCOMPARE(first, 1);
    QCOMPARE(heard, QList<bool>{true});
}

void SignalWaitTest::patience_ends_a_wait()
{
    Bell bell;
    QList<bool> heard;
    auto waiting = hearWithin(&bell, 1ms, &heard);
    QCoro::waitFor(waiting);
    QCOMPARE(heard, QList<bool>{false});
    Q_EMIT bell.rang();
    QCoreApplication::processEvents();
    QCOMPARE(heard.size(), 1);
}

void SignalWaitTest::a_signal_and_the_end_of_patience_together_wake_once()
{
    Bell bell;
    QList<bool> heard;
    const auto waiting = hearWithin(&bell, 0ms, &heard);
    Q_EMIT bell.rang(); // both are on their way now; which of them is first does not matter
    QTRY_COMPARE(heard.size(), 1);
    Q_EMIT bell.rang();
    QCoreApplication::processEvents();
    QCOMPARE(heard.size(), 1);
    QVERIFY(waiting.isReady());
}

void SignalWaitTest::what_is_gone_is_not_waited_for()
{
    QList<bool> heard;
    const auto waiting = hearWithin(nullptr, 1h, &heard);
    QVERIFY(waiting.isReady());
    QCOMPARE(heard, QList<bool>{false});
}

QTEST_GUILESS_MAIN(SignalWaitTest)
#include "signalwaittest.moc"
