// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to its first painted window, with 100,000 vouchers stored, and what it holds in memory
// once somebody could sign in. The stock is made by the command line; the process that is measured is started anew.
#include "app/desktop/desktop.h"
#include "ui/widgets/uistore.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace nettdesk;
using namespace Qt::StringLiterals;

namespace {

qint64 nowInMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return QString::fromLatin1(status.readAll()).section(u"VmRSS:"_s, 1).trimmed().section(u' ', 0, 0).toDouble() /
           1024;
}

/// Hears the first paint of the window.
class FirstPaint : public QObject {
public:
    FirstPaint(qint64 startedAt, QObject *parent) : QObject(parent), m_startedAt(startedAt) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool done = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this,
                               [this] { std::printf("%lld ", static_cast<long long>(nowInMs() - m_startedAt)); });
            QTimer::singleShot(1'500, this, [] {
                std::printf("%.0f\n", residentMegabytes());
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return done;
    }

private:
    qint64 m_startedAt;
    bool m_seen = false;
};

int measured(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"nettdesk"_s);
    app::DesktopOptions options;
    options.database = storage::DatabaseUrl::forFile(QString::fromLocal8Bit(argv[2]));
    options.keyFile = QString::fromLocal8Bit(argv[3]);
    ui::Theme theme(application);
    ui::MemoryUiStore store;
    app::Languages languages;
    const SystemClock clock;
    app::Desktop desktop(options, theme, store, languages, clock);
    desktop.window().installEventFilter(new FirstPaint(QByteArray(argv[4]).toLongLong(), &application));
    desktop.show();
    return QApplication::exec();
}

void make(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("no room in the temporary folder");
    file.write(bytes);
    return file.fileName();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 4)
        return measured(argc, argv);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"shop.db"_s);
    const QString key = written(folder, u"key"_s, QByteArray(32, 'k'));
    const QString password = written(folder, u"pw"_s, "three blind mice bench");
    const QString program = QCoreApplication::applicationDirPath() + u"/../bin/nettdeskctl"_s;
    const QStringList place{u"--database"_s, u"sqlite://"_s + database, u"--key-file"_s, key, u"--local-admin"_s};
    make(program, place + QStringList{u"init"_s, u"--business"_s, u"Bench"_s, u"--owner"_s, u"Ana"_s,
                                      u"--owner-password-file"_s, password});
    make(program,
         place + QStringList{u"router"_s, u"add"_s, u"--name"_s, u"Lobby"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                             u"1"_s, u"--user"_s, u"admin"_s, u"--password-file"_s, password, u"--no-test"_s});
    make(program, place + QStringList{u"voucher"_s, u"generate"_s, u"--router"_s, u"Lobby"_s, u"--count"_s, u"100000"_s,
                                      u"--time"_s, u"1d"_s, u"--json"_s});

    double fastest = 1e9;
    double megabytes = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--measured"_s, database, key, QString::number(nowInMs())});
        process.waitForFinished(30'000);
        const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
        if (figures.size() != 2)
            qFatal("the window did not come up");
        fastest = std::min(fastest, figures.at(0).toDouble());
        megabytes = std::max(megabytes, figures.at(1).toDouble());
    }
    std::printf("first window, 100,000 vouchers     ours  %8.0f ms   limit  300   %s\n", fastest,
                fastest < 300 ? "ok" : "over");
    std::printf("resident memory                    ours  %8.0f MB   limit  150   %s\n", megabytes,
                megabytes < 150 ? "ok" : "over");
    return fastest < 300 && megabytes < 150 ? 0 : 1;
}
