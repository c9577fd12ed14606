// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/machine.h"

#include "core/simulator/demodata.h"
#include "core/simulator/schemacheck.h"

#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::simulator;
using routeros::Sentence;

namespace {

class HandClock final : public Clock {
public:
    Timestamp now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Timestamp m_now{std::chrono::milliseconds(1'800'000'000'000)};
};

const QByteArrayList allPolicies =
    QByteArrayList{"api", "read", "write", "policy", "test", "sensitive", "reboot", "ftp"};

Sentence sentence(const QByteArrayList &words)
{
    Sentence command;
    command.word = words.value(0);
    for (const QByteArray &word : words.mid(1)) {
        const qsizetype equals = word.indexOf('=', 1);
        if (word.startsWith('='))
            command.attributes.append({word.sliced(1, equals - 1), word.sliced(equals + 1)});
        else
            command.words.append(word);
    }
    return command;
}

} // namespace

/// One router without sockets, asked in the manual's words.
class MachineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(QStringLiteral("7.18")); }
    void refusals_are_in_the_routers_words_data();
    void refusals_are_in_the_routers_words();
    void an_unknown_path_is_two_traps();
    void values_are_stored_as_the_router_writes_them();
    void a_value_is_cleared_by_its_neutral_form();
    void items_are_found_by_id_or_name_and_several_at_once();
    void an_item_can_be_copied();
    void ordered_menus_can_be_reordered();
    void counters_are_reset();
    void a_removed_profile_leaves_its_id_behind();
    void a_renamed_profile_takes_its_users_along();
    void unset_gives_back_the_default();
    void get_gives_one_value();
    void a_row_without_any_wanted_property_is_said_empty();
    void a_new_item_never_has_the_id_of_another();
    void rights_follow_the_group();
    void device_mode_forbids_the_hotspot();
    void menus_follow_the_version_data();
    void menus_follow_the_version();
    void a_guest_signs_in_and_out_and_time_is_counted();
    void a_guest_is_refused_with_the_reason_data();
    void a_guest_is_refused_with_the_reason();
    void files_have_types_and_sizes();
    void the_clock_can_be_set();
    void every_demo_row_fits_its_menu();
    void the_check_against_the_trees_data();
    void the_check_against_the_trees();

private:
    void start(const QString &version)
    {
        m_machine = std::make_unique<Machine>(*Release::parse(version), m_clock);
        furnish(*m_machine, 0);
        personalise(*m_machine, "MikroTik", "admin", {});
        m_caller = {"admin", allPolicies, 1};
    }
    Outcome run(const QByteArrayList &words) { return m_machine->run(sentence(words), m_caller); }
    QByteArray refusal(const QByteArrayList &words)
    {
        const Outcome outcome = run(words);
        return outcome.refusals.isEmpty() ? QByteArray() : outcome.refusals.first().message;
    }
    QByteArray id(const QByteArrayList &words) { return run(words).ret.value_or(QByteArray()); }
    QList<Row> rows(const QByteArrayList &words)
    {
        Outcome outcome = run(words);
        QList<Row> all;
        while (outcome.listing) {
            const auto row = outcome.listing->next();
            if (!row)
                break;
            all.append(*row);
        }
        return all;
    }
    static QByteArray field(const Row &row, const QByteArray &name) { return Sentence{{}, row, {}, {}}.value(name); }
    QByteArray user(const QByteArray &name, const QByteArray &property)
    {
        const QList<Row> found = rows({"/ip/hotspot/user/print", "?name=" + name});
        return found.isEmpty() ? QByteArray() : field(found.first(), property);
    }

    HandClock m_clock;
    std::unique_ptr<Machine> m_machine;
    Caller m_caller;
};

