// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/databasefixture.h"
#include "tests/support/handclock.h"

#include <QtTest>

/// Each test of this room runs on both engines: what a repository promises must not depend on where a shop keeps its
/// data. In a test: OPEN_DATABASE; gives engine, clock, fixture and database.
namespace nettdesk::tests {

inline void engines()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::newRow("SQLite") << storage::Engine::Sqlite;
    QTest::newRow("PostgreSQL") << storage::Engine::PostgreSql;
}

} // namespace nettdesk::tests

#define OPEN_DATABASE                                                                                                  \
    QFETCH(nettdesk::storage::Engine, engine);                                                                         \
    nettdesk::tests::HandClock clock;                                                                                  \
    nettdesk::tests::DatabaseFixture fixture(engine, clock);                                                           \
    if (!fixture.isAvailable())                                                                                        \
        QSKIP(qPrintable(fixture.problem()));                                                                          \
    [[maybe_unused]] nettdesk::storage::Database &database = fixture.database()
