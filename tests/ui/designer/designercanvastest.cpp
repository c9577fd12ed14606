// SPDX-License-Identifier: GPL-3.0-or-later
// The card on the canvas, worked on as a person does: with mouse and keys.
#include "tests/ui/designer/designerwindow.h"
#include "ui/designer/elementtools.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;
namespace cards = nettdesk::vouchers::cards;

class DesignerCanvasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void every_tool_draws_its_element_data()
    {
        QTest::addColumn<QString>("tool");
        for (const ElementTool &tool : elementTools()) {
            if (tool.id != u"picture"_s) // begins with a file
                QTest::newRow(qPrintable(tool.id)) << tool.id;
        }
    }

    void every_tool_draws_its_element()
    {
        QFETCH(QString, tool);
        DesignerWindow desk;
        desk.draw(tool, {10, 10}, {40, 30});
        QCOMPARE(desk.document.design().elements.size(), 1);
        QCOMPARE(desk.last().content.index(), newElement(tool, {85, 54}).content.index());
        const QRectF expected = tool == u"line"_s ? QRectF(10, 10, 30, 0)
                                : tool == u"qr"_s ? QRectF(10, 10, 30, 30)
                                                  : QRectF(10, 10, 30, 20);
        QVERIFY2(isNear(desk.last().box, expected), QTest::toString(desk.last().box));
        QCOMPARE(desk.document.selection(), DesignDocument::Ids{desk.last().id});
        QVERIFY(!desk.view.canvas()->isArmed()); // one press, one element
        QVERIFY(!desk.find<QAbstractButton>(u"tool-"_s + tool)->isChecked());
        // A click alone gives it the size that suits it.
        desk.press(u"tool-"_s + tool);
        desk.hand.click({5, 5});
        QCOMPARE(desk.document.design().elements.size(), 2);
        QCOMPARE(desk.last().box.size(), newElement(tool, {85, 54}).box.size());
        // And Enter puts it into the middle.
        desk.press(u"tool-"_s + tool);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.document.design().elements.size(), 3);
        QVERIFY(isNear(QRectF(desk.last().box.center(), QSizeF(0, 0)), QRectF(42.5, 27, 0, 0)));
    }

    void a_picture_is_put_there_and_exchanged()
    {
        DesignerWindow desk;
        const QTemporaryDir folder;
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(folder.filePath(u"red.png"_s)));
        desk.view.putPicture(folder.filePath(u"red.png"_s), QPointF(20, 20));
        QTRY_COMPARE(desk.document.design().elements.size(), 1);
        QCOMPARE(desk.last().box.width(), 2 * desk.last().box.height()); // never distorted
        image.fill(Qt::blue);
        QVERIFY(image.save(folder.filePath(u"blue.png"_s)));
        const auto before = desk.lastAs<cards::PictureElement>().picture;
        desk.view.putPicture(folder.filePath(u"blue.png"_s), {});
        QTRY_VERIFY(!(desk.lastAs<cards::PictureElement>().picture == before));
        QCOMPARE(desk.document.design().elements.size(), 1);
    }

    void what_is_no_picture_is_refused_and_the_design_stays()
    {
        DesignerWindow desk;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir or Madam");
        file.close();
        QSignalSpy failed(&desk.view, &DesignerView::failed);
        desk.view.putPicture(file.fileName(), QPointF(20, 20));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QVERIFY(desk.document.design().elements.isEmpty());
    }

    void a_card_is_moved_resized_and_nudged()
    {
        DesignerWindow desk;
        desk.draw(u"rectangle"_s, {10, 10}, {30, 20});
        desk.hand.drag({20, 15}, {35, 25});
        QVERIFY2(isNear(desk.last().box, {25, 20, 20, 10}), QTest::toString(desk.last().box));
        desk.hand.drag({45, 30}, {55, 40}); // the lower right grip
        QVERIFY2(isNear(desk.last().box, {25, 20, 30, 20}), QTest::toString(desk.last().box));
        const QRectF before = desk.last().box;
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.last().box.left(), before.left() + 0.5);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.last().box.top(), before.top() + 5);
        // Nothing leaves the card.
        desk.hand.drag(desk.last().box.center(), {300, 300});
        QCOMPARE(desk.last().box.right(), 85);
        QCOMPARE(desk.last().box.bottom(), 54);
    }

    void an_escaped_drag_changes_nothing()
    {
        DesignerWindow desk;
        desk.draw(u"rectangle"_s, {10, 10}, {30, 20});
        const cards::CardDesign before = desk.document.design();
        desk.hand.press({20, 15});
        desk.hand.moveTo({40, 30});
        QVERIFY(desk.document.design() != before);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.document.design(), before);
        QCOMPARE(desk.document.history().count(), 1);
    }

    void things_snap_to_the_grid_and_to_each_other()
    {
        DesignerWindow desk;
        desk.draw(u"rectangle"_s, {10.2, 10.2}, {30.2, 20.2});
        desk.draw(u"rectangle"_s, {50, 35}, {62, 45});
        desk.view.canvas()->setSnapping(true);
        desk.view.canvas()->setGrid(0);
        const double left = desk.document.design().elements.first().box.left();
        desk.hand.press({56, 40});
        desk.hand.moveTo({40, 41});
        desk.hand.moveTo({16.6, 41}); // its left edge some tenths from the other's
        QCOMPARE(desk.last().box.left(), left);
        desk.hand.release({16.6, 41});
        QCOMPARE(desk.last().box.left(), left);
        // Alt lets go of it.
        desk.hand.press({16, 41}, Qt::AltModifier);
        desk.hand.moveTo({25, 41}, Qt::AltModifier);
        desk.hand.moveTo({16.6, 41}, Qt::AltModifier);
        desk.hand.release({16.6, 41}, Qt::AltModifier);
        QVERIFY(desk.last().box.left() != left);
        desk.view.canvas()->setGrid(5);
        desk.hand.drag(desk.last().box.center(), desk.last().box.center() + QPointF(24, 0));
        QVERIFY2(std::abs(desk.last().box.left() - 35) < 0.001, QTest::toString(desk.last().box));
    }

    void several_are_chosen_with_shift_a_band_and_all()
    {
        DesignerWindow desk;
        desk.draw(u"rectangle"_s, {5, 5}, {15, 10});
        desk.draw(u"rectangle"_s, {30, 15}, {40, 20});
        desk.draw(u"rectangle"_s, {60, 40}, {70, 50});
        desk.hand.click({50, 5}); // beside everything
        QVERIFY(desk.document.selection().isEmpty());
        desk.hand.click({10, 7});
        desk.hand.click({35, 17}, Qt::ShiftModifier);
        QCOMPARE(desk.document.selection().size(), 2);
        desk.hand.click({10, 7}, Qt::ShiftModifier);
        QCOMPARE(desk.document.selection().size(), 1);
        desk.hand.drag({2, 2}, {45, 25});
        QCOMPARE(desk.document.selection().size(), 2);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.document.selection().size(), 3);
        desk.press(u"button-left"_s);
        for (const cards::Element &element : desk.document.design().elements)
            QVERIFY(std::abs(element.box.left() - 5) < 0.3);
        desk.press(u"button-down"_s);
        const auto &elements = desk.document.design().elements;
        const double above = elements.at(1).box.top() - elements.at(0).box.bottom();
        const double below = elements.at(2).box.top() - elements.at(1).box.bottom();
        QVERIFY(std::abs(above - below) < 0.001);
        // Several are pulled as one.
        const QRectF bounds = cards::boundsOf(desk.document.design(), desk.document.selection());
        desk.hand.drag(bounds.topRight(), bounds.topRight() + QPointF(10, 0), Qt::ShiftModifier);
        const QRectF after = cards::boundsOf(desk.document.design(), desk.document.selection());
        QVERIFY(after.width() > bounds.width() + 5);
    }

    void copies_are_pasted_duplicated_and_deleted_by_keys()
    {
        DesignerWindow desk;
        desk.draw(u"text"_s, {10, 10}, {40, 18});
        desk.key(Qt::Key_C, Qt::ControlModifier);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.document.design().elements.size(), 2);
        QVERIFY(isNear(desk.last().box, desk.document.design().elements.first().box.translated(2, 2), 0.01));
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.document.design().elements.size(), 3);
        desk.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(desk.document.design().elements.size(), 2);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.document.design().elements.size(), 3);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.document.design().elements.size(), 2);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.document.design().elements.size(), 3);
    }

    void a_foreign_clipboard_is_refused_in_words()
    {
        DesignerWindow desk;
        QGuiApplication::clipboard()->setText(u"hello"_s);
        QSignalSpy failed(&desk.view, &DesignerView::failed);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(failed.count(), 1);
        QVERIFY(desk.document.design().elements.isEmpty());
    }

    void layers_change_what_covers_what()
    {
        DesignerWindow desk;
        desk.draw(u"rectangle"_s, {10, 10}, {40, 30});
        desk.draw(u"qr"_s, {20, 20}, {40, 40});
        const auto qr = desk.last().id;
        QCOMPARE(desk.find<QListWidget>(u"layers"_s)->item(0)->data(Qt::UserRole).toLongLong(), qr.value());
        desk.press(u"button-back"_s);
        QCOMPARE(desk.document.design().elements.first().id, qr);
        desk.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.last().id, qr);
        // The list and the card choose the same.
        auto *layers = desk.find<QListWidget>(u"layers"_s);
        QTest::mouseClick(layers->viewport(), Qt::LeftButton, {}, layers->visualItemRect(layers->item(1)).center());
        QCOMPARE(desk.document.selection(), DesignDocument::Ids{desk.document.design().elements.first().id});
    }

    void a_mirrored_card_is_worked_on_where_it_is_seen()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        DesignerWindow desk;
        QVERIFY(desk.view.canvas()->map().isMirrored);
        desk.draw(u"text"_s, {10, 10}, {40, 20});
        QVERIFY2(isNear(desk.last().box, {10, 10, 30, 10}), QTest::toString(desk.last().box));
        // At the right of what is seen lies the left of the design.
        QVERIFY(desk.hand.pixel({10, 10}).x() > desk.hand.pixel({40, 10}).x());
        const double left = desk.last().box.left();
        desk.key(Qt::Key_Left); // to the left of what is seen
        QCOMPARE(desk.last().box.left(), left + 0.5);
        desk.hand.drag(desk.last().box.center(), desk.last().box.center() + QPointF(10, 0));
        QVERIFY(std::abs(desk.last().box.left() - left - 10.5) < 0.3);
    }

    void the_wheel_zooms_where_the_pointer_is()
    {
        DesignerWindow desk;
        CardCanvas &canvas = *desk.view.canvas();
        QVERIFY(canvas.isFitted());
        const QPointF at = desk.hand.pixel({20, 20});
        const double before = canvas.factor();
        const auto turn = [&](int times) {
            for (int i = 0; i < times; ++i) {
                QWheelEvent wheel(at, canvas.viewport()->mapToGlobal(at), {}, {0, 120}, {}, {}, Qt::NoScrollPhase,
                                  false);
                QApplication::sendEvent(canvas.viewport(), &wheel);
            }
        };
        turn(6); // larger than the canvas: a card that fits stays in its middle
        const QPointF held = canvas.map().toCard(at);
        turn(4);
        QVERIFY(canvas.factor() > 3 * before);
        const QPointF now = canvas.map().toCard(at);
        QVERIFY2((now - held).manhattanLength() < 0.5, QTest::toString(now));
        desk.key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(canvas.isFitted());
        canvas.setFactor(1);
        QCOMPARE(canvas.factor(), 1.0);
    }
};

QTEST_MAIN(DesignerCanvasTest)
#include "designercanvastest.moc"
