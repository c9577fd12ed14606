// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/clockguard.h"

#include "core/fleet/healthreader.h"
#include "core/fleet/routerpool.h"
#include "core/model/router.h"
#include "core/routeros/connection.h"
#include "core/routeros/values.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/routerrepository.h"

#include <QElapsedTimer>
#include <QHostAddress>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Reply;
using routeros::Row;
using security::require;
using storage::Session;

namespace {

constexpr int mostServers = 4;
constexpr int longestName = 253; // of a host: RFC 1035

bool isNone(const QString &server)
{
    return server.isEmpty() || server == "0.0.0.0"_L1 || server == "::"_L1;
}

void addAll(QStringList &servers, const QString &list)
{
    for (const QString &server : list.split(u',', Qt::SkipEmptyParts)) {
        if (!isNone(server.trimmed()))
            servers.append(server.trimmed());
    }
}

/// RouterOS 7 lists `servers`; 6 has two places for addresses and one for names.
bool hasServerList(const Row &client, const Row &resource)
{
    if (client.has("servers") || client.has("primary-ntp"))
        return client.has("servers");
    const auto version = routeros::RouterVersion::parse(resource.value("version"));
    return !version || version->major >= 7;
}

/// Names and addresses as people type them; nothing that a router's list would take apart.
bool isServer(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':');
    };
    return !text.isEmpty() && text.size() <= longestName && std::all_of(text.begin(), text.end(), isPlain);
}

Command setServers(const QStringList &servers, bool isList)
{
    Command command("/system/ntp/client/set");
    command.singleton().set("enabled", true);
    if (isList) {
        const QString list = servers.join(u',');
        return command.set("servers", QStringView(list));
    }
    QStringList addresses;
    QStringList names;
    for (const QString &server : servers)
        (QHostAddress(server).isNull() ? names : addresses).append(server);
    const QString primary = addresses.value(0, u"0.0.0.0"_s);
    const QString secondary = addresses.value(1, u"0.0.0.0"_s);
    const QString list = names.join(u',');
    command.set("primary-ntp", QStringView(primary)).set("secondary-ntp", QStringView(secondary));
    return command.set("server-dns-names", QStringView(list));
}

/// All that is known of a router's clock, and how its NTP client is spelled.
struct ClockState {
    RouterClock clock;
    bool hasServerList = true;
    bool writesMonthNames = false;
};

QCoro::Task<Result<ClockState>> readState(std::shared_ptr<routeros::Connection> connection, const Clock &ours,
                                          std::stop_token stop)
{
    Command askClock("/system/clock/print");
    askClock.properties({"date", "time", "time-zone-name", "gmt-offset"});
    Command askVersion("/system/resource/print");
    askVersion.properties({"version"});
    QElapsedTimer watch;
    watch.start();
    auto clockTask = connection->call(askClock, stop);
    auto clientTask = connection->call(Command("/system/ntp/client/print"), stop);
    auto versionTask = connection->call(askVersion, stop);
    const Result<Reply> clock = co_await clockTask;
    const std::chrono::milliseconds roundTrip(watch.elapsed());
    const Timestamp now = ours.now();
    const Result<Reply> client = co_await clientTask;
    const Result<Reply> version = co_await versionTask;
    if (!clock)
        co_return failure(clock.error());
    if (!client)
        co_return failure(client.error());

    ClockState state;
    const Row clockRow = clock->rows.first();
    const Row clientRow = client->rows.first();
    state.clock.localTime = clockRow.text("date") + u' ' + clockRow.text("time");
    state.clock.zone = clockRow.text("time-zone-name");
    if (const auto offset = routeros::parseGmtOffset(clockRow.value("gmt-offset")))
        state.clock.offset = *offset;
    if (const auto at = routerInstant(clockRow))
        state.clock.skew = std::chrono::round<std::chrono::seconds>(*at - (now - roundTrip / 2));
    state.writesMonthNames = clockRow.value("date").contains('/');
    state.clock.ntpEnabled = routeros::parseBoolean(clientRow.value("enabled")).value_or(false);
    state.clock.ntpStatus = clientRow.text("status");
    state.hasServerList = hasServerList(clientRow, version ? version->rows.first() : Row());
    if (state.hasServerList) {
        addAll(state.clock.ntpServers, clientRow.text("servers"));
    } else {
        addAll(state.clock.ntpServers, clientRow.text("primary-ntp"));
        addAll(state.clock.ntpServers, clientRow.text("secondary-ntp"));
        addAll(state.clock.ntpServers, clientRow.text("server-dns-names"));
    }
    co_return state;
}

} // namespace

