// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/connection.h"

#include "tests/support/scriptedrouter.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace nettdesk;
using namespace nettdesk::routeros;
using namespace nettdesk::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Opened = Result<std::unique_ptr<Connection>>;

namespace {

const Timeouts impatient{.connect = 5s, .tls = 5s, .login = 5s, .command = 200ms, .cancel = 200ms};

QCoro::Task<Opened> openTask(quint16 port, Timeouts timeouts = {}, std::stop_token stop = {})
{
    Endpoint endpoint{.host = u"127.0.0.1"_s, .port = port, .tls = TlsMode::Off, .pin = {}};
    Credentials credentials{.user = u"admin"_s, .password = "secret"};
    return Connection::open(endpoint, credentials, timeouts, stop);
}

Opened open(quint16 port, Timeouts timeouts = {})
{
    return QCoro::waitFor(openTask(port, timeouts));
}

std::unique_ptr<Connection> logIn(ScriptedRouter &router, Timeouts timeouts = {})
{
    return open(router.port(), timeouts).value();
}

Result<Reply> call(Connection &connection, const Command &command)
{
    return QCoro::waitFor(connection.call(command));
}

/// Keeps how a command ended, and how often.
struct Outcome {
    QList<Result<Reply>> results;

    bool came() const { return !results.isEmpty(); }
};

QCoro::Task<> note(QCoro::Task<Result<Reply>> task, std::shared_ptr<Outcome> outcome)
{
    Result<Reply> result = co_await task;
    outcome->results.append(std::move(result));
}

std::shared_ptr<Outcome> begin(Connection &connection, const Command &command, std::stop_token stop = {})
{
    auto outcome = std::make_shared<Outcome>();
    note(connection.call(command, std::move(stop)), outcome);
    return outcome;
}

} // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_new_router_takes_name_and_password();
    void an_old_router_is_answered_its_challenge();
    void a_challenge_that_is_refused_is_a_refused_login();
    void a_wrong_password_says_so_data();
    void a_wrong_password_says_so();
    void each_way_not_to_get_in_has_its_own_words();
    void opening_can_be_cancelled();

    void answers_may_come_byte_by_byte();
    void many_commands_go_out_before_the_first_is_answered();
    void answers_may_overtake_each_other();
    void an_empty_list_is_a_success_on_every_version();
    void two_traps_are_one_error_and_the_line_stays_good();
    void a_batch_keeps_its_order_and_its_window();
    void a_command_that_names_no_item_is_not_sent();

    void a_stopped_command_is_cancelled_on_the_router();
    void a_stop_may_come_from_another_thread();
    void a_stop_before_sending_sends_nothing();
    void silence_ends_a_command_and_not_the_line();
    void rows_keep_a_slow_print_alive();
    void a_router_that_answers_nothing_at_all_is_given_up();

    void a_lost_line_ends_every_command_once();
    void a_fatal_ends_every_command_with_its_words();
    void garbage_drops_the_line();
    void a_reboot_that_drops_the_line_has_succeeded();
    void destroying_it_ends_every_command_once();
    void it_may_be_destroyed_by_what_a_reply_wakes();
    void closing_is_not_a_loss();

    void a_listener_hands_out_rows_until_it_is_cancelled();
    void a_listener_that_is_destroyed_cancels();
    void a_listener_tells_a_trap_and_the_end();
    void a_listener_may_be_cancelled_from_its_own_row();
};

void ConnectionTest::a_new_router_takes_name_and_password()
{
    ScriptedRouter router;
    router.login();
    const auto connection = logIn(router);
    QVERIFY(connection->isOpen());
    QVERIFY(connection->fingerprint().isEmpty());
    QVERIFY2(router.isDone(), qPrintable(router.fault()));
}

void ConnectionTest::an_old_router_is_answered_its_challenge()
{
    ScriptedRouter router;
    router.expect({"/login", "=name=admin", "=password=secret"})
        .answer({"!done", "=ret=000102030405060708090a0b0c0d0e0f"})
        .expect({"/login", "=name=admin", "=response=00925d25da4b1ffe731237818c4e1fcd57"})
        .answer({"!done"});
    QVERIFY(open(router.port()));
    QVERIFY2(router.isDone(), qPrintable(router.fault()));
}

