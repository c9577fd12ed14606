// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdf.h"
#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/vouchers/lastgooddialog.h"
#include "ui/vouchers/printfollowup.h"
#include "ui/vouchers/printjob.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/printsettings.h"
#include "ui/vouchers/sheetrenderer.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;
namespace cards = nettdesk::vouchers::cards;

namespace {

QList<cards::CardData> someCards(int count)
{
    QList<cards::CardData> made;
    for (int i = 0; i < count; ++i) {
        cards::CardData card;
        card.code = u"NET-7K3QX-%1"_s.arg(i, 5, 10, QChar(u'0'));
        card.password = u"k7m3x9pd"_s;
        card.price = u"$2.50"_s;
        card.time = u"1 day"_s;
        card.data = u"2 GB"_s;
        card.business = u"Café Aurora"_s;
        card.portal = u"login.cafe.example"_s;
        card.signInUrl = cards::signInUrl(card.portal, card.code, card.password);
        made << card;
    }
    return made;
}

/// A page of a PDF as a grey picture, by a program that is not ours.
QImage pageOf(const QString &pdf, int page, const QTemporaryDir &folder)
{
    const QString prefix = folder.filePath(u"page"_s + QString::number(page));
    QProcess tool;
    tool.start(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s,
                               QString::number(page), u"-l"_s, QString::number(page), pdf, prefix});
    if (!tool.waitForFinished(60'000) || tool.exitCode() != 0)
        return {};
    return QImage(prefix + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
}

/// The share of plainly different pixels, 1 when the sizes differ. Looked at from some way off (25 dots per inch), for
/// two renderers smooth edges differently; what stands a millimetre beside its place is seen from there.
double difference(const QImage &a, const QImage &b)
{
    // Qt's own table rounds small papers to whole points: A6 is 0.2 mm narrower in a PDF. What stands on it is not
    // moved.
    if (a.isNull() || std::abs(a.width() - b.width()) > 6 || std::abs(a.height() - b.height()) > 6)
        return 1;
    const QSize far = a.size() / 8;
    const QImage farA = a.scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage farB = b.scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 differing = 0;
    for (int y = 0; y < far.height(); ++y) {
        for (int x = 0; x < far.width(); ++x)
            differing += std::abs(qGray(farA.pixel(x, y)) - qGray(farB.pixel(x, y))) > 64 ? 1 : 0;
    }
    return double(differing) / double(qint64(far.width()) * far.height());
}

bool hasPdfTool()
{
    return !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty();
}

} // namespace

class PrintPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_design_comes_out_as_it_was_previewed_data();
    void every_design_comes_out_as_it_was_previewed();
    void copies_and_a_range_of_sheets_are_printed();
    void a_cancelled_print_says_so();
    void a_file_that_cannot_be_written_is_a_refusal();
    void the_page_shows_prints_and_counts_a_batch();
    void a_click_on_a_place_starts_there();
    void what_came_out_is_asked_and_the_missing_ones_are_printed_again();
    void a_receipt_printer_gets_the_cards_and_the_ledger_knows();
    void designs_of_the_shop_are_offered_and_edited_elsewhere();
    void cutting_marks_are_chosen_for_the_print();
};

void PrintPreviewTest::every_design_comes_out_as_it_was_previewed_data()
{
    QTest::addColumn<QString>("design");
    for (const cards::CardDesign &design : cards::shippedDesigns())
        QTest::newRow(qPrintable(design.id)) << design.id;
}

void PrintPreviewTest::every_design_comes_out_as_it_was_previewed()
{
    if (!hasPdfTool())
        QSKIP("pdftoppm (poppler-utils) turns the PDFs into pictures");
    QFETCH(QString, design);
    const QTemporaryDir folder;
    const auto sheets = cards::layOut(*cards::shippedDesign(design), someCards(3), 1);
    QVERIFY(sheets.has_value());
    const QString printed = folder.filePath(u"printed.pdf"_s);
    const QString written = folder.filePath(u"written.pdf"_s);
    PrintOrder order;
    order.file = printed;
    order.last = sheets->count() - 1;
    QVERIFY(printSheets(order, *sheets).has_value());
    QVERIFY(cards::writePdf(written, *sheets, u"Cards"_s).has_value());

    const QImage fromPrinter = pageOf(printed, 1, folder);
    const QImage fromPdf = pageOf(written, 1, folder);
    const QImage previewed = renderSheet(*sheets, 0, fromPdf.width()).convertToFormat(QImage::Format_Grayscale8);

    const double printerAndPdf = difference(fromPrinter, fromPdf);
    QVERIFY2(printerAndPdf < 0.001, qPrintable(QString::number(printerAndPdf)));
    const double previewAndPdf = difference(previewed, fromPdf);
    QVERIFY2(previewAndPdf < 0.01, qPrintable(QString::number(previewAndPdf)));
}

void PrintPreviewTest::copies_and_a_range_of_sheets_are_printed()
{
    if (!hasPdfTool())
        QSKIP("pdftoppm (poppler-utils) turns the PDFs into pictures");
    const QTemporaryDir folder;
    const auto sheets = cards::layOut(cards::shippedDesigns().constFirst(), someCards(25), 1);
    QVERIFY(sheets->count() >= 3);
    PrintOrder order;
    order.file = folder.filePath(u"some.pdf"_s);
    order.first = 1;
    order.last = 2;
    order.copies = 2;
    qint64 done = 0;
    qint64 total = 0;
    const auto count = [&](qint64 now, qint64 all) {
        done = now;
        total = all;
    };
    QVERIFY(printSheets(order, *sheets, count).has_value());
    QCOMPARE(done, 4);
    QCOMPARE(total, 4);
    QVERIFY(!pageOf(order.file, 4, folder).isNull());
    QVERIFY(difference(pageOf(order.file, 1, folder), pageOf(order.file, 3, folder)) < 0.001);
    QVERIFY(difference(pageOf(order.file, 1, folder), pageOf(order.file, 2, folder)) > 0.001);
}

void PrintPreviewTest::a_cancelled_print_says_so()
{
    const QTemporaryDir folder;
    const auto sheets = cards::layOut(cards::shippedDesigns().constFirst(), someCards(25), 1);
    PrintOrder order;
    order.file = folder.filePath(u"cancelled.pdf"_s);
    order.last = sheets->count() - 1;
    std::stop_source stop;
    const auto stopAtOnce = [&](qint64, qint64) { stop.request_stop(); };
    const auto printed = printSheets(order, *sheets, stopAtOnce, stop.get_token());
    QVERIFY(!printed);
    QCOMPARE(printed.error().kind, Error::Kind::Cancelled);
}

void PrintPreviewTest::a_file_that_cannot_be_written_is_a_refusal()
{
    const auto sheets = cards::layOut(cards::shippedDesigns().constFirst(), someCards(1), 1);
    PrintOrder order;
    order.file = u"/nowhere/at/all/cards.pdf"_s;
    const auto printed = printSheets(order, *sheets);
    QVERIFY(!printed);
    QVERIFY(printed.error().message.contains(order.file));
}

void PrintPreviewTest::the_page_shows_prints_and_counts_a_batch()
{
    VoucherDesk desk;
    const QString problem = desk.open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QStringList codes = desk.make(12);
    PrintPage page(desk.parts(), desk.shell);
    page.resize(1000, 700);
    page.show();
    vouchers::CardSelection selection;
    selection.codes = codes;
    page.showCards(selection, u"card-a4"_s);
    QTRY_COMPARE(page.renderer().count(), 2);
    QCOMPARE(page.settings()->lastSheet(), 1);

    const QTemporaryDir folder;
    QSignalSpy printed(&page, &PrintPage::printed);
    page.savePdf(folder.filePath(u"cards.pdf"_s));
    QTRY_COMPARE(printed.count(), 1);
    QVERIFY(QFileInfo(folder.filePath(u"cards.pdf"_s)).size() > 1'000);
    QVERIFY(desk.shell.jobs.back()->isFinished());
    const auto once = QCoro::waitFor(desk.services->vouchers.find(desk.shell.who, codes.first()));
    QCOMPARE(once->printed, 1);

    page.sendToPrinter(folder.filePath(u"printed.pdf"_s));
    QTRY_COMPARE(printed.count(), 2);
    const auto twice = QCoro::waitFor(desk.services->vouchers.find(desk.shell.who, codes.last()));
    QCOMPARE(twice->printed, 2);
}

void PrintPreviewTest::a_click_on_a_place_starts_there()
{
    VoucherDesk desk;
    const QString problem = desk.open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    PrintPage page(desk.parts(), desk.shell);
    page.resize(1000, 700);
    page.show();
    vouchers::CardSelection selection;
    selection.codes = desk.make(10);
    page.showCards(selection, u"card-a4"_s);
    QTRY_COMPARE(page.renderer().count(), 1);
    const QPoint third = page.view()->placeRect(2).center().toPoint();
    QTest::mouseClick(page.view()->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(page.settings()->startAt(), 3);
    QCOMPARE(page.renderer().count(), 2); // two of ten move on to a second sheet
    QCOMPARE(page.renderer().sheets()->at(0).cards.size(), 8);
}

void PrintPreviewTest::what_came_out_is_asked_and_the_missing_ones_are_printed_again()
{
    VoucherDesk desk;
    const QString problem = desk.open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QStringList codes = desk.make(12);
    PrintPage page(desk.parts(), desk.shell);
    page.resize(1000, 700);
    page.show();
    vouchers::CardSelection selection;
    selection.codes = codes;
    page.showCards(selection, u"card-a4"_s);
    QTRY_COMPARE(page.renderer().count(), 2);

    // What the page does once the spooler has everything.
    vouchers::PrintRecord record;
    record.cards = selection;
    record.target = PrintJob::Target::Printer;
    record.targetName = u"Office"_s;
    record.design = u"card-a4"_s;
    record.perSheet = 10;
    record.operation = OperationId::create();
    PrintFollowUp::record(desk.services->prints, desk.shell.who, record, codes, {}, page.followUp());
    QTRY_VERIFY(page.messageBar()->text().contains(u"Office"_s));
    const auto press = [&](const QString &text) {
        for (QPushButton *button : page.messageBar()->findChildren<QPushButton *>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        qFatal("there is no button %s", qPrintable(text));
    };
    press(u"Some are missing…"_s);
    QVERIFY(page.followUp()->dialog());
    page.followUp()->dialog()->setLastGood(10);
    page.followUp()->dialog()->findChild<QPushButton *>(u"take"_s)->click();
    QTRY_VERIFY(page.messageBar()->text().contains(u"2 card"_s));
    press(u"Show the missing ones"_s);
    QTRY_COMPARE(page.renderer().count(), 1);
    QCOMPARE(page.renderer().sheets()->cardCount(), 2);
    const auto good = QCoro::waitFor(desk.services->vouchers.find(desk.shell.who, codes.at(9)));
    const auto missing = QCoro::waitFor(desk.services->vouchers.find(desk.shell.who, codes.at(10)));
    QCOMPARE(good->printed, 1);
    QCOMPARE(missing->printed, 0);

    // Printed now, they are the continuation of that job.
    QSignalSpy printed(&page, &PrintPage::printed);
    const QTemporaryDir folder;
    page.sendToPrinter(folder.filePath(u"rest.pdf"_s));
    QTRY_COMPARE(printed.count(), 1);
    const auto jobs = QCoro::waitFor(desk.services->prints.jobs(desk.shell.who, false));
    QCOMPARE(jobs->size(), 2);
    QCOMPARE(jobs->first().continues, jobs->last().id);
    QCOMPARE(jobs->first().cards, 2);
}

void PrintPreviewTest::a_receipt_printer_gets_the_cards_and_the_ledger_knows()
{
    VoucherDesk desk;
    const QString problem = desk.open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&printer, &QTcpServer::newConnection, &printer, [&] {
        QTcpSocket *line = printer.nextPendingConnection();
        connect(line, &QTcpSocket::readyRead, line, [line, &received] {
            const QByteArray bytes = line->readAll();
            received += bytes;
            if (bytes.contains("\x1dr\x01")) // "tell me about your paper": there is some
                line->write(QByteArray(1, '\0'));
        });
    });
    PrintPage page(desk.parts(), desk.shell);
    page.resize(1000, 700);
    page.show();
    vouchers::CardSelection selection;
    selection.codes = desk.make(2);
    page.showCards(selection, u"receipt-80"_s);
    QTRY_COMPARE(page.renderer().count(), 2);
    QVERIFY(!page.settings()->addReceiptPrinter(u"no such : thing : at all"_s));
    QTRY_VERIFY(page.settings()->addReceiptPrinter(u"127.0.0.1:%1"_s.arg(printer.serverPort())) &&
                !page.settings()->receiptPrinter().isEmpty());
    QSignalSpy printed(&page, &PrintPage::printed);
    page.sendToPrinter();
    QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 20'000);
    QVERIFY(received.startsWith("\x1b@"));
    QVERIFY(received.count("\x1dV") >= 2); // cut behind each
    const auto jobs = QCoro::waitFor(desk.services->prints.jobs(desk.shell.who, false));
    QCOMPARE(jobs->first().target, PrintJob::Target::EscPos);
    QCOMPARE(jobs->first().cards, 2);
}

void PrintPreviewTest::designs_of_the_shop_are_offered_and_edited_elsewhere()
{
    VoucherDesk desk;
    const QString problem = desk.open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    cards::CardDesign own = cards::shippedDesigns().constFirst();
    own.id = u"ours"_s;
    own.name = u"Ours"_s;
    QVERIFY(QCoro::waitFor(desk.services->designs.save(desk.shell.who, own, 0)));
    PrintPage page(desk.parts(), desk.shell);
    page.resize(1000, 700);
    page.show();
    vouchers::CardSelection selection;
    selection.codes = desk.make(3);
    page.showCards(selection, u"ours"_s);
    QTRY_COMPARE(page.settings()->design().id, u"ours"_s);
    QTRY_VERIFY(page.renderer().sheets() && page.renderer().sheets()->design().id == u"ours"_s);
    page.settings()->findChild<QPushButton *>(u"editDesign"_s)->click();
    QCOMPARE(desk.shell.opened.last().screen, u"designs"_s);
    QCOMPARE(desk.shell.opened.last().argument.toString(), u"ours"_s);
}

void PrintPreviewTest::cutting_marks_are_chosen_for_the_print()
{
    VoucherDesk desk;
    const QString problem = desk.open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    PrintPage page(desk.parts(), desk.shell);
    page.resize(1000, 700);
    page.show();
    vouchers::CardSelection selection;
    selection.codes = desk.make(3);
    page.showCards(selection, u"card-a4"_s);
    QTRY_COMPARE(page.renderer().count(), 1);
    QVERIFY(!page.renderer().sheets()->at(0).cutGuides.isEmpty());
    auto *cut = page.settings()->findChild<QComboBox *>(u"cut"_s);
    const int none = cut->findData(int(cards::Paper::CutGuides::None));
    cut->setCurrentIndex(none);
    Q_EMIT cut->activated(none);
    QVERIFY(page.renderer().sheets()->at(0).cutGuides.isEmpty());
}

QTEST_MAIN(PrintPreviewTest)
#include "printpreviewtest.moc"
