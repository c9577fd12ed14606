// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/voucherlist.h"

#include <functional>

namespace nettdesk::storage {

/// Which filter a part of a WHERE stands for.
enum class VoucherTerm { State, Batch, Router, Package, Made, Redeemed, Sold, Printed, Provision, Blocked, Text, Ids };

/// One part of a list's WHERE, in two spellings: plain, so that an index on its column may be used, and unindexed (a
/// plus before a number, nothing behind a text), where the order has to come from another index.
struct VoucherCondition {
    VoucherTerm term;
    QString plain;
    QString unindexed;
    std::function<void(RowBinder &)> bind;
    bool hasIndex = false; ///< an index finds the rows of this one alone
};

/// The parts that a filter asks for; its text not among them.
QList<VoucherCondition> conditionsOf(const VoucherFilter &filter);
/// The key has this part in it.
VoucherCondition partOfCode(Engine engine, const QString &part);
/// One of these, bound as one JSON array: the two engines unpack it by different words.
VoucherCondition anyOf(Engine engine, const QList<VoucherId> &vouchers);

/// " AND …" for all of them; those for which isPlain(term) is true stand as they are.
QString whereOf(const QList<VoucherCondition> &conditions, const std::function<bool(VoucherTerm)> &isPlain);
void bindAll(RowBinder &binder, const QList<VoucherCondition> &conditions);

} // namespace nettdesk::storage
