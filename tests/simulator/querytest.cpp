// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/query.h"

#include "core/simulator/valuetype.h"

#include <QHash>
#include <QtTest>

using namespace nettdesk::simulator;

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_row_passes_when_no_false_is_left_data();
    void a_row_passes_when_no_false_is_left();
    void durations_are_taken_in_all_spellings_and_written_in_one_data();
    void durations_are_taken_in_all_spellings_and_written_in_one();
    void values_are_written_back_as_routers_write_them_data();
    void values_are_written_back_as_routers_write_them();
};

void QueryTest::a_row_passes_when_no_false_is_left_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, QByteArrayList words, bool passes) {
        QTest::newRow(name) << words << passes;
    };
    row("no words", {}, true);
    row("equal", {"?name=ann"}, true);
    row("equal, other spelling", {"?=name=ann"}, true);
    row("not equal", {"?name=bob"}, false);
    row("value with =", {"?note=a=b"}, true);
    row("has", {"?name"}, true);
    row("has it, and it is empty", {"?empty"}, true);
    row("has not", {"?-comment"}, true);
    row("has not, but has", {"?-name"}, false);
    row("unset is not empty", {"?comment="}, false);
    row("empty is empty", {"?empty="}, true);
    row("less, as numbers", {"?<bytes=9000"}, true);
    row("greater, as numbers", {"?>bytes=200"}, true);
    row("greater, as times", {"?>uptime=59m"}, true);
    row("less, as times", {"?<uptime=2h"}, true);
    row("greater than empty text", {"?>name="}, true);
    row("yes is true", {"?disabled=yes"}, true);
    row("words are joined by and", {"?name=ann", "?type=vlan"}, false);
    row("or", {"?name=bob", "?name=ann", "?#|"}, true);
    row("not", {"?name=bob", "?#!"}, true);
    row("not (a and b)", {"?name=ann", "?type=vlan", "?#&!"}, true);
    row("three: any of them", {"?type=a", "?type=b", "?name=ann", "?#||"}, true);
    row("an index at the end replaces everything", {"?name=bob", "?name=ann", "?#0"}, true);
    row("an index copies", {"?name=bob", "?name=ann", "?#1&"}, false);
    row("a dot doubles", {"?name=ann", "?#.&"}, true);
    row("below the stack all is true", {"?#&"}, true);
    row("no query words are passed over", {"text", "?"}, true);
}

void QueryTest::a_row_passes_when_no_false_is_left()
{
    QFETCH(QByteArrayList, words);
    const QHash<QByteArray, QByteArray> row{{"name", "ann"}, {"type", "ether"},    {"bytes", "1000"}, {"uptime", "1h"},
                                            {"empty", ""},   {"disabled", "true"}, {"note", "a=b"}};
    QTEST(Query::compile(words).matches([&row](const QByteArray &name) { return row.value(name); }), "passes");
}

void QueryTest::durations_are_taken_in_all_spellings_and_written_in_one_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char *in, const char *out) { QTest::newRow(in) << QByteArray(in) << QByteArray(out); };
    row("24:00:00", "1d");
    row("1d", "1d");
    row("7d", "1w");
    row("90", "1m30s");
    row("01:30:00", "1h30m");
    row("1d 02:00:00", "1d2h");
    row("1w2d3h4m5s", "1w2d3h4m5s");
    row("31s250ms", "31s250ms");
    row("300ms", "300ms");
    row("0", "0s");
    row("1d03:19:40", "1d3h19m40s");
}

void QueryTest::durations_are_taken_in_all_spellings_and_written_in_one()
{
    QFETCH(QByteArray, in);
    QTEST(formatDuration(parseDuration(in)), "out");
    for (const char *wrong : {"", "none", "1x", "d", "-1", "1d1w", "12:xx"})
        QVERIFY2(parseDuration(wrong) < 0, wrong);
}

void QueryTest::values_are_written_back_as_routers_write_them_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out"); // or the words of refusal, behind a '!'
    const auto row = [](const char *type, const char *in, const char *out) {
        QTest::addRow("%s %s", type, in) << QByteArray(type) << QByteArray(in) << QByteArray(out);
    };
    row("mac", "aa-bb-cc-dd-ee-0f", "AA:BB:CC:DD:EE:0F");
    row("mac", "nope", "!invalid value of X, mac address required");
    row("bool", "yes", "true");
    row("bool", "perhaps", "!input does not match any value of X");
    row("bytes", "1G", "1073741824");
    row("int", "12", "12");
    row("int", "many", "!invalid value many for X, an integer required");
    row("int", "12a", "!value of X contains invalid trailing characters");
    row("int |unlimited", "unlimited", "unlimited");
    row("rate", "1M/512k", "1000000/512000");
    row("ip", "10.0.0.1", "10.0.0.1");
    row("ip", "10.0.0", "!invalid value for argument X");
    row("prefix", "10.0.0.0/8", "10.0.0.0/8");
    row("time", "none", "!invalid time value for argument X");
    row("time |none", "none", "none");
    row("list:a|b", "b, a", "b,a");
    row("list:a|b", "c", "!input does not match any value of X");
    row("ranges", "10.0.0.1-10.0.0.9", "10.0.0.1-10.0.0.9");
    row("ranges", "-10.0.0.9", "!value of range must have ip address before '-'");
    row("ref:/ip/pool |none", "pool1", "pool1");
    row("ref:/ip/pool |none", "\"pool1\"", "!input does not match any value of X");
}

void QueryTest::values_are_written_back_as_routers_write_them()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, in);
    const auto finds = [](const QByteArray &, const QByteArray &name) { return name == "pool1"; };
    const auto stored = ValueType::parse(type).normalise("X", in, finds);
    QTEST(stored ? *stored : '!' + stored.error().message, "out");
}

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
