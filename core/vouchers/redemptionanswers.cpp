// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/redemptionanswers.h"

#include "core/model/shoptime.h"

#include <QCoreApplication>

namespace nettdesk::vouchers {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Redemption)
};

using Verdict = storage::ClaimOutcome::Verdict;

Error toGuest()
{
    return {Error::Kind::NotFound,
            Text::tr("This code cannot be redeemed here. Check it symbol by symbol, or ask where you bought it."),
            {}};
}

/// The helpful answer for employees, the one answer for guests.
tl::unexpected<Error> refuse(Audience audience, Error::Kind kind, const QString &message)
{
    return audience == Audience::Guest ? tl::unexpected<Error>(toGuest()) : failure(kind, message);
}

QString whyUnknown(const RedemptionFacts &facts)
{
    if (!facts.meant.isEmpty())
        return Text::tr("There is no voucher with the code “%1”. Did you mean “%2”?").arg(facts.typed, facts.meant);
    return Text::tr("There is no voucher with the code “%1”. Check it symbol by symbol.").arg(facts.typed);
}

Result<> refuseNotActive(const Voucher &voucher, const RedemptionFacts &facts, Audience audience)
{
    if (voucher.state == VoucherState::Void)
        return refuse(audience, Error::Kind::NotFound,
                      Text::tr("“%1” was deleted. It cannot be redeemed.").arg(voucher.code));
    if (voucher.redeemedAt) {
        const QString device =
            voucher.macAddress.isEmpty() ? QString() : Text::tr(" Its device is %1.").arg(voucher.macAddress);
        return refuse(audience, Error::Kind::AlreadyUsed,
                      Text::tr("“%1” was redeemed already: %2, by %3.%4 Nothing was changed and nothing was charged.")
                          .arg(voucher.code, facts.localTime(*voucher.redeemedAt), voucher.redeemedBy, device));
    }
    if (voucher.firstUsedAt)
        return refuse(audience, Error::Kind::AlreadyUsed,
                      Text::tr("“%1” is in use since %2. Nothing was changed and nothing was charged.")
                          .arg(voucher.code, facts.localTime(*voucher.firstUsedAt)));
    return refuse(audience, Error::Kind::Invalid,
                  Text::tr("“%1” was ended before anybody redeemed it. It cannot be redeemed.").arg(voucher.code));
}

} // namespace

QString RedemptionFacts::localTime(Timestamp when) const
{
    return shopTimeText(business, when);
}

Result<> checkBeforeClaim(const RedemptionFacts &facts, Audience audience)
{
    if (!facts.voucher || facts.voucher->state != VoucherState::Active)
        return {};
    if (facts.at && !facts.mayRedeemThere)
        return refuse(
            audience, Error::Kind::Invalid,
            Text::tr("“%1” belongs to the router “%2” and cannot be redeemed at “%3”. Nothing was changed; move "
                     "it to “%3” first.")
                .arg(facts.voucher->code, facts.router.name, facts.at->name));
    const Router &router = facts.at ? *facts.at : facts.router;
    if (!router.isActive)
        return refuse(audience, Error::Kind::Invalid,
                      Text::tr("The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch "
                               "the router on under Routers first.")
                          .arg(router.name));
    if (!facts.packageIsActive)
        return refuse(
            audience, Error::Kind::Invalid,
            Text::tr("“%1” was made from the package “%2”, which is switched off. Nothing was redeemed; switch "
                     "the package on under Packages first.")
                .arg(facts.voucher->code, facts.packageName));
    return {};
}

Result<> refusalOf(const storage::ClaimOutcome &outcome, const RedemptionFacts &facts, Audience audience)
{
    switch (outcome.verdict) {
    case Verdict::Claimed:
    case Verdict::SameClick: return {};
    case Verdict::UnknownCode: return refuse(audience, Error::Kind::NotFound, whyUnknown(facts));
    case Verdict::OperationTaken:
        return failure(Error::Kind::Invalid,
                       Text::tr("This request was used for another code before. Nothing was redeemed; start again."));
    case Verdict::NotYetValid:
        return refuse(
            audience, Error::Kind::Invalid,
            Text::tr("“%1” may be redeemed from %2 on. Nothing was changed.")
                .arg(outcome.voucher->code, facts.localTime(outcome.voucher->terms.validFrom.value_or(Timestamp()))));
    case Verdict::NoLongerValid: {
        const VoucherTerms &terms = outcome.voucher->terms;
        const Timestamp end = terms.validUntil.value_or(terms.endsLatest.value_or(Timestamp()));
        return refuse(audience, Error::Kind::Invalid,
                      Text::tr("“%1” could be redeemed until %2. Nothing was changed.")
                          .arg(outcome.voucher->code, facts.localTime(end)));
    }
    case Verdict::Blocked:
        return refuse(audience, Error::Kind::Invalid,
                      Text::tr("“%1” is blocked. Nothing was changed; unblock it first.").arg(outcome.voucher->code));
    case Verdict::NotActive: break;
    }
    return refuseNotActive(*outcome.voucher, facts, audience);
}

} // namespace nettdesk::vouchers
