// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/profileservice.h"

#include "core/storage/auditrepository.h"
#include "tests/fleet/routershop.h"
#include "tests/support/someshop.h"

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

class ProfileServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void both_kinds_are_read_with_who_uses_them_data();
    void both_kinds_are_read_with_who_uses_them();
    void a_profile_is_made_changed_and_removed_data();
    void a_profile_is_made_changed_and_removed();
    void a_ppp_profile_is_made_changed_and_removed();
    void what_a_router_would_refuse_is_told_at_its_box_data();
    void what_a_router_would_refuse_is_told_at_its_box();
    void what_was_not_changed_is_not_judged();
    void a_pool_that_is_not_there_is_named();
    void a_profile_in_use_is_not_removed();
    void the_routers_own_profile_stays();
    void profiles_made_for_a_speed_are_left_alone();
    void a_name_changed_on_the_router_is_noticed();
    void a_name_that_vouchers_ask_for_stays();
    void a_router_without_the_hotspot_package_says_so();
    void a_lost_answer_is_unknown_and_not_failed();
    void every_change_is_audited();
    void who_may_not_is_told_so();

private:
    struct Shop : RouterShop {
        using RouterShop::RouterShop;
        std::unique_ptr<ProfileService> service;

        Result<> start()
        {
            const Result<> opened = open();
            if (opened)
                service = std::make_unique<ProfileService>(shop.file.database(), shop.audit, pool, shop.clock);
            return opened;
        }
        Result<RouterProfiles> read() { return QCoro::waitFor(service->read(owner, record.id)); }
        HotspotUserProfile hotspot(const QString &name)
        {
            const Result<RouterProfiles> profiles = read();
            for (const auto &line : profiles->hotspot) {
                if (line.profile.name == name)
                    return line.profile;
            }
            return {};
        }
        ProfileUse use(const QString &name)
        {
            const Result<RouterProfiles> profiles = read();
            for (const auto &line : profiles->hotspot) {
                if (line.profile.name == name)
                    return line.use;
            }
            return {};
        }
    };
};

void ProfileServiceTest::both_kinds_are_read_with_who_uses_them_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"6.49", "7.12", "7.18", "7.22"})
        QTest::addRow("%s", version) << QString::fromLatin1(version);
}

void ProfileServiceTest::both_kinds_are_read_with_who_uses_them()
{
    QFETCH(QString, version);
    Shop shop(storage::Engine::Sqlite, RouterShop::simulatedRouter(version));
    START(shop);
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "Half an hour"}, {"rate-limit", "512k/1M"}});
    shop.router.addRow("/ip/hotspot/user", {{"name", "ana"}, {"profile", "Half an hour"}});
    shop.router.addRow("/ip/hotspot/user", {{"name", "beto"}, {"profile", "Half an hour"}});
    shop.router.addRow("/ppp/profile",
                       {{"name", "Home 10M"}, {"rate-limit", "2M/10M"}, {"remote-address", "10.9.0.1"}});
    shop.router.addRow("/ppp/secret", {{"name", "house-1"}, {"profile", "Home 10M"}});
    QVERIFY(!shop.service->lastRead(shop.record.id));

    NEED(profiles, shop.read());
    QVERIFY(!profiles.noHotspot && !profiles.noPpp);
    QCOMPARE(profiles.hotspot.size(), shop.router.rows("/ip/hotspot/user/profile").size());
    QCOMPARE(profiles.ppp.size(), shop.router.rows("/ppp/profile").size());
    QVERIFY(profiles.hotspot.first().profile.isDefault);
    const auto half = std::find_if(profiles.hotspot.begin(), profiles.hotspot.end(),
                                   [](const auto &line) { return line.profile.name == "Half an hour"_L1; });
    QVERIFY(half != profiles.hotspot.end());
    QCOMPARE(half->profile.rateLimit, u"512k/1M"_s);
    QVERIFY(half->profile.itemId.startsWith(u'*'));
    QCOMPARE(half->use.users, 2);
    const auto home = std::find_if(profiles.ppp.begin(), profiles.ppp.end(),
                                   [](const auto &line) { return line.profile.name == "Home 10M"_L1; });
    QVERIFY(home != profiles.ppp.end());
    QCOMPARE(home->profile.remoteAddress, u"10.9.0.1"_s);
    QCOMPARE(home->use.users, 1);
    QCOMPARE(profiles.readAt, shop.shop.clock.now());
    QCOMPARE(shop.service->lastRead(shop.record.id)->ppp.size(), profiles.ppp.size());
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u'\n')));
}

