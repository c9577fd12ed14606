// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/designedit.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

class DesignEditTest : public QObject {
    Q_OBJECT

    /// A card of 80 x 50 with rectangles a (10,10 10x10), b (30,20 20x10), c (60,35 10x5): ids 1, 2, 3.
    static CardDesign threeBoxes()
    {
        CardDesign design;
        design.id = u"three"_s;
        design.name = u"Three"_s;
        design.paper.size = {210, 297};
        design.card = {80, 50};
        for (const QRectF &box : {QRectF(10, 10, 10, 10), QRectF(30, 20, 20, 10), QRectF(60, 35, 10, 5)})
            design = added(design, Element{{}, box, 0, {}, {}, RectangleElement{0, 0.2, Qt::black, {}}});
        return design;
    }

    static QRectF box(const CardDesign &design, int id)
    {
        const Element *element = design.element(ElementId(id));
        return element ? element->box : QRectF();
    }

    static QList<int> order(const CardDesign &design)
    {
        QList<int> ids;
        for (const Element &element : design.elements)
            ids << int(element.id.value());
        return ids;
    }

    const ElementId a{1}, b{2}, c{3};

private Q_SLOTS:
    void ids_stay_through_everything_that_is_done()
    {
        CardDesign design = threeBoxes();
        QCOMPARE(order(design), (QList<int>{1, 2, 3}));
        design = removed(design, {b});
        design = added(design, design.elements.first()); // its id is taken
        QCOMPARE(order(design), (QList<int>{1, 3, 4}));
        const auto again = CardDesign::parse(design.toJson());
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, design);
        QVERIFY(!design.element(b));
    }

    void a_step_back_is_the_design_before()
    {
        const CardDesign before = threeBoxes();
        const CardDesign after = moved(before, {a}, {5, 0});
        QVERIFY(after != before);
        QCOMPARE(moved(after, {a}, {-5, 0}), before);
        QCOMPARE(moved(before, {ElementId(99)}, {5, 0}), before);
        QCOMPARE(moved(before, {a}, {qQNaN(), 0}), before);
        QCOMPARE(resized(before, a, {0, 0, qInf(), 5}), before);
    }

    void a_group_stops_at_the_edge_as_one()
    {
        const CardDesign design = moved(threeBoxes(), {a, c}, {100, -100});
        QCOMPARE(box(design, 1), QRectF(20, 0, 10, 10));
        QCOMPARE(box(design, 3), QRectF(70, 25, 10, 5));
        QCOMPARE(box(design, 2), QRectF(30, 20, 20, 10));
    }

    void a_box_never_leaves_the_card()
    {
        CardDesign design = resized(threeBoxes(), a, {70, 40, 500, -20});
        QCOMPARE(box(design, 1), QRectF(0, 20, 80, 20));
        design = resized(design, a, {5, 5, 0, 0});
        QCOMPARE(box(design, 1).size(), QSizeF(DesignLimits::smallestBox, DesignLimits::smallestBox));
        QVERIFY(design.check());
        QVERIFY(withCard(threeBoxes(), {20, 12}, false).check());
        QCOMPARE(box(withCard(threeBoxes(), {40, 25}, true), 2), QRectF(15, 10, 10, 5));
        QCOMPARE(withCard(threeBoxes(), {1, 1}, true), threeBoxes());
    }

    void several_scale_with_their_frame()
    {
        const CardDesign design = scaled(threeBoxes(), {a, b}, {10, 10, 20, 10});
        QCOMPARE(box(design, 1), QRectF(10, 10, 5, 5));
        QCOMPARE(box(design, 2), QRectF(20, 15, 10, 5));
    }

    void boxes_align_with_each_other_or_on_the_card()
    {
        QCOMPARE(box(aligned(threeBoxes(), {a, b}, Edge::Right), 1), QRectF(40, 10, 10, 10));
        QCOMPARE(box(aligned(threeBoxes(), {a, b}, Edge::VerticalCentre), 2), QRectF(30, 15, 20, 10));
        QCOMPARE(box(aligned(threeBoxes(), {a}, Edge::HorizontalCentre), 1), QRectF(35, 10, 10, 10));
        QCOMPARE(box(aligned(threeBoxes(), {a}, Edge::Bottom), 1), QRectF(10, 40, 10, 10));
    }

    void distributed_boxes_have_equal_gaps()
    {
        const CardDesign design = distributed(threeBoxes(), {c, a, b}, Axis::Horizontal);
        QCOMPARE(box(design, 1).left(), 10.0);
        QCOMPARE(box(design, 2).left(), 30.0); // 60 - 20 - 20 = 20 in two gaps
        QCOMPARE(box(design, 3).left(), 60.0);
        const CardDesign down = distributed(threeBoxes(), {a, b, c}, Axis::Vertical);
        QCOMPARE(box(down, 2).top() - box(down, 1).bottom(), box(down, 3).top() - box(down, 2).bottom());
        QCOMPARE(distributed(threeBoxes(), {a, b}, Axis::Vertical), threeBoxes());
    }

    void layers_change_places()
    {
        QCOMPARE(order(layered(threeBoxes(), {a}, Layer::Front)), (QList<int>{2, 3, 1}));
        QCOMPARE(order(layered(threeBoxes(), {a}, Layer::Forward)), (QList<int>{2, 1, 3}));
        QCOMPARE(order(layered(threeBoxes(), {c}, Layer::Back)), (QList<int>{3, 1, 2}));
        QCOMPARE(order(layered(threeBoxes(), {b, c}, Layer::Backward)), (QList<int>{2, 3, 1}));
        QCOMPARE(order(layered(threeBoxes(), {b, c}, Layer::Forward)), (QList<int>{1, 2, 3}));
    }

    void a_click_finds_the_topmost_and_a_line_only_near_its_ink()
    {
        CardDesign design = threeBoxes();
        design = added(design, Element{{}, QRectF(0, 0, 40, 40), 0, {}, {}, LineElement{}});
        QCOMPARE(elementAt(design, {12, 18}), a); // in the line's box, far from the line
        QCOMPARE(elementAt(design, {15, 15.2}), ElementId(4));
        QCOMPARE(elementAt(design, {79, 1}), ElementId());
        QCOMPARE(elementsIn(threeBoxes(), {19, 19, 12, 2}), (QList<ElementId>{a, b}));
        QCOMPARE(elementsIn(threeBoxes(), {31, 21, -12, -2}), (QList<ElementId>{a, b}));
    }

    void a_dragged_box_snaps_to_its_neighbours_before_the_grid()
    {
        // Its left edge comes near b's, its top near nothing but the grid.
        const Snap snap = snapped(threeBoxes(), {a}, {30.6, 2.9, 10, 10}, 5, 1);
        QCOMPARE(snap.by.x(), -0.6);
        QVERIFY(qAbs(snap.by.y()) <= 1);
        QCOMPARE(snap.guides.size() >= 1, true);
        const Snap far = snapped(threeBoxes(), {a}, {3.4, 13.3, 7, 4.2}, 0, 0.1);
        QCOMPARE(far.by, QPointF());
        QVERIFY(far.guides.isEmpty());
        const Snap middle = snapped(threeBoxes(), {a, b, c}, {35.3, 3, 10, 10}, 0, 0.5);
        QCOMPARE(middle.by.x(), -0.3); // the card's own middle
    }

    void a_quarter_turn_keeps_the_centre()
    {
        CardDesign design = threeBoxes();
        design = added(design, Element{{}, QRectF(20, 20, 30, 6), 0, {}, {}, TextElement{}});
        design = turned(design, {ElementId(4)});
        QCOMPARE(design.element(ElementId(4))->turn, 90);
        QCOMPARE(box(design, 4), QRectF(32, 8, 6, 30));
        for (int i = 0; i < 3; ++i)
            design = turned(design, {ElementId(4)});
        QCOMPARE(design.element(ElementId(4))->turn, 0);
        QCOMPARE(box(design, 4), QRectF(20, 20, 30, 6));
        QCOMPARE(turned(threeBoxes(), {b}).element(b)->turn, 0); // a rectangle only changes its shape
    }

    void what_was_copied_comes_back_with_its_own_ids()
    {
        const CardDesign design = threeBoxes();
        const auto twice = duplicated(design, {a, c});
        QVERIFY2(twice, twice ? "" : qPrintable(twice.error().message));
        QCOMPARE(twice->ids, (QList<ElementId>{ElementId(4), ElementId(5)}));
        QCOMPARE(box(twice->design, 4), QRectF(12, 12, 10, 10));
        QCOMPARE(removed(twice->design, twice->ids), design);
        // From a bigger card onto a smaller one, and from a program that is not ours.
        CardDesign small = threeBoxes();
        small = withCard(small, {20, 10}, true);
        const auto pastedOn = pasted(small, copied(design, {c}), {});
        QVERIFY(pastedOn);
        QVERIFY(pastedOn->design.check());
        QCOMPARE(pasted(design, "hello", {}).error().kind, Error::Kind::Invalid);
        CardDesign full = design;
        while (full.elements.size() < DesignLimits::elements)
            full = added(full, design.elements.first());
        QCOMPARE(duplicated(full, {a}).error().kind, Error::Kind::Invalid);
    }

    void a_sheet_is_filled_with_as_many_cards_as_it_holds()
    {
        CardDesign label = threeBoxes();
        label.card = {63.5, 38.1};
        label.elements.clear();
        label.paper.gutter = {2.54, 0};
        const CardDesign sheet = filled(label, 5);
        QCOMPARE(sheet.paper.columns, 3);
        QCOMPARE(sheet.paper.rows, 7);
        QVERIFY(qAbs(sheet.paper.origin.x() - 7.21) < 0.001);
        QVERIFY(sheet.check());
        QCOMPARE(sheetCount(sheet.paper, 100), (SheetCount{21, 5, 5}));
        QCOMPARE(sheetCount(sheet.paper, 100, 7), (SheetCount{21, 6, 20}));
        QCOMPARE(sheetCount(sheet.paper, 100, 1, 2), (SheetCount{21, 10, 10}));
        QCOMPARE(sheetCount(sheet.paper, 0), (SheetCount{21, 0, 0}));
    }
};

QTEST_MAIN(DesignEditTest)
#include "designedittest.moc"
