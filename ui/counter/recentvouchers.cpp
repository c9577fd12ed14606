// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/recentvouchers.h"

#include "core/vouchers/codeform.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace nettdesk::ui {

ServedVoucher ServedVoucher::of(const vouchers::RedeemedVoucher &redeemed)
{
    ServedVoucher served;
    served.voucher = redeemed.voucher.id;
    served.code = redeemed.voucher.code;
    served.what = limitsText(redeemed.voucher.terms);
    served.isWaiting = !redeemed.standsOnRouter;
    served.price = redeemed.voucher.terms.price;
    served.routerName = redeemed.routerName;
    served.at = redeemed.voucher.redeemedAt.value_or(redeemed.voucher.createdAt);
    return served;
}

ServedVoucher ServedVoucher::of(const vouchers::SoldVoucher &sold, const QString &package, Kind kind)
{
    ServedVoucher served;
    served.voucher = sold.voucher.id;
    served.code = sold.voucher.code;
    served.what = package;
    served.kind = kind;
    served.isWaiting = !sold.standsOnRouter && sold.voucher.provision == Provision::Ahead;
    served.price = sold.paid;
    served.routerName = sold.routerName;
    served.at = sold.voucher.soldAt.value_or(sold.voucher.createdAt);
    return served;
}

void RecentVouchers::show(const ServedVoucher &served)
{
    const qsizetype row = rowOf(served.voucher);
    if (row >= 0) {
        m_rows[row] = served;
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend(served);
    endInsertRows();
    if (m_rows.size() > most) {
        beginRemoveRows({}, int(most), int(m_rows.size()) - 1);
        m_rows.resize(most);
        endRemoveRows();
    }
}

void RecentVouchers::setCovered(bool covered)
{
    m_covered = covered;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Code), index(int(m_rows.size()) - 1, Code));
}

void RecentVouchers::setActivated(VoucherId voucher)
{
    const qsizetype row = rowOf(voucher);
    if (row < 0 || !m_rows.at(row).isWaiting)
        return;
    m_rows[row].isWaiting = false;
    Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
}

qsizetype RecentVouchers::rowOf(VoucherId voucher) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.voucher == voucher; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

int RecentVouchers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecentVouchers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentVouchers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Price)
        return int(Qt::AlignRight | Qt::AlignVCenter); // over its numbers
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

QVariant RecentVouchers::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ServedVoucher &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    using Kind = ServedVoucher::Kind;
    if (role == IdRole)
        return row.voucher.value();
    if (role == SubtextRole && column == Code)
        return row.what;
    if (role == Qt::ToolTipRole && column == Code && m_covered)
        return row.code;
    if (role == ToneRole && column == State)
        return int(row.kind == Kind::Undone ? Tone::Muted
                   : row.isWaiting          ? Tone::Warning
                   : row.kind == Kind::Sold ? Tone::Accent
                                            : Tone::Ok);
    if (role == TimeRole && column == At)
        return toDateTime(row.at);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code: return m_covered ? vouchers::coveredCode(row.code) : row.code;
    case State:
        return row.kind == Kind::Undone ? tr("Undone")
               : row.isWaiting          ? tr("Being activated")
               : row.kind == Kind::Sold ? tr("Sold")
                                        : tr("Redeemed");
    case Price: return priceText(row.price);
    case RouterName: return row.routerName;
    case At:
    case ColumnCount: break;
    }
    return {};
}

} // namespace nettdesk::ui
