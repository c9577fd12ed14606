// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/passfile.h"
#include "core/security/filekeystore.h"
#include "core/security/keychainstore.h"
#include "core/security/passwordrules.h"
#include "core/storage/businessrepository.h"
#include "core/storage/employeerepository.h"
#include "ui/counter/counterscreen.h"
#include "ui/designer/designsscreen.h"
#include "ui/packages/packagesscreen.h"
#include "ui/routers/routersscreen.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/uistore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace nettdesk::app {

using namespace Qt::StringLiterals;

namespace {

// Settings of the shop, in its database.
const QString demoPort = u"simulatedRouter.port"_s;
const QString demoRouterId = u"simulatedRouter.router"_s;

// Of this computer's window.
const QString lastEmployees = u"signIn/recent"_s;
const QString languageKey = u"language"_s;

} // namespace

Desktop::Desktop(DesktopOptions options, ui::Theme &theme, ui::UiStore &store, Languages &languages, const Clock &clock)
    : m_options(std::move(options)), m_theme(theme), m_store(store), m_languages(languages), m_clock(clock)
{
    const QString chosen = m_store.value(languageKey).toString();
    m_languages.choose(chosen.isEmpty() ? m_languages.ofThisComputer() : chosen);
    connect(&m_languages, &Languages::changed, this,
            [this](const QString &code) { m_store.setValue(languageKey, code); });
    m_window = std::make_unique<ui::MainWindow>(shellServices(), screens(), m_theme, m_store);
    connect(m_window.get(), &ui::MainWindow::firstRunFinished, this, &Desktop::firstRunFinished);
    connect(m_window.get(), &ui::MainWindow::signedIn, this, &Desktop::begin);
}

Desktop::~Desktop()
{
    // Pages talk to services until they are gone; services to the database.
    m_window.reset();
    if (m_shop)
        m_shop->pool.close();
}

void Desktop::show()
{
    const auto &database = m_options.database;
    const bool isNew = database.engine == storage::Engine::Sqlite && !QFileInfo::exists(database.file);
    if (isNew)
        firstRun();
    m_window->show();
    if (!isNew)
        m_opening = openAndSignIn();
}

ui::ShellServices Desktop::shellServices()
{
    ui::ShellServices services;
    services.language = m_languages.services();
    services.employees = [this] { return employees(); };
    services.signIn = [this](const QString &name, const QString &password) { return signIn(name, password); };
    services.version = QCoreApplication::applicationVersion();
    return services;
}

QList<ui::Screen> Desktop::screens()
{
    // A screen's parts are asked for when its page is first opened: somebody is signed in by then.
    const auto counter = [this] {
        return ui::CounterParts{m_shop->sales,    m_shop->packages, m_shop->redemption,         m_shop->explainer,
                                m_shop->vouchers, m_shop->prints,   m_shop->payments,           m_shop->routers,
                                m_clock,          m_shop->business, QSysInfo::machineHostName()};
    };
    const auto vouchers = [this] {
        return ui::VouchersParts{m_shop->vouchers,     m_shop->redemption,  m_shop->packages,     m_shop->explainer,
                                 m_shop->sales,        m_shop->accountActs, m_shop->removals,     m_shop->csv,
                                 m_shop->aheadBatches, m_shop->endSelfTest, m_shop->reconcile,    m_shop->designs,
                                 m_shop->prints,       m_shop->routers,     m_shop->routerGroups, m_clock,
                                 m_shop->business};
    };
    const auto packages = [this] {
        return ui::PackagesParts{m_shop->packages, m_shop->routers, m_clock, m_shop->business};
    };
    const auto routers = [this] {
        const auto addSimulated = [this] { m_adding = addDemoRouter(m_actor); };
        return ui::RoutersParts{m_shop->routers,
                                m_shop->watch,
                                m_shop->routerHistory,
                                m_shop->activeUsers,
                                m_shop->routerAccounts,
                                m_shop->profiles,
                                m_shop->routerLog,
                                m_shop->reboots,
                                m_shop->clocks,
                                m_shop->leastPrivilege,
                                m_shop->routerGroups,
                                m_shop->endSelfTest,
                                m_shop->replacement,
                                m_shop->userImport,
                                m_clock,
                                addSimulated};
    };
    const auto designs = [this] { return ui::DesignsParts{m_shop->designs, m_clock, m_shop->business}; };
    return {ui::counterScreen(counter), ui::vouchersScreen(vouchers), ui::packagesScreen(packages),
            ui::designsScreen(designs), ui::routersScreen(routers)};
}

