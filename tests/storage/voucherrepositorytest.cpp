// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherrepository.h"

#include "core/model/codekey.h"
#include "core/storage/voucherlife.h"
#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

#include <QCoroTask>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

class VoucherRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_code_is_known_however_it_is_typed_data();
    void a_code_is_known_however_it_is_typed();
    void a_voucher_comes_back_as_it_was_data() { engines(); }
    void a_voucher_comes_back_as_it_was();
    void a_batch_comes_back_as_it_was_data() { engines(); }
    void a_batch_comes_back_as_it_was();
    void codes_that_are_taken_are_named_and_the_others_stored_data() { engines(); }
    void codes_that_are_taken_are_named_and_the_others_stored();
    void look_alike_codes_are_one_code_data() { engines(); }
    void look_alike_codes_are_one_code();
    void a_list_is_walked_page_by_page_without_gap_or_repeat_data() { engines(); }
    void a_list_is_walked_page_by_page_without_gap_or_repeat();
    void a_list_is_filtered_by_state_batch_router_and_text_data() { engines(); }
    void a_list_is_filtered_by_state_batch_router_and_text();
    void the_counts_are_those_of_the_rows_data() { engines(); }
    void the_counts_are_those_of_the_rows();
    void cards_of_a_batch_come_in_the_order_they_were_made_data() { engines(); }
    void cards_of_a_batch_come_in_the_order_they_were_made();
    void ten_thousand_go_in_with_one_transaction_data() { engines(); }
    void ten_thousand_go_in_with_one_transaction();
};

void VoucherRepositoryTest::a_code_is_known_however_it_is_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("as printed") << u"NET-7K3QX-M9D2P"_s << u"NET7K3QXM9D2P"_s;
    QTest::newRow("small, with spaces") << u" net 7k3qx m9d2p "_s << u"NET7K3QXM9D2P"_s;
    QTest::newRow("zero for O") << u"BO0K"_s << u"BOOK"_s;
    QTest::newRow("1, l and I") << u"1lIL"_s << u"IIII"_s;
    QTest::newRow("nothing of a code") << u" -–ñ٣"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void VoucherRepositoryTest::a_code_is_known_however_it_is_typed()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QCOMPARE(codeKey(typed), key);
}

void VoucherRepositoryTest::a_voucher_comes_back_as_it_was()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QVERIFY(router);
    VoucherTerms terms = someTerms();
    terms.timeCounts = TimeCounts::Online;
    terms.profile = u"مميز"_s;
    terms.validFrom = clock.now();
    terms.validUntil = clock.now() + std::chrono::days(30);
    const auto stored = storeVouchers(database, clock, *router, {u"NET-7K3QX-M9D2P"_s}, terms);
    QVERIFY(stored);
    QVERIFY(stored->first().id.isStored());

    VoucherRepository vouchers(database);
    const auto found = QCoro::waitFor(vouchers.find(codeKey(u"net7k3qxm9d2p")));
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, stored->first().id);
    QCOMPARE((*found)->code, u"NET-7K3QX-M9D2P"_s);
    QVERIFY((*found)->terms == terms);
    QCOMPARE((*found)->passwordRule, PasswordRule::SameAsCode);
    QCOMPARE((*found)->state, VoucherState::Active);
    QVERIFY((*found)->createdAt == clock.now());
    QVERIFY(!(*found)->redeemedAt && !(*found)->startedAt && !(*found)->endsAt);
    QVERIFY(!*QCoro::waitFor(vouchers.find(u"UNKNOWN"_s)));

    VoucherTerms unlimited;
    unlimited.timeLimit = std::chrono::hours(1);
    unlimited.price = Money(0, u"JPY"_s);
    QVERIFY(storeVouchers(database, clock, *router, {u"FREE"_s}, unlimited));
    QVERIFY((*QCoro::waitFor(vouchers.find(u"FREE"_s)))->terms == unlimited);
}

