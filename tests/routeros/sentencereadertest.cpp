// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/sentencereader.h"

#include <QTest>

using namespace nettdesk;
using namespace nettdesk::routeros;

class SentenceReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_sentence_may_arrive_in_any_pieces();
    void many_sentences_may_arrive_at_once();
    void sentences_are_whole_across_the_ends_of_blocks();
    void a_lone_end_is_no_sentence();
    void a_length_may_be_spelled_longer_than_needed();
    void a_tag_may_stand_anywhere_behind_the_first_word_data();
    void a_tag_may_stand_anywhere_behind_the_first_word();
    void control_bytes_that_are_reserved_end_it_data();
    void control_bytes_that_are_reserved_end_it();
    void every_prefix_at_its_limit_is_read_or_refused_data();
    void every_prefix_at_its_limit_is_read_or_refused();
    void a_word_of_16_MiB_is_read_and_one_byte_more_refused();
    void a_sentence_of_more_than_20_MiB_is_refused();
    void a_sentence_of_too_many_words_is_refused();
    void after_a_refusal_nothing_more_is_read();
    void a_claimed_length_takes_no_memory();
    void an_attribute_without_its_second_equals_sign_has_an_empty_value();
    void blocks_that_nobody_points_into_are_used_again();
};

namespace {

Sentence next(SentenceReader &reader)
{
    return reader.next().value().value();
}

} // namespace

void SentenceReaderTest::a_sentence_may_arrive_in_any_pieces()
{
    const Sentence sentence{"!re", {{"name", "hap ac3"}, {"long", QByteArray(200, 'l')}, {"empty", ""}}, {}, "7"};
    const QByteArray wire = encode(sentence) + encode({"!done", {}, {}, "7"});
    const qsizetype first = encode(sentence).size();
    for (qsizetype cut = 0; cut <= wire.size(); ++cut) {
        SentenceReader reader;
        reader.feed(wire.first(cut));
        if (cut >= first)
            QCOMPARE(next(reader), sentence);
        else
            QVERIFY(!reader.next().value());
        reader.feed(wire.sliced(cut));
        if (cut < first)
            QCOMPARE(next(reader), sentence);
        if (cut < wire.size())
            QCOMPARE(next(reader).word, "!done");
    }

    SentenceReader reader;
    QList<Sentence> read;
    for (const char byte : wire) {
        reader.feed(QByteArrayView(&byte, 1));
        while (auto got = reader.next().value())
            read.append(*got);
    }
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.first(), sentence);
    QCOMPARE(reader.pending(), 0);
}