void ConnectionTest::a_challenge_that_is_refused_is_a_refused_login()
{
    ScriptedRouter router;
    router.expect({"/login", "=name=admin", "=password=secret"})
        .answer({"!done", "=ret=000102030405060708090a0b0c0d0e0f"})
        .expect({"/login", "=name=admin", "=response=00925d25da4b1ffe731237818c4e1fcd57"})
        .answer({"!done", "=ret=000102030405060708090a0b0c0d0e0f"}); // a challenge again is no success
    QCOMPARE(open(router.port()).error().kind, Kind::LoginRefused);
}

void ConnectionTest::a_wrong_password_says_so_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("6.43 and newer") << QByteArray("invalid user name or password (6)");
    QTest::newRow("before") << QByteArray("cannot log in");
    QTest::newRow("words of a version to come") << QByteArray("account expired");
}

void ConnectionTest::a_wrong_password_says_so()
{
    QFETCH(QByteArray, words);
    ScriptedRouter router;
    router.expect({"/login", "=name=admin", "=password=secret"})
        .answer({"!trap", "=message=" + words})
        .answer({"!done"});
    const Error error = open(router.port()).error();
    QCOMPARE(error.kind, Kind::LoginRefused);
    QCOMPARE(error.detail, QString::fromUtf8(words));
}

void ConnectionTest::each_way_not_to_get_in_has_its_own_words()
{
    const Timeouts quick{.connect = 5s, .tls = 300ms, .login = 300ms, .command = 5s, .cancel = 5s};
    const QByteArrayList loginWords{"/login", "=name=admin", "=password=secret"};
    QList<Error> errors;

    Endpoint unknown{.host = u"no-such-router.invalid"_s, .port = 8728, .tls = TlsMode::Off, .pin = {}};
    errors += QCoro::waitFor(Connection::open(unknown, {}, quick)).error();

    quint16 closedPort = 0;
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        closedPort = server.serverPort();
    }
    errors += open(closedPort, quick).error();

    ScriptedRouter closing;
    closing.hangUp();
    errors += open(closing.port(), quick).error();

    ScriptedRouter silent;
    silent.expect(loginWords);
    errors += open(silent.port(), quick).error();

    ScriptedRouter tls;
    tls.expect(loginWords).answerBytes(QByteArray::fromHex("15030100020228")).hangUp();
    errors += open(tls.port(), quick).error();

    ScriptedRouter web;
    web.expect(loginWords).answerBytes("HTTP/1.1 400 Bad Request\r\n\r\n").hangUp();
    errors += open(web.port(), quick).error();

    ScriptedRouter fatal;
    fatal.expect(loginWords).answer({"!fatal", "too many commands before login"}).hangUp();
    errors += open(fatal.port(), quick).error();

    ScriptedRouter noise;
    noise.expect(loginWords).answerBytes("\xff\xff");
    errors += open(noise.port(), quick).error();

    // An address of which nothing ever comes back: TEST-NET-1, where there is a route to it, says nothing at all.
    const Timeouts hasty{.connect = 1ms, .tls = 1s, .login = 1s, .command = 1s, .cancel = 1s};
    Endpoint nowhere{.host = u"192.0.2.1"_s, .port = 8728, .tls = TlsMode::Off, .pin = {}};
    const Error noAnswer = QCoro::waitFor(Connection::open(nowhere, {}, hasty)).error();
    QCOMPARE(noAnswer.kind, Kind::NotReachable);

    QSet<QString> messages{noAnswer.message};
    for (const Error &error : errors) {
        QCOMPARE(error.kind, Kind::NotReachable);
        QVERIFY2(!messages.contains(error.message), qPrintable(error.message));
        messages.insert(error.message);
    }
    QVERIFY(errors[0].message.contains(u"no-such-router.invalid"));
    QVERIFY(errors[1].message.contains(u"closed"));
    QCOMPARE(errors[6].detail, u"too many commands before login"_s);
}

