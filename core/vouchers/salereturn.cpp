// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/salereturn.h"

#include "core/accounts/accountworker.h"
#include "core/accounts/voucherpassword.h"
#include "core/security/audittrail.h"
#include "core/storage/operationrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/voucherlife.h"
#include "core/storage/voucherrepository.h"

#include <QCoreApplication>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using storage::OperationRepository;
using storage::PaymentRepository;
using storage::Session;
using storage::VoucherLife;
using storage::VoucherRepository;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaleService)
};

tl::unexpected<Error> nothingPaid(const QString &code)
{
    return failure(Error::Kind::NotFound,
                   Text::tr("Nothing stands paid for “%1”, so there is nothing to give back.").arg(code));
}

/// The money's way back, once per operation; nothing when this operation did it before.
Result<Payment> giveBack(Session &session, const security::AuditTrail &audit, const Actor &actor,
                         const Voucher &voucher, const QString &kind, const QString &reason,
                         const OperationId &operation)
{
    storage::Operation begun;
    begun.id = operation;
    begun.kind = kind;
    begun.actor = actor.name;
    begun.device = audit.device().label;
    begun.requestHash = QString::number(voucher.id.value());
    begun.createdAt = session.now();
    if (!operation.isValid() || !OperationRepository::begin(session, begun))
        return failure(Error::Kind::Invalid,
                       Text::tr("This request was used for something else before. Nothing was changed; start again."));
    Payment refund;
    refund.at = session.now();
    refund.operatorId = actor.employee;
    refund.operatorName = actor.name;
    refund.operation = operation.text();
    refund.reference = reason;
    const std::optional<Payment> paid = PaymentRepository::refund(session, voucher.id, refund);
    if (!paid)
        return nothingPaid(voucher.code);
    OperationRepository::setResult(session, operation, QString::number(paid->id.value()));
    return *paid;
}

/// What this operation gave back before; nothing: it is new.
std::optional<Payment> doneBefore(Session &session, const OperationId &operation, const QString &kind,
                                  VoucherId voucher)
{
    const std::optional<storage::Operation> before = OperationRepository::find(session, operation);
    if (!before || before->kind != kind || before->requestHash != QString::number(voucher.value()))
        return std::nullopt;
    return PaymentRepository::load(session, PaymentId(before->result.toLongLong()));
}

Result<> writeAudit(Session &session, const security::AuditTrail &audit, const Actor &actor, const QString &action,
                    const Voucher &voucher, const Payment &refund, const OperationId &operation, const QString &after)
{
    security::AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.object = u"voucher %1"_s.arg(voucher.code);
    entry.operation = operation;
    entry.before = voucherStateName(voucher.state);
    entry.after =
        u"%1, given back %2 %3 %4"_s.arg(after, refund.amount.number(), refund.amount.currency(), refund.reference)
            .trimmed();
    return audit.append(session, entry);
}

} // namespace

void tellRouters(Session &session, const QList<VoucherId> &vouchers, const QString &kind, const OperationId &operation)
{
    for (const VoucherId id : vouchers) {
        const std::optional<Voucher> voucher = VoucherRepository::load(session, id);
        if (!voucher || (voucher->provision != Provision::Ahead && !voucher->provisionedAt))
            continue;
        Intent intent;
        intent.operation = operation.text();
        intent.router = voucher->router;
        intent.voucher = id;
        intent.kind = kind;
        intent.nextAt = session.now();
        intent.createdAt = session.now();
        storage::IntentRepository::insert(session, intent);
    }
}

Result<Payment> undoSale(Session &session, const security::AuditTrail &audit, const Actor &actor, VoucherId id,
                         const OperationId &operation, std::chrono::seconds undoFor)
{
    const QString kind = u"undoSale"_s;
    if (const std::optional<Payment> before = doneBefore(session, operation, kind, id))
        return *before;
    const std::optional<Voucher> voucher = VoucherRepository::load(session, id);
    if (!voucher || !voucher->soldAt)
        return failure(Error::Kind::NotFound, Text::tr("This sale was taken back before, or never made."));
    if (*voucher->soldAt + undoFor < session.now())
        return failure(
            Error::Kind::Invalid,
            Text::tr("“%1” was sold more than %2 seconds ago. Somebody who may delete vouchers can still give "
                     "the money back.")
                .arg(voucher->code)
                .arg(undoFor.count()));
    if (voucher->state != VoucherState::Active)
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” was redeemed or used meanwhile, so the sale stands.").arg(voucher->code));
    const Result<Payment> refund = giveBack(session, audit, actor, *voucher, kind, {}, operation);
    if (!refund)
        return refund;
    const std::optional<Batch> batch = VoucherRepository::loadBatch(session, voucher->batch);
    const bool wasMade = batch && batch->origin == BatchOrigin::Sold;
    const bool isBack = wasMade ? VoucherLife::markVoidSold(session, id, session.now())
                                : VoucherLife::undoSold(session, id, *voucher->soldAt);
    if (!isBack)
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” was redeemed or used meanwhile, so the sale stands.").arg(voucher->code));
    if (wasMade)
        tellRouters(session, {id}, accounts::accountkind::cut, operation);
    const Result<> written = writeAudit(session, audit, actor, u"voucher.undoSale"_s, *voucher, *refund, operation,
                                        wasMade ? u"void"_s : u"stock"_s);
    if (!written)
        return failure(written.error());
    return refund;
}

Result<Payment> refundSale(Session &session, const security::AuditTrail &audit, const Actor &actor, VoucherId id,
                           const QString &reason, const OperationId &operation)
{
    const QString kind = u"refund"_s;
    if (const std::optional<Payment> before = doneBefore(session, operation, kind, id))
        return *before;
    const std::optional<Voucher> voucher = VoucherRepository::load(session, id);
    if (!voucher)
        return failure(Error::Kind::NotFound, Text::tr("This voucher is not in the database (any more)."));
    const Result<Payment> refund = giveBack(session, audit, actor, *voucher, kind, reason, operation);
    if (!refund)
        return refund;
    const bool isVoid = VoucherLife::markVoidSold(session, id, session.now());
    if (isVoid)
        tellRouters(session, {id}, accounts::accountkind::cut, operation);
    const Result<> written = writeAudit(session, audit, actor, u"voucher.refund"_s, *voucher, *refund, operation,
                                        isVoid ? u"void"_s : voucherStateName(voucher->state));
    if (!written)
        return failure(written.error());
    return refund;
}

QCoro::Task<Result<>> passwordOpens(storage::Database &database, const security::Vault &vault, QString codeKey)
{
    auto look = [codeKey](Session &session) { return VoucherRepository::find(session, codeKey); };
    const Result<std::optional<Voucher>> voucher = co_await database.read(look);
    if (!voucher)
        co_return failure(voucher.error());
    if (!*voucher)
        co_return Result<>();
    const Result<QString> password = accounts::openPassword(vault, **voucher);
    if (!password)
        co_return failure(password.error());
    co_return Result<>();
}

} // namespace nettdesk::vouchers
