// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Result<storage::PaymentFilter>> filterFrom(Call call)
{
    storage::PaymentFilter filter;
    const QTimeZone zone(call.shop->business.zone.toLatin1());
    for (const auto &[name, at, means] : {std::tuple(u"from"_s, &filter.from, DayMeans::ItsBeginning),
                                          std::tuple(u"to"_s, &filter.to, DayMeans::ItsEnd)}) {
        if (!call.has(name))
            continue;
        const auto instant = instantFrom(call.value(name), name, zone, means);
        if (!instant)
            co_return failure(instant.error());
        *at = *instant;
    }
    if (call.has(u"status"_s)) {
        filter.status = storage::paymentStatusFromName(call.value(u"status"_s));
        if (!filter.status)
            co_return failure(usageError(u"--status is pending, completed or failed."_s));
    }
    if (call.has(u"source"_s)) {
        filter.source = storage::paymentSourceFromName(call.value(u"source"_s));
        if (!filter.source)
            co_return failure(usageError(u"--source is voucher, invoice or refund."_s));
    }
    if (call.has(u"method"_s)) {
        filter.method = storage::paymentMethodFromName(call.value(u"method"_s));
        if (!filter.method)
            co_return failure(usageError(u"--method is offline or online."_s));
    }
    if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        filter.router = router->id;
    }
    co_return filter;
}

QCoro::Task<Result<Answer>> exportCsv(Call call, storage::PaymentFilter filter)
{
    const QString path = call.value(u"csv"_s);
    const auto written =
        co_await call.shop->payments.exportTo(call.actor, filter, path, call.has(u"bom"_s), call.progress, call.stop);
    if (!written)
        co_return failure(written.error());
    co_return Answer{QJsonObject{{u"csv"_s, QFileInfo(path).absoluteFilePath()}, {u"payments"_s, *written}},
                     u"Wrote %1 payments to %2.\n"_s.arg(*written).arg(path)};
}

QCoro::Task<Result<Answer>> list(Call call)
{
    const auto filter = co_await filterFrom(call);
    if (!filter)
        co_return failure(filter.error());
    if (call.has(u"csv"_s))
        co_return co_await exportCsv(call, *filter);
    int limit = 100;
    if (call.has(u"limit"_s)) {
        const auto parsed = numberFrom(call.value(u"limit"_s), u"limit"_s, 1, 100'000);
        if (!parsed)
            co_return failure(parsed.error());
        limit = *parsed;
    }
    PaymentId before;
    if (call.has(u"after"_s)) {
        const auto after = idFrom(call.value(u"after"_s), u"after"_s);
        if (!after)
            co_return failure(after.error());
        before = PaymentId(*after);
    }
    const auto routers = co_await call.shop->routers.list(call.actor);
    if (!routers)
        co_return failure(routers.error());
    QHash<RouterId, Router> byId;
    for (const Router &router : *routers)
        byId.insert(router.id, router);
    const auto page = co_await call.shop->payments.page(call.actor, *filter, before, limit);
    if (!page)
        co_return failure(page.error());

    QJsonArray rows;
    Table table({u"TIME"_s, u"AMOUNT"_s, u"STATUS"_s, u"SOURCE"_s, u"ROUTER"_s, u"OPERATOR"_s, u"MAC"_s});
    table.alignRight(1);
    for (const Payment &payment : *page) {
        const Router router = byId.value(payment.router);
        rows.append(QJsonObject{
            {u"id"_s, payment.id.value()},
            {u"at"_s, timeJson(payment.at)},
            {u"amount"_s, moneyJson(payment.amount)},
            {u"status"_s, storage::paymentStatusName(payment.status)},
            {u"source"_s, storage::paymentSourceName(payment.source)},
            {u"method"_s, storage::paymentMethodName(payment.method)},
            {u"router"_s, router.publicId.isEmpty() ? QJsonValue() : QJsonValue(router.publicId)},
            {u"operator"_s, payment.operatorName},
            {u"macAddress"_s, payment.macAddress.isEmpty() ? QJsonValue() : QJsonValue(payment.macAddress)},
            {u"refundOf"_s, payment.refundOf.isStored() ? QJsonValue(payment.refundOf.value()) : QJsonValue()},
            {u"refundedAt"_s, timeJson(payment.refundedAt)},
            {u"reference"_s, payment.reference},
            {u"operation"_s, payment.operation}});
        table.addRow({localTimeText(payment.at), payment.amount.text(), storage::paymentStatusName(payment.status),
                      storage::paymentSourceName(payment.source), router.name, payment.operatorName,
                      payment.macAddress});
    }
    const bool mayBeMore = page->size() == limit;
    const QJsonObject document{
        {u"payments"_s, rows},
        {u"after"_s, mayBeMore ? QJsonValue(QString::number(page->last().id.value())) : QJsonValue()}};
    co_return Answer{document, table.isEmpty() ? u"No payment fits.\n"_s : table.text()};
}

QCoro::Task<Result<Answer>> totals(Call call)
{
    const auto filter = co_await filterFrom(call);
    if (!filter)
        co_return failure(filter.error());
    const auto totals = co_await call.shop->payments.totals(call.actor, *filter);
    if (!totals)
        co_return failure(totals.error());
    QJsonArray rows;
    Table table({u"PAYMENTS"_s, u"SUM"_s});
    table.alignRight(0).alignRight(1);
    for (const auto &total : *totals) {
        const Money sum(total.minor, total.currency);
        rows.append(QJsonObject{{u"count"_s, total.count}, {u"sum"_s, moneyJson(sum)}});
        table.addRow({QString::number(total.count), sum.text()});
    }
    co_return Answer{rows, table.isEmpty() ? u"No payment fits.\n"_s : table.text()};
}

const QList<Option> filters{{u"from"_s, u"from this day or time on"_s, u"TIME"_s},
                            {u"to"_s, u"until then; a day means its end"_s, u"TIME"_s},
                            {u"status"_s, u"pending, completed or failed"_s, u"S"_s},
                            {u"source"_s, u"voucher, invoice or refund"_s, u"S"_s},
                            {u"method"_s, u"offline or online"_s, u"M"_s},
                            {u"router"_s, u"of one router"_s, u"ID"_s}};

} // namespace

QList<Command> paymentCommands()
{
    return {
        {{u"payment"_s, u"list"_s},
         u"[--from D --to D --status S --source S --method M --router R]"_s,
         u"payments, newest first"_s,
         Needs::Database,
         filters + QList<Option>{{u"limit"_s, u"how many at most (100)"_s, u"N"_s},
                                 {u"after"_s, u"go on behind this one"_s, u"CURSOR"_s},
                                 {u"csv"_s, u"write all of them into this file instead"_s, u"FILE"_s},
                                 {u"bom"_s, u"begin with the mark by which Excel knows UTF-8"_s, {}}},
         false,
         list},
        {{u"payment"_s, u"totals"_s},
         u"[--from D --to D --status S --source S --method M --router R]"_s,
         u"how many and how much"_s,
         Needs::Database,
         filters,
         false,
         totals},
    };
}

} // namespace nettdesk::cli
