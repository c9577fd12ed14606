// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/machine.h"

namespace nettdesk::simulator {

using routeros::Attribute;
using routeros::Sentence;

namespace {

const QSet<QByteArray> readingVerbs{"print", "getall", "get", "listen"};
const QSet<QByteArray> targetVerbs{"set", "remove", "enable", "disable", "comment", "unset", "move", "reset-counters"};

/// The path before the last slash, and the word behind it.
std::pair<QByteArray, QByteArray> split(const QByteArray &word)
{
    const qsizetype slash = word.lastIndexOf('/');
    return slash < 0 ? std::pair{QByteArray(), word} : std::pair{word.first(slash), word.sliced(slash + 1)};
}

QByteArray notNull(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QByteArray formatOffset(qint64 milliseconds)
{
    const qint64 minutes = std::abs(milliseconds) / 60'000;
    return (milliseconds < 0 ? "-" : "+") + QByteArray::number(minutes / 60).rightJustified(2, '0') + ':' +
           QByteArray::number(minutes % 60).rightJustified(2, '0');
}

bool knows(const Menu &menu, const QByteArray &verb)
{
    return menu.verbs.contains(verb) || (readingVerbs.contains(verb) && menu.verbs.contains("print"));
}

} // namespace

Outcome Outcome::refused(QList<Refusal> why)
{
    Outcome outcome;
    outcome.refusals = std::move(why);
    return outcome;
}

Outcome Outcome::refused(QByteArray message, int category)
{
    return refused(QList<Refusal>{{std::move(message), category}});
}

Outcome Outcome::returning(QByteArray value)
{
    Outcome outcome;
    outcome.ret = std::move(value);
    return outcome;
}

Outcome Outcome::saying(Row row)
{
    Outcome outcome;
    outcome.rows.append(std::move(row));
    return outcome;
}

Listing::Listing(const Machine &machine, const Menu &menu, Query query, QByteArrayList properties, bool secrets)
    : m_machine(&machine)
    , m_menu(&menu)
    , m_query(std::move(query))
    , m_properties(std::move(properties))
    , m_secrets(secrets)
{
}

std::optional<Row> Listing::next()
{
    const qsizetype count = m_hasOnly ? m_only.size() : m_items.size();
    while (m_next < count) {
        const qsizetype at = m_hasOnly ? m_only[m_next] : m_next;
        ++m_next;
        if (auto found = row(m_items.at(at)))
            return found;
    }
    return std::nullopt;
}

std::optional<Row> Listing::row(const ItemData &item) const
{
    const auto value = [this, &item](const QByteArray &name) -> QByteArray {
        if (name == ".id")
            return m_menu->single ? QByteArray() : item.id;
        const int index = m_menu->index(name);
        if (index < 0)
            return {};
        const Property &property = m_menu->properties[size_t(index)];
        return property.hidden || (property.secret && !m_secrets) ? QByteArray()
                                                                  : m_machine->value(*m_menu, item, index);
    };
    if (!m_query.isEmpty() && !m_query.matches(value))
        return std::nullopt;
    Row row;
    const auto say = [&row, &value](const QByteArray &name) {
        if (QByteArray shown = value(name); !shown.isNull())
            row.append({name, std::move(shown)});
    };
    if (m_properties.isEmpty()) {
        say(".id");
        for (const Property &property : m_menu->properties)
            say(property.name);
    } else {
        for (const QByteArray &name : m_properties)
            say(name);
    }
    return row;
}

Machine::Machine(const Release &release, const Clock &clock)
    : m_release(release), m_menus(Menus::of(release)), m_clock(clock), m_state(State::builtIn(*m_menus))
{
    m_bootedAt = now(); // here: it asks members that stand behind it
}

Outcome Machine::run(const Sentence &command, const Caller &caller)
{
    catchUp();
    const auto [path, verb] = split(command.word);
    const Menu *menu = m_menus->find(path);
    const bool isMissing = std::any_of(m_without.begin(), m_without.end(), [&path = path](const QByteArray &folder) {
        return path == folder || path.startsWith(folder + '/');
    });
    if (!menu || isMissing || !knows(*menu, verb))
        return unknownCommand(command.word);
    if (const auto refusal = notPermitted(*menu, verb, caller))
        return Outcome::refused({*refusal});
    if (const auto refusal = unknownArgument(*menu, verb, command))
        return Outcome::refused({*refusal});

    if (const Action action = actions().value(command.word))
        return (this->*action)(command, caller);
    if (verb == "print" || verb == "getall" || verb == "listen")
        return print(*menu, command, caller, verb == "listen");
    if (verb == "get")
        return get(*menu, command, caller);
    if (verb == "add")
        return add(*menu, command, caller);
    if (verb == "set" || verb == "comment")
        return set(*menu, command);
    if (verb == "enable" || verb == "disable")
        return setFlag(*menu, command, "disabled", verb == "disable" ? "true" : "false");
    if (verb == "remove" || (path == "/user/active" && verb == "request-logout"))
        return remove(*menu, command);
    if (verb == "unset")
        return unset(*menu, command);
    if (verb == "move")
        return move(*menu, command);
    if (verb == "reset-counters" || verb == "reset-counters-all")
        return resetCounters(*menu, command, verb.endsWith("all"));
    return Outcome::refused("failure: the simulated router does not do " + command.word);
}

/// Two traps, recorded so: the first names what was not found, the second tells a missing command from a missing
/// folder.
Outcome Machine::unknownCommand(const QByteArray &word) const
{
    const bool isPath = word.startsWith('/');
    QByteArray path;
    QByteArrayList parts = isPath ? word.sliced(1).split('/') : QByteArrayList{word};
    for (qsizetype i = 0; isPath && i + 1 < parts.size(); ++i) {
        path += '/' + parts[i];
        if (!m_menus->hasFolder(path) || m_without.contains(path))
            return Outcome::refused(
                {{"no such command or directory (" + parts[i] + ')', 0}, {"no such command prefix"}});
    }
    return Outcome::refused({{"no such command or directory (" + parts.last() + ')', 0}, {"no such command"}});
}

std::optional<Refusal> Machine::unknownArgument(const Menu &menu, const QByteArray &verb, const Sentence &command) const
{
    const Arguments known = menu.verbs.value(verb);
    const bool reads = verb == "print" || verb == "getall" || verb == "listen";
    for (const Attribute &argument : command.attributes) {
        const QByteArray &name = argument.name;
        bool isKnown = known.contains(name);
        if (reads)
            isKnown = m_menus->printArguments().contains(name) && !(menu.single && name.startsWith("follow"));
        else if (verb == "get")
            isKnown = name == "number" || name == "numbers" || name == ".id" || name == "value-name";
        else if (name == ".id" || name == "numbers")
            isKnown = known.contains("numbers") || known.contains("number") || targetVerbs.contains(verb);
        else if (name == ".proplist")
            isKnown = true;
        if (!isKnown)
            return Refusal{m_release.isSeven() ? "unknown parameter " + name : QByteArrayLiteral("unknown parameter")};
    }
    if (verb == "listen" && menu.single)
        return Refusal{m_release.isSeven() ? QByteArrayLiteral("unknown parameter follow-only")
                                           : QByteArrayLiteral("unknown parameter")};
    return std::nullopt;
}

std::optional<Refusal> Machine::notPermitted(const Menu &menu, const QByteArray &verb, const Caller &caller) const
{
    QByteArrayList needed{readingVerbs.contains(verb) ? "read" : "write"};
    if (menu.path == "/system" && (verb == "reboot" || verb == "shutdown"))
        needed = {"reboot"};
    else if (menu.path == "/tool" || verb == "ping")
        needed = {"test"};
    else if (needed.first() == "write" && !menu.policy.isEmpty())
        needed.append(menu.policy);
    for (const QByteArray &policy : needed) {
        if (!caller.may(policy))
            return Refusal{"not enough permissions (9)"};
    }
    const bool widens = verb == "add" || verb == "set" || verb == "enable";
    if (!menu.deviceMode.isEmpty() && widens) {
        const Menu *mode = m_menus->find("/system/device-mode");
        if (mode && m_state.items(mode->path).size() > 0 &&
            value(*mode, m_state.items(mode->path).at(0), mode->index(menu.deviceMode)) == "false")
            return Refusal{"failure: not allowed by device-mode"};
    }
    if (menu.path == "/system/scheduler" && (verb == "add" || verb == "enable") &&
        find("/system/device-mode", {}).value("flagged") == "true")
        return Refusal{
            "failure: configuration flagged, check all router configuration for unauthorized changes and update "
            "device-mode"};
    return std::nullopt;
}

/// The places of the items that `.id` or `numbers` names: ids or unique names, parted by commas.
Machine::Targets Machine::targets(const Menu &menu, const Sentence &command) const
{
    const Items &items = m_state.items(menu.path);
    QByteArray named;
    for (const char *argument : {".id", "numbers", "number"}) {
        if (named.isEmpty())
            named = command.value(argument);
    }
    QList<qsizetype> found;
    if (named.isEmpty())
        return found; // recorded on 6.18: done, and nothing changed
    const Refusal none{m_release.isSeven() ? QByteArrayLiteral("no such item") : QByteArrayLiteral("no such item (4)"),
                       0};
    if (const qsizetype whole = items.indexOfName(named); whole >= 0)
        return QList<qsizetype>{whole}; // a name may hold a comma
    for (const QByteArray &one : named.split(',')) {
        qsizetype index = items.indexOfId(one);
        if (index < 0)
            index = items.indexOfName(one);
        if (index < 0)
            return tl::unexpected(none);
        found.append(index);
    }
    return found;
}

QByteArray Machine::value(const Menu &menu, const ItemData &item, int property) const
{
    if (property < 0)
        return {};
    if (menu.live || menu.single || menu.path == "/system/scheduler") {
        if (QByteArray now = computed(menu, item, menu.properties[size_t(property)].name); !now.isNull())
            return now;
    }
    return item.values.value(property);
}

QByteArray Machine::computed(const Menu &menu, const ItemData &item, const QByteArray &property) const
{
    if (menu.path == "/system/resource" && property == "uptime")
        return formatDuration((now() - m_bootedAt) / 1000 * 1000);
    if (menu.path == "/system/clock" && property == "date")
        return dateText(routerNow());
    if (menu.path == "/system/clock" && property == "time")
        return timeText(routerNow());
    if (menu.path == "/system/clock" && property == "gmt-offset")
        return formatOffset(zoneOffset(now() + m_clockOffset));
    if (menu.path == "/system/scheduler")
        return computedForScheduler(item, property);
    if (!menu.live)
        return {};
    const qint64 session = std::max<qint64>(now() - item.since, 0) / 1000 * 1000;
    if (property == "uptime")
        return formatDuration(session);
    if (property == "session-time-left" &&
        !item.values.value(menu.index(property)).isNull()) // holds what was left at sign-in
        return formatDuration(std::max<qint64>(parseDuration(item.values.value(menu.index(property))) - session, 0));
    if (menu.path == "/ip/hotspot/active" && property == "bytes-out")
        return QByteArray::number(sessionBytes(item));
    return {};
}

void Machine::changed(const Menu &menu, const ItemData &item, bool gone)
{
    if (!gone)
        await(menu, item);
    if (m_watcher)
        m_watcher(menu, item, gone);
}

QByteArray Machine::put(const QByteArray &path, const QHash<QByteArray, QByteArray> &given)
{
    const Menu *menu = m_menus->find(path);
    if (!menu)
        return {};
    ItemData item;
    item.since = now();
    item.id = given.value(".id");
    for (const Property &property : menu->properties)
        item.values.append(given.contains(property.name) ? notNull(given.value(property.name)) : property.initial);
    if (menu->single && m_state.items(path).size() > 0) {
        change(path, {}, given);
        return {};
    }
    const QByteArray id = appendItem(*menu, item);
    if (menu->keepAtMost > 0 && m_state.items(path).size() > menu->keepAtMost)
        m_state.change(path).remove(*menu, 0);
    return id;
}

bool Machine::change(const QByteArray &path, const QByteArray &idOrName, const QHash<QByteArray, QByteArray> &given)
{
    const Menu *menu = m_menus->find(path);
    if (!menu)
        return false;
    const Items &items = m_state.items(path);
    qsizetype index = items.indexOfId(idOrName);
    if (index < 0)
        index = menu->single && items.size() > 0 ? 0 : items.indexOfName(idOrName);
    if (index < 0)
        return false;
    QByteArrayList values = items.at(index).values;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (const int property = menu->index(it.key()); property >= 0)
            values[property] = it.value();
    }
    store(*menu, index, values);
    return true;
}

bool Machine::removeItem(const QByteArray &path, const QByteArray &idOrName)
{
    const Menu *menu = m_menus->find(path);
    qsizetype index = m_state.items(path).indexOfId(idOrName);
    if (index < 0)
        index = m_state.items(path).indexOfName(idOrName);
    if (!menu || index < 0)
        return false;
    dropItem(*menu, index);
    return true;
}

QHash<QByteArray, QByteArray> Machine::values(const Menu &menu, const ItemData &item) const
{
    QHash<QByteArray, QByteArray> all;
    if (!menu.single)
        all.insert(".id", item.id);
    for (size_t i = 0; i < menu.properties.size(); ++i) {
        const QByteArray shown = value(menu, item, int(i));
        if (!shown.isNull())
            all.insert(menu.properties[i].name, shown);
    }
    return all;
}

} // namespace nettdesk::simulator
