// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statementrefused.h"

#include "core/storage/columnvalue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString taken()
{
    return Text::tr("This already exists. Nothing was changed.");
}

QString diskFull()
{
    return Text::tr("The disk is full. Nothing of this step was kept, everything before it is safe. Free some space "
                    "and try again.");
}

QString damaged()
{
    return Text::tr("The database file is damaged. Nothing was written to it. Close the program, keep the file, and "
                    "restore the latest backup.");
}

bool diskHasNoRoom(const QString &file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < (1 << 20);
}

// https://www.sqlite.org/rescode.html; the driver reports extended codes, whose low byte is the primary one.
StatementRefused refusedBySqlite(const QSqlError &error, const QString &file)
{
    const int extended = error.nativeErrorCode().toInt();
    const QString detail = error.databaseText() + u" ("_s + error.nativeErrorCode() + u')';
    const auto as = [&](Error::Kind kind, const QString &message) {
        return StatementRefused{{kind, message, detail}, false, false};
    };
    switch (extended & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return as(Error::Kind::Storage, Text::tr("Another program is writing to the shop's database and does not "
                                                 "finish. Nothing was changed. Try again in a moment."));
    case 8:  // READONLY
    case 3:  // PERM
    case 23: // AUTH
        return as(Error::Kind::Storage,
                  Text::tr("The database file may only be read. Nothing was changed. Check who owns “%1”.").arg(file));
    case 10: // IOERR
        if (!diskHasNoRoom(file))
            return as(Error::Kind::Storage,
                      Text::tr("The disk with the database cannot be written or read. Nothing of this step was kept. "
                               "Check that there is space and that the disk is in order, then try again."));
        [[fallthrough]];
    case 13: // FULL
        return as(Error::Kind::Storage, diskFull());
    case 11: // CORRUPT
    case 26: // NOTADB
        return as(Error::Kind::Storage, damaged());
    case 14: // CANTOPEN
        return as(Error::Kind::Storage,
                  Text::tr("The database file “%1” cannot be opened. Check the folder and its permissions.").arg(file));
    case 19:                                                          // CONSTRAINT
        if (extended == 2067 || extended == 1555 || extended == 2579) // UNIQUE, PRIMARYKEY, ROWID
            return as(Error::Kind::AlreadyExists, taken());
        break;
    default: break;
    }
    return as(Error::Kind::Storage, Text::tr("The database refused this step. Nothing was changed."));
}

// https://www.postgresql.org/docs/15/errcodes-appendix.html
StatementRefused refusedByPostgreSql(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    // The first line only: the others quote the row, with whatever codes and keys are in it.
    const QString said = error.databaseText().section(u'\n', 0, 0).trimmed();
    const QString detail = said.contains(state) ? said : said + u" ("_s + state + u')';
    const auto as = [&](Error::Kind kind, const QString &message) {
        return StatementRefused{{kind, message, detail}, false, false};
    };
    if (state == "23505"_L1)
        return as(Error::Kind::AlreadyExists, taken());
    if (state == "40001"_L1 || state == "40P01"_L1) {
        StatementRefused result = as(Error::Kind::Storage, Text::tr("Other counters kept changing the same rows. "
                                                                    "Nothing was changed. Try again."));
        result.mayRetry = true;
        return result;
    }
    if (state == "53100"_L1)
        return as(Error::Kind::Storage, Text::tr("The disk of the database server is full. Nothing of this step was "
                                                 "kept. Free some space there and try again."));
    if (state == "42501"_L1)
        return as(Error::Kind::Storage, Text::tr("The database user lacks a right for this. Nothing was changed. Ask "
                                                 "whoever runs the database server."));
    if (state.startsWith("XX"_L1))
        return as(Error::Kind::Storage, damaged());
    const bool lineLost = state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1);
    if (lineLost) {
        StatementRefused result =
            as(Error::Kind::Storage, Text::tr("The connection to the database server was lost. What was finished is "
                                              "safe. Look up the last step before doing it again."));
        result.connectionLost = true;
        return result;
    }
    return as(Error::Kind::Storage, Text::tr("The database refused this step. Nothing was changed."));
}

} // namespace

StatementRefused refused(Engine engine, const QSqlError &error, const QString &file)
{
    return engine == Engine::Sqlite ? refusedBySqlite(error, file) : refusedByPostgreSql(error);
}

void refuseNullCharacter()
{
    throw StatementRefused{{Error::Kind::Invalid,
                            Text::tr("A text with a null character in it cannot be stored. Nothing was changed."),
                            {}},
                           false,
                           false};
}

} // namespace nettdesk::storage
