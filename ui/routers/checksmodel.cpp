// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/checksmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

namespace nettdesk::ui {

using fleet::PrivilegeCheck;

void ChecksModel::setChecks(const QList<PrivilegeCheck> &checks)
{
    beginResetModel();
    m_checks = checks;
    endResetModel();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::What: return tr("What was checked");
    case Column::Result: return tr("Result");
    case Column::Policy: return tr("Policy");
    case Column::Evidence: return tr("How");
    case Column::Count: break;
    }
    return {};
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_checks.size())
        return {};
    const PrivilegeCheck &check = m_checks.at(index.row());
    const auto column = Column(index.column());
    const bool granted = check.expected == PrivilegeCheck::Expectation::Granted;
    if (role == IdRole)
        return index.row();
    if (role == ToneRole && column == Column::Result)
        return int(!check.isAsExpected ? Tone::Danger : granted ? Tone::Ok : Tone::Muted);
    if (role == SubtextRole && column == Column::What)
        return check.command;
    if (role == Qt::ToolTipRole && !check.detail.isEmpty())
        return check.detail;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::What: return check.what;
    case Column::Result:
        if (!check.isAsExpected)
            return granted ? tr("Refused, but needed") : tr("Works, but should not");
        return granted ? tr("Works") : tr("Refused");
    case Column::Policy: return check.policy;
    case Column::Evidence:
        return check.evidence == PrivilegeCheck::Evidence::Tried ? tr("Tried") : tr("Read in the router's list");
    case Column::Count: break;
    }
    return {};
}

} // namespace nettdesk::ui
