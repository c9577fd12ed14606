// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/storage/intentrepository.h"
#include "core/storage/session.h"

#include <QHash>

namespace nettdesk::storage {

/// Vouchers as accounts on routers: which should stand where, what was read of their use, which end when. Steps of a
/// voucher's state are VoucherLife's.
class VoucherAccounts {
public:
    struct Row {
        Voucher voucher;
        QString batchTag;
    };
    /// In the order asked for; missing ones left out.
    static QList<Row> byIds(Session &session, const QList<VoucherId> &vouchers);
    /// Those that have, or had and may still have, an account on this router: live ones, and ended ones since then. By
    /// id, those behind `after`.
    static QList<Row> onRouter(Session &session, RouterId router, Timestamp endedSince, VoucherId after, int limit);
    /// Live ones that belong to this router, with an account or not. By id, those behind `after`.
    static QList<Row> liveOf(Session &session, RouterId router, VoucherId after, int limit);
    static void moveBatch(Session &session, BatchId batch, RouterId router);
    /// Of these marks, the vouchers they belong to, wherever those stand.
    static QHash<QByteArray, VoucherId> byMarks(Session &session, const QByteArrayList &marks);
    static QHash<QString, VoucherId> byCodeKeys(Session &session, const QStringList &keys);

    /// The twelve characters behind "nd1 " in its account's comment, once and for good.
    static bool setMark(Session &session, VoucherId voucher, const QByteArray &mark);

    struct Use {
        std::chrono::seconds usedTime{0};
        ByteCount usedBytes;
        std::chrono::seconds seenTime{0};
        ByteCount seenBytes;
        Timestamp seenAt;
    };
    static void setUse(Session &session, VoucherId voucher, const Use &use);
    static void sawDevice(Session &session, VoucherId voucher, const QString &macAddress, Timestamp at);
    struct Device {
        QString macAddress;
        Timestamp firstSeen;
        Timestamp lastSeen;
    };
    static QList<Device> devices(Session &session, VoucherId voucher); ///< that signed in with it, newest first

    /// What it gives from now on; only while it is not over. `endsAt` stands with elapsed time that has begun.
    static bool setLimits(Session &session, VoucherId voucher, std::optional<std::chrono::seconds> timeLimit,
                          std::optional<ByteCount> dataLimit, std::optional<Timestamp> endsAt);
    static bool setEndsAt(Session &session, VoucherId voucher, Timestamp endsAt);
    /// Counters on a new router begin at zero.
    static void forgetCounters(Session &session, VoucherId voucher);

    /// When the next live voucher ends by a date; nothing: none does.
    static std::optional<Timestamp> nextEnd(Session &session);
    /// Live ones whose end has come, with an account on a router.
    static QList<VoucherId> dueBy(Session &session, Timestamp now, int limit);

    /// Marks and intents for codes that stand ahead: one of `kind` each, due at once. Gives how many.
    static qint64 planAhead(Session &session, const QList<VoucherId> &vouchers, const QString &kind,
                            const QString &operation, Timestamp now);
    static QList<VoucherId> aheadOfBatch(Session &session, BatchId batch); ///< those not yet planned
    static qint64 provisionedOfBatch(Session &session, BatchId batch);
    /// Open intents of a batch's vouchers: how many wait, how many need a person.
    static IntentRepository::Counts openOfBatch(Session &session, BatchId batch);
    /// Of an operation's intents, those for this router.
    static IntentRepository::Counts openOfOperation(Session &session, const QString &operation, RouterId router);
    /// Takes back what nobody has begun: pending intents of this kind; gives the vouchers.
    static QList<VoucherId> cancelPending(Session &session, BatchId batch, const QString &kind);
    /// Batches that stand ahead on this router and have a window.
    static QList<Batch> aheadBatches(Session &session, RouterId router, Timestamp now);

    /// A word kept by name, empty if there is none.
    static QString note(Session &session, const QString &name);
    static void setNote(Session &session, const QString &name, const QString &value);
};

} // namespace nettdesk::storage
