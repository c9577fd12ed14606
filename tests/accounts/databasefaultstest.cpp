// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/removalservice.h"
#include "core/vouchers/saleservice.h"
#include "tests/accounts/lifefixture.h"
#include "tests/support/systemfaults.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTimer>

using namespace nettdesk;
using namespace nettdesk::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = SystemFaults::What;

namespace {

/// What is done to vouchers, each by the service that the window uses.
const QStringList acts{u"redeem"_s, u"generate"_s, u"ahead"_s,  u"expire"_s,
                       u"extend"_s, u"move"_s,     u"delete"_s, u"sell"_s};

/// One shop with two routers, and one act that can be done in it again and again, each time to a voucher of its own.
class ActBench {
public:
    ActBench(storage::Engine engine, QString act) : m_act(std::move(act)), life(engine), garden(life) {}

    Result<> open()
    {
        if (const Result<> opened = life.open(); !opened)
            return opened;
        const Result<RouterId> added = garden.add(life);
        if (!added)
            return failure(added.error());
        to = *added;
        sales = std::make_unique<vouchers::SaleService>(database(), life.shop.counter->vault, life.shop.shop.audit,
                                                        life.shop.counter->runner, life.shop.shop.clock);
        return {};
    }

    storage::Database &database() { return life.shop.shop.file.database(); }
    const storage::DatabaseUrl &url() { return life.shop.shop.file.url(); }

    /// A voucher to do it to, and a new click.
    Result<> prepare()
    {
        m_operation = OperationId::create();
        m_made = {};
        m_before = count();
        if (m_act == u"generate" || m_act == u"ahead")
            return {};
        const auto made = life.shop.make(life.shop.oneDay());
        if (!made)
            return failure(made.error());
        m_made = made->first();
        if (m_act == u"redeem" || m_act == u"delete" || m_act == u"sell")
            return {};
        const auto redeemed = life.shop.redeem(m_made.code);
        return redeemed ? Result<>() : failure(redeemed.error());
    }

    /// The click. Said to be done, or why not.
    QCoro::Task<Result<>> click()
    {
        const QList<VoucherId> ids{m_made.id};
        const Actor owner = life.shop.owner;
        if (m_act == u"redeem") {
            vouchers::RedeemRequest request = ShopWithRouter::redeemOf(m_made.code);
            request.operation = m_operation;
            const auto done = co_await life.shop.counter->redemption.redeem(owner, request);
            co_return done ? Result<>() : failure(done.error());
        }
        if (m_act == u"generate" || m_act == u"ahead") {
            vouchers::GenerateRequest request = m_act == u"ahead" ? life.ahead(batch) : life.shop.oneDay(batch);
            request.operation = m_operation;
            const auto done = co_await life.shop.counter->vouchers.generate(owner, request);
            co_return done ? Result<>() : failure(done.error());
        }
        if (m_act == u"delete") {
            vouchers::RemovalService removals(database(), life.shop.shop.audit);
            const auto done = co_await removals.remove(owner, ids, m_operation);
            co_return done ? Result<>() : failure(done.error());
        }
        if (m_act == u"sell") {
            vouchers::SellRequest request;
            request.code = m_made.code;
            request.operation = m_operation;
            const auto done = co_await sales->sell(owner, request);
            co_return done ? Result<>() : failure(done.error());
        }
        if (m_act == u"expire") {
            const auto done = co_await life.desk->acts.expire(owner, ids, m_operation);
            co_return done ? Result<>() : failure(done.error());
        }
        if (m_act == u"extend") {
            const accounts::AccountActs::More more{1h, {}};
            const auto done = co_await life.desk->acts.extend(owner, ids, more, m_operation);
            co_return done ? Result<>() : failure(done.error());
        }
        const auto done = co_await life.desk->acts.move(owner, ids, to, false, m_operation);
        co_return done ? Result<>() : failure(done.error());
    }

    /// What the programs of the shop do by themselves once the fault is gone.
    void recover()
    {
        feelDeadLines();
        for (int round = 0; round < 3; ++round) {
            life.shop.counter->pool.retryNow(life.shop.record.id);
            life.shop.counter->pool.retryNow(to);
            life.pass(2min);
            life.runDue();
        }
    }

