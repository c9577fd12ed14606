// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routerhealth.h"
#include "core/model/routersample.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// What health rounds found: the last of each router, and samples for charts.
class RouterHealthRepository {
public:
    explicit RouterHealthRepository(Database &database) : m_database(database) {}

    /// Writes the results of many rounds in one transaction; samples that stand already are left. Results for routers
    /// that are gone by now are dropped.
    QCoro::Task<Result<>> store(QList<RouterHealth> healths, QList<RouterSample> samples);
    struct Stored {
        QList<RouterHealth> healths;
        Timestamp asOf; ///< by the database's clock; hand it to the next storedSince()
    };
    /// Of routers that are in the list: what was stored since then (inclusive), all without a time.
    QCoro::Task<Result<Stored>> storedSince(std::optional<Timestamp> since);
    static std::optional<RouterHealth> load(Session &session, RouterId router);

    /// By time, [from, to).
    QCoro::Task<Result<QList<RouterSample>>> samples(RouterId router, Timestamp from, Timestamp to);
    QCoro::Task<Result<QList<RouterSample>>> means(RouterId router, Timestamp from, Timestamp to);

    /// Makes means of the samples of all whole `step`s from `from` on that have ended by `now`, and removes samples
    /// before `keepSamplesFrom` and means before `keepMeansFrom`. Any program may, at any time: it does no harm twice.
    QCoro::Task<Result<>> condense(Timestamp from, Timestamp now, std::chrono::milliseconds step,
                                   Timestamp keepSamplesFrom, Timestamp keepMeansFrom);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
