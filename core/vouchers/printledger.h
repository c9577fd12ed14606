// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/printjob.h"
#include "core/storage/printrepository.h"
#include "core/vouchers/voucherservice.h"

#include <QCoroTask>
#include <QObject>

namespace nettdesk::vouchers {

/// What was handed to a printer or file, in the words of whoever handed it over.
struct PrintRecord {
    CardSelection cards; ///< in printing order
    PrintJob::Target target = PrintJob::Target::Printer;
    QString targetName;
    QString design;
    QString designName;
    int copies = 1;
    int startAt = 1;
    int perSheet = 1;
    PrintJobId continues = {};
    OperationId operation; ///< made before anything was sent
    /// The printer itself said that all of it is out: a file that was written, or a receipt printer that answered.
    bool isCertain = false;
};

/// Where to go on after a job that stopped.
struct PrintContinuation {
    PrintJob job;
    QStringList codes; ///< the cards that did not come out, in order
    /// Always 1: a sheet that was spoiled half-way is put aside, its remaining places with it.
    int startAt = 1;
};

/// Which voucher is on paper, how often, by whom and in which job (product C8). No spooler tells which sheets came out,
/// so a job is *sent* until a person, or a printer that answers, says more. Permission of everything: PrintVouchers;
/// reading: SeeVouchers.
class PrintLedger : public QObject {
    Q_OBJECT

public:
    PrintLedger(storage::Database &database, const security::AuditTrail &audit, const Clock &clock,
                QObject *parent = nullptr);

    /// Writes a job down, once for one operation: right after it was handed over. Counts every card as printed; one
    /// that was printed before is a reprint, with its number. Invalid: no cards, no operation. NotFound: no such batch
    /// or codes.
    QCoro::Task<Result<PrintJob>> record(Actor actor, PrintRecord record);
    /// All of it came out.
    QCoro::Task<Result<PrintJob>> confirm(Actor actor, PrintJobId job);
    /// The last good card was `lastGood`, counted from 1 in printing order; 0: none came out. What lies behind it
    /// counts as not printed again. Invalid: the job has no such card. Conflict: somebody settled it otherwise before.
    QCoro::Task<Result<PrintJob>> stoppedAfter(Actor actor, PrintJobId job, int lastGood);
    /// What a stopped job still owes. Invalid: nobody said yet where it stopped, or nothing is missing.
    QCoro::Task<Result<PrintContinuation>> continuation(Actor actor, PrintJobId job);

    QCoro::Task<Result<PrintJob>> byId(Actor actor, PrintJobId job);
    /// Newest first; `onlyOpen`: those about which nobody has said what came out.
    QCoro::Task<Result<QList<PrintJob>>> jobs(Actor actor, bool onlyOpen, PrintJobId before = {}, int limit = 100);
    /// Where a voucher has been on paper, newest first.
    QCoro::Task<Result<QList<PrintedCard>>> ofVoucher(Actor actor, VoucherId voucher);
    /// How many active vouchers are printed, never printed, sold, unsure, or dead paper; without a batch: of all.
    QCoro::Task<Result<storage::PrintStock>> stock(Actor actor, BatchId batch = {});

Q_SIGNALS:
    /// A job was recorded or settled, here or elsewhere.
    void changed();

private:
    QCoro::Task<Result<PrintJob>> settle(Actor actor, PrintJobId job, PrintJob::State state,
                                         std::optional<int> lastGood);

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    const Clock &m_clock;
};

} // namespace nettdesk::vouchers
