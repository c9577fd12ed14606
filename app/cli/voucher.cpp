// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"
#include "app/cli/vouchertext.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

Result<storage::VoucherOrder> orderFrom(const Call &call)
{
    storage::VoucherOrder order;
    if (!call.has(u"sort"_s))
        return order;
    QString name = call.value(u"sort"_s);
    // The newest and the dearest are what is looked for; codes, states and names are read from A on.
    order.isDescending = !QStringList{u"code"_s, u"state"_s, u"router"_s, u"package"_s}.contains(name);
    for (const auto &[sign, isDescending] : {std::pair(u'-', true), std::pair(u'+', false)}) {
        if (!name.startsWith(sign))
            continue;
        name.remove(0, 1);
        order.isDescending = isDescending;
    }
    const auto by = storage::voucherSortFromName(name);
    if (!by)
        return failure(
            usageError(u"--sort is made, code, state, redeemed, price, ends, router, package, batch, sold or printed, "
                       "with + or - before it."_s));
    order.by = *by;
    return order;
}

QCoro::Task<Result<Answer>> list(Call call)
{
    const auto filter = co_await voucherFilterFrom(call);
    if (!filter)
        co_return failure(filter.error());
    const auto order = orderFrom(call);
    if (!order)
        co_return failure(order.error());
    int limit = 100;
    if (call.has(u"limit"_s)) {
        const auto parsed = numberFrom(call.value(u"limit"_s), u"limit"_s, 1, 100'000);
        if (!parsed)
            co_return failure(parsed.error());
        limit = *parsed;
    }
    const auto names = co_await voucherNames(call);
    if (!names)
        co_return failure(names.error());
    const auto page = co_await call.shop->vouchers.page(call.actor, *filter, *order, call.value(u"after"_s), limit);
    if (!page && page.error().kind == Error::Kind::Invalid)
        co_return failure(
            usageError(u"--after is what the page before said, in the same order. %1"_s.arg(page.error().message)));
    if (!page)
        co_return failure(page.error());
    const auto counts = co_await call.shop->vouchers.counts(call.actor, *filter);
    if (!counts)
        co_return failure(counts.error());

    QJsonArray rows;
    Table table(
        {u"CODE"_s, u"STATE"_s, u"BATCH"_s, u"ROUTER"_s, u"TIME"_s, u"DATA"_s, u"SPEED"_s, u"PRICE"_s, u"REDEEMED"_s});
    table.alignRight(2).alignRight(7);
    for (const Voucher &voucher : page->vouchers) {
        rows.append(voucherJson(voucher, *names));
        table.addRow({voucher.code, voucherStateText(voucher.state), QString::number(voucher.batch.value()),
                      names->routers.value(voucher.router).name, timeLimitText(voucher.terms),
                      voucher.terms.dataLimit ? voucher.terms.dataLimit->text() : QString(), speedText(voucher.terms),
                      voucher.terms.price.text(), localTimeText(voucher.redeemedAt)});
    }
    QJsonObject totals;
    for (int i = 0; i <= int(VoucherState::Void); ++i)
        totals.insert(voucherStateName(VoucherState(i)), counts->value(VoucherState(i)));
    const QJsonObject document{{u"vouchers"_s, rows},
                               {u"counts"_s, totals},
                               {u"after"_s, page->cursor.isEmpty() ? QJsonValue() : QJsonValue(page->cursor)}};
    QString text = table.isEmpty() ? u"No voucher fits.\n"_s : table.text();
    if (!page->cursor.isEmpty())
        text += u"More: --after %1\n"_s.arg(page->cursor);
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> show(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one code."_s));
    const auto voucher = co_await call.shop->vouchers.find(call.actor, call.arguments.first());
    if (!voucher)
        co_return failure(voucher.error());
    const auto names = co_await voucherNames(call);
    if (!names)
        co_return failure(names.error());
    const VoucherTerms &terms = voucher->terms;
    const QString text = factsText({{u"Code"_s, voucher->code},
                                    {u"State"_s, voucherStateText(voucher->state)},
                                    {u"Router"_s, names->routers.value(voucher->router).name},
                                    {u"Package"_s, names->packages.value(voucher->package)},
                                    {u"Batch"_s, QString::number(voucher->batch.value())},
                                    {u"Time"_s, timeLimitText(terms)},
                                    {u"Data"_s, terms.dataLimit ? terms.dataLimit->text() : QString()},
                                    {u"Speed"_s, speedText(terms)},
                                    {u"Price"_s, terms.price.text()},
                                    {u"Valid from"_s, localTimeText(terms.validFrom)},
                                    {u"Valid until"_s, localTimeText(terms.validUntil)},
                                    {u"Ends at the latest"_s, localTimeText(terms.endsLatest)},
                                    {u"Created"_s, localTimeText(voucher->createdAt)},
                                    {u"Sold"_s, localTimeText(voucher->soldAt)},
                                    {u"Sold by"_s, voucher->soldBy},
                                    {u"Redeemed"_s, localTimeText(voucher->redeemedAt)},
                                    {u"Redeemed by"_s, voucher->redeemedBy},
                                    {u"MAC address"_s, voucher->macAddress},
                                    {u"On the router since"_s, localTimeText(voucher->provisionedAt)},
                                    {u"Time began"_s, localTimeText(voucher->startedAt)},
                                    {u"Ends"_s, localTimeText(voucher->endsAt)},
                                    {u"Ended"_s, localTimeText(voucher->endedAt)},
                                    {u"Blocked"_s, voucher->isBlocked ? u"yes"_s : QString()},
                                    {u"Printed"_s, QString::number(voucher->printed)}});
    co_return Answer{voucherJson(*voucher, *names), text};
}

QCoro::Task<Result<Answer>> redeem(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one code."_s));
    vouchers::RedeemRequest request;
    request.code = call.arguments.first();
    request.macAddress = call.value(u"mac"_s);
    request.counter = u"the command line"_s;
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    request.operation = *operation;
    if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        request.at = router->id;
    }
    const auto redeemed = co_await call.shop->redemption.redeem(call.actor, request);
    if (!redeemed)
        co_return failure(redeemed.error());
    const auto names = co_await voucherNames(call);
    if (!names)
        co_return failure(names.error());

    QJsonObject document = voucherJson(redeemed->voucher, *names);
    document.insert(u"user"_s, redeemed->userName);
    document.insert(u"password"_s, redeemed->password);
    document.insert(u"signInUrl"_s, redeemed->signInUrl.isEmpty() ? QJsonValue() : QJsonValue(redeemed->signInUrl));
    document.insert(u"standsOnRouter"_s, redeemed->standsOnRouter);
    document.insert(u"note"_s, redeemed->note);
    QString text = redeemed->standsOnRouter ? u"Redeemed: the guest can sign in now.\n"_s
                                            : u"Paid and recorded; it will be activated automatically.\n"_s;
    if (!redeemed->note.isEmpty())
        text += redeemed->note + u'\n';
    text += factsText({{u"User"_s, redeemed->userName},
                       {u"Password"_s, redeemed->password},
                       {u"Router"_s, redeemed->routerName},
                       {u"Ends"_s, localTimeText(redeemed->voucher.endsAt)},
                       {u"Sign-in address"_s, redeemed->signInUrl}});
    co_return Answer{document, text};
}

} // namespace

