// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vouchertotals.h"

#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr qint64 foldEvery = 128;

} // namespace

void VoucherTotals::add(Session &session, RouterId router, PackageId package, VoucherState state, qint64 change)
{
    if (change == 0)
        return;
    session.execute(u"INSERT INTO voucher_total (router_id, package_id, state, vouchers) VALUES (?, ?, ?, ?)"_s, router,
                    package, voucherStateName(state), change);
    if (session.insertedId<VoucherTotals>().value() % foldEvery == 0)
        fold(session);
}

// Whoever folds adds up exactly what it deleted: two that fold at once take different rows (PostgreSQL skips what the
// other holds; SQLite has one writer), and a reader sees the rows before or after, never between.
void VoucherTotals::fold(Session &session)
{
    QString free = u"SELECT id FROM voucher_total"_s;
    if (session.engine() == Engine::PostgreSql)
        free += u" FOR UPDATE SKIP LOCKED"_s;
    std::map<std::tuple<qint64, qint64, QString>, qint64> sums;
    for (const Rows &row : session.query(u"DELETE FROM voucher_total WHERE id IN ("_s + free +
                                         u") RETURNING router_id, package_id, state, vouchers"_s))
        sums[{row.get<qint64>(0), row.get<qint64>(1), row.get<QString>(2)}] += row.get<qint64>(3);
    for (const auto &[kind, sum] : sums) {
        const auto &[router, package, state] = kind;
        if (sum != 0)
            session.execute(u"INSERT INTO voucher_total (router_id, package_id, state, vouchers) VALUES (?, ?, ?, ?)"_s,
                            router, PackageId(package), state, sum);
    }
}

VoucherCounts VoucherTotals::counts(Session &session, RouterId router, PackageId package)
{
    VoucherCounts counts;
    for (const Rows &row : session.query(u"SELECT state, CAST(sum(vouchers) AS BIGINT) FROM voucher_total "
                                         "WHERE (CAST(? AS BIGINT) IS NULL OR router_id = ?) "
                                         "AND (CAST(? AS BIGINT) IS NULL OR package_id = ?) GROUP BY state"_s,
                                         router, router, package, package)) {
        const auto state = voucherStateFromName(row.get<QString>(0));
        if (state && row.get<qint64>(1) != 0)
            counts.insert(*state, row.get<qint64>(1));
    }
    return counts;
}

} // namespace nettdesk::storage
