// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bitrate.h"
#include "core/model/bytecount.h"
#include "core/model/operationid.h"
#include "core/model/voucher.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace nettdesk;
using namespace Qt::StringLiterals;

class QuantitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void an_amount_of_data_is_read_in_powers_of_1024_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("a plain number is bytes") << u"1048576"_s << qint64{1048576};
        QTest::newRow("gigabytes") << u"2GB"_s << qint64{2147483648};
        QTest::newRow("with a blank, lower case") << u"500 mb"_s << qint64{524288000};
        QTest::newRow("RouterOS's suffix") << u"1G"_s << qint64{1073741824};
        QTest::newRow("half") << u"1.5G"_s << qint64{1610612736};
        QTest::newRow("bytes named") << u"17B"_s << qint64{17};
        QTest::newRow("zero") << u"0"_s << qint64{0};
    }

    void an_amount_of_data_is_read_in_powers_of_1024()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        const auto count = ByteCount::parse(text);
        QVERIFY(count);
        QCOMPARE(count->bytes(), bytes);
    }

    void what_is_no_amount_of_data_is_refused()
    {
        for (const QString &text :
             {u""_s, u"-1"_s, u"1e400"_s, u"nan"_s, u"many"_s, u"5X"_s, u"9999999T"_s, u"G"_s, u"1G5"_s})
            QVERIFY2(!ByteCount::parse(text), qPrintable(text));
    }

    void data_is_shown_in_the_largest_unit()
    {
        QCOMPARE(ByteCount::fromGigabytes(2).text(), u"2 GB"_s);
        QCOMPARE(ByteCount::fromMegabytes(1536).text(), u"1.5 GB"_s);
        QCOMPARE(ByteCount::fromBytes(17).text(), u"17 bytes"_s);
        QCOMPARE(ByteCount::fromMegabytes(100).text(), u"100 MB"_s);
    }

    void a_speed_is_read_in_thousands_and_written_as_routers_write_it_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bits");
        QTest::addColumn<QString>("router");
        QTest::newRow("mega") << u"10M"_s << qint64{10000000} << u"10M"_s;
        QTest::newRow("kilo") << u"512k"_s << qint64{512000} << u"512k"_s;
        QTest::newRow("fraction") << u"2.5M"_s << qint64{2500000} << u"2500k"_s;
        QTest::newRow("plain") << u"1500"_s << qint64{1500} << u"1500"_s;
        QTest::newRow("for people") << u"10 Mbit/s"_s << qint64{10000000} << u"10M"_s;
        QTest::newRow("mbps") << u"4Mbps"_s << qint64{4000000} << u"4M"_s;
        QTest::newRow("none") << u"0"_s << qint64{0} << u"0"_s;
        QTest::newRow("odd") << u"1234567"_s << qint64{1234567} << u"1234567"_s;
    }

    void a_speed_is_read_in_thousands_and_written_as_routers_write_it()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bits);
        QFETCH(QString, router);
        const auto rate = BitRate::parse(text);
        QVERIFY(rate);
        QCOMPARE(rate->bitsPerSecond(), bits);
        QCOMPARE(rate->routerText(), router);
    }

    void what_is_no_speed_is_refused()
    {
        for (const QString &text : {u""_s, u"fast"_s, u"-1M"_s, u"10T"_s, u"5000G"_s, u"M"_s, u"inf"_s})
            QVERIFY2(!BitRate::parse(text), qPrintable(text));
    }

    void operation_ids_never_repeat_and_their_mark_is_machine_text()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i) {
            const OperationId id = OperationId::create();
            QCOMPARE(id.text().size(), 26);
            QCOMPARE(id.mark().size(), 12);
            QVERIFY(id.text().startsWith(QString::fromLatin1(id.mark())));
            seen.insert(id.text());
        }
        QCOMPARE(seen.size(), 10000);
        QVERIFY(OperationId::fromText(OperationId::create().text()).isValid());
        QVERIFY(!OperationId::fromText(u"';drop table voucher;--abcd"_s).isValid());
        QVERIFY(!OperationId::fromText(u"short"_s).isValid());
    }

    void every_state_and_rule_is_found_by_its_stored_word()
    {
        for (int i = 0; i <= int(VoucherState::Void); ++i)
            QCOMPARE(voucherStateFromName(voucherStateName(VoucherState(i))), std::optional(VoucherState(i)));
        for (int i = 0; i <= int(PasswordRule::None); ++i)
            QCOMPARE(passwordRuleFromName(passwordRuleName(PasswordRule(i))), std::optional(PasswordRule(i)));
        QCOMPARE(voucherStateFromName(u"gone"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(QuantitiesTest)
#include "quantitiestest.moc"
