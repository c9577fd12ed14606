// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"
#include "core/storage/businessrepository.h"
#include "core/storage/employeerepository.h"
#include "core/storage/keyrepository.h"
#include "core/storage/operationrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/routerrepository.h"
#include "tests/storage/engines.h"

#include <QCoroTask>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

Router someRouter(const QString &name, const QString &publicId)
{
    Router router;
    router.publicId = publicId;
    router.name = name;
    router.host = u"192.168.88.1"_s;
    router.port = 8729;
    router.tls = TlsMode::Pinned;
    router.user = u"nettdesk"_s;
    router.createdAt = Timestamp(std::chrono::milliseconds(1'767'225'600'123));
    return router;
}

} // namespace

/// Each of these runs on both engines: what they promise must not depend on where the shop keeps its data.
class RepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_shop_is_stored_once_data() { engines(); }
    void the_shop_is_stored_once();
    void a_setting_is_changed_and_removed_data() { engines(); }
    void a_setting_is_changed_and_removed();
    void people_are_found_in_any_case_and_by_nobody_elses_name_data() { engines(); }
    void people_are_found_in_any_case_and_by_nobody_elses_name();
    void failed_sign_ins_are_counted_until_one_succeeds_data() { engines(); }
    void failed_sign_ins_are_counted_until_one_succeeds();
    void keys_and_their_holders_come_back_as_they_were_data() { engines(); }
    void keys_and_their_holders_come_back_as_they_were();
    void a_router_comes_back_as_it_was_data() { engines(); }
    void a_router_comes_back_as_it_was();
    void two_routers_cannot_have_one_name_data() { engines(); }
    void two_routers_cannot_have_one_name();
    void a_removed_router_frees_its_name_and_forgets_its_password_data() { engines(); }
    void a_removed_router_frees_its_name_and_forgets_its_password();
    void any_text_is_stored_whole_data();
    void any_text_is_stored_whole();
    void an_operation_begins_once_data() { engines(); }
    void an_operation_begins_once();
    void the_audit_log_keeps_every_byte_and_no_number_twice_data() { engines(); }
    void the_audit_log_keeps_every_byte_and_no_number_twice();
};

void RepositoryTest::the_shop_is_stored_once()
{
    OPEN_DATABASE;
    BusinessRepository businesses(database);
    const auto none = QCoro::waitFor(businesses.business());
    QVERIFY(none && !*none);

    const Business shop{u"a1b2c3"_s, u"Café Niño"_s, u"USD"_s, u"es"_s, u"America/Bogota"_s, clock.now()};
    const auto insert = [shop](Session &session) { BusinessRepository::insert(session, shop); };
    QVERIFY(QCoro::waitFor(database.run(insert)));
    const auto stored = QCoro::waitFor(businesses.business());
    QVERIFY(stored && *stored == shop);

    const auto again = QCoro::waitFor(database.run(insert));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);

    Business renamed = shop;
    renamed.name = u"Café Nuevo"_s;
    QVERIFY(QCoro::waitFor(businesses.update(renamed)));
    QCOMPARE((*QCoro::waitFor(businesses.business()))->name, u"Café Nuevo"_s);
}

void RepositoryTest::a_setting_is_changed_and_removed()
{
    OPEN_DATABASE;
    BusinessRepository businesses(database);
    QVERIFY(!*QCoro::waitFor(businesses.setting(u"theme"_s)));
    QVERIFY(QCoro::waitFor(businesses.setSetting(u"theme"_s, u"dark"_s)));
    QVERIFY(QCoro::waitFor(businesses.setSetting(u"theme"_s, u"light"_s)));
    QVERIFY(QCoro::waitFor(businesses.setSetting(u"empty"_s, QString())));
    const auto all = QCoro::waitFor(businesses.settings());
    QVERIFY(all);
    QCOMPARE(*all, (QHash<QString, QString>{{u"theme"_s, u"light"_s}, {u"empty"_s, u""_s}}));
    QVERIFY(QCoro::waitFor(businesses.removeSetting(u"theme"_s)));
    QVERIFY(!*QCoro::waitFor(businesses.setting(u"theme"_s)));
}

