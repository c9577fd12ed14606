// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/activeuserlist.h"
#include "core/fleet/activeusers.h"
#include "core/fleet/waker.h"
#include "core/routeros/connection.h"

#include <QPointer>
#include <QTimer>

namespace nettdesk::fleet {

/// What a feed and its coroutine share; the coroutine may end after the feed. Private to ActiveUsers.
struct FollowedUsers {
    FollowedUsers(RouterPool &thePool, const Clock &theClock) : pool(thePool), clock(theClock) {}

    RouterPool &pool;
    const Clock &clock;
    ActiveUsers::Options options;
    QList<GuestDirectory *> directories;
    RouterId router;
    ActiveUsersFeed *feed = nullptr; ///< null once nobody looks
    std::stop_source stop;
    Waker waker;
    QTimer bundling;
    QList<ActiveUser> users;
    LiveEvents events;
    std::vector<std::unique_ptr<routeros::Listener>> listeners;
    bool isComplete = false;
    bool wantsPrint = true;
    std::chrono::steady_clock::time_point printedAt{};

    void end();
};

struct ActiveUsersFeed::Private {
    std::shared_ptr<FollowedUsers> followed;
};

/// Runs until `followed` is ended.
QCoro::Task<> follow(std::shared_ptr<FollowedUsers> followed);

/// Both menus, printed once. A menu that is not there has no rows.
struct PrintedUsers {
    routeros::Rows hotspot;
    routeros::Rows ppp;
    qsizetype size() const { return hotspot.size() + ppp.size(); }
};
QCoro::Task<Result<PrintedUsers>> printUsers(std::shared_ptr<routeros::Connection> connection, std::stop_token stop);

/// Who they are, by whoever knows.
QCoro::Task<QHash<QString, GuestIdentity>> identify(QList<GuestDirectory *> directories, RouterId router,
                                                    QStringList names);

} // namespace nettdesk::fleet
