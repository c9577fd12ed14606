// SPDX-License-Identifier: GPL-3.0-or-later
//
// 5,000 codes ahead onto a router that answers after 50 ms, against one command after the other over the same line
// (measured with 40 and reckoned up); and the window that a router of 20 ms a command, one after the other, settles at.
#include "core/accounts/voucherpassword.h"
#include "core/routeros/connection.h"
#include "tests/accounts/lifefixture.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace nettdesk;
using namespace nettdesk::bench;
using namespace nettdesk::tests;
using namespace std::chrono_literals;

namespace {

double pipelined(LifeShop &life, int count)
{
    const auto made = life.shop.make(life.ahead(count));
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    QElapsedTimer timer;
    timer.start();
    const auto report = life.runDue();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (report.done != count)
        qFatal("%d of %d stand", report.done, count);
    if (const QString wrong = life.whatDoesNotHold(); !wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    return seconds;
}

double oneByOne(LifeShop &life, int count)
{
    const auto connection = QCoro::waitFor(life.shop.counter->pool.connection(life.shop.record.id));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        routeros::Command add("/ip/hotspot/user/add");
        const QByteArray name = "one-" + QByteArray::number(i);
        add.set("name", QByteArrayView(name));
        if (!QCoro::waitFor((*connection)->call(add)))
            qFatal("an account was refused");
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    constexpr int count = 5000;
    constexpr int sample = 40;
    LifeShop far(storage::Engine::Sqlite, QStringLiteral("7.18"), 50ms);
    if (const Result<> opened = far.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    const double single = oneByOne(far, sample) / sample * count;
    const double together = pipelined(far, count);
    const bool isFast = report("5,000 ahead at 50 ms", Milliseconds(together * 1000), "one by one",
                               Milliseconds(single * 1000), 1.0 / 40);
    std::printf("window %d\n", far.desk->worker.windowOf(far.shop.record.id)->size());

    LifeShop slow(storage::Engine::Sqlite, QStringLiteral("7.18"), 0ms, 20ms);
    if (const Result<> opened = slow.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    const double taken = pipelined(slow, 300);
    const int window = slow.desk->worker.windowOf(slow.shop.record.id)->size();
    std::printf("300 ahead at 20 ms a command, one after the other: %.2f s, window %d (wanted: 16 or less)\n", taken,
                window);
    return isFast && window <= 16 ? 0 : 1;
}
