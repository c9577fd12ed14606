// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routertablemodel.h"

#include "ui/routers/routertexts.h"
#include "ui/routers/routerwarnings.h"
#include "ui/shell/icons.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a line is, whatever it says at the moment.
QString keyOf(const RouterLine &line)
{
    return line.router.isStored() ? QString::number(line.router.value()) : u'h' + line.heading;
}

} // namespace

RouterTableModel::RouterTableModel(QObject *parent) : RowModel(&keyOf, parent)
{
    // A round of many routers comes as a stream of news: rows that move do so together.
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &RouterTableModel::rearrangeLines);
}

void RouterTableModel::setRouters(const QList<Router> &routers)
{
    QList<RouterEntry> entries;
    entries.reserve(routers.size());
    for (const Router &router : routers) {
        const RouterEntry *before = find(router.id);
        entries.append({router, before ? before->health : RouterHealth()});
    }
    m_entries = std::move(entries);
    m_places.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_places.insert(m_entries.at(i).router.id, i);
    rearrangeLines();
    Q_EMIT entriesChanged();
}

void RouterTableModel::setHealth(const RouterHealth &health)
{
    const qsizetype place = m_places.value(health.router, -1);
    if (place < 0)
        return;
    m_entries[place].health = health;
    const int row = rowOf(health.router);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, int(RouterColumn::Count) - 1));
    if (!m_soon.isActive())
        m_soon.start();
    Q_EMIT entriesChanged();
}

void RouterTableModel::setArrangement(const RouterArrangement &arrangement)
{
    m_arrangement = arrangement;
    rearrangeLines();
}

void RouterTableModel::settle()
{
    if (m_soon.isActive())
        rearrangeLines();
}

void RouterTableModel::sort(int column, Qt::SortOrder order)
{
    m_arrangement.sortedBy = RouterColumn(std::clamp(column, 0, int(RouterColumn::Count) - 1));
    m_arrangement.order = order;
    rearrangeLines();
}

void RouterTableModel::rearrangeLines()
{
    m_soon.stop();
    // A thousand routers are arranged in a few milliseconds: no worker is needed.
    const QList<RouterLine> lines = arrange(m_entries, m_arrangement);
    apply(planRows(rows(), lines, &keyOf));
    m_rows.clear();
    for (int row = 0; row < int(lines.size()); ++row) {
        if (lines.at(row).router.isStored())
            m_rows.insert(lines.at(row).router, row);
    }
}

const RouterEntry *RouterTableModel::find(RouterId router) const
{
    const qsizetype place = m_places.value(router, -1);
    return place < 0 ? nullptr : &m_entries.at(place);
}

const RouterEntry *RouterTableModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rows().size() ? find(rows().at(index.row()).router) : nullptr;
}

int RouterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RouterColumn::Count);
}

Qt::ItemFlags RouterTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // Keys step over headings.
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                     : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant RouterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = RouterColumn(section);
    if (role == Qt::TextAlignmentRole) {
        const bool figure = column == RouterColumn::Guests || column == RouterColumn::Cpu ||
                            column == RouterColumn::Memory || column == RouterColumn::RoundTrip ||
                            column == RouterColumn::Uptime;
        return figure ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RouterColumn::Name: return tr("Router");
    case RouterColumn::State: return tr("Status");
    case RouterColumn::Guests: return tr("Guests");
    case RouterColumn::Cpu: return tr("CPU");
    case RouterColumn::Memory: return tr("Memory");
    case RouterColumn::Uptime: return tr("Running for");
    case RouterColumn::RoundTrip: return tr("Round trip");
    case RouterColumn::Version: return tr("RouterOS");
    case RouterColumn::Board: return tr("Board");
    case RouterColumn::Address: return tr("Address");
    case RouterColumn::Line: return tr("Line");
    case RouterColumn::LastSeen: return tr("Last seen");
    case RouterColumn::Count: break;
    }
    return {};
}

