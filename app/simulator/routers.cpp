// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/routers.h"

#include "core/simulator/demodata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace nettdesk::routersim {

using simulator::SimulatedRouter;
using simulator::Tls;

namespace {

QString tlsName(Tls tls)
{
    switch (tls) {
    case Tls::Off: return QStringLiteral("off");
    case Tls::Certificate: return QStringLiteral("certificate");
    case Tls::Anonymous: return QStringLiteral("anonymous");
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Routers>> Routers::start(Wanted wanted)
{
    auto state = simulator::furnishedState(wanted.options.version, wanted.options.users);
    if (!state)
        return failure(state.error());
    std::unique_ptr<Routers> routers(new Routers(std::move(wanted)));
    const Wanted &asked = routers->m_wanted;
    for (int i = 0; i < asked.routers; ++i) {
        SimulatedRouter::Options options = asked.options;
        options.state = *state; // one furnished router, shared by all until they change it
        if (asked.routers > 1)
            options.identity += '-' + QByteArray::number(i + 1);
        auto router = std::make_unique<SimulatedRouter>(std::move(options));
        if (const auto port = router->listen(asked.port == 0 ? 0 : quint16(asked.port + i)); !port)
            return failure(port.error());
        if (asked.rebootAfter.count() > 0)
            QTimer::singleShot(asked.rebootAfter, router.get(),
                               [router = router.get(), down = asked.rebootDown] { router->reboot(down); });
        QObject::connect(router.get(), &SimulatedRouter::stateChanged, &routers->m_saving, qOverload<>(&QTimer::start));
        routers->m_routers.push_back(std::move(router));
    }
    if (const auto restored = routers->restore(); !restored)
        return failure(restored.error());
    routers->bringGuests();
    if (asked.logFlood > 0)
        routers->awaitListener();
    routers->m_saving.setSingleShot(true);
    routers->m_saving.setInterval(500);
    if (!asked.stateFile.isEmpty())
        QObject::connect(&routers->m_saving, &QTimer::timeout, [routers = routers.get()] {
            if (const auto saved = routers->save(); !saved)
                qWarning("%s", qPrintable(saved.error().message));
        });
    return routers;
}

/// Sessions as a router shows them: the id is the address.
void Routers::bringGuests()
{
    for (int i = 0; i < m_wanted.guests; ++i) {
        const QByteArray number = QByteArray::number(i + 0x1000000, 16).toUpper();
        const quint32 address = 0x0A800001 + quint32(i) / 250 * 256 + quint32(i) % 250;
        m_routers.front()->addRow("/ip/hotspot/active",
                                  {{".id", '*' + QByteArray::number(address, 16).toUpper()},
                                   {"user", "guest" + QByteArray::number(i)},
                                   {"address", QHostAddress(address).toString().toLatin1()},
                                   {"mac-address", "AA:BB:0" + number.mid(0, 1) + ':' + number.mid(1, 2) + ':' +
                                                       number.mid(3, 2) + ':' + number.mid(5, 2)},
                                   {"server", "hotspot1"},
                                   {"login-by", "http-pap"}});
    }
}

void Routers::awaitListener()
{
    const auto begin = [this](const routeros::Sentence &command) {
        if (command.word == "/log/listen" && !std::exchange(m_isFlooded, true))
            QTimer::singleShot(500, &m_saving, [this] { writeFlood(1); });
    };
    QObject::connect(m_routers.front().get(), &SimulatedRouter::commandReceived, &m_saving, begin);
}

/// A few hundred lines in each turn of the event loop, or nothing would go out before all are written.
void Routers::writeFlood(int from)
{
    const int to = std::min(from + 500, m_wanted.logFlood + 1);
    for (int line = from; line < to; ++line)
        m_routers.front()->addRow("/log",
                                  {{"time", "12:00:00"},
                                   {"topics", "firewall,info"},
                                   {"message", "forward: in:bridge out:ether1, line " + QByteArray::number(line)}});
    if (to <= m_wanted.logFlood)
        QTimer::singleShot(0, &m_saving, [this, to] { writeFlood(to); });
}

QByteArray Routers::announcement() const
{
    QJsonArray listening;
    for (const auto &router : m_routers)
        listening.append(QJsonObject{
            {QStringLiteral("host"), router->options().address.toString()},
            {QStringLiteral("port"), router->port()},
            {QStringLiteral("identity"), QString::fromUtf8(router->row("/system/identity", {}).value("name"))},
            {QStringLiteral("version"), QString::fromUtf8(router->row("/system/resource", {}).value("version"))},
            {QStringLiteral("tls"), tlsName(router->options().tls)},
            {QStringLiteral("fingerprint"), QString::fromLatin1(router->fingerprint())}});
    return QJsonDocument(QJsonObject{{QStringLiteral("listening"), listening}}).toJson(QJsonDocument::Compact) + '\n';
}

QString Routers::stateFile(size_t index) const
{
    return index == 0 ? m_wanted.stateFile : QStringLiteral("%1.%2").arg(m_wanted.stateFile).arg(index + 1);
}

Result<> Routers::restore()
{
    for (size_t i = 0; !m_wanted.stateFile.isEmpty() && i < m_routers.size(); ++i) {
        QFile file(stateFile(i));
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Storage,
                           QStringLiteral("The state file \"%1\" cannot be read.").arg(file.fileName()),
                           file.errorString());
        if (const auto restored = m_routers[i]->restoreState(file.readAll()); !restored)
            return restored;
    }
    return {};
}

Result<> Routers::save() const
{
    for (size_t i = 0; !m_wanted.stateFile.isEmpty() && i < m_routers.size(); ++i) {
        QSaveFile file(stateFile(i));
        const bool opened =
            file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray state = m_routers[i]->saveState();
        if (!opened || file.write(state) != state.size() || !file.commit())
            return failure(Error::Kind::Storage,
                           QStringLiteral("The state file \"%1\" cannot be written.").arg(file.fileName()),
                           file.errorString());
    }
    return {};
}

} // namespace nettdesk::routersim
