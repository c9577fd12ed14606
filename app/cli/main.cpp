// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "core/security/hardening.h"

#include <QCoroTask>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <memory>

using namespace nettdesk;
using namespace nettdesk::cli;
using namespace Qt::StringLiterals;

namespace {

/// Runs the parsed command, prints its answer, and ends the event loop with its exit status.
QCoro::Task<> runAndQuit(const CommandLine &line, std::stop_token stop)
{
    const auto outcome = co_await runCommand(line, stop);
    QCoreApplication::exit(int(report(line, outcome)));
}

} // namespace

int main(int argc, char *argv[])
{
    security::hardenProcess();
    // Standard error is for what concerns whoever typed the command. QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));

    QList<Command> commands = shopCommands() + routerCommands() + packageCommands() + voucherCommands() +
                              printCommands() + explainCommands() + voucherLifeCommands() + reconcileCommands() +
                              paymentCommands();
    const CommandLine line(std::move(commands), words);

    // Cards are drawn with fonts, which need the GUI library but no screen.
    std::unique_ptr<QCoreApplication> application;
    if (line.command() && line.command()->draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"nettdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NETTDESK_VERSION));

    if (const auto done = line.answerWithoutRunning())
        return int(*done);

    Interrupt interrupt; // Ctrl+C stops the work, keeps what was done, and says so
    QCoro::Task<> task;
    QTimer::singleShot(0, qApp, [&] { task = runAndQuit(line, interrupt.token()); });
    return QCoreApplication::exec();
}