    /// "all", "none", or what is half done.
    QString state()
    {
        if (m_act == u"generate" || m_act == u"ahead")
            return batchState();
        const Voucher voucher = life.voucher(m_made.code);
        const auto user = life.user(m_made.code);
        const bool here = user.value("disabled") == "false";
        const bool there = garden.router.row("/ip/hotspot/user", m_made.code.toUtf8()).value("disabled") == "false";
        const QString found =
            u"%1, account here %2, there %3"_s.arg(voucherStateName(voucher.state)).arg(here).arg(there);
        const auto is = [&](VoucherState state, bool stands, bool standsThere) {
            return voucher.state == state && here == stands && there == standsThere;
        };
        const bool waits = is(VoucherState::Active, false, false) && !voucher.soldAt;
        const bool runs = is(VoucherState::Redeemed, true, false);
        if (m_act == u"redeem")
            return runs ? u"all"_s : waits ? u"none"_s : found;
        if (m_act == u"delete")
            return is(VoucherState::Void, false, false) ? u"all"_s : waits ? u"none"_s : found;
        if (m_act == u"sell")
            return is(VoucherState::Active, true, false) && voucher.soldAt ? u"all"_s : waits ? u"none"_s : found;
        if (m_act == u"expire")
            return is(VoucherState::Expired, false, false) ? u"all"_s : runs ? u"none"_s : found;
        if (m_act == u"move")
            return is(VoucherState::Redeemed, false, true) && voucher.router == to ? u"all"_s
                   : runs                                                          ? u"none"_s
                                                                                   : found;
        const bool isLonger = *voucher.terms.timeLimit == 25h;
        if (!runs || user.value("limit-uptime") != (isLonger ? "1d1h" : "1d"))
            return found + u' ' + QString::fromLatin1(user.value("limit-uptime"));
        return isLonger ? u"all"_s : u"none"_s;
    }

    QString whatDoesNotHold()
    {
        const QString here = life.whatDoesNotHold();
        return here.isEmpty() ? checkInvariants(database(), garden.router, to) : here;
    }

    static constexpr int batch = 3;

private:
    qint64 count()
    {
        const auto look = [](storage::Session &session) {
            return session.value<qint64>(u"SELECT count(*) FROM voucher"_s).value_or(0);
        };
        return QCoro::waitFor(database().read(look)).value_or(-1);
    }

    /// A line that died behind its last answer is felt by whoever uses it next, which shall be nobody who matters here.
    void feelDeadLines()
    {
        const auto look = [](storage::Session &session) { return session.value<qint64>(u"SELECT 1"_s).value_or(0); };
        for (int round = 0; round < 3; ++round) {
            std::vector<QCoro::Task<Result<qint64>>> atOnce; // so that each of the lines has one
            for (int i = 0; i < 6; ++i)
                atOnce.push_back(database().read(look));
            for (auto &one : atOnce)
                QCoro::waitFor(one);
        }
    }

    QString batchState()
    {
        const QString operation = m_operation.text();
        const auto look = [operation](storage::Session &session) {
            const auto made = storage::VoucherRepository::batchOfOperation(session, OperationId::fromText(operation));
            return std::pair(made ? made->count : 0,
                             made ? storage::VoucherAccounts::provisionedOfBatch(session, made->id) : 0);
        };
        const auto found = QCoro::waitFor(database().read(look));
        if (!found)
            return found.error().message;
        const qint64 more = count() - m_before;
        const qint64 standing = m_act == u"ahead" ? batch : 0;
        if (found->first == 0 && more == 0)
            return u"none"_s;
        if (found->first == batch && more == batch && found->second == standing)
            return u"all"_s;
        return u"a batch of %1, %2 vouchers more, %3 on the router"_s.arg(found->first).arg(more).arg(found->second);
    }

