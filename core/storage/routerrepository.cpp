// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/routerrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

const QString selectRouter =
    u"SELECT id, public_id, name, host, port, tls, user_name, is_active, fingerprint, identity, version, board, "
    "sign_in_address, last_seen, created_at FROM router "_s;

Router readRouter(const Rows &row)
{
    Router router;
    router.id = row.get<RouterId>(0);
    router.publicId = row.get<QString>(1);
    router.name = row.get<QString>(2);
    router.host = row.get<QString>(3);
    router.port = row.get<quint16>(4);
    // An unknown mode comes from a newer program: the strictest one is never a gift to a listener.
    router.tls = tlsModeFromName(row.get<QString>(5)).value_or(TlsMode::Verified);
    router.user = row.get<QString>(6);
    router.isActive = row.get<bool>(7);
    router.fingerprint = row.get<QString>(8);
    router.identity = row.get<QString>(9);
    router.version = row.get<QString>(10);
    router.board = row.get<QString>(11);
    router.signInAddress = row.get<QString>(12);
    router.lastSeen = row.get<std::optional<Timestamp>>(13);
    router.createdAt = row.get<Timestamp>(14);
    return router;
}

std::optional<Router> first(Rows rows)
{
    return rows.next() ? std::optional(readRouter(rows)) : std::nullopt;
}

Result<> changedOne(bool changed)
{
    if (!changed)
        return failure(Error::Kind::NotFound, Text::tr("This router is no longer there. Somebody removed it."));
    return {};
}

} // namespace

QCoro::Task<Result<RouterId>> RouterRepository::add(Router router, QString sealedPassword)
{
    return m_database.run(
        [router, sealedPassword](Session &session) { return insert(session, router, sealedPassword); });
}

QCoro::Task<Result<>> RouterRepository::update(Router router, QString sealedPassword)
{
    return m_database.run(
        [router, sealedPassword](Session &session) { return changedOne(update(session, router, sealedPassword)); });
}

QCoro::Task<Result<QList<Router>>> RouterRepository::list()
{
    return m_database.read([](Session &session) { return all(session); });
}

QList<Router> RouterRepository::all(Session &session)
{
    QList<Router> routers;
    for (const Rows &row : session.query(selectRouter + u"WHERE removed_at IS NULL ORDER BY name, id"_s))
        routers.append(readRouter(row));
    return routers;
}

QCoro::Task<Result<std::optional<Router>>> RouterRepository::byId(RouterId router)
{
    return m_database.read([router](Session &session) { return load(session, router); });
}

QCoro::Task<Result<std::optional<Router>>> RouterRepository::find(QString publicIdOrName)
{
    return m_database.read([publicIdOrName](Session &session) { return find(session, publicIdOrName); });
}

QCoro::Task<Result<QString>> RouterRepository::sealedPassword(RouterId router)
{
    return m_database.read([router](Session &session) -> Result<QString> {
        const auto sealed =
            session.value<QString>(u"SELECT sealed_password FROM router WHERE id = ? AND removed_at IS NULL"_s, router);
        if (!sealed)
            return failure(changedOne(false).error());
        return *sealed;
    });
}

QCoro::Task<Result<>> RouterRepository::setActive(RouterId router, bool isActive)
{
    return m_database.run(
        [router, isActive](Session &session) { return changedOne(setActive(session, router, isActive)); });
}

QCoro::Task<Result<>> RouterRepository::setFingerprint(RouterId router, QString fingerprint)
{
    return m_database.run(
        [router, fingerprint](Session &session) { return changedOne(setFingerprint(session, router, fingerprint)); });
}

QCoro::Task<Result<>> RouterRepository::setSeen(Router router)
{
    return m_database.run([router](Session &session) {
        return changedOne(session.execute(u"UPDATE router SET identity = ?, version = ?, board = ?, "
                                          "sign_in_address = ?, last_seen = ? WHERE id = ? AND removed_at IS NULL"_s,
                                          router.identity, router.version, router.board, router.signInAddress,
                                          router.lastSeen, router.id) == 1);
    });
}

QCoro::Task<Result<>> RouterRepository::remove(RouterId router, Timestamp at)
{
    return m_database.run([router, at](Session &session) { return changedOne(remove(session, router, at)); });
}

RouterId RouterRepository::insert(Session &session, const Router &router, const QString &sealedPassword)
{
    session.execute(u"INSERT INTO router (public_id, name, host, port, tls, user_name, sealed_password, is_active, "
                    "fingerprint, identity, version, board, sign_in_address, last_seen, created_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    router.publicId, router.name, router.host, router.port, tlsModeName(router.tls), router.user,
                    sealedPassword, router.isActive, router.fingerprint, router.identity, router.version, router.board,
                    router.signInAddress, router.lastSeen, router.createdAt);
    return session.insertedId<Router>();
}

bool RouterRepository::update(Session &session, const Router &router, const QString &sealedPassword)
{
    const qint64 changed = session.execute(
        u"UPDATE router SET name = ?, host = ?, port = ?, tls = ?, user_name = ?, is_active = ?, fingerprint = ?, "
        "identity = ?, version = ?, board = ?, sign_in_address = ?, last_seen = ? "
        "WHERE id = ? AND removed_at IS NULL"_s,
        router.name, router.host, router.port, tlsModeName(router.tls), router.user, router.isActive,
        router.fingerprint, router.identity, router.version, router.board, router.signInAddress, router.lastSeen,
        router.id);
    if (changed == 1 && !sealedPassword.isEmpty())
        setSealedPassword(session, router.id, sealedPassword);
    return changed == 1;
}

void RouterRepository::setSealedPassword(Session &session, RouterId router, const QString &sealedPassword)
{
    session.execute(u"UPDATE router SET sealed_password = ? WHERE id = ? AND removed_at IS NULL"_s, sealedPassword,
                    router);
}

std::optional<Router> RouterRepository::load(Session &session, RouterId router)
{
    return first(session.query(selectRouter + u"WHERE id = ?"_s, router));
}

QList<RouterId> RouterRepository::activeOnes(Session &session)
{
    QList<RouterId> routers;
    for (const Rows &row :
         session.query(u"SELECT id FROM router WHERE removed_at IS NULL AND is_active = 1 ORDER BY id"_s))
        routers.append(row.get<RouterId>(0));
    return routers;
}

std::optional<Router> RouterRepository::find(Session &session, const QString &publicIdOrName)
{
    std::optional<Router> router =
        first(session.query(selectRouter + u"WHERE public_id = ? AND removed_at IS NULL"_s, publicIdOrName.toUpper()));
    if (!router)
        router = first(session.query(selectRouter + u"WHERE name = ? AND removed_at IS NULL"_s, publicIdOrName));
    return router;
}

bool RouterRepository::setActive(Session &session, RouterId router, bool isActive)
{
    return session.execute(u"UPDATE router SET is_active = ? WHERE id = ? AND removed_at IS NULL"_s, isActive,
                           router) == 1;
}

bool RouterRepository::setFingerprint(Session &session, RouterId router, const QString &fingerprint)
{
    return session.execute(u"UPDATE router SET fingerprint = ? WHERE id = ? AND removed_at IS NULL"_s, fingerprint,
                           router) == 1;
}

bool RouterRepository::remove(Session &session, RouterId router, Timestamp at)
{
    return session.execute(u"UPDATE router SET removed_at = ?, sealed_password = '', is_active = 0 "
                           "WHERE id = ? AND removed_at IS NULL"_s,
                           at, router) == 1;
}

} // namespace nettdesk::storage
