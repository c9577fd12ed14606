// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherspage.h"

#include "tests/ui/brackets.h"
#include "tests/ui/vouchers/voucherwindow.h"
#include "ui/vouchers/batchbar.h"
#include "ui/vouchers/generatefields.h"
#include "ui/vouchers/generatepage.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/printsettings.h"
#include "ui/vouchers/voucherfilters.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

/// The Vouchers screen on the real services.
class VouchersPageTest : public VoucherWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void an_empty_shop_is_led_to_generate();
    void twenty_vouchers_are_generated_from_the_form_and_shown();
    void a_form_with_a_mistake_makes_nothing_and_goes_to_the_field();
    void profiles_come_live_from_the_router();
    void a_router_that_is_off_is_said_and_does_not_stop_generating();
    void search_and_states_filter_the_list();
    void a_redeemed_voucher_is_news_to_the_list();
    void several_rows_are_copied_and_printed_together();
    void a_lost_card_is_printed_again_in_two_actions_from_the_search();
    void a_code_from_the_palette_opens_its_details();
    void headers_sort_and_are_remembered();
    void filters_narrow_the_list_and_are_remembered();
    void a_new_language_reaches_the_names_of_batches();
    void a_batch_ahead_says_how_far_it_is();
    void a_package_fills_the_form_and_locks_it();
    void every_control_has_a_name();
    void a_page_deleted_while_it_waits_is_not_missed();
};

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
    QTRY_VERIFY(list()->noMatch()->isVisible());
    QVERIFY(list()->filterBar()->isVisible()); // the way out is not only "clear"
}

void VouchersPageTest::a_redeemed_voucher_is_news_to_the_list()
{
    const QStringList codes = m_desk->make(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    vouchers::RedeemRequest request;
    request.code = codes.at(1);
    request.operation = OperationId::create();
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

void VouchersPageTest::a_lost_card_is_printed_again_in_two_actions_from_the_search()
{
    const QStringList codes = m_desk->make(6);
    vouchers::PrintRecord before; // all of them were on paper once
    before.cards.codes = codes;
    before.target = PrintJob::Target::File;
    before.targetName = u"cards.pdf"_s;
    before.design = u"card-a4"_s;
    before.operation = OperationId::create();
    before.isCertain = true;
    QVERIFY(QCoro::waitFor(m_desk->services->prints.record(m_desk->shell.who, before)));
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&printer, &QTcpServer::newConnection, &printer, [&] {
        QTcpSocket *line = printer.nextPendingConnection();
        connect(line, &QTcpSocket::readyRead, line, [line, &received] {
            const QByteArray bytes = line->readAll();
            received += bytes;
            if (bytes.contains("\x1dr\x01")) // "tell me about your paper": there is some
                line->write(QByteArray(1, '\0'));
        });
    });
    QTRY_COMPARE(model()->rowCount(), 6);
    // The shop prints on a roll: chosen once, remembered.
    before.cards.codes = codes.mid(0, 1);
    m_page->showPrint(before.cards);
    PrintSettings *settings = m_page->printPage()->settings();
    auto *design = settings->findChild<QComboBox *>(u"design"_s);
    QTRY_VERIFY(design->findData(u"receipt-80"_s) >= 0);
    design->setCurrentIndex(design->findData(u"receipt-80"_s));
    QTRY_VERIFY(settings->addReceiptPrinter(u"127.0.0.1:%1"_s.arg(printer.serverPort())) &&
                !settings->receiptPrinter().isEmpty());
    QVERIFY(m_page->back());
    QVERIFY(list()->isVisible());

    list()->focusSearch();
    QTest::keyClicks(list()->searchField(), codes.at(3).right(5).toLower());
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(m_page->print()); // Ctrl+P: the preview of this card
    QVERIFY(m_page->printPage()->isVisible());
    QTRY_VERIFY(m_page->printPage()->renderer().sheets());
    QCOMPARE(m_page->printPage()->renderer().sheets()->cardCount(), 1);
    QSignalSpy printed(m_page->printPage(), &PrintPage::printed);
    QVERIFY(m_page->print()); // Ctrl+P again: on paper
    QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 20'000);
    QVERIFY(received.startsWith("\x1b@"));

    const auto voucher = QCoro::waitFor(m_desk->services->vouchers.find(m_desk->shell.who, codes.at(3)));
    QVERIFY(voucher);
    QCOMPARE(voucher->printed, 2);
    const auto cards = QCoro::waitFor(m_desk->services->prints.ofVoucher(m_desk->shell.who, voucher->id));
    QCOMPARE(cards->size(), 2);
    QCOMPARE(cards->first().reprint, 1); // marked as such
    QCOMPARE(cards->last().reprint, 0);
}

void VouchersPageTest::a_code_from_the_palette_opens_its_details()
{
    const QStringList codes = m_desk->make(5);
    QVERIFY(m_page->perform(VoucherCommand::show, codes.at(2).toLower()));
    QTRY_VERIFY(list()->details()->isOpen());
    QCOMPARE(list()->selectedCodes(), QStringList{codes.at(2)});
}

void VouchersPageTest::headers_sort_and_are_remembered()
{
    m_desk->make(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    QHeaderView *header = list()->table()->horizontalHeader();
    const int at = header->sectionViewportPosition(VoucherTableModel::Code) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(at, header->height() / 2));
    QTRY_COMPARE(model()->order().by, storage::VoucherSort::Code);
    const auto isSorted = [&] {
        for (int row = 1; row < model()->rowCount(); ++row) {
            const bool fits = model()->order().isDescending
                                  ? model()->voucher(row - 1).code >= model()->voucher(row).code
                                  : model()->voucher(row - 1).code <= model()->voucher(row).code;
            if (!fits)
                return false;
        }
        return model()->rowCount() == 3;
    };
    QTRY_VERIFY(isSorted());
    for (const auto &[column, sort] : {std::pair{VoucherTableModel::RouterName, storage::VoucherSort::Router},
                                       {VoucherTableModel::BatchTag, storage::VoucherSort::Batch}}) {
        const int there = header->sectionViewportPosition(column) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(there, header->height() / 2));
        QTRY_COMPARE(model()->order().by, sort);
    }
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(at, header->height() / 2));
    QTRY_COMPARE(model()->order().by, storage::VoucherSort::Code);
    // A column that cannot be sorted by leaves the arrow where it was.
    const int gives = header->sectionViewportPosition(VoucherTableModel::Gives) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(gives, header->height() / 2));
    QCOMPARE(model()->order().by, storage::VoucherSort::Code);
    QCOMPARE(header->sortIndicatorSection(), int(VoucherTableModel::Code));
}

