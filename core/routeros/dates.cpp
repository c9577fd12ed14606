// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace nettdesk::routeros {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterValues)
};

constexpr const char *monthNames[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};

tl::unexpected<Error> refuse(const QString &sentence, QByteArrayView text)
{
    return failure(Error::Kind::Invalid,
                   sentence.arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 80)))), {});
}

/// A field of exactly so many digits.
std::optional<int> field(QByteArrayView text, qsizetype at, qsizetype digits)
{
    if (at + digits > text.size())
        return std::nullopt;
    int number = 0;
    for (const char c : text.sliced(at, digits)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<int> monthOf(QByteArrayView name)
{
    for (int month = 0; month < 12; ++month) {
        if (name.compare(QByteArrayView(monthNames[month]), Qt::CaseInsensitive) == 0)
            return month + 1;
    }
    return std::nullopt;
}

std::optional<QDate> dateFrom(std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

/// "jun/01/2023", "2023-06-01"; with a year given also "jun/01", "06-01".
std::optional<QDate> dateOf(QByteArrayView text, std::optional<int> year)
{
    if (text.size() == 11 && text[3] == '/' && text[6] == '/')
        return dateFrom(field(text, 7, 4), monthOf(text.first(3)), field(text, 4, 2));
    if (text.size() == 10 && text[4] == '-' && text[7] == '-')
        return dateFrom(field(text, 0, 4), field(text, 5, 2), field(text, 8, 2));
    if (text.size() == 6 && text[3] == '/')
        return dateFrom(year, monthOf(text.first(3)), field(text, 4, 2));
    if (text.size() == 5 && text[2] == '-')
        return dateFrom(year, field(text, 0, 2), field(text, 3, 2));
    return std::nullopt;
}

std::optional<QTime> timeOf(QByteArrayView text)
{
    if (text.size() < 8 || text[2] != ':' || text[5] != ':')
        return std::nullopt;
    const auto hours = field(text, 0, 2);
    const auto minutes = field(text, 3, 2);
    const auto seconds = field(text, 6, 2);
    int milliseconds = 0;
    if (text.size() > 8) {
        if (text[8] != '.' || text.size() < 10)
            return std::nullopt;
        for (qsizetype place = 9; place < text.size(); ++place) {
            if (!field(text, place, 1))
                return std::nullopt;
        }
        for (qsizetype place = 9; place < 12; ++place)
            milliseconds = milliseconds * 10 + field(text, place, 1).value_or(0);
    }
    if (!hours || !minutes || !seconds || !QTime::isValid(*hours, *minutes, *seconds, milliseconds))
        return std::nullopt;
    return QTime(*hours, *minutes, *seconds, milliseconds);
}

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

} // namespace

DateStyle dateStyle(const RouterVersion &version)
{
    return version < RouterVersion{7, 10, 0, "beta"} ? DateStyle::MonthName : DateStyle::Iso;
}

Result<QDate> parseDate(QByteArrayView text)
{
    if (const auto date = dateOf(text.trimmed(), std::nullopt))
        return *date;
    return refuse(Text::tr("“%1” is not a date as RouterOS writes it."), text);
}

Result<QTime> parseTime(QByteArrayView text)
{
    if (const auto time = timeOf(text.trimmed()))
        return *time;
    return refuse(Text::tr("“%1” is not a time of day as RouterOS writes it."), text);
}

Result<RouterTime> parseDateTime(QByteArrayView text, QDate today)
{
    const QByteArrayView trimmed = text.trimmed();
    const qsizetype blank = trimmed.indexOf(' ');
    const auto time = timeOf(trimmed.sliced(blank + 1));
    std::optional<QDate> date;
    if (blank >= 0)
        date = dateOf(trimmed.first(blank), today.isValid() ? std::optional(today.year()) : std::nullopt);
    else if (today.isValid())
        date = today;
    if (!date || !time)
        return refuse(Text::tr("“%1” is not a date and time as RouterOS writes them."), text);
    return RouterTime{*date, *time};
}

QByteArray formatDate(QDate date, DateStyle style)
{
    if (style == DateStyle::Iso)
        return date.toString(Qt::ISODate).toLatin1();
    return monthNames[date.month() - 1] + ('/' + twoDigits(date.day())) + '/' + QByteArray::number(date.year());
}

QByteArray formatTime(QTime time)
{
    return twoDigits(time.hour()) + ':' + twoDigits(time.minute()) + ':' + twoDigits(time.second());
}

QByteArray formatDateTime(const RouterTime &at, DateStyle style)
{
    return formatDate(at.date, style) + ' ' + formatTime(at.time);
}

Result<std::chrono::seconds> parseGmtOffset(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    const auto hours = field(trimmed, 1, 2);
    const auto minutes = field(trimmed, 4, 2);
    const bool negative = trimmed.startsWith('-');
    if (trimmed.size() != 6 || trimmed[3] != ':' || !(negative || trimmed.startsWith('+')) || !hours || !minutes ||
        *hours > 14 || *minutes > 59)
        return refuse(Text::tr("“%1” is not an offset from UTC."), text);
    const std::chrono::seconds offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return negative ? -offset : offset;
}

QByteArray formatGmtOffset(std::chrono::seconds offset)
{
    const auto minutes = int(std::abs(offset.count()) / 60);
    return (offset.count() < 0 ? "-" : "+") + twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
}

} // namespace nettdesk::routeros
