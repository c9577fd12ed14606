// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedrouter.h"

#include "tests/simulator/rawclient.h"

#include <QCryptographicHash>

using namespace nettdesk;
using namespace nettdesk::simulator;
using nettdesk::test::RawClient;
using nettdesk::test::Sentence;
using namespace std::chrono_literals;

namespace {

/// Keeps the router and its port together.
struct Started {
    explicit Started(SimulatedRouter::Options options = {}) : router(std::move(options)), port(*router.listen()) {}
    SimulatedRouter router;
    quint16 port;
};

SimulatedRouter::Options version(const QString &name)
{
    SimulatedRouter::Options options;
    options.version = name;
    return options;
}

QByteArray response(const QByteArray &challenge, const QByteArray &password)
{
    return "00" + QCryptographicHash::hash(QByteArray(1, '\0') + password + QByteArray::fromHex(challenge),
                                           QCryptographicHash::Md5)
                      .toHex();
}

} // namespace

class SimulatedRouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_unknown_version_is_refused_with_the_known_ones();
    void every_version_reports_itself_data();
    void every_version_reports_itself();
    void commands_before_login_end_the_line();
    void a_wrong_password_is_refused_and_the_line_stays();
    void logging_in_by_challenge_works_until_6_45_data();
    void logging_in_by_challenge_works_until_6_45();
    void a_login_without_password_word_is_no_login();
    void empty_prints_say_so_from_7_18_on_data();
    void empty_prints_say_so_from_7_18_on();
    void tags_are_echoed_on_every_sentence();
    void listening_tells_changes_and_is_cancelled();
    void a_cancel_interrupts_what_waits();
    void a_thousand_commands_wait_side_by_side();
    void an_occupied_router_takes_them_one_by_one();
    void a_big_print_comes_whole_and_lets_others_through();
    void quitting_is_answered();
    void the_twenty_first_session_is_turned_away();
    void a_removed_session_loses_its_line();
    void a_disabled_service_refuses_lines_until_it_is_enabled();
    void routers_share_what_they_do_not_change();
    void state_survives_a_restart_byte_for_byte();
    void garbage_is_no_state();
    void broken_bytes_end_the_line();
};

void SimulatedRouterTest::an_unknown_version_is_refused_with_the_known_ones()
{
    SimulatedRouter router(version(QStringLiteral("5.20")));
    const auto listening = router.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, Error::Kind::Invalid);
    QVERIFY(listening.error().message.contains(u"7.18"));
}

void SimulatedRouterTest::every_version_reports_itself_data()
{
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("6.42") << QByteArray("6.42.12 (long-term)") << QByteArray("^[a-z]{3}/\\d\\d/\\d{4}$");
    QTest::newRow("6.43") << QByteArray("6.43.16 (long-term)") << QByteArray("^[a-z]{3}/\\d\\d/\\d{4}$");
    QTest::newRow("6.49") << QByteArray("6.49.17 (stable)") << QByteArray("^[a-z]{3}/\\d\\d/\\d{4}$");
    QTest::newRow("7.9") << QByteArray("7.9.2 (stable)") << QByteArray("^[a-z]{3}/\\d\\d/\\d{4}$");
    QTest::newRow("7.12") << QByteArray("7.12.2 (stable)") << QByteArray("^\\d{4}-\\d\\d-\\d\\d$");
    QTest::newRow("7.16") << QByteArray("7.16.2 (stable)") << QByteArray("^\\d{4}-\\d\\d-\\d\\d$");
    QTest::newRow("7.18") << QByteArray("7.18.2 (stable)") << QByteArray("^\\d{4}-\\d\\d-\\d\\d$");
    QTest::newRow("7.20") << QByteArray("7.20.8 (long-term)") << QByteArray("^\\d{4}-\\d\\d-\\d\\d$");
    QTest::newRow("7.22") << QByteArray("7.22.3 (stable)") << QByteArray("^\\d{4}-\\d\\d-\\d\\d$");
    QTest::newRow("7.24") << QByteArray("7.24 (stable)") << QByteArray("^\\d{4}-\\d\\d-\\d\\d$");
}

void SimulatedRouterTest::every_version_reports_itself()
{
    QFETCH(QByteArray, date);
    Started started(version(QString::fromLatin1(QTest::currentDataTag())));
    RawClient client(started.port);
    if (QByteArray(QTest::currentDataTag()) != "6.42") {
        QVERIFY(client.logIn());
    } else {
        const QByteArray challenge = client.returned({"/login"});
        QCOMPARE(client.ask({"/login", "=name=admin", "=response=" + response(challenge, {})}).last().word, "!done");
    }
    QTEST(client.ask({"/system/resource/print"}).first().value("version"), "reported");
    const QByteArray today = client.ask({"/system/clock/print"}).first().value("date");
    QVERIFY2(QRegularExpression(QString::fromLatin1(date)).match(QString::fromLatin1(today)).hasMatch(), today);
    for (const char *menu : {"/ip/hotspot", "/ip/hotspot/profile", "/ip/hotspot/user", "/ip/hotspot/user/profile",
                             "/ip/hotspot/host", "/ip/pool", "/ip/address", "/interface", "/user", "/system/package"})
        QVERIFY2(client.ask({QByteArray(menu) + "/print"}).size() > 1, menu);
    QVERIFY(started.router.unknownToSchema().isEmpty());
}