    QString m_act;
    OperationId m_operation;
    Voucher m_made;
    qint64 m_before = 0;

public:
    LifeShop life;
    OtherRouter garden;
    RouterId to;
    std::unique_ptr<vouchers::SaleService> sales;
};

/// Another program that is in the middle of writing to the shop's file.
class OtherWriter {
public:
    explicit OtherWriter(const QString &file) : m_name(u"other writer "_s + file)
    {
        QSqlDatabase line = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        line.setDatabaseName(file);
        m_holds = line.open() && QSqlQuery(line).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~OtherWriter()
    {
        finish();
        QSqlDatabase::removeDatabase(m_name);
    }
    bool holds() const { return m_holds; }
    void finish()
    {
        if (std::exchange(m_holds, false))
            QSqlQuery(QSqlDatabase::database(m_name)).exec(u"ROLLBACK"_s);
    }

private:
    QString m_name;
    bool m_holds = false;
};

} // namespace

/// The database fails while something is done to vouchers: nothing is half done, what was said to be done is done, and
/// the same click afterwards does it once.
class DatabaseFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFullOrBrokenDiskAtAnyWriteLeavesNothingHalf_data();
    void aFullOrBrokenDiskAtAnyWriteLeavesNothingHalf();
    void aLineLostAtAnyStatementLeavesNothingHalf_data();
    void aLineLostAtAnyStatementLeavesNothingHalf();
    void anotherProgramsShortTransactionIsWaitedFor_data();
    void anotherProgramsShortTransactionIsWaitedFor();
    void anotherProgramThatNeverFinishesIsSaidInWords();
    void aLockThatComesInTheMiddleOfARedemptionIsOutlived();

private:
    void sweep(ActBench &bench, const QString &act, What what, bool stays);

    quint32 m_seed = 0;
    QRandomGenerator m_random;
};

void DatabaseFaultsTest::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("NETTDESK_SEED") ? quint32(qEnvironmentVariableIntValue("NETTDESK_SEED"))
                                                        : QRandomGenerator::global()->generate();
    m_random.seed(m_seed);
    qInfo("seed %u: NETTDESK_SEED=%u repeats this", m_seed, m_seed);
}

/// Point after point until the act is through before the fault; every one in the long run (NETTDESK_SOAK), else some of
/// them, drawn anew each time.
void DatabaseFaultsTest::sweep(ActBench &bench, const QString &act, What what, bool stays)
{
    const bool isLong = qEnvironmentVariableIsSet("NETTDESK_SOAK");
    int points = 0;
    int done = 0;
    int refused = 0;
    bool wasUntouched = false;
    for (int at = 1; !wasUntouched; at += isLong ? 1 : int(m_random.bounded(1, 17))) {
        QVERIFY(at < 2000);
        NEED_DONE(bench.prepare());
        SystemFaults::arm(what, at, stays, bench.url());
        const Result<> said = QCoro::waitFor(bench.click());
        bench.life.runDue();
        SystemFaults::disarm();
        wasUntouched = !SystemFaults::hasStruck();
        const QByteArray where = act.toUtf8() + " at point " + QByteArray::number(at) + ": ";
        QVERIFY2(said || !said.error().message.isEmpty(), where + "refused without a word");
        bench.recover();
        const QString state = bench.state();
        QVERIFY2(state == u"all" || state == u"none", where + state.toUtf8());
        QVERIFY2(!said || state == u"all", where + "was said to be done");
        const QString broken = bench.whatDoesNotHold();
        QVERIFY2(broken.isEmpty(), where + broken.toUtf8());
        ++points;
        ++(state == u"all" ? done : refused);
        if (state == u"all")
            continue;
        const Result<> again = QCoro::waitFor(bench.click());
        QVERIFY2(again, where + "the same click again: " + (again ? QByteArray() : words(again.error())));
        bench.recover();
        QVERIFY2(bench.state() == u"all", where + "after the same click again: " + bench.state().toUtf8());
        QCOMPARE(bench.whatDoesNotHold(), QString());
    }
    qInfo("%s: %d points, %d carried on, %d never happened", qPrintable(act), points, done, refused);
    QVERIFY(points > 1);
}

void DatabaseFaultsTest::aFullOrBrokenDiskAtAnyWriteLeavesNothingHalf_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("stays");
    for (const QString &act : acts) {
        QTest::addRow("%s, full and stays so", qPrintable(act)) << act << int(What::DiskFull) << true;
        QTest::addRow("%s, one write fails", qPrintable(act)) << act << int(What::DiskBroken) << false;
    }
}

void DatabaseFaultsTest::aFullOrBrokenDiskAtAnyWriteLeavesNothingHalf()
{
    QFETCH(QString, act);
    QFETCH(int, what);
    QFETCH(bool, stays);
    ActBench bench(storage::Engine::Sqlite, act);
    NEED_DONE(bench.open());
    sweep(bench, act, What(what), stays);
}

