// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/adaptivewindow.h"

#include "core/routeros/connection.h"

#include <QCoroSignal>
#include <QElapsedTimer>

#include <algorithm>

namespace nettdesk::routeros {

using namespace std::chrono_literals;

namespace {

/// Noise that says nothing about the router.
constexpr auto jitter = 8ms;

} // namespace

void AdaptiveWindow::answered(std::chrono::nanoseconds took)
{
    m_shortest = m_shortest.count() == 0 ? took : std::min(m_shortest, took);
    ++m_sinceShrunk;
    if (took > 2 * m_shortest + jitter) {
        // Once for each window's worth: the answers behind this one were sent under the old size.
        if (m_sinceShrunk >= int(m_size)) {
            m_size = std::max<double>(m_size * 0.7, least);
            m_sinceShrunk = 0;
        }
        m_isFinding = false;
        return;
    }
    m_size = std::min<double>(m_size + (m_isFinding ? 1.0 : 1.0 / m_size), most);
}

namespace {

/// One run: keeps the window filled until all are answered.
class WindowRun : public QObject, public std::enable_shared_from_this<WindowRun> {
    Q_OBJECT

public:
    WindowRun(std::shared_ptr<Connection> connection, QList<Command> commands, std::shared_ptr<AdaptiveWindow> window,
              Progress progress, std::stop_token stop)
        : m_connection(std::move(connection))
        , m_commands(std::move(commands))
        , m_window(std::move(window))
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
    {
        m_results.reserve(m_commands.size());
        for (qsizetype i = 0; i < m_commands.size(); ++i)
            m_results.append(failure(Error::Kind::Cancelled, QString()));
    }

    void fill()
    {
        if (m_isFilling)
            return;
        const auto self = shared_from_this(); // the last answer may let go of this
        m_isFilling = true;                   // answers that come at once only count; this loop goes on
        while (m_next < m_commands.size() && m_running < m_window->size()) {
            ++m_running;
            send(m_next++);
        }
        m_isFilling = false;
    }

    bool isDone() const { return m_answered == m_commands.size(); }
    QList<Result<Reply>> takeResults() { return std::exchange(m_results, {}); }

Q_SIGNALS:
    void done();

private:
    QCoro::Task<> send(qsizetype index)
    {
        const auto self = shared_from_this();
        QElapsedTimer timer;
        timer.start();
        Result<Reply> reply = co_await m_connection->call(m_commands.at(index), m_stop);
        if (reply)
            m_window->answered(std::chrono::nanoseconds(timer.nsecsElapsed()));
        m_results[index] = std::move(reply);
        --m_running;
        ++m_answered;
        if (m_progress && (!m_told.isValid() || m_told.elapsed() >= 50 || isDone())) {
            m_told.start();
            m_progress(m_answered, m_commands.size());
        }
        if (isDone())
            Q_EMIT done();
        else
            fill();
    }

    std::shared_ptr<Connection> m_connection;
    QList<Command> m_commands;
    std::shared_ptr<AdaptiveWindow> m_window;
    Progress m_progress;
    std::stop_token m_stop;
    QList<Result<Reply>> m_results;
    QElapsedTimer m_told;
    qsizetype m_next = 0;
    qsizetype m_answered = 0;
    int m_running = 0;
    bool m_isFilling = false;
};

} // namespace

QCoro::Task<QList<Result<Reply>>> callAdaptively(std::shared_ptr<Connection> connection, QList<Command> commands,
                                                 std::shared_ptr<AdaptiveWindow> window, Progress progress,
                                                 std::stop_token stop)
{
    if (commands.isEmpty())
        co_return {};
    const auto run = std::make_shared<WindowRun>(std::move(connection), std::move(commands), std::move(window),
                                                 std::move(progress), std::move(stop));
    run->fill();
    while (!run->isDone())
        co_await qCoro(run.get(), &WindowRun::done);
    co_return run->takeResults();
}

} // namespace nettdesk::routeros

#include "adaptivewindow.moc"
