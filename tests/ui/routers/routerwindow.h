// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/routers/routerdesk.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routerlist.h"
#include "ui/routers/routerspage.h"
#include "ui/routers/routertablemodel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QTest>

namespace nettdesk::tests {

/// The Routers page on a RouterDesk, with hands for it: buttons are pressed and words looked for as a person does.
class RouterWindow {
public:
    /// Empty, or what went wrong.
    QString open(simulator::SimulatedRouter::Options options = RouterDesk::furnished())
    {
        desk = std::make_unique<RouterDesk>(std::move(options));
        if (const QString problem = desk->open(); !problem.isEmpty())
            return problem;
        const auto checked = QCoro::waitFor(desk->services->watch.check(desk->shell.who, {desk->record.id}));
        if (!checked)
            return checked.error().message;
        page = std::make_unique<ui::RoutersPage>(desk->parts(), desk->shell);
        page->resize(1200, 800);
        page->show();
        page->activated();
        if (!QTest::qWaitFor([this] { return page->list()->model()->shown() == 1; }))
            return QStringLiteral("the list did not load");
        page->list()->select(desk->record.id);
        return {};
    }

    template<class Dialog>
    Dialog *dialog() const
    {
        return qobject_cast<Dialog *>(page->actions()->dialog());
    }
    static QAbstractButton *button(QWidget *in, const QString &text)
    {
        for (auto *one : in->findChildren<QAbstractButton *>()) {
            if (one->text() == text && one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    }
    static bool press(QWidget *in, const QString &text)
    {
        if (!QTest::qWaitFor([in, &text] { return button(in, text); }))
            return false;
        QTest::mouseClick(button(in, text), Qt::LeftButton);
        return true;
    }
    static bool says(QWidget *in, const QString &words)
    {
        for (const auto *label : in->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<RouterDesk> desk;
    std::unique_ptr<ui::RoutersPage> page;
};

} // namespace nettdesk::tests

#define PRESS(in, text) QVERIFY2(nettdesk::tests::RouterWindow::press(in, text), "no such button")
#define OPEN_WINDOW(window, ...)                                                                                       \
    if (const QString openedWindow = window.open(__VA_ARGS__); !openedWindow.isEmpty())                                \
    QFAIL(qPrintable(openedWindow))
