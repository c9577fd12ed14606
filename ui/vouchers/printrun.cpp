// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printrun.h"

#include "core/vouchers/cards/pdf.h"
#include "ui/vouchers/printfollowup.h"
#include "ui/widgets/job.h"
#include "ui/widgets/whendone.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrentRun>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintRun)
};

} // namespace

QStringList codesOf(const vouchers::CardSelection &selection, const QList<cards::CardData> &cards)
{
    if (!selection.batch)
        return selection.codes;
    QStringList codes;
    for (const cards::CardData &card : cards)
        codes << card.code;
    return codes;
}

void PrintRun::keep(const std::optional<Error> &problem) const
{
    PrintFollowUp::record(ledger, actor, record, codes, problem, followUp);
}

void PrintRun::failed(Job *job, const Error &error, bool mayBeOut) const
{
    job->fail(error);
    if (mayBeOut)
        keep(error);
    else if (followUp && error.kind != Error::Kind::Cancelled)
        Q_EMIT followUp->failed(error);
}

void PrintRun::follow(Job *job, const PrintOrder &order, const cards::Sheets &sheets) const
{
    const QFuture<Result<>> work =
        QtConcurrent::run([order, sheets, progress = job->progress(), stop = job->stopToken()] {
            return printSheets(order, sheets, progress, stop);
        });
    whenDone(work, job, [job, run = *this, sheetCount = order.sheets() * order.copies](const Result<> &done) {
        if (!done) {
            // Printers begin with the first page they get, files appear whole or not at all.
            const bool mayBeOut = run.record.target == PrintJob::Target::Printer && job->done() > 0;
            run.failed(job, done.error(), mayBeOut);
            return;
        }
        job->finish(Text::tr("%n sheet(s) were sent to the printer", nullptr, sheetCount));
        run.keep({});
    });
}

void PrintRun::follow(Job *job, const vouchers::ReceiptOrder &order, const cards::Sheets &sheets) const
{
    QCoro::connect(vouchers::printReceipts(order, sheets, job->progress(), job->stopToken()), job,
                   [job, run = *this, all = sheets.count()](const vouchers::ReceiptOutcome &outcome) {
                       if (outcome.problem) {
                           run.failed(job, *outcome.problem, outcome.sent > 0);
                           return;
                       }
                       job->finish(Text::tr("%n card(s) were sent to the printer", nullptr, outcome.sent));
                       PrintRun told = run;
                       told.record.isCertain = outcome.isCertain(all);
                       told.keep({});
                   });
}

void PrintRun::follow(Job *job, const QString &path, const QString &title, const cards::Sheets &sheets) const
{
    const QFuture<Result<>> work =
        QtConcurrent::run([path, title, sheets, progress = job->progress(), stop = job->stopToken()] {
            return cards::writePdf(path, sheets, title, progress, stop);
        });
    whenDone(work, job, [job, run = *this, path](const Result<> &done) {
        if (!done) {
            run.failed(job, done.error(), false);
            return;
        }
        job->finish(Text::tr("“%1” was saved").arg(QFileInfo(path).fileName()), Text::tr("Open"),
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        run.keep({});
    });
}

} // namespace nettdesk::ui
