// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/redemptionservice.h"
#include "core/vouchers/saleservice.h"

#include <QAbstractTableModel>
#include <QList>

namespace nettdesk::ui {

/// One guest served at this counter.
struct ServedVoucher {
    enum class Kind { Sold, Redeemed, Undone };
    VoucherId voucher;
    QString code;
    QString what; ///< the package, or what it gives
    Kind kind = Kind::Redeemed;
    bool isWaiting = false; ///< paid; the router does not know it yet
    Money price;
    QString routerName;
    Timestamp at;

    static ServedVoucher of(const vouchers::RedeemedVoucher &redeemed);
    /// `package`: its name. `kind`: Sold or Undone.
    static ServedVoucher of(const vouchers::SoldVoucher &sold, const QString &package, Kind kind);
};

/// What was sold and redeemed at this counter since somebody signed in, newest first.
class RecentVouchers : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, State, Price, RouterName, At, ColumnCount };
    static constexpr qsizetype most = 50;

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds it on top, or brings the row of the same voucher up to date.
    void show(const ServedVoucher &served);
    /// Codes show their last two symbols only; the tool tip of a row says the whole one.
    void setCovered(bool covered);
    /// Its account stands on the router by now.
    void setActivated(VoucherId voucher);
    const ServedVoucher &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    qsizetype rowOf(VoucherId voucher) const;

    QList<ServedVoucher> m_rows;
    bool m_covered = false;
};

} // namespace nettdesk::ui
