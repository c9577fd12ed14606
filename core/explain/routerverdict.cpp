// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/codefacts.h"
#include "core/explain/codefixes.h"

#include <QCoreApplication>

#include <algorithm>

// What a router's answer adds to the verdict on a code. The router's own refusals are those of the hotspot's
// errors.txt, as they stand in its log behind "login failed: "; newer versions word some of them otherwise ("your
// uptime limit is reached"), so they are matched by parts.

namespace nettdesk::explain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeExplainer)
};

struct Finding {
    CodeVerdict verdict;
    QString reason;
};

bool sameDevice(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool shouldStand(const Voucher &voucher)
{
    return voucher.state == VoucherState::Redeemed || voucher.state == VoucherState::Used ||
           (voucher.state == VoucherState::Active && voucher.provision == Provision::Ahead && voucher.provisionedAt);
}

/// The account itself: there, ours, switched on, with something left, for this device.
std::optional<Finding> judgeAccount(const CodeFacts &facts, const RouterFacts &router)
{
    const QString name = facts.router.name;
    const Voucher &voucher = *facts.voucher;
    if (!router.account) {
        if (!shouldStand(voucher))
            return std::nullopt;
        return Finding{CodeVerdict::AccountMissing,
                       Text::tr("“%1” has no user of this code, although it should.").arg(name)};
    }
    const RouterFacts::Account &account = *router.account;
    if (!account.isOurs)
        return Finding{CodeVerdict::ForeignAccount,
                       Text::tr("“%1” has a user of this name that NettDesk did not make.").arg(name)};
    if (account.limitUptime && account.limitUptime->count() > 0 && account.uptime >= *account.limitUptime)
        return Finding{CodeVerdict::TimeUsedUp, Text::tr("“%1” counted all of its time.").arg(name)};
    if (account.limitBytes.bytes() > 0 && account.bytes.bytes() >= account.limitBytes.bytes())
        return Finding{CodeVerdict::DataUsedUp, Text::tr("“%1” counted all of its data.").arg(name)};
    if (account.isDisabled && shouldStand(voucher))
        return Finding{CodeVerdict::AccountDisabled, Text::tr("Its user on “%1” is switched off.").arg(name)};
    if (!account.lockedTo.isEmpty() && !facts.guestMac.isEmpty() && !sameDevice(account.lockedTo, facts.guestMac))
        return Finding{
            CodeVerdict::WrongDevice,
            Text::tr("It is locked to the device %1; the guest's is %2.").arg(account.lockedTo, facts.guestMac)};
    return std::nullopt;
}

/// What the router wrote into its log when somebody tried this code last.
std::optional<Finding> judgeRefusals(const CodeFacts &facts, const RouterFacts &router)
{
    struct Word {
        const char *part;
        CodeVerdict verdict;
    };
    static constexpr Word words[] = {
        {"no more free addresses", CodeVerdict::NoFreeAddress},
        {"radius server is not responding", CodeVerdict::RadiusSilent},
        {"no more sessions", CodeVerdict::InUseElsewhere},
        {"not allowed to log in from this mac", CodeVerdict::WrongDevice},
        {"mac address is not yours", CodeVerdict::WrongDevice},
        {"uptime limit", CodeVerdict::TimeUsedUp},
        {"traffic limit", CodeVerdict::DataUsedUp},
    };
    if (router.refusals.isEmpty())
        return std::nullopt;
    const QString last = router.refusals.first().toLower();
    for (const Word &word : words) {
        if (!last.contains(QLatin1StringView(word.part)))
            continue;
        switch (word.verdict) {
        case CodeVerdict::NoFreeAddress:
            return Finding{word.verdict,
                           Text::tr("“%1” has no free address left for its guests.").arg(facts.router.name)};
        case CodeVerdict::RadiusSilent:
            return Finding{word.verdict,
                           Text::tr("“%1” asks a RADIUS server, and that does not answer.").arg(facts.router.name)};
        case CodeVerdict::InUseElsewhere:
            return Finding{word.verdict, Text::tr("As many devices as it allows were signed in with it.")};
        case CodeVerdict::WrongDevice:
            return Finding{word.verdict, Text::tr("It is locked to another device than the one that tried it.")};
        case CodeVerdict::TimeUsedUp:
            return Finding{word.verdict, Text::tr("“%1” counted all of its time.").arg(facts.router.name)};
        default: return Finding{word.verdict, Text::tr("“%1” counted all of its data.").arg(facts.router.name)};
        }
    }
    return std::nullopt;
}

std::optional<Finding> judgeSessions(const CodeFacts &facts, const RouterFacts &router)
{
    if (router.sessions.isEmpty())
        return std::nullopt;
    const auto mine = std::find_if(router.sessions.begin(), router.sessions.end(), [&](const auto &session) {
        return facts.guestMac.isEmpty() || sameDevice(session.macAddress, facts.guestMac);
    });
    if (mine == router.sessions.end() && router.sessions.size() >= router.signInsAllowed)
        return Finding{CodeVerdict::InUseElsewhere,
                       Text::tr("It is signed in on another device: %1.").arg(router.sessions.first().macAddress)};
    if (mine == router.sessions.end())
        return std::nullopt;
    return Finding{CodeVerdict::SignedIn,
                   Text::tr("Nothing is wrong: %1 is signed in with it for %2.").arg(mine->macAddress, mine->uptime)};
}

void addEvidence(const CodeFacts &facts, const RouterFacts &router, Explanation &explanation)
{
    const auto say = [&explanation](const QString &text) {
        explanation.evidence.append({Evidence::Source::Router, text});
    };
    if (!router.account)
        say(Text::tr("“%1” has no user of this name.").arg(facts.router.name));
    else if (router.account->isDisabled)
        say(Text::tr("“%1” has its user, switched off.").arg(facts.router.name));
    else
        say(Text::tr("“%1” has its user, switched on.").arg(facts.router.name));
    for (const RouterFacts::Session &session : router.sessions)
        say(Text::tr("Signed in: %1 at %2 for %3.").arg(session.macAddress, session.address, session.uptime));
    for (const QString &refusal : router.refusals.mid(0, 3))
        say(Text::tr("Its log: %1").arg(refusal));
}

} // namespace

