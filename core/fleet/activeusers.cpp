// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/activeusers.h"

#include "core/fleet/activeusersfeed.h"
#include "core/fleet/offthread.h"
#include "core/fleet/routerpool.h"
#include "core/model/router.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/routerrepository.h"

#include <QCoroTimer>
#include <QMultiHash>

#include <algorithm>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Reply;
using routeros::Row;
using security::require;
using Service = ActiveUser::Service;

struct ActiveUsers::Private {
    storage::Database &database;
    RouterPool &pool;
    const security::AuditTrail &audit;
    const Clock &clock;
    Options options;
    QList<GuestDirectory *> directories = {};
    QList<std::weak_ptr<FollowedUsers>> followed = {};
};

namespace {

constexpr int removalsAtOnce = 16; // unanswered; more would only queue in the router
constexpr int namesInAudit = 10;

QList<ActiveUser> listOf(const PrintedUsers &printed, Timestamp now)
{
    return activeUsersFrom(printed.hotspot, Service::Hotspot, now) + activeUsersFrom(printed.ppp, Service::Ppp, now);
}

/// Which rows are the sessions that somebody wants to end.
struct Matched {
    QByteArrayList hotspotIds;
    QByteArrayList pppIds;
    int gone = 0; ///< by themselves, or somebody else's by now
};

Matched matched(const PrintedUsers &printed, const QList<ActiveUser> &wanted, Timestamp now)
{
    QHash<QString, ActiveUser> there;
    for (const ActiveUser &user : listOf(printed, now))
        there.insert(sessionKey(user), user);
    Matched matched;
    for (const ActiveUser &user : wanted) {
        const auto found = there.constFind(sessionKey(user));
        if (found == there.cend() || !found->isSameSessionAs(user) || found->itemId.isEmpty())
            ++matched.gone;
        else
            (user.service == Service::Ppp ? matched.pppIds : matched.hotspotIds).append(found->itemId.toUtf8());
    }
    return matched;
}

int countStill(const PrintedUsers &printed, const QList<ActiveUser> &users, Timestamp now)
{
    QSet<QString> there;
    for (const ActiveUser &user : listOf(printed, now))
        there.insert(sessionKey(user));
    return int(std::count_if(users.begin(), users.end(),
                             [&there](const ActiveUser &user) { return there.contains(sessionKey(user)); }));
}

/// The cookies that would let these guests in again without asking: of the same user, and of the same device where
/// both sides name one.
QByteArrayList cookiesOf(const routeros::Rows &cookies, const QList<ActiveUser> &users)
{
    QMultiHash<QString, QString> macs;
    for (const ActiveUser &user : users) {
        if (user.service == Service::Hotspot)
            macs.insert(user.user, user.mac);
    }
    QByteArrayList ids;
    for (const Row &row : cookies) {
        const QString mac = row.text("mac-address");
        const QStringList meant = macs.values(row.text("user"));
        const bool isTheirs = std::any_of(meant.begin(), meant.end(), [&mac](const QString &theirs) {
            return mac.isEmpty() || theirs.isEmpty() || mac.compare(theirs, Qt::CaseInsensitive) == 0;
        });
        if (isTheirs && row.has(".id"))
            ids.append(row.bytes(".id"));
    }
    return ids;
}

QList<Command> removals(QByteArrayView path, const QByteArrayList &ids)
{
    QList<Command> commands;
    for (const QByteArray &id : ids)
        commands.append(Command(path).set(".id", QByteArrayView(id)));
    return commands;
}

} // namespace

ActiveUsers::ActiveUsers(storage::Database &database, RouterPool &pool, const security::AuditTrail &audit,
                         const Clock &clock, Options options, QObject *parent)
    : QObject(parent), d(new Private{database, pool, audit, clock, options})
{
}

ActiveUsers::ActiveUsers(storage::Database &database, RouterPool &pool, const security::AuditTrail &audit,
                         const Clock &clock, QObject *parent)
    : ActiveUsers(database, pool, audit, clock, Options(), parent)
{
}

ActiveUsers::~ActiveUsers()
{
    for (const std::weak_ptr<FollowedUsers> &weak : std::as_const(d->followed)) {
        if (const std::shared_ptr<FollowedUsers> followed = weak.lock())
            followed->end();
    }
}

void ActiveUsers::addDirectory(GuestDirectory &directory)
{
    d->directories.append(&directory);
}

QCoro::Task<Result<QList<ActiveUser>>> ActiveUsers::read(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await d->pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    Result<PrintedUsers> printed = co_await printUsers(*connection, stop);
    if (!printed)
        co_return failure(printed.error());
    const qsizetype size = printed->size();
    auto parse = [rows = std::move(*printed), now = d->clock.now()] { return listOf(rows, now); };
    const QList<ActiveUser> users = co_await offThread(size, std::move(parse));
    auto name = [users] { return userNames(users); };
    const QStringList names = co_await offThread(size, std::move(name));
    const QHash<QString, GuestIdentity> who = co_await identify(d->directories, router, names);
    auto sort = [users, who] { return merge({}, users, who).users; };
    QList<ActiveUser> known = co_await offThread(size, std::move(sort));
    co_return known;
}

