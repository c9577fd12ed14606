// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packageinput.h"

#include "ui/vouchers/vouchertexts.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackageInput)
};

constexpr qsizetype longestName = 60;
constexpr qsizetype longestDescription = 200;

QString summaryOf(const Package &package)
{
    const QString gives = termsParts(package.terms).join(Text::tr(", "));
    if (package.terms.price.isZero()) //: %1 a package's name, %2 what it gives: "1 day, 2 GB"
        return Text::tr("%1: %2, free.").arg(isolated(package.name), gives);
    //: %1 a package's name, %2 what it gives: "1 day, 2 GB", %3 its price
    return Text::tr("%1: %2 for %3.").arg(isolated(package.name), gives, isolated(package.terms.price.text()));
}

} // namespace

PackageInput PackageInput::of(const Package &package)
{
    PackageInput input;
    static_cast<TermsInput &>(input) = TermsInput::of(package.terms);
    if (const auto form = vouchers::CodeForm::parse(package.codeForm))
        static_cast<CodeInput &>(input) = CodeInput::of(*form, package.passwordRule);
    input.CodeInput::password = package.passwordRule;
    input.name = package.name;
    input.description = package.description;
    input.colour = package.colour;
    input.router = package.router;
    input.provision = package.provision;
    input.isActive = package.isActive;
    return input;
}

PackageReading readPackageInput(const PackageInput &input, const Business &business, Timestamp now)
{
    PackageReading reading;
    Package &package = reading.package;
    package.name = input.name.simplified();
    if (package.name.isEmpty())
        reading.errors[VoucherField::Name] = Text::tr("Enter the name under which it is sold, such as “Day pass”.");
    else if (package.name.size() > longestName)
        reading.errors[VoucherField::Name] =
            Text::tr("The name is longer than %1 characters.").arg(QLocale().toString(longestName));
    package.description = input.description.simplified();
    if (package.description.size() > longestDescription)
        reading.errors[VoucherField::Description] =
            Text::tr("The description is longer than %1 characters.").arg(QLocale().toString(longestDescription));
    package.colour = QColor(input.colour).isValid() ? QColor(input.colour).name() : QString();
    package.router = input.router;
    package.provision = input.provision;
    package.isActive = input.isActive;
    if (input.provision == Provision::Ahead && !input.router.isStored())
        reading.errors[VoucherField::Router] =
            Text::tr("Codes made ahead stand on one router: choose which, or make the account on redemption.");

    const TermsReading terms = readTerms(input, business, now, input.provision);
    reading.errors.insert(terms.errors);
    package.terms = terms.terms;
    reading.timeHint = terms.timeHint;
    reading.dataHint = terms.dataHint;

    const CodeReading code = readCode(input);
    reading.errors.insert(code.errors);
    package.codeForm = code.form.text();
    package.passwordRule = input.CodeInput::password;

    reading.placeHint = input.provision == Provision::Ahead
                            ? Text::tr("A code that is sold stands on the router at once: the guest signs in on its "
                                       "own page. Time starts at the first sign-in.")
                            : Text::tr("Nothing stands on the router before somebody redeems the code.");
    if (reading.errors.isEmpty())
        reading.summary = summaryOf(package);
    return reading;
}

QList<TileColour> tileColours()
{
    return {
        {{}, Text::tr("As the shop's colour")}, {u"#2563eb"_s, Text::tr("Blue")},  {u"#0891b2"_s, Text::tr("Teal")},
        {u"#16a34a"_s, Text::tr("Green")},      {u"#84a80e"_s, Text::tr("Olive")}, {u"#ca8a04"_s, Text::tr("Gold")},
        {u"#ea580c"_s, Text::tr("Orange")},     {u"#dc2626"_s, Text::tr("Red")},   {u"#db2777"_s, Text::tr("Pink")},
        {u"#9333ea"_s, Text::tr("Purple")},     {u"#78716c"_s, Text::tr("Grey")},
    };
}

} // namespace nettdesk::ui
