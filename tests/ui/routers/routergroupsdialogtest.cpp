// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routergroupsdialog.h"

#include "tests/ui/routers/routerwindow.h"
#include "ui/routers/routerview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

/// Groups of routers in the window: made, renamed, filled, deleted, and the list narrowed by them.
class RouterGroupsDialogTest : public QObject {
    Q_OBJECT

private:
    RouterWindow m_window;

    RouterDesk &desk() { return *m_window.desk; }
    RouterGroupsDialog *dialog() const { return m_window.dialog<RouterGroupsDialog>(); }
    template<class Widget>
    Widget *child(const QString &name) const
    {
        return dialog()->findChild<Widget *>(name);
    }
    QList<RouterGroup> groups()
    {
        return QCoro::waitFor(desk().services->groups.list(desk().shell.who)).value_or(QList<RouterGroup>());
    }
    void open(int shown)
    {
        m_window.page->list()->reload();
        QTRY_COMPARE(m_window.page->list()->model()->shown(), shown);
        QTest::mouseClick(RouterWindow::button(m_window.page.get(), u"Groups of routers…"_s), Qt::LeftButton);
        QVERIFY(dialog());
    }
    /// A click on the box of a line.
    void tick(const QString &name)
    {
        auto *list = child<QListWidget>(u"members"_s);
        QTRY_VERIFY(!list->findItems(name, Qt::MatchExactly).isEmpty());
        QListWidgetItem *item = list->findItems(name, Qt::MatchExactly).constFirst();
        list->setCurrentItem(item);
        QTest::keyClick(list, Qt::Key_Space);
    }

private Q_SLOTS:
    void init()
    {
        OPEN_WINDOW(m_window);
        desk().store(u"Hall"_s, desk().healthy());
        desk().store(u"Pier"_s, desk().healthy());
    }
    void cleanup()
    {
        m_window.page.reset();
        m_window.desk.reset();
    }

    void a_group_is_made_with_the_keys_and_narrows_the_list()
    {
        open(3);
        QTRY_VERIFY(RouterWindow::says(dialog(), u"No group yet"_s));
        PRESS(dialog(), u"New group"_s);
        QTest::keyClicks(child<QLineEdit>(u"groupName"_s), u"Coast"_s);
        tick(u"Pier"_s);
        tick(u"Hall"_s);
        QVERIFY(RouterWindow::says(dialog(), u"2 router(s) chosen"_s));
        PRESS(dialog(), u"Save"_s);
        QTRY_COMPARE(child<QListWidget>(u"groups"_s)->count(), 1);
        QCOMPARE(groups().size(), 1);
        QCOMPARE(groups().first().name, u"Coast"_s);
        QCOMPARE(groups().first().routers.size(), 2);
        PRESS(dialog(), u"Close"_s);

        auto *filter = m_window.page->list()->findChild<QComboBox *>(u"routerGroup"_s);
        QTRY_VERIFY(filter->isVisible());
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QTRY_COMPARE(m_window.page->list()->model()->shown(), 2);
        RoutersPage again(desk().parts(), desk().shell); // the choice is remembered
        again.show();
        again.activated();
        QTRY_COMPARE(again.list()->model()->shown(), 2);
        QVERIFY(m_window.page->back()); // Esc takes the filter away
        QTRY_COMPARE(m_window.page->list()->model()->shown(), 3);
    }

    void routers_that_are_chosen_make_a_group_from_the_menu()
    {
        m_window.page->list()->reload();
        QTRY_COMPARE(m_window.page->list()->model()->shown(), 3);
        m_window.page->list()->table()->selectAll();
        QMenu menu;
        m_window.page->actions()->fill(&menu);
        QAction *make = nullptr;
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Make a group of these 3…"_s)
                make = action;
        }
        QVERIFY(make);
        make->trigger();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"3 router(s) chosen"_s));
        QTest::keyClicks(child<QLineEdit>(u"groupName"_s), u"All of them"_s);
        QTest::keyClick(child<QLineEdit>(u"groupName"_s), Qt::Key_Return);
        QTRY_COMPARE(groups().size(), 1);
        QCOMPARE(groups().first().routers.size(), 3);
        dialog()->close();
    }

    void a_name_that_is_taken_or_missing_is_said_at_its_field()
    {
        QVERIFY(QCoro::waitFor(desk().services->groups.save(desk().shell.who, {{}, u"Town"_s, {desk().record.id}})));
        open(3);
        QTRY_COMPARE(child<QListWidget>(u"groups"_s)->count(), 1);
        PRESS(dialog(), u"New group"_s);
        tick(u"Hall"_s);
        PRESS(dialog(), u"Save"_s);
        QTRY_VERIFY(RouterWindow::button(dialog(), u"Save"_s));
        QCOMPARE(groups().size(), 1);
        QTest::keyClicks(child<QLineEdit>(u"groupName"_s), u"town"_s);
        PRESS(dialog(), u"Save"_s);
        QTRY_VERIFY(RouterWindow::says(dialog(), u"There is a group named “town” already"_s));
        QCOMPARE(groups().size(), 1);
        dialog()->close();
    }

    void a_group_is_renamed_and_emptied_only_of_some_and_deleted_after_a_question()
    {
        QVERIFY(QCoro::waitFor(desk().services->groups.save(desk().shell.who, {{}, u"Town"_s, {desk().record.id}})));
        open(3);
        auto *list = child<QListWidget>(u"groups"_s);
        QTRY_COMPARE(list->count(), 1);
        list->setCurrentRow(0);
        PRESS(dialog(), u"Change…"_s);
        auto *name = child<QLineEdit>(u"groupName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Old town"_s);
        tick(u"Café"_s);
        tick(u"Pier"_s);
        PRESS(dialog(), u"Save"_s);
        QTRY_COMPARE(groups().value(0).name, u"Old town"_s);
        QCOMPARE(groups().first().routers.size(), 1);
        QVERIFY(groups().first().routers.first() != desk().record.id);
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(list->currentItem());

        PRESS(dialog(), u"Delete…"_s);
        auto *question = dialog()->findChild<QMessageBox *>(u"removeGroupQuestion"_s);
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Return); // Enter means no
        QTRY_VERIFY(!dialog()->findChild<QMessageBox *>(u"removeGroupQuestion"_s));
        QCOMPARE(groups().size(), 1);
        PRESS(dialog(), u"Delete…"_s);
        PRESS(dialog()->findChild<QMessageBox *>(u"removeGroupQuestion"_s), u"Delete"_s);
        QTRY_COMPARE(groups().size(), 0);
        QTRY_VERIFY(RouterWindow::says(dialog(), u"No group yet"_s));
        dialog()->close();
    }

    void who_may_not_change_routers_looks_only()
    {
        QVERIFY(QCoro::waitFor(desk().services->groups.save(desk().shell.who, {{}, u"Town"_s, {desk().record.id}})));
        desk().shell.who.role = Role::Viewer;
        RouterGroupsDialog seen(desk().services->groups, desk().services->routers, desk().shell, nullptr);
        seen.show();
        QTRY_COMPARE(seen.findChild<QListWidget *>(u"groups"_s)->count(), 1);
        for (const QString &words : {u"New group"_s, u"Change…"_s, u"Delete…"_s})
            QVERIFY2(!RouterWindow::button(&seen, words), qPrintable(words));
    }
};

QTEST_MAIN(RouterGroupsDialogTest)
#include "routergroupsdialogtest.moc"
