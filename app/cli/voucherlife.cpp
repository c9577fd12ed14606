// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/values.h"

namespace nettdesk::cli {

using namespace Qt::StringLiterals;
using accounts::ActReport;

namespace {

/// The vouchers that these codes name; NotFound names the first that there is none for.
QCoro::Task<Result<QList<Voucher>>> namedVouchers(Call call)
{
    if (call.arguments.isEmpty())
        co_return failure(usageError(u"Name one code, or several."_s));
    QList<Voucher> vouchers;
    for (const QString &code : call.arguments) {
        const auto voucher = co_await call.shop->vouchers.find(call.actor, code);
        if (!voucher)
            co_return failure(voucher.error());
        vouchers.append(*voucher);
    }
    co_return vouchers;
}

QList<VoucherId> idsOf(const QList<Voucher> &vouchers)
{
    QList<VoucherId> ids;
    for (const Voucher &voucher : vouchers)
        ids.append(voucher.id);
    return ids;
}

Result<OperationId> operationOf(const Call &call)
{
    if (!call.has(u"operation"_s))
        return OperationId::create();
    const OperationId operation = OperationId::fromText(call.value(u"operation"_s));
    if (!operation.isValid())
        return failure(usageError(u"--operation is an id that an earlier answer gave."_s));
    return operation;
}

/// Routers are told at once where they answer; what they do not take now is done as soon as they do.
QCoro::Task<Result<Answer>> answer(Call call, QList<Voucher> vouchers, OperationId operation, Result<ActReport> report)
{
    if (!report)
        co_return failure(report.error());
    if (report->routerWork > 0) {
        if (const auto ran = co_await call.shop->intents.runDue(call.stop); !ran)
            co_return failure(ran.error());
    }
    const auto waiting = co_await call.shop->accountActs.waiting(operation);
    if (!waiting)
        co_return failure(waiting.error());
    QJsonArray done;
    QString text;
    for (const Voucher &voucher : vouchers) {
        if (report->done.contains(voucher.id)) {
            done.append(voucher.code);
            text += u"Done: %1\n"_s.arg(voucher.code);
        }
    }
    QJsonArray refused;
    for (const ActReport::Refused &one : report->refused) {
        refused.append(QJsonObject{{u"code"_s, one.code}, {u"reason"_s, one.reason}});
        text += printable(one.reason) + u'\n';
    }
    if (waiting->open > 0)
        text += u"Recorded; the router is told as soon as it takes it. %1\n"_s.arg(printable(waiting->reason));
    const QJsonObject document{{u"operation"_s, operation.text()},
                               {u"done"_s, done},
                               {u"refused"_s, refused},
                               {u"waiting"_s, waiting->open},
                               {u"reason"_s, waiting->reason}};
    Answer told{document, text};
    if (done.isEmpty() && !report->refused.isEmpty())
        told.endedBy = Error{Error::Kind::Invalid, report->refused.first().reason, {}};
    co_return told;
}

QCoro::Task<Result<Answer>> expire(Call call)
{
    const auto vouchers = co_await namedVouchers(call);
    if (!vouchers)
        co_return failure(vouchers.error());
    const auto operation = operationOf(call);
    if (!operation)
        co_return failure(operation.error());
    auto report = co_await call.shop->accountActs.expire(call.actor, idsOf(*vouchers), *operation);
    co_return co_await answer(call, *vouchers, *operation, report);
}

QCoro::Task<Result<Answer>> extend(Call call)
{
    accounts::AccountActs::More more;
    if (call.has(u"by"_s)) {
        const auto span = spanFrom(call.value(u"by"_s), u"by"_s);
        if (!span)
            co_return failure(span.error());
        more.time = *span;
    }
    if (call.has(u"data"_s)) {
        const auto data = ByteCount::parse(call.value(u"data"_s));
        if (!data)
            co_return failure(usageError(data.error().message));
        more.data = *data;
    }
    if (!more.time && !more.data)
        co_return failure(usageError(u"Say how much: --by 1d, --data 1GB, or both."_s));
    const auto vouchers = co_await namedVouchers(call);
    if (!vouchers)
        co_return failure(vouchers.error());
    const auto operation = operationOf(call);
    if (!operation)
        co_return failure(operation.error());
    if (const auto checked = co_await call.shop->accountWatch.checkClock(); !checked)
        co_return failure(checked.error());
    auto report = co_await call.shop->accountActs.extend(call.actor, idsOf(*vouchers), more, *operation);
    co_return co_await answer(call, *vouchers, *operation, report);
}

QCoro::Task<Result<Answer>> topUp(Call call)
{
    const auto vouchers = co_await namedVouchers(call);
    if (!vouchers)
        co_return failure(vouchers.error());
    if (vouchers->size() != 1 || !call.has(u"with"_s))
        co_return failure(usageError(u"Name the code to top up, and the other one: topup CODE --with CODE."_s));
    const auto with = co_await call.shop->vouchers.find(call.actor, call.value(u"with"_s));
    if (!with)
        co_return failure(with.error());
    const auto operation = operationOf(call);
    if (!operation)
        co_return failure(operation.error());
    if (const auto checked = co_await call.shop->accountWatch.checkClock(); !checked)
        co_return failure(checked.error());
    auto report = co_await call.shop->accountActs.topUp(call.actor, vouchers->first().id, with->id, *operation);
    co_return co_await answer(call, *vouchers, *operation, report);
}

QCoro::Task<Result<Answer>> move(Call call)
{
    if (!call.has(u"router"_s))
        co_return failure(usageError(u"Say where to: --router ID."_s));
    const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
    if (!router)
        co_return failure(router.error());
    const auto vouchers = co_await namedVouchers(call);
    if (!vouchers)
        co_return failure(vouchers.error());
    const auto operation = operationOf(call);
    if (!operation)
        co_return failure(operation.error());
    auto report = co_await call.shop->accountActs.move(call.actor, idsOf(*vouchers), router->id,
                                                       call.has(u"without-old"_s), *operation);
    co_return co_await answer(call, *vouchers, *operation, report);
}

QCoro::Task<Result<Answer>> release(Call call)
{
    const auto vouchers = co_await namedVouchers(call);
    if (!vouchers)
        co_return failure(vouchers.error());
    const auto operation = operationOf(call);
    if (!operation)
        co_return failure(operation.error());
    auto report =
        co_await call.shop->accountActs.releaseDevice(call.actor, idsOf(*vouchers), call.value(u"mac"_s), *operation);
    co_return co_await answer(call, *vouchers, *operation, report);
}

QCoro::Task<Result<Answer>> setBlocked(Call call, bool isBlocked)
{
    const auto vouchers = co_await namedVouchers(call);
    if (!vouchers)
        co_return failure(vouchers.error());
    const auto operation = operationOf(call);
    if (!operation)
        co_return failure(operation.error());
    auto report = co_await call.shop->accountActs.setBlocked(call.actor, idsOf(*vouchers), isBlocked, *operation);
    co_return co_await answer(call, *vouchers, *operation, report);
}

QCoro::Task<Result<Answer>> block(Call call)
{
    return setBlocked(call, true);
}

QCoro::Task<Result<Answer>> unblock(Call call)
{
    return setBlocked(call, false);
}

Command act(const QString &word, const QString &arguments, const QString &summary, QList<Option> options,
            std::function<QCoro::Task<Result<Answer>>(Call)> run)
{
    options.append({u"operation"_s, u"names this act; the same name again does nothing twice"_s, u"ID"_s});
    Command command;
    command.words = {u"voucher"_s, word};
    command.argumentsText = arguments;
    command.summary = summary;
    command.options = std::move(options);
    command.run = std::move(run);
    command.mostArguments = 5000;
    return command;
}

} // namespace

QList<Command> voucherLifeCommands()
{
    return {
        act(u"expire"_s, u"CODE…"_s, u"end codes now and cut their guests off"_s, {}, expire),
        act(u"extend"_s, u"CODE… --by 1d [--data 1GB]"_s, u"give codes more time or data"_s,
            {{u"by"_s, u"so much more time: 12h, 1d"_s, u"SPAN"_s},
             {u"data"_s, u"so much more data: 1GB"_s, u"SIZE"_s}},
            extend),
        act(u"topup"_s, u"CODE --with CODE"_s, u"add what another, unused code gives; that one is consumed"_s,
            {{u"with"_s, u"the code that is consumed"_s, u"CODE"_s}}, topUp),
        act(u"move"_s, u"CODE… --router ID"_s, u"move codes with what is left of them to another router"_s,
            {{u"router"_s, u"where to"_s, u"ID"_s},
             {u"without-old"_s, u"the old router is gone: what was last known of use holds"_s, {}}},
            move),
        act(u"release"_s, u"CODE…"_s, u"let another device use a code: session, cookie and lock of the old one go"_s,
            {{u"mac"_s, u"only this device"_s, u"MAC"_s}}, release),
        act(u"block"_s, u"CODE…"_s, u"nobody may use these codes for now"_s, {}, block),
        act(u"unblock"_s, u"CODE…"_s, u"they may be used again"_s, {}, unblock),
    };
}

} // namespace nettdesk::cli
