// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/machine.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QLocale>

namespace nettdesk::simulator {

using routeros::Sentence;

const QHash<QByteArray, Machine::Action> &Machine::actions()
{
    static const QHash<QByteArray, Action> all{
        {"/ip/hotspot/active/login", &Machine::hotspotLogin},
        {"/ip/hotspot/host/make-binding", &Machine::makeBinding},
        {"/ip/dhcp-server/lease/make-static", &Machine::makeStatic},
        {"/system/script/run", &Machine::runScript},
        {"/file/read", &Machine::readFile},
        {"/certificate/sign", &Machine::signCertificate},
        {"/log/info", &Machine::writeLog},
        {"/log/debug", &Machine::writeLog},
        {"/log/warning", &Machine::writeLog},
        {"/log/error", &Machine::writeLog},
        {"/system/reboot", &Machine::reboot},
        {"/system/shutdown", &Machine::reboot},
        {"/interface/monitor-traffic", &Machine::monitorTraffic},
    };
    return all;
}

/// Signs a guest in from outside the page. Refusals in the words recorded for this command and on the login page.
Outcome Machine::hotspotLogin(const Sentence &command, const Caller &)
{
    const QByteArray ip = command.value("ip");
    const QHostAddress address(QString::fromLatin1(ip));
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return Outcome::refused("invalid value for argument ip", 1);
    const QHash<QByteArray, QByteArray> host = find("/ip/hotspot/host", {{"to-address", ip}});
    if (host.isEmpty())
        return Outcome::refused("unknown host IP " + ip);
    if (const QByteArray mac = command.value("mac-address"); !mac.isEmpty() && mac.toUpper() != host["mac-address"])
        return Outcome::refused(mac.count(':') == 5 ? "wrong MAC provided"
                                                    : "invalid value of mac-address, mac address required");

    const QByteArray name = command.value("user");
    const auto refuse = [&](const QByteArray &reason) {
        log("hotspot,info,debug", "->: " + name + " (" + ip + "): login failed: " + reason);
        return Outcome::refused(reason);
    };
    const bool terse = m_release.number >= Number{7, 20}; // recorded on 7.20.7; the older words are errors.txt's
    QHash<QByteArray, QByteArray> user = find("/ip/hotspot/user", {{"name", name}, {"server", host["server"]}});
    if (user.isEmpty())
        user = find("/ip/hotspot/user", {{"name", name}, {"server", {}}});
    if (user.isEmpty() || user["disabled"] == "true")
        return refuse(terse ? "no such user" : "invalid username or password");
    if (user["password"] != command.value("password"))
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
    const QByteArray id = '*' + QByteArray::number(address.toIPv4Address(), 16).toUpper().rightJustified(8, '0');
    if (shared != "unlimited" && count("/ip/hotspot/active", {{"user", name}}) >= shared.toInt())
        return refuse("no more sessions are allowed for user " + name);

    removeItem("/ip/hotspot/active", id);
    QHash<QByteArray, QByteArray> session{
        {".id", id},     {"server", host["server"]},           {"user", name},
        {"address", ip}, {"mac-address", host["mac-address"]}, {"login-by", "http-pap"}};
    if (cap >= 0)
        session.insert("session-time-left", formatDuration(cap - used));
    if (most > 0)
        session.insert("limit-bytes-total", QByteArray::number(most - moved));
    put("/ip/hotspot/active", session);
    change("/ip/hotspot/host", host[".id"], {{"authorized", "true"}});
    if (profile.value("add-mac-cookie") == "true" &&
        find("/ip/hotspot/cookie", {{"user", name}, {"mac-address", host["mac-address"]}}).isEmpty())
        put("/ip/hotspot/cookie", {{"user", name},
                                   {"mac-address", host["mac-address"]},
                                   {"expires-in", profile.value("mac-cookie-timeout", "3d")}});
    log("hotspot,account,info,debug", "->: " + name + " (" + ip + "): logged in");
    return {};
}

/// Counters of the account are written when a session ends, and only then.
void Machine::endGuestSession(const ItemData &active)
{
    const Menu &menu = *m_menus->find("/ip/hotspot/active");
    const QHash<QByteArray, QByteArray> session = values(menu, active);
    const QHash<QByteArray, QByteArray> user = find("/ip/hotspot/user", {{"name", session["user"]}});
    const bool isOver = session.value("session-time-left") == "0s";
    const qint64 left = parseDuration(active.values.value(menu.index("session-time-left"))); // at sign-in; -1: no limit
    const qint64 stayed = isOver ? left : parseDuration(session["uptime"]);
    if (!user.isEmpty()) {
        const auto sum = [&](const char *counter) {
            return QByteArray::number(user[counter].toLongLong() + session[counter].toLongLong());
        };
        change("/ip/hotspot/user", user[".id"],
               {{"uptime", formatDuration(parseDuration(user["uptime"]) + stayed)},
                {"bytes-in", sum("bytes-in")},
                {"bytes-out", sum("bytes-out")},
                {"packets-in", sum("packets-in")},
                {"packets-out", sum("packets-out")}});
    }
    const QHash<QByteArray, QByteArray> host = find("/ip/hotspot/host", {{"to-address", session["address"]}});
    if (!host.isEmpty())
        change("/ip/hotspot/host", host[".id"], {{"authorized", "false"}});
    const QHash<QByteArray, QByteArray> cookie =
        find("/ip/hotspot/cookie", {{"user", session["user"]}, {"mac-address", session["mac-address"]}});
    if (!cookie.isEmpty())
        removeItem("/ip/hotspot/cookie", cookie[".id"]);
    log("hotspot,account,info,debug", "->: " + session["user"] + " (" + session["address"] +
                                          "): logged out: " + (isOver ? "session timeout" : "admin reset"));
}

/// Nobody stays longer than the account has time. Looked at whenever a command comes.
void Machine::endExpiredGuests()
{
    const Menu &menu = *m_menus->find("/ip/hotspot/active");
    for (qsizetype i = m_state.items(menu.path).size() - 1; i >= 0; --i) {
        if (value(menu, m_state.items(menu.path).at(i), menu.index("session-time-left")) == "0s")
            dropItem(menu, i);
    }
}

Outcome Machine::makeBinding(const Sentence &command, const Caller &)
{
    const Menu &hosts = *m_menus->find("/ip/hotspot/host");
    const Targets found = targets(hosts, command);
    if (!found)
        return Outcome::refused({found.error()});
    for (const qsizetype index : *found) {
        const QHash<QByteArray, QByteArray> host = values(hosts, m_state.items(hosts.path).at(index));
        const QByteArray type = command.value("type");
        put("/ip/hotspot/ip-binding", {{"mac-address", host["mac-address"]},
                                       {"address", host["address"]},
                                       {"to-address", host["to-address"]},
                                       {"server", host["server"]},
                                       {"type", type.isEmpty() ? QByteArray("regular") : type}});
    }
    return {};
}

Outcome Machine::makeStatic(const Sentence &command, const Caller &)
{
    const Menu &leases = *m_menus->find("/ip/dhcp-server/lease");
    const Targets found = targets(leases, command);
    if (!found)
        return Outcome::refused({found.error()});
    for (const qsizetype index : *found)
        change(leases.path, m_state.items(leases.path).at(index).id, {{"dynamic", "false"}});
    return {};
}

/// Counts the run and says so in the log. The text itself is not interpreted.
Outcome Machine::runScript(const Sentence &command, const Caller &caller)
{
    const Menu &scripts = *m_menus->find("/system/script");
    const Targets found = targets(scripts, command);
    if (!found)
        return Outcome::refused({found.error()});
    Outcome outcome;
    for (const qsizetype index : *found) {
        const QHash<QByteArray, QByteArray> script = values(scripts, m_state.items(scripts.path).at(index));
        change(scripts.path, script[".id"],
               {{"run-count", QByteArray::number(script["run-count"].toInt() + 1)},
                {"last-started", dateText(routerNow()) + ' ' + timeText(routerNow())}});
        log("script,warning",
            "the simulated router does not interpret \"" + script["name"] + "\", run by " + caller.user);
        outcome.rows.append(Row{{".section", "0"}});
    }
    return outcome;
}

Outcome Machine::readFile(const Sentence &command, const Caller &)
{
    const QHash<QByteArray, QByteArray> file = find("/file", {{"name", command.value("file")}});
    if (file.isEmpty())
        return Outcome::refused("no such item", 0);
    const qsizetype offset = std::max<qsizetype>(command.value("offset").toLongLong(), 0);
    const qsizetype chunk = std::clamp<qsizetype>(command.value("chunk-size").toLongLong(), 1, 32'768);
    const QByteArray contents = file["contents"];
    return Outcome::saying({{"data", contents.mid(std::min(offset, contents.size()), chunk)}});
}

Outcome Machine::signCertificate(const Sentence &command, const Caller &)
{
    const Menu &certificates = *m_menus->find("/certificate");
    const Targets found = targets(certificates, command);
    if (!found)
        return Outcome::refused({found.error()});
    Outcome outcome;
    for (const qsizetype index : *found) {
        const QHash<QByteArray, QByteArray> certificate =
            values(certificates, m_state.items(certificates.path).at(index));
        const qint64 days = std::max<qint64>(certificate["days-valid"].toLongLong(), 1);
        const auto stamp = [this](qint64 at) { return dateText(at) + ' ' + timeText(at); };
        change(
            certificates.path, certificate[".id"],
            {{"private-key", "true"},
             {"fingerprint",
              QCryptographicHash::hash(certificate["name"] + stamp(routerNow()), QCryptographicHash::Sha256).toHex()},
             {"invalid-before", stamp(routerNow())},
             {"invalid-after", stamp(routerNow() + days * 86'400'000)},
             {"expires-after", formatDuration(days * 86'400'000)}});
        outcome.rows.append(Row{{"progress", "done"}, {".section", "0"}});
    }
    return outcome;
}

Outcome Machine::writeLog(const Sentence &command, const Caller &)
{
    log("script," + command.word.sliced(command.word.lastIndexOf('/') + 1), command.value("message"));
    return {};
}

Outcome Machine::reboot(const Sentence &command, const Caller &)
{
    Outcome outcome;
    outcome.then = command.word.endsWith("reboot") ? Outcome::Then::Restart : Outcome::Then::ShutDown;
    return outcome;
}

Outcome Machine::monitorTraffic(const Sentence &command, const Caller &)
{
    const QByteArray name = command.value("interface");
    if (find("/interface", {{"name", name}}).isEmpty())
        return Outcome::refused("input does not match any value of interface", 1);
    if (!command.has("once"))
        return Outcome::refused("failure: the simulated router measures once only");
    return Outcome::saying({{"name", name},
                            {"rx-packets-per-second", "12"},
                            {"rx-bits-per-second", "96000"},
                            {"tx-packets-per-second", "20"},
                            {"tx-bits-per-second", "214000"},
                            {".section", "0"}});
}

bool Machine::fits(const Menu &menu, const ItemData &item, const QHash<QByteArray, QByteArray> &wanted) const
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (item.values.value(menu.index(it.key())) != it.value())
            return false;
    }
    return true;
}

