// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nettdesk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

} // namespace

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 seconds = at.secsTo(now);
    const qint64 distance = std::abs(seconds);
    if (distance < 45)
        return Text::tr("Just now");
    const int minutes = int((distance + 30) / 60);
    if (minutes < 60)
        return seconds > 0 ? Text::tr("%n minute(s) ago", nullptr, minutes)
                           : Text::tr("in %n minute(s)", nullptr, minutes);
    const QDateTime there = at.toLocalTime();
    const QDateTime here = now.toLocalTime();
    const qint64 days = there.date().daysTo(here.date());
    const int hours = int((distance + 1800) / 3600);
    if (hours < 12 || (days == 0 && hours < 24))
        return seconds > 0 ? Text::tr("%n hour(s) ago", nullptr, hours) : Text::tr("in %n hour(s)", nullptr, hours);
    const QString clock = QLocale().toString(there.time(), QLocale::ShortFormat);
    if (days == 1)
        //: %1 is a time of day
        return Text::tr("Yesterday, %1").arg(clock);
    if (days == -1)
        return Text::tr("Tomorrow, %1").arg(clock);
    if (days > 1 && days < 7)
        return Text::tr("%n day(s) ago", nullptr, int(days));
    if (days < -1 && days > -7)
        return Text::tr("in %n day(s)", nullptr, int(-days));
    return QLocale().toString(there.date(), QLocale::ShortFormat);
}

QString relativeTimeInSentence(const QDateTime &at, const QDateTime &now)
{
    const QString said = relativeTime(at, now);
    return QLocale().toLower(said.left(1)) + said.mid(1);
}

QString exactTime(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::LongFormat) : QString();
}

QString durationText(std::chrono::seconds duration)
{
    using namespace std::chrono;
    const qint64 whole = std::max<qint64>(0, duration.count());
    const int day = int(whole / 86400);
    const int hour = int(whole / 3600 % 24);
    const int minute = int(whole / 60 % 60);
    const int second = int(whole % 60);
    const QString days = Text::tr("%n day(s)", nullptr, day);
    //: Hours, minutes, seconds in short: "1 h 20 min"
    const QString hours = Text::tr("%1 h").arg(hour);
    const QString minutes = Text::tr("%1 min").arg(minute);
    if (day > 0)
        return hour > 0 ? days + u' ' + hours : days;
    if (hour > 0)
        return minute > 0 ? hours + u' ' + minutes : hours;
    if (minute > 0)
        return second > 0 && minute < 10 ? minutes + u' ' + Text::tr("%1 s").arg(second) : minutes;
    return Text::tr("%1 s").arg(second);
}

} // namespace nettdesk::ui
