// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/bytecount.h"
#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/result.h"
#include "core/model/tlsmode.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace nettdesk {

/// How a router stands (product R3).
enum class RouterState {
    Unknown,            ///< never asked yet
    Online,             ///< the last health round was answered
    Unreachable,        ///< the last try failed, or the last two; tried again by itself
    Offline,            ///< three tries in a row failed; asked again each 15 s
    WrongPassword,      ///< not tried again before user or password change: routers log every try
    NotPermitted,       ///< it let us in, but its user may not read
    CertificateChanged, ///< blocked until a person accepts the new certificate; nothing was sent
    Rebooting,          ///< we told it to; expected back
    Inactive,           ///< switched off by a person; never contacted
};

QString routerStateName(RouterState state);           ///< "online", "wrongPassword", …: scripts and columns
QString routerStateText(RouterState state);           ///< translated, for people
RouterState routerStateFromName(const QString &name); ///< Unknown for a word of a newer program

/// What a health round reads that a router may not have.
enum class RouterFeature { Resource, Clock, Hotspot, Ppp, Traffic };

/// A part of the router that cannot be read, so that what needs it is switched off with the reason.
struct UnavailableFeature {
    enum class Reason {
        NoSuchMenu,    ///< this version, or its packages, do not have it
        NotPermitted,  ///< the router's user lacks a policy
        DeviceMode,    ///< /system/device-mode forbids it
        NotUnderstood, ///< an answer that no RouterOS we know gives; detail has what came
        NotSetUp,      ///< the menu is there and holds nothing that could be read (no hotspot, no PPPoE server)
    };

    RouterFeature feature = RouterFeature::Resource;
    Reason reason = Reason::NoSuchMenu;
    QString detail; ///< the router's own words

    bool operator==(const UnavailableFeature &) const = default;
};

QString unavailableText(const UnavailableFeature &missing); ///< translated, a whole sentence

/// What is known of a router, as the last health round found it, by whichever program asked. Values that the last
/// round did not bring (the router is away) are the last ones known; `lastSeen` says how old they are.
struct RouterHealth {
    RouterId router;
    RouterState state = RouterState::Unknown;
    std::optional<Timestamp> since;    ///< when it came into this state
    std::optional<Timestamp> readAt;   ///< the last try
    std::optional<Timestamp> lastSeen; ///< the last try that was answered
    int failures = 0;                  ///< tries in a row that failed
    std::optional<Error> error;        ///< why it is not online; the message in the language of the program that asked

    QString identity;
    QString version; ///< "7.18.2 (stable)", as the router says it, also one never seen
    QString board;
    std::optional<std::chrono::seconds> uptime; ///< at lastSeen
    std::optional<int> cpuLoad;                 ///< percent
    std::optional<ByteCount> freeMemory;
    std::optional<ByteCount> totalMemory;
    std::optional<int> hotspotUsers; ///< rows of /ip/hotspot/active; none: unknown, or no hotspot
    std::optional<int> pppUsers;     ///< rows of /ppp/active
    std::optional<BitRate> down;     ///< to guests, the mean since the round before; see fleet::RouterHistory
    std::optional<BitRate> up;       ///< from guests
    std::optional<std::chrono::milliseconds> roundTrip; ///< of one small command over the open line
    /// The router's clock minus ours, half the round trip taken off. None: the router does not say its offset to UTC.
    std::optional<std::chrono::seconds> clockSkew;
    TlsMode tls = TlsMode::Off; ///< of the line the answer came over
    QList<UnavailableFeature> unavailable;

    std::optional<Timestamp> awaySince; ///< when it was lost; none while it is there
    std::optional<Timestamp> backAt;    ///< when it last came back
    std::chrono::milliseconds away{0};  ///< how long it was away then
    bool restarted = false;             ///< its uptime began anew while it was away

    /// Whom a reboot would cut off; none: the router never said.
    std::optional<int> activeUsers() const
    {
        return hotspotUsers || pppUsers ? std::optional(hotspotUsers.value_or(0) + pppUsers.value_or(0)) : std::nullopt;
    }
    /// False: whoever listens on the way reads password and vouchers ("not encrypted").
    bool isEncrypted() const { return tls != TlsMode::Off; }
    /// False for anonymous TLS, too: hidden from listeners, not safe from an impostor.
    bool isAuthenticated() const { return tls == TlsMode::Pinned || tls == TlsMode::Verified; }
    /// Two minutes (product N5): schedulers would end vouchers at a wrong time.
    bool isClockOff() const { return clockSkew && std::chrono::abs(*clockSkew) > std::chrono::minutes(2); }
    bool has(RouterFeature feature) const;

    bool operator==(const RouterHealth &) const = default;
};

QString routerFeatureName(RouterFeature feature); ///< "hotspot", "ppp", …
/// What this line does not protect, a whole translated sentence; empty for a line that proves who answers.
QString lineProtectionText(TlsMode tls);

} // namespace nettdesk
