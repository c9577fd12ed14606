// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/redemptionservice.h"

#include "core/accounts/clocktrust.h"
#include "core/accounts/endlayers.h"
#include "core/accounts/hotspotaccount.h"
#include "core/accounts/voucherpassword.h"
#include "core/fleet/routerpool.h"
#include "core/model/codekey.h"
#include "core/model/router.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/operationrepository.h"
#include "core/storage/packagerepository.h"
#include "core/storage/routergrouprepository.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucheraccounts.h"
#include "core/storage/voucherlife.h"
#include "core/vouchers/cards/carddata.h"
#include "core/vouchers/nearmiss.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcRedemption, "nettdesk.vouchers.redemption")

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using fleet::IntentOutcome;
using security::require;
using storage::ClaimOutcome;
using storage::IntentRepository;
using storage::RouterRepository;
using storage::Session;
using storage::VoucherRepository;

namespace {

const QString activateKind = u"activateVoucher"_s;
const QString roamKind = u"roam"_s;

QString requestHash(const QString &codeKey, const QString &macAddress)
{
    const QByteArray request = codeKey.toUtf8() + '\n' + macAddress.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(request, QCryptographicHash::Sha256).toHex());
}

/// What stands in the way of the router's part, if time or a repair can mend it by itself, or a person must decide.
IntentOutcome outcomeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict: // somebody else's user of that name
    case Error::Kind::NotFound: // the profile is gone
    case Error::Kind::Invalid:
    case Error::Kind::AlreadyExists: return IntentOutcome::needsAttention(error);
    case Error::Kind::Trap: // the router refused the command itself: the same again would be refused again
        return IntentOutcome::needsAttention(error);
    default: // unreachable, wrong password, missing policy, changed certificate, locked: goes on once that is mended
        return IntentOutcome::later(error);
    }
}

/// Whether the voucher's scope reaches that router (product V16).
bool mayRedeemAt(Session &session, const Voucher &voucher, RouterId router)
{
    switch (voucher.scope) {
    case VoucherScope::OneRouter: return router == voucher.router;
    case VoucherScope::Group: return storage::RouterGroupRepository::contains(session, voucher.group, router);
    case VoucherScope::All:
    case VoucherScope::Roam: return true;
    }
    return false;
}

} // namespace

