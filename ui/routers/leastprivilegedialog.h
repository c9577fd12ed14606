// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/leastprivilege.h"
#include "core/model/router.h"
#include "ui/widgets/formdialog.h"

#include <QHash>

#include <optional>
#include <stop_token>

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace nettdesk::ui {

class ChecksModel;
class FormField;
class PasswordEdit;
class Shell;
class TableView;

/// Makes a user on the router that may do what the shop needs and nothing else, shows the proof of it, and lets the
/// router's record work with that user. The administrator's password is used once and never kept.
class LeastPrivilegeDialog : public FormDialog {
    Q_OBJECT
public:
    LeastPrivilegeDialog(fleet::LeastPrivilege &service, Shell &shell, const Router &router, QWidget *parent);
    ~LeastPrivilegeDialog() override;

    const std::optional<fleet::LeastPrivilegeReport> &report() const { return m_report; }

Q_SIGNALS:
    /// The router's record works with the new user.
    void adopted(nettdesk::RouterId router);

private:
    enum Step { Form, Work, Proof };

    QWidget *makeForm();
    QWidget *makeWork();
    QWidget *makeProof();
    fleet::LeastPrivilegeRequest request() const;
    void go(Step step);
    void showPolicies();
    void next();
    void make();
    void showReport();
    void adopt();

    fleet::LeastPrivilege &m_service;
    Shell &m_shell;
    Router m_router;
    std::stop_source m_stop;
    std::optional<fleet::LeastPrivilegeReport> m_report;
    QHash<int, QCheckBox *> m_duties; ///< by fleet::RouterDuty
    QLineEdit *m_administrator;
    PasswordEdit *m_password;
    QLineEdit *m_name;
    QLineEdit *m_allowed;
    QCheckBox *m_limitService;
    Label *m_policies;
    Label *m_progressText;
    QProgressBar *m_progress;
    Label *m_result;
    Label *m_notes;
    TableView *m_table;
    ChecksModel *m_checks;
    Button *m_cancel;
    Button *m_next;
};

} // namespace nettdesk::ui
