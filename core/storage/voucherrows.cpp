// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherrows.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

/// The ten columns of the terms, which vouchers and batches have in the same order.
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
        "speed_down, speed_up, profile, price_minor, price_currency, valid_from, valid_until, state, created_at, "
        "redeemed_at, redeemed_by, mac_address, started_at, ends_at, operation, printed"_s;
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
    voucher.state = voucherStateFromName(row.get<QString>(16)).value_or(VoucherState::Void);
    voucher.createdAt = row.get<Timestamp>(17);
    voucher.redeemedAt = row.get<std::optional<Timestamp>>(18);
    voucher.redeemedBy = row.get<QString>(19);
    voucher.macAddress = row.get<QString>(20);
    voucher.startedAt = row.get<std::optional<Timestamp>>(21);
    voucher.endsAt = row.get<std::optional<Timestamp>>(22);
    voucher.operation = row.get<QString>(23);
    voucher.printed = row.get<int>(24);
    return voucher;
}

std::optional<Voucher> firstVoucher(Rows rows)
{
    return rows.next() ? std::optional(readVoucher(rows)) : std::nullopt;
}

const QString &batchColumns()
{
    static const QString columns =
        u"id, tag, router_id, time_limit, time_counts, data_limit, speed_down, speed_up, profile, price_minor, "
        "price_currency, valid_from, valid_until, code_form, password_rule, voucher_count, created_at, created_by, "
        "created_by_name"_s;
    return columns;
}

Batch readBatch(const Rows &row)
{
    Batch batch;
    batch.id = row.get<BatchId>(0);
    batch.tag = row.get<QString>(1);
    batch.router = row.get<RouterId>(2);
    batch.terms = readTerms(row, 3);
    batch.codeForm = row.get<QString>(13);
    batch.passwordRule = passwordRuleFromName(row.get<QString>(14)).value_or(PasswordRule::Random);
    batch.count = row.get<int>(15);
    batch.createdAt = row.get<Timestamp>(16);
    batch.createdBy = row.get<EmployeeId>(17);
    batch.createdByName = row.get<QString>(18);
    return batch;
}

} // namespace nettdesk::storage
