// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/rebootservice.h"

#include "core/fleet/fleetwatch.h"
#include "core/fleet/healthreader.h"
#include "core/fleet/routerpool.h"
#include "core/model/router.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/rebootrepository.h"
#include "core/storage/routerrepository.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcFleet)

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using security::require;
using storage::RebootRepository;
using storage::Session;
using State = RouterReboot::State;

namespace {

constexpr std::chrono::seconds readAgainAfter{10};
constexpr std::chrono::hours farthest{30 * 24};
constexpr std::chrono::seconds countPatience{5};
constexpr std::chrono::seconds uptimePlay{60};

} // namespace

RebootService::RebootService(storage::Database &database, RouterPool &pool, FleetWatch &watch,
                             const security::AuditTrail &audit, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_pool(pool), m_watch(watch), m_audit(audit), m_clock(clock)
{
    m_watch.addRound(u"reboots"_s, 15s,
                     [this](RouterId router, std::stop_token stop) { return runDue(router, std::move(stop)); });
    connect(&m_watch, &FleetWatch::backOnline, this, [this](RouterId router) { noteReturn(router); });
}

QCoro::Task<Result<QString>> RebootService::publicIdOf(RouterId router)
{
    storage::RouterRepository routers(m_database);
    const Result<std::optional<Router>> found = co_await routers.byId(router);
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return failure(Error::Kind::NotFound, tr("This router is not in the list of routers (any more)."));
    co_return (*found)->publicId;
}

Result<> RebootService::audit(Session &session, const Actor &actor, const QString &action, const QString &router,
                              const QString &after) const
{
    security::AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.object = u"router %1"_s.arg(router);
    entry.after = after;
    return m_audit.append(session, entry);
}

QCoro::Task<Result<RebootPreview>> RebootService::preview(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::RebootRouter); !may)
        co_return failure(may.error());
    RebootPreview preview;
    const RouterHealth health = m_watch.health(router);
    preview.guests = health.activeUsers();
    preview.countedAt = health.lastSeen;
    const auto connection = co_await m_pool.connection(router);
    if (!connection) {
        if (connection.error().kind == Error::Kind::NotFound || connection.error().kind == Error::Kind::Invalid)
            co_return failure(connection.error());
        preview.error = connection.error();
        co_return preview;
    }
    const Result<int> counted = co_await countGuests(*connection, countPatience, stop);
    if (!counted) {
        preview.error = counted.error();
        co_return preview;
    }
    preview.guests = *counted;
    preview.isLive = true;
    preview.countedAt = m_clock.now();
    co_return preview;
}

QCoro::Task<Result<RouterReboot>> RebootService::rebootNow(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::RebootRouter); !may)
        co_return failure(may.error());
    RouterReboot reboot;
    reboot.router = router;
    reboot.dueAt = m_clock.now();
    reboot.orderedAt = reboot.dueAt;
    reboot.orderedBy = actor.name;
    co_return co_await send(actor, reboot, stop);
}

/// Marks the order as sent (a new one is stored so), tells the router, and notes when it refuses.
QCoro::Task<Result<RouterReboot>> RebootService::send(Actor actor, RouterReboot reboot, std::stop_token stop)
{
    const Result<QString> publicId = co_await publicIdOf(reboot.router);
    if (!publicId)
        co_return failure(publicId.error());
    const auto connection = co_await m_pool.connection(reboot.router);
    if (!connection)
        co_return failure(connection.error());
    const Result<int> guests = co_await countGuests(*connection, countPatience, stop);
    if (guests)
        reboot.guests = *guests;
    else if (!(*connection)->isOpen())
        co_return failure(guests.error());

    auto mark = [this, actor, order = reboot, router = *publicId](Session &session) -> Result<RouterReboot> {
        RouterReboot sent = order;
        sent.state = State::Sent;
        sent.sentAt = session.now();
        if (!order.id.isStored())
            sent.id = RebootRepository::insert(session, sent);
        else if (!RebootRepository::markSent(session, order.id, *sent.sentAt, order.guests))
            return failure(Error::Kind::Conflict,
                           tr("This reboot was sent, or cancelled, a moment ago. Nothing was done now."));
        const QString after = order.guests ? u"%1 guests online"_s.arg(*order.guests) : QString();
        if (const Result<> written = audit(session, actor, u"router.reboot"_s, router, after); !written)
            return failure(written.error());
        return sent;
    };
    const Result<RouterReboot> marked = co_await m_database.run(mark);
    m_readAt.reset();
    if (!marked)
        co_return failure(marked.error());
    RouterReboot sent = *marked;

    const Result<routeros::Reply> told = co_await (*connection)->call(routeros::Command("/system/reboot"), stop);
    if (!told && told.error().kind != Error::Kind::TimedOut && told.error().kind != Error::Kind::NotReachable) {
        auto note = [id = sent.id, words = told.error().message](Session &session) {
            RebootRepository::changeState(session, id, State::Sent, State::Failed, words);
        };
        co_await m_database.run(note);
        Q_EMIT changed(sent.router);
        co_return failure(told.error());
    }
    m_watch.expectReboot(sent.router);
    Q_EMIT changed(sent.router);
    co_return sent;
}