void VoucherRepositoryTest::a_batch_comes_back_as_it_was()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    Batch batch;
    batch.tag = u"k3x9q2"_s;
    batch.router = *router;
    batch.terms = someTerms();
    batch.codeForm = u"NET:5-5"_s;
    batch.passwordRule = PasswordRule::Digits;
    batch.count = 20;
    batch.createdAt = clock.now();
    batch.createdByName = u"Ana"_s;
    const OperationId operation = OperationId::create();
    const auto insert = [batch, operation](Session &session) {
        Batch copy = batch;
        return VoucherRepository::insertBatch(session, copy, operation);
    };
    const auto id = QCoro::waitFor(database.run(insert));
    QVERIFY(id);
    VoucherRepository vouchers(database);
    const auto stored = QCoro::waitFor(vouchers.batchByTag(u"k3x9q2"_s));
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->id, *id);
    QVERIFY((*stored)->terms == batch.terms);
    QCOMPARE((*stored)->codeForm, batch.codeForm);
    QCOMPARE((*stored)->passwordRule, PasswordRule::Digits);
    QCOMPARE((*stored)->count, 20);
    QCOMPARE((*stored)->createdByName, u"Ana"_s);
    const auto same = [operation](Session &session) { return VoucherRepository::batchOfOperation(session, operation); };
    QCOMPARE((*QCoro::waitFor(database.read(same)))->id, *id);
    QCOMPARE(QCoro::waitFor(vouchers.batches({}, 10))->size(), 1);
}

void VoucherRepositoryTest::codes_that_are_taken_are_named_and_the_others_stored()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    const auto first = storeVouchers(database, clock, *router, {u"AAA-22"_s, u"BBB-33"_s});
    QVERIFY(first);
    const BatchId batch = first->first().batch;
    QList<Voucher> more(4, first->first());
    const QStringList codes{u"CCC-44"_s, u"bbb33"_s, u"DDD-55"_s, u"CCC-44"_s};
    for (qsizetype i = 0; i < codes.size(); ++i) {
        more[i].id = {};
        more[i].code = codes.at(i);
    }
    const auto insert = [&more](Session &session) { return VoucherRepository::insertVouchers(session, more); };
    const auto collided = QCoro::waitFor(database.run(insert));
    QVERIFY(collided);
    QCOMPARE(*collided, (QList<qsizetype>{1, 3}));
    QVERIFY(more.at(0).id.isStored() && more.at(2).id.isStored());
    QVERIFY(!more.at(1).id.isStored() && !more.at(3).id.isStored());

    VoucherRepository vouchers(database);
    QCOMPARE(QCoro::waitFor(vouchers.ofBatch(batch, {}, 100))->size(), 4);
    QCOMPARE((*QCoro::waitFor(vouchers.find(u"DDD55"_s)))->id, more.at(2).id);
}

void VoucherRepositoryTest::look_alike_codes_are_one_code()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    const auto stored = storeVouchers(database, clock, *router, {u"NET-1OIL"_s, u"NET-LO11"_s});
    QVERIFY(stored);
    QVERIFY(stored->at(0).id.isStored());
    QVERIFY(!stored->at(1).id.isStored());
}

void VoucherRepositoryTest::a_list_is_walked_page_by_page_without_gap_or_repeat()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QStringList codes;
    for (int i = 0; i < 205; ++i)
        codes.append(u"C%1"_s.arg(i + 2000));
    const auto stored = storeVouchers(database, clock, *router, codes);
    QVERIFY(stored);
    VoucherRepository vouchers(database);
    QStringList walked;
    VoucherId before;
    int pages = 0;
    do {
        const auto page = QCoro::waitFor(VoucherList(database).page({}, before, 50));
        QVERIFY(page);
        for (const Voucher &voucher : page->vouchers)
            walked.prepend(voucher.code);
        before = page->next;
        // What is made meanwhile stands above and moves nothing.
        if (++pages == 2)
            QVERIFY(storeVouchers(database, clock, *router, {u"LATER"_s}));
    } while (before.isStored());
    QCOMPARE(pages, 5);
    QCOMPARE(walked, codes);
}

void VoucherRepositoryTest::a_list_is_filtered_by_state_batch_router_and_text()
{
    OPEN_DATABASE;
    const auto patio = storeRouter(database, clock, u"Patio"_s);
    const auto roof = storeRouter(database, clock, u"Roof"_s);
    const auto a = storeVouchers(database, clock, *patio, {u"AB2-C3D"_s, u"AB2-X9Z"_s});
    const auto b = storeVouchers(database, clock, *roof, {u"QQ7-AB2"_s});
    QVERIFY(a && b);
    const auto expire = [id = a->first().id](Session &session) {
        return VoucherLife::change(session, id, VoucherState::Active, VoucherState::Expired);
    };
    QVERIFY(*QCoro::waitFor(database.run(expire)));
    VoucherRepository vouchers(database);
    const auto codes = [&database](const VoucherFilter &filter) {
        QStringList found;
        const auto page = QCoro::waitFor(VoucherList(database).page(filter, {}, 100));
        for (const Voucher &voucher : page->vouchers)
            found.append(voucher.code);
        return found;
    };
    QCOMPARE(codes({.state = VoucherState::Expired}), QStringList{u"AB2-C3D"_s});
    QCOMPARE(codes({.router = *roof}), QStringList{u"QQ7-AB2"_s});
    QCOMPARE(codes({.batch = a->first().batch}), (QStringList{u"AB2-X9Z"_s, u"AB2-C3D"_s}));
    QCOMPARE(codes({.state = VoucherState::Active, .batch = a->first().batch}), QStringList{u"AB2-X9Z"_s});
    QCOMPARE(codes({.state = VoucherState::Active, .router = *patio}), QStringList{u"AB2-X9Z"_s});
    QCOMPARE(codes({.text = u"2c3"_s}), QStringList{u"AB2-C3D"_s});
    QCOMPARE(codes({.text = u"b2"_s}), (QStringList{u"QQ7-AB2"_s, u"AB2-X9Z"_s, u"AB2-C3D"_s}));
    QCOMPARE(codes({.router = *patio, .text = u"ab2x"_s}), QStringList{u"AB2-X9Z"_s});
    QCOMPARE(codes({.text = u"%_'"_s}), QStringList{});
    QCOMPARE(codes({.text = u"' OR 1=1 --"_s}), QStringList{});
}

