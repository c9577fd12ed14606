// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/hotspotprofile.h"
#include "core/routeros/values.h"
#include "core/storage/operationrepository.h"
#include "core/storage/voucherlife.h"
#include "tests/vouchers/counterfixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::vouchers;
using namespace Qt::StringLiterals;

class RedemptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_code_becomes_a_hotspot_user_on_every_router_data();
    void a_code_becomes_a_hotspot_user_on_every_router();
    void a_redeemed_code_is_refused_with_when_and_where();
    void the_same_click_twice_is_one_redemption();
    void of_many_who_redeem_one_code_at_once_one_wins_data();
    void of_many_who_redeem_one_code_at_once_one_wins();
    void each_refusal_says_why();
    void a_link_cut_anywhere_costs_nothing_data();
    void a_link_cut_anywhere_costs_nothing();
    void a_lost_reply_is_looked_up_not_repeated();
    void a_router_that_is_off_gets_the_account_later();
    void a_router_that_reboots_in_between_gets_the_account_once();
    void a_foreign_user_of_that_name_is_left_alone();
    void a_profile_that_is_gone_needs_a_person_and_can_be_tried_again();
    void a_speed_profile_that_was_changed_by_hand_is_mended();
    void work_of_a_dead_program_is_taken_over();
};

void RedemptionTest::a_code_becomes_a_hotspot_user_on_every_router_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<simulator::Tls>("tls");
    for (const char *version : {"6.42", "6.49", "7.12", "7.18", "7.22"})
        QTest::addRow("%s plain", version) << QString::fromLatin1(version) << simulator::Tls::Off;
    for (const char *version : {"6.49", "7.18", "7.22"})
        QTest::addRow("%s certificate", version) << QString::fromLatin1(version) << simulator::Tls::Certificate;
    QTest::addRow("7.12 anonymous") << u"7.12"_s << simulator::Tls::Anonymous;
}

void RedemptionTest::a_code_becomes_a_hotspot_user_on_every_router()
{
    QFETCH(QString, version);
    QFETCH(simulator::Tls, tls);
    ShopWithRouter shop(storage::Engine::Sqlite, ShopWithRouter::simulatedRouter(version, tls));
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay()));
    const QString code = vouchers.first().code;
    NEED(redeemed, shop.redeem(code.toLower()));

    QVERIFY2(redeemed.standsOnRouter, qPrintable(redeemed.note));
    QCOMPARE(redeemed.userName, code);
    QCOMPARE(redeemed.password.size(), 8);
    QCOMPARE(redeemed.voucher.state, VoucherState::Redeemed);
    QCOMPARE(*redeemed.voucher.startedAt, shop.shop.clock.now());
    QCOMPARE(*redeemed.voucher.endsAt, shop.shop.clock.now() + 24h);
    QVERIFY2(redeemed.signInUrl.startsWith("http://login.cafe.example/login?username="_L1),
             qPrintable(redeemed.signInUrl));
    QCOMPARE(shop.whatIsWrong(code), QString());

    const auto user = shop.usersNamed(code).first();
    QCOMPARE(user.value("password"), redeemed.password.toUtf8());
    QCOMPARE(*routeros::parseDuration(user.value("limit-uptime")), std::chrono::milliseconds(24h));
    QCOMPARE(*routeros::parseByteCount(user.value("limit-bytes-total")), ByteCount::fromGigabytes(2));
    QCOMPARE(user.value("profile"), "nd1-5M-2M-1"_ba);
    const auto profile = shop.router.row("/ip/hotspot/user/profile", "nd1-5M-2M-1");
    QCOMPARE(profile.value("rate-limit"), "2M/5M"_ba);
    QCOMPARE(profile.value("shared-users"), "1"_ba);
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u'\n')));

    // Made disabled, then enabled: nobody surfs on a half-made account.
    int added = -1;
    int enabled = -1;
    const auto received = shop.router.received();
    for (int i = 0; i < received.size(); ++i) {
        if (received.at(i).word == "/ip/hotspot/user/add")
            added = i;
        if (received.at(i).word == "/ip/hotspot/user/enable")
            enabled = i;
    }
    QVERIFY(added >= 0 && enabled > added);
    QVERIFY(received.at(added).attributes.contains(routeros::Attribute{"disabled", "yes"}));
}

