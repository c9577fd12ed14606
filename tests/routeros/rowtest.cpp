// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/row.h"

#include <QTest>

using namespace nettdesk::routeros;

class RowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_are_found_by_their_whole_name();
    void a_value_may_hold_anything();
    void what_is_not_utf8_becomes_readable_text_and_keeps_its_bytes();
    void an_unset_property_is_absent_and_an_empty_one_is_there();
    void attributes_come_in_their_order_without_reply_word_and_tag();
    void a_row_with_nothing_but_a_section_is_progress();
    void rows_outlive_the_answer_they_came_in();
    void a_row_that_never_came_has_no_values();
};

namespace {

Row row(QList<Attribute> attributes)
{
    return Rows::of({{"!re", std::move(attributes), {}, "9"}}).first();
}

} // namespace

void RowTest::values_are_found_by_their_whole_name()
{
    const Row user = row({{"name-for-user", "no"}, {"name", "yes"}, {"nam", "neither"}, {"name", "the second"}});
    QCOMPARE(user.value("name").toByteArray(), "yes");
    QCOMPARE(user.value("nam").toByteArray(), "neither");
    QVERIFY(!user.has("na"));
    QVERIFY(!user.has(""));
    QVERIFY(!user.has("tag"));
}

void RowTest::a_value_may_hold_anything()
{
    const QByteArray script = "a=b=c\r\n:put \"x\";=name=forged";
    const Row user = row({{"source", script}, {"name", "x"}, {"zero", QByteArray("a\0b", 3)}});
    QCOMPARE(user.bytes("source"), script);
    QCOMPARE(user.bytes("name"), "x");
    QCOMPARE(user.bytes("zero"), QByteArray("a\0b", 3));
}

void RowTest::what_is_not_utf8_becomes_readable_text_and_keeps_its_bytes()
{
    const Row user = row({{"comment", "caf\xe9"}, {"name", "قهوة ☕"}});
    QCOMPARE(user.text("comment"), QStringLiteral(u"caf\uFFFD"));
    QCOMPARE(user.bytes("comment"), "caf\xe9");
    QCOMPARE(user.text("name"), QString::fromUtf8("قهوة ☕"));
}

void RowTest::an_unset_property_is_absent_and_an_empty_one_is_there()
{
    const Row profile = row({{"dns-name", ""}});
    QVERIFY(profile.has("dns-name"));
    QVERIFY(profile.value("dns-name").isEmpty());
    QVERIFY(!profile.has("comment"));
    QVERIFY(profile.value("comment").isNull());
}

void RowTest::attributes_come_in_their_order_without_reply_word_and_tag()
{
    const QList<Attribute> attributes{{".id", "*1"}, {"name", "a"}, {"flag", ""}};
    QCOMPARE(row(attributes).attributes(), attributes);
    QVERIFY(row({}).attributes().isEmpty());
}

void RowTest::a_row_with_nothing_but_a_section_is_progress()
{
    QVERIFY(row({{".section", "0"}}).isProgressOnly());
    QVERIFY(row({}).isProgressOnly());
    QVERIFY(!row({{".section", "0"}, {"status", "finished"}}).isProgressOnly());
}

void RowTest::rows_outlive_the_answer_they_came_in()
{
    Row kept;
    {
        QList<Sentence> sentences;
        for (int index = 0; index < 5'000; ++index)
            sentences.append({"!re", {{"name", QByteArray::number(index)}, {"pad", QByteArray(100, 'x')}}, {}, {}});
        const Rows rows = Rows::of(sentences);
        QCOMPARE(rows.size(), 5'000);
        int expected = 0;
        for (const Row &each : rows)
            QCOMPARE(each.value("name").toByteArray().toInt(), expected++);
        kept = rows[4'321];
    }
    QCOMPARE(kept.bytes("name"), "4321");
}

void RowTest::a_row_that_never_came_has_no_values()
{
    const Row none = Rows().first();
    QVERIFY(!none.has("name"));
    QVERIFY(none.text("name").isEmpty());
    QVERIFY(none.attributes().isEmpty());
}

QTEST_APPLESS_MAIN(RowTest)
#include "rowtest.moc"
