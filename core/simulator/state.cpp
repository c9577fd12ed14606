// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/items.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

namespace nettdesk::simulator {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Simulator)
};

constexpr int format = 1;

/// An item as a map from property name to bytes; ".id" and ".keep" beside them.
QCborMap toCbor(const Menu &menu, const ItemData &item)
{
    QCborMap map{{QStringLiteral(".id"), item.id}};
    if (!item.keep.isNull())
        map.insert(QStringLiteral(".keep"), item.keep);
    for (size_t i = 0; i < menu.properties.size(); ++i) {
        const QByteArray &value = item.values.value(qsizetype(i));
        if (!value.isNull())
            map.insert(QString::fromUtf8(menu.properties[i].name), value);
    }
    return map;
}

ItemData fromCbor(const Menu &menu, const QCborMap &map)
{
    ItemData item;
    item.values.resize(qsizetype(menu.properties.size()));
    for (const auto &[key, value] : map) {
        QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            bytes = "";
        const QByteArray name = key.toString().toUtf8();
        if (name == ".id")
            item.id = bytes;
        else if (name == ".keep")
            item.keep = bytes;
        else if (const int at = menu.index(name); at >= 0)
            item.values[at] = bytes;
    }
    return item;
}

} // namespace

const Items &State::items(const QByteArray &menu) const
{
    static const Items none;
    const auto it = m_items.constFind(menu);
    return it == m_items.constEnd() ? none : *it;
}

State State::builtIn(const Menus &menus)
{
    State state;
    for (const Menu &menu : menus.all()) {
        for (const BuiltIn &row : menu.builtIns) {
            ItemData item;
            item.id = row.id;
            item.keep = row.keep;
            for (const Property &property : menu.properties)
                item.values.append(property.initial);
            for (const auto &[index, value] : row.values)
                item.values[index] = value;
            state.change(menu.path).append(menu, item);
        }
        if (menu.single) {
            ItemData item;
            for (const Property &property : menu.properties)
                item.values.append(property.initial);
            state.change(menu.path).append(menu, item);
        }
    }
    return state;
}

QByteArray State::save(const Menus &menus) const
{
    QCborMap saved;
    for (auto it = m_items.begin(); it != m_items.end(); ++it) {
        const Menu *menu = menus.find(it.key());
        if (!menu || menu->live)
            continue;
        QCborArray rows;
        for (qsizetype i = 0; i < it->size(); ++i)
            rows.append(toCbor(*menu, it->at(i)));
        saved.insert(QString::fromUtf8(it.key()),
                     QCborMap{{QStringLiteral("next"), it->nextId()}, {QStringLiteral("rows"), rows}});
    }
    return QCborMap{{QStringLiteral("routersim"), format}, {QStringLiteral("menus"), saved}}.toCborValue().toCbor();
}

Result<State> State::restore(const Menus &menus, const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap all = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || all[QStringLiteral("routersim")].toInteger() != format)
        return failure(Error::Kind::Invalid,
                       Text::tr("This is not the saved state of a simulated router. The router was left as it is."),
                       error.errorString());
    State state = builtIn(menus);
    for (const auto &[key, value] : all[QStringLiteral("menus")].toMap()) {
        const Menu *menu = menus.find(key.toString().toUtf8());
        if (!menu || menu->live)
            continue;
        Items items;
        items.setNextId(quint32(value.toMap()[QStringLiteral("next")].toInteger(1)));
        for (const QCborValue &row : value.toMap()[QStringLiteral("rows")].toArray())
            items.append(*menu, fromCbor(*menu, row.toMap()));
        state.m_items.insert(menu->path, items);
    }
    return state;
}

} // namespace nettdesk::simulator
