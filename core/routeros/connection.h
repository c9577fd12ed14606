// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/model/tlsmode.h"
#include "core/routeros/command.h"
#include "core/routeros/reply.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

namespace nettdesk::routeros {

class Listener;
struct Delivery;
struct Exchange;
struct Link;

/// Where a router's API is, and how the line to it is protected.
struct Endpoint {
    QString host;
    quint16 port = 8728;
    TlsMode tls = TlsMode::Off;
    QByteArray pin; ///< SHA-256 of the certificate, hex; empty: first use, take what comes and remember fingerprint()
};

struct Credentials {
    QString user;
    QByteArray password; ///< bytes as the router has them, UTF-8 when typed by a person
};

/// How long to wait for what. Small routers need seconds for a TLS handshake and stall for seconds under load.
struct Timeouts {
    std::chrono::milliseconds connect{10'000}; ///< name look-up and TCP
    std::chrono::milliseconds tls{20'000};     ///< the handshake
    std::chrono::milliseconds login{15'000};   ///< each answer of the login
    std::chrono::milliseconds command{
        30'000}; ///< silence since the last row of a command, or since its predecessor ended
    std::chrono::milliseconds cancel{10'000}; ///< a router that does not even answer /cancel: the line is given up
};

/// A logged-in session with a router. Commands go out at once, each with a tag, and answers find them in any order;
/// every command ends exactly once: with its reply, its error, or Cancelled when the connection is closed or destroyed.
/// Lives on one thread with an event loop; nothing in it blocks.
///
/// Errors of commands: those of trapError(); TimedOut (router silent; the outcome is unknown); NotReachable (the line
/// was lost; the outcome is unknown); Cancelled; Invalid (not sent: see Command::fault()).
class Connection final : public QObject {
    Q_OBJECT

public:
    /// Connects, secures the line, checks the certificate and logs in. Nothing is sent to a router whose certificate is
    /// not the pinned one. Errors, each with its own words: NotReachable (unknown host, closed port, network down, no
    /// answer, closed at once, plain API behind a TLS port and the reverse, no certificate on the router, not a
    /// router), CertificateChanged (detail: pinned and presented fingerprint, one a line), LoginRefused, Cancelled.
    static QCoro::Task<Result<std::unique_ptr<Connection>>> open(Endpoint endpoint, Credentials credentials,
                                                                 Timeouts timeouts = {}, std::stop_token stop = {});
    ~Connection() override;

    /// Sends at once, without waiting for earlier commands; the reply comes when the router has ended the command. A
    /// stop request sends /cancel and ends the wait with Cancelled: the router may have done it already.
    QCoro::Task<Result<Reply>> call(Command command, std::stop_token stop = {});

    /// Sends many commands with at most `window` unanswered at a time. The results stand in the commands' order; one
    /// that fails does not stop the others. After a stop the unsent ones are Cancelled.
    QCoro::Task<QList<Result<Reply>>> callAll(QList<Command> commands, int window = 32, Progress progress = {},
                                              std::stop_token stop = {});

    /// Starts a command that goes on (`listen`, `monitor`, fetch) and hands out its rows as they come. Destroying the
    /// listener cancels it. No time-out for silence unless the command gives one.
    std::unique_ptr<Listener> listen(Command command);

    bool isOpen() const;
    /// Ends what is running with Cancelled and hangs up. RouterOS needs no farewell (over TLS it does not answer one).
    void close();

    const Endpoint &endpoint() const;
    /// SHA-256 of the router's certificate, lower-case hex; empty without certificate.
    QByteArray fingerprint() const;
    /// Commands that wait for their end.
    qsizetype running() const;

Q_SIGNALS:
    /// The line is gone without our doing; sent once, after all commands have ended.
    void lost(const nettdesk::Error &error);

private:
    friend class Listener;

    Connection(Link link, Endpoint endpoint, Timeouts timeouts);
    QCoro::Task<Result<>> logIn(Credentials credentials, std::stop_token stop);
    std::shared_ptr<Exchange> start(const Command &command, std::stop_token stop, bool untagged = false);
    void send(const Command &command, const Exchange &exchange);
    void cancel(Tag tag, Error why);
    void sendCancel(Tag tag);
    void armTimer(std::chrono::steady_clock::time_point deadline);

    void onReadyRead();
    void onLinkGone();
    void onTimer();
    void drop(const Error &why);
    Error lostError() const;
    static void deliver(std::vector<Delivery> deliveries);

    struct Private;
    const std::unique_ptr<Private> d;
};

/// The rows of a command that goes on. At its end either finished() or failed() comes, once.
class Listener final : public QObject {
    Q_OBJECT

public:
    ~Listener() override;

    bool isActive() const { return m_exchange != nullptr; }
    void cancel();

Q_SIGNALS:
    /// Keep what is needed of it, not the row: a row keeps the whole block it came in.
    void row(const nettdesk::routeros::Row &row);
    /// The router said that it is done.
    void finished();
    /// Cancelled, a trap, or the lost line.
    void failed(const nettdesk::Error &why);

private:
    friend class Connection;
    Listener(Connection *connection, std::shared_ptr<Exchange> exchange);

    void tellEnd();

    QPointer<Connection> m_connection;
    std::shared_ptr<Exchange> m_exchange; // null once it has ended
};

} // namespace nettdesk::routeros
