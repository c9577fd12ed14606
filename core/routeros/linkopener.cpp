// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/linkopener.h"

#include "core/routeros/log.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace nettdesk::routeros {

using namespace Qt::StringLiterals;

namespace {

/// NAT boxes drop idle flows, and a router without power says nothing: the kernel asks after 30 s of silence, and gives
/// the line up after another 30.
void keepAlive(QAbstractSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
#if defined(Q_OS_UNIX) && defined(TCP_KEEPINTVL) && defined(TCP_KEEPCNT)
    const auto set = [&socket](int option, int value) {
        setsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, option, &value, sizeof value);
    };
#ifdef TCP_KEEPIDLE
    set(TCP_KEEPIDLE, 30);
#else
    set(TCP_KEEPALIVE, 30);
#endif
    set(TCP_KEEPINTVL, 10);
    set(TCP_KEEPCNT, 3);
#endif
}

QSslConfiguration tlsConfiguration(TlsMode mode)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    switch (mode) {
    case TlsMode::Off: break;
    case TlsMode::Verified: configuration.setPeerVerifyMode(QSslSocket::VerifyPeer); break;
    case TlsMode::Pinned:
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer); // so that sslErrors asks us; the pin decides
        // Routers make short keys and old signatures; what we trust is the fingerprint, not the chain.
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=1"));
        break;
    case TlsMode::Anonymous:
        // A router without certificate offers anonymous Diffie-Hellman only, which TLS 1.3 does not have and
        // QSslCipher does not list: the option reaches OpenSSL behind Qt's own list.
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2);
        configuration.setBackendConfigurationOption("CipherString", QByteArray("ADH:@SECLEVEL=0"));
        break;
    }
    return configuration;
}

} // namespace

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

LinkOpener::LinkOpener(Endpoint endpoint, Timeouts timeouts, std::stop_token stop)
    : m_endpoint(std::move(endpoint)), m_timeouts(timeouts), m_socket(new QSslSocket)
{
    m_endpoint.pin = m_endpoint.pin.toLower().replace(':', "");
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LinkOpener::onTimeout);
    connect(m_socket.get(), &QSslSocket::connected, this, &LinkOpener::onConnected);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &LinkOpener::onEncrypted);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &LinkOpener::onSslErrors);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &LinkOpener::onSocketError);

    if (stop.stop_possible()) {
        m_onStop.emplace(stop, [this] { // on whatever thread the stop was asked for
            const auto cancel = [this] { fail(Error::Kind::Cancelled, tr("Connecting was cancelled.")); };
            QMetaObject::invokeMethod(this, cancel, Qt::QueuedConnection);
        });
    }
    if (m_endpoint.tls == TlsMode::Anonymous && QSslSocket::activeBackend() != "openssl"_L1) {
        fail(Error::Kind::NotReachable, tr("This computer's TLS library cannot talk to a router without certificate. "
                                           "Make a certificate for API-SSL on the router, then choose “certificate”."));
        return;
    }
    m_timer.start(m_timeouts.connect);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
}

LinkOpener::~LinkOpener()
{
    m_onStop.reset();
}

void LinkOpener::onConnected()
{
    if (m_step != Step::Connecting)
        return;
    keepAlive(*m_socket);
    if (m_endpoint.tls == TlsMode::Off)
        finish(Link{std::move(m_socket), {}});
    else
        secure();
}

void LinkOpener::secure()
{
    m_step = Step::Securing;
    m_timer.start(m_timeouts.tls);
    m_socket->setSslConfiguration(tlsConfiguration(m_endpoint.tls));
    m_socket->setPeerVerifyName(m_endpoint.host);
    m_socket->startClientEncryption();
}

/// Nothing of ours has been sent yet: neither a name nor a password.
bool LinkOpener::certificateIsPinned()
{
    const QByteArray presented = fingerprintOf(m_socket->peerCertificate());
    if (m_endpoint.pin.isEmpty() || presented == m_endpoint.pin)
        return true;
    fail(Error::Kind::CertificateChanged,
         tr("The certificate of “%1” is not the one that was remembered. Nothing was sent to it. If the router was "
            "reset "
            "or got a new certificate, compare the fingerprint on the router and accept it; otherwise somebody may "
            "stand between you and the router.")
             .arg(m_endpoint.host),
         QString::fromLatin1(m_endpoint.pin + '\n' + presented));
    return false;
}

