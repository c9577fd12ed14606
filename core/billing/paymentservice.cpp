// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/paymentservice.h"

#include "core/model/csv.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/routerrepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QSaveFile>
#include <QTimeZone>

namespace nettdesk::billing {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaymentService)
};

constexpr int rowsPerPage = 2000;
const QStringList columns{u"id"_s,        u"time"_s,     u"amount"_s,   u"currency"_s, u"status"_s,
                          u"source"_s,    u"method"_s,   u"router"_s,   u"operator"_s, u"mac"_s,
                          u"refund_of"_s, u"refunded"_s, u"reference"_s};

struct Names {
    QHash<RouterId, QString> routers;
    QTimeZone zone;
};

QString timeText(std::optional<Timestamp> at, const QTimeZone &zone)
{
    if (!at)
        return {};
    const QDateTime local = toDateTime(*at).toTimeZone(zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QStringList fields(const Payment &payment, const Names &names)
{
    return {QString::number(payment.id.value()),
            timeText(payment.at, names.zone),
            payment.amount.number(),
            payment.amount.currency(),
            storage::paymentStatusName(payment.status),
            storage::paymentSourceName(payment.source),
            storage::paymentMethodName(payment.method),
            names.routers.value(payment.router),
            payment.operatorName,
            payment.macAddress,
            payment.refundOf.isStored() ? QString::number(payment.refundOf.value()) : QString(),
            timeText(payment.refundedAt, names.zone),
            payment.reference};
}

} // namespace

QCoro::Task<Result<QList<Payment>>> PaymentService::page(Actor actor, storage::PaymentFilter filter, PaymentId before,
                                                         int limit)
{
    if (const auto may = security::require(actor, Permission::SeePayments); !may)
        co_return failure(may.error());
    storage::PaymentRepository payments(m_database);
    co_return co_await payments.page(std::move(filter), before, limit);
}

QCoro::Task<Result<qint64>> PaymentService::exportTo(Actor actor, storage::PaymentFilter filter, QString path,
                                                     bool withByteOrderMark, Progress progress, std::stop_token stop)
{
    if (const auto may = security::require(actor, Permission::SeePayments); !may)
        co_return failure(may.error());
    auto look = [](storage::Session &session) {
        Names names;
        const Business business = storage::BusinessRepository::load(session).value_or(Business());
        names.zone = QTimeZone(business.zone.toLatin1());
        if (!names.zone.isValid())
            names.zone = QTimeZone::utc();
        for (const Router &router : storage::RouterRepository::all(session))
            names.routers.insert(router.id, router.name);
        return names;
    };
    const Result<Names> names = co_await m_database.read(look);
    if (!names)
        co_return failure(names.error());
    QSaveFile file(path);
    const auto cannotWrite = [&file] {
        return failure(Error::Kind::Invalid,
                       Text::tr("The file “%1” cannot be written. %2").arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        co_return cannotWrite();
    file.write((withByteOrderMark ? csvByteOrderMark() : QByteArray()) + csvLine(columns));
    storage::PaymentRepository payments(m_database);
    qint64 written = 0;
    PaymentId before;
    for (;;) {
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, Text::tr("Stopped before the end. No file was written."));
        const Result<QList<Payment>> page = co_await payments.page(filter, before, rowsPerPage);
        if (!page)
            co_return failure(page.error());
        if (page->isEmpty())
            break;
        QByteArray lines;
        for (const Payment &payment : *page)
            lines += csvLine(fields(payment, *names));
        if (file.write(lines) != lines.size())
            co_return cannotWrite();
        before = page->last().id;
        written += page->size();
        if (progress)
            progress(written, written);
    }
    if (!file.commit())
        co_return cannotWrite();
    co_return written;
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
