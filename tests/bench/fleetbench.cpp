// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thousand routers with 20 ms latency, polled by one program: a full health round over open connections, what the
// connections take in memory, what polling each router every 30 s takes of a core, and how late the event loop gets
// meanwhile; plain and with TLS, with a dead, a frozen and a slow router among them. Then fifty thousand active users
// and a flood of ten thousand log lines. `fleetbench 200 100` measures 200 plain and 100 TLS routers.
#include "core/fleet/activeusers.h"
#include "core/fleet/fleetwatch.h"
#include "core/fleet/routerlog.h"
#include "core/fleet/routerpool.h"
#include "core/model/router.h"
#include "core/security/audittrail.h"
#include "core/security/keyring.h"
#include "core/security/vault.h"
#include "core/storage/businessrepository.h"
#include "core/storage/routerrepository.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

using namespace nettdesk;
using namespace nettdesk::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Actor owner = Actor::localOwner(u"Bench"_s);
bool allHold = true;

void say(const char *name, double value, const char *unit, double limit)
{
    const bool holds = value <= limit;
    allHold = allHold && holds;
    std::printf("%-58s %9.2f %-4s limit %8.1f   ratio %6.3f   %s\n", name, value, unit, limit, value / limit,
                holds ? "ok" : "OVER");
    std::fflush(stdout);
}

/// Of this process, from /proc/self/status.
double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// How late a timer of 1 ms is: what somebody at the window would feel.
class Lateness {
public:
    Lateness()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.push_back(std::max(double(m_watch.nsecsElapsed()) / 1e6 - 1.0, 0.0));
            m_watch.start();
        });
        m_watch.start();
        m_timer.start(1);
    }
    void report(const QByteArray &what)
    {
        m_timer.stop();
        if (m_late.empty())
            return;
        std::sort(m_late.begin(), m_late.end());
        say("  event loop late, 99th percentile, " + what, m_late.at(size_t(double(m_late.size() - 1) * 0.99)), "ms",
            16);
        say("  event loop late, worst, " + what, m_late.back(), "ms", 100);
    }

private:
    static void say(const QByteArray &name, double value, const char *unit, double limit)
    {
        ::say(name.constData(), value, unit, limit);
    }

    QTimer m_timer;
    QElapsedTimer m_watch;
    std::vector<double> m_late;
};

class Simulators {
public:
    explicit Simulators(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(BENCH_ROUTERSIM), QStringList{u"--port"_s, u"0"_s} + arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(120'000)) {
        }
        m_listening = QJsonDocument::fromJson(m_process.readLine()).object().value(u"listening"_s).toArray();
        if (m_listening.isEmpty())
            qFatal("routersim did not start");
    }
    ~Simulators()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }
    const QJsonArray &listening() const { return m_listening; }

private:
    QProcess m_process;
    QJsonArray m_listening;
};

