// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/routers.h"
#include "core/simulator/release.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace nettdesk;
using simulator::Faults;
using simulator::Release;
using simulator::Tls;

namespace {

#ifdef Q_OS_UNIX
int quitPipe[2] = {-1, -1};

void askToQuit(int)
{
    const char one = 1;
    [[maybe_unused]] const auto written = write(quitPipe[1], &one, 1); // all that a signal handler may do
}
#endif

/// SIGTERM and SIGINT end the event loop, so that destructors run and the state is written.
void quitOnSignals(QCoreApplication &application)
{
#ifdef Q_OS_UNIX
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, quitPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(quitPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, askToQuit);
    std::signal(SIGINT, askToQuit);
    std::signal(SIGPIPE, SIG_IGN);
#else
    Q_UNUSED(application)
#endif
}

/// A thousand routers with their connections need more descriptors than a shell usually grants.
void allowManySockets()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

int complain(const QString &message)
{
    std::fprintf(stderr, "routersim: %s\n", qPrintable(message));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("routersim"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Simulated RouterOS routers for demonstrations, tests and benchmarks.\n"
                       "Prints one JSON line when they listen; SIGTERM ends them."));
    const auto option = [](const char *name, const QString &about, const char *value, const char *initial = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), about, QString::fromLatin1(value),
                                  QString::fromLatin1(initial));
    };
    parser.addOptions({
        option("routers", QStringLiteral("How many (1)."), "N", "1"),
        option("port", QStringLiteral("Port of the first; 0: free ones (8728)."), "P", "8728"),
        option("address", QStringLiteral("Address to listen on (127.0.0.1)."), "A", "127.0.0.1"),
        option("version",
               QStringLiteral("RouterOS version: %1 (7.18).").arg(Release::known().join(QStringLiteral(", "))), "V",
               "7.18"),
        option("tls", QStringLiteral("off, certificate or anonymous (off)."), "MODE", "off"),
        option("identity", QStringLiteral("The router's name (MikroTik)."), "NAME", "MikroTik"),
        option("users", QStringLiteral("Vouchers that stand on each (0)."), "K", "0"),
        option("guests", QStringLiteral("Guests that are online on the first (0)."), "K", "0"),
        option("log-flood", QStringLiteral("Log lines that the first writes once a client listens to its log (0)."),
               "K", "0"),
        option("latency", QStringLiteral("Milliseconds that every command takes (0)."), "MS", "0"),
        option("occupied", QStringLiteral("Milliseconds for which a command keeps the router from the next one (0)."),
               "MS", "0"),
        option("user", QStringLiteral("Account name (admin)."), "U", "admin"),
        option("password-file",
               QStringLiteral("File whose first line is the account's password (none: empty password)."), "FILE"),
        option("fault",
               QStringLiteral(
                   "drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=BYTES, fail-every-add=N, "
                   "lose-reply-of=N, split=SEED; may be repeated."),
               "F"),
        option("reboot-after", QStringLiteral("Milliseconds after which all reboot (never)."), "MS", "0"),
        option("reboot-down", QStringLiteral("Milliseconds that a reboot takes (0)."), "MS", "0"),
        option("state", QStringLiteral("File that keeps what was changed, for the next start."), "FILE"),
    });
    parser.addHelpOption();
    parser.process(application);

    bool numbersOk = true;
    const auto number = [&parser, &numbersOk](const char *name) {
        bool ok = false;
        const int value = parser.value(QString::fromLatin1(name)).toInt(&ok);
        numbersOk = numbersOk && ok && value >= 0;
        return value;
    };
    routersim::Wanted wanted;
    wanted.routers = number("routers");
    wanted.port = quint16(number("port"));
    wanted.stateFile = parser.value(QStringLiteral("state"));
    wanted.rebootAfter = std::chrono::milliseconds(number("reboot-after"));
    wanted.rebootDown = std::chrono::milliseconds(number("reboot-down"));
    wanted.options.rebootTakes = wanted.rebootDown;
    wanted.options.version = parser.value(QStringLiteral("version"));
    wanted.options.identity = parser.value(QStringLiteral("identity")).toUtf8();
    wanted.options.users = number("users");
    wanted.guests = number("guests");
    wanted.logFlood = number("log-flood");
    wanted.options.latency = std::chrono::milliseconds(number("latency"));
    wanted.options.occupied = std::chrono::milliseconds(number("occupied"));
    wanted.options.user = parser.value(QStringLiteral("user")).toUtf8();
    wanted.options.remembers = false;
    if (!numbersOk || number("port") + wanted.routers > 65'536)
        return complain(QStringLiteral("a number is out of its range; see --help"));
    if (!wanted.options.address.setAddress(parser.value(QStringLiteral("address"))))
        return complain(QStringLiteral("--address takes an IP address"));
    const QString tls = parser.value(QStringLiteral("tls"));
    if (tls == u"certificate")
        wanted.options.tls = Tls::Certificate;
    else if (tls == u"anonymous")
        wanted.options.tls = Tls::Anonymous;
    else if (tls != u"off")
        return complain(QStringLiteral("--tls is off, certificate or anonymous"));
    const auto faults = Faults::parse(parser.values(QStringLiteral("fault")));
    if (!faults)
        return complain(faults.error().message);
    wanted.options.faults = *faults;
    if (const QString name = parser.value(QStringLiteral("password-file")); !name.isEmpty()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return complain(QStringLiteral("cannot read \"%1\"").arg(name));
        wanted.options.password = file.readLine().trimmed();
    }

    allowManySockets();
    const auto routers = routersim::Routers::start(std::move(wanted));
    if (!routers) {
        complain(routers.error().message);
        return 1;
    }
    quitOnSignals(application);
    std::fputs((*routers)->announcement().constData(), stdout);
    std::fflush(stdout);
    const int status = QCoreApplication::exec();
    if (const auto saved = (*routers)->save(); !saved) {
        complain(saved.error().message);
        return 1;
    }
    return status;
}
