// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/keyring.h"
#include "core/security/secret.h"

#include <QByteArray>
#include <QString>

namespace nettdesk::security {

/// Where a sealed value stands. It is bound into the value: moved to another row or column it no longer opens.
struct Place {
    QByteArray table; ///< constant names of ours, without '|'
    QByteArray column;
    QByteArray
        rowKey; ///< what names the row for ever and is known before it is stored: a public id, a voucher's code key
};

/// Encrypts what the database keeps secret: router passwords, vouchers' separate passwords.
///
/// XChaCha20-Poly1305 (RFC 8439's IETF construction with the 24-byte nonce of draft-irtf-cfrg-xchacha, as libsodium's
/// crypto_aead_xchacha20poly1305_ietf), random nonce, additional data "table|column|row key|key version". Text form
/// `v1.<key version>.<base64url of nonce and ciphertext, no padding>`: letters, digits, '-', '_' and '.' only.
/// Sealing is quick (microseconds). A cheap value: a worker takes a copy.
class Vault {
public:
    explicit Vault(const KeyRing &ring) : m_keys(ring.keys()) {}

    /// Locked: the data key is not there.
    Result<QString> seal(QByteArrayView plain, const Place &place) const;
    Result<QString> seal(const SecretBytes &plain, const Place &place) const { return seal(plain.view(), place); }

    /// Locked; NotFound: sealed with a key that is not there; Invalid: not what was sealed for this place. The message
    /// never holds any part of the value.
    Result<SecretBytes> open(const QString &sealed, const Place &place) const;
    /// The same as text in ordinary memory, for what is shown or printed at once: 100,000 cards' passwords.
    Result<QString> openText(const QString &sealed, const Place &place) const;

private:
    HeldKeys m_keys;
};

} // namespace nettdesk::security
