// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>

namespace nettdesk::simulator {

/// What the console tree says of one argument. Either may be empty.
struct Argument {
    QByteArray type;       ///< in the tree's words: "time interval", "A.B.C.D    (IP address)"
    QByteArrayList values; ///< where the tree lists them
};

using Arguments = QHash<QByteArray, Argument>;

/// The menus, commands and arguments of one RouterOS release, as its own console tells them (resources/routeros/schema,
/// read off real routers; the 6.x one is derived and says so). Nothing here is about what a menu does.
class Schema {
public:
    /// Menu path to verb to arguments. A command outside of menus ("/system/reboot") is a verb of the folder above it.
    using Verbs = QHash<QByteArray, Arguments>;

    static Schema load(const QByteArray &tree);

    bool isDerived() const { return m_derived; }
    const QHash<QByteArray, Verbs> &menus() const { return m_menus; }

private:
    void readMenus(const QJsonObject &menus, const QByteArrayList &only);
    void readOverlay(const QJsonObject &overlay);

    QHash<QByteArray, Verbs> m_menus;
    bool m_derived = false;
};

/// A compiled-in JSON file of resources/routeros. A broken one is a bug and ends the program.
QJsonObject readResource(const QString &name);

} // namespace nettdesk::simulator
