// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codekey.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/voucherrepository.h"
#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

#include <QCoroTask>
#include <QRandomGenerator>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = ClaimOutcome::Verdict;

Claim claimOf(const QString &code, const Clock &clock, OperationId operation = OperationId::create())
{
    Claim claim;
    claim.codeKey = codeKey(code);
    claim.operation = std::move(operation);
    claim.requestHash = code;
    claim.now = clock.now();
    claim.claimedBy = u"Counter 2"_s;
    claim.operatorName = u"Ana"_s;
    claim.device = u"desk"_s;
    claim.macAddress = u"AA:BB:CC:DD:EE:FF"_s;
    claim.intentKind = u"activateVoucher"_s;
    return claim;
}

auto claiming(const Claim &claim)
{
    return [claim](Session &session) { return VoucherRepository::claim(session, claim); };
}

/// What must hold after anything: as many payments and intents as claimed vouchers, each with its operation, and the
/// money adds up.
QString brokenInvariant(Session &session)
{
    const auto number = [&session](const QString &sql) { return session.value<qint64>(sql).value_or(-1); };
    const qint64 claimed = number(u"SELECT count(*) FROM voucher WHERE state IN ('redeeming', 'redeemed')"_s);
    if (number(u"SELECT count(*) FROM payment"_s) != claimed)
        return u"a payment too many or too few"_s;
    if (number(u"SELECT count(*) FROM voucher AS v WHERE v.state IN ('redeeming', 'redeemed') AND NOT EXISTS "
               "(SELECT 1 FROM payment AS p WHERE p.voucher_id = v.id AND p.operation = v.operation AND "
               "p.amount_minor = v.price_minor)"_s) != 0)
        return u"a claimed voucher without its payment"_s;
    if (number(u"SELECT count(*) FROM operation"_s) != claimed)
        return u"an operation that did nothing"_s;
    if (number(u"SELECT count(*) FROM intent WHERE state <> 'done'"_s) !=
        number(u"SELECT count(*) FROM voucher WHERE state = 'redeeming'"_s))
        return u"an intent for no voucher, or a voucher that nobody activates"_s;
    if (number(u"SELECT count(*) FROM voucher WHERE state = 'active' AND operation <> ''"_s) != 0)
        return u"an active voucher that somebody claimed"_s;
    return {};
}

} // namespace

class ClaimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_claim_takes_the_code_the_money_and_writes_what_the_router_must_be_told_data() { engines(); }
    void a_claim_takes_the_code_the_money_and_writes_what_the_router_must_be_told();
    void the_same_click_twice_is_one_claim_data() { engines(); }
    void the_same_click_twice_is_one_claim();
    void a_second_claim_hears_when_and_where_the_first_was_data() { engines(); }
    void a_second_claim_hears_when_and_where_the_first_was();
    void a_code_is_claimed_only_in_its_window_data() { engines(); }
    void a_code_is_claimed_only_in_its_window();
    void an_operation_id_is_not_taken_for_another_request_data() { engines(); }
    void an_operation_id_is_not_taken_for_another_request();
    void a_refused_claim_leaves_nothing_behind_data() { engines(); }
    void a_refused_claim_leaves_nothing_behind();
    void a_free_voucher_has_its_payment_of_nothing_data() { engines(); }
    void a_free_voucher_has_its_payment_of_nothing();
    void completing_late_or_twice_changes_nothing_data() { engines(); }
    void completing_late_or_twice_changes_nothing();
    void of_two_counters_exactly_one_wins_data() { engines(); }
    void of_two_counters_exactly_one_wins();
    void whatever_order_things_come_in_the_books_agree_data() { engines(); }
    void whatever_order_things_come_in_the_books_agree();
};

