// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/bytecount.h"
#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/money.h"

#include <QString>

#include <chrono>
#include <optional>

namespace nettdesk {

/// The life of a voucher (product V7). Only the transitions of docs/ARCHITECTURE.md exist, each one guarded UPDATE.
enum class VoucherState {
    Active,    ///< may be redeemed
    Redeeming, ///< claimed and paid; the router is being told
    Redeemed,  ///< its account stands on the router
    Used,      ///< a first sign-in was seen
    UsedUp,    ///< what it gave is consumed
    Expired,   ///< a date passed, or it was ended by hand
    Void,      ///< deleted; the code stays taken for ever
};

QString voucherStateName(VoucherState state); ///< "active", "redeeming", …, "usedUp": storage and scripts
std::optional<VoucherState> voucherStateFromName(const QString &name);
QString voucherStateText(VoucherState state); ///< translated, for people

enum class TimeCounts { Elapsed, Online }; ///< does the clock run on while the guest is offline?

enum class PasswordRule {
    Random, ///< drawn from the alphabet without look-alikes
    Digits,
    SameAsCode,
    None, ///< the code alone signs in
};

QString passwordRuleName(PasswordRule rule); ///< "random", "digits", "same", "none"
std::optional<PasswordRule> passwordRuleFromName(const QString &name);

/// What a voucher gives and costs. Copied to every voucher when it is made: later price changes leave stock alone
/// (V12).
struct VoucherTerms {
    std::optional<std::chrono::seconds> timeLimit; ///< counted from redemption. At least one of the two limits is set
    TimeCounts timeCounts = TimeCounts::Elapsed;
    std::optional<ByteCount> dataLimit; ///< download plus upload
    Speed speed;                        ///< used only without a profile: a profile's rate limit wins (V4)
    QString profile;                    ///< hotspot user profile on the router; empty: one is made for `speed`
    Money price;
    std::optional<Timestamp> validFrom; ///< may be redeemed in [validFrom, validUntil)
    std::optional<Timestamp> validUntil;

    bool operator==(const VoucherTerms &) const = default;
};

/// What one generation made.
struct Batch {
    BatchId id;
    QString tag; ///< six of [0-9a-z]: the batch's name in router comments
    RouterId router;
    VoucherTerms terms;
    QString codeForm; ///< as vouchers::CodeForm writes itself
    PasswordRule passwordRule = PasswordRule::Random;
    int count = 0;
    Timestamp createdAt;
    EmployeeId createdBy;
    QString createdByName;
};

/// A code that becomes a hotspot user when it is redeemed.
struct Voucher {
    VoucherId id;
    QString code; ///< as printed: "NET-7K3QX-M9D2P"
    PasswordRule passwordRule = PasswordRule::Random;
    QString sealedPassword; ///< encrypted (rules Random and Digits); empty otherwise
    BatchId batch;
    RouterId router;
    VoucherTerms terms;
    VoucherState state = VoucherState::Active;
    Timestamp createdAt;
    std::optional<Timestamp> redeemedAt; ///< when it was claimed
    QString redeemedBy;                  ///< who or which counter claimed it, in words
    QString macAddress;
    std::optional<Timestamp> startedAt; ///< when its account stood on the router: time counts from here
    std::optional<Timestamp> endsAt;    ///< startedAt + timeLimit where elapsed time counts
    QString operation;                  ///< OperationId::text() of the claim; its mark stands on the router
    int printed = 0;                    ///< how often sent to a printer or file
};

} // namespace nettdesk
