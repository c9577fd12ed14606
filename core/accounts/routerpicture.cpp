// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/routerpicture.h"

#include "core/accounts/routerscripts.h"
#include "core/routeros/connection.h"

namespace nettdesk::accounts {

using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using routeros::Row;

namespace {

std::chrono::milliseconds duration(const Row &row, QByteArrayView name)
{
    return routeros::parseDuration(row.value(name)).value_or(std::chrono::milliseconds(0));
}

ByteCount count(const Row &row, QByteArrayView name)
{
    return routeros::parseByteCount(row.value(name)).value_or(ByteCount());
}

bool flag(const Row &row, QByteArrayView name)
{
    return routeros::parseBoolean(row.value(name)).value_or(false);
}

ByteCount bothWays(const Row &row)
{
    return ByteCount::fromBytes(count(row, "bytes-in").bytes() + count(row, "bytes-out").bytes());
}

StandingUser userOf(const Row &row)
{
    StandingUser user;
    user.id = row.bytes(".id");
    user.name = row.bytes("name");
    user.profile = row.bytes("profile");
    user.comment = row.bytes("comment");
    user.lockedTo = row.bytes("mac-address");
    if (user.lockedTo == "00:00:00:00:00:00")
        user.lockedTo.clear();
    user.isDisabled = flag(row, "disabled");
    user.limitUptime = duration(row, "limit-uptime");
    user.limitBytes = count(row, "limit-bytes-total");
    user.uptime = duration(row, "uptime");
    user.bytes = bothWays(row);
    return user;
}

StandingSession sessionOf(const Row &row)
{
    return {row.bytes(".id"),         row.bytes("user"),       row.bytes("address"),
            row.bytes("mac-address"), duration(row, "uptime"), bothWays(row)};
}

StandingScheduler schedulerOf(const Row &row)
{
    StandingScheduler scheduler;
    scheduler.id = row.bytes(".id");
    scheduler.name = row.bytes("name");
    scheduler.comment = row.bytes("comment");
    scheduler.onEvent = row.bytes("on-event");
    scheduler.policy = row.bytes("policy").split(',');
    const auto date = routeros::parseDate(row.value("start-date"));
    const auto time = routeros::parseTime(row.value("start-time"));
    if (date && time)
        scheduler.start = routeros::RouterTime{*date, *time};
    scheduler.interval = duration(row, "interval");
    scheduler.isDisabled = flag(row, "disabled");
    scheduler.runsAgain = !row.value("next-run").isEmpty();
    return scheduler;
}

Command printUsers()
{
    Command print("/ip/hotspot/user/print");
    print.properties({".id", "name", "server", "profile", "disabled", "comment", "limit-uptime", "limit-bytes-total",
                      "uptime", "bytes-in", "bytes-out", "mac-address"});
    return print;
}

Command printSessions()
{
    Command print("/ip/hotspot/active/print");
    print.properties({".id", "user", "address", "mac-address", "uptime", "bytes-in", "bytes-out"});
    return print;
}

Command printSchedulers()
{
    Command print("/system/scheduler/print");
    print.properties({".id", "name", "start-date", "start-time", "interval", "next-run", "on-event", "policy",
                      "comment", "disabled"});
    return print;
}

Command printCookies()
{
    Command print("/ip/hotspot/cookie/print");
    print.properties({".id", "user", "mac-address"});
    return print;
}

/// Puts the answers of clock and then of any of the four prints into a picture.
Result<RouterPicture> assemble(const QList<Result<Reply>> &replies, const QList<Command> &commands, Timestamp now)
{
    RouterPicture picture;
    picture.readAt = now;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        const Result<Reply> &reply = replies.at(i);
        const QByteArray &path = commands.at(i).path();
        if (!reply) {
            // A router's user without the right to see schedulers still has accounts.
            if (path == "/system/scheduler/print" && reply.error().kind == Error::Kind::NotPermitted)
                continue;
            return failure(reply.error());
        }
        if (path == "/system/clock/print") {
            if (reply->rows.isEmpty())
                continue;
            const auto clock = routeros::RouterClock::read(reply->rows.first(), now);
            if (!clock)
                return failure(clock.error());
            picture.clock = *clock;
            continue;
        }
        for (const Row &row : reply->rows) {
            if (path == "/ip/hotspot/user/print") {
                const StandingUser user = userOf(row);
                picture.users.insert(user.name, user);
            } else if (path == "/ip/hotspot/active/print") {
                const StandingSession session = sessionOf(row);
                picture.sessions.insert(session.user, session);
            } else if (path == "/ip/hotspot/cookie/print") {
                const StandingCookie cookie{row.bytes(".id"), row.bytes("user"), row.bytes("mac-address")};
                picture.cookies.insert(cookie.user, cookie);
            } else {
                const StandingScheduler scheduler = schedulerOf(row);
                picture.schedulers.insert(scheduler.name, scheduler);
            }
        }
    }
    return picture;
}

} // namespace

QByteArray StandingUser::mark() const
{
    const bool isOurs =
        comment.startsWith("nd1 ") && comment.size() >= 16 && (comment.size() == 16 || comment[16] == ' ');
    return isOurs ? comment.mid(4, 12) : QByteArray();
}

char StandingUser::letter() const
{
    return !mark().isEmpty() && comment.size() >= 18 ? comment.at(17) : '\0';
}

QCoro::Task<Result<RouterPicture>> RouterPicture::readAll(std::shared_ptr<Connection> connection, const Clock *clock,
                                                          std::stop_token stop)
{
    const QList<Command> commands{routeros::RouterClock::printCommand(), printUsers(), printSchedulers(),
                                  printSessions(), printCookies()};
    const QList<Result<Reply>> replies = co_await connection->callAll(commands, 8, {}, stop);
    Result<RouterPicture> picture = assemble(replies, commands, clock->now());
    if (picture)
        picture->isWhole = true;
    co_return picture;
}

QCoro::Task<Result<RouterPicture>> RouterPicture::read(std::shared_ptr<Connection> connection, const Clock *clock,
                                                       QList<Subject> subjects, std::stop_token stop)
{
    QList<Command> commands{routeros::RouterClock::printCommand()};
    for (const Subject &subject : subjects) {
        commands.append(printUsers().where("name", QByteArrayView(subject.name)));
        commands.append(printSchedulers().where("name", QByteArrayView(endSchedulerName(subject.mark))));
        commands.append(printSessions().where("user", QByteArrayView(subject.name)));
        commands.append(printCookies().where("user", QByteArrayView(subject.name)));
    }
    const QList<Result<Reply>> replies = co_await connection->callAll(commands, 32, {}, stop);
    co_return assemble(replies, commands, clock->now());
}

} // namespace nettdesk::accounts
