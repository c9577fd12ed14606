// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/voucherservice.h"

#include "core/accounts/ahead.h"
#include "core/fleet/routerpool.h"
#include "core/model/codekey.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/packagerepository.h"
#include "core/storage/routerrepository.h"
#include "core/vouchers/generation.h"
#include "core/vouchers/nearmiss.h"

#include <QCoroFuture>
#include <QLocale>
#include <QtConcurrentRun>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using security::require;
using storage::Session;
using storage::VoucherRepository;

namespace {

/// That a stranger finds one of the codes on a router within a year of steady tries at its own sign-in page.
constexpr double worstChanceAhead = 0.1;
constexpr double smallChance = 0.001;

/// A code that was not used is worth money to whoever reads it: whole for those who may print it, and for no one else.
bool seesWholeCodes(const Actor &actor)
{
    return actor.may(Permission::PrintVouchers);
}

/// For all others, unused codes are covered; one that was typed whole is known to who typed it.
void coverCodes(storage::VoucherPage &page, const Actor &actor, const storage::VoucherFilter &filter)
{
    if (seesWholeCodes(actor) || !filter.text.isEmpty())
        return;
    for (Voucher &voucher : page.vouchers) {
        if (voucher.state == VoucherState::Active)
            voucher.code = coveredCode(voucher.code);
    }
}

} // namespace

/// What the database knows that a generation needs.
struct VoucherService::Ground {
    Business business;
    Router router;
    qint64 liveCodes = 0;
    std::optional<Package> package;
    std::optional<Batch> madeBefore; ///< by the same operation
};

/// What the router knows that a generation needs.
struct VoucherService::RouterSide {
    QSet<QString> taken; ///< keys of its users' names
    bool answered = false;
    QString note;
};

VoucherService::VoucherService(storage::Database &database, const security::Vault &vault,
                               const security::AuditTrail &audit, fleet::RouterPool &pool, const Clock &clock,
                               QObject *parent)
    : QObject(parent), m_database(database), m_vault(vault), m_audit(audit), m_pool(pool), m_clock(clock)
{
    connect(&m_database, &storage::Database::changed, this, [this](const QStringList &tables) {
        if (tables.contains("voucher"_L1))
            Q_EMIT changed();
    });
    connect(&m_database, &storage::Database::changedElsewhere, this, [this](const QStringList &tables) {
        if (tables.isEmpty() || tables.contains("voucher"_L1))
            Q_EMIT changed();
    });
}

QCoro::Task<Result<VoucherService::Ground>> VoucherService::ground(GenerateRequest request)
{
    storage::VoucherList list(m_database);
    const Result<storage::VoucherCounts> counts = co_await list.counts();
    if (!counts)
        co_return failure(counts.error());
    auto load = [request](Session &session) -> Result<Ground> {
        Ground ground;
        const std::optional<Business> business = storage::BusinessRepository::load(session);
        if (!business)
            return failure(Error::Kind::NotFound, tr("There is no shop in this database yet. Finish the first run."));
        ground.business = *business;
        const std::optional<Router> router = storage::RouterRepository::load(session, request.router);
        if (!router)
            return failure(Error::Kind::NotFound, tr("This router is not in the list of routers (any more)."));
        ground.router = *router;
        ground.package = storage::PackageRepository::load(session, request.package);
        if (request.package.isStored() && !ground.package)
            return failure(Error::Kind::NotFound, tr("There is no such package."));
        if (request.operation.isValid())
            ground.madeBefore = VoucherRepository::batchOfOperation(session, request.operation);
        return ground;
    };
    Result<Ground> ground = co_await m_database.read(load);
    if (ground)
        ground->liveCodes = counts->value(VoucherState::Active);
    co_return ground;
}

Result<> VoucherService::checkAgainst(const GenerateRequest &request, const Ground &ground) const
{
    if (!ground.router.isActive)
        return failure(Error::Kind::Invalid,
                       tr("The router “%1” is switched off in NettDesk. Switch it on, or choose another one.")
                           .arg(ground.router.name));
    if (ground.package && !ground.package->isActive)
        return failure(Error::Kind::Invalid,
                       tr("The package “%1” is switched off. Nothing was made; switch it on under Packages first.")
                           .arg(ground.package->name));
    if (ground.package && ground.package->router.isStored() && ground.package->router != request.router)
        return failure(Error::Kind::Invalid,
                       tr("The package “%1” is for another router. Nothing was made.").arg(ground.package->name));
    if (const Result<> plain = checkRequest(request, ground.business.currency, m_clock.now()); !plain)
        return plain;
    const qint64 live = ground.liveCodes + request.count;
    if (const Result<> strong = request.form.check(live); !strong)
        return strong;
    if (request.provision == Provision::Ahead &&
        request.form.strength(live).chancePerYear(CodeStrength::Exposure::Ahead) > worstChanceAhead)
        return failure(
            Error::Kind::Invalid,
            tr("Codes of this form could be guessed on the router's own sign-in page, where every try counts. "
               "Nothing was made; use more symbols."));
    return {};
}

