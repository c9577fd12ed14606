// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/session.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslSocket>

namespace nettdesk::simulator {

using routeros::Attribute;
using routeros::Sentence;

namespace {

constexpr qint64 enoughWaiting = 256 * 1024; // bytes; a print of a million rows is not held in memory

QByteArray newChallenge()
{
    QByteArray bytes(16, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    return bytes;
}

/// Source: MikroTik manual, "API", Initial login (before 6.43): "00" and MD5 over a zero byte, password and challenge.
QByteArray responseTo(const QByteArray &challenge, const QByteArray &password)
{
    const QByteArray whole = QByteArray(1, '\0') + password + challenge;
    return "00" + QCryptographicHash::hash(whole, QCryptographicHash::Md5).toHex();
}

} // namespace

Session::Session(QTcpSocket *socket, Machine &machine, const Faults &faults, QByteArray via)
    : m_socket(socket)
    , m_machine(machine)
    , m_faults(faults)
    , m_via(std::move(via))
    , m_peer(socket->peerAddress().toString().toLatin1())
    , m_wire(*socket, faults)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &Session::read);
    connect(socket, &QTcpSocket::disconnected, this, &Session::closed);
    connect(&m_wire, &Wire::wrote, this, &Session::speak);
}

Session::~Session()
{
    m_socket->disconnect(this);
    if (m_caller)
        m_machine.logOut(*m_caller);
}

void Session::read()
{
    if (m_faults.freeze)
        return;
    m_reader.feed(m_socket->readAll());
    while (true) {
        auto sentence = m_reader.next();
        if (!sentence)
            return m_wire.cut();
        if (!*sentence)
            return;
        if ((*sentence)->word == "/cancel" && m_caller)
            cancel(**sentence);
        else
            Q_EMIT received(**sentence);
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

void Session::thaw()
{
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket); secure && secure->mode() == QSslSocket::UnencryptedMode)
        secure->startServerEncryption();
    const QPointer<Session> self(this);
    for (const Sentence &command : std::exchange(m_held, {})) {
        execute(command);
        if (!self)
            return;
    }
    read();
}

void Session::execute(const Sentence &command)
{
    if (m_faults.freeze) {
        m_held.append(command);
        return;
    }
    if (command.word == "/login")
        return logIn(command);
    if (command.word == "/quit")
        return sayFatal("session terminated on request");
    if (!m_caller)
        return sayFatal("not logged in");
    answer(m_machine.run(command, *m_caller), command.tag);
}

void Session::executeAndLose(const Sentence &command)
{
    if (m_caller)
        m_machine.run(command, *m_caller);
    m_wire.cut();
}

void Session::interrupt(const Sentence &command)
{
    sayTrap({"interrupted", 2}, command.tag);
    say("!done", {}, command.tag);
}

void Session::refuse(const Sentence &command, const Refusal &refusal)
{
    sayTrap(refusal, command.tag);
    say("!done", {}, command.tag);
}

void Session::logIn(const Sentence &command)
{
    const Release &release = m_machine.release();
    const QByteArray name = command.value("name");
    const QByteArray response = command.value("response");
    const bool plain = release.takesPlainLogin() && command.has("name") && command.has("password");
    std::optional<Caller> caller;
    if (plain) {
        const QByteArray given = command.value("password");
        caller = m_machine.logIn(
            name, [&given](const QByteArray &password) { return password == given; }, m_peer, m_via);
    } else if (!response.isNull()) {
        const QByteArray challenge = std::exchange(m_challenge, {});
        const auto fits = [&](const QByteArray &password) {
            return release.takesChallengeLogin() && !challenge.isEmpty() && responseTo(challenge, password) == response;
        };
        caller = m_machine.logIn(name, fits, m_peer, m_via);
    } else {
        m_challenge = newChallenge();
        return say("!done", {{"ret", m_challenge.toHex()}}, command.tag);
    }
    if (!caller) {
        sayTrap({release.takesPlainLogin() ? "invalid user name or password (6)" : "cannot log in"}, command.tag);
        return say("!done", {}, command.tag);
    }
    if (m_caller)
        m_machine.logOut(*m_caller);
    m_caller = caller;
    say("!done", {}, command.tag);
}

