// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerentry.h"
#include "ui/routers/routersscreen.h"
#include "ui/widgets/page.h"

#include <QAction>

class QMenu;
class QStackedWidget;
class QTabBar;

namespace nettdesk::ui {

class AccountsTab;
class ActiveUsersTab;
class LogTab;
class OverviewTab;
class Pill;
class ProfilesTab;
class RouterActions;
class RouterTab;
class Shell;

/// One router whole: its state, what can be done with it, and its tabs. Which tab was open is remembered.
class RouterView : public Page {
    Q_OBJECT
public:
    enum Tab { Overview, Active, Accounts, Profiles, Log, TabCount };

    RouterView(const RoutersParts &parts, Shell &shell, RouterActions &actions, QWidget *parent = nullptr);

    void setEntry(const RouterEntry &entry);
    RouterId router() const { return m_entry.router.id; }
    void showTab(Tab tab);
    Tab tab() const;
    QTabBar *tabs() const { return m_tabs; }
    OverviewTab *overview() const { return m_overview; }
    ActiveUsersTab *activeUsers() const { return m_active; }
    AccountsTab *accounts() const { return m_accounts; }
    ProfilesTab *profiles() const { return m_profiles; }
    LogTab *log() const { return m_log; }

    /// In front or not: behind, no tab asks the router anything.
    void setInFront(bool inFront);

    void refresh() override;
    void activated() override;
    void focusSearch() override;
    bool back() override;

Q_SIGNALS:
    void closed();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    RouterTab *tabAt(int index) const;
    void followTab();
    void updateTitle();

    Shell &m_shell;
    RouterActions &m_actions;
    RouterEntry m_entry;
    Pill *m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    OverviewTab *m_overview;
    ActiveUsersTab *m_active;
    AccountsTab *m_accounts;
    ProfilesTab *m_profiles;
    LogTab *m_log;
    QAction m_back;
    QAction m_more;
    bool m_inFront = false;
};

} // namespace nettdesk::ui
