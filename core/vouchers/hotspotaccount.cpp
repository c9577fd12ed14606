// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/hotspotaccount.h"

#include "core/routeros/connection.h"
#include "core/routeros/values.h"
#include "core/vouchers/hotspotprofile.h"

#include <QCoreApplication>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using routeros::Row;
using routeros::Rows;
using routeros::TrapKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HotspotAccount)
};

QByteArray ourMark(const WantedAccount &wanted)
{
    return "nd1 " + wanted.mark;
}

bool isOurs(const Row &row, const WantedAccount &wanted)
{
    const QByteArrayView comment = row.value("comment");
    const QByteArray mark = ourMark(wanted);
    return comment.startsWith(mark) && (comment.size() == mark.size() || comment.at(mark.size()) == ' ');
}

bool isDisabled(const Row &row)
{
    return routeros::parseBoolean(row.value("disabled")).value_or(false);
}

/// An unset limit is left out by the router, or is 0.
std::chrono::milliseconds uptimeLimit(const Row &row)
{
    return routeros::parseDuration(row.value("limit-uptime")).value_or(std::chrono::milliseconds(0));
}

ByteCount bytesLimit(const Row &row)
{
    return routeros::parseByteCount(row.value("limit-bytes-total")).value_or(ByteCount());
}

Command printCommand(const WantedAccount &wanted)
{
    Command print("/ip/hotspot/user/print");
    print.where("name", QStringView(wanted.name));
    print.properties({".id", "name", "server", "profile", "disabled", "comment", "limit-uptime", "limit-bytes-total",
                      "uptime", "bytes-in", "bytes-out", "mac-address"});
    return print;
}

Command addCommand(const WantedAccount &wanted, const QByteArray &profile)
{
    Command add("/ip/hotspot/user/add");
    add.set("name", QStringView(wanted.name)).set("password", QByteArrayView(wanted.password));
    add.set("profile", QByteArrayView(profile));
    if (wanted.limitUptime)
        add.set("limit-uptime", std::chrono::milliseconds(*wanted.limitUptime));
    if (wanted.limitBytes)
        add.set("limit-bytes-total", *wanted.limitBytes);
    const QByteArray comment = accountComment(wanted);
    add.set("comment", QByteArrayView(comment)).set("disabled", true);
    return add;
}

/// What of ours differs; nullopt: nothing. Comment tail, MAC lock and counters are the router's and stay.
std::optional<Command> repairCommand(const WantedAccount &wanted, const QByteArray &profile, const Row &row)
{
    const std::chrono::milliseconds wantedUptime = wanted.limitUptime.value_or(std::chrono::seconds(0));
    const ByteCount wantedBytes = wanted.limitBytes.value_or(ByteCount());
    const bool profileDiffers = row.value("profile") != QByteArrayView(profile);
    if (!profileDiffers && uptimeLimit(row) == wantedUptime && bytesLimit(row) == wantedBytes)
        return std::nullopt;
    Command set("/ip/hotspot/user/set");
    set.set(".id", row.value(".id"));
    if (profileDiffers)
        set.set("profile", QByteArrayView(profile));
    if (uptimeLimit(row) != wantedUptime)
        set.set("limit-uptime", wantedUptime);
    if (bytesLimit(row) != wantedBytes)
        set.set("limit-bytes-total", wantedBytes);
    return set;
}

tl::unexpected<Error> foreignUser(const WantedAccount &wanted, const Rows &rows)
{
    const QString comment = rows.first().text("comment");
    return failure(Error::Kind::Conflict,
                   Text::tr("The router already has a hotspot user “%1” that NettDesk did not make. It was left as it "
                            "is. Rename or remove it on the router and try again, or give the guest another code.")
                       .arg(wanted.name),
                   comment.isEmpty() ? QString() : u"comment=%1"_s.arg(comment));
}

tl::unexpected<Error> profileMissing(const QString &profile, const Error &error)
{
    return failure(
        Error::Kind::NotFound,
        Text::tr("The hotspot user profile “%1” is not on the router (any more). Make it there under exactly "
                 "this name and try again.")
            .arg(profile),
        error.detail);
}

} // namespace

QByteArray accountComment(const WantedAccount &wanted)
{
    return ourMark(wanted) + " o " + (wanted.batchTag.isEmpty() ? "-"_ba : wanted.batchTag.toLatin1());
}

QCoro::Task<Result<StandingAccount>> ensureHotspotAccount(std::shared_ptr<Connection> connection, const Clock *clock,
                                                          WantedAccount wanted, std::stop_token stop)
{
    QByteArray profile = wanted.profile.toUtf8();
    if (profile.isEmpty()) {
        const Result<QByteArray> ours = co_await ensureSpeedProfile(connection, wanted.speed, wanted.sharedUsers, stop);
        if (!ours)
            co_return failure(ours.error());
        profile = *ours;
    }

    StandingAccount standing;
    bool wasEnabledByUs = false;
    // Each round looks, then does one thing: add, mend, enable, or find that all is well. A round too many means that
    // somebody else keeps changing the row.
    for (int round = 0; round < 8; ++round) {
        const Result<Reply> found = co_await connection->call(printCommand(wanted), stop);
        if (!found)
            co_return failure(found.error());
        const Rows rows = found->rows;
        Row ours;
        for (const Row &row : rows) {
            if (isOurs(row, wanted))
                ours = row;
        }
        if (!rows.isEmpty() && !ours.has(".id"))
            co_return foreignUser(wanted, rows);

        Command step = addCommand(wanted, profile);
        bool isEnable = false;
        if (ours.has(".id")) {
            if (round == 0)
                standing.stoodAlready = true;
            if (std::optional<Command> repair = repairCommand(wanted, profile, ours)) {
                step = *repair;
            } else if (isDisabled(ours)) {
                step = Command("/ip/hotspot/user/enable");
                step.set(".id", ours.value(".id"));
                isEnable = true;
            } else {
                // Without our own enable in this run the true moment is not known; the guest gets the later one.
                if (!wasEnabledByUs)
                    standing.startedAt = clock->now();
                co_return standing;
            }
        }
        const Result<Reply> done = co_await connection->call(step, stop);
        if (done) {
            if (isEnable) {
                standing.startedAt = clock->now();
                wasEnabledByUs = true;
            }
            continue;
        }
        const TrapKind kind = routeros::trapKind(done.error());
        if (kind == TrapKind::MissingReference && routeros::namedProperty(done.error().detail.toUtf8()) == "profile")
            co_return profileMissing(QString::fromUtf8(profile), done.error());
        // Duplicate: our own lost reply, or a stranger; NoSuchItem: removed in between. Looking again tells.
        if (kind != TrapKind::Duplicate && kind != TrapKind::NoSuchItem)
            co_return failure(done.error());
    }
    co_return failure(Error::Kind::Conflict,
                      Text::tr("The router does not keep the account “%1” as it was told: something else on it changes "
                               "or removes it. Look for a script or another program that manages hotspot users.")
                          .arg(wanted.name));
}

} // namespace nettdesk::vouchers
