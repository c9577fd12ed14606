// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebootrepository.h"
#include "tests/ui/routers/routerdesk.h"
#include "ui/routers/clockdialog.h"
#include "ui/routers/importdialog.h"
#include "ui/routers/importmodel.h"
#include "ui/routers/leastprivilegedialog.h"
#include "ui/routers/rebootdialog.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routerlist.h"
#include "ui/routers/routerspage.h"
#include "ui/routers/routertablemodel.h"
#include "ui/routers/routertexts.h"
#include "ui/routers/trustdialog.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

/// What is done with a router in dialogs, from the screen on, by mouse and keys.
class RouterDialogsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RouterDesk> m_desk;
    std::unique_ptr<RoutersPage> m_page;

    void start(simulator::SimulatedRouter::Options options = RouterDesk::furnished())
    {
        m_desk = std::make_unique<RouterDesk>(std::move(options));
        const QString problem = m_desk->open();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(QCoro::waitFor(m_desk->services->watch.check(m_desk->shell.who, {m_desk->record.id})));
        m_page = std::make_unique<RoutersPage>(m_desk->parts(), m_desk->shell);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(m_page->list()->model()->shown(), 1);
        m_page->list()->select(m_desk->record.id);
    }
    template<class Dialog>
    Dialog *dialog() const
    {
        return qobject_cast<Dialog *>(m_page->actions()->dialog());
    }
    static QAbstractButton *button(QWidget *in, const QString &text)
    {
        for (auto *one : in->findChildren<QAbstractButton *>()) {
            if (one->text() == text && one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    }
    static void press(QWidget *in, const QString &text)
    {
        QTRY_VERIFY2(button(in, text), qPrintable(u"no button “%1”"_s.arg(text)));
        QTest::mouseClick(button(in, text), Qt::LeftButton);
    }
    static bool says(QWidget *in, const QString &words)
    {
        for (const auto *label : in->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    bool wasSent(const QByteArray &word) const
    {
        for (const routeros::Sentence &sent : m_desk->router.received()) {
            if (sent.word == word)
                return true;
        }
        return false;
    }
    bool notified(const QString &words) const
    {
        for (const Notification &one : m_desk->shell.notifications) {
            if (one.title.contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void a_restart_says_who_is_cut_off_and_enter_means_no()
    {
        start();
        m_desk->signIn("ana", 11);
        m_desk->signIn("bo", 12);
        m_page->actions()->reboot()->trigger();
        QTRY_COMPARE(dialog<RebootDialog>()->guests(), 2);
        QVERIFY(says(dialog<RebootDialog>(), u"2 guest"_s));
        QTest::keyClick(dialog<RebootDialog>(), Qt::Key_Return);
        QTRY_VERIFY(!m_page->actions()->dialog());
        QVERIFY(!wasSent("/system/reboot"));
    }

    void a_restart_is_sent_and_the_router_shown_as_restarting()
    {
        start();
        m_page->actions()->reboot()->trigger();
        QTRY_VERIFY(dialog<RebootDialog>()->guests().has_value());
        press(dialog<RebootDialog>(), u"Restart now"_s);
        QTRY_VERIFY(!m_page->actions()->dialog());
        QVERIFY(wasSent("/system/reboot"));
        QVERIFY(notified(u"is restarting"_s));
        QCOMPARE(m_desk->services->watch.health(m_desk->record.id).state, RouterState::Rebooting);
        QTRY_COMPARE(m_page->list()->model()->find(m_desk->record.id)->state(), RouterState::Rebooting);
    }

    void a_restart_is_ordered_for_a_quiet_hour_and_taken_back()
    {
        start();
        m_page->actions()->reboot()->trigger();
        QTest::mouseClick(dialog<RebootDialog>()->findChild<ChoiceCard *>(u"later"_s), Qt::LeftButton);
        press(dialog<RebootDialog>(), u"Restart then"_s);
        QTRY_VERIFY(!m_page->actions()->dialog());
        const auto orders = [&] {
            return *QCoro::waitFor(m_desk->services->reboots.list(m_desk->shell.who, m_desk->record.id));
        };
        QCOMPARE(orders().size(), 1);
        QCOMPARE(orders().first().state, RouterReboot::State::Scheduled);
        QVERIFY(!wasSent("/system/reboot"));
        m_page->actions()->reboot()->trigger();
        press(dialog<RebootDialog>(), u"Take the order back"_s);
        QTRY_COMPARE(orders().first().state, RouterReboot::State::Cancelled);
        m_page->actions()->dialog()->close();
    }

    void users_are_imported_once_with_a_reason_for_each_that_is_left_out()
    {
        start();
        m_page->actions()->importUsers()->trigger();
        press(dialog<ImportDialog>(), u"Look what would happen"_s);
        QTRY_VERIFY(dialog<ImportDialog>()->model()->rowCount() > 0);
        int created = 0;
        for (int row = 0; row < dialog<ImportDialog>()->model()->rowCount(); ++row) {
            const QModelIndex what = dialog<ImportDialog>()->model()->index(row, int(ImportModel::Column::What));
            const bool left = what.data().toString() == u"Left out"_s;
            QVERIFY(!left || !what.data(Qt::ToolTipRole).toString().isEmpty());
            created += left ? 0 : 1;
        }
        QVERIFY(created > 2);
        press(dialog<ImportDialog>(), u"Import %1"_s.arg(created));
        QTRY_VERIFY(says(dialog<ImportDialog>(), u"%1 customer(s) were created."_s.arg(created)));
        QCOMPARE(m_desk->shell.jobs.size(), 1U);
        QVERIFY(m_desk->shell.jobs.front()->isFinished());
        press(dialog<ImportDialog>(), u"Close"_s);

        QTRY_VERIFY(!m_page->actions()->dialog());
        m_page->actions()->importUsers()->trigger();
        press(dialog<ImportDialog>(), u"Look what would happen"_s);
        QTRY_VERIFY(says(dialog<ImportDialog>(), u"No account becomes a new customer."_s));
        m_page->actions()->dialog()->close();
    }

    void a_wish_that_cannot_be_met_is_said_before_the_router_is_asked()
    {
        start();
        m_page->actions()->fix(RouterWarning::Fix::LeastPrivilege);
        auto *name = dialog<LeastPrivilegeDialog>()->findChild<QLineEdit *>(u"userName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"admin"_s); // the administrator's own
        m_desk->router.forgetReceived();
        press(dialog<LeastPrivilegeDialog>(), u"Make and prove"_s);
        QTRY_VERIFY(says(dialog<LeastPrivilegeDialog>(), u"another name"_s));
        QVERIFY(m_desk->router.received().isEmpty());
        m_page->actions()->dialog()->close();
    }

    void a_changed_certificate_is_compared_and_accepted_by_a_person()
    {
        start(RouterDesk::furnished(0, simulator::Tls::Certificate));
        const QString old = m_desk->record.fingerprint;
        m_desk->router.changeCertificate();
        m_desk->router.cutConnections();
        m_desk->services->pool.forget(m_desk->record.id);
        m_page->actions()->checkAll();
        QTRY_COMPARE(m_page->list()->model()->find(m_desk->record.id)->state(), RouterState::CertificateChanged);
        QTRY_VERIFY(m_page->actions()->trust()->isEnabled());
        m_page->actions()->trust()->trigger();
        QVERIFY(says(dialog<TrustDialog>(), fingerprintText(old, 16)));
        const QString fresh = QString::fromLatin1(m_desk->router.fingerprint());
        QTRY_VERIFY(says(dialog<TrustDialog>(), fingerprintText(fresh, 16)));
        press(dialog<TrustDialog>(), u"Accept the new certificate"_s);
        QTRY_COMPARE(m_page->list()->model()->find(m_desk->record.id)->state(), RouterState::Online);
    }

    void a_wrong_clock_is_given_time_servers()
    {
        start();
        m_page->actions()->fix(RouterWarning::Fix::SetClock);
        QTRY_VERIFY(says(dialog<ClockDialog>(), u"Time zone"_s));
        auto *servers = dialog<ClockDialog>()->findChild<QLineEdit *>(u"servers"_s);
        servers->selectAll();
        QTest::keyClicks(servers, u"10.0.0.1, time.example"_s);
        press(dialog<ClockDialog>(), u"Use time servers"_s);
        QTRY_VERIFY(says(dialog<ClockDialog>(), u"takes its time from these servers"_s));
        QCOMPARE(m_desk->router.rows("/system/ntp/client").first().value("enabled"), "true");
        m_page->actions()->dialog()->close();
    }

    void a_removed_router_is_gone_from_the_list()
    {
        start();
        QMenu menu;
        m_page->actions()->fill(&menu);
        for (QAction *action : menu.actions()) {
            if (action->objectName() == "routers.remove"_L1)
                action->trigger();
        }
        press(m_page->actions()->dialog(), u"Remove"_s);
        QTRY_COMPARE(m_page->list()->model()->shown(), 0);
    }
};

QTEST_MAIN(RouterDialogsTest)
#include "routerdialogstest.moc"
