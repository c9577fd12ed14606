// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vouchermerge.h"

#include "core/storage/voucherordering.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

bool mayBeEmpty(const QString &column)
{
    return column == "redeemed_at"_L1 || column == "ends_at"_L1 || column == "sold_at"_L1;
}

} // namespace

QList<VoucherId> VoucherMerge::read(Session &session, int limit) const
{
    QList<VoucherId> ids;
    if (streams.isEmpty() || limit <= 0)
        return ids;
    const BoundSql sql = session.engine() == Engine::Sqlite ? sqlite(limit) : postgreSql(limit);
    for (const Rows &row : sql.query(session))
        ids.append(row.get<VoucherId>(0));
    return ids;
}

/// Named on SQLite: it keeps no figures from which it could choose well among so many.
QString VoucherMerge::index() const
{
    static const QHash<QString, QString> names{{u"created_at"_s, u"made"_s},   {u"code_key"_s, u"code"_s},
                                               {u"price_minor"_s, u"price"_s}, {u"redeemed_at"_s, u"redeemed"_s},
                                               {u"ends_at"_s, u"end"_s},       {u"sold_at"_s, u"sold"_s}};
    return (isInBatches() ? u"voucher_batch_"_s : u"voucher_kind_"_s) + names.value(keys.first());
}

QString VoucherMerge::order(qsizetype first, const QString &table) const
{
    QStringList columns;
    for (const QString &key : keys.mid(first))
        columns.append(table + key + direction());
    return u" ORDER BY "_s + columns.join(u", "_s);
}

/// Of the two bounds one lies on the side from which the list comes. An engine takes one lower and one upper bound to
/// the index; beside the place where a page begins, the near one must stay out of its way.
BoundSql VoucherMerge::bounds(bool isNearIndexed, bool isFarIndexed) const
{
    BoundSql sql;
    const QString column = u"n."_s + keys.first();
    const auto spelled = [&](bool isNear) {
        return (isNear ? isNearIndexed : isFarIndexed) ? u" AND "_s + column : u" AND +"_s + column;
    };
    if (from)
        sql += BoundSql(spelled(!isDescending) + u" >= ?"_s, *from);
    if (to)
        sql += BoundSql(spelled(isDescending) + u" < ?"_s, *to);
    return sql;
}

BoundSql VoucherMerge::candidates(const QString &stream) const
{
    BoundSql sql(u" WHERE "_s);
    if (isInBatches())
        sql += u"n.batch_id = %1.batch AND "_s.arg(stream);
    sql += u"n.kind = %1.kind"_s.arg(stream);
    if (mayBeEmpty(keys.first())) // the index holds those only
        sql += u" AND n.%1 IS NOT NULL"_s.arg(keys.first());
    return sql;
}

BoundSql VoucherMerge::firstOf(const QString &stream) const
{
    BoundSql sql(u"(SELECT n.id FROM voucher n INDEXED BY "_s + index());
    sql += candidates(stream);
    sql += bounds(true, true);
    sql += whereOf(tests);
    sql += order(0, u"n."_s) + u" LIMIT 1)"_s;
    return sql;
}

/// The next one behind some values: with all keys but the last the same, else with all but the last two, and so on. Not
/// as one comparison of rows, of which SQLite would take only the first column to the index.
BoundSql VoucherMerge::nextOf(const QString &stream, const Values &behind) const
{
    BoundSql sql(keys.size() > 1 ? u"coalesce("_s : QString());
    for (qsizetype level = keys.size() - 1; level >= 0; --level) {
        sql += u"(SELECT n.id FROM voucher n INDEXED BY "_s + index();
        sql += candidates(stream);
        for (qsizetype i = 0; i <= level; ++i) {
            sql += u" AND n."_s + keys.at(i) + (i < level ? u" = "_s : isDescending ? u" < "_s : u" > "_s);
            sql += behind(i);
        }
        sql += bounds(false, level == 0);
        sql += whereOf(tests);
        sql += order(level, u"n."_s) + u" LIMIT 1)"_s;
        if (level > 0)
            sql += u", "_s;
    }
    if (keys.size() > 1)
        sql += u")"_s;
    return sql;
}

/// A recursive query whose rows wait in a queue that is sorted by the list's order: what is taken from it puts the next
/// voucher of its stream in.
/// https://www.sqlite.org/lang_with.html#controlling_depth_first_versus_breadth_first_search_of_a_tree_using_order_by
BoundSql VoucherMerge::sqlite(int limit) const
{
    QString columns;
    QString values;
    QStringList sorted;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        columns += u", key%1"_s.arg(i);
        values += u", v."_s + keys.at(i);
        sorted.append(QString::number(4 + i) + direction());
    }
    const auto first = [this] {
        return place.isEmpty()
                   ? firstOf(u"s"_s)
                   : nextOf(u"s"_s, [this](qsizetype i) { return VoucherOrdering::valueOf(keys.at(i), place.at(i)); });
    };
    BoundSql sql(u"WITH RECURSIVE front(batch, kind, voucher"_s + columns + u") AS (SELECT s.batch, s.kind, v.id"_s +
                 values + u" FROM "_s);
    sql += BoundSql(rowsOf(Engine::Sqlite), jsonOf(streams));
    sql += u" AS s JOIN voucher v ON v.id = "_s;
    sql += first();
    sql += u" UNION ALL SELECT front.batch, front.kind, v.id"_s + values + u" FROM front JOIN voucher v ON v.id = "_s;
    sql += nextOf(u"front"_s, [](qsizetype i) { return BoundSql(u"front.key%1"_s.arg(i)); });
    sql += BoundSql(u" ORDER BY "_s + sorted.join(u", "_s) + u" LIMIT ?) SELECT voucher FROM front"_s, limit);
    return sql;
}

/// A page of each stream, and the page of those.
BoundSql VoucherMerge::postgreSql(int limit) const
{
    BoundSql sql(u"SELECT f.id FROM "_s);
    sql += BoundSql(rowsOf(Engine::PostgreSql), jsonOf(streams));
    QStringList columns;
    for (const QString &key : keys)
        columns.append(u"n."_s + key);
    sql += u" AS s CROSS JOIN LATERAL (SELECT "_s + columns.join(u", "_s) +
           (keys.last() == "id"_L1 ? QString() : u", n.id"_s) + u" FROM voucher n"_s;
    sql += candidates(u"s"_s);
    if (!place.isEmpty()) {
        sql += u" AND ("_s + columns.join(u", "_s) + (isDescending ? u") < ("_s : u") > ("_s);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (i > 0)
                sql += u", "_s;
            sql += VoucherOrdering::valueOf(keys.at(i), place.at(i));
        }
        sql += u")"_s;
    }
    sql += bounds(true, true);
    sql += whereOf(tests);
    sql += BoundSql(order(0, u"n."_s) + u" LIMIT ?) AS f"_s, limit);
    sql += BoundSql(order(0, u"f."_s) + u" LIMIT ?"_s, limit);
    return sql;
}

} // namespace nettdesk::storage
