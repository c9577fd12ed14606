// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routerwords.h"
#include "app/cli/values.h"
#include "app/cli/vouchertext.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> readWindow(const Call &call, VoucherTerms &terms)
{
    const QTimeZone zone(call.shop->business.zone.toLatin1());
    for (const auto &[name, at, means] : {std::tuple(u"valid-from"_s, &terms.validFrom, DayMeans::ItsBeginning),
                                          std::tuple(u"valid-until"_s, &terms.validUntil, DayMeans::ItsEnd),
                                          std::tuple(u"ends-latest"_s, &terms.endsLatest, DayMeans::ItsEnd)}) {
        if (!call.has(name))
            continue;
        const auto instant = instantFrom(call.value(name), name, zone, means);
        if (!instant)
            return failure(instant.error());
        *at = *instant;
    }
    return {};
}

/// Which routers the vouchers are for: sets scope and group.
QCoro::Task<Result<vouchers::GenerateRequest>> withScope(Call call, vouchers::GenerateRequest request)
{
    if (call.has(u"scope"_s)) {
        const auto scope = voucherScopeFromName(call.value(u"scope"_s));
        if (!scope)
            co_return failure(usageError(u"--scope is router, group, all or roam."_s));
        request.scope = *scope;
    }
    if (call.has(u"group"_s) != (request.scope == VoucherScope::Group))
        co_return failure(usageError(u"--scope group and --group NAME go together."_s));
    if (request.scope == VoucherScope::Group) {
        const auto group = co_await namedGroup(call, call.value(u"group"_s));
        if (!group)
            co_return failure(group.error());
        request.group = group->id;
    }
    co_return request;
}

/// What the options say, over the package's or the default form.
QCoro::Task<Result<vouchers::GenerateRequest>> requestFrom(Call call)
{
    vouchers::GenerateRequest request;
    if (call.has(u"package"_s)) {
        const auto package = co_await call.shop->packages.find(call.actor, call.value(u"package"_s));
        if (!package)
            co_return failure(package.error());
        const auto fromPackage = vouchers::requestFrom(*package);
        if (!fromPackage)
            co_return failure(fromPackage.error());
        request = *fromPackage;
    }
    const auto form = codeFormFrom(call, request.form);
    const auto terms = termsFrom(call, request.terms);
    const auto rule = passwordRuleFrom(call, request.passwordRule);
    const auto provision = provisionFrom(call, request.provision);
    if (!form || !terms || !rule || !provision)
        co_return failure(!form ? form.error() : !terms ? terms.error() : !rule ? rule.error() : provision.error());
    request.form = *form;
    request.terms = *terms;
    request.passwordRule = *rule;
    request.provision = *provision;
    if (const auto window = readWindow(call, request.terms); !window)
        co_return failure(window.error());
    const auto scoped = co_await withScope(call, request);
    if (!scoped)
        co_return failure(scoped.error());
    request = *scoped;
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    request.operation = *operation;
    if (call.has(u"count"_s)) {
        const auto count = numberFrom(call.value(u"count"_s), u"count"_s, 1, 100'000);
        if (!count)
            co_return failure(count.error());
        request.count = *count;
    }
    if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        request.router = router->id;
    }
    if (!request.router.isStored())
        co_return failure(usageError(u"--router is needed: the router that the vouchers are for."_s));
    co_return request;
}

QCoro::Task<Result<Answer>> generate(Call call)
{
    const auto request = co_await requestFrom(call);
    if (!request)
        co_return failure(request.error());
    const auto router = co_await call.shop->routers.byId(call.actor, request->router);
    if (!router)
        co_return failure(router.error());
    const auto made = co_await call.shop->vouchers.generate(call.actor, *request, call.progress, call.stop);
    if (!made)
        co_return failure(made.error());
    vouchers::CardSelection selection;
    selection.batch = made->batch.id;
    const auto cards = co_await call.shop->vouchers.cardData(call.actor, selection);
    if (!cards)
        co_return failure(cards.error());

    QJsonArray rows;
    QString text = u"Made %1 vouchers for “%2” as batch %3.\n"_s.arg(made->batch.count)
                       .arg(printable(router->name))
                       .arg(made->batch.id.value());
    if (!made->note.isEmpty())
        text += made->note + u'\n';
    for (const auto &card : *cards) {
        rows.append(QJsonObject{{u"code"_s, card.code}, {u"password"_s, card.password}});
        text += card.password.isEmpty() ? card.code + u'\n' : u"%1  %2\n"_s.arg(card.code, card.password);
    }
    // Codes ahead stand on the router when this ends, or as soon as it answers.
    accounts::AheadProgress ahead;
    if (made->batch.provision == Provision::Ahead) {
        if (const auto ran = co_await call.shop->intents.runDue(call.stop); !ran)
            co_return failure(ran.error());
        const auto progress = co_await call.shop->aheadBatches.progress(call.actor, made->batch.id);
        if (!progress)
            co_return failure(progress.error());
        ahead = *progress;
        text += u"On the router: %1. Still to be made there: %2. For a person to decide: %3.\n"_s.arg(ahead.standing)
                    .arg(ahead.waiting)
                    .arg(ahead.attention);
    }
    const QJsonObject document{{u"batch"_s, made->batch.id.value()},
                               {u"onRouter"_s, ahead.standing},
                               {u"waiting"_s, ahead.waiting},
                               {u"needsAttention"_s, ahead.attention},
                               {u"tag"_s, made->batch.tag},
                               {u"router"_s, router->publicId},
                               {u"count"_s, made->batch.count},
                               {u"checkedAgainstRouter"_s, made->checkedAgainstRouter},
                               {u"note"_s, made->note},
                               {u"vouchers"_s, rows}};
    co_return Answer{document, text};
}

} // namespace

QList<Command> voucherStockCommands()
{
    return {
        {{u"voucher"_s, u"generate"_s},
         u"--router ID (--package P | --time 1d | --data 2GB) [--count N] …"_s,
         u"make vouchers"_s,
         Needs::Keys,
         QList<Option>{{u"router"_s, u"the router they are for (id or name)"_s, u"ID"_s},
                       {u"package"_s, u"what they are made from (id or name); other options change it"_s, u"P"_s},
                       {u"count"_s, u"how many: 1 to 100000"_s, u"N"_s}} +
             termOptions() + codeOptions() +
             QList<Option>{{u"valid-from"_s, u"may be redeemed from this time on"_s, u"TIME"_s},
                           {u"valid-until"_s, u"may be redeemed until then; a day means its end"_s, u"TIME"_s},
                           {u"ends-latest"_s, u"whatever is left then is lost"_s, u"TIME"_s},
                           {u"scope"_s, u"router, group or all (the first redemption chooses), or roam"_s, u"SCOPE"_s},
                           {u"group"_s, u"the group of routers, with --scope group"_s, u"NAME"_s},
                           {u"operation"_s, u"names this act; the same name again does nothing twice"_s, u"ID"_s}},
         false,
         generate}};
}

} // namespace nettdesk::cli
