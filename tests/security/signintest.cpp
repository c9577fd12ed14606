// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/signin.h"

#include "tests/security/shopfixture.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::security;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SecretBytes right("green bicycle rain");
const SecretBytes wrong("green bicycle snow");

Error refusal(SignIn &signIn, const QString &name, const SecretBytes &password)
{
    const auto actor = QCoro::waitFor(signIn.signIn(name, password));
    return actor ? Error{} : actor.error();
}

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_right_password_makes_an_actor_with_the_role_data() { engines(); }
    void the_right_password_makes_an_actor_with_the_role()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp().has_value());
        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        for (const QString &name : {u"Nadia"_s, u"nadia"_s, u" NADIA "_s}) {
            const auto actor = QCoro::waitFor(signIn.signIn(name, right));
            QVERIFY2(actor.has_value(), actor ? "" : qPrintable(actor.error().message));
            QCOMPARE(actor->role, Role::Owner);
            QCOMPARE(actor->name, u"Nadia"_s);
            QCOMPARE(actor->kind, Actor::Kind::Employee);
            QVERIFY(actor->employee.isStored());
        }
        const auto report = QCoro::waitFor(shop.audit.verify(shop.file.database()));
        QCOMPARE(report->rows, 4); // the shop's creation, and three times
        QVERIFY(report->faults.isEmpty());
    }

    void unknown_name_and_wrong_password_get_the_same_answer()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        const Error known = refusal(signIn, u"Nadia"_s, wrong);
        const Error unknown = refusal(signIn, u"Nobody"_s, wrong);
        QCOMPARE(known.kind, Error::Kind::LoginRefused);
        QCOMPARE(unknown, known);
        QCOMPARE(refusal(signIn, u"  "_s, wrong).kind, Error::Kind::Invalid);
        QCOMPARE(refusal(signIn, QString(100'000, u'n'), wrong), known);
        // Also what follows is the same: both wait.
        QCOMPARE(refusal(signIn, u"Nadia"_s, right).kind, Error::Kind::Busy);
        QCOMPARE(refusal(signIn, u"NOBODY"_s, right), refusal(signIn, u"nadia"_s, right));
    }

    void wrong_passwords_delay_and_never_lock()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        for (const auto expected : {1s, 2s, 4s, 8s}) {
            QCOMPARE(refusal(signIn, u"Nadia"_s, wrong).kind, Error::Kind::LoginRefused);
            QCOMPARE(signIn.remaining(u"nadia"_s), expected);
            const Error early = refusal(signIn, u"Nadia"_s, right);
            QCOMPARE(early.kind, Error::Kind::Busy);
            QVERIFY(early.message.contains(QString::number(expected.count())));
            QCOMPARE(signIn.remaining(u"Nadia"_s), expected); // asking early costs nothing
            shop.clock.advance(expected);
        }
        QVERIFY(QCoro::waitFor(signIn.signIn(u"Nadia"_s, right)).has_value());
        QCOMPARE(refusal(signIn, u"Nadia"_s, wrong).kind, Error::Kind::LoginRefused);
        QCOMPARE(signIn.remaining(u"Nadia"_s), 1s);
    }

    void the_delay_outlives_the_program_data() { engines(); }
    void the_delay_outlives_the_program()
    {
        OPEN_SHOP;
        QVERIFY(shop.setUp().has_value());
        {
            SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
            for (int i = 0; i < 4; ++i) {
                QCOMPARE(refusal(signIn, u"Nadia"_s, wrong).kind, Error::Kind::LoginRefused);
                shop.clock.advance(signIn.remaining(u"Nadia"_s));
            }
        }
        shop.clock.advance(-4s);
        // Failures are written behind the answer; what is asked of the database after them comes after them.
        auto catchingUp = shop.file.database().run([](storage::Session &) {});
        QVERIFY(QCoro::waitFor(catchingUp).has_value());
        SignIn nextStart(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        QCOMPARE(refusal(nextStart, u"Nadia"_s, right).kind, Error::Kind::Busy);
        shop.clock.advance(4s);
        QVERIFY(QCoro::waitFor(nextStart.signIn(u"Nadia"_s, right)).has_value());
    }

    void ten_guesses_at_once_are_not_ten_guesses()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        std::vector<QCoro::Task<Result<Actor>>> tries;
        for (int i = 0; i < 10; ++i)
            tries.push_back(signIn.signIn(u"Nadia"_s, wrong));
        int tried = 0;
        for (auto &attempt : tries)
            tried += QCoro::waitFor(attempt).error().kind == Error::Kind::LoginRefused;
        QCOMPARE(tried, 1);
    }

    void somebody_switched_off_is_told_so_only_with_the_right_password()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        auto switching = shop.file.database().run([](storage::Session &session) {
            session.execute(u"UPDATE employee SET is_active = ? WHERE name = ?"_s, false, u"Nadia"_s);
        });
        QVERIFY(QCoro::waitFor(switching).has_value());
        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        QCOMPARE(refusal(signIn, u"Nadia"_s, wrong).kind, Error::Kind::LoginRefused);
        shop.clock.advance(1s);
        QCOMPARE(refusal(signIn, u"Nadia"_s, right).kind, Error::Kind::NotPermitted);
    }

    void a_hash_of_yesterdays_cost_is_renewed_at_sign_in()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        PasswordHasher stronger(HashCost{2, 16 << 10});
        SignIn signIn(shop.file.database(), stronger, shop.audit, shop.clock);
        QVERIFY(QCoro::waitFor(signIn.signIn(u"Nadia"_s, right)).has_value());
        storage::EmployeeRepository employees(shop.file.database());
        const auto record = *QCoro::waitFor(employees.findByName(u"Nadia"_s));
        QVERIFY(record->passwordHash.startsWith(u"$argon2id$v=19$m=16,t=2,p=1$"_s));
        QVERIFY(QCoro::waitFor(signIn.signIn(u"Nadia"_s, right)).has_value());
    }

    void people_sign_in_where_the_data_key_is_locked()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        shop.keys.lock();
        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        QVERIFY(QCoro::waitFor(signIn.signIn(u"Nadia"_s, right)).has_value());
    }

    void both_failure_and_success_stand_in_the_audit_log()
    {
        ShopFixture shop;
        QVERIFY(shop.setUp().has_value());
        SignIn signIn(shop.file.database(), shop.hasher, shop.audit, shop.clock);
        QCOMPARE(refusal(signIn, u"Nadia"_s, wrong).kind, Error::Kind::LoginRefused);
        shop.clock.advance(1s);
        QVERIFY(QCoro::waitFor(signIn.signIn(u"Nadia"_s, right)).has_value());
        storage::AuditFilter filter;
        filter.action = u"session."_s;
        const auto rows = *QCoro::waitFor(storage::AuditRepository(shop.file.database()).page(filter, 0, 10));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).result, u"done"_s);
        QCOMPARE(rows.at(1).result, u"refused"_s);
        QCOMPARE(rows.at(1).actor, u"Nadia"_s);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "signintest.moc"
