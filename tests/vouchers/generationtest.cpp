// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/generation.h"

#include "core/accounts/voucherpassword.h"
#include "core/vouchers/designshelf.h"
#include "tests/vouchers/counterfixture.h"

#include <QSet>
#include <QUrl>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::vouchers;
using namespace Qt::StringLiterals;

class GenerationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_batch_is_exactly_as_many_as_asked_for_data() { engines(); }
    void a_batch_is_exactly_as_many_as_asked_for();
    void the_same_request_twice_makes_one_batch();
    void a_stopped_generation_leaves_nothing();
    void codes_on_the_router_are_not_drawn();
    void a_router_that_is_off_is_said_and_does_not_hinder();
    void a_request_that_breaks_a_rule_is_refused_data();
    void a_request_that_breaks_a_rule_is_refused();
    void a_profile_the_router_does_not_have_is_refused();
    void taken_codes_are_drawn_anew();
    void cards_carry_the_password_and_the_sign_in_address();
    void printing_is_counted();
    void who_may_not_is_told_which_permission_is_missing();
    void who_may_not_print_sees_unused_codes_covered_data() { engines(); }
    void who_may_not_print_sees_unused_codes_covered();
};

void GenerationTest::a_batch_is_exactly_as_many_as_asked_for()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed");
    ShopWithRouter shop(engine);
    OPEN(shop);
    GenerateRequest request = shop.oneDay(5000);
    request.form = *CodeForm::create(u"NET"_s, u"5-5"_s);
    qint64 last = 0;
    const Progress progress = [&last](qint64 done, qint64 total) { last = done * 1'000'000 + total; };
    NEED(generated, QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, request, progress)));
    QVERIFY(generated.checkedAgainstRouter);
    QVERIFY(generated.note.isEmpty());
    QCOMPARE(generated.batch.count, 5000);
    QCOMPARE(generated.batch.createdByName, u"Nadia"_s);
    QCOMPARE(last, qint64(5000'005000));
    storage::VoucherRepository repository(shop.shop.file.database());
    NEED(vouchers, QCoro::waitFor(repository.ofBatch(generated.batch.id, VoucherId(), 10'000)));
    QCOMPARE(vouchers.size(), 5000);
    QSet<QString> codes;
    for (const Voucher &voucher : vouchers) {
        codes.insert(voucher.code);
        QVERIFY(voucher.code.startsWith("NET-"_L1));
        QCOMPARE(voucher.terms, request.terms);
        QCOMPARE(voucher.state, VoucherState::Active);
        QVERIFY(!voucher.sealedPassword.isEmpty());
    }
    QCOMPARE(codes.size(), 5000);
    NEED(counts, QCoro::waitFor(shop.counter->vouchers.counts(shop.owner)));
    QCOMPARE(counts.value(VoucherState::Active), 5000);
    NEED(page, QCoro::waitFor(shop.counter->vouchers.page(shop.owner, {}, VoucherId(), 50)));
    QCOMPARE(page.vouchers.size(), 50);
    QVERIFY(page.next.isStored());
    NEED(found, QCoro::waitFor(shop.counter->vouchers.find(shop.owner, vouchers.first().code.toLower())));
    QCOMPARE(found.id, vouchers.first().id);
}

void GenerationTest::the_same_request_twice_makes_one_batch()
{
    ShopWithRouter shop;
    OPEN(shop);
    const GenerateRequest request = shop.oneDay(20);
    NEED(first, QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, request)));
    NEED(second, QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, request)));
    QCOMPARE(first.batch.id, second.batch.id);
    NEED(counts, QCoro::waitFor(shop.counter->vouchers.counts(shop.owner)));
    QCOMPARE(counts.value(VoucherState::Active), 20);
}

