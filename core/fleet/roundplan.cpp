// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/roundplan.h"

#include <algorithm>

namespace nettdesk::fleet {

void RoundPlan::set(RouterId router, Instant at)
{
    remove(router);
    m_order.emplace(at, router);
    m_at.insert(router, at);
}

void RoundPlan::setAtLatest(RouterId router, Instant at)
{
    const auto planned = m_at.constFind(router);
    if (planned == m_at.cend() || at < *planned)
        set(router, at);
}

void RoundPlan::remove(RouterId router)
{
    const auto planned = m_at.constFind(router);
    if (planned == m_at.cend())
        return;
    m_order.erase({*planned, router});
    m_at.erase(planned);
}

void RoundPlan::clear()
{
    m_order.clear();
    m_at.clear();
}

std::optional<RoundPlan::Instant> RoundPlan::next() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
}

QList<RouterId> RoundPlan::takeDue(Instant now, qsizetype atMost)
{
    QList<RouterId> due;
    while (due.size() < atMost && !m_order.empty() && m_order.begin()->first <= now) {
        due.append(m_order.begin()->second);
        m_at.remove(due.last());
        m_order.erase(m_order.begin());
    }
    return due;
}

std::chrono::microseconds RoundPlan::spread(qsizetype index, qsizetype count, std::chrono::milliseconds step,
                                            std::chrono::milliseconds atMost)
{
    using std::chrono::microseconds;
    const microseconds gap = std::min<microseconds>(step, microseconds(atMost) / std::max<qsizetype>(count, 1));
    return gap * index;
}

std::chrono::milliseconds RoundPlan::jittered(std::chrono::milliseconds every, double play, double chance)
{
    const double part = 1 + play * (2 * std::clamp(chance, 0.0, 1.0) - 1);
    return std::chrono::milliseconds(qint64(double(every.count()) * part));
}

} // namespace nettdesk::fleet
