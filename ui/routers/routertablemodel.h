// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerpool.h"
#include "core/model/router.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace nettdesk::ui {

/// The routers as a table. Holds values; who fetches them sets them.
class RouterTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Address, Protection, Version, Board, RoundTrip, LastSeen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are still there stay where selections and scroll bars expect them.
    void setRouters(const QList<Router> &routers, const QHash<RouterId, fleet::LineStatus> &statuses);
    void setStatus(RouterId router, const fleet::LineStatus &status);

    const Router *find(RouterId router) const;
    fleet::LineStatus status(RouterId router) const { return m_statuses.value(router); }
    int rowOf(RouterId router) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant displayed(const Router &router, Column column) const;
    QVariant sortKey(const Router &router, Column column) const;

    QList<Router> m_routers;
    QHash<RouterId, fleet::LineStatus> m_statuses;
};

} // namespace nettdesk::ui
