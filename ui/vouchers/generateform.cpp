// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/generateform.h"

#include "ui/vouchers/typednumber.h"
#include "ui/vouchers/vouchertexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GenerateForm)
};

constexpr int largestBatch = 100'000;

void readCount(const GenerateInput &input, GenerateReading &reading)
{
    const std::optional<double> count = typedNumber(input.count, 0);
    if (!count || *count > largestBatch) {
        reading.request.count = 0;
        reading.errors[VoucherField::Count] =
            Text::tr("Enter a number from 1 to %1.").arg(QLocale().toString(largestBatch));
    } else {
        reading.request.count = int(*count);
    }
}

void readValidity(const GenerateInput &input, const QTimeZone &zone, Timestamp now, GenerateReading &reading)
{
    VoucherTerms &terms = reading.request.terms;
    const auto startOf = [&zone](const QDate &day) { return toTimestamp(day.startOfDay(zone)); };
    if (input.validFrom)
        terms.validFrom = startOf(*input.validFrom);
    if (input.validUntil)
        terms.validUntil = startOf(input.validUntil->addDays(1)); // the last day itself still counts (V2)
    if (terms.validUntil && *terms.validUntil <= now)
        reading.errors[VoucherField::Validity] = Text::tr("The last day is over already.");
    else if (input.validFrom && input.validUntil && *input.validUntil < *input.validFrom)
        reading.errors[VoucherField::Validity] = Text::tr("The last day is before the first.");

    if (!input.endsLatest)
        return;
    terms.endsLatest = startOf(input.endsLatest->addDays(1));
    if (*terms.endsLatest <= now)
        reading.errors[VoucherField::EndsLatest] = Text::tr("This day is over already.");
    else if (input.validFrom && *input.endsLatest < *input.validFrom)
        reading.errors[VoucherField::EndsLatest] =
            Text::tr("Codes would end before they may be redeemed for the first time.");
}

/// V6: the form says where the codes can be redeemed, for that is what the choice decides.
QString placesOf(const GenerateInput &input)
{
    if (input.provision == Provision::Ahead)
        return Text::tr("The accounts stand on the router from the beginning: guests sign in on its own page with the "
                        "code, while every computer of the shop is off. Time starts at the first sign-in.");
    switch (input.scope) {
    case VoucherScope::OneRouter:
        return Text::tr("Redeemed at the counter, for this router. Nothing stands on the router before.");
    case VoucherScope::Group:
        return Text::tr("Redeemed at the counter, for any router of the group; the first redemption chooses which.");
    case VoucherScope::All:
        return Text::tr("Redeemed at the counter, for any router; the first redemption chooses which.");
    case VoucherScope::Roam:
        return Text::tr("Redeemed at the counter, for any router; what is left moves along when the guest signs in at "
                        "another one, through the counter.");
    }
    return {};
}

/// V2: the program or the router ends elapsed time; where the router takes no schedulers, only the program does.
QString endsOf(const VoucherTerms &terms, accounts::EndLayers::Schedulers schedulers)
{
    using Schedulers = accounts::EndLayers::Schedulers;
    const bool elapses = terms.timeLimit && terms.timeCounts == TimeCounts::Elapsed;
    if (!elapses || (schedulers != Schedulers::Refused && schedulers != Schedulers::Silent))
        return {};
    return Text::tr("This router does not end codes by itself: their time ends exactly only while NettDesk runs.");
}

QString summaryOf(const vouchers::GenerateRequest &request, Provision provision)
{
    const VoucherTerms &terms = request.terms;
    const bool isAhead = provision == Provision::Ahead;
    const QString gives = termsParts(terms).join(Text::tr(", "));
    if (terms.price.isZero()) {
        //: %1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"
        return (isAhead ? Text::tr("%n voucher(s), free: %1, on the router at once.", nullptr, request.count)
                        //: %1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"
                        : Text::tr("%n voucher(s), free: %1, to be redeemed at the counter.", nullptr, request.count))
            .arg(gives);
    }
    //: %1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"; %2 its price
    return (isAhead ? Text::tr("%n voucher(s) at %2 each: %1, on the router at once.", nullptr, request.count)
                    //: %1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"; %2 its price
                    : Text::tr("%n voucher(s) at %2 each: %1, to be redeemed at the counter.", nullptr, request.count))
        .arg(gives, isolated(terms.price.text()));
}

} // namespace

