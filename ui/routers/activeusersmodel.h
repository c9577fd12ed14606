// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/activeusers.h"
#include "ui/widgets/arrangedmodel.h"

namespace nettdesk::ui {

/// Who is online on one router, live: up to 50,000 sessions, searched and sorted.
class ActiveUsersModel : public ArrangedModel<fleet::ActiveUser> {
    Q_OBJECT
public:
    enum class Column { User, Who, Since, Left, Down, Up, Address, Mac, Service, Count };

    explicit ActiveUsersModel(QObject *parent = nullptr);

    /// Any part of user, address, MAC, or of whom it belongs to.
    void setSearch(const QString &search);
    QList<fleet::ActiveUser> users(const QVariantList &ids) const;

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
    QVariant displayed(const fleet::ActiveUser &user, Column column) const;

    QString m_search;
    Column m_sortedBy = Column::User;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// "Voucher", "Customer", "Unknown".
QString guestKindText(fleet::GuestIdentity::Kind kind);

} // namespace nettdesk::ui
