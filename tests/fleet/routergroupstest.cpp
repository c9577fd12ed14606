// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routergroups.h"

#include "core/storage/routergrouprepository.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucherrepository.h"
#include "tests/security/shopfixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::fleet;
using namespace Qt::StringLiterals;

class RouterGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_group_is_kept_with_its_routers_data() { engines(); }
    void a_group_is_kept_with_its_routers();
    void a_name_is_taken_in_any_case();
    void a_group_without_routers_is_refused();
    void only_who_may_change_routers_makes_groups();
    void a_group_is_deleted_unless_vouchers_were_made_for_it_data() { engines(); }
    void a_group_is_deleted_unless_vouchers_were_made_for_it();
    void a_removed_router_is_in_no_group_data() { engines(); }
    void a_removed_router_is_in_no_group();

private:
    static RouterId someRouter(storage::Database &database, const QString &name)
    {
        Router router;
        router.publicId = u"RTR_"_s + name;
        router.name = name;
        router.host = u"192.0.2.1"_s;
        router.user = u"nettdesk"_s;
        storage::RouterRepository repository(database);
        return *QCoro::waitFor(repository.add(router, {}));
    }
};

void RouterGroupsTest::a_group_is_kept_with_its_routers()
{
    OPEN_SHOP;
    const auto created = shop.setUp();
    QVERIFY(created);
    RouterGroups groups(shop.file.database(), shop.audit);
    const RouterId hill = someRouter(shop.file.database(), u"Hill"_s);
    const RouterId beach = someRouter(shop.file.database(), u"Beach"_s);
    const auto saved = QCoro::waitFor(groups.save(created->owner, {{}, u"  Town "_s, {hill, beach}}));
    QVERIFY(saved);
    QCOMPARE(saved->name, u"Town"_s);

    const auto narrowed = QCoro::waitFor(groups.save(created->owner, {saved->id, u"Town"_s, {beach}}));
    QVERIFY(narrowed);
    const auto listed = QCoro::waitFor(groups.list(created->owner));
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().routers, QList<RouterId>{beach});

    const auto isIn = [&](RouterId router) {
        auto look = [group = saved->id, router](storage::Session &session) {
            return storage::RouterGroupRepository::contains(session, group, router);
        };
        return *QCoro::waitFor(shop.file.database().read(look));
    };
    QVERIFY(isIn(beach));
    QVERIFY(!isIn(hill));
}

void RouterGroupsTest::a_name_is_taken_in_any_case()
{
    ShopFixture shop;
    const auto created = shop.setUp();
    RouterGroups groups(shop.file.database(), shop.audit);
    const RouterId hill = someRouter(shop.file.database(), u"Hill"_s);
    QVERIFY(QCoro::waitFor(groups.save(created->owner, {{}, u"Town"_s, {hill}})));
    const auto again = QCoro::waitFor(groups.save(created->owner, {{}, u"TOWN"_s, {hill}}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);
    QVERIFY(again.error().message.contains(u"TOWN"_s));
}

void RouterGroupsTest::a_group_without_routers_is_refused()
{
    ShopFixture shop;
    const auto created = shop.setUp();
    RouterGroups groups(shop.file.database(), shop.audit);
    const auto saved = QCoro::waitFor(groups.save(created->owner, {{}, u"Town"_s, {}}));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
}

void RouterGroupsTest::only_who_may_change_routers_makes_groups()
{
    ShopFixture shop;
    const auto created = shop.setUp();
    RouterGroups groups(shop.file.database(), shop.audit);
    Actor cashier = created->owner;
    cashier.role = Role::Cashier;
    const auto saved = QCoro::waitFor(groups.save(cashier, {{}, u"Town"_s, {RouterId(1)}}));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::NotPermitted);
}

void RouterGroupsTest::a_group_is_deleted_unless_vouchers_were_made_for_it()
{
    OPEN_SHOP;
    const auto created = shop.setUp();
    QVERIFY(created);
    RouterGroups groups(shop.file.database(), shop.audit);
    const RouterId hill = someRouter(shop.file.database(), u"Hill"_s);
    const auto town = QCoro::waitFor(groups.save(created->owner, {{}, u"Town"_s, {hill}}));
    const auto coast = QCoro::waitFor(groups.save(created->owner, {{}, u"Coast"_s, {hill}}));
    QVERIFY(town && coast);
    auto make = [&](storage::Session &session) {
        Batch batch;
        batch.tag = u"ab12cd"_s;
        batch.router = hill;
        batch.scope = VoucherScope::Group;
        batch.group = coast->id;
        batch.terms.timeLimit = std::chrono::hours(1);
        batch.createdAt = session.now();
        batch.createdBy = created->owner.employee;
        return storage::VoucherRepository::insertBatch(session, batch);
    };
    QVERIFY(QCoro::waitFor(shop.file.database().run(make)));

    Actor cashier = created->owner;
    cashier.role = Role::Cashier;
    QCOMPARE(QCoro::waitFor(groups.remove(cashier, town->id)).error().kind, Error::Kind::NotPermitted);
    QVERIFY(QCoro::waitFor(groups.remove(created->owner, town->id)));
    const auto kept = QCoro::waitFor(groups.remove(created->owner, coast->id));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Invalid);
    QVERIFY(kept.error().message.contains(u"Coast"_s));
    const auto listed = QCoro::waitFor(groups.list(created->owner));
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().id, coast->id);
    QCOMPARE(listed->first().routers, QList<RouterId>{hill});
    QCOMPARE(QCoro::waitFor(groups.remove(created->owner, town->id)).error().kind, Error::Kind::NotFound);
}

void RouterGroupsTest::a_removed_router_is_in_no_group()
{
    OPEN_SHOP;
    const auto created = shop.setUp();
    QVERIFY(created);
    RouterGroups groups(shop.file.database(), shop.audit);
    const RouterId hill = someRouter(shop.file.database(), u"Hill"_s);
    const RouterId beach = someRouter(shop.file.database(), u"Beach"_s);
    QVERIFY(QCoro::waitFor(groups.save(created->owner, {{}, u"Town"_s, {hill, beach}})));
    storage::RouterRepository routers(shop.file.database());
    QVERIFY(QCoro::waitFor(routers.remove(hill, shop.clock.now())));
    const auto listed = QCoro::waitFor(groups.list(created->owner));
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().routers, QList<RouterId>{beach});
}

QTEST_GUILESS_MAIN(RouterGroupsTest)
#include "routergroupstest.moc"