void ConnectionTest::opening_can_be_cancelled()
{
    ScriptedRouter router;
    std::stop_source stop;
    router.expect({"/login", "=name=admin", "=password=secret"}).run([&] { stop.request_stop(); });
    const auto opened = QCoro::waitFor(openTask(router.port(), {}, stop.get_token()));
    QCOMPARE(opened.error().kind, Kind::Cancelled);

    const auto again = QCoro::waitFor(openTask(router.port(), {}, stop.get_token()));
    QCOMPARE(again.error().kind, Kind::Cancelled);
}

void ConnectionTest::answers_may_come_byte_by_byte()
{
    ScriptedRouter router;
    router.trickle().login().expect({"/ip/address/print", ".tag=1"});
    router.answer({"!re", ".tag=1", "=address=10.5.50.1/24", "=comment=" + QByteArray(300, 'c')})
        .answer({"!re", "=address=10.5.51.1/24", ".tag=1"})
        .answer({"!done", ".tag=1"});
    const auto connection = logIn(router);
    const auto reply = call(*connection, Command("/ip/address/print")).value();
    QCOMPARE(reply.rows.size(), 2);
    QCOMPARE(reply.rows[1].bytes("address"), "10.5.51.1/24");
    QCOMPARE(reply.rows[0].value("comment").size(), 300);
}

void ConnectionTest::many_commands_go_out_before_the_first_is_answered()
{
    ScriptedRouter router;
    router.login();
    const int count = 200;
    for (int tag = 1; tag <= count; ++tag)
        router.expect({"/ip/hotspot/user/add", "=name=u" + QByteArray::number(tag), ".tag=" + QByteArray::number(tag)});
    for (int tag = 1; tag <= count; ++tag)
        router.answer({"!done", ".tag=" + QByteArray::number(tag), "=ret=*" + QByteArray::number(tag, 16)});
    const auto connection = logIn(router);
    std::vector<std::shared_ptr<Outcome>> outcomes;
    for (int index = 1; index <= count; ++index) {
        Command command("/ip/hotspot/user/add");
        command.set("name", 'u' + QByteArray::number(index));
        outcomes.push_back(begin(*connection, command));
    }
    QCOMPARE(connection->running(), count);
    QTRY_COMPARE(connection->running(), 0);
    for (int index = 1; index <= count; ++index) {
        const auto &results = outcomes[size_t(index) - 1]->results;
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first()->ret, '*' + QByteArray::number(index, 16));
    }
    QVERIFY2(router.isDone(), qPrintable(router.fault()));
}

void ConnectionTest::answers_may_overtake_each_other()
{
    ScriptedRouter router;
    router.login().expect({"/ip/hotspot/user/print", ".tag=1"}).expect({"/system/identity/print", ".tag=2"});
    router.answer({"!re", ".tag=1", "=name=a"})
        .answer({"!re", ".tag=2", "=name=shop"})
        .answer({"!re", ".tag=99", "=name=stranger"})
        .answer({"!done", ".tag=2"})
        .answer({"!re", "=name=b", ".tag=1"})
        .answer({"!done", ".tag=1"});
    const auto connection = logIn(router);
    const auto users = begin(*connection, Command("/ip/hotspot/user/print"));
    const auto identity = call(*connection, Command("/system/identity/print")).value();
    QCOMPARE(identity.rows.first().text("name"), u"shop"_s);
    QTRY_VERIFY(users->came());
    QCOMPARE(users->results.first()->rows.size(), 2);
}

void ConnectionTest::an_empty_list_is_a_success_on_every_version()
{
    ScriptedRouter router;
    router.login().expect({"/ip/hotspot/user/print", ".tag=1"}).answer({"!done", ".tag=1"});
    router.expect({"/ip/hotspot/user/print", ".tag=2"}).answer({"!empty", ".tag=2"}).answer({"!done", ".tag=2"});
    const auto connection = logIn(router);
    const auto before = call(*connection, Command("/ip/hotspot/user/print")).value();
    const auto since = call(*connection, Command("/ip/hotspot/user/print")).value();
    QVERIFY(before.rows.isEmpty() && !before.saidEmpty);
    QVERIFY(since.rows.isEmpty() && since.saidEmpty);
}

