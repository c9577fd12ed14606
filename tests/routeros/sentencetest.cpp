// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/sentence.h"

#include "core/routeros/sentencereader.h"

#include <QTest>

using namespace nettdesk::routeros;

class SentenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_length_of_a_word_takes_as_few_bytes_as_it_needs_data();
    void the_length_of_a_word_takes_as_few_bytes_as_it_needs();
    void sentences_are_the_bytes_that_routers_know_data();
    void sentences_are_the_bytes_that_routers_know();
    void an_empty_word_cannot_end_a_sentence_early();
    void what_is_encoded_reads_back_the_same();
    void an_empty_value_is_there_and_a_missing_one_is_not();
};

void SentenceTest::the_length_of_a_word_takes_as_few_bytes_as_it_needs_data()
{
    QTest::addColumn<quint32>("length");
    QTest::addColumn<QByteArray>("prefix");
    const auto row = [](quint32 length, const char *hex) {
        QTest::addRow("%x", length) << length << QByteArray::fromHex(hex);
    };
    row(0, "00");
    row(1, "01");
    row(0x7F, "7F");
    row(0x80, "80 80");
    row(0x81, "80 81");
    row(0xFF, "80 FF");
    row(0x100, "81 00");
    row(0x3FFF, "BF FF");
    row(0x4000, "C0 40 00");
    row(0x4001, "C0 40 01");
    row(0x10000, "C1 00 00");
    row(0x1FFFFF, "DF FF FF");
    row(0x200000, "E0 20 00 00");
    row(0xFFFFFFF, "EF FF FF FF");
    row(0x10000000, "F0 10 00 00 00");
    row(0xFFFFFFFF, "F0 FF FF FF FF");
}

void SentenceTest::the_length_of_a_word_takes_as_few_bytes_as_it_needs()
{
    QFETCH(quint32, length);
    QFETCH(QByteArray, prefix);
    QByteArray wire;
    appendLength(wire, length);
    QCOMPARE(wire.toHex(), prefix.toHex());
    QCOMPARE(WordRange::prefixSize(quint8(prefix[0])), int(prefix.size()));
    QCOMPARE(WordRange::prefixLength(prefix.constData(), int(prefix.size())), length);
}

void SentenceTest::sentences_are_the_bytes_that_routers_know_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArrayList>("attributes");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("tag");
    const auto row = [](const char *name, const char *hex, const char *word, QByteArrayList attributes,
                        QByteArrayList words, const char *tag) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QByteArray(word) << attributes << words << QByteArray(tag);
    };
    row("login", "062f6c6f67696e0b3d6e616d653d61646d696e0a3d70617373776f72643d00", "/login",
        {"name", "admin", "password", ""}, {}, "");
    row("done", "0521646f6e6500", "!done", {}, {}, "");
    row("empty", "0621656d70747900", "!empty", {}, {}, "");
    row("tagged print", "162f73797374656d2f6964656e746974792f7072696e74062e7461673d3700", "/system/identity/print", {},
        {}, "7");
    row("not logged in", "0621666174616c0d6e6f74206c6f6767656420696e00", "!fatal", {}, {"not logged in"}, "");
    row("farewell", "0621666174616c1d73657373696f6e207465726d696e61746564206f6e207265717565737400", "!fatal", {},
        {"session terminated on request"}, "");
}

void SentenceTest::sentences_are_the_bytes_that_routers_know()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, word);
    QFETCH(QByteArrayList, attributes);
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArray, tag);
    Sentence sentence{word, {}, words, tag};
    for (qsizetype index = 0; index < attributes.size(); index += 2)
        sentence.attributes.append({attributes[index], attributes[index + 1]});

    QCOMPARE(encode(sentence).toHex(), wire.toHex());
    SentenceReader reader;
    reader.feed(wire);
    QCOMPARE(reader.next().value().value(), sentence);
}

void SentenceTest::an_empty_word_cannot_end_a_sentence_early()
{
    QCOMPARE(encode({"/quit", {}, {"", "?name"}, {}}), encode({"/quit", {}, {"?name"}, {}}));
}

void SentenceTest::what_is_encoded_reads_back_the_same()
{
    const QList<Sentence> sentences{
        {"!re", {{"name", "a=b=c"}, {"comment", "two\r\nlines"}, {"empty", ""}}, {}, "7"},
        {"!re", {{".id", "*1A"}, {"broken", "\xff\xfe\x80"}, {"zero", QByteArray("a\0b", 3)}}, {}, ""},
        {"/ip/hotspot/user/print", {{".proplist", ".id,name"}}, {"?name=x", "?-comment", "?#|"}, "any bytes"},
        {"!re", {{"long", QByteArray(70'000, 'x')}, {"name", "قهوة ☕"}}, {}, ""},
    };
    SentenceReader reader;
    for (const Sentence &sentence : sentences)
        reader.feed(encode(sentence));
    for (const Sentence &sentence : sentences)
        QCOMPARE(reader.next().value().value(), sentence);
    QVERIFY(!reader.next().value());
}

void SentenceTest::an_empty_value_is_there_and_a_missing_one_is_not()
{
    const Sentence sentence{"!re", {{"dns-name", ""}, {"disabled", QByteArray()}}, {}, {}};
    QVERIFY(sentence.has("dns-name"));
    QVERIFY(sentence.has("disabled"));
    QVERIFY(!sentence.has("dns"));
    QVERIFY(sentence.value("comment").isNull());
}

QTEST_APPLESS_MAIN(SentenceTest)
#include "sentencetest.moc"
