// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/routeros/row.h"
#include "core/routeros/values.h"

#include <QTimeZone>

#include <optional>

namespace nettdesk::routeros {

class Command;

/// A router's clock as /system/clock/print just told it, to say instants in that router's words and to understand its
/// stamps. A router keeps UTC and shows local time by its zone; it spells dates in one of two ways, and we write as it
/// does. Zone rules are those of the IANA name while they agree with the offset that the router states; else (a zone
/// set by hand, or rules that differ) that offset is taken for all times.
class RouterClock {
public:
    /// Invalid: a row without date, time or offset. `readAt`: our own time when the answer came.
    static Result<RouterClock> read(const Row &row, Timestamp readAt);
    /// The same from the four words; an offset may be empty where only a zone is told.
    static Result<RouterClock> read(QByteArrayView date, QByteArrayView time, QByteArrayView offset,
                                    const QByteArray &zoneName, Timestamp readAt);
    static Command printCommand();

    /// The router's idea of the present instant at reading, to the second, and how far it is ahead of ours.
    Timestamp now() const { return m_now; }
    std::chrono::milliseconds skew() const { return m_now - m_readAt; }
    /// What the router's clock shows when ours shows `ours`, and back: skew applied.
    Timestamp routersTime(Timestamp ours) const { return ours + skew(); }
    Timestamp oursOf(Timestamp routers) const { return routers - skew(); }

    std::chrono::seconds offset() const { return m_offset; }
    const QByteArray &zoneName() const { return m_zoneName; }
    /// False: the rules of the zone are not known, so that a change to or from summer time is not foreseen.
    bool knowsZoneRules() const { return m_knowsRules; }
    DateStyle style() const { return m_style; }

    /// Local reading of an instant of the router's own time.
    RouterTime local(Timestamp routers) const;
    /// The instant that a local reading means. Of the two in an autumn hour that comes twice, the later: a guest never
    /// gets less for it.
    Timestamp instant(const RouterTime &local) const;

    /// Date and time for a scheduler's start that fires not before this instant (rounded up to the next second). Where
    /// the reading comes twice and the router might take the first, the first unambiguous reading behind it is given.
    RouterTime startFor(Timestamp routers) const;
    QByteArray dateText(const RouterTime &at) const { return formatDate(at.date, m_style); }

    /// Do both tell the same time with the same rules? Then what was written by one still holds. 60 s are allowed.
    bool agreesWith(const RouterClock &other) const;

private:
    std::chrono::seconds offsetAt(Timestamp utc) const;
    Timestamp asIfUtc(const RouterTime &local) const;

    Timestamp m_now;
    Timestamp m_readAt;
    std::chrono::seconds m_offset{0};
    QByteArray m_zoneName;
    QTimeZone m_zone;
    bool m_knowsRules = false;
    DateStyle m_style = DateStyle::Iso;
};

} // namespace nettdesk::routeros
