// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/commandtable.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::routeros;
using namespace std::chrono_literals;

class CommandTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replies_find_their_commands_in_any_order();
    void a_command_ends_at_done_and_not_at_a_trap_or_an_empty();
    void rows_before_a_trap_do_not_make_it_a_success();
    void a_ret_may_be_empty_and_may_be_missing();
    void unknown_words_and_unknown_tags_are_passed_over();
    void a_command_given_up_keeps_its_tag_until_the_router_ends_it();
    void nobody_is_told_twice();
    void a_fatal_says_its_bare_text();
    void silence_counts_from_the_last_row();
    void waiting_behind_others_is_not_silence();
    void an_answer_that_grows_without_end_is_cut_off();
    void thousands_of_traps_are_not_kept();

private:
    std::shared_ptr<Exchange> start(const char *path = "/ip/address/print", std::chrono::milliseconds patience = 30s);
    void take(const QByteArrayList &words);

    std::optional<CommandTable> m_table;
    SentenceCutter m_cutter;
    SteadyTime m_now;

private Q_SLOTS:
    void init()
    {
        m_table.emplace();
        m_cutter = SentenceCutter();
        m_now = SteadyTime(1h);
    }
};

std::shared_ptr<Exchange> CommandTableTest::start(const char *path, std::chrono::milliseconds patience)
{
    return m_table->start(Command(path), Exchange::Kind::Call, patience, m_now);
}

void CommandTableTest::take(const QByteArrayList &words)
{
    QByteArray wire;
    for (const QByteArray &word : words)
        appendWord(wire, word);
    wire += '\0';
    std::copy_n(wire.constData(), wire.size(), m_cutter.room(2048));
    m_cutter.wrote(wire.size());
    const auto cut = m_cutter.next().value();
    m_table->take(*cut, m_now);
}

void CommandTableTest::replies_find_their_commands_in_any_order()
{
    const auto slow = start();
    const auto fast = start();
    QCOMPARE(slow->tag, 1u);
    QCOMPARE(fast->tag, 2u);
    take({"!re", ".tag=1", "=name=a"});
    take({"!re", "=name=x", ".tag=2"});
    take({"!re", ".tag=1", "=name=b"});
    take({"!done", ".tag=2"});
    QVERIFY(!slow->answer.isSet());
    QCOMPARE(fast->answer.peek()->rows.size(), 1);
    take({"!done", ".tag=1"});
    const Rows rows = slow->answer.peek()->rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].bytes("name"), "b");
    QCOMPARE(m_table->taken(), 0);
}

void CommandTableTest::a_command_ends_at_done_and_not_at_a_trap_or_an_empty()
{
    const auto empty = start();
    take({"!empty", ".tag=1"});
    QVERIFY(!empty->answer.isSet());
    take({"!done", ".tag=1"});
    QVERIFY(empty->answer.peek()->saidEmpty);
    QVERIFY(empty->answer.peek()->rows.isEmpty());

    const auto refused = start("/ip/firewall/address-list/foo");
    take({"!trap", ".tag=2", "=category=0", "=message=no such command or directory (foo)"});
    take({"!trap", "=message=no such command", ".tag=2"});
    QVERIFY(!refused->answer.isSet());
    take({"!done", ".tag=2"});
    QCOMPARE(refused->answer.peek().error().detail,
             QStringLiteral("no such command or directory (foo)\nno such command"));
}

void CommandTableTest::rows_before_a_trap_do_not_make_it_a_success()
{
    const auto exchange = start();
    take({"!re", ".tag=1", "=name=a"});
    take({"!trap", ".tag=1", "=message=std failure: timeout (13)"});
    take({"!done", ".tag=1"});
    QCOMPARE(exchange->answer.peek().error().kind, Error::Kind::TimedOut);
}

void CommandTableTest::a_ret_may_be_empty_and_may_be_missing()
{
    const auto none = start();
    const auto empty = start();
    const auto added = start();
    take({"!done", ".tag=1"});
    take({"!done", ".tag=2", "=ret="});
    take({"!done", "=ret=*3", ".tag=3"});
    QVERIFY(none->answer.peek()->ret.isNull());
    QVERIFY(!empty->answer.peek()->ret.isNull());
    QVERIFY(empty->answer.peek()->ret.isEmpty());
    QCOMPARE(added->answer.peek()->ret, "*3");
}

void CommandTableTest::unknown_words_and_unknown_tags_are_passed_over()
{
    const auto exchange = start();
    take({"!news", ".tag=1", "=name=a"});
    take({"=name=forged", ".tag=1"});
    take({"!re"});
    for (const char *tag : {".tag=2", ".tag=0", ".tag=01x", ".tag=-1", ".tag=99999999999999", ".tag=\xff", ".tag= 1"}) {
        take({"!re", tag, "=name=stranger"});
        take({"!done", tag});
    }
    take({"!done"});
    QVERIFY(!exchange->answer.isSet());
    take({"!done", ".tag=1"});
    QVERIFY(exchange->answer.peek()->rows.isEmpty());
}

