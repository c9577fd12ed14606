// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedrouter.h"
#include "tests/simulator/rawclient.h"

#include <QSslCipher>
#include <QSslConfiguration>

using namespace nettdesk;
using namespace nettdesk::simulator;
using nettdesk::test::RawClient;

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_certificate_is_shown_and_can_change();
    void without_certificate_only_anonymous_suites_are_offered();
    void a_plain_client_gets_no_sentence_from_a_tls_port();
};

namespace {

SimulatedRouter::Options with(Tls tls)
{
    SimulatedRouter::Options options;
    options.tls = tls;
    return options;
}

bool encrypt(RawClient &client)
{
    client.socket().startClientEncryption();
    client.waitFor([&client] { return client.socket().isEncrypted() || client.isClosed(); });
    return client.socket().isEncrypted();
}

void offerAnonymous(RawClient &client)
{
    QSslConfiguration tls = client.socket().sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2);
    tls.setBackendConfigurationOption("CipherString", QByteArray("ADH:@SECLEVEL=0"));
    client.socket().setSslConfiguration(tls);
}

} // namespace

void TlsTest::a_certificate_is_shown_and_can_change()
{
    SimulatedRouter router(with(Tls::Certificate));
    const quint16 port = *router.listen();
    const QByteArray first = router.fingerprint();
    QCOMPARE(first.size(), 64);
    RawClient client(port);
    QVERIFY(encrypt(client));
    QCOMPARE(client.socket().peerCertificate().digest(QCryptographicHash::Sha256).toHex(), first);
    QVERIFY(client.logIn());
    QCOMPARE(router.rows("/user/active").first().value("via"), "api-ssl");

    router.changeCertificate();
    QVERIFY(router.fingerprint() != first);
    RawClient again(port);
    QVERIFY(encrypt(again));
    QCOMPARE(again.socket().peerCertificate().digest(QCryptographicHash::Sha256).toHex(), router.fingerprint());
}

void TlsTest::without_certificate_only_anonymous_suites_are_offered()
{
    SimulatedRouter router(with(Tls::Anonymous));
    const quint16 port = *router.listen();
    QVERIFY(router.fingerprint().isEmpty());
    RawClient usual(port);
    QVERIFY(!encrypt(usual));

    RawClient client(port);
    offerAnonymous(client);
    QVERIFY2(encrypt(client), qPrintable(client.socket().errorString()));
    QVERIFY(client.socket().sessionCipher().name().contains(u"ADH"));
    QVERIFY(client.socket().peerCertificate().isNull());
    QVERIFY(client.logIn());
}

void TlsTest::a_plain_client_gets_no_sentence_from_a_tls_port()
{
    SimulatedRouter router(with(Tls::Certificate));
    RawClient client(*router.listen());
    client.send({"/login", "=name=admin", "=password="});
    QVERIFY(client.waitFor([&client] { return client.isClosed(); }));
    QVERIFY(client.next().word.isEmpty());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
