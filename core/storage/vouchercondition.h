// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/boundsql.h"
#include "core/storage/voucherkind.h"
#include "core/storage/voucherlist.h"

namespace nettdesk::storage {

/// Which filter a part of a WHERE stands for.
enum class VoucherTerm { Fact, Batch, Made, Redeemed, Text, Source };

/// One part of a list's WHERE. A row is looked at; no index is used for it, but for a Source.
struct VoucherCondition {
    VoucherTerm term;
    BoundSql sql;
};

/// The parts that a filter asks for; its text not among them. Facts are what a kind knows too.
QList<VoucherCondition> conditionsOf(const VoucherFilter &filter);
/// The key has this part in it.
VoucherCondition partOfCode(Engine engine, const QString &part);
/// One of these, bound as one JSON array: the two engines unpack it by different words. A Source.
VoucherCondition anyOf(Engine engine, const QList<VoucherId> &vouchers);
/// Of one of these kinds. A Source.
VoucherCondition ofKinds(Engine engine, const QList<VoucherStream> &streams);
/// `column` from (inclusive) to (exclusive). A Source.
VoucherCondition within(const QString &column, std::optional<Timestamp> from, std::optional<Timestamp> to);

/// " AND …" for all of them, or for those of some terms.
BoundSql whereOf(const QList<VoucherCondition> &conditions);
QList<VoucherCondition> only(const QList<VoucherCondition> &conditions, const QList<VoucherTerm> &terms);

} // namespace nettdesk::storage
