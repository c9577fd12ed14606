// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucheraccounts.h"

#include "core/model/operationid.h"
#include "core/storage/voucherrows.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr qsizetype atOnce = 500;

QList<Voucher> readAll(Rows rows)
{
    QList<Voucher> vouchers;
    for (const Rows &row : rows)
        vouchers.append(readVoucher(row));
    return vouchers;
}

QList<VoucherAccounts::Row> withTags(Session &session, QList<Voucher> vouchers)
{
    QHash<BatchId, QString> tags;
    QList<VoucherAccounts::Row> rows;
    rows.reserve(vouchers.size());
    for (Voucher &voucher : vouchers) {
        if (!tags.contains(voucher.batch))
            tags.insert(
                voucher.batch,
                session.value<QString>(u"SELECT tag FROM batch WHERE id = ?"_s, voucher.batch).value_or(QString()));
        const QString tag = tags.value(voucher.batch);
        rows.append({std::move(voucher), tag});
    }
    return rows;
}

/// Runs "SELECT … IN (…)" over the values in steps.
template<class T, class Take>
void inSteps(Session &session, const QString &before, const QList<T> &values, const Take &take)
{
    for (qsizetype first = 0; first < values.size(); first += atOnce) {
        const QList<T> some = values.mid(first, atOnce);
        for (const Rows &row :
             session.queryWith(before + Session::placeholders(some.size()), [&some](RowBinder &binder) {
                 for (const T &value : some)
                     binder << value;
             }))
            take(row);
    }
}

const QString isLive = u"ended_at IS NULL AND state IN ('active', 'redeeming', 'redeemed', 'used')"_s;

} // namespace

QList<VoucherAccounts::Row> VoucherAccounts::byIds(Session &session, const QList<VoucherId> &vouchers)
{
    QHash<VoucherId, Voucher> found;
    inSteps(session, u"SELECT "_s + voucherColumns() + u" FROM voucher WHERE id IN "_s, vouchers,
            [&found](const Rows &row) {
                Voucher voucher = readVoucher(row);
                const VoucherId id = voucher.id;
                found.insert(id, std::move(voucher));
            });
    QList<Voucher> ordered;
    for (const VoucherId id : vouchers) {
        if (const auto voucher = found.constFind(id); voucher != found.cend())
            ordered.append(*voucher);
    }
    return withTags(session, std::move(ordered));
}

QList<VoucherAccounts::Row> VoucherAccounts::onRouter(Session &session, RouterId router, Timestamp endedSince,
                                                      VoucherId after, int limit)
{
    return withTags(session, readAll(session.query(u"SELECT "_s + voucherColumns() +
                                                       u" FROM voucher WHERE router_id = ? AND id > ? AND "
                                                       "(state IN ('redeeming', 'redeemed', 'used') "
                                                       "OR (state = 'active' AND mark <> '') "
                                                       "OR (ended_at >= ? AND (mark <> '' OR operation <> ''))) "
                                                       "ORDER BY id LIMIT ?"_s,
                                                   router, after.value(), endedSince, limit)));
}

QList<VoucherAccounts::Row> VoucherAccounts::liveOf(Session &session, RouterId router, VoucherId after, int limit)
{
    return withTags(session, readAll(session.query(u"SELECT "_s + voucherColumns() +
                                                       u" FROM voucher WHERE router_id = ? AND id > ? AND "_s + isLive +
                                                       u" ORDER BY id LIMIT ?"_s,
                                                   router, after.value(), limit)));
}

void VoucherAccounts::moveBatch(Session &session, BatchId batch, RouterId router)
{
    session.execute(u"UPDATE batch SET router_id = ? WHERE id = ?"_s, router, batch);
}

QHash<QByteArray, VoucherId> VoucherAccounts::byMarks(Session &session, const QByteArrayList &marks)
{
    QHash<QByteArray, VoucherId> found;
    QStringList texts;
    for (const QByteArray &mark : marks)
        texts.append(QString::fromLatin1(mark));
    inSteps(session, u"SELECT mark, id FROM voucher WHERE mark <> '' AND mark IN "_s, QList<QString>(texts),
            [&found](const Rows &row) { found.insert(row.get<QString>(0).toLatin1(), row.get<VoucherId>(1)); });
    return found;
}

