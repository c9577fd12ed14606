// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nettdesk::fleet {

/// A hotspot *user* profile as it stands on a router (product R7): /ip/hotspot/user/profile. All values as RouterOS
/// spells them, times "1d2h30m"; empty: not set, the router left it out.
struct HotspotUserProfile {
    QString itemId = {}; ///< "*3"; names the row as long as it is not removed
    QString name = {};
    QString rateLimit = {};   ///< RateLimit's notation, up first; empty: no limit
    QString sharedUsers = {}; ///< sign-ins at the same time: "1", "unlimited"
    QString sessionTimeout = {};
    QString idleTimeout = {};       ///< or "none"
    QString keepaliveTimeout = {};  ///< or "none"
    QString statusAutorefresh = {}; ///< or "none"
    QString addressList = {};
    QString addressPool = {}; ///< or "none"
    QString macCookieTimeout = {};
    bool isDefault = false; ///< the router's own row
    bool isOurs = false;    ///< made by us for a speed: its name begins with "nd1-"

    bool operator==(const HotspotUserProfile &) const = default;
};

/// A PPP profile as it stands on a router: /ppp/profile. Values as above.
struct PppProfile {
    QString itemId = {};
    QString name = {};
    QString localAddress = {};  ///< an address, or the name of a pool
    QString remoteAddress = {}; ///< the same
    QString rateLimit = {};
    QString onlyOne = {}; ///< one session per user: "default", "yes", "no"
    QString sessionTimeout = {};
    QString idleTimeout = {};
    QString addressList = {};
    QString dnsServer = {}; ///< addresses parted by commas
    bool isDefault = false;

    bool operator==(const PppProfile &) const = default;
};

/// What would suffer if a profile went.
struct ProfileUse {
    qint64 users = 0;    ///< rows on the router that name it: hotspot users, or PPP secrets
    qint64 vouchers = 0; ///< of this router, not redeemed yet, that name it: they need it when they are redeemed
    qint64 packages = 0; ///< of ours that name it

    bool isUsed() const { return users > 0 || vouchers > 0 || packages > 0; }
    bool operator==(const ProfileUse &) const = default;
};

/// All profiles of a router, as read at one moment.
struct RouterProfiles {
    struct Hotspot {
        HotspotUserProfile profile;
        ProfileUse use;
    };
    struct Ppp {
        PppProfile profile;
        ProfileUse use;
    };

    QList<Hotspot> hotspot; ///< in the router's order
    QList<Ppp> ppp;
    std::optional<Error> noHotspot; ///< the router has no such menu (package missing): what it said
    std::optional<Error> noPpp;
    QStringList pools; ///< names of /ip/pool: what the address boxes offer
    Timestamp readAt;  ///< our clock
};

enum class ProfileKind { Hotspot, Ppp };

/// The boxes of the two forms.
enum class ProfileField {
    Name,
    RateLimit,
    SharedUsers,
    SessionTimeout,
    IdleTimeout,
    KeepaliveTimeout,
    StatusAutorefresh,
    AddressList,
    AddressPool,
    MacCookieTimeout,
    LocalAddress,
    RemoteAddress,
    OnlyOne,
    DnsServer,
};

/// What is wrong with a box; a whole sentence.
struct ProfileFault {
    ProfileField field = ProfileField::Name;
    QString message;
};

/// What can be said of a form before the router is asked. `before`: as it stands there; what was not changed is not
/// judged, for a router may hold what we would not write. The first fault, or nothing.
std::optional<ProfileFault> faultOf(const HotspotUserProfile &wanted, const HotspotUserProfile *before = nullptr);
std::optional<ProfileFault> faultOf(const PppProfile &wanted, const PppProfile *before = nullptr);

/// The box that a router's refusal names ("input does not match any value of address-pool"); nothing: it names none.
std::optional<ProfileField> fieldNamedBy(const Error &error);

/// Profiles that we made for a speed are known by their names: they have no comment on RouterOS.
bool isOurProfileName(const QString &name);

} // namespace nettdesk::fleet
