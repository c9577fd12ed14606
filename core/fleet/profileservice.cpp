// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/profileservice.h"

#include "core/fleet/profileproperties.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/profileuserepository.h"
#include "core/storage/routerrepository.h"

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using routeros::TrapKind;
using security::require;

namespace {

Command countCommand(const char *menu, const QString &profile)
{
    Command count(QByteArray(menu) + "/print");
    count.flag("count-only").where("profile", QStringView(profile));
    return count;
}

const char *usersOf(ProfileKind kind)
{
    return kind == ProfileKind::Hotspot ? ProfileTable<HotspotUserProfile>::users : ProfileTable<PppProfile>::users;
}

} // namespace

ProfileService::ProfileService(storage::Database &database, const security::AuditTrail &audit, RouterPool &pool,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_pool(pool), m_clock(clock)
{
}

std::optional<RouterProfiles> ProfileService::lastRead(RouterId router) const
{
    const auto found = m_lastRead.constFind(router);
    return found == m_lastRead.constEnd() ? std::nullopt : std::optional(*found);
}

QCoro::Task<Result<RouterProfiles>> ProfileService::read(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    // Sent together, answered in any order.
    auto askHotspot = (*connection)->call(profilePrint<HotspotUserProfile>(), stop);
    auto askPpp = (*connection)->call(profilePrint<PppProfile>(), stop);
    Command printPools("/ip/pool/print");
    printPools.properties({"name"});
    auto askPools = (*connection)->call(printPools, stop);
    const Result<Reply> hotspot = co_await askHotspot;
    const Result<Reply> ppp = co_await askPpp;
    const Result<Reply> pools = co_await askPools;

    RouterProfiles profiles;
    for (const auto &[reply, missing] : {std::pair{&hotspot, &profiles.noHotspot}, {&ppp, &profiles.noPpp}}) {
        if (*reply)
            continue;
        if (routeros::trapKind(reply->error()) != TrapKind::NoSuchCommand)
            co_return failure(reply->error());
        *missing = reply->error();
    }
    if (hotspot) {
        for (const routeros::Row &row : hotspot->rows)
            profiles.hotspot.append({hotspotProfileOf(row), {}});
    }
    if (ppp) {
        for (const routeros::Row &row : ppp->rows)
            profiles.ppp.append({pppProfileOf(row), {}});
    }
    if (pools) {
        for (const routeros::Row &row : pools->rows)
            profiles.pools.append(row.text("name"));
    }

    QList<Command> counting;
    for (const RouterProfiles::Hotspot &line : std::as_const(profiles.hotspot))
        counting.append(countCommand(usersOf(ProfileKind::Hotspot), line.profile.name));
    for (const RouterProfiles::Ppp &line : std::as_const(profiles.ppp))
        counting.append(countCommand(usersOf(ProfileKind::Ppp), line.profile.name));
    const QList<Result<Reply>> counts = co_await (*connection)->callAll(counting, 16, {}, stop);
    storage::ProfileUseRepository repository(m_database);
    const Result<storage::ProfileNamings> namings = co_await repository.ofRouter(router);
    if (!namings)
        co_return failure(namings.error());
    for (const Result<Reply> &count : counts) {
        if (!count)
            co_return failure(count.error());
    }
    qsizetype next = 0;
    for (RouterProfiles::Hotspot &line : profiles.hotspot)
        line.use = {counts.at(next++)->ret.toLongLong(), namings->vouchers.value(line.profile.name),
                    namings->packages.value(line.profile.name)};
    for (RouterProfiles::Ppp &line : profiles.ppp)
        line.use.users = counts.at(next++)->ret.toLongLong();
    profiles.readAt = m_clock.now();
    m_lastRead.insert(router, profiles);
    Q_EMIT changed(router);
    co_return profiles;
}

QCoro::Task<Result<ProfileService::Way>> ProfileService::wayTo(Actor actor, RouterId router)
{
    if (const Result<> may = require(actor, Permission::EditProfiles); !may)
        co_return failure(may.error());
    if (!m_audit.isUnlocked())
        co_return failure(Error::Kind::Locked, tr("The shop's key is not there, so nothing can be changed. Sign in, or "
                                                  "unlock this computer."));
    storage::RouterRepository routers(m_database);
    const Result<std::optional<Router>> record = co_await routers.byId(router);
    if (!record)
        co_return failure(record.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    Way way;
    way.router = record->value_or(Router());
    way.connection = *connection;
    co_return way;
}

QCoro::Task<Result<ProfileUse>> ProfileService::useOf(std::shared_ptr<Connection> connection, RouterId router,
                                                      ProfileKind kind, QString name, std::stop_token stop)
{
    const Result<Reply> users = co_await connection->call(countCommand(usersOf(kind), name), stop);
    if (!users)
        co_return failure(users.error());
    ProfileUse use;
    use.users = users->ret.toLongLong();
    if (kind == ProfileKind::Hotspot) {
        storage::ProfileUseRepository repository(m_database);
        const Result<storage::ProfileNamings> namings = co_await repository.ofRouter(router);
        if (!namings)
            co_return failure(namings.error());
        use.vouchers = namings->vouchers.value(name);
        use.packages = namings->packages.value(name);
    }
    co_return use;
}

QCoro::Task<Result<ProfileUse>> ProfileService::use(Actor actor, RouterId router, ProfileKind kind, QString name)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    co_return co_await useOf(*connection, router, kind, name, {});
}

} // namespace nettdesk::fleet
