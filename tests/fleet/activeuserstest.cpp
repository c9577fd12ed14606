// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/activeusers.h"

#include "core/fleet/activeuserlist.h"
#include "core/storage/auditrepository.h"
#include "tests/fleet/fleetshop.h"

#include <QSignalSpy>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Knows the names that begin with "v".
class Vouchers : public GuestDirectory {
public:
    int asked = 0;

    QCoro::Task<Result<QHash<QString, GuestIdentity>>> whoAre(RouterId, QStringList userNames) override
    {
        ++asked;
        QHash<QString, GuestIdentity> who;
        for (const QString &name : userNames) {
            if (name.startsWith(u'v'))
                who.insert(name, {GuestIdentity::Kind::Voucher, 7, name.toUpper()});
        }
        co_return who;
    }
};

QByteArray macOf(int i)
{
    return "AA:BB:CC:00:" + QByteArray::number(i / 256 + 256, 16).last(2).toUpper() + ':' +
           QByteArray::number(i % 256 + 256, 16).last(2).toUpper();
}

QByteArray addressOf(int i)
{
    return "10.6." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250 + 1);
}

/// A guest's session, with the id that routers give: the address in hex.
void signIn(simulator::SimulatedRouter &router, int i, const QByteArray &user)
{
    const QByteArray id = '*' + QByteArray::number(0x0A060000 + i / 250 * 256 + i % 250 + 1, 16).toUpper();
    router.addRow("/ip/hotspot/active", {{".id", id},
                                         {"user", user},
                                         {"address", addressOf(i)},
                                         {"mac-address", macOf(i)},
                                         {"server", "hotspot1"},
                                         {"login-by", "http-pap"}});
}

struct Online {
    FleetShop shop;
    Vouchers directory;
    std::unique_ptr<ActiveUsers> active;

    explicit Online(const QString &version = u"7.18"_s) : shop(storage::Engine::Sqlite, shopRouter(version)) {}
    Result<> open()
    {
        const Result<> opened = shop.open();
        if (!opened)
            return opened;
        for (const auto &row : shop.router.rows("/ip/hotspot/active"))
            shop.router.removeRow("/ip/hotspot/active", row.value(".id"));
        for (const auto &row : shop.router.rows("/ppp/active"))
            shop.router.removeRow("/ppp/active", row.value(".id"));
        ActiveUsers::Options options;
        options.bundle = 1ms;
        options.retryAfter = 5ms;
        options.lookAgainAfter = 0ms;
        active = std::make_unique<ActiveUsers>(shop.shop.file.database(), shop.counter->pool, shop.shop.audit,
                                               shop.shop.clock, options);
        active->addDirectory(directory);
        return {};
    }
    QStringList names(const QList<ActiveUser> &users) const
    {
        QStringList names;
        for (const ActiveUser &user : users)
            names.append(user.user);
        return names;
    }
};

ActiveUser session(const QString &user, const QString &address, std::chrono::seconds uptime, Timestamp at)
{
    ActiveUser active;
    active.itemId = u"*A"_s;
    active.user = user;
    active.address = address;
    active.mac = u"AA:BB:CC:00:00:01"_s;
    active.uptime = uptime;
    active.readAt = at;
    return active;
}

} // namespace

class ActiveUsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybody_is_read_with_who_it_is_data();
    void everybody_is_read_with_who_it_is();
    void the_same_address_with_a_new_guest_is_a_new_session();
    void what_listen_says_is_merged();
    void a_list_follows_sign_ins_and_outs();
    void a_list_goes_on_after_the_line_broke();
    void a_disconnected_guest_is_gone_and_may_come_back();
    void a_cookie_goes_with_its_session();
    void many_are_disconnected_at_once();
    void who_took_over_an_address_is_not_disconnected();
    void fifty_thousand_are_read();
    void who_may_not_is_told_which_permission_is_missing();
};

void ActiveUsersTest::everybody_is_read_with_who_it_is_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : simulator::Release::known())
        QTest::addRow("%s", qPrintable(version)) << version;
}

