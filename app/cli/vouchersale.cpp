// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vouchertext.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Result<Answer>> sell(Call call)
{
    if (call.has(u"package"_s) == !call.arguments.isEmpty())
        co_return failure(usageError(u"Name one code, or --package."_s));
    vouchers::SellRequest request;
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    request.operation = *operation;
    request.counter = u"the command line"_s;
    if (call.has(u"package"_s)) {
        const auto package = co_await call.shop->packages.find(call.actor, call.value(u"package"_s));
        if (!package)
            co_return failure(package.error());
        request.package = package->id;
    } else {
        request.code = call.arguments.first();
    }
    if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        request.router = router->id;
    }
    const auto sold = co_await call.shop->sales.sell(call.actor, request);
    if (!sold)
        co_return failure(sold.error());
    const auto names = co_await voucherNames(call);
    if (!names)
        co_return failure(names.error());
    QJsonObject document = voucherJson(sold->voucher, *names);
    document.insert(u"paid"_s, moneyJson(sold->paid));
    document.insert(u"user"_s, sold->userName);
    document.insert(u"password"_s, sold->password);
    document.insert(u"signInUrl"_s, sold->signInUrl.isEmpty() ? QJsonValue() : QJsonValue(sold->signInUrl));
    document.insert(u"standsOnRouter"_s, sold->standsOnRouter);
    document.insert(u"repeat"_s, sold->isRepeat);
    document.insert(u"operation"_s, request.operation.text());
    document.insert(u"undoUntil"_s, timeJson(sold->undoUntil));
    document.insert(u"note"_s, sold->note);
    QString text = u"Sold for %1.\n"_s.arg(sold->paid.text());
    if (!sold->note.isEmpty())
        text += sold->note + u'\n';
    text += factsText({{u"User"_s, sold->userName},
                       {u"Password"_s, sold->password},
                       {u"Router"_s, sold->routerName},
                       {u"Sign-in address"_s, sold->signInUrl},
                       {u"To take it back"_s, u"voucher unsell %1"_s.arg(request.operation.text())}});
    co_return Answer{document, text};
}

QJsonObject refundJson(const Payment &refund)
{
    return {{u"payment"_s, refund.id.value()},
            {u"refundOf"_s, refund.refundOf.value()},
            {u"amount"_s, moneyJson(refund.amount)},
            {u"reason"_s, refund.reference}};
}

QCoro::Task<Result<Answer>> unsell(Call call)
{
    const OperationId sale = OperationId::fromText(call.arguments.value(0));
    if (!sale.isValid())
        co_return failure(usageError(u"Name the sale: its operation, as “voucher sell” gave it."_s));
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    const auto refund = co_await call.shop->sales.undo(call.actor, sale, *operation);
    if (!refund)
        co_return failure(refund.error());
    co_return Answer{refundJson(*refund), u"The sale was taken back: %1.\n"_s.arg(refund->amount.text())};
}

QCoro::Task<Result<Answer>> refund(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one code."_s));
    if (!call.has(u"reason"_s))
        co_return failure(usageError(u"--reason is needed: why the money is given back."_s));
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    const auto voucher = co_await call.shop->vouchers.find(call.actor, call.arguments.first());
    if (!voucher)
        co_return failure(voucher.error());
    const auto paid = co_await call.shop->sales.refund(call.actor, voucher->id, call.value(u"reason"_s), *operation);
    if (!paid)
        co_return failure(paid.error());
    co_return Answer{refundJson(*paid), u"Given back for %1: %2.\n"_s.arg(voucher->code, paid->amount.text())};
}

QCoro::Task<Result<Answer>> remove(Call call)
{
    if (call.arguments.isEmpty())
        co_return failure(usageError(u"Name the codes."_s));
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    const auto vouchers = co_await vouchersNamed(call, call.arguments);
    if (!vouchers)
        co_return failure(vouchers.error());
    QList<VoucherId> ids;
    QHash<VoucherId, QString> codes;
    for (const Voucher &voucher : *vouchers) {
        ids.append(voucher.id);
        codes.insert(voucher.id, voucher.code);
    }
    const auto removal =
        co_await call.shop->removals.remove(call.actor, ids, *operation, call.value(u"refund-reason"_s));
    if (!removal)
        co_return failure(removal.error());
    const auto listed = [&codes](const QList<VoucherId> &some) {
        QJsonArray array;
        for (const VoucherId voucher : some)
            array.append(codes.value(voucher));
        return array;
    };
    const QJsonObject document{
        {u"deleted"_s, listed(removal->removed)},     {u"refunded"_s, listed(removal->refunded)},
        {u"notActive"_s, listed(removal->notActive)}, {u"sold"_s, listed(removal->sold)},
        {u"operation"_s, operation->text()},          {u"undoUntil"_s, timeJson(removal->undoUntil)}};
    QString text = u"Deleted %1 vouchers.\n"_s.arg(removal->removed.size());
    for (const VoucherId voucher : removal->notActive)
        text += u"%1 is not active and was kept.\n"_s.arg(codes.value(voucher));
    for (const VoucherId voucher : removal->sold)
        text += u"%1 is sold and was kept: --refund-reason gives the money back.\n"_s.arg(codes.value(voucher));
    if (!removal->removed.isEmpty())
        text += u"To undo: voucher undelete %1\n"_s.arg(operation->text());
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> undelete(Call call)
{
    const OperationId removal = OperationId::fromText(call.arguments.value(0));
    if (!removal.isValid())
        co_return failure(usageError(u"Name the deletion: its operation, as “voucher delete” gave it."_s));
    const auto back = co_await call.shop->removals.undo(call.actor, removal);
    if (!back)
        co_return failure(back.error());
    co_return Answer{QJsonObject{{u"restored"_s, int(back->size())}},
                     u"%1 vouchers are active again.\n"_s.arg(back->size())};
}

} // namespace

QList<Command> voucherSaleCommands()
{
    const Option operation{u"operation"_s, u"names this act; the same name again does nothing twice"_s, u"ID"_s};
    return {
        {{u"voucher"_s, u"sell"_s},
         u"(--package P | CODE)"_s,
         u"a voucher for money: a package's, or one from stock"_s,
         Needs::Keys,
         {{u"package"_s, u"make one of this package (id or name)"_s, u"P"_s},
          {u"router"_s, u"where it shall work, for a package that is for any router"_s, u"ID"_s},
          operation},
         false,
         sell,
         1},
        {{u"voucher"_s, u"unsell"_s},
         u"OPERATION"_s,
         u"take a sale back, within 30 seconds"_s,
         Needs::Keys,
         {operation},
         false,
         unsell,
         1},
        {{u"voucher"_s, u"refund"_s},
         u"CODE --reason TEXT"_s,
         u"give back what was paid for a voucher"_s,
         Needs::Keys,
         {{u"reason"_s, u"why"_s, u"TEXT"_s}, operation},
         false,
         refund,
         1},
        {{u"voucher"_s, u"delete"_s},
         u"CODE…"_s,
         u"delete active vouchers; their codes stay taken"_s,
         Needs::Keys,
         {{u"refund-reason"_s, u"delete sold ones too, and give the money back for this reason"_s, u"TEXT"_s},
          operation},
         false,
         remove,
         10'000},
        {{u"voucher"_s, u"undelete"_s},
         u"OPERATION"_s,
         u"undo a deletion, within 30 seconds"_s,
         Needs::Keys,
         {},
         false,
         undelete,
         1},
    };
}

} // namespace nettdesk::cli
