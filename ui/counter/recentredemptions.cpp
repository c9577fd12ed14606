// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/recentredemptions.h"

#include "ui/widgets/tableview.h"

#include <algorithm>

namespace nettdesk::ui {

void RecentRedemptions::show(const vouchers::RedeemedVoucher &redeemed)
{
    const qsizetype row = rowOf(redeemed.voucher.id);
    if (row >= 0) {
        m_rows[row] = redeemed;
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend(redeemed);
    endInsertRows();
    if (m_rows.size() > most) {
        beginRemoveRows({}, int(most), int(m_rows.size()) - 1);
        m_rows.resize(most);
        endRemoveRows();
    }
}

void RecentRedemptions::setActivated(VoucherId voucher)
{
    const qsizetype row = rowOf(voucher);
    if (row < 0 || m_rows.at(row).standsOnRouter)
        return;
    m_rows[row].standsOnRouter = true;
    m_rows[row].voucher.state = VoucherState::Redeemed;
    Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
}

qsizetype RecentRedemptions::rowOf(VoucherId voucher) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.voucher.id == voucher; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

int RecentRedemptions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecentRedemptions::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentRedemptions::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Code");
    case State: return tr("State");
    case Price: return tr("Price");
    case RouterName: return tr("Router");
    case At: return tr("When");
    case ColumnCount: break;
    }
    return {};
}

QVariant RecentRedemptions::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const vouchers::RedeemedVoucher &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    if (role == IdRole)
        return row.voucher.id.value();
    if (role == ToneRole && column == State)
        return int(row.standsOnRouter ? Tone::Ok : Tone::Warning);
    if (role == TimeRole && column == At)
        return row.voucher.redeemedAt ? QVariant(toDateTime(*row.voucher.redeemedAt)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code: return row.voucher.code;
    case State: return row.standsOnRouter ? tr("Activated") : tr("Being activated");
    case Price: return row.voucher.terms.price.text();
    case RouterName: return row.routerName;
    case At:
    case ColumnCount: break;
    }
    return {};
}

} // namespace nettdesk::ui
