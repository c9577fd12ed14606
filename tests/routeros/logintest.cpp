// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/login.h"

#include <QTest>

using namespace nettdesk::routeros;
using namespace Qt::StringLiterals;

class LoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_password_word_is_there_even_when_it_is_empty();
    void a_challenge_is_answered_as_old_routers_expect_data();
    void a_challenge_is_answered_as_old_routers_expect();
    void what_is_no_challenge_gets_no_answer_data();
    void what_is_no_challenge_gets_no_answer();
};

void LoginTest::the_password_word_is_there_even_when_it_is_empty()
{
    QCOMPARE(plainLogin(u"admin"_s, QByteArrayView()).encode(0).toHex(),
             "062f6c6f67696e0b3d6e616d653d61646d696e0a3d70617373776f72643d00");
}

void LoginTest::a_challenge_is_answered_as_old_routers_expect_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("the manual's") << QByteArray("93b438ec9b80057c06dd9fe67d56aa9a") << QByteArray()
                                  << QByteArray("00e134102a9d330dd7b1849fedfea3cb57");
    QTest::newRow("with a password") << QByteArray("000102030405060708090a0b0c0d0e0f") << QByteArray("secret")
                                     << QByteArray("00925d25da4b1ffe731237818c4e1fcd57");
    QTest::newRow("another") << QByteArray("7a4f97afa6520744bc18f857a45e4c0a") << QByteArray("test")
                             << QByteArray("00af54917f4c3146a93b10aa12adf0e295");
}

void LoginTest::a_challenge_is_answered_as_old_routers_expect()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, response);
    QCOMPARE(challengeResponse(challenge, password), response);
    QCOMPARE(challengeResponse(challenge.toUpper(), password), response);
    QCOMPARE(challengeLogin(u"admin"_s, response).sentence().value("response"), response);
}

void LoginTest::what_is_no_challenge_gets_no_answer_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("short") << QByteArray("93b438");
    QTest::newRow("not hex") << QByteArray("93b438ec9b80057c06dd9fe67d56aaxx");
    QTest::newRow("long") << QByteArray("93b438ec9b80057c06dd9fe67d56aa9a00");
}

void LoginTest::what_is_no_challenge_gets_no_answer()
{
    QFETCH(QByteArray, challenge);
    QVERIFY(challengeResponse(challenge, "secret").isEmpty());
}

QTEST_APPLESS_MAIN(LoginTest)
#include "logintest.moc"
