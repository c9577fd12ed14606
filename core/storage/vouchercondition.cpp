// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vouchercondition.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

BoundSql range(const QString &column, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    BoundSql sql;
    if (from)
        sql += BoundSql(column + u" >= ?"_s, *from);
    if (from && to)
        sql += u" AND "_s;
    if (to)
        sql += BoundSql(column + u" < ?"_s, *to);
    return sql;
}

VoucherCondition fact(const QString &text)
{
    return {VoucherTerm::Fact, BoundSql(text)};
}

VoucherCondition inJson(Engine engine, const QString &column, const QString &json)
{
    return {VoucherTerm::Source,
            BoundSql(column + (engine == Engine::Sqlite ? u" IN (SELECT value FROM json_each(?))"_s
                                                        : u" = ANY(ARRAY(SELECT CAST(value AS BIGINT) FROM "
                                                          "json_array_elements_text(CAST(? AS json))))"_s),
                     json)};
}

} // namespace

QList<VoucherCondition> conditionsOf(const VoucherFilter &filter)
{
    QList<VoucherCondition> conditions;
    if (filter.batch.isStored())
        conditions.append({VoucherTerm::Batch, BoundSql(u"+batch_id = ?"_s, filter.batch)});
    if (filter.package.isStored())
        conditions.append({VoucherTerm::Fact, BoundSql(u"+package_id = ?"_s, filter.package)});
    if (filter.state)
        conditions.append({VoucherTerm::Fact, BoundSql(u"state || '' = ?"_s, voucherStateName(*filter.state))});
    if (filter.router.isStored())
        conditions.append({VoucherTerm::Fact, BoundSql(u"+router_id = ?"_s, filter.router)});
    if (filter.madeFrom || filter.madeTo)
        conditions.append({VoucherTerm::Made, range(u"+created_at"_s, filter.madeFrom, filter.madeTo)});
    if (filter.redeemedFrom || filter.redeemedTo)
        conditions.append({VoucherTerm::Redeemed, range(u"+redeemed_at"_s, filter.redeemedFrom, filter.redeemedTo)});
    if (filter.isSold)
        conditions.append(fact(*filter.isSold ? u"+sold_at IS NOT NULL"_s : u"+sold_at IS NULL"_s));
    if (filter.isPrinted)
        conditions.append(fact(*filter.isPrinted ? u"+printed > 0"_s : u"+printed <= 0"_s));
    if (filter.provision)
        conditions.append(fact(*filter.provision == Provision::Ahead ? u"provision || '' = 'ahead'"_s
                                                                     : u"provision || '' <> 'ahead'"_s));
    if (filter.isBlocked)
        conditions.append(fact(*filter.isBlocked ? u"+is_blocked <> 0"_s : u"+is_blocked = 0"_s));
    return conditions;
}

VoucherCondition partOfCode(Engine engine, const QString &part)
{
    // A third of what LIKE takes; the function has another name on each.
    return {VoucherTerm::Text,
            BoundSql(engine == Engine::Sqlite ? u"instr(code_key, ?) > 0"_s : u"strpos(code_key, ?) > 0"_s, part)};
}

VoucherCondition anyOf(Engine engine, const QList<VoucherId> &vouchers)
{
    QString json = u"["_s;
    for (const VoucherId voucher : vouchers)
        json += (json.size() > 1 ? u","_s : QString()) + QString::number(voucher.value());
    return inJson(engine, u"id"_s, json + u']');
}

VoucherCondition ofKinds(Engine engine, const QList<VoucherStream> &streams)
{
    QString json = u"["_s;
    for (const VoucherStream &stream : streams)
        json += (json.size() > 1 ? u","_s : QString()) + QString::number(stream.kind.number());
    return inJson(engine, u"kind"_s, json + u']');
}

VoucherCondition within(const QString &column, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    return {VoucherTerm::Source, range(column, from, to)};
}

BoundSql whereOf(const QList<VoucherCondition> &conditions)
{
    BoundSql sql;
    for (const VoucherCondition &condition : conditions) {
        sql += u" AND "_s;
        sql += condition.sql;
    }
    return sql;
}

QList<VoucherCondition> only(const QList<VoucherCondition> &conditions, const QList<VoucherTerm> &terms)
{
    QList<VoucherCondition> some;
    std::copy_if(conditions.begin(), conditions.end(), std::back_inserter(some),
                 [&terms](const VoucherCondition &condition) { return terms.contains(condition.term); });
    return some;
}

} // namespace nettdesk::storage
