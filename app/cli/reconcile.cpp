// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

Answer answerOf(const accounts::DriftReport &report, bool isRepaired)
{
    QJsonArray drifts;
    QString text;
    for (const accounts::Drift &drift : report.drifts) {
        drifts.append(QJsonObject{{u"kind"_s, accounts::driftName(drift.kind)},
                                  {u"code"_s, drift.code},
                                  {u"text"_s, drift.text},
                                  {u"canRepair"_s, drift.canRepair}});
        text += printable(drift.text) + u'\n';
    }
    text += u"Compared: %1. Differ: %2, of which %3 can be repaired.\n"_s.arg(report.accounts)
                .arg(report.drifts.size())
                .arg(report.repairable);
    return {QJsonObject{{u"accounts"_s, report.accounts},
                        {u"repairable"_s, report.repairable},
                        {u"massChange"_s, report.isMassChange},
                        {u"repaired"_s, isRepaired},
                        {u"drifts"_s, drifts}},
            text};
}

QCoro::Task<Result<Answer>> reconcile(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one router."_s));
    const auto router = co_await call.shop->routers.find(call.actor, call.arguments.first());
    if (!router)
        co_return failure(router.error());
    if (!call.has(u"repair"_s)) {
        const auto report = co_await call.shop->reconcile.check(call.actor, router->id, call.stop);
        if (!report)
            co_return failure(report.error());
        co_return answerOf(*report, false);
    }
    const auto report =
        co_await call.shop->reconcile.repair(call.actor, router->id, call.has(u"even-many"_s), call.stop);
    if (!report)
        co_return failure(report.error());
    const auto ran = co_await call.shop->intents.runDue(call.stop);
    if (!ran)
        co_return failure(ran.error());
    Answer answer = answerOf(*report, true);
    answer.text += u"Repaired: %1. Still waiting: %2. For a person to decide: %3.\n"_s.arg(ran->done)
                       .arg(ran->later)
                       .arg(ran->needsAttention);
    co_return answer;
}

} // namespace

QList<Command> reconcileCommands()
{
    Command command;
    command.words = {u"reconcile"_s};
    command.argumentsText = u"ROUTER [--repair]"_s;
    command.summary = u"where a router and the shop do not agree; repairs only what carries our mark"_s;
    command.options = {{u"repair"_s, u"repair what can be repaired"_s, {}},
                       {u"even-many"_s, u"also when so much differs that something else is likely wrong"_s, {}}};
    command.run = reconcile;
    command.mostArguments = 1;
    return {command};
}

} // namespace nettdesk::cli
