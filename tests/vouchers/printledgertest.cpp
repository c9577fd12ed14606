// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/printledger.h"

#include "core/fleet/routerpool.h"
#include "core/security/audittrail.h"
#include "core/security/vault.h"
#include "core/storage/voucherrepository.h"
#include "core/vouchers/designshelf.h"
#include "tests/security/shopfixture.h"
#include "tests/support/need.h"
#include "tests/support/someshop.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::vouchers;
using namespace Qt::StringLiterals;

class PrintLedgerTest : public QObject {
    Q_OBJECT

    const Actor m_owner = Actor::localOwner(u"Nadia"_s);
    const QStringList m_codes{u"AAAAA-22222"_s, u"BBBBB-33333"_s, u"CCCCC-44444"_s, u"DDDDD-55555"_s, u"EEEEE-66666"_s};

    PrintRecord order(const QStringList &codes) const
    {
        PrintRecord record;
        record.cards.codes = codes;
        record.targetName = u"Office"_s;
        record.design = u"card-a4"_s;
        record.designName = u"Business cards"_s;
        record.perSheet = 10;
        record.operation = OperationId::create();
        return record;
    }

    static int printed(storage::Database &database, VoucherId voucher)
    {
        const auto read = [voucher](storage::Session &session) {
            return session.value<int>(u"SELECT printed FROM voucher WHERE id = ?"_s, voucher).value_or(-1);
        };
        return QCoro::waitFor(database.read(read)).value_or(-1);
    }

private Q_SLOTS:
    void a_print_is_sent_until_somebody_says_what_came_out_data() { engines(); }
    void a_print_is_sent_until_somebody_says_what_came_out()
    {
        OPEN_SHOP;
        NEED(made, shop.setUp());
        storage::Database &database = shop.file.database();
        NEED(router, storeRouter(database, shop.clock));
        NEED(vouchers, storeVouchers(database, shop.clock, router, m_codes));
        PrintLedger ledger(database, shop.audit, shop.clock);

        const PrintRecord first = order(m_codes);
        NEED(job, QCoro::waitFor(ledger.record(m_owner, first)));
        QCOMPARE(job.state, PrintJob::State::Sent);
        QCOMPARE(job.cards, 5);
        QCOMPARE(job.printedBy, u"Nadia"_s);
        QCOMPARE(job.nextFreePlace(), 6);
        // The same act told twice is one job.
        NEED(again, QCoro::waitFor(ledger.record(m_owner, first)));
        QCOMPARE(again.id, job.id);
        QCOMPARE(printed(database, vouchers.first().id), 1);
        NEED(open, QCoro::waitFor(ledger.jobs(m_owner, true)));
        QCOMPARE(open, QList<PrintJob>{job});

        NEED(confirmed, QCoro::waitFor(ledger.confirm(m_owner, job.id)));
        QCOMPARE(confirmed.state, PrintJob::State::Confirmed);
        QCOMPARE(confirmed.settledBy, u"Nadia"_s);
        NEED(none, QCoro::waitFor(ledger.jobs(m_owner, true)));
        QVERIFY(none.isEmpty());
        const auto otherwise = QCoro::waitFor(ledger.stoppedAfter(m_owner, job.id, 2));
        QCOMPARE(otherwise.error().kind, Error::Kind::Conflict);
        QCOMPARE(printed(database, vouchers.last().id), 1);
    }

