// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/values.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::routeros;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_duration_is_read_in_every_spelling_data();
    void a_duration_is_read_in_every_spelling();
    void what_is_no_duration_is_refused_data();
    void what_is_no_duration_is_refused();
    void a_duration_is_written_as_routers_print_it_data();
    void a_duration_is_written_as_routers_print_it();
    void none_is_no_time_where_a_field_may_say_so();
    void booleans_are_read_in_both_spellings();
    void byte_counts_are_read_with_and_without_units_data();
    void byte_counts_are_read_with_and_without_units();
    void rates_and_pairs_have_the_upload_first();
    void item_ids_are_a_star_and_hex();
    void versions_are_ordered_as_they_were_released();
    void versions_are_read_with_their_channel();
    void dates_are_read_in_both_formats_data();
    void dates_are_read_in_both_formats();
    void what_is_no_date_is_refused();
    void dates_are_written_as_the_version_does();
    void offsets_from_utc_are_read_and_written();
};

void ValuesTest::a_duration_is_read_in_every_spelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *text, milliseconds expected) {
        QTest::newRow(text) << QByteArray(text) << qint64(expected.count());
    };
    row("0s", 0ms);
    row("1w2d3h4m5s", 7 * 24h + 51h + 4min + 5s);
    row("44m55s", 44min + 55s);
    row("31s250ms", 31s + 250ms);
    row("519w4d15h28m25s", 519 * 7 * 24h + 4 * 24h + 15h + 28min + 25s);
    row("01:22:53", 1h + 22min + 53s);
    row("1d03:19:40", 27h + 19min + 40s);
    row("1w1d03:19:40", 7 * 24h + 27h + 19min + 40s);
    row("24:00:00", 24h);
    row("00:00:00.250", 250ms);
    row("1:05", 1h + 5min);
    row("90", 90s);
    row("0", 0s);
    row("1d2h", 26h);
    row("1d 02:00:00", 26h);
    row("1D2H", 26h);
    row(" 30m ", 30min);
    row("250ms", 250ms);
    row("1ms500us", 1ms);
    row("999us", 0ms);
}

void ValuesTest::a_duration_is_read_in_every_spelling()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    const auto duration = parseDuration(text);
    QVERIFY2(duration, qPrintable(duration ? QString() : duration.error().message));
    QCOMPARE(duration->count(), expected);
}

void ValuesTest::what_is_no_duration_is_refused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "none",
                             "never",
                             "1x",
                             "h",
                             "1h2w",
                             "1h1h",
                             "1h30",
                             "-1h",
                             "-5",
                             "+5",
                             "1:2:3:4",
                             "01:60:00",
                             "1:5",
                             "01:2:3",
                             "::",
                             "1d2h03:00:00",
                             "99999999999999999999s",
                             "9223372036854775807w",
                             "1.5h",
                             "1h ago",
                             "00:00:00.",
                             "00:00:00.x"})
        QTest::addRow("'%s'", text) << QByteArray(text);
    QTest::newRow("zero byte") << QByteArray("1h\0", 3);
    QTest::newRow("ten thousand digits") << QByteArray(10'000, '9');
}

void ValuesTest::what_is_no_duration_is_refused()
{
    QFETCH(QByteArray, text);
    const auto duration = parseDuration(text);
    QVERIFY(!duration);
    QCOMPARE(duration.error().kind, Error::Kind::Invalid);
    QVERIFY(duration.error().message.size() < 300);
}

void ValuesTest::a_duration_is_written_as_routers_print_it_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](milliseconds duration, const char *text) {
        QTest::newRow(text) << qint64(duration.count()) << QByteArray(text);
    };
    row(0ms, "0s");
    row(24h, "1d");
    row(7 * 24h, "1w");
    row(7 * 24h + 51h + 4min + 5s, "1w2d3h4m5s");
    row(31s + 250ms, "31s250ms");
    row(90min, "1h30m");
    row(519 * 7 * 24h + 4 * 24h + 15h + 28min + 25s, "519w4d15h28m25s");
}

void ValuesTest::a_duration_is_written_as_routers_print_it()
{
    QFETCH(qint64, duration);
    QFETCH(QByteArray, text);
    QCOMPARE(formatDuration(milliseconds(duration)), text);
    QCOMPARE(parseDuration(text)->count(), duration);
    QCOMPARE(formatDuration(-5s), "0s");
}

