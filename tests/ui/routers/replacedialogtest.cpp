// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/replacedialog.h"

#include "core/storage/voucherrepository.h"
#include "core/vouchers/voucherservice.h"
#include "tests/ui/routers/routerwindow.h"
#include "ui/routers/replacementmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/times.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::ui;
using namespace Qt::StringLiterals;

/// Another router in the place of one, from the router's menu to the result, by mouse and keys.
class ReplaceDialogTest : public QObject {
    Q_OBJECT

private:
    RouterWindow m_window;
    std::unique_ptr<simulator::SimulatedRouter> m_other;
    std::unique_ptr<vouchers::VoucherService> m_vouchers;
    Router m_garden;

    RouterDesk &desk() { return *m_window.desk; }
    ReplaceDialog *dialog() const { return m_window.dialog<ReplaceDialog>(); }

    void addOther()
    {
        simulator::SimulatedRouter::Options options;
        options.identity = "Garden";
        m_other = std::make_unique<simulator::SimulatedRouter>(options);
        const auto port = m_other->listen();
        QVERIFY(port);
        fleet::RouterDraft draft;
        draft.name = u"Garden"_s;
        draft.host = u"127.0.0.1"_s;
        draft.port = *port;
        draft.user = QString::fromUtf8(options.user);
        draft.password = security::SecretBytes(options.password);
        const auto added = QCoro::waitFor(desk().services->routers.add(desk().shell.who, std::move(draft)));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        m_garden = added->router;
    }
    QStringList makeCodes(int count, Provision provision)
    {
        m_vouchers =
            std::make_unique<vouchers::VoucherService>(desk().shop.file.database(), desk().services->vault,
                                                       desk().shop.audit, desk().services->pool, desk().shop.clock);
        vouchers::GenerateRequest request;
        request.router = desk().record.id;
        request.count = count;
        request.terms.timeLimit = std::chrono::hours(24);
        request.terms.price = Money(250, u"USD"_s);
        request.provision = provision;
        request.operation = OperationId::create();
        const auto made = QCoro::waitFor(m_vouchers->generate(desk().shell.who, request));
        if (!made)
            return {};
        runDue();
        storage::VoucherRepository repository(desk().shop.file.database());
        QStringList codes;
        const auto listed = QCoro::waitFor(repository.ofBatch(made->batch.id, {}, count));
        if (!listed)
            return {};
        for (const Voucher &voucher : *listed)
            codes << voucher.code;
        return codes;
    }
    void runDue() { QCoro::waitFor(desk().services->runner.runDue()); }
    void look()
    {
        m_window.page->actions()->replaceRouter()->trigger();
        QVERIFY(dialog());
        PRESS(dialog(), u"Look what would happen"_s);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.page.reset();
        m_vouchers.reset();
        m_window.desk.reset();
        m_other.reset();
    }

