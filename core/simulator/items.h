// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/menu.h"

#include <QSharedData>
#include <QSharedDataPointer>

#include <optional>

namespace nettdesk::simulator {

/// One item (row) of a menu.
struct ItemData : QSharedData {
    QByteArray id;         ///< "*1A"
    QByteArray keep;       ///< the words that refuse its removal; null: it may go
    qint64 since = 0;      ///< of live items: when they began, milliseconds of the router's clock
    QByteArrayList values; ///< by the property's index in its menu; null: unset, not shown
};
using Item = QSharedDataPointer<ItemData>;

/// The items of one menu. A value: copies share what they do not change, so that a thousand routers that began alike
/// hold one list, and a print goes on with the list as it was when it was asked.
class Items {
public:
    qsizetype size() const { return m_items.size(); }
    const ItemData &at(qsizetype index) const { return *m_items[index].constData(); }

    /// -1: none.
    qsizetype indexOfId(const QByteArray &id) const;
    /// By the property `name`; -1: none.
    qsizetype indexOfName(const QByteArray &name) const;
    QByteArrayList idsOfName(const QByteArray &name) const { return m_idsByName.values(name); }

    /// Appends; an item without id gets the next one. Gives the item's id.
    QByteArray append(const Menu &menu, ItemData item);
    void insert(const Menu &menu, qsizetype before, ItemData item);
    void replace(const Menu &menu, qsizetype index, const QByteArrayList &values);
    void remove(const Menu &menu, qsizetype index);
    void move(qsizetype from, qsizetype before);
    void clear();

    quint32 nextId() const { return m_nextId; }
    void setNextId(quint32 id) { m_nextId = id; }

private:
    void take(const Menu &menu, ItemData &item);

    QList<Item> m_items;
    QMultiHash<QByteArray, QByteArray> m_idsByName;
    quint32 m_nextId = 1;
    bool m_sorted = true; // ids grow along the list, so that one is found by halving
};

/// All that a router holds.
class State {
public:
    const Items &items(const QByteArray &menu) const;
    Items &change(const QByteArray &menu) { return m_items[menu]; }

    /// The rows every router of this release has.
    static State builtIn(const Menus &menus);

    /// To a file and back. Live items (sessions) are not kept. Restoring Invalid bytes changes nothing; what the
    /// release does not know (state of another version) is left out.
    QByteArray save(const Menus &menus) const;
    static Result<State> restore(const Menus &menus, const QByteArray &bytes);

private:
    QHash<QByteArray, Items> m_items;
};

} // namespace nettdesk::simulator
