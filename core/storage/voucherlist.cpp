// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherlist.h"

#include "core/storage/vouchercount.h"
#include "core/storage/voucherordering.h"
#include "core/storage/voucherrows.h"
#include "core/storage/vouchersearch.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

Result<VoucherPage> VoucherList::page(Session &session, const VoucherFilter &filter, VoucherOrder order,
                                      const QString &cursor, int limit)
{
    const Result<std::optional<VoucherOrdering::Place>> place = VoucherOrdering::parse(cursor, order);
    if (!place)
        return failure(place.error());
    // One more tells whether there is more.
    QList<VoucherId> ids = VoucherSearch(session, filter, order, *place, limit + 1).run();
    const bool isMore = ids.size() > limit;
    if (isMore)
        ids.removeLast();
    VoucherPage page;
    page.vouchers = loadVouchers(session, ids);
    if (isMore && !page.vouchers.isEmpty()) {
        page.cursor = VoucherOrdering(order).cursorBehind(page.vouchers.last());
        page.next = page.vouchers.last().id;
    }
    return page;
}

QCoro::Task<Result<VoucherPage>> VoucherList::page(VoucherFilter filter, VoucherOrder order, QString cursor, int limit)
{
    return m_database.read(
        [filter, order, cursor, limit](Session &session) { return page(session, filter, order, cursor, limit); });
}

QCoro::Task<Result<VoucherPage>> VoucherList::page(VoucherFilter filter, VoucherId before, int limit)
{
    return m_database.read([filter, before, limit](Session &session) {
        QString cursor;
        if (before.isStored()) {
            const QList<Voucher> last = loadVouchers(session, {before});
            if (last.isEmpty())
                return Result<VoucherPage>(VoucherPage());
            cursor = VoucherOrdering(VoucherOrder()).cursorBehind(last.first());
        }
        return page(session, filter, VoucherOrder(), cursor, limit);
    });
}

QCoro::Task<Result<VoucherCounts>> VoucherList::counts(VoucherFilter filter)
{
    filter.state.reset();
    return m_database.read([filter](Session &session) { return countVouchers(session, filter); });
}

QCoro::Task<Result<QList<VoucherId>>> VoucherList::ids(VoucherFilter filter, int most)
{
    return m_database.read([filter, most](Session &session) {
        return VoucherSearch(session, filter, VoucherOrder(), std::nullopt, most).run();
    });
}

} // namespace nettdesk::storage
