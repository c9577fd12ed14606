// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/codeform.h"

#include "core/vouchers/drawing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeForm)
};

constexpr int longestPrefix = 8;
constexpr int mostGroups = 6;
constexpr int leastSymbols = 8;
constexpr int mostSymbols = 32;
constexpr int smallestAlphabet = 10;

constexpr double secondsPerYear = 365.25 * 24 * 3600;
/// A form is refused when one guess in fewer than this many opens something, whatever the way in.
constexpr double leastGuessesPerHit = 100'000;
constexpr double strongChancePerYear = 0.001;

const QString &digits()
{
    static const QString symbols = u"0123456789"_s;
    return symbols;
}

/// Without L, which people read as I: each code then has one meaning, and each is as likely as the other.
const QString &letters()
{
    static const QString symbols = u"ABCDEFGHIJKMNOPQRSTUVWXYZ"_s;
    return symbols;
}

bool isCapitalOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// How a person may read it: the folding of core/model/codekey.h, for one symbol.
QChar meaning(QChar c)
{
    if (c == u'0')
        return u'O';
    return c == u'1' || c == u'L' ? QChar(u'I') : c;
}

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::Invalid, message);
}

Result<QString> checkedPrefix(const QString &text)
{
    const QString prefix = text.trimmed().toUpper();
    if (prefix.size() > longestPrefix || !std::all_of(prefix.begin(), prefix.end(), isCapitalOrDigit))
        return invalid(Text::tr("The prefix “%1” cannot be used. It has at most %2 characters, letters A–Z and digits.")
                           .arg(text)
                           .arg(longestPrefix));
    return prefix;
}

Result<QString> checkedAlphabet(const QString &text)
{
    if (text.trimmed().isEmpty())
        return CodeForm::plainAlphabet();
    const QString alphabet = text.trimmed().toUpper();
    if (alphabet.size() < smallestAlphabet || !std::all_of(alphabet.begin(), alphabet.end(), isCapitalOrDigit))
        return invalid(
            Text::tr("The alphabet “%1” cannot be used. It has at least %2 symbols, letters A–Z and digits only.")
                .arg(text)
                .arg(smallestAlphabet));
    for (qsizetype i = 0; i < alphabet.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (alphabet.at(i) == alphabet.at(j))
                return invalid(Text::tr("The alphabet has “%1” twice. Leave one of them out.").arg(alphabet.at(i)));
            if (meaning(alphabet.at(i)) == meaning(alphabet.at(j)))
                return invalid(Text::tr("People mix up “%1” and “%2”. Leave one of them out of the alphabet.")
                                   .arg(alphabet.at(j))
                                   .arg(alphabet.at(i)));
        }
    }
    return alphabet;
}

/// "0.2 %", "less than one in a million": a chance that a shopkeeper can weigh.
QString chanceText(double chance)
{
    if (chance < 1e-6)
        return Text::tr("less than one in a million");
    if (chance < 0.01)
        return Text::tr("about one in %1").arg(QLocale().toString(std::round(1 / chance), 'f', 0));
    if (chance > 0.99)
        return Text::tr("almost certain");
    return Text::tr("%1 %").arg(QLocale().toString(chance * 100, 'f', chance < 0.1 ? 1 : 0));
}

} // namespace

double CodeStrength::chancePerYear(Exposure exposure) const
{
    double guessesPerSecond = 0.1;
    if (exposure == Exposure::Portal)
        guessesPerSecond = 1;
    else if (exposure == Exposure::Ahead)
        guessesPerSecond = 20;
    if (possibleCodes <= 0)
        return 1;
    // expm1 keeps the digits of chances far below one in a billion, where 1 − e^−x is all rounding.
    return -std::expm1(-double(liveCodes) * guessesPerSecond * secondsPerYear / possibleCodes);
}

QString CodeStrength::text() const
{
    const QString figures = QLocale().toString(bits, 'f', 1);
    switch (verdict) {
    case Verdict::Strong:
        return Text::tr("Strong: %1 bits. Guessing one of %2 live codes through a portal within a year: %3.")
            .arg(figures, QLocale().toString(liveCodes), chanceText(chancePerYear(Exposure::Portal)));
    case Verdict::Weak:
        return Text::tr("Weak: %1 bits. Guessing one of %2 live codes within a year: %3 through a portal, %4 on a "
                        "router's own page. Sell such codes at the counter only, or use more symbols.")
            .arg(figures, QLocale().toString(liveCodes), chanceText(chancePerYear(Exposure::Portal)),
                 chanceText(chancePerYear(Exposure::Ahead)));
    case Verdict::Refused: break;
    }
    return Text::tr("Too weak: %1 bits for %2 live codes. One guess in %3 would open one of them.")
        .arg(figures, QLocale().toString(liveCodes),
             QLocale().toString(std::floor(possibleCodes / double(std::max<qint64>(liveCodes, 1))), 'f', 0));
}

const QString &CodeForm::plainAlphabet()
{
    static const QString symbols = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_s;
    return symbols;
}

CodeForm::CodeForm() : m_groups{{5, Kind::Plain}, {5, Kind::Plain}}, m_alphabet(plainAlphabet()) {}

