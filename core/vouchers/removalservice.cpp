// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/removalservice.h"

#include "core/accounts/accountworker.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/operationrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/voucherlife.h"
#include "core/storage/voucherrepository.h"
#include "core/storage/voucherrows.h"
#include "core/vouchers/salereturn.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using security::require;
using storage::OperationRepository;
using storage::Session;
using storage::VoucherLife;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RemovalService)
};

const QString removeKind = u"remove"_s;
constexpr qsizetype codesPerAuditRow = 100;

QJsonArray numbers(const QList<VoucherId> &vouchers)
{
    QJsonArray array;
    for (const VoucherId voucher : vouchers)
        array.append(voucher.value());
    return array;
}

QList<VoucherId> fromNumbers(const QJsonValue &value)
{
    QList<VoucherId> vouchers;
    for (const QJsonValue number : value.toArray())
        vouchers.append(VoucherId(number.toInteger()));
    return vouchers;
}

QString written(const Removal &removal)
{
    const QJsonObject object{{u"removed"_s, numbers(removal.removed)},
                             {u"refunded"_s, numbers(removal.refunded)},
                             {u"notActive"_s, numbers(removal.notActive)},
                             {u"sold"_s, numbers(removal.sold)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Removal read(const storage::Operation &operation)
{
    const QJsonObject object = QJsonDocument::fromJson(operation.result.toUtf8()).object();
    Removal removal;
    removal.removed = fromNumbers(object[u"removed"]);
    removal.refunded = fromNumbers(object[u"refunded"]);
    removal.notActive = fromNumbers(object[u"notActive"]);
    removal.sold = fromNumbers(object[u"sold"]);
    removal.undoUntil = operation.createdAt + RemovalService::undoFor;
    return removal;
}

/// Every code stands in the log, many to a row.
Result<> logCodes(Session &session, const security::AuditTrail &audit, const security::AuditEntry &form,
                  const QList<VoucherId> &vouchers)
{
    const QList<Voucher> rows = storage::loadVouchers(session, vouchers);
    for (qsizetype first = 0; first < rows.size(); first += codesPerAuditRow) {
        QStringList codes;
        for (const Voucher &voucher : rows.mid(first, codesPerAuditRow))
            codes.append(voucher.code);
        security::AuditEntry entry = form;
        entry.object = (codes.size() == 1 ? u"voucher "_s : u"vouchers "_s) + codes.join(u", "_s);
        if (const Result<> appended = audit.append(session, entry); !appended)
            return appended;
    }
    return {};
}

security::AuditEntry entryOf(const Actor &actor, const QString &action, const OperationId &operation,
                             VoucherState before, VoucherState after)
{
    security::AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.operation = operation;
    entry.before = voucherStateName(before);
    entry.after = voucherStateName(after);
    return entry;
}

/// Those that a router may have an account for.
QList<VoucherId> placed(const QList<Voucher> &rows, const QList<VoucherId> &among)
{
    const QSet<VoucherId> chosen(among.begin(), among.end());
    QList<VoucherId> some;
    for (const Voucher &voucher : rows) {
        if (chosen.contains(voucher.id) && (voucher.provision == Provision::Ahead || voucher.provisionedAt))
            some.append(voucher.id);
    }
    return some;
}

Result<Removal> removeAll(Session &session, const security::AuditTrail &audit, const Actor &actor,
                          const QList<VoucherId> &vouchers, const OperationId &operation, const QString &reason)
{
    Removal removal;
    removal.undoUntil = session.now() + RemovalService::undoFor;
    const QList<Voucher> rows = storage::loadVouchers(session, vouchers);
    removal.removed = VoucherLife::markVoid(session, vouchers, session.now());
    const QSet<VoucherId> gone(removal.removed.begin(), removal.removed.end());
    const Result<> logged = logCodes(
        session, audit, entryOf(actor, u"voucher.delete"_s, operation, VoucherState::Active, VoucherState::Void),
        removal.removed);
    if (!logged)
        return failure(logged.error());
    tellRouters(session, placed(rows, removal.removed), accounts::accountkind::cut, operation);
    for (const Voucher &voucher : rows) {
        if (gone.contains(voucher.id))
            continue;
        if (voucher.state != VoucherState::Active || !voucher.soldAt) { // or taken by another at this moment
            removal.notActive.append(voucher.id);
        } else if (reason.isEmpty()) {
            removal.sold.append(voucher.id);
        } else {
            // Each refund is an act of its own, that may be asked for again under its own name.
            const Result<Payment> refund = refundSale(session, audit, actor, voucher.id, reason, OperationId::create());
            if (!refund)
                return failure(refund.error());
            removal.removed.append(voucher.id);
            removal.refunded.append(voucher.id);
        }
    }
    std::sort(removal.removed.begin(), removal.removed.end());
    return removal;
}

/// Those of them that were deleted since then, and not refunded, are active again.
Result<QList<VoucherId>> bringBack(Session &session, const security::AuditTrail &audit, const Actor &actor,
                                   const QList<VoucherId> &vouchers, Timestamp since, const OperationId &operation)
{
    const QList<VoucherId> back = VoucherLife::undoVoid(session, vouchers, since);
    const Result<> logged =
        logCodes(session, audit,
                 entryOf(actor, u"voucher.undoDelete"_s, operation, VoucherState::Void, VoucherState::Active), back);
    if (!logged)
        return failure(logged.error());
    tellRouters(session, placed(storage::loadVouchers(session, back), back), accounts::accountkind::provision,
                operation);
    return back;
}

} // namespace

QCoro::Task<Result<Removal>> RemovalService::remove(Actor actor, QList<VoucherId> vouchers, OperationId operation,
                                                    QString reason)
{
    if (const Result<> may = require(actor, Permission::DeleteVoucher); !may)
        co_return failure(may.error());
    if (vouchers.size() > mostAtOnce)
        co_return failure(Error::Kind::Invalid,
                          Text::tr("At most %1 vouchers are deleted in one go. Nothing was changed.")
                              .arg(QLocale().toString(mostAtOnce)));
    auto write = [audit = &m_audit, actor, vouchers, operation,
                  reason = reason.simplified().left(500)](Session &session) -> Result<Removal> {
        storage::Operation begun;
        begun.id = operation;
        begun.kind = removeKind;
        begun.actor = actor.name;
        begun.device = audit->device().label;
        begun.createdAt = session.now();
        if (!operation.isValid() || !OperationRepository::begin(session, begun)) {
            const std::optional<storage::Operation> before = OperationRepository::find(session, operation);
            if (before && before->kind == removeKind)
                return read(*before);
            return failure(Error::Kind::Invalid,
                           Text::tr("This request was used for something else before. Nothing was deleted."));
        }
        const Result<Removal> removal = removeAll(session, *audit, actor, vouchers, operation, reason);
        if (removal)
            OperationRepository::setResult(session, operation, written(*removal));
        return removal;
    };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<QList<VoucherId>>> RemovalService::undo(Actor actor, OperationId removal)
{
    if (const Result<> may = require(actor, Permission::DeleteVoucher); !may)
        co_return failure(may.error());
    auto write = [audit = &m_audit, actor, removal](Session &session) -> Result<QList<VoucherId>> {
        const std::optional<storage::Operation> done = OperationRepository::find(session, removal);
        if (!done || done->kind != removeKind)
            return failure(Error::Kind::NotFound, Text::tr("Nothing was deleted by this request."));
        if (done->createdAt + undoFor < session.now())
            return failure(Error::Kind::Invalid,
                           Text::tr("This was deleted more than %1 seconds ago and can no longer be undone.")
                               .arg(undoFor.count()));
        return bringBack(session, *audit, actor, read(*done).removed, done->createdAt, removal);
    };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<>> RemovalService::undoOne(Actor actor, VoucherId voucher, OperationId operation)
{
    if (const Result<> may = require(actor, Permission::DeleteVoucher); !may)
        co_return failure(may.error());
    auto write = [audit = &m_audit, actor, voucher, operation](Session &session) -> Result<> {
        const Result<QList<VoucherId>> back =
            bringBack(session, *audit, actor, {voucher}, session.now() - undoFor, operation);
        if (!back)
            return failure(back.error());
        if (back->isEmpty())
            return failure(Error::Kind::Invalid,
                           Text::tr("This voucher was deleted more than %1 seconds ago or was refunded, and stays "
                                    "deleted. Sell or give another code.")
                               .arg(undoFor.count()));
        return {};
    };
    co_return co_await m_database.run(write);
}

} // namespace nettdesk::vouchers