void ConnectionTest::two_traps_are_one_error_and_the_line_stays_good()
{
    ScriptedRouter router;
    router.login().expect({"/interface/wireless/print", ".tag=1"});
    router.answer({"!trap", ".tag=1", "=category=0", "=message=no such command or directory (wireless)"})
        .answer({"!trap", ".tag=1", "=message=no such command prefix"})
        .answer({"!done", ".tag=1"})
        .expect({"/quick", ".tag=2"})
        .answer({"!done", ".tag=2"});
    const auto connection = logIn(router);
    const Error error = call(*connection, Command("/interface/wireless/print")).error();
    QCOMPARE(trapKind(error), TrapKind::NoSuchCommand);
    QCOMPARE(error.detail, u"no such command or directory (wireless)\nno such command prefix"_s);
    QVERIFY(call(*connection, Command("/quick")));
}

void ConnectionTest::a_batch_keeps_its_order_and_its_window()
{
    ScriptedRouter router;
    router.login();
    QList<Command> commands;
    for (int tag = 1; tag <= 6; ++tag)
        commands.append(Command("/ip/hotspot/user/add").set("name", tag));
    const auto expected = [](int tag) {
        return QByteArrayList{"/ip/hotspot/user/add", "=name=" + QByteArray::number(tag),
                              ".tag=" + QByteArray::number(tag)};
    };
    qsizetype early = -1;
    router.expect(expected(1)).expect(expected(2)).expect(expected(3));
    router.pause(50ms).run([&] { early = router.extra().size(); });
    router.answer({"!done", ".tag=2", "=ret=*2"}).answer({"!done", ".tag=1", "=ret=*1"});
    router.expect(expected(4)).answer({"!trap", ".tag=3", "=message=failure: already have such item"});
    router.answer({"!done", ".tag=3"}).expect(expected(5)).expect(expected(6));
    for (const char *tag : {"6", "5", "4"})
        router.answer({"!done", QByteArray(".tag=") + tag, QByteArray("=ret=*") + tag});
    const auto connection = logIn(router);
    QList<qint64> told;
    const Progress progress = [&](qint64 done, qint64) { told.append(done); };
    const auto results = QCoro::waitFor(connection->callAll(commands, 3, progress));
    QVERIFY2(router.isDone(), qPrintable(router.fault()));
    QCOMPARE(early, 0);
    QCOMPARE(results.size(), 6);
    for (int index : {0, 1, 3, 4, 5})
        QCOMPARE(results[index]->ret, '*' + QByteArray::number(index + 1));
    QCOMPARE(results[2].error().kind, Kind::AlreadyExists);
    QCOMPARE(told.last(), 6);
}

void ConnectionTest::a_command_that_names_no_item_is_not_sent()
{
    ScriptedRouter router;
    router.login();
    const auto connection = logIn(router);
    const qint64 before = router.bytesReceived();
    const auto refused = call(*connection, Command("/ip/hotspot/user/set").set("disabled", true));
    QCOMPARE(refused.error().kind, Kind::Invalid);
    QCOMPARE(router.bytesReceived(), before);
}

