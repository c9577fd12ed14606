// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/redemptionservice.h"

#include <QAbstractTableModel>
#include <QList>

namespace nettdesk::ui {

/// What was redeemed at this counter since somebody signed in, newest first.
class RecentRedemptions : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, State, Price, RouterName, At, ColumnCount };
    static constexpr qsizetype most = 50;

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds it on top, or brings the row of the same voucher up to date.
    void show(const vouchers::RedeemedVoucher &redeemed);
    /// Its account stands on the router by now.
    void setActivated(VoucherId voucher);
    const vouchers::RedeemedVoucher &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    qsizetype rowOf(VoucherId voucher) const;

    QList<vouchers::RedeemedVoucher> m_rows;
};

} // namespace nettdesk::ui
