// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/codeform.h"

#include "core/vouchers/drawing.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace nettdesk;
using namespace nettdesk::vouchers;
using namespace Qt::StringLiterals;

class CodeFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_usual_form_has_ten_symbols_and_49_bits();
    void a_form_is_read_from_what_a_person_writes_data();
    void a_form_is_read_from_what_a_person_writes();
    void a_form_that_breaks_a_rule_is_refused_with_the_rule_data();
    void a_form_that_breaks_a_rule_is_refused_with_the_rule();
    void drawn_codes_look_like_their_form();
    void every_symbol_is_drawn_as_often_as_the_other();
    void the_chance_per_year_is_that_of_the_design_data();
    void the_chance_per_year_is_that_of_the_design();
    void too_many_live_codes_for_a_form_are_refused_with_a_form_that_would_do();
    void passwords_follow_their_rule();
    void a_covered_code_keeps_its_form_and_its_last_two_symbols();
};

void CodeFormTest::the_usual_form_has_ten_symbols_and_49_bits()
{
    const CodeForm form;
    QCOMPARE(form.symbols(), 10);
    QCOMPARE(form.text(), u"groups=5-5"_s);
    QCOMPARE(CodeForm::plainAlphabet().size(), 31);
    for (const QChar lookAlike : u"0O1IL"_s)
        QVERIFY(!CodeForm::plainAlphabet().contains(lookAlike));
    const CodeStrength strength = form.strength(1000);
    QVERIFY(std::abs(strength.bits - 49.54) < 0.01);
    QCOMPARE(strength.verdict, CodeStrength::Verdict::Strong);
}

void CodeFormTest::a_form_is_read_from_what_a_person_writes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("usual") << u"NET"_s << u"5-5"_s << QString() << u"groups=5-5 prefix=NET"_s << 15;
    QTest::newRow("lower case prefix") << u" net "_s << u"5-5"_s << QString() << u"groups=5-5 prefix=NET"_s << 15;
    QTest::newRow("no prefix") << QString() << u"4-4-4"_s << QString() << u"groups=4-4-4"_s << 14;
    QTest::newRow("one group") << QString() << u"12"_s << QString() << u"groups=12"_s << 12;
    QTest::newRow("NET-1234-ABCD") << u"NET"_s << u"4D-4L"_s << QString() << u"groups=4d-4l prefix=NET"_s << 13;
    QTest::newRow("digits") << QString() << u"6-6"_s << u"0123456789"_s << u"groups=6-6 alphabet=0123456789"_s << 13;
    QTest::newRow("longest prefix") << u"CAFE2026"_s << u"8"_s << QString() << u"groups=8 prefix=CAFE2026"_s << 17;
}

void CodeFormTest::a_form_is_read_from_what_a_person_writes()
{
    QFETCH(QString, prefix);
    QFETCH(QString, groups);
    QFETCH(QString, alphabet);
    const Result<CodeForm> form = CodeForm::create(prefix, groups, alphabet);
    QVERIFY2(form, form ? "" : qPrintable(form.error().message));
    QTEST(form->text(), "text");
    QTEST(form->length(), "length");
    QCOMPARE(form->draw().size(), form->length());
    QCOMPARE(form->sample().size(), form->length());
    QCOMPARE(*CodeForm::parse(form->text()), *form);
}

void CodeFormTest::a_form_that_breaks_a_rule_is_refused_with_the_rule_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<QString>("named");
    QTest::newRow("prefix too long") << u"TOOLONGNET"_s << u"5-5"_s << QString() << u"at most 8"_s;
    QTest::newRow("prefix with a dash") << u"NE-T"_s << u"5-5"_s << QString() << u"NE-T"_s;
    QTest::newRow("prefix in another script") << u"شبكة"_s << u"5-5"_s << QString() << u"A–Z"_s;
    QTest::newRow("seven symbols") << u"NET"_s << u"3-4"_s << QString() << u"at least 8"_s;
    QTest::newRow("no number") << QString() << u"x-5"_s << QString() << u"5-5"_s;
    QTest::newRow("empty") << QString() << QString() << QString() << u"5-5"_s;
    QTest::newRow("empty group") << QString() << u"5--5"_s << QString() << u"5-5"_s;
    QTest::newRow("negative") << QString() << u"-5-5"_s << QString() << u"5-5"_s;
    QTest::newRow("zero") << QString() << u"0-9"_s << QString() << u"5-5"_s;
    QTest::newRow("too many symbols") << QString() << u"17-17"_s << QString() << u"at most 32"_s;
    QTest::newRow("too many groups") << QString() << u"2-2-2-2-2-2-2"_s << QString() << u"at most 6 groups"_s;
    QTest::newRow("huge") << QString() << u"99999999999999"_s << QString() << u"5-5"_s;
    QTest::newRow("alphabet too small") << QString() << u"5-5"_s << u"ABC"_s << u"at least 10"_s;
    QTest::newRow("a symbol twice") << QString() << u"5-5"_s << u"ABCDEFGHJKA"_s << u"“A” twice"_s;
    QTest::newRow("look-alikes") << QString() << u"5-5"_s << u"23456789ABC0O"_s << u"“0” and “O”"_s;
    QTest::newRow("I and L") << QString() << u"5-5"_s << u"ABCDEFGHIJKL"_s << u"“I” and “L”"_s;
    QTest::newRow("alphabet with a blank") << QString() << u"5-5"_s << u"ABCDEFGH JKMN"_s << u"digits only"_s;
}

void CodeFormTest::a_form_that_breaks_a_rule_is_refused_with_the_rule()
{
    QFETCH(QString, prefix);
    QFETCH(QString, groups);
    QFETCH(QString, alphabet);
    QFETCH(QString, named);
    const Result<CodeForm> form = CodeForm::create(prefix, groups, alphabet);
    QVERIFY(!form);
    QCOMPARE(form.error().kind, Error::Kind::Invalid);
    QVERIFY2(form.error().message.contains(named), qPrintable(form.error().message));
}