void SimulatedRouterTest::commands_before_login_end_the_line()
{
    Started started;
    RawClient client(started.port);
    const QList<Sentence> replies = client.ask({"/system/identity/print"});
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.first().word, "!fatal");
    QCOMPARE(replies.first().words, QByteArrayList{"not logged in"});
    QVERIFY(client.waitFor([&client] { return client.isClosed(); }));
}

void SimulatedRouterTest::a_wrong_password_is_refused_and_the_line_stays()
{
    SimulatedRouter::Options options;
    options.user = "nettdesk";
    options.password = "s3cret";
    Started started(options);
    RawClient client(started.port);
    const QList<Sentence> replies = client.ask({"/login", "=name=nettdesk", "=password=wrong", ".tag=4"});
    QCOMPARE(replies.size(), 2);
    QCOMPARE(replies.first().value("message"), "invalid user name or password (6)");
    QVERIFY(!replies.first().has("category"));
    QCOMPARE(replies.last().tag, "4");
    QVERIFY(client.logIn("nettdesk", "s3cret"));
    const QList<QHash<QByteArray, QByteArray>> log = started.router.rows("/log");
    QVERIFY(std::any_of(log.begin(), log.end(), [](const auto &line) {
        return line["message"] == "login failure for user nettdesk from 127.0.0.1 via api";
    }));
}

void SimulatedRouterTest::logging_in_by_challenge_works_until_6_45_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<bool>("plain");
    QTest::newRow("6.42") << QByteArray() << false;
    QTest::newRow("6.43") << QByteArray() << true;
    QTest::newRow("6.49") << QByteArray("invalid user name or password (6)") << true;
    QTest::newRow("7.18") << QByteArray("invalid user name or password (6)") << true;
}

void SimulatedRouterTest::logging_in_by_challenge_works_until_6_45()
{
    QFETCH(bool, plain);
    SimulatedRouter::Options options = version(QString::fromLatin1(QTest::currentDataTag()));
    options.password = "secret";
    Started started(options);
    RawClient client(started.port);
    const QByteArray challenge = client.returned({"/login"});
    QCOMPARE(challenge.size(), 32);
    QTEST(client.refusal({"/login", "=name=admin", "=response=" + response(challenge, "secret")}), "refusal");
    RawClient other(started.port);
    QCOMPARE(other.logIn("admin", "secret"), plain);
    RawClient wrong(started.port);
    const QByteArray second = wrong.returned({"/login"});
    QVERIFY(!wrong.refusal({"/login", "=name=admin", "=response=" + response(second, "wrong")}).isEmpty());
}

void SimulatedRouterTest::a_login_without_password_word_is_no_login()
{
    Started started;
    RawClient client(started.port);
    QCOMPARE(client.returned({"/login", "=name=admin"}).size(), 32);
    QCOMPARE(client.ask({"/ip/address/print"}).last().words, QByteArrayList{"not logged in"});
}

void SimulatedRouterTest::empty_prints_say_so_from_7_18_on_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("7.16") << QByteArrayList{"!done"};
    QTest::newRow("7.18") << QByteArrayList{"!empty", "!done"};
    QTest::newRow("7.24") << QByteArrayList{"!empty", "!done"};
}

void SimulatedRouterTest::empty_prints_say_so_from_7_18_on()
{
    Started started(version(QString::fromLatin1(QTest::currentDataTag())));
    RawClient client(started.port);
    QVERIFY(client.logIn());
    QByteArrayList words;
    for (const Sentence &reply : client.ask({"/ip/hotspot/user/print", "?name=nobody", ".tag=5"})) {
        words.append(reply.word);
        QCOMPARE(reply.tag, "5");
    }
    QTEST(words, "words");
    QCOMPARE(client.ask({"/ip/hotspot/user/print", "?name=nobody", "=count-only="}).size(), 1);
}

void SimulatedRouterTest::tags_are_echoed_on_every_sentence()
{
    Started started;
    RawClient client(started.port);
    QVERIFY(client.logIn());
    for (const QByteArrayList &command :
         {QByteArrayList{"/ip/address/print", ".tag=a=b c"}, QByteArrayList{"/no/such/thing", ".tag=a=b c"},
          QByteArrayList{"/ip/hotspot/user/add", "=name=x", ".tag=a=b c"}}) {
        for (const Sentence &reply : client.ask(command))
            QCOMPARE(reply.tag, "a=b c");
    }
}

