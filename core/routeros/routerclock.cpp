// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/routerclock.h"

#include "core/routeros/command.h"

namespace nettdesk::routeros {

using namespace std::chrono_literals;

Command RouterClock::printCommand()
{
    Command print("/system/clock/print");
    print.properties({"date", "time", "gmt-offset", "time-zone-name"});
    return print;
}

Result<RouterClock> RouterClock::read(const Row &row, Timestamp readAt)
{
    return read(row.value("date"), row.value("time"), row.value("gmt-offset"), row.bytes("time-zone-name"), readAt);
}

Result<RouterClock> RouterClock::read(QByteArrayView dateText, QByteArrayView timeText, QByteArrayView offsetText,
                                      const QByteArray &zoneName, Timestamp readAt)
{
    const auto date = parseDate(dateText);
    if (!date)
        return failure(date.error());
    const auto time = parseTime(timeText);
    if (!time)
        return failure(time.error());
    RouterClock clock;
    clock.m_readAt = readAt;
    clock.m_style = dateText.contains('/') ? DateStyle::MonthName : DateStyle::Iso;
    clock.m_zoneName = zoneName;
    const QTimeZone named(zoneName);
    const Timestamp shown = clock.asIfUtc({*date, *time});
    if (!offsetText.isEmpty()) {
        const auto offset = parseGmtOffset(offsetText);
        if (!offset)
            return failure(offset.error());
        clock.m_offset = *offset;
    } else if (named.isValid()) {
        clock.m_offset = std::chrono::seconds(QDateTime(*date, *time, named).offsetFromUtc());
    }
    clock.m_now = shown - clock.m_offset;
    if (named.isValid()) {
        clock.m_zone = named;
        clock.m_knowsRules = std::chrono::seconds(named.offsetFromUtc(toDateTime(clock.m_now))) == clock.m_offset;
    }
    return clock;
}

std::chrono::seconds RouterClock::offsetAt(Timestamp utc) const
{
    return m_knowsRules ? std::chrono::seconds(m_zone.offsetFromUtc(toDateTime(utc))) : m_offset;
}

Timestamp RouterClock::asIfUtc(const RouterTime &local) const
{
    return toTimestamp(QDateTime(local.date, local.time, Qt::UTC));
}

RouterTime RouterClock::local(Timestamp routers) const
{
    const QDateTime shown = toDateTime(routers + offsetAt(routers));
    return {shown.date(), shown.time()};
}

Timestamp RouterClock::instant(const RouterTime &local) const
{
    const Timestamp shown = asIfUtc(local);
    // A change of offset lies within a day, if there is one: the smaller offset gives the later instant.
    const std::chrono::seconds before = offsetAt(shown - 24h);
    const std::chrono::seconds after = offsetAt(shown + 24h);
    const Timestamp later = shown - std::min(before, after);
    const Timestamp earlier = shown - std::max(before, after);
    if (offsetAt(later) == std::min(before, after))
        return later;
    return offsetAt(earlier) == std::max(before, after) ? earlier : later; // a skipped spring hour: behind it
}

RouterTime RouterClock::startFor(Timestamp routers) const
{
    const Timestamp whole = std::chrono::ceil<std::chrono::seconds>(routers);
    const RouterTime reading = local(whole);
    // The same reading an hour or so earlier? Then the router may fire then already.
    const Timestamp shown = asIfUtc(reading);
    const std::chrono::seconds before = offsetAt(shown - 24h);
    const std::chrono::seconds now = offsetAt(whole);
    const bool cameBefore = before > now && offsetAt(shown - before) == before && shown - before < whole;
    if (!cameBefore)
        return reading;
    // Behind the hour that comes twice: the change happened at most that long before.
    Timestamp change = whole - (before - now);
    Timestamp known = whole; // offset `now` from here on
    while (known - change > 1s) {
        const Timestamp middle = std::chrono::floor<std::chrono::seconds>(change + (known - change) / 2);
        (offsetAt(middle) == now ? known : change) = middle;
    }
    return local(known + (before - now));
}

bool RouterClock::agreesWith(const RouterClock &other) const
{
    return m_offset == other.m_offset && m_zoneName == other.m_zoneName &&
           std::chrono::abs(skew() - other.skew()) <= 60s;
}

} // namespace nettdesk::routeros
