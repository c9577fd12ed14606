// SPDX-License-Identifier: GPL-3.0-or-later
//
// 1,000 adds to a simulated router that answers after 50 ms: pipelined against one after another.
#include "core/routeros/connection.h"
#include "core/simulator/simulatedrouter.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

using namespace nettdesk;
using namespace nettdesk::bench;
using namespace nettdesk::routeros;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 1'000;
constexpr int window = 50;
constexpr int sequentialSample = 200; // of the sequential thousand, which would take 50 s: its time is scaled

QList<Command> adds(int number, const char *prefix)
{
    QList<Command> commands;
    for (int index = 0; index < number; ++index) {
        Command command("/ip/hotspot/user/add");
        command.set("name", prefix + QByteArray::number(index)).set("profile", "default").set("limit-uptime", 1h);
        commands.append(command);
    }
    return commands;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    simulator::SimulatedRouter::Options options;
    options.latency = 50ms;
    options.remembers = false;
    simulator::SimulatedRouter router(options);
    const auto port = router.listen();
    if (!port)
        return 1;
    Endpoint endpoint{.host = u"127.0.0.1"_s, .port = *port, .tls = TlsMode::Off, .pin = {}};
    Credentials credentials{.user = u"admin"_s, .password = {}};
    const auto connection = QCoro::waitFor(Connection::open(endpoint, credentials));
    if (!connection)
        return 1;

    int done = 0;
    const Milliseconds pipelined = timeOf([&] {
        const auto results = QCoro::waitFor((*connection)->callAll(adds(count, "p"), window));
        for (const auto &result : results)
            done += result.has_value();
    });
    const Milliseconds sequential = timeOf([&] {
        for (const Command &command : adds(sequentialSample, "s"))
            done += QCoro::waitFor((*connection)->call(command)).has_value();
    });
    if (done != count + sequentialSample) {
        std::puts("pipelinebench: not every user was added");
        return 1;
    }
    return report("1,000 adds at 50 ms", pipelined, "one by one", sequential * (double(count) / sequentialSample),
                  1.0 / 20)
               ? 0
               : 1;
}
