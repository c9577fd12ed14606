// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/redeemdialog.h"

#include "core/storage/paymentrepository.h"
#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/vouchers/redeemedview.h"
#include "ui/vouchers/statebanner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/qrview.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// Codes at the counter by keys alone, on the real services.
class RedeemDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void a_scanned_card_gives_user_password_and_a_code_to_scan();
    void a_code_typed_in_any_way_is_the_same_code();
    void scans_follow_one_another_without_a_hand_on_the_mouse();
    void the_same_card_scanned_twice_is_charged_once_and_shown_again();
    void a_code_that_was_used_says_when_and_by_whom();
    void an_unknown_code_is_refused_and_the_next_scan_writes_over_it();
    void a_router_that_is_off_is_amber_and_turns_green_by_itself();
    void an_empty_field_redeems_nothing();
    void every_control_has_a_name();

private:
    QLineEdit *code() const { return m_dialog->findChild<QLineEdit *>(u"code"_s); }
    StateBanner *banner() const { return m_dialog->findChild<StateBanner *>(); }
    RedeemedView *view() const { return m_dialog->findChild<RedeemedView *>(); }
    MessageBar *refusal() const { return m_dialog->findChild<MessageBar *>(); }
    qsizetype payments() const
    {
        storage::PaymentRepository repository(m_desk->shop.file.database());
        return QCoro::waitFor(repository.page({}, PaymentId(), 100))->size();
    }
    void scan(const QString &text)
    {
        QTest::keyClicks(code(), text);
        QTest::keyClick(code(), Qt::Key_Return);
    }

    std::unique_ptr<VoucherDesk> m_desk;
    std::unique_ptr<RedeemDialog> m_dialog;
    QStringList m_codes;
};

void RedeemDialogTest::init()
{
    m_desk = std::make_unique<VoucherDesk>();
    const QString problem = m_desk->open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_codes = m_desk->make(3);
    m_dialog = std::make_unique<RedeemDialog>(m_desk->services->redemption, m_desk->shell.who, u"Counter 1"_s, nullptr);
    m_dialog->show();
    QVERIFY(code());
}

void RedeemDialogTest::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void RedeemDialogTest::a_scanned_card_gives_user_password_and_a_code_to_scan()
{
    QSignalSpy redeemed(m_dialog.get(), &RedeemDialog::redeemed);
    scan(m_codes.at(0));
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(banner()->tone(), Tone::Ok);
    QCOMPARE(view()->findChild<Label *>(u"userName"_s)->text(), m_codes.at(0));
    const QString password = view()->findChild<Label *>(u"password"_s)->text();
    QCOMPARE(password.size(), 8);
    const auto users = m_desk->router.rows("/ip/hotspot/user");
    const bool stands = std::any_of(users.begin(), users.end(), [&](const auto &user) {
        return user.value("name") == m_codes.at(0).toUtf8() && user.value("password") == password.toUtf8();
    });
    QVERIFY(stands);
    QVERIFY(view()->findChild<QrView *>()->text().contains(u"username="_s));
    QCOMPARE(redeemed.count(), 1);
    QCOMPARE(payments(), 1);
    QVERIFY(view()->text().contains(password));
}

void RedeemDialogTest::a_code_typed_in_any_way_is_the_same_code()
{
    QString typed = m_codes.at(1).toLower();
    typed.replace(u'-', u' ');
    scan(u"  "_s + typed + u' ');
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->findChild<Label *>(u"userName"_s)->text(), m_codes.at(1));
}

void RedeemDialogTest::scans_follow_one_another_without_a_hand_on_the_mouse()
{
    for (const QString &each : std::as_const(m_codes)) {
        scan(each);
        // A scanner sends on while the first card is at work: such keys go nowhere, and nothing is lost or doubled.
        QTRY_VERIFY(view()->isVisible() && view()->findChild<Label *>(u"userName"_s)->text() == each);
        QVERIFY(code()->hasFocus() || !m_dialog->isActiveWindow());
        QVERIFY(code()->text().isEmpty());
    }
    QCOMPARE(payments(), 3);
}

void RedeemDialogTest::the_same_card_scanned_twice_is_charged_once_and_shown_again()
{
    QSignalSpy redeemed(m_dialog.get(), &RedeemDialog::redeemed);
    scan(m_codes.at(0));
    QTRY_VERIFY(view()->isVisible());
    scan(m_codes.at(0));
    QTRY_VERIFY(view()->isVisible() && banner()->text().contains(u"nothing was charged twice"_s));
    QCOMPARE(banner()->tone(), Tone::Ok);
    QCOMPARE(payments(), 1);
    QCOMPARE(redeemed.count(), 1);
}

void RedeemDialogTest::a_code_that_was_used_says_when_and_by_whom()
{
    scan(m_codes.at(0));
    QTRY_VERIFY(view()->isVisible());
    RedeemDialog other(m_desk->services->redemption, m_desk->shell.who, u"Counter 2"_s, nullptr);
    other.show();
    other.redeem(m_codes.at(0));
    auto *bar = other.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"Counter 1"_s), qPrintable(bar->text()));
    QVERIFY(!other.findChild<RedeemedView *>()->isVisible());
    QCOMPARE(payments(), 1);
}

void RedeemDialogTest::an_unknown_code_is_refused_and_the_next_scan_writes_over_it()
{
    scan(u"ZZZZZ-ZZZZZ"_s);
    QTRY_VERIFY(refusal()->isVisible());
    QCOMPARE(payments(), 0);
    QCOMPARE(code()->selectedText(), u"ZZZZZ-ZZZZZ"_s);
    scan(m_codes.at(2));
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(!refusal()->isVisible());
}

void RedeemDialogTest::a_router_that_is_off_is_amber_and_turns_green_by_itself()
{
    const quint16 port = m_desk->router.port();
    m_desk->switchRouterOff();
    scan(m_codes.at(0));
    QTRY_VERIFY_WITH_TIMEOUT(view()->isVisible(), 15'000);
    QCOMPARE(banner()->tone(), Tone::Warning);
    QVERIFY(!refusal()->isVisible());
    QCOMPARE(payments(), 1);

    QVERIFY(m_desk->router.listen(port).has_value());
    m_desk->services->pool.retryNow(m_desk->record.id);
    m_desk->shop.clock.advance(std::chrono::minutes(2));
    QVERIFY(QCoro::waitFor(m_desk->services->runner.runDue()).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(banner()->tone(), Tone::Ok, 15'000);
    QVERIFY(!banner()->text().contains(u"twice"_s));
    QCOMPARE(payments(), 1);
}

void RedeemDialogTest::an_empty_field_redeems_nothing()
{
    scan(QString());
    scan(u" -- "_s);
    QCoreApplication::processEvents();
    QVERIFY(!view()->isVisible());
    QVERIFY(!refusal()->isVisible());
    QCOMPARE(payments(), 0);
}

void RedeemDialogTest::every_control_has_a_name()
{
    scan(m_codes.at(0));
    QTRY_VERIFY(view()->isVisible());
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(RedeemDialogTest)
#include "redeemdialogtest.moc"
