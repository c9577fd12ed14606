// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/endlayersview.h"

#include "tests/support/handclock.h"
#include "tests/ui/routers/routerwindow.h"
#include "ui/routers/overviewtab.h"
#include "ui/routers/routerview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

/// The router's overview says how elapsed time ends there, and tries it at the press of a button.
class EndLayersViewTest : public QObject {
    Q_OBJECT

private:
    HandClock m_clock; // the router's
    RouterWindow m_window;

    RouterDesk &desk() { return *m_window.desk; }
    EndLayersView *view() const { return m_window.page->view()->overview()->ends(); }
    QString state() const { return view()->findChild<Pill *>()->text(); }
    void open()
    {
        simulator::SimulatedRouter::Options options = RouterDesk::furnished();
        options.clock = &m_clock;
        OPEN_WINDOW(m_window, options);
        desk().shop.clock.set(m_clock.now());
        const auto pause = [this](std::chrono::milliseconds time) -> QCoro::Task<> {
            m_clock.advance(time);
            desk().shop.clock.advance(time);
            desk().router.elapse();
            co_return;
        };
        desk().services->ends.setPause(pause);
        m_window.page->showRouter(desk().record.id);
        m_window.page->view()->showTab(RouterView::Overview);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.page.reset();
        m_window.desk.reset();
    }

    void nothing_is_claimed_before_it_was_tried()
    {
        open();
        QTRY_VERIFY(view()->isVisible());
        QCOMPARE(state(), u"Not known yet"_s);
        QVERIFY(RouterWindow::says(view(), u"Run the self-test"_s));
    }

    void a_router_that_ends_codes_by_itself_is_shown_to_do_so()
    {
        open();
        QTest::mouseClick(view()->testButton(), Qt::LeftButton);
        QTRY_COMPARE(state(), u"By itself"_s);
        QVERIFY(RouterWindow::says(view(), u"a self-test showed it"_s));
        QVERIFY(RouterWindow::says(view(), u"Tested"_s));
        QVERIFY(desk().router.row("/ip/hotspot/user", "nd1-test").isEmpty());
    }

    void a_router_that_takes_no_schedulers_says_why()
    {
        open();
        desk().router.changeRow("/system/device-mode", {}, {{"flagged", "true"}});
        QTest::mouseClick(view()->testButton(), Qt::LeftButton);
        QTRY_COMPARE(state(), u"Only while NettDesk runs"_s);
        QVERIFY(RouterWindow::says(view(), u"takes no schedulers"_s));
        RoutersPage again(desk().parts(), desk().shell); // it is kept
        again.show();
        again.activated();
        QTRY_COMPARE(again.list()->model()->shown(), 1);
        again.showRouter(desk().record.id);
        again.view()->showTab(RouterView::Overview);
        QTRY_COMPARE(again.view()->overview()->ends()->findChild<Pill *>()->text(), u"Only while NettDesk runs"_s);
    }

    void a_line_that_breaks_in_the_test_is_said_and_the_test_can_be_repeated()
    {
        open();
        desk().router.stop();
        desk().router.cutConnections();
        desk().services->pool.forget(desk().record.id);
        QTest::mouseClick(view()->testButton(), Qt::LeftButton);
        QTRY_VERIFY(!view()->testButton()->isBusy());
        QCOMPARE(state(), u"Not known yet"_s);
        const auto *problem = view()->findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem && problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(view()->testButton()->isEnabled());
    }

    void who_may_not_change_routers_sees_it_without_the_button()
    {
        open();
        desk().shell.who.role = Role::Viewer;
        RoutersPage seen(desk().parts(), desk().shell);
        seen.show();
        seen.activated();
        QTRY_COMPARE(seen.list()->model()->shown(), 1);
        seen.showRouter(desk().record.id);
        seen.view()->showTab(RouterView::Overview);
        QVERIFY(seen.view()->overview()->ends()->isVisible());
        QVERIFY(!seen.view()->overview()->ends()->testButton()->isVisible());
    }
};

QTEST_MAIN(EndLayersViewTest)
#include "endlayersviewtest.moc"
