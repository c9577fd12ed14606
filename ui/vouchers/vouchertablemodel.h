// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/voucherrepository.h"

#include <QAbstractTableModel>
#include <QCoroTask>
#include <QHash>

#include <functional>

namespace nettdesk::ui {

/// Vouchers of one filter, newest first. Loads pages as the view scrolls, each from behind the last voucher it holds,
/// so a million of them cost what was looked at.
class VoucherTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, State, Gives, Price, RouterName, BatchTag, Created, Redeemed, ColumnCount };

    /// VoucherService::page for whoever is signed in.
    using FetchPage = std::function<QCoro::Task<Result<storage::VoucherPage>>(storage::VoucherFilter filter,
                                                                              VoucherId before, int limit)>;

    static constexpr int pageSize = 200;
    /// A refresh brings at most so many rows up to date; what was loaded behind them is loaded again when scrolled to.
    static constexpr int refreshed = 2'000;

    explicit VoucherTableModel(FetchPage fetchPage, QObject *parent = nullptr);

    void setFilter(const storage::VoucherFilter &filter);
    const storage::VoucherFilter &filter() const { return m_filter; }
    /// Fetches what is shown again and changes only the rows that differ: selection and scroll position stay.
    void refresh();

    void setRouterNames(const QHash<RouterId, QString> &names);
    void setBatchTags(const QHash<BatchId, QString> &tags);

    const Voucher &voucher(int row) const { return m_vouchers.at(row); }
    const Voucher *find(VoucherId id) const;
    QString routerName(RouterId router) const { return m_routerNames.value(router); }
    QString batchTag(BatchId batch) const { return m_batchTags.value(batch); }
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
    void append(const QList<Voucher> &page);
    void merge(const QList<Voucher> &fresh);

    FetchPage m_fetchPage;
    storage::VoucherFilter m_filter;
    QList<Voucher> m_vouchers;
    QHash<RouterId, QString> m_routerNames;
    QHash<BatchId, QString> m_batchTags;
    bool m_loaded = false;
    VoucherId m_next; ///< where the next page begins; zero: everything is loaded
    bool m_fetching = false;
    bool m_refreshAgain = false;
    int m_turn = 0; ///< answers to an earlier filter's question are dropped
};

} // namespace nettdesk::ui
