// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/wire.h"

namespace nettdesk::simulator {

Wire::Wire(QTcpSocket &socket, const Faults &faults) : m_socket(socket), m_faults(faults), m_random(faults.splitSeed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Wire::pump);
    connect(&socket, &QTcpSocket::bytesWritten, this, &Wire::wrote);
}

void Wire::send(const QByteArray &sentence)
{
    if (m_finishing)
        return;
    if (m_faults.dropAfter >= 0 && m_sent >= m_faults.dropAfter)
        return finish();
    if (m_faults.halfAfter >= 0 && m_sent >= m_faults.halfAfter) {
        m_pending += sentence.first(sentence.size() / 2);
        return finish();
    }
    if (m_faults.garbageAfter >= 0 && m_sent == m_faults.garbageAfter) {
        QByteArray garbage(64, '\xF9'); // a control byte no router sends, then anything
        for (qsizetype i = 1; i < garbage.size(); ++i)
            garbage[i] = char(m_random.bounded(256));
        m_pending += garbage;
    }
    ++m_sent;
    if (m_faults.trickle <= 0 && m_faults.splitSeed == 0 && m_pending.isEmpty()) {
        m_socket.write(sentence);
        return;
    }
    m_pending += sentence;
    if (!m_timer.isActive())
        m_timer.start(0);
}

void Wire::finish()
{
    m_finishing = true;
    if (!m_timer.isActive())
        pump();
}

void Wire::cut()
{
    m_finishing = true;
    m_pending.clear();
    m_timer.stop();
    m_socket.abort();
}

qsizetype Wire::nextPiece()
{
    if (m_faults.trickle > 0) // twenty pieces a second, or a byte as often as the rate allows
        return std::max(m_faults.trickle / 20, 1);
    if (m_faults.splitSeed != 0)
        return m_random.bounded(1, 48);
    return m_pending.size();
}

void Wire::pump()
{
    if (!m_pending.isEmpty()) {
        const qsizetype size = std::min(nextPiece(), m_pending.size());
        m_socket.write(m_pending.first(size));
        m_socket.flush();
        m_pending.remove(0, size);
    }
    if (!m_pending.isEmpty())
        m_timer.start(m_faults.trickle > 0 ? std::max(1000 / m_faults.trickle, 50) : 0);
    else if (m_finishing)
        m_socket.disconnectFromHost();
}

} // namespace nettdesk::simulator
