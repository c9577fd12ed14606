// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"

#include <QString>

namespace nettdesk {

struct Customer;
struct RouterUser;
using CustomerId = Id<Customer>;
using RouterUserId = Id<RouterUser>;

/// A person known by name who connects to a router.
struct Customer {
    CustomerId id;
    QString publicId; ///< "CUS_A1B2C3D4"
    QString name;
    QString email; ///< empty: none is known. Unique among customers, without regard to case
    QString phone;
    QString address;
    QString notes;
    Timestamp createdAt;

    bool operator==(const Customer &) const = default;
};

/// How an account on a router lets its owner in.
enum class RouterUserService { Hotspot, Pppoe };

QString routerUserServiceName(RouterUserService service); ///< "hotspot", "pppoe": columns and scripts
QString routerUserServiceText(RouterUserService service); ///< translated

/// The account on a router that belongs to a customer: a hotspot user or a PPP secret, by its name there. What it may
/// do and whether it is on stands on the router alone.
struct RouterUser {
    RouterUserId id;
    CustomerId customer;
    RouterId router;
    RouterUserService service = RouterUserService::Hotspot;
    QString server; ///< of a hotspot user that is good for one server only; empty: all
    QString name;   ///< exactly as on the router
    Timestamp linkedAt;

    bool operator==(const RouterUser &) const = default;
};

/// What two user names, or two e-mail addresses, are compared by: composed, without regard to case.
QString loginKey(const QString &text);

/// Whether the text, as a whole, is an e-mail address: one @, something before it, a name with a dot behind it.
bool isEmailAddress(const QString &text);

} // namespace nettdesk
