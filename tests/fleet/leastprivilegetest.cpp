// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/leastprivilege.h"

#include "core/storage/auditrepository.h"
#include "core/storage/routerrepository.h"
#include "tests/fleet/routershop.h"

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using Evidence = PrivilegeCheck::Evidence;
using Expectation = PrivilegeCheck::Expectation;

class LeastPrivilegeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void duties_name_the_policies_that_they_need();
    void what_is_wrong_is_told_before_anything_is_sent_data();
    void what_is_wrong_is_told_before_anything_is_sent();
    void a_user_is_made_proven_and_adopted_data();
    void a_user_is_made_proven_and_adopted();
    void what_vouchers_need_works_with_nothing_more();
    void a_router_without_a_hotspot_is_proven_by_what_it_has();
    void a_user_who_may_only_read_is_refused_to_write();
    void the_administrators_password_is_kept_nowhere();
    void a_wrong_administrator_changes_nothing();
    void an_administrator_without_the_right_changes_nothing();
    void a_name_that_is_taken_changes_nothing();
    void a_computer_that_is_not_allowed_gets_everything_undone();
    void the_api_service_is_limited_last_and_keeps_what_it_allowed();
    void a_router_that_gives_too_much_gets_everything_undone();
    void a_line_lost_in_the_middle_leaves_nothing_behind_data();
    void a_line_lost_in_the_middle_leaves_nothing_behind();
    void who_may_not_is_told_so();

private:
    /// A router whose full administrator is "boss", and NettDesk's wizard.
    struct Shop : RouterShop {
        explicit Shop(const QString &version = u"7.18"_s, simulator::Tls tls = simulator::Tls::Off)
            : Shop(simulatedRouter(version, tls))
        {
        }
        explicit Shop(simulator::SimulatedRouter::Options options)
            : RouterShop(storage::Engine::Sqlite, std::move(options))
        {
        }
        std::unique_ptr<LeastPrivilege> wizard;

        Result<> start()
        {
            const Result<> opened = open();
            router.addRow("/user", {{"name", "boss"}, {"group", "full"}, {"password", "boss secret"}});
            if (opened)
                wizard = std::make_unique<LeastPrivilege>(shop.file.database(), shop.audit, routers);
            return opened;
        }
        static LeastPrivilegeRequest request()
        {
            LeastPrivilegeRequest request;
            request.administrator = u"boss"_s;
            request.password = security::SecretBytes("boss secret");
            request.duties = {RouterDuty::Vouchers, RouterDuty::Guests};
            return request;
        }
        Result<LeastPrivilegeReport> make(const LeastPrivilegeRequest &wanted)
        {
            return QCoro::waitFor(wizard->make(owner, record.id, wanted));
        }
        /// Nothing of the wizard stands on the router.
        bool isUntouched() const
        {
            return router.row("/user", "nettdesk-1").isEmpty() && router.row("/user/group", "nettdesk-1").isEmpty();
        }
    };

    static LeastPrivilegeRequest request()
    {
        LeastPrivilegeRequest wanted = Shop::request();
        wanted.name = u"nettdesk-1"_s; // the shop's record has a "nettdesk" of full rights already
        return wanted;
    }
    static const PrivilegeCheck *checkOf(const LeastPrivilegeReport &report, const QString &policy)
    {
        for (const PrivilegeCheck &check : report.checks) {
            if (check.policy == policy)
                return &check;
        }
        return nullptr;
    }
};

void LeastPrivilegeTest::duties_name_the_policies_that_they_need()
{
    QCOMPARE(neededPolicies({}).join(','), "read,api");
    QCOMPARE(neededPolicies({RouterDuty::Vouchers}).join(','), "read,write,api");
    QCOMPARE(neededPolicies({RouterDuty::Reboot}).join(','), "reboot,read,write,api");
    const QList<RouterDuty> all = routerDuties();
    const QByteArrayList needed = neededPolicies({all.begin(), all.end()});
    for (const char *never : {"policy", "sensitive", "ftp", "test", "sniff", "telnet", "ssh", "winbox"})
        QVERIFY2(!needed.contains(never), never);
    for (const RouterDuty duty : all)
        QVERIFY(!routerDutyName(duty).isEmpty() && !routerDutyText(duty).isEmpty());
}