void VoucherRepositoryTest::the_counts_are_those_of_the_rows()
{
    OPEN_DATABASE;
    const auto patio = storeRouter(database, clock, u"Patio"_s);
    const auto roof = storeRouter(database, clock, u"Roof"_s);
    const auto a = storeVouchers(database, clock, *patio, {u"A2"_s, u"A3"_s, u"A4"_s});
    QVERIFY(storeVouchers(database, clock, *roof, {u"B2"_s}));
    const auto end = [id = a->first().id](Session &session) {
        return VoucherLife::change(session, id, VoucherState::Active, VoucherState::Void);
    };
    QVERIFY(*QCoro::waitFor(database.run(end)));
    QVERIFY(!*QCoro::waitFor(database.run(end))); // it is not active any more
    VoucherRepository vouchers(database);
    using Counts = VoucherCounts;
    QCOMPARE(*QCoro::waitFor(VoucherList(database).counts()),
             (Counts{{VoucherState::Active, 3}, {VoucherState::Void, 1}}));
    QCOMPARE(*QCoro::waitFor(VoucherList(database).counts({.router = *patio})),
             (Counts{{VoucherState::Active, 2}, {VoucherState::Void, 1}}));
    QCOMPARE(*QCoro::waitFor(VoucherList(database).counts({.text = u"b2"_s})), (Counts{{VoucherState::Active, 1}}));
}

void VoucherRepositoryTest::cards_of_a_batch_come_in_the_order_they_were_made()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    const auto stored = storeVouchers(database, clock, *router, {u"Z9"_s, u"A2"_s, u"M5"_s});
    QVERIFY(stored);
    VoucherRepository vouchers(database);
    const auto first = QCoro::waitFor(vouchers.ofBatch(stored->first().batch, {}, 2));
    QCOMPARE(first->at(0).code, u"Z9"_s);
    QCOMPARE(first->at(1).code, u"A2"_s);
    QCOMPARE(QCoro::waitFor(vouchers.ofBatch(stored->first().batch, first->last().id, 2))->first().code, u"M5"_s);

    QVERIFY(QCoro::waitFor(vouchers.markPrinted({stored->at(2).id, stored->at(0).id})));
    const auto chosen = QCoro::waitFor(vouchers.byIds({stored->at(2).id, VoucherId(999'999), stored->at(1).id}));
    QCOMPARE(chosen->size(), 2);
    QCOMPARE(chosen->at(0).code, u"M5"_s);
    QCOMPARE(chosen->at(0).printed, 1);
    QCOMPARE(chosen->at(1).code, u"A2"_s);
    QCOMPARE(chosen->at(1).printed, 0);
}

void VoucherRepositoryTest::ten_thousand_go_in_with_one_transaction()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QStringList codes;
    for (int i = 0; i < 10'000; ++i)
        codes.append(u"T%1"_s.arg(i + 20'000));
    const auto stored = storeVouchers(database, clock, *router, codes);
    QVERIFY(stored);
    QVERIFY(std::all_of(stored->begin(), stored->end(), [](const Voucher &voucher) { return voucher.id.isStored(); }));
    VoucherRepository vouchers(database);
    QCOMPARE(QCoro::waitFor(VoucherList(database).counts())->value(VoucherState::Active), 10'000);
    const auto last = QCoro::waitFor(vouchers.byId(stored->last().id));
    QCOMPARE((*last)->code, codes.last());
}

QTEST_GUILESS_MAIN(VoucherRepositoryTest)
#include "voucherrepositorytest.moc"