QCoro::Task<Result<GenerateCheck>> VoucherService::check(Actor actor, GenerateRequest request)
{
    if (const Result<> may = require(actor, Permission::GenerateVouchers); !may)
        co_return failure(may.error());
    const Result<Ground> ground = co_await this->ground(request);
    if (!ground)
        co_return failure(ground.error());
    if (const Result<> fits = checkAgainst(request, *ground); !fits)
        co_return failure(fits.error());
    GenerateCheck check;
    check.strength = request.form.strength(ground->liveCodes + request.count);
    if (check.strength.verdict == CodeStrength::Verdict::Weak)
        check.notes.append(check.strength.text());
    if (ground->router.signInAddress.isEmpty())
        check.notes.append(tr("“%1” has no hotspot sign-in page that NettDesk knows of, so cards carry no QR code to "
                              "sign in with. Test the router after setting up its hotspot.")
                               .arg(ground->router.name));
    if (request.provision == Provision::Ahead &&
        check.strength.chancePerYear(CodeStrength::Exposure::Ahead) > smallChance)
        check.notes.append(
            tr("These codes stand on the router, whose sign-in page anybody may try: the chance that one is "
               "guessed within a year of steady tries is %1 %. More symbols make it smaller.")
                .arg(QLocale().toString(100 * check.strength.chancePerYear(CodeStrength::Exposure::Ahead), 'f', 1)));
    if (request.passwordRule == PasswordRule::None)
        check.notes.append(tr("Without a password, the code alone signs in."));
    co_return check;
}

/// Asks the router what only it knows. A router that does not answer is no error.
QCoro::Task<Result<VoucherService::RouterSide>> VoucherService::askRouter(GenerateRequest request, QString routerName,
                                                                          std::stop_token stop)
{
    RouterSide side;
    routeros::Command users("/ip/hotspot/user/print");
    users.properties({"name"});
    const Result<routeros::Reply> names = co_await m_pool.call(request.router, users, stop);
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, tr("Stopped before the end. No vouchers were made."));
    if (!names) {
        side.note = tr("“%1” did not answer, so the codes were not compared with the users that stand on it; that "
                       "is done when they are redeemed. %2")
                        .arg(routerName, names.error().message);
        co_return side;
    }
    for (const routeros::Row &row : names->rows)
        side.taken.insert(codeKey(row.text("name")));
    side.answered = true;
    if (request.terms.profile.isEmpty())
        co_return side;
    routeros::Command profiles("/ip/hotspot/user/profile/print");
    profiles.where("name", QStringView(request.terms.profile)).properties({".id", "name"});
    const Result<routeros::Reply> found = co_await m_pool.call(request.router, profiles, stop);
    if (found && found->rows.isEmpty())
        co_return failure(Error::Kind::Invalid,
                          tr("There is no hotspot user profile “%1” on “%2”. Nothing was made; choose one that the "
                             "router has, or give a speed.")
                              .arg(request.terms.profile, routerName));
    co_return side;
}

QCoro::Task<Result<GeneratedBatch>> VoucherService::generate(Actor actor, GenerateRequest request, Progress progress,
                                                             std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::GenerateVouchers); !may)
        co_return failure(may.error());
    const Result<Ground> ground = co_await this->ground(request);
    if (!ground)
        co_return failure(ground.error());
    GeneratedBatch generated;
    if (ground->madeBefore) {
        generated.batch = *ground->madeBefore;
        co_return generated;
    }
    if (const Result<> fits = checkAgainst(request, *ground); !fits)
        co_return failure(fits.error());
    Result<RouterSide> side = co_await askRouter(request, ground->router.name, stop);
    if (!side)
        co_return failure(side.error());
    generated.checkedAgainstRouter = side->answered;
    generated.note = side->note;

    // Drawing and sealing is plain work on values, away from the thread that paints.
    const auto maker = std::make_shared<VoucherMaker>(request, m_vault, std::move(side->taken), m_clock.now());
    auto draw = [maker, count = request.count, stop] { return maker->make(count, stop); };
    QFuture<Result<QList<Voucher>>> drawing = QtConcurrent::run(draw);
    const Result<QList<Voucher>> vouchers = co_await drawing;
    if (!vouchers)
        co_return failure(vouchers.error());

    const Batch batch = batchOf(request, actor, BatchOrigin::Generated, m_clock.now());
    auto store = [this, actor, batch, vouchers = *vouchers, maker, operation = request.operation, progress,
                  stop](Session &session) -> Result<Batch> {
        if (const std::optional<Batch> before = VoucherRepository::batchOfOperation(session, operation))
            return *before;
        Result<Batch> stored = storeBatch(session, batch, vouchers, *maker, operation, progress, stop);
        if (!stored)
            return stored;
        if (stored->provision == Provision::Ahead)
            accounts::planAhead(session, *stored, operation);
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"voucher.generate"_s;
        entry.object = u"batch %1"_s.arg(stored->tag);
        entry.operation = operation;
        entry.after = u"count=%1, %2, price=%3 %4"_s.arg(QString::number(batch.count), batch.codeForm,
                                                         batch.terms.price.number(), batch.terms.price.currency());
        if (const Result<> written = m_audit.append(session, entry); !written)
            return failure(written.error());
        return stored;
    };
    const Result<Batch> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(stored.error());
    generated.batch = *stored;
    co_return generated;
}

