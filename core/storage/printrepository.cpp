// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/printrepository.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr std::array<const char *, 3> targetNames{"printer", "file", "escpos"};
constexpr std::array<const char *, 3> stateNames{"sent", "confirmed", "stopped"};

template<class Enum, size_t N>
Enum fromName(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return Enum(i);
    }
    return Enum(0);
}

template<class Enum, size_t N>
QString nameOf(const std::array<const char *, N> &names, Enum value)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

const QString jobColumns = u"j.id, j.operation, j.at, j.employee_id, j.printed_by, j.target, j.target_name, j.design, "
                           "j.design_name, j.batch_id, j.cards, j.copies, j.start_at, j.per_sheet, j.continues_job, "
                           "j.state, j.last_good, j.settled_at, j.settled_by"_s;
constexpr int jobColumnCount = 19;
const QString selectJob = u"SELECT "_s + jobColumns + u" FROM print_job j "_s;

PrintJob readJob(const Rows &row)
{
    PrintJob job;
    job.id = row.get<PrintJobId>(0);
    job.operation = row.get<OperationId>(1);
    job.at = row.get<Timestamp>(2);
    job.employee = row.get<EmployeeId>(3);
    job.printedBy = row.get<QString>(4);
    job.target = fromName<PrintJob::Target>(targetNames, row.get<QString>(5));
    job.targetName = row.get<QString>(6);
    job.design = row.get<QString>(7);
    job.designName = row.get<QString>(8);
    job.batch = row.get<BatchId>(9);
    job.cards = row.get<int>(10);
    job.copies = row.get<int>(11);
    job.startAt = row.get<int>(12);
    job.perSheet = row.get<int>(13);
    job.continues = row.get<PrintJobId>(14);
    job.state = fromName<PrintJob::State>(stateNames, row.get<QString>(15));
    job.lastGood = row.get<std::optional<int>>(16);
    job.settledAt = row.get<std::optional<Timestamp>>(17);
    job.settledBy = row.get<QString>(18);
    return job;
}

std::optional<PrintJob> firstJob(Rows rows)
{
    return rows.next() ? std::optional(readJob(rows)) : std::nullopt;
}

QHash<VoucherId, int> printedCounts(Session &session, const QList<VoucherId> &vouchers)
{
    constexpr qsizetype atOnce = 200;
    QHash<VoucherId, int> counts;
    counts.reserve(vouchers.size());
    for (qsizetype first = 0; first < vouchers.size(); first += atOnce) {
        const QList<VoucherId> some = vouchers.mid(first, atOnce);
        const auto bind = [&some](RowBinder &binder) {
            for (const VoucherId voucher : some)
                binder << voucher;
        };
        for (const Rows &row : session.queryWith(
                 u"SELECT id, printed FROM voucher WHERE id IN "_s + Session::placeholders(some.size()), bind))
            counts.insert(row.get<VoucherId>(0), row.get<int>(1));
    }
    return counts;
}

} // namespace

QCoro::Task<Result<std::optional<PrintJob>>> PrintRepository::byId(PrintJobId job)
{
    return m_database.read([job](Session &session) { return byId(session, job); });
}

QCoro::Task<Result<QList<PrintJob>>> PrintRepository::page(bool onlyOpen, PrintJobId before, int limit)
{
    return m_database.read([onlyOpen, before, limit](Session &session) {
        QList<PrintJob> jobs;
        const QString open = onlyOpen ? u"AND j.state = 'sent' "_s : QString();
        for (const Rows &row : session.query(selectJob + u"WHERE (CAST(? AS BIGINT) IS NULL OR j.id < ?) "_s + open +
                                                 u"ORDER BY j.id DESC LIMIT ?"_s,
                                             before, before, limit))
            jobs.append(readJob(row));
        return jobs;
    });
}

QCoro::Task<Result<QList<PrintedCard>>> PrintRepository::ofVoucher(VoucherId voucher)
{
    return m_database.read([voucher](Session &session) {
        QList<PrintedCard> cards;
        for (const Rows &row :
             session.query(u"SELECT "_s + jobColumns +
                               u", c.position, c.reprint FROM print_card c JOIN print_job j ON j.id = c.job_id "
                               "WHERE c.voucher_id = ? ORDER BY j.id DESC, c.position"_s,
                           voucher))
            cards.append({readJob(row), row.get<int>(jobColumnCount), row.get<int>(jobColumnCount + 1)});
        return cards;
    });
}

QCoro::Task<Result<QStringList>> PrintRepository::codesBehind(PrintJobId job, int position)
{
    return m_database.read([job, position](Session &session) {
        QStringList codes;
        for (const Rows &row : session.query(u"SELECT v.code FROM print_card c JOIN voucher v ON v.id = c.voucher_id "
                                             "WHERE c.job_id = ? AND c.position > ? ORDER BY c.position"_s,
                                             job, position))
            codes.append(row.get<QString>(0));
        return codes;
    });
}

