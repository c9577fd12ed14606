// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <atomic>

namespace nettdesk::tests {

/// A clock that stands still until a test moves it. May be read from any thread.
class HandClock final : public Clock {
public:
    HandClock() = default;
    explicit HandClock(Timestamp now) : m_now(now.time_since_epoch().count()) {}

    Timestamp now() const override { return Timestamp(std::chrono::milliseconds(m_now.load())); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }
    void set(Timestamp now) { m_now = now.time_since_epoch().count(); }

private:
    std::atomic<qint64> m_now = 1'767'225'600'000; // 2026-01-01 00:00 UTC
};

} // namespace nettdesk::tests
