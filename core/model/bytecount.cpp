// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bytecount.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace nettdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ByteCount)
};

constexpr auto unitLetters = u"BKMGT";

} // namespace

Result<ByteCount> ByteCount::parse(QStringView text)
{
    const auto refuse = [&] {
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is not an amount of data. Write for example 500 MB or 2 GB.").arg(text));
    };
    QStringView number = text.trimmed();
    int power = 0;
    if (number.endsWith(u'B', Qt::CaseInsensitive))
        number = number.chopped(1);
    if (!number.isEmpty() && !number.back().isDigit()) {
        const auto at = QStringView(unitLetters).indexOf(number.back(), 0, Qt::CaseInsensitive);
        if (at < 0)
            return refuse();
        power = int(at);
        number = number.chopped(1);
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(number.trimmed(), &ok);
    const double bytes = std::ldexp(value, 10 * power);
    if (!ok || !(value >= 0) || bytes > std::ldexp(1.0, 62))
        return refuse();
    return fromBytes(qint64(std::llround(bytes)));
}

QString ByteCount::text() const
{
    constexpr std::array units{QT_TRANSLATE_NOOP("ByteCount", "bytes"), QT_TRANSLATE_NOOP("ByteCount", "KB"),
                               QT_TRANSLATE_NOOP("ByteCount", "MB"), QT_TRANSLATE_NOOP("ByteCount", "GB"),
                               QT_TRANSLATE_NOOP("ByteCount", "TB")};
    size_t unit = 0;
    double value = double(m_bytes);
    while (value >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    QString number = QLocale().toString(value, 'f', unit == 0 ? 0 : 2);
    if (unit > 0) {
        const QString decimalPoint = QLocale().decimalPoint();
        if (number.contains(decimalPoint)) {
            const QChar zero = QLocale().zeroDigit().front();
            while (number.endsWith(zero))
                number.chop(1);
            if (number.endsWith(decimalPoint))
                number.chop(decimalPoint.size());
        }
    }
    return u"%1 %2"_s.arg(number, Text::tr(units.at(unit)));
}

} // namespace nettdesk
