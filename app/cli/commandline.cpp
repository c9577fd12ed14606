// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QList<Option> &globalOptions()
{
    static const QList<Option> options{
        {u"database"_s, u"sqlite:///path/file.db or postgresql://user@host/db; without it, the desktop program's"_s,
         u"URL"_s},
        {u"json"_s, u"print one JSON document"_s, {}},
        {u"quiet"_s, u"no progress"_s, {}},
        {u"key-file"_s, u"holds the passphrase or the 32 bytes that unlock the shop's data key"_s, u"FILE"_s},
        {u"as"_s, u"sign in as this employee"_s, u"EMPLOYEE"_s},
        {u"as-password-file"_s, u"holds that employee's password"_s, u"FILE"_s},
        {u"local-admin"_s, u"act as the owner of the database file (SQLite)"_s, {}},
        {u"help"_s, u"show this"_s, {}},
    };
    return options;
}

QCommandLineOption made(const Option &option)
{
    QCommandLineOption made({option.name}, option.description, option.valueName);
    return made;
}

std::unique_ptr<QCommandLineParser> parserFor(const Command *command)
{
    auto parser = std::make_unique<QCommandLineParser>();
    for (const Option &option : globalOptions())
        parser->addOption(made(option));
    if (command) {
        for (const Option &option : command->options)
            parser->addOption(made(option));
    } else {
        parser->addOption({u"version"_s, u"print the version"_s});
        parser->setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    }
    return parser;
}

QString optionLines(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        QString name = u"  --"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
        text += name.leftJustified(30) + u' ' + option.description + u'\n';
    }
    return text;
}

} // namespace

CommandLine::CommandLine(QList<Command> commands, QStringList words)
    : m_commands(std::move(commands)), m_words(std::move(words))
{
    // Wanted whatever else is wrong with the line.
    m_json = m_words.contains(u"--json"_s);
    m_quiet = m_words.contains(u"--quiet"_s);
    m_help = m_words.isEmpty() || m_words.contains(u"--help"_s) || m_words.contains(u"-h"_s);
    m_version = m_words.contains(u"--version"_s);
    m_words.removeAll(u"-h"_s);

    const QString program = u"nettdeskctl"_s;
    m_parser = parserFor(nullptr);
    const bool globalsFine = m_parser->parse(QStringList{program} + m_words);
    const QStringList rest = m_parser->positionalArguments();
    const qsizetype at = m_words.size() - rest.size();

    for (const Command &command : m_commands) {
        if (rest.mid(0, command.words.size()) == command.words)
            m_command = &command;
    }
    if (!m_command) {
        if (!rest.isEmpty())
            m_problem = u"There is no command “%1”."_s.arg(rest.mid(0, 2).join(u' '));
        else if (!globalsFine)
            m_problem = m_parser->errorText();
        else
            m_problem = u"Say what to do: a command is missing."_s;
        return;
    }
    QStringList own = m_words;
    own.remove(at, m_command->words.size());
    m_parser = parserFor(m_command);
    if (!m_parser->parse(QStringList{program} + own))
        m_problem = m_parser->errorText();
    else if (arguments().size() > m_command->mostArguments)
        m_problem = u"“%1” is one word too many."_s.arg(arguments().at(m_command->mostArguments));
}

QStringList CommandLine::arguments() const
{
    return m_parser->positionalArguments();
}

QString CommandLine::usage() const
{
    QString text;
    if (m_command) {
        text = u"Usage: nettdeskctl %1 %2\n%3\n"_s.arg(m_command->words.join(u' '), m_command->argumentsText,
                                                       m_command->summary);
        if (!m_command->options.isEmpty())
            text += u"\nOptions:\n"_s + optionLines(m_command->options);
    } else {
        text = u"Usage: nettdeskctl [OPTIONS] COMMAND …\n\nCommands:\n"_s;
        for (const Command &command : m_commands)
            text += u"  "_s + command.words.join(u' ').leftJustified(28) + u' ' + command.summary + u'\n';
    }
    return text + u"\nFor every command:\n"_s + optionLines(globalOptions());
}

std::optional<Exit> CommandLine::answerWithoutRunning() const
{
    if (m_version && !m_command) {
        print("nettdeskctl " NETTDESK_VERSION "\n");
        return Exit::Done;
    }
    if (m_help) {
        print(usage().toUtf8());
        return Exit::Done;
    }
    if (m_problem.isEmpty())
        return std::nullopt;
    return report(*this, tl::unexpected(usageError(m_problem)));
}

Exit report(const CommandLine &line, const Result<Answer> &outcome)
{
    const bool isAnswered = outcome.has_value();
    if (isAnswered) {
        if (line.wantsJson()) {
            QJsonObject object = outcome->json.toObject();
            if (outcome->endedBy)
                object.insert(u"error"_s, errorJson(*outcome->endedBy)[u"error"]);
            const QJsonDocument document =
                outcome->json.isArray() ? QJsonDocument(outcome->json.toArray()) : QJsonDocument(object);
            print(document.toJson(QJsonDocument::Indented));
        } else {
            print(outcome->text.toUtf8());
        }
        if (!outcome->endedBy)
            return Exit::Done;
    }
    Error error = isAnswered ? *outcome->endedBy : outcome.error();
    const bool isUsage = isUsageError(error);
    if (isUsage)
        error.detail.clear();
    if (line.wantsJson() && !isAnswered)
        print(QJsonDocument(errorJson(error)).toJson(QJsonDocument::Indented));
    say(error.message);
    if (!error.detail.isEmpty())
        say(Text::tr("In its own words: %1").arg(error.detail));
    if (isUsage)
        say(line.usage().section(u'\n', 0, 0));
    return isUsage ? Exit::WrongUsage : exitOf(error);
}

} // namespace nettdesk::cli
