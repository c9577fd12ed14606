// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherlife.h"

#include "core/storage/vouchertotals.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

const QString returning = u" RETURNING id, router_id, package_id"_s;
constexpr qsizetype atOnce = 500;

/// Reads what a guarded UPDATE changed and writes its totals.
QList<VoucherId> changed(Session &session, Rows rows, VoucherState from, VoucherState to)
{
    QList<VoucherId> ids;
    std::map<std::pair<RouterId, PackageId>, qint64> kinds;
    for (const Rows &row : rows) {
        ids.append(row.get<VoucherId>(0));
        ++kinds[{row.get<RouterId>(1), row.get<PackageId>(2)}];
    }
    for (const auto &[kind, count] : kinds) {
        VoucherTotals::add(session, kind.first, kind.second, from, -count);
        VoucherTotals::add(session, kind.first, kind.second, to, count);
    }
    return ids;
}

/// One step for many: "UPDATE voucher SET …, state = to WHERE state = from AND … AND id IN (…)".
template<class Bind>
QList<VoucherId> changeMany(Session &session, const QString &update, const QList<VoucherId> &vouchers,
                            VoucherState from, VoucherState to, const Bind &bind)
{
    QList<VoucherId> ids;
    for (qsizetype first = 0; first < vouchers.size(); first += atOnce) {
        const QList<VoucherId> some = vouchers.mid(first, atOnce);
        ids += changed(session,
                       session.queryWith(update + u" AND id IN "_s + Session::placeholders(some.size()) + returning,
                                         [&](RowBinder &binder) {
                                             bind(binder);
                                             for (const VoucherId voucher : some)
                                                 binder << voucher;
                                         }),
                       from, to);
    }
    return ids;
}

/// One voucher, ended from the first of these states that it is in.
bool end(Session &session, VoucherId voucher, std::initializer_list<VoucherState> froms, VoucherState to,
         VoucherEnd why, Timestamp at)
{
    for (const VoucherState from : froms) {
        if (!changed(session,
                     session.query(u"UPDATE voucher SET state = ?, ended_at = ?, ended_why = ? "
                                   "WHERE id = ? AND state = ?"_s +
                                       returning,
                                   voucherStateName(to), at, voucherEndName(why), voucher, voucherStateName(from)),
                     from, to)
                 .isEmpty())
            return true;
    }
    return false;
}

} // namespace

QList<VoucherId> VoucherLife::markVoid(Session &session, const QList<VoucherId> &vouchers, Timestamp at)
{
    return changeMany(session,
                      u"UPDATE voucher SET state = 'void', ended_at = ?, ended_why = 'deleted' "
                      "WHERE state = 'active' AND sold_at IS NULL"_s,
                      vouchers, VoucherState::Active, VoucherState::Void, [at](RowBinder &binder) { binder << at; });
}

bool VoucherLife::markVoidSold(Session &session, VoucherId voucher, Timestamp at)
{
    return end(session, voucher, {VoucherState::Active}, VoucherState::Void, VoucherEnd::Deleted, at);
}

QList<VoucherId> VoucherLife::undoVoid(Session &session, const QList<VoucherId> &vouchers, Timestamp since)
{
    return changeMany(session,
                      u"UPDATE voucher SET state = 'active', ended_at = NULL, ended_why = '' "
                      "WHERE state = 'void' AND ended_why = 'deleted' AND sold_at IS NULL AND ended_at >= ?"_s,
                      vouchers, VoucherState::Void, VoucherState::Active,
                      [since](RowBinder &binder) { binder << since; });
}

bool VoucherLife::markUsed(Session &session, VoucherId voucher, const FirstUse &use)
{
    if (!changed(session,
                 session.query(u"UPDATE voucher SET state = 'used', first_used_at = ?, first_used_after = ?, "
                               "mac_address = CASE WHEN mac_address = '' THEN ? ELSE mac_address END "
                               "WHERE id = ? AND state = 'redeemed'"_s +
                                   returning,
                               use.at, use.after, use.macAddress, voucher),
                 VoucherState::Redeemed, VoucherState::Used)
             .isEmpty())
        return true;
    return !changed(session,
                    session.query(u"UPDATE voucher SET state = 'used', first_used_at = ?, first_used_after = ?, "
                                  "mac_address = CASE WHEN mac_address = '' THEN ? ELSE mac_address END, "
                                  "redeemed_at = ?, started_at = ?, ends_at = ? "
                                  "WHERE id = ? AND state = 'active' AND provisioned_at IS NOT NULL"_s +
                                      returning,
                                  use.at, use.after, use.macAddress, use.at, use.at, use.endsAt, voucher),
                    VoucherState::Active, VoucherState::Used)
                .isEmpty();
}

