// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/receiptprinter.h"

#include "tests/vouchers/cards/fakeprinter.h"
#include "tests/vouchers/cards/samplecards.h"

#include <QCoroTask>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::vouchers;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReceiptPrinterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    static Sheets receipts(const QString &design, int count)
    {
        return layOut(shippedDesign(design).value(), sampleCards(count), 1, Wording::english()).value();
    }

    static ReceiptOrder orderFor(const FakePrinter &printer, const Sheets &sheets)
    {
        ReceiptOrder order;
        order.address = {u"127.0.0.1"_s, printer.port()};
        order.printer = EscPosPrinter::forPaper(sheets.design().paper.size.width());
        order.answerTimeout = 3s;
        return order;
    }

    QString readByZxing(const QImage &image) const
    {
        const QString file = m_dir.filePath(u"piece.png"_s);
        // Paper has an edge, and a camera sees beyond it.
        QImage framed(image.width() + 80, image.height() + 80, QImage::Format_RGB32);
        framed.fill(Qt::white);
        QPainter(&framed).drawImage(40, 40, image);
        if (!framed.save(file))
            return {};
        QProcess zxing;
        zxing.start(u"ZXingReader"_s, {u"-1"_s, file});
        zxing.waitForFinished();
        return QString::fromUtf8(zxing.readAllStandardOutput());
    }

