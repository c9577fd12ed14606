// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nettdesk {

/// How the line to a router is protected.
enum class TlsMode {
    Off,       ///< plain API, port 8728: everything can be read on the way
    Pinned,    ///< API-SSL; the first certificate is remembered, a change blocks until a person accepts it
    Verified,  ///< API-SSL; the certificate must be signed by a known authority for this host
    Anonymous, ///< API-SSL of a router without certificate (anonymous DH): hides from listeners, not from an impostor
};

QString tlsModeName(TlsMode mode); ///< "off", "pinned", "verified", "anonymous"
std::optional<TlsMode> tlsModeFromName(const QString &name);
constexpr quint16 defaultPort(TlsMode mode)
{
    return mode == TlsMode::Off ? 8728 : 8729;
}

} // namespace nettdesk