void RedemptionTest::a_redeemed_code_is_refused_with_when_and_where()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay()));
    NEED(first, shop.redeem(vouchers.first().code));
    Q_UNUSED(first);
    const auto second = shop.redeem(vouchers.first().code);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::AlreadyUsed);
    QVERIFY2(second.error().message.contains("Counter 1"_L1), qPrintable(second.error().message));
    QVERIFY2(second.error().message.contains("Nadia"_L1), qPrintable(second.error().message));
    QVERIFY2(second.error().message.contains("26"_L1), qPrintable(second.error().message)); // 2026, short
    QCOMPARE(shop.whatIsWrong(vouchers.first().code), QString());
}

void RedemptionTest::the_same_click_twice_is_one_redemption()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(2)));
    const RedeemRequest request = ShopWithRouter::redeemOf(vouchers.first().code);
    auto one = shop.counter->redemption.redeem(shop.owner, request);
    auto two = shop.counter->redemption.redeem(shop.owner, request);
    NEED(first, QCoro::waitFor(std::move(one)));
    NEED(second, QCoro::waitFor(std::move(two)));
    NEED(third, QCoro::waitFor(shop.counter->redemption.redeem(shop.owner, request)));
    QCOMPARE(int(first.isRepeat) + int(second.isRepeat), 1);
    QVERIFY(third.isRepeat);
    QCOMPARE(third.password, first.password);
    QCOMPARE(second.password, first.password);
    QVERIFY(third.standsOnRouter);
    NEED(later, QCoro::waitFor(shop.counter->redemption.result(shop.owner, request.operation)));
    QCOMPARE(later.userName, vouchers.first().code);
    QCOMPARE(shop.whatIsWrong(vouchers.first().code), QString());

    RedeemRequest another = request;
    another.code = vouchers.last().code;
    const auto refused = QCoro::waitFor(shop.counter->redemption.redeem(shop.owner, another));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void RedemptionTest::of_many_who_redeem_one_code_at_once_one_wins_data()
{
    engines();
}

void RedemptionTest::of_many_who_redeem_one_code_at_once_one_wins()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed");
    ShopWithRouter shop(engine);
    OPEN(shop);
    const auto otherDatabase = shop.shop.file.openAnother();
    QVERIFY(otherDatabase);
    Counter other(*otherDatabase, shop.shop.keys, shop.shop.audit, shop.shop.clock);
    NEED(vouchers, shop.make(shop.oneDay(5)));
    for (const Voucher &voucher : vouchers) {
        std::vector<QCoro::Task<Result<RedeemedVoucher>>> tasks;
        for (int i = 0; i < 12; ++i) {
            Counter &where = i % 2 ? other : *shop.counter;
            tasks.push_back(where.redemption.redeem(shop.owner, ShopWithRouter::redeemOf(voucher.code)));
        }
        int won = 0;
        int used = 0;
        for (auto &task : tasks) {
            const auto result = QCoro::waitFor(std::move(task));
            if (result)
                ++won;
            else if (result.error().kind == Error::Kind::AlreadyUsed)
                ++used;
            else
                QFAIL(words(result.error()).constData());
        }
        QCOMPARE(won, 1);
        QCOMPARE(used, 11);
        QCOMPARE(shop.whatIsWrong(voucher.code), QString());
    }
}