void Desktop::firstRun()
{
    ui::FirstRunServices services;
    services.language = m_languages.services();
    services.checkPassword = [](const QString &password, const QStringList &ownNames) {
        return security::checkNewPassword(security::SecretBytes::fromText(password), ownNames);
    };
    services.testStorage = [this](const QString &url, const QString &password) { return testStorage(url, password); };
    services.create = [this](const ui::FirstRunAnswers &answers) { return create(answers); };
    services.localStorage = QDir::toNativeSeparators(m_options.database.file);
    m_window->showFirstRun(std::move(services));
}

QCoro::Task<Result<>> Desktop::testStorage(QString url, QString password)
{
    const auto parsed = storage::DatabaseUrl::parse(url);
    if (!parsed)
        co_return failure(parsed.error());
    if (const auto kept = keepPassword(*parsed, password); !kept)
        co_return failure(kept.error());
    storage::OpenOptions how;
    how.create = true;
    const auto opened = co_await storage::Database::open(*parsed, m_clock, how);
    if (!opened)
        co_return failure(opened.error());
    co_return Result<>();
}

QCoro::Task<Result<ui::FirstRunResult>> Desktop::create(ui::FirstRunAnswers answers)
{
    security::NewShop wanted;
    wanted.businessName = answers.businessName;
    wanted.currency = answers.currency;
    wanted.locale = answers.language;
    wanted.ownerName = answers.ownerName;
    wanted.ownerPassword = security::SecretBytes::fromText(answers.ownerPassword);
    const auto checked = security::SetUp::check(wanted);
    if (!checked)
        co_return failure(checked.error());

    storage::DatabaseUrl url = m_options.database;
    if (!answers.storageUrl.isEmpty()) {
        const auto parsed = storage::DatabaseUrl::parse(answers.storageUrl);
        if (!parsed)
            co_return failure(parsed.error());
        url = *parsed;
    } else {
        QDir().mkpath(QFileInfo(url.file).absolutePath());
    }
    if (!m_shop) {
        storage::OpenOptions how;
        how.create = true;
        auto database = co_await storage::Database::open(url, m_clock, how);
        if (!database)
            co_return failure(database.error());
        m_shop = std::make_unique<Shop>(std::move(*database), m_clock);
    }
    // The owner says where the key is kept; a keychain that cannot be used is an answer, not a reason to go elsewhere.
    if (answers.keyInFile)
        m_keyStore = std::make_unique<security::FileKeyStore>(keyFileFor(url));
    else
        m_keyStore = keyStoreFor(url, m_options.keyFile);
    const auto created = co_await m_shop->setUp.create(*checked, *m_keyStore);
    if (!created) {
        m_shop.reset(); // another storage may be chosen
        co_return failure(created.error());
    }
    m_shop->business = created->business;
    m_store.setValue(u"storage/url"_s, answers.storageUrl);
    co_return ui::FirstRunResult{created->recoveryKey, created->owner};
}

