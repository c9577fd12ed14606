// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QSet>
#include <QString>

namespace nettdesk::fleet {

/// What the shop wants NettDesk to do on a router. Reading who the router is, its lists and its log is always among it.
enum class RouterDuty {
    Vouchers, ///< hotspot users and profiles for codes, their schedulers, ending them
    Guests,   ///< disconnect guests who are online
    Profiles, ///< change hotspot and PPP profiles
    Reboot,   ///< restart the router
};

QList<RouterDuty> routerDuties();
QString routerDutyName(RouterDuty duty); ///< "vouchers": scripts
QString routerDutyText(RouterDuty duty); ///< translated: "Sell and redeem vouchers"

/// The policies that a group needs for these, in the order in which RouterOS lists them. `api` and `read` are always
/// among them. The table with its sources stands in the .cpp.
QByteArrayList neededPolicies(const QSet<RouterDuty> &duties);

/// Every policy that a RouterOS of our time knows ("local,telnet,ssh,…"); a router's own group `full` says which of
/// them it has.
QByteArrayList knownPolicies();

} // namespace nettdesk::fleet
