// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/storage/session.h"

#include <QList>

#include <optional>

namespace nettdesk::storage {

/// Where in the shop the many codes lie that have some part in them. A part that stands in all codes of a batch
/// ("VIP-") fills that batch, however far behind it is in the list, and is met here and there in the others.
struct CodeSpread {
    QList<BatchId> batches;     ///< large ones in which it is often
    QList<VoucherId> elsewhere; ///< all that may be in none of these

    /// `found`: ascending. Nothing: it is nearly everywhere, or more than `few` are elsewhere.
    static std::optional<CodeSpread> of(Session &session, const QList<VoucherId> &found, qsizetype few);
};

} // namespace nettdesk::storage
