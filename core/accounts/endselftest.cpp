// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/endselftest.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/routerscripts.h"
#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/database.h"
#include "core/storage/routerrepository.h"

#include <QCoroTimer>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using security::require;
using storage::Session;

namespace {

const QByteArray testUser = "nd1-test";
const QByteArray testMark = "000000000000";
constexpr auto endsIn = 10s;
constexpr auto lookEach = 2s;
constexpr int looks = 15;

QCoro::Task<> pauseByTimer(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
}

} // namespace

EndSelfTest::EndSelfTest(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_pool(pool), m_clock(clock), m_pause(pauseByTimer)
{
}

QCoro::Task<Result<EndLayers>> EndSelfTest::layers(Actor actor, RouterId router)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    auto look = [router](Session &session) { return endLayersOf(session, router); };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<EndLayers>> EndSelfTest::run(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    co_await cleanUp(*connection); // of a test that was interrupted
    const Result<EndLayers> tried = co_await tryIt(*connection, stop);
    co_await cleanUp(*connection);
    if (!tried)
        co_return failure(tried.error());
    auto write = [this, actor, router, layers = *tried](Session &session) -> Result<EndLayers> {
        storeEndLayers(session, router, layers);
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"router.endSelfTest"_s;
        entry.object = u"router %1"_s.arg(router.value());
        entry.after = schedulersName(layers.schedulers);
        if (const Result<> written = m_audit.append(session, entry); !written)
            return failure(written.error());
        return layers;
    };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<EndLayers>> EndSelfTest::tryIt(std::shared_ptr<Connection> connection, std::stop_token stop)
{
    EndLayers layers;
    layers.isTested = true;
    Command add("/ip/hotspot/user/add");
    add.set("name", QByteArrayView(testUser)).set("comment", QByteArrayView("nd1 000000000000 o -"));
    const Result<Reply> added = co_await connection->call(add, stop);
    if (!added)
        co_return failure(added.error());
    const QList<RouterPicture::Subject> subject{{testUser, testMark}};
    const Result<RouterPicture> before = co_await RouterPicture::read(connection, &m_clock, subject, stop);
    if (!before)
        co_return failure(before.error());
    const Command end = endCommand(testMark, before->clock, m_clock.now() + endsIn, {});
    const Result<Reply> ended = co_await connection->call(end, stop);
    layers.at = m_clock.now();
    if (!ended) {
        const bool isLine = ended.error().kind == Error::Kind::NotReachable ||
                            ended.error().kind == Error::Kind::TimedOut || ended.error().kind == Error::Kind::Cancelled;
        if (isLine)
            co_return failure(ended.error());
        layers.schedulers = EndLayers::Schedulers::Refused;
        layers.reason = ended.error().detail.isEmpty() ? ended.error().message : ended.error().detail;
        co_return layers;
    }
    layers.schedulers = EndLayers::Schedulers::Silent;
    for (int i = 0; i < looks && !stop.stop_requested(); ++i) {
        co_await m_pause(lookEach);
        const Result<RouterPicture> now = co_await RouterPicture::read(connection, &m_clock, subject, stop);
        if (!now)
            co_return failure(now.error());
        const auto user = now->users.constFind(testUser);
        if (user != now->users.cend() && user->isDisabled && now->schedulers.isEmpty()) {
            layers.schedulers = EndLayers::Schedulers::Work;
            layers.at = m_clock.now();
            break;
        }
    }
    if (stop.stop_requested() && layers.schedulers == EndLayers::Schedulers::Silent)
        co_return failure(Error::Kind::Cancelled, tr("The self-test was stopped. Nothing is known from it."));
    co_return layers;
}

/// What we made, by name: nothing else is called so.
QCoro::Task<> EndSelfTest::cleanUp(std::shared_ptr<Connection> connection)
{
    const QList<RouterPicture::Subject> subject{{testUser, testMark}};
    const Result<RouterPicture> standing = co_await RouterPicture::read(connection, &m_clock, subject, {});
    if (!standing)
        co_return;
    for (const StandingUser &user : standing->users) {
        Command remove("/ip/hotspot/user/remove");
        remove.set(".id", QByteArrayView(user.id));
        if (user.mark() == testMark)
            co_await connection->call(remove);
    }
    for (const StandingScheduler &scheduler : standing->schedulers) {
        Command remove("/system/scheduler/remove");
        remove.set(".id", QByteArrayView(scheduler.id));
        co_await connection->call(remove);
    }
}

} // namespace nettdesk::accounts
