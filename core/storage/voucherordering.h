// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vouchercondition.h"
#include "core/storage/voucherlist.h"

namespace nettdesk::storage {

/// The ORDER BY of a list and the way to go on behind a row.
///
/// Redeemed and Ends have two stretches: those with the time, then those without it in the order they were made. Every
/// other order has one.
class VoucherOrdering {
public:
    explicit VoucherOrdering(VoucherOrder order) : m_order(order) {}

    /// Where a page begins: nothing before the first one.
    struct Place {
        int stretch = 0;
        QStringList values; ///< of the key's columns in the last row of the page before
    };
    static Result<std::optional<Place>> parse(const QString &cursor, VoucherOrder order);
    QString cursorBehind(const Voucher &voucher) const;

    bool hasTwoStretches() const { return !nullable().isEmpty(); }
    VoucherSort sort() const { return m_order.by; }
    bool isDescending() const { return m_order.isDescending; }
    QString direction() const { return m_order.isDescending ? QStringLiteral(" DESC") : QString(); }

    /// Along an index: " AND …" that begins at `place`, and " ORDER BY …". Columns in `constant` are the same in all
    /// rows that are asked for, and the index does not have them in its order.
    QString along(int stretch, const std::optional<Place> &place, const QStringList &constant) const;
    QString orderAlong(int stretch, const QStringList &constant) const;
    void bindAlong(RowBinder &binder, int stretch, const std::optional<Place> &place,
                   const QStringList &constant) const;

    /// The same over all stretches at once, for rows that are sorted after they were found.
    QString across(const std::optional<Place> &place) const;
    QString orderAcross() const;
    void bindAcross(RowBinder &binder, const std::optional<Place> &place) const;

    /// The column that may be empty; empty for orders without one.
    QString nullable() const;

private:
    QStringList columns(int stretch) const;
    QString behind(const QStringList &columns, bool isIndexed) const;
    static void bindValue(RowBinder &binder, const QString &column, const QString &value);

    VoucherOrder m_order;
};

} // namespace nettdesk::storage
