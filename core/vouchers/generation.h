// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"
#include "core/vouchers/voucherservice.h"

#include <QSet>

namespace nettdesk::vouchers {

constexpr int mostVouchersAtOnce = 100'000;

/// The rules of what a voucher gives and costs: limits, sign-ins, price. For packages and generation alike.
Result<> checkTerms(const VoucherTerms &terms, const QString &currency);

/// The rules of a request that need neither database nor router: count, limits, window, price. Invalid names the rule.
Result<> checkRequest(const GenerateRequest &request, const QString &currency, Timestamp now);

/// Draws codes and passwords of a batch. Plain work on values, for any thread.
class VoucherMaker {
public:
    /// `taken`: keys of codes that may not be drawn (users of the router). The vault must outlive the maker.
    VoucherMaker(GenerateRequest request, const security::Vault &vault, QSet<QString> taken, Timestamp createdAt);

    /// `count` vouchers with codes that this maker has not given out before. Cancelled; Locked; Invalid: the form has
    /// no codes left to give.
    Result<QList<Voucher>> make(qsizetype count, std::stop_token stop);

private:
    Result<Voucher> makeOne();

    GenerateRequest m_request;
    const security::Vault *m_vault;
    QSet<QString> m_taken;
    Timestamp m_createdAt;
};

/// The batch that a request asks for, not stored yet.
Batch batchOf(const GenerateRequest &request, const Actor &actor, BatchOrigin origin, Timestamp now);

/// What a package's vouchers are made from, to be changed before it is generated. Invalid: its code form is of a newer
/// program.
Result<GenerateRequest> requestFrom(const Package &package);

/// One transaction's work: the batch with all its vouchers, codes that somebody has already drawn anew. Whole or, by an
/// error, nothing.
Result<Batch> storeBatch(storage::Session &session, Batch batch, QList<Voucher> vouchers, VoucherMaker &maker,
                         const OperationId &operation, const Progress &progress, const std::stop_token &stop);

} // namespace nettdesk::vouchers
