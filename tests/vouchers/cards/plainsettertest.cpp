// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/plainsetter.h"

#include "core/vouchers/cards/cardfonts.h"

#include <QFontDatabase>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class PlainSetterTest : public QObject {
    Q_OBJECT

    static PlacedText placed(const QString &words, const TextElement &style, Qt::Alignment alignment = Qt::AlignLeft)
    {
        return {QRectF(0, 0, 70, 8), words, style, Qt::LeftToRight, alignment};
    }

    /// Until it trusts the font, or would have.
    static void acquaint(PlainSetter &setter, const TextElement &style)
    {
        for (const QString &words : {u"NET-1"_s, u"NET-2"_s, u"NET-3"_s, u"NET-4"_s})
            TextBlock(placed(words, style), &setter);
    }

private Q_SLOTS:
    void what_is_set_directly_stands_where_a_layout_puts_it_data()
    {
        QTest::addColumn<TextElement::Face>("face");
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("isBold");
        QTest::addColumn<bool>("isTrusted");
        using Face = TextElement::Face;
        QTest::newRow("code") << Face::Code << QString() << true << true;
        QTest::newRow("text") << Face::Text << QString() << false << true;
        QTest::newRow("bold text") << Face::Text << QString() << true << true;
        QTest::newRow("DejaVu Serif") << Face::Text << u"DejaVu Serif"_s << false << true;
        QTest::newRow("a family that is not here") << Face::Text << u"No Such Family"_s << false << true;
    }
    void what_is_set_directly_stands_where_a_layout_puts_it()
    {
        QFETCH(TextElement::Face, face);
        QFETCH(QString, family);
        QFETCH(bool, isBold);
        QFETCH(bool, isTrusted);
        TextElement style;
        style.face = face;
        style.family = family;
        style.isBold = isBold;
        style.size = 11;
        PlainSetter setter;
        acquaint(setter, style);
        QCOMPARE(setter.set(placed(u"NET-5"_s, style)).has_value(), isTrusted);

        QStringList texts{u"AVAW To Ty"_s, u"fi ffl 11,5 €"_s, u"№ \u20667\u2069"_s,
                          u"Αθήνα"_s,      u"Кафе «Ель»"_s,    u"Żółć Ñandú"_s};
        QRandomGenerator random(11);
        for (int i = 0; i < 200; ++i) {
            QString code;
            for (int k = 0; k < 14; ++k)
                code += u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ-/abcdefghijkmnpqrstuvwxyz"_s.at(random.bounded(60));
            texts << code;
        }
        const Qt::Alignment alignments[] = {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
        for (qsizetype t = 0; t < texts.size(); ++t) {
            const PlacedText text = placed(texts.at(t), style, alignments[t % 3]);
            const TextBlock quick(text, &setter);
            const TextBlock whole(text);
            QCOMPARE(quick.fits(), whole.fits());
            QVERIFY(std::abs(quick.width() - whole.width()) < 2);
            QCOMPARE(quick.runs().size(), whole.runs().size());
            for (qsizetype r = 0; r < whole.runs().size(); ++r) {
                const TextRun &a = quick.runs().at(r);
                const TextRun &b = whole.runs().at(r);
                QCOMPARE(a.text, b.text);
                QCOMPARE(a.glyphs.rawFont(), b.glyphs.rawFont());
                QCOMPARE(a.glyphs.glyphIndexes(), b.glyphs.glyphIndexes());
                for (qsizetype i = 0; i < a.glyphs.positions().size(); ++i) {
                    const QPointF off = a.glyphs.positions().at(i) - b.glyphs.positions().at(i);
                    QVERIFY2(std::hypot(off.x(), off.y()) < 2, qPrintable(text.text)); // 0.02 mm
                }
            }
        }
    }

    void what_needs_a_layout_is_left_to_it_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("Arabic") << u"شركة"_s;
        QTest::newRow("Thai") << u"ร้าน"_s;
        QTest::newRow("Hebrew") << u"בית"_s;
        QTest::newRow("Chinese") << u"中央"_s;
        QTest::newRow("an accent of its own") << u"Cafe\u0301"_s;
        QTest::newRow("a blank at the end") << u"NET "_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("only marks") << u"\u2066\u2069"_s;
    }
    void what_needs_a_layout_is_left_to_it()
    {
        QFETCH(QString, words);
        TextElement style;
        PlainSetter setter;
        acquaint(setter, style);
        QVERIFY(setter.set(placed(u"NET-5"_s, style)));
        QVERIFY(!setter.set(placed(words, style)));
        PlacedText backwards = placed(u"NET-5"_s, style);
        backwards.direction = Qt::RightToLeft;
        QVERIFY(!setter.set(backwards));
        TextElement spaced = style;
        spaced.tracking = 0.1;
        QVERIFY(!setter.set(placed(u"NET-5"_s, spaced)));
    }

    void a_text_too_wide_for_its_line_is_broken_by_a_layout()
    {
        TextElement style;
        style.lines = 2;
        style.size = 20;
        PlainSetter setter;
        acquaint(setter, style);
        const PlacedText text = placed(u"Associação Comunitária de Internet"_s, style);
        const TextBlock block(text, &setter);
        QCOMPARE(block.runs().size(), 2);
        QVERIFY(block.runs().at(1).glyphs.positions().first().y() > block.runs().at(0).glyphs.positions().first().y());
    }
};

QTEST_MAIN(PlainSetterTest)
#include "plainsettertest.moc"
