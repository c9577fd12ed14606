// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/router.h"
#include "core/model/voucher.h"
#include "core/storage/voucherrepository.h"

namespace nettdesk::vouchers {

/// Who reads the answer to a redemption. Employees are helped; guests, who may be guessing, learn nothing from a
/// refusal, not even whether the code exists (product V14, P4).
enum class Audience { Employee, Guest };

/// What is known about a typed code before anything is written.
struct RedemptionFacts {
    std::optional<Voucher> voucher;
    Router router;              ///< the voucher's
    std::optional<Router> at;   ///< where the guest stands, if that was said
    bool mayRedeemThere = true; ///< the voucher's scope allows `at`
    QString packageName;
    bool packageIsActive = true;
    Business business;
    QString typed;
    QString meant; ///< the code that was probably meant, when there is none like the typed one

    QString localTime(Timestamp when) const; ///< in the shop's zone, short
};

/// What stands in the way before the claim is tried; nothing when nothing does.
Result<> checkBeforeClaim(const RedemptionFacts &facts, Audience audience);

/// It roams, was redeemed before, and the guest stands at another router than its account.
bool roams(const RedemptionFacts &facts);

/// Why nothing was claimed, in a sentence; nothing when it was, now or by the same click.
Result<> refusalOf(const storage::ClaimOutcome &outcome, const RedemptionFacts &facts, Audience audience);

} // namespace nettdesk::vouchers
