// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paymentrepository.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr std::array<const char *, 3> statusNames{"pending", "completed", "failed"};
constexpr std::array<const char *, 3> sourceNames{"voucher", "invoice", "refund"};
constexpr std::array<const char *, 2> methodNames{"offline", "online"};

template<class Enum, size_t N>
std::optional<Enum> fromName(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return Enum(i);
    }
    return std::nullopt;
}

const QString selectPayment =
    u"SELECT id, at, amount_minor, currency, status, source, method, voucher_id, router_id, employee_id, "
    "operator_name, mac_address, operation, refund_of, refunded_at, found_at, reference FROM payment "_s;

Payment readPayment(const Rows &row)
{
    Payment payment;
    payment.id = row.get<PaymentId>(0);
    payment.at = row.get<Timestamp>(1);
    payment.amount = Money(row.get<qint64>(2), row.get<QString>(3));
    // Unknown words come from a newer program: never counted as money in the till.
    payment.status = fromName<Payment::Status>(statusNames, row.get<QString>(4)).value_or(Payment::Status::Pending);
    payment.source = fromName<Payment::Source>(sourceNames, row.get<QString>(5)).value_or(Payment::Source::Invoice);
    payment.method = fromName<Payment::Method>(methodNames, row.get<QString>(6)).value_or(Payment::Method::Online);
    payment.voucher = row.get<VoucherId>(7);
    payment.router = row.get<RouterId>(8);
    payment.operatorId = row.get<EmployeeId>(9);
    payment.operatorName = row.get<QString>(10);
    payment.macAddress = row.get<QString>(11);
    payment.operation = row.get<QString>(12);
    payment.refundOf = row.get<PaymentId>(13);
    payment.refundedAt = row.get<std::optional<Timestamp>>(14);
    payment.foundAt = row.get<std::optional<Timestamp>>(15);
    payment.reference = row.get<QString>(16);
    return payment;
}

/// The WHERE of a list of payments. Only what is asked for stands in it, so that each engine sees which index fits.
class Condition {
public:
    explicit Condition(const PaymentFilter &filter) : m_filter(filter)
    {
        if (filter.from)
            m_text += u" AND at >= ?"_s;
        if (filter.to)
            m_text += u" AND at < ?"_s;
        if (filter.router.isStored())
            m_text += u" AND router_id = ?"_s;
        if (filter.employee.isStored())
            m_text += u" AND employee_id = ?"_s;
        if (filter.status)
            m_text += u" AND status = ?"_s;
        if (filter.source)
            m_text += u" AND source = ?"_s;
        if (filter.method)
            m_text += u" AND method = ?"_s;
    }

    const QString &text() const { return m_text; }

    void bind(RowBinder &binder) const
    {
        if (m_filter.from)
            binder << *m_filter.from;
        if (m_filter.to)
            binder << *m_filter.to;
        if (m_filter.router.isStored())
            binder << m_filter.router;
        if (m_filter.employee.isStored())
            binder << m_filter.employee;
        if (m_filter.status)
            binder << paymentStatusName(*m_filter.status);
        if (m_filter.source)
            binder << paymentSourceName(*m_filter.source);
        if (m_filter.method)
            binder << paymentMethodName(*m_filter.method);
    }

private:
    PaymentFilter m_filter;
    QString m_text = u"WHERE 1 = 1"_s;
};

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

std::optional<Payment::Status> paymentStatusFromName(const QString &name)
{
    return fromName<Payment::Status>(statusNames, name);
}

std::optional<Payment::Source> paymentSourceFromName(const QString &name)
{
    return fromName<Payment::Source>(sourceNames, name);
}

std::optional<Payment::Method> paymentMethodFromName(const QString &name)
{
    return fromName<Payment::Method>(methodNames, name);
}

