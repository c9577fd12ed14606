// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/activeusersfeed.h"

#include "core/fleet/offthread.h"
#include "core/fleet/routerpool.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcFleet)

namespace nettdesk::fleet {

using namespace std::chrono_literals;
using routeros::Command;
using routeros::Reply;
using routeros::Row;
using Steady = std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds printPatience{120}; // big lists on small boards

bool isMissingMenu(const Result<Reply> &reply)
{
    return !reply && routeros::trapKind(reply.error()) == routeros::TrapKind::NoSuchCommand;
}

Command printOf(ActiveUser::Service service)
{
    const bool isPpp = service == ActiveUser::Service::Ppp;
    Command command(isPpp ? "/ppp/active/print" : "/ip/hotspot/active/print");
    command.properties(isPpp ? pppActiveProperties() : hotspotActiveProperties()).timeout(printPatience);
    return command;
}

/// One row that `listen` brought. What cannot be merged by its id is a hint to print.
void takeLive(FollowedUsers &followed, ActiveUser::Service service, const Row &row)
{
    const QString id = row.text(".id");
    if (row.has(".dead") && !id.isEmpty()) {
        followed.events.rows.removeIf(
            [&](const ActiveUser &user) { return user.service == service && user.itemId == id; });
        followed.events.gone.insert(liveId(service, id));
    } else {
        ActiveUser user = activeUserFrom(row, service, followed.clock.now());
        if (id.isEmpty() || user.user.isEmpty())
            followed.wantsPrint = true;
        else
            followed.events.rows.append(std::move(user));
    }
    if (!followed.bundling.isActive())
        followed.bundling.start(followed.options.bundle);
}

/// Changes are only hints: a router without `listen` here is printed each half minute all the same.
void beginListening(const std::shared_ptr<FollowedUsers> &followed,
                    const std::shared_ptr<routeros::Connection> &connection)
{
    followed->listeners.clear();
    for (const ActiveUser::Service service : {ActiveUser::Service::Hotspot, ActiveUser::Service::Ppp}) {
        const bool isPpp = service == ActiveUser::Service::Ppp;
        Command command(isPpp ? "/ppp/active/listen" : "/ip/hotspot/active/listen");
        command.properties(isPpp ? pppActiveProperties() : hotspotActiveProperties());
        std::unique_ptr<routeros::Listener> listener = connection->listen(command);
        QObject::connect(listener.get(), &routeros::Listener::row, &followed->waker,
                         [raw = followed.get(), service](const Row &row) { takeLive(*raw, service, row); });
        followed->listeners.push_back(std::move(listener));
    }
}

/// Takes over a list, with who they are, and tells what is different. The lists are large: they are made, compared and
/// let go of on other threads.
QCoro::Task<> tell(std::shared_ptr<FollowedUsers> followed, QList<ActiveUser> now, bool isPrint)
{
    const qsizetype size = std::max(now.size(), followed->users.size());
    auto name = [now] { return userNames(now); };
    const QStringList names = co_await offThread(size, std::move(name));
    const QHash<QString, GuestIdentity> who = co_await identify(followed->directories, followed->router, names);
    auto work = [before = followed->users, now = std::move(now), who] { return merge(before, now, who); };
    MergedUsers merged = co_await offThread(size, std::move(work));
    if (!followed->feed)
        co_return;
    QList<ActiveUser> old = std::exchange(followed->users, std::move(merged.users));
    const bool isFirst = isPrint && !std::exchange(followed->isComplete, followed->isComplete || isPrint);
    ActiveUsersChange change = std::move(merged.change);
    if (isFirst || !change.began.isEmpty() || !change.changed.isEmpty() || !change.ended.isEmpty())
        Q_EMIT followed->feed->changed(change);
    if (size > littleWork) {
        disposeOf(std::move(old));
        disposeOf(std::move(change));
    }
}

QCoro::Task<Result<>> printOnce(std::shared_ptr<FollowedUsers> followed,
                                std::shared_ptr<routeros::Connection> connection)
{
    followed->wantsPrint = false;
    followed->events = {};
    Result<PrintedUsers> printed = co_await printUsers(connection, followed->stop.get_token());
    followed->printedAt = Steady::now();
    if (!printed)
        co_return failure(printed.error());
    const qsizetype size = printed->size();
    // What changed while the list was under way is newer than the list.
    auto work = [rows = std::move(*printed), events = std::exchange(followed->events, {}),
                 now = followed->clock.now()] {
        QList<ActiveUser> users = activeUsersFrom(rows.hotspot, ActiveUser::Service::Hotspot, now);
        users += activeUsersFrom(rows.ppp, ActiveUser::Service::Ppp, now);
        return applied(std::move(users), events);
    };
    QList<ActiveUser> users = co_await offThread(size, std::move(work));
    co_await tell(followed, std::move(users), true);
    co_return Result<>();
}

QCoro::Task<> applyEvents(std::shared_ptr<FollowedUsers> followed)
{
    auto work = [users = followed->users, events = std::exchange(followed->events, {})] {
        return applied(users, events);
    };
    QList<ActiveUser> now = co_await offThread(followed->users.size(), std::move(work));
    co_await tell(followed, std::move(now), false);
}

/// While this line holds. An error of the list itself (rights) is told, and the list is tried again with the next look.
QCoro::Task<> followLine(std::shared_ptr<FollowedUsers> followed, std::shared_ptr<routeros::Connection> connection)
{
    QObject::connect(connection.get(), &routeros::Connection::lost, &followed->waker,
                     [raw = followed.get()] { raw->waker.wake(); });
    beginListening(followed, connection);
    followed->wantsPrint = true;
    while (!followed->stop.stop_requested() && connection->isOpen()) {
        const auto sincePrint = Steady::now() - followed->printedAt;
        if (followed->wantsPrint || sincePrint >= followed->options.pollEach) {
            const Result<> printed = co_await printOnce(followed, connection);
            if (!printed && followed->feed && !followed->stop.stop_requested())
                Q_EMIT followed->feed->failed(printed.error());
        } else if (!followed->events.isEmpty()) {
            co_await applyEvents(followed);
        }
        if (followed->stop.stop_requested() || !connection->isOpen())
            break;
        const auto left = followed->options.pollEach - (Steady::now() - followed->printedAt);
        co_await followed->waker.wait(std::max(std::chrono::ceil<std::chrono::milliseconds>(left), 1ms));
    }
    followed->listeners.clear();
}

} // namespace

