// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audittrail.h"
#include "tests/security/shopfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nettdesk;
using namespace nettdesk::security;
using namespace nettdesk::tests;
using namespace Qt::StringLiterals;
using storage::Session;

namespace {

AuditEntry someEntry(int number)
{
    AuditEntry entry;
    entry.actor = Actor{Actor::Kind::Employee, EmployeeId(1), u"Nadia"_s, Role::Owner};
    entry.action = u"voucher.redeem"_s;
    entry.object = u"voucher %1"_s.arg(number);
    entry.operation = OperationId::create();
    entry.before = u"active"_s;
    entry.after = u"redeemed, 2.50 USD"_s;
    return entry;
}

/// A shop with `rows` audit rows behind the one of its creation.
void fill(ShopFixture &shop, int rows)
{
    QVERIFY(shop.setUp().has_value());
    auto filling = shop.file.database().run([audit = shop.audit, rows](Session &session) -> Result<> {
        for (int i = 0; i < rows; ++i) {
            if (const auto appended = audit.append(session, someEntry(i)); !appended)
                return appended;
        }
        return {};
    });
    QVERIFY(QCoro::waitFor(filling).has_value());
}

template<class... Values>
void tamper(ShopFixture &shop, const QString &sql, Values... values)
{
    auto tampering = shop.file.database().run([=](Session &session) { return session.execute(sql, values...); });
    const auto changed = QCoro::waitFor(tampering);
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().detail));
    QVERIFY(*changed > 0);
}

