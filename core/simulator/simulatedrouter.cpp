// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedrouter.h"

#include "core/simulator/demodata.h"
#include "core/simulator/machine.h"
#include "core/simulator/schemacheck.h"
#include "core/simulator/session.h"

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QSslSocket>

namespace nettdesk::simulator {

using routeros::Sentence;
using std::chrono::steady_clock;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Simulator)
};

/// Hands out the bare descriptors, for which kind of socket comes of them is not the server's to say.
class Server : public QTcpServer {
public:
    Server(QObject *parent, std::function<void(qintptr)> welcome) : QTcpServer(parent), m_welcome(std::move(welcome)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_welcome(descriptor); }

private:
    std::function<void(qintptr)> m_welcome;
};

} // namespace

SimulatedRouter::SimulatedRouter(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_faults(m_options.faults)
    , m_server(new Server(this, [this](qintptr descriptor) { welcome(descriptor); }))
{
    auto release = Release::parse(m_options.version);
    if (!release) {
        m_unusable = release.error();
        release = Release::parse(Release::known().last());
    }
    m_machine = std::make_unique<Machine>(*release, m_options.clock ? *m_options.clock : m_systemClock);
    m_machine->setWithout(m_options.without);
    if (m_options.state)
        m_machine->setState(*std::exchange(m_options.state, std::nullopt));
    else
        furnish(*m_machine, m_options.users);
    personalise(*m_machine, m_options.identity, m_options.user, m_options.password);
    m_machine->setWatcher([this](const Menu &menu, const ItemData &item, bool gone) { watch(menu, item, gone); });
    m_check = std::make_unique<SchemaCheck>(Menus::of(*release));
    if (m_options.tls == Tls::Certificate)
        changeCertificate();

    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &SimulatedRouter::executeDue);
    m_back.setSingleShot(true);
    connect(&m_back, &QTimer::timeout, this, [this] {
        m_down = false;
        startListening();
    });
    m_saidChanged.setSingleShot(true);
    connect(&m_saidChanged, &QTimer::timeout, this, &SimulatedRouter::stateChanged);
    m_elapsing.setSingleShot(true);
    connect(&m_elapsing, &QTimer::timeout, this, &SimulatedRouter::elapse);
    armElapsing();
}

SimulatedRouter::~SimulatedRouter()
{
    m_machine->setWatcher({});
    m_sessions.clear();
    const auto sessions =
        findChildren<Session *>(Qt::FindDirectChildrenOnly); // those about to go, too: they know the machine
    for (Session *session : sessions) {
        session->disconnect(this);
        delete session;
    }
}

Result<quint16> SimulatedRouter::listen(quint16 port)
{
    if (m_unusable)
        return failure(*m_unusable);
    if (!m_server->listen(m_options.address, port))
        return failure(Error::Kind::NotReachable,
                       Text::tr("The simulated router cannot listen on port %1. Choose another port.").arg(port),
                       m_server->errorString());
    m_port = m_server->serverPort();
    if (m_faults.refuse)
        m_server->close();
    return m_port;
}

void SimulatedRouter::stop()
{
    m_back.stop();
    m_server->close();
    cutConnections();
}

void SimulatedRouter::startListening()
{
    const bool isDisabled = row("/ip/service", serviceName()).value("disabled") == "true";
    if (m_port == 0 || m_down || m_faults.refuse || isDisabled || m_server->isListening())
        return;
    if (!m_server->listen(m_options.address, m_port))
        m_back.start(100); // somebody else holds the port for a moment
}

QByteArray SimulatedRouter::serviceName() const
{
    return m_options.tls == Tls::Off ? "api" : "api-ssl";
}

QByteArray SimulatedRouter::fingerprint() const
{
    return m_certificate ? m_certificate->certificate.digest(QCryptographicHash::Sha256).toHex() : QByteArray();
}

void SimulatedRouter::changeCertificate()
{
    m_certificate = Certificate::create(m_options.identity);
}