void LeastPrivilegeTest::what_is_wrong_is_told_before_anything_is_sent_data()
{
    QTest::addColumn<LeastPrivilegeRequest>("wanted");
    const auto row = [](const char *name, auto change) {
        LeastPrivilegeRequest wanted = request();
        change(wanted);
        QTest::newRow(name) << wanted;
    };
    row("no administrator", [](auto &wanted) { wanted.administrator = u" "_s; });
    row("no name", [](auto &wanted) { wanted.name.clear(); });
    row("a name with blanks", [](auto &wanted) { wanted.name = u"nett desk"_s; });
    row("a name in quotes", [](auto &wanted) { wanted.name = u"\"x\""_s; });
    row("a long name", [](auto &wanted) { wanted.name = QString(33, u'x'); });
    row("the administrator's name", [](auto &wanted) { wanted.name = u"Boss"_s; });
    row("no address", [](auto &wanted) { wanted.allowedFrom = {u"counter-1"_s}; });
    row("an impossible address", [](auto &wanted) { wanted.allowedFrom = {u"10.0.0.300"_s}; });
    row("an impossible network", [](auto &wanted) { wanted.allowedFrom = {u"10.0.0.0/33"_s}; });
    row("a limit without addresses", [](auto &wanted) { wanted.limitService = true; });
}

void LeastPrivilegeTest::what_is_wrong_is_told_before_anything_is_sent()
{
    QFETCH(LeastPrivilegeRequest, wanted);
    const QString message = LeastPrivilege::fault(wanted);
    QVERIFY2(message.size() > 20 && message.endsWith(u'.'), qPrintable(message));
    QVERIFY(LeastPrivilege::fault(request()).isEmpty());
}

void LeastPrivilegeTest::a_user_is_made_proven_and_adopted_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<simulator::Tls>("tls");
    for (const char *version : {"6.49", "7.12", "7.18", "7.22", "7.24"})
        QTest::addRow("%s", version) << QString::fromLatin1(version) << simulator::Tls::Off;
    QTest::addRow("certificate") << u"7.18"_s << simulator::Tls::Certificate;
}

void LeastPrivilegeTest::a_user_is_made_proven_and_adopted()
{
    QFETCH(QString, version);
    QFETCH(simulator::Tls, tls);
    Shop shop(version, tls);
    START(shop);
    const QByteArray identity = shop.router.rows("/system/identity").first().value("name");
    shop.router.addRow("/ip/hotspot/user", {{"name", "ana"}, {"password", "her own"}});
    LeastPrivilegeRequest wanted = request();
    wanted.allowedFrom = {u"127.0.0.0/8"_s};
    NEED(report, shop.make(wanted));

    const auto group = shop.router.row("/user/group", "nettdesk-1");
    QVERIFY2(group.value("policy").startsWith("read,write,api,!"), group.value("policy"));
    const auto user = shop.router.row("/user", "nettdesk-1");
    QCOMPARE(user.value("group"), "nettdesk-1");
    QCOMPARE(user.value("address"), "127.0.0.0/8");
    QCOMPARE(report.user.policies.join(','), "read,write,api");
    QCOMPARE(report.user.password.size(), 24);

    for (const PrivilegeCheck &check : report.checks)
        QVERIFY2(check.isAsExpected, qPrintable(check.policy + u' ' + check.command + u' ' + check.detail));
    for (const QString &policy : {u"api"_s, u"read"_s, u"write"_s}) {
        QVERIFY2(checkOf(report, policy), qPrintable(policy));
        QCOMPARE(checkOf(report, policy)->expected, Expectation::Granted);
        QCOMPARE(checkOf(report, policy)->evidence, Evidence::Tried);
    }
    for (const QString &policy : {u"policy"_s, u"test"_s, u"sensitive"_s}) {
        QVERIFY2(checkOf(report, policy), qPrintable(policy));
        QCOMPARE(checkOf(report, policy)->expected, Expectation::Refused);
        // The tree of 7.24 that we have shows no /ping: what cannot be tried is taken from the group's list.
        const bool isThere = policy != "test"_L1 || version != "7.24"_L1;
        QCOMPARE(checkOf(report, policy)->evidence, isThere ? Evidence::Tried : Evidence::Listed);
    }
    QVERIFY(checkOf(report, u"policy"_s)->detail.contains("not enough permissions"_L1));
    for (const QString &policy : {u"reboot"_s, u"ftp"_s, u"telnet"_s, u"ssh"_s, u"winbox"_s, u"web"_s, u"sniff"_s})
        QCOMPARE(checkOf(report, policy)->evidence, Evidence::Listed);
    QCOMPARE(shop.router.rows("/system/identity").first().value("name"), identity);

    NEED(adopted, QCoro::waitFor(shop.wizard->adopt(shop.owner, shop.record.id, report.user)));
    QCOMPARE(adopted.user, u"nettdesk-1"_s);
    QCOMPARE(adopted.fingerprint, shop.record.fingerprint);
    NEED(probe, QCoro::waitFor(shop.routers.testStored(shop.owner, shop.record.id)));
    QVERIFY(probe.hotspotProfiles > 0);
    storage::RouterRepository routers(shop.shop.file.database());
    NEED(sealed, QCoro::waitFor(routers.sealedPassword(shop.record.id)));
    QVERIFY(sealed.startsWith("v1."_L1) && !sealed.contains(report.user.password.text()));
    const QStringList unknown = version == "7.24"_L1 ? QStringList{u"no such command: /ping"_s} : QStringList();
    QCOMPARE(shop.router.unknownToSchema(), unknown);
}

