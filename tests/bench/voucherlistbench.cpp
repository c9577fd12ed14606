// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of vouchers with a million of them against the list with a hundred thousand, on SQLite: the first page for
// every single filter in every order, parts of codes, several filters together, and counts. Where a page is there at
// once, the ratio is told against two milliseconds. `voucherlistbench FOLDER` keeps its two databases for the next run.
#include "core/model/codekey.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucherlist.h"
#include "core/storage/voucherrepository.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace nettdesk;
using namespace nettdesk::storage;
using namespace nettdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int batches = 10;
constexpr int pageSize = 100;

void done(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
}

QString drawCode(QRandomGenerator &random, int batch)
{
    static const QString symbols = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_s;
    QString code = batch % 4 == 3 ? u"VIP-"_s : QString();
    for (int i = 0; i < 10; ++i)
        code += symbols.at(random.bounded(int(symbols.size())));
    return code;
}

/// A shop that has sold for a while: three routers, a package a batch, a price of its own for each. The older a batch,
/// the more of it is used.
void fill(Database &database, int perBatch)
{
    QRandomGenerator random(1);
    QList<RouterId> routers;
    for (const QString &name : {u"Lobby"_s, u"Pool"_s, u"Roof"_s}) {
        Router router;
        router.publicId = u"RTR_"_s + name.toUpper();
        router.name = name;
        router.host = u"192.0.2.1"_s;
        const auto insert = [router](Session &session) { return RouterRepository::insert(session, router, {}); };
        routers.append(*QCoro::waitFor(database.run(insert)));
    }
    const auto packages = [](Session &session) {
        for (int i = 1; i <= batches; ++i)
            session.execute(
                u"INSERT INTO package (name, name_key, is_active, time_counts, speed_down, speed_up, profile, "
                "price_minor, price_currency, code_form, password_rule, created_at, changed_at) "
                "VALUES (?, ?, 1, 'elapsed', 0, 0, '', 100, 'USD', '', 'none', 0, 0)"_s,
                QString::number(i), QString::number(i));
    };
    done(QCoro::waitFor(database.run(packages)));
    for (int number = 0; number < batches; ++number) {
        const Timestamp made = Timestamp(std::chrono::hours(24 * 365 * 55 + number * 240));
        const auto store = [&](Session &session) {
            Batch batch;
            batch.tag = u"b%1"_s.arg(number);
            batch.router = routers.at(number % 3);
            batch.package = PackageId(number + 1);
            batch.terms.timeLimit = std::chrono::hours(24);
            batch.terms.price = Money(100 + 50 * (number % 7), u"USD"_s);
            batch.codeForm = u"5-5"_s;
            batch.count = perBatch;
            batch.createdAt = made;
            VoucherRepository::insertBatch(session, batch);
            for (int stored = 0; stored < perBatch;) {
                QList<Voucher> vouchers;
                for (int i = 0; i < std::min(2000, perBatch - stored); ++i) {
                    Voucher voucher;
                    voucher.code = drawCode(random, number);
                    voucher.batch = batch.id;
                    voucher.router = batch.router;
                    voucher.package = batch.package;
                    voucher.provision = number == 4 ? Provision::Ahead : Provision::OnRedemption;
                    voucher.terms = batch.terms;
                    voucher.createdAt = made;
                    vouchers.append(voucher);
                }
                stored += int(vouchers.size());
                VoucherRepository::insertVouchers(session, vouchers);
            }
        };
        done(QCoro::waitFor(database.run(store)));
    }
    // Lived through by plain statements: what the list reads is the same.
    const auto live = [](Session &session) {
        session.execute(u"UPDATE voucher SET state = CASE abs(id * 7919) % 10 WHEN 0 THEN 'used' WHEN 1 THEN 'usedUp' "
                        "WHEN 2 THEN 'expired' ELSE state END WHERE batch_id <= 6"_s);
        session.execute(u"UPDATE voucher SET state = 'void' WHERE id % 5000 = 17"_s);
        session.execute(u"UPDATE voucher SET redeemed_at = created_at + abs(id * 104729) % 800000000, "
                        "ends_at = created_at + abs(id * 104729) % 800000000 + 86400000 "
                        "WHERE state IN ('used', 'usedUp')"_s);
        session.execute(u"UPDATE voucher SET printed = 1 WHERE batch_id <= 8"_s);
        session.execute(u"UPDATE voucher SET sold_at = created_at + abs(id * 15485863) % 700000000 "
                        "WHERE batch_id <= 9 AND id % 3 = 0"_s);
        session.execute(u"UPDATE voucher SET is_blocked = 1 WHERE id % 9973 = 5"_s);
    };
    done(QCoro::waitFor(database.run(live)));
}

