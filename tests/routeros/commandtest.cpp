// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/command.h"

#include "core/routeros/values.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::routeros;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void its_words_stand_in_the_order_they_were_given();
    void values_are_spelled_as_routers_read_them();
    void text_goes_out_as_utf8_and_bytes_as_they_are();
    void queries_keep_their_order();
    void what_only_reads_may_be_repeated_data();
    void what_only_reads_may_be_repeated();
    void a_changing_command_without_its_item_is_not_sent_data();
    void a_changing_command_without_its_item_is_not_sent();
    void a_word_beyond_the_limit_is_not_sent();
    void the_tag_comes_last();
    void rebooting_ends_the_line();
};

void CommandTest::its_words_stand_in_the_order_they_were_given()
{
    Command command("/ip/hotspot/user/print");
    command.properties({".id", "name", "comment"}).flag("detail").where("profile", "hour").timeout(2min);
    const Sentence sentence{
        "/ip/hotspot/user/print", {{".proplist", ".id,name,comment"}, {"detail", ""}}, {"?profile=hour"}, {}};
    QCOMPARE(command.sentence(), sentence);
    QCOMPARE(command.timeoutGiven(), 2min);
    QCOMPARE(command.verb().toByteArray(), "print");
}

void CommandTest::values_are_spelled_as_routers_read_them()
{
    Command command("/ip/hotspot/user/set");
    command.item(ItemId(0x28E))
        .set("disabled", true)
        .set("limit-uptime", 90min)
        .set("limit-bytes-total", ByteCount::fromGigabytes(2))
        .set("shared-users", 3)
        .set("comment", "");
    const QList<Attribute> attributes{{".id", "*28E"},           {"disabled", "yes"},
                                      {"limit-uptime", "1h30m"}, {"limit-bytes-total", "2147483648"},
                                      {"shared-users", "3"},     {"comment", ""}};
    QCOMPARE(command.sentence().attributes, attributes);
}

void CommandTest::text_goes_out_as_utf8_and_bytes_as_they_are()
{
    Command command("/ip/hotspot/user/add");
    command.set("name", u"قهوة \"☕\""_s).set("comment", QByteArray("a=b\r\n\xff"));
    QCOMPARE(command.sentence().value("name"), "قهوة \"☕\"");
    QCOMPARE(command.sentence().value("comment"), "a=b\r\n\xff");
}

void CommandTest::queries_keep_their_order()
{
    Command command("/interface/print");
    command.where("type", "ether").where("type", "vlan").query("?#|").whereHas("comment").where(".id", ItemId(1));
    QCOMPARE(command.sentence().words, (QByteArrayList{"?type=ether", "?type=vlan", "?#|", "?comment", "?.id=*1"}));
}

void CommandTest::what_only_reads_may_be_repeated_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("mayRepeat");
    QTest::newRow("print") << QByteArray("/ip/hotspot/user/print") << true;
    QTest::newRow("getall") << QByteArray("/ip/hotspot/user/getall") << true;
    QTest::newRow("get") << QByteArray("/system/identity/get") << true;
    QTest::newRow("listen") << QByteArray("/ip/hotspot/active/listen") << true;
    QTest::newRow("add") << QByteArray("/ip/hotspot/user/add") << false;
    QTest::newRow("set") << QByteArray("/ip/hotspot/user/set") << false;
    QTest::newRow("script") << QByteArray("/system/script/run") << false;
}

void CommandTest::what_only_reads_may_be_repeated()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, mayRepeat);
    QCOMPARE(Command(path).mayRepeat(), mayRepeat);
    QVERIFY(Command(path).repeatable().mayRepeat());
}

void CommandTest::a_changing_command_without_its_item_is_not_sent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("sent");
    const auto row = [](const char *path, const char *property, const char *value, bool sent) {
        QTest::addRow("%s %s=%s", path, property, value)
            << QByteArray(path) << QByteArray(property) << QByteArray(value) << sent;
    };
    for (const char *verb : {"set", "remove", "enable", "disable", "unset", "move", "comment"}) {
        const QByteArray path = QByteArray("/ip/hotspot/user/") + verb;
        row(path, ".id", "*1", true);
        row(path, "numbers", "smith", true);
        row(path, ".id", "", false);
        row(path, "name", "smith", false);
    }
    row("/ip/hotspot/user/add", "name", "smith", true);
    row("/ip/hotspot/user/print", ".proplist", ".id", true);
    row("ip/hotspot/user/print", "a", "b", false);
    row("/ip hotspot user print", "a", "b", false);
    row("/", "a", "b", false);
}

void CommandTest::a_changing_command_without_its_item_is_not_sent()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, property);
    QFETCH(QByteArray, value);
    QFETCH(bool, sent);
    Command command(path);
    command.set(property, value);
    QCOMPARE(command.fault().isEmpty(), sent);

    Command identity("/system/identity/set");
    identity.set("name", "shop");
    QVERIFY(!identity.fault().isEmpty());
    QVERIFY(identity.singleton().fault().isEmpty());
}

void CommandTest::a_word_beyond_the_limit_is_not_sent()
{
    Command command("/file/set");
    command.item(ItemId(1)).set("contents", QByteArray(limits::wordBytes - 10, 'x'));
    QVERIFY(command.fault().isEmpty());
    command.set("contents", QByteArray(limits::wordBytes, 'x'));
    QVERIFY(command.fault().contains(u"16 MiB"));
}

void CommandTest::the_tag_comes_last()
{
    QCOMPARE(Command("/system/identity/print").encode(7).toHex(),
             "162f73797374656d2f6964656e746974792f7072696e74062e7461673d3700");
    QCOMPARE(Command("/login").encode(0).toHex(), "062f6c6f67696e00");
}

void CommandTest::rebooting_ends_the_line()
{
    QVERIFY(Command("/system/reboot").endsLink());
    QVERIFY(Command("/system/shutdown").endsLink());
    QVERIFY(!Command("/system/identity/print").endsLink());
}

QTEST_APPLESS_MAIN(CommandTest)
#include "commandtest.moc"
