// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/session.h"

namespace nettdesk::storage {

/// "id, code, …" in the order that readVoucher() reads.
const QString &voucherColumns();
Voucher readVoucher(const Rows &row);
std::optional<Voucher> firstVoucher(Rows rows);
/// In the order asked for; missing ones left out.
QList<Voucher> loadVouchers(Session &session, const QList<VoucherId> &vouchers);

const QString &batchColumns();
Batch readBatch(const Rows &row);

QString timeCountsName(TimeCounts counts);

} // namespace nettdesk::storage