void ValuesTest::none_is_no_time_where_a_field_may_say_so()
{
    for (const char *word : {"none", "never", "unlimited", "auto", "None"})
        QCOMPARE(parseOptionalDuration(word).value(), std::nullopt);
    QCOMPARE(parseOptionalDuration("5m").value(), std::optional<milliseconds>(5min));
    QVERIFY(!parseOptionalDuration("nothing"));
}

void ValuesTest::booleans_are_read_in_both_spellings()
{
    QCOMPARE(parseBoolean("true").value(), true);
    QCOMPARE(parseBoolean("yes").value(), true);
    QCOMPARE(parseBoolean("false").value(), false);
    QCOMPARE(parseBoolean("no").value(), false);
    QVERIFY(!parseBoolean(""));
    QVERIFY(!parseBoolean("default"));
    QCOMPARE(formatBoolean(true), "yes");
}

void ValuesTest::byte_counts_are_read_with_and_without_units_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("0") << QByteArray("0") << qint64(0);
    QTest::newRow("plain") << QByteArray("1234567") << qint64(1234567);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("KiB") << QByteArray("2048KiB") << qint64(2048 * 1024);
    QTest::newRow("MiB") << QByteArray("988.5MiB") << qint64(988.5 * 1024 * 1024);
    QTest::newRow("G") << QByteArray("1G") << (qint64(1) << 30);
    QTest::newRow("too large") << QByteArray("18446744073709551615") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
    QTest::newRow("words") << QByteArray("unlimited") << qint64(-1);
}

void ValuesTest::byte_counts_are_read_with_and_without_units()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, bytes);
    const auto count = parseByteCount(text);
    QCOMPARE(count ? count->bytes() : -1, bytes);
}

void ValuesTest::rates_and_pairs_have_the_upload_first()
{
    const Speed speed{.down = BitRate::fromMegabits(2), .up = BitRate::fromBitsPerSecond(512'000)};
    QCOMPARE(parseSpeed("512k/2M").value(), speed);
    QCOMPARE(parseSpeed("512000/2000000").value(), speed);
    QCOMPARE(formatSpeed(speed), "512k/2M");
    QCOMPARE(parseSpeed("1M").value(), (Speed{.down = BitRate::fromMegabits(1), .up = BitRate::fromMegabits(1)}));
    QVERIFY(!parseSpeed("0/0")->isLimited());
    QVERIFY(!parseSpeed("unlimited/unlimited")->isLimited());
    QVERIFY(!parseSpeed("fast/slow"));
    QVERIFY(!parseSpeed(""));

    const auto bytes = parseBytePair("123/456").value();
    QCOMPARE(bytes.up.bytes(), 123);
    QCOMPARE(bytes.down.bytes(), 456);
    QCOMPARE(parseDurationPair("0s/1m30s").value(), (Pair<milliseconds>{0ms, 90s}));
    QCOMPARE(splitPair("default-small/default").down.toByteArray(), "default");
}

void ValuesTest::item_ids_are_a_star_and_hex()
{
    for (const char *text : {"*0", "*1", "*A", "*28E", "*30000001", "*FFFFFFFF"})
        QCOMPARE(ItemId::parse(text).value().toBytes(), text);
    QCOMPARE(ItemId::parse("*28e").value().number(), 0x28Eu);
    for (const char *text : {"", "*", "1", "*G", "* 1", "*-1", "*1,*2", "*FFFFFFFFFFFFFFFFF", "default"})
        QVERIFY2(!ItemId::parse(text), text);
}

void ValuesTest::versions_are_ordered_as_they_were_released()
{
    QByteArrayList released{"6.34",   "6.42.12", "6.43",      "6.45.1",    "6.49.9",     "6.49.10",
                            "7.1rc4", "7.1",     "7.9.2",     "7.10beta5", "7.10rc1",    "7.10",
                            "7.12.1", "7.17.2",  "7.18beta2", "7.18beta6", "7.18beta10", "7.18rc1",
                            "7.18",   "7.18.1",  "7.20.8",    "7.22"};
    for (qsizetype index = 1; index < released.size(); ++index) {
        const auto earlier = RouterVersion::parse(released[index - 1]).value();
        const auto later = RouterVersion::parse(released[index]).value();
        QVERIFY2(earlier < later, released[index].constData());
        QVERIFY(later > earlier);
        QVERIFY(later == later);
        QCOMPARE(later.toBytes(), released[index]);
    }
}

void ValuesTest::versions_are_read_with_their_channel()
{
    QCOMPARE(RouterVersion::parse("7.12.1 (stable)").value(), (RouterVersion{7, 12, 1, {}}));
    QCOMPARE(RouterVersion::parse("6.49.10 (long-term)").value(), (RouterVersion{6, 49, 10, {}}));
    QCOMPARE(RouterVersion::parse("7.18beta6 (testing)").value(), (RouterVersion{7, 18, 0, "beta6"}));
    for (const char *text : {"", "7", "stable", "7.", ".7", "99999999999.1", "7.18.1.", "7.18\x05\t"})
        QVERIFY2(!RouterVersion::parse(text), text);
}

void ValuesTest::dates_are_read_in_both_formats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char *text, QDate date, QTime time) {
        QTest::newRow(text) << QByteArray(text) << QDateTime(date, time, Qt::UTC);
    };
    row("may/02/2023 05:21:45", QDate(2023, 5, 2), QTime(5, 21, 45));
    row("2023-05-02 05:21:45", QDate(2023, 5, 2), QTime(5, 21, 45));
    row("Apr/07/2022 17:53:31", QDate(2022, 4, 7), QTime(17, 53, 31));
    row("2024-10-10 14:03:32", QDate(2024, 10, 10), QTime(14, 3, 32));
    row("feb/29/2024 00:00:00", QDate(2024, 2, 29), QTime(0, 0, 0));
    row("12:00:00", QDate(2025, 6, 15), QTime(12, 0, 0));
    row("jan/02 12:00:00", QDate(2025, 1, 2), QTime(12, 0, 0));
    row("01-02 12:00:00", QDate(2025, 1, 2), QTime(12, 0, 0));
    row("1970-01-02 00:00:07", QDate(1970, 1, 2), QTime(0, 0, 7));
    row("2026-01-31 10:00:00.5", QDate(2026, 1, 31), QTime(10, 0, 0, 500));
}

