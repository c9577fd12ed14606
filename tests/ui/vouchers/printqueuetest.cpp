// SPDX-License-Identifier: GPL-3.0-or-later
// Printing through CUPS, on a print server of the test's own.
#include "core/vouchers/cards/pdf.h"
#include "tests/ui/vouchers/cupsqueue.h"
#include "ui/vouchers/calibration.h"
#include "ui/vouchers/printjob.h"
#include "ui/vouchers/sheetrenderer.h"
#include "ui/widgets/uistore.h"

#include <QPrinterInfo>

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
        card.price = u"$2.50"_s;
        card.business = u"Café Aurora"_s;
        card.signInUrl = cards::signInUrl(u"login.cafe.example"_s, card.code, {});
        made << card;
    }
    return made;
}

/// A page as a grey picture at 200 dpi, by a program that is not ours.
QImage pageOf(const QString &pdf, const QTemporaryDir &folder, int page = 1)
{
    const QString prefix = folder.filePath(u"page"_s);
    QProcess tool;
    tool.start(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s,
                               QString::number(page), u"-l"_s, QString::number(page), pdf, prefix});
    if (!tool.waitForFinished(60'000) || tool.exitCode() != 0)
        return {};
    return QImage(prefix + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
}

/// Where the ink is, in millimetres of the page.
QRectF ink(const QImage &page)
{
    QRect found;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 128)
                found |= QRect(x, y, 1, 1);
        }
    }
    const double mm = 25.4 / 200;
    return {found.x() * mm, found.y() * mm, found.width() * mm, found.height() * mm};
}

/// A design of one black box, where a ruler can find it.
cards::CardDesign blackBox()
{
    cards::CardDesign design;
    design.id = u"box"_s;
    design.name = u"Box"_s;
    design.paper.size = {210, 297};
    design.paper.origin = {20, 30};
    design.card = {100, 80};
    cards::RectangleElement box;
    box.fill = QColor(Qt::black);
    cards::Element element;
    element.id = cards::ElementId(1);
    element.box = {10, 10, 60, 40};
    element.content = box;
    design.elements = {element};
    return design;
}

bool isNear(const QRectF &a, const QRectF &b, double reach)
{
    return std::abs(a.left() - b.left()) < reach && std::abs(a.top() - b.top()) < reach &&
           std::abs(a.width() - b.width()) < reach && std::abs(a.height() - b.height()) < reach;
}

} // namespace

class PrintQueueTest : public QObject {
    Q_OBJECT

    CupsQueue m_queue;
    QString m_noQueue;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
            QSKIP("pdftoppm (poppler-utils) turns the PDFs into pictures");
        m_noQueue = m_queue.start();
    }

    void the_queue_is_found_among_the_printers()
    {
        if (!m_noQueue.isEmpty())
            QSKIP(qPrintable(m_noQueue));
        QVERIFY(QPrinterInfo::availablePrinterNames().contains(QString::fromLatin1(CupsQueue::name)));
    }

    void cards_come_out_of_the_queue_where_the_design_says()
    {
        if (!m_noQueue.isEmpty())
            QSKIP(qPrintable(m_noQueue));
        const QTemporaryDir folder;
        const auto sheets = cards::layOut(blackBox(), someCards(1), 1);
        PrintOrder order;
        order.printer = QString::fromLatin1(CupsQueue::name);
        order.title = u"Cards"_s;
        const auto printed = printSheets(order, *sheets);
        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().message));
        QTRY_VERIFY_WITH_TIMEOUT(m_queue.isIdle() && QFile(m_queue.output()).size() > 500, 30'000);
        const QRectF found = ink(pageOf(m_queue.output(), folder));
        QVERIFY2(isNear(found, {30, 40, 60, 40}, 0.3), QTest::toString(found));
    }

    void a_calibration_moves_what_the_printer_gets_and_nothing_else()
    {
        const QTemporaryDir folder;
        const auto sheets = cards::layOut(blackBox(), someCards(1), 1);
        PrintOrder order;
        order.file = folder.filePath(u"calibrated.pdf"_s);
        order.calibration = {{2, -3}, 1.02, 0.99};
        QVERIFY(printSheets(order, *sheets));
        const QRectF found = ink(pageOf(order.file, folder));
        QVERIFY2(isNear(found, {30 * 1.02 + 2, 40 * 0.99 - 3, 60 * 1.02, 40 * 0.99}, 0.3), QTest::toString(found));
        const QString pdf = folder.filePath(u"design.pdf"_s);
        QVERIFY(cards::writePdf(pdf, *sheets, u"Cards"_s));
        QVERIFY(isNear(ink(pageOf(pdf, folder)), {30, 40, 60, 40}, 0.3));
    }

    void what_a_ruler_says_about_the_page_puts_the_next_one_right_data()
    {
        QTest::addColumn<double>("shift");
        QTest::addColumn<double>("stretch");
        QTest::newRow("a printer that hits") << 0.0 << 1.0;
        QTest::newRow("too far right") << 1.7 << 1.0;
        QTest::newRow("too small") << 0.0 << 0.993;
        QTest::newRow("both") << -2.4 << 1.013;
    }
    void what_a_ruler_says_about_the_page_puts_the_next_one_right()
    {
        QFETCH(double, shift);
        QFETCH(double, stretch);
        // The printer puts t at shift + stretch · t; measured twice, for a second calibration begins at the first.
        cards::Calibration used;
        for (int round = 0; round < 2; ++round) {
            const auto lands = [&](double x) { return shift + stretch * (used.offset.x() + used.scaleX * x); };
            const double cross = lands(CalibrationPage::crossAt);
            const double end = lands(CalibrationPage::crossAt + CalibrationPage::lineLength);
            used = calibrated(used, {cross, cross, end - cross, end - cross});
            QVERIFY(used.isSane());
            QVERIFY(std::abs(lands(20) - 20) < 0.001);
            QVERIFY(std::abs(lands(200) - 200) < 0.001);
            QVERIFY(std::abs(used.scaleX - used.scaleY) < 1e-9);
        }
    }

    void a_calibration_is_remembered_for_each_printer()
    {
        MemoryUiStore store;
        const cards::Calibration calibration{{1.25, -0.5}, 1.002, 0.997};
        setCalibration(store, u"HP / Büro 2"_s, calibration);
        QCOMPARE(calibrationOf(store, u"HP / Büro 2"_s), calibration);
        QVERIFY(calibrationOf(store, u"Another"_s).isNone());
        store.setValue(u"print/calibration/Bad"_s, u"99 0 7 1"_s);
        QVERIFY(calibrationOf(store, u"Bad"_s).isNone()); // nobody can have meant it
    }

    void the_calibration_page_has_its_cross_and_lines_where_it_says()
    {
        const QTemporaryDir folder;
        PrintOrder order;
        order.file = folder.filePath(u"page.pdf"_s);
        order.printer = u"Office"_s;
        QVERIFY(printCalibrationPage(order));
        const QRectF found = ink(pageOf(order.file, folder));
        // The ticks stand 4 mm over the line across and beside the line down; the lines begin 5 mm before the cross.
        QVERIFY2(std::abs(found.left() - 15) < 0.4 && std::abs(found.top() - 15) < 0.4, QTest::toString(found));
        QVERIFY2(std::abs(found.right() - 170) < 0.4 && std::abs(found.bottom() - 170) < 0.4, QTest::toString(found));
    }
};

QTEST_MAIN(PrintQueueTest)
#include "printqueuetest.moc"
