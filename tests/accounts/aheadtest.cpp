// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/voucherpassword.h"
#include "tests/accounts/lifefixture.h"

#include <QRandomGenerator>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;

/// Batches that stand on the router before anybody uses them: always exactly N, whatever happens on the way.
class AheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBatchStandsExactly();
    void theLinkMayDieAfterAnyRow();
    void theLinkMayDieAtRandomPointsOfABigBatch();
    void aRebootInTheMiddleIsOutlived();
    void anotherProgramTakesOverWhereOneDied();
    void whatNobodyBeganCanBeTakenBackAndResumed();
    void theWindowGrowsOnALongLine();
    void theWindowStaysSmallOnASlowRouter();

private:
    void settle(LifeShop &life, int rounds = 6)
    {
        for (int i = 0; i < rounds; ++i) {
            life.shop.counter->pool.retryNow(life.shop.record.id);
            life.pass(2min);
            life.runDue();
        }
    }
    QString wrong(LifeShop &life, const QList<Voucher> &made)
    {
        if (const QString broken = life.whatDoesNotHold(); !broken.isEmpty())
            return broken;
        QHash<QByteArray, QByteArray> byName;
        for (const auto &user : life.shop.router.rows("/ip/hotspot/user"))
            byName.insert(user.value("name"), user.value("disabled"));
        for (const Voucher &voucher : made) {
            if (byName.value(voucher.code.toUtf8()) != "false")
                return voucher.code + QStringLiteral(" does not stand");
        }
        return {};
    }
    int standing(LifeShop &life, const QList<Voucher> &made)
    {
        const auto progress = QCoro::waitFor(life.desk->ahead.progress(life.shop.owner, made.first().batch));
        return progress ? progress->standing : -1;
    }
};

void AheadTest::aBatchStandsExactly()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(300)));
    QCOMPARE(standing(life, made), 0);
    const auto report = life.runDue();
    QCOMPARE(report.done, 300);
    QCOMPARE(standing(life, made), 300);
    QCOMPARE(wrong(life, made), QString());
    QCOMPARE(life.runDue().done, 0);
    const auto user = life.user(made.first().code);
    QCOMPARE(user.value("comment").mid(16, 3), QByteArray(" a "));
    QCOMPARE(user.value("limit-uptime"), QByteArray("1d"));
    QCOMPARE(user.value("password"), life.password(made.first()));
}

void AheadTest::theLinkMayDieAfterAnyRow()
{
    LifeShop life;
    OPEN_LIFE(life);
    for (int k = 1; k <= 52; ++k) {
        NEED(made, life.shop.make(life.ahead(40)));
        simulator::Faults faults;
        faults.loseReplyOf = k;
        life.shop.router.setFaults(faults);
        life.runDue();
        life.shop.router.setFaults({});
        settle(life, 3);
        QCOMPARE(wrong(life, made), QString());
        QCOMPARE(standing(life, made), 40);
        for (const Voucher &voucher : made) // room for the next
            life.shop.router.removeRow("/ip/hotspot/user", voucher.code.toUtf8());
    }
}

/// 200 points in the long run (NETTDESK_SOAK), 10 otherwise.
void AheadTest::theLinkMayDieAtRandomPointsOfABigBatch()
{
    const int points = qEnvironmentVariableIsSet("NETTDESK_SOAK") ? 200 : 10;
    const int count = 5000;
    const quint32 seed = qEnvironmentVariableIsSet("NETTDESK_SEED")
                             ? quint32(qEnvironmentVariableIntValue("NETTDESK_SEED"))
                             : QRandomGenerator::global()->generate();
    qInfo("seed %u: NETTDESK_SEED=%u repeats this", seed, seed);
    QRandomGenerator random(seed);
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(count)));
    for (int i = 0; i < points; ++i) {
        simulator::Faults faults;
        faults.loseReplyOf = random.bounded(1, count / points * 2);
        life.shop.router.setFaults(faults);
        life.shop.counter->pool.retryNow(life.shop.record.id);
        life.pass(2min);
        life.runDue();
        if (random.bounded(3) == 0)
            life.restart();
    }
    life.shop.router.setFaults({});
    settle(life);
    QCOMPARE(standing(life, made), count);
    QCOMPARE(wrong(life, made), QString());
}

void AheadTest::aRebootInTheMiddleIsOutlived()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(200)));
    int adds = 0;
    connect(&life.shop.router, &simulator::SimulatedRouter::commandReceived, this,
            [&life, &adds](const routeros::Sentence &command) {
                if (command.word == "/ip/hotspot/user/add" && ++adds == 77)
                    QMetaObject::invokeMethod(
                        &life.shop.router, [&life] { life.shop.router.reboot(); }, Qt::QueuedConnection);
            });
    life.runDue();
    settle(life);
    QCOMPARE(standing(life, made), 200);
    QCOMPARE(wrong(life, made), QString());
}

void AheadTest::anotherProgramTakesOverWhereOneDied()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(60)));
    // The intents are leased by a program that will never come back.
    storage::IntentRepository intents(life.shop.shop.file.database());
    const storage::LeaseRequest request{QStringLiteral("elsewhere 1 gone"), life.shop.shop.clock.now(), 30s};
    NEED(leased, QCoro::waitFor(intents.lease(request, 1000)));
    QCOMPARE(leased.size(), 60);
    QCOMPARE(life.runDue().done, 0);
    life.pass(31s);
    QCOMPARE(life.runDue().done, 60);
    QCOMPARE(wrong(life, made), QString());
}

void AheadTest::whatNobodyBeganCanBeTakenBackAndResumed()
{
    LifeShop life;
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(30)));
    NEED(cancelled, QCoro::waitFor(life.desk->ahead.cancel(life.shop.owner, made.first().batch)));
    QCOMPARE(cancelled, 30);
    QCOMPARE(life.runDue().done, 0);
    QVERIFY(life.user(made.first().code).isEmpty());
    NEED(resumed, QCoro::waitFor(life.desk->ahead.resume(life.shop.owner, made.first().batch)));
    QCOMPARE(resumed, 30);
    QCOMPARE(life.runDue().done, 30);
    QCOMPARE(wrong(life, made), QString());
}

void AheadTest::theWindowGrowsOnALongLine()
{
    LifeShop life(storage::Engine::Sqlite, QStringLiteral("7.18"), 50ms);
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(400)));
    QCOMPARE(life.runDue().done, 400);
    QVERIFY(life.desk->worker.windowOf(life.shop.record.id)->size() >= 64);
    QCOMPARE(wrong(life, made), QString());
}

void AheadTest::theWindowStaysSmallOnASlowRouter()
{
    LifeShop life(storage::Engine::Sqlite, QStringLiteral("7.18"), 0ms, 20ms);
    OPEN_LIFE(life);
    NEED(made, life.shop.make(life.ahead(60)));
    QCOMPARE(life.runDue().done, 60);
    QVERIFY(life.desk->worker.windowOf(life.shop.record.id)->size() <= 16);
    QCOMPARE(wrong(life, made), QString());
}

QTEST_GUILESS_MAIN(AheadTest)
#include "aheadtest.moc"
