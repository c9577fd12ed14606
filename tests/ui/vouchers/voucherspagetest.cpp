// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherspage.h"

#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/vouchers/generatefields.h"
#include "ui/vouchers/generatepage.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/voucherlist.h"
#include "ui/vouchers/vouchertablemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// The Vouchers screen on the real services.
class VouchersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void an_empty_shop_is_led_to_generate();
    void twenty_vouchers_are_generated_from_the_form_and_shown();
    void a_form_with_a_mistake_makes_nothing_and_goes_to_the_field();
    void profiles_come_live_from_the_router();
    void a_router_that_is_off_is_said_and_does_not_stop_generating();
    void search_and_states_filter_the_list();
    void a_redeemed_voucher_is_news_to_the_list();
    void several_rows_are_copied_and_printed_together();
    void a_code_from_the_palette_opens_its_details();
    void every_control_has_a_name();
    void a_page_deleted_while_it_waits_is_not_missed();

private:
    VoucherList *list() const { return m_page->list(); }
    VoucherTableModel *model() const { return list()->model(); }

    std::unique_ptr<VoucherDesk> m_desk;
    std::unique_ptr<VouchersPage> m_page;
};

void VouchersPageTest::init()
{
    m_desk = std::make_unique<VoucherDesk>();
    const QString problem = m_desk->open();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_page = std::make_unique<VouchersPage>(m_desk->parts(), m_desk->shell);
    m_page->resize(1080, 760);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(model()->isLoaded());
}

void VouchersPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void VouchersPageTest::an_empty_shop_is_led_to_generate()
{
    QVERIFY(list()->emptyState()->isVisible());
    auto *first = list()->emptyState()->findChild<QAbstractButton *>();
    QVERIFY(first);
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(m_page->generatePage()->isVisible());
    QVERIFY(m_page->back());
    QVERIFY(list()->isVisible());
}

void VouchersPageTest::twenty_vouchers_are_generated_from_the_form_and_shown()
{
    QVERIFY(m_page->perform(VoucherCommand::generate, {}));
    GeneratePage *page = m_page->generatePage();
    QTRY_COMPARE(page->fields()->router(), m_desk->record.id); // the only one is chosen already
    GenerateInput input = page->fields()->input();
    input.data = u"2"_s;
    input.price = u"2.50"_s;
    input.prefix = u"NET"_s;
    page->fields()->setInput(input);
    page->generate();
    page->generate(); // a second press while the first is at work makes no second batch

    QTRY_COMPARE(model()->rowCount(), 20);
    QVERIFY(list()->isVisible());
    QVERIFY(model()->voucher(0).code.startsWith(u"NET-"_s));
    QCOMPARE(model()->voucher(0).terms.price, Money(250, m_desk->business.currency));
    QCOMPARE(m_desk->shell.jobs.size(), size_t(1));
    QVERIFY(m_desk->shell.jobs.front()->isFinished());
    QTRY_COMPARE(list()->filters()->chip(u"active"_s)->count(), 20);

    // Print of the whole batch, without choosing rows.
    QVERIFY(m_page->print());
    QVERIFY(m_page->printPage()->isVisible());
    QTRY_COMPARE(m_page->printPage()->renderer().count(), 2);
}

void VouchersPageTest::a_form_with_a_mistake_makes_nothing_and_goes_to_the_field()
{
    m_page->showGenerate();
    GeneratePage *page = m_page->generatePage();
    QTRY_VERIFY(page->fields()->router().isStored());
    GenerateInput input = page->fields()->input();
    input.time.clear();
    page->fields()->setInput(input);
    page->generate();
    QVERIFY(m_desk->shell.jobs.empty());
    QVERIFY(page->isVisible());
}

void VouchersPageTest::profiles_come_live_from_the_router()
{
    m_desk->router.addRow("/ip/hotspot/user/profile", {{"name", "fast"}, {"rate-limit", "5M/20M"}});
    m_page->showGenerate();
    auto *profiles = m_page->generatePage()->findChild<QComboBox *>(u"profile"_s);
    QTRY_VERIFY(profiles->findData(u"fast"_s) > 0);
    profiles->setCurrentIndex(profiles->findData(u"fast"_s));
    const GenerateInput input = m_page->generatePage()->fields()->input();
    QCOMPARE(input.profile, u"fast"_s);
}

