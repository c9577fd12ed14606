// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace nettdesk::tests {

/// What came out of a receipt printer: a picture for each piece of paper that was cut off.
struct Printed {
    QList<QImage> pieces;
    int drawerKicks = 0;
    int resets = 0;
    int asked = 0;
    QByteArray unknown; ///< bytes that are no command it knows; nothing is understood behind them
};

/// Understands the commands of EscPos, as the printer's manual describes them, and nothing else.
Printed understood(const QByteArray &bytes);

/// A receipt printer on a port of this computer.
class FakePrinter : public QObject {
    Q_OBJECT
public:
    enum class Mood {
        Answers,    ///< tells when it is through
        Silent,     ///< prints and never says a word, as many do
        OutOfPaper, ///< answers that its roll is at its end
        HangsUp,    ///< takes some bytes, then closes the line
        Stuck,      ///< stops taking bytes
    };
    explicit FakePrinter(Mood mood);

    quint16 port() const { return m_server.serverPort(); }
    Printed printed() const { return understood(m_received); }

private:
    void take(QTcpSocket &socket);

    Mood m_mood;
    QTcpServer m_server;
    QByteArray m_received;
    int m_answered = 0;
};

} // namespace nettdesk::tests