void Session::answer(const Outcome &outcome, const QByteArray &tag)
{
    if (outcome.then == Outcome::Then::Restart || outcome.then == Outcome::Then::ShutDown) {
        Q_EMIT restarts(outcome.then == Outcome::Then::Restart); // no reply ever comes
        return;
    }
    for (const Row &row : outcome.rows)
        say("!re", row, tag);
    for (const Refusal &refusal : outcome.refusals)
        sayTrap(refusal, tag);
    if (outcome.listing) {
        m_speaking.push_back({*outcome.listing, tag, false, outcome.then == Outcome::Then::Listen});
        return speak();
    }
    say("!done", outcome.ret ? Row{{"ret", *outcome.ret}} : Row{}, tag);
}

/// A row of each print in turn, as long as the line takes them.
void Session::speak()
{
    while (!m_speaking.empty() && m_wire.pending() < enoughWaiting) {
        Speaking speaking = std::move(m_speaking.front());
        m_speaking.pop_front();
        if (const auto row = speaking.listing.next()) {
            say("!re", *row, speaking.tag);
            speaking.said = true;
            m_speaking.push_back(std::move(speaking));
        } else if (speaking.goesOn) {
            m_listening.append(std::move(speaking));
        } else {
            if (!speaking.said && m_machine.release().saysEmpty())
                say("!empty", {}, speaking.tag);
            say("!done", {}, speaking.tag);
        }
    }
}

void Session::heard(const Menu &menu, const ItemData &item, bool gone)
{
    for (const Speaking &listener : std::as_const(m_listening)) {
        if (&listener.listing.menu() != &menu)
            continue;
        if (gone)
            say("!re", {{".id", item.id}, {".dead", m_machine.release().isSeven() ? "true" : "yes"}}, listener.tag);
        else if (const auto row = listener.listing.row(item))
            say("!re", *row, listener.tag);
    }
}

void Session::cancel(const Sentence &command)
{
    const QByteArray wanted = command.value("tag");
    const auto isMeant = [&wanted](const Speaking &speaking) { return wanted.isNull() || speaking.tag == wanted; };
    QByteArrayList ended;
    for (const Speaking &speaking : m_speaking) {
        if (isMeant(speaking))
            ended.append(speaking.tag);
    }
    for (const Speaking &speaking : std::as_const(m_listening)) {
        if (isMeant(speaking))
            ended.append(speaking.tag);
    }
    std::erase_if(m_speaking, isMeant);
    m_listening.removeIf(isMeant);
    for (const QByteArray &tag : ended)
        sayTrap({"interrupted", 2}, tag);
    Q_EMIT cancelled(wanted, wanted.isNull());
    say("!done", {}, command.tag);
    for (const QByteArray &tag : ended)
        say("!done", {}, tag);
}

void Session::say(const QByteArray &word, const Row &attributes, const QByteArray &tag)
{
    QByteArray wire;
    routeros::appendWord(wire, word);
    const bool tagLast = m_machine.release().writesTagLast();
    if (!tagLast && !tag.isEmpty())
        routeros::appendWord(wire, ".tag=" + tag);
    for (const Attribute &attribute : attributes)
        routeros::appendAttribute(wire, attribute.name, attribute.value);
    if (tagLast && !tag.isEmpty())
        routeros::appendWord(wire, ".tag=" + tag);
    wire.append('\0');
    m_wire.send(wire);
}

void Session::sayFatal(const QByteArray &reason)
{
    m_wire.send(routeros::encode({.word = "!fatal", .attributes = {}, .words = {reason}, .tag = {}}));
    m_wire.finish();
}

void Session::sayTrap(const Refusal &refusal, const QByteArray &tag)
{
    Row attributes;
    if (refusal.category >= 0)
        attributes.append({"category", QByteArray::number(refusal.category)});
    attributes.append({"message", refusal.message});
    say("!trap", attributes, tag);
}

} // namespace nettdesk::simulator
