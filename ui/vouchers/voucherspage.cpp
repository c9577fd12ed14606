// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherspage.h"

#include "ui/shell/shell.h"
#include "ui/vouchers/generatepage.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/redeemdialog.h"
#include "ui/vouchers/voucheracts.h"
#include "ui/vouchers/voucherlist.h"

#include <QStackedWidget>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

VouchersPage::VouchersPage(const VouchersParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_pages(new QStackedWidget(this))
    , m_list(new VoucherList(parts, shell))
{
    // The pages inside have title, actions and bars of their own: they cover this one's.
    m_pages->setAutoFillBackground(true);
    m_pages->addWidget(m_list);
    connect(m_list, &VoucherList::generateRequested, this, &VouchersPage::showGenerate);
    connect(m_list, &VoucherList::importRequested, this, &VouchersPage::importFile);
    connect(m_list->acts(), &VoucherActs::redeemRequested, this, &VouchersPage::redeem);
    connect(m_list->acts(), &VoucherActs::explainRequested, this, &VouchersPage::explain);
    connect(m_list, &VoucherList::printRequested, this,
            [this](const vouchers::CardSelection &selection) { showPrint(selection); });
}

void VouchersPage::retranslate()
{
    setAccessibleName(tr("Vouchers"));
}

void VouchersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_pages->setGeometry(rect());
}

QSize VouchersPage::minimumSizeHint() const
{
    return m_pages->minimumSizeHint();
}

Page *VouchersPage::current() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void VouchersPage::bringToFront(Page *page)
{
    m_pages->setCurrentWidget(page);
    page->activated();
}

GeneratePage *VouchersPage::generatePage()
{
    if (!m_generate) {
        m_generate = new GeneratePage(m_parts, m_shell);
        m_pages->addWidget(m_generate);
        connect(m_generate, &GeneratePage::closed, this, &VouchersPage::showList);
        connect(m_generate, &GeneratePage::generated, this, [this](const Batch &batch, const QString &message) {
            m_list->showBatch(batch, message);
            if (current() == m_generate) // whoever went on to something else is left there
                showList();
        });
    }
    return m_generate;
}

PrintPage *VouchersPage::printPage()
{
    if (!m_print) {
        m_print = new PrintPage(m_parts, m_shell);
        m_pages->addWidget(m_print);
        connect(m_print, &PrintPage::closed, this, &VouchersPage::showList);
    }
    return m_print;
}

void VouchersPage::showList()
{
    bringToFront(m_list);
}

void VouchersPage::showGenerate()
{
    bringToFront(generatePage());
}

void VouchersPage::showPrint(const vouchers::CardSelection &selection, const QString &design)
{
    printPage()->showCards(selection, design);
    bringToFront(m_print);
}

void VouchersPage::redeem(const QString &code)
{
    if (!m_redeem) {
        m_redeem = new RedeemDialog(m_parts.redemption, m_shell.actor(), {}, window());
        m_redeem->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_redeem, &RedeemDialog::printRequested, this, [this](const QString &printed) {
            m_redeem->close();
            perform(VoucherCommand::printSlip, printed);
        });
        m_redeem->open();
    } else {
        m_redeem->raise();
        m_redeem->activateWindow();
    }
    if (!code.isEmpty())
        m_redeem->redeem(code);
}

void VouchersPage::explain(const QString &code)
{
    if (!m_explain) {
        m_explain = new ExplainDialog(m_parts.explainer, m_shell.actor(), window());
        m_explain->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_explain, &ExplainDialog::fixChosen, this,
                [this](const explain::CodeFix &fix, const explain::Explanation &explanation) {
                    m_explain->close();
                    if (explanation.voucher)
                        m_list->acts()->takeFix(explain::codeFixName(fix.act), *explanation.voucher);
                    else
                        m_shell.openScreen(u"counter"_s); // another code is sold there
                });
        m_explain->open();
    } else {
        m_explain->raise();
        m_explain->activateWindow();
    }
    if (!code.isEmpty())
        m_explain->explain(code);
}

void VouchersPage::importFile(const QString &file)
{
    if (!m_import) {
        m_import = new CsvImportDialog(m_parts, m_shell, window());
        m_import->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_import, &CsvImportDialog::imported, m_list, &VoucherList::refresh);
        m_import->open();
    }
    if (file.isEmpty())
        m_import->chooseFile();
    else
        m_import->openFile(file);
}

void VouchersPage::takeFix(const QString &fix, const QString &code)
{
    QCoro::Task<Result<Voucher>> task = m_parts.vouchers.find(m_shell.actor(), code);
    QCoro::connect(std::move(task), this, [this, fix](const Result<Voucher> &found) {
        if (found)
            m_list->acts()->takeFix(fix, *found);
        else
            m_list->showError(found.error());
    });
}

void VouchersPage::refresh()
{
    current()->refresh();
}

bool VouchersPage::print()
{
    return current()->print();
}

void VouchersPage::activated()
{
    current()->activated();
}

void VouchersPage::focusSearch()
{
    if (current() != m_list)
        showList();
    m_list->focusSearch();
}

bool VouchersPage::back()
{
    return current()->back();
}

bool VouchersPage::perform(const QString &command, const QVariant &argument)
{
    vouchers::CardSelection selection;
    if (command == VoucherCommand::generate) {
        showGenerate();
        if (argument.toLongLong() > 0)
            m_generate->choosePackage(PackageId(argument.toLongLong()));
    } else if (command == VoucherCommand::explain) {
        explain(argument.toString());
    } else if (command == VoucherCommand::fix) {
        const QStringList words = argument.toStringList();
        if (words.size() != 2)
            return false;
        showList();
        takeFix(words.constFirst(), words.constLast());
    } else if (command == VoucherCommand::reconcile) {
        m_list->reconcile(RouterId(argument.toLongLong()));
    } else if (command == VoucherCommand::import) {
        showList();
        importFile(argument.toString());
    } else if (command == VoucherCommand::redeem) {
        redeem(argument.toString());
    } else if (command == VoucherCommand::show) {
        showList();
        m_list->showCode(argument.toString());
    } else if (command == VoucherCommand::print) {
        selection.codes = argument.toStringList();
        if (selection.codes.isEmpty())
            return false;
        showPrint(selection);
    } else if (command == VoucherCommand::printBatch) {
        selection.batch = BatchId(argument.toLongLong());
        showPrint(selection);
    } else if (command == VoucherCommand::printSlip) {
        selection.codes << argument.toString();
        showPrint(selection, u"receipt-80"_s);
    } else {
        return false;
    }
    return true;
}

} // namespace nettdesk::ui
