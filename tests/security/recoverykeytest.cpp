// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recoverykey.h"

#include "core/security/keyholder.h"

#include <QRegularExpression>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::security;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"shop0000000000000000000001"_s;

} // namespace

class RecoveryKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_is_26_signs_in_groups_that_can_be_read_aloud()
    {
        static const QRegularExpression form(
            u"^[0-7][0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{5}){3}-[0-9A-HJKMNP-TV-Z]{6}$"_s);
        for (int i = 0; i < 1'000; ++i) {
            const RecoveryKey key = RecoveryKey::create();
            QVERIFY2(form.match(key.text()).hasMatch(), qPrintable(key.text()));
            const auto typed = RecoveryKey::parse(key.text());
            QVERIFY(typed.has_value());
            QVERIFY(typed->bytes() == key.bytes());
        }
    }

    void the_ends_of_its_range_are_written_as_crockford_does()
    {
        QVERIFY(RecoveryKey::parse(u"00000-00000-00000-00000-000000")->bytes() == SecretBytes(QByteArray(16, '\0')));
        QVERIFY(RecoveryKey::parse(u"7ZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZZ")->bytes() == SecretBytes(QByteArray(16, '\xff')));
        QVERIFY(RecoveryKey::parse(u"00000-00000-00000-00000-00000A")->bytes().view().back() == '\x0a');
        QCOMPARE(RecoveryKey::parse(u"7zzzzzzzzzzzzzzzzzzzzzzzzz")->text(), u"7ZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZZ"_s);
    }

    void it_may_be_typed_as_people_type_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as printed") << u"10A0B-CDEFG-HJKMN-PQRST-VWXYZ1"_s;
        QTest::newRow("small letters") << u"10a0b-cdefg-hjkmn-pqrst-vwxyz1"_s;
        QTest::newRow("no dashes") << u"10A0BCDEFGHJKMNPQRSTVWXYZ1"_s;
        QTest::newRow("blanks and lines") << u"  10A0B CDEFG\n HJKMN\tPQRST VWXYZ1 \r\n"_s;
        QTest::newRow("letters for digits") << u"loAOb-cdefg-hjkmn-pqrst-vwxyzI"_s;
        QTest::newRow("other dashes") << u"10A0B–CDEFG—HJKMN‑PQRST.VWXYZ1"_s;
        QTest::newRow("Arabic digits") << u"١٠A٠B-CDEFG-HJKMN-PQRST-VWXYZ١"_s;
        QTest::newRow("pasted with a direction mark") << u"\u200e10A0B-CDEFG-HJKMN-PQRST-VWXYZ1\u200e"_s;
    }
    void it_may_be_typed_as_people_type()
    {
        QFETCH(QString, typed);
        const auto key = RecoveryKey::parse(typed);
        QVERIFY(key.has_value());
        QCOMPARE(key->text(), u"10A0B-CDEFG-HJKMN-PQRST-VWXYZ1"_s);
    }

    void what_cannot_be_one_is_refused_and_not_repeated_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << u""_s << u"you typed 0"_s;
        QTest::newRow("one short") << u"10A0B-CDEFG-HJKMN-PQRST-VWXYZ"_s << u"you typed 25"_s;
        QTest::newRow("one more") << u"10A0B-CDEFG-HJKMN-PQRST-VWXYZ11"_s << u"you typed 27"_s;
        QTest::newRow("a U") << u"10A0B-CDEFG-HJKMN-PQRST-VWXYZU"_s << u"without U"_s;
        QTest::newRow("too large") << u"80A0B-CDEFG-HJKMN-PQRST-VWXYZ1"_s << u"from 0 to 7"_s;
        QTest::newRow("long") << QString(100'000, u'7') << u"you typed 100000"_s;
    }
    void what_cannot_be_one_is_refused_and_not_repeated()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        const auto key = RecoveryKey::parse(typed);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::Invalid);
        QVERIFY2(key.error().message.contains(said), qPrintable(key.error().message));
        QVERIFY(typed.isEmpty() || !key.error().message.contains(typed.left(12)));
    }

    void only_its_holder_unwraps_a_key()
    {
        const DataKey key = DataKey::create(3);
        const SecretBytes secret = SecretBytes::random(32);
        const KeyHolder holder = KeyHolder::fromSecret(secret);
        const QString wrapped = holder.wrap(key);
        QCOMPARE(QByteArray::fromBase64(wrapped.toLatin1(), QByteArray::Base64UrlEncoding).size(), 80);
        QVERIFY(wrapped != holder.wrap(key));

        const auto again = KeyHolder::fromSecret(secret).unwrap(wrapped, 3, key.fingerprint());
        QVERIFY(again.has_value());
        QVERIFY(again->bytes() == key.bytes());
        QCOMPARE(again->version(), 3);
        QVERIFY(!KeyHolder::fromSecret(SecretBytes::random(32)).unwrap(wrapped, 3, key.fingerprint()));
    }

    void every_flipped_bit_of_a_wrap_is_refused()
    {
        const DataKey key = DataKey::create(1);
        const KeyHolder holder = KeyHolder::fromSecret(SecretBytes::random(32));
        constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArray bytes = QByteArray::fromBase64(holder.wrap(key).toLatin1(), base64);
        for (int bit = 0; bit < 80 * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            const QString text = QString::fromLatin1(flipped.toBase64(base64));
            QVERIFY(!holder.unwrap(text, 1, key.fingerprint()));
        }
        for (const QString &text : {u""_s, u"AAAA"_s, u"not base64!"_s})
            QVERIFY(!holder.unwrap(text, 1, key.fingerprint()));
    }

    void a_key_that_somebody_else_sealed_to_the_holder_is_refused()
    {
        // A public key is public: only the fingerprint tells the shop's data key from an intruder's.
        const KeyHolder holder = KeyHolder::fromSecret(SecretBytes::random(32));
        const QString planted = holder.wrap(DataKey::create(1));
        QCOMPARE(holder.unwrap(planted, 1, DataKey::create(1).fingerprint()).error().kind, Error::Kind::Invalid);
    }

    void one_recovery_key_is_another_holder_in_every_shop()
    {
        const RecoveryKey key = RecoveryKey::create();
        QCOMPARE(KeyHolder::fromRecoveryKey(key, shop).publicKey(), KeyHolder::fromRecoveryKey(key, shop).publicKey());
        QVERIFY(KeyHolder::fromRecoveryKey(key, shop).publicKey() !=
                KeyHolder::fromRecoveryKey(key, u"another"_s).publicKey());
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "recoverykeytest.moc"
