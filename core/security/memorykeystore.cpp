// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/memorykeystore.h"

#include <QCoreApplication>

namespace nettdesk::security {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemoryKeyStore)
};

} // namespace

QString MemoryKeyStore::whereText() const
{
    //: Where a key is kept, completing "The key is kept in %1".
    return Text::tr("the memory of this program");
}

QCoro::Task<Result<std::optional<SecretBytes>>> MemoryKeyStore::read(QString shopId)
{
    std::optional<SecretBytes> found;
    if (const auto it = m_secrets.constFind(shopId); it != m_secrets.cend())
        found = *it;
    co_return found;
}

QCoro::Task<Result<SecretBytes>> MemoryKeyStore::create(QString shopId)
{
    const SecretBytes secret = SecretBytes::random(secretSize);
    m_secrets.insert(shopId, secret);
    co_return secret;
}

QCoro::Task<Result<>> MemoryKeyStore::forget(QString shopId)
{
    m_secrets.remove(shopId);
    co_return Result<>{};
}

} // namespace nettdesk::security
