// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherlist.h"

#include "core/model/codekey.h"
#include "core/storage/packagerepository.h"
#include "core/storage/vouchercodes.h"
#include "core/storage/voucherlife.h"
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

/// The same list by the plainest means: every row read, filtered and sorted here.
class PlainList {
public:
    struct Names {
        QHash<RouterId, QString> routers;
        QHash<PackageId, QString> packages;
    };
    PlainList(QList<Voucher> all, Names names) : m_all(std::move(all)), m_names(std::move(names)) {}

    const QList<Voucher> &all() const { return m_all; }

    QList<VoucherId> ids(const VoucherFilter &filter, VoucherOrder order) const
    {
        QList<Voucher> some;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(some),
                     [&](const Voucher &voucher) { return fits(voucher, filter); });
        std::sort(some.begin(), some.end(), [&](const Voucher &a, const Voucher &b) { return isBefore(a, b, order); });
        QList<VoucherId> ids;
        for (const Voucher &voucher : some)
            ids.append(voucher.id);
        return ids;
    }

    VoucherCounts counts(VoucherFilter filter) const
    {
        filter.state.reset();
        VoucherCounts counts;
        for (const Voucher &voucher : m_all) {
            if (fits(voucher, filter))
                ++counts[voucher.state];
        }
        return counts;
    }

private:
    static bool fits(const Voucher &voucher, const VoucherFilter &filter)
    {
        const auto isWithin = [](std::optional<Timestamp> at, std::optional<Timestamp> from,
                                 std::optional<Timestamp> to) {
            return (!from && !to) || (at && (!from || *at >= *from) && (!to || *at < *to));
        };
        return (!filter.state || voucher.state == *filter.state) &&
               (!filter.batch.isStored() || voucher.batch == filter.batch) &&
               (!filter.router.isStored() || voucher.router == filter.router) &&
               (!filter.package.isStored() || voucher.package == filter.package) &&
               (filter.text.isEmpty() || codeKey(voucher.code).contains(codeKey(filter.text))) &&
               isWithin(voucher.createdAt, filter.madeFrom, filter.madeTo) &&
               isWithin(voucher.redeemedAt, filter.redeemedFrom, filter.redeemedTo) &&
               (!filter.isSold || voucher.soldAt.has_value() == *filter.isSold) &&
               (!filter.isPrinted || (voucher.printed > 0) == *filter.isPrinted) &&
               (!filter.provision || voucher.provision == *filter.provision) &&
               (!filter.isBlocked || voucher.isBlocked == *filter.isBlocked);
    }

    bool isBefore(const Voucher &a, const Voucher &b, VoucherOrder order) const
    {
        const auto made = [](const Voucher &v) { return std::tuple(v.createdAt, v.id); };
        const auto by = [&](const auto &key) { return order.isDescending ? key(b) < key(a) : key(a) < key(b); };
        const auto byTime = [&](std::optional<Timestamp> Voucher::*time) {
            if ((a.*time).has_value() != (b.*time).has_value())
                return (a.*time).has_value();
            return a.*time ? by([&](const Voucher &v) { return std::tuple(v.*time, v.id); }) : by(made);
        };
        switch (order.by) {
        case VoucherSort::Code: return by([](const Voucher &v) { return codeKey(v.code); });
        case VoucherSort::State:
            return by([&](const Voucher &v) { return std::tuple(voucherStateName(v.state), v.createdAt, v.id); });
        case VoucherSort::Price:
            return by([](const Voucher &v) { return std::tuple(v.terms.price.minor(), v.createdAt, v.id); });
        case VoucherSort::Redeemed: return byTime(&Voucher::redeemedAt);
        case VoucherSort::Ends: return byTime(&Voucher::endsAt);
        case VoucherSort::Sold: return byTime(&Voucher::soldAt);
        case VoucherSort::Router:
            return by([&](const Voucher &v) {
                return std::tuple(m_names.routers.value(v.router), v.router, v.createdAt, v.id);
            });
        case VoucherSort::Package:
            if (a.package.isStored() != b.package.isStored())
                return a.package.isStored();
            return by([&](const Voucher &v) {
                return std::tuple(m_names.packages.value(v.package), v.package, v.createdAt, v.id);
            });
        case VoucherSort::Printed:
            return by([](const Voucher &v) { return std::tuple(std::min(v.printed, 15), v.createdAt, v.id); });
        case VoucherSort::Batch: return by([](const Voucher &v) { return std::tuple(v.createdAt, v.batch, v.id); });
        case VoucherSort::Made: break;
        }
        return by(made);
    }

    QList<Voucher> m_all;
    Names m_names;
};

PackageId storePackage(Session &session, const QString &name)
{
    Package package;
    package.name = name;
    package.terms = someTerms();
    return PackageRepository::insert(session, package);
}

