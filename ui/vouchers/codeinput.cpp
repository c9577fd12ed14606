// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/codeinput.h"

#include "ui/vouchers/typednumber.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeInput)
};

constexpr int fewestSymbols = 8;
constexpr int mostSymbols = 32;
constexpr int mostGroups = 6;

/// "5-5-2" for twelve symbols in groups of five; "d" behind each for digits.
QString groupsFor(int length, int groupLength, CodeInput::Symbols symbols)
{
    const QString kind = symbols == CodeInput::Symbols::Digits    ? u"d"_s
                         : symbols == CodeInput::Symbols::Letters ? u"l"_s
                                                                  : QString();
    QStringList groups;
    for (int left = length; left > 0; left -= groupLength)
        groups << QString::number(std::min(left, groupLength)) + kind;
    return groups.join(u'-');
}

/// The form of the four fields. False: one of them is wrong, and says so.
bool readOwnForm(const CodeInput &input, QString &groups, QString &alphabet, FieldErrors &errors)
{
    const std::optional<double> length = typedNumber(input.length, 0);
    if (!length || *length < fewestSymbols || *length > mostSymbols)
        errors[VoucherField::Length] = Text::tr("Enter a number from %1 to %2.").arg(fewestSymbols).arg(mostSymbols);
    const bool isGrouped = !input.groupLength.trimmed().isEmpty();
    const std::optional<double> groupLength = isGrouped ? typedNumber(input.groupLength, 0) : length;
    if (isGrouped && !groupLength)
        errors[VoucherField::GroupLength] = Text::tr("Enter how many symbols stand together, or leave it empty.");
    else if (length && groupLength && (int(*length) + int(*groupLength) - 1) / int(*groupLength) > mostGroups)
        errors[VoucherField::GroupLength] = Text::tr("That makes more than %1 groups.").arg(mostGroups);
    if (!errors.isEmpty())
        return false;
    groups = groupsFor(int(*length), int(*groupLength), input.symbols);
    if (input.symbols == CodeInput::Symbols::Own)
        alphabet = asciiDigits(input.ownSymbols).toUpper();
    return true;
}

} // namespace

QList<GroupsChoice> groupsChoices()
{
    return {
        {u"5-5"_s, Text::tr("Two groups of five")}, {u"4-4-4"_s, Text::tr("Three groups of four")},
        {u"4-4"_s, Text::tr("Two groups of four")}, {u"4d-4l"_s, Text::tr("Four digits, four letters")},
        {u"6-6"_s, Text::tr("Two groups of six")},
    };
}

CodeReading readCode(const CodeInput &input)
{
    CodeReading reading;
    // The prefix apart, with groups that are always fine, so that each of the fields gets its own message.
    QString prefix = asciiDigits(input.prefix).toUpper();
    if (const auto onlyPrefix = vouchers::CodeForm::create(prefix, u"5-5"_s); !onlyPrefix) {
        reading.errors[VoucherField::Prefix] = onlyPrefix.error().message;
        prefix.clear();
    }
    QString groups = input.groups;
    QString alphabet;
    const bool isOwn = groups.isEmpty();
    FieldErrors own;
    if (isOwn && !readOwnForm(input, groups, alphabet, own)) {
        reading.errors.insert(own);
        return reading;
    }
    if (isOwn && input.symbols == CodeInput::Symbols::Own && alphabet.isEmpty()) {
        reading.errors[VoucherField::Symbols] = Text::tr("Enter the letters and digits that codes are made of.");
        return reading;
    }
    if (const auto form = vouchers::CodeForm::create(prefix, groups, alphabet))
        reading.form = *form;
    else if (isOwn && input.symbols == CodeInput::Symbols::Own)
        reading.errors[VoucherField::Symbols] = form.error().message;
    else
        reading.errors[isOwn ? VoucherField::Length : VoucherField::Groups] = form.error().message;
    return reading;
}

CodeInput CodeInput::of(const vouchers::CodeForm &form, PasswordRule password)
{
    CodeInput input;
    input.prefix = form.prefix();
    input.password = password;
    const QString groups = form.groups();
    const bool isPlain = form.alphabet() == vouchers::CodeForm::plainAlphabet() || form.alphabet().isEmpty();
    const QList<GroupsChoice> choices = groupsChoices();
    const bool isOffered = std::any_of(choices.cbegin(), choices.cend(),
                                       [&groups](const GroupsChoice &choice) { return choice.groups == groups; });
    if (isPlain && isOffered) {
        input.groups = groups;
        return input;
    }
    const QStringList parts = groups.split(u'-');
    QString first = parts.constFirst();
    const bool isDigits = first.endsWith(u'd');
    const bool isLetters = first.endsWith(u'l');
    if (isDigits || isLetters)
        first.chop(1);
    input.length = QString::number(form.symbols());
    input.groupLength = parts.size() > 1 ? first : QString();
    input.symbols = isDigits ? Symbols::Digits : isLetters ? Symbols::Letters : isPlain ? Symbols::Plain : Symbols::Own;
    if (input.symbols == Symbols::Own)
        input.ownSymbols = form.alphabet();
    input.groups.clear();
    // A form that the four fields cannot say (mixed groups) is kept as it is written.
    if (const CodeReading back = readCode(input); !back.errors.isEmpty() || back.form != form)
        input.groups = groups;
    return input;
}

void CodeInput::write(QVariantMap &map) const
{
    map.insert(u"prefix"_s, prefix);
    map.insert(u"groups"_s, groups);
    map.insert(u"length"_s, length);
    map.insert(u"groupLength"_s, groupLength);
    map.insert(u"symbols"_s, int(symbols));
    map.insert(u"ownSymbols"_s, ownSymbols);
    map.insert(u"password"_s, passwordRuleName(password));
}

void CodeInput::read(const QVariantMap &map)
{
    const auto text = [&map](const QString &key, QString &value) {
        if (const auto found = map.constFind(key); found != map.cend())
            value = found->toString();
    };
    text(u"prefix"_s, prefix);
    text(u"groups"_s, groups);
    text(u"length"_s, length);
    text(u"groupLength"_s, groupLength);
    text(u"ownSymbols"_s, ownSymbols);
    const int kind = map.value(u"symbols"_s, int(symbols)).toInt();
    if (kind >= 0 && kind <= int(Symbols::Own))
        symbols = Symbols(kind);
    if (const auto rule = passwordRuleFromName(map.value(u"password"_s).toString()))
        password = *rule;
}

} // namespace nettdesk::ui
