// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountworker.h"
#include "core/model/codekey.h"
#include "core/security/audittrail.h"
#include "core/storage/operationrepository.h"
#include "core/storage/voucheraccounts.h"
#include "core/vouchers/redemptionservice.h"

#include <QJsonDocument>
#include <QJsonObject>

// A code that roams moves to the router that the guest stands at (product V16): the account is frozen on the old one,
// with its last counters, before it is made on the new one with what is left. At no time may both be used.

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using fleet::IntentOutcome;
using storage::IntentRepository;
using storage::Session;
using storage::VoucherRepository;

namespace {

bool isRunning(const Voucher &voucher)
{
    return voucher.state == VoucherState::Redeemed || voucher.state == VoucherState::Used;
}

} // namespace

bool roams(const RedemptionFacts &facts)
{
    if (!facts.voucher || !facts.at)
        return false;
    const Voucher &voucher = *facts.voucher;
    return voucher.scope == VoucherScope::Roam && voucher.router != facts.at->id && isRunning(voucher) &&
           !voucher.isBlocked && facts.at->isActive;
}

/// The intent that leads it away from its router; nothing: this operation was begun before, and that is done.
Result<std::optional<Intent>> RedemptionService::beginToRoam(Session &session, const Actor &actor,
                                                             const RedeemRequest &request, const Voucher &seen,
                                                             const Router &there) const
{
    storage::Operation begun;
    begun.id = request.operation;
    begun.kind = u"roam"_s;
    begun.actor = actor.name;
    begun.device = m_audit.device().label;
    begun.requestHash = codeKey(request.code);
    begun.createdAt = session.now();
    const std::optional<Intent> open = IntentRepository::openOf(session, seen.id);
    if (!storage::OperationRepository::begin(session, begun))
        return open; // the same click before
    storage::OperationRepository::setResult(session, request.operation, QString::number(seen.id.value()));
    if (open && open->kind == accounts::accountkind::leave)
        return open; // it is on its way already
    const std::optional<Voucher> voucher = VoucherRepository::load(session, seen.id);
    if (!voucher || voucher->router != seen.router || !isRunning(*voucher) || voucher->isBlocked)
        return failure(
            Error::Kind::Conflict,
            tr("“%1” was changed by somebody else at this moment. Nothing was moved; try again.").arg(seen.code));
    Intent intent;
    intent.operation = request.operation.text();
    intent.router = voucher->router;
    intent.voucher = voucher->id;
    intent.kind = accounts::accountkind::leave;
    const QJsonObject payload{{u"to"_s, there.id.value()}};
    intent.payload = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    intent.nextAt = session.now();
    intent.createdAt = session.now();
    intent.id = IntentRepository::insert(session, intent);
    security::AuditEntry entry;
    entry.actor = actor;
    entry.action = u"voucher.roam"_s;
    entry.object = u"voucher %1"_s.arg(voucher->code);
    entry.operation = request.operation;
    entry.before = u"router %1"_s.arg(voucher->router.value());
    entry.after = u"router %1"_s.arg(there.id.value());
    if (const Result<> written = m_audit.append(session, entry); !written)
        return failure(written.error());
    return std::optional(intent);
}

QCoro::Task<Result<RedeemedVoucher>> RedemptionService::roam(Actor actor, RedeemRequest request, Voucher voucher,
                                                             Router there)
{
    auto write = [this, actor, request, voucher, there](Session &session) {
        return beginToRoam(session, actor, request, voucher, there);
    };
    const Result<std::optional<Intent>> begun = co_await m_database.run(write);
    if (!begun)
        co_return failure(begun.error());
    // Away from the old one, then onto the new one: each writes what follows it. Whoever has one of them does it.
    IntentRepository intents(m_database);
    std::optional<IntentOutcome> outcome;
    std::optional<Intent> open = *begun;
    for (int step = 0; open && step < 2 && m_runner.mayWork(); ++step) {
        const auto leased = co_await intents.leaseOne(open->id, m_runner.leaseRequest());
        if (!leased)
            co_return failure(leased.error());
        if (!*leased)
            break;
        outcome = co_await m_runner.runLeased(**leased, m_options.patience);
        const auto next = co_await intents.openOf(voucher.id);
        if (!next)
            co_return failure(next.error());
        open = *next;
        if (!outcome || outcome->kind != IntentOutcome::Kind::Done)
            break;
    }
    Result<RedeemedVoucher> answer = co_await describe(voucher.id, outcome);
    if (!answer || !open)
        co_return answer;
    answer->standsOnRouter = false;
    if (outcome)
        answer->routerError = outcome->error;
    const QString why = answer->routerError ? answer->routerError->message : QString();
    const bool hasLeft = answer->voucher.router == there.id;
    answer->note =
        hasLeft
            ? tr("What is left of it will be activated automatically as soon as “%1” takes it. %2").arg(there.name, why)
            : tr("What is left of it moves to “%1” as soon as “%2” has told what was used, so that nothing "
                 "is used twice. Until then it goes on there. %3")
                  .arg(there.name, answer->routerName, why);
    answer->note = answer->note.trimmed();
    m_runner.lookNow();
    co_return answer;
}

} // namespace nettdesk::vouchers