/// Who may not see whole codes finds one by the whole code only: by parts it could be read out symbol by symbol.
QCoro::Task<bool> VoucherService::maySearch(Actor actor, QString text)
{
    if (text.isEmpty() || seesWholeCodes(actor))
        co_return true;
    auto look = [key = codeKey(text)](Session &session) { return VoucherRepository::find(session, key).has_value(); };
    const Result<bool> isWhole = co_await m_database.read(look);
    co_return isWhole.value_or(false);
}

QCoro::Task<Result<storage::VoucherPage>> VoucherService::page(Actor actor, storage::VoucherFilter filter,
                                                               storage::VoucherOrder order, QString cursor, int limit)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    if (!co_await maySearch(actor, filter.text))
        co_return storage::VoucherPage();
    storage::VoucherList list(m_database);
    Result<storage::VoucherPage> page = co_await list.page(filter, order, cursor, limit);
    if (page)
        coverCodes(*page, actor, filter);
    co_return page;
}

QCoro::Task<Result<storage::VoucherPage>> VoucherService::page(Actor actor, storage::VoucherFilter filter,
                                                               VoucherId before, int limit)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    if (!co_await maySearch(actor, filter.text))
        co_return storage::VoucherPage();
    storage::VoucherList list(m_database);
    Result<storage::VoucherPage> page = co_await list.page(filter, before, limit);
    if (page)
        coverCodes(*page, actor, filter);
    co_return page;
}

QCoro::Task<Result<storage::VoucherCounts>> VoucherService::counts(Actor actor, storage::VoucherFilter filter)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    if (!co_await maySearch(actor, filter.text))
        co_return storage::VoucherCounts();
    storage::VoucherList list(m_database);
    co_return co_await list.counts(filter);
}

QCoro::Task<Result<QList<VoucherId>>> VoucherService::ids(Actor actor, storage::VoucherFilter filter, int most)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    if (!co_await maySearch(actor, filter.text))
        co_return QList<VoucherId>();
    storage::VoucherList list(m_database);
    co_return co_await list.ids(filter, most);
}

QCoro::Task<Result<std::optional<GenerateRequest>>> VoucherService::lastRequest(Actor actor)
{
    if (const Result<> may = require(actor, Permission::GenerateVouchers); !may)
        co_return failure(may.error());
    auto look = [actor](Session &session) -> std::optional<GenerateRequest> {
        const std::optional<Batch> last = VoucherRepository::lastGeneratedBy(session, actor.employee);
        if (!last)
            return std::nullopt;
        GenerateRequest request;
        if (const Result<CodeForm> form = CodeForm::parse(last->codeForm))
            request.form = *form;
        request.router = last->router;
        request.count = last->count;
        request.passwordRule = last->passwordRule;
        request.terms = last->terms;
        request.terms.validFrom.reset();
        request.terms.validUntil.reset();
        request.terms.endsLatest.reset();
        request.package = last->package;
        request.provision = last->provision;
        request.scope = last->scope;
        request.group = last->group;
        return request;
    };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<QList<Batch>>> VoucherService::batches(Actor actor, int limit)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    VoucherRepository vouchers(m_database);
    co_return co_await vouchers.batches(BatchId(), limit);
}

QCoro::Task<Result<Voucher>> VoucherService::find(Actor actor, QString code)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    const QString key = codeKey(code);
    const bool maySay = seesWholeCodes(actor);
    auto look = [key, code, maySay](Session &session) -> Result<Voucher> {
        if (const std::optional<Voucher> voucher = VoucherRepository::find(session, key))
            return *voucher;
        const QString meant = maySay ? probablyMeant(session, key) : QString();
        if (meant.isEmpty())
            return failure(Error::Kind::NotFound,
                           tr("There is no voucher with the code “%1”. Check it symbol by symbol.").arg(code.left(60)));
        return failure(Error::Kind::NotFound,
                       tr("There is no voucher with the code “%1”. Did you mean “%2”?").arg(code.left(60), meant));
    };
    co_return co_await m_database.read(look);
}

} // namespace nettdesk::vouchers
