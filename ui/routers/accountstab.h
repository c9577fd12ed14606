// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routeraccounts.h"
#include "ui/routers/routertab.h"

#include <stop_token>

class QAction;
class QLineEdit;

namespace nettdesk::ui {

class AccountsModel;
class ChipRow;
class Label;
class ListBody;
class TableView;

/// The accounts that stand on the router, to look at, and the way to make customers of them. They are read when the tab
/// is opened and with F5: a router with 50,000 of them is not asked all the time.
class AccountsTab : public RouterTab {
    Q_OBJECT
public:
    /// `importUsers` is the screen's action for it.
    AccountsTab(const RoutersParts &parts, Shell &shell, QAction *importUsers, QWidget *parent = nullptr);
    ~AccountsTab() override;

    AccountsModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

    void refresh() override;
    bool focusSearch() override;
    bool back() override;
    void retranslate() override;

protected:
    void begin() override;
    void end() override;
    void routerChanged() override;

private:
    void read();
    void updateBody();

    AccountsModel *m_model;
    TableView *m_table;
    ListBody *m_body;
    QLineEdit *m_search;
    ChipRow *m_services;
    Label *m_count;
    QAction *m_import;
    std::stop_source m_stop;
    bool m_hasRead = false;
    bool m_isReading = false;
    bool m_hasFailed = false;
};

} // namespace nettdesk::ui