void ValuesTest::dates_are_read_in_both_formats()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, expected);
    const auto read = parseDateTime(text, QDate(2025, 6, 15));
    QVERIFY(read);
    QCOMPARE(read->date, expected.date());
    QCOMPARE(read->time, expected.time());
    if (!text.startsWith("2") && text.size() < 19)
        QVERIFY2(!parseDateTime(text), "a short form needs the router's today");
}

void ValuesTest::what_is_no_date_is_refused()
{
    for (const char *text : {"", "foo/01/2023", "jun/31/2023", "2023-13-01", "2023-02-29", "jun-01-2023", "2023/06/01",
                             "1/6/2023", "never", "2023-06-01 25:00:00"}) {
        QVERIFY2(!parseDate(text), text);
        QVERIFY2(!parseDateTime(text, QDate(2025, 6, 15)), text);
    }
    for (const char *text : {"", "12:11", "24:00:00", "12-11-25", "12:11:25.", "12:11:2x"})
        QVERIFY2(!parseTime(text), text);
}

void ValuesTest::dates_are_written_as_the_version_does()
{
    const RouterTime at{QDate(2023, 6, 1), QTime(12, 11, 25)};
    const auto style = [](const char *version) { return dateStyle(RouterVersion::parse(version).value()); };
    QCOMPARE(formatDateTime(at, style("6.49.10")), "jun/01/2023 12:11:25");
    QCOMPARE(formatDateTime(at, style("7.9.2")), "jun/01/2023 12:11:25");
    QCOMPARE(formatDateTime(at, style("7.10rc1")), "2023-06-01 12:11:25");
    QCOMPARE(formatDateTime(at, style("7.22")), "2023-06-01 12:11:25");
    QCOMPARE(parseDateTime(formatDateTime(at, DateStyle::MonthName)).value(), at);
}

void ValuesTest::offsets_from_utc_are_read_and_written()
{
    QCOMPARE(parseGmtOffset("+01:00").value(), 1h);
    QCOMPARE(parseGmtOffset("-03:30").value(), -(3h + 30min));
    QCOMPARE(formatGmtOffset(-(3h + 30min)), "-03:30");
    QCOMPARE(formatGmtOffset(0s), "+00:00");
    for (const char *text : {"", "1:00", "+1:00", "+99:00", "+01:60", "01:00:00"})
        QVERIFY2(!parseGmtOffset(text), text);
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "valuestest.moc"
