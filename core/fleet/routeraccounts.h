// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/guestdirectory.h"
#include "core/model/actor.h"
#include "core/model/bytecount.h"
#include "core/model/result.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>
#include <stop_token>

namespace nettdesk::fleet {

class RouterPool;

/// An account that stands on a router: a row of /ip/hotspot/user or of /ppp/secret, without its password.
/// Source of the properties: manual, "HotSpot", User, and "PPP AAA", User Database.
struct RouterAccount {
    enum class Service { Hotspot, Ppp };

    Service service = Service::Hotspot;
    QString itemId; ///< "*3A": names the row as long as it is not removed
    QString name;
    QString profile;
    QString server;  ///< hotspot server, of PPP the service ("pppoe", "any"); empty: all of them
    QString comment; ///< foreign text
    bool isDisabled = false;
    bool isRouterOwned = false;                    ///< the router's own row (`default`, `dynamic`)
    std::optional<std::chrono::seconds> timeLimit; ///< online time that it may use; none: no limit. Hotspot only
    std::optional<std::chrono::seconds> timeUsed;  ///< by sessions that have ended. Hotspot only
    std::optional<ByteCount> dataLimit;            ///< down and up together. Hotspot only
    std::optional<ByteCount> dataUsed;             ///< by sessions that have ended. Hotspot only
    GuestIdentity who;

    bool operator==(const RouterAccount &) const = default;
};

/// Reads which accounts a router has. It changes none: that is for vouchers and customers.
class RouterAccounts : public QObject {
    Q_OBJECT

public:
    explicit RouterAccounts(RouterPool &pool, QObject *parent = nullptr);

    /// Who answers `who`. Asked in this order; they outlive this.
    void addDirectory(GuestDirectory &directory);

    /// All of them, in the router's order, hotspot first; 50,000 are taken apart off the calling thread. A menu that
    /// the router does not have (no hotspot package, no PPP) is no error: then there are none of it.
    /// Permission SeeRouters. Errors: those of RouterPool::connection and Connection::call.
    QCoro::Task<Result<QList<RouterAccount>>> read(Actor actor, RouterId router, std::stop_token stop = {});

private:
    QCoro::Task<Result<>> identify(RouterId router, QList<RouterAccount> *accounts);

    RouterPool &m_pool;
    QList<GuestDirectory *> m_directories;
};

} // namespace nettdesk::fleet
