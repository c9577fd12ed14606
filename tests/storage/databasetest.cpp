// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/businessrepository.h"
#include "core/storage/routerrepository.h"
#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

#include <QCoroTask>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 settingsIn(Session &session)
{
    return session.value<qint64>(u"SELECT count(*) FROM setting"_s).value_or(-1);
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_address_is_read_or_refused_data();
    void an_address_is_read_or_refused();
    void a_value_commits_and_an_error_rolls_back_data() { engines(); }
    void a_value_commits_and_an_error_rolls_back();
    void a_refused_statement_rolls_back_all_of_its_transaction_data() { engines(); }
    void a_refused_statement_rolls_back_all_of_its_transaction();
    void a_reader_sees_one_picture_while_another_commits_data() { engines(); }
    void a_reader_sees_one_picture_while_another_commits();
    void a_reader_cannot_write_data() { engines(); }
    void a_reader_cannot_write();
    void the_time_is_the_clocks_data() { engines(); }
    void the_time_is_the_clocks();
    void a_change_is_announced_here_and_elsewhere_data() { engines(); }
    void a_change_is_announced_here_and_elsewhere();
    void what_changed_nothing_is_not_announced_data() { engines(); }
    void what_changed_nothing_is_not_announced();
    void one_text_may_run_inside_itself_data() { engines(); }
    void one_text_may_run_inside_itself();
    void what_was_begun_is_finished_before_it_closes_data() { engines(); }
    void what_was_begun_is_finished_before_it_closes();
    void opened_for_reading_only_it_refuses_to_write_data() { engines(); }
    void opened_for_reading_only_it_refuses_to_write();
    void a_text_with_a_null_character_is_refused_whole_data() { engines(); }
    void a_text_with_a_null_character_is_refused_whole();
};

void DatabaseTest::an_address_is_read_or_refused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text"); // empty: refused
    const auto same = [](const char *name, const QString &address) { QTest::newRow(name) << address << address; };
    same("a file", u"sqlite:///home/ana/shop.db"_s);
    same("a file with spaces and percent signs", u"sqlite:///home/a%20b/50%25.db"_s);
    same("a server", u"postgresql://ana@db.example/shop"_s);
    same("a server's port and encryption", u"postgresql://ana@db.example:5433/shop?sslmode=verify-full"_s);
    same("a socket", u"postgresql://ana@/shop?host=/run/postgresql"_s);
    QTest::newRow("the other spelling") << u"postgres://ana@h/shop"_s << u"postgresql://ana@h/shop"_s;
    QTest::newRow("IPv6") << u"postgresql://ana@[::1]/shop"_s << u"postgresql://ana@[::1]/shop"_s;
    for (const char *wrong :
         {"", "shop.db", "/home/ana/shop.db", "sqlite://home/shop.db", "sqlite:///", "sqlite:shop.db", "mysql://h/shop",
          "postgresql://h", "postgresql://h/", "postgresql://h/a/b", "postgresql://ana:secret@h/shop",
          "postgresql://h/shop?sslmode=maybe"})
        QTest::addRow("refused: %s", wrong) << QString::fromLatin1(wrong) << QString();
}

void DatabaseTest::an_address_is_read_or_refused()
{
    QFETCH(QString, address);
    QFETCH(QString, text);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(address);
    QCOMPARE(url.has_value(), !text.isEmpty());
    if (!url) {
        QCOMPARE(url.error().kind, Error::Kind::Invalid);
        QVERIFY(!url.error().message.contains(u"secret"_s));
        return;
    }
    QCOMPARE(url->text(), text);
    QVERIFY(*DatabaseUrl::parse(url->text()) == *url);
}

void DatabaseTest::a_value_commits_and_an_error_rolls_back()
{
    OPEN_DATABASE;
    const auto commits = [](Session &session) -> Result<int> {
        BusinessRepository::setSetting(session, u"a"_s, u"1"_s);
        return 7;
    };
    const auto fails = [](Session &session) -> Result<int> {
        BusinessRepository::setSetting(session, u"b"_s, u"1"_s);
        return failure(Error::Kind::NotPermitted, u"no"_s);
    };
    QCOMPARE(*QCoro::waitFor(database.run(commits)), 7);
    const auto failed = QCoro::waitFor(database.run(fails));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(*QCoro::waitFor(database.read(settingsIn)), 1);
}

void DatabaseTest::a_refused_statement_rolls_back_all_of_its_transaction()
{
    OPEN_DATABASE;
    const auto wrong = [](Session &session) {
        BusinessRepository::setSetting(session, u"a"_s, u"1"_s);
        session.execute(u"INSERT INTO no_such_table VALUES (1)"_s);
    };
    const auto refusal = QCoro::waitFor(database.run(wrong));
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().kind, Error::Kind::Storage);
    QVERIFY(!refusal.error().message.isEmpty());
    QVERIFY(refusal.error().detail.contains(u"no_such_table"_s));
    QCOMPARE(*QCoro::waitFor(database.read(settingsIn)), 0);
    // And the connection is as good as before.
    QVERIFY(QCoro::waitFor(BusinessRepository(database).setSetting(u"a"_s, u"1"_s)));
}

void DatabaseTest::a_reader_sees_one_picture_while_another_commits()
{
    OPEN_DATABASE;
    QSemaphore readOnce;
    QSemaphore written;
    const auto report = [&readOnce, &written](Session &session) {
        const qint64 before = settingsIn(session);
        readOnce.release();
        written.acquire();
        return std::pair(before, settingsIn(session));
    };
    auto reading = database.read(report);
    readOnce.acquire();
    // The long report holds nobody up, and is not disturbed.
    QVERIFY(QCoro::waitFor(BusinessRepository(database).setSetting(u"a"_s, u"1"_s)));
    QCOMPARE(*QCoro::waitFor(database.read(settingsIn)), 1);
    written.release();
    const auto picture = QCoro::waitFor(reading);
    QVERIFY(picture);
    QCOMPARE(picture->first, 0);
    QCOMPARE(picture->second, 0);
}

