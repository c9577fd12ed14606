// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/datakey.h"

#include <QMap>
#include <QMutex>
#include <QObject>

#include <memory>
#include <optional>

namespace nettdesk::security {

/// The data keys that this process holds in memory. Empty at start; KeyAccess opens it. Whoever seals, opens or
/// chains asks here and gets Locked while it is empty. All functions but the signal may be used from any thread.
class KeyRing : public QObject {
    Q_OBJECT
public:
    explicit KeyRing(QObject *parent = nullptr);

    bool isUnlocked() const;
    /// The newest key, which seals. Locked: there is none; the message says what to do.
    Result<std::shared_ptr<const DataKey>> current() const;
    /// The key that something old was sealed with. Locked: no key at all. NotFound: a version this shop has no key of.
    Result<std::shared_ptr<const DataKey>> key(int version) const;
    Result<SecretBytes> backupKey() const;

    /// Takes a key in. Called by KeyAccess, SetUp and tests.
    void adopt(DataKey key);
    /// Forgets every key and wipes it as soon as nobody computes with it any more.
    void lock();

Q_SIGNALS:
    /// Unlocked or locked: background work starts or rests.
    void changed();

private:
    mutable QMutex m_mutex;
    QMap<int, std::shared_ptr<const DataKey>> m_keys;
};

} // namespace nettdesk::security
