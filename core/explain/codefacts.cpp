// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/codefacts.h"

#include "core/explain/codefixes.h"
#include "core/model/codekey.h"
#include "core/model/shoptime.h"
#include "core/storage/businessrepository.h"
#include "core/storage/packagerepository.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucherrepository.h"
#include "core/vouchers/nearmiss.h"

#include <QCoreApplication>

namespace nettdesk::explain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeExplainer)
};

using Source = Evidence::Source;

void say(Explanation &explanation, const QString &text)
{
    explanation.evidence.append({Source::Database, text});
}

LocalVerdict verdict(const CodeFacts &facts, CodeVerdict verdict, const QString &reason, bool isFinal = true)
{
    LocalVerdict local;
    local.explanation.verdict = verdict;
    local.explanation.reason = reason;
    local.explanation.voucher = facts.voucher;
    local.explanation.fixes = fixesFor(verdict, facts);
    local.isFinal = isFinal;
    return local;
}

/// What the row says, for everybody who asks why.
QList<Evidence> evidenceOf(const CodeFacts &facts)
{
    const Voucher &voucher = *facts.voucher;
    Explanation all;
    say(all, Text::tr("Its state is “%1”.").arg(voucherStateText(voucher.state)));
    say(all, Text::tr("It belongs to the router “%1”.").arg(facts.router.name));
    if (voucher.soldAt)
        say(all, Text::tr("Sold %1 by %2.").arg(facts.localTime(*voucher.soldAt), voucher.soldBy));
    if (voucher.redeemedAt)
        say(all, Text::tr("Redeemed %1 by %2.").arg(facts.localTime(*voucher.redeemedAt), voucher.redeemedBy));
    if (voucher.firstUsedAt && voucher.firstUsedAfter)
        say(all, Text::tr("First used between %1 and %2.")
                     .arg(facts.localTime(*voucher.firstUsedAfter), facts.localTime(*voucher.firstUsedAt)));
    else if (voucher.firstUsedAt)
        say(all, Text::tr("First used %1.").arg(facts.localTime(*voucher.firstUsedAt)));
    if (!voucher.macAddress.isEmpty())
        say(all, Text::tr("Its device is %1.").arg(voucher.macAddress));
    if (voucher.endsAt)
        say(all, Text::tr("Its time ends %1.").arg(facts.localTime(*voucher.endsAt)));
    if (voucher.endedAt)
        say(all, Text::tr("It ended %1.").arg(facts.localTime(*voucher.endedAt)));
    return all.evidence;
}

LocalVerdict judgeUnknown(const CodeFacts &facts)
{
    if (!facts.meant.isEmpty())
        return verdict(facts, CodeVerdict::Mistyped,
                       Text::tr("There is no code “%1”. Only one is close to it: “%2”.").arg(facts.typed, facts.meant));
    return verdict(facts, CodeVerdict::UnknownCode,
                   Text::tr("There is no code “%1” in this shop, not even a deleted one.").arg(facts.typed));
}

LocalVerdict judgeActive(const CodeFacts &facts)
{
    const Voucher &voucher = *facts.voucher;
    const VoucherTerms &terms = voucher.terms;
    if (terms.validFrom && facts.now < *terms.validFrom)
        return verdict(facts, CodeVerdict::NotYetValid,
                       Text::tr("It may be redeemed from %1 on.").arg(facts.localTime(*terms.validFrom)));
    if (terms.validUntil && facts.now >= *terms.validUntil)
        return verdict(facts, CodeVerdict::WindowOver,
                       Text::tr("It could be redeemed until %1.").arg(facts.localTime(*terms.validUntil)));
    if (!facts.router.isActive)
        return verdict(facts, CodeVerdict::RouterInactive,
                       Text::tr("Its router “%1” is switched off in NettDesk.").arg(facts.router.name));
    if (!facts.packageIsActive)
        return verdict(facts, CodeVerdict::PackageInactive,
                       Text::tr("Its package “%1” is switched off.").arg(facts.packageName));
    const bool ahead = voucher.provision == Provision::Ahead;
    return verdict(facts, CodeVerdict::Redeemable,
                   ahead ? Text::tr("Nothing is wrong with it: it stands on “%1” and waits for its first sign-in.")
                               .arg(facts.router.name)
                         : Text::tr("Nothing is wrong with it: it has not been redeemed yet."),
                   false);
}

LocalVerdict judgeRedeeming(const CodeFacts &facts)
{
    const QString why = facts.intent ? facts.intent->lastError.section(u'\n', 0, 0) : QString();
    if (facts.intent && facts.intent->state == Intent::State::Attention)
        return verdict(facts, CodeVerdict::NeedsAttention,
                       Text::tr("It is paid, but its account could not be made on “%1”; somebody must decide. %2")
                           .arg(facts.router.name, why)
                           .trimmed());
    return verdict(facts, CodeVerdict::BeingActivated,
                   Text::tr("It is paid and recorded; “%1” has not taken its account yet. %2")
                       .arg(facts.router.name, why)
                       .trimmed(),
                   false);
}

