// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routeraccounts.h"

#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"
#include "core/routeros/values.h"
#include "core/security/permissions.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace nettdesk::fleet {

using routeros::Command;
using routeros::Reply;
using routeros::Row;

namespace {

bool isTrue(const Row &row, QByteArrayView name)
{
    return routeros::parseBoolean(row.value(name)).value_or(false);
}

/// Limits of nothing are no limits: "0s" and "0" as much as a property that was left out.
std::optional<std::chrono::seconds> seconds(const Row &row, QByteArrayView name)
{
    const auto parsed = routeros::parseDuration(row.value(name));
    if (!parsed || parsed->count() == 0)
        return std::nullopt;
    return std::chrono::floor<std::chrono::seconds>(*parsed);
}

std::optional<ByteCount> bytes(const Row &row, QByteArrayView name)
{
    const auto parsed = routeros::parseByteCount(row.value(name));
    return parsed && parsed->bytes() > 0 ? std::optional(*parsed) : std::nullopt;
}

RouterAccount accountFrom(const Row &row, RouterAccount::Service service)
{
    RouterAccount account;
    account.service = service;
    account.itemId = row.text(".id");
    account.name = row.text("name");
    account.profile = row.text("profile");
    account.comment = row.text("comment");
    account.isDisabled = isTrue(row, "disabled");
    if (service == RouterAccount::Service::Ppp) {
        account.server = row.text("service");
        return account;
    }
    account.server = row.text("server");
    account.isRouterOwned = isTrue(row, "default") || isTrue(row, "dynamic");
    account.timeLimit = seconds(row, "limit-uptime");
    account.timeUsed = seconds(row, "uptime");
    account.dataLimit = bytes(row, "limit-bytes-total");
    const auto in = bytes(row, "bytes-in");
    const auto out = bytes(row, "bytes-out");
    if (in || out)
        account.dataUsed = ByteCount::fromBytes(in.value_or(ByteCount()).bytes() + out.value_or(ByteCount()).bytes());
    return account;
}

QList<RouterAccount> accountsFrom(const routeros::Rows &hotspot, const routeros::Rows &ppp)
{
    QList<RouterAccount> accounts;
    accounts.reserve(hotspot.size() + ppp.size());
    for (const Row &row : hotspot) {
        if (!row.isProgressOnly())
            accounts.append(accountFrom(row, RouterAccount::Service::Hotspot));
    }
    for (const Row &row : ppp) {
        if (!row.isProgressOnly())
            accounts.append(accountFrom(row, RouterAccount::Service::Ppp));
    }
    return accounts;
}

/// A router without the package has no such menu, and so no accounts of it.
Result<routeros::Rows> rowsOf(const Result<Reply> &reply)
{
    if (reply)
        return reply->rows;
    if (routeros::trapKind(reply.error()) == routeros::TrapKind::NoSuchCommand)
        return routeros::Rows();
    return failure(reply.error());
}

} // namespace

RouterAccounts::RouterAccounts(RouterPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void RouterAccounts::addDirectory(GuestDirectory &directory)
{
    m_directories.append(&directory);
}

QCoro::Task<Result<QList<RouterAccount>>> RouterAccounts::read(Actor actor, RouterId router, std::stop_token stop)
{
    if (const auto may = security::require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    Command hotspot("/ip/hotspot/user/print");
    hotspot.properties({".id", "name", "server", "profile", "comment", "disabled", "default", "dynamic", "limit-uptime",
                        "uptime", "limit-bytes-total", "bytes-in", "bytes-out"});
    Command ppp("/ppp/secret/print");
    ppp.properties({".id", "name", "service", "profile", "comment", "disabled"});

    const auto hotspotReply = co_await m_pool.call(router, std::move(hotspot), stop);
    const auto hotspotRows = rowsOf(hotspotReply);
    if (!hotspotRows)
        co_return failure(hotspotRows.error());
    const auto pppReply = co_await m_pool.call(router, std::move(ppp), stop);
    const auto pppRows = rowsOf(pppReply);
    if (!pppRows)
        co_return failure(pppRows.error());

    const auto work = [hotspotRows, pppRows] { return accountsFrom(*hotspotRows, *pppRows); };
    QFuture<QList<RouterAccount>> taken = QtConcurrent::run(work);
    QList<RouterAccount> accounts = co_await taken;
    const auto identified = co_await identify(router, &accounts);
    if (!identified)
        co_return failure(identified.error());
    co_return accounts;
}

QCoro::Task<Result<>> RouterAccounts::identify(RouterId router, QList<RouterAccount> *accounts)
{
    const QList<GuestDirectory *> directories = m_directories;
    for (GuestDirectory *directory : directories) {
        QStringList unknown;
        for (const RouterAccount &account : std::as_const(*accounts)) {
            if (account.who.kind == GuestIdentity::Kind::Unknown)
                unknown.append(account.name);
        }
        if (unknown.isEmpty())
            break;
        const auto known = co_await directory->whoAre(router, unknown);
        if (!known)
            co_return failure(known.error());
        for (RouterAccount &account : *accounts) {
            const auto found = known->constFind(account.name);
            if (account.who.kind == GuestIdentity::Kind::Unknown && found != known->cend())
                account.who = *found;
        }
    }
    co_return Result<>();
}

} // namespace nettdesk::fleet