QHash<QString, VoucherId> VoucherAccounts::byCodeKeys(Session &session, const QStringList &keys)
{
    QHash<QString, VoucherId> found;
    inSteps(session, u"SELECT code_key, id FROM voucher WHERE code_key IN "_s, QList<QString>(keys),
            [&found](const Rows &row) { found.insert(row.get<QString>(0), row.get<VoucherId>(1)); });
    return found;
}

bool VoucherAccounts::setMark(Session &session, VoucherId voucher, const QByteArray &mark)
{
    return session.execute(u"UPDATE voucher SET mark = ? WHERE id = ? AND mark = ''"_s, QString::fromLatin1(mark),
                           voucher) == 1;
}

void VoucherAccounts::setUse(Session &session, VoucherId voucher, const Use &use)
{
    session.execute(u"UPDATE voucher SET used_time = ?, used_bytes = ?, seen_time = ?, seen_bytes = ?, seen_at = ? "
                    "WHERE id = ? AND (seen_at IS NULL OR seen_at <= ?)"_s,
                    use.usedTime, use.usedBytes, use.seenTime, use.seenBytes, use.seenAt, voucher, use.seenAt);
}

void VoucherAccounts::sawDevice(Session &session, VoucherId voucher, const QString &macAddress, Timestamp at)
{
    if (macAddress.isEmpty())
        return;
    session.execute(u"INSERT INTO voucher_device (voucher_id, mac_address, first_seen, last_seen) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (voucher_id, mac_address) DO UPDATE SET last_seen = excluded.last_seen"_s,
                    voucher, macAddress, at, at);
}

QList<VoucherAccounts::Device> VoucherAccounts::devices(Session &session, VoucherId voucher)
{
    QList<Device> found;
    for (const Rows &row :
         session.query(u"SELECT mac_address, first_seen, last_seen FROM voucher_device WHERE voucher_id = ? "
                       "ORDER BY last_seen DESC, mac_address"_s,
                       voucher))
        found.append({row.get<QString>(0), row.get<Timestamp>(1), row.get<Timestamp>(2)});
    return found;
}

bool VoucherAccounts::setLimits(Session &session, VoucherId voucher, std::optional<std::chrono::seconds> timeLimit,
                                std::optional<ByteCount> dataLimit, std::optional<Timestamp> endsAt)
{
    return session.execute(u"UPDATE voucher SET time_limit = ?, data_limit = ?, ends_at = ? WHERE id = ? AND "_s +
                               isLive,
                           timeLimit, dataLimit, endsAt, voucher) == 1;
}

bool VoucherAccounts::setEndsAt(Session &session, VoucherId voucher, Timestamp endsAt)
{
    return session.execute(u"UPDATE voucher SET ends_at = ? WHERE id = ? AND "_s + isLive, endsAt, voucher) == 1;
}

void VoucherAccounts::forgetCounters(Session &session, VoucherId voucher)
{
    session.execute(u"UPDATE voucher SET seen_time = 0, seen_bytes = 0, seen_at = NULL WHERE id = ?"_s, voucher);
}

std::optional<Timestamp> VoucherAccounts::nextEnd(Session &session)
{
    const auto next = session.value<std::optional<Timestamp>>(
        u"SELECT min(ends_at) FROM voucher WHERE ends_at IS NOT NULL AND "_s + isLive);
    return next.value_or(std::nullopt);
}

QList<VoucherId> VoucherAccounts::dueBy(Session &session, Timestamp now, int limit)
{
    QList<VoucherId> due;
    for (const Rows &row :
         session.query(u"SELECT id FROM voucher WHERE ends_at IS NOT NULL AND ends_at <= ? AND ended_at IS NULL "
                       "AND state IN ('redeemed', 'used') ORDER BY ends_at LIMIT ?"_s,
                       now, limit))
        due.append(row.get<VoucherId>(0));
    for (const Rows &row :
         session.query(u"SELECT id FROM voucher WHERE ended_at IS NULL AND ((state IN ('redeemed', 'used') "
                       "AND ends_latest <= ?) OR (state = 'active' AND provisioned_at IS NOT NULL "
                       "AND (valid_until <= ? OR ends_latest <= ?))) LIMIT ?"_s,
                       now, now, now, limit)) {
        if (const auto id = row.get<VoucherId>(0); !due.contains(id))
            due.append(id);
    }
    return due;
}

