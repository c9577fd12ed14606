// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace nettdesk::storage {

/// A thread with one connection in it, and the transactions that wait for their turn there.
class Lane : public QObject {
    Q_OBJECT

public:
    using Work = std::function<bool(Session &)>;
    using Refuse = std::function<void(Error)>;

    Lane(DatabaseUrl url, Connection::Role role, const OpenOptions &options, const Clock &clock);
    /// Lets what waits finish, then closes.
    ~Lane() override;

    /// How many transactions wait or run.
    int load() const { return m_load.load(std::memory_order_relaxed); }

    /// Something of its own with the connection, in the thread.
    QFuture<void> call(std::function<void(Connection &)> function);
    /// One transaction: BEGIN, work, COMMIT; reconnects and repeats where that is right. Exactly one of "work, then
    /// committed or rolled back as it said" and "refuse" is what the caller gets to see in the end.
    QFuture<void> transact(Work work, Refuse refuse);
    /// Begins to look for what others write: PRAGMA data_version once a second, or LISTEN.
    void watch();

Q_SIGNALS:
    // Emitted in the lane's thread.
    void committed(const QStringList &tables);
    void changedElsewhere(const QStringList &tables);

private:
    QFuture<void> post(std::function<void()> job);
    void perform(const Work &work, const Refuse &refuse);
    bool attempt(const Work &work);
    Result<> reconnect();
    void announce(const QStringList &tables);
    void listen();
    void keepListening();
    void pollVersion();

    Connection m_connection;
    const Clock &m_clock;
    bool m_serverClock;
    bool m_watches = false;
    qint64 m_dataVersion = -1;
    QElapsedTimer m_sinceClockRead;
    std::atomic<int> m_load{0};
    QThread m_thread;
    QObject m_inThread; ///< gives the thread's event loop an address
};

} // namespace nettdesk::storage
