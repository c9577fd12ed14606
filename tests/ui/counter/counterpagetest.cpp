// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterpage.h"

#include "core/vouchers/codeform.h"
#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/counter/bigcode.h"
#include "ui/counter/codecover.h"
#include "ui/counter/counterstage.h"
#include "ui/counter/recentvouchers.h"
#include "ui/counter/scanlistener.h"
#include "ui/counter/slipprinter.h"
#include "ui/counter/tileboard.h"
#include "ui/counter/todaypanel.h"
#include "ui/packages/packagetile.h"
#include "ui/vouchers/explainview.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// The Counter on the real services and a simulated router. Keys reach the window as a keyboard's do, each with its own
/// time.
class CounterPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void one_key_sells_and_shows_the_code_large();
    void twenty_vouchers_are_sold_by_keys_alone();
    void five_hundred_scans_lose_none_and_sell_none();
    void digits_in_the_field_are_text();
    void a_sale_is_taken_back_within_thirty_seconds();
    void a_sale_that_left_the_stage_is_taken_back_from_its_toast();
    void a_sale_while_the_router_is_off_is_amber_and_counts();
    void a_package_that_is_switched_off_leaves_the_board();
    void a_code_that_does_not_work_is_explained_with_its_ways_out();
    void a_shop_without_packages_is_led_to_make_one();
    void a_slip_goes_to_the_receipt_printer_after_each_sale();
    void codes_are_hidden_until_the_mouse_is_over_them();
    void every_control_has_a_name();

private:
    CounterParts parts();
    void open();
    void key(int key, const QString &text, int gap);
    void press(const QString &digit);
    void scan(const QString &code);
    qint64 payments();
    QString takings() const { return m_page->findChild<QLabel *>(u"takings"_s)->text(); }

    std::unique_ptr<VoucherDesk> m_desk;
    std::unique_ptr<CounterPage> m_page;
    quint64 m_time = 1'000'000;
};

void CounterPageTest::init()
{
    m_desk = std::make_unique<VoucherDesk>();
    const QString problem = m_desk->open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void CounterPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

CounterParts CounterPageTest::parts()
{
    auto &all = *m_desk->services;
    return {all.sales,    all.packages, all.redemption,     all.explainer,    all.vouchers,  all.prints,
            all.payments, all.routers,  m_desk->shop.clock, m_desk->business, u"Counter 1"_s};
}

void CounterPageTest::open()
{
    m_page = std::make_unique<CounterPage>(parts(), m_desk->shell);
    m_page->resize(1180, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
}

void CounterPageTest::key(int key, const QString &text, int gap)
{
    m_time += quint64(gap);
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    press.setTimestamp(m_time);
    QApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    release.setTimestamp(m_time);
    QApplication::sendEvent(target, &release);
}

void CounterPageTest::press(const QString &digit)
{
    key(int(digit.front().unicode()), digit, 1'000);
}

void CounterPageTest::scan(const QString &code)
{
    m_time += 1'000;
    for (const QChar c : code)
        key(int(c.toUpper().unicode()), QString(c), 10);
    key(Qt::Key_Return, u"\r"_s, 10);
}

qint64 CounterPageTest::payments()
{
    const auto totals = QCoro::waitFor(m_desk->services->payments.totals(m_desk->shell.who, {}));
    qint64 count = 0;
    for (const auto &total : *totals)
        count += total.count;
    return count;
}

void CounterPageTest::one_key_sells_and_shows_the_code_large()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    press(u"1"_s);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Sold);
    const auto &sold = *m_page->sale().result();
    auto *code = m_page->findChild<BigCode *>(u"soldCode"_s);
    QCOMPARE(code->text(), sold.voucher.code);
    QVERIFY(code->isVisible());
    QVERIFY(sold.standsOnRouter);
    QVERIFY(code->height() >= 40); // points, at least as many pixels
    QTRY_VERIFY(takings().contains(u"2.50"_s));
    QCOMPARE(m_page->today()->recent()->rowCount(), 1);

    // The account stands: the guest signs in with what is on the screen.
    const auto users = m_desk->router.rows("/ip/hotspot/user");
    QVERIFY(std::any_of(users.cbegin(), users.cend(), [&](const auto &user) {
        return user.value("name") == sold.voucher.code.toUtf8() && user.value("disabled") != "true";
    }));

    // Enter clears the stage for the next guest.
    key(Qt::Key_Return, u"\r"_s, 1'000);
    QCOMPARE(m_page->stage()->shows(), CounterStage::Shows::Nothing);
}

void CounterPageTest::twenty_vouchers_are_sold_by_keys_alone()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    m_desk->makePackage(u"Hour"_s, 50);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 2);
    QSet<QString> codes;
    QSignalSpy sold(&m_page->sale(), &SaleTry::sold);
    for (int i = 0; i < 20; ++i) {
        press(i % 2 == 0 ? u"1"_s : u"2"_s);
        QTRY_COMPARE(sold.size(), i + 1);
        codes.insert(m_page->sale().result()->voucher.code);
    }
    QCOMPARE(codes.size(), 20);
    QCOMPARE(payments(), 20);
    QTRY_VERIFY(takings().contains(u"30.00"_s)); // ten of 2.50 and ten of 0.50
}

