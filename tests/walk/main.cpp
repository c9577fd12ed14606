// SPDX-License-Identifier: GPL-3.0-or-later
// nettdesk-walk: does the shop's main job in the real window by itself, against simulated routers over TCP and over
// TLS, and leaves pictures and PDFs. `./dev run` starts it where there is no display; the tests run it, too.
#include "tests/walk/mainjob.h"
#include "ui/widgets/uistore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace nettdesk;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"nettdesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(NETTDESK_VERSION));
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, u"where pictures and PDFs go"_s, u"DIR"_s, u"walk"_s},
                       {u"dark"_s, u"in the dark theme"_s},
                       {u"size"_s, u"of the window, such as 1280x800"_s, u"SIZE"_s, u"1360x860"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QString out = QDir(parser.value(u"out"_s)).absolutePath();

    QElapsedTimer since;
    since.start();
    QTemporaryDir shopFolder;
    ui::Theme theme(application);
    theme.setMode(parser.isSet(u"dark"_s) ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    theme.setMotion(false);
    ui::MemoryUiStore store;
    store.setValue(u"language"_s, u"en"_s);
    app::Languages languages;
    const SystemClock clock;
    app::DesktopOptions options;
    options.database = storage::DatabaseUrl::forFile(shopFolder.filePath(u"shop.db"_s));
    try {
        const QString simulator = QCoreApplication::applicationDirPath() + u"/routersim"_s;
        const QStringList common{u"--port"_s, u"0"_s, u"--users"_s, u"40"_s};
        const walk::RouterSimProcess plain(simulator, common + QStringList{u"--version"_s, u"7.18"_s});
        const walk::RouterSimProcess secure(
            simulator, common + QStringList{u"--version"_s, u"7.22"_s, u"--tls"_s, u"certificate"_s});

        app::Desktop desktop(options, theme, store, languages, clock);
        desktop.window().resize(parser.value(u"size"_s).section(u'x', 0, 0).toInt(),
                                parser.value(u"size"_s).section(u'x', 1, 1).toInt());
        desktop.show();
        desktop.window().activateWindow();
        walk::MainJob job(desktop, out);
        try {
            job.firstRun();
            job.sellThrough(plain, u"Lobby"_s, u"None"_s, u"NET"_s);
            job.sellThrough(secure, u"Garden"_s, u"TLS, certificate remembered"_s, u"TLS"_s);
            job.sellByKey(plain, u"Lobby"_s);
            languages.choose(u"ar"_s);
            job.lookAround(u"arabic"_s);
            theme.setMode(parser.isSet(u"dark"_s) ? ui::Theme::Mode::Light : ui::Theme::Mode::Dark);
            languages.choose(u"en"_s);
            job.lookAround(parser.isSet(u"dark"_s) ? u"light"_s : u"dark"_s);
        } catch (const walk::Lost &) {
            job.look(u"stopped-here"_s);
            throw;
        }
        std::printf("\nDone in %.1f s. Pictures and PDFs:\n", double(since.elapsed()) / 1000);
        for (const QString &file : job.files())
            std::printf("  %s\n", qPrintable(file));
        return 0;
    } catch (const walk::Lost &lost) {
        std::fprintf(stderr, "The walk stopped: %s\nWhat there is of pictures: %s\n", lost.what(), qPrintable(out));
        return 1;
    }
}
