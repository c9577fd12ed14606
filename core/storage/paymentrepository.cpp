// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paymentrepository.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr std::array<const char *, 3> statusNames{"pending", "completed", "failed"};
constexpr std::array<const char *, 2> sourceNames{"voucher", "invoice"};
constexpr std::array<const char *, 2> methodNames{"offline", "online"};

template<class Enum, size_t N>
Enum fromName(const std::array<const char *, N> &names, const QString &name, Enum otherwise)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return Enum(i);
    }
    return otherwise;
}

const QString selectPayment =
    u"SELECT id, at, amount_minor, currency, status, source, method, voucher_id, router_id, employee_id, "
    "operator_name, mac_address, operation FROM payment "_s;

Payment readPayment(const Rows &row)
{
    Payment payment;
    payment.id = row.get<PaymentId>(0);
    payment.at = row.get<Timestamp>(1);
    payment.amount = Money(row.get<qint64>(2), row.get<QString>(3));
    // Unknown words come from a newer program: never counted as money in the till.
    payment.status = fromName(statusNames, row.get<QString>(4), Payment::Status::Pending);
    payment.source = fromName(sourceNames, row.get<QString>(5), Payment::Source::Invoice);
    payment.method = fromName(methodNames, row.get<QString>(6), Payment::Method::Online);
    payment.voucher = row.get<VoucherId>(7);
    payment.router = row.get<RouterId>(8);
    payment.operatorId = row.get<EmployeeId>(9);
    payment.operatorName = row.get<QString>(10);
    payment.macAddress = row.get<QString>(11);
    payment.operation = row.get<QString>(12);
    return payment;
}

const QString matches = u"WHERE (CAST(? AS BIGINT) IS NULL OR at >= ?) AND (CAST(? AS BIGINT) IS NULL OR at < ?) "
                        "AND (CAST(? AS BIGINT) IS NULL OR router_id = ?) "
                        "AND (CAST(? AS BIGINT) IS NULL OR employee_id = ?) "_s;

} // namespace

QString paymentStatusName(Payment::Status status)
{
    return QString::fromLatin1(statusNames.at(size_t(status)));
}

QString paymentSourceName(Payment::Source source)
{
    return QString::fromLatin1(sourceNames.at(size_t(source)));
}

QString paymentMethodName(Payment::Method method)
{
    return QString::fromLatin1(methodNames.at(size_t(method)));
}

QCoro::Task<Result<QList<Payment>>> PaymentRepository::page(PaymentFilter filter, PaymentId before, int limit)
{
    return m_database.read([filter, before, limit](Session &session) {
        QList<Payment> payments;
        for (const Rows &row : session.query(
                 selectPayment + matches + u"AND (CAST(? AS BIGINT) IS NULL OR id < ?) ORDER BY id DESC LIMIT ?"_s,
                 filter.from, filter.from, filter.to, filter.to, filter.router, filter.router, filter.employee,
                 filter.employee, before, before, limit))
            payments.append(readPayment(row));
        return payments;
    });
}

QCoro::Task<Result<std::optional<Payment>>> PaymentRepository::ofVoucher(VoucherId voucher)
{
    return m_database.read([voucher](Session &session) { return ofVoucher(session, voucher); });
}

QCoro::Task<Result<QList<PaymentRepository::Total>>> PaymentRepository::totals(PaymentFilter filter)
{
    return m_database.read([filter](Session &session) {
        QList<Total> totals;
        for (const Rows &row :
             session.query(u"SELECT currency, count(*), CAST(sum(amount_minor) AS BIGINT) FROM payment "_s + matches +
                               u"AND status = 'completed' GROUP BY currency ORDER BY currency"_s,
                           filter.from, filter.from, filter.to, filter.to, filter.router, filter.router,
                           filter.employee, filter.employee))
            totals.append({row.get<QString>(0), row.get<qint64>(1), row.get<qint64>(2)});
        return totals;
    });
}

PaymentId PaymentRepository::insert(Session &session, const Payment &payment)
{
    session.execute(u"INSERT INTO payment (at, amount_minor, currency, status, source, method, voucher_id, router_id, "
                    "employee_id, operator_name, mac_address, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    payment.at, payment.amount.minor(), payment.amount.currency(), paymentStatusName(payment.status),
                    paymentSourceName(payment.source), paymentMethodName(payment.method), payment.voucher,
                    payment.router, payment.operatorId, payment.operatorName, payment.macAddress, payment.operation);
    return session.insertedId<Payment>();
}

std::optional<Payment> PaymentRepository::ofVoucher(Session &session, VoucherId voucher)
{
    Rows rows = session.query(selectPayment + u"WHERE voucher_id = ? AND source = 'voucher'"_s, voucher);
    return rows.next() ? std::optional(readPayment(rows)) : std::nullopt;
}

} // namespace nettdesk::storage
