// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filekeystore.h"
#include "core/security/vault.h"
#include "core/storage/businessrepository.h"
#include "core/storage/employeerepository.h"
#include "tests/security/shopfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::security;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using storage::KeyWrap;

namespace {

const Place place{"router", "sealed_password", "RTR_A1B2C3D4"};

/// A keychain that is there and locked: it reads as if nothing had ever been kept, and refuses to write.
class ShutKeychain final : public KeyStore {
public:
    Kind kind() const override { return Kind::Keychain; }
    QString whereText() const override { return u"the keychain of this computer"_s; }
    QCoro::Task<Result<std::optional<SecretBytes>>> read(QString) override { co_return std::optional<SecretBytes>(); }
    QCoro::Task<Result<SecretBytes>> create(QString) override
    {
        ++creations;
        co_return failure(Error::Kind::Locked, u"the keychain is locked"_s);
    }
    QCoro::Task<Result<>> forget(QString) override { co_return Result<>{}; }

    int creations = 0;
};

QList<KeyWrap> wrapsOf(ShopFixture &shop)
{
    return *QCoro::waitFor(storage::KeyRepository(shop.file.database()).wraps());
}

template<class F>
auto inTransaction(ShopFixture &shop, F work)
{
    return QCoro::waitFor(shop.file.database().run(work));
}

} // namespace

class SetUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_first_run_makes_shop_owner_keys_and_the_first_audit_row_data() { engines(); }
    void the_first_run_makes_shop_owner_keys_and_the_first_audit_row()
    {
        OPEN_SHOP;
        QCOMPARE(QCoro::waitFor(shop.make.isDone()), Result<bool>(false));
        QSignalSpy unlocked(&shop.keys, &KeyRing::changed);
        const auto created = shop.setUp();
        QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().message));
        QCOMPARE(QCoro::waitFor(shop.make.isDone()), Result<bool>(true));
        QCOMPARE(unlocked.count(), 1);
        QVERIFY(shop.keys.isUnlocked());
        QCOMPARE(created->owner.role, Role::Owner);
        QCOMPARE(created->owner.name, u"Nadia"_s);
        QVERIFY(created->owner.employee.isStored());
        QCOMPARE(created->recoveryKey.size(), 30);
        QCOMPARE(created->business.createdAt, shop.clock.now());

        auto &database = shop.file.database();
        const auto business = *QCoro::waitFor(storage::BusinessRepository(database).business());
        QCOMPARE(business->name, u"Café Aurora"_s);
        QCOMPARE(business->currency, u"USD"_s);
        QVERIFY(*business == created->business);
        const auto employees = *QCoro::waitFor(storage::EmployeeRepository(database).list());
        QCOMPARE(employees.size(), 1);
        QCOMPARE(employees.first().role, Role::Owner);
        QVERIFY(employees.first().isActive);

        const auto wraps = wrapsOf(shop);
        QCOMPARE(wraps.size(), 2);
        QCOMPARE(wraps.at(0).kind, KeyWrap::Kind::Device);
        QVERIFY(wraps.at(0).label.startsWith(u"nadia@counter-1"_s));
        QCOMPARE(wraps.at(1).kind, KeyWrap::Kind::Recovery);
        const auto report = QCoro::waitFor(shop.audit.verify(database));
        QCOMPARE(report->rows, 1);
        QVERIFY(report->faults.isEmpty());
    }

    void a_second_first_run_is_refused_and_changes_nothing_data() { engines(); }
    void a_second_first_run_is_refused_and_changes_nothing()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp().has_value());
        const QString fingerprint = shop.keys.current().value()->fingerprint();
        NewShop other = someShop();
        other.businessName = u"Other"_s;
        const auto again = shop.setUp(other);
        QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);
        QVERIFY(again.error().message.contains(u"Café Aurora"_s));
        QCOMPARE(shop.keys.current().value()->fingerprint(), fingerprint);
        QCOMPARE(wrapsOf(shop).size(), 2);
    }

    void two_first_runs_at_once_make_one_shop_data() { engines(); }
    void two_first_runs_at_once_make_one_shop()
    {
        OPEN_SHOP;
        MemoryKeyStore otherStore;
        KeyRing otherKeys;
        const AuditTrail otherAudit(otherKeys, Device{u"00000000000000b2"_s, u"omar@counter-2"_s});
        const auto otherDatabase = shop.file.openAnother();
        QVERIFY(otherDatabase != nullptr);
        SetUp otherMake(*otherDatabase, otherKeys, otherAudit, shop.hasher);
        auto first = shop.make.create(someShop(), shop.store);
        auto second = otherMake.create(someShop(), otherStore);
        const auto one = QCoro::waitFor(first);
        const auto two = QCoro::waitFor(second);
        QVERIFY(one.has_value() != two.has_value());
        QCOMPARE((one ? two : one).error().kind, Error::Kind::AlreadyExists);
        QCOMPARE(shop.keys.isUnlocked(), one.has_value());
        QCOMPARE(wrapsOf(shop).size(), 2);
    }

    void bad_answers_are_refused_by_name_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("no business name") << u"business"_s << u"  "_s << u"The name of the business"_s;
        QTest::newRow("10,000 signs") << u"business"_s << QString(10'000, u'x') << u"120"_s;
        QTest::newRow("no owner") << u"owner"_s << u""_s << u"The name of the owner"_s;
        QTest::newRow("currency") << u"currency"_s << u"Dollar"_s << u"currency"_s;
        QTest::newRow("language") << u"locale"_s << u"klingon"_s << u"language"_s;
        QTest::newRow("no language") << u"locale"_s << u""_s << u"language"_s;
        QTest::newRow("zone") << u"zone"_s << u"Mars/Olympus"_s << u"time zone"_s;
        QTest::newRow("short password") << u"password"_s << u"short"_s << u"at least 8"_s;
        QTest::newRow("common password") << u"password"_s << u"password123"_s << u"first that anybody tries"_s;
        QTest::newRow("own name as password") << u"password"_s << u"cafe\u0301 aurora"_s << u"name"_s;
    }
    void bad_answers_are_refused_by_name()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, said);
        NewShop shop = someShop();
        if (field == u"business")
            shop.businessName = value;
        else if (field == u"owner")
            shop.ownerName = value;
        else if (field == u"currency")
            shop.currency = value;
        else if (field == u"locale")
            shop.locale = value;
        else if (field == u"zone")
            shop.zone = value;
        else
            shop.ownerPassword = SecretBytes::fromText(value);
        const auto checked = SetUp::check(shop);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
        QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
    }

    void good_answers_are_tidied()
    {
        NewShop shop = someShop();
        shop.businessName = u"  \u202ECafe\u0301\n Aurora "_s;
        shop.locale = u"pt-BR"_s;
        shop.zone = QString();
        const auto checked = SetUp::check(shop);
        QVERIFY(checked.has_value());
        QCOMPARE(checked->businessName, u"Caf\u00e9 Aurora"_s);
        QCOMPARE(checked->currency, u"USD"_s);
        QCOMPARE(checked->locale, u"pt_BR"_s);
        QVERIFY(!checked->zone.isEmpty());
        for (const QString &locale : {u"ar"_s, u"sw_KE"_s, u"fr"_s, u"zh_Hans_CN"_s, u"C"_s}) {
            shop.locale = locale;
            QCOMPARE(SetUp::check(shop).has_value(), locale != u"C");
        }
    }

    void a_store_that_cannot_keep_the_key_leaves_nothing_behind()
    {
        ShopFixture shop;
        ShutKeychain shut;
        const auto created = QCoro::waitFor(shop.make.create(someShop(), shut));
        QCOMPARE(created.error().kind, Error::Kind::Locked);
        QCOMPARE(QCoro::waitFor(shop.make.isDone()), Result<bool>(false));
        QVERIFY(!shop.keys.isUnlocked());
        QVERIFY(wrapsOf(shop).isEmpty());
        QVERIFY(shop.setUp().has_value()); // and another store may be chosen
    }

    void the_next_start_opens_with_this_machines_secret_data() { engines(); }
    void the_next_start_opens_with_this_machines_secret()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp().has_value());
        const Vault vault(shop.keys);
        const QString sealed = *vault.seal("s3cret", place);
        shop.keys.lock();
        QVERIFY(!vault.open(sealed, place));
        QVERIFY(QCoro::waitFor(shop.access.unlock(shop.store)).has_value());
        QCOMPARE(*vault.openText(sealed, place), u"s3cret"_s);
    }

    void before_the_first_run_there_is_nothing_to_open()
    {
        ShopFixture shop;
        QCOMPARE(QCoro::waitFor(shop.access.unlock(shop.store)).error().kind, Error::Kind::NotFound);
        QCOMPARE(QCoro::waitFor(shop.access.unlockWithRecovery(u"00000-00000-00000-00000-000000"_s)).error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(QCoro::waitFor(shop.access.keepIn(shop.store, Actor::system())).error().kind, Error::Kind::Locked);
    }

    void a_keychain_that_says_not_found_leads_to_a_question_and_never_to_a_new_key()
    {
        ShopFixture shop;
        const auto created = shop.setUp();
        const QString fingerprint = shop.keys.current().value()->fingerprint();
        shop.keys.lock();

        // The same machine, as the first run's wrap knows it; MemoryKeyStore and keychain both make device wraps.
        ShutKeychain shut;
        const auto unlocked = QCoro::waitFor(shop.access.unlock(shut));
        QCOMPARE(unlocked.error().kind, Error::Kind::Locked);
        QVERIFY2(unlocked.error().message.contains(u"no new key was made"_s), qPrintable(unlocked.error().message));
        QVERIFY(unlocked.error().message.contains(u"recovery key"_s));
        QCOMPARE(shut.creations, 0);
        QVERIFY(!shop.keys.isUnlocked());
        QCOMPARE(wrapsOf(shop).size(), 2);

        // With the recovery key the shop opens, the same key comes back, and the shut keychain is asked to keep it:
        // it refuses, says so, and the machine's old wrap stays.
        QVERIFY(QCoro::waitFor(shop.access.unlockWithRecovery(created->recoveryKey)).has_value());
        QCOMPARE(shop.keys.current().value()->fingerprint(), fingerprint);
        QCOMPARE(QCoro::waitFor(shop.access.keepIn(shut, created->owner)).error().kind, Error::Kind::Locked);
        QCOMPARE(shut.creations, 1);
        QCOMPARE(wrapsOf(shop).size(), 2);
    }

    void a_machine_that_was_never_given_the_key_is_told_so()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        KeyRing keys;
        const AuditTrail audit(keys, Device{u"00000000000000b2"_s, u"omar@counter-2"_s});
        KeyAccess access(shop.file.database(), keys, audit);
        MemoryKeyStore empty;
        const auto unlocked = QCoro::waitFor(access.unlock(empty));
        QCOMPARE(unlocked.error().kind, Error::Kind::Locked);
        QVERIFY2(unlocked.error().message.contains(u"not given"_s), qPrintable(unlocked.error().message));
    }

    void the_recovery_key_lets_a_new_machine_in_for_good_data() { engines(); }
    void the_recovery_key_lets_a_new_machine_in_for_good()
    {
        OPEN_SHOP;
        const auto created = shop.setUp();
        QVERIFY(created.has_value());
        KeyRing keys;
        const AuditTrail audit(keys, Device{u"00000000000000b2"_s, u"omar@counter-2"_s});
        KeyAccess access(shop.file.database(), keys, audit);
        MemoryKeyStore store;
        QVERIFY(QCoro::waitFor(access.unlockWithRecovery(created->recoveryKey.toLower().remove(u'-'))).has_value());
        QVERIFY(QCoro::waitFor(access.keepIn(store, Actor::system())).has_value());
        keys.lock();
        QVERIFY(QCoro::waitFor(access.unlock(store)).has_value());
        QCOMPARE(keys.current().value()->fingerprint(), shop.keys.current().value()->fingerprint());

        // Doing it again replaces this machine's wrap and nobody else's.
        QCOMPARE(wrapsOf(shop).size(), 3);
        QVERIFY(QCoro::waitFor(access.keepIn(store, Actor::system())).has_value());
        QCOMPARE(wrapsOf(shop).size(), 3);
        QVERIFY(QCoro::waitFor(shop.access.unlock(shop.store)).has_value());
        const auto report = QCoro::waitFor(audit.verify(shop.file.database()));
        QCOMPARE(report->rows, 3);
        QVERIFY(report->faults.isEmpty());
    }

    void another_shops_recovery_key_is_refused()
    {
        ShopFixture shop;
        ShopFixture other;
        QVERIFY(shop.setUp().has_value());
        const auto theirs = other.setUp();
        shop.keys.lock();
        const auto unlocked = QCoro::waitFor(shop.access.unlockWithRecovery(theirs->recoveryKey));
        QCOMPARE(unlocked.error().kind, Error::Kind::LoginRefused);
        QVERIFY(!shop.keys.isUnlocked());
        QCOMPARE(QCoro::waitFor(shop.access.unlockWithRecovery(u"hello"_s)).error().kind, Error::Kind::Invalid);
    }

    void another_shops_secret_under_this_shops_name_opens_nothing()
    {
        ShopFixture shop;
        const auto created = shop.setUp();
        shop.keys.lock();
        MemoryKeyStore wrong;
        (void)QCoro::waitFor(wrong.create(created->business.shopId));
        const auto unlocked = QCoro::waitFor(shop.access.unlock(wrong));
        QCOMPARE(unlocked.error().kind, Error::Kind::Locked);
        QVERIFY(unlocked.error().message.contains(u"does not open this shop"_s));
        QVERIFY(!shop.keys.isUnlocked());
    }

    void a_damaged_or_planted_wrap_opens_nothing_and_the_recovery_key_still_does()
    {
        ShopFixture shop;
        const auto created = shop.setUp();
        const KeyWrap mine = wrapsOf(shop).first();
        const SecretBytes secret = **QCoro::waitFor(shop.store.read(created->business.shopId));
        // Whoever can write to the database seals a key of his own to this machine's public key.
        const QString planted = KeyHolder::fromSecret(secret).wrap(DataKey::create(1));
        for (const QString &sealed : {planted, mine.sealed.chopped(4), QString()}) {
            QVERIFY(inTransaction(shop, [&](storage::Session &session) {
                        session.execute(u"UPDATE key_wrap SET sealed = ? WHERE id = ?"_s, sealed, mine.id);
                    }).has_value());
            shop.keys.lock();
            QCOMPARE(QCoro::waitFor(shop.access.unlock(shop.store)).error().kind, Error::Kind::Invalid);
            QVERIFY(!shop.keys.isUnlocked());
        }
        QVERIFY(QCoro::waitFor(shop.access.unlockWithRecovery(created->recoveryKey)).has_value());
        QVERIFY(QCoro::waitFor(shop.access.keepIn(shop.store, created->owner)).has_value());
        shop.keys.lock();
        QVERIFY(QCoro::waitFor(shop.access.unlock(shop.store)).has_value());
    }

    void a_key_file_opens_the_shop_at_every_start()
    {
        ShopFixture shop;
        const QTemporaryDir folder;
        FileKeyStore store(folder.filePath(u"shop.db.key"_s), cheapHash);
        QVERIFY(QCoro::waitFor(shop.make.create(someShop(), store)).has_value());
        QCOMPARE(wrapsOf(shop).first().kind, KeyWrap::Kind::KeyFile);
        shop.keys.lock();
        FileKeyStore nextStart(folder.filePath(u"shop.db.key"_s), cheapHash);
        QVERIFY(QCoro::waitFor(shop.access.unlock(nextStart)).has_value());

        // The file is gone: a question, and no new file.
        shop.keys.lock();
        QVERIFY(QFile::remove(nextStart.path()));
        const auto unlocked = QCoro::waitFor(shop.access.unlock(nextStart));
        QCOMPARE(unlocked.error().kind, Error::Kind::Locked);
        QVERIFY(unlocked.error().message.contains(nextStart.path()));
        QVERIFY(!QFile::exists(nextStart.path()));
    }

    void a_holder_of_the_old_key_only_is_told_that_it_was_replaced()
    {
        ShopFixture shop;
        const auto created = shop.setUp();
        const DataKey second = DataKey::create(2);
        QVERIFY(inTransaction(shop, [&](storage::Session &session) {
                    storage::DataKeyVersion version;
                    version.version = 2;
                    version.fingerprint = second.fingerprint();
                    version.createdAt = session.now();
                    storage::KeyRepository::insertVersion(session, version);
                }).has_value());
        shop.keys.lock();
        QCOMPARE(QCoro::waitFor(shop.access.unlock(shop.store)).error().kind, Error::Kind::Locked);
        QVERIFY(!shop.keys.isUnlocked());
    }
};

QTEST_GUILESS_MAIN(SetUpTest)
#include "setuptest.moc"
