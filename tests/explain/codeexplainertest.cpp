// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/codeexplainer.h"

#include "core/storage/voucherlife.h"
#include "tests/vouchers/counterfixture.h"

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::vouchers;
using namespace Qt::StringLiterals;

namespace {

const QString guest = u"AA:BB:CC:00:00:01"_s;
const QString stranger = u"AA:BB:CC:00:00:99"_s;

/// A shop with one code and somebody who asks why it does not work.
struct Desk {
    Desk()
    {
        explain::CodeExplainer::Options options;
        options.routerPatience = std::chrono::seconds(20); // the machine of the tests may be slow; shops' are not
        m_options = options;
    }

    Result<> open(int vouchers = 1)
    {
        if (const Result<> opened = shop.open(); !opened)
            return opened;
        explainer = std::make_unique<explain::CodeExplainer>(shop.shop.file.database(), shop.counter->pool, m_options);
        const auto made = shop.make(shop.oneDay(vouchers));
        if (!made)
            return failure(made.error());
        code = made->first().code;
        voucher = made->first();
        return {};
    }

    Result<explain::Explanation> explain(const QString &typed, const QString &mac = {}, RouterId at = {})
    {
        explain::ExplainRequest request;
        request.code = typed;
        request.macAddress = mac;
        request.at = at;
        return QCoro::waitFor(explainer->explain(shop.owner, request));
    }

    void routerLogs(const QByteArray &message)
    {
        shop.router.addRow("/log", {{"topics", "hotspot,info,debug"}, {"message", message}});
    }

    void signIn(const QString &mac)
    {
        shop.router.addRow(
            "/ip/hotspot/active",
            {{"user", code.toUtf8()}, {"address", "10.5.50.20"}, {"mac-address", mac.toUtf8()}, {"uptime", "12m"}});
    }

    ShopWithRouter shop;
    std::unique_ptr<explain::CodeExplainer> explainer;
    QString code;
    Voucher voucher;

private:
    explain::CodeExplainer::Options m_options;
};

bool offers(const explain::Explanation &explanation, explain::CodeFix::Act act)
{
    return std::any_of(explanation.fixes.begin(), explanation.fixes.end(),
                       [act](const explain::CodeFix &fix) { return fix.act == act; });
}

/// One fault of a code, how it comes about, and what is said of it.
struct Fault {
    const char *name;
    explain::CodeVerdict verdict;
    explain::CodeFix::Act fix;
    bool isRedeemed; ///< the code is redeemed before the fault comes
    std::function<void(Desk &)> cause;
    QString mac = {};
};

const QList<Fault> &faults()
{
    using Act = explain::CodeFix::Act;
    using V = explain::CodeVerdict;
    static const QList<Fault> all{
        {"unknown code", V::UnknownCode, Act::ReplaceByNew, false, [](Desk &desk) { desk.code = u"ZZZZ-ZZZZ-ZZZZ"_s; }},
        {"one symbol mistyped", V::Mistyped, Act::UseSuggestion, false,
         [](Desk &desk) { desk.code[desk.code.size() - 1] = desk.code.back() == u'7' ? u'8' : u'7'; }},
        {"already redeemed", V::AlreadyRedeemed, Act::ReleaseDevice, true, [](Desk &) {}},
        {"time used up", V::TimeUsedUp, Act::Extend, true, [](Desk &desk) { desk.shop.shop.clock.advance(25h); }},
        {"data used up", V::DataUsedUp, Act::Extend, true,
         [](Desk &desk) {
             desk.shop.router.changeRow("/ip/hotspot/user", desk.code.toUtf8(), {{"bytes-out", "3000000000"}});
         }},
        {"router off", V::RouterOffline, Act::TryAgain, true, [](Desk &desk) { desk.shop.router.stop(); }},
        {"user missing on the router", V::AccountMissing, Act::PutOnRouter, true,
         [](Desk &desk) { desk.shop.router.removeRow("/ip/hotspot/user", desk.code.toUtf8()); }},
        {"user disabled on the router", V::AccountDisabled, Act::PutOnRouter, true,
         [](Desk &desk) {
             desk.shop.router.changeRow("/ip/hotspot/user", desk.code.toUtf8(), {{"disabled", "true"}});
         }},
        {"in use by another device", V::InUseElsewhere, Act::ReleaseDevice, true,
         [](Desk &desk) { desk.signIn(stranger); }, guest},
        {"in use, by the router's own words", V::InUseElsewhere, Act::ReleaseDevice, true,
         [](Desk &desk) {
             desk.routerLogs("->: " + desk.code.toUtf8() +
                             " (10.5.50.9): login failed: no more sessions are allowed for user");
         }},
        {"locked to another device", V::WrongDevice, Act::ReleaseDevice, true,
         [](Desk &desk) {
             desk.shop.router.changeRow("/ip/hotspot/user", desk.code.toUtf8(), {{"mac-address", stranger.toUtf8()}});
         },
         guest},
        {"no free address", V::NoFreeAddress, Act::Advice, true,
         [](Desk &desk) {
             desk.routerLogs(desk.code.toUtf8() + " (10.5.50.9): login failed: cannot assign ip address - no more free "
                                                  "addresses from pool");
         }},
        {"RADIUS silent", V::RadiusSilent, Act::Advice, true,
         [](Desk &desk) {
             desk.routerLogs(desk.code.toUtf8() + " (10.5.50.9): login failed: RADIUS server is not responding");
         }},
        {"hotspot switched off", V::HotspotOff, Act::Advice, true,
         [](Desk &desk) {
             const QList<QHash<QByteArray, QByteArray>> servers = desk.shop.router.rows("/ip/hotspot");
             for (const auto &server : servers)
                 desk.shop.router.changeRow("/ip/hotspot", server.value("name"), {{"disabled", "true"}});
         }},
        {"signed in", V::SignedIn, Act::Advice, true, [](Desk &desk) { desk.signIn(guest); }, guest},
    };
    return all;
}

} // namespace

class CodeExplainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_fault_has_its_own_verdict_and_way_out_data();
    void each_fault_has_its_own_verdict_and_way_out();
    void a_redeemed_code_says_when_where_and_which_device();
    void a_code_outside_its_window_says_from_when_or_until_when();
    void a_code_of_another_router_says_which();
    void a_code_whose_router_was_off_says_that_it_is_being_activated();
    void a_foreign_user_of_that_name_is_named();
    void a_deleted_code_is_remembered();
    void a_router_that_says_nothing_is_not_waited_for();
    void what_failed_before_a_success_is_no_reason();
    void whoever_may_not_see_vouchers_is_told_nothing();
};

void CodeExplainerTest::each_fault_has_its_own_verdict_and_way_out_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < faults().size(); ++i)
        QTest::newRow(faults().at(i).name) << i;
}

void CodeExplainerTest::each_fault_has_its_own_verdict_and_way_out()
{
    QFETCH(int, index);
    const Fault &fault = faults().at(index);
    Desk desk;
    OPEN(desk);
    if (fault.isRedeemed) {
        NEED(redeemed, desk.shop.redeem(desk.code));
        QVERIFY2(redeemed.standsOnRouter, qPrintable(redeemed.note));
    }
    fault.cause(desk);
    NEED(why, desk.explain(desk.code, fault.mac));
    QCOMPARE(explain::codeVerdictName(why.verdict), explain::codeVerdictName(fault.verdict));
    QVERIFY(!why.reason.isEmpty());
    QVERIFY2(offers(why, fault.fix), qPrintable(explain::codeVerdictName(why.verdict) + u" lacks its way out"_s));
    QVERIFY2(desk.shop.router.unknownToSchema().isEmpty(), qPrintable(desk.shop.router.unknownToSchema().join(u'\n')));
}

void CodeExplainerTest::a_redeemed_code_says_when_where_and_which_device()
{
    Desk desk;
    OPEN(desk);
    auto request = ShopWithRouter::redeemOf(desk.code);
    request.macAddress = guest;
    NEED(redeemed, QCoro::waitFor(desk.shop.counter->redemption.redeem(desk.shop.owner, request)));
    NEED(why, desk.explain(desk.code));
    QVERIFY2(why.reason.contains("Nadia at Counter 1"_L1), qPrintable(why.reason));
    QStringList said;
    for (const explain::Evidence &evidence : why.evidence)
        said.append(evidence.text);
    QVERIFY2(said.join(u'\n').contains(guest), qPrintable(said.join(u'\n')));
    QVERIFY(why.askedRouter);
}

void CodeExplainerTest::a_code_outside_its_window_says_from_when_or_until_when()
{
    Desk desk;
    OPEN(desk);
    GenerateRequest request = desk.shop.oneDay();
    request.terms.validFrom = desk.shop.shop.clock.now() + 48h;
    request.terms.validUntil = desk.shop.shop.clock.now() + 72h;
    NEED(made, desk.shop.make(request));
    NEED(early, desk.explain(made.first().code));
    QCOMPARE(explain::codeVerdictName(early.verdict), u"notYetValid"_s);
    desk.shop.shop.clock.advance(73h);
    NEED(late, desk.explain(made.first().code));
    QCOMPARE(explain::codeVerdictName(late.verdict), u"windowOver"_s);
    QVERIFY(early.reason != late.reason);
}

void CodeExplainerTest::a_code_of_another_router_says_which()
{
    Desk desk;
    OPEN(desk);
    fleet::RouterDraft draft;
    draft.name = u"Beach"_s;
    draft.host = u"127.0.0.1"_s;
    draft.port = 9;
    draft.user = u"nettdesk"_s;
    draft.password = security::SecretBytes("router secret");
    NEED(beach, QCoro::waitFor(desk.shop.counter->routers.add(desk.shop.owner, draft, fleet::Testing::LeaveOut)));
    NEED(why, desk.explain(desk.code, guest, beach.router.id));
    QCOMPARE(explain::codeVerdictName(why.verdict), u"wrongRouter"_s);
    QVERIFY2(why.reason.contains("Café"_L1) || why.reason.contains(u"Café"_s), qPrintable(why.reason));
    QVERIFY2(why.reason.contains(u"Beach"_s), qPrintable(why.reason));
    QVERIFY(offers(why, explain::CodeFix::Act::Move));
}

