// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerspage.h"

#include "tests/ui/routers/routerdesk.h"
#include "ui/routers/accountsmodel.h"
#include "ui/routers/accountstab.h"
#include "ui/routers/activeusersmodel.h"
#include "ui/routers/activeuserstab.h"
#include "ui/routers/logmodel.h"
#include "ui/routers/logtab.h"
#include "ui/routers/overviewtab.h"
#include "ui/routers/profiledialog.h"
#include "ui/routers/profilesmodel.h"
#include "ui/routers/profilestab.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routercards.h"
#include "ui/routers/routerlist.h"
#include "ui/routers/routertablemodel.h"
#include "ui/routers/routerview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/timechart.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

class RoutersPageTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RouterDesk> m_desk;
    std::unique_ptr<RoutersPage> m_page;

    QAbstractButton *button(QWidget *in, const QString &text) const
    {
        for (auto *one : in->findChildren<QAbstractButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(QWidget *in, const QString &text) const
    {
        QTRY_VERIFY2(button(in, text), qPrintable(u"no button “%1”"_s.arg(text)));
        QTest::mouseClick(button(in, text), Qt::LeftButton);
    }
    void openRouter(RouterView::Tab tab) const
    {
        m_page->showRouter(m_desk->record.id);
        m_page->view()->showTab(tab);
    }
    QStringList guests() const
    {
        QStringList names;
        const auto *model = m_page->view()->activeUsers()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<RouterDesk>();
        const QString problem = m_desk->open();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_page = std::make_unique<RoutersPage>(m_desk->parts(), m_desk->shell);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(m_page->list()->model()->shown(), 1);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void the_health_check_button_asks_all_routers_and_the_list_says_how_they_are()
    {
        m_desk->store(u"Garden"_s, m_desk->healthy());
        press(m_page->list(), u"Check all"_s);
        const auto *model = m_page->list()->model();
        QTRY_COMPARE(model->find(m_desk->record.id)->state(), RouterState::Online);
        QVERIFY(model->find(m_desk->record.id)->roundTrip());
        QTRY_COMPARE(m_page->list()->filters()->chip(routerStateName(RouterState::Online))->count(), 1);
    }

    void one_router_is_checked_alone_and_its_answer_is_said()
    {
        m_page->list()->select(m_desk->record.id);
        press(m_page->list(), u"Check now"_s);
        QTRY_VERIFY(m_page->list()->messageBar()->text().contains(u"“Café” answers"_s));
        m_desk->router.stop();
        m_desk->router.cutConnections();
        m_desk->services->pool.forget(m_desk->record.id);
        press(m_page->list(), u"Check now"_s);
        QTRY_COMPARE(m_page->list()->messageBar()->tone(), Tone::Danger);
    }

    void view_filter_and_group_are_remembered()
    {
        RouterList *list = m_page->list();
        QTest::mouseClick(list->findChild<Segmented *>()->segment(u"cards"_s), Qt::LeftButton);
        QVERIFY(list->cards()->isVisible());
        QTest::mouseClick(list->filters()->chip(RouterFilter::warnings), Qt::LeftButton);
        auto *group = list->findChild<QComboBox *>(u"group"_s);
        group->setFocus();
        QTest::keyClick(group, Qt::Key_Down);
        QTRY_COMPARE(list->model()->rowCount(), 2); // a heading, too
        RoutersPage again(m_desk->parts(), m_desk->shell);
        again.show();
        again.activated();
        QTRY_COMPARE(again.list()->model()->rowCount(), 2);
        QVERIFY(again.list()->cards()->isVisible());
        QCOMPARE(again.list()->model()->arrangement().filter, QString(RouterFilter::warnings));
    }

    void a_card_is_chosen_as_a_row_is_and_stays_chosen_in_the_other_view()
    {
        RouterList *list = m_page->list();
        list->showCards(true);
        const QModelIndex card = list->model()->index(0, 0);
        QTest::mouseClick(list->cards()->viewport(), Qt::LeftButton, {}, list->cards()->visualRect(card).center());
        QCOMPARE(list->selected(), QList{m_desk->record.id});
        QCOMPARE(m_page->actions()->chosen().size(), 1);
        list->showCards(false);
        QCOMPARE(list->selected(), QList{m_desk->record.id});
        QTest::keyClick(list->cards(), Qt::Key_Return);
        QVERIFY(m_page->view()->isVisible());
    }

    void a_search_without_a_hit_offers_to_clear_it()
    {
        RouterList *list = m_page->list();
        QTest::keyClicks(list->searchField(), u"nowhere"_s);
        QTRY_COMPARE(list->model()->shown(), 0);
        press(list, u"Clear search and filters"_s);
        QTRY_COMPARE(list->model()->shown(), 1);
    }

    void enter_opens_the_router_and_escape_leads_back()
    {
        m_page->list()->select(m_desk->record.id);
        QTest::keyClick(m_page->list()->table(), Qt::Key_Return);
        QVERIFY(m_page->view()->isVisible());
        QCOMPARE(m_page->view()->title(), u"Café"_s);
        QVERIFY(m_page->back());
        QVERIFY(m_page->list()->isVisible());
        QCOMPARE(m_page->list()->selected(), QList{m_desk->record.id});
    }

    void menu_and_toolbar_offer_the_same_actions()
    {
        m_page->list()->select(m_desk->record.id);
        QMenu menu;
        m_page->actions()->fill(&menu);
        for (QAction *action : {m_page->actions()->open(), m_page->actions()->check(), m_page->actions()->edit(),
                                m_page->actions()->reboot(), m_page->actions()->importUsers()})
            QVERIFY2(menu.actions().contains(action), qPrintable(action->text()));
    }

    void guests_appear_while_the_tab_is_open_and_are_sent_away_after_a_question()
    {
        openRouter(RouterView::Active);
        m_desk->signIn("ana", 11);
        m_desk->signIn("bo", 12);
        QTRY_COMPARE(guests(), (QStringList{u"ana"_s, u"bo"_s}));
        ActiveUsersTab *tab = m_page->view()->activeUsers();
        tab->table()->selectRow(0);
        const auto ask = [&] {
            tab->disconnectAction()->trigger();
            return m_page->window()->findChild<QMessageBox *>(u"disconnectQuestion"_s);
        };
        QMessageBox *box = ask();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Return); // "no" is what Enter means
        QTRY_VERIFY(!m_page->window()->findChild<QMessageBox *>(u"disconnectQuestion"_s));
        QCOMPARE(m_desk->router.rows("/ip/hotspot/active").size(), 2);
        press(ask(), u"Disconnect"_s);
        QTRY_COMPARE(guests(), QStringList{u"bo"_s});
        QCOMPARE(m_desk->router.rows("/ip/hotspot/active").size(), 1);
    }

    void a_tab_that_is_left_asks_the_router_nothing_more()
    {
        openRouter(RouterView::Active);
        m_desk->signIn("ana", 11);
        QTRY_COMPARE(guests().size(), 1);
        m_page->view()->showTab(RouterView::Overview);
        m_desk->signIn("bo", 12);
        QTRY_VERIFY(m_page->view()->overview()->isActive());
        QCOMPARE(guests().size(), 1);
    }

    void accounts_of_the_router_are_listed_and_their_passwords_never_asked_for()
    {
        openRouter(RouterView::Accounts);
        auto *model = m_page->view()->accounts()->model();
        QTRY_VERIFY(model->rowCount() >= 8); // five vouchers, two of the house, and flat-3b's PPP secret
        for (const routeros::Sentence &sent : m_desk->router.received()) {
            if (sent.word != "/ip/hotspot/user/print" && sent.word != "/ppp/secret/print")
                continue;
            for (const routeros::Attribute &attribute : sent.attributes)
                QVERIFY(attribute.name != ".proplist" || !attribute.value.contains("password"));
        }
        const int all = model->rowCount();
        QTest::mouseClick(m_page->view()->accounts()->findChild<ChipRow *>()->chip(u"ppp"_s), Qt::LeftButton);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"flat-3b"_s);
        QVERIFY(all > 1);
    }

    void a_profile_is_made_changed_and_removed_on_the_router()
    {
        openRouter(RouterView::Profiles);
        ProfilesTab *tab = m_page->view()->profiles();
        QTRY_VERIFY(tab->model()->rowCount() >= 5);
        tab->newAction()->trigger();
        QVERIFY(tab->dialog());
        QTest::keyClicks(tab->dialog()->findChild<QLineEdit *>(u"field0"_s), u"Evening"_s);
        QTest::keyClicks(tab->dialog()->findChild<QLineEdit *>(u"rateLimit"_s), u"3M/12M"_s);
        press(tab->dialog(), u"Make profile"_s);
        QTRY_VERIFY(!m_desk->router.row("/ip/hotspot/user/profile", "Evening").isEmpty());
        QCOMPARE(m_desk->router.row("/ip/hotspot/user/profile", "Evening").value("rate-limit"), "3M/12M");

        const auto choose = [&](const QString &name) {
            for (int row = 0; row < tab->model()->rowCount(); ++row) {
                if (tab->model()->index(row, 0).data().toString() == name)
                    tab->table()->selectRow(row);
            }
            return tab->editAction()->isEnabled();
        };
        QTRY_VERIFY(choose(u"Evening"_s));
        QTRY_VERIFY(!tab->dialog());
        tab->editAction()->trigger();
        auto *rate = tab->dialog()->findChild<QLineEdit *>(u"rateLimit"_s);
        rate->selectAll();
        QTest::keyClicks(rate, u"4M/16M"_s);
        press(tab->dialog(), u"Save"_s);
        QTRY_COMPARE(m_desk->router.row("/ip/hotspot/user/profile", "Evening").value("rate-limit"), "4M/16M");

        QTRY_VERIFY(!tab->dialog() && choose(u"Evening"_s));
        tab->removeAction()->trigger();
        press(m_page->window()->findChild<QMessageBox *>(u"removeProfile"_s), u"Remove"_s);
        QTRY_VERIFY(m_desk->router.row("/ip/hotspot/user/profile", "Evening").isEmpty());
    }

    void a_profile_in_use_is_not_removed_and_the_numbers_are_said()
    {
        openRouter(RouterView::Profiles);
        ProfilesTab *tab = m_page->view()->profiles();
        QTRY_VERIFY(tab->model()->rowCount() >= 5);
        for (int row = 0; row < tab->model()->rowCount(); ++row) {
            if (tab->model()->index(row, 0).data().toString() == "Staff"_L1)
                tab->table()->selectRow(row);
        }
        tab->removeAction()->trigger();
        auto *box = m_page->window()->findChild<QMessageBox *>(u"removeProfile"_s);
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"2 account"_s));
        QVERIFY(!button(box, u"Remove"_s));
        box->close();
    }

    void a_wrong_box_is_said_at_the_box_and_nothing_is_sent()
    {
        openRouter(RouterView::Profiles);
        ProfilesTab *tab = m_page->view()->profiles();
        QTRY_VERIFY(tab->model()->rowCount() >= 5);
        tab->newAction()->trigger();
        m_desk->router.forgetReceived();
        press(tab->dialog(), u"Make profile"_s); // without a name
        QVERIFY(!tab->dialog()->findChild<QLineEdit *>(u"field0"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_desk->router.received().isEmpty());
        tab->dialog()->close();
    }

    void the_log_goes_on_while_it_is_looked_at_and_is_filtered()
    {
        openRouter(RouterView::Log);
        LogTab *tab = m_page->view()->log();
        QTRY_VERIFY(tab->model()->rowCount() > 0);
        m_desk->router.addRow("/log", {{"topics", "script,error"}, {"message", "no such item"}});
        const auto last = [&] {
            return tab->model()->index(tab->model()->rowCount() - 1, int(LogModel::Column::Message)).data().toString();
        };
        QTRY_COMPARE(last(), u"no such item"_s);
        auto *level = tab->findChild<QComboBox *>(u"level"_s);
        level->setFocus();
        QTest::keyClick(level, Qt::Key_End); // errors only
        QCOMPARE(tab->model()->rowCount(), 1);
        QVERIFY(tab->findChild<QComboBox *>(u"topic"_s)->findData(u"script"_s) > 0);
    }

    void the_overview_says_in_words_what_its_charts_show()
    {
        QVERIFY(QCoro::waitFor(m_desk->services->watch.check(m_desk->shell.who, {m_desk->record.id})));
        RouterSample sample;
        sample.router = m_desk->record.id;
        sample.at = m_desk->shop.clock.now() - std::chrono::seconds(30);
        sample.cpuLoad = 42;
        sample.activeUsers = 17;
        QVERIFY(QCoro::waitFor(storage::RouterHealthRepository(m_desk->shop.file.database()).store({}, {sample})));
        openRouter(RouterView::Overview);
        QSignalSpy charted(m_page->view()->overview(), &OverviewTab::charted);
        QTRY_VERIFY(m_page->view()->overview()->guests()->accessibleDescription().contains(u"17"_s));
        QVERIFY(m_page->view()->overview()->load()->accessibleDescription().contains(u"42 %"_s));
        QVERIFY(!m_page->view()->overview()->traffic()->summary().isEmpty()); // nothing measured, said so
    }

    void everything_that_takes_the_focus_has_a_name()
    {
        const auto unnamed = [](QWidget *in) {
            QStringList found;
            for (const QWidget *widget : in->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                    continue;
                const auto *named = qobject_cast<const QAbstractButton *>(widget);
                if (widget->accessibleName().isEmpty() && !(named && !named->text().isEmpty()))
                    found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            }
            return found.join(u", "_s);
        };
        QCOMPARE(unnamed(m_page.get()), QString());
        m_page->list()->showCards(true);
        QCOMPARE(unnamed(m_page.get()), QString());
        for (int tab = 0; tab < RouterView::TabCount; ++tab) {
            openRouter(RouterView::Tab(tab));
            QCoreApplication::processEvents();
            QCOMPARE(unnamed(m_page.get()), QString());
        }
    }

    void a_page_may_go_while_its_router_is_silent()
    {
        simulator::Faults faults;
        faults.freeze = true;
        m_desk->router.setFaults(faults);
        for (int tab = 0; tab < RouterView::TabCount; ++tab)
            openRouter(RouterView::Tab(tab));
        m_page->actions()->reboot()->trigger();
        m_page.reset(); // nothing may be touched any more
        m_desk->router.setFaults({});
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(RoutersPageTest)
#include "routerspagetest.moc"