void ProfileServiceTest::a_profile_is_made_changed_and_removed_data()
{
    both_kinds_are_read_with_who_uses_them_data();
}

void ProfileServiceTest::a_profile_is_made_changed_and_removed()
{
    QFETCH(QString, version);
    Shop shop(storage::Engine::Sqlite, RouterShop::simulatedRouter(version));
    START(shop);
    shop.router.addRow("/ip/pool", {{"name", "guests"}, {"ranges", "10.5.50.2-10.5.50.254"}});
    HotspotUserProfile wanted;
    wanted.name = u"مقهى = \"Evening\""_s;
    wanted.rateLimit = u"512k/1M 1M/2M 384k/768k 8/8 5"_s;
    wanted.sharedUsers = u"2"_s;
    wanted.sessionTimeout = u"2h"_s;
    wanted.idleTimeout = u"5m"_s;
    wanted.addressPool = u"guests"_s;
    wanted.macCookieTimeout = u"1d"_s;
    NEED(made, QCoro::waitFor(shop.service->addHotspot(shop.owner, shop.record.id, wanted)));
    QCOMPARE(made.name, wanted.name);
    QCOMPARE(made.rateLimit, wanted.rateLimit);
    QCOMPARE(made.sharedUsers, u"2"_s);
    QCOMPARE(made.keepaliveTimeout, u"2m"_s); // the router's default
    QCOMPARE(made.addressPool, u"guests"_s);
    const auto twice = QCoro::waitFor(shop.service->addHotspot(shop.owner, shop.record.id, wanted));
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(fieldNamedBy(twice.error()), ProfileField::Name);

    HotspotUserProfile changed = made;
    changed.name = u"Evening"_s;
    changed.rateLimit.clear();
    changed.sessionTimeout.clear();
    changed.idleTimeout.clear();
    changed.addressPool.clear();
    changed.sharedUsers = u"unlimited"_s;
    shop.router.forgetReceived();
    NEED(standing, QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, made, changed)));
    QCOMPARE(standing.name, u"Evening"_s);
    const auto row = shop.router.row("/ip/hotspot/user/profile", "Evening");
    QVERIFY(!row.contains("rate-limit"));
    QVERIFY(!row.contains("session-timeout"));
    QVERIFY(!row.contains("address-pool"));
    QCOMPARE(row.value("idle-timeout"), "none");
    QCOMPARE(row.value("shared-users"), "unlimited");
    QCOMPARE(row.value("mac-cookie-timeout"), "1d");
    for (const auto &sentence : shop.router.received()) {
        if (sentence.word.endsWith("/set"))
            QVERIFY(!sentence.has("mac-cookie-timeout") && !sentence.has("keepalive-timeout")); // not changed, not sent
    }
    QVERIFY(QCoro::waitFor(
        shop.service->remove(shop.owner, shop.record.id, ProfileKind::Hotspot, standing.name, standing.itemId)));
    QVERIFY(shop.router.row("/ip/hotspot/user/profile", "Evening").isEmpty());
    const auto again = QCoro::waitFor(
        shop.service->remove(shop.owner, shop.record.id, ProfileKind::Hotspot, standing.name, standing.itemId));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u'\n')));
}

