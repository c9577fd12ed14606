// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vouchercondition.h"
#include "core/storage/voucherordering.h"

#include <map>

namespace nettdesk::storage {

struct CodeSpread;

/// Looks for one page of a list. VoucherList says how.
class VoucherSearch {
public:
    using Ids = QList<VoucherId>;
    using Place = std::optional<VoucherOrdering::Place>;

    VoucherSearch(Session &session, const VoucherFilter &filter, VoucherOrder order, Place place, int wanted);

    /// In order; at most as many as wanted.
    Ids run();

private:
    using Groups = std::map<QString, QList<VoucherStream>>;

    Ids byText();
    Ids inSpread(const CodeSpread &spread);
    Ids ordered();
    Ids groupByGroup(const QStringList &listed, const Groups &groups, const Place &place);
    Ids byPriceOfBatch(const QList<VoucherStream> &streams);
    Ids inGroup(const QList<VoucherStream> &streams, const VoucherOrdering &ordering, const Place &place, int wanted);
    bool isInOrderOfMaking() const;
    std::optional<QList<BatchId>> batchesOfTime();
    Ids madeInManyBatches();
    std::optional<Ids> fewRedeemedThen();
    Ids sorted(const QList<VoucherCondition> &sources, const QList<VoucherCondition> &tests);
    const QList<VoucherStream> &kinds();
    void lookOnlyIn(const QList<BatchId> &batches);

    Session &m_session;
    VoucherFilter m_filter;
    VoucherOrdering m_ordering;
    Place m_place;
    int m_wanted;
    QList<VoucherCondition> m_conditions;
    std::optional<QList<BatchId>> m_batches; ///< set: no other has any that the filter lets through
    std::optional<QList<VoucherStream>> m_kinds;
};

} // namespace nettdesk::storage
