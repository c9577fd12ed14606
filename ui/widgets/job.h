// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::ui {

/// A piece of long work as the window sees it: what, how far, how much longer, and a way to stop it.
///
///     QPointer<Job> job = shell.startJob(tr("Making %n voucher(s)", nullptr, count));
///     QCoro::connect(service.generate(actor, request, job->progress(), job->stopToken()), this, [job](const auto
///     &result) { … });
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(const QString &title, QObject *parent = nullptr);

    QString title() const { return m_title; }
    /// Hand this to the service: callable from any thread, also after the job is gone.
    Progress progress() const;
    std::stop_token stopToken() const { return m_stop.get_token(); }
    bool isCancelled() const { return m_stop.stop_requested(); }

    qint64 done() const;
    qint64 total() const; ///< 0 while unknown
    /// A guess from the pace so far; nullopt during the first seconds or without a total.
    std::optional<std::chrono::seconds> remaining() const;
    bool isFinished() const { return m_finished; }

    /// Ends it well; `result` becomes a notification ("20 vouchers were made"), with a button when `action` is given.
    void finish(const QString &result, const QString &actionText = {}, std::function<void()> action = {});
    /// Ends it badly; Cancelled is told quietly, everything else as a notification that needs a click.
    void fail(const Error &error);

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void changed();
    void finished(const QString &result, const QString &actionText, const std::function<void()> &action);
    void failed(const nettdesk::Error &error);

private:
    struct Counter {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
    };

    QString m_title;
    std::shared_ptr<Counter> m_counter;
    std::stop_source m_stop;
    QElapsedTimer m_clock;
    QTimer m_poll; ///< reports come from other threads, thousands a second: they are looked at ten times a second
    qint64 m_seen = -1;
    bool m_finished = false;
};

} // namespace nettdesk::ui
