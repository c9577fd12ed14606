// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/activeusers.h"
#include "ui/routers/routertab.h"

#include <QAction>

#include <memory>

class QDialog;
class QLineEdit;

namespace nettdesk::ui {

class ActiveUsersModel;
class Label;
class ListBody;
class TableView;

/// Who is online on the router now, live while the tab is open, and how to send somebody away.
class ActiveUsersTab : public RouterTab {
    Q_OBJECT
public:
    ActiveUsersTab(const RoutersParts &parts, Shell &shell, QWidget *parent = nullptr);
    ~ActiveUsersTab() override;

    ActiveUsersModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    QAction *disconnectAction() { return &m_disconnect; }

    void refresh() override;
    bool focusSearch() override;
    bool back() override;
    void retranslate() override;

protected:
    void begin() override;
    void end() override;
    void routerChanged() override;

private:
    void follow();
    void showUsers();
    void updateBody();
    void followSelection();
    void askToDisconnect();
    void disconnectUsers(const QList<fleet::ActiveUser> &users, fleet::ActiveUsers::Cut cut);
    void copy();

    ActiveUsersModel *m_model;
    TableView *m_table;
    ListBody *m_body;
    QLineEdit *m_search;
    Label *m_count;
    QAction m_disconnect;
    QAction m_copy;
    std::unique_ptr<fleet::ActiveUsersFeed> m_feed;
    bool m_hasFailed = false;
};

} // namespace nettdesk::ui