void RedemptionTest::each_refusal_says_why()
{
    ShopWithRouter shop;
    OPEN(shop);
    const auto refusal = [&](const QString &code) {
        const auto result = shop.redeem(code);
        return result ? Error{} : result.error();
    };
    NEED(vouchers, shop.make(shop.oneDay(3)));
    QString close = vouchers.first().code;
    close[0] = close.at(0) == u'7' ? u'8' : u'7';
    QCOMPARE(refusal(close).kind, Error::Kind::NotFound);
    QVERIFY2(refusal(close).message.contains(vouchers.first().code), qPrintable(refusal(close).message));
    QCOMPARE(refusal(u"no such code"_s).kind, Error::Kind::NotFound);
    QCOMPARE(refusal(QString()).kind, Error::Kind::NotFound);
    QCOMPARE(refusal(QString(10'000, u'A')).kind, Error::Kind::NotFound);

    GenerateRequest early = shop.oneDay();
    early.terms.validFrom = shop.shop.clock.now() + 24h;
    early.terms.validUntil = shop.shop.clock.now() + 48h;
    NEED(bounded, shop.make(early));
    QCOMPARE(refusal(bounded.first().code).kind, Error::Kind::Invalid);
    QVERIFY(refusal(bounded.first().code).message.contains("from"_L1));
    shop.shop.clock.advance(48h);
    QCOMPARE(refusal(bounded.first().code).kind, Error::Kind::Invalid);
    QVERIFY(refusal(bounded.first().code).message.contains("until"_L1));

    auto deleteIt = [voucher = vouchers.at(1).id](storage::Session &session) {
        return storage::VoucherLife::change(session, voucher, VoucherState::Active, VoucherState::Void);
    };
    NEED(deleted, QCoro::waitFor(shop.shop.file.database().run(deleteIt)));
    QVERIFY(deleted);
    QVERIFY(refusal(vouchers.at(1).code).message.contains("deleted"_L1));

    NEED(off, QCoro::waitFor(shop.counter->routers.setActive(shop.owner, shop.record.id, false)));
    QVERIFY(!off.isActive);
    QVERIFY(refusal(vouchers.at(2).code).message.contains("switched off"_L1));

    Actor viewer = shop.owner;
    viewer.role = Role::Viewer;
    const auto refused =
        QCoro::waitFor(shop.counter->redemption.redeem(viewer, ShopWithRouter::redeemOf(vouchers.at(2).code)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
    shop.shop.keys.lock();
    QCOMPARE(refusal(vouchers.at(0).code).kind, Error::Kind::Locked);
}

void RedemptionTest::a_link_cut_anywhere_costs_nothing_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<simulator::Tls>("tls");
    QTest::newRow("SQLite, plain") << storage::Engine::Sqlite << simulator::Tls::Off;
    QTest::newRow("SQLite, certificate") << storage::Engine::Sqlite << simulator::Tls::Certificate;
    QTest::newRow("PostgreSQL, plain") << storage::Engine::PostgreSql << simulator::Tls::Off;
}

/// The line is cut after every sentence of the conversation in turn, until one redemption goes through untouched.
void RedemptionTest::a_link_cut_anywhere_costs_nothing()
{
    QFETCH(storage::Engine, engine);
    QFETCH(simulator::Tls, tls);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed");
    ShopWithRouter shop(engine, ShopWithRouter::simulatedRouter(u"7.18"_s, tls));
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(60)));
    bool untouched = false;
    int sentences = 0;
    for (; !untouched && sentences < vouchers.size(); ++sentences) {
        const QString code = vouchers.at(sentences).code;
        // The profile too is made anew each time, so that its conversation is cut as well.
        shop.router.removeRow("/ip/hotspot/user/profile", "nd1-5M-2M-1");
        shop.counter->pool.forget(shop.record.id);
        simulator::Faults faults;
        faults.dropAfter = sentences;
        shop.router.setFaults(faults);
        const auto redeemed = shop.redeem(code);
        QVERIFY2(redeemed, redeemed ? "" : qPrintable(redeemed.error().message));
        untouched = redeemed->standsOnRouter;
        shop.router.setFaults({});
        if (!untouched) {
            QVERIFY(redeemed->routerError);
            QVERIFY(!redeemed->note.isEmpty());
        }
        shop.counter->pool.forget(shop.record.id);
        shop.shop.clock.advance(5min); // past every back-off
        NEED(report, QCoro::waitFor(shop.counter->runner.runDue()));
        QCOMPARE(report.later + report.needsAttention, 0);
        QVERIFY2(shop.whatIsWrong(code).isEmpty(),
                 qPrintable(u"cut after %1: %2"_s.arg(sentences).arg(shop.whatIsWrong(code))));
    }
    QVERIFY2(untouched, "the conversation never ran through");
    QVERIFY2(sentences > 8, qPrintable(QString::number(sentences)));
    QVERIFY2(shop.router.unknownToSchema().isEmpty(), qPrintable(shop.router.unknownToSchema().join(u'\n')));
}

void RedemptionTest::a_lost_reply_is_looked_up_not_repeated()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(60)));
    for (int k = 1; k < vouchers.size(); ++k) {
        const QString code = vouchers.at(k).code;
        shop.router.removeRow("/ip/hotspot/user/profile", "nd1-5M-2M-1");
        shop.counter->pool.forget(shop.record.id);
        simulator::Faults faults;
        faults.loseReplyOf = k;
        shop.router.setFaults(faults);
        NEED(redeemed, shop.redeem(code));
        shop.router.setFaults({});
        shop.counter->pool.forget(shop.record.id);
        shop.shop.clock.advance(5min);
        NEED(report, QCoro::waitFor(shop.counter->runner.runDue()));
        Q_UNUSED(report);
        QVERIFY2(shop.whatIsWrong(code).isEmpty(),
                 qPrintable(u"reply %1 lost: %2"_s.arg(k).arg(shop.whatIsWrong(code))));
        if (redeemed.standsOnRouter) {
            QVERIFY2(k > 5, qPrintable(QString::number(k)));
            return;
        }
    }
    QFAIL("the conversation never ran through");
}

