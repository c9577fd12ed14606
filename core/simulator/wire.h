// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/faults.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

namespace nettdesk::simulator {

/// The router's end of one connection: takes whole sentences and lets the faults have their way with them.
class Wire : public QObject {
    Q_OBJECT
public:
    /// The socket is the caller's and outlives this.
    Wire(QTcpSocket &socket, const Faults &faults);

    void send(const QByteArray &sentence);
    /// Closes after what was sent has gone; nothing more is taken.
    void finish();
    /// Cuts the line at once.
    void cut();

    /// Bytes that have not gone yet: who has much to say waits while this is large.
    qint64 pending() const { return m_pending.size() + m_socket.bytesToWrite(); }

Q_SIGNALS:
    void wrote();

private:
    void pump();
    qsizetype nextPiece();

    QTcpSocket &m_socket;
    const Faults &m_faults; // the router's: a change acts at once
    QByteArray m_pending;
    QTimer m_timer;
    QRandomGenerator m_random;
    int m_sent = 0;
    bool m_finishing = false;
};

} // namespace nettdesk::simulator