std::unique_ptr<Database> shop(const QString &file, int perBatch, const Clock &clock)
{
    const bool isThere = QFile::exists(file);
    OpenOptions options;
    options.create = true;
    auto database = QCoro::waitFor(Database::open(DatabaseUrl::forFile(file), clock, options));
    if (!database)
        qFatal("%s", qPrintable(database.error().message + database.error().detail));
    if (!isThere)
        fill(**database, perBatch);
    return std::move(*database);
}

/// The middle of five.
template<class Work>
Milliseconds median(const Work &work)
{
    std::vector<Milliseconds> times;
    for (int i = 0; i < 5; ++i)
        times.push_back(timeOf(work));
    std::sort(times.begin(), times.end());
    return times[2];
}

struct Question {
    const char *name;
    VoucherFilter filter;
    bool isSingle = true;
};

Timestamp day(int number)
{
    return Timestamp(std::chrono::hours(24 * 365 * 55 + number * 24));
}

std::vector<Question> questions()
{
    return {{"no filter", {}},
            {"state active (most)", {.state = VoucherState::Active}},
            {"state used (6 %)", {.state = VoucherState::Used}},
            {"state void (0.02 %)", {.state = VoucherState::Void}},
            {"the first batch", {.batch = BatchId(1)}},
            {"the last batch", {.batch = BatchId(10)}},
            {"a router", {.router = RouterId(2)}},
            {"a package", {.package = PackageId(4)}},
            {"made in the last days", {.madeFrom = day(85)}},
            {"made on the first days", {.madeTo = day(15)}},
            {"redeemed on some days", {.redeemedFrom = day(20), .redeemedTo = day(25)}},
            {"sold", {.isSold = true}},
            {"not sold", {.isSold = false}},
            {"printed", {.isPrinted = true}},
            {"never printed", {.isPrinted = false}},
            {"ahead", {.provision = Provision::Ahead}},
            {"on redemption", {.provision = Provision::OnRedemption}},
            {"blocked", {.isBlocked = true}},
            {"part of a code: 3 symbols", {.text = u"7K3"_s}},
            {"part of a code: 5 symbols", {.text = u"7K3QX"_s}},
            {"part of a code: 1 symbol", {.text = u"7"_s}},
            {"part of a code: a prefix", {.text = u"vip"_s}},
            {"used, router, sold", {.state = VoucherState::Used, .router = RouterId(2), .isSold = true}, false},
            {"active, ahead, unprinted",
             {.state = VoucherState::Active, .isPrinted = false, .provision = Provision::Ahead},
             false},
            {"router, made, not sold, text",
             {.router = RouterId(1), .text = u"K3"_s, .madeFrom = day(30), .isSold = false},
             false},
            {"printed, sold, made late", {.madeFrom = day(60), .isSold = true, .isPrinted = true}, false}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const auto small = shop(folder + u"/small.db"_s, 100'000 / batches, clock);
    const auto big = shop(folder + u"/big.db"_s, 1'000'000 / batches, clock);
    bool holds = true;
    for (const Question &question : questions()) {
        Milliseconds worst{};
        Milliseconds worstSmall{};
        QString worstOrder;
        for (int sort = 0; sort < 12; ++sort) {
            const VoucherOrder order{VoucherSort(sort / 2), sort % 2 == 0};
            const auto first = [&](Database &database) {
                return median([&] {
                    VoucherList list(database);
                    const auto page = QCoro::waitFor(list.page(question.filter, order, {}, pageSize));
                    if (!page)
                        qFatal("%s", qPrintable(page.error().detail));
                });
            };
            const Milliseconds took = first(*big);
            if (took >= worst) {
                worst = took;
                worstSmall = first(*small);
                worstOrder = voucherSortName(order.by) + (order.isDescending ? u" down"_s : u" up"_s);
            }
        }
        const bool isText = !question.filter.text.isEmpty();
        const double most = !question.isSingle ? 300 : isText ? 100 : 50;
        const bool isFast = worst.count() <= most;
        const double ratio = worst / std::max(worstSmall, Milliseconds(2));
        const bool grows = question.isSingle && !isText && ratio > 2 && worst.count() > 5;
        const auto countTime = median([&] {
            VoucherList list(*big);
            if (!QCoro::waitFor(list.counts(question.filter)))
                qFatal("no counts");
        });
        std::printf("%-30s 1 M %7.1f ms (%s)   100 k %7.1f ms   ratio %5.2f   limit %3.0f ms   counts %6.1f ms   %s\n",
                    question.name, worst.count(), qPrintable(worstOrder), worstSmall.count(), ratio, most,
                    countTime.count(), isFast && !grows && countTime.count() <= 500 ? "ok" : "OVER");
        std::fflush(stdout);
        holds = holds && isFast && !grows && countTime.count() <= 500;
    }
    return holds ? 0 : 1;
}
