// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/permissions.h"

#include <QCoreApplication>
#include <QLocale>

namespace nettdesk::security {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

QString rolesWith(Permission permission)
{
    QStringList roles;
    for (const Role role : {Role::Owner, Role::Manager, Role::Cashier, Role::Technician, Role::Viewer}) {
        if (roleHas(role, permission))
            roles += roleText(role);
    }
    return roles.join(QStringLiteral(", "));
}

} // namespace

Result<> require(const Actor &actor, Permission permission)
{
    if (actor.may(permission))
        return {};
    if (actor.kind == Actor::Kind::System)
        return failure(Error::Kind::NotPermitted,
                       Text::tr("The permission “%1” is missing: background work has no permissions of its own. "
                                "Nothing was changed. Sign in to do this.")
                           .arg(permissionText(permission)),
                       permissionName(permission));
    return failure(Error::Kind::NotPermitted,
                   Text::tr("The permission “%1” is missing: %2 is signed in as %3, and these roles have it: %4. "
                            "Nothing was changed. An owner can give another role.")
                       .arg(permissionText(permission), actor.name, roleText(actor.role), rolesWith(permission)),
                   permissionName(permission));
}

} // namespace nettdesk::security