void ProfileServiceTest::a_ppp_profile_is_made_changed_and_removed()
{
    Shop shop;
    START(shop);
    shop.router.addRow("/ip/pool", {{"name", "homes"}, {"ranges", "10.9.0.2-10.9.0.254"}});
    PppProfile wanted;
    wanted.name = u"Home 20M"_s;
    wanted.localAddress = u"10.9.0.1"_s;
    wanted.remoteAddress = u"homes"_s;
    wanted.rateLimit = u"5M/20M"_s;
    wanted.onlyOne = u"yes"_s;
    wanted.dnsServer = u"1.1.1.1,9.9.9.9"_s;
    NEED(made, QCoro::waitFor(shop.service->addPpp(shop.owner, shop.record.id, wanted)));
    QCOMPARE(made.remoteAddress, u"homes"_s);
    PppProfile changed = made;
    changed.localAddress.clear();
    changed.remoteAddress.clear();
    changed.dnsServer.clear();
    changed.onlyOne.clear();
    changed.rateLimit = u"5M/25M"_s;
    NEED(standing, QCoro::waitFor(shop.service->changePpp(shop.owner, shop.record.id, made, changed)));
    QCOMPARE(standing.rateLimit, u"5M/25M"_s);
    const auto row = shop.router.row("/ppp/profile", "Home 20M");
    QVERIFY(!row.contains("local-address") && !row.contains("remote-address") && !row.contains("dns-server"));
    QCOMPARE(row.value("only-one"), "default");
    QVERIFY(QCoro::waitFor(
        shop.service->remove(shop.owner, shop.record.id, ProfileKind::Ppp, standing.name, standing.itemId)));
    QVERIFY(shop.router.row("/ppp/profile", "Home 20M").isEmpty());
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u'\n')));
}

void ProfileServiceTest::what_a_router_would_refuse_is_told_at_its_box_data()
{
    QTest::addColumn<HotspotUserProfile>("wanted");
    QTest::addColumn<ProfileField>("field");
    const auto row = [](const char *name, const HotspotUserProfile &wanted, ProfileField field) {
        QTest::newRow(name) << wanted << field;
    };
    row("no name", {.name = u"  "_s}, ProfileField::Name);
    row("two lines", {.name = u"a\nb"_s}, ProfileField::Name);
    row("endless name", {.name = QString(500, u'x')}, ProfileField::Name);
    row("our name", {.name = u"nd1-5M-2M-1"_s}, ProfileField::Name);
    row("rate", {.name = u"a"_s, .rateLimit = u"fast"_s}, ProfileField::RateLimit);
    row("burst below the speed", {.name = u"a"_s, .rateLimit = u"2M/2M 1M/1M"_s}, ProfileField::RateLimit);
    row("no sign-in", {.name = u"a"_s, .sharedUsers = u"0"_s}, ProfileField::SharedUsers);
    row("many sign-ins", {.name = u"a"_s, .sharedUsers = u"many"_s}, ProfileField::SharedUsers);
    row("session", {.name = u"a"_s, .sessionTimeout = u"soon"_s}, ProfileField::SessionTimeout);
    row("session none", {.name = u"a"_s, .sessionTimeout = u"none"_s}, ProfileField::SessionTimeout);
    row("idle", {.name = u"a"_s, .idleTimeout = u"5 minutes"_s}, ProfileField::IdleTimeout);
    row("list", {.name = u"a"_s, .addressList = u"x\x01"_s}, ProfileField::AddressList);
    row("cookie", {.name = u"a"_s, .macCookieTimeout = u"-1d"_s}, ProfileField::MacCookieTimeout);
}

void ProfileServiceTest::what_a_router_would_refuse_is_told_at_its_box()
{
    QFETCH(HotspotUserProfile, wanted);
    QFETCH(ProfileField, field);
    const auto fault = faultOf(wanted);
    QVERIFY(fault);
    QCOMPARE(fault->field, field);
    QVERIFY2(fault->message.size() > 20 && fault->message.endsWith(u'.'), qPrintable(fault->message));
}

void ProfileServiceTest::what_was_not_changed_is_not_judged()
{
    Shop shop;
    START(shop);
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "odd"}, {"rate-limit", "whatever this is"}});
    const HotspotUserProfile odd = shop.hotspot(u"odd"_s);
    HotspotUserProfile changed = odd;
    changed.idleTimeout = u"10m"_s;
    QVERIFY(faultOf(changed));
    QVERIFY(!faultOf(changed, &odd));
    NEED(standing, QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, odd, changed)));
    QCOMPARE(standing.rateLimit, u"whatever this is"_s);
    QCOMPARE(standing.idleTimeout, u"10m"_s);
}

void ProfileServiceTest::a_pool_that_is_not_there_is_named()
{
    Shop shop;
    START(shop);
    HotspotUserProfile wanted;
    wanted.name = u"Evening"_s;
    wanted.addressPool = u"nowhere"_s;
    const auto refused = QCoro::waitFor(shop.service->addHotspot(shop.owner, shop.record.id, wanted));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Trap);
    QVERIFY2(refused.error().message.contains("address-pool"_L1), wordsOf(refused.error()).constData());
    QCOMPARE(fieldNamedBy(refused.error()), ProfileField::AddressPool);
    QVERIFY(shop.router.row("/ip/hotspot/user/profile", "Evening").isEmpty());
}

