// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop/shop.h"

#include "core/security/filekeystore.h"
#include "core/security/keychainstore.h"
#include "core/storage/businessrepository.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace nettdesk::app {

using namespace Qt::StringLiterals;

namespace {

/// A machine that cannot open router passwords leaves the work to one that can.
fleet::FleetWatch::Options watchWhileUnlocked(const security::KeyRing &keys)
{
    fleet::FleetWatch::Options options;
    options.mayWork = [&keys] { return keys.isUnlocked(); };
    return options;
}

fleet::IntentRunner::Options whileUnlocked(const security::KeyRing &keys)
{
    fleet::IntentRunner::Options options;
    options.mayWork = [&keys] { return keys.isUnlocked(); };
    return options;
}

} // namespace

Shop::Shop(std::unique_ptr<storage::Database> openDatabase, const Clock &theClock)
    : database(std::move(openDatabase))
    , clock(theClock)
    , audit(keys, security::Device::thisMachine())
    , keyAccess(*database, keys, audit)
    , signIn(*database, hasher, audit, clock)
    , setUp(*database, keys, audit, hasher)
    , pool(*database, vault, clock)
    , routers(*database, vault, audit, pool, clock)
    , routerGroups(*database, audit)
    , profiles(*database, audit, pool, clock)
    , leastPrivilege(*database, audit, routers)
    , intents(*database, clock, whileUnlocked(keys))
    , watch(*database, pool, clock, watchWhileUnlocked(keys))
    , reboots(*database, pool, watch, audit, clock)
    , clocks(*database, pool, audit, clock)
    , activeUsers(*database, pool, audit, clock)
    , routerLog(pool)
    , routerAccounts(pool)
    , routerHistory(*database, clock)
    , customerDirectory(*database)
    , userImport(*database, audit, pool, clock)
    , voucherDirectory(*database)
    , packages(*database, audit, clock)
    , vouchers(*database, vault, audit, pool, clock)
    , redemption(*database, vault, audit, pool, intents, clock)
    , sales(*database, vault, audit, intents, clock)
    , removals(*database, audit)
    , csv(*database, vault, audit, clock)
    , accountWorker(*database, vault, pool, intents, clock)
    , aheadBatches(*database, pool, intents, clock)
    , accountWatch(*database, audit, pool, intents, clock)
    , accountActs(*database, audit, intents, clock)
    , reconcile(*database, audit, pool, intents, accountWatch, clock)
    , endSelfTest(*database, audit, pool, clock)
    , replacement(*database, audit, pool, intents, accountWatch, clock)
    , designs(*database, vault, audit, clock)
    , prints(*database, audit, clock)
    , explainer(*database, pool)
    , payments(*database)
{
    activeUsers.addDirectory(voucherDirectory);
    routerAccounts.addDirectory(voucherDirectory);
    activeUsers.addDirectory(customerDirectory);
    routerAccounts.addDirectory(customerDirectory);
    watch.addRound(u"sessions"_s, std::chrono::seconds(30),
                   [this](RouterId router, std::stop_token stop) { return accountWatch.readSessions(router, stop); });
    watch.addRound(u"accounts"_s, std::chrono::minutes(5),
                   [this](RouterId router, std::stop_token stop) { return accountWatch.readAccounts(router, stop); });
    // Work that waited for a router which was away is due as soon as it answers.
    QObject::connect(&watch, &fleet::FleetWatch::backOnline, &intents,
                     [this](RouterId router) { intents.wake(router); });
}

QCoro::Task<Result<>> Shop::loadBusiness()
{
    storage::BusinessRepository repository(*database);
    auto stored = co_await repository.business();
    if (!stored)
        co_return failure(stored.error());
    business = stored->value_or(Business{});
    co_return Result<>();
}

QCoro::Task<> Shop::close()
{
    accountWatch.stop();
    // All are told first: what waits for a router, or is being dialled, ends with the pool.
    auto watching = watch.stop();
    auto working = intents.stop();
    pool.close();
    co_await watching;
    co_await working;
}

QString defaultDatabaseFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/nettdesk/shop.db"_s;
}

std::unique_ptr<security::KeyStore> keyStoreFor(const storage::DatabaseUrl &url, const QString &keyFile)
{
    if (!keyFile.isEmpty())
        return std::make_unique<security::FileKeyStore>(keyFile);
    if (url.engine == storage::Engine::Sqlite) {
        const QString beside = security::FileKeyStore::beside(url.file);
        if (QFileInfo::exists(beside))
            return std::make_unique<security::FileKeyStore>(beside);
    }
    return std::make_unique<security::KeychainStore>();
}

} // namespace nettdesk::app
