// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherspage.h"

#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/vouchers/actdialogs.h"
#include "ui/vouchers/batchbar.h"
#include "ui/vouchers/driftmodel.h"
#include "ui/vouchers/generatefields.h"
#include "ui/vouchers/generatepage.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/reconciledialog.h"
#include "ui/vouchers/selectionbar.h"
#include "ui/vouchers/voucherfilters.h"
#include "ui/vouchers/voucherlist.h"
#include "ui/vouchers/vouchertablemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>

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
    void headers_sort_and_are_remembered();
    void filters_narrow_the_list_and_are_remembered();
    void deleted_vouchers_come_back_with_undo();
    void a_sold_voucher_is_deleted_only_with_its_refund();
    void several_are_sold_from_the_list_with_a_payment_each();
    void a_running_voucher_is_extended_and_ended();
    void a_code_is_explained_and_redeemed_from_the_answer();
    void codes_from_a_file_are_shown_first_and_imported_whole();
    void a_file_with_bad_rows_imports_the_good_ones_only_when_told();
    void the_list_is_exported_as_it_is_filtered();
    void a_batch_ahead_says_how_far_it_is();
    void a_package_fills_the_form_and_locks_it();
    void a_router_is_compared_and_repaired();
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

void VouchersPageTest::deleted_vouchers_come_back_with_undo()
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

void VouchersPageTest::a_sold_voucher_is_deleted_only_with_its_refund()
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

void VouchersPageTest::several_are_sold_from_the_list_with_a_payment_each()
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

void VouchersPageTest::a_running_voucher_is_extended_and_ended()
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

void VouchersPageTest::a_code_is_explained_and_redeemed_from_the_answer()
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

void VouchersPageTest::codes_from_a_file_are_shown_first_and_imported_whole()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "code,password,time limit,price\nCARD-AAAA2-BBBB3,s3cret99,1d,2.50\nCARD-CCCC4-DDDD5,s3cret98,2d,5.00\n");
    file.close();
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list(), &drop);
    delete mime;

    QVERIFY(m_page->importDialog());
    QTRY_COMPARE(m_page->importDialog()->outcome().vouchers, 2);
    QCOMPARE(model()->rowCount(), 0); // nothing is stored by looking
    QTest::mouseClick(m_page->importDialog()->findChild<Button *>(u"confirmAct"_s), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->voucher(0).router, m_desk->record.id);
}

void VouchersPageTest::a_file_with_bad_rows_imports_the_good_ones_only_when_told()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,time limit\nCARD-AAAA2-BBBB3,1d\nCARD-EEEE6-FFFF7,soon\n");
    file.close();
    QVERIFY(m_page->perform(VoucherCommand::import, file.fileName()));
    CsvImportDialog *dialog = m_page->importDialog();
    QTRY_COMPARE(dialog->outcome().rows, 2);
    QCOMPARE(dialog->outcome().vouchers, 1);
    auto *confirm = dialog->findChild<Button *>(u"confirmAct"_s);
    QVERIFY(!confirm->isEnabled());
    auto *problems = dialog->findChild<QTableWidget *>(u"problems"_s);
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->item(0, 0)->text(), u"3"_s); // the line in the file
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"leaveOut"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1);
}

void VouchersPageTest::the_list_is_exported_as_it_is_filtered()
{
    const QStringList codes = m_desk->make(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    list()->searchField()->setText(codes.at(1));
    QTRY_COMPARE(model()->rowCount(), 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    list()->exportTo(path);
    QTRY_VERIFY(!m_desk->shell.jobs.empty() && m_desk->shell.jobs.back()->isFinished());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    QVERIFY(content.contains(codes.at(1)));
    QVERIFY(!content.contains(codes.at(0)));
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

void VouchersPageTest::a_router_is_compared_and_repaired()
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