void MachineTest::refusals_are_in_the_routers_words_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const char *version, QByteArrayList words, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(version) << words << QByteArray(message);
    };
    row("user twice", "7.18", {"/ip/hotspot/user/add", "=name=bar"},
        "failure: already have user with this name for this server");
    row("profile missing", "7.18", {"/ip/hotspot/user/add", "=name=x", "=profile=no"},
        "input does not match any value of profile");
    row("shell quotes", "7.18", {"/ip/hotspot/user/add", "=name=x", "=profile=\"1_Day\""},
        "input does not match any value of profile");
    row("server missing", "7.18", {"/ip/hotspot/user/add", "=name=x", "=server=no"},
        "input does not match any value of server");
    row("bad time", "7.18", {"/ip/hotspot/user/add", "=name=x", "=limit-uptime=none"},
        "invalid time value for argument limit-uptime");
    row("empty time", "7.18", {"/ip/hotspot/user/profile/add", "=name=x", "=session-timeout="},
        "invalid time value for argument session-timeout");
    row("bad number", "7.18", {"/ip/hotspot/user/add", "=name=x", "=limit-bytes-total=two"},
        "invalid value two for limit-bytes-total, an integer required");
    row("bad mac", "7.18", {"/ip/hotspot/user/add", "=name=x", "=mac-address=zz"},
        "invalid value of mac-address, mac address required");
    row("name missing", "7.18", {"/ip/hotspot/user/add"}, "missing value(s) of argument(s) name");
    row("unknown parameter, 7", "7.18", {"/ip/hotspot/user/add", "=name=x", "=ram-high=1"},
        "unknown parameter ram-high");
    row("unknown parameter, 6", "6.49", {"/ip/hotspot/user/add", "=name=x", "=ram-high=1"}, "unknown parameter");
    row("gone, 7", "7.18", {"/ip/hotspot/user/remove", "=.id=*99"}, "no such item");
    row("gone, 6", "6.49", {"/ip/hotspot/user/remove", "=.id=*99"}, "no such item (4)");
    row("default profile stays", "7.18", {"/ppp/profile/remove", "=.id=default"}, "can not remove default profile");
    row("secret twice", "7.18", {"/ppp/secret/add", "=name=flat-3b", "=service=pppoe"},
        "failure: secret with the same name already exists");
    row("pool twice", "7.18", {"/ip/pool/add", "=name=hs-pool-1", "=ranges=10.0.0.1-10.0.0.2"},
        "failure: pool with such name exists");
    row("bridge port twice", "7.18", {"/interface/bridge/port/add", "=bridge=bridge", "=interface=ether2"},
        "failure: device already added as bridge port");
    row("user profile has no comment", "7.18", {"/ip/hotspot/user/profile/set", "=.id=1_Day", "=comment=x"},
        "unknown parameter comment");
    row("listen on a single", "7.18", {"/system/clock/listen"}, "unknown parameter follow-only");
}

void MachineTest::refusals_are_in_the_routers_words()
{
    QFETCH(QString, version);
    QFETCH(QByteArrayList, words);
    start(version);
    QTEST(refusal(words), "message");
}

void MachineTest::an_unknown_path_is_two_traps()
{
    const Outcome verb = run({"/ip/firewall/address-list/foo"});
    QCOMPARE(verb.refusals.size(), 2);
    QCOMPARE(verb.refusals.first().message, "no such command or directory (foo)");
    QCOMPARE(verb.refusals.first().category, 0);
    QCOMPARE(verb.refusals.last().message, "no such command");
    QCOMPARE(verb.refusals.last().category, -1);
    QCOMPARE(run({"/caps-man/interface/print"}).refusals.last().message, "no such command prefix");
    QCOMPARE(run({"ip hotspot user print"}).refusals.size(), 2);
}

void MachineTest::values_are_stored_as_the_router_writes_them()
{
    const QByteArray text("\"quotes\" \xff = \r\n \xd9\x82", 19);
    const QByteArray made =
        id({"/ip/hotspot/user/add", "=name=K", "=limit-uptime=24:00:00", "=mac-address=aa:bb:cc:dd:ee:ff",
            "=limit-bytes-total=1G", "=comment=" + text, "=disabled=yes"});
    QVERIFY(made.startsWith('*'));
    QCOMPARE(user("K", ".id"), made);
    QCOMPARE(user("K", "limit-uptime"), "1d");
    QCOMPARE(user("K", "mac-address"), "AA:BB:CC:DD:EE:FF");
    QCOMPARE(user("K", "limit-bytes-total"), "1073741824");
    QCOMPARE(user("K", "comment"), text);
    QCOMPARE(user("K", "disabled"), "true");
    QVERIFY(user("K", "server").isNull()); // "all" is not shown
}

