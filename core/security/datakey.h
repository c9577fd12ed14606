// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/secret.h"

#include <QString>

namespace nettdesk::security {

/// The shop's data key: 32 random bytes from which the keys that do the work are derived (crypto_kdf, BLAKE2b). It
/// exists in memory only; the database holds *wraps* of it, each of which one holder's key pair opens.
/// Keys have versions: rows name the one they were sealed with, so that a key can be replaced later.
class DataKey {
public:
    static constexpr qsizetype size = 32;

    /// A new key from the cryptographic generator.
    static DataKey create(int version);
    /// Invalid: not 32 bytes.
    static Result<DataKey> fromBytes(int version, SecretBytes bytes);

    int version() const { return m_version; }
    const SecretBytes &bytes() const { return m_bytes; }

    const SecretBytes &vaultKey() const { return m_vaultKey; }   ///< seals columns (Vault)
    const SecretBytes &auditKey() const { return m_auditKey; }   ///< chains the audit log (AuditTrail)
    const SecretBytes &backupKey() const { return m_backupKey; } ///< encrypts backups
    /// Tells this key from any other and nothing about it: 32 hexadecimal digits, stored beside the wraps.
    const QString &fingerprint() const { return m_fingerprint; }

private:
    DataKey(int version, SecretBytes bytes);

    int m_version;
    SecretBytes m_bytes;
    SecretBytes m_vaultKey;
    SecretBytes m_auditKey;
    SecretBytes m_backupKey;
    QString m_fingerprint;
};

} // namespace nettdesk::security
