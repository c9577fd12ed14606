// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/codefixes.h"

#include "core/vouchers/removalservice.h"

#include <QCoreApplication>

namespace nettdesk::explain {

using namespace Qt::StringLiterals;

namespace {

using Act = CodeFix::Act;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeFixes)
};

CodeFix advice(const QString &text)
{
    return {Act::Advice, text, {}, {}, {}};
}

CodeFix redeem(const QString &code)
{
    return {Act::Redeem, Text::tr("Redeem it"), Permission::RedeemVoucher, code,
            u"nettdeskctl voucher redeem "_s + code};
}

CodeFix extend(const QString &code)
{
    return {Act::Extend, Text::tr("Give it more time"), Permission::ExpireVoucher, code,
            u"nettdeskctl voucher extend %1 --by 1d"_s.arg(code)};
}

CodeFix another()
{
    return {Act::ReplaceByNew, Text::tr("Sell or give another code"), Permission::SellVoucher, {}, {}};
}

CodeFix release(const QString &code)
{
    return {Act::ReleaseDevice, Text::tr("Release the device"), Permission::ExpireVoucher, code,
            u"nettdeskctl voucher release "_s + code};
}

CodeFix putOnRouter(const CodeFacts &facts)
{
    return {Act::PutOnRouter, Text::tr("Put its account on the router"), Permission::EditRouters,
            facts.voucher ? facts.voucher->code : QString(),
            u"nettdeskctl reconcile %1 --repair"_s.arg(facts.router.publicId)};
}

CodeFix tryAgain()
{
    return {Act::TryAgain, Text::tr("Tell the router again now"), Permission::RedeemVoucher, {}, u"nettdeskctl sync"_s};
}

} // namespace

QList<CodeFix> fixesFor(CodeVerdict verdict, const CodeFacts &facts)
{
    const QString code = facts.voucher ? facts.voucher->code : QString();
    switch (verdict) {
    case CodeVerdict::Redeemable: return {redeem(code)};
    case CodeVerdict::SignedIn: return {advice(Text::tr("Nothing has to be done."))};
    case CodeVerdict::AlreadyRedeemed:
        return {advice(Text::tr("Let the guest sign in with it, on the router's own sign-in page.")), release(code),
                another()};
    case CodeVerdict::BeingActivated: return {tryAgain()};
    case CodeVerdict::NeedsAttention: return {tryAgain(), another()};
    case CodeVerdict::Mistyped:
        return {{Act::UseSuggestion,
                 Text::tr("Use “%1”").arg(facts.meant),
                 {},
                 facts.meant,
                 u"nettdeskctl voucher explain "_s + facts.meant}};
    case CodeVerdict::UnknownCode:
        return {advice(Text::tr("Compare it with the card symbol by symbol, or scan the card.")), another()};
    case CodeVerdict::Deleted:
        if (!facts.voucher || facts.voucher->soldAt || !facts.voucher->endedAt ||
            *facts.voucher->endedAt + vouchers::RemovalService::undoFor < facts.now)
            return {another()};
        return {{Act::UndoDelete,
                 Text::tr("Bring it back, within 30 seconds of its deletion"),
                 Permission::DeleteVoucher,
                 code,
                 {}},
                another()};
    case CodeVerdict::Blocked: return {{Act::Unblock, Text::tr("Unblock it"), Permission::ExpireVoucher, code, {}}};
    case CodeVerdict::NotYetValid: return {advice(Text::tr("Let the guest come back then.")), another()};
    case CodeVerdict::WindowOver: return {another()};
    case CodeVerdict::PackageInactive:
        return {{Act::SwitchPackageOn, Text::tr("Switch the package “%1” on").arg(facts.packageName),
                 Permission::EditPackages, facts.packageName, u"nettdeskctl package activate"_s}};
    case CodeVerdict::TimeUsedUp:
    case CodeVerdict::DataUsedUp:
    case CodeVerdict::Expired: return {extend(code), another()};
    case CodeVerdict::WrongRouter:
        return {{Act::Move, Text::tr("Move it to “%1”").arg(facts.at ? facts.at->name : QString()),
                 Permission::ExpireVoucher, code,
                 u"nettdeskctl voucher move %1 --router %2"_s.arg(code, facts.at ? facts.at->publicId : QString())},
                another()};
    case CodeVerdict::RouterInactive:
        return {{Act::SwitchRouterOn, Text::tr("Switch the router “%1” on").arg(facts.router.name),
                 Permission::EditRouters, facts.router.publicId,
                 u"nettdeskctl router activate "_s + facts.router.publicId}};
    case CodeVerdict::RouterOffline:
        return {
            advice(
                Text::tr("Check that “%1” has power and that its cable is in; then try again.").arg(facts.router.name)),
            tryAgain()};
    case CodeVerdict::AccountMissing:
    case CodeVerdict::AccountDisabled: return {putOnRouter(facts)};
    case CodeVerdict::ForeignAccount:
        return {
            advice(Text::tr("Remove or rename that user on “%1”, then tell the router again.").arg(facts.router.name)),
            tryAgain(), another()};
    case CodeVerdict::InUseElsewhere: return {release(code), another()};
    case CodeVerdict::WrongDevice: return {release(code)};
    case CodeVerdict::NoFreeAddress:
        return {advice(Text::tr("Make the address pool of the hotspot on “%1” larger, or its leases shorter.")
                           .arg(facts.router.name))};
    case CodeVerdict::RadiusSilent:
        return {advice(Text::tr("Mend the RADIUS server, or switch “use-radius” off in the hotspot's server profile on "
                                "“%1”.")
                           .arg(facts.router.name))};
    case CodeVerdict::HotspotOff:
        return {advice(Text::tr("Switch the hotspot on “%1” on again (IP → Hotspot).").arg(facts.router.name))};
    }
    return {};
}

} // namespace nettdesk::explain