void DatabaseFaultsTest::aLineLostAtAnyStatementLeavesNothingHalf_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("what");
    for (const QString &act : acts) {
        QTest::addRow("%s, before it leaves", qPrintable(act)) << act << int(What::LineCutBefore);
        QTest::addRow("%s, before its answer", qPrintable(act)) << act << int(What::LineCutBehind);
        QTest::addRow("%s, ended by the server", qPrintable(act)) << act << int(What::BackendEnded);
    }
}

void DatabaseFaultsTest::aLineLostAtAnyStatementLeavesNothingHalf()
{
    QFETCH(QString, act);
    QFETCH(int, what);
    if (!Cluster::shared())
        QSKIP("no PostgreSQL here");
    ActBench bench(storage::Engine::PostgreSql, act);
    NEED_DONE(bench.open());
    sweep(bench, act, What(what), false);
}

void DatabaseFaultsTest::anotherProgramsShortTransactionIsWaitedFor_data()
{
    QTest::addColumn<QString>("act");
    for (const QString &act : acts)
        QTest::newRow(qPrintable(act)) << act;
}

void DatabaseFaultsTest::anotherProgramsShortTransactionIsWaitedFor()
{
    QFETCH(QString, act);
    ActBench bench(storage::Engine::Sqlite, act);
    NEED_DONE(bench.open());
    NEED_DONE(bench.prepare());
    OtherWriter other(bench.url().file);
    QVERIFY(other.holds());
    QTimer::singleShot(150ms, this, [&other] { other.finish(); });
    NEED_DONE(QCoro::waitFor(bench.click()));
    bench.recover();
    QCOMPARE(bench.state(), u"all"_s);
    QCOMPARE(bench.whatDoesNotHold(), QString());
}

/// All acts at once, each in a shop of its own, so that the five seconds' patience passes only once.
void DatabaseFaultsTest::anotherProgramThatNeverFinishesIsSaidInWords()
{
    struct Stuck {
        QString act;
        std::unique_ptr<ActBench> bench;
        std::unique_ptr<OtherWriter> other;
        QCoro::Task<Result<>> said;
    };
    std::vector<Stuck> all;
    for (const QString &act : acts) {
        auto bench = std::make_unique<ActBench>(storage::Engine::Sqlite, act);
        NEED_DONE(bench->open());
        NEED_DONE(bench->prepare());
        Stuck stuck;
        stuck.act = act;
        stuck.bench = std::move(bench);
        all.push_back(std::move(stuck));
    }
    for (Stuck &one : all) {
        one.other = std::make_unique<OtherWriter>(one.bench->url().file);
        QVERIFY(one.other->holds());
        one.said = one.bench->click();
    }
    for (Stuck &one : all) {
        const Result<> said = QCoro::waitFor(one.said);
        QVERIFY2(!said, qPrintable(one.act));
        QCOMPARE(said.error().kind, Error::Kind::Storage);
        QVERIFY2(said.error().message.contains(u"Another program is writing"_s), words(said.error()));
    }
    for (Stuck &one : all) {
        one.other->finish();
        one.bench->recover();
        QCOMPARE(one.bench->state(), u"none"_s);
        QCOMPARE(one.bench->whatDoesNotHold(), QString());
        NEED_DONE(QCoro::waitFor(one.bench->click()));
        one.bench->recover();
        QCOMPARE(one.bench->state(), u"all"_s);
        QCOMPARE(one.bench->whatDoesNotHold(), QString());
    }
}

/// Claimed and paid; then another program holds the file for longer than anybody waits.
void DatabaseFaultsTest::aLockThatComesInTheMiddleOfARedemptionIsOutlived()
{
    ActBench bench(storage::Engine::Sqlite, u"redeem"_s);
    NEED_DONE(bench.open());
    NEED_DONE(bench.prepare());
    std::unique_ptr<OtherWriter> other;
    connect(&bench.life.shop.router, &simulator::SimulatedRouter::commandReceived, this,
            [&](const routeros::Sentence &command) {
                if (command.word == "/ip/hotspot/user/add" && !other)
                    other = std::make_unique<OtherWriter>(bench.url().file);
            });
    NEED_DONE(QCoro::waitFor(bench.click())); // the money is taken: "will be activated automatically"
    QVERIFY(other && other->holds());
    other->finish();
    bench.recover();
    QCOMPARE(bench.state(), u"all"_s);
    QCOMPARE(bench.whatDoesNotHold(), QString());
}

QTEST_GUILESS_MAIN(DatabaseFaultsTest)
#include "databasefaultstest.moc"
