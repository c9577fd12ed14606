// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/datakey.h"

#include <QCoreApplication>
#include <sodium.h>

namespace nettdesk::security {

static_assert(DataKey::size == crypto_kdf_KEYBYTES);

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataKey)
};

/// Never renumbered: a number here is part of every stored ciphertext and audit hash.
enum class Purpose : quint64 { Fingerprint = 1, Vault = 2, Audit = 3, Backup = 4 };

constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "nettdesk";
constexpr qsizetype fingerprintSize = 16;

SecretBytes derive(const SecretBytes &master, Purpose purpose, qsizetype size)
{
    return SecretBytes::filled(size, [&](unsigned char *to) {
        crypto_kdf_derive_from_key(to, size_t(size), quint64(purpose), kdfContext, master.data());
    });
}

} // namespace

DataKey::DataKey(int version, SecretBytes bytes)
    : m_version(version)
    , m_bytes(std::move(bytes))
    , m_vaultKey(derive(m_bytes, Purpose::Vault, size))
    , m_auditKey(derive(m_bytes, Purpose::Audit, size))
    , m_backupKey(derive(m_bytes, Purpose::Backup, size))
    , m_fingerprint(
          QString::fromLatin1(derive(m_bytes, Purpose::Fingerprint, fingerprintSize).view().toByteArray().toHex()))
{
}

DataKey DataKey::create(int version)
{
    return DataKey(version, SecretBytes::random(size));
}

Result<DataKey> DataKey::fromBytes(int version, SecretBytes bytes)
{
    if (bytes.size() != size)
        return failure(Error::Kind::Invalid,
                       Text::tr("A data key has %1 bytes, this one has %2.").arg(size).arg(bytes.size()));
    return DataKey(version, std::move(bytes));
}

} // namespace nettdesk::security
