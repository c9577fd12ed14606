// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerarrangement.h"
#include "ui/routers/routerentry.h"
#include "ui/widgets/arrangedmodel.h"

#include <QHash>
#include <QList>
#include <QTimer>

namespace nettdesk::ui {

/// The routers as the list and the cards show them: filtered, sorted and grouped by the arrangement. It is never reset
/// while routers change: rows come, go and move one by one, so that selection and scroll position stay, with 1,000
/// routers too. Holds values; who fetches them sets them.
class RouterTableModel : public RowModel<RouterLine> {
    Q_OBJECT
public:
    explicit RouterTableModel(QObject *parent = nullptr);

    /// Those that are in the list now; the health of those that stay is kept.
    void setRouters(const QList<Router> &routers);
    /// News of one router. Its row shows it at once; where it moves to another place, it does so a moment later,
    /// together with others. Unknown routers are left out.
    void setHealth(const RouterHealth &health);

    const RouterArrangement &arrangement() const { return m_arrangement; }
    void setArrangement(const RouterArrangement &arrangement);
    /// Applies moves that wait for their moment.
    void settle();

    const QList<RouterEntry> &entries() const { return m_entries; }
    const RouterEntry *find(RouterId router) const;
    /// The row it stands in, -1 where it is not shown.
    int rowOf(RouterId router) const { return m_rows.value(router, -1); }
    /// Null for a heading.
    const RouterEntry *at(const QModelIndex &index) const;
    int shown() const { return int(m_rows.size()); }

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Routers came, went or changed state: counts per filter may be others.
    void entriesChanged();

private:
    void rearrangeLines();
    QVariant displayed(const RouterEntry &entry, RouterColumn column) const;
    QVariant toneOf(const RouterEntry &entry, RouterColumn column) const;
    QVariant toolTip(const RouterEntry &entry, RouterColumn column) const;

    QList<RouterEntry> m_entries;
    QHash<RouterId, qsizetype> m_places; ///< in m_entries
    QHash<RouterId, int> m_rows;         ///< among rows()
    RouterArrangement m_arrangement;
    QTimer m_soon;
};

} // namespace nettdesk::ui
