// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace nettdesk {

/// An instant in UTC, to the millisecond. Local time exists on screens and paper only.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

inline QDateTime toDateTime(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
}

inline Timestamp toTimestamp(const QDateTime &at)
{
    return Timestamp(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

/// What time it is. Handed in, so that a test moves it by hand.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// This computer's clock.
class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

} // namespace nettdesk
