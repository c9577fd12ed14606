// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/routerreplacement.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/accountwatch.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/ahead.h"
#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/operationrepository.h"
#include "core/storage/voucheraccounts.h"
#include "core/storage/voucherlife.h"

#include <algorithm>
#include <array>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using security::require;
using storage::IntentRepository;
using storage::Session;
using storage::VoucherAccounts;
using storage::VoucherLife;

namespace {

constexpr int rowsAtOnce = 5000;

/// All vouchers of the router, in steps.
template<class Take>
void eachOf(Session &session, RouterId router, const Take &take)
{
    VoucherId after;
    for (bool more = true; more;) {
        const QList<VoucherAccounts::Row> rows = VoucherAccounts::liveOf(session, router, after, rowsAtOnce);
        for (const VoucherAccounts::Row &row : rows) {
            take(row);
            after = row.voucher.id;
        }
        more = rows.size() == rowsAtOnce;
    }
}

ReplacementCode::Fate fateOf(const Voucher &voucher, const AccountTarget &target)
{
    if (voucher.state == VoucherState::Redeeming)
        return ReplacementCode::Fate::BeingActivated;
    if (target.stage == AccountTarget::Stage::Over)
        return ReplacementCode::Fate::Over;
    return target.stage == AccountTarget::Stage::Unused ? ReplacementCode::Fate::Unused
                                                        : ReplacementCode::Fate::Running;
}

ReplacementCode codeOf(const Voucher &voucher, ReplacementCode::Fate fate, Timestamp now)
{
    ReplacementCode code{voucher.code, fate};
    code.endsAt = voucher.endsAt;
    const auto span = [](auto time) {
        return std::max(std::chrono::duration_cast<std::chrono::seconds>(time), std::chrono::seconds(0));
    };
    if (voucher.endsAt)
        code.timeLeft = span(*voucher.endsAt - now);
    else if (voucher.terms.timeLimit)
        code.timeLeft = span(*voucher.terms.timeLimit - voucher.usedTime);
    if (voucher.terms.dataLimit)
        code.dataLeft =
            ByteCount::fromBytes(std::max<qint64>(voucher.terms.dataLimit->bytes() - voucher.usedBytes.bytes(), 0));
    return code;
}

/// Keeps the list short: those in the way are worth more than any other.
void list(ReplacementPlan &plan, ReplacementCode code)
{
    using Fate = ReplacementCode::Fate;
    const bool isInTheWay = code.fate == Fate::Conflict || code.fate == Fate::BeingActivated;
    if (plan.codes.size() < ReplacementPlan::listed) {
        plan.codes.append(std::move(code));
    } else if (isInTheWay) {
        for (qsizetype i = plan.codes.size() - 1; i >= 0; --i) {
            if (plan.codes.at(i).fate == Fate::Conflict || plan.codes.at(i).fate == Fate::BeingActivated)
                continue;
            plan.codes.removeAt(i);
            plan.codes.append(std::move(code));
            return;
        }
    }
}

} // namespace

