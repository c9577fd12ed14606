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
    facts.add(Text::tr("Price"), isolated(priceText(terms.price)));
    if (terms.validFrom)
        facts.add(Text::tr("Valid from"), at(*terms.validFrom));
    if (terms.validUntil)
        facts.add(Text::tr("Valid until"), at(*terms.validUntil));
}

void addHistory(FactList &facts, const Voucher &voucher, const VoucherContext &context)
{
    facts.addHeading(Text::tr("History"));
    facts.add(Text::tr("Made"), atBy(voucher.createdAt, context.madeBy));
    facts.add(Text::tr("Printed"),
              voucher.printed > 0 ? Text::tr("%n time(s)", nullptr, voucher.printed) : Text::tr("Never"));
    if (voucher.redeemedAt)
        facts.add(Text::tr("Redeemed"), atBy(*voucher.redeemedAt, voucher.redeemedBy));
    if (voucher.startedAt)
        facts.add(Text::tr("Activated"), at(*voucher.startedAt));
    else if (voucher.state == VoucherState::Redeeming)
        facts.add(Text::tr("Activated"), Text::tr("Not yet: paid and recorded, will be activated automatically"));
    if (voucher.endsAt)
        facts.add(Text::tr("Ends"), at(*voucher.endsAt));
    if (!voucher.macAddress.isEmpty())
        facts.addCode(Text::tr("Device"), voucher.macAddress);
}

} // namespace

QWidget *makeVoucherDetails(const Voucher &voucher, const VoucherContext &context)
{
    auto *facts = new FactList;
    facts->addState(Text::tr("State"), voucherStateText(voucher.state), stateTone(voucher.state));
    facts->addCode(Text::tr("Code"), voucher.code);
    facts->add(Text::tr("Password"), passwordRuleText(voucher.passwordRule));
    facts->add(Text::tr("Router"), context.routerName.isEmpty() ? Text::tr("Removed") : context.routerName);
    if (!context.batchTag.isEmpty())
        facts->addCode(Text::tr("Batch"), context.batchTag);
    addTerms(*facts, voucher.terms);
    addHistory(*facts, voucher, context);
    return facts;
}

} // namespace nettdesk::ui
