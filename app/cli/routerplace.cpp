// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routerwords.h"
#include "app/cli/vouchertext.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;
using accounts::ReplacementCode;
using accounts::ReplacementPlan;

namespace {

QString fateName(ReplacementCode::Fate fate)
{
    switch (fate) {
    case ReplacementCode::Fate::Running: return u"running"_s;
    case ReplacementCode::Fate::Unused: return u"unused"_s;
    case ReplacementCode::Fate::Over: return u"over"_s;
    case ReplacementCode::Fate::BeingActivated: return u"beingActivated"_s;
    case ReplacementCode::Fate::Conflict: break;
    }
    return u"conflict"_s;
}

QJsonArray json(const QList<ReplacementCode> &codes)
{
    QJsonArray rows;
    for (const ReplacementCode &code : codes)
        rows.append(
            QJsonObject{{u"code"_s, code.code},
                        {u"fate"_s, fateName(code.fate)},
                        {u"timeLeft"_s, code.timeLeft ? QJsonValue(double(code.timeLeft->count())) : QJsonValue()},
                        {u"dataLeft"_s, code.dataLeft ? QJsonValue(double(code.dataLeft->bytes())) : QJsonValue()},
                        {u"endsAt"_s, timeJson(code.endsAt)}});
    return rows;
}

QJsonObject json(const ReplacementPlan &plan)
{
    return {{u"oldAnswers"_s, plan.oldAnswers},
            {u"countersFrom"_s, timeJson(plan.countersFrom)},
            {u"running"_s, plan.running},
            {u"unused"_s, plan.unused},
            {u"stock"_s, plan.stock},
            {u"over"_s, plan.over},
            {u"beingActivated"_s, plan.beingActivated},
            {u"conflicts"_s, QJsonArray::fromStringList(plan.conflicts)},
            {u"codes"_s, json(plan.codes)}};
}

QString textOf(const ReplacementPlan &plan)
{
    QString text = u"Made again with what is left: %1. Made again as sold: %2. Only their record moves: %3. "
                   "Nothing is left of: %4.\n"_s.arg(plan.running)
                       .arg(plan.unused)
                       .arg(plan.stock)
                       .arg(plan.over);
    if (!plan.oldAnswers)
        text += plan.countersFrom
                    ? u"The old router does not answer: what was used is as last read, at the earliest %1.\n"_s.arg(
                          localTimeText(plan.countersFrom))
                    : u"The old router does not answer.\n"_s;
    if (plan.beingActivated > 0)
        text += u"Being activated at this moment: %1. Finish or end these first.\n"_s.arg(plan.beingActivated);
    for (const QString &name : plan.conflicts)
        text += u"In the way on the new router, and not ours: %1\n"_s.arg(printable(name));
    return text;
}

QCoro::Task<Result<Answer>> replace(Call call)
{
    if (call.arguments.size() != 2)
        co_return failure(usageError(u"Name two routers: the old one, and the one in its place."_s));
    const auto old = co_await call.shop->routers.find(call.actor, call.arguments.at(0));
    if (!old)
        co_return failure(old.error());
    const auto replacement = co_await call.shop->routers.find(call.actor, call.arguments.at(1));
    if (!replacement)
        co_return failure(replacement.error());
    const auto operation = operationFrom(call);
    if (!operation)
        co_return failure(operation.error());
    QJsonObject document{
        {u"old"_s, old->publicId}, {u"new"_s, replacement->publicId}, {u"dryRun"_s, call.has(u"dry-run"_s)}};
    const auto add = [&document](const QJsonObject &facts) {
        for (auto it = facts.begin(); it != facts.end(); ++it)
            document.insert(it.key(), it.value());
    };
    accounts::RouterReplacement &service = call.shop->replacement;
    if (call.has(u"dry-run"_s)) {
        const auto plan = co_await service.check(call.actor, old->id, replacement->id, call.stop);
        if (!plan)
            co_return failure(plan.error());
        add(json(*plan));
        co_return Answer{document, textOf(*plan)};
    }
    const auto plan = co_await service.run(call.actor, old->id, replacement->id, *operation, call.stop);
    if (!plan)
        co_return failure(plan.error());
    const auto ran = co_await call.shop->intents.runDue(call.stop);
    if (!ran)
        co_return failure(ran.error());
    const auto progress = co_await service.progress(call.actor, old->id, replacement->id, *operation);
    if (!progress)
        co_return failure(progress.error());
    add(json(*plan));
    document.insert(u"operation"_s, operation->text());
    document.insert(u"making"_s, progress->making);
    document.insert(u"attention"_s, progress->attention);
    document.insert(u"closing"_s, progress->closing);
    QString text = textOf(*plan);
    if (progress->making > 0)
        text += u"Still to be made on the new router: %1, of which a person must decide about %2. This goes on by "
                "itself; see it on with: nettdeskctl sync\n"_s.arg(progress->making)
                    .arg(progress->attention);
    if (progress->closing > 0)
        text += u"Still to be closed on the old router, as soon as it answers: %1.\n"_s.arg(progress->closing);
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> ends(Call call)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    auto layers = co_await call.shop->endSelfTest.layers(call.actor, router->id);
    if (call.has(u"test"_s))
        layers = co_await call.shop->endSelfTest.run(call.actor, router->id, call.stop);
    if (!layers)
        co_return failure(layers.error());
    const QString text = accounts::endLayersText(*layers);
    const QJsonObject document{{u"id"_s, router->publicId},
                               {u"name"_s, router->name},
                               {u"schedulers"_s, accounts::schedulersName(layers->schedulers)},
                               {u"tested"_s, layers->isTested},
                               {u"reason"_s, textOrNull(layers->reason)},
                               {u"at"_s, timeJson(layers->at)},
                               {u"explanation"_s, text}};
    co_return Answer{document, printable(text) + u'\n'};
}

} // namespace

QList<Command> routerPlaceCommands()
{
    return {
        {{u"router"_s, u"replace"_s},
         u"OLD NEW [--dry-run]"_s,
         u"another device in its place: every live code is made again on it with what is left"_s,
         Needs::Keys,
         {{u"dry-run"_s, u"only tell what would be done"_s, {}},
          {u"operation"_s, u"names this act; the same name again does nothing twice"_s, u"ID"_s}},
         false,
         replace,
         2},
        {{u"router"_s, u"ends"_s},
         u"ID [--test]"_s,
         u"by what it ends vouchers by itself"_s,
         Needs::Keys,
         {{u"test"_s, u"try it on the router with an account of our own; takes up to half a minute"_s, {}}},
         false,
         ends,
         1},
    };
}

} // namespace nettdesk::cli