void ProfileServiceTest::a_profile_in_use_is_not_removed()
{
    Shop shop;
    START(shop);
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "Evening"}});
    for (const char *name : {"ana", "beto", "caro"})
        shop.router.addRow("/ip/hotspot/user", {{"name", name}, {"profile", "Evening"}});
    const HotspotUserProfile profile = shop.hotspot(u"Evening"_s);
    NEED(use, QCoro::waitFor(shop.service->use(shop.owner, shop.record.id, ProfileKind::Hotspot, profile.name)));
    QCOMPARE(use.users, 3);
    const auto remove = [&] {
        return QCoro::waitFor(
            shop.service->remove(shop.owner, shop.record.id, ProfileKind::Hotspot, profile.name, profile.itemId));
    };
    const auto refused = remove();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(u'3'), wordsOf(refused.error()).constData());
    QVERIFY(!shop.router.row("/ip/hotspot/user/profile", "Evening").isEmpty());
    for (const char *name : {"ana", "beto", "caro"})
        shop.router.removeRow("/ip/hotspot/user", name);
    QVERIFY(remove());
}

void ProfileServiceTest::the_routers_own_profile_stays()
{
    Shop shop;
    START(shop);
    const HotspotUserProfile own = shop.hotspot(u"default"_s);
    QVERIFY(own.isDefault);
    const auto removed =
        QCoro::waitFor(shop.service->remove(shop.owner, shop.record.id, ProfileKind::Hotspot, own.name, own.itemId));
    QCOMPARE(removed.error().kind, Error::Kind::Invalid);
    HotspotUserProfile renamed = own;
    renamed.name = u"Mine"_s;
    const auto refused = QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, own, renamed));
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    HotspotUserProfile slower = own;
    slower.rateLimit = u"1M/1M"_s;
    QVERIFY(QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, own, slower)));
    QCOMPARE(shop.router.row("/ip/hotspot/user/profile", "default").value("rate-limit"), "1M/1M");
}

void ProfileServiceTest::profiles_made_for_a_speed_are_left_alone()
{
    Shop shop;
    START(shop);
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "nd1-5M-2M-1"}, {"rate-limit", "2M/5M"}});
    const HotspotUserProfile ours = shop.hotspot(u"nd1-5M-2M-1"_s);
    QVERIFY(ours.isOurs);
    HotspotUserProfile faster = ours;
    faster.rateLimit = u"9M/9M"_s;
    const auto refused = QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, ours, faster));
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(shop.router.row("/ip/hotspot/user/profile", "nd1-5M-2M-1").value("rate-limit"), "2M/5M");
    // One that nobody uses may go: the next voucher of that speed makes it again.
    QVERIFY(
        QCoro::waitFor(shop.service->remove(shop.owner, shop.record.id, ProfileKind::Hotspot, ours.name, ours.itemId)));
}

void ProfileServiceTest::a_name_changed_on_the_router_is_noticed()
{
    Shop shop;
    START(shop);
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "Evening"}});
    const HotspotUserProfile before = shop.hotspot(u"Evening"_s);
    shop.router.changeRow("/ip/hotspot/user/profile", "Evening", {{"name", "Night"}});
    HotspotUserProfile wanted = before;
    wanted.rateLimit = u"1M/1M"_s;
    const auto refused = QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, before, wanted));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(u"“Night”"_s), wordsOf(refused.error()).constData());
    QVERIFY(!shop.router.row("/ip/hotspot/user/profile", "Night").contains("rate-limit"));
}

