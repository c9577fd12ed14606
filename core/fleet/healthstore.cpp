// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/healthstore.h"

#include "core/storage/routerhealthrepository.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcFleet)

namespace nettdesk::fleet {

HealthStore::HealthStore(storage::Database &database, const Clock &clock, std::chrono::milliseconds storeEach,
                         QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(storeEach);
    connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
}

void HealthStore::put(const RouterHealth &health)
{
    m_healths.insert(health.router, health);
    if (health.state == RouterState::Online && health.readAt)
        m_samples.append({health.router, *health.readAt, health.cpuLoad, health.activeUsers(), health.down, health.up});
    if (!m_timer.isActive())
        m_timer.start();
}

QCoro::Task<> HealthStore::flush()
{
    m_timer.stop();
    if (m_healths.isEmpty())
        co_return;
    const QList<RouterHealth> healths = std::exchange(m_healths, {}).values();
    const QList<RouterSample> samples = std::exchange(m_samples, {});
    storage::RouterHealthRepository repository(m_database);
    const Result<> stored = co_await repository.store(healths, samples);
    if (!stored) // the next round brings newer ones
        qCWarning(lcFleet) << "what health rounds found could not be stored:" << kindName(stored.error().kind);
}

QCoro::Task<> HealthStore::condenseWhenDue()
{
    const Timestamp now = m_clock.now();
    if (m_condensedAt && now - *m_condensedAt < step && now >= *m_condensedAt)
        co_return;
    // The first time everything that is there; then what can have changed since.
    const Timestamp from = m_condensedAt ? std::min(*m_condensedAt, now) - 2 * step : now - keepSamples;
    m_condensedAt = now;
    storage::RouterHealthRepository repository(m_database);
    const Result<> condensed = co_await repository.condense(from, now, step, now - keepSamples, now - keepMeans);
    if (!condensed)
        qCWarning(lcFleet) << "samples could not be condensed:" << kindName(condensed.error().kind);
}

} // namespace nettdesk::fleet
