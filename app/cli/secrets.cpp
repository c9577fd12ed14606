// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSecretFile = 64 * 1024;
constexpr auto usageMark = "usage"_L1;

/// Without its line end. Empty is a password too: a fresh router's.
QByteArray firstLine(const QByteArray &bytes)
{
    QByteArray line = bytes.left(bytes.indexOf('\n') < 0 ? bytes.size() : bytes.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Asks on the terminal, without showing what is typed. Nothing when there is no terminal.
std::optional<QByteArray> askWithoutEcho(const QString &prompt)
{
#ifdef Q_OS_UNIX
    if (!isatty(STDIN_FILENO))
        return std::nullopt;
    const QByteArray text = prompt.toLocal8Bit() + ": ";
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::string line;
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return QByteArray::fromStdString(line);
#else
    Q_UNUSED(prompt)
    return std::nullopt;
#endif
}

} // namespace

Error usageError(const QString &message)
{
    return {Error::Kind::Invalid, message, usageMark};
}

bool isUsageError(const Error &error)
{
    return error.kind == Error::Kind::Invalid && error.detail == usageMark;
}

QString Call::value(const QString &name) const
{
    return options.value(name);
}

bool Call::has(const QString &name) const
{
    return options.isSet(name);
}

Result<QByteArray> secretFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"The file “%1” cannot be read."_s.arg(path), file.errorString());
    if (file.size() > largestSecretFile)
        return failure(Error::Kind::Invalid, u"The file “%1” is too large to hold a password."_s.arg(path));
    return firstLine(file.readAll());
}

Result<QByteArray> secretOption(const Call &call, const QString &name, const QString &prompt)
{
    const QString file = call.value(name + u"-file"_s);
    const bool fromInput = call.has(name + u"-stdin"_s);
    if (!file.isEmpty() && fromInput)
        return failure(usageError(u"Give --%1-file or --%1-stdin, not both."_s.arg(name)));
    if (!file.isEmpty())
        return secretFromFile(file);
    if (fromInput) {
        std::string line;
        std::getline(std::cin, line);
        return firstLine(QByteArray::fromStdString(line));
    }
    if (const auto typed = askWithoutEcho(prompt))
        return *typed;
    return failure(usageError(u"Give the password with --%1-file FILE or --%1-stdin."_s.arg(name)));
}

} // namespace nettdesk::cli