void ActiveUsersTest::everybody_is_read_with_who_it_is()
{
    QFETCH(QString, version);
    Online at(version);
    OPEN(at);
    signIn(at.shop.router, 1, "v10");
    signIn(at.shop.router, 2, "v9");
    signIn(at.shop.router, 3, "guest without a name of ours");
    at.shop.router.addRow(
        "/ppp/active",
        {{"name", "ana"}, {"service", "pppoe"}, {"caller-id", "DD:EE:FF:00:00:01"}, {"address", "10.9.0.2"}});
    NEED(users, QCoro::waitFor(at.active->read(at.shop.owner, at.shop.record.id)));
    QCOMPARE(at.names(users), QStringList({u"ana"_s, u"guest without a name of ours"_s, u"v9"_s, u"v10"_s}));
    QCOMPARE(users.at(0).service, ActiveUser::Service::Ppp);
    QCOMPARE(users.at(0).who.kind, GuestIdentity::Kind::Unknown);
    QCOMPARE(users.at(2).who.kind, GuestIdentity::Kind::Voucher);
    QCOMPARE(users.at(2).who.text, u"V9"_s);
    QCOMPARE(users.at(2).mac, QString::fromLatin1(macOf(2)));
    QVERIFY(users.at(2).uptime && users.at(2).down && users.at(2).began());
    QVERIFY2(at.shop.router.unknownToSchema().isEmpty(), qPrintable(at.shop.router.unknownToSchema().join(u';')));
}

void ActiveUsersTest::the_same_address_with_a_new_guest_is_a_new_session()
{
    HandClock clock;
    const ActiveUser before = session(u"v1"_s, u"10.6.0.1"_s, 1h, clock.now());
    clock.advance(30s);
    ActiveUser later = session(u"v1"_s, u"10.6.0.1"_s, 1h + 31s, clock.now());
    QVERIFY(before.isSameSessionAs(later)); // a second of rounding
    ActiveUser again = session(u"v1"_s, u"10.6.0.1"_s, 2s, clock.now());
    QVERIFY(!before.isSameSessionAs(again)); // signed in anew
    const ActiveUser other = session(u"v2"_s, u"10.6.0.1"_s, 2s, clock.now());
    QVERIFY(!before.isSameSessionAs(other));

    const MergedUsers same = merge({before}, {later}, {});
    QCOMPARE(same.change.changed.size(), 1);
    QVERIFY(same.change.began.isEmpty() && same.change.ended.isEmpty());
    const MergedUsers taken = merge({before}, {other}, {});
    QCOMPARE(taken.change.began.size(), 1);
    QCOMPARE(taken.change.ended.size(), 1);
    const MergedUsers anew = merge({before}, {again}, {});
    QCOMPARE(anew.change.began.size(), 1);
    QCOMPARE(anew.change.ended.size(), 1);
    QCOMPARE(merge({before}, {before}, {}).change.changed.size(), 0);
}

void ActiveUsersTest::what_listen_says_is_merged()
{
    HandClock clock;
    ActiveUser a = session(u"v1"_s, u"10.6.0.1"_s, 1h, clock.now());
    ActiveUser b = session(u"v2"_s, u"10.6.0.2"_s, 1h, clock.now());
    b.itemId = u"*B"_s;
    ActiveUser nameless = session(u"v3"_s, u"10.6.0.3"_s, 1h, clock.now());
    nameless.itemId.clear(); // a row without .id is kept until the next print
    ActiveUser inPlace = session(u"v4"_s, u"10.6.0.2"_s, 1s, clock.now());
    inPlace.itemId = u"*B"_s;
    LiveEvents events;
    events.gone.insert(liveId(ActiveUser::Service::Hotspot, u"*A"_s));
    events.rows = {b, inPlace}; // of one id the last holds
    const QList<ActiveUser> now = applied({a, b, nameless}, events);
    QCOMPARE(now.size(), 2);
    QCOMPARE(now.at(0).user, u"v3"_s);
    QCOMPARE(now.at(1).user, u"v4"_s);
}

