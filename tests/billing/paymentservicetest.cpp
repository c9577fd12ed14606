// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/paymentservice.h"

#include "core/model/csv.h"
#include "tests/storage/engines.h"
#include "tests/support/someshop.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::tests;
using namespace Qt::Literals::StringLiterals;

/// What was taken, found again by every filter, added up, and written to a file.
class PaymentServiceTest : public QObject {
    Q_OBJECT

    /// Three sales in two routers, one of them given back, one online payment pending.
    static void take(Database &database, HandClock &clock, RouterId patio, RouterId roof)
    {
        const auto vouchers = storeVouchers(database, clock, patio, {u"A22"_s, u"B33"_s, u"C44"_s});
        const auto pay = [&](Session &session) {
            for (int i = 0; i < 3; ++i) {
                Payment payment;
                payment.at = clock.now() + std::chrono::hours(24 * i);
                payment.amount = Money(250, u"USD"_s);
                payment.voucher = vouchers->at(i).id;
                payment.router = i == 2 ? roof : patio;
                payment.operatorName = i == 0 ? u"=Ana"_s : u"Bo"_s;
                PaymentRepository::recordOnce(session, payment);
            }
            Payment refund;
            refund.at = clock.now() + std::chrono::hours(30);
            refund.operatorName = u"Bo"_s;
            refund.reference = u"Wrong, guest"_s;
            PaymentRepository::refund(session, vouchers->at(1).id, refund);
            Payment online;
            online.at = clock.now();
            online.amount = Money(900, u"USD"_s);
            online.status = Payment::Status::Pending;
            online.source = Payment::Source::Invoice;
            online.method = Payment::Method::Online;
            online.operatorName = u"portal"_s;
            PaymentRepository::insert(session, online);
        };
        QVERIFY(QCoro::waitFor(database.run(pay)));
    }

private Q_SLOTS:
    void payments_are_found_by_every_filter_and_added_up_data() { engines(); }
    void payments_are_found_by_every_filter_and_added_up()
    {
        OPEN_DATABASE;
        const RouterId patio = *storeRouter(database, clock, u"Patio"_s);
        const RouterId roof = *storeRouter(database, clock, u"Roof"_s);
        take(database, clock, patio, roof);
        billing::PaymentService payments(database);
        const Actor owner = Actor::localOwner(u"Ana"_s);
        struct Case {
            PaymentFilter filter;
            qsizetype rows;
            qint64 sum;
        };
        const Timestamp start = clock.now();
        const QList<Case> cases{{{}, 5, 500},
                                {{.router = patio}, 3, 250},
                                {{.router = roof}, 1, 250},
                                {{.source = Payment::Source::Refund}, 1, -250},
                                {{.source = Payment::Source::Voucher}, 3, 750},
                                {{.status = Payment::Status::Pending}, 1, 900},
                                {{.method = Payment::Method::Online}, 1, 0},
                                {{.from = start + std::chrono::hours(24)}, 3, 250},
                                {{.from = start, .to = start + std::chrono::hours(24)}, 2, 250},
                                {{.status = Payment::Status::Failed}, 0, 0}};
        for (const Case &one : cases) {
            const auto page = QCoro::waitFor(payments.page(owner, one.filter, {}, 100));
            QCOMPARE(page->size(), one.rows);
            const auto totals = QCoro::waitFor(payments.totals(owner, one.filter));
            QCOMPARE(totals->isEmpty() ? 0 : totals->first().minor, one.sum);
        }
        const Actor cashier{Actor::Kind::Employee, EmployeeId(1), u"Cai"_s, Role::Cashier};
        QCOMPARE(QCoro::waitFor(payments.page(cashier, {}, {}, 1)).error().kind, Error::Kind::NotPermitted);
        QCOMPARE(QCoro::waitFor(payments.totals(cashier, {})).error().kind, Error::Kind::NotPermitted);
    }

    void the_file_has_what_the_filter_lets_through_and_no_formula()
    {
        HandClock clock;
        DatabaseFixture fixture(Engine::Sqlite, clock);
        Database &database = fixture.database();
        take(database, clock, *storeRouter(database, clock, u"Patio"_s), *storeRouter(database, clock, u"Roof"_s));
        billing::PaymentService payments(database);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"payments.csv"_s);
        const Actor owner = Actor::localOwner(u"Ana"_s);
        PaymentFilter completed;
        completed.status = Payment::Status::Completed;
        const auto written = QCoro::waitFor(payments.exportTo(owner, completed, path, true));
        QVERIFY(written);
        QCOMPARE(*written, 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("\xef\xbb\xbf"));
        QVERIFY(content.contains("\"'=Ana\""));
        QVERIFY(content.contains(",-2.50,USD,completed,refund,offline,"));
        QVERIFY(content.contains("2026-01-01T00:00:00"));
        const auto back = readCsv(content, 100);
        QCOMPARE(back->rows.size(), 5);
        QCOMPARE(back->rows.last().fields.at(8), u"=Ana"_s);
        QCOMPARE(back->rows.at(1).fields.last(), u"Wrong, guest"_s);
        QVERIFY(!QCoro::waitFor(payments.exportTo(owner, {}, u"/nowhere/at/all.csv"_s, false)));
        const Actor cashier{Actor::Kind::Employee, EmployeeId(1), u"Cai"_s, Role::Cashier};
        QCOMPARE(QCoro::waitFor(payments.exportTo(cashier, {}, path, false)).error().kind, Error::Kind::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(PaymentServiceTest)
#include "paymentservicetest.moc"
