// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedrouter.h"

#include "core/routeros/sentence.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslDiffieHellmanParameters>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTimer>

namespace nettdesk::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray encodeWords(const QByteArrayList &words)
{
    QByteArray wire;
    for (const QByteArray &word : words)
        routeros::appendWord(wire, word);
    return wire + '\0';
}

// The group ffdhe2048 of RFC 7919. Qt's own is shorter, and OpenSSL drops it before the cipher string lowers the
// security level: a server would be left without anonymous Diffie-Hellman.
constexpr char ffdhe2048[] = R"(MIIBCAKCAQEA//////////+t+FRYortKmq/cViAnPTzx2LnFg84tNpWp4TZBFGQz
+8yTnc4kmz75fS/jY2MMddj2gbICrsRhetPfHtXV/WVhJDP1H18GbtCFY2VVPe0a
87VXE15/V8k1mE8McODmi3fipona8+/och3xWKE2rec1MKzKT0g6eXq8CrGCsyT7
YdEIqUuyyOP7uWrat2DX9GgdT0Kj3jlN9K5W7edjcrsZCwenyO4KbXCeAvzhzffi
7MA0BM0oNC9hkXL+nOmFg/+OTxIy7vKBg8P+OxtMb61zO7X8vC7CIAXFjvGDfRaD
ssbzSibBsu/6iGtCOGEoXJf//////////wIBAg==
)";

} // namespace

TestCertificate TestCertificate::make()
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                 u"/CN=router.test"_s, u"-keyout"_s, keyFile, u"-out"_s, certificateFile});
    openssl.waitForFinished();
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return {};
    return {QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
}

ScriptedRouter::ScriptedRouter(Tls tls, TestCertificate certificate) : m_tls(tls), m_certificate(std::move(certificate))
{
    m_server.onDescriptor = [this](qintptr descriptor) { accept(descriptor); };
    m_server.listen(QHostAddress::LocalHost);
}

ScriptedRouter::~ScriptedRouter() = default;

ScriptedRouter &ScriptedRouter::expect(QByteArrayList words)
{
    m_steps.push_back({Step::Kind::Expect, std::move(words), {}, {}, {}});
    return *this;
}

ScriptedRouter &ScriptedRouter::answer(const QByteArrayList &words)
{
    return answerBytes(encodeWords(words));
}

ScriptedRouter &ScriptedRouter::answerBytes(QByteArray bytes)
{
    m_steps.push_back({Step::Kind::Answer, {}, std::move(bytes), {}, {}});
    return *this;
}

ScriptedRouter &ScriptedRouter::trickle()
{
    m_steps.push_back({Step::Kind::Trickle, {}, {}, {}, {}});
    return *this;
}

ScriptedRouter &ScriptedRouter::pause(std::chrono::milliseconds time)
{
    m_steps.push_back({Step::Kind::Pause, {}, {}, time, {}});
    return *this;
}

ScriptedRouter &ScriptedRouter::run(std::function<void()> action)
{
    m_steps.push_back({Step::Kind::Run, {}, {}, {}, std::move(action)});
    return *this;
}

ScriptedRouter &ScriptedRouter::hangUp()
{
    m_steps.push_back({Step::Kind::HangUp, {}, {}, {}, {}});
    return *this;
}

ScriptedRouter &ScriptedRouter::login(const QByteArray &password)
{
    return expect({"/login", "=name=admin", "=password=" + password}).answer({"!done"});
}

void ScriptedRouter::accept(qintptr descriptor)
{
    ++m_connections;
    m_cutter.emplace();
    m_socket = new QSslSocket(this);
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QSslSocket::readyRead, this, &ScriptedRouter::onReadyRead);
    if (m_tls != Tls::Off) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (m_tls == Tls::Anonymous) {
            configuration.setProtocol(QSsl::TlsV1_2);
            configuration.setDiffieHellmanParameters(
                QSslDiffieHellmanParameters::fromEncoded(QByteArray::fromBase64(ffdhe2048), QSsl::Der));
            configuration.setBackendConfigurationOption("CipherString", QByteArray("ADH:@SECLEVEL=0"));
        } else {
            configuration.setLocalCertificate(m_certificate.certificate);
            configuration.setPrivateKey(m_certificate.key);
        }
        m_socket->setSslConfiguration(configuration);
        connect(m_socket, &QSslSocket::encrypted, this, &ScriptedRouter::advance);
        m_socket->startServerEncryption();
        return;
    }
    advance();
}

void ScriptedRouter::onReadyRead()
{
    while (m_socket->bytesAvailable() > 0) {
        char *const room = m_cutter->room(m_socket->bytesAvailable());
        const qint64 got = m_socket->read(room, m_cutter->roomSize());
        if (got <= 0)
            break;
        m_received += got;
        m_cutter->wrote(got);
        while (true) {
            const auto sentence = m_cutter->next();
            if (!sentence || !*sentence)
                break;
            QByteArrayList words;
            for (const QByteArrayView word : (*sentence)->words)
                words.append(word.toByteArray());
            m_pending.append(words);
        }
    }
    advance();
}

void ScriptedRouter::advance()
{
    while (m_socket && !m_paused && m_outgoing.isEmpty() && !m_steps.empty() && m_fault.isEmpty()) {
        const Step step = m_steps.front();
        if (step.kind == Step::Kind::Expect && m_pending.isEmpty())
            return;
        m_steps.pop_front();
        switch (step.kind) {
        case Step::Kind::Expect: {
            const QByteArrayList came = m_pending.takeFirst();
            if (came != step.words) {
                m_fault = u"expected %1, got %2"_s.arg(QString::fromUtf8(step.words.join(' ')),
                                                       QString::fromUtf8(came.join(' ')));
                m_socket->abort();
            }
            break;
        }
        case Step::Kind::Answer:
            if (m_trickle) {
                m_outgoing = step.bytes;
                sendNextByte();
                return;
            }
            m_socket->write(step.bytes);
            break;
        case Step::Kind::Trickle: m_trickle = true; break;
        case Step::Kind::Pause:
            m_paused = true;
            QTimer::singleShot(step.time, this, [this] {
                m_paused = false;
                advance();
            });
            return;
        case Step::Kind::Run: step.action(); break;
        case Step::Kind::HangUp: {
            QSslSocket *const socket = std::exchange(m_socket, nullptr);
            disconnect(socket, nullptr, this, nullptr);
            socket->disconnectFromHost();
            m_pending.clear();
            return;
        }
        }
    }
}

void ScriptedRouter::sendNextByte()
{
    if (m_outgoing.isEmpty() || !m_socket)
        return advance();
    m_socket->write(m_outgoing.first(1));
    m_socket->flush();
    m_outgoing.remove(0, 1);
    QMetaObject::invokeMethod(this, &ScriptedRouter::sendNextByte, Qt::QueuedConnection);
}

} // namespace nettdesk::tests
