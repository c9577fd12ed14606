// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/generateform.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;

namespace {

const QDate today(2026, 11, 21);

Business shop()
{
    Business business;
    business.name = u"Café"_s;
    business.currency = u"USD"_s;
    business.zone = u"Africa/Nairobi"_s; // three hours before UTC, all year
    return business;
}

Timestamp now()
{
    return toTimestamp(QDateTime(today, QTime(9, 0), Qt::UTC));
}

GenerateInput good()
{
    GenerateInput input;
    input.router = RouterId(1);
    input.data = u"2"_s;
    input.speedDown = u"10"_s;
    input.speedUp = u"5"_s;
    input.price = u"2.50"_s;
    return input;
}

GenerateReading read(const GenerateInput &input)
{
    return readGenerateInput(input, shop(), now());
}

} // namespace

class GenerateFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void what_is_typed_becomes_the_request();
    void a_wrong_field_says_so_itself_and_no_other_does_data();
    void a_wrong_field_says_so_itself_and_no_other_does();
    void a_voucher_needs_one_limit_and_no_more();
    void a_profile_takes_the_place_of_the_speeds();
    void the_last_day_counts_whole_in_the_shops_zone();
    void the_sentence_says_everything_that_is_sold();
    void numbers_in_arabic_digits_are_read();
    void what_was_chosen_last_comes_back();
    void a_store_with_nonsense_gives_the_defaults();
    void the_sample_has_the_form_that_is_chosen();
    void a_router_that_ends_nothing_by_itself_is_said();
};

