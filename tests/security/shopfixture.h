// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyaccess.h"
#include "core/security/keyring.h"
#include "core/security/memorykeystore.h"
#include "core/security/passwordhash.h"
#include "core/security/setup.h"
#include "tests/support/databasefixture.h"
#include "tests/support/handclock.h"

#include <QCoroTask>
#include <QTest>

namespace nettdesk::tests {

constexpr security::HashCost cheapHash{1, 8 << 10}; // the least that libsodium takes

inline security::NewShop someShop()
{
    security::NewShop shop;
    shop.businessName = QStringLiteral("Café Aurora");
    shop.currency = QStringLiteral("usd");
    shop.locale = QStringLiteral("en");
    shop.zone = QStringLiteral("UTC");
    shop.ownerName = QStringLiteral("Nadia");
    shop.ownerPassword = security::SecretBytes("green bicycle rain");
    return shop;
}

/// One machine of a shop: what a program composes of core/security, on a fresh database.
class ShopFixture {
public:
    explicit ShopFixture(storage::Engine engine = storage::Engine::Sqlite) : file(engine, clock) {}

    Result<security::CreatedShop> setUp(security::NewShop shop = someShop())
    {
        return QCoro::waitFor(make.create(std::move(shop), store));
    }

    HandClock clock;
    DatabaseFixture file;
    security::KeyRing keys;
    security::MemoryKeyStore store;
    security::PasswordHasher hasher{cheapHash};
    security::AuditTrail audit{keys,
                               security::Device{QStringLiteral("00000000000000a1"), QStringLiteral("nadia@counter-1")}};
    security::KeyAccess access{file.database(), keys, audit};
    security::SetUp make{file.database(), keys, audit, hasher};
};

inline void engines()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::newRow("SQLite") << storage::Engine::Sqlite;
    QTest::newRow("PostgreSQL") << storage::Engine::PostgreSql;
}

} // namespace nettdesk::tests

/// Opens `shop` on the row's engine, or skips the row where there is no PostgreSQL.
#define OPEN_SHOP                                                                                                      \
    QFETCH(nettdesk::storage::Engine, engine);                                                                         \
    if (engine == nettdesk::storage::Engine::PostgreSql && !nettdesk::tests::Cluster::shared())                        \
        QSKIP("no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed");         \
    nettdesk::tests::ShopFixture shop(engine)
