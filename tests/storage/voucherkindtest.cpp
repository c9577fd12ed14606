// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucherkind.h"

#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/voucherlife.h"
#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

#include <QCoroTask>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = VoucherState;

struct Known {
    VoucherKind kind;
    Voucher voucher;
};

Known look(Database &database, VoucherId voucher)
{
    const auto read = [voucher](Session &session) {
        return Known{VoucherKind(*session.value<qint64>(u"SELECT kind FROM voucher WHERE id = ?"_s, voucher)),
                     *VoucherRepository::load(session, voucher)};
    };
    return *QCoro::waitFor(database.read(read));
}

/// Empty: the kind says what the voucher says.
QString difference(const Known &known)
{
    const auto &[kind, voucher] = known;
    if (kind.state() != voucher.state)
        return u"state"_s;
    if (kind.router() != voucher.router || kind.package() != voucher.package)
        return u"router or package"_s;
    if (kind.printed() != std::clamp(voucher.printed, 0, VoucherKind::mostPrinted))
        return u"printed"_s;
    if (kind.isSold() != voucher.soldAt.has_value() || kind.isRedeemed() != voucher.redeemedAt.has_value() ||
        kind.hasEnd() != voucher.endsAt.has_value())
        return u"times"_s;
    if (kind.isBlocked() != voucher.isBlocked || kind.isAhead() != (voucher.provision == Provision::Ahead))
        return u"blocked or ahead"_s;
    return {};
}

} // namespace

class VoucherKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatever_becomes_of_a_voucher_its_kind_says_so_data() { engines(); }
    void whatever_becomes_of_a_voucher_its_kind_says_so()
    {
        OPEN_DATABASE;
        const RouterId router = *storeRouter(database, clock, u"Patio"_s);
        const RouterId roof = *storeRouter(database, clock, u"Roof"_s);
        const auto stored = storeVouchers(database, clock, router, {u"K1"_s, u"K2"_s});
        const VoucherId one = stored->at(0).id;
        const Timestamp now = clock.now();
        const auto set = [one](const QString &what) {
            return [one, what](Session &session) {
                session.execute(u"UPDATE voucher SET "_s + what + u" WHERE id = ?"_s, one);
            };
        };
        QList<std::function<void(Session &)>> acts{
            [](Session &) {},
            [&](Session &session) { VoucherLife::moveTo(session, one, roof); },
            [&](Session &session) { VoucherLife::setProvision(session, one, Provision::Ahead); },
            [&](Session &session) { VoucherLife::setBlocked(session, one, true); },
            [&](Session &session) { VoucherLife::setBlocked(session, one, false); },
            [&](Session &session) { VoucherLife::markSold(session, one, u"Ana"_s, now); },
            [&](Session &session) { VoucherLife::setProvisioned(session, one, "mark", now); },
            [&](Session &session) { VoucherLife::markUsed(session, one, {.at = now, .endsAt = now}); },
            [&](Session &session) { VoucherLife::markUsedUp(session, one, VoucherEnd::Time, now); },
            set(u"printed = 14"_s),
            set(u"printed = 15"_s),
            set(u"printed = 4000"_s),
            set(u"package_id = NULL"_s)};
        for (int i = 0; i <= int(State::Void); ++i)
            acts.append(set(u"state = '%1'"_s.arg(voucherStateName(State(i)))));
        QSet<qint64> kinds;
        for (const auto &act : acts) {
            const auto work = [act](Session &session) { act(session); };
            QVERIFY(QCoro::waitFor(database.run(work)));
            const Known known = look(database, one);
            QCOMPARE(difference(known), QString());
            kinds.insert(known.kind.number());
        }
        QVERIFY(kinds.size() >= 14);
        // The largest numbers that there is room for.
        QCOMPARE(VoucherKind((((1LL << 24) * 9000 + 16'777'215) << 12) + 3071).router(), RouterId(9000));
        QCOMPARE(VoucherKind((((1LL << 24) * 9000 + 16'777'215) << 12) + 3071).package(), PackageId(16'777'215));
    }

    void a_state_of_a_newer_program_is_none_of_ours()
    {
        HandClock clock;
        DatabaseFixture fixture(Engine::Sqlite, clock);
        Database &database = fixture.database();
        const RouterId router = *storeRouter(database, clock);
        const auto stored = storeVouchers(database, clock, router, {u"K1"_s});
        const auto work = [&](Session &session) { session.execute(u"UPDATE voucher SET state = 'lent'"_s); };
        QVERIFY(QCoro::waitFor(database.run(work)));
        QCOMPARE(look(database, stored->first().id).kind.state(), std::nullopt);
        for (int i = 0; i <= int(State::Void); ++i)
            QVERIFY(QCoro::waitFor(VoucherList(database).page({.state = State(i)}, {}, {}, 9))->vouchers.isEmpty());
        QCOMPARE(QCoro::waitFor(VoucherList(database).page({}, {}, {}, 9))->vouchers.size(), 1);
    }

    void kinds_are_found_whole_and_by_batch_data() { engines(); }
    void kinds_are_found_whole_and_by_batch()
    {
        OPEN_DATABASE;
        const RouterId router = *storeRouter(database, clock, u"Patio"_s);
        const auto first = storeVouchers(database, clock, router, {u"K1"_s, u"K2"_s, u"K3"_s});
        const auto second = storeVouchers(database, clock, router, {u"L1"_s});
        const auto work = [&](Session &session) { VoucherLife::setBlocked(session, first->at(1).id, true); };
        QVERIFY(QCoro::waitFor(database.run(work)));
        const auto find = [&](Session &session) {
            return QList<qsizetype>{
                VoucherStream::all(session).size(), VoucherStream::ofBatches(session, {first->first().batch}).size(),
                VoucherStream::ofBatches(session, {second->first().batch, first->first().batch}).size(),
                VoucherStream::ofBatches(session, {BatchId(999)}).size(), VoucherStream::ofBatches(session, {}).size()};
        };
        QCOMPARE(*QCoro::waitFor(database.read(find)), (QList<qsizetype>{2, 2, 3, 0, 0}));
    }

    void vouchers_of_an_older_shop_have_their_kinds_data() { engines(); }
    void vouchers_of_an_older_shop_have_their_kinds()
    {
        OPEN_DATABASE;
        // The tables as they were before kinds, in a place of their own.
        DatabaseUrl url = fixture.url();
        QTemporaryDir folder;
        if (engine == Engine::Sqlite)
            url = DatabaseUrl::forFile(folder.filePath(u"old.db"_s));
        QList<Migration> before = builtInMigrations();
        before.removeIf([](const Migration &step) { return step.number > 6; });
        Connection connection(url, Connection::Role::Writer, false);
        QVERIFY(connection.open());
        if (engine == Engine::PostgreSql) {
            connection.execute(u"CREATE SCHEMA old"_s);
            connection.execute(u"SET search_path TO old"_s);
        }
        QCOMPARE(*migrate(connection, before, clock.now()), 6);
        connection.execute(
            u"INSERT INTO router (id, public_id, name, host, port, tls, user_name, is_active, created_at) "
            "VALUES (7, 'R', 'Patio', 'h', 1, '', 'u', 1, 0)"_s);
        connection.execute(
            u"INSERT INTO batch (id, tag, router_id, time_counts, speed_down, speed_up, profile, price_minor, "
            "price_currency, code_form, password_rule, voucher_count, created_at, created_by_name) "
            "VALUES (1, 't', 7, 'elapsed', 0, 0, '', 5, 'USD', '', 'none', 2, 0, '')"_s);
        const QString voucher = u"INSERT INTO voucher (code, code_key, password_rule, sealed_password, batch_id, "
                                "router_id, time_counts, speed_down, speed_up, profile, price_minor, price_currency, "
                                "state, created_at, sold_at, printed) VALUES "_s;
        connection.execute(voucher +
                           u"('A', 'A', 'none', '', 1, 7, 'elapsed', 0, 0, '', 5, 'USD', 'active', 0, NULL, 2), "
                           "('B', 'B', 'none', '', 1, 7, 'elapsed', 0, 0, '', 5, 'USD', 'void', 0, 44, 0)"_s);
        QCOMPARE(*migrate(connection, builtInMigrations(), clock.now()), builtInMigrations().last().number - 6);
        Session session(connection, clock.now());
        for (const VoucherId id : {VoucherId(1), VoucherId(2)}) {
            const VoucherKind kind(*session.value<qint64>(u"SELECT kind FROM voucher WHERE id = ?"_s, id));
            QCOMPARE(difference({kind, *VoucherRepository::load(session, id)}), QString());
        }
        const auto page = VoucherList::page(session, {.isSold = true}, {VoucherSort::Sold, true}, {}, 9);
        QCOMPARE(page->vouchers.size(), 1);
        QCOMPARE(page->vouchers.first().code, u"B"_s);
    }
};

QTEST_GUILESS_MAIN(VoucherKindTest)
#include "voucherkindtest.moc"
