// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routerwords.h"
#include "core/routeros/values.h"

#include <QCommandLineParser>

#include <array>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;
using fleet::ActiveUser;

namespace {

template<class Duration>
QJsonValue secondsOrNull(const std::optional<Duration> &span)
{
    return span ? QJsonValue(double(std::chrono::duration_cast<std::chrono::seconds>(*span).count())) : QJsonValue();
}

QJsonValue bytesOrNull(const std::optional<ByteCount> &count)
{
    return count ? QJsonValue(double(count->bytes())) : QJsonValue();
}

template<class Duration>
QString spanText(const std::optional<Duration> &span)
{
    return span ? QString::fromLatin1(routeros::formatDuration(*span)) : QString();
}

template<class Number>
QString numberText(const std::optional<Number> &number, const QString &unit = {})
{
    return number ? QString::number(*number) + unit : QString();
}

QJsonObject json(const Router &router, const RouterHealth &health)
{
    QJsonArray unavailable;
    for (const UnavailableFeature &missing : health.unavailable)
        unavailable.append(QJsonObject{{u"feature"_s, routerFeatureName(missing.feature)},
                                       {u"explanation"_s, unavailableText(missing)}});
    return {{u"id"_s, router.publicId},
            {u"name"_s, router.name},
            {u"status"_s, routerStateName(health.state)},
            {u"since"_s, timeJson(health.since)},
            {u"lastSeen"_s, timeJson(health.lastSeen)},
            {u"identity"_s, textOrNull(health.identity)},
            {u"version"_s, textOrNull(health.version)},
            {u"board"_s, textOrNull(health.board)},
            {u"uptime"_s, secondsOrNull(health.uptime)},
            {u"cpuLoad"_s, numberOrNull(health.cpuLoad)},
            {u"freeMemory"_s, bytesOrNull(health.freeMemory)},
            {u"totalMemory"_s, bytesOrNull(health.totalMemory)},
            {u"hotspotUsers"_s, numberOrNull(health.hotspotUsers)},
            {u"pppUsers"_s, numberOrNull(health.pppUsers)},
            {u"roundTripMs"_s, health.roundTrip ? QJsonValue(double(health.roundTrip->count())) : QJsonValue()},
            {u"clockSkew"_s, secondsOrNull(health.clockSkew)},
            {u"encrypted"_s, health.isEncrypted()},
            {u"unavailable"_s, unavailable},
            {u"error"_s, health.error ? errorJson(*health.error)[u"error"] : QJsonValue()}};
}

/// The routers that the arguments name; all where none is named.
QCoro::Task<Result<QList<Router>>> namedRouters(Call call)
{
    if (call.arguments.isEmpty())
        co_return co_await call.shop->routers.list(call.actor);
    QList<Router> routers;
    for (const QString &name : call.arguments) {
        const auto router = co_await call.shop->routers.find(call.actor, name);
        if (!router)
            co_return failure(router.error());
        routers.append(*router);
    }
    co_return routers;
}

QCoro::Task<Result<Answer>> health(Call call)
{
    const auto routers = co_await namedRouters(call);
    if (!routers)
        co_return failure(routers.error());
    QList<RouterId> ids;
    for (const Router &router : *routers)
        ids.append(router.id);
    if (ids.isEmpty())
        co_return Answer{QJsonArray(), u"There is no router yet.\n"_s};
    if (const auto loaded = co_await call.shop->watch.load(); !loaded)
        co_return failure(loaded.error());
    const auto checked = co_await call.shop->watch.check(call.actor, ids, call.progress, call.stop);
    if (!checked)
        co_return failure(checked.error());

    Answer answer;
    QJsonArray rows;
    Table table({u"ID"_s, u"NAME"_s, u"STATUS"_s, u"ROUTEROS"_s, u"UPTIME"_s, u"CPU"_s, u"ONLINE"_s, u"ROUND TRIP"_s});
    table.alignRight(5).alignRight(6).alignRight(7);
    for (const Router &router : *routers) {
        const RouterHealth found = call.shop->watch.health(router.id);
        rows.append(json(router, found));
        table.addRow({router.publicId, router.name, routerStateText(found.state), found.version, spanText(found.uptime),
                      numberText(found.cpuLoad, u"%"_s), numberText(found.activeUsers()),
                      found.roundTrip ? u"%1 ms"_s.arg(found.roundTrip->count()) : QString()});
        // Whoever names a router wants to know by the exit status whether it is there.
        if (!call.arguments.isEmpty() && found.error && !answer.endedBy)
            answer.endedBy = found.error;
    }
    answer.json = rows;
    answer.text = table.text();
    co_return answer;
}

QJsonObject json(const ActiveUser &user)
{
    static constexpr std::array whoNames{"unknown", "voucher", "customer"};
    return {{u"service"_s, user.service == ActiveUser::Service::Hotspot ? u"hotspot"_s : u"ppp"_s},
            {u"user"_s, user.user},
            {u"address"_s, textOrNull(user.address)},
            {u"mac"_s, textOrNull(user.mac)},
            {u"server"_s, textOrNull(user.server)},
            {u"loginBy"_s, textOrNull(user.loginBy)},
            {u"uptime"_s, secondsOrNull(user.uptime)},
            {u"timeLeft"_s, secondsOrNull(user.timeLeft)},
            {u"down"_s, bytesOrNull(user.down)},
            {u"up"_s, bytesOrNull(user.up)},
            {u"who"_s, QJsonObject{{u"kind"_s, QString::fromLatin1(whoNames.at(size_t(user.who.kind)))},
                                   {u"text"_s, textOrNull(user.who.text)}}}};
}

QCoro::Task<Result<Answer>> active(Call call)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    const auto users = co_await call.shop->activeUsers.read(call.actor, router->id, call.stop);
    if (!users)
        co_return failure(users.error());
    QJsonArray rows;
    Table table({u"USER"_s, u"WHO"_s, u"ADDRESS"_s, u"MAC"_s, u"SERVER"_s, u"UPTIME"_s, u"TIME LEFT"_s});
    for (const ActiveUser &user : *users) {
        rows.append(json(user));
        table.addRow({user.user, user.who.text, user.address, user.mac, user.server, spanText(user.uptime),
                      spanText(user.timeLeft)});
    }
    Answer answer{rows, table.text()};
    if (table.isEmpty())
        answer.text = u"Nobody is online on “%1”.\n"_s.arg(printable(router->name));
    co_return answer;
}