    void without_another_router_it_says_what_to_do_first()
    {
        OPEN_WINDOW(m_window);
        m_window.page->actions()->replaceRouter()->trigger();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"There is no other router yet"_s));
        PRESS(dialog(), u"Add router"_s);
        QTRY_VERIFY(m_window.page->actions()->dialog() && !dialog()); // the one that adds a router
        m_window.page->actions()->dialog()->close();
    }

    void a_router_without_vouchers_has_nothing_to_replace()
    {
        OPEN_WINDOW(m_window);
        addOther();
        look();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"There is nothing to replace"_s));
        QVERIFY(!RouterWindow::button(dialog(), u"Replace"_s));
        dialog()->close();
    }

    void every_code_is_listed_with_what_is_left_and_then_made_on_the_other_router()
    {
        OPEN_WINDOW(m_window);
        addOther();
        const QStringList ahead = makeCodes(3, Provision::Ahead);
        makeCodes(2, Provision::OnRedemption);
        QCOMPARE(ahead.size(), 3);
        m_other->forgetReceived();
        look();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"3 code(s) are made again"_s));
        QVERIFY(RouterWindow::says(dialog(), u"2 without an account"_s));
        QAbstractItemModelTester tester(dialog()->model());
        QCOMPARE(dialog()->model()->rowCount(), 3);
        const QModelIndex left = dialog()->model()->index(0, int(ReplacementModel::Column::TimeLeft));
        QCOMPARE(left.data().toString(), durationText(std::chrono::hours(24)));
        QVERIFY(m_other->row("/ip/hotspot/user", ahead.first().toUtf8()).isEmpty()); // a dry run

        PRESS(dialog(), u"Replace"_s);
        QTRY_VERIFY(RouterWindow::says(dialog(), u"0 of 3 accounts are done"_s));
        QVERIFY(!RouterWindow::button(dialog(), u"Stop"_s)); // it is written: it goes on by itself
        runDue();
        runDue();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"3 code(s) of “Café” stand on “Garden”"_s));
        for (const QString &code : ahead) {
            QCOMPARE(m_other->row("/ip/hotspot/user", code.toUtf8()).value("disabled"), QByteArray("false"));
            QCOMPARE(desk().router.row("/ip/hotspot/user", code.toUtf8()).value("disabled"), QByteArray("true"));
        }
        QVERIFY(desk().shell.jobs.back()->isFinished());
        PRESS(dialog(), u"Put “Café” aside"_s);
        QTRY_VERIFY(RouterWindow::says(dialog(), u"“Café” is put aside."_s));
        QVERIFY(!QCoro::waitFor(desk().services->routers.byId(desk().shell.who, desk().record.id))->isActive);
        PRESS(dialog(), u"Close"_s);
    }

    void a_router_that_is_gone_is_said_and_told_when_it_ever_returns()
    {
        OPEN_WINDOW(m_window);
        addOther();
        makeCodes(2, Provision::Ahead);
        desk().router.stop();
        desk().router.cutConnections();
        desk().services->pool.forget(desk().record.id);
        look();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"“Café” does not answer"_s));
        PRESS(dialog(), u"Replace"_s);
        QTRY_VERIFY(RouterWindow::says(dialog(), u"0 of 2 accounts"_s));
        runDue();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"On “Café” 2 account(s) are closed as soon as it answers again"_s));
        QVERIFY(!RouterWindow::button(dialog(), u"Put “Café” aside"_s)); // it must be asked once more
        dialog()->close();
    }

    void a_name_that_is_taken_there_is_shown_first_and_stops_it()
    {
        OPEN_WINDOW(m_window);
        addOther();
        const QStringList ahead = makeCodes(3, Provision::Ahead);
        m_other->addRow("/ip/hotspot/user", {{"name", ahead.last().toUtf8()}, {"comment", "of the owner"}});
        look();
        QTRY_VERIFY(RouterWindow::says(dialog(), u"have names of codes"_s));
        QCOMPARE(dialog()->model()->index(0, 0).data().toString(), ahead.last());
        QCOMPARE(dialog()->model()->index(0, int(ReplacementModel::Column::What)).data().toString(),
                 u"Name is taken there"_s);
        QVERIFY(!RouterWindow::button(dialog(), u"Replace"_s));
        QTest::mouseClick(dialog()->findChild<ChipRow *>()->chip(u"problems"_s), Qt::LeftButton);
        QCOMPARE(dialog()->model()->rowCount(), 1);
        PRESS(dialog(), u"Back"_s);
        QVERIFY(dialog()->findChild<QComboBox *>(u"replacement"_s)->isVisible());
        dialog()->close();
    }

    void a_new_router_that_does_not_answer_is_said_and_nothing_is_lost()
    {
        OPEN_WINDOW(m_window);
        addOther();
        m_other->stop();
        m_other->cutConnections();
        desk().services->pool.forget(m_garden.id);
        look();
        QTRY_VERIFY(!dialog()->message()->text().isEmpty());
        QTRY_VERIFY(RouterWindow::button(dialog(), u"Look what would happen"_s)); // to be tried again
        dialog()->close();
    }

    void the_dialog_may_go_while_the_work_goes_on()
    {
        OPEN_WINDOW(m_window);
        addOther();
        makeCodes(2, Provision::Ahead);
        look();
        PRESS(dialog(), u"Replace"_s);
        PRESS(dialog(), u"Leave it running"_s);
        QTRY_VERIFY(!m_window.page->actions()->dialog());
        QTRY_COMPARE(desk().shell.jobs.back()->total(), 2);
        QVERIFY(!desk().shell.jobs.back()->isFinished());
        runDue();
        runDue();
        QTRY_VERIFY(desk().shell.jobs.back()->isFinished());
    }
};

QTEST_MAIN(ReplaceDialogTest)
#include "replacedialogtest.moc"
