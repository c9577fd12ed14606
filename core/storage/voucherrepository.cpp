// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherrepository.h"

#include "core/model/codekey.h"
#include "core/storage/vouchercodes.h"
#include "core/storage/voucherrows.h"

#include <QSet>

#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

const QString selectVoucher = u"SELECT "_s + voucherColumns() + u" FROM voucher "_s;
const QString selectBatch = u"SELECT "_s + batchColumns() + u" FROM batch "_s;

/// Numbers for rows that are about to be inserted, so that none has to be read back.
QList<qint64> drawIds(Session &session, qsizetype count)
{
    QList<qint64> ids;
    ids.reserve(count);
    if (session.engine() == Engine::Sqlite) {
        // The only writer at this moment; and vouchers are never deleted.
        const qint64 last = session.value<qint64>(u"SELECT max(id) FROM voucher"_s).value_or(0);
        for (qsizetype i = 1; i <= count; ++i)
            ids.append(last + i);
        return ids;
    }
    for (const Rows &row : session.query(
             u"SELECT nextval(pg_get_serial_sequence('voucher', 'id')) FROM generate_series(1, CAST(? AS BIGINT))"_s,
             count))
        ids.append(row.get<qint64>(0));
    return ids;
}

} // namespace

QCoro::Task<Result<std::optional<Voucher>>> VoucherRepository::find(QString codeKey)
{
    return m_database.read([codeKey](Session &session) { return find(session, codeKey); });
}

QCoro::Task<Result<std::optional<Voucher>>> VoucherRepository::byId(VoucherId voucher)
{
    return m_database.read([voucher](Session &session) { return load(session, voucher); });
}

QCoro::Task<Result<QList<Voucher>>> VoucherRepository::ofBatch(BatchId batch, VoucherId after, int limit)
{
    return m_database.read([batch, after, limit](Session &session) {
        QList<Voucher> vouchers;
        for (const Rows &row : session.query(selectVoucher + u"WHERE batch_id = ? AND id > ? ORDER BY id LIMIT ?"_s,
                                             batch, after.value(), limit))
            vouchers.append(readVoucher(row));
        return vouchers;
    });
}

QCoro::Task<Result<QList<Voucher>>> VoucherRepository::byIds(QList<VoucherId> vouchers)
{
    return m_database.read([vouchers](Session &session) { return loadVouchers(session, vouchers); });
}

QCoro::Task<Result<std::optional<Batch>>> VoucherRepository::batch(BatchId batch)
{
    return m_database.read([batch](Session &session) { return loadBatch(session, batch); });
}

QCoro::Task<Result<std::optional<Batch>>> VoucherRepository::batchByTag(QString tag)
{
    return m_database.read([tag](Session &session) {
        Rows rows = session.query(selectBatch + u"WHERE tag = ?"_s, tag);
        return rows.next() ? std::optional(readBatch(rows)) : std::nullopt;
    });
}

QCoro::Task<Result<QList<Batch>>> VoucherRepository::batches(BatchId before, int limit)
{
    return m_database.read([before, limit](Session &session) {
        QList<Batch> batches;
        for (const Rows &row : session.query(
                 selectBatch +
                     u"WHERE origin <> 'sold' AND (CAST(? AS BIGINT) IS NULL OR id < ?) ORDER BY id DESC LIMIT ?"_s,
                 before, before, limit))
            batches.append(readBatch(row));
        return batches;
    });
}

QCoro::Task<Result<>> VoucherRepository::markPrinted(QList<VoucherId> vouchers)
{
    return m_database.run([vouchers](Session &session) {
        session.executeIn(u"UPDATE voucher SET printed = printed + 1 WHERE id IN "_s, vouchers);
    });
}

BatchId VoucherRepository::insertBatch(Session &session, Batch &batch, const OperationId &operation)
{
    const VoucherTerms &terms = batch.terms;
    session.execute(u"INSERT INTO batch (tag, router_id, time_limit, time_counts, data_limit, speed_down, speed_up, "
                    "profile, price_minor, price_currency, valid_from, valid_until, code_form, password_rule, "
                    "voucher_count, operation, created_at, created_by, created_by_name, ends_latest, sign_ins, "
                    "locks_device, package_id, provision, scope, group_id, origin) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    batch.tag, batch.router, terms.timeLimit, timeCountsName(terms.timeCounts), terms.dataLimit,
                    terms.speed.down, terms.speed.up, terms.profile, terms.price.minor(), terms.price.currency(),
                    terms.validFrom, terms.validUntil, batch.codeForm, passwordRuleName(batch.passwordRule),
                    batch.count, operation, batch.createdAt, batch.createdBy, batch.createdByName, terms.endsLatest,
                    terms.signIns, terms.locksDevice, batch.package, provisionName(batch.provision),
                    voucherScopeName(batch.scope), batch.group, batchOriginName(batch.origin));
    batch.id = session.insertedId<Batch>();
    return batch.id;
}

