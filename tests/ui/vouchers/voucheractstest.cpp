// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucheraccounts.h"
#include "tests/ui/vouchers/voucherwindow.h"
#include "ui/vouchers/actdialogs.h"
#include "ui/vouchers/driftmodel.h"
#include "ui/vouchers/reconciledialog.h"
#include "ui/vouchers/selectionbar.h"
#include "ui/vouchers/voucherdevices.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// What is done to vouchers from the list and from an answer, on the real services.
class VoucherActsTest : public VoucherWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void deleted_vouchers_come_back_with_undo();
    void a_sold_voucher_is_deleted_only_with_its_refund();
    void several_are_sold_from_the_list_with_a_payment_each();
    void a_running_voucher_is_extended_and_ended();
    void a_code_is_explained_and_redeemed_from_the_answer();
    void a_router_is_compared_and_repaired();
    void a_deleted_code_is_brought_back_from_its_explanation_while_it_can_be();
    void details_list_every_device_and_release_one();
    void addresses_that_change_are_told_from_those_that_stay();
};

void VoucherActsTest::deleted_vouchers_come_back_with_undo()
{
    m_desk->make(5);
    QTRY_COMPARE(model()->rowCount(), 5);
    list()->table()->setFocus();
    list()->table()->selectAll();
    QVERIFY(list()->selectionBar()->isVisible());
    list()->acts()->remove.trigger();
    QTRY_COMPARE(list()->filters()->chip(u"void"_s)->count(), 5);
    const Notification toast = m_desk->shell.notifications.constLast();
    QCOMPARE(toast.stays, std::chrono::seconds(30));
    toast.action();
    QTRY_COMPARE(list()->filters()->chip(u"active"_s)->count(), 5);
    QTRY_COMPARE(model()->voucher(0).state, VoucherState::Active);
}

void VoucherActsTest::a_sold_voucher_is_deleted_only_with_its_refund()
{
    const QStringList codes = m_desk->make(1);
    vouchers::SellRequest request;
    request.code = codes.constFirst();
    request.operation = OperationId::create();
    QVERIFY(QCoro::waitFor(m_desk->services->sales.sell(m_desk->shell.who, std::move(request))).has_value());
    QTRY_VERIFY(model()->rowCount() == 1 && model()->voucher(0).soldAt);
    list()->table()->selectRow(0);
    list()->acts()->remove.trigger();
    auto *dialog = m_page->window()->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    auto *confirm = dialog->findChild<Button *>(u"confirmAct"_s);
    QTest::mouseClick(confirm, Qt::LeftButton); // without a reason: asked for it
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"answer"_s), u"Printed twice"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(list()->filters()->chip(u"void"_s)->count(), 1);
    const auto totals = QCoro::waitFor(m_desk->services->payments.totals(m_desk->shell.who, {}));
    qint64 sum = 0;
    for (const auto &total : *totals)
        sum += total.minor;
    QCOMPARE(sum, 0);
}

void VoucherActsTest::several_are_sold_from_the_list_with_a_payment_each()
{
    m_desk->make(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    list()->table()->selectAll();
    list()->acts()->sell.trigger();
    auto *dialog = m_page->window()->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<Button *>(u"confirmAct"_s), Qt::LeftButton);
    const auto areSold = [&] {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (!model()->voucher(row).soldAt)
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areSold(), 20'000);
    const auto totals = QCoro::waitFor(m_desk->services->payments.totals(m_desk->shell.who, {}));
    QCOMPARE(totals->size(), 1);
    QCOMPARE(totals->constFirst().count, 3);
    QCOMPARE(totals->constFirst().minor, 750);
}

void VoucherActsTest::a_running_voucher_is_extended_and_ended()
{
    const QStringList codes = m_desk->make(1);
    vouchers::RedeemRequest request;
    request.code = codes.constFirst();
    request.operation = OperationId::create();
    const auto redeemed = QCoro::waitFor(m_desk->services->redemption.redeem(m_desk->shell.who, request));
    QVERIFY(redeemed);
    QTRY_VERIFY(model()->rowCount() == 1 && model()->voucher(0).endsAt);
    const Timestamp end = *model()->voucher(0).endsAt;
    list()->table()->selectRow(0);
    list()->acts()->extend.trigger();
    auto *dialog = m_page->window()->findChild<ExtendDialog *>();
    QVERIFY(dialog);
    auto *confirm = dialog->findChild<Button *>(u"confirmAct"_s);
    QTest::mouseClick(confirm, Qt::LeftButton); // nothing to give: said at the field
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"time"_s), u"2"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(model()->voucher(0).endsAt, std::optional(end + std::chrono::hours(48)));

    list()->table()->selectRow(0);
    list()->acts()->expire.trigger();
    QPointer<ConfirmDialog> question = m_page->window()->findChild<ConfirmDialog *>();
    QVERIFY(question);
    QTest::keyClick(question.data(), Qt::Key_Return); // Enter keeps things as they are
    QTRY_VERIFY(!question);
    QCOMPARE(model()->voucher(0).state, VoucherState::Redeemed);
    list()->acts()->expire.trigger();
    question = m_page->window()->findChild<ConfirmDialog *>();
    QVERIFY(question);
    QTest::mouseClick(question->findChild<Button *>(u"confirmAct"_s), Qt::LeftButton);
    QTRY_COMPARE(model()->voucher(0).state, VoucherState::Expired);
}

