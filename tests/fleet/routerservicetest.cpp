// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucherlife.h"
#include "tests/vouchers/counterfixture.h"

#include <QHostAddress>
#include <QTcpServer>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

class RouterServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_test_says_who_the_router_is_data();
    void a_test_says_who_the_router_is();
    void each_failure_has_its_own_words();
    void nothing_is_stored_when_the_test_fails();
    void a_password_is_sealed_and_stands_in_no_list();
    void names_are_cleaned_limited_and_unique();
    void a_changed_certificate_blocks_until_a_person_accepts_it();
    void an_inactive_router_is_not_contacted();
    void a_router_with_live_vouchers_is_not_removed();
    void profiles_are_read_live();
    void every_change_is_audited();
    void who_may_not_is_told_which_permission_is_missing();
};

void RouterServiceTest::a_test_says_who_the_router_is_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<simulator::Tls>("tls");
    for (const char *version : {"6.42", "6.49", "7.12", "7.18", "7.22"})
        QTest::addRow("%s", version) << QString::fromLatin1(version) << simulator::Tls::Off;
    QTest::addRow("certificate") << u"7.18"_s << simulator::Tls::Certificate;
    QTest::addRow("anonymous") << u"7.18"_s << simulator::Tls::Anonymous;
}

void RouterServiceTest::a_test_says_who_the_router_is()
{
    QFETCH(QString, version);
    QFETCH(simulator::Tls, tls);
    auto options = ShopWithRouter::simulatedRouter(version, tls);
    options.identity = "Café Router";
    ShopWithRouter shop(storage::Engine::Sqlite, options);
    OPEN(shop);
    NEED(probe, QCoro::waitFor(shop.counter->routers.testStored(shop.owner, shop.record.id)));
    QCOMPARE(probe.identity, u"Café Router"_s);
    QVERIFY2(probe.version.startsWith(version), qPrintable(probe.version));
    QCOMPARE(probe.board, u"hAP ac^2"_s);
    QCOMPARE(probe.hotspotProfiles, int(shop.router.rows("/ip/hotspot/user/profile").size()));
    QVERIFY(probe.hotspotProfiles >= 4);
    QCOMPARE(probe.signInAddress, u"login.cafe.example"_s);
    QCOMPARE(probe.fingerprint, QString::fromLatin1(shop.router.fingerprint()));
    QCOMPARE(shop.record.signInAddress, u"login.cafe.example"_s);
    if (tls == simulator::Tls::Certificate)
        QCOMPARE(shop.record.fingerprint, probe.fingerprint);
    QCOMPARE(shop.counter->routers.status(shop.record.id).state, LineState::Online);
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u'\n')));
}

void RouterServiceTest::each_failure_has_its_own_words()
{
    ShopWithRouter shop;
    OPEN(shop);
    RouterDraft draft;
    draft.host = u"127.0.0.1"_s;
    draft.port = shop.router.port();
    draft.user = u"nettdesk"_s;
    draft.password = security::SecretBytes("router secret");
    const auto failureOf = [&](const RouterDraft &some) {
        const auto result = QCoro::waitFor(shop.counter->routers.test(shop.owner, some));
        return result ? Error{} : result.error();
    };
    QSet<QString> messages;

    RouterDraft unknownHost = draft;
    unknownHost.host = u"no-such-router.invalid"_s;
    const Error unknownHostError = failureOf(unknownHost);
    QCOMPARE(unknownHostError.kind, Error::Kind::NotReachable);
    messages.insert(unknownHostError.message);

    QTcpServer closedPort;
    QVERIFY(closedPort.listen(QHostAddress::LocalHost));
    RouterDraft closed = draft;
    closed.port = closedPort.serverPort();
    closedPort.close();
    const Error closedError = failureOf(closed);
    QCOMPARE(closedError.kind, Error::Kind::NotReachable);
    messages.insert(closedError.message);

    RouterDraft wrongPassword = draft;
    wrongPassword.password = security::SecretBytes("guess");
    const Error wrongPasswordError = failureOf(wrongPassword);
    QCOMPARE(wrongPasswordError.kind, Error::Kind::LoginRefused);
    messages.insert(wrongPasswordError.message);

    RouterDraft tlsToPlain = draft;
    tlsToPlain.tls = TlsMode::Pinned;
    const Error tlsToPlainError = failureOf(tlsToPlain);
    QCOMPARE(tlsToPlainError.kind, Error::Kind::NotReachable);
    messages.insert(tlsToPlainError.message);

    RouterDraft noHost = draft;
    noHost.host = u"  "_s;
    QCOMPARE(failureOf(noHost).kind, Error::Kind::Invalid);
    RouterDraft url = draft;
    url.host = u"http://192.168.88.1/"_s;
    QCOMPARE(failureOf(url).kind, Error::Kind::Invalid);
    QCOMPARE(messages.size(), 4);
    for (const QString &message : messages)
        QVERIFY2(!message.contains("router secret"_L1) && message.size() > 20, qPrintable(message));
}

