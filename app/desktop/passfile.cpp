// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passfile.h"

#include "app/shop/shop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace nettdesk::app {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PassFile)
};

QString passfile()
{
    return QFileInfo(defaultDatabaseFile()).absolutePath() + u"/pgpass"_s;
}

/// Colons separate the fields; they and backslashes are escaped inside them.
QString field(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
}

} // namespace

Result<> keepPassword(const storage::DatabaseUrl &url, const QString &password)
{
    if (password.isEmpty())
        return {};
    const QString key =
        u"%1:%2:%3:%4:"_s.arg(field(url.host), QString::number(url.port), field(url.database), field(url.user));
    QStringList lines;
    QFile old(passfile());
    if (old.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : old.readAll().split('\n')) {
            if (!line.isEmpty() && !QString::fromUtf8(line).startsWith(key))
                lines.append(QString::fromUtf8(line));
        }
    }
    lines.append(key + field(password));
    QDir().mkpath(QFileInfo(passfile()).absolutePath());
    QSaveFile file(passfile());
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    const bool kept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.commit();
    if (!kept)
        return failure(Error::Kind::Storage,
                       Text::tr("The database password cannot be kept in “%1”. Nothing was changed.").arg(passfile()),
                       file.errorString());
    return {};
}

void usePassfile()
{
    if (qEnvironmentVariableIsEmpty("PGPASSFILE") && QFileInfo::exists(passfile()))
        qputenv("PGPASSFILE", passfile().toLocal8Bit());
}

} // namespace nettdesk::app
