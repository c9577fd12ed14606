// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringView>

#include <compare>

namespace nettdesk {

/// A speed in bits per second, never negative; zero means "no limit". k and M are thousands, as RouterOS counts rates.
class BitRate {
public:
    constexpr BitRate() = default;
    static constexpr BitRate fromBitsPerSecond(qint64 bits) { return BitRate(bits < 0 ? 0 : bits); }
    static constexpr BitRate fromMegabits(qint64 mega) { return fromBitsPerSecond(mega * 1'000'000); }

    /// "10M", "512k", "2.5M", "1000000", "10 Mbit/s", "1G". Invalid: not a rate, negative, over 1 Tbit/s.
    static Result<BitRate> parse(QStringView text);

    constexpr qint64 bitsPerSecond() const { return m_bits; }
    constexpr bool isLimited() const { return m_bits > 0; }
    /// RouterOS's own shortest exact spelling: "10M", "512k", "1500", "0".
    QString routerText() const;
    /// For people: "10 Mbit/s", "512 kbit/s", "no limit".
    QString text() const;

    constexpr auto operator<=>(const BitRate &) const = default;

private:
    constexpr explicit BitRate(qint64 bits) : m_bits(bits) {}
    qint64 m_bits = 0;
};

/// Down is what the guest receives, up is what the guest sends. RouterOS writes them the other way round: rx (up)
/// first.
struct Speed {
    BitRate down;
    BitRate up;

    constexpr bool isLimited() const { return down.isLimited() || up.isLimited(); }
    bool operator==(const Speed &) const = default;
};

} // namespace nettdesk
