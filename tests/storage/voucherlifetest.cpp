// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherlife.h"

#include "core/storage/paymentrepository.h"
#include "core/storage/vouchercodes.h"
#include "core/storage/vouchertotals.h"
#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

#include <QCoroTask>
#include <QRandomGenerator>
#include <QThread>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = VoucherState;

/// The kept totals against the rows themselves; empty: they agree.
QString difference(Session &session)
{
    const QString kept = u"SELECT router_id, state, CAST(sum(vouchers) AS BIGINT) AS n FROM voucher_total "
                         "GROUP BY router_id, state HAVING sum(vouchers) <> 0"_s;
    const QString real = u"SELECT router_id, state, count(*) AS n FROM voucher GROUP BY router_id, state"_s;
    for (const auto &[name, sql] : {std::pair(u"kept but not so"_s, kept + u" EXCEPT "_s + real),
                                    std::pair(u"so but not kept"_s, real + u" EXCEPT "_s + kept)}) {
        for (const Rows &row : session.query(sql))
            return u"%1: router %2, %3, %4"_s.arg(name, row.get<QString>(0), row.get<QString>(1), row.get<QString>(2));
    }
    return {};
}

/// One random step of a random voucher.
void step(Session &session, const QList<VoucherId> &vouchers, const QList<RouterId> &routers, QRandomGenerator &random)
{
    const VoucherId voucher = vouchers.at(random.bounded(vouchers.size()));
    const Timestamp now = session.now();
    switch (random.bounded(12)) {
    case 0: VoucherLife::markVoid(session, vouchers.mid(random.bounded(vouchers.size()), 5), now); break;
    case 1: VoucherLife::undoVoid(session, vouchers.mid(random.bounded(vouchers.size()), 5), now); break;
    case 2: VoucherLife::markExpired(session, voucher, VoucherEnd::ByHand, now); break;
    case 3: VoucherLife::markUsed(session, voucher, {.at = now}); break;
    case 4: VoucherLife::markUsedUp(session, voucher, VoucherEnd::Data, now); break;
    case 5: VoucherLife::reopen(session, voucher, std::nullopt); break;
    case 6: VoucherLife::moveTo(session, voucher, routers.at(random.bounded(routers.size()))); break;
    case 7: VoucherLife::setProvisioned(session, voucher, "mark", now); break;
    case 8: VoucherLife::markSold(session, voucher, u"Ana"_s, now); break;
    case 9: VoucherLife::markVoidSold(session, voucher, now); break;
    case 10: VoucherLife::change(session, voucher, State::Active, State::Redeeming); break;
    case 11: VoucherLife::change(session, voucher, State::Redeeming, State::Redeemed); break;
    }
}

} // namespace

class VoucherLifeTest : public QObject {
    Q_OBJECT

