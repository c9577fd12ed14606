// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/business.h"
#include "core/security/keyaccess.h"
#include "core/security/secret.h"

namespace nettdesk::security {

class PasswordHasher;

/// What the first run asks.
struct NewShop {
    QString businessName; ///< at most 120 characters
    QString currency;     ///< ISO 4217: "USD"
    QString locale;       ///< "en", "ar", "pt_BR"
    QString zone;         ///< IANA: "Africa/Nairobi"; empty: this computer's
    QString ownerName;    ///< at most 120 characters
    SecretBytes ownerPassword;
};

struct CreatedShop {
    Business business;
    QString recoveryKey; ///< secret: shown once, to be printed; stored nowhere
    Actor owner;         ///< signed in
};

/// Makes the shop in an empty database: business, data key with its first holders, the owner's account and the first
/// line of the audit log, all in one transaction.
class SetUp {
public:
    SetUp(storage::Database &database, KeyRing &keys, const AuditTrail &audit, PasswordHasher &hasher);

    /// False: a first run is due.
    QCoro::Task<Result<bool>> isDone();

    /// The same with names cleaned, the currency in capitals and the zone filled in. Invalid: the first thing that
    /// cannot be used, named, with what to do.
    static Result<NewShop> check(NewShop shop);

    /// Invalid: as check(). AlreadyExists: the database holds a shop. Locked: the store cannot keep the key. Whatever
    /// fails, nothing is left behind. `store` must outlive the task.
    QCoro::Task<Result<CreatedShop>> create(NewShop shop, KeyStore &store);

private:
    storage::Database &m_database;
    KeyRing &m_keys;
    const AuditTrail &m_audit;
    PasswordHasher &m_hasher;
};

} // namespace nettdesk::security