void CodeFormTest::drawn_codes_look_like_their_form()
{
    const CodeForm form = *CodeForm::create(u"NET"_s, u"4d-4l"_s);
    QSet<QString> codes;
    for (int i = 0; i < 1000; ++i) {
        const QString code = form.draw();
        QVERIFY(code.startsWith("NET-"_L1));
        for (const QChar c : code.sliced(4, 4))
            QVERIFY(c.isDigit());
        QCOMPARE(code.at(8), QChar(u'-'));
        for (const QChar c : code.sliced(9))
            QVERIFY(c.isUpper() && c != u'L');
        codes.insert(code);
    }
    QVERIFY(codes.size() >= 999);
    QCOMPARE(form.sample(), form.sample());
}

void CodeFormTest::every_symbol_is_drawn_as_often_as_the_other()
{
    constexpr int draws = 310'000;
    std::array<int, 128> counts{};
    for (int i = 0; i < draws; ++i)
        ++counts.at(size_t(drawSymbol(CodeForm::plainAlphabet()).unicode()));
    double chiSquared = 0;
    const double expected = draws / 31.0;
    for (const QChar c : CodeForm::plainAlphabet())
        chiSquared += std::pow(counts.at(size_t(c.unicode())) - expected, 2) / expected;
    // 30 degrees of freedom: more than 95 happens by chance once in 10^8 runs; without the fair draw it is over 1000.
    QVERIFY2(chiSquared < 95, qPrintable(QString::number(chiSquared)));
}

void CodeFormTest::the_chance_per_year_is_that_of_the_design_data()
{
    using Exposure = CodeStrength::Exposure;
    QTest::addColumn<QString>("groups");
    QTest::addColumn<qint64>("live");
    QTest::addColumn<Exposure>("exposure");
    QTest::addColumn<double>("chance");
    QTest::newRow("8 of 31, portal, 500") << u"8"_s << qint64(500) << Exposure::Portal << 0.018;
    QTest::newRow("8 of 31, ahead, 500") << u"8"_s << qint64(500) << Exposure::Ahead << 0.31;
    QTest::newRow("9 of 31, ahead, 5000") << u"9"_s << qint64(5000) << Exposure::Ahead << 0.11;
    QTest::newRow("10 of 31, counter, 500") << u"5-5"_s << qint64(500) << Exposure::Counter << 2e-6;
    QTest::newRow("10 of 31, portal, 5000") << u"5-5"_s << qint64(5000) << Exposure::Portal << 2e-4;
    QTest::newRow("10 of 31, ahead, 50000") << u"5-5"_s << qint64(50'000) << Exposure::Ahead << 0.04;
    QTest::newRow("12 of 31, ahead, 50000") << u"6-6"_s << qint64(50'000) << Exposure::Ahead << 4e-5;
    QTest::newRow("NET-1234-ABCD, portal, 500") << u"4d-4l"_s << qint64(500) << Exposure::Portal << 0.98;
}

void CodeFormTest::the_chance_per_year_is_that_of_the_design()
{
    QFETCH(QString, groups);
    QFETCH(qint64, live);
    QFETCH(CodeStrength::Exposure, exposure);
    QFETCH(double, chance);
    const double actual = CodeForm::create({}, groups)->strength(live).chancePerYear(exposure);
    QVERIFY2(std::abs(actual - chance) <= chance * 0.15, qPrintable(QString::number(actual)));
}

void CodeFormTest::too_many_live_codes_for_a_form_are_refused_with_a_form_that_would_do()
{
    const CodeForm weak = *CodeForm::create(u"NET"_s, u"4d-4l"_s);
    QVERIFY(std::abs(weak.strength(20).bits - 31.9) < 0.05);
    QVERIFY(weak.check(20));
    QCOMPARE(weak.strength(20).verdict, CodeStrength::Verdict::Weak);
    QVERIFY(weak.strength(20).text().contains("31.9"_L1));
    const Result<> refused = weak.check(100'000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains("5-5"_L1), qPrintable(refused.error().message));
    QVERIFY(CodeForm().check(1'000'000));
    QVERIFY(!CodeForm::create({}, u"8d"_s)->check(2000));
    QVERIFY(CodeForm::create({}, u"8d"_s)->check(500));
}

void CodeFormTest::passwords_follow_their_rule()
{
    QCOMPARE(drawPassword(PasswordRule::Random, u"A"_s).size(), 8);
    QVERIFY(drawPassword(PasswordRule::Random, u"A"_s) != drawPassword(PasswordRule::Random, u"A"_s));
    const QString digits = drawPassword(PasswordRule::Digits, u"A"_s);
    QCOMPARE(digits.size(), 6);
    for (const QChar c : digits)
        QVERIFY(c.isDigit());
    QCOMPARE(drawPassword(PasswordRule::SameAsCode, u"NET-7K3QX-M9D2P"_s), u"NET-7K3QX-M9D2P"_s);
    QVERIFY(drawPassword(PasswordRule::None, u"NET"_s).isEmpty());
}

void CodeFormTest::a_covered_code_keeps_its_form_and_its_last_two_symbols()
{
    QCOMPARE(coveredCode(u"NET-7K3QX-M9D2P"_s), u"•••-•••••-•••2P"_s);
    QCOMPARE(coveredCode(u"12345678"_s), u"••••••78"_s);
    QCOMPARE(coveredCode(u"AB"_s), u"AB"_s);
    QCOMPARE(coveredCode({}), QString());
}

QTEST_GUILESS_MAIN(CodeFormTest)
#include "codeformtest.moc"