/// A shop's database in a folder of its own, with these routers in it.
struct Fleet {
    Fleet()
    {
        storage::OpenOptions options;
        options.create = true;
        const auto url = storage::DatabaseUrl::forFile(folder.filePath(u"shop.db"_s));
        auto opened = QCoro::waitFor(storage::Database::open(url, clock, options));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        database = std::move(*opened);
        keys.adopt(security::DataKey::create(1));
        Business business;
        business.shopId = u"bench"_s;
        business.name = u"Bench"_s;
        business.currency = u"USD"_s;
        business.locale = u"en"_s;
        business.zone = u"UTC"_s;
        auto fill = [&](storage::Session &session) { storage::BusinessRepository::insert(session, business); };
        if (!QCoro::waitFor(database->run(fill)))
            qFatal("no business");
    }
    QList<RouterId> add(const QJsonArray &listening)
    {
        auto fill = [&](storage::Session &session) {
            QList<RouterId> ids;
            for (const QJsonValue &value : listening) {
                Router router;
                router.publicId = u"RTR_"_s + QString::number(value[u"port"_s].toInt());
                router.name = value[u"identity"_s].toString() + u' ' + router.publicId;
                router.host = u"127.0.0.1"_s;
                router.port = quint16(value[u"port"_s].toInt());
                router.fingerprint = value[u"fingerprint"_s].toString();
                router.tls = router.fingerprint.isEmpty() ? TlsMode::Off : TlsMode::Pinned;
                router.user = u"admin"_s;
                ids.append(storage::RouterRepository::insert(session, router, {}));
            }
            return ids;
        };
        return *QCoro::waitFor(database->run(fill));
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<storage::Database> database;
    security::KeyRing keys;
    security::Vault vault{keys};
};

QCoro::Task<> rest(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
}

/// Checks these; gives how long it took, in ms.
double check(fleet::FleetWatch &watch, const QList<RouterId> &routers)
{
    QElapsedTimer time;
    time.start();
    const auto healths = QCoro::waitFor(watch.check(owner, routers));
    if (!healths)
        qFatal("%s", qPrintable(healths.error().message));
    int online = 0;
    for (const RouterHealth &health : *healths)
        online += health.state == RouterState::Online ? 1 : 0;
    if (online != routers.size())
        std::printf("  only %d of %d answered: %s\n", online, int(routers.size()),
                    healths->first().error ? qPrintable(healths->first().error->message) : "");
    return double(time.nsecsElapsed()) / 1e6;
}

void pollFleet(int count, bool tls)
{
    std::printf("-- %d routers, 20 ms latency, %s\n", count, tls ? "TLS with pinned certificates" : "plain");
    QStringList arguments{u"--routers"_s, QString::number(count), u"--latency"_s, u"20"_s};
    if (tls)
        arguments += {u"--tls"_s, u"certificate"_s};
    const Simulators good(arguments);
    const Simulators frozen({u"--fault"_s, u"freeze"_s});
    const Simulators slow({u"--fault"_s, u"trickle=40"_s});
    Fleet fleet;
    const QList<RouterId> routers = fleet.add(good.listening());
    QList<RouterId> bad = fleet.add(frozen.listening()) + fleet.add(slow.listening());
    bad += fleet.add({QJsonObject{{u"port"_s, 1}, {u"identity"_s, u"dead"_s}}});

    fleet::RouterPool pool(*fleet.database, fleet.vault, fleet.clock);
    fleet::FleetWatch::Options options;
    options.spreadOver = 30s; // a steady state from the start
    fleet::FleetWatch watch(*fleet.database, pool, fleet.clock, options);
    if (!QCoro::waitFor(watch.load()))
        qFatal("no database");
    const double before = residentMegabytes();
    auto troubled = watch.check(owner, bad); // beside all that follows
    {
        Lateness lateness;
        const double took = check(watch, routers);
        say("first round, connecting and logging in", took, "ms", tls ? 60'000 : 20'000);
        lateness.report("while connecting");
    }
    for (const RouterId router : routers)
        pool.keepOpen(router, true);
    // The rounds first, the lateness after: each turn of the event loop asks the system about a thousand lines, and a
    // timer of 1 ms makes a thousand turns a second by itself.
    std::vector<double> rounds;
    for (int i = 0; i < 5; ++i)
        rounds.push_back(check(watch, routers));
    {
        Lateness lateness;
        for (int i = 0; i < 3; ++i)
            check(watch, routers);
        lateness.report("during full rounds");
    }
    std::sort(rounds.begin(), rounds.end());
    say("full health round over open connections", rounds.at(2), "ms", 2'000);
    say("resident growth", residentMegabytes() - before, "MB", tls ? 150 : 60);
    const double one = check(watch, {routers.first()});
    std::printf("%-58s %9.2f      (one router alone: %.1f ms)\n", "full round as so many times one router's",
                rounds.at(2) / one, one);
    QCoro::waitFor(std::move(troubled));
    {
        watch.start();
        QCoro::waitFor(rest(2s)); // the lease
        const double cpu = cpuSeconds();
        QElapsedTimer time;
        time.start();
        QCoro::waitFor(rest(30s));
        say("one core, all polled every 30 s", (cpuSeconds() - cpu) / (double(time.elapsed()) / 1000) * 100, "%", 30);
        Lateness lateness; // after it: a timer of 1 ms takes some of the core itself
        QCoro::waitFor(rest(15s));
        lateness.report("polling");
    }
    pool.close();
    QCoro::waitFor(watch.stop());
}

void readManyUsers()
{
    std::printf("-- 50,000 active users, live\n");
    const Simulators simulators({u"--guests"_s, u"50000"_s});
    Fleet fleet;
    const QList<RouterId> routers = fleet.add(simulators.listening());
    fleet::RouterPool pool(*fleet.database, fleet.vault, fleet.clock);
    const security::AuditTrail audit(fleet.keys, security::Device{u"b"_s, u"bench"_s});
    fleet::ActiveUsers active(*fleet.database, pool, audit, fleet.clock);
    Lateness lateness;
    QElapsedTimer time;
    time.start();
    const auto feed = active.follow(owner, routers.first());
    while (!feed->isComplete() && time.elapsed() < 60'000)
        QCoro::waitFor(rest(5ms));
    say("50,000 active users read, sorted and told", double(time.elapsed()), "ms", 10'000);
    if (feed->users().size() != 50'000)
        std::printf("  only %d users\n", int(feed->users().size()));
    feed->refresh();
    QCoro::waitFor(rest(4s));
    lateness.report("50,000 active users, twice");
    pool.close();
}

void followFlood()
{
    std::printf("-- a flood of 10,000 log lines, live\n");
    const Simulators simulators({u"--log-flood"_s, u"10000"_s});
    Fleet fleet;
    const QList<RouterId> routers = fleet.add(simulators.listening());
    fleet::RouterPool pool(*fleet.database, fleet.vault, fleet.clock);
    fleet::RouterLog log(pool);
    Lateness lateness;
    QElapsedTimer time;
    time.start();
    const auto feed = log.follow(owner, routers.first());
    const auto isOver = [&feed] {
        return !feed->lines().isEmpty() && feed->lines().last().message.endsWith(u" 10000"_s);
    };
    while (!isOver() && time.elapsed() < 60'000)
        QCoro::waitFor(rest(5ms));
    lateness.report("10,000 log lines");
    std::printf("  %d lines kept, %d let go\n", int(feed->lines().size()), int(feed->dropped()));
    allHold = allHold && isOver();
    pool.close();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"nettdesk.*=false"_s); // a line for each login would be measured, too
    const QStringList arguments = application.arguments();
    const int plain = arguments.size() > 1 ? arguments.at(1).toInt() : 1000;
    const int tls = arguments.size() > 2 ? arguments.at(2).toInt() : plain;
    {
        Lateness lateness; // what the machine itself adds just now: nothing is asked of anybody
        QCoro::waitFor(rest(5s));
        lateness.report("doing nothing");
    }
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    if (plain > 0)
        pollFleet(plain, false);
    if (tls > 0)
        pollFleet(tls, true);
    readManyUsers();
    followFlood();
    return allHold ? 0 : 1;
}
