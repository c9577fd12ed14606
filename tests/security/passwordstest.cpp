// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filekeystore.h"
#include "core/security/passwordhash.h"
#include "core/security/passwordrules.h"
#include "core/security/signindelays.h"
#include "tests/support/handclock.h"

#include <QCoroCore>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::security;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr HashCost cheap{1, 8 << 10};

} // namespace

class PasswordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_right_password_fits_and_no_other()
    {
        PasswordHasher hasher(cheap);
        const QString hash = *QCoro::waitFor(hasher.hash(SecretBytes("three words together")));
        QVERIFY(hash.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s));
        QCOMPARE(QCoro::waitFor(hasher.verify(SecretBytes("three words together"), hash)), Result<bool>(true));
        for (const char *wrong : {"three words togethe", "three words together ", "Three words together", ""})
            QCOMPARE(QCoro::waitFor(hasher.verify(SecretBytes(wrong), hash)), Result<bool>(false));
        // The same password twice has two hashes.
        QVERIFY(*QCoro::waitFor(hasher.hash(SecretBytes("three words together"))) != hash);
    }

    void nobody_and_a_damaged_hash_fit_no_password()
    {
        PasswordHasher hasher(cheap);
        QCOMPARE(QCoro::waitFor(hasher.verify(SecretBytes("x"), {})), Result<bool>(false));
        QCOMPARE(QCoro::waitFor(hasher.verify(SecretBytes(), {})), Result<bool>(false));
        for (const QString &hash : {u"plain"_s, u"$argon2id$v=19$m=8,t=1,p=1$"_s, u"$2y$10$abc"_s, QString(500, u'$')})
            QCOMPARE(QCoro::waitFor(hasher.verify(SecretBytes("x"), hash)), Result<bool>(false));
    }

    void the_default_is_three_passes_over_64_mebibytes()
    {
        PasswordHasher today;
        const QString saltAndHash = u"$c2FsdHNhbHRzYWx0c2FsdA$"_s + QString(43, u'A');
        QVERIFY(!today.needsRehash(u"$argon2id$v=19$m=65536,t=3,p=1"_s + saltAndHash));
        QVERIFY(today.needsRehash(u"$argon2id$v=19$m=19456,t=2,p=1"_s + saltAndHash));
        // A password of nobody costs the same work.
        QVERIFY(!today.needsRehash(QString::fromLatin1(PasswordHasher::hashOfNobody({}))));
        QCOMPARE(FileKeyStore::passphraseCost.memory, size_t(256) << 20);
    }

    void at_most_so_many_wait_and_the_next_is_told_so()
    {
        PasswordHasher hasher(cheap, {1, 2});
        std::vector<QCoro::Task<Result<QString>>> tasks;
        for (int i = 0; i < 4; ++i)
            tasks.push_back(hasher.hash(SecretBytes("three words together")));
        QCOMPARE(QCoro::waitFor(tasks.at(3)).error().kind, Error::Kind::Busy);
        for (size_t i = 0; i < 3; ++i)
            QVERIFY(QCoro::waitFor(tasks.at(i)).has_value());
        // The room is free again.
        QVERIFY(QCoro::waitFor(hasher.hash(SecretBytes("three words together"))).has_value());
    }

    void a_password_over_1024_bytes_is_refused_before_any_work()
    {
        PasswordHasher hasher(cheap);
        const SecretBytes most(QByteArray(1024, 'p'));
        const SecretBytes tooLong(QByteArray(1025, 'p'));
        QVERIFY(QCoro::waitFor(hasher.hash(most)).has_value());
        QCOMPARE(QCoro::waitFor(hasher.hash(tooLong)).error().kind, Error::Kind::Invalid);
        QCOMPARE(QCoro::waitFor(hasher.verify(tooLong, {})).error().kind, Error::Kind::Invalid);
    }

    void new_passwords_are_checked_by_a_few_plain_rules_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("mayBeUsed");
        QTest::newRow("three words") << u"green bicycle rain"_s << true;
        QTest::newRow("eight") << u"x8#kQ2pw"_s << true;
        QTest::newRow("letters only") << u"zubrowkagrass"_s << true;
        QTest::newRow("seven") << u"x8#kQ2p"_s << false;
        QTest::newRow("seven emoji are seven") << u"🐎🔋📎🌧🚲🌿🌙"_s << false;
        QTest::newRow("eight emoji are eight") << u"🐎🔋📎🌧🚲🌿🌙🍋"_s << true;
        QTest::newRow("Arabic") << u"دراجة خضراء"_s << true;
        QTest::newRow("64 signs") << u"correct horse "_s.repeated(5) + u"!"_s << true;
        QTest::newRow("1,025 bytes") << u"correct horse battery "_s.repeated(60) << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("common") << u"password123"_s << false;
        QTest::newRow("common in capitals") << u"PassWord123"_s << false;
        QTest::newRow("common here") << u"mikrotik123"_s << false;
        QTest::newRow("a run") << u"23456789"_s << false;
        QTest::newRow("a run backwards") << u"poiuytrewq"_s << false;
        QTest::newRow("the alphabet") << u"HIJKLMNOP"_s << false;
        QTest::newRow("one sign") << u"zzzzzzzzzzzz"_s << false;
        QTest::newRow("one piece") << u"x7!qx7!qx7!q"_s << false;
        QTest::newRow("the shop's name") << u"Café Aurora"_s << false;
        QTest::newRow("the shop's name, otherwise") << u"café-aurora!"_s << false;
        QTest::newRow("longer than the shop's name") << u"Café Aurora at night"_s << true;
    }
    void new_passwords_are_checked_by_a_few_plain_rules()
    {
        QFETCH(QString, password);
        QFETCH(bool, mayBeUsed);
        const auto checked = checkNewPassword(SecretBytes::fromText(password), {u"Nadia"_s, u"Café Aurora"_s});
        QCOMPARE(checked.has_value(), mayBeUsed);
        if (!checked) {
            QCOMPARE(checked.error().kind, Error::Kind::Invalid);
            QVERIFY(password.isEmpty() || !checked.error().message.contains(password));
        }
    }

    void every_common_password_is_found()
    {
        // First, last and some between: the list is searched by halves and must be in order.
        for (const QStringView word : {u"password", u"12345678", u"00000000", u"zaq12wsx", u"contraseña", u"iloveyou",
                                       u"qwertyuiop", u"hotspot123", u"1q2w3e4r5t6y", u"zzzzzzz1"})
            QCOMPARE(isCommonPassword(word), word != u"zzzzzzz1");
    }

    void each_wrong_password_doubles_the_wait_up_to_a_quarter_hour()
    {
        tests::HandClock clock;
        SignInDelays delays(clock);
        const QString account = u"nadia"_s;
        QCOMPARE(delays.remaining(account), 0s);
        std::chrono::seconds expected = 1s;
        for (int failures = 1; failures <= 40; ++failures) {
            delays.begin(account);
            QCOMPARE(delays.remaining(account), std::min<std::chrono::seconds>(expected, 15min));
            expected = std::min<std::chrono::seconds>(expected * 2, 1h);
            clock.advance(delays.remaining(account) - 1ms);
            QCOMPARE(delays.remaining(account), 1s);
            clock.advance(1ms);
            QCOMPARE(delays.remaining(account), 0s); // never for good
        }
        QCOMPARE(delays.remaining(u"omar"_s), 0s);
    }

    void success_and_twelve_quiet_hours_forget()
    {
        tests::HandClock clock;
        SignInDelays delays(clock);
        for (int i = 0; i < 5; ++i)
            delays.begin(u"nadia"_s);
        delays.succeeded(u"nadia"_s);
        QCOMPARE(delays.remaining(u"nadia"_s), 0s);
        for (int i = 0; i < 5; ++i)
            delays.begin(u"nadia"_s);
        QCOMPARE(delays.remaining(u"nadia"_s), 16s);
        clock.advance(12h + 1s);
        delays.begin(u"nadia"_s);
        QCOMPARE(delays.remaining(u"nadia"_s), 1s);
    }

    void a_clock_put_back_makes_nobody_wait_longer()
    {
        tests::HandClock clock;
        SignInDelays delays(clock);
        delays.begin(u"nadia"_s);
        clock.advance(-24h);
        QCOMPARE(delays.remaining(u"nadia"_s), 1s);
    }

    void fewer_than_a_hundred_tries_fit_into_an_hour()
    {
        tests::HandClock clock;
        SignInDelays delays(clock);
        const Timestamp end = clock.now() + 1h;
        int tries = 0;
        while (clock.now() < end) {
            delays.begin(u"nadia"_s);
            ++tries;
            clock.advance(delays.remaining(u"nadia"_s));
        }
        QVERIFY(tries < 100);
    }

    void made_up_names_do_not_fill_the_memory()
    {
        tests::HandClock clock;
        SignInDelays delays(clock);
        for (int i = 0; i < SignInDelays::mostAccounts + 100; ++i) {
            delays.begin(QString::number(i));
            if (i % 1'000 == 0)
                clock.advance(1ms);
        }
        QCOMPARE(delays.remaining(QString::number(SignInDelays::mostAccounts + 99)), 1s);
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "passwordstest.moc"
