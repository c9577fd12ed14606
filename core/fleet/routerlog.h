// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/clock.h"
#include "core/model/result.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::fleet {

class RouterPool;

/// One line of a router's log (/log): foreign text, shown as plain text only.
struct LogLine {
    enum class Severity { Debug, Info, Warning, Error, Critical };

    QString itemId; ///< "*3F2"; grows
    QString time;   ///< as the router writes it, in its own zone: "12:00:00", "jan/02 12:00:00", "2026-07-31 23:17:46"
    QStringList topics; ///< "system", "error", "critical"
    QString message;

    /// The strongest of its topics; a line that names none is Info.
    Severity severity() const;
    bool operator==(const LogLine &) const = default;
};

/// Which lines somebody wants to see. Empty parts want everything.
struct LogFilter {
    QStringList topics; ///< any of these
    QString search;     ///< in message or topics, in any case
    LogLine::Severity atLeast = LogLine::Severity::Debug;

    bool takes(const LogLine &line) const;
};

/// The log of one router, live: a print to start, then `listen`. Keeps the newest lines only (5,000), hands them out in
/// bundles, so that a flood of ten thousand lines neither freezes the window nor grows without end.
class RouterLogFeed : public QObject {
    Q_OBJECT

public:
    ~RouterLogFeed() override;

    /// Oldest first.
    const QList<LogLine> &lines() const;
    /// How many were let go of because newer ones came.
    qint64 dropped() const;

Q_SIGNALS:
    /// These were added at the end; `dropped` went from the beginning. At most ten times a second.
    void added(const QList<nettdesk::fleet::LogLine> &lines, int dropped);
    /// The list was read anew (the start, or after a break): take lines() whole.
    void reset();
    /// The router cannot be read at the moment; tried again by itself.
    void failed(const nettdesk::Error &error);

private:
    friend class RouterLog;
    struct Private;
    explicit RouterLogFeed(std::unique_ptr<Private> parts);
    const std::unique_ptr<Private> d;
};

/// Reads routers' logs. Permission SeeRouters.
class RouterLog : public QObject {
    Q_OBJECT

public:
    struct Options {
        int keep = 5'000;                            ///< lines in a feed, at most
        std::chrono::milliseconds bundle{100};       ///< lines that come within this are told at once
        std::chrono::milliseconds retryAfter{5'000}; ///< a router that could not be read
    };

    RouterLog(RouterPool &pool, Options options, QObject *parent = nullptr);
    explicit RouterLog(RouterPool &pool, QObject *parent = nullptr);
    /// Feeds that are still there tell nothing any more.
    ~RouterLog() override;

    /// Oldest first, the newest `atMost` of them. Errors: those of RouterPool::connection and Connection::call.
    QCoro::Task<Result<QList<LogLine>>> read(Actor actor, RouterId router, int atMost = 1000,
                                             std::stop_token stop = {});
    /// Without the permission the feed only fails. Destroy it when nobody looks any more.
    std::unique_ptr<RouterLogFeed> follow(Actor actor, RouterId router);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace nettdesk::fleet