GenerateReading readGenerateInput(const GenerateInput &input, const Business &business, Timestamp now,
                                  accounts::EndLayers::Schedulers schedulers)
{
    GenerateReading reading;
    vouchers::GenerateRequest &request = reading.request;

    request.router = input.router;
    if (!input.router.isStored())
        reading.errors[VoucherField::Router] = Text::tr("Choose the router where the codes will work.");
    readCount(input, reading);

    const CodeReading code = readCode(input);
    reading.errors.insert(code.errors);
    request.form = code.form;
    request.passwordRule = input.password;

    const TermsReading terms = readTerms(input, business, now, input.provision);
    reading.errors.insert(terms.errors);
    request.terms = terms.terms;
    reading.timeHint = terms.timeHint;
    reading.dataHint = terms.dataHint;

    request.package = input.package;
    request.provision = input.provision;
    request.scope = input.scope;
    request.group = input.scope == VoucherScope::Group ? input.group : RouterGroupId();
    if (input.scope == VoucherScope::Group && !input.group.isStored())
        reading.errors[VoucherField::Scope] = Text::tr("Choose the group of routers.");

    readValidity(input, zoneOf(business), now, reading);
    reading.placeHint = placesOf(input);
    reading.endsHint = endsOf(request.terms, schedulers);
    if (reading.errors.isEmpty())
        reading.summary = summaryOf(request, input.provision);
    return reading;
}

Voucher sampleVoucher(const vouchers::GenerateRequest &request, Timestamp now)
{
    Voucher voucher;
    voucher.id = VoucherId(1);
    voucher.code = request.form.sample();
    voucher.passwordRule = request.passwordRule;
    voucher.router = request.router;
    voucher.package = request.package;
    voucher.provision = request.provision;
    voucher.scope = request.scope;
    voucher.terms = request.terms;
    voucher.createdAt = now;
    return voucher;
}

void GenerateInput::takeFrom(const Package &of)
{
    package = of.id;
    static_cast<TermsInput &>(*this) = TermsInput::of(of.terms);
    if (const auto form = vouchers::CodeForm::parse(of.codeForm))
        static_cast<CodeInput &>(*this) = CodeInput::of(*form, of.passwordRule);
    provision = of.provision;
    if (of.router.isStored())
        router = of.router;
}

QVariantMap GenerateInput::toMap() const
{
    QVariantMap map{
        {u"router"_s, router.value()},         {u"count"_s, count},
        {u"package"_s, package.value()},       {u"provision"_s, provisionName(provision)},
        {u"scope"_s, voucherScopeName(scope)}, {u"group"_s, group.value()},
    };
    TermsInput::write(map);
    CodeInput::write(map);
    // Days are not kept: yesterday's last day would only be in the way.
    return map;
}

GenerateInput GenerateInput::fromMap(const QVariantMap &map)
{
    GenerateInput input;
    input.TermsInput::read(map);
    input.CodeInput::read(map);
    input.router = RouterId(map.value(u"router"_s).toLongLong());
    input.package = PackageId(map.value(u"package"_s).toLongLong());
    input.group = RouterGroupId(map.value(u"group"_s).toLongLong());
    if (map.contains(u"count"_s))
        input.count = map.value(u"count"_s).toString();
    if (const auto provision = provisionFromName(map.value(u"provision"_s).toString()))
        input.provision = *provision;
    if (const auto scope = voucherScopeFromName(map.value(u"scope"_s).toString()))
        input.scope = *scope;
    return input;
}

} // namespace nettdesk::ui
