// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/reconcile.h"

#include <QAbstractTableModel>

namespace nettdesk::ui {

/// In what a router and the shop's records do not agree.
class DriftModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, What, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDrifts(const QList<accounts::Drift> &drifts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<accounts::Drift> m_drifts;
};

/// A word or two for a pill: "Missing on the router".
QString driftText(accounts::Drift::Kind kind);

} // namespace nettdesk::ui
