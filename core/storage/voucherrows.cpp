// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherrows.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

/// The thirteen columns of the terms, which vouchers and batches have in the same order.
VoucherTerms readTerms(const Rows &row, int first)
{
    VoucherTerms terms;
    terms.timeLimit = row.get<std::optional<std::chrono::seconds>>(first);
    terms.timeCounts = row.get<QString>(first + 1) == "online"_L1 ? TimeCounts::Online : TimeCounts::Elapsed;
    terms.dataLimit = row.get<std::optional<ByteCount>>(first + 2);
    terms.speed = {row.get<BitRate>(first + 3), row.get<BitRate>(first + 4)};
    terms.profile = row.get<QString>(first + 5);
    terms.price = Money(row.get<qint64>(first + 6), row.get<QString>(first + 7));
    terms.validFrom = row.get<std::optional<Timestamp>>(first + 8);
    terms.validUntil = row.get<std::optional<Timestamp>>(first + 9);
    terms.endsLatest = row.get<std::optional<Timestamp>>(first + 10);
    terms.signIns = row.get<int>(first + 11);
    terms.locksDevice = row.get<bool>(first + 12);
    return terms;
}

} // namespace

QString timeCountsName(TimeCounts counts)
{
    return counts == TimeCounts::Online ? u"online"_s : u"elapsed"_s;
}

const QString &voucherColumns()
{
    static const QString columns =
        u"id, code, password_rule, sealed_password, batch_id, router_id, time_limit, time_counts, data_limit, "
        "speed_down, speed_up, profile, price_minor, price_currency, valid_from, valid_until, ends_latest, sign_ins, "
        "locks_device, state, created_at, redeemed_at, redeemed_by, mac_address, started_at, ends_at, operation, "
        "printed, package_id, provision, scope, group_id, mark, provisioned_at, sold_at, sold_by, is_blocked, "
        "first_used_at, first_used_after, used_time, used_bytes, seen_time, seen_bytes, seen_at, ended_at, ended_why"_s;
    return columns;
}

Voucher readVoucher(const Rows &row)
{
    Voucher voucher;
    voucher.id = row.get<VoucherId>(0);
    voucher.code = row.get<QString>(1);
    voucher.passwordRule = passwordRuleFromName(row.get<QString>(2)).value_or(PasswordRule::Random);
    voucher.sealedPassword = row.get<QString>(3);
    voucher.batch = row.get<BatchId>(4);
    voucher.router = row.get<RouterId>(5);
    voucher.terms = readTerms(row, 6);
    // An unknown state comes from a newer program: nothing may be done with it here.
    voucher.state = voucherStateFromName(row.get<QString>(19)).value_or(VoucherState::Void);
    voucher.createdAt = row.get<Timestamp>(20);
    voucher.redeemedAt = row.get<std::optional<Timestamp>>(21);
    voucher.redeemedBy = row.get<QString>(22);
    voucher.macAddress = row.get<QString>(23);
    voucher.startedAt = row.get<std::optional<Timestamp>>(24);
    voucher.endsAt = row.get<std::optional<Timestamp>>(25);
    voucher.operation = row.get<QString>(26);
    voucher.printed = row.get<int>(27);
    voucher.package = row.get<PackageId>(28);
    voucher.provision = provisionFromName(row.get<QString>(29)).value_or(Provision::OnRedemption);
    voucher.scope = voucherScopeFromName(row.get<QString>(30)).value_or(VoucherScope::OneRouter);
    voucher.group = row.get<RouterGroupId>(31);
    voucher.mark = row.get<QString>(32).toLatin1();
    voucher.provisionedAt = row.get<std::optional<Timestamp>>(33);
    voucher.soldAt = row.get<std::optional<Timestamp>>(34);
    voucher.soldBy = row.get<QString>(35);
    voucher.isBlocked = row.get<bool>(36);
    voucher.firstUsedAt = row.get<std::optional<Timestamp>>(37);
    voucher.firstUsedAfter = row.get<std::optional<Timestamp>>(38);
    voucher.usedTime = row.get<std::chrono::seconds>(39);
    voucher.usedBytes = row.get<ByteCount>(40);
    voucher.seenTime = row.get<std::chrono::seconds>(41);
    voucher.seenBytes = row.get<ByteCount>(42);
    voucher.seenAt = row.get<std::optional<Timestamp>>(43);
    voucher.endedAt = row.get<std::optional<Timestamp>>(44);
    voucher.endedWhy = voucherEndFromName(row.get<QString>(45));
    return voucher;
}

std::optional<Voucher> firstVoucher(Rows rows)
{
    return rows.next() ? std::optional(readVoucher(rows)) : std::nullopt;
}

QList<Voucher> loadVouchers(Session &session, const QList<VoucherId> &vouchers)
{
    constexpr qsizetype atOnce = 500;
    QHash<VoucherId, Voucher> found;
    found.reserve(vouchers.size());
    for (qsizetype first = 0; first < vouchers.size(); first += atOnce) {
        const QList<VoucherId> some = vouchers.mid(first, atOnce);
        for (const Rows &row : session.queryWith(u"SELECT "_s + voucherColumns() + u" FROM voucher WHERE id IN "_s +
                                                     Session::placeholders(some.size()),
                                                 [&](RowBinder &binder) {
                                                     for (const VoucherId voucher : some)
                                                         binder << voucher;
                                                 })) {
            const Voucher voucher = readVoucher(row);
            found.insert(voucher.id, voucher);
        }
    }
    QList<Voucher> ordered;
    ordered.reserve(vouchers.size());
    for (const VoucherId voucher : vouchers) {
        if (const auto it = found.constFind(voucher); it != found.constEnd())
            ordered.append(*it);
    }
    return ordered;
}

const QString &batchColumns()
{
    static const QString columns =
        u"id, tag, router_id, time_limit, time_counts, data_limit, speed_down, speed_up, profile, price_minor, "
        "price_currency, valid_from, valid_until, ends_latest, sign_ins, locks_device, code_form, password_rule, "
        "voucher_count, created_at, created_by, created_by_name, package_id, provision, scope, group_id, origin"_s;
    return columns;
}

Batch readBatch(const Rows &row)
{
    Batch batch;
    batch.id = row.get<BatchId>(0);
    batch.tag = row.get<QString>(1);
    batch.router = row.get<RouterId>(2);
    batch.terms = readTerms(row, 3);
    batch.codeForm = row.get<QString>(16);
    batch.passwordRule = passwordRuleFromName(row.get<QString>(17)).value_or(PasswordRule::Random);
    batch.count = row.get<int>(18);
    batch.createdAt = row.get<Timestamp>(19);
    batch.createdBy = row.get<EmployeeId>(20);
    batch.createdByName = row.get<QString>(21);
    batch.package = row.get<PackageId>(22);
    batch.provision = provisionFromName(row.get<QString>(23)).value_or(Provision::OnRedemption);
    batch.scope = voucherScopeFromName(row.get<QString>(24)).value_or(VoucherScope::OneRouter);
    batch.group = row.get<RouterGroupId>(25);
    batch.origin = batchOriginFromName(row.get<QString>(26)).value_or(BatchOrigin::Generated);
    return batch;
}

} // namespace nettdesk::storage
