// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routerlog.h"

#include "core/fleet/offthread.h"
#include "core/fleet/routerpool.h"
#include "core/fleet/waker.h"
#include "core/routeros/connection.h"
#include "core/security/permissions.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using routeros::Command;
using routeros::Reply;
using routeros::Row;

namespace {

constexpr std::chrono::seconds printPatience{60};

QByteArrayList logProperties()
{
    return {".id", "time", "topics", "message"};
}

LogLine lineFrom(const Row &row)
{
    LogLine line;
    line.itemId = row.text(".id");
    line.time = row.text("time");
    line.topics = row.text("topics").split(u',', Qt::SkipEmptyParts);
    line.message = row.text("message");
    return line;
}

QList<LogLine> linesFrom(const routeros::Rows &rows, qsizetype atMost)
{
    QList<LogLine> lines;
    const qsizetype first = std::max<qsizetype>(rows.size() - std::max<qsizetype>(atMost, 0), 0);
    lines.reserve(rows.size() - first);
    for (qsizetype i = first; i < rows.size(); ++i) {
        const Row row = rows.at(i);
        if (!row.isProgressOnly())
            lines.append(lineFrom(row));
    }
    return lines;
}

QCoro::Task<Result<QList<LogLine>>> printLog(std::shared_ptr<routeros::Connection> connection, qsizetype atMost,
                                             std::stop_token stop)
{
    Command ask("/log/print");
    ask.properties(logProperties()).timeout(printPatience);
    Result<Reply> reply = co_await connection->call(ask, stop);
    if (!reply)
        co_return failure(reply.error());
    const qsizetype size = reply->rows.size();
    auto parse = [rows = std::move(reply->rows), atMost] { return linesFrom(rows, atMost); };
    QList<LogLine> lines = co_await offThread(size, std::move(parse));
    co_return lines;
}

/// What a feed and its coroutine share; the coroutine may end after the feed.
struct FollowedLog {
    explicit FollowedLog(RouterPool &thePool) : pool(thePool) {}

    RouterPool &pool;
    RouterLog::Options options;
    RouterId router;
    RouterLogFeed *feed = nullptr;
    std::stop_source stop;
    Waker waker;
    QTimer bundling;
    QList<LogLine> lines;
    QList<LogLine> waiting; ///< came by `listen`, not told yet
    qint64 dropped = 0;
    bool isPrinted = false;
    std::unique_ptr<routeros::Listener> listener;

    void end()
    {
        feed = nullptr;
        listener.reset();
        bundling.stop();
        stop.request_stop();
        waker.wake();
    }

    void hear(const Row &row)
    {
        waiting.append(lineFrom(row));
        if (waiting.size() > 2 * options.keep) { // faster than they can be told: only the newest are kept anyway
            const qsizetype excess = waiting.size() - options.keep;
            waiting.remove(0, excess);
            dropped += excess;
        }
        if (isPrinted && !bundling.isActive())
            bundling.start(options.bundle);
    }

    void tellWaiting()
    {
        QList<LogLine> added = std::exchange(waiting, {});
        if (added.size() > options.keep) {
            dropped += added.size() - options.keep;
            added.remove(0, added.size() - options.keep);
        }
        const qsizetype excess = std::max<qsizetype>(lines.size() + added.size() - options.keep, 0);
        lines.remove(0, excess);
        dropped += excess;
        lines += added;
        if (feed && !added.isEmpty())
            Q_EMIT feed->added(added, int(excess));
    }
};

/// Listens first and prints then, so that nothing falls between; what came both ways is told once.
QCoro::Task<Result<>> followLine(std::shared_ptr<FollowedLog> followed,
                                 std::shared_ptr<routeros::Connection> connection)
{
    QObject::connect(connection.get(), &routeros::Connection::lost, &followed->waker,
                     [raw = followed.get()] { raw->waker.wake(); });
    followed->isPrinted = false;
    followed->waiting.clear();
    Command listen("/log/listen");
    listen.properties(logProperties());
    followed->listener = connection->listen(listen);
    QObject::connect(followed->listener.get(), &routeros::Listener::row, &followed->waker,
                     [raw = followed.get()](const Row &row) { raw->hear(row); });
    const Result<QList<LogLine>> printed =
        co_await printLog(connection, followed->options.keep, followed->stop.get_token());
    if (!printed)
        co_return failure(printed.error());
    if (!followed->feed)
        co_return Result<>();
    QSet<QString> known;
    for (const LogLine &line : *printed) {
        if (!line.itemId.isEmpty())
            known.insert(line.itemId);
    }
    followed->waiting.removeIf([&known](const LogLine &line) { return known.contains(line.itemId); });
    followed->lines = *printed;
    followed->isPrinted = true;
    Q_EMIT followed->feed->reset();
    if (followed->feed && !followed->waiting.isEmpty())
        followed->tellWaiting();
    while (!followed->stop.stop_requested() && connection->isOpen())
        co_await followed->waker.wait(60s);
    co_return Result<>();
}

QCoro::Task<> follow(std::shared_ptr<FollowedLog> followed)
{
    while (!followed->stop.stop_requested()) {
        const auto connection = co_await followed->pool.connection(followed->router);
        if (followed->stop.stop_requested())
            co_return;
        std::optional<Error> error;
        if (connection) {
            const Result<> ended = co_await followLine(followed, *connection);
            followed->listener.reset();
            if (ended)
                continue;
            error = ended.error();
        } else {
            error = connection.error();
        }
        if (followed->feed)
            Q_EMIT followed->feed->failed(*error);
        co_await followed->waker.wait(followed->options.retryAfter);
    }
}

} // namespace

