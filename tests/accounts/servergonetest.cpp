// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accounts/lifefixture.h"

#include <QProcess>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The database server dies while a router is being told something. It has a cluster of its own, for the server ends.
class ServerGoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aServerThatDiesInMidActIsOutlived_data();
    void aServerThatDiesInMidActIsOutlived();

private:
    bool cluster(const QString &action) { return QProcess::execute(m_script, {action, m_file}) == 0; }

    QTemporaryDir m_folder;
    QString m_script = QStringLiteral(NETTDESK_CLUSTER_SCRIPT);
    QString m_file = m_folder.filePath(u"cluster"_s);
};

void ServerGoneTest::initTestCase()
{
    QVERIFY(cluster(u"start"_s));
    qputenv("NETTDESK_TEST_CLUSTER_FILE", m_file.toLocal8Bit());
    if (!Cluster::shared())
        QSKIP("PostgreSQL is not installed");
}

void ServerGoneTest::cleanupTestCase()
{
    QVERIFY(cluster(u"stop"_s));
}

void ServerGoneTest::aServerThatDiesInMidActIsOutlived_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QByteArray>("at");
    QTest::newRow("redeem, the account is made") << u"redeem"_s << QByteArray("/ip/hotspot/user/add");
    QTest::newRow("redeem, the account is enabled") << u"redeem"_s << QByteArray("/ip/hotspot/user/enable");
    QTest::newRow("expire, it is disabled") << u"expire"_s << QByteArray("/ip/hotspot/user/set");
    QTest::newRow("ahead, the accounts are made") << u"ahead"_s << QByteArray("/ip/hotspot/user/add");
}

/// Killed as the router takes that command; up again only when the act has been given up.
void ServerGoneTest::aServerThatDiesInMidActIsOutlived()
{
    QFETCH(QString, act);
    QFETCH(QByteArray, at);
    LifeShop life(storage::Engine::PostgreSql);
    OPEN_LIFE(life);
    NEED(made, life.shop.make(act == u"ahead" ? life.ahead(5) : life.shop.oneDay()));
    const QString code = made.first().code;
    if (act == u"expire")
        NEED_DONE(life.shop.redeem(code) ? Result<>() : failure(Error::Kind::Storage, u"not redeemed"_s));
    bool isGone = false;
    connect(&life.shop.router, &simulator::SimulatedRouter::commandReceived, this,
            [&](const routeros::Sentence &command) {
                if (command.word == at && !std::exchange(isGone, true))
                    cluster(u"kill"_s);
            });
    if (act == u"redeem") {
        const auto said = life.shop.redeem(code);
        QVERIFY(said || said.error().message.contains(u"nothing is lost"_s));
    } else if (act == u"expire") {
        NEED_DONE(QCoro::waitFor(life.desk->acts.expire(life.shop.owner, {made.first().id}, OperationId::create()))
                      ? Result<>()
                      : failure(Error::Kind::Storage, u"not taken"_s));
    }
    life.runDue();
    QVERIFY(isGone);
    const auto refused = QCoro::waitFor(life.shop.counter->vouchers.find(life.shop.owner, code));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);

    QVERIFY(cluster(u"resume"_s));
    for (int round = 0; round < 3; ++round) {
        life.shop.counter->pool.retryNow(life.shop.record.id);
        life.pass(2min);
        life.runDue();
    }
    QCOMPARE(life.whatDoesNotHold(), QString());
    if (act == u"redeem") {
        QCOMPARE(life.shop.whatIsWrong(code), QString());
        return;
    }
    if (act == u"expire") {
        QCOMPARE(life.voucher(code).state, VoucherState::Expired);
        return;
    }
    for (const Voucher &voucher : made) {
        QVERIFY(life.voucher(voucher.code).provisionedAt.has_value());
        QCOMPARE(life.user(voucher.code).value("disabled"), QByteArray("false"));
    }
}

QTEST_GUILESS_MAIN(ServerGoneTest)
#include "servergonetest.moc"
