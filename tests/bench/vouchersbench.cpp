// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making 100,000 vouchers (drawing, sealing, storing, in one transaction) against inserting the same rows with a bare
// prepared QSqlQuery into the same table and indexes; and a million, ten batches, which must grow linearly.
// `vouchersbench 1` makes only the first batch.
#include "core/fleet/routerpool.h"
#include "core/model/codekey.h"
#include "core/security/audittrail.h"
#include "core/security/keyring.h"
#include "core/security/vault.h"
#include "core/storage/businessrepository.h"
#include "core/storage/routerrepository.h"
#include "core/vouchers/voucherservice.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

using namespace nettdesk;
using namespace nettdesk::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int batchSize = 100'000;

/// A shop's database in a folder of its own, with one router that is never reached.
struct Stock {
    explicit Stock(const QString &file, const Clock &clock)
    {
        storage::OpenOptions options;
        options.create = true;
        auto opened = QCoro::waitFor(storage::Database::open(storage::DatabaseUrl::forFile(file), clock, options));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        database = std::move(*opened);
        keys.adopt(security::DataKey::create(1));
        Business business;
        business.shopId = u"bench"_s;
        business.name = u"Bench"_s;
        business.currency = u"USD"_s;
        business.locale = u"en"_s;
        business.zone = u"UTC"_s;
        Router router;
        router.publicId = u"RTR_BENCHBEN"_s;
        router.name = u"Bench"_s;
        router.host = u"127.0.0.1"_s;
        router.port = 1; // closed: the router is not part of what is measured
        router.user = u"admin"_s;
        auto fill = [&](storage::Session &session) {
            storage::BusinessRepository::insert(session, business);
            return storage::RouterRepository::insert(session, router, {});
        };
        routerId = *QCoro::waitFor(database->run(fill));
    }

    std::unique_ptr<storage::Database> database;
    security::KeyRing keys;
    RouterId routerId;
};

vouchers::GenerateRequest request(RouterId router)
{
    vouchers::GenerateRequest request;
    request.router = router;
    request.count = batchSize;
    request.terms.timeLimit = 24h;
    request.terms.dataLimit = ByteCount::fromGigabytes(2);
    request.terms.price = Money(250, u"USD"_s);
    request.operation = OperationId::create();
    return request;
}

/// The rows that `file` holds, written once more into an empty shop by the plainest means.
Milliseconds bareInserts(const QString &from, const QString &to)
{
    QStringList columns;
    QList<QVariantList> rows;
    {
        auto source = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"source"_s);
        source.setDatabaseName(from);
        source.open();
        QSqlQuery read(source);
        read.setForwardOnly(true);
        read.exec(u"SELECT name FROM pragma_table_info('voucher')"_s); // without the one that is worked out
        while (read.next())
            columns.append(read.value(0).toString());
        read.exec(u"SELECT %1 FROM voucher ORDER BY id"_s.arg(columns.join(u", "_s)));
        while (read.next()) {
            QVariantList row;
            for (int i = 0; i < columns.size(); ++i)
                row.append(read.value(i));
            rows.append(row);
        }
    }
    auto target = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"target"_s);
    target.setDatabaseName(to);
    target.open();
    QSqlQuery setUp(target);
    setUp.exec(u"PRAGMA journal_mode=WAL"_s);
    setUp.exec(u"PRAGMA synchronous=FULL"_s);
    setUp.exec(u"PRAGMA foreign_keys=ON"_s);
    setUp.exec(u"PRAGMA cache_size=-48000"_s); // as ours: otherwise the indexes alone make it slow
    setUp.exec(u"ATTACH '%1' AS source"_s.arg(from));
    setUp.exec(u"INSERT INTO batch SELECT * FROM source.batch"_s);
    setUp.exec(u"DETACH source"_s);
    QStringList marks;
    for (int i = 0; i < columns.size(); ++i)
        marks.append(u"?"_s);
    const Milliseconds took = timeOf([&] {
        target.transaction();
        QSqlQuery insert(target);
        insert.prepare(u"INSERT INTO voucher (%1) VALUES (%2)"_s.arg(columns.join(u", "_s), marks.join(u", "_s)));
        for (const QVariantList &row : std::as_const(rows)) {
            for (int i = 0; i < row.size(); ++i)
                insert.bindValue(i, row.at(i));
            if (!insert.exec())
                qFatal("%s", qPrintable(insert.lastError().text()));
        }
        target.commit();
    });
    target.close();
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int batches = argc > 1 ? QByteArray(argv[1]).toInt() : 10;
    const SystemClock clock;
    const QTemporaryDir folder;
    const QString oursFile = folder.filePath(u"ours.db"_s);
    const QString bareFile = folder.filePath(u"bare.db"_s);
    bool holds = true;
    Milliseconds first{};
    Milliseconds last{};
    Milliseconds bare{};
    {
        Stock stock(oursFile, clock);
        const security::Vault vault(stock.keys);
        const security::AuditTrail audit(stock.keys, security::Device::thisMachine());
        fleet::RouterPool pool(*stock.database, vault, clock);
        vouchers::VoucherService service(*stock.database, vault, audit, pool, clock);
        const Actor owner = Actor::localOwner(u"Bench"_s);
        for (int batch = 0; batch < batches; ++batch) {
            const Milliseconds took = timeOf([&] {
                const auto made = QCoro::waitFor(service.generate(owner, request(stock.routerId)));
                if (!made)
                    qFatal("%s", qPrintable(made.error().message));
            });
            if (batch == 0) {
                first = took;
                {
                    const Stock empty(bareFile, clock);
                }
                bare = bareInserts(oursFile, bareFile);
                holds = report("make and store 100,000 vouchers", first, "bare inserts", bare, 2.0);
            }
            last = took;
        }
    }
    // The last hundred thousand of a million cost no more than the deeper indexes ask for.
    if (batches < 10)
        return holds ? 0 : 1;
    holds = report("the tenth 100,000 of a million", last, "the first", first, 2.0) && holds;
    return holds ? 0 : 1;
}
