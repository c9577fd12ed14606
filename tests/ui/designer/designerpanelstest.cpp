// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the card: properties, the sheet, the paper.
#include "core/vouchers/cards/barcode.h"
#include "tests/ui/designer/designerwindow.h"
#include "ui/designer/livesheet.h"
#include "ui/designer/paperpresets.h"
#include "ui/widgets/formfield.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;
namespace cards = nettdesk::vouchers::cards;

class DesignerPanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void properties_of_a_text_are_changed_one_by_one_and_undone_together()
    {
        DesignerWindow desk;
        desk.draw(u"text"_s, {10, 10}, {60, 20});
        const cards::CardDesign before = desk.document.design();
        desk.type(u"text"_s, u"Wi-Fi {code}"_s);
        QCOMPARE(desk.lastAs<cards::TextElement>().parts, QList<cards::CardText>{cardText(u"Wi-Fi {code}"_s)});
        QCOMPARE(desk.document.history().count(), 2); // typing is one step
        desk.number(u"textSize"_s, 18);
        QCOMPARE(desk.lastAs<cards::TextElement>().size, 18.0);
        QTest::mouseClick(desk.find<QCheckBox>(u"bold"_s), Qt::LeftButton, {}, {8, 8});
        QVERIFY(desk.lastAs<cards::TextElement>().isBold);
        desk.choose(u"face"_s, int(cards::TextElement::Face::Code));
        QCOMPARE(desk.lastAs<cards::TextElement>().face, cards::TextElement::Face::Code);
        desk.number(u"x"_s, 12.5);
        QCOMPARE(desk.last().box.left(), 12.5);
        desk.choose(u"turn"_s, 90);
        QCOMPARE(desk.last().turn, 90);
        desk.choose(u"shown"_s, u"+password"_s);
        QCOMPARE(desk.last().when, QList<cards::Placeholder>{cards::Placeholder::Password});
        while (desk.document.history().index() > 1)
            desk.document.history().undo();
        QCOMPARE(desk.document.design(), before);
        QCOMPARE(desk.find<QPlainTextEdit>(u"text"_s)->toPlainText(), u"{code}"_s);
    }

    void several_lines_are_parts_that_may_be_missing()
    {
        DesignerWindow desk;
        desk.draw(u"text"_s, {10, 10}, {60, 25});
        auto *edit = desk.find<QPlainTextEdit>(u"text"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"{time}"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, u"{data}"_s);
        const auto &text = desk.lastAs<cards::TextElement>();
        QCOMPARE(text.parts.size(), 2);
        desk.choose(u"separator"_s, QString(QChar(QChar::LineSeparator)));
        QCOMPARE(desk.lastAs<cards::TextElement>().lines, 2);
    }

    void a_half_typed_placeholder_is_marked_and_goes_nowhere()
    {
        DesignerWindow desk;
        desk.draw(u"text"_s, {10, 10}, {60, 20});
        desk.type(u"text"_s, u"{pric"_s);
        const auto *field = desk.find<QPlainTextEdit>(u"text"_s)->parentWidget();
        QVERIFY(qobject_cast<const FormField *>(field)->hasError());
        QTest::keyClicks(desk.find<QPlainTextEdit>(u"text"_s), u"e}"_s);
        QVERIFY(!qobject_cast<const FormField *>(field)->hasError());
        QCOMPARE(desk.lastAs<cards::TextElement>().parts.first().source(), u"{price}"_s);
        desk.type(u"text"_s, u"{nonsense}"_s);
        QVERIFY(qobject_cast<const FormField *>(field)->hasError());
    }

    void codes_say_what_they_hold()
    {
        DesignerWindow desk;
        desk.draw(u"qr"_s, {10, 10}, {40, 40});
        desk.choose(u"qrKind"_s, int(cards::QrElement::Kind::Wifi));
        QCOMPARE(desk.lastAs<cards::QrElement>().kind, cards::QrElement::Kind::Wifi);
        desk.choose(u"qrKind"_s, int(cards::QrElement::Kind::Text));
        desk.type(u"codeContent"_s, u"https://cafe.example/{code}"_s);
        QCOMPARE(desk.lastAs<cards::QrElement>().content.source(), u"https://cafe.example/{code}"_s);
        desk.draw(u"barcode"_s, {10, 42}, {70, 50});
        desk.type(u"codeContent"_s, u"{serial}"_s);
        QCOMPARE(desk.lastAs<cards::BarcodeElement>().content.source(), u"{serial}"_s);
    }

    void texts_that_do_not_fit_are_flagged_in_each_language()
    {
        DesignerWindow desk;
        desk.draw(u"text"_s, {10, 10}, {22, 14});
        desk.type(u"text"_s, u"{label:openAny} "_s.repeated(4));
        QTRY_VERIFY(desk.view.flaws().isDone() && !desk.view.flaws().found().isEmpty());
        auto *layers = desk.find<QListWidget>(u"layers"_s);
        QTRY_VERIFY(!layers->item(0)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QVERIFY(desk.find<QListWidget>(u"flaws"_s)->isVisible());
        desk.document.select({});
        auto *languages = desk.find<QListWidget>(u"languages"_s);
        for (int i = 0; i < languages->count(); ++i) {
            const QString code = languages->item(i)->data(Qt::UserRole).toString();
            if (code == u"ar"_s || code == u"es"_s)
                languages->item(i)->setCheckState(Qt::Checked);
        }
        QCOMPARE(desk.document.design().languages.size(), 2);
        const auto saysInEach = [&] {
            QString all;
            for (const FlawFinder::Found &found : desk.view.flaws().found())
                all += found.message;
            return all.contains(QLocale(u"es"_s).nativeLanguageName()) &&
                   all.contains(QLocale(u"ar"_s).nativeLanguageName());
        };
        QTRY_VERIFY(saysInEach());
        // Room enough, and all is well.
        desk.document.selectAll();
        desk.number(u"x"_s, 2);
        desk.number(u"width"_s, 80);
        desk.number(u"height"_s, 40);
        desk.document.select({desk.last().id});
        desk.find<QSpinBox>(u"lines"_s)->setValue(8);
        QTRY_VERIFY(desk.view.flaws().isDone() && desk.view.flaws().found().isEmpty());
    }

    void the_sheet_beside_the_card_follows_every_change()
    {
        DesignerWindow desk;
        auto *sheet = desk.find<LiveSheet>(u"liveSheet"_s);
        QSignalSpy drawn(sheet, &LiveSheet::drawn);
        desk.draw(u"rectangle"_s, {10, 10}, {30, 20});
        QTRY_VERIFY(drawn.count() > 0);
    }

    void paper_is_chosen_and_measured()
    {
        DesignerWindow desk;
        desk.draw(u"text"_s, {10, 10}, {40, 20});
        desk.document.select({});
        desk.choose(u"paperPreset"_s, u"letter"_s);
        QCOMPARE(desk.document.design().paper.size, QSizeF(215.9, 279.4));
        desk.number(u"gutterX"_s, 5);
        QTest::mouseClick(desk.find<QAbstractButton>(u"fillSheet"_s), Qt::LeftButton);
        QCOMPARE(desk.document.design().paper.gutter.width(), 5.0);
        QVERIFY(desk.document.design().paper.cardsPerSheet() > 1);
        desk.choose(u"paperKind"_s, int(cards::Paper::Kind::Roll));
        QCOMPARE(desk.document.design().paper.cardsPerSheet(), 1);
        desk.choose(u"paperPreset"_s, u"a4"_s);
        desk.number(u"cardWidth"_s, 60);
        QCOMPARE(desk.document.design().card.width(), 60.0);
    }
};

QTEST_MAIN(DesignerPanelsTest)
#include "designerpanelstest.moc"
