// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/permission.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace nettdesk {

using namespace Qt::StringLiterals;

namespace {

struct RoleWord {
    Role role;
    const char *name;
    const char *text;
};

constexpr std::array roleWords{
    RoleWord{Role::Owner, "owner", QT_TRANSLATE_NOOP("Permission", "Owner")},
    RoleWord{Role::Manager, "manager", QT_TRANSLATE_NOOP("Permission", "Manager")},
    RoleWord{Role::Cashier, "cashier", QT_TRANSLATE_NOOP("Permission", "Cashier")},
    RoleWord{Role::Technician, "technician", QT_TRANSLATE_NOOP("Permission", "Technician")},
    RoleWord{Role::Viewer, "viewer", QT_TRANSLATE_NOOP("Permission", "Viewer")},
};

struct Right {
    Permission permission;
    const char *name;
    const char *text;
    bool manager, cashier, technician, viewer; // the owner has every right
};

constexpr std::array rights{
    //                                                                                       manager cashier technician
    //                                                                                       viewer
    Right{Permission::SeeVouchers, "seeVouchers", QT_TRANSLATE_NOOP("Permission", "see vouchers"), true, true, true,
          true},
    Right{Permission::GenerateVouchers, "generateVouchers", QT_TRANSLATE_NOOP("Permission", "generate vouchers"), true,
          false, false, false},
    Right{Permission::PrintVouchers, "printVouchers", QT_TRANSLATE_NOOP("Permission", "print vouchers"), true, true,
          false, false},
    Right{Permission::RedeemVoucher, "redeemVoucher", QT_TRANSLATE_NOOP("Permission", "redeem vouchers"), true, true,
          false, false},
    Right{Permission::ExpireVoucher, "expireVoucher", QT_TRANSLATE_NOOP("Permission", "expire vouchers"), true, false,
          false, false},
    Right{Permission::SellVoucher, "sellVoucher", QT_TRANSLATE_NOOP("Permission", "sell vouchers"), true, true, false,
          false},
    Right{Permission::DeleteVoucher, "deleteVoucher", QT_TRANSLATE_NOOP("Permission", "delete vouchers"), true, false,
          false, false},
    Right{Permission::ImportVouchers, "importVouchers", QT_TRANSLATE_NOOP("Permission", "import vouchers"), true, false,
          false, false},
    Right{Permission::SeePackages, "seePackages", QT_TRANSLATE_NOOP("Permission", "see packages"), true, true, true,
          true},
    Right{Permission::EditPackages, "editPackages", QT_TRANSLATE_NOOP("Permission", "add and change packages"), true,
          false, false, false},
    Right{Permission::SeePayments, "seePayments", QT_TRANSLATE_NOOP("Permission", "see payments"), true, false, false,
          true},
    Right{Permission::SeeRouters, "seeRouters", QT_TRANSLATE_NOOP("Permission", "see routers"), true, true, true, true},
    Right{Permission::EditRouters, "editRouters", QT_TRANSLATE_NOOP("Permission", "add and change routers"), false,
          false, true, false},
    Right{Permission::TrustRouter, "trustRouter",
          QT_TRANSLATE_NOOP("Permission", "accept a router's changed certificate"), false, false, true, false},
    Right{Permission::RebootRouter, "rebootRouter", QT_TRANSLATE_NOOP("Permission", "reboot routers"), true, false,
          true, false},
    Right{Permission::EditProfiles, "editProfiles", QT_TRANSLATE_NOOP("Permission", "change profiles on routers"), true,
          false, true, false},
    Right{Permission::DisconnectGuest, "disconnectGuest", QT_TRANSLATE_NOOP("Permission", "disconnect guests"), true,
          true, true, false},
    Right{Permission::SeeCustomers, "seeCustomers", QT_TRANSLATE_NOOP("Permission", "see customers"), true, true, true,
          true},
    Right{Permission::EditCustomers, "editCustomers", QT_TRANSLATE_NOOP("Permission", "add and change customers"), true,
          true, false, false},
    Right{Permission::EditEmployees, "editEmployees", QT_TRANSLATE_NOOP("Permission", "add and change employees"),
          false, false, false, false},
    Right{Permission::EditSettings, "editSettings", QT_TRANSLATE_NOOP("Permission", "change settings"), true, false,
          false, false},
};

const Right &rightOf(Permission permission)
{
    for (const Right &right : rights) {
        if (right.permission == permission)
            return right;
    }
    Q_UNREACHABLE();
}

} // namespace

bool roleHas(Role role, Permission permission)
{
    const Right &right = rightOf(permission);
    switch (role) {
    case Role::Owner: return true;
    case Role::Manager: return right.manager;
    case Role::Cashier: return right.cashier;
    case Role::Technician: return right.technician;
    case Role::Viewer: return right.viewer;
    }
    return false;
}

QString roleName(Role role)
{
    return QString::fromLatin1(roleWords.at(size_t(role)).name);
}

Role roleFromName(const QString &name)
{
    for (const RoleWord &word : roleWords) {
        if (name == QLatin1StringView(word.name))
            return word.role;
    }
    return Role::Viewer;
}

QString permissionName(Permission permission)
{
    return QString::fromLatin1(rightOf(permission).name);
}

QString roleText(Role role)
{
    return QCoreApplication::translate("Permission", roleWords.at(size_t(role)).text);
}

QString permissionText(Permission permission)
{
    return QCoreApplication::translate("Permission", rightOf(permission).text);
}

} // namespace nettdesk
