// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pollrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

QCoro::Task<Result<QList<RouterId>>> PollRepository::renew(QString owner, std::chrono::milliseconds leaseFor,
                                                           QStringList dead)
{
    return m_database.run([owner, leaseFor, dead](Session &session) {
        // One program at a time, or two could each see the other as dead. SQLite has one writer at a time; this lock
        // is let go by the end of the transaction.
        if (session.engine() == Engine::PostgreSql)
            session.query(u"SELECT pg_advisory_xact_lock(hashtextextended('nettdesk polling', 0))"_s);
        session.execute(u"INSERT INTO poller (owner, alive_until) VALUES (?, ?) "
                        "ON CONFLICT (owner) DO UPDATE SET alive_until = excluded.alive_until"_s,
                        owner, session.now() + leaseFor);
        session.execute(u"DELETE FROM poller WHERE alive_until <= ?"_s, session.now());
        if (!dead.isEmpty())
            session.executeIn(u"DELETE FROM poller WHERE owner IN "_s, dead);
        session.execute(u"DELETE FROM router_poll WHERE router_id IN "
                        "(SELECT id FROM router WHERE removed_at IS NOT NULL OR is_active = 0)"_s);
        session.execute(u"INSERT INTO router_poll (router_id, owner) SELECT id, CAST(? AS TEXT) FROM router "
                        "WHERE removed_at IS NULL AND is_active = 1 "
                        "AND id NOT IN (SELECT router_id FROM router_poll)"_s,
                        owner);
        session.execute(u"UPDATE router_poll SET owner = ? WHERE owner NOT IN (SELECT owner FROM poller)"_s, owner);
        QList<RouterId> routers;
        for (const Rows &row : session.query(u"SELECT router_id FROM router_poll WHERE owner = ?"_s, owner))
            routers.append(row.get<RouterId>(0));
        return routers;
    });
}

QCoro::Task<Result<>> PollRepository::giveBack(QString owner)
{
    return m_database.run([owner](Session &session) {
        session.execute(u"DELETE FROM router_poll WHERE owner = ?"_s, owner);
        session.execute(u"DELETE FROM poller WHERE owner = ?"_s, owner);
    });
}

QCoro::Task<Result<QHash<QString, Timestamp>>> PollRepository::owners()
{
    return m_database.read([](Session &session) {
        QHash<QString, Timestamp> owners;
        for (const Rows &row : session.query(u"SELECT owner, alive_until FROM poller"_s))
            owners.insert(row.get<QString>(0), row.get<Timestamp>(1));
        return owners;
    });
}

QCoro::Task<Result<QString>> PollRepository::ownerOf(RouterId router)
{
    return m_database.read([router](Session &session) {
        return session
            .value<QString>(u"SELECT owner FROM router_poll WHERE router_id = ? AND owner IN "
                            "(SELECT owner FROM poller WHERE alive_until > ?)"_s,
                            router, session.now())
            .value_or(QString());
    });
}

} // namespace nettdesk::storage
