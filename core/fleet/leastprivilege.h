// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/policies.h"
#include "core/model/actor.h"
#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/model/router.h"
#include "core/security/secret.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
}
namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::fleet {

class RouterService;

/// What the wizard was told (product N3).
struct LeastPrivilegeRequest {
    QString administrator;                     ///< a router user that may manage users; used for this and forgotten
    security::SecretBytes password;            ///< the administrator's
    QSet<RouterDuty> duties;                   ///< what the new user must be able to do
    QString name = QStringLiteral("nettdesk"); ///< of the new user and of its group: letters, digits, '-', '_', '.'
    QStringList allowedFrom;   ///< addresses or networks the user may come from ("10.0.0.5", "10.0.0.0/24")
    bool limitService = false; ///< also allow the API service to these only: cuts off other API clients
};

/// One thing that was checked about the new user.
struct PrivilegeCheck {
    enum class Expectation { Granted, Refused };
    enum class Evidence {
        Tried,  ///< the command ran, or the router refused it, when the new user sent it
        Listed, ///< only the router's own list of the group says so: trying it would do harm
    };

    QString policy;  ///< RouterOS's word: "write", "ftp"
    QString what;    ///< translated: "Read the hotspot's users", "Change router users"
    QString command; ///< what was sent: "/ip/hotspot/user/print"; empty: nothing was
    Expectation expected = Expectation::Granted;
    Evidence evidence = Evidence::Tried;
    bool isAsExpected = false;
    QString detail; ///< the router's own words, when it refused
};

/// A router user made by us. Its password exists here and, after adopt(), sealed in the router's record; nowhere else.
struct NewRouterUser {
    QString name;
    QString group;
    QByteArrayList policies;
    QStringList allowedFrom;
    security::SecretBytes password;
};

struct LeastPrivilegeReport {
    NewRouterUser user;
    QList<PrivilegeCheck> checks; ///< all as expected
    QStringList notes;            ///< whole sentences: what could only be read and not tried, what was limited
};

/// Makes a router user that can do what the shop needs and nothing else, and proves it.
///
/// Over a short connection of its own, as the administrator: a group with exactly the needed policies, a user in it
/// with a random password of 24 letters and digits, its allow-list. Then as that user, over another connection: every
/// needed command once in a form that only reads (writing is tried by giving the router the name it has), and every
/// policy that is not needed must be refused; what would do harm if it were not (reboot) is taken from the router's
/// own list of the group. When anything fails, or is stopped, what was made is removed again, and the error says so or
/// says what is left.
class LeastPrivilege : public QObject {
    Q_OBJECT

public:
    LeastPrivilege(storage::Database &database, const security::AuditTrail &audit, RouterService &routers,
                   QObject *parent = nullptr);

    /// What may be wrong before anything is sent: a whole sentence, or empty.
    static QString fault(const LeastPrivilegeRequest &request);

    /// Permission EditRouters. Errors: LoginRefused (the administrator), NotPermitted (who may not manage users),
    /// AlreadyExists (a user or group of that name: nothing was changed), Invalid (this computer is not in
    /// `allowedFrom`), Conflict (the proof failed; undone; `detail` lists what was not as expected), those of the line.
    /// Progress counts the steps and checks.
    QCoro::Task<Result<LeastPrivilegeReport>> make(Actor actor, RouterId router, LeastPrivilegeRequest request,
                                                   Progress progress = {}, std::stop_token stop = {});

    /// The router's record works with the new user from now on; its password is sealed. Tested before it is stored.
    /// Permission EditRouters.
    QCoro::Task<Result<Router>> adopt(Actor actor, RouterId router, NewRouterUser user);

private:
    struct Job;
    QCoro::Task<Result<>> prepare(std::shared_ptr<Job> job);
    QCoro::Task<Result<>> build(std::shared_ptr<Job> job);
    QCoro::Task<Result<>> limitService(std::shared_ptr<Job> job);
    QCoro::Task<QString> undo(std::shared_ptr<Job> job);
    static Error notLetIn(const Error &error, const LeastPrivilegeRequest &request);
    static QStringList notesOn(const QList<PrivilegeCheck> &checks, const QStringList &allowedFrom,
                               const QStringList &serviceAllows);
    QCoro::Task<Result<>> record(Actor actor, Router router, NewRouterUser user);

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    RouterService &m_routers;
};

} // namespace nettdesk::fleet
