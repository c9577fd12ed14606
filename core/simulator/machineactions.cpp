// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/machine.h"

#include <QCryptographicHash>
#include <QDateTime>

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

} // namespace nettdesk::simulator
