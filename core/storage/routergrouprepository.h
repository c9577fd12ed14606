// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routergroup.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// Groups of routers. One that vouchers were made for keeps its row; an empty one lets no router redeem.
class RouterGroupRepository {
public:
    explicit RouterGroupRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<QList<RouterGroup>>> list(); ///< by name, without routers that were removed

    /// AlreadyExists: the name is taken.
    static RouterGroupId insert(Session &session, const RouterGroup &group, Timestamp at);
    static bool update(Session &session, const RouterGroup &group);
    /// Whether vouchers were made for it: it is then kept.
    static bool isUsed(Session &session, RouterGroupId group);
    /// Only one that is not used. False: it is not there.
    static bool remove(Session &session, RouterGroupId group);
    static QList<RouterGroup> list(Session &session);
    static bool contains(Session &session, RouterGroupId group, RouterId router);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
