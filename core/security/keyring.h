// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/datakey.h"

#include <QObject>

#include <memory>

namespace nettdesk::security {

/// The keys in a ring, as those see them that seal, open and chain with them. A cheap value: copies look at the same
/// ring, in any thread, also while the ring's owner is being taken down (a transaction that still waits its turn).
class HeldKeys {
public:
    bool isUnlocked() const;
    /// The newest key, which seals. Locked: there is none; the message says what to do.
    Result<std::shared_ptr<const DataKey>> current() const;
    /// The key that something old was sealed with. Locked: no key at all. NotFound: a version this shop has no key of.
    Result<std::shared_ptr<const DataKey>> key(int version) const;

private:
    friend class KeyRing;
    struct Keys;
    HeldKeys();

    std::shared_ptr<Keys> m_keys;
};

/// The data keys that this process holds in memory. Empty at start; KeyAccess opens it. Whoever needs a key while it is
/// empty gets Locked. Lives in one thread; its keys may be asked for in any.
class KeyRing : public QObject {
    Q_OBJECT
public:
    explicit KeyRing(QObject *parent = nullptr);

    const HeldKeys &keys() const { return m_held; }
    bool isUnlocked() const { return m_held.isUnlocked(); }
    Result<std::shared_ptr<const DataKey>> current() const { return m_held.current(); }
    Result<std::shared_ptr<const DataKey>> key(int version) const { return m_held.key(version); }

    /// Takes a key in. Called by KeyAccess, SetUp and tests.
    void adopt(DataKey key);
    /// Forgets every key and wipes it as soon as nobody computes with it any more.
    void lock();

Q_SIGNALS:
    /// Unlocked or locked: background work starts or rests.
    void changed();

private:
    HeldKeys m_held;
};

} // namespace nettdesk::security
