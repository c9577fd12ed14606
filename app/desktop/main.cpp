// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/passfile.h"
#include "core/security/hardening.h"
#include "ui/widgets/uistore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

using namespace nettdesk;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    security::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"nettdesk"_s);
    QApplication::setApplicationDisplayName(u"NettDesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(NETTDESK_VERSION));
    QApplication::setDesktopFileName(u"nettdesk"_s);

    QCommandLineParser parser;
    parser.addOptions(
        {{u"database"_s, u"sqlite:///path/file.db or postgresql://user@host/db"_s, u"URL"_s},
         {u"key-file"_s, u"holds the passphrase or the 32 bytes that unlock the shop's data key"_s, u"FILE"_s}});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    app::usePassfile();
    const QString folder = QFileInfo(app::defaultDatabaseFile()).absolutePath();
    QSettings settings(folder + u"/window.ini"_s, QSettings::IniFormat);
    ui::SettingsUiStore store(settings);

    app::DesktopOptions options;
    options.database = storage::DatabaseUrl::forFile(app::defaultDatabaseFile());
    options.keyFile = parser.value(u"key-file"_s);
    const QString named =
        parser.isSet(u"database"_s) ? parser.value(u"database"_s) : store.value(u"storage/url"_s).toString();
    if (!named.isEmpty()) {
        const auto url = storage::DatabaseUrl::parse(named);
        if (!url) {
            std::fprintf(stderr, "%s\n", qPrintable(url.error().message));
            return 2;
        }
        options.database = *url;
    }

    ui::Theme theme(application);
    app::Languages languages;
    const SystemClock clock;
    app::Desktop desktop(options, theme, store, languages, clock);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QApplication::lastWindowClosed, &desktop, [&desktop] { desktop.leave(); });
    desktop.show();
    return QApplication::exec();
}
