// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"

namespace nettdesk::cli {

using namespace Qt::StringLiterals;
using explain::CodeFix;
using explain::Evidence;
using explain::Explanation;

namespace {

QJsonObject json(const Evidence &evidence)
{
    const bool fromRouter = evidence.source == Evidence::Source::Router;
    return {{u"source"_s, fromRouter ? u"router"_s : u"database"_s}, {u"text"_s, evidence.text}};
}

QJsonObject json(const CodeFix &fix)
{
    return {{u"fix"_s, codeFixName(fix.act)},
            {u"text"_s, fix.text},
            {u"command"_s, fix.command.isEmpty() ? QJsonValue() : QJsonValue(fix.command)}};
}

QJsonObject json(const Explanation &why)
{
    QJsonArray evidence;
    for (const Evidence &found : why.evidence)
        evidence.append(json(found));
    QJsonArray fixes;
    for (const CodeFix &fix : why.fixes)
        fixes.append(json(fix));
    return {{u"verdict"_s, codeVerdictName(why.verdict)},
            {u"reason"_s, why.reason},
            {u"evidence"_s, evidence},
            {u"fixes"_s, fixes},
            {u"askedRouter"_s, why.askedRouter}};
}

QString text(const Explanation &why)
{
    QString lines = printable(why.reason) + u'\n';
    for (const Evidence &found : why.evidence)
        lines += u"  · "_s + printable(found.text) + u'\n';
    for (const CodeFix &fix : why.fixes) {
        lines += u"→ "_s + printable(fix.text);
        lines += fix.command.isEmpty() ? u"\n"_s : u"   ("_s + fix.command + u")\n"_s;
    }
    return lines;
}

QCoro::Task<Result<Answer>> explain(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one code."_s));
    explain::ExplainRequest request;
    request.code = call.arguments.first();
    request.macAddress = call.value(u"mac"_s);
    request.asksRouter = !call.has(u"local"_s);
    if (call.has(u"at"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"at"_s));
        if (!router)
            co_return failure(router.error());
        request.at = router->id;
    }
    const auto why = co_await call.shop->explainer.explain(call.actor, request, call.stop);
    if (!why)
        co_return failure(why.error());
    co_return Answer{json(*why), text(*why)};
}

} // namespace

QList<Command> explainCommands()
{
    Command command;
    command.words = {u"voucher"_s, u"explain"_s};
    command.argumentsText = u"CODE"_s;
    command.summary = u"why a code does or does not work, with the evidence and the ways out"_s;
    command.options = {{u"mac"_s, u"the guest's device"_s, u"MAC"_s},
                       {u"at"_s, u"the router that the guest stands at"_s, u"ID"_s},
                       {u"local"_s, u"from the shop's own data; no router is asked"_s, {}}};
    command.run = explain;
    command.mostArguments = 1;
    return {command};
}

} // namespace nettdesk::cli
