// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>
#include <set>
#include <utility>

namespace nettdesk::fleet {

/// Which router is due when. Pure: it has no timer and no clock. Instants are steady ones: rounds do not follow a clock
/// that is set.
class RoundPlan {
public:
    using Instant = std::chrono::steady_clock::time_point;

    /// Instead of what was planned for it.
    void set(RouterId router, Instant at);
    /// Not later than this; a router that is not planned becomes so.
    void setAtLatest(RouterId router, Instant at);
    void remove(RouterId router);
    void clear();

    std::optional<Instant> next() const;
    /// Those that are due, earliest first, so many at most; they are no longer planned.
    QList<RouterId> takeDue(Instant now, qsizetype atMost);

    /// When the first rounds of `count` routers that appeared together take place: one each `step`, all within
    /// `atMost`.
    static std::chrono::microseconds spread(qsizetype index, qsizetype count, std::chrono::milliseconds step,
                                            std::chrono::milliseconds atMost);
    /// `every`, give or take the part `play` of it; `chance` between 0 and 1 says how much.
    static std::chrono::milliseconds jittered(std::chrono::milliseconds every, double play, double chance);

private:
    std::set<std::pair<Instant, RouterId>> m_order;
    QHash<RouterId, Instant> m_at;
};

} // namespace nettdesk::fleet
