// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/sheets.h"

#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/sheetpainter.h"
#include "core/vouchers/cards/textblock.h"
#include "tests/vouchers/cards/samplecards.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class SheetsTest : public QObject {
    Q_OBJECT

    static Sheets laidOut(CardDesign design, QList<CardData> cards, int startAt = 1,
                          Wording wording = Wording::english())
    {
        return layOut(std::move(design), std::move(cards), startAt, std::move(wording)).value();
    }

    static const PlacedText *textOf(const PlacedCard &card, const QString &begin)
    {
        for (const Placed &item : card.items) {
            if (const auto *text = std::get_if<PlacedText>(&item); text && text->text.startsWith(begin))
                return text;
        }
        return nullptr;
    }

    static QImage painted(const Sheet &sheet, double unitsPerMm)
    {
        QImage image((sheet.size * unitsPerMm).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSheet(painter, sheet, unitsPerMm);
        return image;
    }

    /// What is dark in the image, in millimetres.
    static QRectF ink(const QImage &image, double unitsPerMm)
    {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            const uchar *row = image.constScanLine(y);
            for (int x = 0; x < image.width(); ++x) {
                if (row[x] < 128)
                    box |= QRect(x, y, 1, 1);
            }
        }
        return {box.x() / unitsPerMm, box.y() / unitsPerMm, box.width() / unitsPerMm, box.height() / unitsPerMm};
    }

