// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routerlog.h"

#include "tests/fleet/fleetshop.h"

#include <QSignalSpy>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;

namespace {

void write(simulator::SimulatedRouter &router, const QByteArray &topics, const QByteArray &message)
{
    router.addRow("/log", {{"time", "12:00:00"}, {"topics", topics}, {"message", message}});
}

LogLine line(const QString &topics, const QString &message)
{
    LogLine line;
    line.topics = topics.split(u',');
    line.message = message;
    return line;
}

} // namespace

class RouterLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_log_is_read_on_each_version_data();
    void the_log_is_read_on_each_version();
    void lines_are_filtered_by_topic_weight_and_words();
    void new_lines_arrive_once_each();
    void a_flood_of_ten_thousand_lines_is_bounded();
    void the_log_goes_on_after_the_line_broke();
    void who_may_not_see_routers_reads_no_log();
};

void RouterLogTest::the_log_is_read_on_each_version_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : simulator::Release::known())
        QTest::addRow("%s", qPrintable(version)) << version;
}

void RouterLogTest::the_log_is_read_on_each_version()
{
    QFETCH(QString, version);
    FleetShop shop(storage::Engine::Sqlite, shopRouter(version));
    OPEN(shop);
    RouterLog log(shop.counter->pool);
    QVERIFY(QCoro::waitFor(log.read(shop.owner, shop.record.id))); // the sign-in for this is a line of the log, too
    write(shop.router, "system,error,critical", "login failure for user \xE9ric from 10.0.0.9 via api"); // not UTF-8
    NEED(lines, QCoro::waitFor(log.read(shop.owner, shop.record.id)));
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines.last().severity(), LogLine::Severity::Critical);
    QVERIFY(lines.last().message.startsWith("login failure for user"_L1));
    QVERIFY(!lines.last().time.isEmpty() && !lines.last().itemId.isEmpty());
    NEED(two, QCoro::waitFor(log.read(shop.owner, shop.record.id, 2)));
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.last(), lines.last());
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u';')));
}

void RouterLogTest::lines_are_filtered_by_topic_weight_and_words()
{
    const LogLine failed = line(u"system,error,critical"_s, u"login failure for user Ana"_s);
    const LogLine guest = line(u"hotspot,account,info,debug"_s, u"->: v1 (10.0.0.8): logged in"_s);
    const LogLine bare = line(u"dhcp"_s, u"assigned 10.0.0.8"_s);
    QCOMPARE(guest.severity(), LogLine::Severity::Info);
    QCOMPARE(bare.severity(), LogLine::Severity::Info);
    LogFilter all;
    QVERIFY(all.takes(failed) && all.takes(guest) && all.takes(bare));
    LogFilter hotspot;
    hotspot.topics = {u"Hotspot"_s, u"ppp"_s};
    QVERIFY(hotspot.takes(guest) && !hotspot.takes(failed));
    LogFilter heavy;
    heavy.atLeast = LogLine::Severity::Warning;
    QVERIFY(heavy.takes(failed) && !heavy.takes(guest) && !heavy.takes(bare));
    LogFilter words;
    words.search = u"ANA"_s;
    QVERIFY(words.takes(failed) && !words.takes(guest));
    words.search = u"dhcp"_s; // a topic, too
    QVERIFY(words.takes(bare));
}

void RouterLogTest::new_lines_arrive_once_each()
{
    FleetShop shop;
    OPEN(shop);
    RouterLog::Options options;
    options.bundle = 1ms;
    RouterLog log(shop.counter->pool, options);
    const auto feed = log.follow(shop.owner, shop.record.id);
    QSignalSpy reset(feed.get(), &RouterLogFeed::reset);
    QTRY_COMPARE(reset.size(), 1);
    const qsizetype before = feed->lines().size();
    for (int i = 0; i < 100; ++i)
        write(shop.router, "script,info", "line " + QByteArray::number(i));
    QTRY_COMPARE(feed->lines().size(), before + 100);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(feed->lines().at(before + i).message, u"line %1"_s.arg(i));
    QCOMPARE(feed->dropped(), 0);
}

void RouterLogTest::a_flood_of_ten_thousand_lines_is_bounded()
{
    FleetShop shop;
    OPEN(shop);
    RouterLog::Options options;
    options.keep = 500;
    options.bundle = 1ms;
    RouterLog log(shop.counter->pool, options);
    const auto feed = log.follow(shop.owner, shop.record.id);
    QSignalSpy reset(feed.get(), &RouterLogFeed::reset);
    QTRY_COMPARE(reset.size(), 1);
    qsizetype most = 0;
    qsizetype told = 0;
    connect(feed.get(), &RouterLogFeed::added, feed.get(), [&](const QList<LogLine> &lines, int) {
        told += lines.size();
        most = std::max(most, feed->lines().size());
    });
    const qsizetype before = feed->lines().size();
    for (int i = 0; i < 10'000; ++i)
        write(shop.router, "firewall,info", "forward: in:bridge out:ether1, line " + QByteArray::number(i));
    QTRY_VERIFY_WITH_TIMEOUT(!feed->lines().isEmpty() && feed->lines().last().message.endsWith("line 9999"_L1), 30'000);
    QCOMPARE(feed->lines().size(), 500);
    QCOMPARE(most, 500);
    QCOMPARE(feed->dropped(), before + 10'000 - 500);
    QVERIFY(told <= 10'000);
}

void RouterLogTest::the_log_goes_on_after_the_line_broke()
{
    FleetShop shop;
    OPEN(shop);
    RouterLog::Options options;
    options.retryAfter = 5ms;
    RouterLog log(shop.counter->pool, options);
    const auto feed = log.follow(shop.owner, shop.record.id);
    QSignalSpy reset(feed.get(), &RouterLogFeed::reset);
    QTRY_COMPARE(reset.size(), 1);
    shop.router.cutConnections();
    write(shop.router, "system,info", "written while nobody listened");
    QTRY_COMPARE(reset.size(), 2);
    bool found = false;
    for (const LogLine &line : feed->lines())
        found = found || line.message == "written while nobody listened"_L1;
    QVERIFY(found);
}

void RouterLogTest::who_may_not_see_routers_reads_no_log()
{
    FleetShop shop;
    OPEN(shop);
    RouterLog log(shop.counter->pool);
    QCOMPARE(QCoro::waitFor(log.read(Actor::system(), shop.record.id)).error().detail, u"seeRouters"_s);
}

QTEST_GUILESS_MAIN(RouterLogTest)
#include "routerlogtest.moc"