void RepositoryTest::people_are_found_in_any_case_and_by_nobody_elses_name()
{
    OPEN_DATABASE;
    EmployeeRepository employees(database);
    const Employee ana{{}, u"Ána María"_s, Role::Manager, true, clock.now()};
    const auto id = QCoro::waitFor(employees.add(ana, u"$argon2id$…"_s));
    QVERIFY(id && id->isStored());
    const auto found = QCoro::waitFor(employees.findByName(u" ÁNA MARÍA"_s));
    QVERIFY(found && *found);
    QCOMPARE((*found)->employee.id, *id);
    QCOMPARE((*found)->employee.role, Role::Manager);
    QCOMPARE((*found)->passwordHash, u"$argon2id$…"_s);
    QVERIFY(!*QCoro::waitFor(employees.findByName(u"ana maria"_s)));

    const auto twice = QCoro::waitFor(employees.add({{}, u"ána maría"_s, Role::Viewer, true, clock.now()}, u"x"_s));
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(QCoro::waitFor(employees.list())->size(), 1);
}

void RepositoryTest::failed_sign_ins_are_counted_until_one_succeeds()
{
    OPEN_DATABASE;
    EmployeeRepository employees(database);
    const auto id = QCoro::waitFor(employees.add({{}, u"Ben"_s, Role::Cashier, true, clock.now()}, u"h"_s));
    QVERIFY(id);
    QVERIFY(QCoro::waitFor(employees.recordFailedSignIn(*id, clock.now())));
    clock.advance(std::chrono::seconds(3));
    QVERIFY(QCoro::waitFor(employees.recordFailedSignIn(*id, clock.now())));
    auto record = QCoro::waitFor(employees.findByName(u"ben"_s));
    QCOMPARE((*record)->failedSignIns, 2);
    QVERIFY((*record)->lastFailedAt == clock.now());
    QVERIFY(QCoro::waitFor(employees.recordSignIn(*id)));
    record = QCoro::waitFor(employees.findByName(u"ben"_s));
    QCOMPARE((*record)->failedSignIns, 0);
    QVERIFY(!(*record)->lastFailedAt);
}

void RepositoryTest::keys_and_their_holders_come_back_as_they_were()
{
    OPEN_DATABASE;
    KeyRepository keys(database);
    const DataKeyVersion version{1, u"ab12"_s, clock.now(), std::nullopt};
    const auto write = [version](Session &session) { KeyRepository::insertVersion(session, version); };
    QVERIFY(QCoro::waitFor(database.run(write)));
    const KeyWrap device{{}, 1, KeyWrap::Kind::Device, u"Counter 2"_s, u"pub"_s, u"sealed"_s, {}, {}, clock.now()};
    const KeyWrap file{{}, 1, KeyWrap::Kind::KeyFile, u"file"_s, u"p"_s, u"s"_s, u"locked"_s, {}, clock.now()};
    const auto first = QCoro::waitFor(keys.addWrap(device));
    QVERIFY(first && QCoro::waitFor(keys.addWrap(file)));
    auto wraps = QCoro::waitFor(keys.wraps());
    QVERIFY(wraps);
    QCOMPARE(wraps->size(), 2);
    QCOMPARE(wraps->first().kind, KeyWrap::Kind::Device);
    QCOMPARE(wraps->first().label, u"Counter 2"_s);
    QCOMPARE(wraps->last().lockedSecret, u"locked"_s);
    QVERIFY(QCoro::waitFor(keys.removeWrap(*first)));
    QCOMPARE(QCoro::waitFor(keys.wraps())->size(), 1);
    QCOMPARE(QCoro::waitFor(keys.versions())->first().fingerprint, u"ab12"_s);

    KeyWrap ofNothing = device;
    ofNothing.keyVersion = 7;
    const auto refusedWrap = QCoro::waitFor(keys.addWrap(ofNothing));
    QVERIFY(!refusedWrap);
    QCOMPARE(refusedWrap.error().kind, Error::Kind::Storage);
}

