// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/router.h"
#include "ui/routers/replacementrun.h"
#include "ui/routers/routersscreen.h"
#include "ui/widgets/formdialog.h"

#include <QPointer>

#include <stop_token>

class QComboBox;
class QProgressBar;
class QStackedLayout;

namespace nettdesk::ui {

class ChipRow;
class EmptyState;
class Job;
class ReplacementModel;
class Shell;
class TableView;

/// Puts another router in the place of one: which, what would happen with each code, and the work itself. That may be
/// left running: it stands in the strip at the bottom, and its result comes as a notification.
class ReplaceDialog : public FormDialog {
    Q_OBJECT
public:
    ReplaceDialog(const RoutersParts &parts, Shell &shell, const Router &old, QWidget *parent);
    ~ReplaceDialog() override;

    ReplacementModel *model() const { return m_model; }
    /// The second step, with what a dry run said.
    void showPlan(const accounts::ReplacementPlan &plan);

Q_SIGNALS:
    /// There is no other router yet.
    void addRequested();

private:
    enum Step { Choose, Preview, Run };

    QWidget *makeChoose();
    QWidget *makePreview();
    QWidget *makeRun();
    void go(Step step);
    void next();
    void readRouters();
    void showRouters(const QList<Router> &routers);
    void readPlan();
    QString planText(const accounts::ReplacementPlan &plan) const;
    void run();
    void follow();
    void showResult();
    void putAside();
    Router replacement() const;

    RoutersParts m_parts;
    Shell &m_shell;
    Router m_old;
    QList<Router> m_others;
    std::stop_source m_stop; ///< of the dry run
    QPointer<Job> m_job;
    QPointer<ReplacementRun> m_run;
    QAction *m_add;
    QStackedLayout *m_choice = nullptr;
    EmptyState *m_none;
    QComboBox *m_router;
    Label *m_plan;
    Label *m_trouble;
    ChipRow *m_filter;
    TableView *m_table;
    ReplacementModel *m_model;
    Label *m_progressText;
    QProgressBar *m_progress;
    Label *m_then;
    Button *m_aside;
    Button *m_back;
    Button *m_cancel;
    Button *m_next;
};

} // namespace nettdesk::ui