QList<Command> voucherCommands()
{
    QList<Command> commands{
        {{u"voucher"_s, u"list"_s},
         u"[--state S] [--batch B] [--router ID] [--text T] …"_s,
         u"vouchers, newest first"_s,
         Needs::Database,
         voucherFilterOptions() +
             QList<Option>{
                 {u"sort"_s,
                  u"made, code, state, redeemed, price, ends, router, package, batch, sold or printed; +price: the "
                  "cheapest first"_s,
                  u"COLUMN"_s},
                 {u"limit"_s, u"how many at most (100)"_s, u"N"_s},
                 {u"after"_s, u"go on behind this one, as the page before said"_s, u"CURSOR"_s}},
         false,
         list},
        {{u"voucher"_s, u"show"_s}, u"CODE"_s, u"one voucher"_s, Needs::Database, {}, false, show, 1},
        {{u"voucher"_s, u"redeem"_s},
         u"CODE"_s,
         u"make the code a user on its router"_s,
         Needs::Keys,
         {{u"mac"_s, u"the guest's device, if known"_s, u"MAC"_s},
          {u"router"_s, u"where the guest is, for codes of several routers; otherwise the code's own"_s, u"ID"_s},
          {u"operation"_s, u"names this act; the same name again does nothing twice"_s, u"ID"_s}},
         false,
         redeem,
         1},
    };
    return voucherStockCommands() + commands + voucherSaleCommands() + voucherCsvCommands();
}

} // namespace nettdesk::cli
