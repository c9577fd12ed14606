// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"

#include <QAbstractTableModel>
#include <QHash>

namespace nettdesk::ui {

/// The packages that are on show, in the order of their tiles.
class PackageTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Gives, Price, RouterName, Way, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPackages(const QList<Package> &packages);
    void setRouterNames(const QHash<RouterId, QString> &names);
    const QList<Package> &packages() const { return m_packages; }
    const Package *find(PackageId package) const;
    int rowOf(PackageId package) const; ///< -1: not on show
    QString routerName(const Package &package) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Package> m_packages;
    QHash<RouterId, QString> m_routerNames;
};

/// "Ahead, at the sale" and "On redemption", as the table and the details say it.
QString provisionText(Provision provision);

} // namespace nettdesk::ui
