// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cannedrouter.h"

#include "core/routeros/sentencereader.h"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace nettdesk::bench {

using namespace routeros;

namespace {

void sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t sent = send(socket, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        done += sent;
    }
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

QByteArray digits(int number)
{
    return QByteArray::number(number).rightJustified(6, '0');
}

} // namespace

CannedRouter::CannedRouter() : m_listening(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    bind(m_listening, reinterpret_cast<const sockaddr *>(&address), size);
    listen(m_listening, 4);
    getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_prepared = list("1");
    m_thread = std::thread([this] { serve(); });
}

CannedRouter::~CannedRouter()
{
    shutdown(m_listening, SHUT_RDWR);
    m_thread.join();
    close(m_listening);
}

void CannedRouter::serve()
{
    while (true) {
        const int client = accept(m_listening, nullptr, nullptr);
        if (client < 0)
            return;
        talk(client);
        close(client);
    }
}

void CannedRouter::talk(int socket)
{
    SentenceReader reader;
    char buffer[4096];
    for (ssize_t got = 0; (got = recv(socket, buffer, sizeof buffer, 0)) > 0;) {
        reader.feed(QByteArrayView(buffer, got));
        while (true) {
            const auto command = reader.next();
            if (!command || !*command)
                break;
            const QByteArray &tag = (*command)->tag;
            if (!(*command)->word.endsWith("print")) {
                sendAll(socket, encode({"!done", {}, {}, tag}));
                continue;
            }
            const auto start = std::chrono::steady_clock::now();
            const QByteArray answer = tag == "1" ? m_prepared : list(tag);
            m_preparing = std::chrono::steady_clock::now() - start;
            sendAll(socket, answer);
        }
    }
}

/// As RouterOS 7 prints /ip/hotspot/user: the tag behind the reply word, one comment as long as fills the row.
QByteArray CannedRouter::list(const QByteArray &tag) const
{
    const auto row = [&tag](qsizetype pad) {
        return encode({"!re",
                       {{".id", "*000000"},
                        {"server", "hotspot1"},
                        {"name", "V-000000"},
                        {"password", "p000000"},
                        {"profile", "hour-2M"},
                        {"limit-uptime", "1h"},
                        {"limit-bytes-total", "2147483648"},
                        {"uptime", "12m31s"},
                        {"bytes-in", "123456789"},
                        {"bytes-out", "987654321"},
                        {"dynamic", "false"},
                        {"disabled", "false"},
                        {"comment", "nd1k3j5h6g7f8 " + QByteArray(pad, 'c')}},
                       {},
                       tag});
    };
    qsizetype pad = 10;
    while (row(pad).size() < bytes / rows)
        ++pad;
    const QByteArray pattern = row(pad);
    const qsizetype places[] = {pattern.indexOf("*000000") + 1, pattern.indexOf("V-000000") + 2,
                                pattern.indexOf("p000000") + 1};
    const QByteArray end = encode({"!done", {}, {}, tag});
    QByteArray list(pattern.size() * rows + end.size(), Qt::Uninitialized);
    char *at = list.data();
    for (int index = 0; index < rows; ++index, at += pattern.size()) {
        std::memcpy(at, pattern.constData(), size_t(pattern.size()));
        const QByteArray number = digits(index);
        for (const qsizetype place : places)
            std::memcpy(at + place, number.constData(), 6);
    }
    std::memcpy(at, end.constData(), size_t(end.size()));
    return list;
}

qint64 drain(quint16 port)
{
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    sendAll(client, encode({"/ip/hotspot/user/print", {}, {}, "1"}));
    std::vector<char> buffer(256 * 1024);
    const QByteArray end = encode({"!done", {}, {}, "1"});
    qint64 total = 0;
    QByteArray tail;
    while (!tail.endsWith(end)) {
        const ssize_t got = recv(client, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            break;
        total += got;
        const qsizetype part = std::min<qsizetype>(got, end.size());
        tail = (tail + QByteArray(buffer.data() + got - part, part)).right(end.size());
    }
    close(client);
    return total;
}

} // namespace nettdesk::bench
