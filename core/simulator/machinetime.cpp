// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/knownscripts.h"
#include "core/simulator/machine.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

// The router's own clock and what happens by itself as it goes on. Facts: manual "Scheduler" (first run at the start,
// then in steps of the interval from there; a start that has passed only sets the rhythm; interval 0 runs once and the
// row stays; run-count falls to 0 at a reboot; a job lacks what its policy lacks) and "Clock". Where a clock that is
// set forward jumps over a start, the run is left out here; what real routers do then is not verified.

namespace nettdesk::simulator {

using routeros::Sentence;

namespace {

const QByteArray schedulerPath = "/system/scheduler";
const QByteArray activePath = "/ip/hotspot/active";
const QByteArray userPath = "/ip/hotspot/user";
constexpr qint64 upBeforeStamping = 180'000;

QDate dateFrom(const QByteArray &text)
{
    const QString date = QString::fromLatin1(text);
    const QDate iso = QDate::fromString(date, QStringLiteral("yyyy-MM-dd"));
    if (iso.isValid() || date.size() < 4)
        return iso;
    return QLocale::c().toDate(date.left(1).toUpper() + date.mid(1).toLower(), QStringLiteral("MMM/dd/yyyy"));
}

} // namespace

qint64 Machine::zoneOffset(const QByteArray &name, qint64 utc) const
{
    const QTimeZone zone(name);
    if (zone.isValid())
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)) * 1000LL;
    // "manual": what the row says stands in /system/clock/manual, which is not played beyond its offset.
    const Menu &menu = *m_menus->find("/system/clock");
    const QByteArray stored = m_state.items(menu.path).at(0).values.value(menu.index("gmt-offset"));
    if (stored.size() < 6)
        return 0;
    const qint64 minutes = stored.mid(1, 2).toInt() * 60 + stored.mid(4, 2).toInt();
    return (stored.startsWith('-') ? -minutes : minutes) * 60'000;
}

qint64 Machine::zoneOffset(qint64 utc) const
{
    const Menu &menu = *m_menus->find("/system/clock");
    const Items &items = m_state.items(menu.path);
    if (items.size() == 0)
        return 0;
    return zoneOffset(items.at(0).values.value(menu.index("time-zone-name")), utc);
}

qint64 Machine::localTime(qint64 at) const
{
    const qint64 utc = at + m_clockOffset;
    return utc + zoneOffset(utc);
}

/// By the clock that was handed in. Of an hour that comes twice the first one: whoever writes a start must live with
/// it.
qint64 Machine::instantOf(QDateTime local, const QByteArray &zone) const
{
    const qint64 asUtc = local.toMSecsSinceEpoch();
    const qint64 before = zoneOffset(zone, asUtc - 86'400'000);
    const qint64 after = zoneOffset(zone, asUtc + 86'400'000);
    qint64 utc = asUtc - std::max(before, after);
    if (zoneOffset(zone, utc) + utc != asUtc)
        utc = asUtc - std::min(before, after);
    return utc - m_clockOffset;
}

qint64 Machine::instantOf(const QByteArray &date, const QByteArray &time) const
{
    const Menu &menu = *m_menus->find("/system/clock");
    const QDateTime local(dateFrom(date), QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm:ss")),
                          Qt::UTC);
    return instantOf(local, m_state.items(menu.path).at(0).values.value(menu.index("time-zone-name")));
}

QByteArray Machine::dateText(qint64 local) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(local, Qt::UTC).date();
    return (m_release.writesIsoDates() ? date.toString(QStringLiteral("yyyy-MM-dd"))
                                       : QLocale::c().toString(date, QStringLiteral("MMM/dd/yyyy")).toLower())
        .toLatin1();
}

QByteArray Machine::timeText(qint64 local) const
{
    return QDateTime::fromMSecsSinceEpoch(local, Qt::UTC).time().toString(QStringLiteral("HH:mm:ss")).toLatin1();
}

void Machine::setClock(const Sentence &command, const QByteArray &zoneName)
{
    if (!command.has("date") && !command.has("time"))
        return;
    QDateTime wanted = QDateTime::fromMSecsSinceEpoch(routerNow(), Qt::UTC);
    if (const QDate day = dateFrom(command.value("date")); day.isValid())
        wanted.setDate(day);
    if (const QTime time = QTime::fromString(QString::fromLatin1(command.value("time"))); time.isValid())
        wanted.setTime(time);
    m_clockOffset += instantOf(wanted, zoneName) - now();
}

void Machine::shiftClock(std::chrono::milliseconds by)
{
    catchUp();
    m_clockOffset += by.count();
    awaitEverything();
}

void Machine::sleptUntilNow()
{
    m_livedUntil = m_clock.now().time_since_epoch().count();
    m_due.clear();
    m_dueIsStale = true;
}

