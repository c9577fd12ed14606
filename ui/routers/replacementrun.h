// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/routerreplacement.h"
#include "core/model/router.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace nettdesk::ui {

class Job;

/// A replacement that is being carried out, whether or not somebody watches: first the old router's last counters and
/// the move in one transaction, which the job's Cancel stops with nothing changed; then the routers, which go on by
/// themselves. Tells its job the result. A child of the job.
class ReplacementRun : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Moving, ///< counters are read, nothing was written yet
        Making, ///< the vouchers are moved; accounts are made and closed
        Done,   ///< the new router has all that it can have
        Failed, ///< nothing was changed; `error` says why
    };

    ReplacementRun(accounts::RouterReplacement &service, const Actor &actor, const Router &old,
                   const Router &replacement, Job *job);

    void start();
    Stage stage() const { return m_stage; }
    const accounts::ReplacementPlan &plan() const { return m_plan; }
    const accounts::ReplacementProgress &progress() const { return m_progress; }
    /// Accounts that were to be made when it began.
    int total() const { return m_total; }
    const Error &error() const { return m_error; }
    /// What came of it, in sentences.
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    void look();
    void looked(const accounts::ReplacementProgress &progress);
    void end(Stage stage);

    accounts::RouterReplacement &m_service;
    Actor m_actor;
    Router m_old;
    Router m_new;
    Job *m_job;
    OperationId m_operation = OperationId::create();
    Stage m_stage = Stage::Moving;
    accounts::ReplacementPlan m_plan;
    accounts::ReplacementProgress m_progress;
    int m_total = 0;
    Error m_error;
    QTimer m_again;
};

} // namespace nettdesk::ui