/// `batches` batches of several routers, packages, prices and days, most of them stock, some lived through in every
/// way. The codes of every third begin alike.
PlainList fill(Database &database, HandClock &clock, int batches, int perBatch, quint32 seed)
{
    QRandomGenerator random(seed);
    const RouterId roof = *storeRouter(database, clock, u"Roof"_s); // names stand in another order than numbers
    const RouterId patio = *storeRouter(database, clock, u"Patio"_s);
    const auto makePackages = [](Session &session) {
        return QList<PackageId>{storePackage(session, u"Week"_s), storePackage(session, u"Day"_s), PackageId()};
    };
    const QList<PackageId> packages = *QCoro::waitFor(database.run(makePackages));
    const QString symbols = u"23456789ABCDEFGHIJKMNOPQRSTUVWXYZ"_s;
    QList<VoucherId> all;
    for (int number = 0; number < batches; ++number) {
        const auto store = [&](Session &session) {
            Batch batch;
            batch.tag = u"tag%1"_s.arg(number);
            batch.router = number % 2 == 0 ? patio : roof;
            batch.package = packages.at(number % 3 == 0 ? 0 : 1 + number % 2); // a prefix has a package of its own
            batch.terms = someTerms();
            batch.terms.price = Money(100 * (number % 4), u"USD"_s);
            batch.codeForm = u"5-5"_s;
            batch.count = perBatch;
            batch.createdAt = clock.now();
            VoucherRepository::insertBatch(session, batch);
            QList<Voucher> vouchers;
            for (int i = 0; i < perBatch; ++i) {
                Voucher voucher;
                voucher.code = number % 3 == 0 ? u"VIP"_s : QString();
                for (int j = 0; j < 10; ++j)
                    voucher.code += symbols.at(random.bounded(int(symbols.size())));
                voucher.batch = batch.id;
                voucher.router = batch.router;
                voucher.package = batch.package;
                voucher.terms = batch.terms;
                voucher.createdAt = batch.createdAt;
                vouchers.append(voucher);
            }
            VoucherRepository::insertVouchers(session, vouchers);
            return vouchers;
        };
        const auto stored = QCoro::waitFor(database.run(store));
        for (const Voucher &voucher : *stored) {
            if (voucher.id.isStored())
                all.append(voucher.id);
        }
        clock.advance(std::chrono::hours(number % 5 == 0 ? 0 : 7));
    }
    const auto live = [&](Session &session) {
        for (const VoucherId voucher : std::as_const(all)) {
            const Timestamp at = clock.now() + std::chrono::minutes(random.bounded(600));
            switch (random.bounded(perBatch > 1000 ? 80 : 20)) {
            case 0: VoucherLife::markVoid(session, {voucher}, at); break;
            case 1: VoucherLife::markExpired(session, voucher, VoucherEnd::Date, at); break;
            case 2:
                VoucherLife::setProvisioned(session, voucher, "mark", at);
                VoucherLife::setProvision(session, voucher, Provision::Ahead);
                if (random.bounded(2) == 0)
                    VoucherLife::markUsed(session, voucher, {.at = at, .endsAt = at + std::chrono::hours(24)});
                break;
            case 3: VoucherLife::markSold(session, voucher, u"Ana"_s, at); break;
            case 4: VoucherLife::setBlocked(session, voucher, true); break;
            case 5:
                session.execute(u"UPDATE voucher SET printed = ? WHERE id = ?"_s, random.bounded(18), voucher);
                break;
            case 6: VoucherLife::moveTo(session, voucher, random.bounded(2) == 0 ? patio : roof); break;
            default: break;
            }
        }
    };
    PlainList::Names names{{{patio, u"Patio"_s}, {roof, u"Roof"_s}},
                           {{packages.at(0), u"Week"_s}, {packages.at(1), u"Day"_s}}};
    if (!QCoro::waitFor(database.run(live)))
        return {{}, {}};
    return {*QCoro::waitFor(VoucherRepository(database).byIds(all)), names};
}