Explanation judgeWithRouter(const CodeFacts &facts, const RouterFacts &router, Explanation local)
{
    local.askedRouter = true;
    addEvidence(facts, router, local);
    std::optional<Finding> finding;
    if (!router.runsHotspot)
        finding = Finding{CodeVerdict::HotspotOff, Text::tr("No hotspot runs on “%1”.").arg(facts.router.name)};
    if (!finding)
        finding = judgeAccount(facts, router);
    if (!finding)
        finding = judgeSessions(facts, router);
    if (!finding)
        finding = judgeRefusals(facts, router);
    if (!finding)
        return local;
    local.verdict = finding->verdict;
    local.reason = finding->reason;
    local.fixes = fixesFor(finding->verdict, facts);
    return local;
}

Explanation judgeWithoutRouter(const CodeFacts &facts, const Error &error, Explanation local)
{
    local.routerError = error;
    local.evidence.append({Evidence::Source::Router, error.message});
    const bool isOut = error.kind == Error::Kind::NotReachable || error.kind == Error::Kind::TimedOut;
    if (!isOut)
        return local;
    local.verdict = CodeVerdict::RouterOffline;
    const Voucher &voucher = *facts.voucher;
    if (voucher.state == VoucherState::Redeeming)
        local.reason = Text::tr("It is paid and recorded, but “%1” does not answer. Its account is made as soon as the "
                                "router is back, and its time starts then.")
                           .arg(facts.router.name);
    else if (voucher.state == VoucherState::Active)
        local.reason =
            Text::tr("Nothing is wrong with the code, but its router “%1” does not answer. It can be redeemed; "
                     "the account is made as soon as the router is back.")
                .arg(facts.router.name);
    else
        local.reason =
            Text::tr("Nothing is wrong with the code, but its router “%1” does not answer.").arg(facts.router.name);
    local.fixes = fixesFor(local.verdict, facts);
    return local;
}

} // namespace nettdesk::explain