void ClaimTest::a_claim_takes_the_code_the_money_and_writes_what_the_router_must_be_told()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QVERIFY(storeVouchers(database, clock, *router, {u"NET-7K3"_s}));
    Claim claim = claimOf(u"net7k3"_s, clock);
    claim.leaseOwner = u"desk-1"_s;
    claim.leaseUntil = clock.now() + std::chrono::seconds(30);
    const auto outcome = QCoro::waitFor(database.run(claiming(claim)));
    QVERIFY(outcome);
    QCOMPARE(outcome->verdict, Verdict::Claimed);
    QCOMPARE(outcome->voucher->state, VoucherState::Redeeming);
    QCOMPARE(outcome->voucher->operation, claim.operation.text());
    QVERIFY(outcome->voucher->redeemedAt == clock.now());
    QCOMPARE(outcome->intent->state, Intent::State::Leased);

    PaymentRepository payments(database);
    const auto payment = QCoro::waitFor(payments.ofVoucher(outcome->voucher->id));
    QVERIFY(payment && *payment);
    QCOMPARE((*payment)->amount, Money(250, u"USD"_s));
    QCOMPARE((*payment)->macAddress, u"AA:BB:CC:DD:EE:FF"_s);
    QCOMPARE((*payment)->operation, claim.operation.text());
    QCOMPARE((*payment)->source, Payment::Source::Voucher);
    QCOMPARE((*payment)->operatorName, u"Ana"_s);
    const auto totals = QCoro::waitFor(payments.totals({.from = clock.now()}));
    QVERIFY(totals);
    QCOMPARE(totals->size(), 1);
    QCOMPARE(totals->first().minor, 250);
    QVERIFY(QCoro::waitFor(payments.page({.to = clock.now()}, {}, 10))->isEmpty());
    QCOMPARE(QCoro::waitFor(payments.page({}, {}, 10))->size(), 1);

    const auto intent = QCoro::waitFor(IntentRepository(database).openOf(outcome->voucher->id));
    QVERIFY(intent && *intent);
    QCOMPARE((*intent)->kind, u"activateVoucher"_s);
    QCOMPARE((*intent)->leaseOwner, u"desk-1"_s);
    QCOMPARE((*intent)->router, *router);
    QCOMPARE(*QCoro::waitFor(database.read(brokenInvariant)), QString());
}

void ClaimTest::the_same_click_twice_is_one_claim()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QVERIFY(storeVouchers(database, clock, *router, {u"A2"_s}));
    const Claim claim = claimOf(u"A2"_s, clock);
    const auto first = QCoro::waitFor(database.run(claiming(claim)));
    const auto second = QCoro::waitFor(database.run(claiming(claim)));
    QCOMPARE(first->verdict, Verdict::Claimed);
    QCOMPARE(second->verdict, Verdict::SameClick);
    QCOMPARE(second->voucher->id, first->voucher->id);
    QCOMPARE(second->intent->id, first->intent->id);
    QCOMPARE(*QCoro::waitFor(database.read(brokenInvariant)), QString());
}

void ClaimTest::a_second_claim_hears_when_and_where_the_first_was()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QVERIFY(storeVouchers(database, clock, *router, {u"A2"_s}));
    const Timestamp sold = clock.now();
    QVERIFY(QCoro::waitFor(database.run(claiming(claimOf(u"A2"_s, clock)))));
    clock.advance(std::chrono::hours(5));
    const auto second = QCoro::waitFor(database.run(claiming(claimOf(u"A2"_s, clock))));
    QVERIFY(second);
    QCOMPARE(second->verdict, Verdict::NotActive);
    QVERIFY(second->voucher->redeemedAt == sold);
    QCOMPARE(second->voucher->redeemedBy, u"Counter 2"_s);
    QCOMPARE(*QCoro::waitFor(database.read(brokenInvariant)), QString());
}

