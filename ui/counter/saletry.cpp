// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/saletry.h"

#include <QCoroTask>

#include <algorithm>

namespace nettdesk::ui {

using vouchers::SoldVoucher;

namespace {

/// Whether the database may have kept what was asked for, although no answer came.
bool isOutcomeUnknown(const Error &error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::TimedOut ||
           error.kind == Error::Kind::Cancelled;
}

} // namespace

SaleTry::SaleTry(vouchers::SaleService &service, const Clock &clock, QString counter, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock), m_counter(std::move(counter))
{
    m_tick.setInterval(1'000);
    m_follow.setInterval(3'000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (undoSeconds() == 0)
            m_tick.stop();
        Q_EMIT changed();
    });
    connect(&m_follow, &QTimer::timeout, this, &SaleTry::follow);
}

void SaleTry::sell(const Actor &actor, const Package &package, RouterId router)
{
    Order order{actor, package, router, OperationId::create()};
    if (isBusy()) {
        m_waiting.push_back(std::move(order));
        Q_EMIT changed();
        return;
    }
    start(std::move(order));
}

void SaleTry::start(Order order)
{
    leave();
    m_actor = order.actor;
    m_current = std::move(order);
    m_result.reset();
    ask();
}

void SaleTry::leave()
{
    if (canUndo())
        Q_EMIT leaving(m_current.operation, *m_result, m_current.package.name);
}

void SaleTry::ask()
{
    m_tick.stop();
    m_follow.stop();
    m_following = false;
    m_error.reset();
    m_state = State::Selling;
    const int turn = ++m_turn;
    Q_EMIT changed();
    vouchers::SellRequest request;
    request.package = m_current.package.id;
    request.router = m_current.package.router.isStored() ? RouterId() : m_current.router;
    request.operation = m_current.operation;
    request.counter = m_counter;
    QCoro::Task<Result<SoldVoucher>> task = m_service.sell(m_current.actor, std::move(request));
    QCoro::connect(std::move(task), this, [this, turn](const Result<SoldVoucher> &answer) {
        if (turn == m_turn)
            finish(answer);
    });
}

void SaleTry::finish(const Result<SoldVoucher> &answer)
{
    if (!answer) {
        m_error = answer.error();
        m_state = isOutcomeUnknown(answer.error()) ? State::Unknown : State::Refused;
        // One that failed says so before the next is sold: what waits is dropped, and the person sees why.
        m_waiting.clear();
        Q_EMIT changed();
        return;
    }
    m_result = *answer;
    m_state = State::Sold;
    m_tick.start();
    if (!answer->standsOnRouter && answer->voucher.provision == Provision::Ahead)
        m_follow.start();
    Q_EMIT changed();
    Q_EMIT sold(*answer, m_current.package.name);
    next();
}

void SaleTry::next()
{
    if (m_waiting.empty() || isBusy())
        return;
    Order order = std::move(m_waiting.front());
    m_waiting.pop_front();
    start(std::move(order));
}

void SaleTry::tryAgain()
{
    if (m_state == State::Unknown)
        ask();
}

void SaleTry::follow()
{
    if (m_following || m_state != State::Sold || !m_result)
        return;
    m_following = true;
    const int turn = m_turn;
    vouchers::SellRequest request;
    request.package = m_current.package.id;
    request.router = m_current.package.router.isStored() ? RouterId() : m_current.router;
    request.operation = m_current.operation;
    request.counter = m_counter;
    QCoro::Task<Result<SoldVoucher>> task = m_service.sell(m_current.actor, std::move(request));
    QCoro::connect(std::move(task), this, [this, turn](const Result<SoldVoucher> &answer) {
        if (turn != m_turn)
            return;
        m_following = false;
        // The money is taken: an answer that does not come leaves what is shown, and is asked for again.
        if (!answer || m_state != State::Sold)
            return;
        m_result = *answer;
        m_result->isRepeat = false; // that it was asked again is our doing
        if (answer->standsOnRouter) {
            m_follow.stop();
            Q_EMIT activated(*answer);
        }
        Q_EMIT changed();
    });
}

bool SaleTry::canUndo() const
{
    return m_state == State::Sold && undoSeconds() > 0;
}

int SaleTry::undoSeconds() const
{
    if (!m_result)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_result->undoUntil - m_clock.now());
    return int(std::max<qint64>(0, left.count()));
}

void SaleTry::undo()
{
    if (canUndo())
        takeBack(m_actor, m_current.operation, *m_result, m_current.package.name, true);
}

void SaleTry::undoSale(const OperationId &sale, const SoldVoucher &sold, const QString &name)
{
    const bool isOnShow = m_state == State::Sold && m_current.operation == sale;
    takeBack(m_actor, sale, sold, name, isOnShow);
}

void SaleTry::takeBack(const Actor &actor, const OperationId &sale, const SoldVoucher &sold, const QString &name,
                       bool isOnShow)
{
    if (isOnShow) {
        m_follow.stop();
        m_tick.stop();
        ++m_turn;
        m_state = State::Undoing;
        Q_EMIT changed();
    }
    QCoro::Task<Result<Payment>> task = m_service.undo(actor, sale, OperationId::create());
    QCoro::connect(std::move(task), this, [this, sold, name, isOnShow](const Result<Payment> &back) {
        if (isOnShow && m_state == State::Undoing) {
            m_state = back ? State::Undone : State::Sold;
            if (!back)
                m_tick.start();
            Q_EMIT changed();
        }
        if (back)
            Q_EMIT undone(sold, name);
        else
            Q_EMIT undoFailed(back.error());
        next();
    });
}

void SaleTry::begin()
{
    if (isBusy())
        return;
    leave();
    ++m_turn;
    m_tick.stop();
    m_follow.stop();
    m_following = false;
    m_result.reset();
    m_error.reset();
    m_state = State::Ready;
    Q_EMIT changed();
}

} // namespace nettdesk::ui
