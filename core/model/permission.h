// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nettdesk {

/// What an employee is in the shop. Rights per role: docs of product P2, table in permission.cpp.
enum class Role { Owner, Manager, Cashier, Technician, Viewer };

/// One right, checked once, at the door of the service that does the thing.
enum class Permission {
    SeeVouchers,
    GenerateVouchers,
    PrintVouchers,
    RedeemVoucher,
    ExpireVoucher, ///< end, extend, top up, move: what changes a guest's account
    SellVoucher,
    DeleteVoucher, ///< and its refund, when it was sold
    ImportVouchers,
    SeePackages,
    EditPackages,
    SeePayments,
    SeeRouters,
    EditRouters, ///< add, change, remove a router; its credentials
    TrustRouter, ///< accept a changed certificate
    RebootRouter,
    EditProfiles, ///< hotspot and PPP profiles on a router
    DisconnectGuest,
    SeeCustomers,
    EditCustomers, ///< and import them from a router
    EditEmployees,
    EditSettings,
};

/// Whether the role carries the permission by default.
bool roleHas(Role role, Permission permission);

/// Stable words for storage and scripts: "owner", "redeemVoucher".
QString roleName(Role role);
/// Owner when the word is unknown would be a gift; an unknown word is a Viewer.
Role roleFromName(const QString &name);
QString permissionName(Permission permission);

/// For people, translated: "Owner"; "redeem vouchers".
QString roleText(Role role);
QString permissionText(Permission permission);

} // namespace nettdesk