QHash<QByteArray, QByteArray> Machine::find(const QByteArray &path, const QHash<QByteArray, QByteArray> &wanted) const
{
    const Menu &menu = *m_menus->find(path);
    const Items &items = m_state.items(path);
    if (wanted.contains("name")) {
        for (const QByteArray &id : items.idsOfName(wanted["name"])) {
            const ItemData &item = items.at(items.indexOfId(id));
            if (fits(menu, item, wanted))
                return values(menu, item);
        }
        return {};
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (fits(menu, items.at(i), wanted))
            return values(menu, items.at(i));
    }
    return {};
}

int Machine::count(const QByteArray &path, const QHash<QByteArray, QByteArray> &wanted) const
{
    const Menu &menu = *m_menus->find(path);
    const Items &items = m_state.items(path);
    int found = 0;
    for (qsizetype i = 0; i < items.size(); ++i)
        found += fits(menu, items.at(i), wanted) ? 1 : 0;
    return found;
}

void Machine::setClock(const Sentence &command)
{
    QDateTime wanted = QDateTime::fromMSecsSinceEpoch(routerNow(), Qt::UTC);
    const QString date = QString::fromLatin1(command.value("date"));
    QDate day = QDate::fromString(date, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() && date.size() > 3)
        day = QLocale::c().toDate(date.left(1).toUpper() + date.mid(1).toLower(), QStringLiteral("MMM/dd/yyyy"));
    if (day.isValid())
        wanted.setDate(day);
    if (const QTime time = QTime::fromString(QString::fromLatin1(command.value("time"))); time.isValid())
        wanted.setTime(time);
    m_clockOffset = wanted.toMSecsSinceEpoch() - now();
}

} // namespace nettdesk::simulator