void MachineTest::a_value_is_cleared_by_its_neutral_form()
{
    run({"/ip/hotspot/user/add", "=name=K", "=limit-uptime=1d", "=comment=x", "=address=10.0.0.9"});
    QVERIFY(run({"/ip/hotspot/user/set", "=.id=K", "=limit-uptime=0s", "=comment=", "=address=0.0.0.0"})
                .refusals.isEmpty());
    for (const char *property : {"limit-uptime", "comment", "address"})
        QVERIFY2(user("K", property).isNull(), property);
}

void MachineTest::items_are_found_by_id_or_name_and_several_at_once()
{
    const QByteArray first = id({"/ip/hotspot/user/add", "=name=a"});
    id({"/ip/hotspot/user/add", "=name=b"});
    QVERIFY(run({"/ip/hotspot/user/disable", "=numbers=" + first + ",b"}).refusals.isEmpty());
    QCOMPARE(user("a", "disabled"), "true");
    QCOMPARE(user("b", "disabled"), "true");
    QVERIFY(!run({"/ip/hotspot/user/remove", "=.id=" + first + ",*FFF"}).refusals.isEmpty());
    QVERIFY(!user("a", "name").isNull()); // all or nothing
    QVERIFY(run({"/ip/hotspot/user/set", "=comment=nobody meant"}).refusals.isEmpty());
    QVERIFY(user("a", "comment").isNull());
}

void MachineTest::an_item_can_be_copied()
{
    run({"/ip/hotspot/user/add", "=name=a", "=profile=1_Day", "=limit-uptime=1h"});
    run({"/ip/hotspot/user/add", "=name=b", "=copy-from=a"});
    QCOMPARE(user("b", "profile"), "1_Day");
    QCOMPARE(user("b", "limit-uptime"), "1h");
}

void MachineTest::ordered_menus_can_be_reordered()
{
    const QByteArray first = id({"/ip/hotspot/walled-garden/add", "=dst-host=first"});
    const QByteArray second = id({"/ip/hotspot/walled-garden/add", "=dst-host=second"});
    const auto hosts = [this] {
        QByteArrayList list;
        for (const Row &row : rows({"/ip/hotspot/walled-garden/print", "?-comment"}))
            list.append(field(row, "dst-host"));
        return list;
    };
    run({"/ip/hotspot/walled-garden/add", "=dst-host=zero", "=place-before=" + first});
    QCOMPARE(hosts(), (QByteArrayList{"zero", "first", "second"}));
    run({"/ip/hotspot/walled-garden/move", "=numbers=" + second, "=destination=" + first});
    QCOMPARE(hosts(), (QByteArrayList{"zero", "second", "first"}));
}

void MachineTest::counters_are_reset()
{
    m_machine->put("/ip/hotspot/user", {{"name", "used"}, {"uptime", "3h"}, {"bytes-in", "77"}});
    run({"/ip/hotspot/user/reset-counters", "=.id=used"});
    QCOMPARE(user("used", "uptime"), "0s");
    QCOMPARE(user("used", "bytes-in"), "0");
}

void MachineTest::a_removed_profile_leaves_its_id_behind()
{
    const QByteArray profile = id({"/ip/hotspot/user/profile/add", "=name=gone"});
    run({"/ip/hotspot/user/add", "=name=K", "=profile=gone"});
    run({"/ip/hotspot/user/profile/remove", "=.id=gone"});
    QCOMPARE(user("K", "profile"), profile);
}

void MachineTest::a_renamed_profile_takes_its_users_along()
{
    run({"/ip/hotspot/user/add", "=name=K", "=profile=1_Day"});
    run({"/ip/hotspot/user/profile/set", "=.id=1_Day", "=name=Day"});
    QCOMPARE(user("K", "profile"), "Day");
}

void MachineTest::unset_gives_back_the_default()
{
    run({"/ip/hotspot/user/profile/unset", "=.id=1_Day", "=value-name=rate-limit"});
    const QList<Row> found = rows({"/ip/hotspot/user/profile/print", "?name=1_Day"});
    QVERIFY(field(found.first(), "rate-limit").isNull());
    QCOMPARE(run({"/ip/hotspot/user/unset", "=.id=bar", "=value-name=comment"}).refusals.last().message,
             "no such command"); // that menu has none
}