void RepositoryTest::a_router_comes_back_as_it_was()
{
    OPEN_DATABASE;
    RouterRepository routers(database);
    Router router = someRouter(u"Patio"_s, u"RTR_A1B2C3D4"_s);
    const auto id = QCoro::waitFor(routers.add(router, u"v1.sealed"_s));
    QVERIFY(id);
    auto stored = QCoro::waitFor(routers.find(u"rtr_a1b2c3d4"_s));
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->id, *id);
    QCOMPARE((*stored)->port, quint16(8729));
    QCOMPARE((*stored)->tls, TlsMode::Pinned);
    QVERIFY((*stored)->createdAt == router.createdAt);
    QVERIFY(!(*stored)->lastSeen);
    QCOMPARE(*QCoro::waitFor(routers.sealedPassword(*id)), u"v1.sealed"_s);

    router = **stored;
    router.identity = u"hAP ax²"_s;
    router.version = u"7.18.2 (stable)"_s;
    router.lastSeen = clock.now();
    QVERIFY(QCoro::waitFor(routers.setSeen(router)));
    QVERIFY(QCoro::waitFor(routers.setFingerprint(*id, u"00ff"_s)));
    QVERIFY(QCoro::waitFor(routers.setActive(*id, false)));
    stored = QCoro::waitFor(routers.find(u"Patio"_s));
    QCOMPARE((*stored)->identity, u"hAP ax²"_s);
    QCOMPARE((*stored)->fingerprint, u"00ff"_s);
    QVERIFY(!(*stored)->isActive);
    QVERIFY((*stored)->lastSeen == clock.now());

    router.host = u"10.0.0.1"_s;
    QVERIFY(QCoro::waitFor(routers.update(router, {})));
    QCOMPARE(*QCoro::waitFor(routers.sealedPassword(*id)), u"v1.sealed"_s);
    const auto gone = QCoro::waitFor(routers.setActive(RouterId(4711), true));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void RepositoryTest::two_routers_cannot_have_one_name()
{
    OPEN_DATABASE;
    RouterRepository routers(database);
    QVERIFY(QCoro::waitFor(routers.add(someRouter(u"Patio"_s, u"RTR_1"_s), u"x"_s)));
    const auto twice = QCoro::waitFor(routers.add(someRouter(u"Patio"_s, u"RTR_2"_s), u"x"_s));
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::AlreadyExists);
    QVERIFY(!twice.error().detail.isEmpty());
    QCOMPARE(QCoro::waitFor(routers.list())->size(), 1);
}

void RepositoryTest::a_removed_router_frees_its_name_and_forgets_its_password()
{
    OPEN_DATABASE;
    RouterRepository routers(database);
    const auto id = QCoro::waitFor(routers.add(someRouter(u"Patio"_s, u"RTR_1"_s), u"x"_s));
    QVERIFY(id);
    QVERIFY(QCoro::waitFor(routers.remove(*id, clock.now())));
    QVERIFY(QCoro::waitFor(routers.list())->isEmpty());
    QVERIFY(!*QCoro::waitFor(routers.find(u"Patio"_s)));
    QVERIFY(!QCoro::waitFor(routers.sealedPassword(*id)));
    const auto sealed = [](Session &session) {
        return session.value<QString>(u"SELECT sealed_password FROM router"_s).value_or(u"?"_s);
    };
    QCOMPARE(*QCoro::waitFor(database.read(sealed)), u""_s);
    QVERIFY(*QCoro::waitFor(routers.byId(*id)));
    QVERIFY(QCoro::waitFor(routers.add(someRouter(u"Patio"_s, u"RTR_2"_s), u"x"_s)));
}

