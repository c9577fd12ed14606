// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/businessrepository.h"
#include "tests/support/databasefixture.h"
#include "tests/support/handclock.h"

#include <QCoroTask>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

/// A server of its own, for it dies in here.
class ServerLostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void what_was_acknowledged_survives_the_death_of_the_server();
    void a_restart_while_nothing_runs_is_not_even_noticed();
    void while_it_is_gone_each_step_is_refused_in_words();
    void listening_goes_on_after_a_restart();
    void a_wrong_password_is_refused_in_words();
    void fsync_off_is_warned_of();

private:
    bool cluster(const QString &action) { return QProcess::execute(m_script, {action, m_file}) == 0; }
    std::unique_ptr<Database> open();

    QTemporaryDir m_folder;
    QString m_script = QStringLiteral(NETTDESK_CLUSTER_SCRIPT);
    QString m_file = m_folder.filePath(u"cluster"_s);
    std::optional<Cluster> m_cluster;
    DatabaseUrl m_url;
    SystemClock m_clock;
};

void ServerLostTest::initTestCase()
{
    QVERIFY(cluster(u"start"_s));
    m_cluster = Cluster::fromFile(m_file);
    if (!m_cluster)
        QSKIP("PostgreSQL is not installed");
    m_cluster->usePassword();
    QVERIFY(m_cluster->execute(u"CREATE DATABASE shop TEMPLATE template0"_s));
    m_url = m_cluster->url(u"shop"_s);
    QVERIFY(QCoro::waitFor(Database::open(m_url, m_clock, {.create = true})));
}

void ServerLostTest::cleanupTestCase()
{
    QVERIFY(cluster(u"stop"_s));
}

void ServerLostTest::init()
{
    if (!m_cluster)
        QSKIP("PostgreSQL is not installed");
}

std::unique_ptr<Database> ServerLostTest::open()
{
    auto opened = QCoro::waitFor(Database::open(m_url, m_clock));
    return opened ? std::move(*opened) : nullptr;
}

void ServerLostTest::what_was_acknowledged_survives_the_death_of_the_server()
{
    const auto database = open();
    QVERIFY(database);
    QStringList acknowledged;
    int refused = 0;
    bool isDead = false;
    for (int round = 0; round < 3; ++round) {
        std::vector<std::pair<QString, QCoro::Task<Result<>>>> running;
        for (int i = 0; i < 400; ++i) {
            const QString name = u"r%1-%2"_s.arg(round).arg(i);
            running.emplace_back(name, BusinessRepository(*database).setSetting(name, u"1"_s));
        }
        QProcess killer;
        QVERIFY(QCoro::waitFor(running.at(20).second));
        killer.start(m_script, {u"restart"_s, m_file});
        for (auto &[name, task] : running) {
            const auto done = QCoro::waitFor(task);
            if (done) {
                acknowledged.append(name);
                continue;
            }
            ++refused;
            QCOMPARE(done.error().kind, Error::Kind::Storage);
            QVERIFY(!done.error().message.isEmpty());
        }
        QVERIFY(killer.waitForFinished());
        isDead = isDead || refused > 0;
    }
    qInfo("%d acknowledged, %d refused", int(acknowledged.size()), refused);
    QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(BusinessRepository(*database).setSetting(u"after"_s, u"1"_s)), 30'000);
    const auto stored = QCoro::waitFor(BusinessRepository(*database).settings());
    QVERIFY(stored);
    for (const QString &name : std::as_const(acknowledged))
        QVERIFY2(stored->contains(name), qPrintable(name));
}

void ServerLostTest::a_restart_while_nothing_runs_is_not_even_noticed()
{
    const auto database = open();
    QVERIFY(database);
    QVERIFY(QCoro::waitFor(BusinessRepository(*database).setSetting(u"a"_s, u"1"_s)));
    QVERIFY(QCoro::waitFor(BusinessRepository(*database).setting(u"a"_s)));
    QVERIFY(cluster(u"restart"_s));
    const auto written = QCoro::waitFor(BusinessRepository(*database).setSetting(u"a"_s, u"2"_s));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(QCoro::waitFor(BusinessRepository(*database).setting(u"a"_s))->value_or(QString()), u"2"_s);
}

void ServerLostTest::while_it_is_gone_each_step_is_refused_in_words()
{
    const auto database = open();
    QVERIFY(database);
    QVERIFY(cluster(u"kill"_s));
    const auto refused = QCoro::waitFor(BusinessRepository(*database).setSetting(u"a"_s, u"3"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY(refused.error().message.contains(u"nothing is lost"_s));
    QVERIFY(!QCoro::waitFor(BusinessRepository(*database).setting(u"a"_s)));
    QVERIFY(!QCoro::waitFor(Database::open(m_url, m_clock)));
    QVERIFY(cluster(u"resume"_s));
    QVERIFY(QCoro::waitFor(BusinessRepository(*database).setSetting(u"a"_s, u"4"_s)));
}

void ServerLostTest::listening_goes_on_after_a_restart()
{
    const auto listener = open();
    QVERIFY(listener);
    QVERIFY(QCoro::waitFor(listener->run([](Session &session) { return session.value<int>(u"SELECT 1"_s); })));
    QSignalSpy elsewhere(listener.get(), &Database::changedElsewhere);
    QVERIFY(cluster(u"restart"_s));
    // Nobody asks it for anything: it finds back by itself, and says that something may have been missed.
    QTRY_COMPARE_WITH_TIMEOUT(elsewhere.size(), 1, 30'000);
    const auto writer = open();
    QVERIFY(writer);
    QVERIFY(QCoro::waitFor(BusinessRepository(*writer).setSetting(u"heard"_s, u"1"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(elsewhere.size(), 2, 30'000);
    QCOMPARE(elsewhere.last().first().toStringList(), QStringList{u"setting"_s});
}

void ServerLostTest::a_wrong_password_is_refused_in_words()
{
    qputenv("PGPASSWORD", "wrong");
    const auto opened = QCoro::waitFor(Database::open(m_url, m_clock));
    m_cluster->usePassword();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().message.contains(u"PGPASSWORD"_s));
    QVERIFY(!opened.error().detail.contains(u"wrong"_s));
}

void ServerLostTest::fsync_off_is_warned_of()
{
    QVERIFY(open()->warnings().isEmpty());
    QVERIFY(m_cluster->execute(u"ALTER SYSTEM SET fsync = off"_s));
    QVERIFY(m_cluster->execute(u"SELECT pg_reload_conf()"_s));
    QTRY_COMPARE_WITH_TIMEOUT(*m_cluster->execute(u"SHOW fsync"_s), u"off"_s, 30'000);
    const auto opened = open();
    QVERIFY(opened);
    QCOMPARE(opened->warnings().size(), 1);
    QVERIFY(opened->warnings().first().contains(u"fsync"_s));
}

QTEST_GUILESS_MAIN(ServerLostTest)
#include "serverlosttest.moc"