void LeastPrivilegeTest::what_vouchers_need_works_with_nothing_more()
{
    Shop shop;
    START(shop);
    NEED(report, shop.make(request()));
    NEED(adopted, QCoro::waitFor(shop.wizard->adopt(shop.owner, shop.record.id, report.user)));
    QCOMPARE(adopted.user, u"nettdesk-1"_s);
    const auto call = [&shop](const routeros::Command &command) {
        return QCoro::waitFor(shop.pool.call(shop.record.id, command));
    };
    routeros::Command profile("/ip/hotspot/user/profile/add");
    profile.set("name", QByteArrayView("nd1-5M-2M-1")).set("rate-limit", QByteArrayView("2M/5M"));
    NEED(madeProfile, call(profile));
    routeros::Command user("/ip/hotspot/user/add");
    user.set("name", QByteArrayView("NET-7K3QX-M9D2P")).set("profile", QByteArrayView("nd1-5M-2M-1"));
    user.set("disabled", true).set("comment", QByteArrayView("nd1 0123456789ab o -"));
    NEED(madeUser, call(user));
    routeros::Command scheduler("/system/scheduler/add");
    scheduler.set("name", QByteArrayView("nd1-0123456789ab")).set("policy", QByteArrayView("read,write"));
    NEED(madeScheduler, call(scheduler));
    routeros::Command enable("/ip/hotspot/user/enable");
    enable.set(".id", QByteArrayView(madeUser.ret));
    NEED(enabled, call(enable));
    routeros::Command remove("/system/scheduler/remove");
    remove.set(".id", QByteArrayView(madeScheduler.ret));
    NEED(removed, call(remove));
    QCOMPARE(shop.router.row("/ip/hotspot/user", "NET-7K3QX-M9D2P").value("disabled"), "false");
    routeros::Command reboot("/system/reboot");
    QCOMPARE(call(reboot).error().kind, Error::Kind::NotPermitted);
    Q_UNUSED(madeProfile)
    Q_UNUSED(enabled)
    Q_UNUSED(removed)
}

void LeastPrivilegeTest::a_router_without_a_hotspot_is_proven_by_what_it_has()
{
    auto options = RouterShop::simulatedRouter();
    options.without = {"/ip/hotspot", "/ppp"};
    Shop shop(options);
    START(shop);
    NEED(report, shop.make(request()));
    QVERIFY(checkOf(report, u"read"_s) && checkOf(report, u"write"_s));
    QCOMPARE(checkOf(report, u"sensitive"_s)->evidence, Evidence::Listed);
    for (const PrivilegeCheck &check : report.checks)
        QVERIFY2(!check.command.startsWith("/ip/hotspot"_L1), qPrintable(check.command));
}

void LeastPrivilegeTest::a_user_who_may_only_read_is_refused_to_write()
{
    Shop shop;
    START(shop);
    LeastPrivilegeRequest wanted = request();
    wanted.duties = {};
    NEED(report, shop.make(wanted));
    const PrivilegeCheck *write = checkOf(report, u"write"_s);
    QVERIFY(write);
    QCOMPARE(write->expected, Expectation::Refused);
    QCOMPARE(write->evidence, Evidence::Tried);
    QVERIFY(write->isAsExpected);
}

void LeastPrivilegeTest::the_administrators_password_is_kept_nowhere()
{
    Shop shop;
    START(shop);
    NEED(report, shop.make(request()));
    storage::AuditRepository audit(shop.shop.file.database());
    const storage::AuditFilter filter{.action = u"router.makeUser"_s};
    NEED(rows, QCoro::waitFor(audit.page(filter, 0, 10)));
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.first().after.contains("policies=read,write,api"_L1), qPrintable(rows.first().after));
    const QString said = rows.first().before + rows.first().after + rows.first().object;
    QVERIFY(!said.contains("boss secret"_L1) && !said.contains(report.user.password.text()));
    // The record still works with the user that it had: whether to change it is the person's choice.
    NEED(record, QCoro::waitFor(shop.routers.byId(shop.owner, shop.record.id)));
    QCOMPARE(record.user, shop.record.user);
}