void MachineTest::get_gives_one_value()
{
    QCOMPARE(*run({"/ip/hotspot/user/get", "=number=bar", "=value-name=profile"}).ret, "Staff");
    QCOMPARE(*run({"/system/identity/get", "=value-name=name"}).ret, "MikroTik");
}

void MachineTest::a_row_without_any_wanted_property_is_said_empty()
{
    const QList<Row> found = rows({"/ip/hotspot/user/profile/print", "=.proplist=on-login"});
    QCOMPARE(found.size(), 5);
    QVERIFY(found.first().isEmpty());
}

void MachineTest::a_new_item_never_has_the_id_of_another()
{
    const auto idOf = [this](const char *group) {
        const Items &groups = m_machine->state().items("/user/group");
        const qsizetype at = groups.indexOfName(group);
        return at < 0 ? QByteArray() : groups.at(at).id;
    };
    QCOMPARE(idOf("full"), "*3"); // the factory's rows bring their ids along
    QVERIFY(refusal({"/user/group/add", "=name=counter", "=policy=api,read"}).isNull());
    QCOMPARE(idOf("counter"), "*4");
    // One of the factory's is far up, where it does not count.
    QVERIFY(refusal({"/ppp/profile/add", "=name=slow"}).isNull());
    const Items &profiles = m_machine->state().items("/ppp/profile");
    QCOMPARE(profiles.at(profiles.indexOfName("default-encryption")).id, "*FFFFFFFE");
    QVERIFY(profiles.at(profiles.indexOfName("slow")).id.size() <= 3);
}

void MachineTest::rights_follow_the_group()
{
    m_caller.policies = {"api", "read"};
    QCOMPARE(refusal({"/ip/hotspot/user/add", "=name=x"}), "not enough permissions (9)");
    QVERIFY(user("bar", "password").isNull());
    QVERIFY(!user("bar", "name").isNull());
    m_caller.policies = {"api", "read", "write", "sensitive"};
    QVERIFY(refusal({"/ip/hotspot/user/add", "=name=x"}).isNull());
    QCOMPARE(user("bar", "password"), "espresso");
    QCOMPARE(refusal({"/user/add", "=name=x", "=group=full"}), "not enough permissions (9)");
    QCOMPARE(refusal({"/system/reboot"}), "not enough permissions (9)");
    m_caller.policies = {"api", "write"};
    QCOMPARE(refusal({"/ip/hotspot/user/print"}), "not enough permissions (9)");
}

void MachineTest::device_mode_forbids_the_hotspot()
{
    m_machine->change("/system/device-mode", {}, {{"mode", "home"}, {"hotspot", "false"}});
    QCOMPARE(refusal({"/ip/hotspot/user/add", "=name=x"}), "failure: not allowed by device-mode");
    QVERIFY(refusal({"/ip/pool/add", "=name=x", "=ranges=10.0.0.1-10.0.0.2"}).isNull());
}

void MachineTest::menus_follow_the_version_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *version, QByteArrayList words, bool known) {
        QTest::addRow("%s %s", version, words.join(' ').constData()) << QString::fromLatin1(version) << words << known;
    };
    row("6.49", {"/interface/wireguard/print"}, false);
    row("7.9", {"/interface/wireguard/print"}, true);
    row("6.49", {"/interface/wireless/print"}, true);
    row("6.49", {"/file/add", "=name=x.txt"}, false);
    row("7.9", {"/file/add", "=name=x.txt"}, true);
    row("7.12", {"/file/add", "=name=x", "=type=directory"}, false);
    row("7.16", {"/file/add", "=name=x", "=type=directory"}, true);
    row("7.18", {"/user/active/remove", "=.id=*9"}, false);
    row("7.18", {"/ip/hotspot/user/print", "=show-sensitive="}, false);
    row("7.22", {"/ip/hotspot/user/print", "=show-sensitive="}, true);
    row("7.20", {"/ip/hotspot/user/add", "=name=x", "=otp-secret=1"}, false);
    row("7.24", {"/ip/hotspot/user/add", "=name=x", "=otp-secret=1"}, true);
    row("6.49", {"/system/ntp/client/set", "=primary-ntp=1.2.3.4"}, true);
    row("7.18", {"/system/ntp/client/set", "=primary-ntp=1.2.3.4"}, false);
    row("6.49", {"/system/device-mode/print"}, false);
    row("7.18", {"/safe-mode/take"}, true);
    row("7.16", {"/safe-mode/take"}, false);
}

