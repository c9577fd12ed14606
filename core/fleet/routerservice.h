// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/profiles.h"
#include "core/fleet/routerpool.h"
#include "core/model/actor.h"
#include "core/model/router.h"
#include "core/security/secret.h"

#include <QStringList>

namespace nettdesk::security {
class AuditTrail;
}

namespace nettdesk::fleet {

/// What a person fills in to add or to change a router.
struct RouterDraft {
    QString name;     ///< the shop's name for it; empty: the router's own identity is taken
    QString host;     ///< name or address; no port in it
    quint16 port = 0; ///< 0: the usual one of `tls` (8728 or 8729)
    TlsMode tls = TlsMode::Off;
    QString user;
    /// Without a value: the stored one, when a router is changed or tested again; none, when it is new.
    std::optional<security::SecretBytes> password;
    bool isActive = true;
};

/// What the router said when it was asked (product R1). Nothing was stored.
struct RouterProbe {
    QString identity; ///< /system/identity
    QString version;  ///< "7.18.2 (stable)"
    QString board;
    int hotspotProfiles = 0; ///< rows of /ip/hotspot/user/profile
    QString signInAddress;   ///< dns-name, else hotspot-address of the hotspot's server profile; empty: no hotspot yet
    QString fingerprint;     ///< SHA-256 of its API-SSL certificate, lower-case hex; empty without one
    TlsMode tls = TlsMode::Off;
    std::chrono::milliseconds roundTrip{0}; ///< of one small command, after the login
    QStringList notes; ///< whole sentences to show with a success: what this line does not protect, what is missing
};

struct AddedRouter {
    Router router;
    std::optional<RouterProbe> probe; ///< none when the test was left out
};

enum class Testing { First, LeaveOut };

/// Routers as the shop knows them: tested before they are saved, their passwords sealed, every change audited.
/// Names: 1 to 120 characters as people count them, no line breaks, unique in the shop.
/// A failed test says which of these it was, and what to do: unknown host, closed port, no answer, wrong user or
/// password, missing policy, changed certificate, no certificate, not a RouterOS API.
class RouterService : public QObject {
    Q_OBJECT

public:
    RouterService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                  RouterPool &pool, const Clock &clock, QObject *parent = nullptr);

    /// Talks to the router of the draft and stores nothing. With `stored`, what the draft leaves out (password) comes
    /// from that record, and its pinned certificate must be met. Permission EditRouters.
    QCoro::Task<Result<RouterProbe>> test(Actor actor, RouterDraft draft, RouterId stored = {},
                                          std::stop_token stop = {});
    /// The same for a router as it is stored; what it says of itself is remembered. Permission SeeRouters.
    QCoro::Task<Result<RouterProbe>> testStored(Actor actor, RouterId router, std::stop_token stop = {});

    /// Permission EditRouters. With TlsMode::Pinned the first certificate met is remembered. AlreadyExists: the name.
    QCoro::Task<Result<AddedRouter>> add(Actor actor, RouterDraft draft, Testing testing = Testing::First,
                                         std::stop_token stop = {});
    QCoro::Task<Result<AddedRouter>> update(Actor actor, RouterId router, RouterDraft draft,
                                            Testing testing = Testing::First, std::stop_token stop = {});
    /// Refused (Conflict) while vouchers belong to it: switch it off instead, so that what was sold stays readable.
    QCoro::Task<Result<>> remove(Actor actor, RouterId router);
    QCoro::Task<Result<Router>> setActive(Actor actor, RouterId router, bool active);
    /// Trusts the certificate with this fingerprint from now on. Permission TrustRouter; old and new are audited.
    QCoro::Task<Result<Router>> acceptCertificate(Actor actor, RouterId router, QString fingerprint);

    /// Permission SeeRouters.
    QCoro::Task<Result<QList<Router>>> list(Actor actor);
    /// By public id ("RTR_A1B2C3D4"), or by name (any case). NotFound says what was looked for.
    QCoro::Task<Result<Router>> find(Actor actor, QString publicIdOrName);
    QCoro::Task<Result<Router>> byId(Actor actor, RouterId router);

    /// Read from the router now. Permission SeeRouters.
    QCoro::Task<Result<QList<HotspotUserProfile>>> profiles(Actor actor, RouterId router);

    /// How the line stands (RouterPool::status), without asking the router.
    LineStatus status(RouterId router) const;

Q_SIGNALS:
    /// A record was added, changed or removed, or its line's state changed.
    void changed(nettdesk::RouterId router);

private:
    static tl::unexpected<Error> noSuchRouter();
    QCoro::Task<Result<Router>> load(RouterId router);
    QCoro::Task<Result<security::SecretBytes>> passwordFor(RouterDraft draft, Router router);
    QCoro::Task<Result<RouterProbe>> probeDraft(RouterDraft draft, Router stored, std::stop_token stop);

    storage::Database &m_database;
    const security::Vault &m_vault;
    const security::AuditTrail &m_audit;
    RouterPool &m_pool;
    const Clock &m_clock;
};

} // namespace nettdesk::fleet
