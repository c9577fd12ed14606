// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/machine.h"

#include <QHostAddress>

#include <algorithm>

namespace nettdesk::simulator {

namespace {

/// A user may be good from some addresses only; the router then says no more than for a wrong password.
bool comesFrom(const QByteArray &peer, const QByteArray &allowed)
{
    const QHostAddress address(QString::fromLatin1(peer));
    const QByteArrayList networks = allowed.isEmpty() ? QByteArrayList() : allowed.split(',');
    return networks.isEmpty() || std::any_of(networks.begin(), networks.end(), [&address](const QByteArray &network) {
               return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
           });
}

} // namespace

void Machine::log(const QByteArray &topics, const QByteArray &message)
{
    const QByteArray time = m_release.writesIsoDates() ? dateText(routerNow()) + ' ' + timeText(routerNow())
                                                       : timeText(routerNow()); // today's: without date
    put("/log", {{"time", time}, {"topics", topics}, {"message", message}});
}

std::optional<Caller> Machine::logIn(const QByteArray &user, const std::function<bool(const QByteArray &)> &matches,
                                     const QByteArray &peer, const QByteArray &via)
{
    const Menu &users = *m_menus->find("/user");
    const Menu &groups = *m_menus->find("/user/group");
    const qsizetype at = m_state.items(users.path).indexOfName(user);
    const auto field = [&](const char *name) {
        return value(users, m_state.items(users.path).at(at), users.index(name));
    };
    const auto refused = [&]() -> std::optional<Caller> {
        log("system,error,critical", "login failure for user " + user + " from " + peer + " via " + via);
        return std::nullopt;
    };
    if (at < 0 || field("disabled") == "true" || !matches(field("password")) || !comesFrom(peer, field("address")))
        return refused();
    Caller caller{user, {}, m_nextSession};
    const QByteArray groupName = field("group");
    const Items &known = m_state.items(groups.path);
    if (const qsizetype group = known.indexOfName(groupName); group >= 0)
        caller.policies = value(groups, known.at(group), groups.index("policy")).split(',');
    if (!caller.may("api"))
        return refused();
    ++m_nextSession;
    log("system,info,account", "user " + user + " logged in from " + peer + " via " + via);
    put("/user/active", {{".id", '*' + QByteArray::number(caller.session, 16).toUpper()},
                         {"name", user},
                         {"address", peer},
                         {"via", via},
                         {"group", groupName},
                         {"when", dateText(routerNow()) + ' ' + timeText(routerNow())}});
    return caller;
}

void Machine::logOut(const Caller &caller)
{
    removeItem("/user/active", '*' + QByteArray::number(caller.session, 16).toUpper());
}

void Machine::restart(bool flushed)
{
    catchUp();
    if (flushed) {
        m_logoutReason = "reboot";
        const Items guests = m_state.items("/ip/hotspot/active");
        for (qsizetype i = 0; i < guests.size(); ++i)
            endGuestSession(guests.at(i));
    }
    for (const Menu &menu : m_menus->all()) {
        if (menu.live)
            m_state.change(menu.path).clear();
    }
    m_bootedAt = now();
    const Menu &schedulers = *m_menus->find("/system/scheduler");
    const Items jobs = m_state.items(schedulers.path);
    for (qsizetype i = 0; i < jobs.size(); ++i)
        change(schedulers.path, jobs.at(i).id, {{"run-count", "0"}});
    awaitEverything();
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (values(schedulers, jobs.at(i)).value("start-time") == "startup" &&
            parseDuration(values(schedulers, jobs.at(i)).value("interval")) <= 0)
            runScheduler(jobs.at(i).id, m_bootedAt);
    }
    log("system,info", "router rebooted");
}

} // namespace nettdesk::simulator
