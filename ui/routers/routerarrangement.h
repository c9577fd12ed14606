// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerentry.h"

#include <QCollatorSortKey>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace nettdesk::ui {

/// The columns of the routers' table; what cards are sorted by, too.
enum class RouterColumn {
    Name,
    State,
    Guests,
    Cpu,
    Memory,
    Uptime,
    RoundTrip,
    Version,
    Board,
    Address,
    Line,
    LastSeen,
    Count,
};

/// Which routers the page shows, in what order, and under which headings.
struct RouterArrangement {
    enum class Group {
        None,
        Status,  ///< those that need a person first
        Place,   ///< the part of the name before a dash, colon, comma or stroke; else its first word
        Version, ///< "RouterOS 7.18"
    };

    QString search; ///< any part of name, identity, host, board, version, public id; several words must all be found
    QString filter; ///< "", a state's stable name, RouterFilter::attention or RouterFilter::warnings
    std::optional<QSet<RouterId>> among = {}; ///< only these: the routers of a group
    RouterColumn sortedBy = RouterColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    Group group = Group::None;
};

namespace RouterFilter {
inline constexpr QLatin1StringView attention("attention"); ///< not online, though it should be
inline constexpr QLatin1StringView warnings("warnings");   ///< something to put right on it
} // namespace RouterFilter

/// One line of the list: a router, or the heading over those that follow.
struct RouterLine {
    RouterId router; ///< not stored: a heading
    QString heading;
    int count = 0; ///< routers under the heading

    bool operator==(const RouterLine &) const = default;
};

/// Pure: the lines that the arrangement makes of these routers. Names are sorted as people count: 9 before 10.
QList<RouterLine> arrange(const QList<RouterEntry> &entries, const RouterArrangement &arrangement);

/// How many routers each filter would show, of those that are `among`; the empty one: all.
QHash<QString, int> countByFilter(const QList<RouterEntry> &entries,
                                  const std::optional<QSet<RouterId>> &among = std::nullopt);

/// "Café" of "Café – bar", "North" of "North hall 3".
QString placeOf(const QString &name);
/// "7.18" of "7.18.2 (stable)"; the text itself where it is no version.
QString releaseOf(const QString &version);

/// Stable words, for what the page remembers: "none", "status", "place", "version".
QString groupName(RouterArrangement::Group group);
RouterArrangement::Group groupFromName(const QString &name);

} // namespace nettdesk::ui
