// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"
#include "ui/shell/screen.h"
#include "ui/shell/services.h"
#include "ui/shell/shell.h"
#include "ui/shell/theme.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace nettdesk::ui {

class FirstRun;
class OpeningPage;
class SignInPage;
class Workspace;

/// The one window: first run, then sign-in, then the workspace with its screens. It builds only what is looked at.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `theme` and `store` outlive the window.
    MainWindow(ShellServices services, QList<Screen> screens, Theme &theme, UiStore &store, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showFirstRun(FirstRunServices services);
    void showSignIn();
    /// The shop cannot be opened: why, and a button that tries again.
    void showProblem(const Error &error, std::function<void()> retry);
    /// This computer cannot unlock the shop's data by itself: asks for the recovery key.
    void showRecovery(const Error &error, std::function<QCoro::Task<Result<>>(QString key)> unlock);
    /// Opens the workspace for somebody who is known already (first run, command line).
    void enter(const Actor &actor);
    /// Covers the workspace with the sign-in page; jobs go on. Pages stay as they are if the same person comes back.
    void lock();

    /// The shell that pages get; valid after enter().
    Shell &shell();
    /// More for the palette: routers, customers. Asked with every key press, so it answers at once, from memory.
    void addPaletteProvider(PaletteProvider provider);
    /// How many router operations wait; 0 hides the words. Closing asks while there are some.
    void setPending(int count);

Q_SIGNALS:
    void signedIn(const nettdesk::Actor &actor);
    void signedOut();
    void firstRunFinished(nettdesk::ui::FirstRouter choice);
    /// The person clicked "Pending: n" in the status bar.
    void pendingRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    OpeningPage *openingPage();
    void restorePlace();
    void savePlace();

    ShellServices m_services;
    QList<Screen> m_screens;
    Theme &m_theme;
    UiStore &m_store;
    QStackedWidget *m_stack;
    QPointer<FirstRun> m_firstRun;
    QPointer<OpeningPage> m_opening;
    QPointer<SignInPage> m_signIn;
    QPointer<Workspace> m_workspace;
    QList<PaletteProvider> m_providers;
    int m_pending = 0;
    bool m_mayClose = false;
};

} // namespace nettdesk::ui