LocalVerdict judgeOver(const CodeFacts &facts)
{
    const Voucher &voucher = *facts.voucher;
    const QString when = facts.localTime(voucher.endedAt.value_or(voucher.endsAt.value_or(facts.now)));
    switch (voucher.endedWhy) {
    case VoucherEnd::Data:
        return verdict(facts, CodeVerdict::DataUsedUp, Text::tr("Its data was used up %1.").arg(when));
    case VoucherEnd::Time:
        return verdict(facts, CodeVerdict::TimeUsedUp, Text::tr("Its time was used up %1.").arg(when));
    case VoucherEnd::ByHand: return verdict(facts, CodeVerdict::Expired, Text::tr("Somebody ended it %1.").arg(when));
    case VoucherEnd::ToppedUp:
        return verdict(facts, CodeVerdict::Expired, Text::tr("What it gave went to another code %1.").arg(when));
    case VoucherEnd::None:
    case VoucherEnd::Date:
    case VoucherEnd::Deleted: break;
    }
    if (voucher.state == VoucherState::UsedUp)
        return verdict(facts, CodeVerdict::TimeUsedUp, Text::tr("What it gave was used up %1.").arg(when));
    return verdict(facts, CodeVerdict::Expired, Text::tr("Its date passed %1.").arg(when));
}

LocalVerdict judgeRedeemed(const CodeFacts &facts)
{
    const Voucher &voucher = *facts.voucher;
    if (voucher.endsAt && facts.now >= *voucher.endsAt)
        return verdict(facts, CodeVerdict::TimeUsedUp,
                       Text::tr("Its time was over %1.").arg(facts.localTime(*voucher.endsAt)));
    if (voucher.terms.timeLimit && voucher.terms.timeCounts == TimeCounts::Online &&
        voucher.usedTime >= *voucher.terms.timeLimit)
        return verdict(facts, CodeVerdict::TimeUsedUp, Text::tr("Its online time is used up."));
    if (voucher.terms.dataLimit && voucher.usedBytes.bytes() >= voucher.terms.dataLimit->bytes())
        return verdict(facts, CodeVerdict::DataUsedUp, Text::tr("Its data is used up."));
    if (!facts.router.isActive)
        return verdict(facts, CodeVerdict::RouterInactive,
                       Text::tr("Its router “%1” is switched off in NettDesk.").arg(facts.router.name));
    if (voucher.redeemedAt)
        return verdict(
            facts, CodeVerdict::AlreadyRedeemed,
            Text::tr("It was redeemed already: %1, by %2. It is not to be redeemed again, only signed in with.")
                .arg(facts.localTime(*voucher.redeemedAt), voucher.redeemedBy),
            false);
    return verdict(facts, CodeVerdict::AlreadyRedeemed, Text::tr("It is in use since its first sign-in."), false);
}

LocalVerdict judgeByState(const CodeFacts &facts)
{
    const Voucher &voucher = *facts.voucher;
    if (voucher.state == VoucherState::Void) {
        const QString when = voucher.endedAt ? facts.localTime(*voucher.endedAt) : QString();
        return verdict(facts, CodeVerdict::Deleted,
                       when.isEmpty() ? Text::tr("It was deleted.") : Text::tr("It was deleted %1.").arg(when));
    }
    if (voucher.state == VoucherState::UsedUp || voucher.state == VoucherState::Expired)
        return judgeOver(facts);
    if (voucher.isBlocked)
        return verdict(facts, CodeVerdict::Blocked, Text::tr("It is blocked."));
    const bool elsewhere = facts.at && facts.at->id != voucher.router && voucher.scope == VoucherScope::OneRouter;
    if (elsewhere)
        return verdict(
            facts, CodeVerdict::WrongRouter,
            Text::tr("It belongs to “%1”, but the guest stands at “%2”.").arg(facts.router.name, facts.at->name));
    switch (voucher.state) {
    case VoucherState::Active: return judgeActive(facts);
    case VoucherState::Redeeming: return judgeRedeeming(facts);
    default: return judgeRedeemed(facts);
    }
}

} // namespace

QString CodeFacts::localTime(Timestamp when) const
{
    return shopTimeText(business, when);
}

CodeFacts readCodeFacts(storage::Session &session, const QString &typed)
{
    CodeFacts facts;
    facts.typed = typed.trimmed().left(60);
    facts.now = session.now();
    facts.business = storage::BusinessRepository::load(session).value_or(Business());
    const QString key = codeKey(typed);
    facts.voucher = storage::VoucherRepository::find(session, key);
    if (!facts.voucher) {
        facts.meant = vouchers::probablyMeant(session, key);
        return facts;
    }
    facts.router = storage::RouterRepository::load(session, facts.voucher->router).value_or(Router());
    if (const auto package = storage::PackageRepository::load(session, facts.voucher->package)) {
        facts.packageName = package->name;
        facts.packageIsActive = package->isActive;
    }
    facts.intent = storage::IntentRepository::openOf(session, facts.voucher->id);
    return facts;
}

LocalVerdict judgeLocally(const CodeFacts &facts)
{
    if (!facts.voucher)
        return judgeUnknown(facts);
    LocalVerdict local = judgeByState(facts);
    local.explanation.evidence = evidenceOf(facts);
    return local;
}

} // namespace nettdesk::explain