void SimulatedRouter::setFaults(Faults faults)
{
    const bool thawed = m_faults.freeze && !faults.freeze;
    m_faults = faults;
    m_commands = 0;
    m_adds = 0;
    if (faults.refuse) {
        m_server->close();
        return;
    }
    startListening();
    const QList<Session *> sessions = m_sessions;
    for (Session *session : sessions) {
        if (thawed && m_sessions.contains(session))
            session->thaw();
    }
}

void SimulatedRouter::reboot(std::chrono::milliseconds down)
{
    m_down = true;
    m_server->close();
    cutConnections();
    m_waiting.clear();
    m_freeAt = {};
    m_machine->restart(false);
    m_back.start(down);
}

void SimulatedRouter::cutConnections()
{
    for (Session *session : QList<Session *>(m_sessions))
        session->cut();
}

void SimulatedRouter::welcome(qintptr descriptor)
{
    auto socket = std::unique_ptr<QTcpSocket>(m_options.tls == Tls::Off ? new QTcpSocket : new QSslSocket);
    if (!socket->setSocketDescriptor(descriptor) || !isAllowed(socket->peerAddress()))
        return socket->abort(); // recorded: no sentence, a close
    if (auto *secure = qobject_cast<QSslSocket *>(socket.get())) {
        QSslConfiguration tls = secure->sslConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (m_certificate) {
            tls.setLocalCertificate(m_certificate->certificate);
            tls.setPrivateKey(m_certificate->key);
        } else { // a router without a certificate offers anonymous suites and nothing else
            tls.setProtocol(QSsl::TlsV1_2);
            tls.setDiffieHellmanParameters(anonymousGroup());
            tls.setBackendConfigurationOption("CipherString", QByteArray("ADH:@SECLEVEL=0"));
        }
        secure->setSslConfiguration(tls);
        if (!m_faults.freeze)
            secure->startServerEncryption();
    }
    auto *session = new Session(socket.release(), *m_machine, m_faults, serviceName());
    session->setParent(this);
    m_sessions.append(session);
    connect(session, &Session::received, this, [this, session](const Sentence &command) { take(session, command); });
    connect(session, &Session::cancelled, this,
            [this, session](const QByteArray &tag, bool all) { interruptWaiting(session, tag, all); });
    connect(session, &Session::restarts, this, [this](bool comesBack) {
        m_machine->restart(true);
        m_down = true;
        QMetaObject::invokeMethod(
            this,
            [this, comesBack] {
                m_server->close();
                cutConnections();
                if (comesBack)
                    m_back.start(m_options.rebootTakes);
            },
            Qt::QueuedConnection); // the one who asked is still at work
    });
    connect(session, &Session::closed, this, [this, session] {
        m_sessions.removeOne(session);
        session->deleteLater();
    });
    session->read();
}

/// /ip/service: the list of addresses that may come, and how many at once.
bool SimulatedRouter::isAllowed(const QHostAddress &peer) const
{
    const QHash<QByteArray, QByteArray> service = row("/ip/service", serviceName());
    if (m_machine->release().limitsSessions() && m_sessions.size() >= service.value("max-sessions", "20").toInt())
        return false;
    const QByteArray list = service.value("address");
    if (list.isEmpty())
        return true;
    const QList<QByteArray> networks = list.split(',');
    return std::any_of(networks.begin(), networks.end(), [&peer](const QByteArray &network) {
        const auto subnet = QHostAddress::parseSubnet(QString::fromLatin1(network));
        return peer.isInSubnet(subnet);
    });
}

void SimulatedRouter::take(Session *session, const Sentence &command)
{
    ++m_commands;
    if (m_options.remembers) {
        m_received.append(command);
        for (const QString &violation : m_check->violations(command)) {
            if (!m_unknown.contains(violation))
                m_unknown.append(violation);
        }
    }
    Q_EMIT commandReceived(command);
    const Waiting waiting{session, command, m_commands};
    if (m_options.latency.count() == 0 && m_options.occupied.count() == 0)
        return execute(waiting);
    const auto now = steady_clock::now();
    m_freeAt = std::max(now, m_freeAt) + m_options.occupied;
    m_waiting.emplace(m_freeAt + m_options.latency, waiting);
    if (m_waiting.size() == 1 || !m_due.isActive())
        m_due.start(std::chrono::ceil<std::chrono::milliseconds>(m_waiting.begin()->first - now));
}

