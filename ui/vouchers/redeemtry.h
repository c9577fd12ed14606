// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/vouchers/redemptionservice.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace nettdesk::ui {

/// One guest at the counter: a code is tried, and what became of it is followed until the account stands. No widgets;
/// RedeemDialog and the Counter show it.
///
/// The same code tried again keeps its OperationId for as long as its outcome is unknown (the database did not answer)
/// or on show: so a second press, or a card scanned twice, never charges twice and never answers "already redeemed" to
/// the guest who has just paid. begin() ends that: the same code is then a new act.
class RedeemTry : public QObject {
    Q_OBJECT
public:
    enum class State {
        Ready,     ///< waiting for a code
        Waiting,   ///< the service is asked
        Activated, ///< paid, and the account stands on the router
        Recorded,  ///< paid and recorded; the router does not know yet. Turns into Activated by itself
        Refused,   ///< not redeemed, nothing charged: error() says why
    };

    /// `counter` goes into the voucher's history: "Counter 1". The service outlives this.
    RedeemTry(vouchers::RedemptionService &service, QString counter, QObject *parent = nullptr);

    /// Does nothing while a try is under way or when `code` holds no letter and no digit.
    void redeem(const Actor &actor, const QString &code);
    /// In Recorded: tells the router again, now.
    void tryAgain();
    bool isTryingAgain() const { return m_tryingAgain; }
    /// The next guest.
    void begin();

    State state() const { return m_state; }
    const QString &code() const { return m_code; } ///< as typed
    /// In Activated and Recorded.
    const std::optional<vouchers::RedeemedVoucher> &result() const { return m_result; }
    /// In Refused.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    void redeemed(nettdesk::VoucherId voucher); ///< money was taken: once per voucher

private:
    void finish(const Result<vouchers::RedeemedVoucher> &answer);
    void follow(vouchers::RedeemedVoucher news);
    void askAgain();

    vouchers::RedemptionService &m_service;
    QString m_counter;
    Actor m_actor;
    State m_state = State::Ready;
    QString m_code;
    OperationId m_operation;
    std::optional<vouchers::RedeemedVoucher> m_result;
    std::optional<Error> m_error;
    VoucherId m_told;
    QTimer m_follow; ///< another program may have carried it out: looked at again every few seconds
    bool m_asking = false;
    bool m_tryingAgain = false;
    int m_turn = 0; ///< answers to an earlier guest's question are dropped
};

} // namespace nettdesk::ui
