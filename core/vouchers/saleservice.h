// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/intentrunner.h"
#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/package.h"
#include "core/model/payment.h"
#include "core/model/router.h"
#include "core/model/voucher.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <optional>

namespace nettdesk::security {
class AuditTrail;
class Vault;
} // namespace nettdesk::security
namespace nettdesk::storage {
class Database;
class Session;
} // namespace nettdesk::storage

namespace nettdesk::vouchers {

struct SellRequest {
    PackageId package;     ///< a new voucher of it; or
    QString code;          ///< one from stock, as typed or scanned
    RouterId router;       ///< for a package that is for any router; may be left out where the shop has only one
    OperationId operation; ///< made before the first try and used again for every repeat of it
    QString counter;       ///< which counter, in words; may be empty
};

struct SoldVoucher {
    Voucher voucher; ///< as it stands now
    Money paid;
    QString userName; ///< what the guest types on the sign-in page
    QString password; ///< empty: the code alone signs in
    QString routerName;
    QString signInUrl;           ///< signs the guest's device in; empty when it is not known, or to be redeemed first
    bool standsOnRouter = false; ///< false: sold and recorded, will be put there as soon as the router takes it
    bool isRepeat = false;       ///< this operation had sold it before; nothing was done twice
    QString note;                ///< when it does not stand yet: why, and what happens next
    std::optional<Error> routerError; ///< what came between, with the router's words
    Timestamp undoUntil;              ///< undo() takes it back until then
};

/// Vouchers for money (product K2, V12): a package's, made as it is sold, or a printed one from stock. One transaction
/// has the voucher, the one payment and the audit row; redeeming or first using it later adds no second payment. Where
/// no portal redeems for its router, the account is put there at once, as for a code ahead, by the intent log: what was
/// sold works.
class SaleService : public QObject {
    Q_OBJECT

public:
    /// How long a sale may be taken back by whoever may sell.
    static constexpr std::chrono::seconds undoFor{30};

    struct Options {
        /// How long sell() waits for the router before it answers "will be put there".
        std::chrono::milliseconds patience{8'000};
        /// Whether a portal redeems for this router, so that the code need not stand on it. Empty: none does.
        std::function<bool(const Router &)> portalRedeemsFor;
    };

    SaleService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                fleet::IntentRunner &runner, const Clock &clock, Options options, QObject *parent = nullptr);
    SaleService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                fleet::IntentRunner &runner, const Clock &clock, QObject *parent = nullptr);

    /// Permission SellVoucher. The same operation again gives the same sale. Errors: NotFound (package, router, code),
    /// AlreadyUsed (the code was sold or redeemed: when and by whom), Invalid (package or router switched off, blocked,
    /// outside its window, no router named), Locked, Storage.
    QCoro::Task<Result<SoldVoucher>> sell(Actor actor, SellRequest request);

    /// Takes a sale back within 30 s: the money is given back, a voucher made for it is void, one from stock is stock
    /// again (and stands on its router already, as one made ahead). Permission SellVoucher. `operation` names this act.
    /// Errors: NotFound (no such sale), Invalid (too late: a refund by permission; or it was redeemed or used).
    QCoro::Task<Result<Payment>> undo(Actor actor, OperationId sale, OperationId operation);

    /// Gives back what was paid for a voucher, for a reason. An active one is void afterwards; one that was redeemed
    /// stays as it is, to be ended by AccountActs::expire if the guest shall not go on. Permission DeleteVoucher.
    /// Errors: NotFound (nothing was paid, or it was given back), Invalid (no reason).
    QCoro::Task<Result<Payment>> refund(Actor actor, VoucherId voucher, QString reason, OperationId operation);

Q_SIGNALS:
    void sold(nettdesk::VoucherId voucher);

private:
    struct Ground;
    struct Draft;
    struct Sale;

    Result<Ground> ground(storage::Session &session, const SellRequest &request) const;
    Result<Draft> draft(const Actor &actor, const SellRequest &request, const Ground &ground) const;
    Result<Sale> record(storage::Session &session, const Actor &actor, const SellRequest &request,
                        const std::optional<Draft> &draft) const;
    Result<Voucher> takeFromStock(storage::Session &session, const SellRequest &request, const QString &by) const;
    std::optional<Intent> placeOnRouter(storage::Session &session, Voucher &voucher,
                                        const OperationId &operation) const;
    QCoro::Task<Result<SoldVoucher>> describe(VoucherId voucher, std::optional<fleet::IntentOutcome> outcome);

    storage::Database &m_database;
    const security::Vault &m_vault;
    const security::AuditTrail &m_audit;
    fleet::IntentRunner &m_runner;
    const Clock &m_clock;
    Options m_options;
};

} // namespace nettdesk::vouchers