void GenerationTest::a_stopped_generation_leaves_nothing()
{
    ShopWithRouter shop;
    OPEN(shop);
    std::stop_source source;
    const Progress stopInTheMiddle = [&source](qint64 done, qint64 total) {
        if (done >= total / 2)
            source.request_stop();
    };
    const auto stopped = QCoro::waitFor(
        shop.counter->vouchers.generate(shop.owner, shop.oneDay(20'000), stopInTheMiddle, source.get_token()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    NEED(counts, QCoro::waitFor(shop.counter->vouchers.counts(shop.owner)));
    QCOMPARE(counts.value(VoucherState::Active), 0);
    NEED(batches, QCoro::waitFor(shop.counter->vouchers.batches(shop.owner)));
    QVERIFY(batches.isEmpty());
}

void GenerationTest::codes_on_the_router_are_not_drawn()
{
    ShopWithRouter shop;
    OPEN(shop);
    // A form of which nearly everything stands on the router: what is left must come out.
    security::Vault &vault = shop.counter->vault;
    GenerateRequest request = shop.oneDay(3);
    request.form = *CodeForm::create({}, u"8d"_s);
    QSet<QString> taken;
    VoucherMaker first(request, vault, {}, {});
    NEED(made, first.make(200, {}));
    for (const Voucher &voucher : made)
        taken.insert(codeKey(voucher.code));
    QCOMPARE(taken.size(), 200);
    VoucherMaker second(request, vault, taken, {});
    NEED(others, second.make(5000, {}));
    for (const Voucher &voucher : others)
        QVERIFY(!taken.contains(codeKey(voucher.code)));
    bool asked = false;
    NEED(generated, QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, request)));
    QVERIFY(generated.checkedAgainstRouter);
    for (const routeros::Sentence &command : shop.router.received())
        asked = asked || command.word == "/ip/hotspot/user/print";
    QVERIFY(asked);
}

void GenerationTest::a_router_that_is_off_is_said_and_does_not_hinder()
{
    ShopWithRouter shop;
    OPEN(shop);
    shop.counter->pool.forget(shop.record.id);
    shop.router.stop();
    NEED(generated, QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, shop.oneDay(10))));
    QVERIFY(!generated.checkedAgainstRouter);
    QVERIFY2(generated.note.contains(u"Café"_s), qPrintable(generated.note));
    QCOMPARE(generated.batch.count, 10);
}

void GenerationTest::a_request_that_breaks_a_rule_is_refused_data()
{
    using Change = std::function<void(GenerateRequest &, Timestamp)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, Change change, const QString &named) {
        QTest::newRow(name) << change << named;
    };
    row(
        "none", [](GenerateRequest &r, Timestamp) { r.count = 0; }, u"between 1 and"_s);
    row(
        "too many", [](GenerateRequest &r, Timestamp) { r.count = 100'001; }, u"100,000"_s);
    row(
        "no limit", [](GenerateRequest &r, Timestamp) { r.terms.timeLimit.reset(), r.terms.dataLimit.reset(); },
        u"time limit, a data limit"_s);
    row(
        "no time", [](GenerateRequest &r, Timestamp) { r.terms.timeLimit = 0s; }, u"one minute"_s);
    row(
        "eternal", [](GenerateRequest &r, Timestamp) { r.terms.timeLimit = 200'000h; }, u"ten years"_s);
    row(
        "no data", [](GenerateRequest &r, Timestamp) { r.terms.dataLimit = ByteCount(); }, u"1 MB"_s);
    row(
        "window upside down",
        [](GenerateRequest &r, Timestamp now) { r.terms.validFrom = now + 2h, r.terms.validUntil = now + 1h; },
        u"later than"_s);
    row(
        "window over", [](GenerateRequest &r, Timestamp now) { r.terms.validUntil = now; }, u"in the past"_s);
    row(
        "another currency", [](GenerateRequest &r, Timestamp) { r.terms.price = Money(100, u"EUR"_s); }, u"USD"_s);
    row(
        "negative price", [](GenerateRequest &r, Timestamp) { r.terms.price = Money(-1, u"USD"_s); }, u"negative"_s);
    row(
        "weak codes",
        [](GenerateRequest &r, Timestamp) {
            r.count = 5000;
            r.form = *CodeForm::create({}, u"8d"_s);
        },
        u"Too weak"_s);
    row(
        "no operation", [](GenerateRequest &r, Timestamp) { r.operation = OperationId(); }, u"which one"_s);
}

void GenerationTest::a_request_that_breaks_a_rule_is_refused()
{
    QFETCH(std::function<void(GenerateRequest &, Timestamp)>, change);
    QFETCH(QString, named);
    ShopWithRouter shop;
    OPEN(shop);
    GenerateRequest request = shop.oneDay(10);
    NEED(fine, QCoro::waitFor(shop.counter->vouchers.check(shop.owner, request)));
    QCOMPARE(fine.strength.liveCodes, 10);
    change(request, shop.shop.clock.now());
    const auto checked = QCoro::waitFor(shop.counter->vouchers.check(shop.owner, request));
    const auto generated = QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, request));
    QVERIFY(!checked);
    QVERIFY(!generated);
    QCOMPARE(generated.error(), checked.error());
    QCOMPARE(generated.error().kind, Error::Kind::Invalid);
    QVERIFY2(generated.error().message.contains(named), qPrintable(generated.error().message));
    NEED(counts, QCoro::waitFor(shop.counter->vouchers.counts(shop.owner)));
    QCOMPARE(counts.value(VoucherState::Active), 0);
}

void GenerationTest::a_profile_the_router_does_not_have_is_refused()
{
    ShopWithRouter shop;
    OPEN(shop);
    GenerateRequest request = shop.oneDay(10);
    request.terms.profile = u"No_Such"_s;
    const auto refused = QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, request));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains("No_Such"_L1), qPrintable(refused.error().message));
    request.terms.profile = u"1_Day"_s;
    NEED(generated, QCoro::waitFor(shop.counter->vouchers.generate(shop.owner, request)));
    QCOMPARE(generated.batch.terms.profile, u"1_Day"_s);
}

