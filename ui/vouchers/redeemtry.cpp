// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/redeemtry.h"

#include "core/model/codekey.h"

namespace nettdesk::ui {

namespace {

/// Whether the database may have kept what was asked for, although no answer came.
bool isOutcomeUnknown(const Error &error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::TimedOut ||
           error.kind == Error::Kind::Cancelled;
}

} // namespace

RedeemTry::RedeemTry(vouchers::RedemptionService &service, QString counter, QObject *parent)
    : QObject(parent), m_service(service), m_counter(std::move(counter))
{
    m_follow.setInterval(3'000);
    connect(&m_follow, &QTimer::timeout, this, &RedeemTry::askAgain);
    connect(&m_service, &vouchers::RedemptionService::activated, this, [this](VoucherId voucher) {
        if (m_state == State::Recorded && m_result && m_result->voucher.id == voucher)
            askAgain();
    });
}

void RedeemTry::redeem(const Actor &actor, const QString &code)
{
    const QString key = codeKey(code);
    if (m_state == State::Waiting || key.isEmpty())
        return;
    const bool isRepeat = m_operation.isValid() && key == codeKey(m_code);
    if (!isRepeat)
        begin();
    if (!m_operation.isValid())
        m_operation = OperationId::create();
    m_actor = actor;
    m_code = code;
    m_follow.stop();
    m_state = State::Waiting;
    const int turn = ++m_turn;
    Q_EMIT changed();

    vouchers::RedeemRequest request;
    request.code = code;
    request.operation = m_operation;
    request.counter = m_counter;
    QCoro::Task<Result<vouchers::RedeemedVoucher>> task = m_service.redeem(actor, std::move(request));
    QCoro::connect(std::move(task), this, [this, turn](const Result<vouchers::RedeemedVoucher> &answer) {
        if (turn == m_turn)
            finish(answer);
    });
}

void RedeemTry::tryAgain()
{
    if (m_state != State::Recorded || !m_result || m_tryingAgain)
        return;
    m_tryingAgain = true;
    const int turn = m_turn;
    Q_EMIT changed();
    QCoro::Task<Result<vouchers::RedeemedVoucher>> task = m_service.tryAgain(m_actor, m_result->voucher.id);
    QCoro::connect(std::move(task), this, [this, turn](const Result<vouchers::RedeemedVoucher> &answer) {
        if (turn != m_turn)
            return;
        m_tryingAgain = false;
        if (answer)
            follow(*answer);
        else
            askAgain(); // it may have been done meanwhile; what is shown stays in any case
        Q_EMIT changed();
    });
}

void RedeemTry::begin()
{
    ++m_turn;
    m_follow.stop();
    m_asking = false;
    m_tryingAgain = false;
    m_state = State::Ready;
    m_code.clear();
    m_operation = {};
    m_result.reset();
    m_error.reset();
    Q_EMIT changed();
}

void RedeemTry::finish(const Result<vouchers::RedeemedVoucher> &answer)
{
    if (!answer) {
        m_state = State::Refused;
        m_error = answer.error();
        m_result.reset();
        if (!isOutcomeUnknown(answer.error()))
            m_operation = {};
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    m_result = *answer;
    m_state = answer->standsOnRouter ? State::Activated : State::Recorded;
    if (m_state == State::Recorded)
        m_follow.start();
    else
        m_follow.stop();
    const VoucherId voucher = answer->voucher.id;
    const bool isNews = m_told != voucher;
    m_told = voucher;
    Q_EMIT changed();
    if (isNews)
        Q_EMIT redeemed(voucher);
}

void RedeemTry::askAgain()
{
    if (m_asking || !m_result)
        return;
    m_asking = true;
    const int turn = m_turn;
    QCoro::Task<Result<vouchers::RedeemedVoucher>> task = m_service.result(m_actor, m_operation);
    QCoro::connect(std::move(task), this, [this, turn](const Result<vouchers::RedeemedVoucher> &answer) {
        if (turn != m_turn)
            return;
        m_asking = false;
        // The money is taken: an answer that does not come leaves what is shown, and is asked for again.
        if (answer)
            follow(*answer);
    });
}

void RedeemTry::follow(vouchers::RedeemedVoucher news)
{
    // That it was asked for again is our doing and no news for the guest.
    news.isRepeat = m_result && m_result->isRepeat;
    finish(news);
}

} // namespace nettdesk::ui
