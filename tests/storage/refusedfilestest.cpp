// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/businessrepository.h"
#include "tests/storage/engines.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <unistd.h>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A shop with some hundred rows in it, closed.
QByteArray shopBytes()
{
    DatabaseFixture fixture;
    const auto fill = [](Session &session) {
        for (int i = 0; i < 400; ++i)
            BusinessRepository::setSetting(session, u"setting %1"_s.arg(i), u"value "_s.repeated(20));
    };
    if (!fixture.isAvailable() || !QCoro::waitFor(fixture.database().run(fill)))
        return {};
    const QString file = fixture.url().file;
    fixture.reopen();
    const auto checkpoint = [](Session &session) { return session.value<int>(u"PRAGMA application_id"_s); };
    (void)QCoro::waitFor(fixture.database().run(checkpoint));
    return bytesOf(file);
}

/// Another program's database.
void makeForeign(const QString &path)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"CREATE TABLE recipe (name TEXT)"_s));
        QVERIFY(query.exec(u"INSERT INTO recipe VALUES ('soup')"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

Result<std::unique_ptr<Database>> open(const QString &path, OpenOptions options = {})
{
    static const SystemClock clock;
    return QCoro::waitFor(Database::open(DatabaseUrl::forFile(path), clock, options));
}

} // namespace

class RefusedFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = shopBytes();
        QVERIFY(m_shop.size() > 40'000);
    }
    void what_is_no_shop_is_refused_and_left_as_it_is_data();
    void what_is_no_shop_is_refused_and_left_as_it_is();
    void a_file_that_is_missing_is_made_only_when_asked();
    void only_its_owner_may_read_the_file();
    void a_half_made_shop_is_finished();
    void damage_after_a_crash_is_found_before_anything_is_written();
    void random_damage_never_ends_the_program();
    void a_newer_database_is_refused_with_the_version_it_needs_data() { engines(); }
    void a_newer_database_is_refused_with_the_version_it_needs();
    void a_full_disk_is_said_in_words_and_loses_nothing();

private:
    QByteArray m_shop;
};

void RefusedFilesTest::what_is_no_shop_is_refused_and_left_as_it_is_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a text") << QByteArray("Dear diary");
    QTest::newRow("random bytes") << QByteArray(8192, 'x');
    QTest::newRow("a shop cut to half a page") << m_shop.first(2048);
    QTest::newRow("a shop cut in the middle") << m_shop.first(m_shop.size() / 2 / 4096 * 4096);
    QByteArray noHead = m_shop;
    noHead.replace(0, 100, QByteArray(100, '\0'));
    QTest::newRow("a shop without its head") << noHead;
    QTemporaryDir folder;
    makeForeign(folder.filePath(u"other.db"_s));
    QTest::newRow("another program's database") << bytesOf(folder.filePath(u"other.db"_s));
    QByteArray otherId = m_shop;
    otherId.replace(68, 4, "\x12\x34\x56\x78", 4); // application_id, file format 1.3.17
    QTest::newRow("another application's id") << otherId;
}

void RefusedFilesTest::what_is_no_shop_is_refused_and_left_as_it_is()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_s);
    write(path, bytes);
    const auto opened = open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(!opened.error().message.isEmpty());
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"shop.db"_s});
    // Nor does `create` take a file that is somebody's.
    if (!bytes.isEmpty()) {
        QVERIFY(!open(path, {.create = true}));
        QVERIFY(bytesOf(path) == bytes);
    }
}

void RefusedFilesTest::a_file_that_is_missing_is_made_only_when_asked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_s);
    const auto missing = open(path);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(path));
    QVERIFY(!QFile::exists(path));
    QVERIFY(open(path, {.create = true}));
    QVERIFY(open(path));
    QVERIFY(!open(folder.filePath(u"no/such/folder/shop.db"_s), {.create = true}));
}

void RefusedFilesTest::only_its_owner_may_read_the_file()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_s);
    const auto opened = open(path, {.create = true});
    QVERIFY(opened);
    QVERIFY(QCoro::waitFor(BusinessRepository(**opened).setSetting(u"a"_s, u"1"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *name : {"shop.db", "shop.db-wal", "shop.db-shm"}) {
        const QString file = folder.filePath(QString::fromLatin1(name));
        QVERIFY2(QFile::exists(file), name);
        QVERIFY2(!(QFile::permissions(file) & others), name);
    }
#endif
}

void RefusedFilesTest::a_half_made_shop_is_finished()
{
    // Killed after the file was made and before its tables were.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_s);
    write(path, {});
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"half"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
    }
    QSqlDatabase::removeDatabase(u"half"_s);
    QVERIFY(!open(path));
    QVERIFY(open(path, {.create = true}));
}

