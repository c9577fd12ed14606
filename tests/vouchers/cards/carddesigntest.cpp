// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/carddesign.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class CardDesignTest : public QObject {
    Q_OBJECT

    // A design in which each refused one changes one thing.
    const QByteArray m_good = R"({"nettdesk-card": 1, "id": "mine", "name": "Mine",
        "paper": {"kind": "sheet", "width": 210, "height": 297, "left": 20, "top": 13.5, "columns": 2, "rows": 5},
        "card": {"width": 85, "height": 54},
        "elements": [
            {"type": "text", "x": 5, "y": 5, "width": 40, "height": 6, "text": ["{time}", "{data}"], "size": 9},
            {"type": "qr", "x": 60, "y": 28, "width": 22, "height": 22},
            {"type": "line", "x": 5, "y": 15, "width": 75, "height": 0},
            {"type": "rectangle", "x": 1, "y": 1, "width": 83, "height": 52, "radius": 3, "fill": "#f0F0f0"}
        ]})";

private Q_SLOTS:
    void a_design_is_read_whole()
    {
        const auto design = CardDesign::parse(m_good);
        QVERIFY2(design, qPrintable(design ? QString() : design.error().message));
        QCOMPARE(design->paper.cardsPerSheet(), 10);
        QCOMPARE(design->card, QSizeF(85, 54));
        QCOMPARE(design->cardOrigin(0), QPointF(20, 13.5));
        QCOMPARE(design->cardOrigin(3), QPointF(105, 67.5));
        QCOMPARE(design->elements.size(), 4);
        const auto &text = std::get<TextElement>(design->elements.at(0).content);
        QCOMPARE(text.parts.size(), 2);
        QCOMPARE(text.smallest, 6.0);
        QCOMPARE(std::get<QrElement>(design->elements.at(1).content).kind, QrElement::Kind::SignIn);
        QCOMPARE(*std::get<RectangleElement>(design->elements.at(3).content).fill, QColor(0xf0, 0xf0, 0xf0));
    }

    void a_design_that_cannot_be_meant_is_refused_with_the_place_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *from, const char *to, const char *says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(says);
        };
        row("no version", "\"nettdesk-card\": 1,", "", "no card design");
        row("version as text", "card\": 1", "card\": \"1\"", "no card design");
        row("a later version", "card\": 1", "card\": 3", "version 3");
        row("a version between", "card\": 1", "card\": 1.5", "version 1.5");
        row("cut off", "}\n        ]}", "}", "JSON");
        row("not a number", "\"size\": 9", "\"size\": NaN", "JSON");
        row("number as text", "\"size\": 9", "\"size\": \"9\"", "elements[0].size");
        row("beyond any number", "\"size\": 9", "\"size\": 1e999", "");
        row("null", "\"size\": 9", "\"size\": null", "elements[0].size");
        row("negative size", "\"width\": 40", "\"width\": -40", "elements[0].width");
        row("no height", "\"height\": 6", "\"height\": 0", "elements[0].height");
        row("negative place", "\"x\": 60", "\"x\": -1", "elements[1].x");
        row("over the right edge", "\"x\": 60", "\"x\": 63.1", "elements[1]");
        row("over the lower edge", "\"y\": 28", "\"y\": 40", "elements[1]");
        row("a line without length", "\"width\": 75", "\"width\": 0", "line without length");
        row("too many columns", "\"columns\": 2", "\"columns\": 1000000", "paper.columns");
        row("too many cards", "\"columns\": 2, \"rows\": 5", "\"columns\": 300, \"rows\": 300", "500 cards");
        row("half a row", "\"rows\": 5", "\"rows\": 4.5", "paper.rows");
        row("too wide", "\"columns\": 2", "\"columns\": 3", "too narrow");
        row("too long", "\"rows\": 5", "\"rows\": 6", "too short");
        row("paper of a kilometre", "\"height\": 297", "\"height\": 1000000", "paper.height");
        row("a roll of columns", "\"sheet\"", "\"roll\"", "paper.columns");
        row("unknown paper", "\"sheet\"", "\"stone\"", "sheet, roll");
        row("unknown element", "\"qr\"", "\"hologram\"", "text, qr, line, rectangle");
        row("unknown key", "\"size\": 9", "\"size\": 9, \"font\": \"Comic\"", "elements[0].font");
        row("misspelt key", "\"radius\"", "\"radios\"", "elements[3].radios");
        row("unknown placeholder", "{time}", "{tiem}", "{tiem}");
        row("unknown label", "{time}", "{label:tiem}", "tiem");
        row("unknown condition", "\"type\": \"qr\"", "\"type\": \"qr\", \"when\": [\"never\"]", "elements[1].when");
        row("condition that is no list", "\"type\": \"qr\"", "\"type\": \"qr\", \"when\": \"ssid\"",
            "elements[1].when");
        row("colour", "#f0F0f0", "red", "elements[3].fill");
        row("floor above the size", "\"size\": 9", "\"size\": 9, \"smallest\": 10", "elements[0].smallest");
        row("no text", "[\"{time}\", \"{data}\"]", "[]", "elements[0].text");
        row("elements that are none", "\"elements\": [", "\"elements\": {}, \"rest\": [", "elements");
        row("an element that is none", "\"elements\": [", "\"elements\": [7,", "elements[0]");
        row("card that is none", "{\"width\": 85, \"height\": 54}", "85", "card");
        row("id with a path", "\"mine\"", "\"../mine\"", "id");
    }

    void a_design_that_cannot_be_meant_is_refused_with_the_place()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QByteArray json = m_good;
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto design = CardDesign::parse(json);
        QVERIFY(!design);
        QCOMPARE(design.error().kind, Error::Kind::Invalid);
        QVERIFY2(design.error().message.contains(says), qPrintable(design.error().message));
    }

    void what_version_2_adds_is_read_or_refused_with_the_place_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("says"); // empty: it is read
        const auto row = [](const char *name, const char *element, const char *says) {
            QTest::newRow(name) << QByteArray(element) << QString::fromUtf8(says);
        };
        row("barcode", R"("type": "barcode")", "");
        row("logo", R"("type": "logo", "turn": 270)", "");
        row("a turn that is none", R"("type": "logo", "turn": 45)", "elements[0].turn");
        row("half a degree", R"("type": "logo", "turn": 90.5)", "elements[0].turn");
        row("Wi-Fi code", R"("type": "qr", "kind": "wifi")", "");
        row("content of a kind that has its own", R"("type": "qr", "kind": "wifi", "content": "x")",
            "elements[0].content");
        row("unknown kind", R"("type": "qr", "kind": "phone")", "signin, redeem, wifi, text");
        row("unknown placeholder", R"("type": "qr", "kind": "text", "content": "{kode}")", "{kode}");
        row("font", R"("type": "text", "text": "x", "size": 9, "font": "Amiri")", "");
        row("a picture that is none", R"("type": "picture", "data": "aGVsbG8=")", "elements[0].data");
        row("a picture not in base64", R"("type": "picture", "data": "<svg>")", "base64");
        row("no picture", R"("type": "picture")", "elements[0].data");
        row("an id that is none", R"("type": "logo", "id": 0)", "elements[0].id");
        row("unknown element", R"("type": "hologram")", "barcode, picture, logo");
    }

    void what_version_2_adds_is_read_or_refused_with_the_place()
    {
        QFETCH(QByteArray, element);
        QFETCH(QString, says);
        const auto design = CardDesign::parse(
            R"({"nettdesk-card": 2, "id": "x", "name": "x", "paper": {"kind": "sheet", "width": 90, "height": 60,
                "left": 0, "top": 0}, "card": {"width": 85, "height": 54}, "elements": [
                {"x": 5, "y": 5, "width": 40, "height": 20, )" +
            element + "}]}");
        if (says.isEmpty()) {
            QVERIFY2(design, design ? "" : qPrintable(design.error().message));
            QCOMPARE(design->elements.first().id, ElementId(1));
            QCOMPARE(CardDesign::parse(design->toJson()).value(), *design);
        } else {
            QVERIFY(!design);
            QVERIFY2(design.error().message.contains(says), qPrintable(design.error().message));
        }
    }

    void an_id_stands_for_one_element_only()
    {
        QByteArray json = R"({"nettdesk-card": 2, "id": "x", "name": "x", "languages": ["es", "pt_BR"],
            "paper": {"kind": "sheet", "width": 90, "height": 60, "left": 0, "top": 0},
            "card": {"width": 85, "height": 54}, "elements": [
            {"id": 7, "type": "logo", "x": 0, "y": 0, "width": 9, "height": 9},
            {"type": "logo", "x": 0, "y": 0, "width": 9, "height": 9},
            {"id": 1, "type": "logo", "x": 0, "y": 0, "width": 9, "height": 9}]})";
        const auto design = CardDesign::parse(json);
        QVERIFY2(design, design ? "" : qPrintable(design.error().message));
        QCOMPARE(design->languages, (QStringList{u"es"_s, u"pt_BR"_s}));
        QCOMPARE(design->elements.at(0).id, ElementId(7));
        QCOMPARE(design->elements.at(1).id, ElementId(2)); // 1 is taken further down
        json.replace("\"id\": 7", "\"id\": 1");
        QVERIFY(CardDesign::parse(json).error().message.contains(u"two elements"_s));
        json.replace("pt_BR", "klingon");
        QVERIFY(CardDesign::parse(json).error().message.contains(u"languages"_s));
    }

    void what_a_program_put_together_is_judged_like_a_file()
    {
        CardDesign design = shippedDesign(u"card-a4"_s).value();
        QVERIFY(design.check());
        CardDesign wrong = design;
        wrong.elements.first().box.setWidth(qQNaN());
        QVERIFY(wrong.check().error().message.contains(u"elements[0].width"_s));
        wrong = design;
        wrong.card.setHeight(-54);
        QVERIFY(!wrong.check());
        wrong = design;
        wrong.paper.columns = 9;
        QVERIFY(wrong.check().error().message.contains(u"paper"_s));
        wrong = design;
        wrong.id = u"Not An Id"_s;
        QVERIFY(!wrong.check());
        wrong = design;
        for (int i = 0; i < DesignLimits::elements; ++i)
            wrong.elements << design.elements.first();
        QVERIFY(!wrong.check());
    }

    void absurd_amounts_are_refused_at_once()
    {
        QByteArray many = m_good;
        QByteArray element = R"({"type": "line", "x": 5, "y": 15, "width": 75, "height": 0},)";
        many.replace("\"elements\": [", "\"elements\": [" + element.repeated(600));
        QVERIFY(CardDesign::parse(many).error().message.contains(u"500"_s));
        QByteArray huge = m_good;
        huge.replace("\"elements\": [", "\"elements\": [" + element.repeated(1'000'000));
        QVERIFY(CardDesign::parse(huge).error().message.contains(u"4 MB"_s));
        QByteArray wordy = m_good;
        wordy.replace("{time}", QByteArray(10'000, 'x'));
        QVERIFY(CardDesign::parse(wordy).error().message.contains(u"2000"_s));
        QVERIFY(!CardDesign::parse(QByteArray(500'000, '[')));
        QVERIFY(!CardDesign::parse({}));
        QVERIFY(!CardDesign::parse("[]"));
    }

    void every_cut_and_every_changed_byte_of_a_design_is_read_or_refused()
    {
        for (qsizetype i = 0; i < m_good.size(); ++i) {
            QVERIFY(!CardDesign::parse(m_good.first(i)));
            QByteArray changed = m_good;
            for (const char byte : {'\0', '"', '{', '-', '9', '\xff'}) {
                changed[i] = byte;
                if (const auto design = CardDesign::parse(changed); !design)
                    QVERIFY(!design.error().message.isEmpty());
            }
        }
    }

    void every_shipped_design_is_there()
    {
        const QList<CardDesign> designs = shippedDesigns();
        QCOMPARE(designs.size(), 12);
        for (const CardDesign &design : designs) {
            const auto again = shippedDesign(design.id);
            QVERIFY(again);
            QCOMPARE(*again, design);
            auto written = CardDesign::parse(design.toJson());
            QVERIFY2(written, written ? "" : qPrintable(written.error().message));
            QCOMPARE(*written, design);
            QVERIFY(!design.name.isEmpty());
        }
        const auto unknown = shippedDesign(u"golden"_s);
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QVERIFY(unknown.error().message.contains(u"card-a4"_s));
    }
};

QTEST_MAIN(CardDesignTest)
#include "carddesigntest.moc"
