// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routeraccounts.h"
#include "ui/widgets/arrangedmodel.h"

namespace nettdesk::ui {

/// The accounts that stand on one router, searched, filtered and sorted; 50,000 of them, too.
class AccountsModel : public ArrangedModel<fleet::RouterAccount> {
    Q_OBJECT
public:
    enum class Column { Name, Who, Service, Profile, Time, Data, Comment, Count };

    explicit AccountsModel(QObject *parent = nullptr);

    void setSearch(const QString &search);
    /// Only of this service; none: both.
    void setService(std::optional<fleet::RouterAccount::Service> service);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void shownChanged();

protected:
    Arrange arrangement() const override;
    void arranged() override { Q_EMIT shownChanged(); }

private:
    QVariant displayed(const fleet::RouterAccount &account, Column column) const;

    QString m_search;
    std::optional<fleet::RouterAccount::Service> m_service;
    Column m_sortedBy = Column::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace nettdesk::ui
