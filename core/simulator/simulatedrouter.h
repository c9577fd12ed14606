// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/routeros/sentence.h"
#include "core/simulator/certificate.h"
#include "core/simulator/faults.h"
#include "core/simulator/items.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <map>

namespace nettdesk::simulator {

class Machine;
class SchemaCheck;
class Session;

/// How a simulated router's API port speaks. Certificate and Anonymous are what a router's api-ssl does with and
/// without a certificate.
enum class Tls { Off, Certificate, Anonymous };

/// A simulated router: answers on a TCP port as RouterOS of the chosen version does, from tables (resources/routeros).
/// Lives on the event loop of the thread that made it. What it does not play is said at Machine.
class SimulatedRouter : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString version = QStringLiteral("7.18"); ///< one of Release::known(); another one is refused by listen()
        Tls tls = Tls::Off;
        QByteArray identity = "MikroTik";
        QByteArray user = "admin";
        QByteArray password;                      ///< empty, as on a fresh router
        int users = 0;                            ///< vouchers that stand on it from the start
        std::chrono::milliseconds latency{0};     ///< from a command's arrival to its work; commands wait side by side
        std::chrono::milliseconds occupied{0};    ///< each command takes the router this long; others queue behind it
        std::chrono::milliseconds rebootTakes{0}; ///< after /system/reboot until it listens again
        QByteArrayList without = {};              ///< folders whose package is not installed: "/ip/hotspot"
        Faults faults;
        bool remembers = true;        ///< received() and unknownToSchema(): off for long-running ones
        std::optional<State> state;   ///< begin with this; shared with all others that do
        const Clock *clock = nullptr; ///< the router's time; null: this computer's
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    };

    SimulatedRouter() : SimulatedRouter(Options{}) {}
    explicit SimulatedRouter(Options options, QObject *parent = nullptr);
    ~SimulatedRouter() override;

    /// Gives the port. 0: any free one. Invalid: unknown version. NotReachable: the port is taken.
    Result<quint16> listen(quint16 port = 0);
    void stop();
    quint16 port() const { return m_port; }

    const Options &options() const { return m_options; }
    /// Lower-case hex SHA-256 of the certificate in DER; empty without one.
    QByteArray fingerprint() const;
    /// A new key and certificate from the next connection on, as after a reset or with an impostor in between.
    void changeCertificate();
    void setLatency(std::chrono::milliseconds latency) { m_options.latency = latency; }

    const Faults &faults() const { return m_faults; }
    void setFaults(Faults faults);
    /// A warm start: closes every connection without a word; the guests' sessions are gone, and what they used in them
    /// too. Comes back after `down`.
    void reboot(std::chrono::milliseconds down = {});
    /// Cuts all connections, as a pulled cable does; new ones are taken.
    void cutConnections();
    qsizetype connections() const { return m_sessions.size(); }

    /// Every command in the order of its arrival, logins too.
    QList<routeros::Sentence> received() const { return m_received; }
    void forgetReceived() { m_received.clear(); }
    /// Commands and arguments that no router of this version knows, in words. Tests of ours end with this being empty.
    QStringList unknownToSchema() const { return m_unknown; }

    /// Its items as they are printed, from behind: without rights, secrets shown.
    QList<QHash<QByteArray, QByteArray>> rows(const QByteArray &menu) const;
    QHash<QByteArray, QByteArray> row(const QByteArray &menu, const QByteArray &idOrName) const;
    /// What happened on the router by itself: an item appeared, changed (counters too), went. Listeners hear of it.
    QByteArray addRow(const QByteArray &menu, const QHash<QByteArray, QByteArray> &values);
    bool changeRow(const QByteArray &menu, const QByteArray &idOrName, const QHash<QByteArray, QByteArray> &values);
    bool removeRow(const QByteArray &menu, const QByteArray &idOrName);
    /// A guest's device came near: it stands in /ip/hotspot/host of the first hotspot server.
    void guestArrives(const QByteArray &mac, const QByteArray &address);
    /// That guest signs in on the page. The router's words when it refuses; empty: in.
    QByteArray guestSignsIn(const QByteArray &mac, const QByteArray &user, const QByteArray &password);
    /// The device comes back and is let in by its cookie, if there is one that still holds.
    bool guestReturns(const QByteArray &mac);
    void guestSignsOut(const QByteArray &mac);
    /// The device is gone without a word; its cookie stays.
    void guestLeaves(const QByteArray &mac);
    /// So much does the guest load in each second of a session.
    void guestLoads(const QByteArray &mac, qint64 bytesPerSecond);

    /// Lets happen what is due by now (schedulers, ends of sessions). Each command does that first; a test that moves a
    /// clock by hand and sends nothing calls it.
    void elapse();
    /// Its own clock goes wrong by that much.
    void shiftClock(std::chrono::milliseconds by);
    /// The plug is pulled: running sessions are lost with what they used, nothing runs, until powerOn(). It comes back
    /// with its clock behind by `clockLoses`, as one that was saved some time ago.
    void powerOff();
    void powerOn(std::chrono::milliseconds clockLoses = {});

    /// Everything but running sessions. Restoring refuses (Invalid) what is no saved state, and changes nothing then.
    QByteArray saveState() const;
    Result<> restoreState(const QByteArray &bytes);
    const State &state() const;

Q_SIGNALS:
    void commandReceived(const nettdesk::routeros::Sentence &command);
    /// Something that is kept changed; said once for many changes of one moment.
    void stateChanged();

private:
    struct Waiting {
        QPointer<Session> session;
        routeros::Sentence command;
        int number;
    };

    QByteArray serviceName() const;
    void welcome(qintptr descriptor);
    bool isAllowed(const QHostAddress &peer) const;
    void take(Session *session, const routeros::Sentence &command);
    void execute(const Waiting &waiting);
    void executeDue();
    void interruptWaiting(Session *session, const QByteArray &tag, bool all);
    void watch(const Menu &menu, const ItemData &item, bool gone);
    void startListening();
    void armElapsing();

    Options m_options;
    Faults m_faults;
    SystemClock m_systemClock;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<SchemaCheck> m_check;
    std::optional<Error> m_unusable;
    std::optional<Certificate> m_certificate;
    QTcpServer *m_server;
    quint16 m_port = 0;
    QList<Session *> m_sessions;
    std::multimap<std::chrono::steady_clock::time_point, Waiting> m_waiting;
    std::chrono::steady_clock::time_point m_freeAt{};
    QTimer m_due;
    QTimer m_back;
    QTimer m_saidChanged;
    QTimer m_elapsing;
    QList<routeros::Sentence> m_received;
    QStringList m_unknown;
    int m_commands = 0;
    int m_adds = 0;
    bool m_down = false;
    bool m_isOff = false;
};

} // namespace nettdesk::simulator