void FollowedUsers::end()
{
    feed = nullptr;
    listeners.clear();
    bundling.stop();
    stop.request_stop();
    waker.wake();
}

QCoro::Task<Result<PrintedUsers>> printUsers(std::shared_ptr<routeros::Connection> connection, std::stop_token stop)
{
    auto hotspot = connection->call(printOf(ActiveUser::Service::Hotspot), stop);
    auto ppp = connection->call(printOf(ActiveUser::Service::Ppp), stop);
    const Result<Reply> hotspotReply = co_await hotspot;
    const Result<Reply> pppReply = co_await ppp;
    if (!hotspotReply && !isMissingMenu(hotspotReply))
        co_return failure(hotspotReply.error());
    if (!pppReply && !isMissingMenu(pppReply))
        co_return failure(pppReply.error());
    PrintedUsers printed;
    if (hotspotReply)
        printed.hotspot = hotspotReply->rows;
    if (pppReply)
        printed.ppp = pppReply->rows;
    co_return printed;
}

QCoro::Task<QHash<QString, GuestIdentity>> identify(QList<GuestDirectory *> directories, RouterId router,
                                                    QStringList names)
{
    QHash<QString, GuestIdentity> who;
    for (GuestDirectory *directory : directories) {
        const Result<QHash<QString, GuestIdentity>> known = co_await directory->whoAre(router, names);
        if (!known) {
            qCWarning(lcFleet) << "nobody could say who is online:" << kindName(known.error().kind);
            continue;
        }
        if (who.isEmpty()) { // shared, not copied: it may have 50,000 entries
            who = *known;
            continue;
        }
        for (auto it = known->cbegin(); it != known->cend(); ++it) {
            if (!who.contains(it.key()))
                who.insert(it.key(), it.value());
        }
    }
    co_return who;
}

QCoro::Task<> follow(std::shared_ptr<FollowedUsers> followed)
{
    while (!followed->stop.stop_requested()) {
        const auto connection = co_await followed->pool.connection(followed->router);
        if (followed->stop.stop_requested())
            co_return;
        if (connection) {
            co_await followLine(followed, *connection);
            continue;
        }
        if (followed->feed)
            Q_EMIT followed->feed->failed(connection.error());
        co_await followed->waker.wait(followed->options.retryAfter);
    }
}

ActiveUsersFeed::ActiveUsersFeed(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    FollowedUsers *followed = d->followed.get();
    followed->feed = this;
    followed->bundling.setSingleShot(true);
    connect(&followed->bundling, &QTimer::timeout, &followed->waker, [followed] { followed->waker.wake(); });
}

ActiveUsersFeed::~ActiveUsersFeed()
{
    d->followed->end();
}

const QList<ActiveUser> &ActiveUsersFeed::users() const
{
    return d->followed->users;
}

bool ActiveUsersFeed::isComplete() const
{
    return d->followed->isComplete;
}

void ActiveUsersFeed::refresh()
{
    d->followed->wantsPrint = true;
    d->followed->waker.wake();
}

} // namespace nettdesk::fleet