std::unique_ptr<ActiveUsersFeed> ActiveUsers::follow(Actor actor, RouterId router)
{
    const auto followed = std::make_shared<FollowedUsers>(d->pool, d->clock);
    followed->options = d->options;
    followed->directories = d->directories;
    followed->router = router;
    auto parts = std::make_unique<ActiveUsersFeed::Private>();
    parts->followed = followed;
    std::unique_ptr<ActiveUsersFeed> feed(new ActiveUsersFeed(std::move(parts)));
    d->followed.removeIf([](const std::weak_ptr<FollowedUsers> &gone) { return gone.expired(); });
    d->followed.append(followed);
    const Result<> may = require(actor, Permission::SeeRouters);
    // After the caller has had time to connect.
    const auto begin = [followed, may] {
        if (!followed->feed)
            return;
        if (may)
            fleet::follow(followed);
        else
            Q_EMIT followed->feed->failed(may.error());
    };
    QMetaObject::invokeMethod(&followed->waker, begin, Qt::QueuedConnection);
    return feed;
}

QCoro::Task<Result<>> ActiveUsers::record(Actor actor, RouterId router, QList<ActiveUser> users, Cut cut)
{
    QStringList names;
    for (const ActiveUser &user : users.mid(0, namesInAudit))
        names.append(user.user);
    if (users.size() > namesInAudit)
        names.append(u"…"_s);
    const QString what = u"%1 sessions%2: %3"_s.arg(users.size())
                             .arg(cut == Cut::SessionAndCookie ? u" and cookies"_s : QString(), names.join(u", "_s));
    auto write = [audit = d->audit, actor, router, what](storage::Session &session) -> Result<> {
        const std::optional<Router> record = storage::RouterRepository::load(session, router);
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = u"guest.disconnect"_s;
        entry.object = u"router %1"_s.arg(record ? record->publicId : QString());
        entry.before = what;
        return audit.append(session, entry);
    };
    co_return co_await d->database.run(write);
}

QCoro::Task<Result<ActiveUsers::Disconnected>> ActiveUsers::disconnect(Actor actor, RouterId router,
                                                                       QList<ActiveUser> users, Cut cut,
                                                                       Progress progress, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::DisconnectGuest); !may)
        co_return failure(may.error());
    const auto connection = co_await d->pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    Result<PrintedUsers> printed = co_await printUsers(*connection, stop);
    if (!printed)
        co_return failure(printed.error());
    if (const Result<> recorded = co_await record(actor, router, users, cut); !recorded)
        co_return failure(recorded.error());

    const qsizetype size = printed->size() + users.size();
    auto match = [rows = std::move(*printed), users, now = d->clock.now()] { return matched(rows, users, now); };
    const Matched meant = co_await offThread(size, std::move(match));
    Disconnected outcome;
    outcome.ended = meant.gone;
    const QList<Command> commands =
        removals("/ip/hotspot/active/remove", meant.hotspotIds) + removals("/ppp/active/remove", meant.pppIds);
    const QList<Result<Reply>> removed = co_await (*connection)->callAll(commands, removalsAtOnce, progress, stop);
    for (const Result<Reply> &reply : removed) {
        if (reply || reply.error().kind == Error::Kind::NotFound)
            ++outcome.ended;
        else
            outcome.errors.append(reply.error());
    }
    if (cut == Cut::SessionAndCookie && !users.isEmpty()) {
        Command ask("/ip/hotspot/cookie/print");
        ask.properties({".id", "user", "mac-address"});
        const Result<Reply> cookies = co_await (*connection)->call(ask, stop);
        const QList<Command> forget =
            removals("/ip/hotspot/cookie/remove", cookies ? cookiesOf(cookies->rows, users) : QByteArrayList());
        const QList<Result<Reply>> forgotten = co_await (*connection)->callAll(forget, removalsAtOnce, {}, stop);
        for (const Result<Reply> &reply : forgotten) {
            if (!reply && reply.error().kind != Error::Kind::NotFound)
                outcome.errors.append(reply.error());
        }
    }
    // A sign-in may have been under way.
    if (d->options.lookAgainAfter.count() > 0)
        co_await QCoro::sleepFor(d->options.lookAgainAfter);
    Result<PrintedUsers> after = co_await printUsers(*connection, stop);
    if (after) {
        auto look = [rows = std::move(*after), users, now = d->clock.now()] { return countStill(rows, users, now); };
        outcome.returned = co_await offThread(size, std::move(look));
    }
    co_return outcome;
}

} // namespace nettdesk::fleet
