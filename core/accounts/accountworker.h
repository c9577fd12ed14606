// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/hotspotaccount.h"
#include "core/fleet/intentrunner.h"
#include "core/routeros/adaptivewindow.h"
#include "core/storage/voucheraccounts.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace nettdesk::fleet {
class RouterPool;
}
namespace nettdesk::security {
class Vault;
} // namespace nettdesk::security

namespace nettdesk::accounts {

/// Kinds of intents about accounts. All are done by one way: what should stand is worked out from the voucher's row
/// when the intent is carried out, so that an old, late or doubled intent does no harm.
namespace accountkind {
inline constexpr QLatin1StringView provision("provisionVoucher"); ///< ahead: stands before any use
/// As its row says. {"renew":true}: sessions anew; {"arrives":true}: it comes from another router, so what an account
/// that stands here has counted was counted before.
inline constexpr QLatin1StringView align("alignVoucher");
inline constexpr QLatin1StringView cut("cutVoucher");        ///< it is over
inline constexpr QLatin1StringView release("releaseDevice"); ///< {"mac":"…"}; empty: whatever device has it
inline constexpr QLatin1StringView clear("clearAccount");    ///< over for long: the row itself goes
inline constexpr QLatin1StringView leave("leaveRouter");     ///< {"to":3}: frozen here, then made on that one
} // namespace accountkind

/// Payload of an align for a voucher that comes from another router.
QString arrivingPayload();

/// Carries out these intents, all of one router together, in a window that adapts to it. Registers itself. Two seconds
/// behind a cut it looks once more: a sign-in that was under way may have come through, by cookie or by MAC address.
class AccountWorker : public QObject {
    Q_OBJECT

public:
    AccountWorker(storage::Database &database, const security::Vault &vault, fleet::RouterPool &pool,
                  fleet::IntentRunner &runner, const Clock &clock, QObject *parent = nullptr);

    /// The window that this router's work goes through; kept between works, so that it need not be learned again.
    std::shared_ptr<routeros::AdaptiveWindow> windowOf(RouterId router);

    struct Work {
        storage::VoucherAccounts::Row row;
        AccountTarget target;
    };
    /// What should stand for these rows at `now`. Locked: passwords cannot be opened now. `needsPasswords`: else left
    /// empty, for work that adds and signs in nobody.
    Result<QList<Work>> plan(const QList<storage::VoucherAccounts::Row> &rows, bool needsPasswords,
                             Timestamp now) const;

    /// Does something a little later; tests do it when they like.
    using Later = std::function<void(std::chrono::milliseconds, std::function<void()>)>;
    void setLater(Later later) { m_later = std::move(later); }

Q_SIGNALS:
    void worked(nettdesk::RouterId router, int done, int total); ///< progress of one router's work
    void changed();                                              ///< accounts were brought to stand

private:
    QCoro::Task<QList<fleet::IntentOutcome>> carryOut(QList<Intent> intents, std::stop_token stop);
    QCoro::Task<Result<QList<storage::VoucherAccounts::Row>>>
    takeUpCounters(std::shared_ptr<routeros::Connection> connection, QList<Intent> intents,
                   QList<storage::VoucherAccounts::Row> rows, std::stop_token stop);
    QCoro::Task<> releaseDevices(std::shared_ptr<routeros::Connection> connection, QList<Intent> intents,
                                 QList<Work> work, AccountsOutcome outcome, std::stop_token stop);
    QCoro::Task<> clearAccounts(std::shared_ptr<routeros::Connection> connection, QList<Intent> intents,
                                AccountsOutcome outcome, std::stop_token stop);
    void lookAgainAt(RouterId router, const QList<Work> &work, const QList<AccountTarget> &targets,
                     const AccountsOutcome &outcome);
    QCoro::Task<> lookAgain(RouterId router, QHash<QByteArray, VoucherId> cut);
    QCoro::Task<Result<>> complete(RouterId router, QList<Intent> intents, QList<Work> work, AccountsOutcome outcome);

    storage::Database &m_database;
    const security::Vault &m_vault;
    fleet::RouterPool &m_pool;
    fleet::IntentRunner &m_runner;
    const Clock &m_clock;
    QHash<RouterId, std::shared_ptr<routeros::AdaptiveWindow>> m_windows;
    Later m_later;
};

/// What stands in the way of a router's part: time or a repair mends it by itself, or a person must decide.
fleet::IntentOutcome outcomeOfRouterError(const Error &error);

} // namespace nettdesk::accounts
