// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/profiles.h"
#include "core/fleet/routerpool.h"
#include "core/model/actor.h"
#include "core/model/router.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <stop_token>

namespace nettdesk::security {
class AuditTrail;
}

namespace nettdesk::fleet {

/// Hotspot user profiles and PPP profiles, where they live: on the router. Read now, changed now, every change audited.
///
/// A profile is known by its name together with its ".id": a name that somebody changed on the router in the meantime
/// is noticed (Conflict: it is called otherwise now; NotFound: it is gone) and nothing is written.
/// Errors beside those of RouterPool::call: Invalid (a box, see faultOf), NotPermitted, AlreadyExists (the name),
/// Conflict, Trap with the router's words (a pool that it does not have is named). After NotReachable or TimedOut of a
/// change it is unknown whether the router carried it out: the message says so, read again.
class ProfileService : public QObject {
    Q_OBJECT

public:
    ProfileService(storage::Database &database, const security::AuditTrail &audit, RouterPool &pool, const Clock &clock,
                   QObject *parent = nullptr);

    /// All profiles of the router with who uses them, read now. Permission SeeRouters.
    QCoro::Task<Result<RouterProfiles>> read(Actor actor, RouterId router, std::stop_token stop = {});
    /// What read() gave last in this program; nothing before the first time.
    std::optional<RouterProfiles> lastRead(RouterId router) const;

    /// Makes the profile; itemId and flags are not looked at, an empty value leaves the router's default. Gives it as
    /// the router has it now. Names beginning with "nd1-" are ours and refused. Permission EditProfiles.
    QCoro::Task<Result<HotspotUserProfile>> addHotspot(Actor actor, RouterId router, HotspotUserProfile wanted);
    QCoro::Task<Result<PppProfile>> addPpp(Actor actor, RouterId router, PppProfile wanted);

    /// Writes what differs between `before` (a row that read() gave) and `wanted`; an emptied value clears it. Sessions
    /// that run keep the old values until their next sign-in. Refused: our own "nd1-" profiles, another name for a
    /// default row, another name while vouchers or packages of ours name it. Permission EditProfiles.
    QCoro::Task<Result<HotspotUserProfile>> changeHotspot(Actor actor, RouterId router, HotspotUserProfile before,
                                                          HotspotUserProfile wanted);
    QCoro::Task<Result<PppProfile>> changePpp(Actor actor, RouterId router, PppProfile before, PppProfile wanted);

    /// Who uses this profile now: for the question before removing it. Permission SeeRouters.
    QCoro::Task<Result<ProfileUse>> use(Actor actor, RouterId router, ProfileKind kind, QString name);
    /// Removes it, unless somebody uses it (Conflict, with the numbers: a router would leave its users with a dangling
    /// "*3") or it is the router's default. Permission EditProfiles.
    QCoro::Task<Result<>> remove(Actor actor, RouterId router, ProfileKind kind, QString name, QString itemId);

Q_SIGNALS:
    /// The profiles were read, or one was changed by us.
    void changed(nettdesk::RouterId router);

private:
    /// A router that the actor may change, its line open.
    struct Way {
        Router router;
        std::shared_ptr<routeros::Connection> connection;
    };
    /// What goes into the audit log about one change.
    struct Change {
        Actor actor;
        Router router;
        QString action;
        QString profile;
        QString before;
        QString after;
    };

    QCoro::Task<Result<Way>> wayTo(Actor actor, RouterId router);
    QCoro::Task<Result<ProfileUse>> useOf(std::shared_ptr<routeros::Connection> connection, RouterId router,
                                          ProfileKind kind, QString name, std::stop_token stop);
    template<class Profile>
    QCoro::Task<Result<Profile>> stillThere(std::shared_ptr<routeros::Connection> connection, Profile known);
    QCoro::Task<Result<>> mayRename(Way way, QString name, bool isDefault, ProfileKind kind);
    static QString inUseText(const QString &name, const ProfileUse &use);
    template<class Profile>
    QCoro::Task<Result<Profile>> add(Actor actor, RouterId router, Profile wanted);
    template<class Profile>
    QCoro::Task<Result<Profile>> change(Actor actor, RouterId router, Profile before, Profile wanted);
    template<class Profile>
    QCoro::Task<Result<>> drop(Actor actor, RouterId router, QString name, QString itemId);
    QCoro::Task<Result<>> carryOut(Way way, QList<routeros::Command> commands, Change change);

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    RouterPool &m_pool;
    const Clock &m_clock;
    QHash<RouterId, RouterProfiles> m_lastRead;
};

} // namespace nettdesk::fleet
