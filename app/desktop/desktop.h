// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/demorouter.h"
#include "app/desktop/languages.h"
#include "app/shop/shop.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace nettdesk::ui {
class UiStore;
}

namespace nettdesk::app {

/// What `nettdesk` was started with.
struct DesktopOptions {
    storage::DatabaseUrl database; ///< a file that is not there yet means a first run
    QString keyFile;               ///< empty: as keyStoreFor() decides
};

/// Joins the window to a shop: first run, opening, unlocking, signing in, background work. The rules are elsewhere.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(DesktopOptions options, ui::Theme &theme, ui::UiStore &store, Languages &languages, const Clock &clock);
    ~Desktop() override;

    /// Shows the window at once; what it needs is fetched behind it.
    void show();
    /// Ends background work, so that other counters take over at once, and then the program.
    QCoro::Task<> leave();
    ui::MainWindow &window() { return *m_window; }
    /// Null until the database is open.
    Shop *shop() { return m_shop.get(); }

Q_SIGNALS:
    /// The workspace stands and background work runs.
    void entered();

private:
    ui::ShellServices shellServices();
    QList<ui::Screen> screens();
    void firstRun();
    QCoro::Task<Result<>> testStorage(QString url, QString password);
    QCoro::Task<Result<ui::FirstRunResult>> create(ui::FirstRunAnswers answers);
    QCoro::Task<Result<>> open();
    QCoro::Task<> openAndSignIn();
    void firstRunFinished(ui::FirstRouter choice);
    void begin(const Actor &actor);
    void tellReboot(const RouterReboot &reboot);
    QCoro::Task<> addDemoRouter(Actor actor);
    QCoro::Task<> wakeDemoRouter();
    QCoro::Task<Result<quint16>> startDemoRouter(quint16 port);
    QCoro::Task<Result<>> unlockWithRecovery(QString typed);
    static QString keyFileFor(const storage::DatabaseUrl &url);
    QCoro::Task<Result<Actor>> signIn(QString name, QString password);
    QCoro::Task<Result<QStringList>> employees();

    DesktopOptions m_options;
    ui::Theme &m_theme;
    ui::UiStore &m_store;
    Languages &m_languages;
    const Clock &m_clock;
    std::unique_ptr<security::KeyStore> m_keyStore;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<DemoRouter> m_demo;
    std::unique_ptr<ui::MainWindow> m_window;
    Actor m_actor;
    std::optional<Error> m_lockedBecause; ///< why this machine could not unlock the data key by itself
    QCoro::Task<> m_opening;
    QCoro::Task<> m_waking;
    QCoro::Task<> m_adding;
};

} // namespace nettdesk::app