QList<qsizetype> VoucherRepository::insertVouchers(Session &session, QList<Voucher> &vouchers)
{
    const QList<qint64> ids = drawIds(session, vouchers.size());
    const qint64 inserted = session.insertRows(
        u"INSERT INTO voucher (id, code, code_key, password_rule, sealed_password, batch_id, router_id, time_limit, "
        "time_counts, data_limit, speed_down, speed_up, profile, price_minor, price_currency, valid_from, "
        "valid_until, state, created_at, ends_latest, sign_ins, locks_device, package_id, provision, scope, group_id, "
        "mark)"_s,
        27, u" ON CONFLICT (code_key) DO NOTHING"_s, vouchers.size(), [&](qsizetype row, RowBinder &binder) {
            const Voucher &voucher = vouchers.at(row);
            const VoucherTerms &terms = voucher.terms;
            binder << ids.at(row) << voucher.code << codeKey(voucher.code) << passwordRuleName(voucher.passwordRule)
                   << voucher.sealedPassword << voucher.batch << voucher.router << terms.timeLimit
                   << timeCountsName(terms.timeCounts) << terms.dataLimit << terms.speed.down << terms.speed.up
                   << terms.profile << terms.price.minor() << terms.price.currency() << terms.validFrom
                   << terms.validUntil << voucherStateName(voucher.state) << voucher.createdAt << terms.endsLatest
                   << terms.signIns << terms.locksDevice << voucher.package << provisionName(voucher.provision)
                   << voucherScopeName(voucher.scope) << voucher.group << QString::fromLatin1(voucher.mark);
        });
    QSet<qint64> present;
    const bool all = inserted == vouchers.size();
    if (!all && !ids.isEmpty()) {
        for (const Rows &row :
             session.query(u"SELECT id FROM voucher WHERE id BETWEEN ? AND ?"_s, ids.first(), ids.last()))
            present.insert(row.get<qint64>(0));
    }
    QList<qsizetype> collided;
    QList<VoucherCodes::Entry> codes;
    codes.reserve(vouchers.size());
    std::map<std::tuple<RouterId, PackageId, VoucherState>, qint64> kinds;
    for (qsizetype i = 0; i < vouchers.size(); ++i) {
        if (!all && !present.contains(ids.at(i))) {
            collided.append(i);
            continue;
        }
        Voucher &voucher = vouchers[i];
        voucher.id = VoucherId(ids.at(i));
        codes.append({voucher.id, codeKey(voucher.code)});
        ++kinds[{voucher.router, voucher.package, voucher.state}];
    }
    VoucherCodes::add(session, codes);
    for (const auto &[kind, count] : kinds)
        VoucherTotals::add(session, std::get<0>(kind), std::get<1>(kind), std::get<2>(kind), count);
    return collided;
}

std::optional<Batch> VoucherRepository::loadBatch(Session &session, BatchId batch)
{
    Rows rows = session.query(selectBatch + u"WHERE id = ?"_s, batch);
    return rows.next() ? std::optional(readBatch(rows)) : std::nullopt;
}

std::optional<Batch> VoucherRepository::lastGeneratedBy(Session &session, EmployeeId employee)
{
    Rows rows = session.query(selectBatch + u"WHERE origin = 'generated' AND COALESCE(created_by, 0) = ? "
                                            "ORDER BY id DESC LIMIT 1"_s,
                              employee.value());
    return rows.next() ? std::optional(readBatch(rows)) : std::nullopt;
}

QHash<QString, VoucherState> VoucherRepository::statesOf(Session &session, const QStringList &codeKeys)
{
    constexpr qsizetype atOnce = 500;
    QHash<QString, VoucherState> states;
    for (qsizetype first = 0; first < codeKeys.size(); first += atOnce) {
        const QStringList some = codeKeys.mid(first, atOnce);
        for (const Rows &row : session.queryWith(u"SELECT code_key, state FROM voucher WHERE code_key IN "_s +
                                                     Session::placeholders(some.size()),
                                                 [&some](RowBinder &binder) {
                                                     for (const QString &key : some)
                                                         binder << key;
                                                 }))
            states.insert(row.get<QString>(0), voucherStateFromName(row.get<QString>(1)).value_or(VoucherState::Void));
    }
    return states;
}

std::optional<Voucher> VoucherRepository::firstOfBatch(Session &session, BatchId batch)
{
    return firstVoucher(session.query(selectVoucher + u"WHERE batch_id = ? ORDER BY id LIMIT 1"_s, batch));
}

std::optional<Batch> VoucherRepository::batchOfOperation(Session &session, const OperationId &operation)
{
    Rows rows = session.query(selectBatch + u"WHERE operation = ?"_s, operation);
    return rows.next() ? std::optional(readBatch(rows)) : std::nullopt;
}

std::optional<Voucher> VoucherRepository::load(Session &session, VoucherId voucher)
{
    return firstVoucher(session.query(selectVoucher + u"WHERE id = ?"_s, voucher));
}

std::optional<Voucher> VoucherRepository::find(Session &session, const QString &codeKey)
{
    return firstVoucher(session.query(selectVoucher + u"WHERE code_key = ?"_s, codeKey));
}

} // namespace nettdesk::storage
