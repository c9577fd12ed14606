// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/tlsmode.h"

#include <QString>

#include <optional>

namespace nettdesk {

/// A MikroTik router that the shop works with. Its password is kept apart, encrypted, and is never part of this value.
struct Router {
    RouterId id;
    QString publicId; ///< "RTR_A1B2C3D4": what scripts and the REST API say
    QString name;     ///< the shop's name for it
    QString host;
    quint16 port = 8728;
    TlsMode tls = TlsMode::Off;
    QString user;
    bool isActive = true; ///< inactive routers are kept, not contacted, and refuse work

    QString fingerprint; ///< SHA-256 of the pinned certificate, lower-case hex; empty until pinned

    // As the router last said it:
    QString identity;
    QString version; ///< "7.18.2 (stable)"
    QString board;
    QString signInAddress; ///< host of the hotspot's login page: its dns-name, or hotspot-address; empty if it has none
    std::optional<Timestamp> lastSeen;
    Timestamp createdAt;
};

} // namespace nettdesk
