// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/connection.h"

#include "core/routeros/commandtable.h"
#include "core/routeros/lineend.h"
#include "core/routeros/linkopener.h"
#include "core/routeros/log.h"
#include "core/routeros/login.h"

#include <QElapsedTimer>

namespace nettdesk::routeros {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

Q_LOGGING_CATEGORY(lcWire, "nettdesk.routeros")

struct Connection::Private {
    SocketPointer socket;
    QByteArray fingerprint;
    Endpoint endpoint;
    Timeouts timeouts;
    SentenceCutter cutter;
    CommandTable table;
    QTimer timer;
    std::optional<SteadyTime> armedFor;
    SteadyTime heard; // anything at all
    bool open = true;
    bool loggedIn = false;
    bool spoken = false; // at least one sentence came
};

namespace {

std::shared_ptr<Exchange> endedExchange(Error why)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->answer.set(failure(std::move(why)));
    return exchange;
}

QCoro::Task<Result<Reply>> replyOf(std::shared_ptr<Exchange> exchange)
{
    Result<Reply> reply = co_await exchange->answer.value();
    co_return reply;
}

} // namespace

QCoro::Task<Result<std::unique_ptr<Connection>>> Connection::open(Endpoint endpoint, Credentials credentials,
                                                                  Timeouts timeouts, std::stop_token stop)
{
    const auto opener = std::make_unique<LinkOpener>(endpoint, timeouts, stop);
    Result<Link> link = co_await opener->link().value();
    if (!link)
        co_return failure(link.error());
    std::unique_ptr<Connection> connection(new Connection(std::move(*link), std::move(endpoint), timeouts));
    const Result<> loggedIn = co_await connection->logIn(std::move(credentials), std::move(stop));
    if (!loggedIn)
        co_return failure(loggedIn.error());
    co_return Result<std::unique_ptr<Connection>>(std::move(connection));
}

Connection::Connection(Link link, Endpoint endpoint, Timeouts timeouts) : d(std::make_unique<Private>())
{
    d->socket = std::move(link.socket);
    d->fingerprint = std::move(link.fingerprint);
    d->endpoint = std::move(endpoint);
    d->timeouts = timeouts;
    d->heard = SteadyClock::now();
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &Connection::onTimer);
    connect(d->socket.get(), &QSslSocket::readyRead, this, &Connection::onReadyRead);
    connect(d->socket.get(), &QSslSocket::disconnected, this, &Connection::onLinkGone);
    connect(d->socket.get(), &QSslSocket::errorOccurred, this, &Connection::onLinkGone);
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    drop(closedError());
}

bool Connection::isOpen() const
{
    return d->open;
}

const Endpoint &Connection::endpoint() const
{
    return d->endpoint;
}

QByteArray Connection::fingerprint() const
{
    return d->fingerprint;
}

qsizetype Connection::running() const
{
    return d->table.waiting();
}

QCoro::Task<Result<>> Connection::logIn(Credentials credentials, std::stop_token stop)
{
    const auto first = start(plainLogin(credentials.user, credentials.password), stop, true);
    if (d->socket && d->socket->state() != QAbstractSocket::ConnectedState)
        onLinkGone();
    Result<Reply> reply = co_await first->answer.value();
    if (reply && !reply->ret.isNull()) { // before 6.43: not in yet, this is the challenge
        const QByteArray response = challengeResponse(reply->ret, credentials.password);
        const auto second = start(challengeLogin(credentials.user, response), stop, true);
        reply = co_await second->answer.value();
        if (reply && !reply->ret.isNull())
            reply = failure(trapError({Trap{"cannot log in", {}}}));
    }
    if (!reply) {
        Error error = reply.error();
        if (error.kind == Error::Kind::Trap)
            error.kind = Error::Kind::LoginRefused;
        co_return failure(std::move(error));
    }
    d->loggedIn = true;
    qCDebug(lcWire) << "Logged in at" << d->endpoint.host << d->endpoint.port;
    co_return Result<>();
}

QCoro::Task<Result<Reply>> Connection::call(Command command, std::stop_token stop)
{
    return replyOf(start(command, std::move(stop)));
}