QCoro::Task<Result<PrintStock>> PrintRepository::stock(BatchId batch, Timestamp now)
{
    return m_database.read([batch, now](Session &session) {
        PrintStock stock;
        const QString ofBatch = u"(CAST(? AS BIGINT) IS NULL OR v.batch_id = ?) "_s;
        Rows rows = session.query(
            u"SELECT CAST(coalesce(sum(CASE WHEN v.printed = 0 AND v.sold_at IS NULL THEN 1 ELSE 0 END), 0) AS "
            u"BIGINT), "
            "CAST(coalesce(sum(CASE WHEN v.printed > 0 AND v.sold_at IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT), "
            "CAST(coalesce(sum(CASE WHEN v.sold_at IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT), "
            "CAST(coalesce(sum(CASE WHEN v.printed > 0 AND v.sold_at IS NULL AND v.valid_until <= ? THEN 1 ELSE 0 "
            "END), "
            "0) AS BIGINT) FROM voucher v WHERE v.state = 'active' AND "_s +
                ofBatch,
            now, batch, batch);
        if (rows.next())
            stock = {rows.get<qint64>(0), rows.get<qint64>(1), rows.get<qint64>(2), 0, rows.get<qint64>(3)};
        stock.unconfirmed = session
                                .value<qint64>(u"SELECT count(DISTINCT c.voucher_id) FROM print_job j JOIN print_card "
                                               "c ON c.job_id = j.id JOIN voucher v ON v.id = c.voucher_id WHERE "
                                               "j.state = 'sent' AND v.state = 'active' AND v.sold_at IS NULL AND "_s +
                                                   ofBatch,
                                               batch, batch)
                                .value_or(0);
        return stock;
    });
}

QList<VoucherId> PrintRepository::vouchersOf(Session &session, BatchId batch)
{
    QList<VoucherId> vouchers;
    for (const Rows &row : session.query(u"SELECT id FROM voucher WHERE batch_id = ? ORDER BY id"_s, batch))
        vouchers.append(row.get<VoucherId>(0));
    return vouchers;
}

QList<VoucherId> PrintRepository::vouchersOf(Session &session, const QStringList &codeKeys)
{
    QList<VoucherId> vouchers;
    for (const QString &key : codeKeys) {
        if (const auto voucher = session.value<VoucherId>(u"SELECT id FROM voucher WHERE code_key = ?"_s, key))
            vouchers.append(*voucher);
    }
    return vouchers;
}

std::optional<PrintJob> PrintRepository::byOperation(Session &session, const OperationId &operation)
{
    return firstJob(session.query(selectJob + u"WHERE j.operation = ?"_s, operation));
}

std::optional<PrintJob> PrintRepository::byId(Session &session, PrintJobId job)
{
    return firstJob(session.query(selectJob + u"WHERE j.id = ?"_s, job));
}

PrintJobId PrintRepository::insert(Session &session, PrintJob &job, const QList<VoucherId> &vouchers)
{
    job.cards = int(vouchers.size());
    session.execute(u"INSERT INTO print_job (operation, at, employee_id, printed_by, target, target_name, design, "
                    "design_name, batch_id, cards, copies, start_at, per_sheet, continues_job, state) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    job.operation, job.at, job.employee, job.printedBy, nameOf(targetNames, job.target), job.targetName,
                    job.design, job.designName, job.batch, job.cards, job.copies, job.startAt, job.perSheet,
                    job.continues, nameOf(stateNames, job.state));
    job.id = session.insertedId<PrintJob>();
    const QHash<VoucherId, int> before = printedCounts(session, vouchers);
    session.insertRows(u"INSERT INTO print_card (job_id, position, voucher_id, reprint)"_s, 4, {}, vouchers.size(),
                       [&](qsizetype row, RowBinder &binder) {
                           const VoucherId voucher = vouchers.at(row);
                           binder << job.id << int(row + 1) << voucher << before.value(voucher);
                       });
    session.executeIn(u"UPDATE voucher SET printed = printed + 1 WHERE id IN "_s, vouchers);
    return job.id;
}

bool PrintRepository::settle(Session &session, const PrintJob &job)
{
    const qint64 changed =
        session.execute(u"UPDATE print_job SET state = ?, last_good = ?, settled_at = ?, "
                        "settled_by = ? WHERE id = ? AND state = 'sent'"_s,
                        nameOf(stateNames, job.state), job.lastGood, job.settledAt, job.settledBy, job.id);
    if (changed == 0)
        return false;
    if (job.state == PrintJob::State::Stopped)
        session.execute(u"UPDATE voucher SET printed = printed - 1 WHERE printed > 0 AND id IN "
                        "(SELECT voucher_id FROM print_card WHERE job_id = ? AND position > ?)"_s,
                        job.id, job.lastGood.value_or(0));
    return true;
}

} // namespace nettdesk::storage
