// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherkind.h"

#include "core/storage/voucherlist.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

bool VoucherKind::fits(const VoucherFilter &filter) const
{
    return (!filter.state || state() == filter.state) && (!filter.router.isStored() || router() == filter.router) &&
           (!filter.package.isStored() || package() == filter.package) &&
           (!filter.isSold || isSold() == *filter.isSold) &&
           (!filter.isPrinted || (printed() > 0) == *filter.isPrinted) &&
           (!filter.provision || isAhead() == (*filter.provision == Provision::Ahead)) &&
           (!filter.isBlocked || isBlocked() == *filter.isBlocked) &&
           (isRedeemed() || (!filter.redeemedFrom && !filter.redeemedTo));
}

// From one kind to the next by the index, so that it takes as many steps as there are kinds.
QList<VoucherStream> VoucherStream::all(Session &session)
{
    QList<VoucherStream> streams;
    for (const Rows &row :
         session.query(u"WITH RECURSIVE step(kind) AS (SELECT min(kind) FROM voucher UNION ALL "
                       "SELECT (SELECT min(v.kind) FROM voucher v WHERE v.kind > step.kind) FROM step "
                       "WHERE step.kind IS NOT NULL) SELECT kind FROM step WHERE kind IS NOT NULL"_s))
        streams.append({{}, VoucherKind(row.get<qint64>(0))});
    return streams;
}

QList<VoucherStream> VoucherStream::ofBatches(Session &session, const QList<BatchId> &batches)
{
    QList<VoucherStream> wanted;
    for (const BatchId batch : batches)
        wanted.append({batch, {}});
    QList<VoucherStream> streams;
    for (const Rows &row : session.query(
             u"WITH RECURSIVE step(batch, kind) AS (SELECT s.batch, "
             "(SELECT min(v.kind) FROM voucher v WHERE v.batch_id = s.batch) FROM "_s +
                 rowsOf(session.engine()) +
                 u" AS s UNION ALL SELECT step.batch, "
                 "(SELECT min(v.kind) FROM voucher v WHERE v.batch_id = step.batch AND v.kind > step.kind) FROM step "
                 "WHERE step.kind IS NOT NULL) SELECT batch, kind FROM step WHERE kind IS NOT NULL"_s,
             jsonOf(wanted)))
        streams.append({row.get<BatchId>(0), VoucherKind(row.get<qint64>(1))});
    return streams;
}

QString jsonOf(const QList<VoucherStream> &streams)
{
    QString json = u"["_s;
    for (const VoucherStream &stream : streams) {
        json += json.size() > 1 ? u",["_s : u"["_s;
        json += QString::number(stream.batch.value()) + u',' + QString::number(stream.kind.number()) + u']';
    }
    return json + u']';
}

QString rowsOf(Engine engine)
{
    return engine == Engine::Sqlite
               ? u"(SELECT json_extract(value, '$[0]') AS batch, json_extract(value, '$[1]') AS kind "
                 "FROM json_each(?))"_s
               : u"(SELECT CAST(pair->>0 AS BIGINT) AS batch, CAST(pair->>1 AS BIGINT) AS kind "
                 "FROM json_array_elements(CAST(? AS json)) AS pair)"_s;
}

} // namespace nettdesk::storage