void GenerationTest::taken_codes_are_drawn_anew()
{
    ShopWithRouter shop;
    OPEN(shop);
    GenerateRequest request = shop.oneDay(100);
    VoucherMaker maker(request, shop.counter->vault, {}, shop.shop.clock.now());
    NEED(vouchers, maker.make(100, {}));
    const auto store = [&](const QString &tag) {
        Batch batch;
        batch.tag = tag;
        batch.router = request.router;
        batch.terms = request.terms;
        batch.codeForm = request.form.text();
        batch.count = 100;
        auto write = [&](storage::Session &session) -> Result<Batch> {
            // The second time every code is taken already, by a voucher that was deleted since or not.
            return storeBatch(session, batch, vouchers, maker, OperationId::create(), {}, {});
        };
        return QCoro::waitFor(shop.shop.file.database().run(write));
    };
    NEED(first, store(u"aaaaaa"_s));
    NEED(second, store(u"bbbbbb"_s));
    storage::VoucherRepository repository(shop.shop.file.database());
    NEED(ofFirst, QCoro::waitFor(repository.ofBatch(first.id, VoucherId(), 1000)));
    NEED(ofSecond, QCoro::waitFor(repository.ofBatch(second.id, VoucherId(), 1000)));
    QCOMPARE(ofFirst.size(), 100);
    QCOMPARE(ofSecond.size(), 100);
}

void GenerationTest::cards_carry_the_password_and_the_sign_in_address()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(3)));
    CardSelection selection;
    selection.batch = vouchers.first().batch;
    NEED(cards, QCoro::waitFor(shop.counter->vouchers.cardData(shop.owner, selection)));
    QCOMPARE(cards.size(), 3);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QCOMPARE(cards.at(i).code, vouchers.at(i).code);
        QCOMPARE(cards.at(i).password, *accounts::openPassword(shop.counter->vault, vouchers.at(i)));
        QCOMPARE(cards.at(i).business, u"Café Aurora"_s);
        const QUrl url(cards.at(i).signInUrl);
        QCOMPARE(url.host(), u"login.cafe.example"_s);
        QVERIFY(cards.at(i).signInUrl.contains(cards.at(i).password));
    }
    QVERIFY(cards.first().wifiJoin.isEmpty());
    DesignShelf shelf(shop.shop.file.database(), shop.counter->vault, shop.shop.audit, shop.shop.clock);
    QVERIFY(QCoro::waitFor(shelf.setCardFacts(shop.owner, {u"Café Gäste"_s, {}, false},
                                              security::SecretBytes::fromText(u"kaffee;kuchen"_s))));
    CardSelection one;
    one.codes = {vouchers.at(2).code.toLower()};
    NEED(card, QCoro::waitFor(shop.counter->vouchers.cardData(shop.owner, one)));
    QCOMPARE(card.size(), 1);
    QCOMPARE(card.first().code, vouchers.at(2).code);
    QCOMPARE(card.first().wifiJoin, u"WIFI:T:WPA;S:Café Gäste;P:kaffee\\;kuchen;;"_s);
    one.codes = {u"NOSUCHCODE"_s};
    const auto missing = QCoro::waitFor(shop.counter->vouchers.cardData(shop.owner, one));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void GenerationTest::printing_is_counted()
{
    ShopWithRouter shop;
    OPEN(shop);
    NEED(vouchers, shop.make(shop.oneDay(3)));
    CardSelection selection;
    selection.codes = {vouchers.at(1).code};
    QVERIFY(QCoro::waitFor(shop.counter->vouchers.markPrinted(shop.owner, selection)));
    selection.codes.clear();
    selection.batch = vouchers.first().batch;
    QVERIFY(QCoro::waitFor(shop.counter->vouchers.markPrinted(shop.owner, selection)));
    NEED(once, QCoro::waitFor(shop.counter->vouchers.find(shop.owner, vouchers.at(0).code)));
    NEED(twice, QCoro::waitFor(shop.counter->vouchers.find(shop.owner, vouchers.at(1).code)));
    QCOMPARE(once.printed, 1);
    QCOMPARE(twice.printed, 2);
}

