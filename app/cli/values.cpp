// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include "app/cli/command.h"

#include <QRegularExpression>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

Result<std::chrono::seconds> spanFrom(const QString &text, const QString &option)
{
    static const QRegularExpression form(u"^(?:(\\d{1,5})d)?(?:(\\d{1,6})h)?(?:(\\d{1,7})m)?$"_s);
    const auto match = form.match(text.trimmed().toLower());
    const auto part = [&](int index) { return match.captured(index).toLongLong(); };
    const std::chrono::minutes span{part(1) * 24 * 60 + part(2) * 60 + part(3)};
    if (!match.hasMatch() || span.count() <= 0)
        return failure(usageError(u"--%1 is a span such as 12h, 1d or 1d12h, not “%2”."_s.arg(option, text)));
    return std::chrono::seconds(span);
}

Result<Timestamp> instantFrom(const QString &text, const QString &option, const QTimeZone &shopZone, DayMeans dayMeans)
{
    const auto refuse = [&] {
        return failure(
            usageError(u"--%1 is a day such as 2026-12-31, or a time such as 2026-12-31T18:00+01:00, not “%2”."_s.arg(
                option, text)));
    };
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return refuse();
        return toTimestamp((dayMeans == DayMeans::ItsEnd ? day.addDays(1) : day).startOfDay(shopZone));
    }
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return refuse();
    if (at.timeSpec() == Qt::LocalTime)
        at = QDateTime(at.date(), at.time(), shopZone);
    return toTimestamp(at);
}

Result<int> numberFrom(const QString &text, const QString &option, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < least || number > most)
        return failure(usageError(
            u"--%1 is a whole number from %2 to %3, not “%4”."_s.arg(option).arg(least).arg(most).arg(text)));
    return number;
}

Result<qint64> idFrom(const QString &text, const QString &option)
{
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    if (!ok || id <= 0)
        return failure(usageError(u"--%1 is a number as an earlier answer gave it, not “%2”."_s.arg(option, text)));
    return id;
}

} // namespace nettdesk::cli
