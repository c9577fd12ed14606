// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/menu.h"

#include <QJsonArray>
#include <QMutex>

#include <limits>
#include <map>

namespace nettdesk::simulator {

namespace {

QByteArray text(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

/// Null when it is not there; "" when it is there and empty.
QByteArray present(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray bytes = value.toString().toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// Is the thing with this "since" and "until" there in that release?
bool isIn(const QJsonObject &about, const Release &release)
{
    if (about.contains(u"since") && release.number < Number::parse(text(about[u"since"])))
        return false;
    return !about.contains(u"until") || release.number < Number::parse(text(about[u"until"]));
}

bool isSettable(const Menu &menu, const QByteArray &name)
{
    return menu.verbs.value("add").contains(name) || menu.verbs.value("set").contains(name);
}

} // namespace

int Menu::index(QByteArrayView property) const
{
    return m_index.value(QByteArray::fromRawData(property.data(), property.size()), -1);
}

const Property *Menu::property(QByteArrayView name) const
{
    const int at = index(name);
    return at < 0 ? nullptr : &properties[size_t(at)];
}

std::shared_ptr<const Menus> Menus::of(const Release &release)
{
    // Flyweights: immutable, made at first need, gone with their last router.
    static QMutex mutex;
    static std::map<Number, std::weak_ptr<const Menus>> made;
    const QMutexLocker lock(&mutex);
    std::weak_ptr<const Menus> &known = made[release.number];
    std::shared_ptr<const Menus> menus = known.lock();
    if (!menus) {
        menus = std::shared_ptr<const Menus>(new Menus(release));
        known = menus;
    }
    return menus;
}

Menus::Menus(const Release &release) : m_release(release), m_schema(Schema::load(release.tree))
{
    const QJsonObject table = readResource(QStringLiteral("menus.json"));
    for (auto it = m_schema.menus().begin(); it != m_schema.menus().end(); ++it) {
        Menu &menu = m_menus[it.key()];
        menu.path = it.key();
        menu.verbs = it.value();
    }
    addMissing(table);

    const QJsonObject described = table[u"menus"].toObject();
    for (Menu &menu : m_menus) {
        describe(menu, described[QString::fromUtf8(menu.path)].toObject());
        for (qsizetype slash = menu.path.size(); slash > 0; slash = menu.path.lastIndexOf('/', slash - 1))
            m_folders.insert(menu.path.first(slash));
    }

    const QJsonObject print = table[u"print"].toObject();
    const QJsonArray always = print[u"arguments"].toArray();
    for (const QJsonValue &name : always)
        m_printArguments.insert(name.toString().toUtf8());
    const QJsonObject since = print[u"since"].toObject();
    for (auto it = since.begin(); it != since.end(); ++it) {
        if (release.number >= Number::parse(text(it.value())))
            m_printArguments.insert(it.key().toUtf8());
    }
}

void Menus::addMissing(const QJsonObject &table)
{
    const QJsonObject missing = table[u"missing"].toObject();
    const QJsonObject since = table[u"missingSince"].toObject();
    for (auto it = missing.begin(); it != missing.end(); ++it) {
        if (since.contains(it.key()) && m_release.number < Number::parse(text(since[it.key()])))
            continue;
        Menu &menu = m_menus[it.key().toUtf8()];
        menu.path = it.key().toUtf8();
        const QJsonObject verbs = it.value().toObject();
        for (auto verb = verbs.begin(); verb != verbs.end(); ++verb) {
            Arguments arguments;
            for (const QString &name : verb.value().toObject().keys())
                arguments.insert(name.toUtf8(), {});
            menu.verbs.insert(verb.key().toUtf8(), arguments);
        }
    }
}

void Menus::describe(Menu &menu, const QJsonObject &table)
{
    menu.single = table[u"single"].toBool() ||
                  (table.contains(u"singleUntil") && m_release.number < Number::parse(text(table[u"singleUntil"])));
    menu.ordered = table[u"ordered"].toBool() || menu.verbs.contains("move");
    menu.live = table[u"live"].toBool();
    menu.keepAtMost = table[u"keepAtMost"].toInt();
    menu.nameFrom = text(table[u"nameFrom"]);
    menu.policy = text(table[u"policy"]);
    menu.deviceMode = text(table[u"deviceMode"]);
    menu.dynamicSays = text(table[u"dynamicSays"]);
    for (const QJsonValue &name : table[u"required"].toArray())
        menu.required.append(text(name));

    const QJsonObject properties = table[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        addProperty(menu, it.key().toUtf8(), it.value());
    addTreeProperties(menu);
    menu.m_nameIndex = menu.index("name");

    for (const QJsonValue &value : table[u"unique"].toArray()) {
        UniqueRule rule{{}, text(value[u"says"])};
        for (const QJsonValue &name : value[u"by"].toArray())
            rule.properties.append(menu.index(text(name)));
        menu.uniques.append(rule);
    }
    for (const QJsonValue &value : table[u"rows"].toArray()) {
        const QJsonObject row = value.toObject();
        BuiltIn builtIn{text(row[u".id"]), text(row[u".keep"]), {}};
        for (auto it = row.begin(); it != row.end(); ++it) {
            if (const int at = menu.index(it.key().toUtf8()); at >= 0)
                builtIn.values.append({at, present(it.value())});
        }
        menu.builtIns.append(builtIn);
    }
}

void Menus::addProperty(Menu &menu, const QByteArray &name, const QJsonValue &about)
{
    const QJsonObject table = about.toObject();
    const bool readOnly = table[u"ro"].toBool() && !isSettable(menu, name); // some became settable later
    if (!isIn(table, m_release) || (!readOnly && !isSettable(menu, name)))
        return;
    Property property;
    property.name = name;
    property.type = ValueType::parse(about.isString() ? text(about) : text(table[u"is"]));
    property.initial = present(table[u"default"]);
    property.neutral = present(table[u"neutral"]);
    property.readOnly = readOnly;
    property.secret = table[u"secret"].toBool();
    property.hidden = table[u"hidden"].toBool();
    property.counter = table[u"counter"].toBool();
    if (table.contains(u"min") || table.contains(u"max"))
        property.type.setRange(table[u"min"].toInteger(0), table[u"max"].toInteger(std::numeric_limits<qint64>::max()));
    menu.m_index.insert(name, int(menu.properties.size()));
    menu.properties.push_back(std::move(property));
}

void Menus::addTreeProperties(Menu &menu)
{
    static const QSet<QByteArray> notProperties{"copy-from", "place-before", "numbers", "value-name"};
    for (const char *verb : {"add", "set"}) {
        const Arguments arguments = menu.verbs.value(verb);
        QByteArrayList names = arguments.keys();
        std::sort(names.begin(),
                  names.end()); // a hash has no order of its own, and rows should look the same each time
        for (const QByteArray &name : names) {
            if (notProperties.contains(name) || menu.m_index.contains(name))
                continue;
            Property property;
            property.name = name;
            property.type = ValueType::fromTree(arguments[name].type, arguments[name].values);
            if (name == "comment")
                property.neutral = "";
            if (name == "disabled")
                property = {name, ValueType::parse("bool"), "false", {}, false, false, false, false};
            menu.m_index.insert(name, int(menu.properties.size()));
            menu.properties.push_back(std::move(property));
        }
    }
}

const Menu *Menus::find(const QByteArray &path) const
{
    const auto it = m_menus.constFind(path);
    return it == m_menus.constEnd() ? nullptr : &*it;
}

bool Menus::hasFolder(const QByteArray &path) const
{
    return path.isEmpty() || m_folders.contains(path);
}

} // namespace nettdesk::simulator
