// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/answer.h"
#include "core/routeros/connection.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace nettdesk::routeros {

/// Sockets are let go from inside their own signals.
struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
using SocketPointer = std::unique_ptr<QSslSocket, DeleteLater>;

/// A line to a router, secured as asked, on which nothing has been said yet.
struct Link {
    SocketPointer socket;
    QByteArray fingerprint;
};

/// SHA-256 of a certificate as lower-case hex; empty for none.
QByteArray fingerprintOf(const QSslCertificate &certificate);

/// Connects and secures one line: `co_await opener.link().value()`. Every way to fail has its own words.
class LinkOpener final : public QObject {
    Q_OBJECT

public:
    LinkOpener(Endpoint endpoint, Timeouts timeouts, std::stop_token stop);
    ~LinkOpener() override;

    Answer<Result<Link>> &link() { return m_link; }

private:
    enum class Step { Connecting, Securing, Over };

    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError(QAbstractSocket::SocketError error);
    void onTimeout();
    void secure();
    bool certificateIsPinned();
    void fail(Error::Kind kind, const QString &message, const QString &detail = {});
    void finish(Result<Link> result);
    QString tlsFailureMessage() const;

    Endpoint m_endpoint;
    Timeouts m_timeouts;
    SocketPointer m_socket;
    QTimer m_timer;
    Step m_step = Step::Connecting;
    Answer<Result<Link>> m_link;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace nettdesk::routeros
