// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vouchercondition.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

template<class RowId>
VoucherCondition idIs(VoucherTerm term, const QString &column, RowId id)
{
    return {term, column + u" = ?"_s, u"+"_s + column + u" = ?"_s, [id](RowBinder &binder) { binder << id; }, true};
}

void appendRange(QList<VoucherCondition> &conditions, VoucherTerm term, const QString &column,
                 std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    for (const auto &[bound, compare] : {std::pair(from, u" >= ?"_s), std::pair(to, u" < ?"_s)}) {
        if (!bound)
            continue;
        conditions.append({term, column + compare, u"+"_s + column + compare,
                           [at = *bound](RowBinder &binder) { binder << at; }, true});
    }
}

VoucherCondition fact(VoucherTerm term, const QString &plain, const QString &unindexed, bool hasIndex)
{
    return {term, plain, unindexed, [](RowBinder &) {}, hasIndex};
}

} // namespace

QList<VoucherCondition> conditionsOf(const VoucherFilter &filter)
{
    QList<VoucherCondition> conditions;
    if (filter.batch.isStored())
        conditions.append(idIs(VoucherTerm::Batch, u"batch_id"_s, filter.batch));
    if (filter.package.isStored())
        conditions.append(idIs(VoucherTerm::Package, u"package_id"_s, filter.package));
    if (filter.state)
        conditions.append({VoucherTerm::State, u"state = ?"_s, u"state || '' = ?"_s,
                           [name = voucherStateName(*filter.state)](RowBinder &binder) { binder << name; }, true});
    if (filter.router.isStored())
        conditions.append(idIs(VoucherTerm::Router, u"router_id"_s, filter.router));
    appendRange(conditions, VoucherTerm::Made, u"created_at"_s, filter.madeFrom, filter.madeTo);
    appendRange(conditions, VoucherTerm::Redeemed, u"redeemed_at"_s, filter.redeemedFrom, filter.redeemedTo);
    // Literals, not parameters: only then does SQLite see that a partial index holds them all.
    if (filter.isSold)
        conditions.append(*filter.isSold
                              ? fact(VoucherTerm::Sold, u"sold_at IS NOT NULL"_s, u"+sold_at IS NOT NULL"_s, true)
                              : fact(VoucherTerm::Sold, u"+sold_at IS NULL"_s, u"+sold_at IS NULL"_s, false));
    if (filter.isPrinted)
        conditions.append(*filter.isPrinted ? fact(VoucherTerm::Printed, u"printed > 0"_s, u"+printed > 0"_s, true)
                                            : fact(VoucherTerm::Printed, u"printed = 0"_s, u"+printed = 0"_s, true));
    if (filter.provision)
        conditions.append(
            *filter.provision == Provision::Ahead
                ? fact(VoucherTerm::Provision, u"provision = 'ahead'"_s, u"provision || '' = 'ahead'"_s, true)
                : fact(VoucherTerm::Provision, u"provision || '' <> 'ahead'"_s, u"provision || '' <> 'ahead'"_s,
                       false));
    if (filter.isBlocked)
        conditions.append(*filter.isBlocked
                              ? fact(VoucherTerm::Blocked, u"is_blocked = 1"_s, u"+is_blocked = 1"_s, true)
                              : fact(VoucherTerm::Blocked, u"+is_blocked = 0"_s, u"+is_blocked = 0"_s, false));
    return conditions;
}

VoucherCondition partOfCode(Engine engine, const QString &part)
{
    // A third of what LIKE takes; the function has another name on each.
    const QString text = engine == Engine::Sqlite ? u"instr(code_key, ?) > 0"_s : u"strpos(code_key, ?) > 0"_s;
    return {VoucherTerm::Text, text, text, [part](RowBinder &binder) { binder << part; }, false};
}

VoucherCondition anyOf(Engine engine, const QList<VoucherId> &vouchers)
{
    QString json = u"["_s;
    for (const VoucherId voucher : vouchers)
        json += (json.size() > 1 ? u","_s : QString()) + QString::number(voucher.value());
    json += u']';
    const QString text = engine == Engine::Sqlite ? u"id IN (SELECT value FROM json_each(?))"_s
                                                  : u"id = ANY(ARRAY(SELECT CAST(value AS BIGINT) FROM "
                                                    "json_array_elements_text(CAST(? AS json))))"_s;
    return {VoucherTerm::Ids, text, text, [json](RowBinder &binder) { binder << json; }, true};
}

QString whereOf(const QList<VoucherCondition> &conditions, const std::function<bool(VoucherTerm)> &isPlain)
{
    QString text;
    for (const VoucherCondition &condition : conditions)
        text += u" AND "_s + (isPlain(condition.term) ? condition.plain : condition.unindexed);
    return text;
}

void bindAll(RowBinder &binder, const QList<VoucherCondition> &conditions)
{
    for (const VoucherCondition &condition : conditions)
        condition.bind(binder);
}

} // namespace nettdesk::storage
