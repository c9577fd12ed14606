// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/connection.h"
#include "core/storage/statementrefused.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

Q_LOGGING_CATEGORY(lcStorage, "nettdesk.storage")

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

tl::unexpected<Error> unusable(const QString &message, const QString &detail = {})
{
    return failure(Error::Kind::Storage, message, detail);
}

tl::unexpected<Error> damagedFile(const QString &file, const QString &detail)
{
    return unusable(Text::tr("The database file “%1” is damaged. Nothing was written to it. Keep it, and restore the "
                             "latest backup.")
                        .arg(file),
                    detail);
}

/// SQLite's locks and shared memory do not work across a network: two computers would damage the file.
bool isOnNetwork(const QString &file)
{
    static const QByteArrayList networked{"nfs",  "nfs4",       "cifs",  "smb3",        "smbfs", "smb2",
                                          "afs",  "fuse.sshfs", "ncpfs", "fuse.davfs2", "davfs", "fuse.glusterfs",
                                          "ceph", "afpfs",      "webdav"};
    if (QDir::fromNativeSeparators(file).startsWith("//"_L1))
        return true;
    QFileInfo folder(QFileInfo(file).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return networked.contains(QStorageInfo(folder.absoluteFilePath()).fileSystemType().toLower());
}

/// An owner-only file of no bytes, for SQLite to fill: its journals take their permissions from it.
Result<> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unusable(Text::tr("The file “%1” cannot be made. Check the folder and its permissions.").arg(path),
                        file.errorString());
    return {};
}

Result<> checkFile(const QString &path, const OpenOptions &options)
{
    if (isOnNetwork(path))
        return unusable(Text::tr("“%1” is on a network drive, where a database file gets damaged. Put it on a disk of "
                                 "this computer, or use PostgreSQL to share it.")
                            .arg(path));
    QFile file(path);
    if (!file.exists()) {
        if (!options.create)
            return unusable(Text::tr("There is no database at “%1”.").arg(path));
        return makeFile(path);
    }
    if (!file.open(QIODevice::ReadOnly))
        return unusable(Text::tr("The database file “%1” cannot be opened. Check who owns it.").arg(path),
                        file.errorString());
    if (file.size() == 0) {
        if (options.create)
            return {};
        return unusable(Text::tr("The database file “%1” is empty: it was damaged or never filled. It was left as it "
                                 "is. Restore the latest backup, or set up a new shop.")
                            .arg(path));
    }
    // https://www.sqlite.org/fileformat.html, 1.3
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return damagedFile(path, u"no SQLite header"_s);
    return {};
}

Result<> checkOwner(Connection &connection, const OpenOptions &options)
{
    const qint64 owner = connection.value(u"PRAGMA application_id"_s).toLongLong();
    const bool hasTables = connection.value(u"SELECT count(*) FROM sqlite_master"_s).toLongLong() > 0;
    if (owner == applicationId)
        return {};
    if (owner != 0 || hasTables)
        return unusable(Text::tr("“%1” belongs to another program. It was left as it is. Choose another file.")
                            .arg(connection.url().file));
    if (!options.create)
        return unusable(Text::tr("The database file “%1” is empty: it was damaged or never filled. It was left as it "
                                 "is. Restore the latest backup, or set up a new shop.")
                            .arg(connection.url().file));
    return {};
}

Result<QString> copyBeforeMigration(Connection &connection, int target)
{
    const QFileInfo file(connection.url().file);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u".before-schema-%1"_s.arg(target);
    QString copy = stem + u".db"_s;
    for (int again = 2; QFile::exists(copy); ++again)
        copy = stem + u"-%1.db"_s.arg(again);
    if (const Result<> made = makeFile(copy); !made)
        return failure(made.error());
    try {
        QString quoted = copy;
        quoted.replace(u'\'', u"''"_s);
        connection.execute(u"VACUUM INTO '%1'"_s.arg(quoted));
    } catch (const StatementRefused &refusal) {
        QFile::remove(copy);
        return failure(refusal.error);
    }
    return copy;
}

