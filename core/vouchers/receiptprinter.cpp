// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/receiptprinter.h"

#include <QCoreApplication>
#include <QCoroAbstractSocket>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QUrl>
#include <QtConcurrentRun>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiptPrinter)
};

Error problem(Error::Kind kind, const QString &message, const QString &detail = {})
{
    return {kind, message, detail};
}

QByteArray bytesOf(const cards::Sheets &sheets, int card, cards::EscPosPrinter printer, bool isFirst)
{
    QByteArray bytes;
    if (isFirst)
        bytes += cards::escPosBegin(printer);
    bytes += cards::escPosImage(cards::escPosRaster(sheets.at(card), printer));
    bytes += cards::escPosCut(printer);
    return bytes;
}

/// One connection and what was learnt on it.
class Line {
public:
    explicit Line(ReceiptOrder order) : m_order(std::move(order)) {}

    QCoro::Task<std::optional<Error>> open()
    {
        m_socket.connectToHost(m_order.address.host, m_order.address.port);
        const bool connected = co_await qCoro(m_socket).waitForConnected(m_order.connectTimeout);
        if (!connected)
            co_return problem(Error::Kind::NotReachable,
                              Text::tr("The receipt printer at %1 does not answer. See that it is switched on and "
                                       "connected to the network, and that the address is right. Nothing was printed.")
                                  .arg(m_order.address.text()),
                              m_socket.errorString());
        co_return std::nullopt;
    }

    QCoro::Task<std::optional<Error>> write(QByteArray bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0) {
            const auto written = co_await qCoro(m_socket).waitForBytesWritten(m_order.writeTimeout);
            if (!written && m_socket.bytesToWrite() > 0)
                co_return stuck();
        }
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            co_return stuck();
        co_return std::nullopt;
    }

    /// Whether the printer says that what came before is on paper; no answer is no error.
    QCoro::Task<Result<bool>> ask()
    {
        if (m_isSilent)
            co_return false;
        m_socket.readAll(); // what it said unasked
        auto failed = co_await write(cards::escPosAsk());
        if (failed)
            co_return failure(*failed);
        const QByteArray answer = co_await qCoro(m_socket).read(1, m_order.answerTimeout);
        if (answer.isEmpty()) {
            m_isSilent = true;
            co_return false;
        }
        if (cards::escPosPaperIsOut(answer.front()))
            co_return failure(Error::Kind::Busy,
                              Text::tr("The receipt printer is out of paper. Put in a new roll, then print on from the "
                                       "last good card."));
        co_return true;
    }

    QCoro::Task<> close()
    {
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            co_await qCoro(m_socket).waitForDisconnected(m_order.connectTimeout);
    }

private:
    Error stuck() const
    {
        return problem(Error::Kind::TimedOut,
                       Text::tr("The receipt printer at %1 takes no more. See whether it is out of paper, open or "
                                "switched off; then print on from the last good card.")
                           .arg(m_order.address.text()),
                       m_socket.errorString());
    }

    ReceiptOrder m_order;
    QTcpSocket m_socket;
    bool m_isSilent = false;
};

} // namespace

Result<ReceiptPrinterAddress> ReceiptPrinterAddress::parse(const QString &text)
{
    const QUrl url(u"tcp://"_s + text.trimmed(), QUrl::StrictMode);
    const bool isBare = url.path().isEmpty() && url.query().isEmpty() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !isBare || url.port(9100) == 0)
        return failure(
            Error::Kind::Invalid,
            Text::tr("“%1” is no address of a printer. Write it as 192.168.88.20 or 192.168.88.20:9100.").arg(text));
    return ReceiptPrinterAddress{url.host(), quint16(url.port(9100))};
}

QString ReceiptPrinterAddress::text() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

QCoro::Task<ReceiptOutcome> printReceipts(ReceiptOrder order, cards::Sheets sheets, Progress progress,
                                          std::stop_token stop)
{
    ReceiptOutcome outcome;
    Line line(order);
    outcome.problem = co_await line.open();
    for (int card = order.firstCard; card < sheets.count() && !outcome.problem; ++card) {
        if (stop.stop_requested()) {
            outcome.problem =
                problem(Error::Kind::Cancelled, Text::tr("Printing was cancelled behind card %1.").arg(card));
            break;
        }
        auto paint = [sheets, card, printer = order.printer, isFirst = card == order.firstCard] {
            return bytesOf(sheets, card, printer, isFirst);
        };
        QFuture<QByteArray> painted = QtConcurrent::run(paint);
        const QByteArray bytes = co_await painted;
        outcome.problem = co_await line.write(bytes);
        if (outcome.problem)
            break;
        ++outcome.sent;
        const Result<bool> isPrinted = co_await line.ask();
        if (!isPrinted)
            outcome.problem = isPrinted.error();
        else if (*isPrinted)
            ++outcome.printed;
        if (progress)
            progress(card + 1, sheets.count());
    }
    if (!outcome.problem)
        co_await line.close();
    const ReceiptOutcome result = outcome;
    co_return result;
}

ReceiptOutcome writeReceipts(const QString &path, const cards::EscPosPrinter &printer, const cards::Sheets &sheets,
                             const Progress &progress, std::stop_token stop)
{
    ReceiptOutcome outcome;
    QFile file(path);
    const auto refused = [&] {
        outcome.problem = problem(Error::Kind::Invalid,
                                  Text::tr("“%1” cannot be written. See that the printer is connected and that you may "
                                           "use it.")
                                      .arg(QDir::toNativeSeparators(path)),
                                  file.errorString());
        return outcome;
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refused();
    for (int card = 0; card < sheets.count(); ++card) {
        if (stop.stop_requested()) {
            outcome.problem =
                problem(Error::Kind::Cancelled, Text::tr("Printing was cancelled behind card %1.").arg(card));
            return outcome;
        }
        const QByteArray bytes = bytesOf(sheets, card, printer, card == 0);
        for (qsizetype written = 0; written < bytes.size();) {
            const qint64 now = file.write(bytes.constData() + written, bytes.size() - written);
            if (now <= 0)
                return refused();
            written += now;
        }
        ++outcome.sent;
        if (progress)
            progress(card + 1, sheets.count());
    }
    return outcome;
}

} // namespace nettdesk::vouchers