void MachineTest::menus_follow_the_version()
{
    QFETCH(QString, version);
    QFETCH(QByteArrayList, words);
    start(version);
    const QByteArray words0 = refusal(words);
    QTEST(!words0.startsWith("no such command") && !words0.startsWith("unknown parameter"), "known");
}

void MachineTest::a_guest_signs_in_and_out_and_time_is_counted()
{
    using namespace std::chrono_literals;
    run({"/ip/hotspot/user/add", "=name=K", "=password=p", "=limit-uptime=2h", "=profile=2_Hours"});
    QVERIFY(refusal({"/ip/hotspot/active/login", "=ip=10.5.50.21", "=user=K", "=password=p"}).isNull());
    const QList<Row> active = rows({"/ip/hotspot/active/print"});
    QCOMPARE(active.size(), 1);
    QCOMPARE(field(active.first(), ".id"), "*0A053215");
    QCOMPARE(field(active.first(), "mac-address"), "A4:83:E7:2C:90:1B");
    m_clock.advance(30min);
    QCOMPARE(field(rows({"/ip/hotspot/active/print"}).first(), "uptime"), "30m");
    QCOMPARE(field(rows({"/ip/hotspot/active/print"}).first(), "session-time-left"), "1h30m");
    QCOMPARE(user("K", "uptime"), "0s"); // written at the end of a session only
    m_machine->change("/ip/hotspot/active", "*0A053215", {{"bytes-in", "1000"}});
    run({"/ip/hotspot/active/remove", "=.id=*0A053215"});
    QCOMPARE(user("K", "uptime"), "30m");
    QCOMPARE(user("K", "bytes-in"), "1000");
    QVERIFY(rows({"/ip/hotspot/active/print"}).isEmpty());
    QVERIFY(rows({"/ip/hotspot/cookie/print"}).isEmpty());

    QVERIFY(refusal({"/ip/hotspot/active/login", "=ip=10.5.50.21", "=user=K", "=password=p"}).isNull());
    m_clock.advance(3h); // an hour and a half was left
    QVERIFY(rows({"/ip/hotspot/active/print"}).isEmpty());
    QCOMPARE(refusal({"/ip/hotspot/active/login", "=ip=10.5.50.21", "=user=K", "=password=p"}),
             "user K has reached uptime limit");
    QCOMPARE(user("K", "uptime"), "2h");
}

void MachineTest::a_guest_is_refused_with_the_reason_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, QByteArrayList words, const char *message) {
        QTest::newRow(name) << words << QByteArray(message);
    };
    row("no ip", {"=user=K", "=password=p"}, "invalid value for argument ip");
    row("unknown host", {"=ip=10.9.9.9", "=user=K", "=password=p"}, "unknown host IP 10.9.9.9");
    row("other device", {"=ip=10.5.50.21", "=mac-address=00:00:00:00:00:01", "=user=K", "=password=p"},
        "wrong MAC provided");
    row("wrong password", {"=ip=10.5.50.21", "=user=K", "=password=x"}, "invalid username or password");
    row("unknown user", {"=ip=10.5.50.21", "=user=nobody", "=password=x"}, "invalid username or password");
    row("disabled", {"=ip=10.5.50.21", "=user=off", "=password=p"}, "invalid username or password");
    row("time is up", {"=ip=10.5.50.21", "=user=old", "=password=p"}, "user old has reached uptime limit");
    row("data is up", {"=ip=10.5.50.21", "=user=full", "=password=p"}, "user full has reached traffic limit");
    row("another's device", {"=ip=10.5.50.21", "=user=tied", "=password=p"},
        "user tied is not allowed to log in from this MAC address");
}

void MachineTest::a_guest_is_refused_with_the_reason()
{
    QFETCH(QByteArrayList, words);
    const QByteArray menu = "/ip/hotspot/user";
    m_machine->put(menu, {{"name", "K"}, {"password", "p"}});
    m_machine->put(menu, {{"name", "off"}, {"password", "p"}, {"disabled", "true"}});
    m_machine->put(menu, {{"name", "old"}, {"password", "p"}, {"limit-uptime", "1h"}, {"uptime", "1h"}});
    m_machine->put(menu, {{"name", "full"}, {"password", "p"}, {"limit-bytes-total", "10"}, {"bytes-in", "10"}});
    m_machine->put(menu, {{"name", "tied"}, {"password", "p"}, {"mac-address", "00:00:00:00:00:09"}});
    QTEST(refusal(QByteArrayList{"/ip/hotspot/active/login"} + words), "message");
    QVERIFY(rows({"/ip/hotspot/active/print"}).isEmpty());
}