private Q_SLOTS:
    void what_comes_out_is_the_picture_of_the_preview_and_its_code_reads_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<int>("dots");
        QTest::newRow("58 mm") << u"receipt-58"_s << 384;
        QTest::newRow("80 mm") << u"receipt-80"_s << 576;
    }
    void what_comes_out_is_the_picture_of_the_preview_and_its_code_reads()
    {
        QFETCH(QString, design);
        QFETCH(int, dots);
        const Sheets sheets = receipts(design, 3);
        FakePrinter printer(FakePrinter::Mood::Answers);
        ReceiptOrder order = orderFor(printer, sheets);
        order.printer.opensDrawer = true;
        QList<qint64> steps;
        const Progress progress = [&steps](qint64 done, qint64) { steps << done; };
        const ReceiptOutcome outcome = QCoro::waitFor(printReceipts(order, sheets, progress));
        QVERIFY2(!outcome.problem, outcome.problem ? qPrintable(outcome.problem->message) : "");
        QCOMPARE(outcome.sent, 3);
        QVERIFY(outcome.isCertain(3));
        QCOMPARE(steps, (QList<qint64>{1, 2, 3}));
        const Printed printed = printer.printed();
        QVERIFY2(printed.unknown.isEmpty(), printed.unknown.toHex().constData());
        QCOMPARE(printed.pieces.size(), 3);
        QCOMPARE(printed.drawerKicks, 1);
        QCOMPARE(printed.resets, 1);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(printed.pieces.at(i).width(), dots);
            QCOMPARE(printed.pieces.at(i), escPosRaster(sheets.at(i), order.printer));
            if (QStandardPaths::findExecutable(u"ZXingReader"_s).isEmpty())
                continue;
            const QString read = readByZxing(printed.pieces.at(i));
            QVERIFY2(read.contains(sampleCards(3).at(i).signInUrl), qPrintable(read));
        }
    }

    void a_printer_that_never_answers_leaves_the_outcome_open()
    {
        const Sheets sheets = receipts(u"receipt-58"_s, 2);
        FakePrinter printer(FakePrinter::Mood::Silent);
        ReceiptOrder order = orderFor(printer, sheets);
        order.answerTimeout = 50ms;
        const ReceiptOutcome outcome = QCoro::waitFor(printReceipts(order, sheets));
        QVERIFY(!outcome.problem);
        QCOMPARE(outcome.sent, 2);
        QCOMPARE(outcome.printed, 0);
        QVERIFY(!outcome.isCertain(2));
        QCOMPARE(printer.printed().asked, 1); // asked once, then left in peace
        QCOMPARE(printer.printed().pieces.size(), 2);
    }

    void a_printer_without_paper_stops_the_job_and_says_so()
    {
        const Sheets sheets = receipts(u"receipt-58"_s, 4);
        FakePrinter printer(FakePrinter::Mood::OutOfPaper);
        const ReceiptOutcome outcome = QCoro::waitFor(printReceipts(orderFor(printer, sheets), sheets));
        QVERIFY(outcome.problem);
        QVERIFY(outcome.problem->message.contains(u"paper"_s));
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(outcome.printed, 0);
    }

    void a_line_that_breaks_ends_the_job_with_what_to_do()
    {
        const Sheets sheets = receipts(u"receipt-80"_s, 5);
        FakePrinter printer(FakePrinter::Mood::HangsUp);
        const ReceiptOutcome outcome = QCoro::waitFor(printReceipts(orderFor(printer, sheets), sheets));
        QVERIFY(outcome.problem);
        QVERIFY(outcome.problem->message.contains(u"last good card"_s));
        QVERIFY(outcome.sent < 5);
        QCOMPARE(outcome.printed, 0);
    }

    void a_printer_that_takes_no_more_is_given_up()
    {
        const Sheets sheets = receipts(u"receipt-80"_s, 400); // more than the system's own buffers hold
        FakePrinter printer(FakePrinter::Mood::Stuck);
        ReceiptOrder order = orderFor(printer, sheets);
        order.writeTimeout = 100ms;
        order.answerTimeout = 20ms;
        const ReceiptOutcome outcome = QCoro::waitFor(printReceipts(order, sheets));
        QVERIFY(outcome.problem);
        QCOMPARE(outcome.problem->kind, Error::Kind::TimedOut);
        QVERIFY(outcome.sent < 400);
    }

    void nobody_at_the_address_prints_nothing()
    {
        const Sheets sheets = receipts(u"receipt-58"_s, 1);
        ReceiptOrder order;
        {
            const FakePrinter gone(FakePrinter::Mood::Answers);
            order = orderFor(gone, sheets);
        }
        const ReceiptOutcome outcome = QCoro::waitFor(printReceipts(order, sheets));
        QVERIFY(outcome.problem);
        QCOMPARE(outcome.problem->kind, Error::Kind::NotReachable);
        QVERIFY(outcome.problem->message.contains(order.address.text()));
        QCOMPARE(outcome.sent, 0);
    }

    void cancelling_ends_between_two_cards()
    {
        const Sheets sheets = receipts(u"receipt-58"_s, 6);
        FakePrinter printer(FakePrinter::Mood::Answers);
        std::stop_source stop;
        const Progress progress = [&stop](qint64 done, qint64) {
            if (done == 2)
                stop.request_stop();
        };
        const ReceiptOutcome outcome =
            QCoro::waitFor(printReceipts(orderFor(printer, sheets), sheets, progress, stop.get_token()));
        QCOMPARE(outcome.problem->kind, Error::Kind::Cancelled);
        QCOMPARE(outcome.sent, 2);
        QCOMPARE(outcome.printed, 2);
        QCOMPARE(printer.printed().pieces.size(), 2); // whole pieces, each cut off
    }

    void a_stopped_job_goes_on_at_its_next_card()
    {
        const Sheets sheets = receipts(u"receipt-58"_s, 4);
        FakePrinter printer(FakePrinter::Mood::Answers);
        ReceiptOrder order = orderFor(printer, sheets);
        order.firstCard = 3;
        const ReceiptOutcome outcome = QCoro::waitFor(printReceipts(order, sheets));
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(printer.printed().pieces.first(), escPosRaster(sheets.at(3), order.printer));
    }

    void a_device_file_gets_the_same_bytes()
    {
        const Sheets sheets = receipts(u"receipt-58"_s, 2);
        const QString path = m_dir.filePath(u"lp0"_s);
        EscPosPrinter printer = EscPosPrinter::forPaper(58);
        printer.hasCutter = false;
        const ReceiptOutcome outcome = writeReceipts(path, printer, sheets);
        QVERIFY(!outcome.problem);
        QCOMPARE(outcome.sent, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Printed printed = understood(file.readAll());
        QVERIFY(printed.unknown.isEmpty());
        QCOMPARE(printed.pieces.size(), 2);
        QCOMPARE(printed.pieces.last(), escPosRaster(sheets.at(1), printer));
        QVERIFY(writeReceipts(u"/no/such/device"_s, printer, sheets).problem);
        if (QFile::exists(u"/dev/full"_s))
            QVERIFY(writeReceipts(u"/dev/full"_s, printer, sheets).problem);
    }

    void an_address_is_read_as_people_write_it_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("address") << u"192.168.88.20"_s << u"192.168.88.20:9100"_s;
        QTest::newRow("with a port") << u" printer.lan:9101 "_s << u"printer.lan:9101"_s;
        QTest::newRow("IPv6") << u"[fe80::1]:9100"_s << u"[fe80::1]:9100"_s;
        for (const char *wrong : {"", ":9100", "a b", "host:0", "host:99999", "host/x", "user@host"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
    }
    void an_address_is_read_as_people_write_it()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto address = ReceiptPrinterAddress::parse(text);
        QCOMPARE(bool(address), !read.isEmpty());
        if (address)
            QCOMPARE(address->text(), read);
        else
            QVERIFY(address.error().message.contains(u"192.168.88.20"_s));
    }
};

QTEST_MAIN(ReceiptPrinterTest)
#include "receiptprintertest.moc"
