// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerarrangement.h"

#include "core/routeros/values.h"
#include "ui/routers/routertexts.h"
#include "ui/routers/routerwarnings.h"
#include "ui/widgets/naturalorder.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterArrangement)
};

/// What one router is sorted by: the group first, then the column, then the name.
struct SortKey {
    int groupRank = 0;
    QCollatorSortKey group;
    double number = 0;
    QCollatorSortKey text;
    QCollatorSortKey name;
    const RouterEntry *entry;
    QString heading;
};

/// What is not known stands behind everything that is.
constexpr double unknown = 1e300;

double sortNumber(const RouterEntry &entry, RouterColumn column)
{
    switch (column) {
    case RouterColumn::State: return stateRank(entry.state());
    case RouterColumn::Guests: return entry.guests() ? double(*entry.guests()) : unknown;
    case RouterColumn::Cpu: return entry.cpuLoad() ? double(*entry.cpuLoad()) : unknown;
    case RouterColumn::Memory: return entry.memoryUsed().value_or(unknown);
    case RouterColumn::Uptime: return entry.uptime() ? double(entry.uptime()->count()) : unknown;
    case RouterColumn::RoundTrip: return entry.roundTrip() ? double(entry.roundTrip()->count()) : unknown;
    case RouterColumn::LastSeen:
        return entry.lastSeen() ? double(entry.lastSeen()->time_since_epoch().count()) : unknown;
    case RouterColumn::Version: {
        const auto version = routeros::RouterVersion::parse(entry.version().toUtf8());
        return version ? version->major * 1e6 + version->minor * 1e3 + version->patch : unknown;
    }
    default: return 0;
    }
}

QString sortText(const RouterEntry &entry, RouterColumn column)
{
    switch (column) {
    case RouterColumn::Board: return entry.board();
    case RouterColumn::Address: return entry.router.host;
    case RouterColumn::Line: return tlsText(entry.router.tls);
    default: return {};
    }
}

QString headingOf(const RouterEntry &entry, RouterArrangement::Group group)
{
    switch (group) {
    case RouterArrangement::Group::Status: return routerStateText(entry.state());
    case RouterArrangement::Group::Place: return placeOf(entry.router.name);
    case RouterArrangement::Group::Version:
        return entry.version().isEmpty() ? Text::tr("Version not known yet")
                                         : Text::tr("RouterOS %1").arg(releaseOf(entry.version()));
    case RouterArrangement::Group::None: break;
    }
    return {};
}

bool passes(const RouterEntry &entry, const QString &filter)
{
    if (filter.isEmpty())
        return true;
    if (filter == RouterFilter::attention)
        return needsAttention(entry.state());
    if (filter == RouterFilter::warnings)
        return !warningsOf(entry).isEmpty();
    return routerStateName(entry.state()) == filter;
}

bool matches(const RouterEntry &entry, const QStringList &words)
{
    const Router &router = entry.router;
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        for (const QString &text :
             {router.name, entry.identity(), router.host, entry.board(), entry.version(), router.publicId}) {
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace

QString placeOf(const QString &name)
{
    static const QStringList signs{u" – "_s, u" — "_s, u" - "_s, u" · "_s, u" | "_s, u"/"_s, u":"_s, u","_s, u"،"_s};
    qsizetype end = -1;
    for (const QString &sign : signs) {
        const qsizetype at = name.indexOf(sign);
        if (at > 0 && (end < 0 || at < end))
            end = at;
    }
    if (end < 0)
        end = name.trimmed().indexOf(u' ');
    return (end < 0 ? name : name.left(end)).trimmed();
}

QString releaseOf(const QString &version)
{
    const auto parsed = routeros::RouterVersion::parse(version.toUtf8());
    return parsed ? u"%1.%2"_s.arg(parsed->major).arg(parsed->minor) : version;
}

QHash<QString, int> countByFilter(const QList<RouterEntry> &entries, const std::optional<QSet<RouterId>> &among)
{
    QHash<QString, int> counts;
    for (const RouterEntry &entry : entries) {
        if (among && !among->contains(entry.router.id))
            continue;
        ++counts[QString()];
        ++counts[routerStateName(entry.state())];
        if (needsAttention(entry.state()))
            ++counts[RouterFilter::attention];
        if (!warningsOf(entry).isEmpty())
            ++counts[RouterFilter::warnings];
    }
    return counts;
}

QList<RouterLine> arrange(const QList<RouterEntry> &entries, const RouterArrangement &arrangement)
{
    const QCollator collator = naturalOrder();
    const QStringList words = arrangement.search.split(u' ', Qt::SkipEmptyParts);

    std::vector<SortKey> keys;
    keys.reserve(size_t(entries.size()));
    for (const RouterEntry &entry : entries) {
        if (arrangement.among && !arrangement.among->contains(entry.router.id))
            continue;
        if (!passes(entry, arrangement.filter) || !matches(entry, words))
            continue;
        const QString heading = headingOf(entry, arrangement.group);
        const bool byStatus = arrangement.group == RouterArrangement::Group::Status;
        keys.push_back({byStatus ? stateRank(entry.state()) : 0, collator.sortKey(byStatus ? QString() : heading),
                        sortNumber(entry, arrangement.sortedBy),
                        collator.sortKey(sortText(entry, arrangement.sortedBy)), collator.sortKey(entry.router.name),
                        &entry, heading});
    }
    const bool falling = arrangement.order == Qt::DescendingOrder;
    const bool byName = arrangement.sortedBy == RouterColumn::Name;
    std::sort(keys.begin(), keys.end(), [falling, byName](const SortKey &a, const SortKey &b) {
        if (a.groupRank != b.groupRank)
            return a.groupRank < b.groupRank;
        if (const int group = a.group.compare(b.group); group != 0)
            return group < 0;
        if (a.number != b.number) {
            if (a.number == unknown || b.number == unknown)
                return b.number == unknown;
            return (a.number < b.number) != falling;
        }
        if (const int text = a.text.compare(b.text); text != 0)
            return (text < 0) != falling;
        if (const int name = a.name.compare(b.name); name != 0)
            return (name < 0) != (falling && byName);
        return a.entry->router.id < b.entry->router.id;
    });

    QList<RouterLine> lines;
    lines.reserve(qsizetype(keys.size()));
    qsizetype heading = -1;
    for (const SortKey &key : keys) {
        if (arrangement.group != RouterArrangement::Group::None &&
            (heading < 0 || lines.at(heading).heading != key.heading)) {
            heading = lines.size();
            lines.append({{}, key.heading, 0});
        }
        if (heading >= 0)
            ++lines[heading].count;
        lines.append({key.entry->router.id, {}, 0});
    }
    return lines;
}

QString groupName(RouterArrangement::Group group)
{
    switch (group) {
    case RouterArrangement::Group::None: return u"none"_s;
    case RouterArrangement::Group::Status: return u"status"_s;
    case RouterArrangement::Group::Place: return u"place"_s;
    case RouterArrangement::Group::Version: return u"version"_s;
    }
    Q_UNREACHABLE();
}

RouterArrangement::Group groupFromName(const QString &name)
{
    for (const auto group :
         {RouterArrangement::Group::Status, RouterArrangement::Group::Place, RouterArrangement::Group::Version}) {
        if (groupName(group) == name)
            return group;
    }
    return RouterArrangement::Group::None;
}

} // namespace nettdesk::ui