/// When this job runs next after that moment; -1: never.
qint64 Machine::nextRun(const ItemData &scheduler, qint64 after) const
{
    const Menu &menu = *m_menus->find(schedulerPath);
    const auto field = [&](const char *name) { return scheduler.values.value(menu.index(name)); };
    if (field("disabled") == "true")
        return -1;
    const qint64 interval = std::max<qint64>(parseDuration(field("interval")), 0);
    const bool atStartup = field("start-time") == "startup";
    if (atStartup && interval == 0)
        return -1; // run by the boot itself
    const qint64 start = atStartup ? m_bootedAt + interval : instantOf(field("start-date"), field("start-time"));
    if (start > after)
        return start;
    return interval == 0 ? -1 : start + ((after - start) / interval + 1) * interval;
}

QByteArray Machine::computedForScheduler(const ItemData &item, const QByteArray &property) const
{
    if (property != "next-run")
        return {};
    const qint64 next = nextRun(item, now());
    return next < 0 ? QByteArray() : dateText(localTime(next)) + ' ' + timeText(localTime(next));
}

/// Notes when something about this item is due.
void Machine::await(const Menu &menu, const ItemData &item)
{
    if (menu.path == "/system/clock")
        m_dueIsStale = true; // another zone: all starts mean other instants
    if (m_dueIsStale)
        return;
    qint64 at = -1;
    if (menu.path == schedulerPath)
        at = nextRun(item, now());
    else if (menu.path == activePath)
        at = sessionEnd(item);
    if (at >= 0)
        m_due.emplace(at, Due{menu.path, item.id, {}, false});
}

void Machine::awaitEverything()
{
    std::erase_if(m_due, [](const auto &entry) { return !entry.second.menu.isEmpty(); });
    m_dueIsStale = false;
    for (const QByteArray &path : {schedulerPath, activePath}) {
        const Menu &menu = *m_menus->find(path);
        const Items items = m_state.items(path);
        for (qsizetype i = 0; i < items.size(); ++i)
            await(menu, items.at(i));
    }
}

std::optional<Timestamp> Machine::nextDue()
{
    if (m_dueIsStale)
        awaitEverything();
    if (m_due.empty())
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(m_due.begin()->first));
}

void Machine::catchUp()
{
    if (m_moment)
        return; // something is happening just now
    const qint64 until = now();
    if (m_livedUntil == 0)
        m_livedUntil = until;
    if (m_dueIsStale || until < m_livedUntil) {
        m_moment = std::min(m_livedUntil, until);
        awaitEverything();
        m_moment.reset();
    }
    while (!m_due.empty() && m_due.begin()->first <= until) {
        const auto [at, due] = *m_due.begin();
        m_due.erase(m_due.begin());
        m_moment = at;
        if (due.menu == schedulerPath) {
            runScheduler(due.id, at);
        } else if (due.menu == activePath) {
            const Items &sessions = m_state.items(activePath);
            const qsizetype index = sessions.indexOfId(due.id);
            if (index >= 0 && sessionEnd(sessions.at(index)) == at)
                dropItem(*m_menus->find(activePath), index);
        } else {
            onLogin(due.id, due.mac, due.locks);
        }
        m_moment.reset();
    }
    m_livedUntil = until;
}

void Machine::runScheduler(const QByteArray &id, qint64 at)
{
    const Menu &menu = *m_menus->find(schedulerPath);
    const qsizetype index = m_state.items(schedulerPath).indexOfId(id);
    if (index < 0 || m_ranAt.value(id, -1) == at)
        return;
    const ItemData item = m_state.items(schedulerPath).at(index);
    const bool atBoot = item.values.value(menu.index("start-time")) == "startup";
    if (!atBoot && nextRun(item, at - 1) != at)
        return; // it was changed since
    m_ranAt.insert(id, at);
    const QHash<QByteArray, QByteArray> job = values(menu, item);
    change(schedulerPath, id, {{"run-count", QByteArray::number(job["run-count"].toInt() + 1)}});
    if (const qsizetype still = m_state.items(schedulerPath).indexOfId(id); still >= 0)
        await(menu, ItemData(m_state.items(schedulerPath).at(still)));
    runText(job["on-event"], job["policy"], "scheduler " + job["name"]);
    if (m_state.items(schedulerPath).indexOfId(id) < 0)
        m_ranAt.remove(id);
}

