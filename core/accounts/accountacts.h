// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/voucher.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
class Session;
} // namespace nettdesk::storage

namespace nettdesk::accounts {

/// What became of an act on one or many vouchers. The database has it; routers are told by intents, at once where they
/// answer, else as soon as they do.
struct ActReport {
    struct Refused {
        VoucherId voucher;
        QString code;
        QString reason; ///< a sentence
    };
    QList<VoucherId> done;
    QList<Refused> refused; ///< nothing was changed about these
    int routerWork = 0;     ///< intents that were written
};

/// What is done to vouchers after they were made: ended, extended, topped up, moved, a device released, blocked. Each
/// act is one transaction (rows, intents, audit) for as many vouchers as were chosen; a voucher in the wrong state is
/// left as it is and listed with the reason. An operation id makes a repeated click one act. A guest who is online when
/// the limits change is signed in anew by itself, for a running session keeps its old ones. Permission ExpireVoucher
/// for all.
class AccountActs : public QObject {
    Q_OBJECT

public:
    AccountActs(storage::Database &database, const security::AuditTrail &audit, fleet::IntentRunner &runner,
                const Clock &clock, QObject *parent = nullptr);

    /// Ended now and for good; a guest who is online is cut off.
    QCoro::Task<Result<ActReport>> expire(Actor actor, QList<VoucherId> vouchers, OperationId operation);
    /// More time and data. One that is used up goes on from now; one that is expired, void or unlimited is refused.
    struct More {
        std::optional<std::chrono::seconds> time = {};
        std::optional<ByteCount> data = {};
    };
    QCoro::Task<Result<ActReport>> extend(Actor actor, QList<VoucherId> vouchers, More more, OperationId operation);
    /// What `with` gives goes to `voucher`; `with` is paid for (if it was not) and is consumed. Both or neither.
    QCoro::Task<Result<ActReport>> topUp(Actor actor, VoucherId voucher, VoucherId with, OperationId operation);
    /// To another router with what is left. The old one is asked first for what was used; `withoutOld`: it is gone, so
    /// the last known counters hold and it is told as soon as it ever answers.
    QCoro::Task<Result<ActReport>> move(Actor actor, QList<VoucherId> vouchers, RouterId to, bool withoutOld,
                                        OperationId operation);
    /// Session, cookie and lock of that device, or of whatever device has it.
    QCoro::Task<Result<ActReport>> releaseDevice(Actor actor, QList<VoucherId> vouchers, QString macAddress,
                                                 OperationId operation);
    QCoro::Task<Result<ActReport>> setBlocked(Actor actor, QList<VoucherId> vouchers, bool isBlocked,
                                              OperationId operation);

    /// How many intents an operation still has open, and the first reason that one of them waits.
    struct Waiting {
        int open = 0;
        QString reason;
    };
    QCoro::Task<Result<Waiting>> waiting(OperationId operation);

    /// A device that signed in with a code, as far as the routers' sessions were seen.
    struct Device {
        QString macAddress;
        Timestamp firstSeen;
        Timestamp lastSeen;
    };
    /// Newest first. Permission SeeVouchers.
    QCoro::Task<Result<QList<Device>>> devices(Actor actor, VoucherId voucher);

Q_SIGNALS:
    void changed();

private:
    struct Sheet;
    /// Changes one voucher; empty: done, else why not.
    using Step = std::function<QString(storage::Session &, const Voucher &, Sheet &)>;

    QCoro::Task<Result<ActReport>> act(Actor actor, QString action, QList<VoucherId> vouchers, OperationId operation,
                                       QString facts, Step step);

    storage::Database &m_database;
    const security::AuditTrail &m_audit;
    fleet::IntentRunner &m_runner;
    const Clock &m_clock;
};

} // namespace nettdesk::accounts