void ClaimTest::a_code_is_claimed_only_in_its_window()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    VoucherTerms terms = someTerms();
    terms.validFrom = clock.now() + std::chrono::hours(1);
    terms.validUntil = clock.now() + std::chrono::hours(2);
    QVERIFY(storeVouchers(database, clock, *router, {u"A2"_s, u"A3"_s}, terms));
    const auto verdict = [&](const QString &code) {
        return QCoro::waitFor(database.run(claiming(claimOf(code, clock))))->verdict;
    };
    QCOMPARE(verdict(u"A2"_s), Verdict::NotYetValid);
    clock.advance(std::chrono::hours(1) - std::chrono::milliseconds(1));
    QCOMPARE(verdict(u"A2"_s), Verdict::NotYetValid);
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(verdict(u"A2"_s), Verdict::Claimed);
    clock.advance(std::chrono::hours(1) - std::chrono::milliseconds(1));
    QCOMPARE(verdict(u"A2"_s), Verdict::NotActive);
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(verdict(u"A3"_s), Verdict::NoLongerValid);
    QCOMPARE(verdict(u"A9"_s), Verdict::UnknownCode);
}

void ClaimTest::an_operation_id_is_not_taken_for_another_request()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QVERIFY(storeVouchers(database, clock, *router, {u"A2"_s, u"A3"_s}));
    const OperationId operation = OperationId::create();
    QCOMPARE(QCoro::waitFor(database.run(claiming(claimOf(u"A2"_s, clock, operation))))->verdict, Verdict::Claimed);
    QCOMPARE(QCoro::waitFor(database.run(claiming(claimOf(u"A3"_s, clock, operation))))->verdict,
             Verdict::OperationTaken);
    QCOMPARE(*QCoro::waitFor(database.read(brokenInvariant)), QString());
}

void ClaimTest::a_refused_claim_leaves_nothing_behind()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QVERIFY(storeVouchers(database, clock, *router, {u"A2"_s}));
    const OperationId operation = OperationId::create();
    QCOMPARE(QCoro::waitFor(database.run(claiming(claimOf(u"A5"_s, clock, operation))))->verdict, Verdict::UnknownCode);
    // The click that went wrong may go right under the same name.
    QCOMPARE(QCoro::waitFor(database.run(claiming(claimOf(u"A2"_s, clock, operation))))->verdict, Verdict::Claimed);

    // And what follows the claim in its transaction takes it along when it fails.
    QVERIFY(storeVouchers(database, clock, *router, {u"B2"_s}));
    const Claim claim = claimOf(u"B2"_s, clock);
    const auto failing = [claim](Session &session) -> Result<> {
        (void)VoucherRepository::claim(session, claim);
        return failure(Error::Kind::Locked, u"no audit key"_s);
    };
    QCOMPARE(QCoro::waitFor(database.run(failing)).error().kind, Error::Kind::Locked);
    QCOMPARE((*QCoro::waitFor(VoucherRepository(database).find(u"B2"_s)))->state, VoucherState::Active);
    QCOMPARE(*QCoro::waitFor(database.read(brokenInvariant)), QString());
}

void ClaimTest::a_free_voucher_has_its_payment_of_nothing()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    VoucherTerms terms = someTerms();
    terms.price = Money(0, u"USD"_s);
    QVERIFY(storeVouchers(database, clock, *router, {u"A2"_s}, terms));
    const auto outcome = QCoro::waitFor(database.run(claiming(claimOf(u"A2"_s, clock))));
    const auto payment = QCoro::waitFor(PaymentRepository(database).ofVoucher(outcome->voucher->id));
    QVERIFY(*payment && (*payment)->amount.isZero());
}

void ClaimTest::completing_late_or_twice_changes_nothing()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QVERIFY(storeVouchers(database, clock, *router, {u"A2"_s}));
    const Claim claim = claimOf(u"A2"_s, clock);
    const auto outcome = QCoro::waitFor(database.run(claiming(claim)));
    const VoucherId id = outcome->voucher->id;
    const auto complete = [&](const OperationId &operation, Timestamp at) {
        const auto work = [=](Session &session) {
            return VoucherRepository::complete(session, id, operation, at, at + std::chrono::hours(24));
        };
        return *QCoro::waitFor(database.run(work));
    };
    QVERIFY(!complete(OperationId::create(), clock.now())); // somebody else's act
    const Timestamp stood = clock.now();
    QVERIFY(complete(claim.operation, stood));
    clock.advance(std::chrono::minutes(1));
    QVERIFY(!complete(claim.operation, clock.now()));
    const auto voucher = QCoro::waitFor(VoucherRepository(database).byId(id));
    QCOMPARE((*voucher)->state, VoucherState::Redeemed);
    QVERIFY((*voucher)->startedAt == stood);
    QVERIFY((*voucher)->endsAt == stood + std::chrono::hours(24));
    QVERIFY(!*QCoro::waitFor(IntentRepository(database).openOf(id)));
    const auto again = QCoro::waitFor(database.run(claiming(claim)));
    QCOMPARE(again->verdict, Verdict::SameClick);
    QVERIFY(!again->intent);
}