qint64 VoucherAccounts::planAhead(Session &session, const QList<VoucherId> &vouchers, const QString &kind,
                                  const QString &operation, Timestamp now)
{
    qint64 planned = 0;
    for (const VoucherId voucher : vouchers) {
        if (session.execute(u"UPDATE voucher SET mark = ? WHERE id = ? AND mark = '' AND state = 'active' "
                            "AND provisioned_at IS NULL"_s,
                            randomTag(12), voucher) != 1)
            continue;
        planned += session.execute(
            u"INSERT INTO intent (operation, router_id, voucher_id, kind, state, attempt, next_at, created_at) "
            "SELECT ?, router_id, id, ?, 'pending', 0, ?, ? FROM voucher WHERE id = ?"_s,
            operation, kind, now, now, voucher);
    }
    return planned;
}

QList<VoucherId> VoucherAccounts::aheadOfBatch(Session &session, BatchId batch)
{
    QList<VoucherId> vouchers;
    for (const Rows &row : session.query(
             u"SELECT id FROM voucher WHERE batch_id = ? AND provision = 'ahead' AND mark = '' AND state = 'active' "
             "ORDER BY id"_s,
             batch))
        vouchers.append(row.get<VoucherId>(0));
    return vouchers;
}

qint64 VoucherAccounts::provisionedOfBatch(Session &session, BatchId batch)
{
    return session
        .value<qint64>(u"SELECT count(*) FROM voucher WHERE batch_id = ? AND provisioned_at IS NOT NULL"_s, batch)
        .value_or(0);
}

IntentRepository::Counts VoucherAccounts::openOfBatch(Session &session, BatchId batch)
{
    IntentRepository::Counts counts;
    for (const Rows &row :
         session.query(u"SELECT intent.state, count(*) FROM intent JOIN voucher ON voucher.id = intent.voucher_id "
                       "WHERE voucher.batch_id = ? AND intent.state <> 'done' GROUP BY intent.state"_s,
                       batch))
        (row.get<QString>(0) == u"attention"_s ? counts.attention : counts.pending) += row.get<qint64>(1);
    return counts;
}

IntentRepository::Counts VoucherAccounts::openOfOperation(Session &session, const QString &operation, RouterId router)
{
    IntentRepository::Counts counts;
    for (const Rows &row : session.query(u"SELECT state, count(*) FROM intent WHERE operation = ? AND router_id = ? "
                                         "AND state <> 'done' GROUP BY state"_s,
                                         operation, router))
        (row.get<QString>(0) == u"attention"_s ? counts.attention : counts.pending) += row.get<qint64>(1);
    return counts;
}

QList<VoucherId> VoucherAccounts::cancelPending(Session &session, BatchId batch, const QString &kind)
{
    QList<VoucherId> cancelled;
    for (const Rows &row :
         session.query(u"UPDATE intent SET state = 'done', done_at = ?, last_error = 'cancelled' WHERE kind = ? "
                       "AND state IN ('pending', 'attention') AND attempt = 0 "
                       "AND voucher_id IN (SELECT id FROM voucher WHERE batch_id = ?) RETURNING voucher_id"_s,
                       session.now(), kind, batch))
        cancelled.append(row.get<VoucherId>(0));
    for (const VoucherId voucher : cancelled)
        session.execute(u"UPDATE voucher SET mark = '' WHERE id = ? AND provisioned_at IS NULL AND operation = ''"_s,
                        voucher);
    return cancelled;
}

QList<Batch> VoucherAccounts::aheadBatches(Session &session, RouterId router, Timestamp now)
{
    QList<Batch> batches;
    for (const Rows &row : session.query(u"SELECT "_s + batchColumns() +
                                             u" FROM batch WHERE router_id = ? AND provision = 'ahead' "
                                             "AND (valid_from > ? OR valid_until > ? OR ends_latest > ?) ORDER BY id"_s,
                                         router, now, now, now))
        batches.append(readBatch(row));
    return batches;
}

QString VoucherAccounts::note(Session &session, const QString &name)
{
    return session.value<QString>(u"SELECT value FROM setting WHERE name = ?"_s, name).value_or(QString());
}

void VoucherAccounts::setNote(Session &session, const QString &name, const QString &value)
{
    session.execute(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                    name, value);
}

} // namespace nettdesk::storage
