// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace nettdesk::tests {

/// A print server of the test's own, with one queue that turns what it gets into a PDF file. Nothing of the computer's
/// own printing is touched: it listens on a socket in a folder of its own.
class CupsQueue {
public:
    static constexpr auto name = "NettDeskTest";

    ~CupsQueue()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5'000))
            m_server.kill();
        m_server.waitForFinished(5'000);
    }

    /// Empty, or why there is none here.
    QString start()
    {
        const QString server = QStandardPaths::findExecutable(QStringLiteral("cupsd"), {QStringLiteral("/usr/sbin")});
        const QString admin = QStandardPaths::findExecutable(QStringLiteral("lpadmin"), {QStringLiteral("/usr/sbin")});
        if (server.isEmpty() || admin.isEmpty())
            return QStringLiteral("cupsd (cups) is not installed");
        if (!writeConfiguration())
            return QStringLiteral("the print server's folder cannot be written");
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(server,
                       {QStringLiteral("-f"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("cupsd.conf")),
                        QStringLiteral("-s"), m_folder.filePath(QStringLiteral("files.conf"))});
        const QString socket = m_folder.filePath(QStringLiteral("cups.sock"));
        if (!QTest::qWaitFor([&] { return QFile::exists(socket) || m_server.state() == QProcess::NotRunning; },
                             10'000) ||
            !QFile::exists(socket))
            return QStringLiteral("cupsd does not start here: ") + QString::fromLocal8Bit(m_server.readAll());
        qputenv("CUPS_SERVER", socket.toLocal8Bit());
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(admin, {QStringLiteral("-p"), QString::fromLatin1(name), QStringLiteral("-E"), QStringLiteral("-v"),
                           QStringLiteral("file://") + output(), QStringLiteral("-m"),
                           QStringLiteral("lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd")});
        if (!tool.waitForFinished(30'000) || tool.exitCode() != 0)
            return QStringLiteral("lpadmin makes no queue here: ") + QString::fromLocal8Bit(tool.readAll());
        return {};
    }

    /// What the queue printed last.
    QString output() const { return m_folder.filePath(QStringLiteral("printed.pdf")); }
    /// Everything that was sent has left the queue.
    bool isIdle() const
    {
        QProcess tool;
        tool.start(QStringLiteral("lpstat"), {QStringLiteral("-o")});
        return tool.waitForFinished(10'000) && tool.exitCode() == 0 && tool.readAllStandardOutput().trimmed().isEmpty();
    }

private:
    bool writeConfiguration()
    {
        const QString folder = m_folder.path();
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                          QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        for (const char *each : {"cache", "state", "spool", "spool/tmp", "root/ppd"}) {
            const QString path = folder + u'/' + QLatin1StringView(each);
            QDir().mkpath(path);
            // The filters run as another user when the server runs as root.
            QFile::setPermissions(path, QFile::Permissions(0x7777));
        }
        const QString files = QStringLiteral("ServerRoot %1/root\nCacheDir %1/cache\nStateDir %1/state\n"
                                             "RequestRoot %1/spool\nTempDir %1/spool/tmp\nAccessLog %1/access\n"
                                             "ErrorLog %1/errors\nPageLog %1/pages\nFileDevice Yes\n")
                                  .arg(folder);
        const QString rules = QStringLiteral("LogLevel warn\nListen %1/cups.sock\nBrowsing No\nDefaultAuthType None\n"
                                             "WebInterface No\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                             "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                                             "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n"
                                             "</Policy>\n")
                                  .arg(folder);
        return write(QStringLiteral("files.conf"), files) && write(QStringLiteral("cupsd.conf"), rules);
    }

    bool write(const QString &file, const QString &text) const
    {
        QFile target(m_folder.filePath(file));
        return target.open(QIODevice::WriteOnly) && target.write(text.toUtf8()) > 0;
    }

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace nettdesk::tests
