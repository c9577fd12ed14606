// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/shop/shop.h"
#include "core/model/actor.h"
#include "core/model/progress.h"

#include <QCoroTask>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

class QCommandLineParser;

namespace nettdesk::cli {

/// One command as it was called, with what it may use.
struct Call {
    const QCommandLineParser &options;
    QStringList arguments; ///< what follows the command's words
    app::Shop *shop;       ///< none where the command needs none
    Actor actor;
    Progress progress;
    std::stop_token stop;

    /// The option's value; empty when it was not given.
    QString value(const QString &name) const;
    bool has(const QString &name) const;
};

struct Option {
    QString name;
    QString description;
    QString valueName; ///< empty: a flag
};

/// What must stand before a command runs.
enum class Needs {
    Nothing,  ///< runs by itself
    Place,    ///< knows which database is meant, and opens it itself (init, database migrate)
    Database, ///< an open database and somebody who is signed in
    Keys,     ///< that, and the data key
};

/// One line of the command line's contract.
struct Command {
    QStringList words;     ///< {"router", "add"}
    QString argumentsText; ///< "CODE…": for the usage line
    QString summary;
    Needs needs = Needs::Keys;
    QList<Option> options;
    bool draws = false; ///< needs fonts: runs under a QGuiApplication
    std::function<QCoro::Task<Result<Answer>>(Call)> run;
    qsizetype mostArguments = 0; ///< words that may follow; one more is wrong usage
};

QList<Command> shopCommands();
QList<Command> routerCommands();
QList<Command> packageCommands();
QList<Command> voucherCommands(); ///< list, show, redeem, and the groups below
QList<Command> voucherStockCommands();
QList<Command> voucherSaleCommands();
QList<Command> voucherCsvCommands();
QList<Command> printCommands();
QList<Command> explainCommands();
QList<Command> voucherLifeCommands();
QList<Command> reconcileCommands();
QList<Command> paymentCommands();

/// Opens the database that --database names (or the default), for commands that need no shop in it.
QCoro::Task<Result<std::unique_ptr<storage::Database>>> openPlace(Call call, storage::OpenOptions how);
/// Where this machine's key is kept, by --key-file or as app::keyStoreFor decides.
std::unique_ptr<security::KeyStore> keyStoreOf(const Call &call);
const Clock &clockOfThisComputer();

/// A failure of usage: exit status 2, with the command's usage line.
Error usageError(const QString &message);
bool isUsageError(const Error &error);

/// The first line of a file that holds a secret, without its line end; may be empty. NotFound, Invalid (over 64 KB).
Result<QByteArray> secretFromFile(const QString &path);
/// The secret that `--<name>-file` or `--<name>-stdin` give, or what a person types without echo when neither does and
/// a terminal is there. Usage error otherwise.
Result<QByteArray> secretOption(const Call &call, const QString &name, const QString &prompt);

} // namespace nettdesk::cli
