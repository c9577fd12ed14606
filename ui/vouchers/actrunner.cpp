// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/actrunner.h"

#include "ui/shell/shell.h"
#include "ui/widgets/job.h"

#include <memory>

namespace nettdesk::ui {

namespace {

/// From how many on the strip shows it: fewer are done before anybody reads it.
constexpr qsizetype worthAJob = 50;
constexpr qsizetype reasonsShown = 50;

} // namespace

struct ActRunner::Work {
    QList<VoucherId> vouchers;
    qsizetype at = 0;
    int atOnce = 1;
    Step step;
    Done done;
    accounts::ActReport report;
    QPointer<Job> job;
    Progress progress;
};

void ActRunner::run(const QString &title, QList<VoucherId> vouchers, int atOnce, Step step, Done done)
{
    auto work = std::make_shared<Work>();
    work->vouchers = std::move(vouchers);
    work->atOnce = atOnce;
    work->step = std::move(step);
    work->done = std::move(done);
    if (work->vouchers.size() >= worthAJob) {
        work->job = m_shell.startJob(title);
        work->progress = work->job->progress();
    }
    next(work);
}

void ActRunner::next(const std::shared_ptr<Work> &work)
{
    const bool isCancelled = work->job && work->job->isCancelled();
    if (work->at >= work->vouchers.size() || isCancelled)
        return end(work, nullptr);
    const QList<VoucherId> part = work->vouchers.mid(work->at, work->atOnce);
    work->at += part.size();
    QCoro::Task<Result<accounts::ActReport>> task = work->step(part);
    QCoro::connect(std::move(task), this, [this, work](const Result<accounts::ActReport> &done) {
        if (!done)
            return end(work, &done.error());
        work->report.done += done->done;
        work->report.refused += done->refused;
        work->report.routerWork += done->routerWork;
        if (work->progress)
            work->progress(work->at, work->vouchers.size());
        next(work);
    });
}

void ActRunner::end(const std::shared_ptr<Work> &work, const Error *error)
{
    if (error) {
        if (work->job) {
            work->job->fail(*error);
        } else {
            Notification news;
            news.tone = Tone::Danger;
            news.title = error->message;
            news.detail = error->detail;
            m_shell.notify(news);
        }
    } else if (work->job) {
        if (work->at < work->vouchers.size())
            work->job->finish(
                tr("Stopped: %n voucher(s) were left as they were", nullptr, int(work->vouchers.size() - work->at)));
        else
            work->job->finish(tr("%n voucher(s) done", nullptr, int(work->report.done.size())));
    }
    if (!error || !work->report.done.isEmpty())
        work->done(work->report);
}

void ActRunner::tell(const QString &title, const accounts::ActReport &report)
{
    Notification news;
    news.tone = report.done.isEmpty() ? Tone::Warning : Tone::Ok;
    news.title = report.done.isEmpty() ? tr("Nothing was changed") : title;
    QStringList lines;
    if (!report.refused.isEmpty()) {
        news.text = report.refused.size() == 1
                        ? report.refused.constFirst().reason
                        : tr("%n voucher(s) were left as they are.", nullptr, int(report.refused.size()));
        for (const auto &refused : report.refused.first(std::min(reasonsShown, report.refused.size())))
            lines << tr("%1: %2").arg(refused.code, refused.reason);
        if (report.refused.size() > reasonsShown)
            lines << tr("… and %n more", nullptr, int(report.refused.size() - reasonsShown));
    } else if (report.routerWork > 0) {
        news.text = tr("The router is told now, or as soon as it answers.");
    }
    news.detail = lines.join(u'\n');
    m_shell.notify(news);
}

} // namespace nettdesk::ui
