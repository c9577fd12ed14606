// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace nettdesk::cli {

/// What was typed, sorted: global options (before or after the command's words), the command, its options and
/// arguments.
class CommandLine {
public:
    /// `words` without the program's own name.
    CommandLine(QList<Command> commands, QStringList words);

    /// The command that was meant; null when none is, and answerWithoutRunning() says why.
    const Command *command() const { return m_command; }
    const QCommandLineParser &parser() const { return *m_parser; }
    QStringList arguments() const;

    bool wantsJson() const { return m_json; }
    bool isQuiet() const { return m_quiet; }

    /// Help, version, and wrong usage need no shop: says it, and returns the exit status.
    std::optional<Exit> answerWithoutRunning() const;
    QString usage() const; ///< of the command, or of the program

private:
    QList<Command> m_commands;
    QStringList m_words;
    std::unique_ptr<QCommandLineParser> m_parser;
    const Command *m_command = nullptr;
    QString m_problem;
    bool m_json = false;
    bool m_quiet = false;
    bool m_help = false;
    bool m_version = false;
};

/// Opens what the command needs, runs it, and closes again.
QCoro::Task<Result<Answer>> runCommand(const CommandLine &line, std::stop_token stop);

/// Prints the answer or the error, as JSON or for people.
Exit report(const CommandLine &line, const Result<Answer> &outcome);

} // namespace nettdesk::cli