void GenerationTest::who_may_not_is_told_which_permission_is_missing()
{
    ShopWithRouter shop;
    OPEN(shop);
    Actor cashier = shop.owner;
    cashier.role = Role::Cashier;
    const auto refused = QCoro::waitFor(shop.counter->vouchers.generate(cashier, shop.oneDay(1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(refused.error().detail, u"generateVouchers"_s);
    Actor technician = shop.owner;
    technician.role = Role::Technician;
    const auto cards = QCoro::waitFor(shop.counter->vouchers.cardData(technician, {}));
    QVERIFY(!cards);
    QCOMPARE(cards.error().kind, Error::Kind::NotPermitted);
}

void GenerationTest::who_may_not_print_sees_unused_codes_covered()
{
    QFETCH(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql && !Cluster::shared())
        QSKIP("no PostgreSQL server was started for this test: run it with ctest, with PostgreSQL installed");
    ShopWithRouter shop(engine);
    OPEN(shop);
    NEED(made, shop.make(shop.oneDay(2)));
    NEED(redeemed, shop.redeem(made.at(1).code));
    const QString unused = made.at(0).code;
    const QString used = redeemed.voucher.code;
    const auto codes = [&shop](Role role, const QString &text) {
        Actor actor = shop.owner;
        actor.role = role;
        storage::VoucherFilter filter;
        filter.text = text;
        QStringList shown;
        const auto page = QCoro::waitFor(shop.counter->vouchers.page(actor, filter, {}, {}, 10));
        const auto counts = QCoro::waitFor(shop.counter->vouchers.counts(actor, filter));
        const auto ids = QCoro::waitFor(shop.counter->vouchers.ids(actor, filter, 10));
        if (!page || !counts || !ids || ids->size() != page->vouchers.size())
            return QStringList{u"refused"_s};
        qint64 counted = 0;
        for (const qint64 count : *counts)
            counted += count;
        if (counted != page->vouchers.size())
            return QStringList{u"counted %1"_s.arg(counted)};
        for (const Voucher &voucher : page->vouchers)
            shown << voucher.code;
        shown.sort();
        return shown;
    };
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    for (const Role role : {Role::Owner, Role::Manager, Role::Cashier}) {
        QCOMPARE(codes(role, {}), sorted({unused, used}));
        QCOMPARE(codes(role, unused.right(4)), QStringList{unused});
    }
    for (const Role role : {Role::Technician, Role::Viewer}) {
        QCOMPARE(codes(role, {}), sorted({coveredCode(unused), used})); // one in use is worth nothing to others
        QCOMPARE(codes(role, unused.right(4)), QStringList());          // else it could be read out by parts
        QCOMPARE(codes(role, unused.toLower()), QStringList{unused});   // from the card in somebody's hand
        QVERIFY(!coveredCode(unused).contains(unused.left(4)));
        Actor actor = shop.owner;
        actor.role = role;
        QString mistyped = unused;
        mistyped[mistyped.size() - 1] = mistyped.back() == u'2' ? u'3' : u'2';
        const auto near = QCoro::waitFor(shop.counter->vouchers.find(actor, mistyped));
        QVERIFY(!near);
        QVERIFY2(!near.error().message.contains(unused), qPrintable(near.error().message));
    }
}

QTEST_GUILESS_MAIN(GenerationTest)
#include "generationtest.moc"