void RepositoryTest::any_text_is_stored_whole_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("text");
    const QList<std::pair<const char *, QString>> texts{
        {"quotes", u"O'Brien \"x\" `y` ; -- \\ \\\\ ' OR 1=1"_s},
        {"question marks and dollars", u"? $1 :name %s %1 @x"_s},
        {"emoji and Arabic", u"مقهى النور 📶👩‍👩‍👧"_s},
        {"line breaks", u"a\r\nb\tc"_s},
        {"10,000 characters", u"ñ"_s.repeated(10'000)},
        {"empty", u""_s},
    };
    for (const auto &[name, text] : texts) {
        QTest::addRow("SQLite, %s", name) << Engine::Sqlite << text;
        QTest::addRow("PostgreSQL, %s", name) << Engine::PostgreSql << text;
    }
}

void RepositoryTest::any_text_is_stored_whole()
{
    OPEN_DATABASE;
    QFETCH(QString, text);
    RouterRepository routers(database);
    Router router = someRouter(text, u"RTR_1"_s);
    router.identity = text;
    const auto id = QCoro::waitFor(routers.add(router, text));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const auto stored = QCoro::waitFor(routers.byId(*id));
    QCOMPARE((*stored)->name, text);
    QCOMPARE((*stored)->identity, text);
    QVERIFY(*QCoro::waitFor(routers.find(text)));
}

void RepositoryTest::an_operation_begins_once()
{
    OPEN_DATABASE;
    OperationRepository operations(database);
    const Operation operation{OperationId::create(), u"generate"_s, u"Ana"_s, u"desk"_s, u"hash"_s, {}, clock.now()};
    const auto begin = [operation](Session &session) { return OperationRepository::begin(session, operation); };
    QVERIFY(*QCoro::waitFor(database.run(begin)));
    QVERIFY(!*QCoro::waitFor(database.run(begin)));
    const auto answer = [operation](Session &session) {
        OperationRepository::setResult(session, operation.id, u"batch 7"_s);
    };
    QVERIFY(QCoro::waitFor(database.run(answer)));
    const auto stored = QCoro::waitFor(operations.find(operation.id));
    QCOMPARE((*stored)->result, u"batch 7"_s);
    QCOMPARE((*stored)->requestHash, u"hash"_s);
    QVERIFY(!*QCoro::waitFor(operations.find(OperationId::create())));
}

void RepositoryTest::the_audit_log_keeps_every_byte_and_no_number_twice()
{
    OPEN_DATABASE;
    AuditRepository audit(database);
    QByteArray everyByte(256, '\0');
    for (int i = 0; i < 256; ++i)
        everyByte[i] = char(i);
    AuditEntry entry;
    entry.device = u"desk_1"_s;
    entry.seq = 1;
    entry.at = clock.now();
    entry.actor = u"Ana"_s;
    entry.action = u"voucher.redeem"_s;
    entry.before = u"active"_s;
    entry.keyVersion = 1;
    entry.hash = everyByte;
    const auto append = [&entry](Session &session) { AuditRepository::append(session, entry); };
    QVERIFY(QCoro::waitFor(database.run(append)));
    const auto same = QCoro::waitFor(database.run(append));
    QVERIFY(!same);
    QCOMPARE(same.error().kind, Error::Kind::AlreadyExists);
    const AuditEntry first = entry;
    entry.seq = 2;
    entry.previous = everyByte;
    entry.action = u"router.add"_s;
    entry.hash = QByteArray(32, '\xff');
    QVERIFY(QCoro::waitFor(database.run(append)));

    const auto chain = QCoro::waitFor(audit.chain(u"desk_1"_s, 0, 10));
    QVERIFY(chain);
    QCOMPARE(chain->size(), 2);
    QVERIFY(chain->first() == first);
    QVERIFY(chain->last() == entry);
    const auto headOf = [](Session &session) { return AuditRepository::head(session, u"desk_1"_s); };
    QCOMPARE((*QCoro::waitFor(database.read(headOf)))->seq, 2);
    QCOMPARE(*QCoro::waitFor(audit.devices()), QStringList{u"desk_1"_s});
    const auto some = QCoro::waitFor(audit.page({.device = u"desk_1"_s, .action = u"voucher."_s}, 0, 10));
    QVERIFY(some);
    QCOMPARE(some->size(), 1);
    QVERIFY(QCoro::waitFor(audit.page({.device = u"desk%1"_s}, 0, 10))->isEmpty());
}

QTEST_GUILESS_MAIN(RepositoryTest)
#include "repositorytest.moc"
