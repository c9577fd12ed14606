// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/handclock.h"
#include "tests/ui/designer/designerdesk.h"
#include "ui/designer/designerview.h"
#include "ui/designer/elementtools.h"
#include "ui/designer/paperpresets.h"
#include "ui/widgets/uistore.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>

namespace nettdesk::tests {

/// The designer in a window of its own.
struct DesignerWindow {
    explicit DesignerWindow(const vouchers::cards::CardDesign &design = ui::emptyDesign(ui::paperPresets().constFirst(),
                                                                                        QStringLiteral("Test")))
        : view(document, someBusiness(), HandClock().now(), store), hand(*view.canvas())
    {
        view.resize(1200, 800);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window is not active");
        document.open(design);
        view.canvas()->setSnapping(false);
        view.canvas()->setFocus();
    }

    template<class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = view.findChild<Widget *>(name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    void press(const QString &button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void draw(const QString &tool, const QPointF &from, const QPointF &to)
    {
        press(QStringLiteral("tool-") + tool);
        hand.drag(from, to);
    }
    void key(int key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(view.canvas(), Qt::Key(key), keys); }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QPlainTextEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void number(const QString &field, double value)
    {
        auto *box = find<QDoubleSpinBox>(field);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, box->locale().toString(value, 'f', 2));
        QTest::keyClick(box, Qt::Key_Return);
    }
    void choose(const QString &field, const QVariant &value)
    {
        auto *box = find<QComboBox>(field);
        const int index = box->findData(value);
        QVERIFY2(index >= 0, qPrintable(field));
        // As if chosen from the list: signals of a person's choice follow.
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    const vouchers::cards::Element &last() const { return document.design().elements.last(); }
    template<class Content>
    const Content &lastAs() const
    {
        return std::get<Content>(last().content);
    }

    ui::MemoryUiStore store;
    ui::DesignDocument document;
    ui::DesignerView view;
    Hand hand;
};

inline bool isNear(const QRectF &a, const QRectF &b, double reach = 0.3)
{
    return std::abs(a.left() - b.left()) < reach && std::abs(a.top() - b.top()) < reach &&
           std::abs(a.right() - b.right()) < reach && std::abs(a.bottom() - b.bottom()) < reach;
}

} // namespace nettdesk::tests
