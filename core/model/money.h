// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace nettdesk {

/// An amount in whole minor units (cents, fils, or the unit itself where a currency has none) of one ISO 4217 currency.
/// Never a floating-point number. Amounts of different currencies are never added.
class Money {
public:
    Money() = default;
    Money(qint64 minor, QString currency) : m_minor(minor), m_currency(std::move(currency)) {}

    /// "2.50", "2,50", "1 200", "٢٫٥٠" in `currency`. At most as many decimals as the currency has; a sign is refused.
    static Result<Money> parse(QStringView text, const QString &currency);

    qint64 minor() const { return m_minor; }
    const QString &currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }

    /// "2.50": a plain number for files and scripts.
    QString number() const;
    /// "$2.50", "2,50 €": by the current locale.
    QString text() const;

    bool operator==(const Money &) const = default;

private:
    qint64 m_minor = 0;
    QString m_currency;
};

/// Decimals of an ISO 4217 currency: 0 (JPY, IDR is 2), 2 or 3 (KWD). Invalid: not three capital letters.
Result<int> currencyDecimals(const QString &currency);

} // namespace nettdesk
