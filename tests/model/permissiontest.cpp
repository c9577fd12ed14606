// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/actor.h"

#include <QTest>

using namespace nettdesk;
using namespace Qt::StringLiterals;

class PermissionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The table that the owner reads: a row per right, a column per role.
    void each_role_has_exactly_its_rights_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("roles");
        const auto row = [](Permission permission, const QString &roles) {
            QTest::newRow(qPrintable(permissionName(permission))) << permission << roles;
        };
        row(Permission::SeeVouchers, u"owner manager cashier technician viewer"_s);
        row(Permission::GenerateVouchers, u"owner manager"_s);
        row(Permission::PrintVouchers, u"owner manager cashier"_s);
        row(Permission::RedeemVoucher, u"owner manager cashier"_s);
        row(Permission::ExpireVoucher, u"owner manager"_s);
        row(Permission::SeePayments, u"owner manager viewer"_s);
        row(Permission::SeeRouters, u"owner manager cashier technician viewer"_s);
        row(Permission::EditRouters, u"owner technician"_s);
        row(Permission::TrustRouter, u"owner technician"_s);
        row(Permission::EditEmployees, u"owner"_s);
        row(Permission::EditSettings, u"owner manager"_s);
    }

    void each_role_has_exactly_its_rights()
    {
        QFETCH(Permission, permission);
        QFETCH(QString, roles);
        for (const Role role : {Role::Owner, Role::Manager, Role::Cashier, Role::Technician, Role::Viewer}) {
            const bool expected = roles.split(u' ').contains(roleName(role));
            QCOMPARE(roleHas(role, permission), expected);
            QCOMPARE((Actor{Actor::Kind::Employee, EmployeeId(1), u"x"_s, role}.may(permission)), expected);
        }
    }

    void background_work_is_allowed_nothing_of_its_own()
    {
        QVERIFY(!Actor::system().may(Permission::SeeVouchers));
        QVERIFY(!Actor::system().may(Permission::RedeemVoucher));
    }

    void an_unknown_role_reads_only()
    {
        QCOMPARE(roleFromName(u"emperor"_s), Role::Viewer);
        QCOMPARE(roleFromName(u"owner"_s), Role::Owner);
    }
};

QTEST_GUILESS_MAIN(PermissionTest)
#include "permissiontest.moc"
