// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedrouter.h"
#include "tests/simulator/rawclient.h"

using namespace nettdesk;
using namespace nettdesk::simulator;
using nettdesk::test::RawClient;
using nettdesk::test::Sentence;
using namespace std::chrono_literals;

class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_router = std::make_unique<SimulatedRouter>();
        m_port = *m_router->listen();
    }
    void faults_are_read_from_words();
    void a_line_is_dropped_after_so_many_sentences();
    void half_a_sentence_is_all_that_comes();
    void garbage_comes_between_sentences();
    void a_frozen_router_takes_lines_and_thaws();
    void a_refusing_router_is_not_there_and_comes_back();
    void a_trickle_brings_everything_in_the_end();
    void writes_are_split_anywhere_and_still_whole();
    void every_third_add_fails();
    void a_command_is_done_and_its_reply_lost();
    void a_reboot_ends_lines_and_resets_the_uptime();
    void a_reboot_by_command_is_never_answered();

private:
    void set(void (*change)(Faults &))
    {
        Faults faults;
        change(faults);
        m_router->setFaults(faults);
    }

    std::unique_ptr<SimulatedRouter> m_router;
    quint16 m_port = 0;
};

void FaultsTest::faults_are_read_from_words()
{
    const auto faults =
        Faults::parse({QStringLiteral("drop-after=3"), QStringLiteral("freeze"), QStringLiteral("split=9")});
    QVERIFY(faults);
    QCOMPARE(faults->dropAfter, 3);
    QVERIFY(faults->freeze);
    QCOMPARE(faults->splitSeed, 9u);
    QVERIFY(!Faults::parse({QStringLiteral("explode")}));
    QVERIFY(!Faults::parse({QStringLiteral("drop-after=x")}));
}

void FaultsTest::a_line_is_dropped_after_so_many_sentences()
{
    set([](Faults &faults) { faults.dropAfter = 3; });
    RawClient client(m_port);
    QVERIFY(client.logIn());
    const QList<Sentence> replies = client.ask({"/ip/hotspot/user/print"});
    QCOMPARE(replies.size(), 3); // two rows and nothing
    QVERIFY(replies.last().word.isEmpty());
    QVERIFY(client.isClosed());
}

void FaultsTest::half_a_sentence_is_all_that_comes()
{
    set([](Faults &faults) { faults.halfAfter = 1; });
    RawClient client(m_port);
    QVERIFY(client.logIn());
    client.send({"/system/identity/print"});
    QVERIFY(client.waitFor([&client] { return client.isClosed(); }));
    const QByteArray rest = client.socket().readAll();
    QVERIFY(rest.startsWith("\x03!re") && !rest.endsWith('\0'));
}

void FaultsTest::garbage_comes_between_sentences()
{
    set([](Faults &faults) { faults.garbageAfter = 1; });
    RawClient client(m_port);
    QVERIFY(client.logIn());
    client.send({"/system/identity/print"});
    QVERIFY(client.next().word.isEmpty());
    QVERIFY(client.isBroken());
}

void FaultsTest::a_frozen_router_takes_lines_and_thaws()
{
    set([](Faults &faults) { faults.freeze = true; });
    RawClient client(m_port);
    QVERIFY(!client.isClosed());
    client.send({"/login", "=name=admin", "=password="});
    QVERIFY(client.waitFor([this] { return m_router->connections() == 1; }));
    QVERIFY(!QTest::qWaitFor([&client] { return client.socket().bytesAvailable() > 0; }, 50));
    set([](Faults &) {});
    QCOMPARE(client.next().word, "!done");
}

void FaultsTest::a_refusing_router_is_not_there_and_comes_back()
{
    set([](Faults &faults) { faults.refuse = true; });
    RawClient client(m_port);
    QCOMPARE(client.socket().error(), QAbstractSocket::ConnectionRefusedError);
    set([](Faults &) {});
    RawClient again(m_port);
    QVERIFY(again.logIn());
}

void FaultsTest::a_trickle_brings_everything_in_the_end()
{
    set([](Faults &faults) { faults.trickle = 2000; });
    RawClient client(m_port);
    QVERIFY(client.logIn());
    QCOMPARE(client.ask({"/system/routerboard/print"}).first().value("model"), "RBD52G-5HacD2HnD");
}

void FaultsTest::writes_are_split_anywhere_and_still_whole()
{
    set([](Faults &faults) { faults.splitSeed = 7; });
    RawClient client(m_port);
    QVERIFY(client.logIn());
    QCOMPARE(client.ask({"/ip/hotspot/user/print"}).size(), 4);
    QCOMPARE(client.ask({"/system/identity/print"}).first().value("name"), "MikroTik");
}

void FaultsTest::every_third_add_fails()
{
    set([](Faults &faults) { faults.failEveryAdd = 3; });
    RawClient client(m_port);
    QVERIFY(client.logIn());
    QByteArrayList failed;
    for (const char *name : {"a", "b", "c", "d", "e", "f"}) {
        if (!client.refusal({"/ip/hotspot/user/add", QByteArray("=name=") + name}).isEmpty())
            failed.append(name);
    }
    QCOMPARE(failed, (QByteArrayList{"c", "f"}));
    QVERIFY(m_router->row("/ip/hotspot/user", "c").isEmpty());
}

void FaultsTest::a_command_is_done_and_its_reply_lost()
{
    RawClient client(m_port);
    QVERIFY(client.logIn());
    set([](Faults &faults) { faults.loseReplyOf = 2; });
    QCOMPARE(client.ask({"/system/identity/print"}).size(), 2);
    QVERIFY(client.ask({"/ip/hotspot/user/add", "=name=made"}).last().word.isEmpty());
    QVERIFY(client.isClosed());
    QVERIFY(!m_router->row("/ip/hotspot/user", "made").isEmpty());
    RawClient again(m_port);
    QVERIFY(again.logIn());
}

void FaultsTest::a_reboot_ends_lines_and_resets_the_uptime()
{
    RawClient client(m_port);
    QVERIFY(client.logIn());
    m_router->reboot(20ms);
    QVERIFY(client.waitFor([&client] { return client.isClosed(); }));
    RawClient refused(m_port);
    QCOMPARE(refused.socket().error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(client.waitFor([this] {
        RawClient again(m_port);
        return again.logIn();
    }));
    QCOMPARE(m_router->row("/system/resource", {}).value("uptime"), "0s");
}

void FaultsTest::a_reboot_by_command_is_never_answered()
{
    RawClient client(m_port);
    QVERIFY(client.logIn());
    const QList<Sentence> replies = client.ask({"/system/reboot"});
    QVERIFY(replies.last().word.isEmpty());
    QVERIFY(client.waitFor([this] {
        RawClient again(m_port);
        return again.logIn();
    }));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
