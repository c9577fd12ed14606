// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherdetails.h"

#include "core/vouchers/cards/carddata.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VoucherDetails)
};

QString at(Timestamp when)
{
    return exactTime(toDateTime(when));
}

QString atBy(Timestamp when, const QString &who)
{
    //: %1 a date and time, %2 a person or counter
    return who.isEmpty() ? at(when) : Text::tr("%1 by %2").arg(at(when), isolated(who));
}

void addTerms(FactList &facts, const VoucherTerms &terms)
{
    facts.addHeading(Text::tr("Gives"));
    if (terms.timeLimit) {
        const QString time = vouchers::cards::timeText(*terms.timeLimit);
        facts.add(Text::tr("Time"), terms.timeCounts == TimeCounts::Elapsed
                                        ? Text::tr("%1, from redemption on").arg(time)
                                        : Text::tr("%1 of time online").arg(time));
    }
    if (terms.dataLimit) {
        facts.add(Text::tr("Data"),
                  Text::tr("%1 (%2 bytes), download and upload together")
                      .arg(isolated(terms.dataLimit->text()), isolated(QLocale().toString(terms.dataLimit->bytes()))));
    }
    if (!terms.profile.isEmpty())
        facts.add(Text::tr("Profile"), terms.profile);
    else
        facts.add(Text::tr("Speed"), terms.speed.isLimited() ? speedText(terms.speed) : Text::tr("No limit"));
    if (terms.signIns != 1)
        facts.add(Text::tr("Sign-ins at once"), QLocale().toString(terms.signIns));
    if (terms.locksDevice)
        facts.add(Text::tr("Device"), Text::tr("Only the one that signs in first"));
    facts.add(Text::tr("Price"), isolated(priceText(terms.price)));
    if (terms.validFrom)
        facts.add(Text::tr("Valid from"), at(*terms.validFrom));
    if (terms.validUntil)
        facts.add(Text::tr("Valid until"), at(*terms.validUntil));
    if (terms.endsLatest)
        facts.add(Text::tr("Ends at the latest"), at(*terms.endsLatest));
}

/// "1 h 20 min of 1 day": what was used, and of how much.
QString usedTimeText(const Voucher &voucher)
{
    const QString used = durationText(voucher.usedTime);
    //: what was used: %1 of %2
    return voucher.terms.timeLimit ? Text::tr("%1 of %2").arg(used, vouchers::cards::timeText(*voucher.terms.timeLimit))
                                   : used;
}

QString usedDataText(const Voucher &voucher)
{
    const QString used = isolated(voucher.usedBytes.text());
    return voucher.terms.dataLimit ? Text::tr("%1 of %2").arg(used, isolated(voucher.terms.dataLimit->text())) : used;
}

/// What is known of its use (V7, V17): exact where somebody saw it, else between two moments.
void addUse(FactList &facts, const Voucher &voucher)
{
    if (!voucher.firstUsedAt && voucher.usedTime.count() == 0 && voucher.usedBytes.bytes() == 0)
        return;
    facts.addHeading(Text::tr("Use"));
    if (voucher.firstUsedAt && voucher.firstUsedAfter)
        //: two dates and times: nobody looked in between
        facts.add(Text::tr("First sign-in"),
                  Text::tr("Between %1 and %2").arg(at(*voucher.firstUsedAfter), at(*voucher.firstUsedAt)));
    else if (voucher.firstUsedAt)
        facts.add(Text::tr("First sign-in"), at(*voucher.firstUsedAt));
    facts.add(Text::tr("Time online"), usedTimeText(voucher));
    facts.add(Text::tr("Data"), usedDataText(voucher));
    if (voucher.seenAt)
        facts.add(Text::tr("As of"), at(*voucher.seenAt));
    if (!voucher.macAddress.isEmpty())
        facts.addCode(Text::tr("Device"), voucher.macAddress);
    else if (voucher.firstUsedAfter)
        facts.add(Text::tr("Device"), Text::tr("Not known: the router had forgotten it"));
}

QString endText(VoucherEnd why)
{
    switch (why) {
    case VoucherEnd::None: return {};
    case VoucherEnd::Time: return Text::tr("Its time was used up");
    case VoucherEnd::Data: return Text::tr("Its data was used up");
    case VoucherEnd::Date: return Text::tr("Its date passed");
    case VoucherEnd::ByHand: return Text::tr("Ended by hand");
    case VoucherEnd::Deleted: return Text::tr("Deleted");
    case VoucherEnd::ToppedUp: return Text::tr("Given to another code");
    }
    return {};
}

void addHistory(FactList &facts, const Voucher &voucher, const VoucherContext &context)
{
    facts.addHeading(Text::tr("History"));
    facts.add(Text::tr("Made"), atBy(voucher.createdAt, context.madeBy));
    facts.add(Text::tr("Printed"),
              voucher.printed > 0 ? Text::tr("%n time(s)", nullptr, voucher.printed) : Text::tr("Never"));
    if (voucher.soldAt)
        facts.add(Text::tr("Sold"), atBy(*voucher.soldAt, voucher.soldBy));
    if (voucher.provision == Provision::Ahead)
        facts.add(Text::tr("On the router"),
                  voucher.provisionedAt ? at(*voucher.provisionedAt) : Text::tr("Not yet: it is put there by itself"));
    if (voucher.redeemedAt)
        facts.add(Text::tr("Redeemed"), atBy(*voucher.redeemedAt, voucher.redeemedBy));
    if (voucher.startedAt)
        facts.add(Text::tr("Activated"), at(*voucher.startedAt));
    else if (voucher.state == VoucherState::Redeeming)
        facts.add(Text::tr("Activated"), Text::tr("Not yet: paid and recorded, will be activated automatically"));
    if (voucher.endsAt && !voucher.endedAt)
        facts.add(Text::tr("Ends"), at(*voucher.endsAt));
    if (voucher.endedAt)
        facts.add(Text::tr("Ended"), Text::tr("%1: %2").arg(at(*voucher.endedAt), endText(voucher.endedWhy)));
}

QString scopeText(VoucherScope scope)
{
    switch (scope) {
    case VoucherScope::OneRouter: return {};
    case VoucherScope::Group: return Text::tr("Any router of its group");
    case VoucherScope::All: return Text::tr("Any router: the first one is kept");
    case VoucherScope::Roam: return Text::tr("Any router, moving along");
    }
    return {};
}

} // namespace

QWidget *makeVoucherDetails(const Voucher &voucher, const VoucherContext &context)
{
    auto *facts = new FactList;
    facts->addState(Text::tr("State"), voucherStateText(voucher.state), stateTone(voucher.state));
    if (voucher.isBlocked)
        facts->addState({}, Text::tr("Blocked"), Tone::Danger);
    facts->addCode(Text::tr("Code"), voucher.code);
    facts->add(Text::tr("Password"), passwordRuleText(voucher.passwordRule));
    facts->add(Text::tr("Router"), context.routerName.isEmpty() ? Text::tr("Removed") : context.routerName);
    if (const QString scope = scopeText(voucher.scope); !scope.isEmpty())
        facts->add(Text::tr("May be redeemed at"), scope);
    if (!context.packageName.isEmpty())
        facts->add(Text::tr("Package"), context.packageName);
    if (!context.batchTag.isEmpty())
        facts->addCode(Text::tr("Batch"), context.batchTag);
    addUse(*facts, voucher);
    addTerms(*facts, voucher.terms);
    addHistory(*facts, voucher, context);
    return facts;
}

} // namespace nettdesk::ui
