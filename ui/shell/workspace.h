// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"
#include "ui/shell/screen.h"
#include "ui/shell/services.h"
#include "ui/shell/shell.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;

namespace nettdesk::ui {

class NotificationsPanel;
class ProgressStrip;
class Rail;
class RailButton;
class StatusStrip;
class ToastArea;

/// What somebody who is signed in sees: the rail, the screens, the strip of running work, the status line.
/// A page is made when its screen is first opened.
class Workspace : public QWidget, public Shell {
    Q_OBJECT
public:
    /// Everything referred to outlives the workspace.
    struct Parts {
        const ShellServices &services;
        const QList<Screen> &screens;
        const QList<PaletteProvider> &providers;
        Theme &theme;
        UiStore &store;
    };

    Workspace(Actor actor, Parts parts, QWidget *parent = nullptr);

    Actor actor() const override { return m_actor; }
    UiStore &store() override { return m_parts.store; }
    void notify(Notification notification) override;
    Job *startJob(const QString &title) override;
    void openScreen(const QString &screen, const QString &command = {}, const QVariant &argument = {}) override;
    void setStatus(const QString &key, const QString &text, Tone tone) override;

    void setPending(int count);
    /// Opens the screen of last time, or the first.
    void openFirst();
    QString currentScreen() const;
    Page *currentPage() const;

Q_SIGNALS:
    void lockRequested();
    void signOutRequested();
    void pendingRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        const Screen *screen;
        RailButton *button;
        QAction *action;
        Page *page = nullptr;
    };
    struct CommandAction {
        const Screen *screen;
        const Command *command;
        QAction *action;
    };

    void addActions();
    void retranslate();
    void buildMenu();
    void showShortcuts();
    void showAbout();
    QAction *addKey(const QKeySequence &key, void (Workspace::*run)());
    QList<PaletteItem> paletteItems(const QString &typed);
    void openPalette();
    void openNotifications();
    void refreshPage();
    void searchPage();
    void printPage();
    void toggleRail();
    void fitRail();

    Actor m_actor;
    Parts m_parts;
    QList<Entry> m_entries;
    QList<CommandAction> m_commands;
    int m_current = -1;
    bool m_railWanted = true; ///< with words, when there is room for them
    Rail *m_rail;
    QStackedWidget *m_pages;
    ProgressStrip *m_strip;
    StatusStrip *m_status;
    ToastArea *m_toasts;
    NotificationsPanel *m_notifications;
    CommandPalette *m_palette = nullptr;
    RailButton *m_searchButton;
    RailButton *m_bell;
    RailButton *m_account;
    RailButton *m_collapse;
    QMenu *m_menu = nullptr;
    QAction *m_paletteAction, *m_refresh, *m_search, *m_print, *m_shortcuts, *m_lock, *m_toggleRail, *m_about,
        *m_signOut;
};

} // namespace nettdesk::ui
