// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/activeuserlist.h"

#include "core/routeros/values.h"

#include <QHash>

#include <algorithm>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Row;

namespace {

constexpr std::chrono::seconds beganPlay{60}; // uptime is rounded, answers travel, and clocks are set

std::optional<std::chrono::seconds> duration(const Row &row, QByteArrayView name)
{
    const auto parsed = routeros::parseDuration(row.value(name));
    return parsed ? std::optional(std::chrono::floor<std::chrono::seconds>(*parsed)) : std::nullopt;
}

std::optional<ByteCount> bytes(const Row &row, QByteArrayView name)
{
    const auto parsed = routeros::parseByteCount(row.value(name));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

bool showsTheSame(const ActiveUser &a, const ActiveUser &b)
{
    return a.itemId == b.itemId && a.uptime == b.uptime && a.timeLeft == b.timeLeft && a.down == b.down &&
           a.up == b.up && a.loginBy == b.loginBy && a.server == b.server && a.comment == b.comment && a.who == b.who;
}

/// v9 before v10: runs of digits are compared as numbers. QCollator does that only where the system's locale can.
int comparedAsRead(QStringView a, QStringView b)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j])
                return a[i] < b[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        while (i < a.size() - 1 && a[i] == u'0' && isDigit(a[i + 1]))
            ++i;
        while (j < b.size() - 1 && b[j] == u'0' && isDigit(b[j + 1]))
            ++j;
        qsizetype endA = i;
        qsizetype endB = j;
        while (endA < a.size() && isDigit(a[endA]))
            ++endA;
        while (endB < b.size() && isDigit(b[endB]))
            ++endB;
        if (endA - i != endB - j)
            return endA - i < endB - j ? -1 : 1;
        if (const int order = a.sliced(i, endA - i).compare(b.sliced(j, endB - j)); order != 0)
            return order;
        i = endA;
        j = endB;
    }
    return int(std::clamp<qsizetype>((a.size() - i) - (b.size() - j), -1, 1));
}

} // namespace

std::optional<Timestamp> ActiveUser::began() const
{
    return uptime ? std::optional(readAt - *uptime) : std::nullopt;
}

bool ActiveUser::isSameSessionAs(const ActiveUser &other) const
{
    if (service != other.service || user != other.user || address != other.address || mac != other.mac)
        return false;
    const auto mine = began();
    const auto theirs = other.began();
    if (!mine || !theirs)
        return true;
    return *mine < *theirs + beganPlay && *theirs < *mine + beganPlay;
}

QByteArrayList hotspotActiveProperties()
{
    // In a row's own order; without the list a router reads slow properties too (manual, "API").
    return {".id",      "server",    "user",   "address", "mac-address", "login-by", "uptime", "session-time-left",
            "bytes-in", "bytes-out", "comment"};
}

QByteArrayList pppActiveProperties()
{
    return {".id", "name", "service", "caller-id", "address", "uptime"};
}

ActiveUser activeUserFrom(const Row &row, ActiveUser::Service service, Timestamp now)
{
    ActiveUser user;
    user.service = service;
    user.readAt = now;
    user.itemId = row.text(".id");
    user.address = row.text("address");
    user.uptime = duration(row, "uptime");
    if (service == ActiveUser::Service::Ppp) {
        user.user = row.text("name");
        user.mac = row.text("caller-id");
        user.server = row.text("service");
        return user;
    }
    user.user = row.text("user");
    user.mac = row.text("mac-address");
    user.server = row.text("server");
    user.loginBy = row.text("login-by");
    user.timeLeft = duration(row, "session-time-left");
    user.up = bytes(row, "bytes-in"); // seen from the router: what the guest sent
    user.down = bytes(row, "bytes-out");
    user.comment = row.text("comment");
    return user;
}