void GenerateFormTest::what_is_typed_becomes_the_request()
{
    const GenerateReading reading = read(good());
    QVERIFY2(reading.isComplete(), qPrintable(reading.errors.values().join(u' ')));
    const vouchers::GenerateRequest &request = reading.request;
    QCOMPARE(request.router, RouterId(1));
    QCOMPARE(request.count, 20);
    QCOMPARE(request.form.groups(), u"5-5"_s);
    QCOMPARE(request.terms.timeLimit, std::chrono::seconds(86'400));
    QCOMPARE(request.terms.dataLimit, ByteCount::fromGigabytes(2));
    QCOMPARE(request.terms.speed.down, BitRate::fromMegabits(10));
    QCOMPARE(request.terms.speed.up, BitRate::fromMegabits(5));
    QCOMPARE(request.terms.price, Money(250, u"USD"_s));
    QVERIFY(reading.dataHint.contains(u"2,147,483,648"_s));
    QVERIFY(!reading.timeHint.isEmpty());
}

void GenerateFormTest::a_wrong_field_says_so_itself_and_no_other_does_data()
{
    using Field = VoucherField;
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");

    const auto row = [](const char *name, Field field, const QString &text, bool isGood) {
        QTest::newRow(name) << field << text << isGood;
    };
    row("no vouchers", Field::Count, u"0"_s, false);
    row("one voucher", Field::Count, u"1"_s, true);
    row("as many as there may be", Field::Count, u"100000"_s, true);
    row("one too many", Field::Count, u"100001"_s, false);
    row("half a voucher", Field::Count, u"1.5"_s, false);
    row("less than none", Field::Count, u"-5"_s, false);
    row("no number", Field::Count, u"twenty"_s, false);
    row("empty number", Field::Count, QString(), false);
    row("an exponent", Field::Count, u"1e3"_s, false);
    row("a prefix", Field::Prefix, u"net"_s, true);
    row("a prefix of eight", Field::Prefix, u"ABCDEFGH"_s, true);
    row("a prefix of nine", Field::Prefix, u"ABCDEFGHI"_s, false);
    row("a prefix with a sign", Field::Prefix, u"NET$"_s, false);
    row("a prefix in Arabic", Field::Prefix, u"نت"_s, false);
    row("groups that can be guessed", Field::Groups, u"2-2"_s, false);
    row("groups of nonsense", Field::Groups, u"a-b"_s, false);
    row("digits and letters", Field::Groups, u"4d-4l"_s, true);
    row("hours", Field::Time, u"36"_s, true);
    row("half a day", Field::Time, u"0.5"_s, false);
    row("no time at all", Field::Time, u"0"_s, false);
    row("ten years and a day", Field::Time, u"3651"_s, false);
    row("a time beyond all numbers", Field::Time, u"99999999999999999999"_s, false);
    row("one and a half", Field::Data, u"1.5"_s, true);
    row("with a comma", Field::Data, u"1,5"_s, true);
    row("a thousandth", Field::Data, u"1.001"_s, false);
    row("two points", Field::Data, u"1.2.3"_s, false);
    row("words for data", Field::Data, u"much"_s, false);
    row("half a megabit", Field::SpeedDown, u"0.5"_s, true);
    row("no speed limit", Field::SpeedDown, QString(), true);
    row("a speed with its unit", Field::SpeedDown, u"10M"_s, false);
    row("faster than anything", Field::SpeedUp, u"200000"_s, false);
    row("free", Field::Price, QString(), true);
    row("too many decimals", Field::Price, u"2.505"_s, false);
    row("a debt", Field::Price, u"-1"_s, false);
    row("a sum with words", Field::Price, u"two"_s, false);
}

void GenerateFormTest::a_wrong_field_says_so_itself_and_no_other_does()
{
    QFETCH(VoucherField, field);
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    GenerateInput input = good();
    switch (field) {
    case VoucherField::Count: input.count = text; break;
    case VoucherField::Prefix: input.prefix = text; break;
    case VoucherField::Groups: input.groups = text; break;
    case VoucherField::Time: input.time = text; break;
    case VoucherField::Data: input.data = text; break;
    case VoucherField::SpeedDown: input.speedDown = text; break;
    case VoucherField::SpeedUp: input.speedUp = text; break;
    case VoucherField::Price: input.price = text; break;
    default: QFAIL("no such row");
    }

    const GenerateReading reading = read(input);

    QCOMPARE(reading.isComplete(), isGood);
    QCOMPARE(reading.summary.isEmpty(), !isGood);
    if (!isGood) {
        QCOMPARE(reading.errors.keys(), QList<VoucherField>{field});
        QVERIFY(reading.errors.value(field).endsWith(u'.'));
    }
}

void GenerateFormTest::a_voucher_needs_one_limit_and_no_more()
{
    GenerateInput input = good();
    input.time.clear();
    QVERIFY(read(input).isComplete());
    input.data.clear();
    QVERIFY(read(input).errors.contains(VoucherField::Time));
    input.time = u"3"_s;
    QVERIFY(read(input).isComplete());
    QVERIFY(!read(input).request.terms.dataLimit);
}

void GenerateFormTest::a_profile_takes_the_place_of_the_speeds()
{
    GenerateInput input = good();
    input.profile = u"fast"_s;
    input.speedDown = u"nonsense"_s; // its field is switched off, so nobody can mend it
    const GenerateReading reading = read(input);
    QVERIFY(reading.isComplete());
    QCOMPARE(reading.request.terms.profile, u"fast"_s);
    QVERIFY(!reading.request.terms.speed.isLimited());
    QVERIFY(reading.summary.contains(u"fast"_s));
}

void GenerateFormTest::the_last_day_counts_whole_in_the_shops_zone()
{
    GenerateInput input = good();
    input.validFrom = today;
    input.validUntil = today;
    const GenerateReading reading = read(input);
    QVERIFY(reading.isComplete());
    QCOMPARE(toDateTime(*reading.request.terms.validFrom), QDateTime(today.addDays(-1), QTime(21, 0), Qt::UTC));
    QCOMPARE(toDateTime(*reading.request.terms.validUntil), QDateTime(today, QTime(21, 0), Qt::UTC));

    input.validUntil = today.addDays(-1);
    QVERIFY(read(input).errors.contains(VoucherField::Validity));
    input.validFrom = today.addDays(5);
    input.validUntil = today.addDays(4);
    QVERIFY(read(input).errors.contains(VoucherField::Validity));
}

void GenerateFormTest::the_sentence_says_everything_that_is_sold()
{
    const QString sentence = read(good()).summary;
    for (const QString &part : {u"20"_s, u"1 day"_s, u"2 GB"_s, u"5"_s, u"2.50"_s, u"redeemed at the counter"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    GenerateInput input = good();
    input.price.clear();
    QVERIFY(read(input).summary.contains(u"free"_s));
}

void GenerateFormTest::numbers_in_arabic_digits_are_read()
{
    GenerateInput input = good();
    input.count = u"٢٥"_s;
    input.data = u"١٫٥"_s;
    input.price = u"٢٫٥٠"_s;
    const GenerateReading reading = read(input);
    QVERIFY2(reading.isComplete(), qPrintable(reading.errors.values().join(u' ')));
    QCOMPARE(reading.request.count, 25);
    QCOMPARE(reading.request.terms.dataLimit->bytes(), (qint64{3} << 30) / 2);
    QCOMPARE(reading.request.terms.price.minor(), 250);
}

void GenerateFormTest::what_was_chosen_last_comes_back()
{
    GenerateInput input = good();
    input.timeUnit = GenerateInput::TimeUnit::Hours;
    input.timeCounts = TimeCounts::Online;
    input.dataUnit = GenerateInput::DataUnit::Megabytes;
    input.password = PasswordRule::Digits;
    input.groups = u"4-4-4"_s;
    input.prefix = u"NET"_s;
    input.profile = u"fast"_s;
    QCOMPARE(GenerateInput::fromMap(input.toMap()), input);
}

void GenerateFormTest::a_store_with_nonsense_gives_the_defaults()
{
    const GenerateInput input =
        GenerateInput::fromMap({{u"timeUnit"_s, 77}, {u"dataUnit"_s, -1}, {u"password"_s, u"psychic"_s}});
    QCOMPARE(input, GenerateInput());
}

void GenerateFormTest::the_sample_has_the_form_that_is_chosen()
{
    GenerateInput input = good();
    input.prefix = u"NET"_s;
    input.groups = u"4-4-4"_s;
    const GenerateReading reading = read(input);
    const Voucher sample = sampleVoucher(reading.request, now());
    QVERIFY(sample.code.startsWith(u"NET-"_s));
    QCOMPARE(sample.code.size(), reading.request.form.length());
    QCOMPARE(sample.terms, reading.request.terms);
}

void GenerateFormTest::a_router_that_ends_nothing_by_itself_is_said()
{
    using Schedulers = accounts::EndLayers::Schedulers;
    const auto hint = [](const GenerateInput &input, Schedulers schedulers) {
        return readGenerateInput(input, shop(), now(), schedulers).endsHint;
    };
    GenerateInput input = good();
    for (const Schedulers refusing : {Schedulers::Refused, Schedulers::Silent})
        QVERIFY(hint(input, refusing).contains(u"only while NettDesk runs"_s));
    for (const Schedulers fine : {Schedulers::Unknown, Schedulers::Work})
        QCOMPARE(hint(input, fine), QString());
    input.time.clear(); // data alone ends on every router
    QCOMPARE(hint(input, Schedulers::Refused), QString());
    input = good();
    input.timeCounts = TimeCounts::Online; // so does time online
    QCOMPARE(hint(input, Schedulers::Refused), QString());
}

QTEST_MAIN(GenerateFormTest)
#include "generateformtest.moc"
