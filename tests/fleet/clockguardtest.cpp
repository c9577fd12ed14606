// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/clockguard.h"

#include "core/storage/auditrepository.h"
#include "tests/fleet/fleetshop.h"

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

struct Clocks {
    HandClock routerClock;
    FleetShop shop;
    std::unique_ptr<ClockGuard> guard;

    explicit Clocks(const QString &version) : shop(storage::Engine::Sqlite, options(version)) {}

    simulator::SimulatedRouter::Options options(const QString &version)
    {
        auto options = shopRouter(version);
        options.clock = &routerClock;
        return options;
    }
    Result<> open()
    {
        const Result<> opened = shop.open();
        if (opened)
            guard = std::make_unique<ClockGuard>(shop.shop.file.database(), shop.counter->pool, shop.shop.audit,
                                                 shop.shop.clock);
        return opened;
    }
    Result<QList<storage::AuditEntry>> audited()
    {
        storage::AuditRepository audit(shop.shop.file.database());
        storage::AuditFilter filter;
        filter.action = u"router."_s;
        return QCoro::waitFor(audit.page(filter, 0, 10));
    }
};

} // namespace

class ClockGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void time_servers_are_set_in_the_spelling_of_each_version_data() { versions(); }
    void time_servers_are_set_in_the_spelling_of_each_version();
    void a_clock_is_set_to_ours_on_each_version_data() { versions(); }
    void a_clock_is_set_to_ours_on_each_version();
    void names_that_are_no_servers_are_refused_data();
    void names_that_are_no_servers_are_refused();
    void who_may_not_is_told_which_permission_is_missing();

private:
    static void versions()
    {
        QTest::addColumn<QString>("version");
        for (const QString &version : simulator::Release::known())
            QTest::addRow("%s", qPrintable(version)) << version;
    }
};

void ClockGuardTest::time_servers_are_set_in_the_spelling_of_each_version()
{
    QFETCH(QString, version);
    Clocks at(version);
    OPEN(at);
    at.shop.router.changeRow("/system/ntp/client", {},
                             {{"enabled", "false"}, {"servers", ""}, {"server-dns-names", ""}});
    NEED(before, QCoro::waitFor(at.guard->read(at.shop.owner, at.shop.record.id)));
    QVERIFY(!before.ntpEnabled);
    const QStringList servers{u"192.0.2.7"_s, u"pool.ntp.org"_s};
    NEED(after, QCoro::waitFor(at.guard->useNtp(at.shop.owner, at.shop.record.id, servers)));
    QVERIFY(after.ntpEnabled);
    QCOMPARE(after.ntpServers, servers);
    QVERIFY2(at.shop.router.unknownToSchema().isEmpty(), qPrintable(at.shop.router.unknownToSchema().join(u';')));
    NEED(rows, at.audited());
    QCOMPARE(rows.first().action, u"router.useNtp"_s);
    QVERIFY(rows.first().after.contains("pool.ntp.org"_L1));
}

void ClockGuardTest::a_clock_is_set_to_ours_on_each_version()
{
    QFETCH(QString, version);
    Clocks at(version);
    OPEN(at);
    at.routerClock.advance(-26h); // an old saved time, after a power cut
    NEED(before, QCoro::waitFor(at.guard->read(at.shop.owner, at.shop.record.id)));
    QCOMPARE(before.skew, std::optional<std::chrono::seconds>(-26h));
    QVERIFY(before.offset);
    NEED(after, QCoro::waitFor(at.guard->setTime(at.shop.owner, at.shop.record.id)));
    QCOMPARE(after.skew, std::optional<std::chrono::seconds>(0s));
    QVERIFY2(at.shop.router.unknownToSchema().isEmpty(), qPrintable(at.shop.router.unknownToSchema().join(u';')));
    // Date and time go apart: together they are taken wrongly across a change of daylight saving.
    for (const routeros::Sentence &command : at.shop.router.received()) {
        if (command.word == "/system/clock/set")
            QCOMPARE(command.attributes.size(), 1);
    }
    NEED(rows, at.audited());
    QCOMPARE(rows.first().action, u"router.setTime"_s);
    QCOMPARE(rows.first().before, before.localTime);
}

void ClockGuardTest::names_that_are_no_servers_are_refused_data()
{
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("empty") << QStringList{u" "_s};
    QTest::newRow("five") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("two in one") << QStringList{u"a,b"_s};
    QTest::newRow("a script") << QStringList{u"a;/system/reset-configuration"_s};
    QTest::newRow("too long") << QStringList{QString(254, u'a')};
}

void ClockGuardTest::names_that_are_no_servers_are_refused()
{
    QFETCH(QStringList, servers);
    Clocks at(u"7.18"_s);
    OPEN(at);
    at.shop.router.forgetReceived();
    const auto refused = QCoro::waitFor(at.guard->useNtp(at.shop.owner, at.shop.record.id, servers));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(at.shop.router.received().isEmpty());
}

void ClockGuardTest::who_may_not_is_told_which_permission_is_missing()
{
    Clocks at(u"7.18"_s);
    OPEN(at);
    Actor cashier = at.shop.owner;
    cashier.role = Role::Cashier;
    const RouterId id = at.shop.record.id;
    QCOMPARE(QCoro::waitFor(at.guard->useNtp(cashier, id, ClockGuard::defaultServers())).error().detail,
             u"editRouters"_s);
    QCOMPARE(QCoro::waitFor(at.guard->setTime(cashier, id)).error().detail, u"editRouters"_s);
    QVERIFY(QCoro::waitFor(at.guard->read(cashier, id)));
}

QTEST_GUILESS_MAIN(ClockGuardTest)
#include "clockguardtest.moc"