void SimulatedRouterTest::listening_tells_changes_and_is_cancelled()
{
    Started started;
    RawClient client(started.port);
    QVERIFY(client.logIn());
    client.send({"/ip/hotspot/user/listen", ".tag=10"});
    RawClient other(started.port);
    QVERIFY(other.logIn());
    const QByteArray id = other.returned({"/ip/hotspot/user/add", "=name=guest"});
    other.ask({"/ip/hotspot/user/set", "=.id=" + id, "=comment=hello"});
    other.ask({"/ip/hotspot/user/set", "=.id=" + id, "=comment=hello"}); // changes nothing, is no event
    other.ask({"/ip/hotspot/user/remove", "=.id=" + id});

    QCOMPARE(client.next().value("name"), "guest");
    QCOMPARE(client.next().value("comment"), "hello");
    const Sentence gone = client.next();
    QCOMPARE(gone.value(".id"), id);
    QVERIFY(gone.has(".dead"));
    QCOMPARE(gone.attributes.size(), 2);

    client.send({"/cancel", "=tag=10", ".tag=20"});
    const Sentence trap = client.next();
    QCOMPARE(trap.tag, "10");
    QCOMPARE(trap.value("category"), "2");
    QCOMPARE(trap.value("message"), "interrupted");
    QCOMPARE(client.next().tag, "20");
    QCOMPARE(client.next().tag, "10");
    QCOMPARE(client.refusal({"/system/identity/listen"}), "unknown parameter follow-only");
}

void SimulatedRouterTest::a_cancel_interrupts_what_waits()
{
    Started started;
    RawClient client(started.port);
    QVERIFY(client.logIn());
    started.router.setLatency(1h);
    client.send({"/ip/hotspot/user/add", "=name=late", ".tag=1"});
    client.send({"/cancel", "=tag=1", ".tag=2"});
    QCOMPARE(client.next().value("message"), "interrupted");
    QCOMPARE(client.next().tag, "1");
    QCOMPARE(client.next().tag, "2");
    QVERIFY(started.router.row("/ip/hotspot/user", "late").isEmpty());
}

void SimulatedRouterTest::a_thousand_commands_wait_side_by_side()
{
    Started started;
    RawClient client(started.port);
    QVERIFY(client.logIn());
    started.router.setLatency(100ms);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        client.send({"/ip/hotspot/user/add", "=name=u" + QByteArray::number(i), ".tag=" + QByteArray::number(i)});
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(client.next().word, "!done");
    QVERIFY(timer.elapsed() < 1000 * 100 / 2); // one after the other would take 100 seconds
    QCOMPARE(started.router.rows("/ip/hotspot/user").size(), 1003);
}

void SimulatedRouterTest::an_occupied_router_takes_them_one_by_one()
{
    SimulatedRouter::Options options;
    options.occupied = 10ms;
    Started started(options);
    RawClient client(started.port);
    QVERIFY(client.logIn());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        client.send({"/system/identity/print", ".tag=" + QByteArray::number(i)});
    for (int i = 0; i < 10; ++i) {
        client.next();
        QCOMPARE(client.next().tag, QByteArray::number(i));
    }
    QVERIFY(timer.elapsed() >= 90);
}

void SimulatedRouterTest::a_big_print_comes_whole_and_lets_others_through()
{
    SimulatedRouter::Options options;
    options.users = 5000;
    Started started(options);
    RawClient client(started.port);
    QVERIFY(client.logIn());
    client.send({"/ip/hotspot/user/print", ".tag=1"});
    client.send({"/system/identity/print", ".tag=2"});
    int rows = 0;
    int identityAfter = -1;
    for (Sentence reply = client.next(); !(reply.word == "!done" && reply.tag == "1"); reply = client.next()) {
        QVERIFY(!reply.word.isEmpty());
        rows += reply.tag == "1" ? 1 : 0;
        if (reply.tag == "2" && reply.word == "!done")
            identityAfter = rows;
    }
    QCOMPARE(rows, 5003);
    QVERIFY(identityAfter >= 0 && identityAfter < 5003);
}

void SimulatedRouterTest::quitting_is_answered()
{
    Started started;
    RawClient client(started.port);
    QVERIFY(client.logIn());
    QCOMPARE(client.ask({"/quit"}).last().words, QByteArrayList{"session terminated on request"});
    QVERIFY(client.waitFor([&client] { return client.isClosed(); }));
}

