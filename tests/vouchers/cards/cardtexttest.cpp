// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/cardtext.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class CardTextTest : public QObject {
    Q_OBJECT

    static CardData card()
    {
        CardData card;
        card.code = u"NET-7K3QX"_s;
        card.ssid = u"مقهى"_s;
        card.business = u"A\nB\u202eC\u2069D"_s;
        return card;
    }

private Q_SLOTS:
    void values_take_the_place_of_their_names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("fixed words") << u"Welcome"_s << u"Welcome"_s;
        QTest::newRow("a value") << u"{code}"_s << u"NET-7K3QX"_s;
        QTest::newRow("among words") << u"Code: {code}!"_s << u"Code: NET-7K3QX!"_s;
        QTest::newRow("braces that are printed") << u"{{{code}}}"_s << u"{NET-7K3QX}"_s;
        QTest::newRow("a label") << u"{label:scan}"_s << u"Scan to connect"_s;
        QTest::newRow("a label with a value") << u"{label:join}"_s << u"Join the Wi-Fi مقهى"_s;
        QTest::newRow("no line breaks, no direction marks from outside") << u"{business}"_s << u"A BCD"_s;
    }

    void values_take_the_place_of_their_names()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const auto parsed = CardText::parse(text);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
        QCOMPARE(parsed->fillPlain(card(), Wording::english()), plain);
    }

    void a_value_that_is_missing_leaves_the_text_out()
    {
        QCOMPARE(CardText::parse(u"Price {price}"_s)->fill(card(), Wording::english(), true), std::nullopt);
        QCOMPARE(CardText::parse(u"{label:open}"_s)->fill(card(), Wording::english(), true), std::nullopt);
    }

    void values_among_words_keep_their_own_direction()
    {
        const Wording english = Wording::english();
        QCOMPARE(CardText::parse(u"{code}"_s)->fill(card(), english, true), u"NET-7K3QX"_s);
        QCOMPARE(CardText::parse(u"{code}"_s)->fill(card(), english, false), u"\u2066NET-7K3QX\u2069"_s);
        QCOMPARE(CardText::parse(u"Wi-Fi {ssid}"_s)->fill(card(), english, true), u"Wi-Fi \u2068مقهى\u2069"_s);
    }

    void a_translation_that_lost_a_brace_is_printed_as_it_is()
    {
        Wording wording = Wording::english();
        wording.labels[u"join"_s] = u"Join {ssid"_s;
        QCOMPARE(CardText::parse(u"{label:join}"_s)->fillPlain(card(), wording), u"Join {ssid"_s);
        wording.labels[u"join"_s] = u"{label:join}"_s; // and one that names itself ends
        QCOMPARE(CardText::parse(u"{label:join}"_s)->fillPlain(card(), wording), u"join"_s);
    }

    void what_is_not_a_placeholder_is_refused_with_the_list_of_those_that_are_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << u"{kode}"_s << u"password, price"_s;
        QTest::newRow("capitals") << u"{Code}"_s << u"{Code}"_s;
        QTest::newRow("empty") << u"{}"_s << u"placeholder"_s;
        QTest::newRow("open") << u"Code {code"_s << u"brace"_s;
        QTest::newRow("closed") << u"Code code}"_s << u"brace"_s;
        QTest::newRow("label") << u"{label:skan}"_s << u"scan"_s;
    }

    void what_is_not_a_placeholder_is_refused_with_the_list_of_those_that_are()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto parsed = CardText::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
        QVERIFY2(parsed.error().message.contains(says), qPrintable(parsed.error().message));
    }

    void every_label_and_placeholder_can_be_written()
    {
        for (const QString &key : labelKeys()) {
            QVERIFY(CardText::parse(u"{label:%1}"_s.arg(key)));
            QVERIFY2(CardText::parse(Wording::english().labels.value(key)), qPrintable(key));
        }
        for (const QString &name : placeholderNames()) {
            QVERIFY(CardText::parse(u"{%1}"_s.arg(name)));
            QCOMPARE(placeholderName(*placeholderFromName(name)), name);
        }
    }
};

QTEST_MAIN(CardTextTest)
#include "cardtexttest.moc"