void ConnectionTest::a_stopped_command_is_cancelled_on_the_router()
{
    ScriptedRouter router;
    std::stop_source stop;
    router.login().expect({"/tool/torch", ".tag=1"}).answer({"!re", ".tag=1", "=tx=1"}).run([&] {
        stop.request_stop();
    });
    router.expect({"/cancel", "=tag=1", ".tag=2"})
        .answer({"!re", ".tag=1", "=tx=2"})
        .answer({"!trap", ".tag=1", "=category=2", "=message=interrupted"})
        .answer({"!done", ".tag=2"})
        .answer({"!done", ".tag=1"});
    router.expect({"/system/identity/print", ".tag=3"})
        .answer({"!re", ".tag=3", "=name=shop"})
        .answer({"!done", ".tag=3"});
    const auto connection = logIn(router);
    const auto torch = begin(*connection, Command("/tool/torch"), stop.get_token());
    QTRY_VERIFY(torch->came());
    QCOMPARE(torch->results.first().error().kind, Kind::Cancelled);
    QCOMPARE(call(*connection, Command("/system/identity/print"))->rows.size(), 1);
    QCOMPARE(torch->results.size(), 1);
    QVERIFY2(router.isDone(), qPrintable(router.fault()));
}

void ConnectionTest::a_stop_may_come_from_another_thread()
{
    ScriptedRouter router;
    router.login();
    const auto connection = logIn(router);
    for (int round = 0; round < 50; ++round) {
        std::stop_source stop;
        const auto outcome = begin(*connection, Command("/tool/torch"), stop.get_token());
        std::thread other([&] { stop.request_stop(); });
        QTRY_VERIFY(outcome->came());
        other.join();
        QCOMPARE(outcome->results.first().error().kind, Kind::Cancelled);
    }
}

void ConnectionTest::a_stop_before_sending_sends_nothing()
{
    ScriptedRouter router;
    router.login();
    const auto connection = logIn(router);
    const qint64 before = router.bytesReceived();
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = begin(*connection, Command("/ip/hotspot/user/add"), stop.get_token());
    QVERIFY(outcome->came());
    QCOMPARE(outcome->results.first().error().kind, Kind::Cancelled);
    const auto batch = QCoro::waitFor(
        connection->callAll(QList<Command>(5, Command("/ip/hotspot/user/add")), 2, {}, stop.get_token()));
    QCOMPARE(batch.size(), 5);
    QCOMPARE(router.bytesReceived(), before);
}

void ConnectionTest::silence_ends_a_command_and_not_the_line()
{
    ScriptedRouter router;
    router.login().expect({"/ip/hotspot/user/add", ".tag=1"}).expect({"/cancel", "=tag=1", ".tag=2"});
    router.answer({"!done", ".tag=2"}).expect({"/ip/hotspot/user/print", ".tag=3"});
    router
        .answer({"!done", ".tag=1", "=ret=*1"}) // late: nobody waits, and no other command may get it
        .answer({"!re", ".tag=3", "=name=a"})
        .answer({"!done", ".tag=3"});
    const auto connection = logIn(router, impatient);
    QCOMPARE(call(*connection, Command("/ip/hotspot/user/add")).error().kind, Kind::TimedOut);
    QVERIFY(connection->isOpen());
    const auto users = call(*connection, Command("/ip/hotspot/user/print").timeout(5s)).value();
    QCOMPARE(users.rows.first().bytes("name"), "a");
    QVERIFY(users.ret.isNull());
    QVERIFY2(router.isDone(), qPrintable(router.fault()));
}

void ConnectionTest::rows_keep_a_slow_print_alive()
{
    ScriptedRouter router;
    router.login().expect({"/ip/hotspot/user/print", ".tag=1"});
    for (int count = 0; count < 8; ++count)
        router.answer({"!re", ".tag=1", "=name=a"}).pause(200ms);
    router.answer({"!done", ".tag=1"});
    const auto connection = logIn(router);
    const auto users = call(*connection, Command("/ip/hotspot/user/print").timeout(1s)); // 1.6 s in all
    QCOMPARE(users->rows.size(), 8);
}

void ConnectionTest::a_router_that_answers_nothing_at_all_is_given_up()
{
    ScriptedRouter router;
    router.login();
    const auto connection = logIn(router, impatient);
    QSignalSpy lost(connection.get(), &Connection::lost);
    QCOMPARE(call(*connection, Command("/ip/hotspot/user/print")).error().kind, Kind::TimedOut);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!connection->isOpen());
    QCOMPARE(call(*connection, Command("/ip/hotspot/user/print")).error().kind, Kind::NotReachable);
}

