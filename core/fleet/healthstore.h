// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/routerhealth.h"
#include "core/model/routersample.h"
#include "core/storage/database.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace nettdesk::fleet {

/// Writes what rounds found, many in one transaction: a thousand routers would else be 33 transactions a second. Makes
/// the means of five minutes and prunes, every five minutes. Await flush() before it goes.
class HealthStore : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes step{5};         ///< of means
    static constexpr std::chrono::minutes keepSamples{75}; ///< an hour, and what the last means still need
    static constexpr std::chrono::hours keepMeans{48};

    HealthStore(storage::Database &database, const Clock &clock, std::chrono::milliseconds storeEach,
                QObject *parent = nullptr);

    /// Stored at the latest after `storeEach`. With a sample where the round was answered.
    void put(const RouterHealth &health);
    /// Stores what waits, now.
    QCoro::Task<> flush();
    /// Means and pruning, where the last time is five minutes ago.
    QCoro::Task<> condenseWhenDue();

private:
    storage::Database &m_database;
    const Clock &m_clock;
    QTimer m_timer;
    QHash<RouterId, RouterHealth> m_healths;
    QList<RouterSample> m_samples;
    std::optional<Timestamp> m_condensedAt;
};

} // namespace nettdesk::fleet
