// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keystore.h"

#include <QHash>

namespace nettdesk::security {

/// Keeps secrets as long as it lives.
class MemoryKeyStore final : public KeyStore {
public:
    Kind kind() const override { return Kind::Memory; }
    QString whereText() const override;
    QCoro::Task<Result<std::optional<SecretBytes>>> read(QString shopId) override;
    QCoro::Task<Result<SecretBytes>> create(QString shopId) override;
    QCoro::Task<Result<>> forget(QString shopId) override;

private:
    QHash<QString, SecretBytes> m_secrets;
};

} // namespace nettdesk::security