QCoro::Task<Result<Answer>> reboot(Call call)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    if (!call.has(u"yes"_s)) {
        const auto preview = co_await call.shop->reboots.preview(call.actor, router->id, call.stop);
        if (!preview)
            co_return failure(preview.error());
        const QString guests = preview->guests ? u"%1 guests who are online would be cut off."_s.arg(*preview->guests)
                                               : u"How many guests would be cut off is not known."_s;
        co_return failure(usageError(u"“%1” was not rebooted: %2 Add --yes to do it."_s.arg(router->name, guests)));
    }
    const auto done = co_await call.shop->reboots.rebootNow(call.actor, router->id, call.stop);
    if (!done)
        co_return failure(done.error());
    const QJsonObject document{{u"id"_s, router->publicId},
                               {u"state"_s, rebootStateName(done->state)},
                               {u"sentAt"_s, timeJson(done->sentAt)},
                               {u"guests"_s, numberOrNull(done->guests)}};
    co_return Answer{document, u"“%1” was told to reboot.\n"_s.arg(printable(router->name))};
}

} // namespace

QList<Command> routerWatchCommands()
{
    return {
        {{u"router"_s, u"health"_s},
         u"[ID…]"_s,
         u"ask these routers, or all, how they are"_s,
         Needs::Keys,
         {},
         false,
         health,
         1'000},
        {{u"router"_s, u"active"_s}, u"ID"_s, u"who is online on it"_s, Needs::Keys, {}, false, active, 1},
        {{u"router"_s, u"reboot"_s},
         u"ID --yes"_s,
         u"restart it; without --yes only tells how many guests that would cut off"_s,
         Needs::Keys,
         {{u"yes"_s, u"do it"_s, {}}},
         false,
         reboot,
         1},
    };
}

} // namespace nettdesk::cli