Result<CodeForm> CodeForm::create(const QString &prefix, const QString &groups, const QString &alphabet)
{
    CodeForm form;
    const Result<QString> goodPrefix = checkedPrefix(prefix);
    if (!goodPrefix)
        return failure(goodPrefix.error());
    const Result<QString> goodAlphabet = checkedAlphabet(alphabet);
    if (!goodAlphabet)
        return failure(goodAlphabet.error());
    form.m_prefix = *goodPrefix;
    form.m_alphabet = *goodAlphabet;
    form.m_groups.clear();

    const QStringList parts = groups.trimmed().toLower().split(u'-');
    for (QString part : parts) {
        part = part.trimmed();
        Group group;
        if (part.endsWith(u'd'))
            group.kind = Kind::Digits;
        else if (part.endsWith(u'l'))
            group.kind = Kind::Letters;
        if (group.kind != Kind::Plain)
            part.chop(1);
        bool isNumber = false;
        group.length = part.toInt(&isNumber);
        if (!isNumber || group.length < 1 || group.length > mostSymbols || parts.size() > mostGroups)
            return invalid(Text::tr("“%1” does not say how long the groups of a code are. Write for example 5-5, or "
                                    "4d-4l for four digits and four letters; at most %2 groups.")
                               .arg(groups)
                               .arg(mostGroups));
        form.m_groups.append(group);
    }
    if (form.symbols() < leastSymbols)
        return invalid(Text::tr("A code of %1 symbols can be guessed. Use at least %2; the prefix does not count.")
                           .arg(form.symbols())
                           .arg(leastSymbols));
    if (form.symbols() > mostSymbols)
        return invalid(
            Text::tr("A code of %1 symbols cannot be typed. Use at most %2.").arg(form.symbols()).arg(mostSymbols));
    return form;
}

Result<CodeForm> CodeForm::parse(const QString &text)
{
    QString prefix;
    QString groups;
    QString alphabet;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(equals);
        QString *value = key == u"prefix"_s     ? &prefix
                         : key == u"groups"_s   ? &groups
                         : key == u"alphabet"_s ? &alphabet
                                                : nullptr;
        if (equals < 0 || !value)
            return invalid(Text::tr("“%1” is not the form of a code.").arg(text));
        *value = part.mid(equals + 1);
    }
    return create(prefix, groups, alphabet);
}

QString CodeForm::groups() const
{
    QStringList parts;
    for (const Group &group : m_groups) {
        QString part = QString::number(group.length);
        if (group.kind != Kind::Plain)
            part += group.kind == Kind::Digits ? u'd' : u'l';
        parts.append(part);
    }
    return parts.join(u'-');
}

QString CodeForm::text() const
{
    QString text = u"groups=%1"_s.arg(groups());
    if (!m_prefix.isEmpty())
        text += u" prefix=%1"_s.arg(m_prefix);
    if (m_alphabet != plainAlphabet())
        text += u" alphabet=%1"_s.arg(m_alphabet);
    return text;
}

int CodeForm::symbols() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += group.length;
    return count;
}

int CodeForm::length() const
{
    const auto dashes = int(m_groups.size()) - (m_prefix.isEmpty() ? 1 : 0);
    return int(m_prefix.size()) + symbols() + dashes;
}

const QString &CodeForm::symbolsOf(Kind kind) const
{
    switch (kind) {
    case Kind::Digits: return digits();
    case Kind::Letters: return letters();
    case Kind::Plain: break;
    }
    return m_alphabet;
}

QString CodeForm::draw() const
{
    QString code;
    code.reserve(length());
    code += m_prefix;
    for (const Group &group : m_groups) {
        if (!code.isEmpty())
            code += u'-';
        drawSymbols(code, symbolsOf(group.kind), group.length);
    }
    return code;
}

QString CodeForm::sample() const
{
    QString code = m_prefix;
    qsizetype step = 5;
    for (const Group &group : m_groups) {
        if (!code.isEmpty())
            code += u'-';
        const QString &from = symbolsOf(group.kind);
        for (int i = 0; i < group.length; ++i, step += 11)
            code += from.at(step % from.size());
    }
    return code;
}

CodeStrength CodeForm::strength(qint64 liveCodes) const
{
    CodeStrength strength;
    strength.liveCodes = liveCodes;
    strength.possibleCodes = 1;
    for (const Group &group : m_groups)
        strength.possibleCodes *= std::pow(double(symbolsOf(group.kind).size()), group.length);
    strength.bits = std::log2(strength.possibleCodes);
    if (double(liveCodes) * leastGuessesPerHit > strength.possibleCodes)
        strength.verdict = CodeStrength::Verdict::Refused;
    else if (strength.chancePerYear(CodeStrength::Exposure::Portal) > strongChancePerYear)
        strength.verdict = CodeStrength::Verdict::Weak;
    else
        strength.verdict = CodeStrength::Verdict::Strong;
    return strength;
}

Result<> CodeForm::check(qint64 liveCodes) const
{
    const CodeStrength strength = this->strength(liveCodes);
    if (strength.verdict != CodeStrength::Verdict::Refused)
        return {};
    const auto bitsNeeded = std::log2(double(liveCodes) * leastGuessesPerHit);
    const auto symbolsNeeded = std::max(10, int(std::ceil(bitsNeeded / std::log2(double(plainAlphabet().size())))));
    return invalid(Text::tr("%1 Nothing was made. Use %2 symbols of the usual alphabet, for example the groups %3-%4.")
                       .arg(strength.text())
                       .arg(symbolsNeeded)
                       .arg((symbolsNeeded + 1) / 2)
                       .arg(symbolsNeeded / 2));
}

QString coveredCode(const QString &code)
{
    QString covered = code;
    for (qsizetype i = 0; i < covered.size() - 2; ++i) {
        if (covered.at(i) != u'-')
            covered[i] = u'•';
    }
    return covered;
}

} // namespace nettdesk::vouchers
