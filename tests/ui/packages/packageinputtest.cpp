// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packageinput.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;

namespace {

Business shop()
{
    Business business;
    business.name = u"Café"_s;
    business.currency = u"USD"_s;
    business.zone = u"UTC"_s;
    return business;
}

PackageInput good()
{
    PackageInput input;
    input.name = u"Day pass"_s;
    input.data = u"2"_s;
    input.price = u"2.50"_s;
    return input;
}

PackageReading read(const PackageInput &input)
{
    return readPackageInput(input, shop(), Timestamp());
}

} // namespace

class PackageInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void what_is_typed_becomes_the_package()
    {
        PackageInput input = good();
        input.name = u"  Day   pass "_s;
        input.colour = u"#16A34A"_s;
        input.signIns = u"3"_s;
        input.locksDevice = true;
        const PackageReading reading = read(input);
        QVERIFY2(reading.isComplete(), qPrintable(reading.errors.values().join(u' ')));
        QCOMPARE(reading.package.name, u"Day pass"_s);
        QCOMPARE(reading.package.colour, u"#16a34a"_s);
        QCOMPARE(reading.package.terms.signIns, 3);
        QVERIFY(reading.package.terms.locksDevice);
        QCOMPARE(reading.package.terms.price, Money(250, u"USD"_s));
        QCOMPARE(reading.package.codeForm, vouchers::CodeForm().text());
        for (const QString &part : {u"Day pass"_s, u"1 day"_s, u"2 GB"_s, u"2.50"_s})
            QVERIFY2(reading.summary.contains(part), qPrintable(reading.summary));
    }

    void a_wrong_field_says_so_itself_data()
    {
        QTest::addColumn<VoucherField>("field");
        QTest::addColumn<PackageInput>("input");
        const auto row = [](const char *name, VoucherField field, auto change) {
            PackageInput input = good();
            change(input);
            QTest::newRow(name) << field << input;
        };
        row("no name", VoucherField::Name, [](PackageInput &in) { in.name = u"  "_s; });
        row("a name of many words", VoucherField::Name, [](PackageInput &in) { in.name = QString(61, u'x'); });
        row("a novel for a description", VoucherField::Description,
            [](PackageInput &in) { in.description = QString(201, u'x'); });
        row("ahead on no router", VoucherField::Router, [](PackageInput &in) { in.provision = Provision::Ahead; });
        row("no devices", VoucherField::SignIns, [](PackageInput &in) { in.signIns = u"0"_s; });
        row("too many devices", VoucherField::SignIns, [](PackageInput &in) { in.signIns = u"101"_s; });
        row("codes of seven", VoucherField::Length, [](PackageInput &in) {
            in.groups.clear();
            in.length = u"7"_s;
        });
        row("seven groups", VoucherField::GroupLength, [](PackageInput &in) {
            in.groups.clear();
            in.length = u"14"_s;
            in.groupLength = u"2"_s;
        });
        row("an alphabet of look-alikes", VoucherField::Symbols, [](PackageInput &in) {
            in.groups.clear();
            in.symbols = CodeInput::Symbols::Own;
            in.ownSymbols = u"0O1ILABCDEF"_s;
        });
        row("no alphabet", VoucherField::Symbols, [](PackageInput &in) {
            in.groups.clear();
            in.symbols = CodeInput::Symbols::Own;
        });
    }

    void a_wrong_field_says_so_itself()
    {
        QFETCH(VoucherField, field);
        QFETCH(PackageInput, input);
        const PackageReading reading = read(input);
        QCOMPARE(reading.errors.keys(), QList<VoucherField>{field});
        QVERIFY(reading.summary.isEmpty());
    }

    void terms_come_back_as_they_were_typed_data()
    {
        QTest::addColumn<VoucherTerms>("terms");
        VoucherTerms terms;
        terms.price = Money(250, u"USD"_s);
        const auto row = [&terms](const char *name, auto change) {
            VoucherTerms changed = terms;
            change(changed);
            QTest::newRow(name) << changed;
        };
        row("a day", [](VoucherTerms &t) { t.timeLimit = std::chrono::hours(24); });
        row("ninety minutes", [](VoucherTerms &t) { t.timeLimit = std::chrono::minutes(90); });
        row("36 hours online", [](VoucherTerms &t) {
            t.timeLimit = std::chrono::hours(36);
            t.timeCounts = TimeCounts::Online;
        });
        row("500 MB", [](VoucherTerms &t) { t.dataLimit = ByteCount::fromMegabytes(500); });
        row("a gigabyte and a half",
            [](VoucherTerms &t) { t.dataLimit = ByteCount::fromBytes((qint64{3} << 30) / 2); });
        row("speeds", [](VoucherTerms &t) {
            t.timeLimit = std::chrono::hours(1);
            t.speed = {BitRate::fromMegabits(10), BitRate::fromBitsPerSecond(512'000)};
        });
        row("a profile", [](VoucherTerms &t) {
            t.timeLimit = std::chrono::hours(1);
            t.profile = u"fast"_s;
        });
        row("two devices, free", [](VoucherTerms &t) {
            t.timeLimit = std::chrono::hours(1);
            t.signIns = 2;
            t.locksDevice = true;
            t.price = Money(0, u"USD"_s);
        });
    }

    void terms_come_back_as_they_were_typed()
    {
        QFETCH(VoucherTerms, terms);
        const TermsReading reading = readTerms(TermsInput::of(terms), shop(), Timestamp(), Provision::OnRedemption);
        QVERIFY2(reading.errors.isEmpty(), qPrintable(reading.errors.values().join(u' ')));
        QCOMPARE(reading.terms, terms);
    }

    void every_form_of_codes_comes_back_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("alphabet");
        QTest::newRow("as it is first") << QString() << u"5-5"_s << QString();
        QTest::newRow("with a prefix") << u"NET"_s << u"4-4-4"_s << QString();
        QTest::newRow("digits and letters") << u"NET"_s << u"4d-4l"_s << QString();
        QTest::newRow("digits") << QString() << u"6d-6d"_s << QString();
        QTest::newRow("letters in threes") << QString() << u"3l-3l-3l"_s << QString();
        QTest::newRow("twelve in fives") << QString() << u"5-5-2"_s << QString();
        QTest::newRow("ungrouped") << QString() << u"16"_s << QString();
        QTest::newRow("an alphabet of its own") << QString() << u"6-6"_s << u"ACEFHJKMNPRTUVWXY3479"_s;
        QTest::newRow("mixed groups") << QString() << u"3d-5-4l"_s << QString();
    }

    void every_form_of_codes_comes_back()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, groups);
        QFETCH(QString, alphabet);
        const auto form = vouchers::CodeForm::create(prefix, groups, alphabet);
        QVERIFY2(form, qPrintable(form ? QString() : form.error().message));
        const CodeInput input = CodeInput::of(*form, PasswordRule::Digits);
        const CodeReading back = readCode(input);
        QVERIFY2(back.errors.isEmpty(), qPrintable(back.errors.values().join(u' ')));
        QCOMPARE(back.form.text(), form->text());
        QCOMPARE(input.password, PasswordRule::Digits);
        QVariantMap map;
        input.write(map);
        CodeInput restored;
        restored.read(map);
        QCOMPARE(restored, input);
    }

    void a_package_comes_back_into_its_fields()
    {
        PackageInput input = good();
        input.description = u"Two devices"_s;
        input.colour = u"#123456"_s;
        input.router = RouterId(7);
        input.provision = Provision::Ahead;
        input.isActive = false;
        const PackageReading reading = read(input);
        QVERIFY2(reading.isComplete(), qPrintable(reading.errors.values().join(u' ')));
        QCOMPARE(PackageInput::of(reading.package), input);
    }
};

QTEST_MAIN(PackageInputTest)
#include "packageinputtest.moc"