void CodeExplainerTest::a_code_whose_router_was_off_says_that_it_is_being_activated()
{
    Desk desk;
    OPEN(desk);
    const quint16 port = desk.shop.router.port();
    desk.shop.router.stop();
    NEED(redeemed, desk.shop.redeem(desk.code));
    QVERIFY(!redeemed.standsOnRouter);
    NEED(off, desk.explain(desk.code));
    QCOMPARE(explain::codeVerdictName(off.verdict), u"routerOffline"_s);
    QVERIFY2(off.reason.contains(u"paid"_s), qPrintable(off.reason));

    QVERIFY(desk.shop.router.listen(port).has_value());
    desk.shop.counter->pool.forget(desk.voucher.router);
    NEED(back, desk.explain(desk.code));
    QCOMPARE(explain::codeVerdictName(back.verdict), u"beingActivated"_s);
    QVERIFY(offers(back, explain::CodeFix::Act::TryAgain));
}

void CodeExplainerTest::a_foreign_user_of_that_name_is_named()
{
    Desk desk;
    OPEN(desk);
    desk.shop.router.addRow("/ip/hotspot/user", {{"name", desk.code.toUtf8()}, {"profile", "default"}});
    NEED(before, desk.explain(desk.code));
    QCOMPARE(explain::codeVerdictName(before.verdict), u"foreignAccount"_s);
    NEED(redeemed, desk.shop.redeem(desk.code));
    QVERIFY(!redeemed.standsOnRouter);
    NEED(after, desk.explain(desk.code));
    QCOMPARE(explain::codeVerdictName(after.verdict), u"needsAttention"_s);
}

void CodeExplainerTest::a_deleted_code_is_remembered()
{
    Desk desk;
    OPEN(desk);
    auto discard = [id = desk.voucher.id](storage::Session &session) {
        return !storage::VoucherLife::markVoid(session, {id}, session.now()).isEmpty();
    };
    NEED(isDone, QCoro::waitFor(desk.shop.shop.file.database().run(discard)));
    QVERIFY(isDone);
    NEED(why, desk.explain(desk.code));
    QCOMPARE(explain::codeVerdictName(why.verdict), u"deleted"_s);
    const auto offersUndo = [](const explain::Explanation &explanation) {
        return std::any_of(explanation.fixes.cbegin(), explanation.fixes.cend(),
                           [](const explain::CodeFix &fix) { return fix.act == explain::CodeFix::Act::UndoDelete; });
    };
    QVERIFY(offersUndo(why));
    desk.shop.shop.clock.advance(std::chrono::seconds(31));
    NEED(later, desk.explain(desk.code));
    QVERIFY(!offersUndo(later)); // what cannot be done is not offered
}

void CodeExplainerTest::a_router_that_says_nothing_is_not_waited_for()
{
    Desk desk;
    OPEN(desk);
    NEED(redeemed, desk.shop.redeem(desk.code));
    QVERIFY(redeemed.standsOnRouter);
    desk.shop.router.setLatency(std::chrono::hours(1));
    explain::CodeExplainer::Options options;
    options.routerPatience = std::chrono::milliseconds(50);
    explain::CodeExplainer hasty(desk.shop.shop.file.database(), desk.shop.counter->pool, options);
    explain::ExplainRequest request;
    request.code = desk.code;
    NEED(why, QCoro::waitFor(hasty.explain(desk.shop.owner, request)));
    QCOMPARE(explain::codeVerdictName(why.verdict), u"routerOffline"_s);
    QVERIFY(!why.askedRouter);
    QVERIFY(why.routerError.has_value());
}

void CodeExplainerTest::what_failed_before_a_success_is_no_reason()
{
    Desk desk;
    OPEN(desk);
    NEED(redeemed, desk.shop.redeem(desk.code));
    QVERIFY(redeemed.standsOnRouter);
    desk.routerLogs(desk.code.toUtf8() + " (10.5.50.9): login failed: RADIUS server is not responding");
    desk.routerLogs(desk.code.toUtf8() + " (10.5.50.9): logged in");
    desk.routerLogs("X" + desk.code.toUtf8() + "X (10.5.50.9): login failed: no more free addresses from pool");
    NEED(why, desk.explain(desk.code));
    QCOMPARE(explain::codeVerdictName(why.verdict), u"alreadyRedeemed"_s);
}

void CodeExplainerTest::whoever_may_not_see_vouchers_is_told_nothing()
{
    Desk desk;
    OPEN(desk);
    explain::ExplainRequest request;
    request.code = desk.code;
    const auto why = QCoro::waitFor(desk.explainer->explain(Actor::system(), request));
    QVERIFY(!why);
    QCOMPARE(why.error().kind, Error::Kind::NotPermitted);
}

QTEST_GUILESS_MAIN(CodeExplainerTest)
#include "codeexplainertest.moc"