QCoro::Task<Result<QList<Payment>>> PaymentRepository::page(PaymentFilter filter, PaymentId before, int limit)
{
    return m_database.read([filter, before, limit](Session &session) {
        const Condition condition(filter);
        const QString behind = before.isStored() ? u" AND id < ?"_s : QString();
        QList<Payment> payments;
        for (const Rows &row : session.queryWith(
                 selectPayment + condition.text() + behind + u" ORDER BY id DESC LIMIT ?"_s, [&](RowBinder &binder) {
                     condition.bind(binder);
                     if (before.isStored())
                         binder << before;
                     binder << limit;
                 }))
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
        // Only what came in counts, unless somebody asks for the others by name.
        PaymentFilter counted = filter;
        if (!counted.status)
            counted.status = Payment::Status::Completed;
        const Condition condition(counted);
        QList<Total> totals;
        for (const Rows &row :
             session.queryWith(u"SELECT currency, count(*), CAST(sum(amount_minor) AS BIGINT) FROM payment "_s +
                                   condition.text() + u" GROUP BY currency ORDER BY currency"_s,
                               [&](RowBinder &binder) { condition.bind(binder); }))
            totals.append({row.get<QString>(0), row.get<qint64>(1), row.get<qint64>(2)});
        return totals;
    });
}

namespace {

qint64 insertPayment(Session &session, const Payment &payment, const QString &tail)
{
    return session.execute(
        u"INSERT INTO payment (at, amount_minor, currency, status, source, method, voucher_id, router_id, employee_id, "
        "operator_name, mac_address, operation, refund_of, found_at, reference) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s +
            tail,
        payment.at, payment.amount.minor(), payment.amount.currency(), paymentStatusName(payment.status),
        paymentSourceName(payment.source), paymentMethodName(payment.method), payment.voucher, payment.router,
        payment.operatorId, payment.operatorName, payment.macAddress, payment.operation, payment.refundOf,
        payment.foundAt, payment.reference);
}

} // namespace

PaymentId PaymentRepository::insert(Session &session, const Payment &payment)
{
    insertPayment(session, payment, {});
    return session.insertedId<Payment>();
}

bool PaymentRepository::recordOnce(Session &session, const Payment &payment)
{
    if (insertPayment(session, payment, u" ON CONFLICT DO NOTHING"_s) == 1)
        return true;
    session.execute(u"UPDATE payment SET mac_address = CASE WHEN mac_address = '' THEN ? ELSE mac_address END, "
                    "router_id = COALESCE(router_id, ?) WHERE voucher_id = ? AND source = 'voucher' "
                    "AND refunded_at IS NULL"_s,
                    payment.macAddress, payment.router, payment.voucher);
    return false;
}

std::optional<Payment> PaymentRepository::refund(Session &session, VoucherId voucher, Payment refund)
{
    const std::optional<Payment> paid = ofVoucher(session, voucher);
    // Guarded: of two refunds at once, one finds nothing.
    if (!paid || session.execute(u"UPDATE payment SET refunded_at = ? WHERE id = ? AND refunded_at IS NULL"_s,
                                 refund.at, paid->id) != 1)
        return std::nullopt;
    refund.amount = Money(-paid->amount.minor(), paid->amount.currency());
    refund.status = Payment::Status::Completed;
    refund.source = Payment::Source::Refund;
    refund.method = paid->method;
    refund.voucher = voucher;
    refund.router = paid->router;
    refund.macAddress = paid->macAddress;
    refund.refundOf = paid->id;
    refund.id = insert(session, refund);
    return refund;
}

std::optional<Payment> PaymentRepository::load(Session &session, PaymentId payment)
{
    Rows rows = session.query(selectPayment + u"WHERE id = ?"_s, payment);
    return rows.next() ? std::optional(readPayment(rows)) : std::nullopt;
}

std::optional<Payment> PaymentRepository::ofVoucher(Session &session, VoucherId voucher)
{
    Rows rows = session.query(selectPayment + u"WHERE voucher_id = ? AND source = 'voucher' AND refunded_at IS NULL"_s,
                              voucher);
    return rows.next() ? std::optional(readPayment(rows)) : std::nullopt;
}

} // namespace nettdesk::storage
