// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designdocument.h"

#include "ui/designer/elementtools.h"
#include "ui/designer/handles.h"
#include "ui/designer/paperpresets.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
namespace cards = nettdesk::vouchers::cards;

class DesignDocumentTest : public QObject {
    Q_OBJECT

    static cards::CardDesign empty() { return emptyDesign(paperPresets().constFirst(), u"Test"_s); }
    static void add(DesignDocument &document, const QString &tool)
    {
        const auto next = cards::added(document.design(), newElement(tool, document.design().card));
        document.change(u"add"_s, next, {next.elements.last().id});
    }

private Q_SLOTS:
    void undoing_everything_gives_the_design_as_it_was_opened()
    {
        DesignDocument document;
        const cards::CardDesign before = empty();
        document.open(before);
        QVERIFY(!document.isChanged());
        for (const ElementTool &tool : elementTools())
            add(document, tool.id);
        document.selectAll();
        document.change(u"move"_s, cards::moved(document.design(), document.selection(), {1, 1}));
        const cards::CardDesign after = document.design();
        QCOMPARE(after.elements.size(), 7);
        QVERIFY(document.isChanged());
        while (document.history().canUndo())
            document.history().undo();
        QCOMPARE(document.design(), before);
        QVERIFY(!document.isChanged());
        while (document.history().canRedo())
            document.history().redo();
        QCOMPARE(document.design(), after);
        QCOMPARE(document.selection().size(), 7);
    }

    void what_changes_nothing_is_no_step()
    {
        DesignDocument document;
        document.open(empty());
        document.change(u"nothing"_s, document.design());
        QCOMPARE(document.history().count(), 0);
    }

    void nudges_of_the_same_things_are_one_step()
    {
        DesignDocument document;
        document.open(empty());
        add(document, u"text"_s);
        const cards::CardDesign before = document.design();
        for (int i = 0; i < 5; ++i)
            document.change(u"move"_s, cards::moved(document.design(), document.selection(), {1, 0}), u"nudge"_s);
        QCOMPARE(document.history().count(), 2);
        document.history().undo();
        QCOMPARE(document.design(), before);
        document.history().redo();
        add(document, u"qr"_s);
        document.change(u"move"_s, cards::moved(document.design(), document.selection(), {1, 0}), u"nudge"_s);
        QCOMPARE(document.history().count(), 4); // another thing is moved: another step
    }

    void steps_back_and_forth_that_end_where_they_began_leave_no_step()
    {
        DesignDocument document;
        document.open(empty());
        add(document, u"text"_s);
        document.change(u"move"_s, cards::moved(document.design(), document.selection(), {1, 0}), u"nudge"_s);
        document.change(u"move"_s, cards::moved(document.design(), document.selection(), {-1, 0}), u"nudge"_s);
        QCOMPARE(document.history().count(), 1);
    }

    void a_drag_is_shown_and_in_no_history_until_it_ends()
    {
        DesignDocument document;
        document.open(empty());
        add(document, u"text"_s);
        const cards::CardDesign before = document.design();
        document.drag(cards::moved(before, document.selection(), {3, 3}));
        QVERIFY(document.design() != before);
        QCOMPARE(document.settled(), before);
        QCOMPARE(document.history().count(), 1);
        document.dropDrag();
        QCOMPARE(document.design(), before);
    }

    void saving_says_so_and_undoing_past_it_does_not_forget_its_identity()
    {
        DesignDocument document;
        document.open(empty(), true);
        QVERIFY(document.isChanged());
        add(document, u"text"_s);
        document.setSaved(u"test"_s);
        QVERIFY(!document.isChanged());
        document.history().undo();
        QVERIFY(document.isChanged());
        QCOMPARE(document.design().id, u"test"_s);
        document.history().redo();
        QVERIFY(!document.isChanged());
        document.rename(u"Another"_s);
        QVERIFY(document.isChanged());
    }

    void choosing_by_keys_goes_round()
    {
        DesignDocument document;
        document.open(empty());
        add(document, u"text"_s);
        add(document, u"qr"_s);
        const auto first = document.design().elements.at(0).id;
        const auto second = document.design().elements.at(1).id;
        document.select({});
        document.selectNext(1);
        QCOMPARE(document.selection(), DesignDocument::Ids{first});
        document.selectNext(1);
        QCOMPARE(document.selection(), DesignDocument::Ids{second});
        document.selectNext(1);
        QCOMPARE(document.selection(), DesignDocument::Ids{first});
        document.selectNext(-1);
        QCOMPARE(document.selection(), DesignDocument::Ids{second});
        document.select({cards::ElementId(99)});
        QVERIFY(document.selection().isEmpty());
    }

    void a_grip_pulls_its_own_edges_data()
    {
        QTest::addColumn<QPoint>("handle");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<bool>("keepShape");
        QTest::addColumn<bool>("fromCentre");
        QTest::addColumn<QRectF>("expected");
        QTest::newRow("right") << QPoint(1, 0) << QPointF(40, 99) << false << false << QRectF(10, 10, 30, 10);
        QTest::newRow("left") << QPoint(-1, 0) << QPointF(5, 99) << false << false << QRectF(5, 10, 25, 10);
        QTest::newRow("corner") << QPoint(1, 1) << QPointF(40, 30) << false << false << QRectF(10, 10, 30, 20);
        QTest::newRow("in proportion") << QPoint(1, 1) << QPointF(50, 21) << true << false << QRectF(10, 10, 40, 20);
        QTest::newRow("from the centre") << QPoint(1, 0) << QPointF(35, 0) << false << true << QRectF(5, 10, 30, 10);
        QTest::newRow("never inside out") << QPoint(1, 1) << QPointF(0, 0) << false << false << QRectF(10, 10, 1, 1);
        QTest::newRow("the far corner stays")
            << QPoint(-1, -1) << QPointF(0, 5) << true << false << QRectF(0, 5, 30, 15);
    }
    void a_grip_pulls_its_own_edges()
    {
        QFETCH(QPoint, handle);
        QFETCH(QPointF, to);
        QFETCH(bool, keepShape);
        QFETCH(bool, fromCentre);
        QTEST(pulled({10, 10, 20, 10}, {handle.x(), handle.y()}, to, keepShape, fromCentre, 1), "expected");
    }

    void every_paper_holds_its_cards()
    {
        for (const PaperPreset &preset : paperPresets()) {
            const cards::CardDesign design = emptyDesign(preset, u"On "_s + preset.name);
            const auto fine = design.check();
            QVERIFY2(fine, qPrintable(preset.id + u": "_s + (fine ? QString() : fine.error().message)));
            QVERIFY2(design.paper.cardsPerSheet() >= 1, qPrintable(preset.id));
        }
        QCOMPARE(emptyDesign(paperPresets().constFirst(), {}).paper.cardsPerSheet(), 10); // 85 × 54 on A4
    }

    void a_mirrored_card_is_mapped_both_ways()
    {
        const CanvasMap map{{100, 50}, 4, 85, true};
        QCOMPARE(map.toView(QPointF(0, 0)), QPointF(100 + 85 * 4, 50));
        QCOMPARE(map.toCard(map.toView(QPointF(12.5, 7))), QPointF(12.5, 7));
        QCOMPARE(map.toView(QRectF(5, 5, 10, 10)), QRectF(100 + 70 * 4, 70, 40, 40));
    }
};

QTEST_MAIN(DesignDocumentTest)
#include "designdocumenttest.moc"
