// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/userimport.h"
#include "core/model/router.h"
#include "ui/widgets/formdialog.h"

#include <QPointer>

#include <stop_token>

class QButtonGroup;
class QProgressBar;

namespace nettdesk::ui {

class ChipRow;
class ImportModel;
class Job;
class Label;
class Shell;
class TableView;

/// Makes customers from a router's accounts in three steps: which, what would happen with the reason for each that is
/// left out, and the import itself. That may be left running: it stands in the strip at the bottom, and its result
/// comes as a notification.
class ImportDialog : public FormDialog {
    Q_OBJECT
public:
    ImportDialog(customers::UserImport &import, Shell &shell, const Router &router, QWidget *parent);
    ~ImportDialog() override;

    ImportModel *model() const { return m_model; }
    const QPointer<Job> &job() const { return m_job; }

private:
    enum Step { Choose, Preview, Run };

    QWidget *makeChoose();
    QWidget *makePreview();
    QWidget *makeRun();
    void go(Step step);
    void next();
    void readPreview();
    void showPreview(const customers::ImportPreview &preview);
    void run();
    void showReport(const Result<customers::ImportReport> &report);
    void followJob();
    customers::ImportServices services() const;
    static QString reportText(const customers::ImportReport &report);

    customers::UserImport &m_import;
    Shell &m_shell;
    Router m_router;
    std::stop_source m_stop; ///< of the preview
    QPointer<Job> m_job;
    QButtonGroup *m_choice;
    Label *m_counts;
    ChipRow *m_filter;
    TableView *m_table;
    ImportModel *m_model;
    Label *m_progressText;
    QProgressBar *m_progress;
    Button *m_back;
    Button *m_cancel;
    Button *m_next;
};

} // namespace nettdesk::ui
