// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/release.h"
#include "core/simulator/schema.h"
#include "core/simulator/valuetype.h"

#include <memory>
#include <vector>

namespace nettdesk::simulator {

/// One property of a menu's items.
struct Property {
    QByteArray name;
    ValueType type;
    QByteArray initial; ///< what a new item shows; null: nothing until it is set
    QByteArray neutral; ///< the value that clears it; null: none
    bool readOnly = false;
    bool secret = false;  ///< shown to accounts with the policy `sensitive` only
    bool hidden = false;  ///< never shown (router users' passwords)
    bool counter = false; ///< set back by reset-counters
};

/// Values that no two items may share, and the router's words when they would.
struct UniqueRule {
    QList<int> properties;
    QByteArray refusal;
};

/// An item that stands on every router.
struct BuiltIn {
    QByteArray id;
    QByteArray keep; ///< the words that refuse its removal; null: it may go
    QList<std::pair<int, QByteArray>> values;
};

/// A menu of one release: what the console tree and menus.json say of it together.
class Menu {
public:
    QByteArray path;
    QHash<QByteArray, Arguments> verbs;
    std::vector<Property> properties;
    QList<UniqueRule> uniques;
    QByteArrayList required;
    QList<BuiltIn> builtIns;
    QByteArray nameFrom;    ///< "hotspot": an item added without name becomes hotspot1
    QByteArray policy;      ///< needed for changes, beside `write`
    QByteArray deviceMode;  ///< the feature of /system/device-mode that its changes need
    QByteArray dynamicSays; ///< the words that refuse a change of a dynamic item
    bool single = false;    ///< one item without id
    bool ordered = false;
    bool live = false;  ///< empty after a reboot
    int keepAtMost = 0; ///< 0: no limit

    int index(QByteArrayView property) const;
    const Property *property(QByteArrayView name) const;
    int nameIndex() const { return m_nameIndex; }

private:
    friend class Menus;
    QHash<QByteArray, int> m_index;
    int m_nameIndex = -1;
};

/// All menus of a release. Immutable and shared: a thousand routers of one release hold it once.
class Menus {
public:
    static std::shared_ptr<const Menus> of(const Release &release);

    const Menu *find(const QByteArray &path) const;
    const QHash<QByteArray, Menu> &all() const { return m_menus; }
    /// Is there a menu here or below?
    bool hasFolder(const QByteArray &path) const;
    const QSet<QByteArray> &printArguments() const { return m_printArguments; }
    const Schema &schema() const { return m_schema; }

private:
    Menus(const Release &release);
    void addMissing(const QJsonObject &table);
    void describe(Menu &menu, const QJsonObject &table);
    void addProperty(Menu &menu, const QByteArray &name, const QJsonValue &about);
    void addTreeProperties(Menu &menu);

    Release m_release;
    Schema m_schema;
    QHash<QByteArray, Menu> m_menus;
    QSet<QByteArray> m_folders;
    QSet<QByteArray> m_printArguments;
};

} // namespace nettdesk::simulator
