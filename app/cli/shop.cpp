// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const Business &business)
{
    return {{u"shopId"_s, business.shopId},
            {u"name"_s, business.name},
            {u"currency"_s, business.currency},
            {u"locale"_s, business.locale},
            {u"zone"_s, business.zone}};
}

QCoro::Task<Result<Answer>> init(Call call)
{
    if (!call.has(u"business"_s) || !call.has(u"owner"_s))
        co_return failure(usageError(u"--business and --owner are needed."_s));
    auto password = secretOption(call, u"owner-password"_s, u"A password for %1"_s.arg(call.value(u"owner"_s)));
    if (!password)
        co_return failure(password.error());
    security::NewShop wanted;
    wanted.businessName = call.value(u"business"_s);
    wanted.currency = call.has(u"currency"_s) ? call.value(u"currency"_s) : u"USD"_s;
    wanted.locale = call.has(u"locale"_s) ? call.value(u"locale"_s) : u"en"_s;
    wanted.zone = call.value(u"zone"_s);
    wanted.ownerName = call.value(u"owner"_s);
    wanted.ownerPassword = security::SecretBytes::fromText(QString::fromUtf8(*password));
    security::wipe(*password);
    // Everything that can be seen to be wrong is seen before a file is made.
    const auto checked = security::SetUp::check(wanted);
    if (!checked)
        co_return failure(checked.error());

    storage::OpenOptions how;
    how.create = true;
    auto database = co_await openPlace(call, how);
    if (!database)
        co_return failure(database.error());
    app::Shop shop(std::move(*database), clockOfThisComputer());
    const auto store = keyStoreOf(call);
    const auto created = co_await shop.setUp.create(*checked, *store);
    if (!created)
        co_return failure(created.error());

    QJsonObject document = json(created->business);
    document.insert(u"recoveryKey"_s, created->recoveryKey);
    document.insert(u"keyKeptIn"_s, store->whereText());
    const QString text =
        u"“%1” is ready in %2.\n\nRecovery key: %3\n\n"
        "Write it down and keep it away from this computer. It opens the shop's data if this computer, or %4, "
        "is lost. It is shown only now.\n"_s.arg(printable(created->business.name), shop.database->url().place(),
                                                 created->recoveryKey, store->whereText());
    co_return Answer{document, text};
}

/// What the rounds on routers came to, beside the intents.
QJsonObject json(const fleet::FleetWatch::Report &report)
{
    QJsonArray errors;
    for (const auto &[router, error] : report.errors)
        errors.append(errorJson(error).value(u"error"_s));
    return {{u"active"_s, report.routers},
            {u"answered"_s, report.answered},
            {u"leftToOthers"_s, report.leftToOthers},
            {u"errors"_s, errors}};
}

