// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/audittrail.h"
#include "core/security/keyholder.h"
#include "core/security/keystore.h"
#include "core/storage/keyrepository.h"

#include <QList>

namespace nettdesk::security {

class KeyRing;

/// Opens the ring: finds this machine's copy of the data key among the database's wraps, and gives copies to new
/// holders. It never makes a data key and never replaces one: whatever is missing, the answer is a question to a
/// person (Locked), for a key made anew would turn every stored password into noise.
class KeyAccess {
public:
    /// A shop's first data key with its first two holders, before anything is stored.
    struct NewKey {
        DataKey key;
        RecoveryKey recovery;
        QList<storage::KeyWrap> wraps;
    };

    KeyAccess(storage::Database &database, KeyRing &keys, const AuditTrail &audit);

    /// With the secret in this machine's store. NotFound: the database holds no shop yet. Locked: the store has no
    /// secret for this shop, or one that opens nothing, or cannot be asked; the message tells these cases apart and
    /// says what to do. `store` must outlive the task.
    QCoro::Task<Result<>> unlock(KeyStore &store);

    /// With the printed recovery key, as typed. Invalid: not the form of one. LoginRefused: another shop's.
    QCoro::Task<Result<>> unlockWithRecovery(QString typed);

    /// Gives this machine a copy of its own, in place of the one it had, so that unlock() works from now on. Locked:
    /// the ring is empty, or the store cannot be used. `store` must outlive the task.
    QCoro::Task<Result<>> keepIn(KeyStore &store, Actor actor);

    /// For SetUp: makes the data key, and its secret in the store.
    static QCoro::Task<Result<NewKey>> makeNew(KeyStore &store, QString shopId, Device device);

private:
    struct Stored {
        QString shopId;
        QList<storage::DataKeyVersion> versions;
        QList<storage::KeyWrap> wraps;
    };

    QCoro::Task<Result<Stored>> load();
    /// False: no wrap names this holder.
    Result<bool> open(const Stored &stored, const KeyHolder &holder);

    storage::Database &m_database;
    KeyRing &m_keys;
    const AuditTrail &m_audit;
};

} // namespace nettdesk::security
