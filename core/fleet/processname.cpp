// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/processname.h"

#include "core/model/operationid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;

namespace {

/// Not the machine's id itself: that is nobody's business who reads the database.
QString machine()
{
    const QByteArray id = QSysInfo::machineUniqueId() + QSysInfo::bootUniqueId() + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(12));
}

/// When the process began, in ticks since boot: field 22 of /proc/<pid>/stat (proc(5)). Tells a process from a later
/// one of the same number. Empty where the system does not say, or no such process runs.
QString startOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    // The second field is the program's name in parentheses and may hold blanks.
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.first() == "Z" || fields.first() == "X")
        return u"dead"_s; // its parent has not looked yet
    return fields.size() > 19 ? QString::fromLatin1(fields.at(19)) : QString();
}

bool runs(qint64 pid)
{
#ifdef Q_OS_UNIX
    return ::kill(pid_t(pid), 0) == 0 || errno != ESRCH;
#else
    Q_UNUSED(pid);
    return true;
#endif
}

} // namespace

QString processName()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return QStringList{machine(), QString::number(pid), startOf(pid), randomTag(6)}.join(u'/');
}

bool processIsGone(const QString &name)
{
    const QStringList parts = name.split(u'/');
    bool isNumber = false;
    const qint64 pid = parts.value(1).toLongLong(&isNumber);
    if (parts.size() != 4 || !isNumber || pid <= 0 || parts.first() != machine())
        return false;
    if (!runs(pid))
        return true;
    const QString start = startOf(pid);
    return !start.isEmpty() && !parts.at(2).isEmpty() && start != parts.at(2);
}

} // namespace nettdesk::fleet
