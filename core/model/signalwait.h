// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#ifndef Q_MOC_RUN // moc 6.4 stumbles over the concepts behind it
#include <coroutine>
#endif
#include <memory>
#include <optional>
#include <utility>

namespace nettdesk {

/// What signalOf() gives: awaited once.
///
/// QCoro 0.8's own wait for a signal must not be used for signals that can come twice in one turn of the event loop, or
/// together with the end of the patience: what is queued for the second one calls into the coroutine that the first one
/// has ended already. Here the wait is shared by all that may end it, and the first to do so empties it.
template<class Sender, class Signal>
class SignalWait {
public:
    SignalWait(Sender *sender, Signal signal, std::optional<std::chrono::milliseconds> patience)
        : m_sender(sender), m_signal(signal), m_patience(patience)
    {
    }
    SignalWait(SignalWait &&) noexcept = default;
    SignalWait &operator=(SignalWait &&) noexcept = default;
    SignalWait(const SignalWait &) = delete;
    SignalWait &operator=(const SignalWait &) = delete;
    ~SignalWait()
    {
        if (!m_wait)
            return;
        m_wait->waiter = {};
        QObject::disconnect(m_wait->connection);
    }

    bool await_ready() const noexcept { return m_sender.isNull(); }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_wait = std::make_shared<Wait>();
        m_wait->waiter = waiter;
        const auto heard = [wait = m_wait] { end(wait, true); };
        m_wait->connection = QObject::connect(m_sender, m_signal, m_sender, heard, Qt::QueuedConnection);
        if (!m_patience)
            return;
        m_wait->timer.reset(new QTimer);
        m_wait->timer->setSingleShot(true);
        const auto over = [wait = std::weak_ptr(m_wait)] { end(wait.lock(), false); };
        QObject::connect(m_wait->timer.get(), &QTimer::timeout, m_sender, over);
        m_wait->timer->start(*m_patience);
    }
    /// Whether the signal came; false: the patience is over, or the sender was gone before.
    bool await_resume() const noexcept { return m_wait && m_wait->isHeard; }

private:
    struct Later {
        void operator()(QTimer *timer) const { timer->deleteLater(); }
    };
    struct Wait {
        std::coroutine_handle<> waiter;
        QMetaObject::Connection connection;
        std::unique_ptr<QTimer, Later> timer; ///< it may be what ends the wait
        bool isHeard = false;
    };

    static void end(const std::shared_ptr<Wait> &ended, bool isHeard)
    {
        const std::shared_ptr<Wait> wait = ended; // the connection that called us may hold the last one
        if (!wait || !wait->waiter)
            return;
        const std::coroutine_handle<> waiter = std::exchange(wait->waiter, {});
        wait->isHeard = isHeard;
        wait->timer.reset();
        QObject::disconnect(wait->connection);
        waiter.resume();
    }

    QPointer<Sender> m_sender;
    Signal m_signal;
    std::optional<std::chrono::milliseconds> m_patience;
    std::shared_ptr<Wait> m_wait;
};

/// `co_await signalOf(object, &Class::signal)`: goes on in the turn of the event loop after the signal. For signals
/// without values. A sender that is destroyed meanwhile never wakes whoever waits: it must outlive the wait.
template<class Sender, class Signal>
SignalWait<Sender, Signal> signalOf(Sender *sender, Signal signal,
                                    std::optional<std::chrono::milliseconds> patience = std::nullopt)
{
    return {sender, signal, patience};
}

} // namespace nettdesk
