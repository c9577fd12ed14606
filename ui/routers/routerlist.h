// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"
#include "ui/routers/routersscreen.h"
#include "ui/widgets/page.h"

#include <QAction>

class QSortFilterProxyModel;

namespace nettdesk::ui {

class RouterTableModel;
class Shell;
class TableView;

/// The shop's routers: a table with how each stands, details at the side, and what can be done with one.
class RouterList : public Page {
    Q_OBJECT
public:
    RouterList(const RoutersParts &parts, Shell &shell, QWidget *parent = nullptr);

    RouterTableModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

    void refresh() override;
    bool perform(const QString &command, const QVariant &argument) override;
    void activated() override;

protected:
    void retranslate() override;

private:
    void makeActions();
    void add();
    void edit();
    void test();
    void setActive(bool active);
    void acceptCertificate();
    void remove();
    void reload(RouterId thenShow = {});
    void followSelection();
    void showDetails(RouterId router);
    void updateDetails();
    void showMenu(const QPoint &position);
    std::optional<Router> chosen() const;

    RoutersParts m_parts;
    Shell &m_shell;
    RouterTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    QAction m_add, m_addSimulated, m_edit, m_test, m_activate, m_deactivate, m_trust, m_remove, m_details;
    RouterId m_shown; ///< whose details are open
    bool m_loaded = false;
};

} // namespace nettdesk::ui