RouterReplacement::RouterReplacement(storage::Database &database, const security::AuditTrail &audit,
                                     fleet::RouterPool &pool, fleet::IntentRunner &runner, AccountWatch &watch,
                                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_audit(audit)
    , m_pool(pool)
    , m_runner(runner)
    , m_watch(watch)
    , m_clock(clock)
{
}

QCoro::Task<Result<ReplacementPlan>> RouterReplacement::check(Actor actor, RouterId old, RouterId replacement,
                                                              std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    if (old == replacement)
        co_return failure(Error::Kind::Invalid, tr("A router cannot be put in its own place."));
    const auto connection = co_await m_pool.connection(replacement);
    if (!connection)
        co_return failure(connection.error());
    const Result<RouterPicture> picture = co_await RouterPicture::readAll(*connection, &m_clock, stop);
    if (!picture)
        co_return failure(picture.error());
    const auto answering = co_await m_pool.connection(old);
    auto look = [old, picture = *picture, now = m_clock.now()](Session &session) {
        ReplacementPlan plan;
        const auto take = [&](const VoucherAccounts::Row &row) {
            const Voucher &voucher = row.voucher;
            const AccountTarget target = targetOf(voucher, row.batchTag, {}, now);
            const ReplacementCode::Fate fate = fateOf(voucher, target);
            const bool isStock = fate != ReplacementCode::Fate::BeingActivated && target.mark.isEmpty();
            if (fate == ReplacementCode::Fate::BeingActivated) {
                ++plan.beingActivated;
            } else if (isStock) {
                ++plan.stock;
            } else if (fate == ReplacementCode::Fate::Over) {
                ++plan.over;
            } else {
                ++(fate == ReplacementCode::Fate::Unused ? plan.unused : plan.running);
                if (voucher.seenAt && (!plan.countersFrom || *voucher.seenAt < *plan.countersFrom))
                    plan.countersFrom = voucher.seenAt;
            }
            const bool isTaken = picture.users.contains(voucher.code.toUtf8()) && !oursIn(picture, target);
            if (isTaken)
                plan.conflicts.append(voucher.code);
            if (isTaken || !isStock)
                list(plan, codeOf(voucher, isTaken ? ReplacementCode::Fate::Conflict : fate, now));
        };
        eachOf(session, old, take);
        return plan;
    };
    Result<ReplacementPlan> plan = co_await m_database.read(look);
    if (plan)
        plan->oldAnswers = answering.has_value();
    co_return plan;
}

QCoro::Task<Result<ReplacementPlan>> RouterReplacement::run(Actor actor, RouterId old, RouterId replacement,
                                                            OperationId operation, std::stop_token stop)
{
    const Result<ReplacementPlan> plan = co_await check(actor, old, replacement, stop);
    if (!plan)
        co_return failure(plan.error());
    if (plan->beingActivated > 0)
        co_return failure(Error::Kind::Invalid,
                          tr("%n codes are being activated on the old router. Finish or end these first. Nothing was "
                             "changed.",
                             nullptr, plan->beingActivated));
    if (!plan->conflicts.isEmpty())
        co_return failure(Error::Kind::Conflict,
                          tr("The new router already has users that are not ours under names of codes, %1 for one. "
                             "Rename or remove them there. Nothing was changed.")
                              .arg(plan->conflicts.first()));
    if (plan->oldAnswers) {
        const Result<> read = co_await m_watch.readAccounts(old, stop);
        if (!read)
            co_return failure(read.error());
    }
    auto write = [this, actor, old, replacement, operation, plan = *plan](Session &session) -> Result<> {
        storage::Operation begun;
        begun.id = operation;
        begun.kind = u"replaceRouter"_s;
        begun.actor = actor.name;
        begun.device = m_audit.device().label;
        begun.createdAt = session.now();
        if (!storage::OperationRepository::begin(session, begun))
            return {}; // the same click before
        const Timestamp now = session.now();
        QList<VoucherAccounts::Row> all;
        const auto keep = [&all](const VoucherAccounts::Row &row) { all.append(row); };
        eachOf(session, old, keep);
        for (const VoucherAccounts::Row &row : all) {
            VoucherAccounts::forgetCounters(session, row.voucher.id);
            if (!VoucherLife::moveTo(session, row.voucher.id, replacement) || markOf(row.voucher).isEmpty())
                continue;
            Intent intent;
            intent.operation = operation.text();
            intent.voucher = row.voucher.id;
            intent.nextAt = now;
            intent.createdAt = now;
            // Intents of one voucher run in their order. One that answers is shut first, so that no balance is used
            // twice; one that may never answer must not hold the new one up.
            std::array<std::pair<RouterId, QLatin1StringView>, 2> order{
                {{old, accountkind::cut}, {replacement, accountkind::align}}};
            if (!plan.oldAnswers)
                std::swap(order[0], order[1]);
            for (const auto &[router, kind] : order) {
                intent.router = router;
                intent.kind = kind;
                intent.payload = router == replacement ? arrivingPayload() : QString();
                IntentRepository::insert(session, intent);
            }
        }
        for (Batch batch : VoucherAccounts::aheadBatches(session, old, now)) {
            VoucherAccounts::moveBatch(session, batch.id, replacement);
            batch.router = replacement;
            planBatchWindow(session, batch, operation);
        }
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"router.replace"_s;
        entry.object = u"router %1"_s.arg(old.value());
        entry.operation = operation;
        entry.after =
            u"router %1, %2 vouchers"_s.arg(QString::number(replacement.value()), QString::number(all.size()));
        return m_audit.append(session, entry);
    };
    const Result<> written = co_await m_database.run(write);
    if (!written)
        co_return failure(written.error());
    m_runner.lookNow();
    co_return plan;
}

QCoro::Task<Result<ReplacementProgress>> RouterReplacement::progress(Actor actor, RouterId old, RouterId replacement,
                                                                     OperationId operation)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    auto look = [old, replacement, operation](Session &session) {
        const IntentRepository::Counts made = VoucherAccounts::openOfOperation(session, operation.text(), replacement);
        const IntentRepository::Counts closed = VoucherAccounts::openOfOperation(session, operation.text(), old);
        return ReplacementProgress{int(made.pending + made.attention), int(made.attention),
                                   int(closed.pending + closed.attention)};
    };
    co_return co_await m_database.read(look);
}

} // namespace nettdesk::accounts