void SimulatedRouter::executeDue()
{
    while (!m_waiting.empty() && m_waiting.begin()->first <= steady_clock::now()) {
        const Waiting waiting = m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        execute(waiting);
    }
    if (!m_waiting.empty())
        m_due.start(
            std::max(std::chrono::ceil<std::chrono::milliseconds>(m_waiting.begin()->first - steady_clock::now()),
                     std::chrono::milliseconds(0)));
}

void SimulatedRouter::execute(const Waiting &waiting)
{
    if (!waiting.session)
        return;
    const bool adds = waiting.command.word.endsWith("/add");
    if (adds && m_faults.failEveryAdd > 0 && ++m_adds % m_faults.failEveryAdd == 0)
        return waiting.session->refuse(waiting.command, {"std failure: timeout (13)"});
    if (m_faults.loseReplyOf > 0 && waiting.number == m_faults.loseReplyOf)
        return waiting.session->executeAndLose(waiting.command);
    waiting.session->execute(waiting.command);
    armElapsing();
}

/// With this computer's clock things happen by themselves; a clock moved by hand says when by elapse().
void SimulatedRouter::armElapsing()
{
    if (m_options.clock || m_isOff)
        return;
    const std::optional<Timestamp> due = m_machine->nextDue();
    if (!due)
        return m_elapsing.stop();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*due - m_systemClock.now());
    m_elapsing.start(std::clamp(wait, std::chrono::milliseconds(1), std::chrono::milliseconds(3'600'000)));
}

void SimulatedRouter::elapse()
{
    if (m_isOff)
        return;
    m_machine->catchUp();
    armElapsing();
}

void SimulatedRouter::shiftClock(std::chrono::milliseconds by)
{
    m_machine->shiftClock(by);
    armElapsing();
}

void SimulatedRouter::powerOff()
{
    m_machine->catchUp();
    m_isOff = true;
    m_down = true;
    m_back.stop();
    m_server->close();
    cutConnections();
    m_waiting.clear();
    m_freeAt = {};
}

void SimulatedRouter::powerOn(std::chrono::milliseconds clockLoses)
{
    m_machine->sleptUntilNow();
    m_isOff = false;
    m_machine->shiftClock(-clockLoses);
    m_machine->restart(false);
    m_down = false;
    startListening();
    armElapsing();
}

void SimulatedRouter::interruptWaiting(Session *session, const QByteArray &tag, bool all)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->second.session != session || (!all && it->second.command.tag != tag)) {
            ++it;
            continue;
        }
        session->interrupt(it->second.command);
        it = m_waiting.erase(it);
    }
}

void SimulatedRouter::watch(const Menu &menu, const ItemData &item, bool gone)
{
    for (Session *session : QList<Session *>(m_sessions)) {
        session->heard(menu, item, gone);
        if (gone && menu.path == "/user/active" && item.id == '*' + QByteArray::number(session->number(), 16).toUpper())
            QMetaObject::invokeMethod(session, &Session::finish, Qt::QueuedConnection);
    }
    if (menu.path == "/ip/service") { // its switch
        if (row(menu.path, serviceName()).value("disabled") == "true")
            m_server->close();
        else
            startListening();
    }
    if (!menu.live && menu.path != "/log" && !m_saidChanged.isActive())
        m_saidChanged.start(0);
}

QByteArray SimulatedRouter::saveState() const
{
    return m_machine->state().save(m_machine->menus());
}

Result<> SimulatedRouter::restoreState(const QByteArray &bytes)
{
    auto restored = State::restore(m_machine->menus(), bytes);
    if (!restored)
        return failure(restored.error());
    m_machine->setState(std::move(*restored));
    return {};
}

const State &SimulatedRouter::state() const
{
    return m_machine->state();
}

} // namespace nettdesk::simulator
