// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accounttarget.h"

#include <algorithm>

namespace nettdesk::accounts {

using namespace std::chrono_literals;

namespace {

using Stage = AccountTarget::Stage;

/// Ahead and not used yet: nothing else was claimed about it.
bool isUnused(const Voucher &voucher)
{
    return voucher.state == VoucherState::Active && voucher.provision == Provision::Ahead;
}

Stage stageOf(const Voucher &voucher, Timestamp now)
{
    switch (voucher.state) {
    case VoucherState::UsedUp:
    case VoucherState::Expired:
    case VoucherState::Void: return Stage::Over;
    default: break;
    }
    const bool isPast = (voucher.endsAt && *voucher.endsAt <= now) ||
                        (voucher.terms.endsLatest && *voucher.terms.endsLatest <= now) ||
                        (isUnused(voucher) && voucher.terms.validUntil && *voucher.terms.validUntil <= now);
    if (isPast)
        return Stage::Over;
    const bool isEarly = isUnused(voucher) && voucher.terms.validFrom && now < *voucher.terms.validFrom;
    if (voucher.isBlocked || isEarly)
        return Stage::Shut;
    return isUnused(voucher) ? Stage::Unused : Stage::Open;
}

} // namespace

QByteArray markOf(const Voucher &voucher)
{
    return voucher.mark.isEmpty() ? voucher.operation.left(12).toLatin1() : voucher.mark;
}

QByteArray accountComment(const AccountTarget &target)
{
    const QByteArray batch = target.batchTag.isEmpty() ? "-" : target.batchTag.toLatin1();
    return "nd1 " + target.mark + ' ' + target.letter + ' ' + batch;
}

std::chrono::seconds limitAgainstCounter(std::chrono::seconds sold, std::chrono::seconds used,
                                         std::chrono::seconds counter)
{
    // A limit of zero would mean "none" to a router; a second is as good as nothing.
    return std::max<std::chrono::seconds>(sold - used + counter, 1s);
}

AccountTarget targetOf(const Voucher &voucher, const QString &batchTag, const QByteArray &password, Timestamp now)
{
    AccountTarget target;
    target.voucher = voucher.id;
    target.name = voucher.code;
    target.password = password;
    target.profile = voucher.terms.profile;
    target.speed = voucher.terms.speed;
    target.signIns = voucher.terms.signIns;
    target.locksDevice = voucher.terms.locksDevice;
    target.mark = markOf(voucher);
    target.batchTag = batchTag;
    target.stage = stageOf(voucher, now);
    target.isAhead = voucher.provision == Provision::Ahead;
    target.waitsForBatch = target.stage == Stage::Shut && !voucher.isBlocked;

    const bool elapses = voucher.terms.timeLimit && voucher.terms.timeCounts == TimeCounts::Elapsed;
    const bool waits = isUnused(voucher) && elapses;
    target.letter = waits ? 'a' : 'o';
    if (voucher.terms.timeLimit)
        target.limitUptime = limitAgainstCounter(*voucher.terms.timeLimit, voucher.usedTime, voucher.seenTime);
    if (voucher.terms.dataLimit) {
        const qint64 left = voucher.terms.dataLimit->bytes() - voucher.usedBytes.bytes() + voucher.seenBytes.bytes();
        target.limitBytes = ByteCount::fromBytes(std::max<qint64>(left, 1));
    }
    if (voucher.endsAt)
        target.endsAt = voucher.endsAt;
    else if (elapses && !waits)
        target.endsAfter = voucher.terms.timeLimit;
    // "Ends at the latest" of a code ahead is the batch's own scheduler.
    if (voucher.terms.endsLatest && voucher.provision != Provision::Ahead)
        target.endsAt = target.endsAt ? std::min(*target.endsAt, *voucher.terms.endsLatest) : voucher.terms.endsLatest;
    return target;
}

} // namespace nettdesk::accounts
