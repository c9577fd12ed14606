// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operationid.h"
#include "core/model/voucher.h"
#include "core/storage/database.h"
#include "core/storage/intentrepository.h"
#include "core/storage/voucherlist.h"

namespace nettdesk::storage {

/// What the claiming transaction needs to know.
struct Claim {
    QString codeKey; ///< codeKey(what was typed)
    OperationId operation;
    QString requestHash; ///< of code, MAC and whatever else was asked for
    Timestamp now;
    QString claimedBy; ///< who or which counter, in words; stands with the voucher
    EmployeeId employee;
    QString operatorName;
    QString device;
    QString macAddress;
    QString intentKind;
    /// Set: the intent is leased by whoever claims, who then does it at once. Empty: others will.
    QString leaseOwner;
    std::optional<Timestamp> leaseUntil;
};

struct ClaimOutcome {
    enum class Verdict {
        Claimed,        ///< by this call: paid, redeeming, the intent is written
        SameClick,      ///< by this operation before: the row is as it stands now
        UnknownCode,    ///< no voucher has this code
        Blocked,        ///< somebody blocked the code
        NotActive,      ///< the state says why; redeemedAt and redeemedBy say when and where
        NotYetValid,    ///< before validFrom
        NoLongerValid,  ///< at or after validUntil
        OperationTaken, ///< the operation id named another request before: a mistake of the caller
    };

    Verdict verdict = Verdict::UnknownCode;
    std::optional<Voucher> voucher; ///< as it stands after the call; nothing for UnknownCode and OperationTaken
    std::optional<Intent> intent;   ///< Claimed; SameClick while the router's part is not done
};

/// Vouchers and the batches they were made in. Lists of them: VoucherList; their life: VoucherLife.
class VoucherRepository {
public:
    explicit VoucherRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<std::optional<Voucher>>> find(QString codeKey);
    QCoro::Task<Result<std::optional<Voucher>>> byId(VoucherId voucher);
    /// A batch in the order it was made, for cards and files: those behind `after`, at most `limit`.
    QCoro::Task<Result<QList<Voucher>>> ofBatch(BatchId batch, VoucherId after, int limit);
    QCoro::Task<Result<QList<Voucher>>>
    byIds(QList<VoucherId> vouchers); ///< in the order asked for; missing ones left out

    QCoro::Task<Result<std::optional<Batch>>> batch(BatchId batch);
    QCoro::Task<Result<std::optional<Batch>>> batchByTag(QString tag);
    /// Newest first, without those of one voucher that a sale made.
    QCoro::Task<Result<QList<Batch>>> batches(BatchId before, int limit);
    QCoro::Task<Result<>> markPrinted(QList<VoucherId> vouchers);

    static BatchId insertBatch(Session &session, Batch &batch, const OperationId &operation = {});
    /// Inserts the vouchers and sets their ids. Those whose code somebody has already are left out; their indexes come
    /// back, to be drawn anew and inserted by another call.
    static QList<qsizetype> insertVouchers(Session &session, QList<Voucher> &vouchers);
    static std::optional<Batch> loadBatch(Session &session, BatchId batch);
    /// The newest batch that this employee generated (zero: the owner of the computer).
    static std::optional<Batch> lastGeneratedBy(Session &session, EmployeeId employee);
    /// Of these keys, those that some voucher has, with its state.
    static QHash<QString, VoucherState> statesOf(Session &session, const QStringList &codeKeys);
    static std::optional<Voucher> firstOfBatch(Session &session, BatchId batch);
    static std::optional<Batch> batchOfOperation(Session &session, const OperationId &operation);

    static std::optional<Voucher> load(Session &session, VoucherId voucher);
    static std::optional<Voucher> find(Session &session, const QString &codeKey);

    /// The one way a voucher is taken: operation, guarded UPDATE active → redeeming, payment (of one that was sold
    /// before, the payment stands already and learns the device), intent, all or none.
    /// A refused claim writes nothing.
    static ClaimOutcome claim(Session &session, const Claim &claim);
    /// Its account stands on the router: redeeming → redeemed, the intent done. False: not (any more) redeeming under
    /// this operation, so late or doubled work changes nothing. Every other step: VoucherLife.
    static bool complete(Session &session, VoucherId voucher, const OperationId &operation, Timestamp startedAt,
                         std::optional<Timestamp> endsAt);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
