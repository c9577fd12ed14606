// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/carddata.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace nettdesk;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CardDataTest : public QObject {
    Q_OBJECT

    static Voucher voucher()
    {
        Voucher voucher;
        voucher.id = VoucherId(42);
        voucher.code = u"NET-7K3QX-M9D2P"_s;
        voucher.passwordRule = PasswordRule::None;
        voucher.terms.timeLimit = 3h;
        voucher.terms.dataLimit = ByteCount::fromGigabytes(2);
        voucher.terms.price = Money(250, u"USD"_s);
        return voucher;
    }

    static CardSource source()
    {
        CardSource source;
        source.business = u"Café Example"_s;
        source.ssid = u"CafeGuest"_s;
        source.signInAddress = u"login.cafe.example"_s;
        source.password = u"hk 37&x"_s;
        source.printedAt = toTimestamp(QDateTime(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC));
        source.zone = QTimeZone("Asia/Dubai"); // UTC+4, no summer time
        source.locale = QLocale::c();
        return source;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void a_span_is_said_in_the_largest_units_that_are_exact_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("hours") << qint64{3 * 3600} << u"3 hours"_s;
        QTest::newRow("one hour") << qint64{3600} << u"1 hour"_s;
        QTest::newRow("a day") << qint64{86400} << u"1 day"_s;
        QTest::newRow("a day and a half") << qint64{129600} << u"1 day 12 hours"_s;
        QTest::newRow("minutes") << qint64{5400} << u"1 hour 30 minutes"_s;
        QTest::newRow("thirty days") << qint64{30 * 86400} << u"30 days"_s;
        QTest::newRow("nothing") << qint64{0} << u"0 seconds"_s;
    }

    void a_span_is_said_in_the_largest_units_that_are_exact()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(timeText(std::chrono::seconds(seconds)), text);
    }

    void a_card_says_what_its_voucher_gives()
    {
        const CardData card = describe(voucher(), source());
        QCOMPARE(card.code, u"NET-7K3QX-M9D2P"_s);
        QCOMPARE(card.time, u"3 hours"_s);
        QCOMPARE(card.data, u"2 GB"_s);
        QVERIFY(card.price.contains(u"2.50"_s));
        QVERIFY(card.speed.isEmpty());
        QVERIFY(card.validity.isEmpty());
        QCOMPARE(card.serial, u"42"_s);
        QCOMPARE(card.portal, u"login.cafe.example"_s);
        QCOMPARE(card.printDate, u"22 Nov 2026"_s); // already tomorrow in the shop's zone
    }

    void a_password_stands_on_the_card_only_where_the_rule_has_one_data()
    {
        QTest::addColumn<PasswordRule>("rule");
        QTest::addColumn<QString>("onTheCard");
        QTest::addColumn<QString>("inTheAddress");
        QTest::newRow("random") << PasswordRule::Random << u"hk 37&x"_s << u"hk 37&x"_s;
        QTest::newRow("digits") << PasswordRule::Digits << u"hk 37&x"_s << u"hk 37&x"_s;
        QTest::newRow("same as the code") << PasswordRule::SameAsCode << u"same as the code"_s << u"NET-7K3QX-M9D2P"_s;
        QTest::newRow("none") << PasswordRule::None << QString() << QString();
    }

    void a_password_stands_on_the_card_only_where_the_rule_has_one()
    {
        QFETCH(PasswordRule, rule);
        QFETCH(QString, onTheCard);
        QFETCH(QString, inTheAddress);
        Voucher each = voucher();
        each.passwordRule = rule;
        const CardData card = describe(each, source());
        QCOMPARE(card.password, onTheCard);
        const QUrl url(card.signInUrl);
        QCOMPARE(url.host(), u"login.cafe.example"_s);
        QCOMPARE(url.path(), u"/login"_s);
        QCOMPARE(QUrlQuery(url).queryItemValue(u"username"_s, QUrl::FullyDecoded), u"NET-7K3QX-M9D2P"_s);
        QCOMPARE(QUrlQuery(url).queryItemValue(u"password"_s, QUrl::FullyDecoded), inTheAddress);
    }

    void a_router_without_sign_in_page_has_no_address_to_scan()
    {
        CardSource without = source();
        without.signInAddress.clear();
        QVERIFY(describe(voucher(), without).signInUrl.isEmpty());
    }

    void until_midnight_is_the_day_before()
    {
        Voucher each = voucher();
        each.terms.validUntil = toTimestamp(QDateTime(QDate(2026, 12, 31), QTime(20, 0), Qt::UTC)); // midnight in Dubai
        QCOMPARE(describe(each, source()).validity, u"31 Dec 2026"_s);
        each.terms.validUntil = toTimestamp(QDateTime(QDate(2026, 12, 31), QTime(8, 15), Qt::UTC));
        QVERIFY(describe(each, source()).validity.startsWith(u"31 Dec 2026, 12:15"_s));
    }

    void speed_names_both_ways_only_when_they_differ()
    {
        Voucher each = voucher();
        each.terms.speed = {BitRate::fromMegabits(10), BitRate::fromMegabits(10)};
        QCOMPARE(describe(each, source()).speed, BitRate::fromMegabits(10).text());
        each.terms.speed = {BitRate::fromMegabits(10), BitRate::fromMegabits(2)};
        QCOMPARE(describe(each, source()).speed, u"10 Mbit/s down, 2 Mbit/s up"_s);
    }
};

QTEST_MAIN(CardDataTest)
#include "carddatatest.moc"
