// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/ratelimit.h"

#include <QString>

#include <array>

namespace nettdesk::ui {

/// What stands in the boxes of a rate limit's form, and how it becomes RouterOS's notation and back. Guests' view: down
/// is what they receive. Empty boxes are not set.
struct RateLimitBoxes {
    using Field = fleet::RateLimit::Field;

    QString down, up; ///< "10M", "512k"
    QString burstDown, burstUp;
    QString thresholdDown, thresholdUp;
    QString timeDown, timeUp; ///< seconds: "8"
    QString leastDown, leastUp;
    int priority = 0; ///< 1 to 8; 0: not said

    /// Texts by field, Priority and Whole left out.
    QString *box(Field field);
    /// In reading order: pairs of down and up.
    static constexpr std::array pairs{std::pair{Field::Down, Field::Up}, std::pair{Field::BurstDown, Field::BurstUp},
                                      std::pair{Field::ThresholdDown, Field::ThresholdUp},
                                      std::pair{Field::TimeDown, Field::TimeUp},
                                      std::pair{Field::LeastDown, Field::LeastUp}};

    static RateLimitBoxes from(const fleet::RateLimit &limit);
    /// A box that is no figure, or what a router would refuse or ignore.
    tl::expected<fleet::RateLimit, fleet::RateLimit::Fault> limit() const;
    /// Whether more is set than down and up.
    bool hasMore() const;

    bool operator==(const RateLimitBoxes &) const = default;
};

} // namespace nettdesk::ui
