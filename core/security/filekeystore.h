// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/hashcost.h"
#include "core/security/keystore.h"

namespace nettdesk::security {

/// A key file, chosen on purpose where there is no keychain. It holds either 32 random bytes, or a passphrase in its
/// first line, which costs a deliberate half second at every start. Only its owner may read it: a file that others can
/// read is refused, not used with a warning.
///
/// The file's secret never goes out as it is: the shop's id is worked in, so that one file serves several shops.
class FileKeyStore final : public KeyStore {
public:
    /// Argon2id with 3 passes over 256 MiB: someone who stole the database can try passphrases for as long as he likes.
    static constexpr HashCost passphraseCost{3, size_t(256) << 20};
    static constexpr qsizetype leastPassphrase = 12;

    explicit FileKeyStore(QString path, HashCost cost = passphraseCost);

    /// Where the desktop program puts a key file beside a database file: "/home/x/shop.db" → "/home/x/shop.db.key".
    static QString beside(const QString &databaseFile);

    const QString &path() const { return m_path; }
    Kind kind() const override { return Kind::File; }
    QString whereText() const override;

    /// Empty: there is no such file. Invalid: it holds no usable key, or others may read it.
    QCoro::Task<Result<std::optional<SecretBytes>>> read(QString shopId) override;
    /// Uses the file that stands there, or writes 32 random bytes to a new one with mode 0600.
    QCoro::Task<Result<SecretBytes>> create(QString shopId) override;
    QCoro::Task<Result<>> forget(QString shopId) override;

private:
    QString m_path;
    HashCost m_cost;
};

} // namespace nettdesk::security
