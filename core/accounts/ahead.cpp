// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/ahead.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/clocktrust.h"
#include "core/accounts/routerscripts.h"
#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"
#include "core/routeros/routerclock.h"
#include "core/security/permissions.h"
#include "core/storage/voucheraccounts.h"
#include "core/storage/voucherrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using fleet::IntentOutcome;
using routeros::Command;
using routeros::Reply;
using security::require;
using storage::IntentRepository;
using storage::Session;
using storage::VoucherAccounts;
using storage::VoucherRepository;

namespace {

const QString windowKind = u"batchWindow"_s;

struct Moment {
    BatchMoment moment;
    Timestamp at;
};

QList<Moment> momentsOf(const Batch &batch, Timestamp now)
{
    QList<Moment> moments;
    const auto add = [&](BatchMoment moment, const std::optional<Timestamp> &at) {
        if (at && *at > now)
            moments.append({moment, *at});
    };
    add(BatchMoment::From, batch.terms.validFrom);
    add(BatchMoment::Until, batch.terms.validUntil);
    add(BatchMoment::Latest, batch.terms.endsLatest);
    return moments;
}

} // namespace

void planBatchWindow(Session &session, const Batch &batch, const OperationId &operation)
{
    const Timestamp now = session.now();
    if (momentsOf(batch, now).isEmpty())
        return;
    Intent intent;
    intent.operation = operation.text();
    intent.router = batch.router;
    intent.kind = windowKind;
    intent.nextAt = now;
    intent.createdAt = now;
    const QJsonObject payload{{u"batch"_s, batch.id.value()}};
    intent.payload = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    IntentRepository::insert(session, intent);
}

qint64 planAhead(Session &session, const Batch &batch, const OperationId &operation)
{
    const QList<VoucherId> vouchers = VoucherAccounts::aheadOfBatch(session, batch.id);
    if (vouchers.isEmpty())
        return 0;
    planBatchWindow(session, batch, operation);
    return VoucherAccounts::planAhead(session, vouchers, accountkind::provision, operation.text(), session.now());
}

AheadBatches::AheadBatches(storage::Database &database, fleet::RouterPool &pool, fleet::IntentRunner &runner,
                           const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_pool(pool), m_runner(runner), m_clock(clock)
{
    m_runner.handle(windowKind, [this](Intent intent, std::stop_token stop) { return carryOut(intent, stop); });
}

QCoro::Task<Result<AheadProgress>> AheadBatches::progress(Actor actor, BatchId batch)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    auto look = [batch](Session &session) {
        AheadProgress progress;
        const std::optional<Batch> made = VoucherRepository::loadBatch(session, batch);
        progress.total = made ? made->count : 0;
        progress.standing = int(VoucherAccounts::provisionedOfBatch(session, batch));
        const IntentRepository::Counts open = VoucherAccounts::openOfBatch(session, batch);
        progress.waiting = int(open.pending);
        progress.attention = int(open.attention);
        return progress;
    };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<qint64>> AheadBatches::cancel(Actor actor, BatchId batch)
{
    if (const Result<> may = require(actor, Permission::GenerateVouchers); !may)
        co_return failure(may.error());
    auto write = [batch](Session &session) {
        return qint64(VoucherAccounts::cancelPending(session, batch, accountkind::provision).size());
    };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<qint64>> AheadBatches::resume(Actor actor, BatchId batch)
{
    if (const Result<> may = require(actor, Permission::GenerateVouchers); !may)
        co_return failure(may.error());
    auto write = [batch](Session &session) -> Result<qint64> {
        const std::optional<Batch> made = VoucherRepository::loadBatch(session, batch);
        if (!made)
            return failure(Error::Kind::NotFound, tr("There is no such batch."));
        return planAhead(session, *made, OperationId::create());
    };
    const Result<qint64> planned = co_await m_database.run(write);
    if (planned)
        m_runner.lookNow();
    co_return planned;
}

QCoro::Task<IntentOutcome> AheadBatches::carryOut(Intent intent, std::stop_token stop)
{
    const BatchId id(QJsonDocument::fromJson(intent.payload.toUtf8()).object()[u"batch"].toInteger());
    auto look = [id](Session &session) { return VoucherRepository::loadBatch(session, id); };
    const Result<std::optional<Batch>> batch = co_await m_database.read(look);
    if (!batch)
        co_return IntentOutcome::later(batch.error());
    if (*batch && (*batch)->router == intent.router) {
        const auto connection = co_await m_pool.connection(intent.router);
        if (!connection)
            co_return IntentOutcome::later(connection.error());
        const auto clock = co_await clockForWork(&m_database, *connection, intent.router, &m_clock, stop);
        if (!clock)
            co_return IntentOutcome::later(clock.error());
        const Result<> stands = co_await ensureBatchWindow(*connection, clock->get(), **batch, stop);
        if (!stands)
            co_return outcomeOfRouterError(stands.error());
    }
    IntentRepository intents(m_database);
    const Result<bool> done = co_await intents.done(intent.id, m_runner.owner(), m_clock.now());
    co_return done ? IntentOutcome::done() : IntentOutcome::later(done.error());
}

QCoro::Task<Result<>> ensureBatchWindow(std::shared_ptr<routeros::Connection> connection, const Clock *clock,
                                        Batch batch, std::stop_token stop)
{
    const QList<Moment> moments = momentsOf(batch, clock->now());
    const QByteArray tag = batch.tag.toLatin1();
    for (const Moment &moment : moments) {
        const QByteArray name = batchSchedulerName(moment.moment, tag);
        const QByteArray text = batchScript(moment.moment, tag);
        const Result<Reply> shown = co_await connection->call(routeros::RouterClock::printCommand(), stop);
        if (!shown)
            co_return failure(shown.error());
        if (shown->rows.isEmpty())
            co_return failure(Error::Kind::Invalid,
                              QCoreApplication::translate("AheadBatches", "The router does not tell its clock."));
        const auto routers = routeros::RouterClock::read(shown->rows.first(), clock->now());
        if (!routers)
            co_return failure(routers.error());
        const routeros::RouterTime start = routers->startFor(routers->routersTime(moment.at));
        Command print("/system/scheduler/print");
        print.where("name", QByteArrayView(name));
        print.properties({".id", "start-date", "start-time", "interval", "on-event", "disabled"});
        const Result<Reply> standing = co_await connection->call(print, stop);
        if (!standing)
            co_return failure(standing.error());
        const QByteArray date = routers->dateText(start);
        const QByteArray time = routeros::formatTime(start.time);
        const bool stands = !standing->rows.isEmpty();
        if (stands) {
            const routeros::Row row = standing->rows.first();
            if (row.value("start-date") == date && row.value("start-time") == time && row.value("on-event") == text)
                continue;
        }
        Command command(stands ? "/system/scheduler/set" : "/system/scheduler/add");
        if (stands)
            command.set(".id", standing->rows.first().value(".id"));
        const QByteArray comment = "nd1 b" + tag;
        command.set("name", QByteArrayView(name)).set("start-date", QByteArrayView(date));
        command.set("start-time", QByteArrayView(time)).set("interval", std::chrono::milliseconds(endInterval));
        command.set("policy", QByteArrayView("read,write")).set("comment", QByteArrayView(comment));
        command.set("on-event", QByteArrayView(text));
        const Result<Reply> done = co_await connection->call(command, stop);
        if (!done && routeros::trapKind(done.error()) != routeros::TrapKind::Duplicate)
            co_return failure(done.error());
    }
    co_return {};
}

} // namespace nettdesk::accounts
