// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// A version of the data key, known by its fingerprint only. Retired ones stay: old audit rows must verify.
struct DataKeyVersion {
    int version = 0;
    QString fingerprint;
    Timestamp createdAt;
    std::optional<Timestamp> retiredAt;
};

/// One holder of one version of the data key.
struct KeyWrap {
    enum class Kind {
        Device,   ///< a machine; its secret key is in the machine's keychain
        Recovery, ///< the printed recovery key
        KeyFile,  ///< a passphrase or key file
        Employee, ///< a person; the secret key is here, locked with the password
    };

    Id<KeyWrap> id;
    int keyVersion = 0;
    Kind kind = Kind::Device;
    QString label;        ///< "Counter 2": for people, to tell which to withdraw
    QString publicKey;    ///< whom it is sealed to, as text
    QString sealed;       ///< the data key, sealed, as text
    QString lockedSecret; ///< Employee and KeyFile: the holder's secret key with salt and cost, locked; else empty
    EmployeeId employee;  ///< Employee only
    Timestamp createdAt;
};

/// Who can open the data key. No secret stands here in the clear.
class KeyRepository {
public:
    explicit KeyRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<QList<DataKeyVersion>>> versions(); ///< oldest first
    QCoro::Task<Result<QList<KeyWrap>>> wraps();           ///< in the order they were made
    QCoro::Task<Result<Id<KeyWrap>>> addWrap(KeyWrap wrap);
    QCoro::Task<Result<>> removeWrap(Id<KeyWrap> wrap);

    static QList<DataKeyVersion> versions(Session &session);
    static QList<KeyWrap> wraps(Session &session);
    static void insertVersion(Session &session, const DataKeyVersion &version);
    static Id<KeyWrap> insertWrap(Session &session, const KeyWrap &wrap);
    static void removeWrap(Session &session, Id<KeyWrap> wrap);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