void RedemptionTest::a_router_that_is_off_gets_the_account_later()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(2)));
    const quint16 port = shop.router.port();
    shop.counter->pool.forget(shop.record.id);
    shop.router.stop();
    NEED(redeemed, shop.redeem(vouchers.first().code));
    QVERIFY(!redeemed.standsOnRouter);
    QVERIFY(redeemed.routerError);
    QCOMPARE(redeemed.routerError->kind, Error::Kind::NotReachable);
    QVERIFY2(redeemed.note.contains("Paid and recorded"_L1), qPrintable(redeemed.note));
    QCOMPARE(redeemed.voucher.state, VoucherState::Redeeming);
    QVERIFY(!redeemed.voucher.startedAt);
    QCOMPARE(shop.counter->runner.pending(), 1);
    // The second counter's guest with the same code is told that it is used, though no account stands yet.
    QCOMPARE(shop.redeem(vouchers.first().code).error().kind, Error::Kind::AlreadyUsed);

    NEED(port2, shop.router.listen(port));
    Q_UNUSED(port2);
    shop.shop.clock.advance(3h);
    shop.counter->pool.retryNow(shop.record.id);
    NEED(report, QCoro::waitFor(shop.counter->runner.runDue()));
    QCOMPARE(report.done, 1);
    QCOMPARE(shop.whatIsWrong(vouchers.first().code), QString());
    NEED(now, QCoro::waitFor(shop.counter->vouchers.find(shop.owner, vouchers.first().code)));
    QCOMPARE(*now.startedAt, shop.shop.clock.now()); // the time starts when the account exists
    QCOMPARE(shop.counter->runner.pending(), 0);
}

void RedemptionTest::a_router_that_reboots_in_between_gets_the_account_once()
{
    auto options = ShopWithRouter::simulatedRouter();
    ShopWithRouter shop(storage::Engine::Sqlite, options);
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay()));
    const auto connection = connect(&shop.router, &simulator::SimulatedRouter::commandReceived, &shop.router,
                                    [&shop](const routeros::Sentence &command) {
                                        if (command.word == "/ip/hotspot/user/enable")
                                            shop.router.reboot(std::chrono::milliseconds(50));
                                    });
    NEED(redeemed, shop.redeem(vouchers.first().code));
    disconnect(connection);
    QVERIFY(!redeemed.standsOnRouter);
    const QString code = vouchers.first().code;
    QTRY_VERIFY([&] {
        shop.counter->pool.forget(shop.record.id);
        shop.shop.clock.advance(5min);
        return QCoro::waitFor(shop.counter->runner.runDue()) && shop.whatIsWrong(code).isEmpty();
    }());
}

