// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/permissions.h"

#include "core/model/name.h"
#include "core/security/device.h"
#include "core/security/hardening.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace nettdesk;
using namespace nettdesk::security;
using namespace Qt::StringLiterals;

class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_role_and_permission_is_decided_by_the_one_table()
    {
        for (const Role role : {Role::Owner, Role::Manager, Role::Cashier, Role::Technician, Role::Viewer}) {
            for (int i = 0; i <= int(Permission::EditSettings); ++i) {
                const auto permission = Permission(i);
                const Actor actor{Actor::Kind::Employee, EmployeeId(1), u"Nadia"_s, role};
                QCOMPARE(require(actor, permission).has_value(), roleHas(role, permission));
            }
        }
    }

    void a_refusal_names_the_permission_and_who_has_it()
    {
        const Actor cashier{Actor::Kind::Employee, EmployeeId(2), u"Omar"_s, Role::Cashier};
        const auto refused = require(cashier, Permission::EditRouters);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
        QCOMPARE(refused.error().detail, u"editRouters"_s);
        const QString message = refused.error().message;
        for (const QString &part : {permissionText(Permission::EditRouters), u"Omar"_s, roleText(Role::Cashier),
                                    roleText(Role::Owner), roleText(Role::Technician)})
            QVERIFY2(message.contains(part), qPrintable(message));
        QVERIFY(!message.contains(roleText(Role::Viewer)));
    }

    void background_work_starts_nothing_by_itself()
    {
        const auto refused = require(Actor::system(), Permission::RedeemVoucher);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
        QVERIFY(require(Actor::localOwner(u"root"_s), Permission::EditEmployees).has_value());
    }

    void names_are_kept_whole_or_refused_with_the_limit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("plain") << u"Café Aurora"_s << u"Café Aurora"_s;
        QTest::newRow("blanks") << u"  Café \t Aurora\n"_s << u"Café Aurora"_s;
        QTest::newRow("composed") << u"Cafe\u0301"_s << u"Caf\u00e9"_s;
        QTest::newRow("Arabic") << u"مقهى النور"_s << u"مقهى النور"_s;
        QTest::newRow("quotes") << u"O'Hara \"The Net\" \\ $(x) <b>"_s << u"O'Hara \"The Net\" \\ $(x) <b>"_s;
        QTest::newRow("override") << u"abc\u202Etxt.exe"_s << u"abctxt.exe"_s;
        QTest::newRow("isolates and marks") << u"\u2067a\u2069\u200Fb\u061C\uFEFF"_s << u"ab"_s;
        QTest::newRow("zero width") << u"a\u200Bb\u2060"_s << u"ab"_s;
        QTest::newRow("a family stays joined") << u"👨‍👩‍👧 Shop"_s << u"👨‍👩‍👧 Shop"_s;
        QTest::newRow("control characters") << u"a\u0000b\u001b[31m"_s << u"a b [31m"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
        QTest::newRow("120 emoji families")
            << u"👨‍👩‍👧‍👦"_s.repeated(120) << u"👨‍👩‍👧‍👦"_s.repeated(120);
        QTest::newRow("120") << QString(120, u'x') << QString(120, u'x');
        QTest::newRow("121") << QString(121, u'x') << QString();
        QTest::newRow("10,000") << QString(10'000, u'x') << QString();
        QTest::newRow("a heap of accents") << u'x' + QString(5'000, QChar(0x0301)) << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only blanks") << u" \u00a0\t"_s << QString();
        QTest::newRow("only invisible") << u"\u200b\u202e"_s << QString();
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) << QString();
    }
    void names_are_kept_whole_or_refused_with_the_limit()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto name = cleanName(text);
        QCOMPARE(name.value_or(QString()), kept);
        if (!name)
            QCOMPARE(name.error().kind, Error::Kind::Invalid);
        else
            QCOMPARE(cleanName(*name).value(), kept);
    }

    void a_name_too_long_hears_both_numbers()
    {
        const auto name = cleanName(QString(10'000, u'x'));
        QVERIFY(name.error().message.contains(u"10000"_s));
        QVERIFY(name.error().message.contains(u"120"_s));
    }

    void a_device_is_the_same_at_every_start_and_tells_nothing()
    {
        const Device device = Device::thisMachine();
        QCOMPARE(device.id.size(), 16);
        QCOMPARE(Device::thisMachine().id, device.id);
        QVERIFY(!device.id.contains(QString::fromLatin1(QSysInfo::machineUniqueId().left(8))) ||
                QSysInfo::machineUniqueId().isEmpty());
        QVERIFY(device.label.contains(QSysInfo::machineHostName()));
    }

    void a_hardened_process_leaves_no_memory_dump()
    {
        QVERIFY(hardenProcess());
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissionstest.moc"