void RouterServiceTest::nothing_is_stored_when_the_test_fails()
{
    ShopWithRouter shop;
    OPEN(shop);
    RouterDraft draft;
    draft.name = u"Second"_s;
    draft.host = u"127.0.0.1"_s;
    draft.port = shop.router.port();
    draft.user = u"nettdesk"_s;
    draft.password = security::SecretBytes("guess");
    QVERIFY(!QCoro::waitFor(shop.counter->routers.add(shop.owner, draft)));
    NEED(before, QCoro::waitFor(shop.counter->routers.list(shop.owner)));
    QCOMPARE(before.size(), 1);
    NEED(untested, QCoro::waitFor(shop.counter->routers.add(shop.owner, draft, Testing::LeaveOut)));
    QVERIFY(!untested.probe);
    QVERIFY(untested.router.publicId.startsWith("RTR_"_L1));
    QCOMPARE(untested.router.publicId.size(), 12);
}

void RouterServiceTest::a_password_is_sealed_and_stands_in_no_list()
{
    ShopWithRouter shop;
    OPEN(shop);
    storage::RouterRepository repository(shop.shop.file.database());
    NEED(sealed, QCoro::waitFor(repository.sealedPassword(shop.record.id)));
    QVERIFY(sealed.startsWith("v1."_L1));
    QVERIFY(!sealed.contains("router secret"_L1));

    // A change without a new password keeps the old one; with one, the router is asked with it first.
    RouterDraft draft;
    draft.name = u"Renamed"_s;
    draft.host = shop.record.host;
    draft.port = shop.record.port;
    draft.user = shop.record.user;
    NEED(renamed, QCoro::waitFor(shop.counter->routers.update(shop.owner, shop.record.id, draft)));
    QCOMPARE(renamed.router.name, u"Renamed"_s);
    NEED(unchanged, QCoro::waitFor(repository.sealedPassword(shop.record.id)));
    QCOMPARE(unchanged, sealed);
    draft.password = security::SecretBytes("wrong");
    const auto refused = QCoro::waitFor(shop.counter->routers.update(shop.owner, shop.record.id, draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::LoginRefused);
    shop.shop.keys.lock();
    QCOMPARE(QCoro::waitFor(shop.counter->routers.add(shop.owner, draft, Testing::LeaveOut)).error().kind,
             Error::Kind::Locked);
}

void RouterServiceTest::names_are_cleaned_limited_and_unique()
{
    ShopWithRouter shop;
    OPEN(shop);
    RouterDraft draft;
    draft.host = u"192.0.2.1"_s;
    draft.user = u"admin"_s;
    const auto add = [&](const QString &name) {
        draft.name = name;
        return QCoro::waitFor(shop.counter->routers.add(shop.owner, draft, Testing::LeaveOut));
    };
    NEED(arabic, add(u"  مقهى\u202E \"النور\" 🛜 "_s));
    QCOMPARE(arabic.router.name, u"مقهى \"النور\" 🛜"_s);
    const auto taken = add(u"Café"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::AlreadyExists);
    QVERIFY(taken.error().message.contains(u"Café"_s));
    const auto tooLong = add(QString(10'000, u'x'));
    QVERIFY(!tooLong);
    QVERIFY2(tooLong.error().message.contains("120"_L1), qPrintable(tooLong.error().message));
    NEED(unnamed, add(QString()));
    QCOMPARE(unnamed.router.name, u"192.0.2.1"_s);
    QCOMPARE(unnamed.router.port, quint16(8728));
    NEED(found, QCoro::waitFor(shop.counter->routers.find(shop.owner, u"café"_s)));
    QCOMPARE(found.id, shop.record.id);
    QVERIFY(!QCoro::waitFor(shop.counter->routers.find(shop.owner, u"RTR_NOTTHERE"_s)));
}

void RouterServiceTest::a_changed_certificate_blocks_until_a_person_accepts_it()
{
    ShopWithRouter shop(storage::Engine::Sqlite,
                        ShopWithRouter::simulatedRouter(u"7.18"_s, simulator::Tls::Certificate));
    OPEN(shop);
    shop.router.changeCertificate();
    shop.counter->pool.forget(shop.record.id);
    shop.router.forgetReceived();
    const auto blocked = QCoro::waitFor(shop.counter->routers.testStored(shop.owner, shop.record.id));
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().kind, Error::Kind::CertificateChanged);
    QVERIFY(shop.router.received().isEmpty()); // not even a login
    QCOMPARE(shop.counter->routers.status(shop.record.id).state, LineState::CertificateChanged);

    Actor cashier = shop.owner;
    cashier.role = Role::Cashier;
    const QString fingerprint = QString::fromLatin1(shop.router.fingerprint());
    QCOMPARE(QCoro::waitFor(shop.counter->routers.acceptCertificate(cashier, shop.record.id, fingerprint)).error().kind,
             Error::Kind::NotPermitted);
    QCOMPARE(
        QCoro::waitFor(shop.counter->routers.acceptCertificate(shop.owner, shop.record.id, u"12:34"_s)).error().kind,
        Error::Kind::Invalid);
    NEED(trusted,
         QCoro::waitFor(shop.counter->routers.acceptCertificate(shop.owner, shop.record.id, fingerprint.toUpper())));
    QCOMPARE(trusted.fingerprint, fingerprint);
    NEED(probe, QCoro::waitFor(shop.counter->routers.testStored(shop.owner, shop.record.id)));
    QCOMPARE(probe.fingerprint, fingerprint);
}

void RouterServiceTest::an_inactive_router_is_not_contacted()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(off, QCoro::waitFor(shop.counter->routers.setActive(shop.owner, shop.record.id, false)));
    QVERIFY(!off.isActive);
    shop.router.forgetReceived();
    const auto refused = QCoro::waitFor(shop.counter->routers.profiles(shop.owner, shop.record.id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains("switched off"_L1), qPrintable(refused.error().message));
    QVERIFY(shop.router.received().isEmpty());
    QCOMPARE(shop.counter->routers.status(shop.record.id).state, LineState::Inactive);
    NEED(on, QCoro::waitFor(shop.counter->routers.setActive(shop.owner, shop.record.id, true)));
    QVERIFY(on.isActive);
    QVERIFY(QCoro::waitFor(shop.counter->routers.profiles(shop.owner, shop.record.id)));
}

void RouterServiceTest::a_router_with_live_vouchers_is_not_removed()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(2)));
    const auto refused = QCoro::waitFor(shop.counter->routers.remove(shop.owner, shop.record.id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(u'2'), qPrintable(refused.error().message));
    for (const Voucher &voucher : vouchers) {
        auto end = [id = voucher.id](storage::Session &session) {
            return storage::VoucherLife::change(session, id, VoucherState::Active, VoucherState::Void);
        };
        QVERIFY(QCoro::waitFor(shop.shop.file.database().run(end)));
    }
    QVERIFY(QCoro::waitFor(shop.counter->routers.remove(shop.owner, shop.record.id)));
    NEED(left, QCoro::waitFor(shop.counter->routers.list(shop.owner)));
    QVERIFY(left.isEmpty());
}

