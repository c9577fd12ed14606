// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QElapsedTimer>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;

Result<storage::DatabaseUrl> databaseUrl(const QCommandLineParser &options)
{
    if (!options.isSet(u"database"_s))
        return storage::DatabaseUrl::forFile(app::defaultDatabaseFile());
    auto url = storage::DatabaseUrl::parse(options.value(u"database"_s));
    if (!url)
        return failure(usageError(url.error().message));
    return url;
}

/// "--local-admin": whoever owns the file could read and change it with any other program as well.
Result<Actor> localOwner(const storage::DatabaseUrl &url)
{
    if (url.engine != storage::Engine::Sqlite)
        return failure(
            Error::Kind::NotPermitted,
            u"--local-admin is for the owner of a SQLite file. Sign in with --as EMPLOYEE --as-password-file FILE."_s);
#ifdef Q_OS_UNIX
    const QFileInfo file(url.file);
    if (file.ownerId() != geteuid() && geteuid() != 0)
        return failure(Error::Kind::NotPermitted,
                       u"“%1” belongs to %2, so --local-admin is not for you. Sign in with --as EMPLOYEE "
                       "--as-password-file FILE."_s.arg(url.file, file.owner()));
    return Actor::localOwner(file.owner());
#else
    return Actor::localOwner(QFileInfo(url.file).owner());
#endif
}

QCoro::Task<Result<Actor>> whoCalls(const QCommandLineParser &options, app::Shop *shop)
{
    if (options.isSet(u"local-admin"_s))
        co_return localOwner(shop->database->url());
    if (!options.isSet(u"as"_s))
        co_return failure(
            Error::Kind::NotPermitted,
            u"Say who you are: --as EMPLOYEE --as-password-file FILE, or --local-admin if the database file is yours."_s);
    if (!options.isSet(u"as-password-file"_s))
        co_return failure(usageError(u"--as needs --as-password-file FILE."_s));
    auto password = secretFromFile(options.value(u"as-password-file"_s));
    if (!password)
        co_return failure(password.error());
    security::SecretBytes secret = security::SecretBytes::fromText(QString::fromUtf8(*password));
    security::wipe(*password);
    auto actor = co_await shop->signIn.signIn(options.value(u"as"_s), secret);
    // For a script, no session is no permission (status 5), whatever kept it from having one.
    if (!actor && actor.error().kind == Error::Kind::LoginRefused)
        actor.error().kind = Error::Kind::NotPermitted;
    co_return actor;
}

/// Progress on standard error, where a person watches, five times a second.
Progress progressLine(bool quiet)
{
#ifdef Q_OS_UNIX
    quiet = quiet || !isatty(STDERR_FILENO);
#endif
    if (quiet)
        return {};
    auto since = std::make_shared<QElapsedTimer>();
    return [since](qint64 done, qint64 total) {
        if (since->isValid() && since->elapsed() < 200 && done < total)
            return;
        since->start();
        const QByteArray text =
            u"\r%1 of %2%3"_s.arg(done).arg(total).arg(done >= total ? u"\n"_s : QString()).toUtf8();
        std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    };
}

} // namespace

QCoro::Task<Result<Answer>> runCommand(const CommandLine &line, std::stop_token stop)
{
    const Command &command = *line.command();
    const QCommandLineParser &options = line.parser();
    Call call{options, line.arguments(), nullptr, {}, progressLine(line.isQuiet()), stop};
    if (command.needs == Needs::Nothing || command.needs == Needs::Place)
        co_return co_await command.run(call);

    const auto url = databaseUrl(options);
    if (!url)
        co_return failure(url.error());
    auto database = co_await storage::Database::open(*url, systemClock);
    if (!database)
        co_return failure(database.error());
    app::Shop shop(std::move(*database), systemClock);
    for (const QString &warning : shop.database->warnings()) {
        if (!line.isQuiet())
            say(warning);
    }
    if (const auto loaded = co_await shop.loadBusiness(); !loaded)
        co_return failure(loaded.error());
    if (shop.business.shopId.isEmpty())
        co_return failure(Error::Kind::Storage, u"The database holds no shop yet. Make one with: nettdeskctl init"_s);

    // The audit log of whatever is changed is keyed, and so is signing in; reading needs no key.
    const auto store = app::keyStoreFor(*url, options.value(u"key-file"_s));
    const auto unlocked = co_await shop.keyAccess.unlock(*store);
    if (!unlocked && command.needs == Needs::Keys)
        co_return failure(unlocked.error());

    const auto actor = co_await whoCalls(options, &shop);
    if (!actor)
        co_return failure(actor.error());
    call.shop = &shop;
    call.actor = *actor;
    auto answer = co_await command.run(call);
    co_await shop.close();
    co_return answer;
}

QCoro::Task<Result<std::unique_ptr<storage::Database>>> openPlace(Call call, storage::OpenOptions how)
{
    const auto url = databaseUrl(call.options);
    if (!url)
        co_return failure(url.error());
    co_return co_await storage::Database::open(*url, systemClock, how);
}

std::unique_ptr<security::KeyStore> keyStoreOf(const Call &call)
{
    const auto url = databaseUrl(call.options);
    return app::keyStoreFor(*url, call.value(u"key-file"_s));
}

const Clock &clockOfThisComputer()
{
    return systemClock;
}

} // namespace nettdesk::cli
