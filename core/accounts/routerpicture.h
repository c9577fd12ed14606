// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bytecount.h"
#include "core/model/clock.h"
#include "core/routeros/routerclock.h"

#include <QByteArray>
#include <QCoroTask>
#include <QHash>
#include <QList>

#include <chrono>
#include <memory>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
}

namespace nettdesk::accounts {

/// A row of /ip/hotspot/user as it stands.
struct StandingUser {
    QByteArray id;
    QByteArray name;
    QByteArray profile;
    QByteArray comment;
    QByteArray lockedTo; ///< MAC address; empty: any device
    bool isDisabled = false;
    std::chrono::milliseconds limitUptime{0}; ///< zero: none
    ByteCount limitBytes;
    std::chrono::milliseconds uptime{0}; ///< of finished sessions: written at logout only
    ByteCount bytes;

    /// "nd1 MARK …"; empty: not ours.
    QByteArray mark() const;
    char letter() const; ///< of the comment: a, o, s, v; 0: none
};

/// A row of /ip/hotspot/active.
struct StandingSession {
    QByteArray id;
    QByteArray user;
    QByteArray address;
    QByteArray mac;
    std::chrono::milliseconds uptime{0};
    ByteCount bytes;
};

/// A row of /system/scheduler.
struct StandingScheduler {
    QByteArray id;
    QByteArray name;
    QByteArray comment;
    QByteArray onEvent;
    QByteArrayList policy;
    std::optional<routeros::RouterTime> start;
    std::chrono::milliseconds interval{0};
    bool isDisabled = false;
    bool runsAgain = false; ///< has a next-run
};

struct StandingCookie {
    QByteArray id;
    QByteArray user;
    QByteArray mac;
};

/// What a router has of us, read at one moment: all of it, or only what belongs to a few accounts.
struct RouterPicture {
    Timestamp readAt;
    routeros::RouterClock clock;
    QMultiHash<QByteArray, StandingUser> users; ///< by name: one per hotspot server at most
    QHash<QByteArray, StandingScheduler> schedulers;
    QMultiHash<QByteArray, StandingSession> sessions; ///< by user
    QMultiHash<QByteArray, StandingCookie> cookies;   ///< by user
    bool isWhole = false;

    struct Subject {
        QByteArray name;
        QByteArray mark;
    };
    /// Everything, or (up to a handful of subjects) just these. Errors: those of Connection::call.
    static QCoro::Task<Result<RouterPicture>> read(std::shared_ptr<routeros::Connection> connection, const Clock *clock,
                                                   QList<Subject> subjects, std::stop_token stop);
    static QCoro::Task<Result<RouterPicture>> readAll(std::shared_ptr<routeros::Connection> connection,
                                                      const Clock *clock, std::stop_token stop);
};

} // namespace nettdesk::accounts
