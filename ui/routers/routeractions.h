// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerentry.h"
#include "ui/routers/routersscreen.h"
#include "ui/routers/routerwarnings.h"
#include "ui/widgets/notification.h"

#include <QAction>
#include <QDialog>
#include <QList>
#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace nettdesk::ui {

class Shell;

/// What can be done with the chosen routers. One set for the whole screen: toolbar, context menu, cards, details and
/// the page of one router offer the same actions, with the same words and keys.
class RouterActions : public QObject {
    Q_OBJECT
public:
    /// Dialogs are opened over `host`.
    RouterActions(const RoutersParts &parts, Shell &shell, QWidget *host);

    /// Whom the actions are about from now on.
    void setChosen(const QList<RouterEntry> &chosen);
    const QList<RouterEntry> &chosen() const { return m_chosen; }
    void retranslate();

    QAction *add() { return &m_add; }
    QAction *addSimulated() { return &m_addSimulated; }
    QAction *open() { return &m_open; }
    QAction *check() { return &m_check; } ///< the chosen ones, or all where none is chosen
    QAction *edit() { return &m_edit; }
    QAction *reboot() { return &m_reboot; }
    QAction *trust() { return &m_trust; }
    QAction *importUsers() { return &m_import; }
    QAction *replaceRouter() { return &m_replace; } ///< another device in the place of the chosen one
    QAction *groups() { return &m_groups; }         ///< of routers; with several chosen, the menu makes one of these
    QAction *removeAction() { return &m_remove; }

    /// Everything that makes sense for the chosen ones, grouped, for a context menu or a "more" button.
    void fill(QMenu *menu) const;
    void fix(RouterWarning::Fix fix);
    /// Asks all active routers, quietly: for F5.
    void checkAll() { checkRouters({}); }
    /// The dialog that is open, if any.
    QDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void openRequested(nettdesk::RouterId router);
    /// A router was added or its record changed: show it.
    void saved(nettdesk::RouterId router);
    void failed(const nettdesk::Error &error);
    /// Something to say above the list.
    void said(nettdesk::ui::Tone tone, const QString &text, const QString &detail);
    /// A health check began or ended.
    void checking(bool isRunning);

private:
    void connectActions();
    void show(QDialog *dialog);
    void edit(const std::optional<Router> &router);
    void checkRouters(QList<RouterId> routers);
    void tellCheck(const QList<RouterHealth> &found, bool all);
    void setActive(bool active);
    void restart();
    void replaceOne();
    void editGroups(const QList<RouterId> &members);
    void remove();
    void removeNow(RouterId router);
    void followChosen();
    bool may(Permission permission) const;
    std::optional<Router> one() const;

    RoutersParts m_parts;
    Shell &m_shell;
    QWidget *m_host;
    QList<RouterEntry> m_chosen;
    QPointer<QDialog> m_dialog;
    bool m_isChecking = false;
    QAction m_add, m_addSimulated, m_open, m_check, m_edit, m_reboot, m_activate, m_deactivate, m_trust, m_import,
        m_leastPrivilege, m_clock, m_replace, m_groups, m_makeGroup, m_remove;
};

} // namespace nettdesk::ui
