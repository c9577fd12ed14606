// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/operationrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/voucherrepository.h"
#include "core/storage/voucherrows.h"

using namespace Qt::Literals::StringLiterals;

// The transitions of a voucher's life that money depends on: each one guarded UPDATE, so that of two counters, or of
// one late and one doubled call, exactly one does it.

namespace nettdesk::storage {

namespace {

using Verdict = ClaimOutcome::Verdict;

const QString redeemKind = u"redeem"_s;

/// The operation was begun before: by the same click, or the id was used for something else.
ClaimOutcome begunBefore(Session &session, const Claim &claim)
{
    const std::optional<Operation> operation = OperationRepository::find(session, claim.operation);
    const std::optional<Voucher> voucher = VoucherRepository::find(session, claim.codeKey);
    const bool same = operation && operation->kind == redeemKind && operation->requestHash == claim.requestHash &&
                      voucher && voucher->operation == claim.operation.text();
    if (!same)
        return {Verdict::OperationTaken, {}, {}};
    return {Verdict::SameClick, voucher, IntentRepository::openOf(session, voucher->id)};
}

ClaimOutcome notClaimed(Session &session, const Claim &claim)
{
    OperationRepository::forget(session, claim.operation);
    const std::optional<Voucher> voucher = VoucherRepository::find(session, claim.codeKey);
    if (!voucher)
        return {Verdict::UnknownCode, {}, {}};
    if (voucher->state != VoucherState::Active)
        return {Verdict::NotActive, voucher, {}};
    if (voucher->isBlocked)
        return {Verdict::Blocked, voucher, {}};
    const bool early = voucher->terms.validFrom && claim.now < *voucher->terms.validFrom;
    return {early ? Verdict::NotYetValid : Verdict::NoLongerValid, voucher, {}};
}

Payment paymentFor(const Voucher &voucher, const Claim &claim)
{
    Payment payment;
    payment.at = claim.now;
    payment.amount = voucher.terms.price;
    payment.voucher = voucher.id;
    payment.router = voucher.router;
    payment.operatorId = claim.employee;
    payment.operatorName = claim.operatorName;
    payment.macAddress = claim.macAddress;
    payment.operation = claim.operation.text();
    return payment;
}

Intent intentFor(const Voucher &voucher, const Claim &claim)
{
    Intent intent;
    intent.operation = claim.operation.text();
    intent.router = voucher.router;
    intent.voucher = voucher.id;
    intent.kind = claim.intentKind;
    intent.nextAt = claim.now;
    intent.createdAt = claim.now;
    if (!claim.leaseOwner.isEmpty()) {
        intent.state = Intent::State::Leased;
        intent.attempt = 1;
        intent.leaseOwner = claim.leaseOwner;
        intent.leaseUntil = claim.leaseUntil.value_or(claim.now + std::chrono::seconds(30));
    }
    return intent;
}

} // namespace

ClaimOutcome VoucherRepository::claim(Session &session, const Claim &claim)
{
    Operation operation;
    operation.id = claim.operation;
    operation.kind = redeemKind;
    operation.actor = claim.operatorName;
    operation.device = claim.device;
    operation.requestHash = claim.requestHash;
    operation.createdAt = claim.now;
    if (!OperationRepository::begin(session, operation))
        return begunBefore(session, claim);

    std::optional<Voucher> voucher = firstVoucher(session.query(
        u"UPDATE voucher SET state = 'redeeming', operation = ?, redeemed_at = ?, redeemed_by = ?, mac_address = ? "
        "WHERE code_key = ? AND state = 'active' AND (valid_from IS NULL OR valid_from <= ?) "
        "AND (valid_until IS NULL OR valid_until > ?) AND (ends_latest IS NULL OR ends_latest > ?) AND is_blocked = 0 "
        "RETURNING "_s +
            voucherColumns(),
        claim.operation, claim.now, claim.claimedBy, claim.macAddress, claim.codeKey, claim.now, claim.now, claim.now));
    if (!voucher)
        return notClaimed(session, claim);
    VoucherTotals::add(session, voucher->router, voucher->package, VoucherState::Active, -1);
    VoucherTotals::add(session, voucher->router, voucher->package, VoucherState::Redeeming, 1);

    PaymentRepository::recordOnce(session, paymentFor(*voucher, claim));
    Intent intent = intentFor(*voucher, claim);
    intent.id = IntentRepository::insert(session, intent);
    return {Verdict::Claimed, std::move(voucher), std::move(intent)};
}

bool VoucherRepository::complete(Session &session, VoucherId voucher, const OperationId &operation, Timestamp startedAt,
                                 std::optional<Timestamp> endsAt)
{
    std::optional<Voucher> mine =
        firstVoucher(session.query(u"UPDATE voucher SET state = 'redeemed', started_at = ?, ends_at = ? "
                                   "WHERE id = ? AND state = 'redeeming' AND operation = ? RETURNING "_s +
                                       voucherColumns(),
                                   startedAt, endsAt, voucher, operation));
    if (!mine)
        return false;
    VoucherTotals::add(session, mine->router, mine->package, VoucherState::Redeeming, -1);
    VoucherTotals::add(session, mine->router, mine->package, VoucherState::Redeemed, 1);
    session.execute(u"UPDATE intent SET state = 'done', done_at = ?, lease_owner = '', lease_until = NULL, "
                    "last_error = '' WHERE voucher_id = ? AND operation = ? AND state <> 'done'"_s,
                    session.now(), voucher, operation);
    return true;
}

} // namespace nettdesk::storage
