// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/datakey.h"
#include "core/security/recoverykey.h"

#include <QString>

namespace nettdesk::security {

/// Somebody or something that can open the data key: a key pair (X25519) made from a secret that only the holder has.
/// The database keeps, per holder, the public key and the data key sealed to it (libsodium's crypto_box_seal).
class KeyHolder {
public:
    /// From what a KeyStore keeps.
    static KeyHolder fromSecret(const SecretBytes &secret);
    static KeyHolder fromRecoveryKey(const RecoveryKey &key, const QString &shopId);

    /// Names the holder in the database: base64url of the public key.
    const QString &publicKey() const { return m_publicKey; }
    /// The data key, for this holder's eyes: base64url of 80 bytes.
    QString wrap(const DataKey &key) const;
    /// Invalid: not sealed to this holder, damaged, or not the key with this fingerprint.
    Result<DataKey> unwrap(const QString &wrapped, int version, const QString &fingerprint) const;

private:
    explicit KeyHolder(const SecretBytes &seed);

    QByteArray m_publicBytes;
    QString m_publicKey;
    SecretBytes m_secretKey;
};

} // namespace nettdesk::security