void ClaimTest::of_two_counters_exactly_one_wins()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QStringList codes;
    for (int i = 0; i < 100; ++i)
        codes.append(u"R%1"_s.arg(i + 200));
    QVERIFY(storeVouchers(database, clock, *router, codes));
    const auto other = fixture.openAnother();
    QVERIFY2(other, qPrintable(fixture.problem()));

    // Two openings of the database, as two programs have them: both queues are full before either is looked at.
    std::vector<QCoro::Task<Result<ClaimOutcome>>> here;
    std::vector<QCoro::Task<Result<ClaimOutcome>>> there;
    for (const QString &code : codes) {
        here.push_back(database.run(claiming(claimOf(code, clock))));
        there.push_back(other->run(claiming(claimOf(code, clock))));
    }
    for (size_t i = 0; i < here.size(); ++i) {
        const auto a = QCoro::waitFor(here[i]);
        const auto b = QCoro::waitFor(there[i]);
        QVERIFY2(a, a ? "" : qPrintable(a.error().detail));
        QVERIFY2(b, b ? "" : qPrintable(b.error().detail));
        QCOMPARE(int(a->verdict == Verdict::Claimed) + int(b->verdict == Verdict::Claimed), 1);
        QCOMPARE(int(a->verdict == Verdict::NotActive) + int(b->verdict == Verdict::NotActive), 1);
    }
    QCOMPARE(*QCoro::waitFor(database.read(brokenInvariant)), QString());
}

void ClaimTest::whatever_order_things_come_in_the_books_agree()
{
    OPEN_DATABASE;
    const auto router = storeRouter(database, clock);
    QStringList codes;
    for (int i = 0; i < 60; ++i)
        codes.append(u"S%1"_s.arg(i + 200));
    QVERIFY(storeVouchers(database, clock, *router, codes));
    const auto other = fixture.openAnother();
    QVERIFY(other);

    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    const int steps = engine == Engine::Sqlite ? 3000 : 1500;
    QList<Claim> made;
    std::vector<QCoro::Task<Result<bool>>> running;
    for (int step = 0; step < steps; ++step) {
        Database &counter = random.bounded(2) == 0 ? database : *other;
        const bool repeats = !made.isEmpty() && random.bounded(3) == 0;
        Claim claim =
            repeats ? made.at(random.bounded(made.size())) : claimOf(codes.at(random.bounded(codes.size())), clock);
        made.append(claim);
        const bool completes = random.bounded(2) == 0;
        const bool fails = random.bounded(10) == 0;
        const auto work = [claim, completes, fails](Session &session) -> Result<bool> {
            const ClaimOutcome outcome = VoucherRepository::claim(session, claim);
            if (completes && outcome.voucher)
                VoucherRepository::complete(session, outcome.voucher->id, claim.operation, claim.now, {});
            if (fails)
                return failure(Error::Kind::Cancelled, {});
            return outcome.verdict == Verdict::Claimed;
        };
        running.push_back(counter.run(work));
        if (running.size() == 40 || step == steps - 1) {
            for (auto &task : running) {
                const auto done = QCoro::waitFor(task);
                QVERIFY2(done || done.error().kind == Error::Kind::Cancelled,
                         done ? "" : qPrintable(done.error().detail));
            }
            running.clear();
            QCOMPARE(*QCoro::waitFor(database.read(brokenInvariant)), QString());
        }
    }
}

QTEST_GUILESS_MAIN(ClaimTest)
#include "claimtest.moc"