void VoucherActsTest::a_code_is_explained_and_redeemed_from_the_answer()
{
    const QStringList codes = m_desk->make(1);
    QVERIFY(m_page->perform(VoucherCommand::explain, codes.constFirst().toLower()));
    QVERIFY(m_page->explainDialog());
    QPushButton *redeem = nullptr;
    const QString name = u"fix."_s + explain::codeFixName(explain::CodeFix::Act::Redeem);
    const auto isOffered = [&] {
        redeem = nullptr;
        for (auto *button : m_page->explainDialog()->findChildren<QPushButton *>(name)) {
            if (button->isVisible())
                redeem = button;
        }
        return redeem && m_page->explainDialog()->asked().state() == ExplainTry::State::Done;
    };
    QTRY_VERIFY(isOffered());
    QTest::mouseClick(redeem, Qt::LeftButton);
    QTRY_VERIFY(m_page->redeemDialog());
    QTRY_VERIFY(model()->rowCount() == 1 && model()->voucher(0).state == VoucherState::Redeemed);
}

void VoucherActsTest::a_router_is_compared_and_repaired()
{
    const QStringList codes = m_desk->make(1);
    vouchers::RedeemRequest request;
    request.code = codes.constFirst();
    request.operation = OperationId::create();
    QVERIFY(QCoro::waitFor(m_desk->services->redemption.redeem(m_desk->shell.who, request)).has_value());
    m_desk->router.changeRow("/ip/hotspot/user", codes.constFirst().toUtf8(), {{"disabled", "true"}});
    ReconcileDialog dialog(m_desk->services->reconcile, m_desk->services->routers, m_desk->shell, m_desk->record.id);
    dialog.show();
    QTRY_COMPARE(dialog.model()->rowCount(), 1);
    auto *repair = dialog.findChild<Button *>(u"repair"_s);
    QTRY_VERIFY(repair->isVisible());
    m_desk->services->runner.start();
    QTest::mouseClick(repair, Qt::LeftButton);
    const auto isEnabled = [&] {
        return m_desk->router.row("/ip/hotspot/user", codes.constFirst().toUtf8()).value("disabled") != "true";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isEnabled(), 20'000);
}

void VoucherActsTest::a_deleted_code_is_brought_back_from_its_explanation_while_it_can_be()
{
    const QStringList codes = m_desk->make(2);
    QTRY_COMPARE(model()->rowCount(), 2);
    list()->table()->selectAll();
    list()->acts()->remove.trigger();
    QTRY_COMPARE(list()->filters()->chip(u"void"_s)->count(), 2);
    const auto offered = [this] {
        const QString name = u"fix."_s + explain::codeFixName(explain::CodeFix::Act::UndoDelete);
        for (auto *button : m_page->explainDialog()->findChildren<QPushButton *>(name)) {
            if (button->isVisible() && m_page->explainDialog()->asked().state() == ExplainTry::State::Done)
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(m_page->perform(VoucherCommand::explain, codes.constFirst()));
    QTRY_VERIFY(offered());
    QTest::mouseClick(offered(), Qt::LeftButton);
    QTRY_COMPARE(list()->filters()->chip(u"active"_s)->count(), 1); // this one, and not what went with it
    QTRY_COMPARE(list()->filters()->chip(u"void"_s)->count(), 1);
    QVERIFY(m_desk->shell.notifications.constLast().title.contains(codes.constFirst()));

    m_desk->shop.clock.advance(std::chrono::seconds(31));
    QTRY_VERIFY(!m_page->explainDialog());
    QVERIFY(m_page->perform(VoucherCommand::explain, codes.constLast()));
    QTRY_COMPARE(m_page->explainDialog()->asked().state(), ExplainTry::State::Done);
    QVERIFY(!offered());
}

void VoucherActsTest::details_list_every_device_and_release_one()
{
    const QString code = m_desk->make(1).constFirst();
    QVERIFY(redeem(code));
    QTRY_VERIFY(model()->rowCount() == 1 && model()->voucher(0).state == VoucherState::Redeemed);
    const VoucherId id = model()->voucher(0).id;
    auto sees = [id](storage::Session &session) {
        const Timestamp now = session.now();
        storage::VoucherAccounts::sawDevice(session, id, u"AC:DE:48:00:11:22"_s, now - std::chrono::hours(2));
        storage::VoucherAccounts::sawDevice(session, id, u"DA:A1:19:00:11:33"_s, now);
        return true;
    };
    QVERIFY(QCoro::waitFor(m_desk->shop.file.database().run(sees)));
    QVERIFY(m_page->perform(VoucherCommand::show, code));
    QTRY_VERIFY(list()->details()->isOpen());
    const auto releases = [this] {
        QList<Button *> buttons;
        for (auto *devices : list()->details()->findChildren<VoucherDevices *>()) {
            for (auto *button : devices->findChildren<Button *>()) {
                if (button->isVisible())
                    buttons << button;
            }
        }
        return buttons;
    };
    QTRY_COMPARE(releases().size(), 2);
    QVERIFY(releases().constFirst()->accessibleName().contains(u"DA:A1:19:00:11:33"_s)); // the latest first
    QTest::mouseClick(releases().constLast(), Qt::LeftButton);
    const auto told = [this] {
        return !m_desk->shell.notifications.isEmpty() &&
               m_desk->shell.notifications.constLast().title.contains(u"AC:DE:48:00:11:22"_s);
    };
    QTRY_VERIFY(told());
}

void VoucherActsTest::addresses_that_change_are_told_from_those_that_stay()
{
    QVERIFY(isRandomMac(u"DA:A1:19:00:11:33"_s));
    QVERIFY(isRandomMac(u"02:00:00:00:00:01"_s));
    QVERIFY(!isRandomMac(u"AC:DE:48:00:11:22"_s));
    QVERIFY(!isRandomMac(u"nonsense"_s));
}

QTEST_MAIN(VoucherActsTest)
#include "voucheractstest.moc"