void RefusedFilesTest::damage_after_a_crash_is_found_before_anything_is_written()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_s);
    // A page of a table's rows turned to noise: the head is fine, so only looking at all pages finds it.
    QByteArray bytes = m_shop;
    const qsizetype row = bytes.indexOf("setting 200");
    QVERIFY(row > 0);
    const qsizetype page = row / 4096 * 4096;
    bytes.replace(page, 64, QByteArray(64, '\x5a'));
    write(path, bytes);
    write(path + u"-wal"_s, QByteArray(32, '\0')); // what a crash leaves behind
    const auto opened = open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().message.contains(u"backup"_s));
    QVERIFY(bytesOf(path) == bytes);
}

void RefusedFilesTest::random_damage_never_ends_the_program()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    QTemporaryDir folder;
    int refusals = 0;
    for (int trial = 0; trial < 40; ++trial) {
        QByteArray bytes = m_shop;
        for (int flips = 1 + random.bounded(20); flips > 0; --flips)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const QString path = folder.filePath(u"shop%1.db"_s.arg(trial));
        write(path, bytes);
        const auto opened = open(path);
        if (!opened) {
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
            ++refusals;
            continue;
        }
        const auto settings = QCoro::waitFor(BusinessRepository(**opened).settings());
        const auto written = QCoro::waitFor(BusinessRepository(**opened).setSetting(u"a"_s, u"1"_s));
        QVERIFY(settings || !settings.error().message.isEmpty());
        QVERIFY(written || !written.error().message.isEmpty());
    }
    qInfo("%d of 40 were refused at the door", refusals);
}

void RefusedFilesTest::a_newer_database_is_refused_with_the_version_it_needs()
{
    OPEN_DATABASE;
    const auto newer = [](Session &session) {
        session.execute(u"INSERT INTO schema_version (number, name, checksum, program, applied_at) "
                        "VALUES (4711, 'tomorrow', 'x', '9.8.7', 0)"_s);
    };
    QVERIFY(QCoro::waitFor(database.run(newer)));
    for (const OpenOptions &options : {OpenOptions{}, OpenOptions{.create = true}, OpenOptions{.readOnly = true}}) {
        const Result<std::unique_ptr<Database>> opened = QCoro::waitFor(Database::open(fixture.url(), clock, options));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(opened.error().message.contains(u"9.8.7"_s));
    }
    const auto otherText = [](Session &session) {
        session.execute(u"DELETE FROM schema_version WHERE number = 4711"_s);
        session.execute(u"UPDATE schema_version SET checksum = 'x'"_s);
    };
    QVERIFY(QCoro::waitFor(database.run(otherText)));
    QVERIFY(!QCoro::waitFor(Database::open(fixture.url(), clock, {})));
}

void RefusedFilesTest::a_full_disk_is_said_in_words_and_loses_nothing()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    if (geteuid() != 0 ||
        QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, folder.path()}) != 0)
        QSKIP("a disk to fill can only be mounted by root");
    const auto unmount = qScopeGuard([&folder] { QProcess::execute(u"umount"_s, {folder.path()}); });
    const QString path = folder.filePath(u"shop.db"_s);
    {
        const auto opened = open(path, {.create = true});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        BusinessRepository businesses(**opened);
        QVERIFY(QCoro::waitFor(businesses.setSetting(u"kept"_s, u"1"_s)));

        QFile filler(folder.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) {
        }
        std::optional<Error> full;
        for (int i = 0; i < 200 && !full; ++i) {
            const auto written = QCoro::waitFor(businesses.setSetting(u"s%1"_s.arg(i), u"x"_s.repeated(9000)));
            if (!written)
                full = written.error();
        }
        QVERIFY(full);
        QCOMPARE(full->kind, Error::Kind::Storage);
        QVERIFY2(full->message.contains(u"full"_s), qPrintable(full->message + full->detail));
        // Still readable; and as soon as there is room, it goes on.
        QCOMPARE(QCoro::waitFor(businesses.setting(u"kept"_s))->value_or(QString()), u"1"_s);
        filler.remove();
        const auto again = QCoro::waitFor(businesses.setSetting(u"again"_s, u"1"_s));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        const auto check = [](Session &session) { return session.value<QString>(u"PRAGMA integrity_check"_s); };
        QCOMPARE(QCoro::waitFor((*opened)->read(check))->value_or(QString()), u"ok"_s);
    }
#else
    QSKIP("needs a tmpfs");
#endif
}

QTEST_GUILESS_MAIN(RefusedFilesTest)
#include "refusedfilestest.moc"
