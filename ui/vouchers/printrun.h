// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/printledger.h"
#include "core/vouchers/receiptprinter.h"
#include "ui/vouchers/printjob.h"

#include <QPointer>

namespace nettdesk::ui {

class Job;
class PrintFollowUp;

/// The codes of what is printed, in printing order: of a selection that names them, those; of a batch, all cards'.
QStringList codesOf(const vouchers::CardSelection &selection, const QList<vouchers::cards::CardData> &cards);

/// One job on its way: the strip at the bottom hears how it goes, the ledger what came of it. Nothing here needs the
/// page: it may be gone when the last sheet is.
struct PrintRun {
    vouchers::PrintLedger &ledger;
    Actor actor;
    vouchers::PrintRecord record;
    QStringList codes;
    QPointer<PrintFollowUp> followUp;

    /// On a printer of this computer, in a worker thread.
    void follow(Job *job, const PrintOrder &order, const vouchers::cards::Sheets &sheets) const;
    /// On a receipt printer with a network port.
    void follow(Job *job, const vouchers::ReceiptOrder &order, const vouchers::cards::Sheets &sheets) const;
    /// Into a PDF.
    void follow(Job *job, const QString &path, const QString &title, const vouchers::cards::Sheets &sheets) const;

private:
    /// `mayBeOut`: something may lie in the printer's tray although the job failed.
    void failed(Job *job, const Error &error, bool mayBeOut) const;
    void keep(const std::optional<Error> &problem) const;
};

} // namespace nettdesk::ui
