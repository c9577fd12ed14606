// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/saleservice.h"

#include "core/accounts/accountworker.h"
#include "core/accounts/voucherpassword.h"
#include "core/model/codekey.h"
#include "core/model/shoptime.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/operationrepository.h"
#include "core/storage/packagerepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucheraccounts.h"
#include "core/storage/voucherlife.h"
#include "core/vouchers/generation.h"
#include "core/vouchers/salereturn.h"

#include <QCryptographicHash>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using fleet::IntentOutcome;
using security::require;
using storage::OperationRepository;
using storage::PaymentRepository;
using storage::RouterRepository;
using storage::Session;
using storage::VoucherLife;
using storage::VoucherRepository;

namespace {

const QString sellKind = u"sell"_s;

QString requestHash(const SellRequest &request)
{
    const QString text =
        u"%1\n%2\n%3"_s.arg(request.package.value()).arg(codeKey(request.code)).arg(request.router.value());
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

/// What the database knows that a sale needs.
struct SaleService::Ground {
    Business business;
    std::optional<Package> package;
    Router router;
    std::optional<storage::Operation> before;
    qint64 liveCodes = 0;
};

/// A voucher that is made as it is sold, not stored yet.
struct SaleService::Draft {
    Batch batch;
    QList<Voucher> vouchers;
    std::shared_ptr<VoucherMaker> maker;
};

struct SaleService::Sale {
    VoucherId voucher;
    std::optional<Intent> intent;
    bool isRepeat = false;
};

SaleService::SaleService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                         fleet::IntentRunner &runner, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_vault(vault)
    , m_audit(audit)
    , m_runner(runner)
    , m_clock(clock)
    , m_options(std::move(options))
{
}

SaleService::SaleService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                         fleet::IntentRunner &runner, const Clock &clock, QObject *parent)
    : SaleService(database, vault, audit, runner, clock, Options(), parent)
{
}

Result<SaleService::Ground> SaleService::ground(Session &session, const SellRequest &request) const
{
    Ground ground;
    const std::optional<Business> business = storage::BusinessRepository::load(session);
    if (!business)
        return failure(Error::Kind::NotFound, tr("There is no shop in this database yet. Finish the first run."));
    ground.business = *business;
    ground.before = OperationRepository::find(session, request.operation);
    if (ground.before || !request.package.isStored())
        return ground;
    ground.package = storage::PackageRepository::load(session, request.package);
    if (!ground.package)
        return failure(Error::Kind::NotFound, tr("There is no such package."));
    if (!ground.package->isActive)
        return failure(Error::Kind::Invalid,
                       tr("The package “%1” is switched off. Nothing was sold.").arg(ground.package->name));
    RouterId wanted = ground.package->router.isStored() ? ground.package->router : request.router;
    if (!wanted.isStored()) {
        const QList<RouterId> active = RouterRepository::activeOnes(session);
        if (active.size() != 1)
            return failure(Error::Kind::Invalid,
                           tr("The package “%1” is for any router. Say which one this guest uses; nothing was sold.")
                               .arg(ground.package->name));
        wanted = active.first();
    }
    const std::optional<Router> router = RouterRepository::load(session, wanted);
    if (!router)
        return failure(Error::Kind::NotFound, tr("This router is not in the list of routers (any more)."));
    if (!router->isActive)
        return failure(Error::Kind::Invalid,
                       tr("The router “%1” is switched off in NettDesk. Nothing was sold; switch it on, or choose "
                          "another one.")
                           .arg(router->name));
    ground.router = *router;
    ground.liveCodes = storage::VoucherTotals::counts(session).value(VoucherState::Active);
    return ground;
}

Result<SaleService::Draft> SaleService::draft(const Actor &actor, const SellRequest &request,
                                              const Ground &ground) const
{
    Result<GenerateRequest> wanted = requestFrom(*ground.package);
    if (!wanted)
        return failure(wanted.error());
    wanted->router = ground.router.id;
    wanted->operation = request.operation;
    if (const Result<> fits = checkRequest(*wanted, ground.business.currency, m_clock.now()); !fits)
        return failure(fits.error());
    if (const Result<> strong = wanted->form.check(ground.liveCodes + 1); !strong)
        return failure(strong.error());
    Draft draft;
    draft.maker = std::make_shared<VoucherMaker>(*wanted, m_vault, QSet<QString>(), m_clock.now());
    Result<QList<Voucher>> vouchers = draft.maker->make(1, {});
    if (!vouchers)
        return failure(vouchers.error());
    draft.vouchers = *vouchers;
    draft.batch = batchOf(*wanted, actor, BatchOrigin::Sold, m_clock.now());
    return draft;
}

Result<Voucher> SaleService::takeFromStock(Session &session, const SellRequest &request, const QString &by) const
{
    std::optional<Voucher> found = VoucherRepository::find(session, codeKey(request.code));
    if (found && VoucherLife::markSold(session, found->id, by, session.now()))
        return *VoucherRepository::load(session, found->id);
    // Read anew: another counter may have taken it between our look and our turn.
    if (found)
        found = VoucherRepository::load(session, found->id);
    const QString typed = request.code.trimmed().left(60);
    if (!found || found->state == VoucherState::Void)
        return failure(Error::Kind::NotFound,
                       tr("There is no voucher with the code “%1”. Nothing was sold.").arg(typed));
    const Business business = storage::BusinessRepository::load(session).value_or(Business());
    if (found->soldAt)
        return failure(Error::Kind::AlreadyUsed,
                       tr("“%1” was sold already: %2, by %3. Nothing was charged.")
                           .arg(found->code, shopTimeText(business, *found->soldAt), found->soldBy));
    if (found->redeemedAt)
        return failure(Error::Kind::AlreadyUsed,
                       tr("“%1” was redeemed already: %2, by %3. Nothing was charged.")
                           .arg(found->code, shopTimeText(business, *found->redeemedAt), found->redeemedBy));
    if (found->isBlocked)
        return failure(Error::Kind::Invalid, tr("“%1” is blocked. Nothing was sold.").arg(found->code));
    return failure(Error::Kind::Invalid,
                   tr("“%1” can no longer be redeemed, so it was not sold. Take another one.").arg(found->code));
}

/// What puts the account on the router, in the transaction that sells; nothing where a portal redeems, and where it
/// stands already.
std::optional<Intent> SaleService::placeOnRouter(Session &session, Voucher &voucher, const OperationId &operation) const
{
    const Router router = RouterRepository::load(session, voucher.router).value_or(Router());
    const bool isRedeemed = m_options.portalRedeemsFor && m_options.portalRedeemsFor(router);
    const bool goesAhead = voucher.provision == Provision::Ahead || !isRedeemed;
    if (!goesAhead || voucher.provisionedAt)
        return std::nullopt;
    VoucherLife::setProvision(session, voucher.id, Provision::Ahead);
    storage::VoucherAccounts::setMark(session, voucher.id, operation.mark());
    Intent intent;
    intent.operation = operation.text();
    intent.router = voucher.router;
    intent.voucher = voucher.id;
    intent.kind = accounts::accountkind::provision;
    intent.nextAt = session.now();
    intent.createdAt = session.now();
    if (m_runner.mayWork()) {
        intent.state = Intent::State::Leased;
        intent.attempt = 1;
        intent.leaseOwner = m_runner.owner();
        intent.leaseUntil = session.now() + m_runner.leaseFor();
    }
    intent.id = storage::IntentRepository::insert(session, intent);
    return intent;
}

/// The selling transaction: voucher, payment, intent, audit row, all or none.
Result<SaleService::Sale> SaleService::record(Session &session, const Actor &actor, const SellRequest &request,
                                              const std::optional<Draft> &draft) const
{
    storage::Operation operation;
    operation.id = request.operation;
    operation.kind = sellKind;
    operation.actor = actor.name;
    operation.device = m_audit.device().label;
    operation.requestHash = requestHash(request);
    operation.createdAt = session.now();
    if (!OperationRepository::begin(session, operation)) {
        const std::optional<storage::Operation> before = OperationRepository::find(session, request.operation);
        if (!before || before->kind != sellKind || before->requestHash != operation.requestHash)
            return failure(Error::Kind::Invalid,
                           tr("This request was used for something else before. Nothing was sold; start again."));
        return Sale{VoucherId(before->result.toLongLong()), std::nullopt, true};
    }
    const QString place = request.counter.trimmed().isEmpty() ? operation.device : request.counter.trimmed();
    const QString by = tr("%1 at %2", "who sold a voucher, and at which counter").arg(actor.name, place);
    Voucher voucher;
    if (draft) {
        const Result<Batch> batch =
            storeBatch(session, draft->batch, draft->vouchers, *draft->maker, request.operation, {}, {});
        if (!batch)
            return failure(batch.error());
        voucher = VoucherRepository::firstOfBatch(session, batch->id).value_or(Voucher());
        VoucherLife::markSold(session, voucher.id, by, session.now());
    } else {
        const Result<Voucher> taken = takeFromStock(session, request, by);
        if (!taken)
            return failure(taken.error());
        voucher = *taken;
    }
    Payment payment;
    payment.at = session.now();
    payment.amount = voucher.terms.price;
    payment.voucher = voucher.id;
    payment.router = voucher.router;
    payment.operatorId = actor.employee;
    payment.operatorName = actor.name;
    payment.operation = request.operation.text();
    if (!PaymentRepository::recordOnce(session, payment))
        return failure(Error::Kind::AlreadyUsed,
                       tr("“%1” was paid for before. Nothing was charged again.").arg(voucher.code));
    Sale sale{voucher.id, placeOnRouter(session, voucher, request.operation), false};
    OperationRepository::setResult(session, request.operation, QString::number(voucher.id.value()));
    security::AuditEntry entry;
    entry.actor = actor;
    entry.action = u"voucher.sell"_s;
    entry.object = u"voucher %1"_s.arg(voucher.code);
    entry.operation = request.operation;
    entry.before = draft ? u"package %1"_s.arg(request.package.value()) : u"stock"_s;
    entry.after = u"sold, paid %1 %2"_s.arg(payment.amount.number(), payment.amount.currency());
    if (const Result<> written = m_audit.append(session, entry); !written)
        return failure(written.error());
    return sale;
}

QCoro::Task<Result<SoldVoucher>> SaleService::sell(Actor actor, SellRequest request)
{
    if (const Result<> may = require(actor, Permission::SellVoucher); !may)
        co_return failure(may.error());
    if (!request.operation.isValid() || request.package.isStored() == !codeKey(request.code).isEmpty())
        co_return failure(Error::Kind::Invalid, tr("Name a package or a code. Nothing was sold."));
    auto look = [this, request](Session &session) { return ground(session, request); };
    const Result<Ground> known = co_await m_database.read(look);
    if (!known)
        co_return failure(known.error());
    std::optional<Draft> made;
    if (request.package.isStored() && !known->before) {
        Result<Draft> drawn = draft(actor, request, *known);
        if (!drawn)
            co_return failure(drawn.error());
        made = std::move(*drawn);
    }
    if (!request.package.isStored() && !known->before) {
        // What cannot be told to the guest is not sold: the password must open before anything is taken.
        const Result<> opens = co_await passwordOpens(m_database, m_vault, codeKey(request.code));
        if (!opens)
            co_return failure(opens.error());
    }
    auto write = [this, actor, request, made](Session &session) { return record(session, actor, request, made); };
    const Result<Sale> sale = co_await m_database.run(write);
    if (!sale)
        co_return failure(sale.error());
    if (!sale->isRepeat)
        Q_EMIT sold(sale->voucher);
    std::optional<IntentOutcome> outcome;
    if (sale->intent && sale->intent->leaseOwner == m_runner.owner())
        outcome = co_await m_runner.runLeased(*sale->intent, m_options.patience);
    Result<SoldVoucher> answer = co_await describe(sale->voucher, outcome);
    if (answer)
        answer->isRepeat = sale->isRepeat;
    co_return answer;
}

/// The voucher as it stands now, with what the guest needs.
QCoro::Task<Result<SoldVoucher>> SaleService::describe(VoucherId voucher, std::optional<IntentOutcome> outcome)
{
    struct Row {
        Voucher voucher;
        Router router;
        std::optional<Intent> intent;
        std::optional<Payment> payment;
    };
    auto look = [voucher](Session &session) -> Result<Row> {
        const std::optional<Voucher> found = VoucherRepository::load(session, voucher);
        if (!found)
            return failure(Error::Kind::NotFound, tr("This voucher is not in the database (any more)."));
        return Row{*found, RouterRepository::load(session, found->router).value_or(Router()),
                   storage::IntentRepository::openOf(session, voucher), PaymentRepository::ofVoucher(session, voucher)};
    };
    const Result<Row> row = co_await m_database.read(look);
    if (!row)
        co_return failure(row.error());
    const Result<QString> password = accounts::openPassword(m_vault, row->voucher);
    if (!password)
        co_return failure(password.error());
    SoldVoucher answer;
    answer.voucher = row->voucher;
    answer.paid = row->payment ? row->payment->amount : row->voucher.terms.price;
    answer.userName = row->voucher.code;
    answer.password = *password;
    answer.routerName = row->router.name;
    answer.undoUntil = row->voucher.soldAt.value_or(Timestamp()) + undoFor;
    answer.standsOnRouter = row->voucher.provisionedAt.has_value() || row->voucher.startedAt.has_value();
    if (answer.standsOnRouter) {
        answer.signInUrl = cards::signInUrl(row->router.signInAddress, answer.userName, answer.password);
        co_return answer;
    }
    if (outcome)
        answer.routerError = outcome->error;
    else if (row->intent && !row->intent->lastError.isEmpty())
        answer.routerError = Error{Error::Kind::NotReachable, row->intent->lastError.section(u'\n', 0, 0),
                                   row->intent->lastError.section(u'\n', 1)};
    const QString why = answer.routerError ? answer.routerError->message : QString();
    if (row->intent && row->intent->state == Intent::State::Attention)
        answer.note =
            tr("Sold and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2")
                .arg(row->router.name, why);
    else if (row->intent)
        answer.note =
            tr("Sold and recorded. The code works as soon as “%1” takes the account; that goes on by itself. %2")
                .arg(row->router.name, why);
    answer.note = answer.note.trimmed();
    co_return answer;
}

QCoro::Task<Result<Payment>> SaleService::undo(Actor actor, OperationId sale, OperationId operation)
{
    if (const Result<> may = require(actor, Permission::SellVoucher); !may)
        co_return failure(may.error());
    auto write = [this, actor, sale, operation](Session &session) -> Result<Payment> {
        const std::optional<storage::Operation> begun = OperationRepository::find(session, sale);
        if (!begun || begun->kind != sellKind)
            return failure(Error::Kind::NotFound, tr("Nothing was sold by this request."));
        return undoSale(session, m_audit, actor, VoucherId(begun->result.toLongLong()), operation, undoFor);
    };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<Payment>> SaleService::refund(Actor actor, VoucherId voucher, QString reason, OperationId operation)
{
    if (const Result<> may = require(actor, Permission::DeleteVoucher); !may)
        co_return failure(may.error());
    reason = reason.simplified().left(500);
    if (reason.isEmpty())
        co_return failure(Error::Kind::Invalid, tr("Say why the money is given back. Nothing was changed."));
    auto write = [this, actor, voucher, reason, operation](Session &session) {
        return refundSale(session, m_audit, actor, voucher, reason, operation);
    };
    co_return co_await m_database.run(write);
}

} // namespace nettdesk::vouchers
