// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/knownscripts.h"
#include "core/simulator/machine.h"

#include <QHostAddress>

// Guests: signing in, what they use, and how they go. The counters of an account are written when a session ends, and
// only then ("HotSpot Users", notes); a power cut loses the whole session's.

namespace nettdesk::simulator {

using routeros::Sentence;

namespace {

const QByteArray activePath = "/ip/hotspot/active";
const QByteArray userPath = "/ip/hotspot/user";
const QByteArray hostPath = "/ip/hotspot/host";
const QByteArray cookiePath = "/ip/hotspot/cookie";

} // namespace

/// Signs a guest in from outside the page. Refusals in the words recorded for this command and on the login page.
Outcome Machine::hotspotLogin(const Sentence &command, const Caller &)
{
    const QByteArray ip = command.value("ip");
    const QHostAddress address(QString::fromLatin1(ip));
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return Outcome::refused("invalid value for argument ip", 1);
    const QHash<QByteArray, QByteArray> host = find(hostPath, {{"to-address", ip}});
    if (host.isEmpty())
        return Outcome::refused("unknown host IP " + ip);
    if (const QByteArray mac = command.value("mac-address"); !mac.isEmpty() && mac.toUpper() != host["mac-address"])
        return Outcome::refused(mac.count(':') == 5 ? "wrong MAC provided"
                                                    : "invalid value of mac-address, mac address required");
    const QByteArray refused = signIn({command.value("user"), command.value("password"), ip});
    return refused.isEmpty() ? Outcome() : Outcome::refused(refused);
}

QByteArray Machine::signIn(const SignIn &guest)
{
    catchUp();
    const QHash<QByteArray, QByteArray> host = find(hostPath, {{"to-address", guest.address}});
    const QByteArray &name = guest.user;
    const auto refuse = [&](const QByteArray &reason) {
        log("hotspot,info,debug", "->: " + name + " (" + guest.address + "): login failed: " + reason);
        return reason;
    };
    const bool terse = m_release.number >= Number{7, 20}; // recorded on 7.20.7; the older words are errors.txt's
    QHash<QByteArray, QByteArray> user = find(userPath, {{"name", name}, {"server", host["server"]}});
    if (user.isEmpty())
        user = find(userPath, {{"name", name}, {"server", {}}});
    if (host.isEmpty() || user.isEmpty() || user["disabled"] == "true")
        return refuse(terse ? "no such user" : "invalid username or password");
    if (!guest.knowsPassword && user["password"] != guest.password)
        return refuse("invalid username or password");
    if (user.contains("mac-address") && user["mac-address"] != host["mac-address"])
        return refuse("user " + name + " is not allowed to log in from this MAC address");
    const qint64 cap = user.contains("limit-uptime") ? parseDuration(user["limit-uptime"]) : -1;
    const qint64 used = parseDuration(user["uptime"]);
    if (cap >= 0 && used >= cap)
        return refuse(terse ? QByteArray("your uptime limit is reached")
                            : "user " + name + " has reached uptime limit");
    const qint64 most = user.value("limit-bytes-total").toLongLong();
    const qint64 moved = user["bytes-in"].toLongLong() + user["bytes-out"].toLongLong();
    if (most > 0 && moved >= most)
        return refuse(terse ? QByteArray("your traffic limit is reached")
                            : "user " + name + " has reached traffic limit");
    const QHash<QByteArray, QByteArray> profile = find("/ip/hotspot/user/profile", {{"name", user["profile"]}});
    const QByteArray shared = profile.value("shared-users", "1");
    const QHostAddress address(QString::fromLatin1(guest.address));
    const QByteArray id = '*' + QByteArray::number(address.toIPv4Address(), 16).toUpper().rightJustified(8, '0');
    if (shared != "unlimited" && count(activePath, {{"user", name}}) >= shared.toInt())
        return refuse("no more sessions are allowed for user " + name);

    removeItem(activePath, id);
    QHash<QByteArray, QByteArray> session{{".id", id},
                                          {"server", host["server"]},
                                          {"user", name},
                                          {"address", guest.address},
                                          {"mac-address", host["mac-address"]},
                                          {"login-by", guest.how}};
    if (cap >= 0)
        session.insert("session-time-left", formatDuration(cap - used));
    if (most > 0)
        session.insert("limit-bytes-total", QByteArray::number(most - moved));
    put(activePath, session);
    change(hostPath, host[".id"], {{"authorized", "true"}});
    if (profile.value("add-mac-cookie") == "true" &&
        find(cookiePath, {{"user", name}, {"mac-address", host["mac-address"]}}).isEmpty())
        put(cookiePath, {{"user", name},
                         {"mac-address", host["mac-address"]},
                         {"expires-in", profile.value("mac-cookie-timeout", "3d")}});
    log("hotspot,account,info,debug", "->: " + name + " (" + guest.address + "): logged in");

    const QByteArray text = profile.value("on-login");
    if (text.isEmpty())
        return {};
    const std::optional<KnownScript> script = readScript(text);
    if (script && script->kind == KnownScript::Kind::FirstSignIn)
        onLogin(name, host["mac-address"], false);
    else if (script && script->kind == KnownScript::Kind::FirstSignInLocks)
        onLogin(name, host["mac-address"], true);
    else
        log("script,warning", "script not understood, nothing done: on-login of " + user["profile"]);
    return {};
}

void Machine::signOut(const QByteArray &mac, const QByteArray &reason)
{
    catchUp();
    const Menu &menu = *m_menus->find(activePath);
    for (qsizetype i = m_state.items(activePath).size() - 1; i >= 0; --i) {
        if (m_state.items(activePath).at(i).values.value(menu.index("mac-address")) == mac) {
            m_logoutReason = reason;
            dropItem(menu, i);
        }
    }
    m_logoutReason.clear();
}

const QHash<QByteArray, QByteArray> Machine::cookieOf(const QByteArray &mac) const
{
    return find(cookiePath, {{"mac-address", mac}});
}

void Machine::setTraffic(const QByteArray &mac, qint64 bytesPerSecond)
{
    catchUp();
    const Menu &menu = *m_menus->find(activePath);
    const Items sessions = m_state.items(activePath);
    for (qsizetype i = 0; i < sessions.size(); ++i) { // what it moved so far stays
        if (sessions.at(i).values.value(menu.index("mac-address")) == mac)
            change(activePath, sessions.at(i).id, {{"bytes-out", QByteArray::number(sessionBytes(sessions.at(i)))}});
    }
    m_traffic.insert(mac, {bytesPerSecond, now()});
    awaitEverything();
}

/// What this session moved down so far.
qint64 Machine::sessionBytes(const ItemData &active) const
{
    const Menu &menu = *m_menus->find(activePath);
    const qint64 stored = active.values.value(menu.index("bytes-out")).toLongLong();
    const auto traffic = m_traffic.constFind(active.values.value(menu.index("mac-address")));
    if (traffic == m_traffic.constEnd())
        return stored;
    return stored + std::max<qint64>(now() - std::max(active.since, traffic->since), 0) * traffic->perSecond / 1000;
}

/// When the account's time or data is over for this session, by the clock that was handed in; -1: never.
qint64 Machine::sessionEnd(const ItemData &active) const
{
    const Menu &menu = *m_menus->find(activePath);
    qint64 end = -1;
    if (const QByteArray left = active.values.value(menu.index("session-time-left")); !left.isNull())
        end = active.since + parseDuration(left);
    const QByteArray most = active.values.value(menu.index("limit-bytes-total"));
    const auto traffic = m_traffic.constFind(active.values.value(menu.index("mac-address")));
    if (most.isNull())
        return end;
    const qint64 stored = active.values.value(menu.index("bytes-out")).toLongLong() +
                          active.values.value(menu.index("bytes-in")).toLongLong();
    const qint64 still = most.toLongLong() - stored;
    if (still <= 0)
        return now();
    if (traffic == m_traffic.constEnd() || traffic->perSecond <= 0)
        return end;
    const qint64 from = std::max(active.since, traffic->since);
    const qint64 full = from + (still * 1000 + traffic->perSecond - 1) / traffic->perSecond;
    return end < 0 ? full : std::min(end, full);
}

/// Counters of the account are written when a session ends, and only then.
void Machine::endGuestSession(const ItemData &active)
{
    const Menu &menu = *m_menus->find(activePath);
    const QHash<QByteArray, QByteArray> session = values(menu, active);
    const QHash<QByteArray, QByteArray> user = find(userPath, {{"name", session["user"]}});
    const bool isOver = session.value("session-time-left") == "0s";
    const qint64 left = parseDuration(active.values.value(menu.index("session-time-left"))); // at sign-in; -1: no limit
    const qint64 stayed = isOver ? left : parseDuration(session["uptime"]);
    if (!user.isEmpty()) {
        const auto sum = [&](const char *counter) {
            return QByteArray::number(user[counter].toLongLong() + session[counter].toLongLong());
        };
        change(userPath, user[".id"],
               {{"uptime", formatDuration(parseDuration(user["uptime"]) + stayed)},
                {"bytes-in", sum("bytes-in")},
                {"bytes-out", sum("bytes-out")},
                {"packets-in", sum("packets-in")},
                {"packets-out", sum("packets-out")}});
    }
    const QHash<QByteArray, QByteArray> host = find(hostPath, {{"to-address", session["address"]}});
    if (!host.isEmpty())
        change(hostPath, host[".id"], {{"authorized", "false"}});
    const bool isLost = m_logoutReason == "keepalive timeout"; // the device went away: it may come back by its cookie
    const QHash<QByteArray, QByteArray> cookie =
        find(cookiePath, {{"user", session["user"]}, {"mac-address", session["mac-address"]}});
    if (!cookie.isEmpty() && !isLost)
        removeItem(cookiePath, cookie[".id"]);
    const QByteArray reason = m_logoutReason.isEmpty() ? QByteArray("admin reset") : m_logoutReason;
    log("hotspot,account,info,debug", "->: " + session["user"] + " (" + session["address"] +
                                          "): logged out: " + (isOver ? QByteArray("session timeout") : reason));
}

} // namespace nettdesk::simulator
