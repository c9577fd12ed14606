// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagedetails.h"

#include "core/vouchers/cards/carddata.h"
#include "core/vouchers/codeform.h"
#include "ui/packages/packagetablemodel.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace nettdesk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackageDetails)
};

} // namespace

QWidget *makePackageDetails(const Package &package, const QString &routerName)
{
    const VoucherTerms &terms = package.terms;
    auto *facts = new FactList;
    facts->addState(Text::tr("State"), package.isActive ? Text::tr("Active") : Text::tr("Inactive"),
                    package.isActive ? Tone::Ok : Tone::Muted);
    if (!package.description.isEmpty())
        facts->add(Text::tr("Description"), package.description);
    facts->add(Text::tr("Price"), isolated(priceText(terms.price)));
    facts->addHeading(Text::tr("Gives"));
    if (terms.timeLimit) {
        const QString time = vouchers::cards::timeText(*terms.timeLimit);
        facts->add(Text::tr("Time"), terms.timeCounts == TimeCounts::Elapsed ? Text::tr("%1, online or not").arg(time)
                                                                             : Text::tr("%1 of time online").arg(time));
    }
    if (terms.dataLimit) {
        facts->add(Text::tr("Data"),
                   Text::tr("%1 (%2 bytes), download and upload together")
                       .arg(isolated(terms.dataLimit->text()), isolated(QLocale().toString(terms.dataLimit->bytes()))));
    }
    if (!terms.profile.isEmpty())
        facts->add(Text::tr("Profile"), terms.profile);
    else
        facts->add(Text::tr("Speed"), terms.speed.isLimited() ? speedText(terms.speed) : Text::tr("No limit"));
    facts->add(Text::tr("Sign-ins at once"), QLocale().toString(terms.signIns));
    if (terms.locksDevice)
        facts->add(Text::tr("Device"), Text::tr("Only the one that signs in first"));
    facts->addHeading(Text::tr("Codes"));
    facts->add(Text::tr("Router"), routerName);
    facts->add(Text::tr("Account is made"), provisionText(package.provision));
    if (const auto form = vouchers::CodeForm::parse(package.codeForm))
        facts->addCode(Text::tr("For example"), form->sample());
    facts->add(Text::tr("Password"), passwordRuleText(package.passwordRule));
    facts->addHeading(Text::tr("History"));
    facts->add(Text::tr("Made"), exactTime(toDateTime(package.createdAt)));
    if (package.changedAt != package.createdAt)
        facts->add(Text::tr("Changed"), exactTime(toDateTime(package.changedAt)));
    return facts;
}

} // namespace nettdesk::ui