void LeastPrivilegeTest::a_wrong_administrator_changes_nothing()
{
    Shop shop;
    START(shop);
    LeastPrivilegeRequest wanted = request();
    wanted.password = security::SecretBytes("guess");
    const auto refused = shop.make(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::LoginRefused);
    QVERIFY(shop.isUntouched());
}

void LeastPrivilegeTest::an_administrator_without_the_right_changes_nothing()
{
    Shop shop;
    START(shop);
    shop.router.changeRow("/user", "boss", {{"group", "write"}});
    const auto refused = shop.make(request());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
    QVERIFY2(refused.error().message.contains("removed again"_L1), wordsOf(refused.error()).constData());
    QVERIFY(shop.isUntouched());
}

void LeastPrivilegeTest::a_name_that_is_taken_changes_nothing()
{
    Shop shop;
    START(shop);
    LeastPrivilegeRequest wanted = request();
    wanted.name = QString::fromUtf8(shop.router.options().user);
    const qsizetype groups = shop.router.rows("/user/group").size();
    const auto refused = shop.make(wanted);
    QCOMPARE(refused.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(shop.router.rows("/user/group").size(), groups);
    QVERIFY(!shop.router.row("/user", shop.router.options().user).isEmpty());
    wanted.name = u"full"_s; // a group of that name
    QCOMPARE(shop.make(wanted).error().kind, Error::Kind::AlreadyExists);
    QVERIFY(!shop.router.row("/user/group", "full").isEmpty());
}

void LeastPrivilegeTest::a_computer_that_is_not_allowed_gets_everything_undone()
{
    Shop shop;
    START(shop);
    LeastPrivilegeRequest wanted = request();
    wanted.allowedFrom = {u"10.9.8.0/24"_s};
    const auto refused = shop.make(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains("removed again"_L1), wordsOf(refused.error()).constData());
    QVERIFY(shop.isUntouched());
}

void LeastPrivilegeTest::the_api_service_is_limited_last_and_keeps_what_it_allowed()
{
    Shop shop;
    START(shop);
    shop.router.changeRow("/ip/service", "api", {{"address", "127.0.0.1,10.1.0.0/16"}});
    LeastPrivilegeRequest wanted = request();
    wanted.allowedFrom = {u"127.0.0.1"_s, u"10.2.0.0/16"_s};
    wanted.limitService = true;
    NEED(report, shop.make(wanted));
    QCOMPARE(shop.router.row("/ip/service", "api").value("address"), "127.0.0.1,10.1.0.0/16,10.2.0.0/16");
    QVERIFY(report.notes.join(u' ').contains(u"10.2.0.0/16"_s));
}

void LeastPrivilegeTest::a_router_that_gives_too_much_gets_everything_undone()
{
    Shop shop;
    START(shop);
    // Somebody, or a script on the router, widens the group as soon as it is there.
    connect(&shop.router, &simulator::SimulatedRouter::commandReceived, this,
            [&shop](const routeros::Sentence &command) {
                if (command.word == "/user/add")
                    shop.router.changeRow("/user/group", "nettdesk-1", {{"policy", "read,write,policy,test,api"}});
            });
    const auto refused = shop.make(request());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().detail.contains("policy (/user/set)"_L1), wordsOf(refused.error()).constData());
    QVERIFY2(refused.error().detail.contains("test"_L1), wordsOf(refused.error()).constData());
    QVERIFY(shop.isUntouched());
}

void LeastPrivilegeTest::a_line_lost_in_the_middle_leaves_nothing_behind_data()
{
    QTest::addColumn<int>("command");
    for (int command = 1; command <= 24; ++command)
        QTest::addRow("answer %d lost", command) << command;
}

void LeastPrivilegeTest::a_line_lost_in_the_middle_leaves_nothing_behind()
{
    QFETCH(int, command);
    Shop shop;
    START(shop);
    simulator::Faults faults;
    faults.loseReplyOf = command;
    shop.router.setFaults(faults);
    const auto made = shop.make(request());
    if (made) // the proof had no command of that number
        return;
    QVERIFY2(made.error().kind == Error::Kind::NotReachable || made.error().kind == Error::Kind::LoginRefused,
             wordsOf(made.error()).constData());
    QVERIFY2(shop.isUntouched(), wordsOf(made.error()).constData());
}

void LeastPrivilegeTest::who_may_not_is_told_so()
{
    Shop shop;
    START(shop);
    Actor cashier = shop.owner;
    cashier.role = Role::Cashier;
    shop.router.forgetReceived();
    const auto refused = QCoro::waitFor(shop.wizard->make(cashier, shop.record.id, request()));
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
    QVERIFY(shop.router.received().isEmpty());
}

QTEST_GUILESS_MAIN(LeastPrivilegeTest)
#include "leastprivilegetest.moc"