void SentenceReaderTest::many_sentences_may_arrive_at_once()
{
    QByteArray wire;
    for (int index = 0; index < 10'000; ++index)
        wire += encode({"!re", {{".id", '*' + QByteArray::number(index, 16)}}, {}, QByteArray::number(index % 3 + 1)});
    SentenceReader reader;
    reader.feed(wire);
    for (int index = 0; index < 10'000; ++index)
        QCOMPARE(next(reader).value(".id"), '*' + QByteArray::number(index, 16));
    QVERIFY(!reader.next().value());
}

void SentenceReaderTest::sentences_are_whole_across_the_ends_of_blocks()
{
    // Sizes around those of blocks, fed in pieces that do not fit them, while earlier sentences are still pointed to.
    SentenceCutter cutter;
    std::vector<std::pair<Block, WordRange>> kept;
    QByteArray wire;
    for (int size : {1, 100, 5'000, 16'380, 16'384, 40'000, 3, 1'100'000, 2})
        wire += encode({"!re", {{"value", QByteArray(size, 'v')}}, {}, "1"});
    for (qsizetype at = 0; at < wire.size();) {
        char *const room = cutter.room(777);
        const qsizetype part = std::min({cutter.roomSize(), qsizetype(777), wire.size() - at});
        std::copy_n(wire.constData() + at, part, room);
        cutter.wrote(part);
        at += part;
        while (const auto cut = cutter.next().value())
            kept.emplace_back(*cut->block, cut->words);
    }
    QByteArray again;
    for (const auto &[block, words] : kept)
        again += encode(toSentence(words));
    QVERIFY(again == wire);
}

void SentenceReaderTest::a_lone_end_is_no_sentence()
{
    SentenceReader reader;
    reader.feed(QByteArray(5, '\0') + encode({"!done", {}, {}, {}}) + QByteArray(3, '\0'));
    QCOMPARE(next(reader).word, "!done");
    QVERIFY(!reader.next().value());
}

void SentenceReaderTest::a_length_may_be_spelled_longer_than_needed()
{
    SentenceReader reader;
    reader.feed(QByteArray::fromHex("8005") + "!done" + QByteArray::fromHex("c00007") + ".tag=12" +
                QByteArray::fromHex("e0000000"));
    const Sentence sentence = next(reader);
    QCOMPARE(sentence.word, "!done");
    QCOMPARE(sentence.tag, "12");
}

void SentenceReaderTest::a_tag_may_stand_anywhere_behind_the_first_word_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("last, as old routers send it") << QByteArrayList{"!re", "=name=x", ".tag=7"} << QByteArray("7");
    QTest::newRow("second, as new ones do") << QByteArrayList{"!re", ".tag=7", "=name=x"} << QByteArray("7");
    QTest::newRow("in between") << QByteArrayList{"!re", "=a=b", ".tag=7", "=name=x"} << QByteArray("7");
    QTest::newRow("any bytes") << QByteArrayList{"!re", ".tag=a=b c", "=name=x"} << QByteArray("a=b c");
    QTest::newRow("empty is none") << QByteArrayList{"!re", ".tag=", "=name=x"} << QByteArray();
    QTest::newRow("an attribute is no tag") << QByteArrayList{"!re", "=.tag=7", "=name=x"} << QByteArray();
    QTest::newRow("none") << QByteArrayList{"!re", "=name=x"} << QByteArray();
}

void SentenceReaderTest::a_tag_may_stand_anywhere_behind_the_first_word()
{
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArray, tag);
    QByteArray wire;
    for (const QByteArray &word : words)
        appendWord(wire, word);
    wire += '\0';

    SentenceReader reader;
    reader.feed(wire);
    const Sentence sentence = next(reader);
    QCOMPARE(sentence.tag, tag);
    QCOMPARE(sentence.value("name"), "x");

    SentenceCutter cutter;
    std::copy_n(wire.constData(), wire.size(), cutter.room(wire.size()));
    cutter.wrote(wire.size());
    QCOMPARE(cutter.next().value()->tag.toByteArray(), tag);
}

void SentenceReaderTest::control_bytes_that_are_reserved_end_it_data()
{
    QTest::addColumn<int>("byte");
    for (int byte = 0xF1; byte <= 0xFF; ++byte)
        QTest::addRow("%x", unsigned(byte)) << byte;
}

void SentenceReaderTest::control_bytes_that_are_reserved_end_it()
{
    QFETCH(int, byte);
    SentenceReader reader;
    reader.feed(encode({"!done", {}, {}, {}}) + char(5) + "!done" + char(byte));
    QCOMPARE(next(reader).word, "!done"); // what came before is good
    const auto refused = reader.next();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!refused.error().message.isEmpty());
}

void SentenceReaderTest::every_prefix_at_its_limit_is_read_or_refused_data()
{
    QTest::addColumn<quint32>("length");
    QTest::addColumn<bool>("read");
    for (const quint32 length : {1u, 0x7Fu, 0x80u, 0x3FFFu, 0x4000u, 0x1FFFFFu, 0x200000u})
        QTest::addRow("%x", length) << length << true;
    for (const quint32 length : {0x1000001u, 0xFFFFFFFu, 0x10000000u, 0x7FFFFFFFu, 0x80000000u, 0xFFFFFFFFu})
        QTest::addRow("%x", length) << length << false;
}