void RouterServiceTest::profiles_are_read_live()
{
    ShopWithRouter shop;
    OPEN(shop);
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "Brand new"}, {"rate-limit", "1M/2M"}});
    NEED(profiles, QCoro::waitFor(shop.counter->routers.profiles(shop.owner, shop.record.id)));
    bool found = false;
    for (const HotspotUserProfile &profile : profiles) {
        QVERIFY(profile.itemId.startsWith(u'*'));
        if (profile.name == "Brand new"_L1) {
            found = true;
            QCOMPARE(profile.rateLimit, u"1M/2M"_s);
            QVERIFY(!profile.isOurs && !profile.isDefault);
        }
        QCOMPARE(profile.isDefault, profile.name == "default"_L1);
    }
    QVERIFY(found);
}

void RouterServiceTest::every_change_is_audited()
{
    ShopWithRouter shop;
    OPEN(shop);
    QVERIFY(QCoro::waitFor(shop.counter->routers.setActive(shop.owner, shop.record.id, false)));
    storage::AuditRepository audit(shop.shop.file.database());
    storage::AuditFilter ofRouters;
    ofRouters.action = u"router."_s;
    NEED(rows, QCoro::waitFor(audit.page(ofRouters, 0, 10)));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).action, u"router.setActive"_s);
    QCOMPARE(rows.at(0).before, u"active"_s);
    QCOMPARE(rows.at(1).action, u"router.add"_s);
    QVERIFY(rows.at(1).object.contains(shop.record.publicId));
    QVERIFY(!rows.at(1).after.contains("router secret"_L1));
    NEED(report, QCoro::waitFor(shop.shop.audit.verify(shop.shop.file.database())));
    QVERIFY(report.faults.isEmpty());
}

void RouterServiceTest::who_may_not_is_told_which_permission_is_missing()
{
    ShopWithRouter shop;
    OPEN(shop);
    Actor cashier = shop.owner;
    cashier.role = Role::Cashier;
    RouterDraft draft;
    draft.host = u"192.0.2.1"_s;
    draft.user = u"admin"_s;
    auto &routers = shop.counter->routers;
    const RouterId id = shop.record.id;
    QCOMPARE(QCoro::waitFor(routers.test(cashier, draft)).error().detail, u"editRouters"_s);
    QCOMPARE(QCoro::waitFor(routers.add(cashier, draft)).error().detail, u"editRouters"_s);
    QCOMPARE(QCoro::waitFor(routers.update(cashier, id, draft)).error().detail, u"editRouters"_s);
    QCOMPARE(QCoro::waitFor(routers.remove(cashier, id)).error().detail, u"editRouters"_s);
    QCOMPARE(QCoro::waitFor(routers.setActive(cashier, id, false)).error().detail, u"editRouters"_s);
    QCOMPARE(QCoro::waitFor(routers.list(Actor::system())).error().detail, u"seeRouters"_s);
    QVERIFY(QCoro::waitFor(routers.list(cashier)));
}

QTEST_GUILESS_MAIN(RouterServiceTest)
#include "routerservicetest.moc"