void VouchersPageTest::filters_narrow_the_list_and_are_remembered()
{
    const QStringList codes = m_desk->make(4);
    QTRY_COMPARE(model()->rowCount(), 4);
    vouchers::SellRequest request;
    request.code = codes.at(1);
    request.operation = OperationId::create();
    QVERIFY(QCoro::waitFor(m_desk->services->sales.sell(m_desk->shell.who, std::move(request))).has_value());
    auto *stock = list()->findChild<QComboBox *>(u"stockFilter"_s);
    stock->setFocus();
    QTest::keyClick(stock, Qt::Key_Down); // Sold
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->voucher(0).code, codes.at(1));
    QTRY_COMPARE(list()->filters()->chip(u"active"_s)->count(), 1);

    m_page = std::make_unique<VouchersPage>(m_desk->parts(), m_desk->shell); // as after a restart
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(model()->filter().isSold == true);
}

void VouchersPageTest::a_new_language_reaches_the_names_of_batches()
{
    m_desk->make(4);
    const auto *batches = list()->findChild<QComboBox *>(u"batchFilter"_s);
    QTRY_COMPARE(batches->count(), 2);
    const QString before = batches->itemText(1);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(batches->itemText(1).startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(batches->itemText(1), before);
}

void VouchersPageTest::a_batch_ahead_says_how_far_it_is()
{
    vouchers::GenerateRequest request = m_desk->request(12);
    request.provision = Provision::Ahead;
    const auto made = QCoro::waitFor(m_desk->services->vouchers.generate(m_desk->shell.who, std::move(request)));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    list()->showBatch(made->batch, u"12 vouchers were generated."_s);
    QTRY_VERIFY(list()->batchBar()->isVisible());
    const auto says = [&](const QString &words) {
        for (QLabel *label : list()->batchBar()->findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(made->batch.tag));
    m_desk->services->runner.start();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"12 of 12 stand on the router"_s), 20'000);
    QTRY_VERIFY(model()->rowCount() == 12 && model()->voucher(0).provisionedAt);
}

void VouchersPageTest::a_package_fills_the_form_and_locks_it()
{
    const Package package = m_desk->makePackage(u"Day pass"_s, 250, Provision::OnRedemption);
    QVERIFY(m_page->perform(VoucherCommand::generate, package.id.value()));
    GenerateFields *fields = m_page->generatePage()->fields();
    QTRY_COMPARE(fields->input().package, package.id);
    QTRY_COMPARE(fields->router(), m_desk->record.id);
    QCOMPARE(fields->input().price, u"2.50"_s);
    QVERIFY(!fields->findChild<QLineEdit *>(u"price"_s)->isEnabled());
    m_page->generatePage()->generate();
    QTRY_COMPARE(model()->rowCount(), 20);
    QCOMPARE(model()->voucher(0).package, package.id);
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