QList<ActiveUser> activeUsersFrom(const routeros::Rows &rows, ActiveUser::Service service, Timestamp now)
{
    QList<ActiveUser> users;
    users.reserve(rows.size());
    QHash<QString, QString> shared; // one text for all that say the same
    for (const Row &row : rows) {
        if (row.isProgressOnly())
            continue;
        ActiveUser user = activeUserFrom(row, service, now);
        for (QString *text : {&user.server, &user.loginBy}) {
            const auto known = shared.constFind(*text);
            *text = known == shared.cend() ? *shared.insert(*text, *text) : *known;
        }
        users.append(std::move(user));
    }
    return users;
}

QStringList userNames(const QList<ActiveUser> &users)
{
    QSet<QString> names;
    names.reserve(users.size());
    for (const ActiveUser &user : users)
        names.insert(user.user);
    return names.values();
}

void sortByName(QList<ActiveUser> &users)
{
    // Each name is folded once, not in every comparison.
    std::vector<std::pair<QString, qsizetype>> keys;
    keys.reserve(size_t(users.size()));
    for (qsizetype i = 0; i < users.size(); ++i)
        keys.emplace_back(users.at(i).user.toCaseFolded(), i);
    std::stable_sort(keys.begin(), keys.end(), [&users](const auto &a, const auto &b) {
        const int order = comparedAsRead(a.first, b.first);
        return order != 0 ? order < 0 : users.at(a.second).address < users.at(b.second).address;
    });
    QList<ActiveUser> sorted;
    sorted.reserve(users.size());
    for (const auto &[key, index] : keys)
        sorted.append(std::move(users[index]));
    users = std::move(sorted);
}

QString sessionKey(const ActiveUser &user)
{
    return (user.service == ActiveUser::Service::Ppp ? u"p\n"_s : u"h\n"_s) + user.user + u'\n' + user.address + u'\n' +
           user.mac;
}

MergedUsers merge(const QList<ActiveUser> &before, QList<ActiveUser> now, const QHash<QString, GuestIdentity> &who)
{
    MergedUsers merged;
    QHash<QString, qsizetype> known;
    known.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        known.insert(sessionKey(before.at(i)), i);
    std::vector<bool> isStill(size_t(before.size()), false);
    for (ActiveUser &user : now) {
        const auto found = known.constFind(sessionKey(user));
        const ActiveUser *old = found == known.cend() ? nullptr : &before.at(*found);
        if (const auto identity = who.constFind(user.user); identity != who.cend())
            user.who = *identity;
        else if (old)
            user.who = old->who;
        if (!old || !old->isSameSessionAs(user)) {
            merged.change.began.append(user);
            continue;
        }
        isStill[size_t(*found)] = true;
        if (!showsTheSame(*old, user))
            merged.change.changed.append(user);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!isStill[size_t(i)])
            merged.change.ended.append(before.at(i));
    }
    sortByName(now);
    merged.users = std::move(now);
    return merged;
}

QString liveId(ActiveUser::Service service, const QString &itemId)
{
    return (service == ActiveUser::Service::Ppp ? u"ppp"_s : u"hotspot"_s) + itemId;
}

QList<ActiveUser> applied(QList<ActiveUser> users, const LiveEvents &events)
{
    if (events.isEmpty())
        return users;
    QSet<QString> replaced = events.gone;
    for (const ActiveUser &row : events.rows)
        replaced.insert(liveId(row.service, row.itemId));
    users.removeIf([&replaced](const ActiveUser &user) {
        return !user.itemId.isEmpty() && replaced.contains(liveId(user.service, user.itemId));
    });
    QHash<QString, qsizetype> last; // of several rows with one id the last one holds
    for (qsizetype i = 0; i < events.rows.size(); ++i)
        last.insert(liveId(events.rows.at(i).service, events.rows.at(i).itemId), i);
    for (qsizetype i = 0; i < events.rows.size(); ++i) {
        if (last.value(liveId(events.rows.at(i).service, events.rows.at(i).itemId)) == i)
            users.append(events.rows.at(i));
    }
    return users;
}

} // namespace nettdesk::fleet
