// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/routeros/sentence.h"
#include "core/simulator/items.h"
#include "core/simulator/query.h"

#include <QDateTime>

#include <functional>
#include <map>
#include <optional>

namespace nettdesk::simulator {

class Machine;

/// Who gives a command, and what the account's group allows.
struct Caller {
    QByteArray user;
    QByteArrayList policies;
    quint64 session = 0;

    bool may(const QByteArray &policy) const { return policies.contains(policy); }
};

/// The words of one row as a reply carries them.
using Row = QList<routeros::Attribute>;

/// What a print still has to say. Works on the list as it was when it was asked for.
class Listing {
public:
    Listing(const Machine &machine, const Menu &menu, Query query, QByteArrayList properties, bool secrets);

    /// The next row that passes; nullopt: all were said.
    std::optional<Row> next();
    /// The row of one item, if it passes.
    std::optional<Row> row(const ItemData &item) const;
    const Menu &menu() const { return *m_menu; }

private:
    friend class Machine;

    const Machine *m_machine;
    const Menu *m_menu;
    Query m_query;
    QByteArrayList m_properties; // empty: all
    bool m_secrets;
    Items m_items;
    QList<qsizetype> m_only; // where the items were found by name, their places
    bool m_hasOnly = false;
    qsizetype m_next = 0;
};

/// What a command led to.
struct Outcome {
    enum class Then { Done, Listen, Restart, ShutDown };

    QList<Refusal> refusals;
    QList<Row> rows;                ///< steps of a command that tells its progress
    std::optional<Listing> listing; ///< of a print, or what a listen watches
    std::optional<QByteArray> ret;
    Then then = Then::Done;

    static Outcome refused(QList<Refusal> why);
    static Outcome refused(QByteArray message, int category = -1);
    static Outcome returning(QByteArray value);
    static Outcome saying(Row row);
};

/// The router without its sockets: menus and items in, outcome out. Packets and radio are not played. Schedulers fire,
/// but of scripts only the texts of readScript() are carried out; any other is logged as not understood and does
/// nothing. What a tree has and the machine does not do, it refuses by saying so.
class Machine {
public:
    /// What changed, for those who listen; `gone`: it was removed.
    using Watcher = std::function<void(const Menu &menu, const ItemData &item, bool gone)>;

    Machine(const Release &release, const Clock &clock);

    Outcome run(const routeros::Sentence &command, const Caller &caller);

    /// The account for that name and password, from /user and /user/group; nullopt: refused (and logged).
    std::optional<Caller> logIn(const QByteArray &user, const std::function<bool(const QByteArray &password)> &matches,
                                const QByteArray &peer, const QByteArray &via);
    void logOut(const Caller &caller);

    void log(const QByteArray &topics, const QByteArray &message);
    /// Uptime starts anew; sessions of guests are gone. `flushed`: their counters were written first.
    void restart(bool flushed);

    // machinetime.cpp: what happens by itself while time passes
    /// Lets everything happen that was due since the last call, each at its own moment: schedulers, ends of sessions.
    void catchUp();
    /// When the next such thing is due, by the clock that was handed in; nothing: never.
    std::optional<Timestamp> nextDue();
    /// No time passed for it: schedulers of that span did not run.
    void sleptUntilNow();
    /// Its own clock goes wrong by that much more.
    void shiftClock(std::chrono::milliseconds by);

    // machineguests.cpp
    struct SignIn {
        QByteArray user;
        QByteArray password;
        QByteArray address; ///< the host's to-address
        QByteArray how = "http-pap";
        bool knowsPassword = false; ///< came by a cookie
    };
    /// The router's words when it refuses; empty: the guest is in, and the profile's on-login text was run.
    QByteArray signIn(const SignIn &guest);
    /// Ends the sessions of that device with this reason in the log. A cookie outlives a lost device only.
    void signOut(const QByteArray &mac, const QByteArray &reason);
    /// From now on this device moves so much, down, in every second of a session.
    void setTraffic(const QByteArray &mac, qint64 bytesPerSecond);
    const QHash<QByteArray, QByteArray> cookieOf(const QByteArray &mac) const;

    const Release &release() const { return m_release; }
    const Menus &menus() const { return *m_menus; }
    const State &state() const { return m_state; }
    void setState(State state) { m_state = std::move(state); }
    /// Folders whose package is not installed: "/ip/hotspot". Every command below them is unknown.
    void setWithout(QByteArrayList folders) { m_without = std::move(folders); }
    void setWatcher(Watcher watcher) { m_watcher = std::move(watcher); }

    /// From behind: no rights, read-only properties too, values as they are. Gives the item's id; empty: no such item.
    QByteArray put(const QByteArray &menu, const QHash<QByteArray, QByteArray> &values);
    bool change(const QByteArray &menu, const QByteArray &idOrName, const QHash<QByteArray, QByteArray> &values);
    bool removeItem(const QByteArray &menu, const QByteArray &idOrName);
    QHash<QByteArray, QByteArray> values(const Menu &menu, const ItemData &item) const;

    /// A property as it is printed now; null: not there.
    QByteArray value(const Menu &menu, const ItemData &item, int property) const;

private:
    using Targets = Accepted<QList<qsizetype>>;

    // machine.cpp: what every command goes through
    Outcome unknownCommand(const QByteArray &word) const;
    std::optional<Refusal> unknownArgument(const Menu &menu, const QByteArray &verb,
                                           const routeros::Sentence &command) const;
    std::optional<Refusal> notPermitted(const Menu &menu, const QByteArray &verb, const Caller &caller) const;
    Targets targets(const Menu &menu, const routeros::Sentence &command) const;
    QByteArray computed(const Menu &menu, const ItemData &item, const QByteArray &property) const;
    qint64 now() const { return m_moment ? *m_moment : m_clock.now().time_since_epoch().count(); }