void LinkOpener::onSslErrors(const QList<QSslError> &errors)
{
    if (m_step != Step::Securing)
        return;
    if (m_endpoint.tls == TlsMode::Pinned) {
        if (certificateIsPinned())
            m_socket->ignoreSslErrors();
        return;
    }
    QStringList words;
    for (const QSslError &error : errors)
        words.append(error.errorString());
    fail(Error::Kind::NotReachable,
         tr("The certificate of “%1” cannot be verified. Nothing was sent to it. Install a certificate that a known "
            "authority signed for this name, or choose to remember the router's own certificate.")
             .arg(m_endpoint.host),
         words.join(u'\n'));
}

void LinkOpener::onEncrypted()
{
    if (m_step != Step::Securing)
        return;
    // Asked again here, for a certificate without errors does not ask in onSslErrors().
    if (m_endpoint.tls == TlsMode::Pinned && !certificateIsPinned())
        return;
    QByteArray fingerprint = fingerprintOf(m_socket->peerCertificate());
    finish(Link{std::move(m_socket), std::move(fingerprint)});
}

void LinkOpener::onSocketError(QAbstractSocket::SocketError error)
{
    const QString host = m_endpoint.host;
    const QString port = QString::number(m_endpoint.port);
    const QString detail = m_socket ? m_socket->errorString() : QString();
    if (m_step == Step::Securing) {
        fail(Error::Kind::NotReachable, tlsFailureMessage(), detail);
        return;
    }
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        fail(Error::Kind::NotReachable,
             tr("The name “%1” is not known. Check its spelling, or use the router's IP address.").arg(host), detail);
        break;
    case QAbstractSocket::ConnectionRefusedError:
        fail(Error::Kind::NotReachable,
             tr("“%1” is there, but its port %2 is closed. Check the port, and that the API service is enabled on the "
                "router (IP, Services).")
                 .arg(host, port),
             detail);
        break;
    case QAbstractSocket::SocketTimeoutError: onTimeout(); break;
    default:
        fail(Error::Kind::NotReachable,
             tr("“%1” cannot be reached from here. Check this computer's network and the router's address.").arg(host),
             detail);
    }
}

QString LinkOpener::tlsFailureMessage() const
{
    const QString port = QString::number(m_endpoint.port);
    const QString words = m_socket->errorString();
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return tr("The router closed the line instead of encrypting it. Port %1 may be the plain API (usually 8728; "
                  "API-SSL is 8729), or the router's API-SSL service does not admit this computer's address.")
            .arg(port);
    if (words.contains("wrong version number"_L1) || words.contains("packet length"_L1) ||
        words.contains("record layer"_L1))
        return tr("Port %1 does not speak TLS. The plain API is usually at 8728 and API-SSL at 8729: check the port.")
            .arg(port);
    const bool nothingInCommon = words.contains("handshake failure"_L1) || words.contains("no shared cipher"_L1) ||
                                 words.contains("no ciphers available"_L1);
    if (nothingInCommon && m_endpoint.tls == TlsMode::Anonymous)
        return tr("The router does not encrypt without a certificate; it probably has one by now. Choose “certificate” "
                  "for this router.");
    if (nothingInCommon)
        return tr("The router could not encrypt the line: most likely its API-SSL service has no certificate. Make one "
                  "on the router (System, Certificates; then IP, Services, api-ssl), or choose “without certificate”.");
    return tr("The line to the router could not be encrypted.");
}

void LinkOpener::onTimeout()
{
    if (m_step == Step::Securing)
        fail(Error::Kind::NotReachable,
             tr("“%1” accepted the connection but does not answer in TLS. Port %2 may be the plain API (usually 8728; "
                "API-SSL is 8729), or the router is overloaded.")
                 .arg(m_endpoint.host)
                 .arg(m_endpoint.port));
    else
        fail(
            Error::Kind::NotReachable,
            tr("“%1” does not answer. The router may be off or in another network, or a firewall drops what is sent to "
               "port %2.")
                .arg(m_endpoint.host)
                .arg(m_endpoint.port));
}

void LinkOpener::fail(Error::Kind kind, const QString &message, const QString &detail)
{
    finish(failure(kind, message, detail));
}

void LinkOpener::finish(Result<Link> result)
{
    if (std::exchange(m_step, Step::Over) == Step::Over)
        return;
    m_timer.stop();
    m_onStop.reset();
    QSslSocket *const socket = result ? result->socket.get() : m_socket.get();
    socket->disconnect(this);
    if (!result) {
        qCInfo(lcWire) << "No line to" << m_endpoint.host << m_endpoint.port << ':' << result.error().detail;
        m_socket.reset();
    }
    m_link.set(std::move(result));
    QMetaObject::invokeMethod(
        this, [this] { m_link.wake(); }, Qt::QueuedConnection);
}

} // namespace nettdesk::routeros