void RedemptionTest::a_foreign_user_of_that_name_is_left_alone()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay()));
    const QString code = vouchers.first().code;
    shop.router.addRow("/ip/hotspot/user", {{"name", code.toUtf8()}, {"password", "theirs"}, {"comment", "by hand"}});
    NEED(redeemed, shop.redeem(code));
    QVERIFY(!redeemed.standsOnRouter);
    QVERIFY(redeemed.routerError);
    QCOMPARE(redeemed.routerError->kind, Error::Kind::Conflict);
    QVERIFY2(redeemed.note.contains("decide"_L1), qPrintable(redeemed.note));
    QCOMPARE(shop.usersNamed(code).first().value("password"), "theirs"_ba);
    QCOMPARE(shop.usersNamed(code).first().value("comment"), "by hand"_ba);
    storage::IntentRepository intents(shop.shop.file.database());
    NEED(open, QCoro::waitFor(intents.open(10)));
    QCOMPARE(open.first().state, Intent::State::Attention);
    shop.shop.clock.advance(1h);
    NEED(report, QCoro::waitFor(shop.counter->runner.runDue())); // not tried again by itself
    QCOMPARE(report.done + report.later + report.needsAttention, 0);

    shop.router.removeRow("/ip/hotspot/user", code.toUtf8());
    NEED(again, QCoro::waitFor(shop.counter->redemption.tryAgain(shop.owner, redeemed.voucher.id)));
    QVERIFY2(again.standsOnRouter, qPrintable(again.note));
    QCOMPARE(shop.whatIsWrong(code), QString());
}

void RedemptionTest::a_profile_that_is_gone_needs_a_person_and_can_be_tried_again()
{
    ShopWithRouter shop;
    OPEN(shop);
    GenerateRequest request = shop.oneDay();
    request.terms.profile = u"1_Day"_s;
    NEED(vouchers, shop.make(request));
    QVERIFY(shop.router.removeRow("/ip/hotspot/user/profile", "1_Day"));
    NEED(redeemed, shop.redeem(vouchers.first().code));
    QVERIFY(!redeemed.standsOnRouter);
    QVERIFY2(redeemed.note.contains("1_Day"_L1), qPrintable(redeemed.note));
    QVERIFY(shop.usersNamed(vouchers.first().code).isEmpty());
    shop.router.addRow("/ip/hotspot/user/profile", {{"name", "1_Day"}, {"rate-limit", "5M/10M"}});
    NEED(again, QCoro::waitFor(shop.counter->redemption.tryAgain(shop.owner, redeemed.voucher.id)));
    QVERIFY2(again.standsOnRouter, qPrintable(again.note));
    QCOMPARE(shop.usersNamed(vouchers.first().code).first().value("profile"), "1_Day"_ba);
    QCOMPARE(shop.whatIsWrong(vouchers.first().code), QString());
}

void RedemptionTest::a_speed_profile_that_was_changed_by_hand_is_mended()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(2)));
    NEED(first, shop.redeem(vouchers.first().code));
    QVERIFY(first.standsOnRouter);
    shop.router.changeRow("/ip/hotspot/user/profile", "nd1-5M-2M-1", {{"rate-limit", "50M/50M"}});
    NEED(second, shop.redeem(vouchers.last().code));
    QVERIFY(second.standsOnRouter);
    QCOMPARE(shop.router.row("/ip/hotspot/user/profile", "nd1-5M-2M-1").value("rate-limit"), "2M/5M"_ba);
}

void RedemptionTest::work_of_a_dead_program_is_taken_over()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay()));
    // A program that claimed, paid and wrote its intent, and died before it told the router. Its lease has run on.
    storage::Claim claim;
    claim.codeKey = codeKey(vouchers.first().code);
    claim.operation = OperationId::create();
    claim.now = shop.shop.clock.now();
    claim.claimedBy = u"Nadia at Counter 2"_s;
    claim.operatorName = u"Nadia"_s;
    claim.intentKind = u"activateVoucher"_s;
    claim.leaseOwner = u"another machine/1/1/abcdef"_s;
    claim.leaseUntil = shop.shop.clock.now() + 30s;
    auto write = [claim](storage::Session &session) { return storage::VoucherRepository::claim(session, claim); };
    NEED(outcome, QCoro::waitFor(shop.shop.file.database().run(write)));
    QCOMPARE(outcome.verdict, storage::ClaimOutcome::Verdict::Claimed);

    NEED(tooEarly, QCoro::waitFor(shop.counter->runner.runDue()));
    QCOMPARE(tooEarly.done, 0);
    shop.shop.clock.advance(31s);
    shop.restart();
    NEED(report, QCoro::waitFor(shop.counter->runner.runDue()));
    QCOMPARE(report.done, 1);
    QCOMPARE(shop.whatIsWrong(vouchers.first().code), QString());
}

QTEST_GUILESS_MAIN(RedemptionTest)
#include "redemptiontest.moc"