    struct Stock {
        QList<VoucherId> vouchers;
        QList<RouterId> routers;
    };
    static Stock stock(Database &database, const Clock &clock, int count)
    {
        Stock stock;
        stock.routers = {*storeRouter(database, clock, u"Patio"_s), *storeRouter(database, clock, u"Roof"_s)};
        QStringList codes;
        for (int i = 0; i < count; ++i)
            codes.append(u"L%1"_s.arg(20'000 + i));
        const auto stored = storeVouchers(database, clock, stock.routers.first(), codes);
        for (const Voucher &voucher : *stored)
            stock.vouchers.append(voucher.id);
        return stock;
    }

private Q_SLOTS:
    void after_any_work_the_kept_totals_are_those_of_the_rows_data() { engines(); }
    void after_any_work_the_kept_totals_are_those_of_the_rows()
    {
        OPEN_DATABASE;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const Stock some = stock(database, clock, 200);
        for (int round = 0; round < 40; ++round) {
            const auto work = [&](Session &session) -> Result<> {
                for (int i = 0; i < 20; ++i)
                    step(session, some.vouchers, some.routers, random);
                // What is rolled back leaves nothing in the totals.
                if (round % 5 == 4)
                    return failure(Error::Kind::Invalid, u"back"_s);
                return {};
            };
            (void)QCoro::waitFor(database.run(work));
        }
        // Numbers that PostgreSQL gave to rolled back work are gone, and now and then a fold with them. The next mends
        // it.
        const auto moves = [&](Session &session) {
            int moved = 0;
            for (int i = 0; i < 200; ++i)
                moved += VoucherLife::moveTo(session, some.vouchers.first(), some.routers.at(i % 2)) ? 1 : 0;
            return moved;
        };
        QVERIFY(*QCoro::waitFor(database.run(moves)) >= 199);
        QCOMPARE(*QCoro::waitFor(database.read(difference)), QString());
        const auto rows = [](Session &session) {
            return *session.value<qint64>(u"SELECT count(*) FROM voucher_total"_s);
        };
        QVERIFY(*QCoro::waitFor(database.read(rows)) < 200); // folded
    }

    void counters_that_work_at_once_keep_the_totals_right_data() { engines(); }
    void counters_that_work_at_once_keep_the_totals_right()
    {
        OPEN_DATABASE;
        const Stock some = stock(database, clock, 300);
        std::vector<std::unique_ptr<QThread>> counters;
        for (quint32 number = 0; number < 4; ++number) {
            counters.emplace_back(QThread::create([&, number] {
                const auto own = fixture.openAnother();
                QRandomGenerator random(number + 1);
                for (int round = 0; round < 60; ++round) {
                    const auto work = [&](Session &session) {
                        for (int i = 0; i < 4; ++i)
                            step(session, some.vouchers, some.routers, random);
                    };
                    (void)QCoro::waitFor(own->run(work));
                }
            }));
            counters.back()->start();
        }
        for (const auto &counter : counters)
            QVERIFY(counter->wait());
        QCOMPARE(*QCoro::waitFor(database.read(difference)), QString());
    }

    void each_step_is_taken_once_and_only_from_its_own_state_data() { engines(); }
    void each_step_is_taken_once_and_only_from_its_own_state()
    {
        OPEN_DATABASE;
        const Stock some = stock(database, clock, 3);
        const VoucherId one = some.vouchers.at(0);
        const VoucherId two = some.vouchers.at(1);
        const auto live = [&](Session &session) -> QString {
            const Timestamp now = session.now();
            const auto now_ = [&](VoucherId voucher) { return VoucherRepository::load(session, voucher)->state; };
            if (VoucherLife::markVoid(session, {one, two}, now).size() != 2 ||
                !VoucherLife::markVoid(session, {one}, now).isEmpty())
                return u"void is taken once"_s;
            if (!VoucherLife::undoVoid(session, {one, two}, now + std::chrono::seconds(1)).isEmpty())
                return u"undo came too late and worked"_s;
            if (VoucherLife::undoVoid(session, {one}, now).size() != 1 || now_(one) != State::Active)
                return u"undo in time"_s;
            if (VoucherLife::markUsed(session, one, {.at = now}))
                return u"used without an account on a router"_s;
            if (!VoucherLife::setProvisioned(session, one, "abcdefghijkl", now) ||
                VoucherLife::setProvisioned(session, one, "other", now))
                return u"provisioned once"_s;
            const Timestamp end = now + std::chrono::hours(24);
            if (!VoucherLife::markUsed(session, one, {.at = now, .macAddress = u"AA:BB"_s, .endsAt = end}) ||
                VoucherLife::markUsed(session, one, {.at = now}))
                return u"used once"_s;
            const Voucher used = *VoucherRepository::load(session, one);
            if (used.startedAt != now || used.endsAt != end || used.firstUsedAt != now || used.macAddress != u"AA:BB"_s)
                return u"first use of a code ahead is its start"_s;
            if (!VoucherLife::markUsedUp(session, one, VoucherEnd::Time, now) ||
                VoucherLife::markVoidSold(session, one, now))
                return u"used up"_s;
            if (!VoucherLife::reopen(session, one, end) || VoucherRepository::load(session, one)->endedAt)
                return u"reopened and no longer ended"_s;
            if (!VoucherLife::markExpired(session, one, VoucherEnd::ByHand, now) || now_(one) != State::Expired ||
                VoucherLife::reopen(session, one, end))
                return u"expired is for good"_s;
            const VoucherId three = some.vouchers.at(2);
            if (!VoucherLife::markSold(session, three, u"Ana"_s, now) ||
                VoucherLife::markSold(session, three, u"Bo"_s, now))
                return u"sold once"_s;
            if (!VoucherLife::markVoid(session, {three}, now).isEmpty())
                return u"a sold one is deleted only with its refund"_s;
            return difference(session);
        };
        QCOMPARE(*QCoro::waitFor(database.run(live)), QString());
    }

    void unredeemed_codes_whose_window_is_over_expire_data() { engines(); }
    void unredeemed_codes_whose_window_is_over_expire()
    {
        OPEN_DATABASE;
        const RouterId router = *storeRouter(database, clock);
        VoucherTerms terms = someTerms();
        terms.validUntil = clock.now() + std::chrono::hours(1);
        const auto some = storeVouchers(database, clock, router, {u"W1X"_s, u"W2X"_s, u"W3X"_s}, terms);
        QVERIFY(storeVouchers(database, clock, router, {u"FREE9"_s}));
        const auto expire = [&clock](Session &session) {
            return VoucherLife::expireOverdue(session, clock.now(), 2).size();
        };
        QCOMPARE(*QCoro::waitFor(database.run(expire)), 0);
        clock.advance(std::chrono::hours(1));
        QCOMPARE(*QCoro::waitFor(database.run(expire)), 2);
        QCOMPARE(*QCoro::waitFor(database.run(expire)), 1);
        QCOMPARE(*QCoro::waitFor(database.run(expire)), 0);
        const auto last = *QCoro::waitFor(VoucherRepository(database).byId(some->last().id));
        QCOMPARE(last->endedWhy, VoucherEnd::Date);
        QCOMPARE(*QCoro::waitFor(database.read(difference)), QString());
    }

    void of_two_refunds_one_finds_nothing_data() { engines(); }
    void of_two_refunds_one_finds_nothing()
    {
        OPEN_DATABASE;
        const Stock some = stock(database, clock, 1);
        const auto pay = [&](Session &session) -> QString {
            Payment payment;
            payment.at = session.now();
            payment.amount = Money(250, u"USD"_s);
            payment.voucher = some.vouchers.first();
            payment.operatorName = u"Ana"_s;
            if (!PaymentRepository::recordOnce(session, payment) || PaymentRepository::recordOnce(session, payment))
                return u"paid once"_s;
            Payment refund;
            refund.at = session.now();
            refund.operatorName = u"Ana"_s;
            const auto first = PaymentRepository::refund(session, some.vouchers.first(), refund);
            if (!first || first->amount.minor() != -250 ||
                PaymentRepository::refund(session, some.vouchers.first(), refund))
                return u"given back once"_s;
            if (!PaymentRepository::recordOnce(session, payment))
                return u"sold again, paid again"_s;
            return {};
        };
        QCOMPARE(*QCoro::waitFor(database.run(pay)), QString());
        const auto totals = QCoro::waitFor(PaymentRepository(database).totals({}));
        QCOMPARE(totals->first().minor, 250);
        QCOMPARE(totals->first().count, 3);
        PaymentFilter refunds;
        refunds.source = Payment::Source::Refund;
        QCOMPARE(QCoro::waitFor(PaymentRepository(database).page(refunds, {}, 10))->size(), 1);
        refunds.method = Payment::Method::Online;
        QCOMPARE(QCoro::waitFor(PaymentRepository(database).page(refunds, {}, 10))->size(), 0);
    }
};

QTEST_GUILESS_MAIN(VoucherLifeTest)
#include "voucherlifetest.moc"
