// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"
#include "app/cli/vouchertext.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const Package &package, const VoucherNames &names)
{
    const QString router = names.routers.value(package.router).publicId;
    QJsonObject object = termsJson(package.terms);
    object[u"id"] = package.id.value();
    object[u"name"] = package.name;
    object[u"description"] = package.description;
    object[u"colour"] = package.colour.isEmpty() ? QJsonValue() : QJsonValue(package.colour);
    object[u"active"] = package.isActive;
    object[u"position"] = package.position;
    object[u"router"] = router.isEmpty() ? QJsonValue() : QJsonValue(router);
    object[u"codeForm"] = package.codeForm;
    object[u"password"] = passwordRuleName(package.passwordRule);
    object[u"provision"] = provisionName(package.provision);
    object[u"createdAt"] = timeJson(package.createdAt);
    object[u"changedAt"] = timeJson(package.changedAt);
    return object;
}

/// Lays the options over a package.
QCoro::Task<Result<Package>> optionsOver(Call call, Package package)
{
    if (call.has(u"name"_s))
        package.name = call.value(u"name"_s);
    if (call.has(u"description"_s))
        package.description = call.value(u"description"_s);
    if (call.has(u"colour"_s))
        package.colour = call.value(u"colour"_s);
    if (call.has(u"position"_s)) {
        const auto position = numberFrom(call.value(u"position"_s), u"position"_s, 0, 1'000'000);
        if (!position)
            co_return failure(position.error());
        package.position = *position;
    }
    if (call.value(u"router"_s) == "any"_L1) {
        package.router = RouterId();
    } else if (call.has(u"router"_s)) {
        const auto router = co_await call.shop->routers.find(call.actor, call.value(u"router"_s));
        if (!router)
            co_return failure(router.error());
        package.router = router->id;
    }
    vouchers::CodeForm before;
    if (const auto parsed = vouchers::CodeForm::parse(package.codeForm); parsed && !package.codeForm.isEmpty())
        before = *parsed;
    const auto form = codeFormFrom(call, before);
    const auto terms = termsFrom(call, package.terms);
    const auto rule = passwordRuleFrom(call, package.passwordRule);
    const auto provision = provisionFrom(call, package.provision);
    if (!form || !terms || !rule || !provision)
        co_return failure(!form ? form.error() : !terms ? terms.error() : !rule ? rule.error() : provision.error());
    package.codeForm = form->text();
    package.terms = *terms;
    package.passwordRule = *rule;
    package.provision = *provision;
    co_return package;
}

QCoro::Task<Result<Answer>> answer(Call call, Package package, QString what)
{
    const auto names = co_await voucherNames(call);
    if (!names)
        co_return failure(names.error());
    co_return Answer{json(package, *names),
                     u"%1 package %2 “%3”.\n"_s.arg(what).arg(package.id.value()).arg(printable(package.name))};
}

QCoro::Task<Result<Answer>> create(Call call)
{
    if (!call.has(u"name"_s))
        co_return failure(usageError(u"--name is needed."_s));
    const auto wanted = co_await optionsOver(call, Package());
    if (!wanted)
        co_return failure(wanted.error());
    const auto made = co_await call.shop->packages.create(call.actor, *wanted);
    if (!made)
        co_return failure(made.error());
    co_return co_await answer(call, *made, u"Made"_s);
}

QCoro::Task<Result<Package>> named(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one package, by number or name."_s));
    co_return co_await call.shop->packages.find(call.actor, call.arguments.first());
}

QCoro::Task<Result<Answer>> edit(Call call)
{
    const auto package = co_await named(call);
    if (!package)
        co_return failure(package.error());
    const auto wanted = co_await optionsOver(call, *package);
    if (!wanted)
        co_return failure(wanted.error());
    const auto stored = co_await call.shop->packages.edit(call.actor, *wanted);
    if (!stored)
        co_return failure(stored.error());
    co_return co_await answer(call, *stored, u"Changed"_s);
}

QCoro::Task<Result<Answer>> setActive(Call call, bool isActive)
{
    const auto package = co_await named(call);
    if (!package)
        co_return failure(package.error());
    const auto stored = co_await call.shop->packages.setActive(call.actor, package->id, isActive);
    if (!stored)
        co_return failure(stored.error());
    co_return co_await answer(call, *stored, isActive ? u"Activated"_s : u"Deactivated"_s);
}

QCoro::Task<Result<Answer>> list(Call call)
{
    const auto names = co_await voucherNames(call);
    if (!names)
        co_return failure(names.error());
    const auto packages = co_await call.shop->packages.list(call.actor, true);
    if (!packages)
        co_return failure(packages.error());
    QJsonArray rows;
    Table table({u"ID"_s, u"NAME"_s, u"PRICE"_s, u"TIME"_s, u"DATA"_s, u"SPEED"_s, u"ROUTER"_s, u"ACTIVE"_s});
    table.alignRight(0).alignRight(2);
    for (const Package &package : *packages) {
        rows.append(json(package, *names));
        table.addRow({QString::number(package.id.value()), package.name, package.terms.price.text(),
                      timeLimitText(package.terms),
                      package.terms.dataLimit ? package.terms.dataLimit->text() : QString(), speedText(package.terms),
                      package.router.isStored() ? names->routers.value(package.router).name : u"any"_s,
                      package.isActive ? u"yes"_s : u"no"_s});
    }
    co_return Answer{rows, table.isEmpty() ? u"There is no package yet.\n"_s : table.text()};
}

} // namespace

QList<Command> packageCommands()
{
    const QList<Option> facts =
        QList<Option>{{u"name"_s, u"what it is sold as"_s, u"NAME"_s},
                      {u"description"_s, u"a sentence about it"_s, u"TEXT"_s},
                      {u"colour"_s, u"of its tile: #rrggbb"_s, u"COLOUR"_s},
                      {u"position"_s, u"order of the tiles, from 0"_s, u"N"_s},
                      {u"router"_s, u"the one router that it is for (id or name), or any"_s, u"ID"_s}} +
        termOptions() + codeOptions();
    return {
        {{u"package"_s, u"create"_s},
         u"--name N (--time 1d | --data 2GB) [--price 2.50] …"_s,
         u"a new package"_s,
         Needs::Keys,
         facts,
         false,
         create},
        {{u"package"_s, u"list"_s}, {}, u"packages, in the order of their tiles"_s, Needs::Database, {}, false, list},
        {{u"package"_s, u"edit"_s},
         u"ID [--price 3.00] …"_s,
         u"change a package; vouchers already made keep their terms"_s,
         Needs::Keys,
         facts,
         false,
         edit,
         1},
        {{u"package"_s, u"activate"_s},
         u"ID"_s,
         u"offer it"_s,
         Needs::Keys,
         {},
         false,
         [](Call call) { return setActive(std::move(call), true); },
         1},
        {{u"package"_s, u"deactivate"_s},
         u"ID"_s,
         u"keep it and do not offer it"_s,
         Needs::Keys,
         {},
         false,
         [](Call call) { return setActive(std::move(call), false); },
         1},
    };
}

} // namespace nettdesk::cli