ClockGuard::ClockGuard(storage::Database &database, RouterPool &pool, const security::AuditTrail &audit,
                       const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_pool(pool), m_audit(audit), m_clock(clock)
{
}

QStringList ClockGuard::defaultServers()
{
    return {u"pool.ntp.org"_s, u"time.cloudflare.com"_s};
}

/// In one row: who did what to which router's clock, from → to.
QCoro::Task<Result<>> ClockGuard::record(Actor actor, QString action, RouterId router, QString before, QString after)
{
    auto write = [this, actor, action, router, before, after](Session &session) -> Result<> {
        const std::optional<Router> record = storage::RouterRepository::load(session, router);
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = action;
        entry.object = u"router %1"_s.arg(record ? record->publicId : QString());
        entry.before = before;
        entry.after = after;
        return m_audit.append(session, entry);
    };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<RouterClock>> ClockGuard::read(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    const Result<ClockState> state = co_await readState(*connection, m_clock, stop);
    if (!state)
        co_return failure(state.error());
    co_return state->clock;
}

QCoro::Task<Result<RouterClock>> ClockGuard::useNtp(Actor actor, RouterId router, QStringList servers,
                                                    std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    for (QString &server : servers)
        server = server.trimmed();
    if (servers.isEmpty() || servers.size() > mostServers || !std::all_of(servers.cbegin(), servers.cend(), isServer))
        co_return failure(Error::Kind::Invalid,
                          tr("Name one to four time servers by host name or address. Nothing was changed."));
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    const Result<ClockState> before = co_await readState(*connection, m_clock, stop);
    if (!before)
        co_return failure(before.error());
    // Written down first: what was asked of a router shows even where its answer was lost.
    const Result<> recorded = co_await record(actor, u"router.useNtp"_s, router, before->clock.ntpServers.join(u", "_s),
                                              servers.join(u", "_s));
    if (!recorded)
        co_return failure(recorded.error());
    const Result<Reply> told = co_await (*connection)->call(setServers(servers, before->hasServerList), stop);
    if (!told)
        co_return failure(told.error());
    const Result<ClockState> after = co_await readState(*connection, m_clock, stop);
    if (!after)
        co_return failure(after.error());
    if (!after->clock.ntpEnabled)
        co_return failure(Error::Kind::Conflict,
                          tr("The router took the time servers, but its NTP client is still off. Look at System > NTP "
                             "Client on the router."));
    co_return after->clock;
}

QCoro::Task<Result<RouterClock>> ClockGuard::setTime(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    const Result<ClockState> before = co_await readState(*connection, m_clock, stop);
    if (!before)
        co_return failure(before.error());
    if (!before->clock.offset)
        co_return failure(Error::Kind::Invalid,
                          tr("This router does not say how far its zone is from UTC, so its clock was not touched. Set "
                             "it on the router (System > Clock)."));
    const QDateTime local = toDateTime(m_clock.now() + *before->clock.offset);
    const auto style = before->writesMonthNames ? routeros::DateStyle::MonthName : routeros::DateStyle::Iso;
    const QByteArray date = routeros::formatDate(local.date(), style);
    const QByteArray time = routeros::formatTime(local.time());
    const QString wanted = QString::fromLatin1(date + ' ' + time);
    const Result<> recorded = co_await record(actor, u"router.setTime"_s, router, before->clock.localTime, wanted);
    if (!recorded)
        co_return failure(recorded.error());
    Command setDate("/system/clock/set");
    setDate.singleton().set("date", QByteArrayView(date));
    Command setTime("/system/clock/set");
    setTime.singleton().set("time", QByteArrayView(time));
    const Result<Reply> dated = co_await (*connection)->call(setDate, stop);
    if (!dated)
        co_return failure(dated.error());
    const Result<Reply> timed = co_await (*connection)->call(setTime, stop);
    if (!timed)
        co_return failure(timed.error());
    const Result<ClockState> after = co_await readState(*connection, m_clock, stop);
    if (!after)
        co_return failure(after.error());
    co_return after->clock;
}

} // namespace nettdesk::fleet