QCoro::Task<Result<Answer>> sync(Call call)
{
    // What is waiting, then what guests did meanwhile, then what follows from that.
    const auto first = co_await call.shop->intents.runDue(call.stop);
    if (!first)
        co_return failure(first.error());
    const auto watched = co_await call.shop->watch.runOnce(call.stop);
    if (!watched)
        co_return failure(watched.error());
    const auto ended = co_await call.shop->accountWatch.endDue();
    if (!ended)
        co_return failure(ended.error());
    auto report = co_await call.shop->intents.runDue(call.stop);
    if (!report)
        co_return failure(report.error());
    // What had to wait at first may have been done, or tried again, by now.
    report->later = std::max(report->later, first->later - report->done);
    report->done += first->done;
    report->needsAttention += first->needsAttention;
    if (report->errors.isEmpty() && report->later > 0)
        report->errors = first->errors;
    QJsonArray errors;
    QString text = u"Finished: %1. Still waiting for a router: %2. For a person to decide: %3.\n"_s.arg(report->done)
                       .arg(report->later)
                       .arg(report->needsAttention);
    for (const Error &error : report->errors) {
        errors.append(errorJson(error).value(u"error"_s));
        text += printable(error.message) + u'\n';
    }
    text += u"Routers asked: %1. Answered: %2. Polled by another program: %3.\n"_s
                .arg(watched->routers - watched->leftToOthers)
                .arg(watched->answered)
                .arg(watched->leftToOthers);
    for (const auto &[router, error] : watched->errors)
        text += printable(error.message) + u'\n';
    const std::optional<std::chrono::milliseconds> ahead = call.shop->accountWatch.clockAhead();
    if (ahead)
        text +=
            u"The clock of this computer has leapt ahead of the routers' by %1 minutes. Nothing was ended by it; "
            "routers end what is over by themselves. Set this computer's clock right.\n"_s.arg(ahead->count() / 60'000);
    const QJsonObject document{{u"done"_s, report->done},
                               {u"later"_s, report->later},
                               {u"needsAttention"_s, report->needsAttention},
                               {u"clockAhead"_s, ahead ? QJsonValue(double(ahead->count() / 1000)) : QJsonValue()},
                               {u"routers"_s, json(*watched)},
                               {u"errors"_s, errors}};
    co_return Answer{document, text};
}

QCoro::Task<Result<Answer>> databaseInfo(Call call)
{
    const auto &database = *call.shop->database;
    QJsonObject document = json(call.shop->business);
    document.insert(u"engine"_s, database.engine() == storage::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s);
    document.insert(u"place"_s, database.url().place());
    document.insert(u"unlocked"_s, call.shop->keys.isUnlocked());
    document.insert(u"warnings"_s, QJsonArray::fromStringList(database.warnings()));
    const QString text = factsText({{u"Business"_s, call.shop->business.name},
                                    {u"Currency"_s, call.shop->business.currency},
                                    {u"Time zone"_s, call.shop->business.zone},
                                    {u"Database"_s, database.url().place()},
                                    {u"Data key"_s, call.shop->keys.isUnlocked() ? u"unlocked"_s : u"locked"_s}});
    co_return Answer{document, text};
}

/// Opening with the permission to migrate is what brings a database to today.
QCoro::Task<Result<Answer>> migrate(Call call)
{
    const auto database = co_await openPlace(call, {});
    if (!database)
        co_return failure(database.error());
    const QString copy = (*database)->copyBeforeMigration();
    const QJsonObject document{{u"place"_s, (*database)->url().place()},
                               {u"migrated"_s, !copy.isEmpty()},
                               {u"copyBefore"_s, copy.isEmpty() ? QJsonValue() : QJsonValue(copy)}};
    const QString text = copy.isEmpty() ? u"The database is up to date.\n"_s
                                        : u"The database was brought up to date. A copy from before: %1\n"_s.arg(copy);
    co_return Answer{document, text};
}

} // namespace

QList<Command> shopCommands()
{
    return {
        {{u"init"_s},
         u"--business NAME --owner NAME --owner-password-file F"_s,
         u"make a shop in a new database"_s,
         Needs::Place,
         {{u"business"_s, u"name of the business"_s, u"NAME"_s},
          {u"owner"_s, u"name of the owner's account"_s, u"NAME"_s},
          {u"owner-password-file"_s, u"holds the owner's password"_s, u"FILE"_s},
          {u"owner-password-stdin"_s, u"read that password from standard input"_s, {}},
          {u"currency"_s, u"ISO 4217; USD unless said otherwise"_s, u"CODE"_s},
          {u"locale"_s, u"language of cards and screens; en unless said otherwise"_s, u"CODE"_s},
          {u"zone"_s, u"IANA time zone; this computer's unless said otherwise"_s, u"ZONE"_s}},
         false,
         init},
        {{u"sync"_s}, {}, u"finish what routers still have to be told"_s, Needs::Keys, {}, false, sync},
        {{u"database"_s, u"info"_s},
         {},
         u"which shop and database this is"_s,
         Needs::Database,
         {},
         false,
         databaseInfo},
        {{u"database"_s, u"migrate"_s}, {}, u"bring an older database up to date"_s, Needs::Place, {}, false, migrate},
    };
}

} // namespace nettdesk::cli
