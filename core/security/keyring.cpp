// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

#include <QMap>
#include <QMutex>

namespace nettdesk::security {

struct HeldKeys::Keys {
    QMutex mutex;
    QMap<int, std::shared_ptr<const DataKey>> byVersion;
};

HeldKeys::HeldKeys() : m_keys(std::make_shared<Keys>()) {}

bool HeldKeys::isUnlocked() const
{
    const QMutexLocker guard(&m_keys->mutex);
    return !m_keys->byVersion.isEmpty();
}

Result<std::shared_ptr<const DataKey>> HeldKeys::current() const
{
    const QMutexLocker guard(&m_keys->mutex);
    if (m_keys->byVersion.isEmpty())
        return failure(Error::Kind::Locked,
                       KeyRing::tr("The shop's data key is locked on this computer, so stored passwords cannot be "
                                   "read. Nothing was changed. Unlock it first: from the keychain, with its key file, "
                                   "or with the recovery key."));
    return m_keys->byVersion.last();
}

Result<std::shared_ptr<const DataKey>> HeldKeys::key(int version) const
{
    const auto newest = current();
    if (!newest || newest.value()->version() == version)
        return newest;
    const QMutexLocker guard(&m_keys->mutex);
    if (const auto found = m_keys->byVersion.value(version))
        return found;
    return failure(Error::Kind::NotFound,
                   KeyRing::tr("This was encrypted with data key %1, which this computer does not have. Nothing was "
                               "changed. Unlock with the recovery key of this shop.")
                       .arg(version));
}

KeyRing::KeyRing(QObject *parent) : QObject(parent) {}

void KeyRing::adopt(DataKey key)
{
    {
        const QMutexLocker guard(&m_held.m_keys->mutex);
        const int version = key.version();
        m_held.m_keys->byVersion.insert(version, std::make_shared<const DataKey>(std::move(key)));
    }
    Q_EMIT changed();
}

void KeyRing::lock()
{
    {
        const QMutexLocker guard(&m_held.m_keys->mutex);
        m_held.m_keys->byVersion.clear();
    }
    Q_EMIT changed();
}

} // namespace nettdesk::security