void ConnectionTest::a_lost_line_ends_every_command_once()
{
    ScriptedRouter router;
    router.login().expect({"/a/print", ".tag=1"}).expect({"/b/print", ".tag=2"});
    router.answer({"!re", ".tag=1", "=name=a"}).answer({"!done", ".tag=2"}).answerBytes("\x05!do").hangUp();
    const auto connection = logIn(router);
    QSignalSpy lost(connection.get(), &Connection::lost);
    const auto half = begin(*connection, Command("/a/print"));
    const auto whole = begin(*connection, Command("/b/print"));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(half->results.size(), 1);
    QCOMPARE(half->results.first().error().kind, Kind::NotReachable);
    QCOMPARE(whole->results.size(), 1);
    QVERIFY(whole->results.first());
    QCOMPARE(connection->running(), 0);
}

void ConnectionTest::a_fatal_ends_every_command_with_its_words()
{
    ScriptedRouter router;
    router.login().expect({"/a/print", ".tag=1"}).answer({"!fatal", "session terminated on request"}).hangUp();
    const auto connection = logIn(router);
    const Error error = call(*connection, Command("/a/print")).error();
    QCOMPARE(error.kind, Kind::NotReachable);
    QCOMPARE(error.detail, u"session terminated on request"_s);
}

void ConnectionTest::garbage_drops_the_line()
{
    ScriptedRouter router;
    router.login().expect({"/a/print", ".tag=1"}).answerBytes("\xf8\x01\x02");
    const auto connection = logIn(router);
    QSignalSpy lost(connection.get(), &Connection::lost);
    QCOMPARE(call(*connection, Command("/a/print")).error().kind, Kind::Invalid);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!connection->isOpen());
}

void ConnectionTest::a_reboot_that_drops_the_line_has_succeeded()
{
    for (const bool withFatal : {false, true}) {
        ScriptedRouter router;
        router.login().expect({"/system/reboot", ".tag=1"});
        if (withFatal)
            router.answer({"!fatal", "session terminated"});
        router.hangUp();
        const auto connection = logIn(router);
        QVERIFY(call(*connection, Command("/system/reboot")));
    }
}

void ConnectionTest::destroying_it_ends_every_command_once()
{
    ScriptedRouter router;
    router.login();
    auto connection = logIn(router);
    QList<std::shared_ptr<Outcome>> outcomes;
    for (int count = 0; count < 10; ++count)
        outcomes.append(begin(*connection, Command("/ip/hotspot/user/print")));
    const auto batch = connection->callAll(QList<Command>(10, Command("/ip/hotspot/user/print")), 3);
    connection.reset();
    for (const auto &outcome : outcomes) {
        QCOMPARE(outcome->results.size(), 1);
        QCOMPARE(outcome->results.first().error().kind, Kind::Cancelled);
    }
    QVERIFY(batch.isReady());
}

void ConnectionTest::it_may_be_destroyed_by_what_a_reply_wakes()
{
    ScriptedRouter router;
    router.login().expect({"/a/print", ".tag=1"}).expect({"/b/print", ".tag=2"});
    router.answer({"!done", ".tag=1"}).answer({"!re", ".tag=2", "=a=b"}).hangUp();
    auto connection = logIn(router);
    const auto destroy = [](QCoro::Task<Result<Reply>> task, std::unique_ptr<Connection> &doomed) -> QCoro::Task<> {
        co_await task;
        doomed.reset();
    };
    auto first = connection->call(Command("/a/print"));
    const auto second = begin(*connection, Command("/b/print"));
    destroy(std::move(first), connection);
    QTRY_VERIFY(!connection);
    QCOMPARE(second->results.size(), 1);
    QCOMPARE(second->results.first().error().kind, Kind::Cancelled);
}