    // machinetime.cpp
    qint64 routerNow() const { return localTime(now()); } // its own clock's local time, as if it were UTC
    qint64 localTime(qint64 at) const;
    qint64 instantOf(const QByteArray &date, const QByteArray &time) const;
    qint64 zoneOffset(qint64 utc) const;
    qint64 zoneOffset(const QByteArray &zone, qint64 utc) const;
    qint64 instantOf(QDateTime local, const QByteArray &zone) const;
    QByteArray dateText(qint64 local) const;
    QByteArray timeText(qint64 local) const;
    qint64 nextRun(const ItemData &scheduler, qint64 after) const;
    qint64 sessionEnd(const ItemData &active) const;
    void await(const Menu &menu, const ItemData &item);
    void awaitEverything();
    void runScheduler(const QByteArray &id, qint64 at);
    void runText(const QByteArray &text, const QByteArray &policy, const QByteArray &what);
    void endAccount(const QByteArray &mark);
    void endAccounts(const QByteArrayList &userIds);
    QByteArrayList usersOfBatch(const QByteArray &tag, const QByteArray &letters) const;
    void onLogin(const QByteArray &user, const QByteArray &mac, bool locks);
    QByteArray computedForScheduler(const ItemData &item, const QByteArray &property) const;

    // machineverbs.cpp: the verbs that all lists share
    Outcome add(const Menu &menu, const routeros::Sentence &command, const Caller &caller);
    Outcome set(const Menu &menu, const routeros::Sentence &command);
    Outcome setFlag(const Menu &menu, const routeros::Sentence &command, const QByteArray &property,
                    const QByteArray &value);
    Outcome unset(const Menu &menu, const routeros::Sentence &command);
    Outcome remove(const Menu &menu, const routeros::Sentence &command);
    Outcome move(const Menu &menu, const routeros::Sentence &command);
    Outcome resetCounters(const Menu &menu, const routeros::Sentence &command, bool all);
    Outcome print(const Menu &menu, const routeros::Sentence &command, const Caller &caller, bool listens) const;
    Outcome get(const Menu &menu, const routeros::Sentence &command, const Caller &caller) const;
    std::optional<Refusal> assign(const Menu &menu, const routeros::Sentence &command, QByteArrayList &values) const;
    std::optional<Refusal> duplicate(const Menu &menu, const QByteArrayList &values, const QByteArray &id) const;
    std::optional<Refusal> refusedChange(const Menu &menu, const ItemData &item) const;
    void renameReferences(const QByteArray &menu, const QByteArray &before, const QByteArray &after);
    void store(const Menu &menu, qsizetype index, const QByteArrayList &values);
    QByteArray appendItem(const Menu &menu, ItemData item);
    void dropItem(const Menu &menu, qsizetype index);
    void afterAdd(const Menu &menu, QByteArrayList &values, const Caller &caller) const;
    void fillFile(const Menu &menu, QByteArrayList &values) const;

    // machineactions.cpp: what single menus have beside
    using Action = Outcome (Machine::*)(const routeros::Sentence &, const Caller &);
    static const QHash<QByteArray, Action> &actions();
    Outcome hotspotLogin(const routeros::Sentence &command, const Caller &caller);
    Outcome makeBinding(const routeros::Sentence &command, const Caller &caller);
    Outcome makeStatic(const routeros::Sentence &command, const Caller &caller);
    Outcome runScript(const routeros::Sentence &command, const Caller &caller);
    Outcome readFile(const routeros::Sentence &command, const Caller &caller);
    Outcome signCertificate(const routeros::Sentence &command, const Caller &caller);
    Outcome writeLog(const routeros::Sentence &command, const Caller &caller);
    Outcome reboot(const routeros::Sentence &command, const Caller &caller);
    Outcome monitorTraffic(const routeros::Sentence &command, const Caller &caller);
    void endGuestSession(const ItemData &active);
    qint64 sessionBytes(const ItemData &active) const;
    void setClock(const routeros::Sentence &command, const QByteArray &zoneName);
    bool fits(const Menu &menu, const ItemData &item, const QHash<QByteArray, QByteArray> &wanted) const;
    QHash<QByteArray, QByteArray> find(const QByteArray &menu, const QHash<QByteArray, QByteArray> &wanted) const;
    int count(const QByteArray &menu, const QHash<QByteArray, QByteArray> &wanted) const;
    void changed(const Menu &menu, const ItemData &item, bool gone);

    Release m_release;
    std::shared_ptr<const Menus> m_menus;
    const Clock &m_clock;
    State m_state;
    Watcher m_watcher;
    QByteArrayList m_without;
    qint64 m_bootedAt = 0;
    qint64 m_clockOffset = 0;
    quint64 m_nextSession = 1;

    /// Something that happens by itself.
    struct Due {
        QByteArray menu; ///< of the item; empty: a sign-in text that waited for the router to be up long enough
        QByteArray id;   ///< of the item, or the user's name
        QByteArray mac;
        bool locks = false;
    };
    struct Traffic {
        qint64 perSecond;
        qint64 since;
    };
    std::multimap<qint64, Due> m_due;
    QHash<QByteArray, qint64> m_ranAt;    // scheduler id: when last
    QHash<QByteArray, Traffic> m_traffic; // by MAC
    std::optional<qint64> m_moment;       // set while something happens at its own time
    QByteArray m_logoutReason;
    qint64 m_livedUntil = 0;
    bool m_dueIsStale = true;
};

} // namespace nettdesk::simulator
