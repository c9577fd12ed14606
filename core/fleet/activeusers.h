// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/guestdirectory.h"
#include "core/model/actor.h"
#include "core/model/bytecount.h"
#include "core/model/clock.h"
#include "core/model/progress.h"
#include "core/model/result.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::fleet {

class RouterPool;

/// One session on a router: a row of /ip/hotspot/active or /ppp/active.
struct ActiveUser {
    enum class Service { Hotspot, Ppp };

    Service service = Service::Hotspot;
    QString itemId;  ///< "*C0A80A08": for hotspots the client's address, the same for whoever has it next; may be empty
    QString user;    ///< the account's name on the router
    QString address; ///< IPv4 or IPv6 as the router writes it
    QString mac;     ///< "AA:BB:CC:DD:EE:FF"; of PPP the caller-id, which need not be one
    QString server;  ///< hotspot server; of PPP the service ("pppoe")
    QString loginBy; ///< "http-pap", "mac-cookie" …; empty for PPP
    std::optional<std::chrono::seconds> uptime;   ///< at `readAt`
    std::optional<std::chrono::seconds> timeLeft; ///< of its limit; none: no limit
    std::optional<ByteCount> down;                ///< to the guest in this session; PPP does not say
    std::optional<ByteCount> up;
    QString comment; ///< the account's, on versions that send it
    Timestamp readAt;
    GuestIdentity who; ///< filled in by read() and by the feed

    /// What tells this session from every other one that has been or will be at the same address: service, user,
    /// address, MAC and when it began. Uptime wanders by a second between reads, so `began` is compared with a margin.
    bool isSameSessionAs(const ActiveUser &other) const;
    std::optional<Timestamp> began() const;
};

/// A change of the list since it was last told.
struct ActiveUsersChange {
    QList<ActiveUser> began;
    QList<ActiveUser> changed; ///< the same sessions with newer values
    QList<ActiveUser> ended;
};

/// The sessions of one router, live: a print to start, then `listen` and a print each half minute, which is the truth.
/// For as long as a tab is open. Lists arrive in one piece, also 50,000 rows; they are read off the painting thread.
class ActiveUsersFeed : public QObject {
    Q_OBJECT

public:
    ~ActiveUsersFeed() override;

    /// All sessions as of now, by user name.
    const QList<ActiveUser> &users() const;
    bool isComplete() const; ///< the first print has been read
    /// Prints again now.
    void refresh();

Q_SIGNALS:
    /// The whole list was read (again): users() changed by this.
    void changed(const nettdesk::fleet::ActiveUsersChange &change);
    /// The router cannot be read at the moment; tried again by itself. users() keeps what was known.
    void failed(const nettdesk::Error &error);

private:
    friend class ActiveUsers;
    struct Private;
    explicit ActiveUsersFeed(std::unique_ptr<Private> parts);
    const std::unique_ptr<Private> d;
};

/// Who is online on a router, and how to send somebody away.
class ActiveUsers : public QObject {
    Q_OBJECT

public:
    enum class Cut {
        Session,          ///< a phone with a cookie may be back at once
        SessionAndCookie, ///< it has to sign in again
    };

    struct Disconnected {
        int ended = 0;    ///< sessions that are gone
        int returned = 0; ///< were gone, and there again when it was looked after (a new sign-in)
        QList<Error> errors;
    };

    struct Options {
        std::chrono::milliseconds pollEach{30'000};      ///< of a feed: the print that is the truth
        std::chrono::milliseconds bundle{250};           ///< what `listen` says within this is told at once
        std::chrono::milliseconds retryAfter{5'000};     ///< a router that could not be read
        std::chrono::milliseconds lookAgainAfter{2'000}; ///< a sign-in that was under way while sessions were ended
    };

    ActiveUsers(storage::Database &database, RouterPool &pool, const security::AuditTrail &audit, const Clock &clock,
                Options options, QObject *parent = nullptr);
    ActiveUsers(storage::Database &database, RouterPool &pool, const security::AuditTrail &audit, const Clock &clock,
                QObject *parent = nullptr);
    /// Feeds that are still there tell nothing any more.
    ~ActiveUsers() override;

    /// Who answers `who`. Asked in this order; they outlive this.
    void addDirectory(GuestDirectory &directory);

    /// Everybody, once, by user name. A hotspot or PPP package that is missing is no error: then there are none of it.
    /// Permission SeeRouters. Errors: those of RouterPool::connection and Connection::call.
    QCoro::Task<Result<QList<ActiveUser>>> read(Actor actor, RouterId router, std::stop_token stop = {});

    /// Permission SeeRouters; without it the feed only fails. Destroy the feed when nobody looks any more.
    std::unique_ptr<ActiveUsersFeed> follow(Actor actor, RouterId router);

    /// Ends these sessions; the accounts stay as they are, so a guest may sign in again. A session that is gone by now
    /// counts as ended; one at the same address that belongs to somebody else by now is left. Permission
    /// DisconnectGuest; audited. Errors: the router could not be asked at all.
    QCoro::Task<Result<Disconnected>> disconnect(Actor actor, RouterId router, QList<ActiveUser> users, Cut cut,
                                                 Progress progress = {}, std::stop_token stop = {});

private:
    QCoro::Task<Result<>> record(Actor actor, RouterId router, QList<ActiveUser> users, Cut cut);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace nettdesk::fleet