QCoro::Task<Result<>> Desktop::open()
{
    auto database = co_await storage::Database::open(m_options.database, m_clock);
    if (!database)
        co_return failure(database.error());
    auto shop = std::make_unique<Shop>(std::move(*database), m_clock);
    if (const auto loaded = co_await shop->loadBusiness(); !loaded)
        co_return failure(loaded.error());
    m_shop = std::move(shop);
    if (m_shop->business.shopId.isEmpty())
        co_return Result<>();
    const bool hasFile = QFileInfo::exists(keyFileFor(m_options.database));
    m_keyStore = m_options.keyFile.isEmpty() && hasFile
                     ? std::make_unique<security::FileKeyStore>(keyFileFor(m_options.database))
                     : keyStoreFor(m_options.database, m_options.keyFile);
    const auto unlocked = co_await m_shop->keyAccess.unlock(*m_keyStore);
    if (!unlocked)
        m_lockedBecause = unlocked.error();
    co_return Result<>();
}

QCoro::Task<> Desktop::openAndSignIn()
{
    const auto opened = co_await open();
    if (!opened) {
        m_window->showProblem(opened.error(), [this] { m_opening = openAndSignIn(); });
        co_return;
    }
    if (m_shop->business.shopId.isEmpty()) {
        firstRun();
        co_return;
    }
    if (m_lockedBecause) {
        m_window->showRecovery(*m_lockedBecause, [this](const QString &key) { return unlockWithRecovery(key); });
        co_return;
    }
    m_window->showSignIn();
}

QCoro::Task<Result<>> Desktop::unlockWithRecovery(QString typed)
{
    const auto unlocked = co_await m_shop->keyAccess.unlockWithRecovery(typed);
    if (!unlocked)
        co_return failure(unlocked.error());
    // From now on this machine opens the shop by itself again, where its store allows.
    const auto kept = co_await m_shop->keyAccess.keepIn(*m_keyStore, Actor::system());
    m_lockedBecause.reset();
    m_window->showSignIn();
    if (!kept)
        co_return failure(kept.error());
    co_return Result<>();
}

void Desktop::firstRunFinished(ui::FirstRouter choice)
{
    if (choice == ui::FirstRouter::AddNow)
        m_window->shell().openScreen(u"routers"_s, ui::RouterCommand::add);
    else if (choice == ui::FirstRouter::Simulated)
        m_adding = addDemoRouter(m_actor);
}

void Desktop::begin(const Actor &actor)
{
    const bool first = m_actor.name.isEmpty();
    m_actor = actor;
    QStringList recent = m_store.value(lastEmployees).toStringList();
    recent.removeAll(actor.name);
    recent.prepend(actor.name);
    m_store.setValue(lastEmployees, recent.mid(0, 8));
    if (first) {
        connect(&m_shop->intents, &fleet::IntentRunner::pendingChanged, m_window.get(), &ui::MainWindow::setPending);
        connect(&m_shop->intents, &fleet::IntentRunner::needsAttention, this,
                [this](IntentId, VoucherId, const Error &error) {
                    ui::Notification news;
                    news.tone = ui::Tone::Warning;
                    news.title = tr("A voucher needs somebody to decide");
                    news.text = error.message;
                    news.detail = error.detail;
                    news.stays = std::chrono::seconds(0);
                    m_window->shell().notify(news);
                });
        connect(&m_shop->reboots, &fleet::RebootService::finished, this, &Desktop::tellReboot);
        for (const QString &warning : m_shop->database->warnings()) {
            ui::Notification news;
            news.tone = ui::Tone::Warning;
            news.title = warning;
            m_window->shell().notify(news);
        }
        m_waking = wakeDemoRouter();
    }
    Q_EMIT entered();
}

void Desktop::tellReboot(const RouterReboot &reboot)
{
    // By the name that the shop gave it: a dozen routers may all be called MikroTik.
    auto task = m_shop->routers.byId(m_actor, reboot.router);
    QCoro::connect(std::move(task), this, [this, reboot](const Result<Router> &router) {
        const fleet::RouterHealth health = m_shop->watch.health(reboot.router);
        const QString name = router ? router->name : health.identity;
        ui::Notification news;
        if (reboot.state == RouterReboot::State::Back) {
            const auto seconds = std::chrono::round<std::chrono::seconds>(reboot.away.value_or(health.away));
            news.tone = ui::Tone::Ok;
            news.title = tr("“%1” is back").arg(name);
            news.text = tr("The restart took %n second(s).", nullptr, int(seconds.count()));
        } else {
            news.tone = ui::Tone::Warning;
            news.title = tr("“%1” did not restart").arg(name);
            news.text = reboot.error;
        }
        m_window->shell().notify(news);
    });
}