void SimulatedRouterTest::the_twenty_first_session_is_turned_away()
{
    Started started(version(QStringLiteral("7.16")));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(started.port));
        QVERIFY(clients.back()->logIn());
    }
    QCOMPARE(started.router.rows("/user/active").size(), 20);
    RawClient oneMore(started.port);
    QVERIFY(!oneMore.logIn());
    clients.pop_back();
    QVERIFY(oneMore.waitFor([&started] { return started.router.connections() == 19; }));
    RawClient another(started.port);
    QVERIFY(another.logIn());
}

void SimulatedRouterTest::a_removed_session_loses_its_line()
{
    Started started(version(QStringLiteral("7.20")));
    RawClient client(started.port);
    QVERIFY(client.logIn());
    RawClient other(started.port);
    QVERIFY(other.logIn());
    const QByteArray id = started.router.rows("/user/active").first().value(".id");
    other.ask({"/user/active/remove", "=.id=" + id});
    QVERIFY(client.waitFor([&client] { return client.isClosed(); }));
    QCOMPARE(other.ask({"/system/identity/print"}).size(), 2);
}

void SimulatedRouterTest::a_disabled_service_refuses_lines_until_it_is_enabled()
{
    Started started;
    RawClient client(started.port);
    QVERIFY(client.logIn());
    client.ask({"/ip/service/disable", "=numbers=api"});
    RawClient refused(started.port);
    QCOMPARE(refused.socket().error(), QAbstractSocket::ConnectionRefusedError);
    client.ask({"/ip/service/enable", "=numbers=api"}); // on the line that was there before
    RawClient again(started.port);
    QVERIFY(again.logIn());
    client.ask({"/ip/service/set", "=numbers=api", "=address=10.0.0.0/8"});
    RawClient foreign(started.port);
    QVERIFY(!foreign.logIn());
}

void SimulatedRouterTest::routers_share_what_they_do_not_change()
{
    SimulatedRouter::Options options;
    options.users = 100;
    const SimulatedRouter first(options);
    options.state = first.state();
    SimulatedRouter second(options);
    second.addRow("/ip/hotspot/user", {{"name", "only-here"}});
    QCOMPARE(second.rows("/ip/hotspot/user").size(), first.rows("/ip/hotspot/user").size() + 1);
    const ItemData &mine = first.state().items("/ip/hotspot/user").at(5);
    const ItemData &theirs = second.state().items("/ip/hotspot/user").at(5);
    QCOMPARE(&mine, &theirs); // the very same item in memory
}

void SimulatedRouterTest::state_survives_a_restart_byte_for_byte()
{
    const QByteArray odd("\xff\x00 line\r\nbreak = \xd9\x82", 17);
    Started before;
    RawClient client(before.port);
    QVERIFY(client.logIn());
    client.ask({"/ip/hotspot/user/add", "=name=kept", "=comment=" + odd, "=limit-uptime=12:00:00"});
    client.ask({"/system/identity/set", "=name=Counter"});
    QSignalSpy changed(&before.router, &SimulatedRouter::stateChanged);
    const QByteArray saved = before.router.saveState();

    Started after;
    QVERIFY(after.router.restoreState(saved));
    QCOMPARE(after.router.row("/system/identity", {}).value("name"), "Counter");
    QCOMPARE(after.router.row("/ip/hotspot/user", "kept").value("comment"), odd);
    QCOMPARE(after.router.row("/ip/hotspot/user", "kept").value("limit-uptime"), "12h");
    QVERIFY(after.router.rows("/user/active").isEmpty());
    RawClient again(after.port);
    QVERIFY(again.logIn());
    const QByteArray next = again.returned({"/ip/hotspot/user/add", "=name=next"});
    QVERIFY(before.router.row("/ip/hotspot/user", next).isEmpty()); // ids go on where they were
    QCOMPARE(again.refusal({"/ip/hotspot/user/remove", "=.id=*0"}), "can not remove default user");
    QVERIFY(changed.isValid());
}

void SimulatedRouterTest::garbage_is_no_state()
{
    Started started;
    const QByteArray before = started.router.saveState();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("garbage"), before.first(before.size() / 2)}) {
        const auto restored = started.router.restoreState(bytes);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::Invalid);
    }
    QCOMPARE(started.router.rows("/ip/hotspot").size(), 1);
}

void SimulatedRouterTest::broken_bytes_end_the_line()
{
    Started started;
    RawClient client(started.port);
    client.socket().write(QByteArray(8, '\xff'));
    QVERIFY(client.waitFor([&client] { return client.isClosed(); }));
    RawClient huge(started.port);
    huge.socket().write(QByteArray::fromHex("f0ffffffff"));
    QVERIFY(huge.waitFor([&huge] { return huge.isClosed(); }));
    RawClient fine(started.port);
    QVERIFY(fine.logIn());
}

QTEST_GUILESS_MAIN(SimulatedRouterTest)
#include "simulatedroutertest.moc"
