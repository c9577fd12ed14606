// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of vouchers with a million of them against the list with a hundred thousand, on SQLite: the first page for
// every single filter in every order, parts of codes, several filters together, and counts; and a page far behind.
// Where a page is there at once, the ratio is told against two milliseconds. Beside the time that passed stands what
// the processor worked for it, which other programs disturb less. `voucherlistbench FOLDER` keeps its two databases for
// the next run; `voucherlistbench URL URL` does the same on two empty databases of a server, the first for the small
// shop.
#include "core/model/codekey.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucherlist.h"
#include "core/storage/voucherrepository.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
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

DatabaseUrl urlOf(const QString &text)
{
    const auto url = DatabaseUrl::parse(text);
    if (!url)
        qFatal("%s", qPrintable(url.error().message));
    return *url;
}

std::unique_ptr<Database> shop(const DatabaseUrl &url, int perBatch, const Clock &clock)
{
    OpenOptions options;
    options.create = true;
    auto database = QCoro::waitFor(Database::open(url, clock, options));
    if (!database)
        qFatal("%s", qPrintable(database.error().message + database.error().detail));
    const auto count = [](Session &session) { return *session.value<qint64>(u"SELECT count(*) FROM batch"_s); };
    if (*QCoro::waitFor((*database)->read(count)) == 0)
        fill(**database, perBatch);
    return std::move(*database);
}

struct Took {
    Milliseconds wall{};
    Milliseconds processor{};
};

/// The middle of five.
template<class Work>
Took median(const Work &work)
{
    std::vector<Took> times;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t before = std::clock();
        const Milliseconds wall = timeOf(work);
        times.push_back({wall, Milliseconds(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC)});
    }
    std::sort(times.begin(), times.end(), [](const Took &a, const Took &b) { return a.wall < b.wall; });
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

constexpr int sorts = int(VoucherSort::Printed) + 1;

QString nameOf(const VoucherOrder &order)
{
    return voucherSortName(order.by) + (order.isDescending ? u" down"_s : u" up"_s);
}

VoucherPage pageOf(Database &database, const VoucherFilter &filter, VoucherOrder order, const QString &cursor,
                   int limit)
{
    VoucherList list(database);
    auto page = QCoro::waitFor(list.page(filter, order, cursor, limit));
    if (!page)
        qFatal("%s", qPrintable(page.error().detail));
    return *page;
}

/// One line: the order that takes longest.
bool measure(Database &big, Database &small, const Question &question)
{
    Took worst;
    VoucherOrder order;
    for (int number = 0; number < 2 * sorts; ++number) {
        const VoucherOrder each{VoucherSort(number / 2), number % 2 == 0};
        const Took took = median([&] { pageOf(big, question.filter, each, {}, pageSize); });
        if (took.wall >= worst.wall) {
            worst = took;
            order = each;
        }
    }
    const Took few = median([&] { pageOf(small, question.filter, order, {}, pageSize); });
    const Took counts = median([&] {
        VoucherList list(big);
        if (!QCoro::waitFor(list.counts(question.filter)))
            qFatal("no counts");
    });
    const bool isText = !question.filter.text.isEmpty();
    const double most = !question.isSingle ? 300 : isText ? 100 : 50;
    const double ratio = worst.wall / std::max(few.wall, Milliseconds(2));
    const bool grows = question.isSingle && !isText && ratio > 2 && worst.wall.count() > 5;
    const bool holds = worst.wall.count() <= most && !grows && counts.wall.count() <= 500;
    std::printf("%-30s 1 M %6.1f ms (processor %6.1f; %s)  100 k %5.1f ms  ratio %5.2f  limit %3.0f ms  "
                "counts %6.1f ms (%6.1f)  %s\n",
                question.name, worst.wall.count(), worst.processor.count(), qPrintable(nameOf(order)), few.wall.count(),
                ratio, most, counts.wall.count(), counts.processor.count(), holds ? "ok" : "OVER");
    std::fflush(stdout);
    return holds;
}

/// A page behind ten thousand others, of everything that was not sold.
bool measureFarBehind(Database &big)
{
    const VoucherFilter filter{.isSold = false};
    Took worst;
    VoucherOrder order;
    for (int number = 0; number < 2 * sorts; ++number) {
        const VoucherOrder each{VoucherSort(number / 2), number % 2 == 0};
        const QString cursor = pageOf(big, filter, each, {}, 10'000).cursor;
        const Took took = median([&] { pageOf(big, filter, each, cursor, pageSize); });
        if (took.wall >= worst.wall) {
            worst = took;
            order = each;
        }
    }
    const bool holds = worst.wall.count() <= 50;
    std::printf("%-30s 1 M %6.1f ms (processor %6.1f; %s)  limit  50 ms  %s\n", "not sold, 10,000 behind",
                worst.wall.count(), worst.processor.count(), qPrintable(nameOf(order)), holds ? "ok" : "OVER");
    return holds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QTemporaryDir temporary;
    const QString folder = argc == 2 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const bool isServer = argc == 3;
    const auto url = [&](int argument, const QString &file) {
        return isServer ? urlOf(QString::fromLocal8Bit(argv[argument])) : DatabaseUrl::forFile(folder + file);
    };
    const auto small = shop(url(1, u"/small.db"_s), 100'000 / batches, clock);
    const auto big = shop(url(2, u"/big.db"_s), 1'000'000 / batches, clock);
    bool holds = true;
    for (const Question &question : questions())
        holds = measure(*big, *small, question) && holds;
    holds = measureFarBehind(*big) && holds;
    return holds ? 0 : 1;
}