QVariant RouterTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const RouterEntry *entry = at(index);
    const auto column = RouterColumn(index.column());
    if (!entry) {
        const RouterLine &line = rows().at(index.row());
        if (!line.router.isStored() && column == RouterColumn::Name && (role == HeadingRole || role == Qt::DisplayRole))
            //: a heading in the list of routers: %1 "Offline", "RouterOS 7.18", %2 how many
            return tr("%1 (%2)").arg(line.heading, QLocale().toString(line.count));
        return {};
    }
    switch (role) {
    case IdRole: return entry->router.id.value();
    case Qt::DisplayRole: return displayed(*entry, column);
    case SubtextRole:
        return column == RouterColumn::Name && entry->identity() != entry->router.name ? QVariant(entry->identity())
                                                                                       : QVariant();
    case ToneRole: return toneOf(*entry, column);
    case MeterRole:
        if (column == RouterColumn::Cpu && entry->cpuLoad())
            return *entry->cpuLoad() / 100.0;
        return column == RouterColumn::Memory && entry->memoryUsed() ? QVariant(*entry->memoryUsed()) : QVariant();
    case TimeRole:
        return column == RouterColumn::LastSeen && entry->lastSeen() ? QVariant(toDateTime(*entry->lastSeen()))
                                                                     : QVariant();
    case Qt::DecorationRole:
        return column == RouterColumn::Name && entry->health.isClockOff() && entry->isOnline()
                   ? QVariant(icon("clock", Tone::Warning))
                   : QVariant();
    case Qt::ToolTipRole: return toolTip(*entry, column);
    default: return {};
    }
}

QVariant RouterTableModel::displayed(const RouterEntry &entry, RouterColumn column) const
{
    const QString nothing = u"–"_s;
    switch (column) {
    case RouterColumn::Name: return entry.router.name;
    case RouterColumn::State: return routerStateText(entry.state());
    case RouterColumn::Guests: return entry.guests() ? QLocale().toString(*entry.guests()) : nothing;
    case RouterColumn::Cpu: return entry.cpuLoad() ? percentText(*entry.cpuLoad() / 100.0) : nothing;
    case RouterColumn::Memory: return entry.memoryUsed() ? percentText(*entry.memoryUsed()) : nothing;
    case RouterColumn::Uptime: return entry.uptime() ? durationText(*entry.uptime()) : nothing;
    case RouterColumn::RoundTrip: return entry.roundTrip() ? roundTripText(*entry.roundTrip()) : nothing;
    case RouterColumn::Version: return entry.version();
    case RouterColumn::Board: return entry.board();
    case RouterColumn::Address: return u"%1:%2"_s.arg(entry.router.host).arg(entry.router.port);
    case RouterColumn::Line: return tlsText(entry.router.tls);
    case RouterColumn::LastSeen: return entry.lastSeen() ? QVariant() : QVariant(tr("Never"));
    case RouterColumn::Count: break;
    }
    return {};
}

QVariant RouterTableModel::toneOf(const RouterEntry &entry, RouterColumn column) const
{
    if (column == RouterColumn::State)
        return int(stateTone(entry.state()));
    if (column == RouterColumn::Line)
        return int(entry.router.isActive ? tlsTone(entry.router.tls) : Tone::Muted);
    if (!entry.router.isActive)
        return int(Tone::Muted); // the whole row is grey
    if (column == RouterColumn::Cpu && entry.cpuLoad() && loadTone(*entry.cpuLoad() / 100.0) != Tone::Accent)
        return int(loadTone(*entry.cpuLoad() / 100.0));
    if (column == RouterColumn::Memory && entry.memoryUsed() && loadTone(*entry.memoryUsed()) != Tone::Accent)
        return int(loadTone(*entry.memoryUsed()));
    return {};
}

QVariant RouterTableModel::toolTip(const RouterEntry &entry, RouterColumn column) const
{
    switch (column) {
    case RouterColumn::Name: {
        QStringList lines{entry.router.name};
        for (const RouterWarning &warning : warningsOf(entry))
            lines << warning.title;
        return lines.join(u'\n');
    }
    case RouterColumn::State:
        return entry.router.isActive && entry.health.error ? QVariant(entry.health.error->message) : QVariant();
    case RouterColumn::Memory:
        if (!entry.memoryUsed())
            return {};
        return tr("%1 of %2 are free").arg(entry.health.freeMemory->text(), entry.health.totalMemory->text());
    case RouterColumn::Line: return tlsExplanation(entry.router.tls);
    default: return {};
    }
}

} // namespace nettdesk::ui
