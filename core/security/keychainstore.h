// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keystore.h"

#include <chrono>

namespace nettdesk::security {

/// The operating system's keychain (Secret Service, KWallet, Windows Credential Store, macOS Keychain) through
/// QtKeychain. Its plain-text fallback is always off.
///
/// Seen with QtKeychain 0.13.2 and gnome-keyring on Debian 12: without a session bus every job ends with OtherError in
/// milliseconds; on a bus without anybody to ask, writing ends with OtherError and reading with EntryNotFound; and a
/// locked keyring that does hold the entry also reads as EntryNotFound.
class KeychainStore final : public KeyStore {
public:
    /// `patience`: how long a person may take to answer the keychain's own question for its password.
    explicit KeychainStore(QString service = QStringLiteral("NettDesk"),
                           std::chrono::milliseconds patience = std::chrono::minutes(3));

    Kind kind() const override { return Kind::Keychain; }
    QString whereText() const override;
    QCoro::Task<Result<std::optional<SecretBytes>>> read(QString shopId) override;
    QCoro::Task<Result<SecretBytes>> create(QString shopId) override;
    QCoro::Task<Result<>> forget(QString shopId) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace nettdesk::security
