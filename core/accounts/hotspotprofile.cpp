// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/hotspotprofile.h"

#include "core/accounts/routerscripts.h"
#include "core/fleet/ratelimit.h"
#include "core/routeros/connection.h"
#include "core/routeros/values.h"

#include <QCoreApplication>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using routeros::Attribute;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using routeros::Row;
using routeros::TrapKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HotspotAccount)
};

constexpr int mostUnknownProperties = 4;

QByteArray rateWord(BitRate rate)
{
    return rate.isLimited() ? rate.routerText().toLatin1() : "0"_ba;
}

/// What our profiles say, besides their name. The vendor's defaults differ over the versions, so all is said.
QList<Attribute> wantedProperties(const Speed &speed, int sharedUsers, bool locksDevice)
{
    QList<Attribute> wanted;
    if (speed.isLimited())
        wanted.append({"rate-limit"_ba, rateWord(speed.up) + '/' + rateWord(speed.down)});
    wanted.append({"shared-users"_ba, QByteArray::number(sharedUsers)});
    wanted.append({"on-login"_ba, signInScript(locksDevice)});
    wanted.append({"idle-timeout"_ba, "none"_ba});
    wanted.append({"keepalive-timeout"_ba, "2m"_ba});
    wanted.append({"status-autorefresh"_ba, "1m"_ba});
    wanted.append({"add-mac-cookie"_ba, "yes"_ba});
    wanted.append({"transparent-proxy"_ba, "no"_ba});
    return wanted;
}

/// Do both spellings mean the same to a router? "yes" and "true", "2M/5M" and "2000k/5000k", "2m" and "00:02:00". What
/// a router leaves out of its answer is at its neutral value.
bool meansTheSame(const Attribute &wanted, const Row &row)
{
    const QByteArrayView standing = row.value(wanted.name);
    if (standing == QByteArrayView(wanted.value))
        return true;
    if (standing.isEmpty())
        return wanted.value == "no" || wanted.value == "none";
    if (wanted.name == "rate-limit") {
        const auto a = fleet::RateLimit::parse(QString::fromUtf8(wanted.value));
        const auto b = fleet::RateLimit::parse(QString::fromUtf8(standing.toByteArray()));
        return a && b && *a == *b;
    }
    const auto wantedFlag = routeros::parseBoolean(wanted.value);
    const auto standingFlag = routeros::parseBoolean(standing);
    if (wantedFlag && standingFlag)
        return *wantedFlag == *standingFlag;
    const auto wantedTime = routeros::parseOptionalDuration(wanted.value);
    const auto standingTime = routeros::parseOptionalDuration(standing);
    return wantedTime && standingTime && *wantedTime == *standingTime;
}

QList<Attribute> differing(const QList<Attribute> &wanted, const Row &row)
{
    QList<Attribute> differences;
    for (const Attribute &attribute : wanted) {
        if (!meansTheSame(attribute, row))
            differences.append(attribute);
    }
    return differences;
}

/// Takes the property that the router does not know out of the list. False: it named none of ours.
bool dropUnknown(QList<Attribute> &properties, const Error &error)
{
    if (routeros::trapKind(error) != TrapKind::UnknownParameter || properties.isEmpty())
        return false;
    const QByteArray named = routeros::namedProperty(error.detail.toUtf8());
    // RouterOS 6 does not say which one. The three that make the profile what it is stay; the newest of the others
    // goes.
    if (named.isEmpty()) {
        if (properties.size() <= 3)
            return false;
        properties.removeLast();
        return true;
    }
    return properties.removeIf([&](const Attribute &attribute) { return attribute.name == named; }) > 0;
}

Command printCommand(const QByteArray &name)
{
    Command print("/ip/hotspot/user/profile/print");
    print.where("name", QByteArrayView(name));
    print.properties({".id", "name", "rate-limit", "shared-users", "idle-timeout", "keepalive-timeout",
                      "status-autorefresh", "add-mac-cookie", "transparent-proxy", "on-login"});
    return print;
}

} // namespace

QByteArray speedProfileName(const Speed &speed, int sharedUsers, bool locksDevice)
{
    return "nd1-" + rateWord(speed.down) + '-' + rateWord(speed.up) + '-' + QByteArray::number(sharedUsers) +
           (locksDevice ? "-lock" : "");
}

QCoro::Task<Result<QByteArray>> ensureSpeedProfile(std::shared_ptr<Connection> connection, Speed speed, int sharedUsers,
                                                   bool locksDevice, std::stop_token stop)
{
    const QByteArray name = speedProfileName(speed, sharedUsers, locksDevice);
    QList<Attribute> wanted = wantedProperties(speed, sharedUsers, locksDevice);
    // Each round reads, then does one thing about what it saw; a standing profile needs one round, a new one two.
    for (int round = 0; round < 3 + mostUnknownProperties; ++round) {
        const Result<Reply> found = co_await connection->call(printCommand(name), stop);
        if (!found)
            co_return failure(found.error());
        const bool stands = !found->rows.isEmpty();
        QList<Attribute> toSay = wanted;
        if (stands) {
            toSay = differing(wanted, found->rows.first());
            if (toSay.isEmpty())
                co_return name;
        }
        Command change(stands ? "/ip/hotspot/user/profile/set" : "/ip/hotspot/user/profile/add");
        if (stands)
            change.set(".id", found->rows.first().value(".id"));
        else
            change.set("name", QByteArrayView(name));
        for (const Attribute &attribute : toSay)
            change.set(attribute.name, QByteArrayView(attribute.value));
        const Result<Reply> changed = co_await connection->call(change, stop);
        if (changed || routeros::trapKind(changed.error()) == TrapKind::Duplicate ||
            routeros::trapKind(changed.error()) == TrapKind::NoSuchItem)
            continue; // look again: another computer of the shop may be at the same
        if (!dropUnknown(wanted, changed.error()))
            co_return failure(changed.error());
    }
    co_return failure(Error::Kind::Conflict,
                      Text::tr("The router does not keep the speed of the profile “%1”: something else on it changes "
                               "the profile back. Look for a script or another program that manages hotspot profiles.")
                          .arg(QString::fromLatin1(name)));
}

} // namespace nettdesk::accounts
