// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/policies.h"

#include <QCoreApplication>

#include <array>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;

namespace {

/// What each thing needs. `api` (signing in here) and `read` are needed by all; MikroTik manual, "User", Router user
/// groups: "api" grants access by API, "read" reading, "write" changing but for users, "reboot" restarting.
/// `sensitive` is in none of them: we write guests' passwords and never read them back. Nor is `test` (ping, fetch) or
/// `ftp` (files): nothing of today's needs them.
struct DutyRow {
    RouterDuty duty;
    const char *name;
    const char *text;
    std::array<const char *, 2> policies;
};

constexpr std::array dutyRows{
    // /ip/hotspot/user and its profiles: add, set, remove; schedulers with policy=read,write, which a user may give
    // only if it has both (manual, "Scheduler", policy; that these two suffice is inferred).
    DutyRow{RouterDuty::Vouchers,
            "vouchers",
            QT_TRANSLATE_NOOP("RouterDuty", "Sell and redeem vouchers"),
            {"write", nullptr}},
    // /ip/hotspot/active/remove, /ip/hotspot/cookie/remove, /ppp/active/remove.
    DutyRow{RouterDuty::Guests, "guests", QT_TRANSLATE_NOOP("RouterDuty", "Disconnect guests"), {"write", nullptr}},
    // /ip/hotspot/user/profile and /ppp/profile: add, set, unset, remove.
    DutyRow{RouterDuty::Profiles, "profiles", QT_TRANSLATE_NOOP("RouterDuty", "Change profiles"), {"write", nullptr}},
    // /system/reboot, and the scheduler row of a reboot for later.
    DutyRow{RouterDuty::Reboot, "reboot", QT_TRANSLATE_NOOP("RouterDuty", "Reboot the router"), {"write", "reboot"}},
};

/// In RouterOS's own order; printed groups of 6.49 and 7.x ("local,telnet,ssh,reboot,read,test,…,!ftp,!write,!policy").
constexpr std::array policyNames{"local",  "telnet",   "ssh", "ftp",   "reboot",    "read", "write", "policy",  "test",
                                 "winbox", "password", "web", "sniff", "sensitive", "api",  "romon", "rest-api"};

const DutyRow &rowOf(RouterDuty duty)
{
    for (const DutyRow &row : dutyRows) {
        if (row.duty == duty)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<RouterDuty> routerDuties()
{
    QList<RouterDuty> all;
    for (const DutyRow &row : dutyRows)
        all.append(row.duty);
    return all;
}

QString routerDutyName(RouterDuty duty)
{
    return QString::fromLatin1(rowOf(duty).name);
}

QString routerDutyText(RouterDuty duty)
{
    return QCoreApplication::translate("RouterDuty", rowOf(duty).text);
}

QByteArrayList neededPolicies(const QSet<RouterDuty> &duties)
{
    QSet<QByteArray> needed{"api", "read"};
    for (const RouterDuty duty : duties) {
        for (const char *policy : rowOf(duty).policies) {
            if (policy)
                needed.insert(policy);
        }
    }
    QByteArrayList ordered;
    for (const QByteArray &policy : knownPolicies()) {
        if (needed.contains(policy))
            ordered.append(policy);
    }
    return ordered;
}

QByteArrayList knownPolicies()
{
    return {policyNames.begin(), policyNames.end()};
}

} // namespace nettdesk::fleet
