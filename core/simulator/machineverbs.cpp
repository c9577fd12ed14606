// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/machine.h"

#include <QHostAddress>

namespace nettdesk::simulator {

using routeros::Attribute;
using routeros::Sentence;

namespace {

/// Attributes that say which item or how, not what it becomes.
bool isProperty(const QByteArray &name)
{
    static const QSet<QByteArray> others{".id",          "numbers",    "number",      "copy-from",
                                         "place-before", "value-name", "destination", ".proplist"};
    return !others.contains(name);
}

QByteArray notNull(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

} // namespace

/// Puts what the command gives into `values`, as the router would store it.
std::optional<Refusal> Machine::assign(const Menu &menu, const Sentence &command, QByteArrayList &values) const
{
    const FindsName finds = [this](const QByteArray &path, const QByteArray &name) {
        return m_state.items(path).indexOfName(name) >= 0;
    };
    for (const Attribute &given : command.attributes) {
        if (!isProperty(given.name))
            continue;
        const int index = menu.index(given.name);
        if (index < 0)
            continue; // an argument of the command that is no property of the item
        const Property &property = menu.properties[size_t(index)];
        if (!property.neutral.isNull() && given.value == property.neutral) {
            values[index] = property.initial;
            continue;
        }
        const auto stored = property.type.normalise(given.name, given.value, finds);
        if (!stored)
            return stored.error();
        const bool clears = !property.neutral.isNull() && *stored == property.neutral;
        values[index] = clears ? property.initial : notNull(*stored);
    }
    return std::nullopt;
}

std::optional<Refusal> Machine::duplicate(const Menu &menu, const QByteArrayList &values, const QByteArray &id) const
{
    const Items &items = m_state.items(menu.path);
    const auto clashes = [&](const UniqueRule &rule, const ItemData &other) {
        return other.id != id && std::all_of(rule.properties.begin(), rule.properties.end(), [&](int property) {
                   return other.values.value(property) == values.value(property);
               });
    };
    for (const UniqueRule &rule : menu.uniques) {
        if (rule.properties.contains(menu.nameIndex())) {
            for (const QByteArray &same : items.idsOfName(values.value(menu.nameIndex()))) {
                if (clashes(rule, items.at(items.indexOfId(same))))
                    return Refusal{rule.refusal};
            }
            continue;
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (clashes(rule, items.at(i)))
                return Refusal{rule.refusal};
        }
    }
    return std::nullopt;
}

Outcome Machine::add(const Menu &menu, const Sentence &command, const Caller &caller)
{
    const Items &items = m_state.items(menu.path);
    ItemData item;
    item.since = now();
    for (const Property &property : menu.properties)
        item.values.append(property.initial);
    if (const QByteArray model = command.value("copy-from"); !model.isNull()) {
        const qsizetype from = std::max(items.indexOfId(model), items.indexOfName(model));
        if (from < 0)
            return Outcome::refused("no such item", 0);
        for (size_t i = 0; i < menu.properties.size(); ++i) {
            if (!menu.properties[i].readOnly)
                item.values[qsizetype(i)] = items.at(from).values.value(qsizetype(i));
        }
    }
    if (const auto refusal = assign(menu, command, item.values))
        return Outcome::refused({*refusal});

    QByteArrayList missing;
    for (const QByteArray &name : menu.required) {
        if (item.values.value(menu.index(name)).isEmpty())
            missing.append(name);
    }
    if (!missing.isEmpty())
        return Outcome::refused("missing value(s) of argument(s) " + missing.join(", "));
    if (!menu.nameFrom.isEmpty() && item.values.value(menu.nameIndex()).isEmpty()) {
        for (int number = 1; item.values.value(menu.nameIndex()).isEmpty(); ++number) {
            const QByteArray name = menu.nameFrom + QByteArray::number(number);
            if (items.indexOfName(name) < 0)
                item.values[menu.nameIndex()] = name;
        }
    }
    if (const auto refusal = duplicate(menu, item.values, {}))
        return Outcome::refused({*refusal});
    afterAdd(menu, item.values, caller);

    if (const QByteArray before = command.value("place-before"); !before.isNull()) {
        const qsizetype place = items.indexOfId(before);
        if (place < 0)
            return Outcome::refused("no such item", 0);
        m_state.change(menu.path).insert(menu, place, item);
        const ItemData &stored = m_state.items(menu.path).at(place);
        changed(menu, stored, false);
        return Outcome::returning(stored.id);
    }
    return Outcome::returning(appendItem(menu, item));
}

/// What the router fills in by itself.
void Machine::afterAdd(const Menu &menu, QByteArrayList &values, const Caller &caller) const
{
    const auto fill = [&](const char *name, const QByteArray &value) {
        if (const int index = menu.index(name); index >= 0 && values[index].isNull())
            values[index] = value;
    };
    if (menu.path == "/system/scheduler") {
        fill("start-date", dateText(routerNow()));
        fill("start-time", timeText(routerNow()));
        fill("owner", caller.user);
    } else if (menu.path == "/system/script") {
        fill("owner", caller.user);
    } else if (menu.path == "/ip/address") {
        const QByteArrayList parts = values.value(menu.index("address")).split('/');
        const quint32 mask = parts.last().toInt() <= 0 ? 0 : ~quint32(0) << (32 - parts.last().toInt());
        fill("network", QHostAddress(QHostAddress(QString::fromLatin1(parts.first())).toIPv4Address() & mask)
                            .toString()
                            .toLatin1());
        fill("actual-interface", values.value(menu.index("interface")));
    } else if (menu.path == "/file") {
        fillFile(menu, values);
    }
}

void Machine::fillFile(const Menu &menu, QByteArrayList &values) const
{
    const QByteArray name = values.value(menu.index("name"));
    QByteArray &type = values[menu.index("type")];
    const qsizetype dot = name.lastIndexOf('.');
    if (type.isNull() || type == "file")
        type = dot > name.lastIndexOf('/') ? name.sliced(dot) + " file" : QByteArrayLiteral("file");
    const QByteArray stamp = dateText(routerNow()) + ' ' + timeText(routerNow());
    for (const char *property : {"creation-time", "last-modified"}) {
        if (const int index = menu.index(property); index >= 0)
            values[index] = stamp;
    }
    if (type == "directory")
        return;
    QByteArray &contents = values[menu.index("contents")];
    if (contents.isNull())
        contents = "";
    values[menu.index("size")] = QByteArray::number(contents.size());
}

std::optional<Refusal> Machine::refusedChange(const Menu &menu, const ItemData &item) const
{
    if (!menu.dynamicSays.isEmpty() && item.values.value(menu.index("dynamic")) == "true")
        return Refusal{menu.dynamicSays};
    return std::nullopt;
}

Outcome Machine::set(const Menu &menu, const Sentence &command)
{
    const Targets found = menu.single ? Targets(QList<qsizetype>{0}) : targets(menu, command);
    if (!found)
        return Outcome::refused({found.error()});
    for (const qsizetype index : *found) {
        const ItemData &item = m_state.items(menu.path).at(index);
        if (const auto refusal = refusedChange(menu, item))
            return Outcome::refused({*refusal});
        QByteArrayList values = item.values;
        if (const auto refusal = assign(menu, command, values))
            return Outcome::refused({*refusal});
        if (const auto refusal = duplicate(menu, values, item.id))
            return Outcome::refused({*refusal});
        if (menu.path == "/file") {
            if (values.value(menu.index("contents")).size() > (m_release.isSeven() ? 60'000 : 4'095))
                return Outcome::refused(
                    "failure: contents too long"); // recorded only: refused or cut off, with these limits
            fillFile(menu, values);
        }
        if (menu.path == "/system/clock") {
            setClock(command, values.value(menu.index("time-zone-name")));
            values[menu.index("date")] = item.values.value(menu.index("date"));
            values[menu.index("time")] = item.values.value(menu.index("time"));
        }
        store(menu, index, values);
        if (menu.path == "/system/clock")
            awaitEverything();
    }
    return {};
}

Outcome Machine::setFlag(const Menu &menu, const Sentence &command, const QByteArray &property, const QByteArray &value)
{
    const Targets found = targets(menu, command);
    if (!found)
        return Outcome::refused({found.error()});
    for (const qsizetype index : *found) {
        const ItemData &item = m_state.items(menu.path).at(index);
        if (const auto refusal = refusedChange(menu, item))
            return Outcome::refused({*refusal});
        QByteArrayList values = item.values;
        values[menu.index(property)] = value;
        store(menu, index, values);
    }
    return {};
}

Outcome Machine::unset(const Menu &menu, const Sentence &command)
{
    const Targets found = targets(menu, command);
    if (!found)
        return Outcome::refused({found.error()});
    const Property *property = menu.property(command.value("value-name"));
    if (!property || property->readOnly)
        return Outcome::refused("input does not match any value of value-name", 1);
    for (const qsizetype index : *found) {
        QByteArrayList values = m_state.items(menu.path).at(index).values;
        values[menu.index(property->name)] = property->initial;
        store(menu, index, values);
    }
    return {};
}

Outcome Machine::remove(const Menu &menu, const Sentence &command)
{
    const Targets found = targets(menu, command);
    if (!found)
        return Outcome::refused({found.error()});
    QByteArrayList ids;
    for (const qsizetype index : *found) {
        const ItemData &item = m_state.items(menu.path).at(index);
        if (!item.keep.isNull())
            return Outcome::refused(item.keep, 4);
        ids.append(item.id);
    }
    for (const QByteArray &id : ids) {
        if (const qsizetype index = m_state.items(menu.path).indexOfId(id); index >= 0)
            dropItem(menu, index);
    }
    return {};
}

Outcome Machine::move(const Menu &menu, const Sentence &command)
{
    const Targets found = targets(menu, command);
    if (!found)
        return Outcome::refused({found.error()});
    const QByteArray destination = command.value("destination");
    for (const qsizetype from : *found) {
        Items &items = m_state.change(menu.path);
        const qsizetype before = destination.isEmpty() ? items.size() : items.indexOfId(destination);
        if (before < 0)
            return Outcome::refused("no such item", 0);
        items.move(from, before);
    }
    return {};
}

Outcome Machine::resetCounters(const Menu &menu, const Sentence &command, bool all)
{
    Targets found = targets(menu, command);
    if (!found)
        return Outcome::refused({found.error()});
    for (qsizetype i = 0; all && i < m_state.items(menu.path).size(); ++i)
        found->append(i);
    for (const qsizetype index : *found) {
        QByteArrayList values = m_state.items(menu.path).at(index).values;
        for (size_t i = 0; i < menu.properties.size(); ++i) {
            if (menu.properties[i].counter)
                values[qsizetype(i)] = menu.properties[i].initial;
        }
        store(menu, index, values);
    }
    return {};
}

Outcome Machine::print(const Menu &menu, const Sentence &command, const Caller &caller, bool listens) const
{
    const QByteArray list = command.has(".proplist") ? command.value(".proplist") : command.value("proplist");
    const bool hidesSecrets = command.value("show-sensitive") == "no" || !caller.may("sensitive");
    Listing listing(*this, menu, Query::compile(command.words), list.isEmpty() ? QByteArrayList() : list.split(','),
                    !hidesSecrets);
    listens = listens || command.has("follow-only");
    if (!listens)
        listing.m_items = m_state.items(menu.path);
    if (const QByteArray name = listing.m_query.onlyName(); !listens && !name.isNull() && menu.nameIndex() >= 0) {
        listing.m_hasOnly = true;
        for (const QByteArray &id : listing.m_items.idsOfName(name))
            listing.m_only.prepend(listing.m_items.indexOfId(id));
    }
    if (const QByteArray from = command.value("from"); !listens && !from.isEmpty()) {
        const Targets found =
            targets(menu, Sentence{.word = {}, .attributes = {{"numbers", from}}, .words = {}, .tag = {}});
        if (!found)
            return Outcome::refused({found.error()});
        listing.m_hasOnly = true;
        listing.m_only = *found;
    }
    if (command.has("count-only")) {
        qint64 count = 0;
        while (listing.next())
            ++count;
        return Outcome::returning(QByteArray::number(count));
    }
    Outcome outcome;
    outcome.then = listens || command.has("follow") ? Outcome::Then::Listen : Outcome::Then::Done;
    outcome.listing = std::move(listing);
    return outcome;
}

Outcome Machine::get(const Menu &menu, const Sentence &command, const Caller &caller) const
{
    const Targets found = menu.single ? Targets(QList<qsizetype>{0}) : targets(menu, command);
    if (!found)
        return Outcome::refused({found.error()});
    const QByteArray name = command.value("value-name");
    const Property *property = menu.property(name);
    if (found->isEmpty() || (!property && name != ".id"))
        return Outcome::refused("input does not match any value of value-name", 1);
    const ItemData &item = m_state.items(menu.path).at(found->first());
    if (name == ".id")
        return Outcome::returning(item.id);
    const bool shown = !property->hidden && (!property->secret || caller.may("sensitive"));
    return Outcome::returning(shown ? notNull(value(menu, item, menu.index(name))) : QByteArray(""));
}

void Machine::store(const Menu &menu, qsizetype index, const QByteArrayList &values)
{
    const QByteArrayList before = m_state.items(menu.path).at(index).values;
    if (before == values)
        return; // a set that changes nothing is no event
    m_state.change(menu.path).replace(menu, index, values);
    const ItemData item = m_state.items(menu.path).at(index);
    if (menu.nameIndex() >= 0 && before.value(menu.nameIndex()) != values.value(menu.nameIndex()))
        renameReferences(menu.path, before.value(menu.nameIndex()), values.value(menu.nameIndex()));
    changed(menu, item, false);
}

QByteArray Machine::appendItem(const Menu &menu, ItemData item)
{
    Items &items = m_state.change(menu.path);
    const QByteArray id = items.append(menu, std::move(item));
    changed(menu, ItemData(items.at(items.size() - 1)), false);
    return id;
}

void Machine::dropItem(const Menu &menu, qsizetype index)
{
    const ItemData item = m_state.items(menu.path).at(index);
    m_state.change(menu.path).remove(menu, index);
    if (menu.nameIndex() >= 0)
        renameReferences(menu.path, item.values.value(menu.nameIndex()),
                         item.id); // recorded for pools: "*2" stays behind
    if (menu.path == "/ip/hotspot/active")
        endGuestSession(item);
    changed(menu, item, true);
}

void Machine::renameReferences(const QByteArray &path, const QByteArray &before, const QByteArray &after)
{
    for (const Menu &menu : m_menus->all()) {
        for (size_t property = 0; property < menu.properties.size(); ++property) {
            if (!menu.properties[property].type.references().contains(path))
                continue;
            const Items items = m_state.items(menu.path);
            for (qsizetype i = 0; i < items.size(); ++i) {
                QByteArrayList values = items.at(i).values;
                if (values.value(qsizetype(property)) != before || before.isNull())
                    continue;
                values[qsizetype(property)] = after;
                m_state.change(menu.path).replace(menu, i, values);
            }
        }
    }
}

} // namespace nettdesk::simulator
