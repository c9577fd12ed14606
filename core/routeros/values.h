// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/bytecount.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QTime>

#include <chrono>
#include <compare>
#include <optional>

/// What RouterOS values look like on the wire, read and written. All parse functions return Invalid for anything else,
/// naming the text, and none guesses.
namespace nettdesk::routeros {

/// A row's ".id": '*' and upper-case hex without leading zeros, "*0" and "*30000001" among them. Not stable for dynamic
/// rows. A property that should be a name and parses as one ("*2") is a dangling reference.
class ItemId {
public:
    constexpr ItemId() = default;
    constexpr explicit ItemId(quint64 number) : m_number(number) {}
    static Result<ItemId> parse(QByteArrayView text);

    constexpr quint64 number() const { return m_number; }
    QByteArray toBytes() const;

    constexpr auto operator<=>(const ItemId &) const = default;

private:
    quint64 m_number = 0;
};

/// "7.12.1 (stable)", "6.49.10", "7.18beta6 (testing)", "7.1rc4". Ordered as they were released:
/// 7.18beta6 < 7.18rc1 < 7.18 < 7.18.1. Source: /system/resource version.
struct RouterVersion {
    int major = 0;
    int minor = 0;
    int patch = 0;
    QByteArray suffix; ///< "beta6", "rc1"; empty: a release

    static Result<RouterVersion> parse(QByteArrayView text);
    QByteArray toBytes() const;

    std::strong_ordering operator<=>(const RouterVersion &other) const;
    bool operator==(const RouterVersion &other) const = default;
};

/// A span of time. Read: "1w2d3h4m5s", "31s250ms", "01:22:53", "1d03:19:40", "3w1d 02:00:00", "90" (seconds); parts
/// below a millisecond are dropped. "none" and "never" are no times: see parseOptionalDuration.
Result<std::chrono::milliseconds> parseDuration(QByteArrayView text);
/// For fields that may say "none", "never", "unlimited" or "auto" (idle-timeout, keepalive-timeout …): nullopt for
/// those.
Result<std::optional<std::chrono::milliseconds>> parseOptionalDuration(QByteArrayView text);
/// As routers print it: "1w2d3h4m5s", "31s250ms", "0s". Never negative; weeks are the largest unit.
QByteArray formatDuration(std::chrono::milliseconds duration);

/// "true", "yes", "false", "no". Routers print the first pair and take both.
Result<bool> parseBoolean(QByteArrayView text);
QByteArray formatBoolean(bool value); ///< "yes", "no"

/// "1234567", and as few places print it: "2048KiB", "988.3MiB", "1G". Counters beyond 2^63-1 are Invalid.
Result<ByteCount> parseByteCount(QByteArrayView text);

/// "1000000", "512k", "1M", "10.5Mbps", "unlimited" (0).
Result<BitRate> parseBitRate(QByteArrayView text);

/// RouterOS writes pairs "a/b", the router's rx (the client's upload) first.
template<class T>
struct Pair {
    T up;
    T down;

    bool operator==(const Pair &) const = default;
};

/// The two texts of "a/b". Without a slash the one text stands for both, as in a rate-limit of "1M".
Pair<QByteArrayView> splitPair(QByteArrayView text);

/// "1M/2M", "0/0", "1M" (both ways): rx first, so up comes first.
Result<Speed> parseSpeed(QByteArrayView text);
/// "up/down" in the shortest exact spelling: "512k/2M".
QByteArray formatSpeed(const Speed &speed);
Result<Pair<ByteCount>> parseBytePair(QByteArrayView text);                     ///< queue "bytes=123/456"
Result<Pair<std::chrono::milliseconds>> parseDurationPair(QByteArrayView text); ///< queue "burst-time=0s/0s"

/// How a router writes dates: month names until 7.9, ISO from 7.10 on (oxidized PR #2815; changelog 7.10).
enum class DateStyle { MonthName, Iso };
DateStyle dateStyle(const RouterVersion &version);

/// A reading of a router's own clock. No zone: it is local to the router, whose offset is in /system/clock gmt-offset.
struct RouterTime {
    QDate date;
    QTime time;

    bool operator==(const RouterTime &) const = default;
};

Result<QDate> parseDate(QByteArrayView text); ///< "jun/01/2023", "Apr/07/2022", "2023-06-01"
Result<QTime> parseTime(QByteArrayView text); ///< "12:11:25", "05:21:45.250"
/// "may/02/2023 05:21:45" and "2023-05-02 05:21:45"; with the router's today also the short forms of its log:
/// "12:00:00" (today), "jan/02 12:00:00", "01-02 12:00:00" (this year).
Result<RouterTime> parseDateTime(QByteArrayView text, QDate today = {});
QByteArray formatDate(QDate date, DateStyle style);
QByteArray formatTime(QTime time); ///< "05:21:45"
QByteArray formatDateTime(const RouterTime &at, DateStyle style);

Result<std::chrono::seconds> parseGmtOffset(QByteArrayView text); ///< "+01:00", "-03:30"
QByteArray formatGmtOffset(std::chrono::seconds offset);

} // namespace nettdesk::routeros
