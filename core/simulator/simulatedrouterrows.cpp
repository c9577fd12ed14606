// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the router and what its guests do, for those who look at it from behind: no wire in here.
#include "core/simulator/machine.h"
#include "core/simulator/simulatedrouter.h"

namespace nettdesk::simulator {

QList<QHash<QByteArray, QByteArray>> SimulatedRouter::rows(const QByteArray &path) const
{
    QList<QHash<QByteArray, QByteArray>> all;
    const Menu *menu = m_machine->menus().find(path);
    const Items &items = m_machine->state().items(path);
    for (qsizetype i = 0; menu && i < items.size(); ++i)
        all.append(m_machine->values(*menu, items.at(i)));
    return all;
}

QHash<QByteArray, QByteArray> SimulatedRouter::row(const QByteArray &path, const QByteArray &idOrName) const
{
    const Menu *menu = m_machine->menus().find(path);
    const Items &items = m_machine->state().items(path);
    qsizetype index = items.indexOfId(idOrName);
    if (index < 0)
        index = menu && menu->single && items.size() > 0 ? 0 : items.indexOfName(idOrName);
    return menu && index >= 0 ? m_machine->values(*menu, items.at(index)) : QHash<QByteArray, QByteArray>();
}

QByteArray SimulatedRouter::addRow(const QByteArray &menu, const QHash<QByteArray, QByteArray> &values)
{
    return m_machine->put(menu, values);
}

bool SimulatedRouter::changeRow(const QByteArray &menu, const QByteArray &idOrName,
                                const QHash<QByteArray, QByteArray> &values)
{
    return m_machine->change(menu, idOrName, values);
}

bool SimulatedRouter::removeRow(const QByteArray &menu, const QByteArray &idOrName)
{
    return m_machine->removeItem(menu, idOrName);
}

void SimulatedRouter::guestArrives(const QByteArray &mac, const QByteArray &address)
{
    const auto servers = rows("/ip/hotspot");
    addRow("/ip/hotspot/host", {{"mac-address", mac},
                                {"address", address},
                                {"to-address", address},
                                {"found-by", "DHCP"},
                                {"DHCP", "true"},
                                {"server", servers.isEmpty() ? QByteArray() : servers.first().value("name")}});
}

QByteArray SimulatedRouter::guestSignsIn(const QByteArray &mac, const QByteArray &user, const QByteArray &password)
{
    for (const auto &host : rows("/ip/hotspot/host")) {
        if (host.value("mac-address") == mac && !m_isOff) {
            const QByteArray refused = m_machine->signIn({user, password, host.value("to-address")});
            armElapsing();
            return refused;
        }
    }
    return "unknown host";
}

bool SimulatedRouter::guestReturns(const QByteArray &mac)
{
    if (m_isOff)
        return false;
    m_machine->catchUp();
    const QHash<QByteArray, QByteArray> cookie = m_machine->cookieOf(mac);
    for (const auto &host : rows("/ip/hotspot/host")) {
        if (host.value("mac-address") == mac && !cookie.isEmpty())
            return m_machine->signIn({cookie.value("user"), {}, host.value("to-address"), "mac-cookie", true})
                .isEmpty();
    }
    return false;
}

void SimulatedRouter::guestSignsOut(const QByteArray &mac)
{
    m_machine->signOut(mac, "user request");
}

void SimulatedRouter::guestLeaves(const QByteArray &mac)
{
    m_machine->signOut(mac, "keepalive timeout");
}

void SimulatedRouter::guestLoads(const QByteArray &mac, qint64 bytesPerSecond)
{
    m_machine->setTraffic(mac, bytesPerSecond);
}

} // namespace nettdesk::simulator
