// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/voucher.h"
#include "core/storage/voucherrepository.h"
#include "core/vouchers/redemptionanswers.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <optional>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::security {
class AuditTrail;
class Vault;
} // namespace nettdesk::security
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::vouchers {

struct RedeemRequest {
    QString code;          ///< as typed or scanned
    OperationId operation; ///< made before the first try and used again for every repeat of it
    QString macAddress;    ///< the guest's device, if known
    QString counter;       ///< which counter or way in, in words, for "redeemed 14:02 at …"; may be empty
    /// The router that the guest stands at. A code of a wider scope gets its account there; one of a single router is
    /// refused elsewhere; one that roams and was redeemed before moves there with what is left of it. Not given: the
    /// code's own router.
    RouterId at;
    Audience audience = Audience::Employee; ///< who reads the answer
};

struct RedeemedVoucher {
    Voucher voucher;  ///< as it stands now: Redeemed, or Redeeming while the router is still to be told
    QString userName; ///< what the guest types on the sign-in page
    QString password; ///< empty: the code alone signs in
    QString routerName;
    QString signInUrl;                ///< signs the guest's device in; empty when the router has no hotspot page
    bool standsOnRouter = false;      ///< false: paid and recorded, will be activated automatically
    bool isRepeat = false;            ///< this operation had done it before; nothing was done twice
    QString note;                     ///< when it does not stand yet: why, and what happens next, in a sentence
    std::optional<Error> routerError; ///< what came between, with the router's words
};

/// A code becomes a hotspot user, once (product V10, V11). One transaction claims the code, records the payment and
/// writes the intent; then the router is told; then one transaction completes it. Whatever dies in between, the next
/// IntentRunner finds the intent and carries on. Registers itself with the runner for its kind of intent.
class RedemptionService : public QObject {
    Q_OBJECT

public:
    struct Options {
        /// How long redeem() waits for the router before it answers "will be activated automatically".
        std::chrono::milliseconds patience{8'000};
    };

    RedemptionService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                      fleet::RouterPool &pool, fleet::IntentRunner &runner, const Clock &clock, Options options,
                      QObject *parent = nullptr);
    RedemptionService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                      fleet::RouterPool &pool, fleet::IntentRunner &runner, const Clock &clock,
                      QObject *parent = nullptr);

    /// Permission RedeemVoucher. The same operation again gives the same result. Errors, each with its own sentence:
    /// NotFound (unknown or void code, with "did you mean" where one is close), AlreadyUsed (when, by whom, on which
    /// device), Invalid (not valid yet, no longer valid, ended, blocked, another router's, router or package inactive),
    /// Locked, Storage. A guest gets one answer for all of them. A router that cannot be reached or refuses is no
    /// error: the voucher is paid and recorded, `standsOnRouter` is false.
    QCoro::Task<Result<RedeemedVoucher>> redeem(Actor actor, RedeemRequest request);

    /// What redeem() gave, asked again later: to show the guest's password once more, or whether the account stands
    /// by now. Permission RedeemVoucher. NotFound: nothing was redeemed by this operation.
    QCoro::Task<Result<RedeemedVoucher>> result(Actor actor, OperationId operation);

    /// Tells the router again, now: after somebody mended what was in the way, or to skip the wait. Permission
    /// RedeemVoucher. NotFound: this voucher waits for nothing.
    QCoro::Task<Result<RedeemedVoucher>> tryAgain(Actor actor, VoucherId voucher);

Q_SIGNALS:
    void redeemed(nettdesk::VoucherId voucher);  ///< claimed and paid
    void activated(nettdesk::VoucherId voucher); ///< its account stands on the router

private:
    QCoro::Task<Result<RedemptionFacts>> facts(RedeemRequest request);
    QCoro::Task<Result<RedeemedVoucher>> roam(Actor actor, RedeemRequest request, Voucher voucher, Router there);
    Result<std::optional<Intent>> beginToRoam(storage::Session &session, const Actor &actor,
                                              const RedeemRequest &request, const Voucher &seen,
                                              const Router &there) const;
    QCoro::Task<Result<storage::ClaimOutcome>> claim(Actor actor, RedeemRequest request, RedemptionFacts facts);
    QCoro::Task<Result<RedeemedVoucher>> describe(VoucherId voucher, std::optional<fleet::IntentOutcome> outcome);
    QCoro::Task<fleet::IntentOutcome> carryOut(Intent intent, std::stop_token stop);

    storage::Database &m_database;
    const security::Vault &m_vault;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    fleet::IntentRunner &m_runner;
    const Clock &m_clock;
    Options m_options;
};

} // namespace nettdesk::vouchers