/// Carries out what readScript() knows.
void Machine::runText(const QByteArray &text, const QByteArray &policy, const QByteArray &what)
{
    if (text.isEmpty())
        return;
    const std::optional<KnownScript> script = readScript(text);
    if (!script)
        return log("script,warning", "script not understood, nothing done: " + what);
    const QByteArrayList policies = policy.split(',');
    if (!policies.contains("read") || !policies.contains("write"))
        return log("script,error", "executing script from " + what + " failed: not enough permissions (9)");
    using Kind = KnownScript::Kind;
    switch (script->kind) {
    case Kind::EndAccount: return endAccount(script->subject);
    case Kind::OpenBatch:
    case Kind::CloseBatch: {
        const bool opens = script->kind == Kind::OpenBatch;
        for (const QByteArray &id : usersOfBatch(script->subject, "ao"))
            change(userPath, id, {{"disabled", opens ? "false" : "true"}});
        removeItem(schedulerPath, "nd1-b" + script->subject + (opens ? "-f" : "-u"));
        return;
    }
    case Kind::EndBatch:
        endAccounts(usersOfBatch(script->subject, "aos"));
        removeItem(schedulerPath, "nd1-b" + script->subject + "-l");
        return;
    case Kind::FirstSignIn:
    case Kind::FirstSignInLocks: return log("script,warning", "script not understood, nothing done: " + what);
    }
}

/// comment~"^nd1 [0-9a-z]+ [letters] TAG"
QByteArrayList Machine::usersOfBatch(const QByteArray &tag, const QByteArray &letters) const
{
    const Menu &menu = *m_menus->find(userPath);
    const Items &users = m_state.items(userPath);
    QByteArrayList found;
    for (qsizetype i = 0; i < users.size(); ++i) {
        const QByteArrayList words = users.at(i).values.value(menu.index("comment")).split(' ');
        if (words.size() >= 4 && words[0] == "nd1" && !words[1].isEmpty() && words[2].size() == 1 &&
            letters.contains(words[2]) && words[3].startsWith(tag))
            found.append(users.at(i).id);
    }
    return found;
}

void Machine::endAccount(const QByteArray &mark)
{
    const Menu &menu = *m_menus->find(userPath);
    const Items users = m_state.items(userPath);
    for (qsizetype i = 0; i < users.size(); ++i) {
        if (users.at(i).values.value(menu.index("comment")).startsWith("nd1 " + mark)) {
            endAccounts({users.at(i).id});
            break; // the text picks the first
        }
    }
    removeItem(schedulerPath, "nd1-" + mark);
}

/// Disables them, ends their sessions, removes their cookies.
void Machine::endAccounts(const QByteArrayList &userIds)
{
    for (const QByteArray &id : userIds) {
        change(userPath, id, {{"disabled", "true"}});
        const Menu &menu = *m_menus->find(userPath);
        const QByteArray name =
            value(menu, m_state.items(userPath).at(m_state.items(userPath).indexOfId(id)), menu.nameIndex());
        for (const QByteArray &path : {activePath, QByteArray("/ip/hotspot/cookie")}) {
            const Menu &sessions = *m_menus->find(path);
            for (qsizetype i = m_state.items(path).size() - 1; i >= 0; --i) {
                if (i < m_state.items(path).size() &&
                    m_state.items(path).at(i).values.value(sessions.index("user")) == name)
                    dropItem(sessions, i);
            }
        }
    }
}

/// What the sign-in text does, statement by statement.
void Machine::onLogin(const QByteArray &user, const QByteArray &mac, bool locks)
{
    const QByteArrayList ids = m_state.items(userPath).idsOfName(user);
    if (ids.size() != 1)
        return;
    const auto account = [&] { return find(userPath, {{"name", user}}); };
    const QHash<QByteArray, QByteArray> standing = account();
    const QByteArray comment = standing["comment"];
    const QByteArray letter = comment.mid(16, 2);
    if (!comment.startsWith("nd1 ") || (letter != " a" && letter != " o"))
        return;
    if (now() - m_bootedAt < upBeforeStamping) { // ":delay": goes on by itself when it has been up long enough
        m_due.emplace(m_bootedAt + upBeforeStamping, Due{{}, user, mac, locks});
        return;
    }
    const QByteArray date = dateText(routerNow());
    if (date.contains("1970"))
        return;
    const QByteArray mark = comment.mid(4, 12);
    const QByteArray name = "nd1-" + mark;
    const auto hasJob = [&] { return m_state.items(schedulerPath).indexOfName(name) >= 0; };
    const QHash<QByteArray, QByteArray> mode = find("/system/device-mode", {});
    const bool mayAdd = mode.value("scheduler") != "false" && mode.value("flagged") != "true";
    if (letter == " a" && !hasJob() && mayAdd)
        put(schedulerPath, {{"name", name},
                            {"start-date", date},
                            {"start-time", timeText(routerNow())},
                            {"interval", standing.value("limit-uptime", "0s")},
                            {"comment", "nd1 " + mark + ' ' + mac},
                            {"policy", "read,write"},
                            {"on-event", endAccountText(mark)}});
    if (letter == " o" || hasJob()) {
        const QByteArray stamped =
            "nd1 " + mark + " s" + comment.mid(18) + ' ' + date + ' ' + timeText(routerNow()) + ' ' + mac;
        change(userPath, standing[".id"], {{"comment", stamped}});
        if (locks)
            change(userPath, standing[".id"], {{"mac-address", mac}});
    }
}

} // namespace nettdesk::simulator
