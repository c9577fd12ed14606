// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vouchers/cards/fakeprinter.h"

namespace nettdesk::tests {

namespace {

constexpr int hangUpAfter = 4'000; // bytes

/// Rows under each other, as the paper shows them.
class Paper {
public:
    void band(const char *bytes, int rowBytes, int rows)
    {
        if (m_rowBytes == 0)
            m_rowBytes = rowBytes;
        if (rowBytes != m_rowBytes)
            return;
        m_rows.append(bytes, qsizetype(rowBytes) * rows);
    }
    QImage cutOff()
    {
        const int height = m_rowBytes > 0 ? int(m_rows.size() / m_rowBytes) : 0;
        QImage image(m_rowBytes * 8, height, QImage::Format_Mono);
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < height; ++y)
            memcpy(image.scanLine(y), m_rows.constData() + qsizetype(y) * m_rowBytes, size_t(m_rowBytes));
        m_rows.clear();
        m_rowBytes = 0;
        return image;
    }

private:
    int m_rowBytes = 0;
    QByteArray m_rows;
};

} // namespace

Printed understood(const QByteArray &bytes)
{
    Printed printed;
    Paper paper;
    qsizetype at = 0;
    const auto byte = [&](qsizetype offset) { return int(uchar(bytes.at(at + offset))); };
    while (at < bytes.size()) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (rest.startsWith("\x1b@")) {
            ++printed.resets;
            at += 2;
        } else if (rest.startsWith("\x1bp") && rest.size() >= 5) {
            ++printed.drawerKicks;
            at += 5;
        } else if (rest.startsWith("\x1bJ") && rest.size() >= 3) {
            printed.pieces << paper.cutOff(); // torn off by hand
            at += 3;
        } else if (rest.startsWith("\x1dVB") && rest.size() >= 4) {
            printed.pieces << paper.cutOff();
            at += 4;
        } else if (rest.startsWith("\x1dr") && rest.size() >= 3) {
            ++printed.asked;
            at += 3;
        } else if (rest.startsWith("\x1dv0") && rest.size() >= 8) {
            const int rowBytes = byte(4) + byte(5) * 256;
            const int rows = byte(6) + byte(7) * 256;
            if (rest.size() < 8 + qsizetype(rowBytes) * rows)
                break; // the line was cut here
            paper.band(bytes.constData() + at + 8, rowBytes, rows);
            at += 8 + qsizetype(rowBytes) * rows;
        } else {
            printed.unknown = rest.first(std::min<qsizetype>(16, rest.size())).toByteArray();
            break;
        }
    }
    return printed;
}

FakePrinter::FakePrinter(Mood mood) : m_mood(mood)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        if (m_mood == Mood::Stuck)
            socket->setReadBufferSize(1); // and the kernel's buffers fill up behind it
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
    });
}

void FakePrinter::take(QTcpSocket &socket)
{
    if (m_mood == Mood::Stuck)
        return;
    m_received += socket.readAll();
    if (m_mood == Mood::HangsUp && m_received.size() > hangUpAfter) {
        socket.abort();
        return;
    }
    if (m_mood != Mood::Answers && m_mood != Mood::OutOfPaper)
        return;
    for (const int asked = printed().asked; m_answered < asked; ++m_answered)
        socket.write(m_mood == Mood::OutOfPaper ? "\x0c" : QByteArray(1, '\0'));
}

} // namespace nettdesk::tests
