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
    , customerDirectory(*database)
    , userImport(*database, audit, pool, clock)
    , packages(*database, audit, clock)
    , vouchers(*database, vault, audit, pool, clock)
    , redemption(*database, vault, audit, pool, intents, clock)
    , designs(*database, audit, clock)
    , prints(*database, audit, clock)
    , explainer(*database, pool)
    , payments(*database)
{
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
    co_await intents.stop();
    pool.close();
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
