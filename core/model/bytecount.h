// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringView>

#include <compare>

namespace nettdesk {

/// A traffic volume in bytes, never negative. Download and upload together where a limit is meant.
/// A shop's GB is 2^30 bytes, as RouterOS's own `G` suffix (product V15).
class ByteCount {
public:
    constexpr ByteCount() = default;
    static constexpr ByteCount fromBytes(qint64 bytes) { return ByteCount(bytes < 0 ? 0 : bytes); }
    static constexpr ByteCount fromMegabytes(qint64 mb) { return fromBytes(mb * (qint64{1} << 20)); }
    static constexpr ByteCount fromGigabytes(qint64 gb) { return fromBytes(gb * (qint64{1} << 30)); }

    /// "2GB", "500 MB", "1.5G", "1048576": a person's or a script's spelling; B, K, M, G, T with or without B, any
    /// case. Invalid: not a number, negative, or more than 2^62 bytes.
    static Result<ByteCount> parse(QStringView text);

    constexpr qint64 bytes() const { return m_bytes; }
    /// "2 GB", "512 MB", "1.5 GB", "17 bytes": the largest unit with at most two decimals.
    QString text() const;

    constexpr auto operator<=>(const ByteCount &) const = default;

private:
    constexpr explicit ByteCount(qint64 bytes) : m_bytes(bytes) {}
    qint64 m_bytes = 0;
};

} // namespace nettdesk
