// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/sentencereader.h"
#include "core/simulator/machine.h"
#include "core/simulator/wire.h"

#include <deque>

namespace nettdesk::simulator {

/// One API connection to a simulated router: login, tags, cancel, listen, and rows that go out as fast as they are
/// taken. Deletes itself when the line is closed.
class Session : public QObject {
    Q_OBJECT
public:
    Session(QTcpSocket *socket, Machine &machine, const Faults &faults, QByteArray via);
    ~Session() override;

    void read();
    /// A freeze has ended: goes on where it stopped.
    void thaw();
    /// Does a command that received() announced. Cancels need not wait and are done as they come.
    void execute(const routeros::Sentence &command);
    /// Does the command and cuts the line before a word of the reply.
    void executeAndLose(const routeros::Sentence &command);
    /// Answers that the command was interrupted before it began.
    void interrupt(const routeros::Sentence &command);
    void refuse(const routeros::Sentence &command, const Refusal &refusal);
    void heard(const Menu &menu, const ItemData &item, bool gone);
    void cut() { m_wire.cut(); }
    void finish() { m_wire.finish(); }
    quint64 number() const { return m_caller ? m_caller->session : 0; }

Q_SIGNALS:
    void received(const nettdesk::routeros::Sentence &command);
    /// A cancel; which commands wait to be executed only the router knows. An empty tag: all.
    void cancelled(const QByteArray &tag, bool all);
    void restarts(bool comesBack);
    void closed();

private:
    struct Speaking {
        Listing listing;
        QByteArray tag;
        bool said = false;
        bool goesOn = false; // a listen after its rows
    };

    void logIn(const routeros::Sentence &command);
    void answer(const Outcome &outcome, const QByteArray &tag);
    void cancel(const routeros::Sentence &command);
    void speak();
    void say(const QByteArray &word, const Row &attributes, const QByteArray &tag);
    void sayFatal(const QByteArray &reason);
    void sayTrap(const Refusal &refusal, const QByteArray &tag);

    QTcpSocket *m_socket;
    Machine &m_machine;
    const Faults &m_faults;
    QByteArray m_via; // "api", "api-ssl"
    QByteArray m_peer;
    Wire m_wire;
    routeros::SentenceReader m_reader;
    std::optional<Caller> m_caller;
    QByteArray m_challenge;
    QList<routeros::Sentence> m_held; // commands that came due while the router was frozen
    std::deque<Speaking> m_speaking;
    QList<Speaking> m_listening;
};

} // namespace nettdesk::simulator
