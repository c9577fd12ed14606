// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/reconcile.h"
#include "core/model/router.h"
#include "ui/widgets/formdialog.h"

#include <stop_token>

class QComboBox;

namespace nettdesk::fleet {
class RouterService;
}

namespace nettdesk::ui {

class BusyWheel;
class DriftModel;
class FormField;
class Label;
class Shell;
class StateBanner;
class TableView;

/// Compares a router with the shop's records, shows what differs, and repairs what carries our mark.
class ReconcileDialog : public FormDialog {
    Q_OBJECT
public:
    /// `router`: looked at at once; not stored: to be chosen. Everything referred to outlives the dialog.
    ReconcileDialog(accounts::Reconcile &reconcile, fleet::RouterService &routers, Shell &shell, RouterId router,
                    QWidget *parent = nullptr);
    ~ReconcileDialog() override;

    DriftModel *model() const { return m_model; }

private:
    void fetchRouters();
    void check();
    void repair(bool evenMany);
    void take(const Result<accounts::DriftReport> &report);
    void setBusy(bool busy);

    accounts::Reconcile &m_reconcile;
    fleet::RouterService &m_routers;
    Shell &m_shell;
    RouterId m_wanted;
    QComboBox *m_router;
    BusyWheel *m_wheel;
    StateBanner *m_banner;
    DriftModel *m_model;
    TableView *m_table;
    Button *m_again;
    Button *m_repair;
    std::stop_source m_stop;
    bool m_isMassChange = false;
    int m_turn = 0;
};

} // namespace nettdesk::ui
