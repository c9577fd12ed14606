// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/storage/database.h"

#include <chrono>

namespace nettdesk {

/// Something that a router still has to be told because money or a customer depends on it (docs/ARCHITECTURE.md, the
/// intent log).
struct Intent {
    enum class State {
        Pending,   ///< waits until nextAt
        Leased,    ///< somebody works on it until leaseUntil; after that anybody may
        Done,      ///< the router was read back and has it
        Attention, ///< a person must decide; `lastError` says why
    };

    IntentId id;
    QString operation; ///< of the act that wrote it; its mark stands on the router
    RouterId router;
    VoucherId voucher; ///< the subject; intents of one subject run in order
    QString kind;      ///< "activateVoucher": which handler does it
    State state = State::Pending;
    int attempt = 0; ///< how often it was leased
    Timestamp nextAt;
    QString leaseOwner;
    std::optional<Timestamp> leaseUntil;
    QString lastError;
    Timestamp createdAt;
    QString payload; ///< what the act wants beyond its subject's row, as JSON; empty for most kinds
};

} // namespace nettdesk

namespace nettdesk::storage {

/// For whom and until when: "until" is the lease's end by the database's clock.
struct LeaseRequest {
    QString owner = {}; ///< names the process for as long as it lives
    Timestamp now = {};
    std::chrono::milliseconds leaseFor{30'000};
};

/// Which kinds a lease is about: all, only some, or all but some.
struct IntentKinds {
    QStringList names = {};
    bool isWithout = true;
};

/// The intent log. A lease keeps two workers from doing the same thing at the same time; doing it twice is harmless.
/// Each change of a leased intent is guarded by the owner: false means that the lease ended and another one has it.
class IntentRepository {
public:
    explicit IntentRepository(Database &database) : m_database(database) {}

    /// Leases what is due and first in line of its subject, earliest first: pending ones, and leased ones whose lease
    /// ended. Intents of the routers in `without` (offline ones, say) are left.
    QCoro::Task<Result<QList<Intent>>> lease(LeaseRequest request, int limit, QList<RouterId> without = {},
                                             IntentKinds kinds = {});
    /// One of them whether it is due or not, for "try now"; nothing if somebody else works on it or it is finished.
    /// One that needs attention is tried again.
    QCoro::Task<Result<std::optional<Intent>>> leaseOne(IntentId intent, LeaseRequest request);
    QCoro::Task<Result<bool>> renew(IntentId intent, LeaseRequest request);
    /// Many at once; gives how many were still the owner's.
    QCoro::Task<Result<qint64>> renew(QList<IntentId> intents, LeaseRequest request);
    QCoro::Task<Result<qint64>> postpone(QList<IntentId> intents, QString owner, Timestamp nextAt, QString error);
    /// Not now; again at nextAt.
    QCoro::Task<Result<bool>> postpone(IntentId intent, QString owner, Timestamp nextAt, QString error);
    QCoro::Task<Result<bool>> needsAttention(IntentId intent, QString owner, QString error);
    QCoro::Task<Result<bool>> done(IntentId intent, QString owner, Timestamp at);
    /// Pending ones of this router are due now, whatever they waited for. How many.
    QCoro::Task<Result<qint64>> bringForward(RouterId router, Timestamp now);
    /// Gives back what this owner still holds, at once, e.g. at the end of the program.
    QCoro::Task<Result<qint64>> giveBack(QString owner, Timestamp now);

    QCoro::Task<Result<std::optional<Intent>>> byId(IntentId intent);
    QCoro::Task<Result<std::optional<Intent>>> openOf(VoucherId voucher); ///< the first that is not done
    QCoro::Task<Result<QList<Intent>>> open(int limit);                   ///< all that are not done, oldest first
    /// When the next pending one is due or the next lease ends; nothing: no work.
    QCoro::Task<Result<std::optional<Timestamp>>> nextDue();
    struct Counts {
        qint64 pending = 0; ///< pending or leased
        qint64 attention = 0;
    };
    QCoro::Task<Result<Counts>> counts();

    /// Writes it as it is, also already leased (leaseOwner, leaseUntil), for whoever does it at once.
    static IntentId insert(Session &session, const Intent &intent);
    static std::optional<Intent> load(Session &session, IntentId intent);
    static std::optional<Intent> openOf(Session &session, VoucherId voucher);
    /// How many of an operation are not done, and why the first of them waits.
    static std::pair<int, QString> openOfOperation(Session &session, const QString &operation);
    /// Whoever holds it: late or doubled work does no harm.
    static bool done(Session &session, IntentId intent, Timestamp at);
    static qint64 done(Session &session, const QList<IntentId> &intents, Timestamp at);
    static bool needsAttention(Session &session, IntentId intent, const QString &owner, const QString &error);

private:
    Database &m_database;
};

QString intentStateName(Intent::State state); ///< "pending", "leased", "done", "attention"

} // namespace nettdesk::storage
