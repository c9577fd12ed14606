// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace nettdesk::storage {

enum class Engine { Sqlite, PostgreSql };

/// Where the shop's database is. Never holds a password: libpq takes it from PGPASSWORD or a passfile.
///   sqlite:///home/ana/shop.db            a file on this computer, by its absolute path
///   postgresql://user@host:5432/name      a server; ?sslmode=… and ?sslrootcert=… as libpq knows them
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString file; ///< SQLite only: absolute path

    QString host; ///< PostgreSQL only: a name, an address, or the absolute path of a socket's directory (?host=/path)
    quint16 port = 5432;
    QString user;
    QString database;
    QString sslMode;         ///< empty: "verify-full" with a root certificate, "require" off this host, else "prefer"
    QString sslRootCertFile; ///< empty: libpq's own

    /// Invalid: another scheme, a password inside, a relative path, no database name.
    static Result<DatabaseUrl> parse(const QString &text);
    static DatabaseUrl forFile(const QString &path);

    /// As parse() reads it.
    QString text() const;
    /// For people: "/home/ana/shop.db", "\"shop\" on db.example".
    QString place() const;
    /// Whether the server is this very computer, so that the line needs no encryption.
    bool isOnThisHost() const;

    bool operator==(const DatabaseUrl &) const = default;
};

} // namespace nettdesk::storage