void CounterPageTest::five_hundred_scans_lose_none_and_sell_none()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    // Half of the codes begin with a digit. Each is put into the field when its turn comes to be redeemed, also those
    // that are scanned while another is under way.
    QSignalSpy tried(m_page->findChild<QLineEdit *>(u"code"_s), &QLineEdit::textChanged);
    QSignalSpy sold(&m_page->sale(), &SaleTry::sold);
    QStringList sent;
    for (int i = 0; i < 500; ++i) {
        sent << (i % 2 == 0 ? u"%1K3QX-M9D%2"_s.arg(i % 9 + 1).arg(i) : u"NET-7K3QX-%1"_s.arg(1'000 + i));
        scan(sent.constLast());
    }
    QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 500, 60'000);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(tried.at(i).constFirst().toString(), sent.at(i));
    // A key that somebody presses comes through after them: whatever a scan had left behind would have come before it.
    QSignalSpy digits(m_page->findChild<ScanListener *>(), &ScanListener::digitPressed);
    press(u"9"_s);
    QTRY_COMPARE(digits.size(), 1);
    QCOMPARE(digits.constFirst().constFirst().toInt(), 9);
    QCOMPARE(sold.size(), 0);
    QCOMPARE(payments(), 0);
}

void CounterPageTest::digits_in_the_field_are_text()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    QVERIFY(m_page->perform(CounterCommand::enterCode, {})); // F3
    auto *field = m_page->findChild<QLineEdit *>(u"code"_s);
    QVERIFY(field->hasFocus());
    QSignalSpy sold(&m_page->sale(), &SaleTry::sold);
    press(u"1"_s);
    QCOMPARE(field->text(), u"1"_s);
    QVERIFY(m_page->back()); // Esc: the field is left, digits are keys again
    QVERIFY(field->text().isEmpty());
    press(u"1"_s);
    QTRY_COMPARE(sold.size(), 1);
}

void CounterPageTest::a_sale_is_taken_back_within_thirty_seconds()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    press(u"1"_s);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Sold);
    QTRY_VERIFY(takings().contains(u"2.50"_s));
    const VoucherId voucher = m_page->sale().result()->voucher.id;
    auto *undo = m_page->findChild<Button *>(u"undoSale"_s);
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Undone);
    QTRY_VERIFY(takings().contains(u"0.00"_s));
    QCOMPARE(m_page->today()->recent()->at(0).kind, ServedVoucher::Kind::Undone);
    const auto after =
        QCoro::waitFor(m_desk->services->vouchers.find(m_desk->shell.who, m_page->sale().result()->voucher.code));
    QVERIFY(!after || after->state == VoucherState::Void);
    QVERIFY(voucher.isStored());

    // Later than that it is not offered.
    press(u"1"_s);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Sold);
    m_desk->shop.clock.advance(std::chrono::seconds(31));
    QVERIFY(!m_page->sale().canUndo());
}

void CounterPageTest::a_sale_that_left_the_stage_is_taken_back_from_its_toast()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    press(u"1"_s);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Sold);
    key(Qt::Key_Return, u"\r"_s, 1'000);
    QCOMPARE(m_desk->shell.notifications.size(), 1);
    const Notification toast = m_desk->shell.notifications.constLast();
    QVERIFY(!toast.actionText.isEmpty());
    QVERIFY(toast.stays <= std::chrono::seconds(30));
    toast.action();
    QTRY_COMPARE(m_page->today()->recent()->at(0).kind, ServedVoucher::Kind::Undone);
    QTRY_VERIFY(takings().contains(u"0.00"_s));
}

void CounterPageTest::a_sale_while_the_router_is_off_is_amber_and_counts()
{
    const Package package = m_desk->makePackage(u"Day pass"_s, 250);
    m_desk->switchRouterOff();
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    press(u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->sale().state(), SaleTry::State::Sold, 20'000);
    QVERIFY(!m_page->sale().result()->standsOnRouter);
    QVERIFY(m_page->today()->recent()->at(0).isWaiting);
    QCOMPARE(payments(), 1);
    // The tile says so from now on.
    QTRY_VERIFY(!m_page->tiles()->tile(package.id)->face().note.isEmpty());
}

void CounterPageTest::a_package_that_is_switched_off_leaves_the_board()
{
    const Package day = m_desk->makePackage(u"Day pass"_s, 250);
    const Package hour = m_desk->makePackage(u"Hour"_s, 50);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 2);
    QVERIFY(QCoro::waitFor(m_desk->services->packages.setActive(m_desk->shell.who, day.id, false)).has_value());
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    QCOMPARE(m_page->tiles()->byKey(1), hour.id);
    QCOMPARE(m_page->tiles()->tile(hour.id)->face().key, 1);
    QVERIFY(!m_page->tiles()->byKey(2).isStored());
}

