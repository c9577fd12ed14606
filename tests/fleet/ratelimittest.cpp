// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/ratelimit.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::fleet;
using namespace Qt::StringLiterals;
using std::chrono::seconds;
using Field = RateLimit::Field;

Q_DECLARE_METATYPE(nettdesk::fleet::RateLimit)

namespace {

Speed speed(qint64 up, qint64 down)
{
    return {BitRate::fromBitsPerSecond(down), BitRate::fromBitsPerSecond(up)};
}

} // namespace

class RateLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_a_router_says_is_understood_and_said_again_data();
    void what_a_router_says_is_understood_and_said_again();
    void what_is_wrong_is_shown_at_its_place_data();
    void what_is_wrong_is_shown_at_its_place();
    void what_a_router_would_ignore_is_told_data();
    void what_a_router_would_ignore_is_told();
    void up_stands_first_for_the_router_and_second_for_people();
    void whatever_is_read_is_written_so_that_it_reads_the_same();
    void no_text_is_too_odd_to_be_refused();
};

void RateLimitTest::what_a_router_says_is_understood_and_said_again_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RateLimit>("limit");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString &text, const RateLimit &limit, const QString &written) {
        QTest::addRow("%s", qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << limit << written;
    };
    row(u""_s, {}, u""_s);
    row(u"   "_s, {}, u""_s);
    row(u"0/0"_s, {}, u""_s);
    row(u"2M/10M"_s, {.speed = speed(2'000'000, 10'000'000)}, u"2M/10M"_s);
    row(u"1M"_s, {.speed = speed(1'000'000, 1'000'000)}, u"1M/1M"_s);
    row(u"512K/2m"_s, {.speed = speed(512'000, 2'000'000)}, u"512k/2M"_s);
    row(u"1500000/0"_s, {.speed = speed(1'500'000, 0)}, u"1500k/0"_s);
    row(u"0/5M"_s, {.speed = speed(0, 5'000'000)}, u"0/5M"_s);
    row(u"2.5M/1G"_s, {.speed = speed(2'500'000, 1'000'000'000)}, u"2500k/1000M"_s);
    row(u"1234567/7654321"_s, {.speed = speed(1'234'567, 7'654'321)}, u"1234567/7654321"_s);
    row(u"512k/1M 1M/2M"_s, {.speed = speed(512'000, 1'000'000), .burst = speed(1'000'000, 2'000'000)},
        u"512k/1M 1M/2M"_s);
    row(u"512k/1M 1M/2M 384k/768k 8/12"_s,
        {.speed = speed(512'000, 1'000'000),
         .burst = speed(1'000'000, 2'000'000),
         .burstThreshold = speed(384'000, 768'000),
         .burstTime = {seconds(8), seconds(12)}},
        u"512k/1M 1M/2M 384k/768k 8/12"_s);
    row(u"512k/1M 1M/2M 384k/768k 8s/00:01:00 3"_s,
        {.speed = speed(512'000, 1'000'000),
         .burst = speed(1'000'000, 2'000'000),
         .burstThreshold = speed(384'000, 768'000),
         .burstTime = {seconds(8), seconds(60)},
         .priority = 3},
        u"512k/1M 1M/2M 384k/768k 8/60 3"_s);
    // Placeholders for what lies before a part that is wanted, as shops write them.
    row(u"512k/1M 0/0 0/0 0/0 8 256k/512k"_s,
        {.speed = speed(512'000, 1'000'000), .priority = 8, .least = speed(256'000, 512'000)},
        u"512k/1M 0/0 0/0 0/0 8 256k/512k"_s);
    row(u" 1M/2M\t0 0 0s 1 "_s, {.speed = speed(1'000'000, 2'000'000), .priority = 1}, u"1M/2M 0/0 0/0 0/0 1"_s);
}

void RateLimitTest::what_a_router_says_is_understood_and_said_again()
{
    QFETCH(QString, text);
    QFETCH(RateLimit, limit);
    QFETCH(QString, written);
    const auto read = RateLimit::parse(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, limit);
    QCOMPARE(read->routerText(), written);
    QCOMPARE(read->isUnlimited(), written.isEmpty());
    QCOMPARE(RateLimit::parse(written).value(), limit);
    QVERIFY(!limit.fault());
}

void RateLimitTest::what_is_wrong_is_shown_at_its_place_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Field>("field");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    const auto row = [](const QString &text, Field field, int at, int length) {
        QTest::addRow("%s", qPrintable(text)) << text << field << at << length;
    };
    row(u"fast"_s, Field::Up, 0, 4);
    row(u"-1M/2M"_s, Field::Up, 0, 3);
    row(u"1M/"_s, Field::Down, 3, 0);
    row(u"/1M"_s, Field::Up, 0, 0);
    row(u"1M/2M/3M"_s, Field::Down, 3, 5);
    row(u"1M\\2M"_s, Field::Up, 0, 5);
    row(u"1Mbps/2Mbps"_s, Field::Up, 0, 5);
    row(u"1e6/2e6"_s, Field::Up, 0, 3);
    row(u"1,5M/2M"_s, Field::Up, 0, 4);
    row(u".5M/2M"_s, Field::Up, 0, 3);
    row(u"0.5/2M"_s, Field::Up, 0, 3);
    row(u"0.0001k/2M"_s, Field::Up, 0, 7);
    row(u"2000G/1M"_s, Field::Up, 0, 5);
    row(u"١M/2M"_s, Field::Up, 0, 2);
    row(u"inf/nan"_s, Field::Up, 0, 3);
    row(u"1M/2M x/4M"_s, Field::BurstUp, 6, 1);
    row(u"1M/2M 2M/"_s, Field::BurstDown, 9, 0);
    row(u"1M/2M 2M/4M 1M/z"_s, Field::ThresholdDown, 15, 1);
    row(u"1M/2M 2M/4M 1M/1M 8/x"_s, Field::TimeDown, 20, 1);
    row(u"1M/2M 2M/4M 1M/1M 250ms"_s, Field::TimeUp, 18, 5);
    row(u"1M/2M 2M/4M 1M/1M 2d"_s, Field::TimeUp, 18, 2);
    row(u"1M/2M 2M/4M 1M/1M 8 0"_s, Field::Priority, 20, 1);
    row(u"1M/2M 2M/4M 1M/1M 8 9"_s, Field::Priority, 20, 1);
    row(u"1M/2M 2M/4M 1M/1M 8 8/8"_s, Field::Priority, 20, 3);
    row(u"1M/2M 2M/4M 1M/1M 8 8 ?"_s, Field::LeastUp, 22, 1);
    row(u"1M/2M 2M/4M 1M/1M 8 8 1M/1M more"_s, Field::Whole, 28, 4);
}

void RateLimitTest::what_is_wrong_is_shown_at_its_place()
{
    QFETCH(QString, text);
    QFETCH(Field, field);
    QFETCH(int, at);
    QFETCH(int, length);
    const auto read = RateLimit::read(text);
    QVERIFY(!read);
    QCOMPARE(read.error().field, field);
    QCOMPARE(read.error().at, at);
    QCOMPARE(read.error().length, length);
    QVERIFY2(read.error().message.size() > 30 && read.error().message.endsWith(u'.'), qPrintable(read.error().message));
    const auto parsed = RateLimit::parse(text);
    QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
    QVERIFY2(parsed.error().message.contains(u"character %1."_s.arg(at + 1)), qPrintable(parsed.error().message));
}

void RateLimitTest::what_a_router_would_ignore_is_told_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Field>("field");
    const auto row = [](const QString &text, Field field) { QTest::addRow("%s", qPrintable(text)) << text << field; };
    row(u"1M/2M 1M/4M"_s, Field::BurstUp);
    row(u"1M/2M 2M/1M"_s, Field::BurstDown);
    row(u"0/2M 1M/4M"_s, Field::BurstUp);
    row(u"1M/2M 0/0 0/1M"_s, Field::ThresholdDown);
    row(u"1M/2M 2M/4M 2M/1M"_s, Field::ThresholdUp);
    row(u"1M/2M 0/0 0/0 8/8"_s, Field::TimeUp);
    row(u"1M/2M 0/0 0/0 0/0 8 2M/1M"_s, Field::LeastUp);
    row(u"0/0 0/0 0/0 0/0 3"_s, Field::Up);
    row(u"0/0 0/0 0/0 0/0 8 1M/1M"_s, Field::Up);
}

void RateLimitTest::what_a_router_would_ignore_is_told()
{
    QFETCH(QString, text);
    QFETCH(Field, field);
    const auto read = RateLimit::read(text); // shown as it stands there …
    QVERIFY(read);
    const auto fault = read->fault(); // … but not written by us
    QVERIFY(fault);
    QCOMPARE(fault->field, field);
    QVERIFY2(fault->message.size() > 30 && fault->message.endsWith(u'.'), qPrintable(fault->message));
}

void RateLimitTest::up_stands_first_for_the_router_and_second_for_people()
{
    RateLimit limit;
    limit.speed.down = BitRate::fromMegabits(10);
    limit.speed.up = BitRate::fromMegabits(2);
    QCOMPARE(limit.routerText(), u"2M/10M"_s);
    QCOMPARE(limit.text(), u"10 Mbit/s down, 2 Mbit/s up"_s);
    QCOMPARE(RateLimit().text(), u"no limit"_s);
}

void RateLimitTest::whatever_is_read_is_written_so_that_it_reads_the_same()
{
    QRandomGenerator random(20261121);
    const QString signs = u"0123456789kMG/ .s:-x"_s;
    int understood = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const auto figure = [&] {
            return QString::number(random.bounded(3) == 0 ? 0 : random.bounded(1, 4000)) +
                   QString(random.bounded(2) ? 1 : 0, u'k');
        };
        const int parts = random.bounded(1, 8);
        for (int part = 0; part < parts; ++part)
            text += part == 4 ? u"%1 "_s.arg(random.bounded(10)) : figure() + u'/' + figure() + u' ';
        if (random.bounded(3) == 0) // one sign that may break it
            text[random.bounded(int(text.size()))] = signs[random.bounded(int(signs.size()))];
        const auto read = RateLimit::read(text);
        if (!read) {
            QVERIFY(read.error().at >= 0 && read.error().at + read.error().length <= text.size());
            continue;
        }
        ++understood;
        const auto again = RateLimit::read(read->routerText());
        QVERIFY2(again && *again == *read, qPrintable(text));
    }
    QVERIFY2(understood > 1'000, qPrintable(QString::number(understood)));
}

void RateLimitTest::no_text_is_too_odd_to_be_refused()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            text += QChar(char16_t(random.bounded(4) ? random.bounded(0x20, 0x7f) : random.bounded(0x10000)));
        const auto read = RateLimit::read(text);
        if (!read)
            QVERIFY(read.error().at >= 0 && read.error().at + read.error().length <= text.size());
    }
    QVERIFY(!RateLimit::read(QString(1'000'000, u'9')));
    QVERIFY(!RateLimit::read(QString(100'000, u'/')));
}

QTEST_GUILESS_MAIN(RateLimitTest)
#include "ratelimittest.moc"
