// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job.h"

namespace nettdesk::ui {

Job::Job(const QString &title, QObject *parent)
    : QObject(parent), m_title(title), m_counter(std::make_shared<Counter>())
{
    m_clock.start();
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const qint64 now = m_counter->done.load(std::memory_order_relaxed);
        if (std::exchange(m_seen, now) != now)
            Q_EMIT changed();
    });
    m_poll.start(100);
}

Progress Job::progress() const
{
    return [counter = m_counter](qint64 done, qint64 total) {
        counter->done.store(done, std::memory_order_relaxed);
        counter->total.store(total, std::memory_order_relaxed);
    };
}

qint64 Job::done() const
{
    return m_counter->done.load(std::memory_order_relaxed);
}

qint64 Job::total() const
{
    return m_counter->total.load(std::memory_order_relaxed);
}

std::optional<std::chrono::seconds> Job::remaining() const
{
    const qint64 sofar = done();
    const qint64 all = total();
    const qint64 elapsed = m_clock.elapsed();
    if (sofar <= 0 || all <= sofar || elapsed < 2000)
        return std::nullopt;
    return std::chrono::seconds(elapsed * (all - sofar) / sofar / 1000);
}

void Job::finish(const QString &result, const QString &actionText, std::function<void()> action)
{
    if (m_finished)
        return;
    m_finished = true;
    m_poll.stop();
    Q_EMIT finished(result, actionText, action);
}

void Job::fail(const Error &error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_poll.stop();
    Q_EMIT failed(error);
}

void Job::cancel()
{
    m_stop.request_stop();
    Q_EMIT changed();
}

} // namespace nettdesk::ui