void ConnectionTest::closing_is_not_a_loss()
{
    ScriptedRouter router;
    router.login();
    const auto connection = logIn(router);
    QSignalSpy lost(connection.get(), &Connection::lost);
    const auto outcome = begin(*connection, Command("/a/print"));
    connection->close();
    connection->close();
    QCOMPARE(outcome->results.size(), 1);
    QCOMPARE(outcome->results.first().error().kind, Kind::Cancelled);
    QCOMPARE(lost.size(), 0);
}

void ConnectionTest::a_listener_hands_out_rows_until_it_is_cancelled()
{
    ScriptedRouter router;
    router.login().expect({"/ip/hotspot/active/listen", ".tag=1"});
    router.answer({"!re", ".tag=1", "=.id=*1", "=user=a"}).answer({"!re", ".tag=1", "=.id=*1", "=.dead=true"});
    router.expect({"/cancel", "=tag=1", ".tag=2"})
        .answer({"!re", ".tag=1", "=.id=*9"})
        .answer({"!trap", ".tag=1", "=category=2", "=message=interrupted"})
        .answer({"!done", ".tag=2"})
        .answer({"!done", ".tag=1"});
    const auto connection = logIn(router);
    const auto listener = connection->listen(Command("/ip/hotspot/active/listen"));
    QList<Row> rows;
    connect(listener.get(), &Listener::row, this, [&rows](const Row &row) { rows.append(row); });
    QSignalSpy failed(listener.get(), &Listener::failed);
    QTRY_COMPARE(rows.size(), 2);
    QCOMPARE(rows[0].bytes("user"), "a");
    QVERIFY(rows[1].has(".dead"));
    listener->cancel();
    listener->cancel();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!listener->isActive());
    QTRY_VERIFY2(router.isDone(), qPrintable(router.fault()));
    QCOMPARE(rows.size(), 2);
}

void ConnectionTest::a_listener_that_is_destroyed_cancels()
{
    ScriptedRouter router;
    router.login().expect({"/ip/hotspot/active/listen", ".tag=1"}).expect({"/cancel", "=tag=1", ".tag=2"});
    const auto connection = logIn(router);
    connection->listen(Command("/ip/hotspot/active/listen")).reset();
    QTRY_VERIFY2(router.isDone(), qPrintable(router.fault()));
}

void ConnectionTest::a_listener_tells_a_trap_and_the_end()
{
    ScriptedRouter router;
    router.login().expect({"/system/identity/listen", ".tag=1"});
    router.answer({"!trap", ".tag=1", "=message=unknown parameter follow-only"}).answer({"!done", ".tag=1"});
    router.expect({"/tool/fetch", ".tag=2"}).answer({"!re", ".tag=2", "=status=finished"}).answer({"!done", ".tag=2"});
    const auto connection = logIn(router);
    const auto refused = connection->listen(Command("/system/identity/listen"));
    QSignalSpy failed(refused.get(), &Listener::failed);
    QTRY_COMPARE(failed.size(), 1);
    const auto fetch = connection->listen(Command("/tool/fetch"));
    QSignalSpy finished(fetch.get(), &Listener::finished);
    QTRY_COMPARE(finished.size(), 1);

    connection->close();
    const auto late = connection->listen(Command("/tool/fetch"));
    QSignalSpy lateFailed(late.get(), &Listener::failed);
    QTRY_COMPARE(lateFailed.size(), 1);
}

void ConnectionTest::a_listener_may_be_cancelled_from_its_own_row()
{
    ScriptedRouter router;
    router.login().expect({"/ip/hotspot/active/listen", ".tag=1"});
    QByteArray burst;
    for (int count = 0; count < 5; ++count)
        burst += encode({"!re", {{".id", "*1"}}, {}, "1"});
    router.answerBytes(burst).expect({"/cancel", "=tag=1", ".tag=2"});
    const auto connection = logIn(router);
    auto listener = connection->listen(Command("/ip/hotspot/active/listen"));
    int rows = 0;
    connect(listener.get(), &Listener::row, this, [&] {
        ++rows;
        listener.reset();
    });
    QTRY_VERIFY2(router.isDone(), qPrintable(router.fault()));
    QCOMPARE(rows, 1);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connectiontest.moc"
