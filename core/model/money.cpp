// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace nettdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

/// ISO 4217, amendment 176: those whose minor unit is not 2.
constexpr std::array withoutDecimals{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG",
                                     u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
constexpr std::array withThreeDecimals{u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};

constexpr qint64 largestAmount = 1'000'000'000'000'000; // 10^15 minor units: stays exact in every JSON number

int decimalsOf(const QString &currency)
{
    return currencyDecimals(currency).value_or(2);
}

QString plain(qint64 minor, int decimals)
{
    QString digits = QString::number(std::abs(minor)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return minor < 0 ? u'-' + digits : digits;
}

} // namespace

Result<int> currencyDecimals(const QString &currency)
{
    const bool wellFormed = currency.size() == 3 && std::all_of(currency.begin(), currency.end(),
                                                                [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!wellFormed)
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is not a currency. Use its three letters, for example USD.").arg(currency));
    const auto is = [&](const char16_t *code) { return currency == QStringView(code); };
    if (std::any_of(withoutDecimals.begin(), withoutDecimals.end(), is))
        return 0;
    if (std::any_of(withThreeDecimals.begin(), withThreeDecimals.end(), is))
        return 3;
    return 2;
}

Result<Money> Money::parse(QStringView text, const QString &currency)
{
    const auto decimals = currencyDecimals(currency);
    if (!decimals)
        return failure(decimals.error());
    const auto refuse = [&] {
        return failure(Error::Kind::Invalid, Text::tr("“%1” is not an amount in %2. Write for example %3.")
                                                 .arg(text.toString(), currency, plain(250, *decimals)));
    };

    QString whole;
    QString fraction;
    bool inFraction = false;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit())
            (inFraction ? fraction : whole) += QChar(u'0' + c.digitValue());
        else if ((c == u'.' || c == u',' || c == QChar(0x066B)) && !inFraction)
            inFraction = true;
        else if ((c.isSpace() || c == u'\'' || c == QChar(0x066C)) && !inFraction)
            continue;
        else
            return refuse();
    }
    if ((whole.isEmpty() && fraction.isEmpty()) || (inFraction && fraction.isEmpty()) || fraction.size() > *decimals ||
        whole.size() > 15)
        return refuse();
    const qint64 minor = (whole + fraction.leftJustified(*decimals, u'0')).toLongLong();
    if (minor > largestAmount)
        return refuse();
    return Money(minor, currency);
}

QString Money::number() const
{
    return plain(m_minor, decimalsOf(m_currency));
}

QString Money::text() const
{
    const int decimals = decimalsOf(m_currency);
    // Exact up to 10^15 minor units, the most that parse() lets in.
    double value = double(m_minor);
    for (int i = 0; i < decimals; ++i)
        value /= 10;
    const QLocale locale;
    if (m_currency == locale.currencySymbol(QLocale::CurrencyIsoCode))
        return locale.toCurrencyString(value, {}, decimals);
    return u"%1 %2"_s.arg(locale.toString(value, 'f', decimals), m_currency);
}

} // namespace nettdesk
