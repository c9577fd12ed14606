// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebootrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

const QString columns =
    u"id, router_id, state, due_at, sent_at, guests, back_at, away_ms, error, ordered_by, ordered_at"_s;
const QString selectReboot = u"SELECT "_s + columns + u" FROM router_reboot "_s;

RouterReboot readReboot(const Rows &row)
{
    RouterReboot reboot;
    reboot.id = row.get<RebootId>(0);
    reboot.router = row.get<RouterId>(1);
    reboot.state = rebootStateFromName(row.get<QString>(2));
    reboot.dueAt = row.get<Timestamp>(3);
    reboot.sentAt = row.get<std::optional<Timestamp>>(4);
    reboot.guests = row.get<std::optional<int>>(5);
    reboot.backAt = row.get<std::optional<Timestamp>>(6);
    if (const auto away = row.get<std::optional<qint64>>(7))
        reboot.away = std::chrono::milliseconds(*away);
    reboot.error = row.get<QString>(8);
    reboot.orderedBy = row.get<QString>(9);
    reboot.orderedAt = row.get<Timestamp>(10);
    return reboot;
}

QList<RouterReboot> all(Rows rows)
{
    QList<RouterReboot> reboots;
    for (const Rows &row : rows)
        reboots.append(readReboot(row));
    return reboots;
}

} // namespace

QCoro::Task<Result<QList<RouterReboot>>> RebootRepository::list(RouterId router, int limit)
{
    return m_database.read([router, limit](Session &session) {
        const QString order = u"ORDER BY CASE WHEN state = 'scheduled' OR state = 'sent' THEN 0 ELSE 1 END, id DESC "
                              "LIMIT ?"_s;
        return router.isStored() ? all(session.query(selectReboot + u"WHERE router_id = ? "_s + order, router, limit))
                                 : all(session.query(selectReboot + order, limit));
    });
}

QCoro::Task<Result<QList<RouterReboot>>> RebootRepository::open()
{
    return m_database.read([](Session &session) {
        return all(session.query(selectReboot + u"WHERE state IN ('scheduled', 'sent') ORDER BY id"_s));
    });
}

QCoro::Task<Result<QList<RouterReboot>>> RebootRepository::back(RouterId router, Timestamp at)
{
    return m_database.run([router, at](Session &session) {
        return all(session.query(u"UPDATE router_reboot SET state = 'back', back_at = ?, away_ms = ? - sent_at "
                                 "WHERE router_id = ? AND state = 'sent' AND sent_at < ? RETURNING "_s +
                                     columns,
                                 at, at, router, at));
    });
}

RebootId RebootRepository::insert(Session &session, const RouterReboot &reboot)
{
    session.execute(u"INSERT INTO router_reboot (router_id, state, due_at, sent_at, guests, back_at, away_ms, error, "
                    "ordered_by, ordered_at) VALUES (?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?)"_s,
                    reboot.router, rebootStateName(reboot.state), reboot.dueAt, reboot.sentAt, reboot.guests,
                    reboot.error, reboot.orderedBy, reboot.orderedAt);
    return session.insertedId<RouterReboot>();
}

std::optional<RouterReboot> RebootRepository::load(Session &session, RebootId reboot)
{
    Rows rows = session.query(selectReboot + u"WHERE id = ?"_s, reboot);
    return rows.next() ? std::optional(readReboot(rows)) : std::nullopt;
}

bool RebootRepository::changeState(Session &session, RebootId reboot, RouterReboot::State from, RouterReboot::State to,
                                   const QString &error)
{
    return session.execute(u"UPDATE router_reboot SET state = ?, error = ? WHERE id = ? AND state = ?"_s,
                           rebootStateName(to), error, reboot, rebootStateName(from)) == 1;
}

bool RebootRepository::markSent(Session &session, RebootId reboot, Timestamp at, std::optional<int> guests)
{
    return session.execute(u"UPDATE router_reboot SET state = 'sent', sent_at = ?, guests = ? "
                           "WHERE id = ? AND state = 'scheduled'"_s,
                           at, guests, reboot) == 1;
}

} // namespace nettdesk::storage
