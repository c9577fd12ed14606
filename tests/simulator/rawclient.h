// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/sentencereader.h"

#include <QSslSocket>
#include <QtTest>

namespace nettdesk::test {

using routeros::Attribute;
using routeros::Sentence;

/// A client that is only the codec and a socket, so that the simulator is not checked by our own connection. Lets the
/// event loop turn while it waits, for the router lives on the same one.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState || isClosed(); });
    }

    QSslSocket &socket() { return m_socket; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    /// Words as in the manual's examples: "=name=value", "?name=x", ".tag=7".
    void send(const QByteArrayList &words)
    {
        QByteArray wire;
        for (const QByteArray &word : words)
            routeros::appendWord(wire, word);
        m_socket.write(wire.append('\0'));
    }

    /// The next sentence; empty word: the line was closed, or nothing came for ten seconds.
    Sentence next()
    {
        std::optional<Sentence> sentence;
        waitFor([this, &sentence] {
            m_reader.feed(m_socket.readAll());
            auto read = m_reader.next();
            m_isBroken = m_isBroken || !read;
            if (read && *read)
                sentence = **read;
            return sentence || m_isBroken || isClosed();
        });
        return sentence.value_or(Sentence{});
    }

    bool isBroken() const { return m_isBroken; }

    /// A command and all its replies.
    QList<Sentence> ask(const QByteArrayList &words)
    {
        send(words);
        QList<Sentence> replies;
        do {
            replies.append(next());
        } while (replies.last().word != "!done" && replies.last().word != "!fatal" && !replies.last().word.isEmpty());
        return replies;
    }

    bool logIn(const QByteArray &user = "admin", const QByteArray &password = {})
    {
        const QList<Sentence> replies = ask({"/login", "=name=" + user, "=password=" + password});
        return replies.size() == 1 && replies.first().word == "!done" && replies.first().attributes.isEmpty();
    }

    /// The words of the first trap; empty: there was none.
    QByteArray refusal(const QByteArrayList &words)
    {
        for (const Sentence &reply : ask(words)) {
            if (reply.word == "!trap")
                return reply.value("message");
        }
        return {};
    }

    /// What "!done" returned.
    QByteArray returned(const QByteArrayList &words) { return ask(words).last().value("ret"); }

    bool waitFor(const std::function<bool()> &happened) { return QTest::qWaitFor(happened, 10'000); }

private:
    QSslSocket m_socket;
    routeros::SentenceReader m_reader;
    bool m_isBroken = false;
};

} // namespace nettdesk::test
