// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/opening.h"
#include "tests/storage/engines.h"

#include <QThread>
#include <QtTest>

#include <array>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp someTime{std::chrono::milliseconds(1'767'225'600'000)};

QList<Migration> withStep(const QByteArray &sql)
{
    QList<Migration> migrations = builtInMigrations();
    migrations.append({migrations.last().number + 1, u"test"_s, sql});
    return migrations;
}

const QByteArray goodStep =
    "CREATE TABLE note (\n    id {{id}},\n    words TEXT NOT NULL, -- theirs\n    photo {{blob}}\n);\n"
    "-- and\nALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT ';';\n"
    "UPDATE setting SET note = 'old';\n";
const QByteArray badStep = goodStep + "INSERT INTO note (words) VALUES (NULL);\n";

/// All tables and indexes as the engine describes them.
QStringList shapeOf(Connection &connection)
{
    const QString sql =
        connection.engine() == Engine::Sqlite
            ? u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s
            : u"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM "
              "information_schema.columns WHERE table_schema = current_schema() "
              "UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1"_s;
    Session session(connection, someTime);
    QStringList shape;
    for (const Rows &row : session.query(sql))
        shape.append(row.get<QString>(0));
    return shape;
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_are_numbered_without_a_gap();
    void an_older_database_becomes_what_a_fresh_one_is_data() { engines(); }
    void an_older_database_becomes_what_a_fresh_one_is();
    void a_step_that_fails_leaves_the_database_as_it_was_data() { engines(); }
    void a_step_that_fails_leaves_the_database_as_it_was();
    void two_programs_at_once_make_the_step_once_data() { engines(); }
    void two_programs_at_once_make_the_step_once();
    void a_copy_is_made_before_an_old_file_is_changed();
    void without_permission_an_older_database_is_refused();
};

void MigrationsTest::steps_are_numbered_without_a_gap()
{
    int expected = 1;
    for (const Migration &migration : builtInMigrations()) {
        QCOMPARE(migration.number, expected++);
        QVERIFY(!migration.statements(Engine::Sqlite).isEmpty());
        QVERIFY(!migration.statements(Engine::PostgreSql).join(QString()).contains(u"{{"_s));
    }
    QVERIFY(expected > 1);
}

void MigrationsTest::an_older_database_becomes_what_a_fresh_one_is()
{
    OPEN_DATABASE; // as released
    DatabaseFixture second(engine, clock);
    const auto fillOld = [](Session &session) {
        session.execute(u"INSERT INTO setting (name, value) VALUES ('a', '1')"_s);
    };
    QVERIFY(QCoro::waitFor(database.run(fillOld)));
    Connection old(fixture.url(), Connection::Role::Writer, false);
    QVERIFY(old.open());
    QCOMPARE(*migrate(old, withStep(goodStep), someTime), 1);
    QCOMPARE(*migrate(old, withStep(goodStep), someTime), 0);
    QCOMPARE(old.value(u"SELECT note FROM setting"_s).toString(), u"old"_s);

    // Fresh: everything at once, in a database that has nothing.
    DatabaseUrl url = second.url();
    QTemporaryDir folder;
    if (engine == Engine::Sqlite)
        url = DatabaseUrl::forFile(folder.filePath(u"fresh.db"_s));
    Connection fresh(url, Connection::Role::Writer, false);
    QVERIFY(fresh.open());
    if (engine == Engine::PostgreSql) {
        fresh.execute(u"DROP SCHEMA public CASCADE"_s);
        fresh.execute(u"CREATE SCHEMA public"_s);
    }
    QCOMPARE(*migrate(fresh, withStep(goodStep), someTime), withStep(goodStep).last().number);
    QStringList freshShape = shapeOf(fresh);
    QStringList oldShape = shapeOf(old);
    QCOMPARE(oldShape, freshShape);
    QVERIFY(freshShape.size() > 20);
}

void MigrationsTest::a_step_that_fails_leaves_the_database_as_it_was()
{
    OPEN_DATABASE;
    Connection connection(fixture.url(), Connection::Role::Writer, false);
    QVERIFY(connection.open());
    const QStringList before = shapeOf(connection);
    const Result<int> failed = migrate(connection, withStep(badStep), someTime);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Storage);
    QVERIFY(failed.error().message.contains(u"as it was before"_s));
    QCOMPARE(shapeOf(connection), before);
    QCOMPARE(SchemaState::of(connection).version, builtInMigrations().last().number);
    QVERIFY(QCoro::waitFor(database.run([](Session &session) { return session.now(); })));
}

void MigrationsTest::two_programs_at_once_make_the_step_once()
{
    OPEN_DATABASE;
    std::array<Result<int>, 2> made;
    std::vector<std::unique_ptr<QThread>> programs;
    for (Result<int> &steps : made) {
        programs.emplace_back(QThread::create([&steps, url = fixture.url()] {
            Connection connection(url, Connection::Role::Writer, false);
            const Result<> open = connection.open();
            steps =
                open ? migrate(connection, withStep(goodStep), someTime) : Result<int>(tl::unexpected(open.error()));
        }));
        programs.back()->start();
    }
    for (const auto &program : programs)
        QVERIFY(program->wait());
    for (const Result<int> &steps : made)
        QVERIFY2(steps, steps ? "" : qPrintable(steps.error().detail));
    QCOMPARE(*made[0] + *made[1], 1);
}

void MigrationsTest::a_copy_is_made_before_an_old_file_is_changed()
{
    HandClock clock;
    DatabaseFixture fixture(Engine::Sqlite, clock);
    const auto fill = [](Session &session) {
        session.execute(u"INSERT INTO setting (name, value) VALUES ('a', '1')"_s);
    };
    QVERIFY(QCoro::waitFor(fixture.database().run(fill)));
    const auto openWith = [&fixture](const QByteArray &sql) {
        Connection connection(fixture.url(), Connection::Role::Writer, false);
        return openShop(connection, {}, withStep(sql), someTime);
    };
    // The failed one leaves its copy too; nothing is lost either way.
    QVERIFY(!openWith(badStep));
    const Result<Opened> opened = openWith(goodStep);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(QFile::exists(opened->copyBeforeMigration));
    Connection copy(DatabaseUrl::forFile(opened->copyBeforeMigration), Connection::Role::Reader, true);
    QVERIFY(copy.open());
    QCOMPARE(SchemaState::of(copy).version, builtInMigrations().last().number);
    QCOMPARE(copy.value(u"SELECT value FROM setting WHERE name = 'a'"_s).toString(), u"1"_s);
    QCOMPARE(copy.value(u"PRAGMA application_id"_s).toLongLong(), applicationId);
    QVERIFY(!(QFile::permissions(opened->copyBeforeMigration) & QFile::ReadOther));
}

void MigrationsTest::without_permission_an_older_database_is_refused()
{
    HandClock clock;
    DatabaseFixture fixture(Engine::Sqlite, clock);
    for (const OpenOptions &options : {OpenOptions{.migrate = false}, OpenOptions{.readOnly = true}}) {
        Connection connection(fixture.url(), Connection::Role::Writer, options.readOnly);
        const Result<Opened> opened = openShop(connection, options, withStep(goodStep), someTime);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
    }
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
