// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void initialiseResources()
{
    Q_INIT_RESOURCE(routeros); // in a static library nobody else does
}

namespace nettdesk::simulator {

namespace {

QByteArrayList toBytes(const QJsonArray &array)
{
    QByteArrayList list;
    for (const QJsonValue &value : array)
        list.append(value.toString().toUtf8());
    return list;
}

Arguments readArguments(const QJsonObject &json)
{
    Arguments arguments;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject about = it.value().toObject();
        arguments.insert(it.key().toUtf8(), {about[u"type"].toString().toUtf8(), toBytes(about[u"values"].toArray())});
    }
    return arguments;
}

} // namespace

QJsonObject readResource(const QString &name)
{
    initialiseResources();
    QFile file(QStringLiteral(":/routeros/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file %s is not compiled in", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("The file %s is broken at %d: %s", qPrintable(file.fileName()), error.offset,
               qPrintable(error.errorString()));
    return document.object();
}

Schema Schema::load(const QByteArray &tree)
{
    Schema schema;
    const QJsonObject json = readResource(QStringLiteral("schema/%1.json").arg(QString::fromLatin1(tree)));
    if (json.contains(u"base"))
        schema.readOverlay(json);
    else
        schema.readMenus(json[u"menus"].toObject(), {});
    return schema;
}

void Schema::readMenus(const QJsonObject &menus, const QByteArrayList &only)
{
    for (auto it = menus.begin(); it != menus.end(); ++it) {
        const QByteArray path = it.key().toUtf8();
        if (!only.isEmpty() && !only.contains(path))
            continue;
        const QJsonObject menu = it.value().toObject();
        if (menu.contains(u"command")) {
            const qsizetype slash = path.lastIndexOf('/');
            m_menus[path.first(slash)].insert(path.sliced(slash + 1), readArguments(menu[u"command"].toObject()));
        }
        const QJsonObject commands = menu[u"commands"].toObject();
        for (auto command = commands.begin(); command != commands.end(); ++command)
            m_menus[path].insert(command.key().toUtf8(), readArguments(command.value().toObject()));
    }
}

void Schema::readOverlay(const QJsonObject &overlay)
{
    *this = load(overlay[u"base"].toString().toLatin1());
    m_derived = true;
    const QJsonObject from = overlay[u"menusFrom"].toObject();
    for (auto it = from.begin(); it != from.end(); ++it) {
        const QJsonObject other = readResource(QStringLiteral("schema/%1.json").arg(it.key()));
        readMenus(other[u"menus"].toObject(), toBytes(it.value().toArray()));
    }
    for (const QByteArray &path : toBytes(overlay[u"withoutMenus"].toArray()))
        m_menus.remove(path);
    const QJsonObject commands = overlay[u"withoutCommands"].toObject();
    for (auto it = commands.begin(); it != commands.end(); ++it) {
        for (const QByteArray &verb : toBytes(it.value().toArray()))
            m_menus[it.key().toUtf8()].remove(verb);
    }
    const QJsonObject arguments = overlay[u"withoutArguments"].toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        for (Arguments &known : m_menus[it.key().toUtf8()]) {
            for (const QByteArray &name : toBytes(it.value().toArray()))
                known.remove(name);
        }
    }
    const QJsonObject added = overlay[u"withArguments"].toObject();
    for (auto it = added.begin(); it != added.end(); ++it) {
        const QJsonObject verbs = it.value().toObject();
        for (auto verb = verbs.begin(); verb != verbs.end(); ++verb)
            m_menus[it.key().toUtf8()][verb.key().toUtf8()].insert(readArguments(verb.value().toObject()));
    }
}

} // namespace nettdesk::simulator
