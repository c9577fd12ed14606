// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routergroups.h"

#include "core/model/name.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/routergrouprepository.h"

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using security::require;
using storage::RouterGroupRepository;
using storage::Session;

RouterGroups::RouterGroups(storage::Database &database, const security::AuditTrail &audit, QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit)
{
}

QCoro::Task<Result<QList<RouterGroup>>> RouterGroups::list(Actor actor)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    RouterGroupRepository repository(m_database);
    co_return co_await repository.list();
}

QCoro::Task<Result<RouterGroup>> RouterGroups::save(Actor actor, RouterGroup group)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const Result<QString> name = cleanName(group.name);
    if (!name)
        co_return failure(name.error());
    if (group.routers.isEmpty())
        co_return failure(Error::Kind::Invalid,
                          tr("Choose at least one router for the group “%1”. Nothing was saved.").arg(*name));
    group.name = *name;
    auto write = [this, actor, group](Session &session) -> Result<RouterGroup> {
        RouterGroup stored = group;
        const bool isNew = !group.id.isStored();
        if (isNew)
            stored.id = RouterGroupRepository::insert(session, group, session.now());
        else if (!RouterGroupRepository::update(session, group))
            return failure(Error::Kind::NotFound, tr("This group of routers is not there any more."));
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = isNew ? u"routerGroup.add"_s : u"routerGroup.change"_s;
        entry.object = u"router group %1"_s.arg(stored.name);
        entry.after = u"%1 routers"_s.arg(stored.routers.size());
        if (const Result<> written = m_audit.append(session, entry); !written)
            return failure(written.error());
        return stored;
    };
    Result<RouterGroup> saved = co_await m_database.run(write);
    if (!saved && saved.error().kind == Error::Kind::AlreadyExists)
        saved.error().message =
            tr("There is a group named “%1” already. Nothing was saved; choose another name.").arg(*name);
    if (saved)
        Q_EMIT changed();
    co_return saved;
}

QCoro::Task<Result<>> RouterGroups::remove(Actor actor, RouterGroupId group)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    auto write = [this, actor, group](Session &session) -> Result<> {
        QString name;
        for (const RouterGroup &known : RouterGroupRepository::list(session)) {
            if (known.id == group)
                name = known.name;
        }
        if (RouterGroupRepository::isUsed(session, group))
            return failure(Error::Kind::Invalid,
                           tr("Vouchers were made for the group “%1”: it is kept, so that they go on working. You can "
                              "rename it or change its routers.")
                               .arg(name));
        if (!RouterGroupRepository::remove(session, group))
            return failure(Error::Kind::NotFound, tr("This group of routers is not there any more."));
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"routerGroup.remove"_s;
        entry.object = u"router group %1"_s.arg(name);
        return m_audit.append(session, entry);
    };
    const Result<> removed = co_await m_database.run(write);
    if (removed)
        Q_EMIT changed();
    co_return removed;
}

} // namespace nettdesk::fleet