    void a_failed_print_goes_on_behind_its_last_good_card_data() { engines(); }
    void a_failed_print_goes_on_behind_its_last_good_card()
    {
        OPEN_SHOP;
        NEED(made, shop.setUp());
        storage::Database &database = shop.file.database();
        NEED(router, storeRouter(database, shop.clock));
        NEED(vouchers, storeVouchers(database, shop.clock, router, m_codes));
        PrintLedger ledger(database, shop.audit, shop.clock);

        PrintRecord whole = order({});
        whole.cards.batch = vouchers.first().batch;
        NEED(job, QCoro::waitFor(ledger.record(m_owner, whole)));
        QCOMPARE(QCoro::waitFor(ledger.continuation(m_owner, job.id)).error().kind, Error::Kind::Invalid);
        for (const int wrong : {-1, 6})
            QCOMPARE(QCoro::waitFor(ledger.stoppedAfter(m_owner, job.id, wrong)).error().kind, Error::Kind::Invalid);
        NEED(stopped, QCoro::waitFor(ledger.stoppedAfter(m_owner, job.id, 3)));
        QCOMPARE(stopped.lastGood, 3);
        QCOMPARE(printed(database, vouchers.at(2).id), 1);
        QCOMPARE(printed(database, vouchers.at(3).id), 0);
        NEED(rest, QCoro::waitFor(ledger.continuation(m_owner, job.id)));
        QCOMPARE(rest.codes, m_codes.mid(3));

        PrintRecord second = order(rest.codes);
        second.continues = job.id;
        NEED(carriedOn, QCoro::waitFor(ledger.record(m_owner, second)));
        QCOMPARE(carriedOn.continues, job.id);
        NEED(history, QCoro::waitFor(ledger.ofVoucher(m_owner, vouchers.at(3).id)));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().reprint, 0); // the first paper it really is on
        QVERIFY(history.first().isGood());
        QVERIFY(!history.last().isGood());
    }

    void a_lost_card_is_a_reprint_with_its_number_data() { engines(); }
    void a_lost_card_is_a_reprint_with_its_number()
    {
        OPEN_SHOP;
        NEED(made, shop.setUp());
        storage::Database &database = shop.file.database();
        NEED(router, storeRouter(database, shop.clock));
        NEED(vouchers, storeVouchers(database, shop.clock, router, m_codes));
        PrintLedger ledger(database, shop.audit, shop.clock);
        NEED(job, QCoro::waitFor(ledger.record(m_owner, order(m_codes))));
        NEED(once, QCoro::waitFor(ledger.record(m_owner, order({u"bbbbb 33333"_s})))); // as a person types it
        NEED(twice, QCoro::waitFor(ledger.record(m_owner, order({m_codes.at(1)}))));
        NEED(history, QCoro::waitFor(ledger.ofVoucher(m_owner, vouchers.at(1).id)));
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.at(0).reprint, 2);
        QCOMPARE(history.at(1).reprint, 1);
        QCOMPARE(history.at(2).reprint, 0);
        QCOMPARE(history.at(2).position, 2);

        // And the slip says so.
        security::Vault vault(shop.keys);
        fleet::RouterPool pool(database, vault, shop.clock);
        VoucherService service(database, vault, shop.audit, pool, shop.clock);
        const CardSelection lost{{}, {m_codes.at(1), m_codes.at(2)}};
        NEED(cards, QCoro::waitFor(service.cardData(m_owner, lost)));
        QVERIFY2(cards.first().reprint.contains(u'3'), qPrintable(cards.first().reprint));
        QVERIFY(cards.last().reprint.contains(u'1'));
    }

    void the_stock_knows_what_is_on_paper_data() { engines(); }
    void the_stock_knows_what_is_on_paper()
    {
        OPEN_SHOP;
        NEED(made, shop.setUp());
        storage::Database &database = shop.file.database();
        NEED(router, storeRouter(database, shop.clock));
        VoucherTerms terms = someTerms();
        terms.validUntil = shop.clock.now() + std::chrono::hours(1);
        NEED(vouchers, storeVouchers(database, shop.clock, router, m_codes, terms));
        PrintLedger ledger(database, shop.audit, shop.clock);
        NEED(job, QCoro::waitFor(ledger.record(m_owner, order(m_codes.first(2)))));
        NEED(before, QCoro::waitFor(ledger.stock(m_owner, vouchers.first().batch)));
        QCOMPARE(before, (storage::PrintStock{3, 2, 0, 2, 0}));
        NEED(confirmed, QCoro::waitFor(ledger.confirm(m_owner, job.id)));
        const auto sell = [id = vouchers.at(0).id, now = shop.clock.now()](storage::Session &session) {
            session.execute(u"UPDATE voucher SET sold_at = ?, sold_by = 'Nadia' WHERE id = ?"_s, now, id);
        };
        QVERIFY(QCoro::waitFor(database.run(sell)));
        shop.clock.advance(std::chrono::hours(2)); // and now nobody can redeem the other one
        NEED(after, QCoro::waitFor(ledger.stock(m_owner)));
        QCOMPARE(after, (storage::PrintStock{3, 1, 1, 0, 1}));
    }

    void who_may_not_print_writes_nothing_down()
    {
        ShopFixture shop;
        NEED(made, shop.setUp());
        PrintLedger ledger(shop.file.database(), shop.audit, shop.clock);
        Actor viewer = m_owner;
        viewer.kind = Actor::Kind::Employee;
        viewer.role = Role::Viewer;
        QCOMPARE(QCoro::waitFor(ledger.record(viewer, order(m_codes))).error().kind, Error::Kind::NotPermitted);
        QCOMPARE(QCoro::waitFor(ledger.record(m_owner, order({}))).error().kind, Error::Kind::Invalid);
        QCOMPARE(QCoro::waitFor(ledger.record(m_owner, order(m_codes))).error().kind, Error::Kind::NotFound);
        QCOMPARE(QCoro::waitFor(ledger.confirm(m_owner, PrintJobId(7))).error().kind, Error::Kind::NotFound);
        NEED(jobs, QCoro::waitFor(ledger.jobs(m_owner, false)));
        QVERIFY(jobs.isEmpty());
    }

    void ten_thousand_cards_are_written_down_in_one_go()
    {
        ShopFixture shop;
        NEED(made, shop.setUp());
        storage::Database &database = shop.file.database();
        NEED(router, storeRouter(database, shop.clock));
        QStringList codes;
        for (int i = 0; i < 10'000; ++i)
            codes << u"ZZ%1"_s.arg(10'000'000 + i);
        NEED(vouchers, storeVouchers(database, shop.clock, router, codes));
        PrintLedger ledger(database, shop.audit, shop.clock);
        PrintRecord record = order({});
        record.cards.batch = vouchers.first().batch;
        NEED(job, QCoro::waitFor(ledger.record(m_owner, record)));
        QCOMPARE(job.cards, int(vouchers.size()));
        NEED(stopped, QCoro::waitFor(ledger.stoppedAfter(m_owner, job.id, 0)));
        NEED(rest, QCoro::waitFor(ledger.continuation(m_owner, job.id)));
        QCOMPARE(rest.codes.size(), vouchers.size());
    }
};

QTEST_GUILESS_MAIN(PrintLedgerTest)
#include "printledgertest.moc"
