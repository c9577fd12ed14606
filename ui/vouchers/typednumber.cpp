// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/typednumber.h"

namespace nettdesk::ui {

namespace {

constexpr qint64 largestAmount = 1'000'000;

} // namespace

QString asciiDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (!c.isSpace())
            plain += c == u'٫' ? u'.' : c;
    }
    return plain;
}

std::optional<double> typedNumber(const QString &text, int decimals)
{
    QString plain = asciiDigits(text);
    plain.replace(u',', u'.');
    const qsizetype point = plain.indexOf(u'.');
    if (point >= 0 && (decimals == 0 || plain.size() - point - 1 > decimals || point == 0))
        return std::nullopt;
    for (const QChar c : plain) {
        if ((c < u'0' || c > u'9') && c != u'.')
            return std::nullopt;
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (!ok || value <= 0 || value > double(largestAmount))
        return std::nullopt;
    return value;
}

} // namespace nettdesk::ui