void CounterPageTest::a_code_that_does_not_work_is_explained_with_its_ways_out()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    const QStringList codes = m_desk->make(1);
    open();
    scan(codes.constFirst());
    QTRY_COMPARE(m_page->stage()->shows(), CounterStage::Shows::Redemption);
    m_page->explain(codes.constFirst());
    QCOMPARE(m_page->stage()->shows(), CounterStage::Shows::Explanation);
    QTRY_VERIFY(!m_page->stage()->explained()->fixes().isEmpty());

    // An unknown one: another can be sold.
    m_page->explain(u"NET-ZZZZZ-ZZZZZ"_s);
    QTRY_VERIFY(!m_page->stage()->explained()->fixes().isEmpty());
    QCOMPARE(m_page->stage()->explained()->fixes().constFirst().act, explain::CodeFix::Act::ReplaceByNew);
    Button *another = nullptr;
    const QString name = u"fix."_s + explain::codeFixName(explain::CodeFix::Act::ReplaceByNew);
    for (Button *button : m_page->findChildren<Button *>(name))
        another = button->isVisible() ? button : another;
    QVERIFY(another);
    QTest::mouseClick(another, Qt::LeftButton);
    QCOMPARE(m_page->stage()->shows(), CounterStage::Shows::Nothing);
}

void CounterPageTest::a_shop_without_packages_is_led_to_make_one()
{
    open();
    Button *make = nullptr;
    const auto find = [&] {
        for (Button *button : m_page->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == u"New package"_s)
                make = button;
        }
        return make != nullptr;
    };
    QTRY_VERIFY(find());
    QTest::mouseClick(make, Qt::LeftButton);
    QCOMPARE(m_desk->shell.opened.constLast().screen, u"packages"_s);
}

void CounterPageTest::a_slip_goes_to_the_receipt_printer_after_each_sale()
{
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&printer, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *line = printer.nextPendingConnection();
        connect(line, &QTcpSocket::readyRead, line, [line, &received] { received += line->readAll(); });
    });
    SlipSettings settings;
    settings.target = SlipSettings::Target::Network;
    settings.address = u"127.0.0.1:%1"_s.arg(printer.serverPort());
    settings.afterSale = true;
    settings.save(m_desk->shell.remembered);
    QCOMPARE(SlipSettings::load(m_desk->shell.remembered), settings);

    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    press(u"1"_s);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Sold);
    const VoucherId voucher = m_page->sale().result()->voucher.id;
    QTRY_VERIFY_WITH_TIMEOUT(received.size() > 1'000, 15'000); // a picture of the slip
    // The ledger has it, without anybody being asked.
    const auto isWritten = [&] {
        const auto cards = QCoro::waitFor(m_desk->services->prints.ofVoucher(m_desk->shell.who, voucher));
        return cards && cards->size() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWritten(), 20'000);
}

void CounterPageTest::codes_are_hidden_until_the_mouse_is_over_them()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    press(u"1"_s);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Sold);
    const QString code = m_page->sale().result()->voucher.code;
    CodeCover *cover = m_page->stage()->covers().constFirst();
    QVERIFY(!cover->isVisible()); // as delivered, nothing is hidden
    const auto shown = [this] { return m_page->today()->recent()->index(0, 0).data().toString(); };
    QTRY_COMPARE(shown(), code);

    QAbstractButton *hide = nullptr;
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(u"Hide codes"_s))
            hide = button;
    }
    QVERIFY(hide);
    QTest::mouseClick(hide, Qt::LeftButton);
    QVERIFY(cover->isVisible());
    QVERIFY(cover->isClosed());
    QCOMPARE(shown(), vouchers::coveredCode(code));
    const QImage closed = m_page->stage()->grab().toImage();

    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(cover, &enter);
    QVERIFY(!cover->isClosed());
    QVERIFY(m_page->stage()->grab().toImage() != closed);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(cover->parentWidget(), &leave);
    QVERIFY(cover->isClosed());
    cover->setFocus(Qt::TabFocusReason);
    QTest::keyPress(cover, Qt::Key_Space); // held
    QVERIFY(!cover->isClosed());
    QTest::keyRelease(cover, Qt::Key_Space);
    QVERIFY(cover->isClosed());

    QTest::keyPress(cover, Qt::Key_Space);
    press(u"1"_s); // another code lies under it
    QTRY_VERIFY(m_page->sale().result() && m_page->sale().result()->voucher.code != code);
    QTRY_VERIFY(cover->isClosed());

    m_page.reset();
    open(); // remembered
    QVERIFY(m_page->stage()->covers().constFirst()->isOn());
}

void CounterPageTest::every_control_has_a_name()
{
    m_desk->makePackage(u"Day pass"_s, 250);
    open();
    QTRY_COMPARE(m_page->tiles()->count(), 1);
    press(u"1"_s);
    QTRY_COMPARE(m_page->sale().state(), SaleTry::State::Sold);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) ||
            widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        if (!widget->inherits("QScrollArea"))
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(CounterPageTest)
#include "counterpagetest.moc"
