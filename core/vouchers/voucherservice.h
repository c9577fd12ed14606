// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/business.h"
#include "core/model/operationid.h"
#include "core/model/progress.h"
#include "core/model/router.h"
#include "core/model/voucher.h"
#include "core/storage/voucherrepository.h"
#include "core/vouchers/cards/carddata.h"
#include "core/vouchers/codeform.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::security {
class AuditTrail;
class Vault;
} // namespace nettdesk::security
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::vouchers {

/// What the generate form asks for. The operation is made when the form opens: the same one never makes two batches.
struct GenerateRequest {
    RouterId router;
    int count = 1; ///< 1 to 100,000
    CodeForm form;
    PasswordRule passwordRule = PasswordRule::Random;
    VoucherTerms terms; ///< price in the shop's currency; at least one of time limit and data limit
    OperationId operation;
    PackageId package; ///< made from this package, which must be active; the terms above hold, as they stand here
    Provision provision = Provision::OnRedemption; ///< Ahead: for one router only
    VoucherScope scope = VoucherScope::OneRouter;  ///< wider ones are made for `router` all the same
    RouterGroupId group;                           ///< VoucherScope::Group
};

/// What can be said about a request while it is being typed.
struct GenerateCheck {
    CodeStrength strength; ///< with the codes that are live now and those to be made
    QStringList notes;     ///< whole sentences: what to know before pressing Generate
};

struct GeneratedBatch {
    Batch batch;
    bool checkedAgainstRouter = false; ///< no code is the name of a user on the router; otherwise seen at redemption
    QString note;                      ///< a sentence to show when the router could not be asked; else empty
};

/// Which vouchers a sheet of cards is for: all of one batch in the order they were made, or these codes.
struct CardSelection {
    std::optional<BatchId> batch;
    QStringList codes;
};

/// Vouchers as stock: made, looked up, listed, handed to the printer. Redeeming is RedemptionService's.
class VoucherService : public QObject {
    Q_OBJECT

public:
    VoucherService(storage::Database &database, const security::Vault &vault, const security::AuditTrail &audit,
                   fleet::RouterPool &pool, const Clock &clock, QObject *parent = nullptr);

    /// Everything that generate() would refuse, without doing it (the router is not asked). Permission
    /// GenerateVouchers.
    QCoro::Task<Result<GenerateCheck>> check(Actor actor, GenerateRequest request);

    /// Makes exactly `count` vouchers with codes unique for ever, or none: one transaction. A cancel stores nothing
    /// (Cancelled). When the router answers, its profile must exist and no code is one of its users' names (V13); when
    /// it does not, that is said in the note and checked at redemption. Permission GenerateVouchers.
    /// Errors: Invalid (a rule of the request), NotFound (router), Locked, Storage.
    QCoro::Task<Result<GeneratedBatch>> generate(Actor actor, GenerateRequest request, Progress progress = {},
                                                 std::stop_token stop = {});

    // Who may not print vouchers sees unused codes covered (coveredCode), and finds one by its whole code only.

    /// A page in any order: from `cursor` on (empty: the beginning; else the `cursor` of the page above), `limit` at a
    /// time. Permission SeeVouchers. Invalid: a cursor of another order.
    QCoro::Task<Result<storage::VoucherPage>> page(Actor actor, storage::VoucherFilter filter,
                                                   storage::VoucherOrder order, QString cursor, int limit);
    /// Newest first; `before` is the `next` of the page above. Permission SeeVouchers.
    QCoro::Task<Result<storage::VoucherPage>> page(Actor actor, storage::VoucherFilter filter, VoucherId before,
                                                   int limit);
    /// How many in each state, of those that the rest of the filter lets through. At once without a filter, for one
    /// router and for one package; otherwise it may take some tenths of a second: ask after the page. Permission
    /// SeeVouchers.
    QCoro::Task<Result<storage::VoucherCounts>> counts(Actor actor, storage::VoucherFilter filter = {});
    /// All that the filter lets through, newest first, at most `most`: "select all" of a filtered list. Permission
    /// SeeVouchers.
    QCoro::Task<Result<QList<VoucherId>>> ids(Actor actor, storage::VoucherFilter filter, int most);
    /// What this person generated last, to begin the next form with; without operation and window. Nothing: never yet.
    /// Permission GenerateVouchers.
    QCoro::Task<Result<std::optional<GenerateRequest>>> lastRequest(Actor actor);

    /// Newest first, without single vouchers made by a sale. Permission SeeVouchers.
    QCoro::Task<Result<QList<Batch>>> batches(Actor actor, int limit = 100);

    /// In any case, with or without dashes, 0/O and 1/I/L read as meant. NotFound; its message offers the one code that
    /// differs in a single symbol, where there is one: for employees only. Permission SeeVouchers.
    QCoro::Task<Result<Voucher>> find(Actor actor, QString code);

    /// What goes on the cards, passwords in clear, in printing order. Permission PrintVouchers.
    QCoro::Task<Result<QList<cards::CardData>>> cardData(Actor actor, CardSelection selection);
    /// Counts a print or file for each, after it came out. Permission PrintVouchers.
    QCoro::Task<Result<>> markPrinted(Actor actor, CardSelection selection);

Q_SIGNALS:
    /// Vouchers were made, or something about them changed.
    void changed();

private:
    struct Ground;
    struct RouterSide;

    QCoro::Task<bool> maySearch(Actor actor, QString text);
    QCoro::Task<Result<Ground>> ground(GenerateRequest request);
    Result<> checkAgainst(const GenerateRequest &request, const Ground &ground) const;
    QCoro::Task<Result<RouterSide>> askRouter(GenerateRequest request, QString routerName, std::stop_token stop);
    QCoro::Task<Result<QList<Voucher>>> select(CardSelection selection);
    static Result<QList<cards::CardData>> describeAll(const QList<Voucher> &vouchers,
                                                      const QHash<RouterId, Router> &routers, cards::CardSource source,
                                                      const security::Vault &vault);

    storage::Database &m_database;
    const security::Vault &m_vault;
    const security::AuditTrail &m_audit;
    fleet::RouterPool &m_pool;
    const Clock &m_clock;
};

} // namespace nettdesk::vouchers
