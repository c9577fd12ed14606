// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/package.h"
#include "core/storage/packagerepository.h"

#include <QCoroTask>
#include <QObject>

namespace nettdesk::security {
class AuditTrail;
}

namespace nettdesk::vouchers {

/// What the shop offers (product K1): made, edited at any time, never deleted. Vouchers that were made from a package
/// keep their terms whatever becomes of it. Every change is in the audit log.
class PackageService : public QObject {
    Q_OBJECT

public:
    PackageService(storage::Database &database, const security::AuditTrail &audit, const Clock &clock,
                   QObject *parent = nullptr);

    /// In the order of the tiles. Permission SeePackages.
    QCoro::Task<Result<QList<Package>>> list(Actor actor, bool withInactive = false);
    /// Permission SeePackages. NotFound.
    QCoro::Task<Result<Package>> byId(Actor actor, PackageId package);
    /// By its number or its name in any case. Permission SeePackages. NotFound.
    QCoro::Task<Result<Package>> find(Actor actor, QString idOrName);

    /// The rules of generation hold for its terms. Permission EditPackages. Errors: Invalid (names the rule),
    /// AlreadyExists (the name), NotFound (its router), Locked.
    QCoro::Task<Result<Package>> create(Actor actor, Package package);
    /// Everything of it but id and creation. Permission EditPackages. Errors as create(); NotFound.
    QCoro::Task<Result<Package>> edit(Actor actor, Package package);
    /// Offered or not. Doing it twice is no error. Permission EditPackages. NotFound.
    QCoro::Task<Result<Package>> setActive(Actor actor, PackageId package, bool isActive);

Q_SIGNALS:
    void changed(); ///< also by another program

private:
    QCoro::Task<Result<Package>> store(Actor actor, Package package);

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    const Clock &m_clock;
};

} // namespace nettdesk::vouchers
