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

/// How the account gets onto the router (product V6).
enum class Provision {
    OnRedemption, ///< nothing is on the router before somebody redeems the code
    Ahead,        ///< it stands there from the beginning: the code works while every computer is off
};

QString provisionName(Provision provision); ///< "redemption", "ahead"
std::optional<Provision> provisionFromName(const QString &name);

/// Where a code may be redeemed (product V16). Routers know nothing of each other: this is the portal's and the
/// counter's rule.
enum class VoucherScope {
    OneRouter,
    Group, ///< any router of one group; the first redemption chooses
    All,   ///< any router; the first redemption chooses
    Roam,  ///< any router, and the remaining balance moves along when the guest signs in elsewhere
};

QString voucherScopeName(VoucherScope scope); ///< "router", "group", "all", "roam"
std::optional<VoucherScope> voucherScopeFromName(const QString &name);

/// Why a voucher is over.
enum class VoucherEnd {
    None,
    Time,   ///< what time it gave is consumed
    Data,   ///< what data it gave is consumed
    Date,   ///< a date passed: the end of its window, or "ends at the latest"
    ByHand, ///< somebody ended it
    Deleted,
    ToppedUp, ///< what it gave went to another code
};

QString voucherEndName(VoucherEnd why); ///< "", "time", "data", "date", "hand", "deleted", "toppedUp"
VoucherEnd voucherEndFromName(const QString &name);

/// What made a batch.
enum class BatchOrigin {
    Generated,
    Sold,     ///< one voucher, made as it was sold
    Imported, ///< codes printed elsewhere
};

QString batchOriginName(BatchOrigin origin); ///< "generated", "sold", "imported"
std::optional<BatchOrigin> batchOriginFromName(const QString &name);

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
    std::optional<Timestamp> endsLatest; ///< whatever is left then is lost
    int signIns = 1;                     ///< devices at once with one code
    bool locksDevice = false;            ///< only the device that signed in first may use it

    bool operator==(const VoucherTerms &) const = default;
};

/// What one generation made.
struct Batch {
    BatchId id;
    QString tag; ///< six of [0-9a-z]: the batch's name in router comments
    RouterId router;
    PackageId package; ///< what it was made from, if from a package
    BatchOrigin origin = BatchOrigin::Generated;
    Provision provision = Provision::OnRedemption;
    VoucherScope scope = VoucherScope::OneRouter;
    RouterGroupId group; ///< VoucherScope::Group
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
    RouterId router; ///< where its account stands or will; before that, for a wider scope, the router it was made for
    PackageId package;
    Provision provision = Provision::OnRedemption;
    VoucherScope scope = VoucherScope::OneRouter;
    RouterGroupId group;
    VoucherTerms terms;
    VoucherState state = VoucherState::Active;
    Timestamp createdAt;
    std::optional<Timestamp> redeemedAt; ///< when it was claimed
    QString redeemedBy;                  ///< who or which counter claimed it, in words
    QString macAddress;
    std::optional<Timestamp> startedAt; ///< when its account stood on the router: time counts from here
    std::optional<Timestamp> endsAt;    ///< startedAt + timeLimit where elapsed time counts
    QString operation;                  ///< OperationId::text() of the claim
    QByteArray mark;                    ///< twelve characters behind "nd1 " in its account's comment; empty: no account
    std::optional<Timestamp> provisionedAt; ///< its account stands on the router since (ahead: before any use)
    std::optional<Timestamp> soldAt;
    QString soldBy;
    bool isBlocked = false;
    int printed = 0; ///< how often sent to a printer or file

    std::optional<Timestamp> firstUsedAt;    ///< first sign-in, or the latest it can have been: see firstUsedAfter
    std::optional<Timestamp> firstUsedAfter; ///< set: the router no longer knew; it was between this and firstUsedAt
    std::chrono::seconds usedTime{0};        ///< online time in all, kept over router resets
    ByteCount usedBytes;                     ///< down and up in all
    std::chrono::seconds seenTime{0};        ///< the router's own counter when it was last read
    ByteCount seenBytes;
    std::optional<Timestamp> seenAt; ///< when the router's counters were last read
    std::optional<Timestamp> endedAt;
    VoucherEnd endedWhy = VoucherEnd::None;
};

} // namespace nettdesk
