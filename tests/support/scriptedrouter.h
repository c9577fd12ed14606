// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/sentencereader.h"

#include <QByteArrayList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

class QSslSocket;

namespace nettdesk::tests {

/// A self-signed certificate made now with the `openssl` command. Null when that is not there.
struct TestCertificate {
    QSslCertificate certificate = QSslCertificate();
    QSslKey key = QSslKey();

    static TestCertificate make();
};

/// A router that follows a script: it expects sentences and answers sentences, also late, cut or never. Lives on the
/// test's thread.
///
///     ScriptedRouter router;
///     router.login().expect({"/ip/address/print", ".tag=1"}).answer({"!done", ".tag=1"});
class ScriptedRouter final : public QObject {
    Q_OBJECT

public:
    enum class Tls { Off, Certificate, Anonymous };

    explicit ScriptedRouter(Tls tls = Tls::Off, TestCertificate certificate = TestCertificate());
    ~ScriptedRouter() override;

    quint16 port() const { return m_server.serverPort(); }

    /// The next sentence must have exactly these words.
    ScriptedRouter &expect(QByteArrayList words);
    ScriptedRouter &answer(const QByteArrayList &words);
    ScriptedRouter &answerBytes(QByteArray bytes);
    /// All that is answered from here on comes byte by byte, each in a packet of its own.
    ScriptedRouter &trickle();
    ScriptedRouter &pause(std::chrono::milliseconds time);
    ScriptedRouter &run(std::function<void()> action);
    ScriptedRouter &hangUp();
    /// "/login" of admin with this password, and "!done".
    ScriptedRouter &login(const QByteArray &password = "secret");

    /// Empty while all went as written.
    QString fault() const { return m_fault; }
    bool isDone() const { return m_steps.empty() && m_outgoing.isEmpty() && m_fault.isEmpty(); }
    int connections() const { return m_connections; }
    qint64 bytesReceived() const { return m_received; }
    /// Sentences that came when the script did not expect any more.
    const QList<QByteArrayList> &extra() const { return m_pending; }

private:
    struct Step {
        enum class Kind { Expect, Answer, Trickle, Pause, Run, HangUp };
        Kind kind;
        QByteArrayList words;
        QByteArray bytes;
        std::chrono::milliseconds time{0};
        std::function<void()> action;
    };

    class Server final : public QTcpServer {
    public:
        std::function<void(qintptr)> onDescriptor;

    protected:
        void incomingConnection(qintptr descriptor) override { onDescriptor(descriptor); }
    };

    void accept(qintptr descriptor);
    void onReadyRead();
    void advance();
    void sendNextByte();

    Server m_server;
    Tls m_tls;
    TestCertificate m_certificate;
    QSslSocket *m_socket = nullptr;
    std::optional<routeros::SentenceCutter> m_cutter;
    std::deque<Step> m_steps;
    QList<QByteArrayList> m_pending;
    QByteArray m_outgoing;
    bool m_trickle = false;
    bool m_paused = false;
    int m_connections = 0;
    qint64 m_received = 0;
    QString m_fault;
};

} // namespace nettdesk::tests