QCoro::Task<QList<Result<Reply>>> Connection::callAll(QList<Command> commands, int window, Progress progress,
                                                      std::stop_token stop)
{
    const QPointer<Connection> self(this);
    const qsizetype total = commands.size();
    QList<Result<Reply>> results;
    results.reserve(total);
    std::vector<std::shared_ptr<Exchange>> running;
    running.reserve(size_t(total));
    QElapsedTimer told;
    while (results.size() < total) {
        while (qsizetype(running.size()) < std::min<qsizetype>(total, results.size() + std::max(window, 1))) {
            const Command &next = commands.at(qsizetype(running.size()));
            running.push_back(self ? self->start(next, stop) : endedExchange(closedError()));
        }
        // In their order: a slow one holds the window up, but the router works through them in order anyway.
        const std::shared_ptr<Exchange> exchange = std::move(running[size_t(results.size())]);
        Result<Reply> result = co_await exchange->answer.value();
        results.append(std::move(result));
        if (progress && (!told.isValid() || told.elapsed() >= 50 || results.size() == total)) {
            told.start();
            progress(results.size(), total);
        }
    }
    co_return results;
}

std::shared_ptr<Exchange> Connection::start(const Command &command, std::stop_token stop, bool untagged)
{
    if (stop.stop_requested())
        return endedExchange({Error::Kind::Cancelled, tr("It was cancelled before it was sent to the router."), {}});
    if (!d->open)
        return endedExchange(
            {Error::Kind::NotReachable, tr("There is no connection to the router any more. Nothing was sent."), {}});
    if (const QString fault = command.fault(); !fault.isEmpty())
        return endedExchange({Error::Kind::Invalid, fault, {}});

    const milliseconds patience = command.timeoutGiven().value_or(untagged ? d->timeouts.login : d->timeouts.command);
    auto exchange = d->table.start(command, Exchange::Kind::Call, patience, SteadyClock::now(), untagged);
    send(command, *exchange);
    if (stop.stop_possible()) {
        exchange->onStop.emplace(std::move(stop), [this, tag = exchange->tag] { // on whatever thread
            const auto cancelIt = [this, tag] { cancel(tag, cancelledError()); };
            QMetaObject::invokeMethod(this, cancelIt, Qt::QueuedConnection);
        });
    }
    return exchange;
}

std::unique_ptr<Listener> Connection::listen(Command command)
{
    std::shared_ptr<Exchange> exchange;
    if (!d->open) {
        exchange = endedExchange(closedError());
    } else if (const QString fault = command.fault(); !fault.isEmpty()) {
        exchange = endedExchange({Error::Kind::Invalid, fault, {}});
    } else {
        const milliseconds patience = command.timeoutGiven().value_or(milliseconds(0));
        exchange = d->table.start(command, Exchange::Kind::Stream, patience, SteadyClock::now());
        send(command, *exchange);
    }
    std::unique_ptr<Listener> listener(new Listener(this, exchange));
    exchange->listener = listener.get();
    if (exchange->answer.isSet()) // after the caller has had time to connect
        QMetaObject::invokeMethod(listener.get(), &Listener::tellEnd, Qt::QueuedConnection);
    return listener;
}

void Connection::send(const Command &command, const Exchange &exchange)
{
    d->socket->write(command.encode(exchange.tag));
    if (exchange.patience.count() > 0)
        armTimer(exchange.heard + exchange.patience);
}

/// Ends the wait for a command and asks the router to end it too. Its tag stays taken until the router has.
void Connection::cancel(Tag tag, Error why)
{
    const auto exchange = d->table.find(tag);
    if (!exchange || exchange->abandoned)
        return;
    if (tag == 0) { // a login has no tag to cancel it by
        drop(why);
        return;
    }
    d->table.abandon(exchange, std::move(why));
    sendCancel(tag);
    deliver(d->table.takeDeliveries());
}

void Connection::sendCancel(Tag tag)
{
    Command command("/cancel");
    command.set("tag", tag); // without it the router would end everything
    const auto exchange = d->table.start(command, Exchange::Kind::Cancel, d->timeouts.cancel, SteadyClock::now());
    send(command, *exchange);
}

