// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printfollowup.h"

#include "ui/shell/shell.h"
#include "ui/vouchers/printjobsdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

namespace nettdesk::ui {

PrintFollowUp::PrintFollowUp(vouchers::PrintLedger &ledger, Shell &shell, MessageBar &bar, QWidget *host)
    : QObject(host), m_ledger(ledger), m_shell(shell), m_bar(bar), m_host(host)
{
}

void PrintFollowUp::record(vouchers::PrintLedger &ledger, const Actor &actor, const vouchers::PrintRecord &record,
                           const QStringList &codes, const std::optional<Error> &problem,
                           const QPointer<PrintFollowUp> &followUp)
{
    QCoro::connect(ledger.record(actor, record), &ledger, [followUp, codes, problem](const Result<PrintJob> &job) {
        if (!followUp)
            return;
        if (!job) {
            Q_EMIT followUp->failed(job.error()); // the cards are out; only the ledger does not know
            return;
        }
        Q_EMIT followUp->recorded(*job);
        if (job->state == PrintJob::State::Sent)
            followUp->ask(*job, codes, problem);
    });
}

void PrintFollowUp::ask(const PrintJob &job, const QStringList &codes, const std::optional<Error> &problem)
{
    if (problem) {
        m_bar.showMessage(Tone::Warning,
                          tr("%1 Look at what came out: which card was the last good one?").arg(problem->message),
                          problem->detail);
    } else {
        //: printer
        m_bar.showMessage(
            Tone::Neutral,
            tr("%n card(s) were sent to “%1”. Did all of them come out?", nullptr, job.cards).arg(job.targetName));
        m_bar.addAction(tr("All came out"), [this, id = job.id] { confirm(id); });
    }
    m_bar.addAction(tr("Some are missing…"), [this, job, codes] { askForLastGood(job, codes); });
}

void PrintFollowUp::askForLastGood(const PrintJob &job, const QStringList &codes)
{
    if (m_dialog)
        return;
    QStringList names = codes;
    for (int card = 1; codes.isEmpty() && card <= job.cards; ++card) // of an earlier job only the order is known
        names << tr("Card %1").arg(QLocale().toString(card));
    m_dialog = new LastGoodDialog(names, m_host);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LastGoodDialog::chosen, this, [this, id = job.id](int lastGood) { stop(id, lastGood); });
    m_dialog->open();
}

void PrintFollowUp::showOpenJobs()
{
    if (m_jobs)
        return;
    auto *dialog = new PrintJobsDialog(m_ledger, m_shell.actor(), m_host);
    m_jobs = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintJobsDialog::confirmed, this, &PrintFollowUp::confirm);
    connect(dialog, &PrintJobsDialog::missing, this, [this](const PrintJob &job) { askForLastGood(job, {}); });
    dialog->open();
}

void PrintFollowUp::confirm(PrintJobId job)
{
    m_bar.clear();
    QCoro::connect(m_ledger.confirm(m_shell.actor(), job), this, [this](const Result<PrintJob> &settled) {
        if (!settled)
            Q_EMIT failed(settled.error());
    });
}

void PrintFollowUp::stop(PrintJobId job, int lastGood)
{
    m_bar.clear();
    QCoro::connect(m_ledger.stoppedAfter(m_shell.actor(), job, lastGood), this,
                   [this, job](const Result<PrintJob> &settled) {
                       if (!settled)
                           Q_EMIT failed(settled.error());
                       else if (settled->lastGood.value_or(0) < settled->cards)
                           offerMissing(job);
                   });
}

void PrintFollowUp::offerMissing(PrintJobId job)
{
    QCoro::connect(m_ledger.continuation(m_shell.actor(), job), this,
                   [this](const Result<vouchers::PrintContinuation> &missing) {
                       if (!missing) {
                           Q_EMIT failed(missing.error());
                           return;
                       }
                       m_bar.showMessage(Tone::Neutral, tr("%n card(s) are missing and count as not printed. Put the "
                                                           "spoiled sheet aside.",
                                                           nullptr, int(missing->codes.size())));
                       m_bar.addAction(tr("Show the missing ones"), [this, rest = *missing] {
                           m_bar.clear();
                           Q_EMIT continueRequested(rest);
                       });
                   });
}

} // namespace nettdesk::ui
