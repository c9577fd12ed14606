// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/result.h"
#include "core/model/routergroup.h"

#include <QCoroTask>
#include <QObject>

namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::fleet {

/// Groups of routers, for vouchers that may be redeemed at any router of one (product V16).
class RouterGroups : public QObject {
    Q_OBJECT

public:
    RouterGroups(storage::Database &database, const security::AuditTrail &audit, QObject *parent = nullptr);

    /// By name. Permission SeeRouters.
    QCoro::Task<Result<QList<RouterGroup>>> list(Actor actor);
    /// Makes it, or changes the one with this id. Permission EditRouters. Errors: Invalid (no name, no router),
    /// AlreadyExists (the name), NotFound (the id).
    QCoro::Task<Result<RouterGroup>> save(Actor actor, RouterGroup group);
    /// Permission EditRouters. Errors: NotFound, Invalid (vouchers were made for it).
    QCoro::Task<Result<>> remove(Actor actor, RouterGroupId group);

Q_SIGNALS:
    void changed();

private:
    storage::Database &m_database;
    const security::AuditTrail &m_audit;
};

} // namespace nettdesk::fleet
