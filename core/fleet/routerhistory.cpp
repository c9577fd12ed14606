// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routerhistory.h"

#include "core/fleet/healthstore.h"
#include "core/security/permissions.h"
#include "core/storage/routerhealthrepository.h"

namespace nettdesk::fleet {

QCoro::Task<Result<RouterSeries>> RouterHistory::series(Actor actor, RouterId router, Span span)
{
    if (const Result<> may = security::require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    RouterSeries series;
    series.to = m_clock.now();
    series.from = series.to - (span == Span::Hour ? std::chrono::hours(1) : std::chrono::hours(24));
    series.step = span == Span::Hour ? std::chrono::seconds(30) : std::chrono::seconds(HealthStore::step);
    storage::RouterHealthRepository repository(m_database);
    // One that was measured in this very millisecond belongs to it.
    const Timestamp end = series.to + std::chrono::milliseconds(1);
    Result<QList<RouterSample>> samples;
    if (span == Span::Hour)
        samples = co_await repository.samples(router, series.from, end);
    else
        samples = co_await repository.means(router, series.from, end);
    if (!samples)
        co_return failure(samples.error());
    series.samples = *samples;
    co_return series;
}

} // namespace nettdesk::fleet
