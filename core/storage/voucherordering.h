// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/boundsql.h"
#include "core/storage/voucherkind.h"
#include "core/storage/voucherlist.h"

namespace nettdesk::storage {

/// The ORDER BY of a list and the way to go on behind a row.
///
/// State, Router, Package and Printed have groups, one behind the other: in each, vouchers stand in the order they were
/// made. Redeemed, Ends and Sold have two stretches: those with the time, then those without it in the order they were
/// made. Every order ends with a key (keys()) that no two vouchers share.
class VoucherOrdering {
public:
    explicit VoucherOrdering(VoucherOrder order) : m_order(order) {}

    /// Where a page begins: nothing before the first one.
    struct Place {
        int stretch = 0;
        QString group;      ///< as groupOf() says it; empty for orders without groups
        QStringList values; ///< of the key's columns in the last row of the page before
    };
    static Result<std::optional<Place>> parse(const QString &cursor, VoucherOrder order);
    QString cursorBehind(const Voucher &voucher) const;

    VoucherSort sort() const { return m_order.by; }
    bool isDescending() const { return m_order.isDescending; }
    QString direction() const { return m_order.isDescending ? QStringLiteral(" DESC") : QString(); }

    bool hasTwoStretches() const { return !nullable().isEmpty(); }
    /// The column that may be empty; empty for orders without one.
    QString nullable() const;
    /// Of which stretch a kind is.
    int stretchOf(VoucherKind kind) const;

    bool hasGroups() const;
    /// Of which group a kind is: a state's name, the number of a router or package, how often printed.
    QString groupOf(VoucherKind kind) const;
    /// The groups of these kinds, and `known` (unless empty), as they are listed. Routers and packages stand by their
    /// names, vouchers without a package last.
    QStringList groups(Session &session, const QList<VoucherStream> &streams, const QString &known) const;

    /// The columns that order the vouchers of one stretch and group, the last one unique.
    QStringList keys(int stretch) const;
    /// A value of a Place, for its column.
    static BoundSql valueOf(const QString &column, const QString &value);

    /// " AND …" and " ORDER BY …" over all stretches and groups at once, for rows that are sorted after they were
    /// found; spelled so that no index is used for them. `listed`: groups().
    BoundSql across(const std::optional<Place> &place, const QStringList &listed) const;
    QString orderAcross(const QStringList &listed) const;

private:
    QString rank(const QStringList &listed) const;
    BoundSql behind(const Place &place) const;

    VoucherOrder m_order;
};

} // namespace nettdesk::storage