void SentenceReaderTest::every_prefix_at_its_limit_is_read_or_refused()
{
    QFETCH(quint32, length);
    QFETCH(bool, read);
    SentenceReader reader;
    QByteArray wire;
    appendLength(wire, length);
    for (const char byte : wire) {
        QVERIFY(!reader.next().value());
        reader.feed(QByteArrayView(&byte, 1));
    }
    if (!read) {
        QVERIFY(!reader.next());
        return;
    }
    QVERIFY(!reader.next().value());
    reader.feed(QByteArray(length - 1, 'x'));
    QVERIFY(!reader.next().value());
    reader.feed("x");
    QVERIFY(!reader.next().value());
    reader.feed(QByteArrayView("\0", 1));
    QCOMPARE(next(reader).word.size(), qsizetype(length));
}

void SentenceReaderTest::a_word_of_16_MiB_is_read_and_one_byte_more_refused()
{
    QByteArray wire;
    appendWord(wire, QByteArray(limits::wordBytes, 'x'));
    SentenceReader reader;
    reader.feed(wire + '\0');
    QCOMPARE(next(reader).word.size(), limits::wordBytes);

    QByteArray claim;
    appendLength(claim, limits::wordBytes + 1);
    reader.feed(claim);
    QVERIFY(!reader.next());
}

void SentenceReaderTest::a_sentence_of_more_than_20_MiB_is_refused()
{
    SentenceReader reader;
    QByteArray word;
    appendWord(word, QByteArray(4 * 1024 * 1024, 'x'));
    for (int count = 0; count < 4; ++count) {
        reader.feed(word);
        QVERIFY(reader.next());
    }
    reader.feed(word);
    const auto refused = reader.next();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("20 MiB")));
}

void SentenceReaderTest::a_sentence_of_too_many_words_is_refused()
{
    SentenceReader reader;
    QByteArray words;
    for (qsizetype count = 0; count < limits::sentenceWords; ++count)
        words += QByteArrayView("\1x");
    reader.feed(words);
    QVERIFY(reader.next());
    reader.feed("\1x");
    QVERIFY(!reader.next());
}

void SentenceReaderTest::after_a_refusal_nothing_more_is_read()
{
    SentenceReader reader;
    reader.feed("\xff");
    QVERIFY(!reader.next());
    reader.feed(encode({"!done", {}, {}, {}}));
    QVERIFY(!reader.next());
}

void SentenceReaderTest::a_claimed_length_takes_no_memory()
{
    SentenceCutter cutter;
    char *const room = cutter.room(1);
    room[0] = char(0xE0);
    room[1] = char(0xFF); // 16 MiB less a byte
    room[2] = room[3] = char(0xFF);
    cutter.wrote(4);
    QVERIFY(!cutter.next().value());
    cutter.room(100);
    QVERIFY(cutter.roomSize() <= 1024 * 1024);
}

void SentenceReaderTest::an_attribute_without_its_second_equals_sign_has_an_empty_value()
{
    SentenceReader reader;
    QByteArray wire;
    for (const char *word : {"/ip/address/print", "=count-only", "=", "=="})
        appendWord(wire, word);
    reader.feed(wire + '\0');
    const Sentence sentence = next(reader);
    QCOMPARE(sentence.attributes, (QList<Attribute>{{"count-only", ""}, {"", ""}, {"", ""}}));
}

void SentenceReaderTest::blocks_that_nobody_points_into_are_used_again()
{
    SentenceCutter cutter;
    const QByteArray wire = encode({"!done", {}, {}, "1"});
    const char *const begin = cutter.room(wire.size());
    for (int count = 0; count < 100'000; ++count) {
        char *const room = cutter.room(wire.size());
        QCOMPARE(static_cast<const void *>(room), static_cast<const void *>(begin));
        std::copy_n(wire.constData(), wire.size(), room);
        cutter.wrote(wire.size());
        QVERIFY(cutter.next().value());
    }
}

QTEST_APPLESS_MAIN(SentenceReaderTest)
#include "sentencereadertest.moc"
