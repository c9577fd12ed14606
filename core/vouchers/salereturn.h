// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/payment.h"
#include "core/model/result.h"
#include "core/model/voucher.h"

#include <QCoroTask>

#include <chrono>

namespace nettdesk::security {
class AuditTrail;
class Vault;
} // namespace nettdesk::security
namespace nettdesk::storage {
class Database;
class Session;
} // namespace nettdesk::storage

namespace nettdesk::vouchers {

/// The transactions' parts that take a sale back: money, voucher, what its router still has to be told, audit row.
/// Doing one again under the same operation gives what it gave.

/// Within `undoFor` of the sale: made for it, void; from stock, stock again.
Result<Payment> undoSale(storage::Session &session, const security::AuditTrail &audit, const Actor &actor,
                         VoucherId voucher, const OperationId &operation, std::chrono::seconds undoFor);

/// At any time, for a reason; one that is still active is void afterwards.
Result<Payment> refundSale(storage::Session &session, const security::AuditTrail &audit, const Actor &actor,
                           VoucherId voucher, const QString &reason, const OperationId &operation);

/// The router is told that these are over, or stand again, by intents for whoever works on them. Those that were never
/// for a router ahead are left out.
void tellRouters(storage::Session &session, const QList<VoucherId> &vouchers, const QString &kind,
                 const OperationId &operation);

/// Whether the password of this code can be told to a guest. An unknown code is none to be found wanting here.
QCoro::Task<Result<>> passwordOpens(storage::Database &database, const security::Vault &vault, QString codeKey);

} // namespace nettdesk::vouchers