void DatabaseTest::a_reader_cannot_write()
{
    OPEN_DATABASE;
    const auto write = [](Session &session) { BusinessRepository::setSetting(session, u"a"_s, u"1"_s); };
    QVERIFY(!QCoro::waitFor(database.read(write)));
    QCOMPARE(*QCoro::waitFor(database.read(settingsIn)), 0);
}

void DatabaseTest::the_time_is_the_clocks()
{
    OPEN_DATABASE;
    const auto now = [](Session &session) { return session.now(); };
    QVERIFY(*QCoro::waitFor(database.run(now)) == clock.now());
    clock.advance(std::chrono::hours(1));
    QVERIFY(*QCoro::waitFor(database.read(now)) == clock.now());

    // With the server's clock, this computer's may be wrong by years.
    OpenOptions serverClock;
    const Result<std::unique_ptr<Database>> other = QCoro::waitFor(Database::open(fixture.url(), clock, serverClock));
    QVERIFY(other);
    const Timestamp real = SystemClock().now();
    const Timestamp said = *QCoro::waitFor((*other)->run(now));
    if (engine == Engine::Sqlite)
        QVERIFY(said == clock.now());
    else
        QVERIFY(said - real < std::chrono::minutes(5) && real - said < std::chrono::minutes(5));
}

void DatabaseTest::a_change_is_announced_here_and_elsewhere()
{
    OPEN_DATABASE;
    const auto other = fixture.openAnother();
    QVERIFY2(other, qPrintable(fixture.problem()));
    // Both have begun to listen once they answered.
    QVERIFY(QCoro::waitFor(other->run(settingsIn)));
    QSignalSpy here(&database, &Database::changed);
    QSignalSpy hereElsewhere(&database, &Database::changedElsewhere);
    QSignalSpy thereElsewhere(other.get(), &Database::changedElsewhere);
    QVERIFY(QCoro::waitFor(BusinessRepository(database).setSetting(u"a"_s, u"1"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(here.size(), 1, 30'000);
    QCOMPARE(here.first().first().toStringList(), QStringList{u"setting"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!thereElsewhere.isEmpty(), 30'000);
    if (engine == Engine::PostgreSql)
        QCOMPARE(thereElsewhere.first().first().toStringList(), QStringList{u"setting"_s});
    QVERIFY(hereElsewhere.isEmpty());
}

void DatabaseTest::what_changed_nothing_is_not_announced()
{
    OPEN_DATABASE;
    QSignalSpy changed(&database, &Database::changed);
    QVERIFY(QCoro::waitFor(BusinessRepository(database).removeSetting(u"not there"_s)));
    const auto fails = [](Session &session) -> Result<> {
        BusinessRepository::setSetting(session, u"b"_s, u"1"_s);
        return failure(Error::Kind::Invalid, u"no"_s);
    };
    QVERIFY(!QCoro::waitFor(database.run(fails)));
    QVERIFY(QCoro::waitFor(BusinessRepository(database).setSetting(u"a"_s, u"1"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
}

void DatabaseTest::one_text_may_run_inside_itself()
{
    OPEN_DATABASE;
    BusinessRepository businesses(database);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(QCoro::waitFor(businesses.setSetting(name, u"1"_s)));
    const auto pairs = [](Session &session) {
        QStringList seen;
        const QString sql = u"SELECT name FROM setting ORDER BY name"_s;
        for (const Rows &outer : session.query(sql)) {
            for (const Rows &inner : session.query(sql))
                seen.append(outer.get<QString>(0) + inner.get<QString>(0));
        }
        return seen.join(u' ');
    };
    QCOMPARE(*QCoro::waitFor(database.read(pairs)), u"aa ab ac ba bb bc ca cb cc"_s);
    QCOMPARE(*QCoro::waitFor(database.read(pairs)), u"aa ab ac ba bb bc ca cb cc"_s);
}

void DatabaseTest::what_was_begun_is_finished_before_it_closes()
{
    OPEN_DATABASE;
    for (int i = 0; i < 50; ++i) {
        const auto write = [i](Session &session) { BusinessRepository::setSetting(session, u"s%1"_s.arg(i), u"1"_s); };
        (void)database.run(write); // nobody waits for it
    }
    fixture.reopen();
    QCOMPARE(*QCoro::waitFor(fixture.database().read(settingsIn)), 50);
}

void DatabaseTest::opened_for_reading_only_it_refuses_to_write()
{
    OPEN_DATABASE;
    QVERIFY(QCoro::waitFor(BusinessRepository(database).setSetting(u"a"_s, u"1"_s)));
    const auto other = fixture.openAnother({.readOnly = true});
    QVERIFY2(other, qPrintable(fixture.problem()));
    const auto refusal = QCoro::waitFor(BusinessRepository(*other).setSetting(u"b"_s, u"1"_s));
    QVERIFY(!refusal);
    QVERIFY(!refusal.error().message.isEmpty());
    QCOMPARE(*QCoro::waitFor(other->read(settingsIn)), 1);
}

void DatabaseTest::a_text_with_a_null_character_is_refused_whole()
{
    OPEN_DATABASE;
    // PostgreSQL cannot store one, and the statement would end there.
    const QString text = u"before"_s + QChar(u'\0') + u"behind"_s;
    const auto refusal = QCoro::waitFor(BusinessRepository(database).setSetting(u"a"_s, text));
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().kind, Error::Kind::Invalid);
    QCOMPARE(*QCoro::waitFor(database.read(settingsIn)), 0);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
