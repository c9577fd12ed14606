// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/items.h"

#include <algorithm>

namespace nettdesk::simulator {

namespace {

/// Up there the router itself puts rows ("*FFFFFFFE"); what people add is numbered from below.
constexpr quint64 reservedIds = 0xFFFFFF00;

quint64 idNumber(QByteArrayView id)
{
    return id.startsWith('*') ? id.sliced(1).toULongLong(nullptr, 16) : 0;
}

QByteArray nameOf(const Menu &menu, const QByteArrayList &values)
{
    return menu.nameIndex() < 0 ? QByteArray() : values.value(menu.nameIndex());
}

} // namespace

qsizetype Items::indexOfId(const QByteArray &id) const
{
    const quint64 number = idNumber(id);
    if (m_sorted) {
        const auto it = std::lower_bound(m_items.begin(), m_items.end(), number,
                                         [](const Item &item, quint64 wanted) { return idNumber(item->id) < wanted; });
        return it != m_items.end() && (*it)->id == id ? it - m_items.begin() : -1;
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->id == id)
            return i;
    }
    return -1;
}

qsizetype Items::indexOfName(const QByteArray &name) const
{
    const auto it = m_idsByName.constFind(name);
    return it == m_idsByName.constEnd() ? -1 : indexOfId(*it);
}

void Items::take(const Menu &menu, ItemData &item)
{
    if (item.id.isEmpty()) {
        item.id = '*' + QByteArray::number(m_nextId, 16).toUpper();
        ++m_nextId;
    } else if (const quint64 given = idNumber(item.id); !menu.live && given >= m_nextId && given < reservedIds) {
        m_nextId = quint32(given) + 1; // a row of the factory's that brings its id along
    }
    item.values.resize(qsizetype(menu.properties.size()));
    if (const QByteArray name = nameOf(menu, item.values); !name.isNull())
        m_idsByName.insert(name, item.id);
}

QByteArray Items::append(const Menu &menu, ItemData item)
{
    take(menu, item);
    m_sorted = m_sorted && (m_items.isEmpty() || idNumber(m_items.last()->id) < idNumber(item.id));
    m_items.append(Item(new ItemData(item)));
    return item.id;
}

void Items::insert(const Menu &menu, qsizetype before, ItemData item)
{
    take(menu, item);
    m_items.insert(before, Item(new ItemData(item)));
    m_sorted = false;
}

void Items::replace(const Menu &menu, qsizetype index, const QByteArrayList &values)
{
    const QByteArray before = nameOf(menu, m_items[index]->values);
    const QByteArray after = nameOf(menu, values);
    if (before != after) {
        const QByteArray id = m_items[index]->id;
        m_idsByName.remove(before, id);
        if (!after.isNull())
            m_idsByName.insert(after, id);
    }
    m_items[index]->values = values;
}

void Items::remove(const Menu &menu, qsizetype index)
{
    m_idsByName.remove(nameOf(menu, at(index).values), at(index).id);
    m_items.removeAt(index);
}

void Items::move(qsizetype from, qsizetype before)
{
    m_items.move(from, before > from ? before - 1 : before);
    m_sorted = false;
}

void Items::clear()
{
    m_items.clear();
    m_idsByName.clear();
    m_sorted = true;
}

} // namespace nettdesk::simulator
