// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vouchercondition.h"

namespace nettdesk::storage {

/// Several streams read as one list: each gives its vouchers in the order of one index, and whichever has the next one
/// is moved on. It costs a look into the index for each stream and for each voucher of the page; vouchers that do not
/// pass the tests are passed over in the index.
struct VoucherMerge {
    QList<VoucherStream> streams; ///< all with a batch, or all without
    QStringList keys;             ///< VoucherOrdering::keys(): what the index orders by behind the stream
    bool isDescending = false;
    QStringList place;             ///< values of the keys behind which to begin; empty: at the beginning
    std::optional<Timestamp> from; ///< bounds of the first key, inclusive
    std::optional<Timestamp> to;   ///< exclusive
    QList<VoucherCondition> tests;

    QList<VoucherId> read(Session &session, int limit) const;

private:
    using Values = std::function<BoundSql(qsizetype)>;

    bool isInBatches() const { return streams.first().batch.isStored(); }
    QString index() const;
    QString direction() const { return isDescending ? QStringLiteral(" DESC") : QString(); }
    QString order(qsizetype first, const QString &table) const;
    BoundSql bounds(bool isNearIndexed, bool isFarIndexed) const;
    BoundSql firstOf(const QString &stream) const;
    BoundSql nextOf(const QString &stream, const Values &behind) const;
    BoundSql candidates(const QString &stream) const;
    BoundSql sqlite(int limit) const;
    BoundSql postgreSql(int limit) const;
};

} // namespace nettdesk::storage
