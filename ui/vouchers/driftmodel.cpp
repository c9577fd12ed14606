// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/driftmodel.h"

#include "ui/widgets/tableview.h"

namespace nettdesk::ui {

using accounts::Drift;

QString driftText(Drift::Kind kind)
{
    switch (kind) {
    case Drift::Kind::MissingAccount: return DriftModel::tr("Missing");
    case Drift::Kind::Differs: return DriftModel::tr("Other limits");
    case Drift::Kind::EndMissing: return DriftModel::tr("No end");
    case Drift::Kind::Disabled: return DriftModel::tr("Switched off");
    case Drift::Kind::NotCut: return DriftModel::tr("Not cut off");
    case Drift::Kind::Leftover: return DriftModel::tr("Left over");
    case Drift::Kind::UsedNotRecorded: return DriftModel::tr("Use not recorded");
    case Drift::Kind::ForeignUser: return DriftModel::tr("Foreign user");
    case Drift::Kind::StrayMark: return DriftModel::tr("Stray mark");
    }
    return {};
}

void DriftModel::setDrifts(const QList<Drift> &drifts)
{
    beginResetModel();
    m_drifts = drifts;
    endResetModel();
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drifts.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Code");
    case What: return tr("What");
    case Words: return tr("What was found");
    case ColumnCount: break;
    }
    return {};
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_drifts.size())
        return {};
    const Drift &drift = m_drifts.at(index.row());
    const auto column = Column(index.column());
    if (role == ToneRole && column == What)
        return int(drift.canRepair ? Tone::Warning : Tone::Muted);
    if (role == SubtextRole && column == Words && !drift.canRepair)
        return tr("For a person: it is not touched.");
    if (role == IdRole)
        return drift.voucher.value();
    if (role == Qt::ToolTipRole && column == Words)
        return drift.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code: return drift.code;
    case What: return driftText(drift.kind);
    case Words: return drift.text;
    case ColumnCount: break;
    }
    return {};
}

} // namespace nettdesk::ui