AuditReport verified(ShopFixture &shop, QList<AuditHead> kept = {})
{
    const auto report = QCoro::waitFor(shop.audit.verify(shop.file.database(), std::move(kept)));
    return report.value_or(AuditReport{-1, {}, {}});
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_untouched_log_holds_data() { engines(); }
    void an_untouched_log_holds()
    {
        OPEN_SHOP;
        fill(shop, 2'500); // more than is read at once
        const AuditReport report = verified(shop);
        QCOMPARE(report.rows, 2'501);
        QVERIFY(report.faults.isEmpty());
        QCOMPARE(report.heads.size(), 1);
        QCOMPARE(report.heads.first().seq, 2'501);
        QCOMPARE(report.heads.first().shortText().size(), 8);
        QVERIFY(verified(shop, report.heads).faults.isEmpty());
    }

    void any_text_that_was_recorded_verifies_data() { engines(); }
    void any_text_that_was_recorded_verifies()
    {
        OPEN_SHOP;
        fill(shop, 1);
        for (const QString &text :
             {QString(), u"quotes ' \" \\ ; --"_s, u"مقهى النور"_s, u"👨‍👩‍👧"_s, u"line\nend\r\ttab"_s,
              u"nul\u0000nul"_s, u"half"_s + QChar(0xD83D), QString(100'000, u'x')}) {
            AuditEntry entry = someEntry(0);
            entry.object = entry.before = entry.after = entry.actor.name = text;
            auto writing = shop.file.database().run(
                [audit = shop.audit, entry](Session &session) { return audit.append(session, entry); });
            QVERIFY(QCoro::waitFor(writing).has_value());
        }
        const AuditReport report = verified(shop);
        QCOMPARE(report.rows, 10);
        QVERIFY(report.faults.isEmpty());
    }

    void every_column_that_is_changed_shows_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change :
             {"device = 'other'", "at = at + 1", "actor_kind = 'system'", "actor_id = NULL", "actor = 'Omar'",
              "role = 'cashier'", "action = 'voucher.expire'", "object = 'voucher 4000'", "operation = ''",
              "before_text = 'used'", "after_text = 'redeemed, 0.50 USD'", "result = 'refused'", "key_version = 2",
              "previous = hash", "hash = previous", "seq = -seq", "seq = 100000"})
            QTest::newRow(change) << QString::fromLatin1(change);
        QTest::newRow("text moved from one column to the next")
            << u"before_text = 'activeredeemed, 2.50 USD', after_text = ''"_s;
    }
    void every_column_that_is_changed_shows()
    {
        QFETCH(QString, change);
        ShopFixture shop;
        fill(shop, 40);
        tamper(shop, u"UPDATE audit SET %1 WHERE seq = ?"_s.arg(change), 17);
        const AuditReport report = verified(shop);
        QVERIFY(!report.faults.isEmpty());
        QCOMPARE(report.faults.first().device, shop.audit.device().id);
        // The row that was moved away leaves a gap at its place, or stands out where it went.
        const qint64 named = report.faults.first().seq;
        QVERIFY2(named == 17 || named == -17, qPrintable(QString::number(named)));
        QVERIFY(!report.faults.first().what.isEmpty());
    }

    void every_changed_row_is_named()
    {
        ShopFixture shop;
        fill(shop, 200);
        QRandomGenerator random(11);
        for (int i = 0; i < 60; ++i) {
            const int seq = int(random.bounded(1, 202));
            const auto original = *QCoro::waitFor(shop.file.database().read([seq](Session &session) {
                return session.value<QString>(u"SELECT object FROM audit WHERE seq = ?"_s, seq).value_or(QString());
            }));
            tamper(shop, u"UPDATE audit SET object = ? WHERE seq = ?"_s, original + u' ', seq);
            const AuditReport report = verified(shop);
            QCOMPARE(report.faults.size(), 1);
            QCOMPARE(report.faults.first().seq, seq);
            QCOMPARE(report.rows, seq - 1);
            tamper(shop, u"UPDATE audit SET object = ? WHERE seq = ?"_s, original, seq);
        }
        QVERIFY(verified(shop).faults.isEmpty());
    }

    void a_removed_row_shows()
    {
        ShopFixture shop;
        fill(shop, 40);
        tamper(shop, u"DELETE FROM audit WHERE seq = ?"_s, 17);
        QCOMPARE(verified(shop).faults.first().seq, 17);
        // Closing the gap by new numbers does not help.
        tamper(shop, u"UPDATE audit SET seq = seq - 100000 WHERE seq > ?"_s, 17);
        tamper(shop, u"UPDATE audit SET seq = seq + 99999 WHERE seq < ?"_s, -1000);
        QCOMPARE(verified(shop).faults.first().seq, 17);
    }

    void an_inserted_row_shows()
    {
        ShopFixture shop;
        fill(shop, 40);
        const QString copy =
            u"INSERT INTO audit (device, seq, at, actor_kind, actor_id, actor, role, action, object, operation, "
            "before_text, after_text, result, key_version, previous, hash) SELECT device, ?, at, actor_kind, actor_id, "
            "actor, role, action, object, operation, before_text, after_text, result, key_version, previous, hash "
            "FROM audit WHERE seq = ?"_s;
        tamper(shop, copy, 0, 1);
        QCOMPARE(verified(shop).faults.first().seq, 0);
        tamper(shop, u"DELETE FROM audit WHERE seq = ?"_s, 0);
        tamper(shop, copy, 42, 41);
        QCOMPARE(verified(shop).faults.first().seq, 42);
        tamper(shop, u"DELETE FROM audit WHERE seq = ?"_s, 42);
        QVERIFY(verified(shop).faults.isEmpty());
    }

    void two_rows_that_changed_places_show()
    {
        ShopFixture shop;
        fill(shop, 40);
        tamper(shop, u"UPDATE audit SET seq = 1000 WHERE seq = ?"_s, 20);
        tamper(shop, u"UPDATE audit SET seq = 20 WHERE seq = ?"_s, 21);
        tamper(shop, u"UPDATE audit SET seq = 21 WHERE seq = ?"_s, 1000);
        QCOMPARE(verified(shop).faults.first().seq, 20);
    }

    void a_cut_end_and_a_rewind_show_against_a_head_that_was_kept()
    {
        ShopFixture shop;
        fill(shop, 40);
        const QList<AuditHead> printed = verified(shop).heads;
        tamper(shop, u"DELETE FROM audit WHERE seq > ?"_s, 30);
        QVERIFY(verified(shop).faults.isEmpty()); // what is missing from the end shows only against something kept
        QCOMPARE(verified(shop, printed).faults.first().seq, 31);

        // Another story is written from there on, with the right key.
        auto writing = shop.file.database().run([audit = shop.audit](Session &session) -> Result<> {
            for (int i = 0; i < 20; ++i)
                (void)audit.append(session, someEntry(i));
            return {};
        });
        QVERIFY(QCoro::waitFor(writing).has_value());
        QVERIFY(verified(shop).faults.isEmpty());
        QCOMPARE(verified(shop, printed).faults.first().seq, 41);

        tamper(shop, u"DELETE FROM audit WHERE seq > ?"_s, 0);
        QCOMPARE(verified(shop, printed).faults.first().seq, 1);
    }

    void two_devices_have_a_chain_each_and_one_fault_hides_no_other()
    {
        ShopFixture shop;
        fill(shop, 10);
        const AuditTrail second(shop.keys, Device{u"00000000000000b2"_s, u"omar@counter-2"_s});
        auto writing = shop.file.database().run([second](Session &session) -> Result<> {
            for (int i = 0; i < 10; ++i)
                (void)second.append(session, someEntry(i));
            return {};
        });
        QVERIFY(QCoro::waitFor(writing).has_value());
        QCOMPARE(verified(shop).heads.size(), 2);
        QCOMPARE(verified(shop).rows, 21);
        tamper(shop, u"UPDATE audit SET actor = 'x' WHERE seq = ?"_s, 5);
        QCOMPARE(verified(shop).faults.size(), 2);
    }

    void two_programs_of_one_machine_write_one_chain_data() { engines(); }
    void two_programs_of_one_machine_write_one_chain()
    {
        OPEN_SHOP;
        fill(shop, 1);
        const auto second = shop.file.openAnother();
        QVERIFY(second != nullptr);
        std::vector<QCoro::Task<Result<>>> writes;
        for (int i = 0; i < 60; ++i) {
            auto &database = i % 2 == 0 ? shop.file.database() : *second;
            const AuditEntry entry = someEntry(i);
            writes.push_back(
                database.run([audit = shop.audit, entry](Session &session) { return audit.append(session, entry); }));
        }
        for (auto &write : writes) {
            const auto written = QCoro::waitFor(write);
            QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        }
        const AuditReport report = verified(shop);
        QCOMPARE(report.rows, 62);
        QVERIFY(report.faults.isEmpty());
    }

    void an_act_that_fails_leaves_no_row()
    {
        ShopFixture shop;
        fill(shop, 1);
        auto failing = shop.file.database().run([audit = shop.audit](Session &session) -> Result<> {
            (void)audit.append(session, someEntry(1));
            return failure(Error::Kind::Conflict, u"no"_s);
        });
        QVERIFY(!QCoro::waitFor(failing));
        QCOMPARE(verified(shop).rows, 2);
    }

    void without_the_key_nothing_is_recorded_or_verified()
    {
        ShopFixture shop;
        fill(shop, 1);
        shop.keys.lock();
        auto writing = shop.file.database().run(
            [audit = shop.audit](Session &session) { return audit.append(session, someEntry(1)); });
        QCOMPARE(QCoro::waitFor(writing).error().kind, Error::Kind::Locked);
        QCOMPARE(QCoro::waitFor(shop.audit.verify(shop.file.database())).error().kind, Error::Kind::Locked);
    }

    void a_log_of_another_data_key_does_not_verify()
    {
        ShopFixture shop;
        fill(shop, 5);
        shop.keys.lock();
        shop.keys.adopt(DataKey::create(1));
        QCOMPARE(verified(shop).faults.first().seq, 1);
    }

    void rows_of_an_older_data_key_still_verify()
    {
        ShopFixture shop;
        fill(shop, 5);
        shop.keys.adopt(DataKey::create(2));
        auto writing = shop.file.database().run(
            [audit = shop.audit](Session &session) { return audit.append(session, someEntry(6)); });
        QVERIFY(QCoro::waitFor(writing).has_value());
        QCOMPARE(verified(shop).rows, 7);
        QVERIFY(verified(shop).faults.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
