// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/replacementrun.h"

#include "ui/widgets/job.h"

namespace nettdesk::ui {

using namespace std::chrono_literals;

ReplacementRun::ReplacementRun(accounts::RouterReplacement &service, const Actor &actor, const Router &old,
                               const Router &replacement, Job *job)
    : QObject(job), m_service(service), m_actor(actor), m_old(old), m_new(replacement), m_job(job)
{
    m_again.setSingleShot(true);
    m_again.setInterval(500ms);
    connect(&m_again, &QTimer::timeout, this, &ReplacementRun::look);
}

void ReplacementRun::start()
{
    auto task = m_service.run(m_actor, m_old.id, m_new.id, m_operation, m_job->stopToken());
    QCoro::connect(std::move(task), this, [this](const Result<accounts::ReplacementPlan> &plan) {
        if (!plan) {
            m_error = plan.error();
            end(Stage::Failed);
            return;
        }
        m_plan = *plan;
        m_stage = Stage::Making;
        look();
    });
}

void ReplacementRun::look()
{
    auto task = m_service.progress(m_actor, m_old.id, m_new.id, m_operation);
    QCoro::connect(std::move(task), this, [this](const Result<accounts::ReplacementProgress> &progress) {
        if (progress)
            looked(*progress);
        else
            m_again.start(); // the work does not depend on our looking
    });
}

void ReplacementRun::looked(const accounts::ReplacementProgress &progress)
{
    m_progress = progress;
    m_total = std::max(m_total, progress.making);
    m_job->progress()(m_total - progress.making, m_total);
    // Those that a person must decide about are told; nobody waits for them here.
    if (progress.making <= progress.attention || m_job->isCancelled()) {
        end(Stage::Done);
        return;
    }
    Q_EMIT changed();
    m_again.start();
}

void ReplacementRun::end(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
    if (stage == Stage::Failed)
        m_job->fail(m_error);
    else
        m_job->finish(text());
}

QString ReplacementRun::text() const
{
    const int left = m_progress.making - m_progress.attention;
    QStringList sentences;
    if (m_plan.moving() == 0)
        sentences << tr("The vouchers of “%1” belong to “%2” now; none had an account.").arg(m_old.name, m_new.name);
    else if (left > 0)
        sentences
            << tr("%n account(s) are still to be made on “%1”; this goes on by itself.", nullptr, left).arg(m_new.name);
    else
        sentences << tr("%n code(s) of “%1” stand on “%2” with what was left of them.", nullptr, m_plan.moving())
                         .arg(m_old.name, m_new.name);
    if (m_progress.attention > 0)
        sentences << tr("%n of them need somebody to decide.", nullptr, m_progress.attention);
    if (m_progress.closing > 0)
        sentences << tr("On “%1” %n account(s) are closed as soon as it answers again.", nullptr, m_progress.closing)
                         .arg(m_old.name);
    return sentences.join(u' ');
}

} // namespace nettdesk::ui