void VouchersPageTest::a_router_that_is_off_is_said_and_does_not_stop_generating()
{
    m_desk->switchRouterOff();
    m_page->showGenerate();
    GeneratePage *page = m_page->generatePage();
    QTRY_VERIFY(page->fields()->router().isStored());
    GenerateInput input = page->fields()->input();
    input.count = u"3"_s;
    page->fields()->setInput(input);
    page->generate();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 3, 20'000);
}

void VouchersPageTest::search_and_states_filter_the_list()
{
    const QStringList codes = m_desk->make(30);
    QTRY_COMPARE(model()->rowCount(), 30);
    list()->focusSearch();
    QTest::keyClicks(list()->searchField(), codes.at(7).mid(2, 6).toLower());
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->voucher(0).code, codes.at(7));
    QVERIFY(m_page->back()); // Esc
    QTRY_COMPARE(model()->rowCount(), 30);
    list()->filters()->setCurrent(voucherStateName(VoucherState::Redeemed));
    QTRY_COMPARE(model()->rowCount(), 0);
    QTRY_VERIFY(list()->emptyState()->isVisible());
}

void VouchersPageTest::a_redeemed_voucher_is_news_to_the_list()
{
    const QStringList codes = m_desk->make(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    vouchers::RedeemRequest request{codes.at(1), OperationId::create(), {}, {}};
    QVERIFY(QCoro::waitFor(m_desk->services->redemption.redeem(m_desk->shell.who, request)).has_value());
    QTRY_COMPARE(model()->voucher(1).state, VoucherState::Redeemed);
    QTRY_COMPARE(list()->filters()->chip(voucherStateName(VoucherState::Redeemed))->count(), 1);
}

void VouchersPageTest::several_rows_are_copied_and_printed_together()
{
    const QStringList codes = m_desk->make(5);
    QTRY_COMPARE(model()->rowCount(), 5);
    list()->table()->setFocus();
    list()->table()->selectAll();
    QCOMPARE(list()->selectedCodes(), codes);
    QVERIFY(m_desk->shell.status.value(u"vouchers.selection"_s).contains(u"12.50"_s));
    QVERIFY(m_page->print());
    QTRY_COMPARE(m_page->printPage()->renderer().count(), 1);
    QCOMPARE(m_page->printPage()->renderer().sheets()->cardCount(), 5);
}

void VouchersPageTest::a_code_from_the_palette_opens_its_details()
{
    const QStringList codes = m_desk->make(5);
    QVERIFY(m_page->perform(VoucherCommand::show, codes.at(2).toLower()));
    QTRY_VERIFY(list()->details()->isOpen());
    QCOMPARE(list()->selectedCodes(), QStringList{codes.at(2)});
}

void VouchersPageTest::every_control_has_a_name()
{
    m_desk->make(2);
    vouchers::CardSelection selection;
    selection.codes = m_desk->make(2);
    m_page->showGenerate();
    m_page->showPrint(selection);
    m_page->showList();
    const auto widgets = m_page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) ||
            (widget->parentWidget() && widget->focusProxy()))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        const bool isContainer = widget->inherits("QScrollArea") || widget->inherits("QCalendarWidget") ||
                                 widget->window() != m_page->window();
        if (!isContainer)
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u" in "_s +
                                QLatin1StringView(widget->parentWidget()->metaObject()->className())));
    }
}

void VouchersPageTest::a_page_deleted_while_it_waits_is_not_missed()
{
    m_page->showGenerate();
    m_page->generatePage()->refresh();
    list()->refresh();
    m_page.reset();
    QVERIFY(QCoro::waitFor(m_desk->services->vouchers.counts(m_desk->shell.who)).has_value());
}

QTEST_MAIN(VouchersPageTest)
#include "voucherspagetest.moc"
