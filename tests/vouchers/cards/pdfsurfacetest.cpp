// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfsurface.h"

#include "core/vouchers/cards/pdf.h"
#include "core/vouchers/cards/sheetpainter.h"
#include "tests/vouchers/cards/samplecards.h"
#include "tests/vouchers/cards/sheetcomparison.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QString text;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QList<CardData> cardsOfTheWorld()
{
    QList<CardData> cards = sampleCards(10);
    cards[0].business = u"شركة مقهى النخيل"_s;
    cards[1].business = u"Associação Comunitária de Internet"_s;
    cards[2].business = u"ร้านกาแฟริมน้ำ"_s;
    cards[3].business = u"中央咖啡馆"_s;
    cards[4].business = u"क्षत्रिय कैफ़े"_s;
    cards[5].business = u"בית קפה"_s;
    cards[6].business = u"중앙 카페"_s;
    cards[7].business = u"Καφενείο Кафе"_s;
    cards[8].business = u"office fluff"_s;
    return cards;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class PdfSurfaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    static Sheets laidOut(const CardDesign &design, QList<CardData> cards,
                          Qt::LayoutDirection direction = Qt::LeftToRight, const Picture &logo = {})
    {
        LayoutOptions options;
        options.wording = Wording::english();
        options.wording.direction = direction;
        options.logo = logo;
        return layOut(design, std::move(cards), std::move(options)).value();
    }

    /// Every thing on the first sheets, one with the other.
    void compare(const Sheets &sheets, const QString &name)
    {
        const QString pdf = path(name + u".pdf"_s);
        QVERIFY(writePdf(pdf, sheets, name));
        for (int i = 0; i < std::min(2, sheets.count()); ++i) {
            const Sheet sheet = sheets.at(i);
            const QImage paper = onPaper(pdf, i + 1);
            QVERIFY(!paper.isNull());
            const QString differs = difference(paper, onScreen(sheet, paper.size()), sheet);
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
        }
    }

    static CardDesign inFamily(const QString &family)
    {
        CardDesign design = shippedDesign(u"card-a4"_s).value();
        for (Element &element : design.elements) {
            if (auto *text = std::get_if<TextElement>(&element.content))
                text->family = family;
        }
        return design;
    }

    /// Names, and whether each is embedded, cut down, and can be searched.
    static QStringList fontsOf(const QString &pdf)
    {
        return run(u"pdffonts"_s, {pdf}).text.trimmed().split(u'\n').mid(2);
    }

    static QString wordsOf(const QString &pdf)
    {
        QString text = run(u"pdftotext"_s, {pdf, u"-"_s}).text;
        return text.remove(QRegularExpression(u"[\u200e\u200f\u202a-\u202e\u2066-\u2069]"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isThere(u"pdftoppm"_s))
            QSKIP("needs poppler-utils");
    }

    void each_thing_is_on_paper_as_on_the_screen_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const CardDesign &design : shippedDesigns())
            QTest::newRow(qPrintable(design.id)) << design.id << Qt::LeftToRight;
        for (const QString &design : {u"card-a4"_s, u"receipt-58"_s})
            QTest::newRow(qPrintable(design + u", right to left"_s)) << design << Qt::RightToLeft;
    }
    void each_thing_is_on_paper_as_on_the_screen()
    {
        QFETCH(QString, design);
        QFETCH(Qt::LayoutDirection, direction);
        compare(laidOut(shippedDesign(design).value(), cardsOfTheWorld(), direction),
                design + QString::number(direction));
    }

    void turned_spaced_and_coloured_things_are_as_on_the_screen()
    {
        QImage dot(60, 40, QImage::Format_ARGB32);
        dot.fill(Qt::transparent);
        {
            QPainter painter(&dot);
            painter.setBrush(QColor(200, 30, 60, 160));
            painter.drawEllipse(2, 2, 56, 36);
        }
        const CardDesign design = fourOnASheet(R"([
            {"type": "rectangle", "x": 1, "y": 1, "width": 38, "height": 28, "radius": 3, "stroke": 0.6,
             "colour": "#2050a0", "fill": "#ffeecc"},
            {"type": "logo", "x": 4, "y": 4, "width": 10, "height": 10, "turn": 90},
            {"type": "barcode", "x": 16, "y": 3, "width": 22, "height": 8, "content": "{serial}"},
            {"type": "line", "x": 3, "y": 15, "width": 34, "height": 0, "stroke": 0.3, "dashed": true},
            {"type": "text", "x": 32, "y": 14, "width": 5, "height": 14, "text": "{business}", "turn": 90, "size": 7},
            {"type": "text", "x": 3, "y": 18, "width": 26, "height": 8, "text": "{code}", "turn": 180, "size": 7,
             "tracking": 0.15, "colour": "#a02050"}])",
                                               "lines");
        compare(laidOut(design, cardsOfTheWorld(), Qt::LeftToRight, Picture::fromBytes(png(dot)).value()), u"turned"_s);
    }

    void the_comparison_notices_what_is_missing_or_elsewhere()
    {
        const Sheets sheets = laidOut(shippedDesign(u"card-a4"_s).value(), sampleCards(10));
        const Sheet sheet = sheets.at(0);
        const QSize size = dotsOf(sheet);
        const QImage whole = onScreen(sheet, size);
        QVERIFY(difference(whole, whole, sheet).isEmpty());
        for (qsizetype i = 0; i < sheet.cards.first().items.size(); ++i) {
            if (std::holds_alternative<PlacedLine>(sheet.cards.first().items.at(i)))
                continue; // along itself a line has no place
            Sheet without = sheet;
            without.cards.first().items.removeAt(i);
            QVERIFY2(!difference(onScreen(without, size), whole, sheet).isEmpty(), qPrintable(QString::number(i)));
            Sheet moved = sheet;
            std::visit(
                [](auto &placed) {
                    if constexpr (requires { placed.box; })
                        placed.box.translate(0.3, 0);
                },
                moved.cards.first().items[i]);
            QVERIFY2(!difference(onScreen(moved, size), whole, sheet).isEmpty(), qPrintable(QString::number(i)));
        }
    }

    void words_of_every_script_can_be_found_again()
    {
        if (!isThere(u"pdftotext"_s))
            QSKIP("needs poppler-utils");
        const QList<CardData> cards = cardsOfTheWorld();
        const QString pdf = path(u"world.pdf"_s);
        QVERIFY(writePdf(pdf, laidOut(shippedDesign(u"card-a4"_s).value(), cards), u"World"_s));
        const QString words = wordsOf(pdf);
        for (const CardData &card : cards) {
            // Two lines of a long name are two lines for a reader.
            for (const QString &word : card.business.split(u' '))
                QVERIFY2(words.contains(word), qPrintable(word));
            QVERIFY2(words.contains(card.code), qPrintable(card.code));
            QVERIFY2(words.contains(card.password), qPrintable(card.password));
        }
    }

    void fonts_are_embedded_cut_down_and_readable()
    {
        const QString pdf = path(u"fonts.pdf"_s);
        QVERIFY(writePdf(pdf, laidOut(shippedDesign(u"card-a4"_s).value(), cardsOfTheWorld()), u"Fonts"_s));
        const QStringList fonts = fontsOf(pdf);
        QVERIFY(fonts.size() >= 4);
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(u"^[A-Z]{6}\\+.* yes yes yes "_s)), qPrintable(font));
        QVERIFY(QFileInfo(pdf).size() < 500'000); // whole fonts are megabytes
    }

    void other_programs_accept_the_file_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("qpdf") << u"qpdf"_s << QStringList{u"--check"_s};
        QTest::newRow("ghostscript") << u"gs"_s << QStringList{u"-q"_s,
                                                               u"-dNOPAUSE"_s,
                                                               u"-dBATCH"_s,
                                                               u"-dPDFSTOPONERROR"_s,
                                                               u"-dPDFSTOPONWARNING"_s,
                                                               u"-sDEVICE=nullpage"_s};
        QTest::newRow("mupdf") << u"mutool"_s << QStringList{u"info"_s};
    }
    void other_programs_accept_the_file()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        if (!isThere(program))
            QSKIP("this program is not installed");
        const QString pdf = path(u"accepted.pdf"_s);
        const CardDesign design = shippedDesign(u"card-a4"_s).value();
        QVERIFY(writePdf(pdf, laidOut(design, cardsOfTheWorld()), u"Batch 7 (“Café”)"_s));
        const Outcome outcome = run(program, arguments << pdf);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text));
        QVERIFY2(!outcome.text.contains(u"warning"_s, Qt::CaseInsensitive), qPrintable(outcome.text));
    }

    void what_recurs_is_in_the_file_once()
    {
        const CardDesign design = shippedDesign(u"card-a4"_s).value();
        QFile few(path(u"few.pdf"_s));
        QFile many(path(u"many.pdf"_s));
        QVERIFY(writePdf(few.fileName(), laidOut(design, sampleCards(100)), u"Few"_s));
        QVERIFY(writePdf(many.fileName(), laidOut(design, sampleCards(300)), u"Many"_s));
        const qint64 perCard = (many.size() - few.size()) / 200;
        QVERIFY2(perCard < 1500, qPrintable(QString::number(perCard))); // its QR code is most of that
        const QByteArray forms("/Subtype /Form");
        QVERIFY(few.open(QIODevice::ReadOnly) && many.open(QIODevice::ReadOnly));
        const QByteArray all = many.readAll();
        QVERIFY(all.count(forms) > 0);
        QVERIFY2(all.count(forms) < 20, qPrintable(QString::number(all.count(forms)))); // and not one to a card
        QVERIFY(few.readAll().count(forms) <= all.count(forms));
    }

    void a_picture_is_in_the_file_once_a_photo_as_it_came()
    {
        QImage photo(300, 200, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y) {
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixelColor(x, y, QColor(x * 255 / 300, y * 255 / 200, 90));
        }
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        photo.save(&buffer, "JPEG", 90);
        const auto design = fourOnASheet(R"([{"type": "logo", "x": 5, "y": 5, "width": 30, "height": 20}])");
        const Sheets sheets = laidOut(design, sampleCards(40), Qt::LeftToRight, Picture::fromBytes(jpeg).value());
        compare(sheets, u"photo"_s);
        QFile file(path(u"photo.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count(jpeg), 1);
    }

    void the_same_cards_make_the_same_file()
    {
        const Sheets sheets = laidOut(shippedDesign(u"compact-a4"_s).value(), cardsOfTheWorld());
        QByteArray files[2];
        for (QByteArray &file : files) {
            QBuffer buffer(&file);
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            QVERIFY(writePdf(buffer, sheets, u"Same"_s));
        }
        QVERIFY(files[0] == files[1]);
    }

    void letters_that_qt_slants_or_thickens_itself_are_as_on_the_screen()
    {
        // DejaVu Sans Mono has its bold; of "Noto Sans Symbols2" there is one weight alone, so Qt makes the other.
        const QString family = u"Noto Sans Symbols2"_s;
        if (!QFontDatabase::hasFamily(family))
            QSKIP("needs a family without a bold");
        const auto design = fourOnASheet(R"([{"type": "text", "x": 2, "y": 4, "width": 36, "height": 14, "size": 20,
            "bold": true, "font": "Noto Sans Symbols2", "text": "{business}"}])");
        auto cards = sampleCards(2);
        for (CardData &card : cards)
            card.business = u"\u2600\u260e\u2605"_s;
        compare(laidOut(design, cards), u"thickened"_s);
    }

    void emoji_keep_their_colours()
    {
        const QString file =
            qEnvironmentVariable("NETTDESK_EMOJI_FONT", u"/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"_s);
        const int id = QFile::exists(file) ? QFontDatabase::addApplicationFont(file) : -1;
        if (id < 0)
            QSKIP("needs fonts-noto-color-emoji");
        const auto design = fourOnASheet(R"([{"type": "text", "x": 2, "y": 4, "width": 36, "height": 14, "size": 20,
            "font": "Noto Color Emoji", "text": "{business}"}])");
        auto cards = sampleCards(2);
        for (CardData &card : cards)
            card.business = u"\U0001f600\u2615"_s;
        compare(laidOut(design, cards), u"emoji"_s);
        QVERIFY(wordsOf(path(u"emoji.pdf"_s)).contains(u"\U0001f600"_s));
    }

    void a_variable_font_stands_at_the_weight_of_the_screen()
    {
        const QString file =
            qEnvironmentVariable("NETTDESK_VARIABLE_FONT", u"/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf"_s);
        const int id = QFile::exists(file) ? QFontDatabase::addApplicationFont(file) : -1;
        if (id < 0)
            QSKIP("needs fonts-inter-variable");
        const QString family = QFontDatabase::applicationFontFamilies(id).value(0);
        const QString name = u"variable"_s;
        compare(laidOut(inFamily(family), sampleCards(10)), name);
        const QStringList fonts = fontsOf(path(name + u".pdf"_s));
        QVERIFY2(fonts.join(u' ').contains(u"+Inter"_s), qPrintable(fonts.join(u'\n'))); // not drawn by outlines
        QVERIFY(wordsOf(path(name + u".pdf"_s)).contains(u"Café Example"_s));
    }
};

QTEST_MAIN(PdfSurfaceTest)
#include "pdfsurfacetest.moc"
