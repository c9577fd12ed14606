// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/voucherlist.h"

#include <QAbstractTableModel>
#include <QCoroTask>
#include <QHash>

#include <functional>
#include <optional>

namespace nettdesk::ui {

/// Vouchers of one filter in one order. Loads pages as the view scrolls, each from behind the last voucher it holds, so
/// a million of them cost what was looked at.
class VoucherTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Code,
        State,
        Gives,
        Price,
        PackageName,
        RouterName,
        BatchTag,
        Created,
        Redeemed,
        Ends,
        Sold,
        Printed,
        OnRouter,
        ColumnCount
    };

    /// VoucherService::page for whoever is signed in.
    using FetchPage = std::function<QCoro::Task<Result<storage::VoucherPage>>(
        storage::VoucherFilter filter, storage::VoucherOrder order, QString cursor, int limit)>;

    static constexpr int pageSize = 200;
    /// A refresh brings at most so many rows up to date; what was loaded behind them is loaded again when scrolled to.
    static constexpr int refreshed = 2'000;

    explicit VoucherTableModel(FetchPage fetchPage, QObject *parent = nullptr);

    void setFilter(const storage::VoucherFilter &filter);
    const storage::VoucherFilter &filter() const { return m_filter; }
    const storage::VoucherOrder &order() const { return m_order; }
    /// What a column is sorted by; nothing for those that cannot be.
    static std::optional<storage::VoucherSort> sortOf(int column);
    /// The header's arrow: a column that cannot be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order) override;
    /// Fetches what is shown again and changes only the rows that differ: selection and scroll position stay.
    void refresh();

    void setRouterNames(const QHash<RouterId, QString> &names);
    void setBatchTags(const QHash<BatchId, QString> &tags);
    void setPackageNames(const QHash<PackageId, QString> &names);

    const Voucher &voucher(int row) const { return m_vouchers.at(row); }
    const Voucher *find(VoucherId id) const;
    QString routerName(RouterId router) const { return m_routerNames.value(router); }
    QString batchTag(BatchId batch) const { return m_batchTags.value(batch); }
    QString packageName(PackageId package) const { return m_packageNames.value(package); }
    /// More than what is loaded matches.
    bool hasMore() const { return !m_cursor.isEmpty(); }
    /// The first page of this filter has arrived.
    bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void loaded();
    void failed(const nettdesk::Error &error);

private:
    void load();
    void append(const QList<Voucher> &page);
    void merge(const QList<Voucher> &fresh);
    void removeGone(const QList<Voucher> &fresh);
    int rowOf(VoucherId id) const;
    QVariant display(const Voucher &voucher, Column column) const;
    QVariant time(const Voucher &voucher, Column column) const;
    QVariant subtext(const Voucher &voucher, Column column) const;

    FetchPage m_fetchPage;
    storage::VoucherFilter m_filter;
    storage::VoucherOrder m_order;
    QList<Voucher> m_vouchers;
    mutable QHash<VoucherId, int> m_rows; ///< made when first asked for; empty while it does not hold
    QHash<RouterId, QString> m_routerNames;
    QHash<BatchId, QString> m_batchTags;
    QHash<PackageId, QString> m_packageNames;
    bool m_loaded = false;
    QString m_cursor; ///< where the next page begins; empty: everything is loaded
    bool m_fetching = false;
    bool m_refreshAgain = false;
    int m_turn = 0; ///< answers to an earlier filter's question are dropped
};

} // namespace nettdesk::ui