LogLine::Severity LogLine::severity() const
{
    static const QHash<QString, Severity> severities{{u"critical"_s, Severity::Critical},
                                                     {u"error"_s, Severity::Error},
                                                     {u"warning"_s, Severity::Warning},
                                                     {u"info"_s, Severity::Info},
                                                     {u"debug"_s, Severity::Debug}};
    // "hotspot,info,debug" is a line for both; the stronger one says how much it matters.
    std::optional<Severity> strongest;
    for (const QString &topic : topics) {
        if (const auto found = severities.constFind(topic); found != severities.cend())
            strongest = std::max(strongest.value_or(Severity::Debug), *found);
    }
    return strongest.value_or(Severity::Info);
}

bool LogFilter::takes(const LogLine &line) const
{
    if (line.severity() < atLeast)
        return false;
    const auto hasTopic = [&line](const QString &topic) { return line.topics.contains(topic, Qt::CaseInsensitive); };
    if (!topics.isEmpty() && std::none_of(topics.begin(), topics.end(), hasTopic))
        return false;
    return search.isEmpty() || line.message.contains(search, Qt::CaseInsensitive) ||
           line.topics.join(u',').contains(search, Qt::CaseInsensitive);
}

struct RouterLogFeed::Private {
    std::shared_ptr<FollowedLog> followed;
};

RouterLogFeed::RouterLogFeed(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    FollowedLog *followed = d->followed.get();
    followed->feed = this;
    followed->bundling.setSingleShot(true);
    connect(&followed->bundling, &QTimer::timeout, &followed->waker, [followed] { followed->tellWaiting(); });
}

RouterLogFeed::~RouterLogFeed()
{
    d->followed->end();
}

const QList<LogLine> &RouterLogFeed::lines() const
{
    return d->followed->lines;
}

qint64 RouterLogFeed::dropped() const
{
    return d->followed->dropped;
}

struct RouterLog::Private {
    RouterPool &pool;
    Options options;
    QList<std::weak_ptr<FollowedLog>> followed = {};
};

RouterLog::RouterLog(RouterPool &pool, Options options, QObject *parent)
    : QObject(parent), d(new Private{pool, options})
{
}

RouterLog::RouterLog(RouterPool &pool, QObject *parent) : RouterLog(pool, Options(), parent) {}

RouterLog::~RouterLog()
{
    for (const std::weak_ptr<FollowedLog> &weak : std::as_const(d->followed)) {
        if (const std::shared_ptr<FollowedLog> followed = weak.lock())
            followed->end();
    }
}

QCoro::Task<Result<QList<LogLine>>> RouterLog::read(Actor actor, RouterId router, int atMost, std::stop_token stop)
{
    if (const Result<> may = security::require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await d->pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    co_return co_await printLog(*connection, atMost, stop);
}

std::unique_ptr<RouterLogFeed> RouterLog::follow(Actor actor, RouterId router)
{
    const auto followed = std::make_shared<FollowedLog>(d->pool);
    followed->options = d->options;
    followed->router = router;
    auto parts = std::make_unique<RouterLogFeed::Private>();
    parts->followed = followed;
    std::unique_ptr<RouterLogFeed> feed(new RouterLogFeed(std::move(parts)));
    d->followed.removeIf([](const std::weak_ptr<FollowedLog> &gone) { return gone.expired(); });
    d->followed.append(followed);
    const Result<> may = security::require(actor, Permission::SeeRouters);
    // After the caller has had time to connect.
    const auto begin = [followed, may] {
        if (!followed->feed)
            return;
        if (may)
            fleet::follow(followed);
        else
            Q_EMIT followed->feed->failed(may.error());
    };
    QMetaObject::invokeMethod(&followed->waker, begin, Qt::QueuedConnection);
    return feed;
}

} // namespace nettdesk::fleet
