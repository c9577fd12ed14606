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

/// The WHERE of a list, and its parameters in the same order. A plus sign before a number, or nothing behind a text,
/// keeps a column from being found by its own index where the order of ids has to come from another one.
class Condition {
public:
    Condition(const VoucherFilter &filter, bool withState)
        : m_filter(filter), m_key(codeKey(filter.text)), m_withState(withState && filter.state)
    {
        if (m_withState)
            m_text += filter.batch.isStored() ? u" AND state || '' = ?"_s : u" AND state = ?"_s;
        if (filter.batch.isStored())
            m_text += u" AND batch_id = ?"_s;
        if (filter.router.isStored())
            m_text += m_withState && !filter.batch.isStored() ? u" AND router_id = ?"_s : u" AND +router_id = ?"_s;
        if (filter.text.isEmpty())
            return;
        if (m_key.isEmpty())
            m_text += u" AND 1 = 0"_s;
        else if (m_key.size() <= 2) // nearly every page has some: go through the list itself
            m_text += u" AND code_key LIKE ?"_s;
        else // few will match: go through the codes alone, which are a tenth of the table
            m_text += u" AND id IN (SELECT id FROM voucher WHERE code_key LIKE ?)"_s;
    }

    QString text() const { return u"WHERE 1 = 1"_s + m_text; }
    /// For GROUP BY state over one router its index is the right one.
    QString textForCounts() const { return text().replace("+router_id"_L1, "router_id"_L1); }

    void bind(RowBinder &binder) const
    {
        if (m_withState)
            binder << voucherStateName(*m_filter.state);
        if (m_filter.batch.isStored())
            binder << m_filter.batch;
        if (m_filter.router.isStored())
            binder << m_filter.router;
        if (!m_key.isEmpty())
            binder << QString(u'%' + m_key + u'%');
    }

private:
    VoucherFilter m_filter;
    QString m_key;
    bool m_withState;
    QString m_text;
};

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

QCoro::Task<Result<VoucherPage>> VoucherRepository::page(VoucherFilter filter, VoucherId before, int limit)
{
    return m_database.read([filter, before, limit](Session &session) {
        const Condition condition(filter, true);
        QString sql = selectVoucher + condition.text();
        if (before.isStored())
            sql += u" AND id < ?"_s;
        sql += u" ORDER BY id DESC LIMIT ?"_s;
        VoucherPage page;
        for (const Rows &row : session.queryWith(sql, [&](RowBinder &binder) {
                 condition.bind(binder);
                 if (before.isStored())
                     binder << before;
                 binder << limit + 1; // one more tells whether there is more
             }))
            page.vouchers.append(readVoucher(row));
        if (page.vouchers.size() > limit) {
            page.vouchers.removeLast();
            page.next = page.vouchers.last().id;
        }
        return page;
    });
}

QCoro::Task<Result<VoucherCounts>> VoucherRepository::counts(VoucherFilter filter)
{
    return m_database.read([filter](Session &session) {
        const Condition condition(filter, false);
        VoucherCounts counts;
        for (const Rows &row : session.queryWith(u"SELECT state, count(*) FROM voucher "_s + condition.textForCounts() +
                                                     u" GROUP BY state"_s,
                                                 [&](RowBinder &binder) { condition.bind(binder); })) {
            if (const auto state = voucherStateFromName(row.get<QString>(0)))
                counts.insert(*state, row.get<qint64>(1));
        }
        return counts;
    });
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
    return m_database.read([vouchers](Session &session) {
        constexpr qsizetype atOnce = 500;
        QHash<VoucherId, Voucher> found;
        for (qsizetype first = 0; first < vouchers.size(); first += atOnce) {
            const QList<VoucherId> some = vouchers.mid(first, atOnce);
            for (const Rows &row : session.queryWith(
                     selectVoucher + u"WHERE id IN "_s + Session::placeholders(some.size()), [&](RowBinder &binder) {
                         for (const VoucherId voucher : some)
                             binder << voucher;
                     })) {
                const Voucher voucher = readVoucher(row);
                found.insert(voucher.id, voucher);
            }
        }
        QList<Voucher> ordered;
        for (const VoucherId voucher : vouchers) {
            if (const auto it = found.constFind(voucher); it != found.constEnd())
                ordered.append(*it);
        }
        return ordered;
    });
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
        for (const Rows &row :
             session.query(selectBatch + u"WHERE (CAST(? AS BIGINT) IS NULL OR id < ?) ORDER BY id DESC LIMIT ?"_s,
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