QCoro::Task<> Desktop::leave()
{
    if (m_shop)
        co_await m_shop->close();
    QCoreApplication::quit();
}

QCoro::Task<> Desktop::wakeDemoRouter()
{
    // What is waiting for the simulated router should find it, so the intents come after it.
    storage::BusinessRepository settings(*m_shop->database);
    const auto port = co_await settings.setting(demoPort);
    if (port && *port)
        co_await startDemoRouter(quint16((*port)->toUInt()));
    m_shop->intents.start();
    m_shop->watch.start();
    m_shop->accountWatch.start();
}

QCoro::Task<Result<quint16>> Desktop::startDemoRouter(quint16 port)
{
    if (!m_demo) {
        const QString folder = m_options.database.engine == storage::Engine::Sqlite
                                   ? QFileInfo(m_options.database.file).absolutePath()
                                   : QFileInfo(defaultDatabaseFile()).absolutePath();
        QDir().mkpath(folder);
        m_demo = std::make_unique<DemoRouter>(folder + u"/simulated-router.state"_s);
    }
    co_return co_await m_demo->start(port);
}

QCoro::Task<> Desktop::addDemoRouter(Actor actor)
{
    const auto tell = [this](const Error &error) {
        ui::Notification news;
        news.tone = ui::Tone::Danger;
        news.title = error.message;
        news.detail = error.detail;
        m_window->shell().notify(news);
    };
    storage::BusinessRepository settings(*m_shop->database);
    const auto there = co_await settings.setting(demoRouterId);
    if (there && *there && m_demo && m_demo->isRunning()) {
        const auto known = co_await m_shop->routers.find(actor, **there);
        if (known) {
            m_window->shell().openScreen(u"routers"_s, ui::RouterCommand::show, known->id.value());
            co_return;
        }
    }
    const auto port = m_demo && m_demo->isRunning() ? Result<quint16>(m_demo->port()) : co_await startDemoRouter(0);
    if (!port) {
        tell(port.error());
        co_return;
    }
    fleet::RouterDraft draft;
    draft.name = tr("Simulated router");
    draft.host = u"127.0.0.1"_s;
    draft.port = *port;
    draft.user = QString::fromLatin1(DemoRouter::user);
    draft.password = security::SecretBytes();
    const auto added = co_await m_shop->routers.add(actor, draft);
    if (!added) {
        tell(added.error());
        co_return;
    }
    co_await settings.setSetting(demoPort, QString::number(*port));
    co_await settings.setSetting(demoRouterId, added->router.publicId);
    ui::Notification news;
    news.tone = ui::Tone::Ok;
    news.title = tr("The simulated router is ready");
    news.text = tr("Generate vouchers for it, print them, and redeem one.");
    m_window->shell().notify(news);
    m_window->shell().openScreen(u"routers"_s, ui::RouterCommand::show, added->router.id.value());
}

QCoro::Task<Result<Actor>> Desktop::signIn(QString name, QString password)
{
    const auto secret = security::SecretBytes::fromText(password);
    security::wipe(password);
    co_return co_await m_shop->signIn.signIn(name, secret);
}

QCoro::Task<Result<QStringList>> Desktop::employees()
{
    // Only names that signed in at this computer before: a sign-in page is no list of the staff.
    co_return m_store.value(lastEmployees).toStringList();
}

QString Desktop::keyFileFor(const storage::DatabaseUrl &url)
{
    const QString place = url.engine == storage::Engine::Sqlite ? url.file : defaultDatabaseFile();
    return security::FileKeyStore::beside(place);
}

} // namespace nettdesk::app
