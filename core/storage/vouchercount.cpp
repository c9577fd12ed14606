// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vouchercount.h"

#include "core/model/codekey.h"
#include "core/storage/vouchercodes.h"
#include "core/storage/vouchercondition.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr qsizetype few = 10'000;

VoucherCounts perState(Session &session, const BoundSql &kindsAndCounts)
{
    VoucherCounts counts;
    for (const Rows &row : kindsAndCounts.query(session)) {
        const auto state = VoucherKind(row.get<qint64>(0)).state();
        if (state && row.get<qint64>(1) > 0)
            counts[*state] += row.get<qint64>(1);
    }
    return counts;
}

VoucherCounts ofThese(Session &session, const QList<VoucherId> &vouchers, const VoucherFilter &filter)
{
    BoundSql sql(u"SELECT kind, count(*) FROM voucher WHERE "_s);
    sql += anyOf(session.engine(), vouchers).sql;
    sql += whereOf(conditionsOf(filter));
    sql += u" GROUP BY kind"_s;
    return perState(session, sql);
}

/// Each kind by itself, along the index that has a range of the time that is asked for.
VoucherCounts ofKinds(Session &session, const VoucherFilter &filter, const QString &part)
{
    const bool isInBatch = filter.batch.isStored();
    QList<VoucherStream> streams =
        isInBatch ? VoucherStream::ofBatches(session, {filter.batch}) : VoucherStream::all(session);
    streams.removeIf([&filter](const VoucherStream &stream) { return !stream.kind.fits(filter); });
    const bool isByRedeemed = filter.redeemedFrom || filter.redeemedTo;
    const bool isByMade = !isByRedeemed && (filter.madeFrom || filter.madeTo);
    BoundSql sql(u"SELECT s.kind, (SELECT count(*) FROM voucher n"_s);
    if (session.engine() == Engine::Sqlite)
        sql += (isInBatch ? u" INDEXED BY voucher_batch_"_s : u" INDEXED BY voucher_kind_"_s) +
               (isByRedeemed ? u"redeemed"_s : u"made"_s);
    sql += u" WHERE n.kind = s.kind"_s;
    if (isInBatch)
        sql += u" AND n.batch_id = s.batch"_s;
    if (isByRedeemed)
        sql += u" AND n.redeemed_at IS NOT NULL"_s;
    QList<VoucherCondition> conditions =
        only(conditionsOf(filter), {isByRedeemed ? VoucherTerm::Made : VoucherTerm::Redeemed});
    if (isByRedeemed)
        conditions.append(within(u"n.redeemed_at"_s, filter.redeemedFrom, filter.redeemedTo));
    if (isByMade)
        conditions.append(within(u"n.created_at"_s, filter.madeFrom, filter.madeTo));
    if (!part.isEmpty())
        conditions.append(partOfCode(session.engine(), part));
    sql += whereOf(conditions);
    sql += BoundSql(u") FROM "_s + rowsOf(session.engine()) + u" AS s"_s, jsonOf(streams));
    return perState(session, sql);
}

} // namespace

VoucherCounts countVouchers(Session &session, const VoucherFilter &asked)
{
    VoucherFilter filter = asked;
    filter.state.reset();
    VoucherFilter kept;
    kept.router = filter.router;
    kept.package = filter.package;
    if (filter == kept)
        return VoucherTotals::counts(session, filter.router, filter.package);
    if (filter.text.isEmpty())
        return ofKinds(session, filter, {});
    const QString part = codeKey(filter.text);
    if (part.isEmpty())
        return {};
    if (part.size() > 1) {
        const VoucherCodes::Found found = VoucherCodes::find(session, part, few);
        if (found.count == 0)
            return {};
        if (found.count <= few)
            return ofThese(session, found.vouchers, filter);
    }
    return ofKinds(session, filter, part);
}

} // namespace nettdesk::storage
