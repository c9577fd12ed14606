// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/hashcost.h"
#include "core/security/secret.h"

#include <QCoroTask>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nettdesk::security {

/// How many hashes are computed and how many wait their turn.
struct HashQueue {
    int running = 2;
    int waiting = 8;
};

/// Hashes people's passwords with Argon2id, in workers of its own. At most two run at once and eight wait (each takes
/// 64 MiB: twenty sign-ins at once would take 1.3 GB); who comes then gets Busy.
///
/// The hash is libsodium's text form "$argon2id$v=19$m=65536,t=3,p=1$salt$hash": it names its own cost, so that old
/// hashes stay readable when the cost is raised.
class PasswordHasher {
public:
    /// Argon2id takes time in proportion to the length; a password may have this many bytes of UTF-8.
    static constexpr qsizetype largestPassword = 1024;

    explicit PasswordHasher(HashCost cost = {}, HashQueue queue = {});

    /// Busy; Invalid: over 1,024 bytes.
    QCoro::Task<Result<QString>> hash(SecretBytes password);
    /// Whether the password is the one of `hash`. An empty hash (nobody of that name) takes as long as any other and
    /// is false.
    QCoro::Task<Result<bool>> verify(SecretBytes password, QString hash);
    /// The hash was made with another cost than today's: hash the password again now that it is at hand.
    bool needsRehash(const QString &hash) const;
    /// A hash of the right form and cost that no password has: what an unknown name is compared with.
    static QByteArray hashOfNobody(HashCost cost);

private:
    template<class T, class Work>
    QCoro::Task<Result<T>> inWorker(Work work);

    HashCost m_cost;
    HashQueue m_queue;
    std::shared_ptr<std::atomic_int> m_inHand = std::make_shared<std::atomic_int>(0);
    QByteArray m_dummyHash; ///< of a password that nobody knows
    QThreadPool m_pool;     ///< last: its end waits for the workers
};

} // namespace nettdesk::security