QCoro::Task<Result<RouterReboot>> RebootService::schedule(Actor actor, RouterId router, Timestamp at)
{
    if (const Result<> may = require(actor, Permission::RebootRouter); !may)
        co_return failure(may.error());
    const Timestamp now = m_clock.now();
    if (at <= now || at - now > farthest)
        co_return failure(Error::Kind::Invalid, tr("Choose a time within the next 30 days. Nothing was scheduled."));
    const Result<QString> publicId = co_await publicIdOf(router);
    if (!publicId)
        co_return failure(publicId.error());
    RouterReboot reboot;
    reboot.router = router;
    reboot.dueAt = at;
    reboot.orderedAt = now;
    reboot.orderedBy = actor.name;
    auto store = [this, actor, reboot, id = *publicId](Session &session) -> Result<RouterReboot> {
        RouterReboot stored = reboot;
        stored.id = RebootRepository::insert(session, stored);
        const QString when = toDateTime(reboot.dueAt).toString(Qt::ISODate);
        if (const Result<> written = audit(session, actor, u"router.scheduleReboot"_s, id, when); !written)
            return failure(written.error());
        return stored;
    };
    const Result<RouterReboot> stored = co_await m_database.run(store);
    m_readAt.reset();
    if (!stored && stored.error().kind == Error::Kind::AlreadyExists)
        co_return failure(Error::Kind::AlreadyExists,
                          tr("A reboot of this router is scheduled already. Cancel that one first, or leave it."),
                          stored.error().detail);
    if (stored)
        Q_EMIT changed(router);
    co_return stored;
}

QCoro::Task<Result<>> RebootService::cancel(Actor actor, RebootId reboot)
{
    if (const Result<> may = require(actor, Permission::RebootRouter); !may)
        co_return failure(may.error());
    auto change = [this, actor, reboot](Session &session) -> Result<RouterId> {
        const std::optional<RouterReboot> order = RebootRepository::load(session, reboot);
        if (!order || !RebootRepository::changeState(session, reboot, State::Scheduled, State::Cancelled))
            return failure(Error::Kind::NotFound,
                           tr("This reboot is no longer scheduled: it was sent, or cancelled by somebody else."));
        const std::optional<Router> router = storage::RouterRepository::load(session, order->router);
        const QString publicId = router ? router->publicId : QString();
        if (const Result<> written = audit(session, actor, u"router.cancelReboot"_s, publicId, {}); !written)
            return failure(written.error());
        return order->router;
    };
    const Result<RouterId> cancelled = co_await m_database.run(change);
    m_readAt.reset();
    if (!cancelled)
        co_return failure(cancelled.error());
    Q_EMIT changed(*cancelled);
    co_return Result<>();
}

QCoro::Task<Result<QList<RouterReboot>>> RebootService::list(Actor actor, RouterId router, int limit)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    RebootRepository reboots(m_database);
    co_return co_await reboots.list(router, limit);
}

/// What is scheduled anywhere, read at most every ten seconds; what nobody did in time is closed on the way.
QCoro::Task<Result<>> RebootService::readOpen()
{
    const Timestamp now = m_clock.now();
    if (m_readAt && now >= *m_readAt && now - *m_readAt < readAgainAfter)
        co_return Result<>();
    m_readAt = now;
    RebootRepository reboots(m_database);
    const Result<QList<RouterReboot>> open = co_await reboots.open();
    if (!open) {
        m_readAt.reset();
        co_return failure(open.error());
    }
    m_scheduled.clear();
    for (const RouterReboot &reboot : *open) {
        const bool isMissed = reboot.state == State::Scheduled && now - reboot.dueAt > missedAfter;
        const bool isLost = reboot.state == State::Sent && reboot.sentAt && now - *reboot.sentAt > lostAfter;
        if (!isMissed && !isLost) {
            if (reboot.state == State::Scheduled)
                m_scheduled.append(reboot);
            continue;
        }
        auto close = [reboot, isMissed](Session &session) {
            RebootRepository::changeState(session, reboot.id, reboot.state, isMissed ? State::Missed : State::Lost);
        };
        co_await m_database.run(close);
        Q_EMIT changed(reboot.router);
    }
    co_return Result<>();
}

QCoro::Task<Result<>> RebootService::runDue(RouterId router, std::stop_token stop)
{
    if (const Result<> read = co_await readOpen(); !read)
        co_return failure(read.error());
    const QList<RouterReboot> scheduled = m_scheduled;
    for (const RouterReboot &reboot : scheduled) {
        if (reboot.router != router || reboot.dueAt > m_clock.now())
            continue;
        Actor orderer = Actor::system(); // somebody was allowed to order it; its name stands with the order
        orderer.name = reboot.orderedBy;
        const Result<RouterReboot> sent = co_await send(orderer, reboot, stop);
        if (!sent && sent.error().kind != Error::Kind::Conflict)
            co_return failure(sent.error());
    }
    co_return Result<>();
}

QCoro::Task<> RebootService::noteReturn(RouterId router)
{
    const RouterHealth health = m_watch.health(router);
    if (!health.backAt)
        co_return;
    RebootRepository reboots(m_database);
    const Result<QList<RouterReboot>> back = co_await reboots.back(router, *health.backAt);
    if (!back) {
        qCWarning(lcFleet) << "the return of router" << router.value() << "could not be stored";
        co_return;
    }
    for (RouterReboot reboot : *back) {
        // Up for longer than it can have been: the line was lost, but the router went on.
        if (health.uptime && reboot.away && *health.uptime > *reboot.away + uptimePlay) {
            reboot.state = State::Failed;
            reboot.error = tr("The router was told to restart, but its uptime shows that it did not.");
            auto note = [id = reboot.id, words = reboot.error](Session &session) {
                RebootRepository::changeState(session, id, State::Back, State::Failed, words);
            };
            co_await m_database.run(note);
        }
        Q_EMIT finished(reboot);
    }
    if (!back->isEmpty())
        Q_EMIT changed(router);
}

} // namespace nettdesk::fleet
