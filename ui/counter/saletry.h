// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/vouchers/saleservice.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace nettdesk::ui {

/// Sales at the counter, one after the other: what was pressed while one is under way is sold next, in order, none
/// lost. What was sold last is followed until its account stands, and can be taken back for 30 s. No widgets.
///
/// Every press has an OperationId of its own, made with it: a sale whose answer did not come is asked for again under
/// the same one, and never charged twice.
class SaleTry : public QObject {
    Q_OBJECT
public:
    enum class State {
        Ready,
        Selling,
        Sold,    ///< result() has it
        Refused, ///< nothing was sold: error() says why
        Unknown, ///< the database did not answer: error(); tryAgain() finds out, without charging twice
        Undoing,
        Undone, ///< the money of result() was given back
    };

    /// `counter` goes into the voucher's history. Both services outlive this.
    SaleTry(vouchers::SaleService &service, const Clock &clock, QString counter, QObject *parent = nullptr);

    /// `router`: for packages that are for any; may be none in a shop with one.
    void sell(const Actor &actor, const Package &package, RouterId router);
    void tryAgain();
    /// Takes the last sale back.
    void undo();
    bool canUndo() const;
    /// Seconds for which it still can be taken back; 0: not any more.
    int undoSeconds() const;
    /// The stage is free for the next guest. What waits is sold all the same.
    void begin();

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Selling || m_state == State::Undoing; }
    /// What is being sold, or was.
    const Package &package() const { return m_current.package; }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    const std::optional<vouchers::SoldVoucher> &result() const { return m_result; }
    const std::optional<Error> &error() const { return m_error; }
    const OperationId &operation() const { return m_current.operation; }

    /// Takes a sale back that is not on show any more: from a toast.
    void undoSale(const OperationId &sale, const vouchers::SoldVoucher &sold, const QString &name);

Q_SIGNALS:
    void changed();
    void sold(const nettdesk::vouchers::SoldVoucher &sold, const QString &package); ///< once per sale
    void activated(const nettdesk::vouchers::SoldVoucher &sold);                    ///< its account stands by now
    /// It is not on show any more, but can still be taken back: undoSale().
    void leaving(const nettdesk::OperationId &sale, const nettdesk::vouchers::SoldVoucher &sold,
                 const QString &package);
    void undone(const nettdesk::vouchers::SoldVoucher &sold, const QString &package);
    void undoFailed(const nettdesk::Error &error);

private:
    struct Order {
        Actor actor;
        Package package;
        RouterId router;
        OperationId operation;
    };

    void start(Order order);
    void leave();
    void ask();
    void finish(const Result<vouchers::SoldVoucher> &answer);
    void follow();
    void next();
    void takeBack(const Actor &actor, const OperationId &sale, const vouchers::SoldVoucher &sold, const QString &name,
                  bool isOnShow);

    vouchers::SaleService &m_service;
    const Clock &m_clock;
    QString m_counter;
    Actor m_actor;
    State m_state = State::Ready;
    Order m_current;
    std::deque<Order> m_waiting;
    std::optional<vouchers::SoldVoucher> m_result;
    std::optional<Error> m_error;
    QTimer m_tick;   ///< once a second while a sale can be undone
    QTimer m_follow; ///< until the account stands
    bool m_following = false;
    int m_turn = 0;
};

} // namespace nettdesk::ui
