// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/profiles.h"
#include "core/routeros/command.h"
#include "core/routeros/row.h"

#include <array>
#include <type_traits>

namespace nettdesk::fleet {

/// One property of a profile: its box, RouterOS's word, what it may hold. Private to the profile service.
template<class Profile>
struct ProfileProperty {
    enum class Holds {
        Name,
        Rate,
        Count,      ///< a whole number from 1, or "unlimited"
        Time,       ///< "0s" clears it; "none" and the empty text are refused (errors.md's "invalid time value")
        TimeOrNone, ///< "none" is a value of its own
        Choice,     ///< "default", "yes", "no"
        Address,    ///< an IPv4 address, or the name of a pool
        Addresses,  ///< IPv4 addresses parted by commas
        Words,      ///< any text of one line
    };

    ProfileField field;
    const char *word;
    QString Profile::*value;
    Holds holds;
    const char *cleared = ""; ///< what is sent for an emptied box; null: it is unset by the verb `unset`
};

template<class Profile>
struct ProfileTable;

/// Types and neutral values: manual, "HotSpot", User Profile; console trees of 7.9 to 7.24.
template<>
struct ProfileTable<HotspotUserProfile> {
    using Property = ProfileProperty<HotspotUserProfile>;
    using Holds = Property::Holds;
    static constexpr const char *menu = "/ip/hotspot/user/profile";
    static constexpr const char *users = "/ip/hotspot/user";
    static constexpr const char *action = "hotspotProfile";
    static constexpr ProfileKind kind = ProfileKind::Hotspot;
    static constexpr std::array properties{
        Property{ProfileField::Name, "name", &HotspotUserProfile::name, Holds::Name},
        Property{ProfileField::RateLimit, "rate-limit", &HotspotUserProfile::rateLimit, Holds::Rate},
        Property{ProfileField::SharedUsers, "shared-users", &HotspotUserProfile::sharedUsers, Holds::Count, "1"},
        Property{ProfileField::SessionTimeout, "session-timeout", &HotspotUserProfile::sessionTimeout, Holds::Time,
                 "0s"},
        Property{ProfileField::IdleTimeout, "idle-timeout", &HotspotUserProfile::idleTimeout, Holds::TimeOrNone,
                 "none"},
        Property{ProfileField::KeepaliveTimeout, "keepalive-timeout", &HotspotUserProfile::keepaliveTimeout,
                 Holds::TimeOrNone, "none"},
        Property{ProfileField::StatusAutorefresh, "status-autorefresh", &HotspotUserProfile::statusAutorefresh,
                 Holds::TimeOrNone, "none"},
        Property{ProfileField::AddressList, "address-list", &HotspotUserProfile::addressList, Holds::Words},
        Property{ProfileField::AddressPool, "address-pool", &HotspotUserProfile::addressPool, Holds::Words, "none"},
        Property{ProfileField::MacCookieTimeout, "mac-cookie-timeout", &HotspotUserProfile::macCookieTimeout,
                 Holds::Time, "0s"},
    };
};

/// Manual, "PPP AAA", Properties; console trees of 7.9 to 7.24.
template<>
struct ProfileTable<PppProfile> {
    using Property = ProfileProperty<PppProfile>;
    using Holds = Property::Holds;
    static constexpr const char *menu = "/ppp/profile";
    static constexpr const char *users = "/ppp/secret";
    static constexpr const char *action = "pppProfile";
    static constexpr ProfileKind kind = ProfileKind::Ppp;
    static constexpr std::array properties{
        Property{ProfileField::Name, "name", &PppProfile::name, Holds::Name},
        Property{ProfileField::LocalAddress, "local-address", &PppProfile::localAddress, Holds::Address, nullptr},
        Property{ProfileField::RemoteAddress, "remote-address", &PppProfile::remoteAddress, Holds::Address, nullptr},
        Property{ProfileField::RateLimit, "rate-limit", &PppProfile::rateLimit, Holds::Rate},
        Property{ProfileField::OnlyOne, "only-one", &PppProfile::onlyOne, Holds::Choice, "default"},
        Property{ProfileField::SessionTimeout, "session-timeout", &PppProfile::sessionTimeout, Holds::Time, "0s"},
        Property{ProfileField::IdleTimeout, "idle-timeout", &PppProfile::idleTimeout, Holds::Time, "0s"},
        Property{ProfileField::AddressList, "address-list", &PppProfile::addressList, Holds::Words},
        Property{ProfileField::DnsServer, "dns-server", &PppProfile::dnsServer, Holds::Addresses, nullptr},
    };
};

HotspotUserProfile hotspotProfileOf(const routeros::Row &row);
PppProfile pppProfileOf(const routeros::Row &row);

template<class Profile>
Profile readProfile(const routeros::Row &row)
{
    if constexpr (std::is_same_v<Profile, HotspotUserProfile>)
        return hotspotProfileOf(row);
    else
        return pppProfileOf(row);
}

/// Asks for all rows with all that the tables name.
template<class Profile>
routeros::Command profilePrint()
{
    routeros::Command print(QByteArray(ProfileTable<Profile>::menu) + "/print");
    QByteArrayList names{".id", "default"};
    for (const auto &property : ProfileTable<Profile>::properties)
        names.append(QByteArray(property.word));
    print.properties(names);
    return print;
}

} // namespace nettdesk::fleet
