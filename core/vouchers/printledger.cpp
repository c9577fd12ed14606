// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/printledger.h"

#include "core/model/codekey.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"

#include <QCoreApplication>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using security::require;
using storage::PrintRepository;
using storage::Session;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintLedger)
};

QString objectOf(const PrintJob &job)
{
    return u"print job %1"_s.arg(job.id.value());
}

/// For the audit log: what was printed where. Codes stand in the ledger, not here.
QString describe(const PrintJob &job)
{
    return u"%1 cards, design %2, to %3"_s.arg(QString::number(job.cards), job.design, job.targetName);
}

tl::unexpected<Error> noSuchJob()
{
    return failure(Error::Kind::NotFound, Text::tr("There is no such print job. Look at the list of prints again."));
}

} // namespace

PrintLedger::PrintLedger(storage::Database &database, const security::AuditTrail &audit, const Clock &clock,
                         QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_clock(clock)
{
    connect(&m_database, &storage::Database::changed, this, [this](const QStringList &tables) {
        if (tables.contains("print_job"_L1))
            Q_EMIT changed();
    });
    connect(&m_database, &storage::Database::changedElsewhere, this, [this](const QStringList &tables) {
        if (tables.isEmpty() || tables.contains("print_job"_L1))
            Q_EMIT changed();
    });
}

QCoro::Task<Result<PrintJob>> PrintLedger::record(Actor actor, PrintRecord record)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    if (!record.operation.isValid() || (!record.cards.batch && record.cards.codes.isEmpty()))
        co_return failure(Error::Kind::Invalid, Text::tr("There are no cards to write down as printed."));
    PrintJob job;
    job.operation = record.operation;
    job.at = m_clock.now();
    job.employee = actor.employee;
    job.printedBy = actor.name;
    job.target = record.target;
    job.targetName = record.targetName;
    job.design = record.design;
    job.designName = record.designName;
    job.batch = record.cards.batch.value_or(BatchId());
    job.copies = record.copies;
    job.startAt = record.startAt;
    job.perSheet = record.perSheet;
    job.continues = record.continues;
    QStringList keys;
    for (const QString &code : std::as_const(record.cards.codes))
        keys << codeKey(code);
    auto store = [job, keys, actor, isCertain = record.isCertain,
                  audit = m_audit](Session &session) mutable -> Result<PrintJob> {
        if (const auto before = PrintRepository::byOperation(session, job.operation))
            return *before;
        const QList<VoucherId> vouchers = job.batch.isStored() ? PrintRepository::vouchersOf(session, job.batch)
                                                               : PrintRepository::vouchersOf(session, keys);
        if (vouchers.isEmpty())
            return failure(Error::Kind::NotFound,
                           Text::tr("None of these vouchers is in this shop, so no print was written down."));
        PrintRepository::insert(session, job, vouchers);
        const security::AuditEntry entry{actor, u"print.sent"_s, objectOf(job), job.operation, {}, describe(job)};
        if (const Result<> written = audit.append(session, entry); !written)
            return failure(written.error());
        if (isCertain) {
            job.state = PrintJob::State::Confirmed;
            job.settledAt = job.at;
            PrintRepository::settle(session, job);
        }
        return job;
    };
    co_return co_await m_database.run(store);
}

QCoro::Task<Result<PrintJob>> PrintLedger::settle(Actor actor, PrintJobId id, PrintJob::State state,
                                                  std::optional<int> lastGood)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    auto store = [id, state, lastGood, actor, now = m_clock.now(),
                  audit = m_audit](Session &session) -> Result<PrintJob> {
        auto job = PrintRepository::byId(session, id);
        if (!job)
            return noSuchJob();
        if (lastGood && (*lastGood < 0 || *lastGood > job->cards))
            return failure(Error::Kind::Invalid, Text::tr("This print has cards 1 to %1. Give the last one that came "
                                                          "out well, or 0 if none did.")
                                                     .arg(job->cards));
        if (job->state != PrintJob::State::Sent) {
            if (job->state == state && job->lastGood == lastGood)
                return *job; // said twice
            return failure(Error::Kind::Conflict,
                           Text::tr("%1 has already said what became of this print. Nothing was changed.")
                               .arg(job->settledBy.isEmpty() ? Text::tr("The printer") : job->settledBy));
        }
        job->state = state;
        job->lastGood = lastGood;
        job->settledAt = now;
        job->settledBy = actor.name;
        if (!PrintRepository::settle(session, *job))
            return failure(Error::Kind::Conflict,
                           Text::tr("Somebody else said at the same moment what became of this print. Look again."));
        const bool isStopped = state == PrintJob::State::Stopped;
        const security::AuditEntry entry{
            actor,          isStopped ? u"print.stopped"_s : u"print.confirmed"_s,
            objectOf(*job), {},
            u"sent"_s,      isStopped ? u"good up to card %1"_s.arg(lastGood.value_or(0)) : u"all"_s};
        if (const Result<> written = audit.append(session, entry); !written)
            return failure(written.error());
        return *job;
    };
    co_return co_await m_database.run(store);
}

QCoro::Task<Result<PrintJob>> PrintLedger::confirm(Actor actor, PrintJobId job)
{
    return settle(actor, job, PrintJob::State::Confirmed, {});
}

QCoro::Task<Result<PrintJob>> PrintLedger::stoppedAfter(Actor actor, PrintJobId job, int lastGood)
{
    return settle(actor, job, PrintJob::State::Stopped, lastGood);
}

QCoro::Task<Result<PrintContinuation>> PrintLedger::continuation(Actor actor, PrintJobId job)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    PrintRepository repository(m_database);
    const Result<std::optional<PrintJob>> found = co_await repository.byId(job);
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return noSuchJob();
    PrintContinuation rest;
    rest.job = **found;
    if (rest.job.state != PrintJob::State::Stopped)
        co_return failure(Error::Kind::Invalid, Text::tr("Say first which card of this print was the last good one."));
    const Result<QStringList> codes = co_await repository.codesBehind(job, rest.job.lastGood.value_or(0));
    if (!codes)
        co_return failure(codes.error());
    if (codes->isEmpty())
        co_return failure(Error::Kind::Invalid, Text::tr("All cards of this print came out; there is nothing left."));
    rest.codes = *codes;
    co_return rest;
}

QCoro::Task<Result<PrintJob>> PrintLedger::byId(Actor actor, PrintJobId job)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    PrintRepository repository(m_database);
    const Result<std::optional<PrintJob>> found = co_await repository.byId(job);
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return noSuchJob();
    co_return **found;
}

QCoro::Task<Result<QList<PrintJob>>> PrintLedger::jobs(Actor actor, bool onlyOpen, PrintJobId before, int limit)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    PrintRepository repository(m_database);
    co_return co_await repository.page(onlyOpen, before, limit);
}

QCoro::Task<Result<QList<PrintedCard>>> PrintLedger::ofVoucher(Actor actor, VoucherId voucher)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    PrintRepository repository(m_database);
    co_return co_await repository.ofVoucher(voucher);
}

QCoro::Task<Result<storage::PrintStock>> PrintLedger::stock(Actor actor, BatchId batch)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    PrintRepository repository(m_database);
    co_return co_await repository.stock(batch, m_clock.now());
}

} // namespace nettdesk::vouchers
