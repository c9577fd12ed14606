// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routerwords.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// Public ids and names of the shop's routers.
using Routers = QHash<RouterId, Router>;

QCoro::Task<Result<Routers>> routersOf(Call call)
{
    const auto all = co_await call.shop->routers.list(call.actor);
    if (!all)
        co_return failure(all.error());
    Routers routers;
    for (const Router &router : *all)
        routers.insert(router.id, router);
    co_return routers;
}

QJsonObject json(const RouterGroup &group, const Routers &routers)
{
    QJsonArray members;
    for (const RouterId id : group.routers)
        members.append(QJsonObject{{u"id"_s, routers.value(id).publicId}, {u"name"_s, routers.value(id).name}});
    return {{u"name"_s, group.name}, {u"routers"_s, members}};
}

QString lineOf(const RouterGroup &group, const Routers &routers)
{
    QStringList names;
    for (const RouterId id : group.routers)
        names.append(printable(routers.value(id).name));
    return u"%1: %2\n"_s.arg(printable(group.name), names.join(u", "_s));
}

QCoro::Task<Result<Answer>> groups(Call call)
{
    const auto list = co_await call.shop->routerGroups.list(call.actor);
    if (!list)
        co_return failure(list.error());
    const auto routers = co_await routersOf(call);
    if (!routers)
        co_return failure(routers.error());
    QJsonArray document;
    QString text;
    for (const RouterGroup &group : *list) {
        document.append(json(group, *routers));
        text += lineOf(group, *routers);
    }
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> saveGroup(Call call)
{
    const QStringList named = call.value(u"routers"_s).split(u',', Qt::SkipEmptyParts);
    if (call.arguments.size() != 1 || named.isEmpty())
        co_return failure(usageError(u"Name the group and, with --routers, the routers in it."_s));
    RouterGroup group;
    group.name = call.arguments.first();
    const auto list = co_await call.shop->routerGroups.list(call.actor);
    if (!list)
        co_return failure(list.error());
    for (const RouterGroup &known : *list) {
        if (known.name.compare(group.name, Qt::CaseInsensitive) == 0)
            group.id = known.id;
    }
    for (const QString &name : named) {
        const auto router = co_await call.shop->routers.find(call.actor, name.trimmed());
        if (!router)
            co_return failure(router.error());
        if (!group.routers.contains(router->id))
            group.routers.append(router->id);
    }
    const auto saved = co_await call.shop->routerGroups.save(call.actor, group);
    if (!saved)
        co_return failure(saved.error());
    const auto routers = co_await routersOf(call);
    if (!routers)
        co_return failure(routers.error());
    co_return Answer{json(*saved, *routers), lineOf(*saved, *routers)};
}

} // namespace

QCoro::Task<Result<RouterGroup>> namedGroup(Call call, QString name)
{
    const auto list = co_await call.shop->routerGroups.list(call.actor);
    if (!list)
        co_return failure(list.error());
    for (const RouterGroup &group : *list) {
        if (group.name.compare(name, Qt::CaseInsensitive) == 0) {
            const RouterGroup found = group;
            co_return found;
        }
    }
    co_return failure(Error::Kind::NotFound,
                      u"There is no group of routers “%1”. “router groups” lists them, “router group” makes one."_s.arg(
                          printable(name.left(60))));
}

QList<Command> routerGroupCommands()
{
    return {{{u"router"_s, u"groups"_s},
             {},
             u"groups of routers, for vouchers of scope “group”"_s,
             Needs::Database,
             {},
             false,
             groups},
            {{u"router"_s, u"group"_s},
             u"NAME --routers ID,ID…"_s,
             u"make a group of routers, or say anew which are in it"_s,
             Needs::Keys,
             {{u"routers"_s, u"ids or names, with commas between them"_s, u"ID,ID"_s}},
             false,
             saveGroup,
             1}};
}

} // namespace nettdesk::cli
