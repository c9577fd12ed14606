// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/routergrouprepository.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

void writeMembers(Session &session, const RouterGroup &group)
{
    session.execute(u"DELETE FROM router_group_member WHERE group_id = ?"_s, group.id);
    for (const RouterId router : group.routers)
        session.execute(u"INSERT INTO router_group_member (group_id, router_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                        group.id, router);
}

} // namespace

QCoro::Task<Result<QList<RouterGroup>>> RouterGroupRepository::list()
{
    return m_database.read([](Session &session) { return list(session); });
}

RouterGroupId RouterGroupRepository::insert(Session &session, const RouterGroup &group, Timestamp at)
{
    session.execute(u"INSERT INTO router_group (name, name_key, created_at) VALUES (?, ?, ?)"_s, group.name,
                    group.name.toCaseFolded(), at);
    RouterGroup stored = group;
    stored.id = session.insertedId<RouterGroup>();
    writeMembers(session, stored);
    return stored.id;
}

bool RouterGroupRepository::update(Session &session, const RouterGroup &group)
{
    if (session.execute(u"UPDATE router_group SET name = ?, name_key = ? WHERE id = ?"_s, group.name,
                        group.name.toCaseFolded(), group.id) != 1)
        return false;
    writeMembers(session, group);
    return true;
}

bool RouterGroupRepository::isUsed(Session &session, RouterGroupId group)
{
    return session.value<qint64>(u"SELECT 1 FROM batch WHERE group_id = ? LIMIT 1"_s, group).has_value();
}

bool RouterGroupRepository::remove(Session &session, RouterGroupId group)
{
    session.execute(u"DELETE FROM router_group_member WHERE group_id = ?"_s, group);
    return session.execute(u"DELETE FROM router_group WHERE id = ?"_s, group) == 1;
}

QList<RouterGroup> RouterGroupRepository::list(Session &session)
{
    QList<RouterGroup> groups;
    for (const Rows &row : session.query(u"SELECT g.id, g.name, m.router_id FROM router_group g "
                                         "LEFT JOIN (SELECT i.group_id, i.router_id FROM router_group_member i "
                                         "JOIN router r ON r.id = i.router_id AND r.removed_at IS NULL) m "
                                         "ON m.group_id = g.id "
                                         "ORDER BY g.name_key, g.id, m.router_id"_s)) {
        const RouterGroupId id = row.get<RouterGroupId>(0);
        if (groups.isEmpty() || groups.last().id != id)
            groups.append({id, row.get<QString>(1), {}});
        if (const RouterId router = row.get<RouterId>(2); router.isStored())
            groups.last().routers.append(router);
    }
    return groups;
}

bool RouterGroupRepository::contains(Session &session, RouterGroupId group, RouterId router)
{
    return session
        .value<qint64>(u"SELECT 1 FROM router_group_member WHERE group_id = ? AND router_id = ?"_s, group, router)
        .has_value();
}

} // namespace nettdesk::storage