void MachineTest::files_have_types_and_sizes()
{
    run({"/file/add", "=name=nd1-x/login.html"});
    run({"/file/set", "=numbers=nd1-x/login.html", "=contents=<html>"});
    const Row file = rows({"/file/print", "?name=nd1-x/login.html"}).first();
    QCOMPARE(field(file, "type"), ".html file");
    QCOMPARE(field(file, "size"), "6");
    QCOMPARE(field(file, "contents"), "<html>");
    QVERIFY(!field(file, "last-modified").isNull());
    QVERIFY(!refusal({"/file/set", "=numbers=nd1-x/login.html", "=contents=" + QByteArray(60'001, 'x')}).isNull());
}

void MachineTest::the_clock_can_be_set()
{
    run({"/system/clock/set", "=date=2030-01-02", "=time=03:04:05"});
    const Row clock = rows({"/system/clock/print"}).first();
    QCOMPARE(field(clock, "date"), "2030-01-02");
    QCOMPARE(field(clock, "time"), "03:04:05");
}

void MachineTest::every_demo_row_fits_its_menu()
{
    for (const QString &version : Release::known()) {
        start(version);
        const FindsName finds = [this](const QByteArray &menu, const QByteArray &name) {
            return m_machine->state().items(menu).indexOfName(name) >= 0;
        };
        for (const Menu &menu : m_machine->menus().all()) {
            const Items &items = m_machine->state().items(menu.path);
            for (qsizetype i = 0; i < items.size(); ++i) {
                for (size_t property = 0; property < menu.properties.size(); ++property) {
                    const QByteArray value = items.at(i).values.value(qsizetype(property));
                    const Property &about = menu.properties[property];
                    if (value.isNull() || value == about.initial)
                        continue;
                    const auto stored = about.type.normalise(about.name, value, finds);
                    QVERIFY2(stored && *stored == value,
                             menu.path + ' ' + about.name + '=' + value + " in " + version.toLatin1());
                }
            }
        }
    }
}

void MachineTest::the_check_against_the_trees_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("known");
    const auto row = [](QByteArrayList words, bool known) {
        QTest::addRow("%s", words.join(' ').constData()) << words << known;
    };
    row({"/login", "=name=a", "=password=b"}, true);
    row({"/login", "=user=a"}, false);
    row({"/cancel", "=tag=3"}, true);
    row({"/ip/hotspot/user/add", "=name=a", "=profile=b", "=limit-uptime=1d", "=comment=c"}, true);
    row({"/ip/hotspot/user/add", "=name=a", "=speed=1"}, false);
    row({"/ip/hotspot/user/set", "=.id=*1", "=comment=c"}, true);
    row({"/ip/hotspot/user/set", "=numbers=*1", "=comment=c"}, true);
    row({"/ip/hotspot/user/profile/set", "=.id=*1", "=comment=c"}, false);
    row({"/ip/hotspot/user/print", "=.proplist=.id,name", "?name=x"}, true);
    row({"/ip/hotspot/user/print", "=show-sensitive="}, false);
    row({"/ip/hotspot/user/add", "=name=a", "?name=x"}, false);
    row({"/ip/hotspot/user/unset", "=.id=*1", "=value-name=comment"}, false);
    row({"/ip/hotspot/user/rename"}, false);
    row({"/system/routerboard/print"}, true);
    row({"/system/reboot"}, true);
    row({"print"}, false);
}

void MachineTest::the_check_against_the_trees()
{
    QFETCH(QByteArrayList, words);
    const SchemaCheck check(Menus::of(*Release::parse(QStringLiteral("7.18"))));
    const QStringList violations = check.violations(sentence(words));
    QFETCH(bool, known);
    QVERIFY2(violations.isEmpty() == known, qPrintable(violations.join(u',')));
}

QTEST_GUILESS_MAIN(MachineTest)
#include "machinetest.moc"