void CommandTableTest::a_command_given_up_keeps_its_tag_until_the_router_ends_it()
{
    const auto given = start();
    m_table->abandon(given, {Error::Kind::Cancelled, {}, {}});
    QCOMPARE(m_table->takeDeliveries().size(), 1u);
    QCOMPARE(m_table->taken(), 1);
    QCOMPARE(m_table->waiting(), 0);
    const auto other = start();
    QCOMPARE(other->tag, 2u);
    take({"!re", ".tag=1", "=name=late"});
    take({"!trap", ".tag=1", "=category=2", "=message=interrupted"});
    take({"!done", ".tag=1"});
    QVERIFY(m_table->takeDeliveries().empty());
    QCOMPARE(m_table->taken(), 1);
    QVERIFY(!other->answer.isSet());
}

void CommandTableTest::nobody_is_told_twice()
{
    const auto exchange = start();
    take({"!done", ".tag=1"});
    take({"!done", ".tag=1"});
    m_table->abandon(exchange, {Error::Kind::Cancelled, {}, {}});
    m_table->endAll({Error::Kind::NotReachable, {}, {}}, true);
    QCOMPARE(m_table->takeDeliveries().size(), 1u);
    QVERIFY(exchange->answer.peek());

    const auto lost = start();
    const auto reboot = start("/system/reboot");
    m_table->endAll({Error::Kind::NotReachable, {}, {}}, true);
    m_table->endAll({Error::Kind::Cancelled, {}, {}}, false);
    QCOMPARE(m_table->takeDeliveries().size(), 2u);
    QCOMPARE(lost->answer.peek().error().kind, Error::Kind::NotReachable);
    QVERIFY2(reboot->answer.peek(), "a lost line is what a reboot looks like");
}

void CommandTableTest::a_fatal_says_its_bare_text()
{
    start();
    QVERIFY(!m_table->fatal());
    take({"!fatal", "session terminated on request"});
    QCOMPARE(m_table->fatal().value(), "session terminated on request");
    m_table.emplace();
    take({"!fatal"});
    QVERIFY(m_table->fatal());
}

void CommandTableTest::silence_counts_from_the_last_row()
{
    const auto exchange = start("/ip/address/print", 30s);
    QCOMPARE(m_table->nextDeadline().value(), m_now + 30s);
    m_now += 29s;
    take({"!re", ".tag=1", "=name=a"});
    m_now += 29s;
    QVERIFY(m_table->overdue(m_now).empty());
    m_now += 1s;
    QCOMPARE(m_table->overdue(m_now).size(), 1u);
    m_table->abandon(exchange, {Error::Kind::TimedOut, {}, {}});
    QVERIFY(m_table->overdue(m_now).empty());
    QVERIFY(!m_table->nextDeadline());
}

void CommandTableTest::waiting_behind_others_is_not_silence()
{
    for (int count = 0; count < 100; ++count)
        start("/ip/hotspot/user/add", 30s);
    for (int tag = 1; tag < 100; ++tag) {
        m_now += 1s;
        take({"!done", ".tag=" + QByteArray::number(tag)});
        QVERIFY(m_table->overdue(m_now).empty());
    }
    QCOMPARE(m_table->nextDeadline().value(), m_now + 30s);
    const auto later = start("/ip/hotspot/user/add", 5s);
    m_now += 5s;
    QCOMPARE(m_table->overdue(m_now).front(), later); // its own patience, from its own start
}

void CommandTableTest::an_answer_that_grows_without_end_is_cut_off()
{
    const auto exchange = start();
    exchange->rows = std::make_shared<detail::RowStore>();
    exchange->rows->bytes = limits::replyBytes;
    take({"!re", ".tag=1", "=name=one too many"});
    QCOMPARE(exchange->answer.peek().error().kind, Error::Kind::Invalid);
    QVERIFY(!exchange->rows);
    QCOMPARE(m_table->takeToCancel(), std::vector<Tag>{1});
    take({"!re", ".tag=1", "=name=more"});
    QVERIFY(!exchange->rows);
}

void CommandTableTest::thousands_of_traps_are_not_kept()
{
    const auto exchange = start();
    for (int count = 0; count < 5'000; ++count)
        take({"!trap", ".tag=1", "=message=failure: again"});
    QCOMPARE(exchange->traps.size(), limits::traps);
}

QTEST_APPLESS_MAIN(CommandTableTest)
#include "commandtabletest.moc"