bool VoucherLife::markUsedUp(Session &session, VoucherId voucher, VoucherEnd why, Timestamp at)
{
    return end(session, voucher, {VoucherState::Used, VoucherState::Redeemed}, VoucherState::UsedUp, why, at);
}

bool VoucherLife::markExpired(Session &session, VoucherId voucher, VoucherEnd why, Timestamp at)
{
    return end(session, voucher, {VoucherState::Active, VoucherState::Redeemed, VoucherState::Used},
               VoucherState::Expired, why, at);
}

QList<VoucherId> VoucherLife::expireOverdue(Session &session, Timestamp now, int limit)
{
    return changed(session,
                   session.query(u"UPDATE voucher SET state = 'expired', ended_at = ?, ended_why = 'date' "
                                 "WHERE state = 'active' AND id IN (SELECT id FROM voucher WHERE state = 'active' "
                                 "AND provisioned_at IS NULL AND (valid_until <= ? OR ends_latest <= ?) LIMIT ?)"_s +
                                     returning,
                                 now, now, now, limit),
                   VoucherState::Active, VoucherState::Expired);
}

bool VoucherLife::reopen(Session &session, VoucherId voucher, std::optional<Timestamp> endsAt)
{
    return !changed(session,
                    session.query(u"UPDATE voucher SET state = 'used', ended_at = NULL, ended_why = '', ends_at = ? "
                                  "WHERE id = ? AND state = 'usedUp'"_s +
                                      returning,
                                  endsAt, voucher),
                    VoucherState::UsedUp, VoucherState::Used)
                .isEmpty();
}

bool VoucherLife::setProvisioned(Session &session, VoucherId voucher, const QByteArray &mark, Timestamp at)
{
    return session.execute(u"UPDATE voucher SET provisioned_at = ?, mark = ? WHERE id = ? AND provisioned_at IS NULL"_s,
                           at, QString::fromLatin1(mark), voucher) == 1;
}

bool VoucherLife::clearProvisioned(Session &session, VoucherId voucher)
{
    return session.execute(u"UPDATE voucher SET provisioned_at = NULL, mark = '' "
                           "WHERE id = ? AND provisioned_at IS NOT NULL"_s,
                           voucher) == 1;
}

void VoucherLife::setProvision(Session &session, VoucherId voucher, Provision provision)
{
    session.execute(u"UPDATE voucher SET provision = ? WHERE id = ?"_s, provisionName(provision), voucher);
}

bool VoucherLife::moveTo(Session &session, VoucherId voucher, RouterId router)
{
    Rows rows = session.query(u"SELECT router_id, package_id, state FROM voucher WHERE id = ?"_s, voucher);
    if (!rows.next())
        return false;
    const auto from = rows.get<RouterId>(0);
    const auto package = rows.get<PackageId>(1);
    const auto state = voucherStateFromName(rows.get<QString>(2));
    if (!state || from == router)
        return false;
    // Guarded by what was read: somebody who moved or ended it meanwhile has won.
    if (session.execute(u"UPDATE voucher SET router_id = ? WHERE id = ? AND router_id = ? AND state = ?"_s, router,
                        voucher, from, voucherStateName(*state)) != 1)
        return false;
    VoucherTotals::add(session, from, package, *state, -1);
    VoucherTotals::add(session, router, package, *state, 1);
    return true;
}

bool VoucherLife::setBlocked(Session &session, VoucherId voucher, bool isBlocked)
{
    return session.execute(u"UPDATE voucher SET is_blocked = ? WHERE id = ? AND is_blocked = ?"_s, isBlocked, voucher,
                           !isBlocked) == 1;
}

bool VoucherLife::markSold(Session &session, VoucherId voucher, const QString &by, Timestamp at)
{
    return session.execute(u"UPDATE voucher SET sold_at = ?, sold_by = ? WHERE id = ? AND state = 'active' "
                           "AND sold_at IS NULL AND is_blocked = 0 AND (valid_until IS NULL OR valid_until > ?) "
                           "AND (ends_latest IS NULL OR ends_latest > ?)"_s,
                           at, by, voucher, at, at) == 1;
}

bool VoucherLife::undoSold(Session &session, VoucherId voucher, Timestamp since)
{
    return session.execute(u"UPDATE voucher SET sold_at = NULL, sold_by = '' WHERE id = ? AND state = 'active' "
                           "AND sold_at >= ?"_s,
                           voucher, since) == 1;
}

bool VoucherLife::change(Session &session, VoucherId voucher, VoucherState from, VoucherState to)
{
    return !changed(session,
                    session.query(u"UPDATE voucher SET state = ? WHERE id = ? AND state = ?"_s + returning,
                                  voucherStateName(to), voucher, voucherStateName(from)),
                    from, to)
                .isEmpty();
}

} // namespace nettdesk::storage