RedemptionService::RedemptionService(storage::Database &database, const security::Vault &vault,
                                     const security::AuditTrail &audit, fleet::RouterPool &pool,
                                     fleet::IntentRunner &runner, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_vault(vault)
    , m_audit(audit)
    , m_pool(pool)
    , m_runner(runner)
    , m_clock(clock)
    , m_options(options)
{
    m_runner.handle(activateKind, [this](Intent intent, std::stop_token stop) { return carryOut(intent, stop); });
}

RedemptionService::RedemptionService(storage::Database &database, const security::Vault &vault,
                                     const security::AuditTrail &audit, fleet::RouterPool &pool,
                                     fleet::IntentRunner &runner, const Clock &clock, QObject *parent)
    : RedemptionService(database, vault, audit, pool, runner, clock, Options(), parent)
{
}

QCoro::Task<Result<RedemptionFacts>> RedemptionService::facts(RedeemRequest request)
{
    auto look = [request](Session &session) {
        RedemptionFacts facts;
        facts.typed = request.code.trimmed().left(60);
        facts.business = storage::BusinessRepository::load(session).value_or(Business());
        const QString key = codeKey(request.code);
        facts.voucher = VoucherRepository::find(session, key);
        if (!facts.voucher) {
            facts.meant = probablyMeant(session, key);
            return facts;
        }
        const Voucher &voucher = *facts.voucher;
        facts.router = RouterRepository::load(session, voucher.router).value_or(Router());
        if (request.at.isStored() && request.at != voucher.router) {
            facts.at = RouterRepository::load(session, request.at);
            facts.mayRedeemThere = mayRedeemAt(session, voucher, request.at);
        }
        if (const auto package = storage::PackageRepository::load(session, voucher.package)) {
            facts.packageName = package->name;
            facts.packageIsActive = package->isActive;
        }
        return facts;
    };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<RedeemedVoucher>> RedemptionService::redeem(Actor actor, RedeemRequest request)
{
    if (const Result<> may = require(actor, Permission::RedeemVoucher); !may)
        co_return failure(may.error());
    if (!request.operation.isValid())
        co_return failure(Error::Kind::Invalid, tr("This request does not say which one it is. Nothing was redeemed."));
    const Result<RedemptionFacts> known = co_await facts(request);
    if (!known)
        co_return failure(known.error());
    if (known->voucher) {
        // What cannot be told to the guest is not sold: the password must open before anything is claimed.
        const Result<QString> password = accounts::openPassword(m_vault, *known->voucher);
        if (!password)
            co_return failure(password.error());
    }
    if (const Result<> may = checkBeforeClaim(*known, request.audience); !may)
        co_return failure(may.error());
    if (roams(*known))
        co_return co_await roam(actor, request, *known->voucher, *known->at);
    const Result<ClaimOutcome> claimed = co_await claim(actor, request, *known);
    if (!claimed)
        co_return failure(claimed.error());
    if (const Result<> refused = refusalOf(*claimed, *known, request.audience); !refused)
        co_return failure(refused.error());

    const bool isRepeat = claimed->verdict == ClaimOutcome::Verdict::SameClick;
    const VoucherId voucher = claimed->voucher->id;
    if (!isRepeat)
        Q_EMIT redeemed(voucher);
    std::optional<IntentOutcome> outcome;
    const bool isOurs = claimed->intent && claimed->intent->leaseOwner == m_runner.owner();
    if (isOurs)
        outcome = co_await m_runner.runLeased(*claimed->intent, m_options.patience);
    Result<RedeemedVoucher> answer = co_await describe(voucher, outcome);
    if (answer)
        answer->isRepeat = isRepeat;
    co_return answer;
}

/// The claiming transaction with its audit row.
QCoro::Task<Result<ClaimOutcome>> RedemptionService::claim(Actor actor, RedeemRequest request, RedemptionFacts facts)
{
    storage::Claim claim;
    claim.codeKey = codeKey(request.code);
    claim.operation = request.operation;
    claim.requestHash = requestHash(claim.codeKey, request.macAddress);
    claim.device = m_audit.device().label;
    const QString place = request.counter.trimmed().isEmpty() ? claim.device : request.counter.trimmed();
    claim.claimedBy = tr("%1 at %2", "who redeemed a voucher, and at which counter").arg(actor.name, place);
    claim.employee = actor.employee;
    claim.operatorName = actor.name;
    claim.macAddress = request.macAddress;
    claim.intentKind = activateKind;
    if (m_runner.mayWork())
        claim.leaseOwner = m_runner.owner();
    auto write = [this, actor, claim, facts, request](Session &session) -> Result<ClaimOutcome> {
        storage::Claim now = claim;
        now.now = session.now();
        now.leaseUntil = now.now + m_runner.leaseFor();
        const bool goesElsewhere = facts.at && facts.voucher && facts.voucher->state == VoucherState::Active;
        if (goesElsewhere)
            storage::VoucherLife::moveTo(session, facts.voucher->id, facts.at->id);
        const ClaimOutcome outcome = VoucherRepository::claim(session, now);
        if (outcome.verdict != ClaimOutcome::Verdict::Claimed) {
            // Refused: the move is taken back with the transaction.
            if (const Result<> refused = refusalOf(outcome, facts, request.audience); goesElsewhere && !refused)
                return failure(refused.error());
            return outcome;
        }
        storage::OperationRepository::setResult(session, now.operation, QString::number(outcome.voucher->id.value()));
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"voucher.redeem"_s;
        entry.object = u"voucher %1"_s.arg(outcome.voucher->code);
        entry.operation = now.operation;
        entry.before = u"active"_s;
        entry.after = u"redeeming, paid %1 %2"_s.arg(outcome.voucher->terms.price.number(),
                                                     outcome.voucher->terms.price.currency());
        if (const Result<> written = m_audit.append(session, entry); !written)
            return failure(written.error());
        return outcome;
    };
    co_return co_await m_database.run(write);
}

/// The voucher as it stands now, with what the guest needs.
QCoro::Task<Result<RedeemedVoucher>> RedemptionService::describe(VoucherId voucher,
                                                                 std::optional<IntentOutcome> outcome)
{
    struct Row {
        Voucher voucher;
        Router router;
        std::optional<Intent> intent;
    };
    auto look = [voucher](Session &session) -> Result<Row> {
        const std::optional<Voucher> found = VoucherRepository::load(session, voucher);
        if (!found)
            return failure(Error::Kind::NotFound, tr("This voucher is not in the database (any more)."));
        return Row{*found, RouterRepository::load(session, found->router).value_or(Router()),
                   IntentRepository::openOf(session, voucher)};
    };
    const Result<Row> row = co_await m_database.read(look);
    if (!row)
        co_return failure(row.error());
    const Result<QString> password = accounts::openPassword(m_vault, row->voucher);
    if (!password)
        co_return failure(password.error());
    RedeemedVoucher answer;
    answer.voucher = row->voucher;
    answer.userName = row->voucher.code;
    answer.password = *password;
    answer.routerName = row->router.name;
    answer.signInUrl = cards::signInUrl(row->router.signInAddress, answer.userName, answer.password);
    answer.standsOnRouter = row->voucher.state != VoucherState::Redeeming;
    if (answer.standsOnRouter)
        co_return answer;
    if (outcome)
        answer.routerError = outcome->error;
    else if (row->intent && !row->intent->lastError.isEmpty())
        answer.routerError = Error{Error::Kind::NotReachable, row->intent->lastError.section(u'\n', 0, 0),
                                   row->intent->lastError.section(u'\n', 1)};
    const bool waitsForPerson = row->intent && row->intent->state == Intent::State::Attention;
    const QString why = answer.routerError ? answer.routerError->message : QString();
    if (waitsForPerson)
        answer.note =
            tr("Paid and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2")
                .arg(row->router.name, why);
    else
        answer.note = tr("Paid and recorded. The account will be activated automatically as soon as “%1” takes it. %2")
                          .arg(row->router.name, why);
    answer.note = answer.note.trimmed();
    co_return answer;
}

QCoro::Task<Result<RedeemedVoucher>> RedemptionService::result(Actor actor, OperationId operation)
{
    if (const Result<> may = require(actor, Permission::RedeemVoucher); !may)
        co_return failure(may.error());
    auto look = [operation](Session &session) -> Result<VoucherId> {
        const std::optional<storage::Operation> done = storage::OperationRepository::find(session, operation);
        if (!done || (done->kind != "redeem"_L1 && done->kind != roamKind))
            return failure(Error::Kind::NotFound, tr("Nothing was redeemed by this request."));
        return VoucherId(done->result.toLongLong());
    };
    const Result<VoucherId> voucher = co_await m_database.read(look);
    if (!voucher)
        co_return failure(voucher.error());
    Result<RedeemedVoucher> answer = co_await describe(*voucher, std::nullopt);
    if (answer)
        answer->isRepeat = true;
    co_return answer;
}

QCoro::Task<Result<RedeemedVoucher>> RedemptionService::tryAgain(Actor actor, VoucherId voucher)
{
    if (const Result<> may = require(actor, Permission::RedeemVoucher); !may)
        co_return failure(may.error());
    IntentRepository intents(m_database);
    const Result<std::optional<Intent>> open = co_await intents.openOf(voucher);
    if (!open)
        co_return failure(open.error());
    if (!*open)
        co_return failure(Error::Kind::NotFound, tr("This voucher waits for nothing on its router."));
    m_pool.retryNow((*open)->router);
    const Result<std::optional<Intent>> leased = co_await intents.leaseOne((*open)->id, m_runner.leaseRequest());
    if (!leased)
        co_return failure(leased.error());
    std::optional<IntentOutcome> outcome;
    if (*leased)
        outcome = co_await m_runner.runLeased(**leased, m_options.patience);
    co_return co_await describe(voucher, outcome);
}

/// One try at the router's part: look, do what is missing, read back, complete. Run by the IntentRunner.
QCoro::Task<IntentOutcome> RedemptionService::carryOut(Intent intent, std::stop_token stop)
{
    struct Row {
        Voucher voucher;
        QString batchTag;
    };
    auto look = [intent](Session &session) -> Result<Row> {
        const std::optional<Voucher> voucher = VoucherRepository::load(session, intent.voucher);
        if (!voucher)
            return failure(Error::Kind::Invalid, tr("The voucher of this work is not in the database (any more)."));
        const std::optional<Batch> batch = VoucherRepository::loadBatch(session, voucher->batch);
        return Row{*voucher, batch ? batch->tag : QString()};
    };
    const Result<Row> row = co_await m_database.read(look);
    if (!row)
        co_return outcomeOf(row.error());
    const Voucher voucher = row->voucher;
    const bool isWanted = voucher.state == VoucherState::Redeeming && voucher.operation == intent.operation;
    if (!isWanted) { // done by another, or no longer asked for
        IntentRepository intents(m_database);
        const Result<bool> closed = co_await intents.done(intent.id, m_runner.owner(), m_clock.now());
        co_return closed ? IntentOutcome::done() : IntentOutcome::later(closed.error());
    }
    const Result<QString> password = accounts::openPassword(m_vault, voucher);
    if (!password)
        co_return IntentOutcome::later(password.error());
    const auto connection = co_await m_pool.connection(intent.router);
    if (!connection)
        co_return IntentOutcome::later(connection.error());

    const auto clock = co_await accounts::clockForWork(&m_database, *connection, intent.router, &m_clock, stop);
    if (!clock)
        co_return IntentOutcome::later(clock.error());

    const OperationId operation = OperationId::fromText(intent.operation);
    const accounts::AccountTarget target =
        accounts::targetOf(voucher, row->batchTag, password->toUtf8(), (*clock)->now());
    const QList<accounts::AccountTarget> targets{target};
    const auto window = std::make_shared<routeros::AdaptiveWindow>();
    const accounts::AccountsOutcome outcome =
        co_await accounts::ensureAccounts(*connection, clock->get(), targets, window, {}, stop);
    const accounts::AccountResult standing = outcome.accounts.first();
    if (!standing)
        co_return outcomeOf(standing.error());

    std::optional<Timestamp> endsAt = standing->endsAt;
    if (!endsAt && target.endsAfter)
        endsAt = standing->startedAt + *target.endsAfter;
    auto complete = [this, voucher, operation, router = intent.router, outcome, mark = target.mark,
                     startedAt = standing->startedAt, endsAt](Session &session) -> Result<> {
        accounts::rememberEndLayers(session, router, outcome, m_clock.now());
        if (!VoucherRepository::complete(session, voucher.id, operation, startedAt, endsAt))
            return {}; // somebody else completed it meanwhile
        storage::VoucherAccounts::setMark(session, voucher.id, mark);
        security::AuditEntry entry;
        entry.actor = Actor::system();
        entry.action = u"voucher.activate"_s;
        entry.object = u"voucher %1"_s.arg(voucher.code);
        entry.operation = operation;
        entry.before = u"redeeming"_s;
        entry.after = u"redeemed"_s;
        return m_audit.append(session, entry);
    };
    const Result<> completed = co_await m_database.run(complete);
    if (!completed)
        co_return IntentOutcome::later(completed.error());
    qCInfo(lcRedemption) << "voucher" << voucher.id.value() << "stands on router" << intent.router.value();
    Q_EMIT activated(voucher.id);
    co_return IntentOutcome::done();
}

} // namespace nettdesk::vouchers