void ActiveUsersTest::a_list_follows_sign_ins_and_outs()
{
    Online at;
    OPEN(at);
    signIn(at.shop.router, 1, "v1");
    const auto feed = at.active->follow(at.shop.owner, at.shop.record.id);
    QSignalSpy changes(feed.get(), &ActiveUsersFeed::changed);
    QTRY_VERIFY(feed->isComplete());
    QCOMPARE(at.names(feed->users()), QStringList{u"v1"_s});
    at.shop.router.forgetReceived();
    signIn(at.shop.router, 2, "ahmad");
    QTRY_COMPARE(at.names(feed->users()), QStringList({u"ahmad"_s, u"v1"_s}));
    QCOMPARE(feed->users().last().who.kind, GuestIdentity::Kind::Voucher);
    QCOMPARE(changes.last().first().value<ActiveUsersChange>().began.size(), 1);
    at.shop.router.removeRow("/ip/hotspot/active", at.shop.router.rows("/ip/hotspot/active").first().value(".id"));
    QTRY_COMPARE(at.names(feed->users()), QStringList{u"ahmad"_s});
    QCOMPARE(changes.last().first().value<ActiveUsersChange>().ended.size(), 1);
    for (const routeros::Sentence &command : at.shop.router.received())
        QVERIFY(!command.word.endsWith("/print")); // all of it came by listen
    feed->refresh();
    QTRY_VERIFY(!at.shop.router.received().isEmpty());
}

void ActiveUsersTest::a_list_goes_on_after_the_line_broke()
{
    Online at;
    OPEN(at);
    signIn(at.shop.router, 1, "v1");
    const auto feed = at.active->follow(at.shop.owner, at.shop.record.id);
    QTRY_VERIFY(feed->isComplete());
    at.shop.router.cutConnections();
    signIn(at.shop.router, 2, "v2");
    QTRY_COMPARE(feed->users().size(), 2);
    QSignalSpy failed(feed.get(), &ActiveUsersFeed::failed);
    const quint16 port = at.shop.router.port();
    at.shop.router.stop();
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(feed->users().size(), 2); // what was known
    QVERIFY(at.shop.router.listen(port));
    at.shop.counter->pool.retryNow(at.shop.record.id);
    signIn(at.shop.router, 3, "v3");
    QTRY_COMPARE(feed->users().size(), 3);
}

void ActiveUsersTest::a_disconnected_guest_is_gone_and_may_come_back()
{
    Online at;
    OPEN(at);
    signIn(at.shop.router, 1, "v1");
    signIn(at.shop.router, 2, "v2");
    at.shop.router.addRow("/ppp/active", {{"name", "ana"}, {"address", "10.9.0.2"}});
    NEED(users, QCoro::waitFor(at.active->read(at.shop.owner, at.shop.record.id)));
    const QList<ActiveUser> some{users.at(0), users.at(1)}; // ana and v1
    NEED(cut, QCoro::waitFor(at.active->disconnect(at.shop.owner, at.shop.record.id, some, ActiveUsers::Cut::Session)));
    QCOMPARE(cut.ended, 2);
    QCOMPARE(cut.returned, 0);
    QVERIFY(cut.errors.isEmpty());
    QVERIFY(at.shop.router.rows("/ppp/active").isEmpty());
    QCOMPARE(at.shop.router.rows("/ip/hotspot/active").size(), 1);
    // Once more: gone by now, and that is what was wanted.
    NEED(again,
         QCoro::waitFor(at.active->disconnect(at.shop.owner, at.shop.record.id, some, ActiveUsers::Cut::Session)));
    QCOMPARE(again.ended, 2);
    storage::AuditRepository audit(at.shop.shop.file.database());
    storage::AuditFilter filter;
    filter.action = u"guest.disconnect"_s;
    NEED(rows, QCoro::waitFor(audit.page(filter, 0, 10)));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first().before.contains("v1"_L1));
}

