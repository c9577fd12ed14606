// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/designedit.h"
#include "core/vouchers/cards/sheetpainter.h"
#include "core/vouchers/cards/sheets.h"
#include "tests/vouchers/cards/samplecards.h"

#include <QImage>
#include <QPainter>
#include <QTest>

static void takeTranslationsAlong()
{
    Q_INIT_RESOURCE(translations);
}

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class SheetOptionsTest : public QObject {
    Q_OBJECT

    static Sheets laidOut(CardDesign design, QList<CardData> cards, int startAt = 1, int copies = 1)
    {
        LayoutOptions options;
        options.startAt = startAt;
        options.copies = copies;
        options.wording = Wording::english();
        return layOut(std::move(design), std::move(cards), std::move(options)).value();
    }

    static QImage painted(const Sheet &sheet, double scale, const Calibration &calibration = {})
    {
        QImage image((sheet.size * scale).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSheet(painter, sheet, scale, calibration);
        return image;
    }

    static QRect ink(const QImage &image)
    {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.constScanLine(y)[x] < 128)
                    box |= QRect(x, y, 1, 1);
            }
        }
        return box;
    }

private Q_SLOTS:
    void initTestCase() { takeTranslationsAlong(); }

    void every_card_is_there_as_often_as_asked()
    {
        const Sheets sheets = laidOut(fourOnASheet("[]"), sampleCards(3), 2, 2);
        QCOMPARE(sheets.count(), 2);
        QList<int> order;
        for (int i = 0; i < sheets.count(); ++i) {
            for (const PlacedCard &card : sheets.at(i).cards)
                order << card.card;
        }
        QCOMPARE(order, (QList<int>{0, 0, 1, 1, 2, 2}));
        QCOMPARE(sheets.at(0).cards.first().box.topLeft(), QPointF(51, 9)); // the second place
        QCOMPARE(sheets.lastPosition(), 3);
        QCOMPARE(laidOut(fourOnASheet("[]"), sampleCards(4)).lastPosition(), 4);
        for (const int wrong : {0, -1, 101}) {
            LayoutOptions options;
            options.copies = wrong;
            QVERIFY(!layOut(fourOnASheet("[]"), sampleCards(1), options));
        }
    }

    void a_turned_text_is_the_text_turned()
    {
        const QByteArray plain =
            R"([{"type": "text", "x": 5, "y": 10, "width": 30, "height": 6, "text": "{code}", "size": 10}])";
        CardDesign lying = fourOnASheet(plain);
        CardDesign standing = lying;
        standing.card = {40, 30};
        standing.elements.first().box = QRectF(17, 0, 6, 30);
        standing.elements.first().turn = 90;
        constexpr double scale = 12;
        const QRect flat = ink(painted(laidOut(lying, sampleCards(1)).at(0), scale));
        const QRect upright = ink(painted(laidOut(standing, sampleCards(1)).at(0), scale));
        QVERIFY(flat.width() > 4 * flat.height());
        QVERIFY(qAbs(upright.width() - flat.height()) <= 2);
        QVERIFY(qAbs(upright.height() - flat.width()) <= 2);
        // Its beginning is at the top now: 90 degrees clockwise.
        QVERIFY(upright.top() <= int((9 + 0.6) * scale));
    }

    void a_printers_error_is_corrected_on_the_way_to_it_only()
    {
        CardDesign design = fourOnASheet("[]");
        design = added(
            design, Element{{}, QRectF(2, 2, 30, 20), 0, {}, {}, RectangleElement{0, 0, Qt::black, QColor(Qt::black)}});
        const Sheet sheet = laidOut(design, sampleCards(1)).at(0);
        const QRect plain = ink(painted(sheet, 10));
        QCOMPARE(plain, QRect(100, 110, 300, 200));
        QCOMPARE(ink(painted(sheet, 10, {{1.5, -2}, 1, 1})), plain.translated(15, -20));
        QCOMPARE(ink(painted(sheet, 10, {{}, 1.04, 1})), QRect(104, 110, 312, 200));
        QVERIFY((Calibration{{3, -3}, 1.01, 0.99}).isSane());
        QVERIFY(!(Calibration{{30, 0}, 1, 1}).isSane());
        QVERIFY(!(Calibration{{}, 0, 1}).isSane());
        QVERIFY(!(Calibration{{qQNaN(), 0}, 1, 1}).isSane());
    }

    void each_kind_of_qr_code_says_what_it_is_for_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("content");
        QTest::newRow("sign in") << QByteArray("\"kind\": \"signin\"")
                                 << u"http://login.cafe.example/login?username=NET-00001-M9D2P&password=hk3701x"_s;
        QTest::newRow("left out") << QByteArray("\"turn\": 0")
                                  << u"http://login.cafe.example/login?username=NET-00001-M9D2P&password=hk3701x"_s;
        QTest::newRow("redeem") << QByteArray("\"kind\": \"redeem\"")
                                << u"https://portal.cafe.example/redeem?code=NET-00001-M9D2P"_s;
        QTest::newRow("join") << QByteArray("\"kind\": \"wifi\"") << u"WIFI:T:nopass;S:CafeGuest;;"_s;
        QTest::newRow("text") << QByteArray("\"kind\": \"text\", \"content\": \"{code}/{package}\"")
                              << u"NET-00001-M9D2P/Day pass"_s;
    }
    void each_kind_of_qr_code_says_what_it_is_for()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, content);
        const auto design =
            fourOnASheet(R"([{"type": "qr", "x": 2, "y": 2, "width": 25, "height": 25, )" + keys + "}]");
        auto cards = sampleCards(3);
        cards[2].signInUrl.clear();
        cards[2].redeemUrl.clear();
        cards[2].wifiJoin.clear();
        const Sheet sheet = laidOut(design, cards).at(0);
        QCOMPARE(std::get<PlacedQr>(sheet.cards.at(1).items.first()).content, content);
        QCOMPARE(sheet.cards.at(2).items.isEmpty(), keys != "\"kind\": \"text\", \"content\": \"{code}/{package}\"");
    }

    void a_wifi_code_escapes_what_means_something_there()
    {
        QCOMPARE(wifiJoinText(u"Caf;é:\"1\\2\",3"_s, {}), u"WIFI:T:nopass;S:Caf\\;é\\:\\\"1\\\\2\\\"\\,3;;"_s);
        QCOMPARE(wifiJoinText(u"Café"_s, u"a;b"_s), u"WIFI:T:WPA;S:Café;P:a\\;b;;"_s);
        QCOMPARE(wifiJoinText({}, u"x"_s), QString());
        QCOMPARE(redeemUrl(u"https://p.example/r?lang=es"_s, u"A&B +"_s),
                 u"https://p.example/r?lang=es&code=A%26B%20%2B"_s);
    }

    void a_text_that_fits_in_one_language_only_is_found_before_printing()
    {
        // Room for "Scan to connect", not for what it is in every language.
        CardDesign design = fourOnASheet(
            R"([{"type": "text", "x": 2, "y": 2, "width": 21.5, "height": 4, "text": "{label:scan}", "size": 8,
                 "smallest": 8}])");
        const Sheets english = laidOut(design, sampleCards(2));
        QVERIFY(english.flaws().isEmpty());
        QVERIFY(english.flawsInEveryLanguage().isEmpty());
        design.languages = Wording::languages();
        QVERIFY(design.languages.size() >= 6);
        const QList<Flaw> flaws = laidOut(design, sampleCards(2)).flawsInEveryLanguage();
        QVERIFY(!flaws.isEmpty());
        QSet<QString> languages;
        for (const Flaw &flaw : flaws) {
            QCOMPARE(flaw.kind, Flaw::Kind::TextTooLong);
            languages << flaw.language;
        }
        QVERIFY(!languages.contains(u"en"_s));
        QVERIFY2(flaws.first().message().startsWith(QLocale(flaws.first().language).nativeLanguageName()),
                 qPrintable(flaws.first().message()));
        QVERIFY(!Wording::ofLanguage(u"tlh"_s));
        QCOMPARE(Wording::ofLanguage(u"ar"_s)->direction, Qt::RightToLeft);
    }

    void every_shipped_design_fits_in_every_language_of_the_program_data()
    {
        QTest::addColumn<QString>("design");
        for (const CardDesign &design : shippedDesigns())
            QTest::newRow(qPrintable(design.id)) << design.id;
    }
    void every_shipped_design_fits_in_every_language_of_the_program()
    {
        QFETCH(QString, design);
        CardDesign each = shippedDesign(design).value();
        each.languages = Wording::languages();
        auto cards = sampleCards(4);
        cards[1].reprint = u"Reprint 12"_s;
        cards[2].ssid.clear();
        cards[3].portal.clear();
        cards[3].signInUrl.clear();
        const QList<Flaw> flaws = laidOut(each, cards).flawsInEveryLanguage();
        QVERIFY2(flaws.isEmpty(), flaws.isEmpty() ? "" : qPrintable(flaws.first().message()));
    }

    void a_font_or_a_character_that_is_not_here_is_said_before_printing()
    {
        const auto design = fourOnASheet(
            R"([{"type": "text", "x": 2, "y": 2, "width": 36, "height": 6, "text": "{code}", "size": 9,
                 "font": "No Such Family"},
                {"type": "text", "x": 2, "y": 9, "width": 36, "height": 6, "text": "{business}", "size": 9}])");
        auto cards = sampleCards(3);
        cards[1].business = u"Caf\U0010fffd"_s; // nobody has a glyph for this
        const QList<Flaw> flaws = laidOut(design, cards).flaws();
        QCOMPARE(flaws.size(), 2);
        QCOMPARE(flaws.at(0).kind, Flaw::Kind::FontMissing); // once, not for every card
        QVERIFY(flaws.at(0).message().contains(u"No Such Family"_s));
        QCOMPARE(flaws.at(1).kind, Flaw::Kind::CharacterMissing);
        QCOMPARE(flaws.at(1).card, 1);
    }

    void every_script_has_glyphs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Latin") << u"Associação, Żółć, Ñandú"_s;
        QTest::newRow("Greek and Cyrillic") << u"Καφενείο Кафе"_s;
        QTest::newRow("Arabic") << u"شركة مقهى النخيل"_s;
        QTest::newRow("Hebrew") << u"בית קפה"_s;
        QTest::newRow("Thai") << u"ร้านกาแฟริมน้ำ"_s;
        QTest::newRow("Devanagari") << u"क्षत्रिय कैफ़े"_s;
        QTest::newRow("Chinese") << u"中央咖啡馆"_s;
        QTest::newRow("Japanese") << u"カフェ中央"_s;
        QTest::newRow("Korean") << u"중앙 카페"_s;
    }
    void every_script_has_glyphs()
    {
        QFETCH(QString, name);
        auto cards = sampleCards(1);
        cards[0].business = name;
        for (const QString &design : {u"card-a4"_s, u"receipt-58"_s, u"avery-5160"_s}) {
            const QList<Flaw> flaws = laidOut(shippedDesign(design).value(), cards).flaws();
            QVERIFY2(flaws.isEmpty(), flaws.isEmpty() ? "" : qPrintable(flaws.first().message()));
        }
    }
};

QTEST_MAIN(SheetOptionsTest)
#include "sheetoptionstest.moc"
