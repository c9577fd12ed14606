// SPDX-License-Identifier: GPL-3.0-or-later
// What the print preview sends away: to a printer, a receipt printer, a file.
#include "ui/shell/shell.h"
#include "ui/vouchers/calibration.h"
#include "ui/vouchers/printfollowup.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/printrun.h"
#include "ui/vouchers/printsettings.h"
#include "ui/widgets/job.h"
#include "ui/widgets/messagebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

vouchers::CardSelection PrintPage::printedSelection(int firstSheet, int lastSheet) const
{
    if (firstSheet == 0 && lastSheet == m_renderer.count() - 1)
        return m_selection;
    const int perSheet = std::max(1, m_settings->design().paper.cardsPerSheet());
    const int skipped = m_settings->startAt() - 1;
    vouchers::CardSelection selection;
    const int end = std::min(int(m_cards.size()), (lastSheet + 1) * perSheet - skipped);
    for (int card = std::max(0, firstSheet * perSheet - skipped); card < end; ++card)
        selection.codes << m_cards.at(card).code;
    return selection;
}

QString PrintPage::jobTitle() const
{
    return tr("Voucher cards");
}

vouchers::PrintRecord PrintPage::record(PrintJob::Target target, const QString &name) const
{
    const cards::CardDesign design = m_settings->design();
    vouchers::PrintRecord record;
    record.target = target;
    record.targetName = name;
    record.design = design.id;
    record.designName = design.name;
    record.copies = m_settings->copies();
    record.startAt = m_settings->startAt();
    record.perSheet = design.paper.cardsPerSheet();
    record.continues = m_continues;
    record.operation = OperationId::create();
    return record;
}

void PrintPage::sendToPrinter(const QString &file)
{
    if (m_cards.isEmpty() || !m_renderer.sheets())
        return;
    if (file.isEmpty() && !m_settings->receiptPrinter().isEmpty()) {
        sendToReceiptPrinter(m_settings->receiptPrinter());
        return;
    }
    PrintOrder order;
    order.printer = m_settings->printer();
    order.file = file;
    order.title = jobTitle();
    order.copies = m_settings->copies();
    order.first = m_settings->firstSheet();
    order.last = m_settings->lastSheet();
    order.calibration = file.isEmpty() ? calibrationOf(m_shell.store(), order.printer) : cards::Calibration();
    if (order.printer.isEmpty() && file.isEmpty()) {
        messageBar()->showMessage(Tone::Warning,
                                  tr("No printer is chosen. Save a PDF, or add a printer to this computer "
                                     "and open this page again."));
        return;
    }
    messageBar()->clear();
    vouchers::PrintRecord record = this->record(file.isEmpty() ? PrintJob::Target::Printer : PrintJob::Target::File,
                                                file.isEmpty() ? order.printer : file);
    record.cards = printedSelection(order.first, order.last);
    if (order.first > 0)
        record.startAt = 1;
    record.isCertain = !file.isEmpty();
    PrintRun run{m_parts.prints, m_shell.actor(), record, codesOf(record.cards, m_cards), m_followUp};
    run.follow(m_shell.startJob(tr("Printing %n sheet(s)", nullptr, order.sheets() * order.copies)), order,
               *m_renderer.sheets());
}

void PrintPage::sendToReceiptPrinter(const QString &address)
{
    const auto parsed = vouchers::ReceiptPrinterAddress::parse(address);
    if (!parsed) {
        showError(parsed.error());
        return;
    }
    cards::LayoutOptions options;
    options.copies = m_settings->copies();
    options.logo = m_logo;
    const auto sheets =
        cards::layOut(m_settings->design(),
                      m_cards.mid(m_settings->firstSheet(), 1 + m_settings->lastSheet() - m_settings->firstSheet()),
                      std::move(options));
    if (!sheets) {
        showError(sheets.error());
        return;
    }
    messageBar()->clear();
    vouchers::ReceiptOrder order;
    order.address = *parsed;
    order.printer = cards::EscPosPrinter::forPaper(m_settings->design().paper.size.width());
    vouchers::PrintRecord record = this->record(PrintJob::Target::EscPos, parsed->text());
    record.cards = printedSelection(m_settings->firstSheet(), m_settings->lastSheet());
    PrintRun run{m_parts.prints, m_shell.actor(), record, codesOf(record.cards, m_cards), m_followUp};
    run.follow(m_shell.startJob(tr("Printing %n card(s)", nullptr, sheets->count())), order, *sheets);
}

void PrintPage::savePdf(const QString &path)
{
    if (m_cards.isEmpty() || !m_renderer.sheets())
        return;
    messageBar()->clear();
    vouchers::PrintRecord record = this->record(PrintJob::Target::File, path);
    record.copies = 1;
    record.cards = m_selection;
    record.isCertain = true;
    PrintRun run{m_parts.prints, m_shell.actor(), record, codesOf(record.cards, m_cards), m_followUp};
    run.follow(m_shell.startJob(tr("Saving “%1”").arg(QFileInfo(path).fileName())), path, jobTitle(),
               *m_renderer.sheets());
}

void PrintPage::askForPdf()
{
    auto *dialog = new QFileDialog(this, tr("Save cards as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("vouchers") + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPage::savePdf);
    dialog->open();
}

void PrintPage::continueWith(const vouchers::PrintContinuation &missing)
{
    vouchers::CardSelection selection;
    selection.codes = missing.codes;
    showCards(selection, missing.job.design);
    m_settings->setStartAt(missing.startAt);
    m_continues = missing.job.id;
}

} // namespace nettdesk::ui
