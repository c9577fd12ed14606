// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/result.h"
#include "core/storage/databaseurl.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nettdesk::storage {

class Connection;

/// One numbered step of the tables' history, never edited once it was released. In its text {{id}} is the column of a
/// row's own number, {{blob}} a column of bytes, and {{computed}} ends a column that the database works out from
/// others: the words that the engines spell differently.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;

    QString checksum() const;
    QStringList statements(Engine engine) const;
};

/// resources/migrations, in order, as compiled in.
QList<Migration> builtInMigrations();

/// How far a database is. Throws StatementRefused.
struct SchemaState {
    bool exists = false; ///< the table schema_version is there
    int version = 0;
    QString program; ///< the version of NettDesk that made the last step

    static SchemaState of(Connection &connection);
};

/// Refuses a database that is newer than `migrations`, naming the program version it needs, and one whose steps were
/// not made from the same texts. Throws StatementRefused.
Result<> checkHistory(Connection &connection, const QList<Migration> &migrations);

/// Runs what is missing, all of it in one transaction: afterwards the database is of today, or as it was before.
/// Two programs may try at once; one does it and the other finds it done. How many steps it made.
Result<int> migrate(Connection &connection, const QList<Migration> &migrations, Timestamp now);

/// Stands in the head of every SQLite file of ours ("Nett"), so that an empty or a foreign file is told from a shop's.
constexpr qint64 applicationId = 0x4e657474;

} // namespace nettdesk::storage
