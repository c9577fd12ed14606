// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/routerfacts.h"

#include "core/model/operationid.h"
#include "core/routeros/connection.h"
#include "core/routeros/values.h"

#include <algorithm>

namespace nettdesk::explain {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Reply;
using routeros::Row;

namespace {

ByteCount bytesIn(const Row &row, QByteArrayView name)
{
    return routeros::parseByteCount(row.value(name)).value_or(ByteCount());
}

std::chrono::milliseconds timeIn(const Row &row, QByteArrayView name)
{
    return routeros::parseDuration(row.value(name)).value_or(std::chrono::milliseconds(0));
}

RouterFacts::Account readAccount(const Row &row, const Voucher &voucher)
{
    RouterFacts::Account account;
    const OperationId claim = OperationId::fromText(voucher.operation);
    const QByteArray own = voucher.mark.isEmpty() && claim.isValid() ? claim.mark() : voucher.mark;
    const QByteArray mark = "nd1 " + own;
    const QByteArrayView comment = row.value("comment");
    account.isOurs =
        !own.isEmpty() && comment.startsWith(mark) && (comment.size() == mark.size() || comment.at(mark.size()) == ' ');
    account.isDisabled = routeros::parseBoolean(row.value("disabled")).value_or(false);
    const QString locked = row.text("mac-address");
    account.lockedTo = locked == "00:00:00:00:00:00"_L1 ? QString() : locked;
    if (row.has("limit-uptime"))
        account.limitUptime = timeIn(row, "limit-uptime");
    account.uptime = timeIn(row, "uptime");
    account.limitBytes = bytesIn(row, "limit-bytes-total");
    account.bytes = ByteCount::fromBytes(bytesIn(row, "bytes-in").bytes() + bytesIn(row, "bytes-out").bytes());
    return account;
}

/// The lines of the router's log that refuse this code, newest first. Routers write "CODE (IP): login failed: WHY",
/// many with "->: " before it.
QStringList readRefusals(const Reply &log, const QString &code)
{
    QStringList lines;
    for (const Row &row : log.rows) {
        const QString message = row.text("message");
        const qsizetype at = message.indexOf(code, 0, Qt::CaseInsensitive);
        const bool isWhole =
            at >= 0 && (at + code.size() == message.size() || !message.at(at + code.size()).isLetterOrNumber());
        if (isWhole && message.contains("login failed"_L1, Qt::CaseInsensitive))
            lines.prepend(message);
        else if (isWhole && message.contains("logged in"_L1, Qt::CaseInsensitive))
            lines.clear(); // what failed before a success is no reason now
    }
    return lines;
}

int readSignInsAllowed(const Reply &profiles, const Voucher &voucher)
{
    const QByteArrayView shared = profiles.rows.first().value("shared-users");
    if (shared == "unlimited")
        return std::numeric_limits<int>::max();
    bool isNumber = false;
    const int allowed = shared.toByteArray().toInt(&isNumber);
    return isNumber ? allowed : voucher.terms.signIns;
}

} // namespace

QCoro::Task<Result<RouterFacts>> readRouterFacts(std::shared_ptr<routeros::Connection> connection, Voucher voucher,
                                                 std::stop_token stop)
{
    Command users("/ip/hotspot/user/print");
    users.properties({".id", "name", "comment", "disabled", "mac-address", "limit-uptime", "uptime",
                      "limit-bytes-total", "bytes-in", "bytes-out", "profile"});
    users.where("name", voucher.code);
    Command sessions("/ip/hotspot/active/print");
    sessions.properties({".id", "user", "address", "mac-address", "uptime"}).where("user", voucher.code);
    Command servers("/ip/hotspot/print");
    servers.properties({".id", "name", "disabled", "invalid"});
    Command log("/log/print");
    log.properties({".id", "topics", "message"});

    QList<Command> questions{users, sessions, servers, log};
    const QList<Result<Reply>> answers = co_await connection->callAll(questions, int(questions.size()), {}, stop);
    if (!answers.at(0))
        co_return failure(answers.at(0).error());
    RouterFacts facts;
    const routeros::Rows &found = answers.at(0)->rows;
    if (!found.isEmpty()) {
        facts.account = readAccount(found.first(), voucher);
        Command profile("/ip/hotspot/user/profile/print");
        profile.properties({".id", "name", "shared-users"}).where("name", found.first().value("profile"));
        const Result<Reply> profiles = co_await connection->call(profile, stop);
        facts.signInsAllowed = profiles ? readSignInsAllowed(*profiles, voucher) : voucher.terms.signIns;
    }
    if (answers.at(1)) {
        for (const Row &row : answers.at(1)->rows)
            facts.sessions.append({row.text("mac-address"), row.text("address"), row.text("uptime")});
    }
    if (answers.at(2)) {
        const routeros::Rows &rows = answers.at(2)->rows;
        facts.runsHotspot = std::any_of(rows.begin(), rows.end(), [](const Row &row) {
            return !routeros::parseBoolean(row.value("disabled")).value_or(false);
        });
    }
    if (answers.at(3))
        facts.refusals = readRefusals(*answers.at(3), voucher.code);
    co_return facts;
}

} // namespace nettdesk::explain