Result<Opened> bringToToday(Connection &connection, const OpenOptions &options, const QList<Migration> &migrations,
                            Timestamp now)
{
    Opened opened;
    if (const Result<> known = checkHistory(connection, migrations); !known)
        return failure(known.error());
    const SchemaState state = SchemaState::of(connection);
    if (state.version == migrations.last().number)
        return opened;
    if (!options.migrate || options.readOnly)
        return unusable(Text::tr("The tables of this database are older than the program. Nothing was changed. Open it "
                                 "once with the permission to bring it up to date."),
                        u"schema %1, needed %2"_s.arg(state.version).arg(migrations.last().number));
    if (state.exists && connection.engine() == Engine::Sqlite) {
        Result<QString> copy = copyBeforeMigration(connection, migrations.last().number);
        if (!copy)
            return failure(copy.error());
        opened.copyBeforeMigration = *copy;
    }
    const Result<int> done = migrate(connection, migrations, now);
    if (!done)
        return failure(done.error());
    qCInfo(lcStorage, "database brought to schema %d (%d steps)", migrations.last().number, *done);
    return opened;
}

Result<Opened> openFile(Connection &connection, const OpenOptions &options, const QList<Migration> &migrations,
                        Timestamp now)
{
    const QString path = connection.url().file;
    if (const Result<> usable = checkFile(path, options); !usable)
        return failure(usable.error());
    // The last one to close removes it. Still there: somebody else is in, or the last exit was a crash.
    const bool wasLeftOpen = QFileInfo(path + u"-wal"_s).size() > 0;
    if (const Result<> open = connection.open(); !open)
        return failure(open.error());
    if (const Result<> ours = checkOwner(connection, options); !ours)
        return failure(ours.error());
    if (wasLeftOpen) {
        const QString verdict = connection.value(u"PRAGMA quick_check(1)"_s).toString();
        if (verdict != "ok"_L1)
            return damagedFile(path, verdict);
    }
    if (!options.readOnly && connection.value(u"PRAGMA journal_mode = WAL"_s).toString() != "wal"_L1)
        return unusable(Text::tr("The disk of “%1” cannot hold a database that several programs use. Choose a folder "
                                 "on a disk of this computer.")
                            .arg(path));
    return bringToToday(connection, options, migrations, now);
}

Result<Opened> openServer(Connection &connection, const OpenOptions &options, const QList<Migration> &migrations,
                          Timestamp now)
{
    if (const Result<> open = connection.open(); !open)
        return failure(open.error());
    if (connection.value(u"SELECT current_setting('server_version_num')::int"_s).toInt() < 130000)
        return unusable(Text::tr("The database server is too old. NettDesk needs PostgreSQL 13 or later."),
                        connection.value(u"SHOW server_version"_s).toString());
    if (connection.value(u"SHOW server_encoding"_s).toString() != "UTF8"_L1)
        return unusable(Text::tr("The database %1 cannot hold every name, because its encoding is not UTF8. Make one "
                                 "with ENCODING 'UTF8'.")
                            .arg(connection.url().place()));
    const SchemaState state = SchemaState::of(connection);
    const qint64 tables =
        connection.value(u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"_s).toLongLong();
    if (!state.exists && tables > 0)
        return unusable(Text::tr("The database %1 belongs to another program. It was left as it is. Choose another "
                                 "one.")
                            .arg(connection.url().place()));
    if (!state.exists && !options.create)
        return unusable(Text::tr("The database %1 holds no shop yet. Set one up first.").arg(connection.url().place()));

    Result<Opened> opened = bringToToday(connection, options, migrations, now);
    if (!opened)
        return opened;
    if (connection.value(u"SHOW fsync"_s).toString() == "off"_L1)
        opened->warnings.append(Text::tr("The database server runs with fsync off: a power cut can destroy the shop's "
                                         "data. Ask whoever runs it to set fsync = on."));
    const bool encrypted = connection.value(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s).toBool();
    if (!connection.url().isOnThisHost() && !encrypted)
        opened->warnings.append(Text::tr("The line to the database server is not encrypted: anyone on the way can "
                                         "read it."));
    else if (!connection.url().isOnThisHost() && connection.url().sslRootCertFile.isEmpty() &&
             !connection.url().sslMode.startsWith("verify"_L1))
        opened->warnings.append(Text::tr("The line to the database server is encrypted, but nobody checks that it is "
                                         "the right server. Give sslrootcert in the database address."));
    return opened;
}

} // namespace

Result<Opened> openShop(Connection &connection, const OpenOptions &options, const QList<Migration> &migrations,
                        Timestamp now)
{
    try {
        Result<Opened> opened = connection.engine() == Engine::Sqlite
                                    ? openFile(connection, options, migrations, now)
                                    : openServer(connection, options, migrations, now);
        if (!opened)
            connection.close();
        return opened;
    } catch (const StatementRefused &refusal) {
        connection.close();
        return failure(refusal.error);
    }
}

} // namespace nettdesk::storage
