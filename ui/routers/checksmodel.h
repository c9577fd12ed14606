// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/leastprivilege.h"

#include <QAbstractTableModel>

namespace nettdesk::ui {

/// The proof of what a router user may and may not do, a check a row.
class ChecksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { What, Result, Policy, Evidence, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(const QList<fleet::PrivilegeCheck> &checks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<fleet::PrivilegeCheck> m_checks;
};

} // namespace nettdesk::ui
