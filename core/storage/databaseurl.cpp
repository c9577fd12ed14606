// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseurl.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatabaseUrl)
};

Result<DatabaseUrl> parseFile(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    if (path.size() > 2 && path.at(2) == u':')
        path.remove(0, 1); // sqlite:///C:/shop.db
    if (!url.host().isEmpty() || path.isEmpty() || !QDir::isAbsolutePath(path) || path.endsWith(u'/'))
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is no database address. Write sqlite:/// and the whole path of the file.")
                           .arg(url.toDisplayString()));
    return DatabaseUrl::forFile(path);
}

Result<DatabaseUrl> parseServer(const QUrl &url)
{
    if (!url.password().isEmpty())
        return failure(Error::Kind::Invalid,
                       Text::tr("A password must not stand in the database address, where others can read it. Leave it "
                                "out and set PGPASSWORD or use a passfile."));
    const QUrlQuery query(url);
    DatabaseUrl result;
    result.engine = Engine::PostgreSql;
    result.host = url.host(QUrl::FullyDecoded);
    result.port = quint16(url.port(5432));
    result.user = url.userName(QUrl::FullyDecoded);
    result.database = url.path(QUrl::FullyDecoded).mid(1);
    if (query.hasQueryItem(u"host"_s))
        result.host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    result.sslMode = query.queryItemValue(u"sslmode"_s);
    result.sslRootCertFile = query.queryItemValue(u"sslrootcert"_s, QUrl::FullyDecoded);

    static const QStringList modes{u""_s,        u"disable"_s,   u"allow"_s,      u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    const bool wellFormed = !result.database.isEmpty() && !result.database.contains(u'/') &&
                            modes.contains(result.sslMode) && !result.sslRootCertFile.contains(u';');
    if (!wellFormed)
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is no database address. Write postgresql://user@host/database.")
                           .arg(url.toDisplayString(QUrl::RemovePassword)));
    return result;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == "sqlite"_L1)
        return parseFile(url);
    if (url.isValid() && (url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1))
        return parseServer(url);
    return failure(Error::Kind::Invalid, Text::tr("This is no database address that can be used. Write "
                                                  "sqlite:///path/file.db or postgresql://user@host/database."));
}

DatabaseUrl DatabaseUrl::forFile(const QString &path)
{
    DatabaseUrl result;
    result.engine = Engine::Sqlite;
    result.file = QDir::cleanPath(QDir(path).absolutePath());
    return result;
}

QString DatabaseUrl::text() const
{
    QUrl url;
    if (engine == Engine::Sqlite) {
        url.setScheme(u"sqlite"_s);
        url.setHost(u""_s);
        url.setPath(file.startsWith(u'/') ? file : u'/' + file);
        return url.toString(QUrl::FullyEncoded);
    }
    QUrlQuery query;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    if (host.startsWith(u'/')) {
        url.setHost(u""_s);
        query.addQueryItem(u"host"_s, host);
    } else {
        url.setHost(host);
    }
    if (port != 5432)
        url.setPort(port);
    url.setPath(u'/' + database);
    if (!sslMode.isEmpty())
        query.addQueryItem(u"sslmode"_s, sslMode);
    if (!sslRootCertFile.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, sslRootCertFile);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString DatabaseUrl::place() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(file);
    return Text::tr("“%1” on %2").arg(database, host.isEmpty() ? u"localhost"_s : host);
}

bool DatabaseUrl::isOnThisHost() const
{
    if (engine == Engine::Sqlite || host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1)
        return true;
    return QHostAddress(host).isLoopback();
}

} // namespace nettdesk::storage