void ProfileServiceTest::a_name_that_vouchers_ask_for_stays()
{
    Shop shop;
    START(shop);
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "Evening"}});
    VoucherTerms terms = someTerms();
    terms.profile = u"Evening"_s;
    NEED(vouchers, storeVouchers(shop.shop.file.database(), shop.shop.clock, shop.record.id,
                                 {u"NET-AAAAA-11111"_s, u"NET-BBBBB-22222"_s}, terms));
    QCOMPARE(vouchers.size(), 2);
    const HotspotUserProfile before = shop.hotspot(u"Evening"_s);
    QCOMPARE(shop.use(u"Evening"_s).vouchers, 2);
    HotspotUserProfile renamed = before;
    renamed.name = u"Night"_s;
    const auto refused = QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, before, renamed));
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(u'2'), wordsOf(refused.error()).constData());
    const auto kept = QCoro::waitFor(
        shop.service->remove(shop.owner, shop.record.id, ProfileKind::Hotspot, before.name, before.itemId));
    QCOMPARE(kept.error().kind, Error::Kind::Conflict);
    QVERIFY(!shop.router.row("/ip/hotspot/user/profile", "Evening").isEmpty());
}

void ProfileServiceTest::a_router_without_the_hotspot_package_says_so()
{
    auto options = RouterShop::simulatedRouter();
    options.without = {"/ip/hotspot"};
    Shop shop(storage::Engine::Sqlite, options);
    START(shop);
    NEED(profiles, shop.read());
    QVERIFY(profiles.noHotspot);
    QVERIFY(profiles.hotspot.isEmpty());
    QVERIFY(!profiles.noPpp);
    QVERIFY(profiles.ppp.size() >= 2);
}

void ProfileServiceTest::a_lost_answer_is_unknown_and_not_failed()
{
    Shop shop;
    START(shop);
    NEED(before, shop.read());
    simulator::Faults faults;
    faults.loseReplyOf = 1;
    shop.router.setFaults(faults);
    HotspotUserProfile wanted;
    wanted.name = u"Evening"_s;
    const auto lost = QCoro::waitFor(shop.service->addHotspot(shop.owner, shop.record.id, wanted));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::NotReachable);
    QVERIFY2(lost.error().message.contains(u"“Evening”"_s), wordsOf(lost.error()).constData());
    storage::AuditRepository audit(shop.shop.file.database());
    const storage::AuditFilter filter{.action = u"hotspotProfile."_s};
    NEED(rows, QCoro::waitFor(audit.page(filter, 0, 10)));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().result, u"unknown"_s);
    shop.router.setFaults({});
    NEED(after, shop.read());
    QCOMPARE(after.hotspot.size(), before.hotspot.size() + 1); // the router had done it
}

void ProfileServiceTest::every_change_is_audited()
{
    Shop shop;
    START(shop);
    HotspotUserProfile wanted;
    wanted.name = u"Evening"_s;
    wanted.rateLimit = u"1M/2M"_s;
    NEED(made, QCoro::waitFor(shop.service->addHotspot(shop.owner, shop.record.id, wanted)));
    HotspotUserProfile changed = made;
    changed.rateLimit = u"2M/4M"_s;
    NEED(standing, QCoro::waitFor(shop.service->changeHotspot(shop.owner, shop.record.id, made, changed)));
    QVERIFY(QCoro::waitFor(
        shop.service->remove(shop.owner, shop.record.id, ProfileKind::Hotspot, standing.name, standing.itemId)));
    storage::AuditRepository audit(shop.shop.file.database());
    const storage::AuditFilter filter{.action = u"hotspotProfile."_s};
    NEED(rows, QCoro::waitFor(audit.page(filter, 0, 10)));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(2).action, u"hotspotProfile.add"_s);
    QCOMPARE(rows.at(1).before, u"rate-limit=1M/2M"_s);
    QCOMPARE(rows.at(1).after, u"rate-limit=2M/4M"_s);
    QVERIFY(rows.at(0).object.contains(u"“Evening”"_s) && rows.at(0).object.contains(shop.record.publicId));
}

void ProfileServiceTest::who_may_not_is_told_so()
{
    Shop shop;
    START(shop);
    Actor cashier = shop.owner;
    cashier.role = Role::Cashier;
    HotspotUserProfile wanted;
    wanted.name = u"Evening"_s;
    const auto refused = QCoro::waitFor(shop.service->addHotspot(cashier, shop.record.id, wanted));
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(refused.error().detail, u"editProfiles"_s);
    QVERIFY(QCoro::waitFor(shop.service->read(cashier, shop.record.id)));
}

QTEST_GUILESS_MAIN(ProfileServiceTest)
#include "profileservicetest.moc"
