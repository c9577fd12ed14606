// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/money.h"

#include <QLocale>
#include <QTest>

using namespace nettdesk;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void what_a_person_types_becomes_whole_minor_units_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("point") << u"2.50"_s << u"USD"_s << qint64{250};
        QTest::newRow("comma") << u"2,5"_s << u"EUR"_s << qint64{250};
        QTest::newRow("whole") << u"12"_s << u"USD"_s << qint64{1200};
        QTest::newRow("no leading zero") << u".5"_s << u"USD"_s << qint64{50};
        QTest::newRow("spaces between thousands") << u"1 200.00"_s << u"USD"_s << qint64{120000};
        QTest::newRow("a currency without decimals") << u"1500"_s << u"JPY"_s << qint64{1500};
        QTest::newRow("a currency with three") << u"1.250"_s << u"KWD"_s << qint64{1250};
        QTest::newRow("Arabic-Indic digits") << u"٢٫٥٠"_s << u"USD"_s << qint64{250};
        QTest::newRow("zero is an amount") << u"0"_s << u"USD"_s << qint64{0};
        QTest::newRow("the largest") << u"9999999999999.99"_s << u"USD"_s << qint64{999999999999999};
    }

    void what_a_person_types_becomes_whole_minor_units()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const auto money = Money::parse(text, currency);
        QVERIFY2(money, qPrintable(money ? QString() : money.error().message));
        QCOMPARE(money->minor(), minor);
        QCOMPARE(money->currency(), currency);
    }

    void what_is_no_amount_is_refused_and_named_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::newRow("nothing") << u""_s << u"USD"_s;
        QTest::newRow("a sign") << u"-1"_s << u"USD"_s;
        QTest::newRow("too many decimals") << u"0.001"_s << u"USD"_s;
        QTest::newRow("decimals where there are none") << u"1.5"_s << u"JPY"_s;
        QTest::newRow("an exponent") << u"1e309"_s << u"USD"_s;
        QTest::newRow("two points") << u"1.2.3"_s << u"USD"_s;
        QTest::newRow("a point and nothing") << u"1."_s << u"USD"_s;
        QTest::newRow("more than exact numbers hold") << u"1000000000000000000"_s << u"USD"_s;
        QTest::newRow("words") << u"ten"_s << u"USD"_s;
    }

    void what_is_no_amount_is_refused_and_named()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        const auto money = Money::parse(text, currency);
        QVERIFY(!money);
        QCOMPARE(money.error().kind, Error::Kind::Invalid);
        QVERIFY(money.error().message.contains(text));
        QVERIFY(money.error().message.contains(currency));
    }

    void a_currency_is_three_capital_letters()
    {
        QVERIFY(!currencyDecimals(u"usd"_s));
        QVERIFY(!currencyDecimals(u"DOLLAR"_s));
        QCOMPARE(currencyDecimals(u"XOF"_s), Result<int>(0));
        QCOMPARE(currencyDecimals(u"IDR"_s), Result<int>(2));
    }

    void files_get_a_plain_number_and_screens_the_locales_form()
    {
        QCOMPARE(Money(250, u"USD"_s).number(), u"2.50"_s);
        QCOMPARE(Money(5, u"KWD"_s).number(), u"0.005"_s);
        QCOMPARE(Money(-250, u"USD"_s).number(), u"-2.50"_s);
        QCOMPARE(Money(1500, u"JPY"_s).number(), u"1500"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(Money(123450, u"USD"_s).text(), u"$1,234.50"_s);
        QCOMPARE(Money(123450, u"EUR"_s).text(), u"1,234.50 EUR"_s);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "moneytest.moc"