VoucherFilter someFilter(QRandomGenerator &random, const PlainList &list)
{
    const Voucher &one = list.all().at(random.bounded(list.all().size()));
    VoucherFilter filter;
    const int parts = 1 + int(random.bounded(3));
    for (int i = 0; i < parts; ++i) {
        switch (random.bounded(12)) {
        case 0: filter.state = one.state; break;
        case 1: filter.batch = one.batch; break;
        case 2: filter.router = one.router; break;
        case 3: filter.text = one.code.mid(random.bounded(8), 1 + random.bounded(4)).toLower(); break;
        case 4: filter.madeFrom = one.createdAt; break;
        case 5: filter.madeTo = one.createdAt; break;
        case 6: filter.isSold = random.bounded(2) == 0; break;
        case 7: filter.isPrinted = random.bounded(2) == 0; break;
        case 8: filter.provision = random.bounded(2) == 0 ? Provision::Ahead : Provision::OnRedemption; break;
        case 9:
            if (one.redeemedAt)
                filter.redeemedFrom = one.redeemedAt;
            else
                filter.isBlocked = random.bounded(2) == 0;
            break;
        case 10: filter.package = one.package; break;
        case 11:
            if (one.redeemedAt)
                filter.redeemedTo = *one.redeemedAt + std::chrono::minutes(30);
            else
                filter.text = u"vip"_s;
            break;
        }
    }
    return filter;
}

} // namespace

class VoucherListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_filter_and_order_shows_what_reading_all_would_show_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<int>("batches");
        QTest::addColumn<int>("perBatch");
        // Above ten thousand codes with the same part, another way is taken.
        QTest::newRow("SQLite, a few") << Engine::Sqlite << 12 << 25;
        QTest::newRow("SQLite, many") << Engine::Sqlite << 15 << 2100;
        // And where more than four hundred batches were made at some time.
        QTest::newRow("SQLite, in many batches") << Engine::Sqlite << 450 << 8;
        QTest::newRow("PostgreSQL, a few") << Engine::PostgreSql << 12 << 25;
        QTest::newRow("PostgreSQL, many") << Engine::PostgreSql << 15 << 2100;
        QTest::newRow("PostgreSQL, in many batches") << Engine::PostgreSql << 450 << 8;
    }

    void every_filter_and_order_shows_what_reading_all_would_show()
    {
        OPEN_DATABASE;
        QFETCH(int, batches);
        QFETCH(int, perBatch);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const PlainList plain = fill(database, clock, batches, perBatch, seed);
        QVERIFY(plain.all().size() > batches * perBatch * 9 / 10);
        VoucherList list(database);
        const bool isBig = perBatch > 1000;
        for (int round = 0; round < (isBig ? 40 : batches > 100 ? 30 : 120); ++round) {
            VoucherFilter filter = round % 10 == 0 ? VoucherFilter() : someFilter(random, plain);
            VoucherOrder order{VoucherSort(random.bounded(11)), random.bounded(2) == 0};
            if (isBig && round < 22) { // what all codes of some batches begin with, in each order
                filter = {.text = u"vip"_s};
                order = {VoucherSort(round / 2), round % 2 == 0};
            }
            const QList<VoucherId> expected = plain.ids(filter, order);
            QList<VoucherId> shown;
            QString cursor;
            const int limit = isBig ? 700 : 1 + int(random.bounded(40));
            const bool isWhole = !isBig && batches < 100;
            const qsizetype enough =
                isWhole ? expected.size() : std::min<qsizetype>(isBig ? 2100 : 150, expected.size());
            do {
                const auto page = QCoro::waitFor(list.page(filter, order, cursor, limit));
                QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
                for (const Voucher &voucher : page->vouchers)
                    shown.append(voucher.id);
                cursor = page->cursor;
            } while (!cursor.isEmpty() && shown.size() < enough);
            const QByteArray what = u"round %1, order %2 %3, text %4, expected %5, shown %6"_s.arg(round)
                                        .arg(voucherSortName(order.by))
                                        .arg(order.isDescending)
                                        .arg(filter.text)
                                        .arg(expected.size())
                                        .arg(shown.size())
                                        .toUtf8();
            QVERIFY2(shown == expected.mid(0, shown.size()) && shown.size() >= enough, what);
            QVERIFY2(*QCoro::waitFor(list.counts(filter)) == plain.counts(filter), what);
        }
    }

    void what_nothing_has_is_nowhere_in_any_order_data() { engines(); }
    void what_nothing_has_is_nowhere_in_any_order()
    {
        OPEN_DATABASE;
        const RouterId router = *storeRouter(database, clock);
        QVERIFY(storeVouchers(database, clock, router, {u"A2"_s, u"B3"_s, u"C4"_s}));
        const Timestamp now = clock.now();
        const QList<VoucherFilter> filters{{.state = VoucherState::Used, .text = u"a2"_s},
                                           {.text = u"a2"_s, .isSold = true},
                                           {.text = u"2a"_s},
                                           {.batch = BatchId(77)},
                                           {.router = RouterId(77)},
                                           {.madeTo = now},
                                           {.redeemedFrom = now},
                                           {.madeFrom = now, .isBlocked = true}};
        VoucherList list(database);
        for (const VoucherFilter &filter : filters) {
            for (int number = 0; number < 22; ++number) {
                const auto page = QCoro::waitFor(list.page(filter, {VoucherSort(number / 2), number % 2 == 0}, {}, 9));
                QVERIFY2(page && page->vouchers.isEmpty(), qPrintable(voucherSortName(VoucherSort(number / 2))));
            }
            QVERIFY(QCoro::waitFor(list.counts(filter))->value(VoucherState::Void) == 0);
        }
    }

    void a_cursor_of_another_order_is_refused_data() { engines(); }
    void a_cursor_of_another_order_is_refused()
    {
        OPEN_DATABASE;
        const RouterId router = *storeRouter(database, clock);
        QVERIFY(storeVouchers(database, clock, router, {u"A2"_s, u"B3"_s, u"C4"_s}));
        VoucherList list(database);
        const auto page = QCoro::waitFor(list.page({}, {VoucherSort::Code, false}, {}, 1));
        QCOMPARE(page->vouchers.first().code, u"A2"_s);
        const auto next = QCoro::waitFor(list.page({}, {VoucherSort::Code, false}, page->cursor, 1));
        QCOMPARE(next->vouchers.first().code, u"B3"_s);
        for (const QString &cursor : {page->cursor, u"made.d.0.x.1"_s, u"made.d.0"_s, u"'; DROP TABLE voucher"_s,
                                      u"made.d.1.1.1"_s, QString(u"code.d.0.A"_s + QChar(u'\0'))}) {
            const auto refused = QCoro::waitFor(list.page({}, {VoucherSort::Made, true}, cursor, 1));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        }
    }

    void what_ends_a_list_is_said_so_data() { engines(); }
    void what_ends_a_list_is_said_so()
    {
        OPEN_DATABASE;
        const RouterId router = *storeRouter(database, clock);
        VoucherList list(database);
        QVERIFY(QCoro::waitFor(list.page({}, VoucherOrder(), {}, 10))->vouchers.isEmpty());
        QVERIFY(storeVouchers(database, clock, router, {u"A2"_s, u"B3"_s}));
        const auto whole = QCoro::waitFor(list.page({}, VoucherOrder(), {}, 2));
        QCOMPARE(whole->vouchers.size(), 2);
        QVERIFY(whole->cursor.isEmpty() && !whole->next.isStored());
        QCOMPARE(QCoro::waitFor(list.ids({}, 100))->size(), 2);
        QCOMPARE(QCoro::waitFor(list.ids({.text = u"b3"_s}, 100))->size(), 1);
    }

    void codes_in_rows_come_back_with_their_numbers()
    {
        const QList<VoucherCodes::Entry> entries{{VoucherId(7), u"AAA"_s},
                                                 {VoucherId(8), u"12J"_s},
                                                 {VoucherId(20), u"B1B"_s},
                                                 {VoucherId(1'000'020), u"CCC"_s}};
        const QString packed = VoucherCodes::packed(entries);
        QCOMPARE(packed, u"AAA|12J|B1Bbc|CCCbaaaaaa|"_s);
        const auto back = VoucherCodes::unpacked(VoucherId(7), packed);
        QCOMPARE(back.size(), entries.size());
        for (qsizetype i = 0; i < back.size(); ++i) {
            QCOMPARE(back.at(i).voucher, entries.at(i).voucher);
            QCOMPARE(back.at(i).key, entries.at(i).key);
        }
    }

    void codes_made_one_by_one_are_folded_and_found_data() { engines(); }
    void codes_made_one_by_one_are_folded_and_found()
    {
        OPEN_DATABASE;
        const RouterId router = *storeRouter(database, clock);
        for (int i = 0; i < 300; ++i)
            QVERIFY(storeVouchers(database, clock, router, {u"ONE%1X"_s.arg(2000 + i)}));
        const auto look = [](Session &session) {
            struct Seen {
                qint64 rows;
                qint64 entries;
                VoucherCodes::Found all;
                VoucherCodes::Found one;
            };
            return Seen{*session.value<qint64>(u"SELECT count(*) FROM voucher_codes"_s),
                        *session.value<qint64>(u"SELECT CAST(sum(entries) AS BIGINT) FROM voucher_codes"_s),
                        VoucherCodes::find(session, u"ONE2"_s, 1000),
                        VoucherCodes::find(session, codeKey(u"E2123X"), 1000)};
        };
        const auto seen = QCoro::waitFor(database.read(look));
        QVERIFY(seen->rows < 100);
        QCOMPARE(seen->entries, 300);
        QCOMPARE(seen->all.count, 300);
        QCOMPARE(seen->one.vouchers.size(), 1);
        QCOMPARE((*QCoro::waitFor(VoucherRepository(database).byId(seen->one.vouchers.first())))->code, u"ONE2123X"_s);
    }
};

QTEST_GUILESS_MAIN(VoucherListTest)
#include "voucherlisttest.moc"