void Connection::onReadyRead()
{
    if (!d->open)
        return;
    const SteadyTime now = SteadyClock::now();
    std::optional<Error> broken;
    while (const qint64 available = d->socket->bytesAvailable()) {
        char *const room = d->cutter.room(available);
        const qint64 got = d->socket->read(room, d->cutter.roomSize());
        if (got <= 0)
            break;
        d->heard = now;
        d->cutter.wrote(got);
        while (true) {
            const auto sentence = d->cutter.next();
            if (!sentence) {
                broken = sentence.error();
                break;
            }
            if (!*sentence)
                break;
            d->spoken = true;
            d->table.take(**sentence, now);
        }
        if (broken)
            break;
    }
    if (broken && !d->loggedIn)
        broken->kind = Error::Kind::NotReachable; // nothing was asked of it yet
    if (broken || d->table.fatal()) {
        drop(broken ? *broken : lostError());
        return;
    }
    for (const Tag tag : d->table.takeToCancel()) {
        if (tag == 0) {
            drop(lostError());
            return;
        }
        sendCancel(tag);
    }
    deliver(d->table.takeDeliveries());
}

void Connection::armTimer(SteadyTime deadline)
{
    if (d->armedFor && *d->armedFor <= deadline)
        return; // what is answered in between moves deadlines: seen when the timer fires
    d->armedFor = deadline;
    const auto wait = std::chrono::ceil<milliseconds>(deadline - SteadyClock::now());
    d->timer.start(std::max(wait, milliseconds(1)));
}

void Connection::onTimer()
{
    d->armedFor.reset();
    const SteadyTime now = SteadyClock::now();
    for (const auto &exchange : d->table.overdue(now)) {
        const bool deaf = d->heard <= exchange->heard; // not a word on the whole line since
        if (exchange->kind == Exchange::Kind::Cancel || exchange->tag == 0) {
            if (deaf || exchange->tag == 0) {
                drop(lostError());
                return;
            }
            d->table.abandon(exchange, cancelledError());
            continue;
        }
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(exchange->patience).count();
        d->table.abandon(exchange,
                         {Error::Kind::TimedOut,
                          tr("The router did not answer for %n second(s). It may have carried the command out "
                             "all the same: look before you try again.",
                             nullptr, int(seconds)),
                          {}});
        sendCancel(exchange->tag);
    }
    if (const auto next = d->table.nextDeadline())
        armTimer(*next);
    deliver(d->table.takeDeliveries());
}

void Connection::onLinkGone()
{
    if (!d->open)
        return;
    const QPointer<Connection> self(this);
    onReadyRead(); // its last words
    if (self && d->open)
        drop(lostError());
}

void Connection::drop(const Error &why)
{
    if (!std::exchange(d->open, false))
        return;
    d->timer.stop();
    d->socket->disconnect(this);
    d->socket->abort();
    d->socket.reset();
    d->table.endAll(why, why.kind != Error::Kind::Cancelled);
    const bool unexpected = d->loggedIn && why.kind != Error::Kind::Cancelled;
    if (unexpected)
        qCInfo(lcWire) << "Lost the line to" << d->endpoint.host << d->endpoint.port << ':' << why.detail;
    const QPointer<Connection> self(this);
    deliver(d->table.takeDeliveries());
    if (self && unexpected)
        Q_EMIT lost(why);
}

Error Connection::lostError() const
{
    const LineEnd end{.endpoint = d->endpoint,
                      .loggedIn = d->loggedIn,
                      .silent = d->socket->state() == QAbstractSocket::ConnectedState,
                      .spoken = d->spoken,
                      .fatal = d->table.fatal(),
                      .unread = d->cutter.pendingBytes(),
                      .socketWords = d->socket->errorString()};
    return lineError(end);
}

/// Foreign code runs in here and may do anything, also destroy the connection: only what is on the stack is touched.
void Connection::deliver(std::vector<Delivery> deliveries)
{
    for (const Delivery &delivery : deliveries) {
        Exchange &exchange = *delivery.exchange;
        if (delivery.row) {
            if (exchange.listener && exchange.listener->isActive())
                Q_EMIT exchange.listener->row(*delivery.row);
            continue;
        }
        exchange.onStop.reset(); // waits for a stop that is being asked for on another thread
        if (exchange.listener)
            exchange.listener->tellEnd();
        else
            exchange.answer.wake();
    }
}

} // namespace nettdesk::routeros
