// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdf.h"
#include "core/vouchers/cards/sheetpainter.h"
#include "tests/vouchers/cards/samplecards.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

namespace {

/// What another program makes of our file: poppler draws and reads it, ZXing reads its codes.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QImage drawnByPoppler(const QString &pdf, int page, int dpi)
{
    const QString number = QString::number(page);
    return QImage::fromData(output(u"pdftoppm"_s,
                                   {u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"-gray"_s, pdf}))
        .convertToFormat(QImage::Format_Grayscale8);
}

QRect ink(const QImage &image, const QRect &within)
{
    QRect box;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = within.left(); x <= within.right(); ++x) {
            if (row[x] < 128)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

qint64 residentPeak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class CardPdfTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    static Sheets laidOut(const QString &design, QList<CardData> cards)
    {
        return layOut(shippedDesign(design).value(), std::move(cards), 1, Wording::english()).value();
    }

    static void addEveryDesign()
    {
        QTest::addColumn<QString>("design");
        for (const CardDesign &design : shippedDesigns())
            QTest::newRow(qPrintable(design.id)) << design.id;
    }

    /// Draws every `step`-th sheet of the file as a 203 dpi printer would and has each code read by another program.
    void checkCodes(const QString &pdf, const Sheets &sheets, const QList<CardData> &cards, int step)
    {
        constexpr int dpi = 203; // a thermal printer's
        QStringList crops;
        QStringList expected;
        for (int i = 0; i < sheets.count(); i += step) {
            const QImage page = drawnByPoppler(pdf, i + 1, dpi);
            QVERIFY(!page.isNull());
            for (const PlacedCard &card : sheets.at(i).cards) {
                for (const Placed &item : card.items) {
                    const auto *qr = std::get_if<PlacedQr>(&item);
                    if (!qr)
                        continue;
                    const double scale = dpi / 25.4;
                    const QRectF box(qr->box.topLeft() * scale, qr->box.size() * scale);
                    crops << path(u"qr-%1.png"_s.arg(card.card));
                    QVERIFY(page.copy(box.toAlignedRect()).save(crops.last()));
                    expected << cards.at(card.card).signInUrl;
                }
            }
        }
        QVERIFY(!crops.isEmpty());
        const QString read = QString::fromUtf8(output(u"ZXingReader"_s, QStringList{u"-1"_s} + crops));
        const QStringList lines = read.trimmed().split(u'\n');
        QCOMPARE(lines.size(), expected.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(lines.at(i).contains(u'"' + expected.at(i) + u'"'), qPrintable(lines.at(i)));
    }

private Q_SLOTS:
    void a_box_is_on_paper_where_the_design_puts_it_data() { addEveryDesign(); }
    void a_box_is_on_paper_where_the_design_puts_it()
    {
        if (!isThere(u"pdftoppm"_s))
            QSKIP("needs poppler-utils");
        // The paper of a shipped design, each card a black box two millimetres inside its edge.
        QFETCH(QString, design);
        CardDesign boxes = shippedDesign(design).value();
        const QRectF inner = QRectF(QPointF(), boxes.card).adjusted(2, 2, -2, -2);
        boxes.elements = {Element{{}, inner, 0, {}, {}, RectangleElement{0, 0, Qt::black, QColor(Qt::black)}}};
        const Sheets sheets = layOut(boxes, sampleCards(boxes.paper.cardsPerSheet())).value();
        const QString pdf = path(design + u"-boxes.pdf"_s);
        QVERIFY(writePdf(pdf, sheets, u"Boxes"_s));
        constexpr int dpi = 300;
        const QImage page = drawnByPoppler(pdf, 1, dpi);
        QVERIFY(!page.isNull());
        const auto inPixels = [](double mm) { return int(mm / 25.4 * dpi); };
        double worst = 0;
        for (const PlacedCard &card : sheets.at(0).cards) {
            const QRectF expected = inner.translated(card.box.topLeft());
            const QRectF around = card.box.adjusted(1, 1, -1, -1);
            const QRect found = ink(page, QRect(QPoint(inPixels(around.left()), inPixels(around.top())),
                                                QPoint(inPixels(around.right()), inPixels(around.bottom()))));
            QVERIFY(!found.isEmpty());
            const double toMm = 25.4 / dpi;
            worst = std::max({worst, qAbs(found.x() * toMm - expected.left()), qAbs(found.y() * toMm - expected.top()),
                              qAbs((found.right() + 1) * toMm - expected.right()),
                              qAbs((found.bottom() + 1) * toMm - expected.bottom())});
        }
        qInfo("%s: at most %.3f mm off (a pixel is %.3f mm)", qPrintable(design), worst, 25.4 / dpi);
        QVERIFY(worst <= 0.2);
    }

    void every_qr_code_reads_as_its_own_address_data() { addEveryDesign(); }
    void every_qr_code_reads_as_its_own_address()
    {
        if (!isThere(u"pdftoppm"_s) || !isThere(u"ZXingReader"_s))
            QSKIP("needs poppler-utils and zxing-cpp-tools");
        QFETCH(QString, design);
        const Sheets sheets = laidOut(design, sampleCards(4));
        const QString pdf = path(design + u"-qr.pdf"_s);
        QVERIFY(writePdf(pdf, sheets, u"Codes"_s));
        checkCodes(pdf, sheets, sampleCards(4), 1);
    }

    void every_code_of_a_thousand_cards_reads_as_its_own()
    {
        if (!isThere(u"pdftoppm"_s) || !isThere(u"ZXingReader"_s))
            QSKIP("needs poppler-utils and zxing-cpp-tools");
        // The finest codes there are; one sheet in eight here, all of them in ./dev soak.
        const QList<CardData> cards = sampleCards(1000);
        const Sheets sheets = laidOut(u"compact-a4"_s, cards);
        const QString pdf = path(u"thousand.pdf"_s);
        QVERIFY(writePdf(pdf, sheets, u"Codes"_s));
        checkCodes(pdf, sheets, cards, qEnvironmentVariableIsSet("NETTDESK_SOAK") ? 1 : 8);
    }

    void codes_and_names_can_be_searched_and_copied()
    {
        if (!isThere(u"pdftotext"_s))
            QSKIP("needs poppler-utils");
        const QList<CardData> cards = sampleCards(25);
        const QString pdf = path(u"text.pdf"_s);
        QVERIFY(writePdf(pdf, laidOut(u"card-a4"_s, cards), u"Batch 7: “Café”"_s));
        const QString text = QString::fromUtf8(output(u"pdftotext"_s, {pdf, u"-"_s}));
        for (const CardData &card : cards) {
            QVERIFY2(text.contains(card.code), qPrintable(card.code));
            QVERIFY2(text.contains(card.password), qPrintable(card.password));
        }
        QCOMPARE(text.count(u"Café Example"_s), 25);
        QCOMPARE(text.count(u"login.cafe.example"_s), 25);
        const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {pdf}));
        QVERIFY2(info.contains(u"Batch 7: “Café”"_s), qPrintable(info));
        QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(u"Pages: +3"_s)));
        const QList<QByteArray> fonts = output(u"pdffonts"_s, {pdf}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts)
            QVERIFY2(font.contains(" yes "), font.constData()); // embedded
    }

    void the_screen_shows_what_the_paper_gets_data() { addEveryDesign(); }
    void the_screen_shows_what_the_paper_gets()
    {
        if (!isThere(u"pdftoppm"_s))
            QSKIP("needs poppler-utils");
        QFETCH(QString, design);
        auto cards = sampleCards(10);
        cards[0].business = u"شركة مقهى النخيل للإنترنت"_s;
        cards[1].business = u"Associação Comunitária de Internet"_s;
        const Sheets sheets = laidOut(design, cards);
        const QString pdf = path(design + u"-screen.pdf"_s);
        QVERIFY(writePdf(pdf, sheets, u"Screen"_s));
        constexpr int dpi = 300;
        for (int i = 0; i < std::min(2, sheets.count()); ++i) {
            const Sheet sheet = sheets.at(i);
            const QImage paper = drawnByPoppler(pdf, i + 1, dpi);
            QImage screen(paper.size(), QImage::Format_Grayscale8);
            screen.fill(Qt::white);
            {
                QPainter painter(&screen);
                paintSheet(painter, sheet, dpi / 25.4);
            }
            // Renderers differ in how they grey an edge, and Qt sets small text on whole dots: so four by four dots,
            // a third of a millimetre, are compared as one.
            const QSize coarse = paper.size() / 4;
            const auto halved = [&coarse](const QImage &image) {
                return image.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_Grayscale8);
            };
            const QImage a = halved(paper);
            const QImage b = halved(screen);
            qint64 different = 0;
            qint64 dark = 0;
            for (int y = 0; y < coarse.height(); ++y) {
                const uchar *onPaper = a.constScanLine(y);
                const uchar *onScreen = b.constScanLine(y);
                for (int x = 0; x < coarse.width(); ++x) {
                    different += qAbs(onPaper[x] - onScreen[x]) > 96;
                    dark += onPaper[x] < 128;
                }
            }
            QVERIFY(dark > 1000);
            QVERIFY2(different * 100 <= dark, qPrintable(u"%1 of %2 dark"_s.arg(different).arg(dark)));
        }
    }

    void a_pool_thread_writes_the_same_as_the_windows_thread()
    {
        const Sheets sheets = laidOut(u"card-a4"_s, sampleCards(20));
        const QString here = path(u"here.pdf"_s);
        const QString there = path(u"there.pdf"_s);
        Result<> written;
        const std::unique_ptr<QThread> thread(QThread::create([&] { written = writePdf(there, sheets, u"Cards"_s); }));
        thread->start();
        QVERIFY(writePdf(here, sheets, u"Cards"_s));
        QVERIFY(thread->wait());
        QVERIFY(written);
        if (isThere(u"pdftotext"_s))
            QCOMPARE(output(u"pdftotext"_s, {u"-layout"_s, there, u"-"_s}),
                     output(u"pdftotext"_s, {u"-layout"_s, here, u"-"_s}));
        QVERIFY(qAbs(QFileInfo(here).size() - QFileInfo(there).size()) < 200);
    }

    void memory_does_not_grow_with_the_number_of_cards()
    {
        const QList<CardData> cards = sampleCards(1000);
        QVERIFY(writePdf(path(u"some.pdf"_s), laidOut(u"compact-a4"_s, cards.first(40)), u"Some"_s));
        QFile forget(u"/proc/self/clear_refs"_s); // the peak begins again from here
        if (forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            forget.write("5");
        const qint64 before = residentPeak();
        if (before == 0)
            QSKIP("this system does not tell its peak memory");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(writePdf(path(u"many.pdf"_s), laidOut(u"compact-a4"_s, cards), u"Many"_s));
        const qint64 grown = residentPeak() - before;
        qInfo("1,000 cards: %lld ms, %.1f MB more than 40, file %.1f MB", timer.elapsed(), double(grown) / 1e6,
              double(QFileInfo(path(u"many.pdf"_s)).size()) / 1e6);
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY(grown < 12'000'000);
#endif
    }

    void cancelling_leaves_no_file_and_keeps_the_old_one()
    {
        QTemporaryDir empty;
        const QString pdf = empty.filePath(u"cards.pdf"_s);
        std::stop_source stop;
        qint64 reached = 0;
        const auto stopAtThree = [&](qint64 done, qint64 total) {
            QCOMPARE(total, 10);
            reached = done;
            if (done == 3)
                stop.request_stop();
        };
        const Sheets sheets = laidOut(u"card-a4"_s, sampleCards(100));
        const auto cancelled = writePdf(pdf, sheets, u"Cards"_s, stopAtThree, stop.get_token());
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(reached, 3);
        QCOMPARE(QDir(empty.path()).entryList(QDir::Files | QDir::Hidden), QStringList());

        QFile old(pdf);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("yesterday") > 0);
        old.close();
        QVERIFY(!writePdf(pdf, sheets, u"Cards"_s, {}, stop.get_token()));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("yesterday"));
    }

    void a_file_that_cannot_be_written_is_said_so()
    {
        const Sheets sheets = laidOut(u"card-a4"_s, sampleCards(30));
        const auto nowhere = writePdf(path(u"no/such/folder/cards.pdf"_s), sheets, u"Cards"_s);
        QCOMPARE(nowhere.error().kind, Error::Kind::Invalid);
        QVERIFY(nowhere.error().message.contains(u"cards.pdf"_s));
        QVERIFY(!nowhere.error().detail.isEmpty());
        QCOMPARE(writePdf(path(u"none.pdf"_s), laidOut(u"card-a4"_s, {}), u"Cards"_s).error().kind,
                 Error::Kind::Invalid);
        QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
        QFile full(u"/dev/full"_s);
        if (full.open(QIODevice::WriteOnly))
            QVERIFY(!writePdf(full, sheets, u"Cards"_s));
    }
};

QTEST_MAIN(CardPdfTest)
#include "cardpdftest.moc"
