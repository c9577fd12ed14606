// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/connection.h"
#include "tests/support/scriptedrouter.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSet>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::routeros;
using namespace nettdesk::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Opened = Result<std::unique_ptr<Connection>>;

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void the_first_certificate_is_taken_and_told();
    void the_pinned_certificate_is_taken_again_data();
    void the_pinned_certificate_is_taken_again();
    void another_certificate_is_refused_before_anything_is_sent();
    void a_certificate_of_nobody_known_is_not_verified();
    void a_router_without_certificate_is_spoken_to_when_chosen();
    void a_router_without_certificate_as_openssl_makes_it();
    void each_handshake_that_fails_has_its_own_words();
    void commands_travel_encrypted_in_any_pieces();

private:
    Opened open(quint16 port, TlsMode mode, QByteArray pin = {});

    TestCertificate m_certificate;
    QByteArray m_fingerprint;
};

void TlsTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the openssl command to make certificates");
    m_certificate = TestCertificate::make();
    QVERIFY(!m_certificate.certificate.isNull());
    QVERIFY(!m_certificate.key.isNull());
    m_fingerprint = m_certificate.certificate.digest(QCryptographicHash::Sha256).toHex();
}

Opened TlsTest::open(quint16 port, TlsMode mode, QByteArray pin)
{
    Endpoint endpoint{.host = u"127.0.0.1"_s, .port = port, .tls = mode, .pin = std::move(pin)};
    Credentials credentials{.user = u"admin"_s, .password = "secret"};
    const Timeouts timeouts{.connect = 10s, .tls = 2s, .login = 10s, .command = 10s, .cancel = 10s};
    return QCoro::waitFor(Connection::open(endpoint, credentials, timeouts));
}

void TlsTest::the_first_certificate_is_taken_and_told()
{
    ScriptedRouter router(ScriptedRouter::Tls::Certificate, m_certificate);
    router.login();
    const auto connection = open(router.port(), TlsMode::Pinned);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message));
    QCOMPARE((*connection)->fingerprint(), m_fingerprint);
    QVERIFY2(router.isDone(), qPrintable(router.fault()));
}

void TlsTest::the_pinned_certificate_is_taken_again_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("as we store it") << m_fingerprint;
    QTest::newRow("upper case") << m_fingerprint.toUpper();
    QTest::newRow("as routers print it") << QByteArray::fromHex(m_fingerprint).toHex(':').toUpper();
}

void TlsTest::the_pinned_certificate_is_taken_again()
{
    QFETCH(QByteArray, pin);
    ScriptedRouter router(ScriptedRouter::Tls::Certificate, m_certificate);
    router.login();
    QVERIFY(open(router.port(), TlsMode::Pinned, pin));
}

void TlsTest::another_certificate_is_refused_before_anything_is_sent()
{
    ScriptedRouter router(ScriptedRouter::Tls::Certificate, TestCertificate::make());
    router.login();
    const Error error = open(router.port(), TlsMode::Pinned, m_fingerprint).error();
    QCOMPARE(error.kind, Kind::CertificateChanged);
    const QStringList fingerprints = error.detail.split(u'\n');
    QCOMPARE(fingerprints.size(), 2);
    QCOMPARE(fingerprints[0].toLatin1(), m_fingerprint);
    QCOMPARE(fingerprints[1].size(), 64);
    QVERIFY(fingerprints[0] != fingerprints[1]);
    QTRY_COMPARE(router.connections(), 1);
    QCOMPARE(router.bytesReceived(), 0);
}

void TlsTest::a_certificate_of_nobody_known_is_not_verified()
{
    ScriptedRouter router(ScriptedRouter::Tls::Certificate, m_certificate);
    router.login();
    const Error error = open(router.port(), TlsMode::Verified).error();
    QCOMPARE(error.kind, Kind::NotReachable);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(router.bytesReceived(), 0);
}

void TlsTest::a_router_without_certificate_is_spoken_to_when_chosen()
{
    ScriptedRouter router(ScriptedRouter::Tls::Anonymous);
    router.login();
    const auto connection = open(router.port(), TlsMode::Anonymous);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message + connection.error().detail));
    QVERIFY((*connection)->fingerprint().isEmpty());
}

void TlsTest::a_router_without_certificate_as_openssl_makes_it()
{
    quint16 port = 0;
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        port = free.serverPort();
    }
    QProcess server;
    server.start(u"openssl"_s, {u"s_server"_s, u"-nocert"_s, u"-cipher"_s, u"ADH:@SECLEVEL=0"_s, u"-tls1_2"_s,
                                u"-accept"_s, u"127.0.0.1:%1"_s.arg(port)});
    QByteArray output;
    connect(&server, &QProcess::readyReadStandardOutput, &server, [&] {
        output += server.readAllStandardOutput();
        if (output.contains("=password=secret"))
            server.write(encode({"!done", {}, {}, {}}));
    });
    QTRY_VERIFY(output.contains("ACCEPT"));
    const auto connection = open(port, TlsMode::Anonymous);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message + connection.error().detail));
    QVERIFY2(output.contains("ADH-AES"), output.constData());
    server.kill();
    server.waitForFinished();
}

void TlsTest::each_handshake_that_fails_has_its_own_words()
{
    QList<Error> errors;
    ScriptedRouter bare(ScriptedRouter::Tls::Anonymous);
    errors += open(bare.port(), TlsMode::Pinned).error(); // no certificate on the router

    ScriptedRouter certified(ScriptedRouter::Tls::Certificate, m_certificate);
    errors += open(certified.port(), TlsMode::Anonymous).error(); // there is one by now

    ScriptedRouter closing;
    closing.run([] {}).hangUp();
    errors += open(closing.port(), TlsMode::Pinned).error();

    ScriptedRouter plain; // the plain API takes the greeting for a word and waits for the rest
    errors += open(plain.port(), TlsMode::Pinned).error();

    ScriptedRouter web;
    web.answerBytes("HTTP/1.1 400 Bad Request\r\n\r\n");
    errors += open(web.port(), TlsMode::Pinned).error();

    QSet<QString> messages;
    for (const Error &error : errors) {
        QCOMPARE(error.kind, Kind::NotReachable);
        QVERIFY2(!messages.contains(error.message), qPrintable(error.message + error.detail));
        messages.insert(error.message);
    }
    QVERIFY2(errors[0].message.contains(u"has no certificate"), qPrintable(errors[0].message + errors[0].detail));
    QVERIFY2(errors[1].message.contains(u"one by now"), qPrintable(errors[1].message + errors[1].detail));
    QVERIFY2(errors[4].message.contains(u"does not speak TLS"), qPrintable(errors[4].message + errors[4].detail));
}

void TlsTest::commands_travel_encrypted_in_any_pieces()
{
    for (const auto mode : {ScriptedRouter::Tls::Certificate, ScriptedRouter::Tls::Anonymous}) {
        ScriptedRouter router(mode, m_certificate);
        router.trickle().login().expect({"/ip/hotspot/user/print", ".tag=1"});
        router.answer({"!re", ".tag=1", "=name=" + QByteArray(200, 'n')}).answer({"!done", ".tag=1"});
        const auto connection =
            open(router.port(), mode == ScriptedRouter::Tls::Certificate ? TlsMode::Pinned : TlsMode::Anonymous);
        QVERIFY(connection);
        const auto reply = QCoro::waitFor((*connection)->call(Command("/ip/hotspot/user/print")));
        QCOMPARE(reply->rows.first().value("name").size(), 200);
        QVERIFY2(router.isDone(), qPrintable(router.fault()));
    }
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
