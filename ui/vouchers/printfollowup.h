// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/printledger.h"
#include "ui/vouchers/lastgooddialog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace nettdesk::ui {

class MessageBar;
class Shell;

/// What follows a print: it is written into the ledger, a person is asked what came out, for no spooler tells, and what
/// is missing is offered again.
class PrintFollowUp : public QObject {
    Q_OBJECT
public:
    /// All of it outlives this. Questions appear in `bar`, dialogs over `host`.
    PrintFollowUp(vouchers::PrintLedger &ledger, Shell &shell, MessageBar &bar, QWidget *host);

    /// `codes`: what was printed, in order. `problem`: what ended the job early, perhaps after some came out. The
    /// ledger hears of it also when `followUp` is gone by then: a print that happened is never forgotten.
    static void record(vouchers::PrintLedger &ledger, const Actor &actor, const vouchers::PrintRecord &record,
                       const QStringList &codes, const std::optional<Error> &problem,
                       const QPointer<PrintFollowUp> &followUp);

    /// All prints of which nobody has said yet what came out.
    void showOpenJobs();

    /// The open question about the last good card, if any.
    LastGoodDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void recorded(const nettdesk::PrintJob &job);
    void failed(const nettdesk::Error &error);
    /// These are to be printed again, as the continuation of that job.
    void continueRequested(const nettdesk::vouchers::PrintContinuation &missing);

private:
    void ask(const PrintJob &job, const QStringList &codes, const std::optional<Error> &problem);
    void askForLastGood(const PrintJob &job, const QStringList &codes);
    void confirm(PrintJobId job);
    void stop(PrintJobId job, int lastGood);
    void offerMissing(PrintJobId job);

    vouchers::PrintLedger &m_ledger;
    Shell &m_shell;
    MessageBar &m_bar;
    QWidget *m_host;
    QPointer<LastGoodDialog> m_dialog;
    QPointer<QDialog> m_jobs;
};

} // namespace nettdesk::ui
