// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

namespace nettdesk::security {

KeyRing::KeyRing(QObject *parent) : QObject(parent) {}

bool KeyRing::isUnlocked() const
{
    const QMutexLocker guard(&m_mutex);
    return !m_keys.isEmpty();
}

Result<std::shared_ptr<const DataKey>> KeyRing::current() const
{
    const QMutexLocker guard(&m_mutex);
    if (m_keys.isEmpty())
        return failure(Error::Kind::Locked, tr("The shop's data key is locked on this computer, so stored passwords "
                                               "cannot be read. Nothing was changed. Unlock it first: from the "
                                               "keychain, with its key file, or with the recovery key."));
    return m_keys.last();
}

Result<std::shared_ptr<const DataKey>> KeyRing::key(int version) const
{
    const auto newest = current();
    if (!newest || newest.value()->version() == version)
        return newest;
    const QMutexLocker guard(&m_mutex);
    if (const auto found = m_keys.value(version))
        return found;
    return failure(Error::Kind::NotFound, tr("This was encrypted with data key %1, which this computer does not have. "
                                             "Nothing was changed. Unlock with the recovery key of this shop.")
                                              .arg(version));
}

Result<SecretBytes> KeyRing::backupKey() const
{
    const auto newest = current();
    if (!newest)
        return failure(newest.error());
    return newest.value()->backupKey();
}

void KeyRing::adopt(DataKey key)
{
    {
        const QMutexLocker guard(&m_mutex);
        const int version = key.version();
        m_keys.insert(version, std::make_shared<const DataKey>(std::move(key)));
    }
    Q_EMIT changed();
}

void KeyRing::lock()
{
    {
        const QMutexLocker guard(&m_mutex);
        m_keys.clear();
    }
    Q_EMIT changed();
}

} // namespace nettdesk::security