private Q_SLOTS:
    void cards_fill_sheets_row_by_row()
    {
        const Sheets sheets = laidOut(fourOnASheet("[]"), sampleCards(6));
        QCOMPARE(sheets.count(), 2);
        QCOMPARE(sheets.at(0).cards.size(), 4);
        QCOMPARE(sheets.at(1).cards.size(), 2);
        QCOMPARE(sheets.at(0).cards.at(1).box, QRectF(51, 9, 40, 30));
        QCOMPARE(sheets.at(0).cards.at(2).box, QRectF(8, 41, 40, 30));
        QCOMPARE(sheets.at(1).cards.at(1).card, 5);
        QCOMPARE(laidOut(fourOnASheet("[]"), {}).count(), 0);
        QCOMPARE(laidOut(fourOnASheet("[]"), sampleCards(4)).count(), 1);
    }

    void a_used_sheet_is_continued_where_it_ends()
    {
        const Sheets sheets = laidOut(fourOnASheet("[]"), sampleCards(6), 4);
        QCOMPARE(sheets.count(), 3);
        QCOMPARE(sheets.at(0).cards.size(), 1);
        QCOMPARE(sheets.at(0).cards.first().box.topLeft(), QPointF(51, 41));
        QCOMPARE(sheets.at(1).cards.size(), 4);
        QCOMPARE(sheets.at(1).cards.first().card, 1);
        QCOMPARE(sheets.at(2).cards.size(), 1);
        for (const int wrong : {0, -1, 5}) {
            const auto refused = layOut(fourOnASheet("[]"), sampleCards(1), wrong);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QVERIFY(refused.error().message.contains(u"1 to 4"_s));
        }
    }

    void a_text_shrinks_until_it_fits_and_no_further()
    {
        const auto design = fourOnASheet(
            R"([{"type": "text", "x": 2, "y": 2, "width": 36, "height": 6, "text": "{business}", "size": 12, "smallest": 6}])");
        auto cards = sampleCards(2);
        cards[1].business = u"The Long Name of a Café Example"_s;
        const Sheet sheet = laidOut(design, cards).at(0);
        QVERIFY(sheet.flaws.isEmpty());
        QCOMPARE(textOf(sheet.cards.at(0), u"Café"_s)->style.size, 12.0);
        const double shrunk = textOf(sheet.cards.at(1), u"The"_s)->style.size;
        QVERIFY(shrunk < 12 && shrunk > 6);
        const QRectF dark = ink(painted(laidOut(design, {cards.at(1)}).at(0), 10), 10);
        QVERIFY2(dark.right() <= 8 + 2 + 36 + 0.2, qPrintable(QString::number(dark.right())));
        QVERIFY(dark.width() > 33); // it uses the room there is
    }

    void a_text_that_does_not_fit_is_cut_and_reported_for_its_card()
    {
        const auto design = fourOnASheet(
            R"([{"type": "line", "x": 2, "y": 1, "width": 36, "height": 0},
                {"type": "text", "x": 2, "y": 2, "width": 36, "height": 6, "text": "{business}", "size": 9, "lines": 2}])");
        auto cards = sampleCards(3);
        cards[1].business = u"Very long name "_s.repeated(20);
        cards[2].business = QString(10'000, u'W');
        const Sheets sheets = laidOut(design, cards);
        const QList<Flaw> flaws = sheets.flaws();
        QCOMPARE(flaws.size(), 2);
        QCOMPARE(flaws.at(0).kind, Flaw::Kind::TextTooLong);
        QCOMPARE(flaws.at(0).card, 1);
        QCOMPARE(flaws.at(0).element, 1);
        QVERIFY(flaws.at(0).message().contains(u"Very long name"_s));
        QCOMPARE(flaws.at(1).card, 2);
        QVERIFY(textOf(sheets.at(0).cards.at(1), u"Very"_s)->text.endsWith(QChar(0x2026)));
        QCOMPARE(sheets.flaws(1).size(), 1);
    }

    void a_code_is_never_cut()
    {
        const auto design = fourOnASheet(
            R"([{"type": "text", "x": 2, "y": 2, "width": 18, "height": 6, "text": "{code}", "size": 12, "face": "code",
                 "smallest": 10}])");
        const Sheet sheet = laidOut(design, sampleCards(1)).at(0);
        QCOMPARE(sheet.flaws.size(), 1);
        const PlacedText *code = textOf(sheet.cards.first(), u"NET-00000-M9D2P"_s);
        QVERIFY(code);
        QCOMPARE(code->text, u"NET-00000-M9D2P"_s);
        QVERIFY(ink(painted(sheet, 20), 20).right() <= 8 + 2 + 18 + 0.1);
    }

    void a_qr_code_that_is_too_fine_or_too_long_is_reported()
    {
        const auto design = fourOnASheet(R"([{"type": "qr", "x": 2, "y": 2, "width": 9, "height": 20}])");
        auto cards = sampleCards(2);
        cards[1].signInUrl = QString(3000, u'x');
        const QList<Flaw> flaws = laidOut(design, cards).flaws();
        QCOMPARE(flaws.size(), 2);
        QCOMPARE(flaws.at(0).kind, Flaw::Kind::QrTooSmall);
        QCOMPARE(flaws.at(1).kind, Flaw::Kind::QrTooLong);
        QVERIFY(!flaws.at(0).message().isEmpty() && !flaws.at(1).message().isEmpty());
    }

    void what_a_voucher_does_not_have_is_not_on_its_card()
    {
        const auto design = fourOnASheet(
            R"([{"type": "text", "x": 2, "y": 2, "width": 36, "height": 6, "text": "Password {password}", "size": 9},
                {"type": "text", "x": 2, "y": 9, "width": 36, "height": 6, "text": ["{time}", "{data}", "{speed}"], "size": 9},
                {"type": "qr", "x": 2, "y": 15, "width": 15, "height": 15},
                {"type": "text", "x": 2, "y": 22, "width": 36, "height": 6, "text": "by hand", "size": 9, "unless": ["signin"]},
                {"type": "text", "x": 2, "y": 22, "width": 36, "height": 6, "text": "by scan", "size": 9, "when": ["signin"]}])");
        auto cards = sampleCards(2);
        cards[0].data.clear();
        cards[0].signInUrl.clear();
        const Sheet sheet = laidOut(design, cards).at(0);
        const PlacedCard &without = sheet.cards.at(0);
        QCOMPARE(without.items.size(), 2);
        QCOMPARE(QString(std::get<PlacedText>(without.items.at(0)).text).remove(QChar(0x2068)).remove(QChar(0x2069)),
                 u"3 hours · 10 Mbit/s"_s);
        QVERIFY(textOf(without, u"by hand"_s));
        const PlacedCard &with = sheet.cards.at(1);
        QCOMPARE(with.items.size(), 4);
        QVERIFY(textOf(with, u"Password"_s));
        QVERIFY(textOf(with, u"by scan"_s));
    }

    void a_card_of_a_right_to_left_language_is_mirrored_and_its_code_is_not()
    {
        const auto design = fourOnASheet(
            R"([{"type": "text", "x": 2, "y": 2, "width": 30, "height": 6, "text": "{code}", "size": 9},
                {"type": "text", "x": 2, "y": 9, "width": 30, "height": 6, "text": "{business}", "size": 9}])");
        auto cards = sampleCards(1);
        cards[0].business = u"شركة مقهى النخيل"_s;
        Wording wording = Wording::english();
        wording.direction = Qt::RightToLeft;
        const Sheet sheet = laidOut(design, cards, 1, wording).at(0);
        const auto &code = std::get<PlacedText>(sheet.cards.first().items.at(0));
        QCOMPARE(code.box, QRectF(8 + 40 - 2 - 30, 11, 30, 6));
        QCOMPARE(code.direction, Qt::LeftToRight);
        QCOMPARE(code.alignment, Qt::AlignRight);
        QCOMPARE(std::get<PlacedText>(sheet.cards.first().items.at(1)).direction, Qt::RightToLeft);
        const QRectF dark = ink(painted(sheet, 10), 10);
        QVERIFY(qAbs(dark.right() - 46) < 0.5);
    }

    void cut_guides_stay_off_the_cards_or_lie_on_their_edges()
    {
        const Sheet marks = laidOut(fourOnASheet("[]", "marks"), sampleCards(4)).at(0);
        QCOMPARE(marks.cutGuides.size(), 16); // four columns' and four rows' edges, at both ends
        for (const QLineF &guide : marks.cutGuides) {
            QVERIFY(guide.length() > 0);
            for (const PlacedCard &card : marks.cards)
                QVERIFY(!card.box.contains(guide.center()));
        }
        const Sheet lines = laidOut(shippedDesign(u"compact-a4"_s).value(), sampleCards(40)).at(0);
        QCOMPARE(lines.cutGuides.size(), 4 * 11 + 10 * 5); // shared edges once
    }

    void the_picture_is_the_same_at_any_resolution()
    {
        const Sheets sheets = laidOut(shippedDesign(u"card-a4"_s).value(), sampleCards(10));
        const QImage coarse = painted(sheets.at(0), 6);
        const QImage fine = painted(sheets.at(0), 18)
                                .scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .convertToFormat(QImage::Format_Grayscale8);
        qint64 different = 0;
        for (int y = 0; y < coarse.height(); ++y) {
            const uchar *a = coarse.constScanLine(y);
            const uchar *b = fine.constScanLine(y);
            for (int x = 0; x < coarse.width(); ++x)
                different += qAbs(a[x] - b[x]) > 160;
        }
        QVERIFY2(different < coarse.width() * coarse.height() / 2000, qPrintable(QString::number(different)));
    }

    void every_shipped_design_holds_an_ordinary_card_and_hard_names_without_a_flaw_data()
    {
        QTest::addColumn<QString>("design");
        for (const CardDesign &design : shippedDesigns())
            QTest::newRow(qPrintable(design.id)) << design.id;
    }

    void every_shipped_design_holds_an_ordinary_card_and_hard_names_without_a_flaw()
    {
        QFETCH(QString, design);
        auto cards = sampleCards(6);
        cards[1].business = u"Associação Comunitária de Internet"_s;
        cards[2].business = u"شركة مقهى النخيل للإنترنت"_s;
        cards[3].business = u"ร้านกาแฟริมน้ำ"_s;
        cards[4].business = u"中央咖啡馆"_s;
        cards[4].validity.clear();
        cards[5].ssid.clear();
        cards[5].portal.clear();
        cards[5].signInUrl.clear();
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Wording wording = Wording::english();
            wording.direction = direction;
            const auto flaws = laidOut(shippedDesign(design).value(), cards, 1, wording).flaws();
            QVERIFY2(flaws.isEmpty(), qPrintable(flaws.isEmpty() ? QString() : flaws.first().message()));
        }
    }

    void every_shipped_design_stands_all_codes_on_one_line_whatever_their_letters_data()
    {
        every_shipped_design_holds_an_ordinary_card_and_hard_names_without_a_flaw_data();
    }

    void every_shipped_design_stands_all_codes_on_one_line_whatever_their_letters()
    {
        QFETCH(QString, design);
        QList<double> baselines;
        for (const QString &code : {u"NET-HTFXV-HTFXE"_s, u"NET-GQJQG-9QG6Q"_s}) { // flat, and round with tails
            auto cards = sampleCards(1);
            cards[0].code = code;
            const Sheet sheet = laidOut(shippedDesign(design).value(), cards).at(0);
            const PlacedText *text = textOf(sheet.cards.constFirst(), u"NET-"_s);
            QVERIFY(text && text->block);
            baselines << text->block->runs().constFirst().glyphs.positions().constFirst().y() / textUnitsPerMm;
        }
        QVERIFY2(std::abs(baselines.at(0) - baselines.at(1)) < 0.15, // mm: round letters reach a little higher
                 qPrintable(QString::number(baselines.at(0) - baselines.at(1))));
    }

    void a_thousand_cards_are_checked_in_a_moment()
    {
        const Sheets sheets = laidOut(shippedDesign(u"card-a4"_s).value(), sampleCards(1000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(sheets.flaws().isEmpty());
        qInfo("1,000 cards laid out in %lld ms", timer.elapsed());
    }

    void a_check_stops_when_asked()
    {
        std::stop_source stop;
        stop.request_stop();
        auto cards = sampleCards(4);
        cards[0].business = QString(500, u'W');
        const Sheets sheets = laidOut(shippedDesign(u"card-a4"_s).value(), cards);
        QVERIFY(!sheets.flaws().isEmpty());
        QVERIFY(sheets.flaws(100, stop.get_token()).isEmpty());
    }
};

QTEST_MAIN(SheetsTest)
#include "sheetstest.moc"
