// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <thread>

namespace nettdesk::bench {

/// A router whose answer to every print is one canned list of 200,000 hotspot users: 15 words a row, 59.5 MB. Written
/// as fast as a socket takes it, from a thread of its own and without Qt, so that what is measured is the reader.
class CannedRouter {
public:
    static constexpr int rows = 200'000;
    static constexpr qsizetype bytes = 59'500'000; ///< about: rows are all of one length

    CannedRouter();
    ~CannedRouter();

    quint16 port() const { return m_port; }
    /// How long it took to write the last reader's tag into the list, which no reader should be charged for.
    std::chrono::nanoseconds preparing() const { return m_preparing.load(); }

private:
    void serve();
    void talk(int socket);
    QByteArray list(const QByteArray &tag) const;

    int m_listening = -1;
    quint16 m_port = 0;
    QByteArray m_prepared; // for tag 1, our own first
    std::atomic<std::chrono::nanoseconds> m_preparing{};
    std::thread m_thread;
};

/// Asks a canned router for its list and throws the bytes away: what a socket costs by itself. Gives how many came.
qint64 drain(quint16 port);

} // namespace nettdesk::bench
