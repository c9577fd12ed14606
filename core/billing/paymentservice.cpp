// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/paymentservice.h"

#include "core/security/permissions.h"

namespace nettdesk::billing {

QCoro::Task<Result<QList<Payment>>> PaymentService::page(Actor actor, storage::PaymentFilter filter, PaymentId before,
                                                         int limit)
{
    if (const auto may = security::require(actor, Permission::SeePayments); !may)
        co_return failure(may.error());
    storage::PaymentRepository payments(m_database);
    co_return co_await payments.page(std::move(filter), before, limit);
}

QCoro::Task<Result<QList<storage::PaymentRepository::Total>>> PaymentService::totals(Actor actor,
                                                                                     storage::PaymentFilter filter)
{
    if (const auto may = security::require(actor, Permission::SeePayments); !may)
        co_return failure(may.error());
    storage::PaymentRepository payments(m_database);
    co_return co_await payments.totals(std::move(filter));
}

QCoro::Task<Result<QList<storage::PaymentRepository::Total>>> PaymentService::ownTakings(Actor actor, Timestamp from,
                                                                                         Timestamp to)
{
    if (const auto may = security::require(actor, Permission::RedeemVoucher); !may)
        co_return failure(may.error());
    storage::PaymentFilter filter;
    filter.from = from;
    filter.to = to;
    filter.employee = actor.employee;
    storage::PaymentRepository payments(m_database);
    co_return co_await payments.totals(std::move(filter));
}

} // namespace nettdesk::billing
