// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a print of 200,000 hotspot users from a loopback socket into rows whose values can be read by name, against
// draining the same bytes with recv alone, and against node-routeros. Rounds alternate and the best of each counts:
// what disturbs a round on a busy machine only ever makes it longer.
#include "core/routeros/connection.h"
#include "tests/bench/cannedrouter.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace nettdesk;
using namespace nettdesk::bench;
using namespace nettdesk::routeros;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

struct Ours {
    Milliseconds decoding{1e9};
    Milliseconds reading{1e9}; // one value of each row, by name
};

/// One round over a fresh connection. The connection is logged in before the clock starts.
bool decodeOnce(quint16 port, Ours &best)
{
    Endpoint endpoint{.host = u"127.0.0.1"_s, .port = port, .tls = TlsMode::Off, .pin = {}};
    Credentials credentials{.user = u"admin"_s, .password = {}};
    const auto connection = QCoro::waitFor(Connection::open(endpoint, credentials));
    if (!connection)
        return false;
    Rows rows;
    best.decoding = std::min(best.decoding, timeOf([&] {
                                 const auto reply =
                                     QCoro::waitFor((*connection)->call(Command("/ip/hotspot/user/print")));
                                 if (reply)
                                     rows = reply->rows;
                             }));
    qsizetype right = 0;
    best.reading =
        std::min(best.reading, timeOf([&] {
                     for (const Row &row : rows)
                         right += row.value("name").size() == 8 && row.value("disabled") == QByteArrayView("false");
                 }));
    return right == CannedRouter::rows && rows[CannedRouter::rows - 1].value("name") == QByteArrayView("V-199999");
}

Milliseconds nodeOnce(const CannedRouter &router)
{
    QProcess node;
    node.setWorkingDirectory(QStringLiteral(BENCH_NODE));
    node.start(u"node"_s, {u"decode.js"_s, QString::number(router.port())});
    node.waitForFinished(-1);
    const QJsonObject said = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    if (said["rows"_L1].toInt() != CannedRouter::rows)
        return Milliseconds(0);
    return Milliseconds(said["milliseconds"_L1].toDouble()) - router.preparing();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const CannedRouter router;
    Milliseconds draining(1e9);
    Ours ours;
    for (int round = 0; round < rounds; ++round) {
        draining = std::min(draining, timeOf([&] { drain(router.port()); }));
        if (!decodeOnce(router.port(), ours)) {
            std::puts("decodebench: the rows did not come out right");
            return 1;
        }
    }
    bool holds = report("print of 200,000 users", ours.decoding, "recv alone", draining, 8);
    std::printf("%-34s ours %9.1f ms\n", "  reading two values of each row", ours.reading.count());

    if (const Milliseconds node = nodeOnce(router); node.count() > 0)
        holds &= report("print of 200,000 users", ours.decoding, "node-routeros", node, 1.0 / 15);
    else
        std::puts("print of 200,000 users             node-routeros is not there: not compared");
    return holds ? 0 : 1;
}