void ActiveUsersTest::a_cookie_goes_with_its_session()
{
    Online at;
    OPEN(at);
    signIn(at.shop.router, 1, "v1");
    for (const auto &row : at.shop.router.rows("/ip/hotspot/cookie"))
        at.shop.router.removeRow("/ip/hotspot/cookie", row.value(".id"));
    at.shop.router.addRow("/ip/hotspot/cookie", {{"user", "v1"}, {"mac-address", macOf(1)}});
    at.shop.router.addRow("/ip/hotspot/cookie", {{"user", "v1"}, {"mac-address", macOf(9)}}); // another device
    at.shop.router.addRow("/ip/hotspot/cookie", {{"user", "v2"}, {"mac-address", macOf(2)}});
    NEED(users, QCoro::waitFor(at.active->read(at.shop.owner, at.shop.record.id)));
    NEED(cut, QCoro::waitFor(
                  at.active->disconnect(at.shop.owner, at.shop.record.id, users, ActiveUsers::Cut::SessionAndCookie)));
    QCOMPARE(cut.ended, 1);
    const auto left = at.shop.router.rows("/ip/hotspot/cookie");
    QCOMPARE(left.size(), 2);
    for (const auto &row : left)
        QVERIFY(row.value("mac-address") != macOf(1));
    QVERIFY2(at.shop.router.unknownToSchema().isEmpty(), qPrintable(at.shop.router.unknownToSchema().join(u';')));
}

void ActiveUsersTest::many_are_disconnected_at_once()
{
    Online at;
    OPEN(at);
    for (int i = 0; i < 700; ++i)
        signIn(at.shop.router, i, "v" + QByteArray::number(i));
    NEED(users, QCoro::waitFor(at.active->read(at.shop.owner, at.shop.record.id)));
    qint64 told = 0;
    const Progress progress = [&told](qint64 done, qint64) { told = done; };
    NEED(cut, QCoro::waitFor(
                  at.active->disconnect(at.shop.owner, at.shop.record.id, users, ActiveUsers::Cut::Session, progress)));
    QCOMPARE(cut.ended, 700);
    QCOMPARE(told, 700);
    QVERIFY(at.shop.router.rows("/ip/hotspot/active").isEmpty());
}

void ActiveUsersTest::who_took_over_an_address_is_not_disconnected()
{
    Online at;
    OPEN(at);
    signIn(at.shop.router, 1, "v1");
    NEED(users, QCoro::waitFor(at.active->read(at.shop.owner, at.shop.record.id)));
    at.shop.router.removeRow("/ip/hotspot/active", at.shop.router.rows("/ip/hotspot/active").first().value(".id"));
    signIn(at.shop.router, 1, "v2"); // the same id: it is the address
    NEED(cut,
         QCoro::waitFor(at.active->disconnect(at.shop.owner, at.shop.record.id, users, ActiveUsers::Cut::Session)));
    QCOMPARE(cut.ended, 1);
    QCOMPARE(at.shop.router.rows("/ip/hotspot/active").size(), 1);
}

void ActiveUsersTest::fifty_thousand_are_read()
{
    Online at;
    OPEN(at);
    for (int i = 0; i < 50'000; ++i)
        signIn(at.shop.router, i, "v" + QByteArray::number(i));
    const auto feed = at.active->follow(at.shop.owner, at.shop.record.id);
    QTRY_VERIFY_WITH_TIMEOUT(feed->isComplete(), 60'000);
    QCOMPARE(feed->users().size(), 50'000);
    QCOMPARE(feed->users().at(49'999).user, u"v49999"_s);
    QCOMPARE(feed->users().at(49'999).who.kind, GuestIdentity::Kind::Voucher);
}

void ActiveUsersTest::who_may_not_is_told_which_permission_is_missing()
{
    Online at;
    OPEN(at);
    Actor viewer = at.shop.owner;
    viewer.role = Role::Viewer;
    QCOMPARE(
        QCoro::waitFor(at.active->disconnect(viewer, at.shop.record.id, {}, ActiveUsers::Cut::Session)).error().detail,
        u"disconnectGuest"_s);
    QCOMPARE(QCoro::waitFor(at.active->read(Actor::system(), at.shop.record.id)).error().detail, u"seeRouters"_s);
    const auto feed = at.active->follow(Actor::system(), at.shop.record.id);
    QSignalSpy failed(feed.get(), &ActiveUsersFeed::failed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().detail, u"seeRouters"_s);
}

QTEST_GUILESS_MAIN(ActiveUsersTest)
#include "activeuserstest.moc"
