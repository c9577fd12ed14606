// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/vouchertablemodel.h"

#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCoroFuture>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <deque>
#include <memory>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;

namespace {

using Page = Result<storage::VoucherPage>;

/// Vouchers of a shop, answered page by page, and not before the test says so.
class SlowShop {
public:
    explicit SlowShop(int vouchers)
    {
        for (int i = 1; i <= vouchers; ++i)
            add(i);
    }

    void add(int id)
    {
        Voucher voucher;
        voucher.id = VoucherId(id);
        voucher.code = u"CODE-%1"_s.arg(id);
        voucher.terms.price = Money(250, u"USD"_s);
        stock.prepend(voucher);
    }

    VoucherTableModel::FetchPage fetch()
    {
        return [this](storage::VoucherFilter filter, storage::VoucherOrder order, QString cursor, int limit) {
            return answer(std::move(filter), order, std::move(cursor), limit);
        };
    }

    QCoro::Task<Page> answer(storage::VoucherFilter filter, storage::VoucherOrder order, QString cursor, int limit)
    {
        asked << filter;
        orders << order;
        const auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        waiting.push_back(promise);
        QFuture<void> turn = promise->future();
        co_await turn;
        if (broken)
            co_return failure(Error::Kind::Storage, u"The database does not answer."_s);
        storage::VoucherPage page;
        QList<Voucher> sorted = stock;
        if (order.by == storage::VoucherSort::Price)
            std::stable_sort(sorted.begin(), sorted.end(), [order](const Voucher &a, const Voucher &b) {
                return order.isDescending ? a.terms.price.minor() > b.terms.price.minor()
                                          : a.terms.price.minor() < b.terms.price.minor();
            });
        bool isBehind = cursor.isEmpty();
        for (const Voucher &voucher : std::as_const(sorted)) {
            const bool isHere = QString::number(voucher.id.value()) == cursor;
            if (!isBehind || !voucher.code.contains(filter.text)) {
                isBehind = isBehind || isHere;
                continue;
            }
            if (filter.state && voucher.state != *filter.state)
                continue;
            if (page.vouchers.size() == limit) {
                page.cursor = QString::number(page.vouchers.constLast().id.value());
                break;
            }
            page.vouchers << voucher;
        }
        co_return page;
    }

    void answerAll()
    {
        while (!waiting.empty()) {
            const auto promise = waiting.front();
            waiting.pop_front();
            promise->finish();
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
    }

    QList<Voucher> stock;
    QList<storage::VoucherFilter> asked;
    QList<storage::VoucherOrder> orders;
    std::deque<std::shared_ptr<QPromise<void>>> waiting;
    bool broken = false;
};

} // namespace

class VoucherTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_come_as_they_are_scrolled_to_and_never_all();
    void an_answer_to_an_older_search_is_dropped();
    void a_refresh_changes_only_what_differs();
    void a_refresh_reaches_every_row_that_a_filter_lets_go();
    void a_header_sorts_and_others_change_nothing();
    void a_row_whose_place_changed_moves_without_a_reset();
    void a_failure_keeps_what_is_shown();
    void rows_dragged_out_are_their_codes();
    void a_model_deleted_while_it_waits_is_not_missed();
};

void VoucherTableModelTest::pages_come_as_they_are_scrolled_to_and_never_all()
{
    SlowShop shop(1'000);
    VoucherTableModel model(shop.fetch()); // without the tester, which fetches whatever it can
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    shop.answerAll();
    QCOMPARE(model.rowCount(), VoucherTableModel::pageSize);
    QCOMPARE(model.voucher(0).code, u"CODE-1000"_s);

    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one page at a time
    shop.answerAll();
    QCOMPARE(model.rowCount(), 2 * VoucherTableModel::pageSize);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        shop.answerAll();
    }
    QCOMPARE(model.rowCount(), 1'000);
    QCOMPARE(model.voucher(999).code, u"CODE-1"_s);
}

void VoucherTableModelTest::an_answer_to_an_older_search_is_dropped()
{
    SlowShop shop(300);
    VoucherTableModel model(shop.fetch());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    storage::VoucherFilter first;
    first.text = u"CODE-1"_s;
    storage::VoucherFilter second;
    second.text = u"CODE-299"_s;
    model.setFilter(first);
    model.setFilter(second);
    shop.answerAll();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.voucher(0).code, u"CODE-299"_s);
}

void VoucherTableModelTest::a_refresh_changes_only_what_differs()
{
    SlowShop shop(10);
    VoucherTableModel model(shop.fetch());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    shop.answerAll();
    const QPersistentModelIndex selected = model.index(4, 0); // CODE-6
    shop.add(11);
    shop.add(12);
    shop.stock[6].state = VoucherState::Redeemed; // CODE-6
    shop.stock.removeAt(9);                       // CODE-3
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.refresh();
    shop.answerAll();

    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.voucher(0).code, u"CODE-12"_s);
    QCOMPARE(selected.data().toString(), u"CODE-6"_s);
    QCOMPARE(model.index(selected.row(), VoucherTableModel::State).data().toString(),
             voucherStateText(VoucherState::Redeemed));
    QVERIFY(!model.find(VoucherId(3)));
    QVERIFY(model.find(VoucherId(2)));
}

void VoucherTableModelTest::a_refresh_reaches_every_row_that_a_filter_lets_go()
{
    SlowShop shop(5);
    VoucherTableModel model(shop.fetch());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    storage::VoucherFilter active;
    active.state = VoucherState::Active;
    model.setFilter(active);
    shop.answerAll();
    QCOMPARE(model.rowCount(), 5);
    for (Voucher &voucher : shop.stock)
        voucher.state = VoucherState::Redeemed;
    model.refresh();
    shop.answerAll();
    QCOMPARE(model.rowCount(), 0);
}

void VoucherTableModelTest::a_header_sorts_and_others_change_nothing()
{
    SlowShop shop(600);
    for (Voucher &voucher : shop.stock)
        voucher.terms.price = Money(voucher.id.value() % 7, u"USD"_s);
    VoucherTableModel model(shop.fetch());
    model.refresh();
    shop.answerAll();
    model.sort(VoucherTableModel::Price, Qt::AscendingOrder);
    shop.answerAll();
    QCOMPARE(shop.orders.constLast(), (storage::VoucherOrder{storage::VoucherSort::Price, false}));
    while (model.canFetchMore({})) {
        model.fetchMore({});
        shop.answerAll();
    }
    QCOMPARE(model.rowCount(), 600);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.voucher(row - 1).terms.price.minor() <= model.voucher(row).terms.price.minor());
    const qsizetype before = shop.orders.size();
    model.sort(VoucherTableModel::Gives, Qt::AscendingOrder);
    QCOMPARE(shop.orders.size(), before);
    using storage::VoucherSort;
    for (const auto &[column, by] : {std::pair(VoucherTableModel::RouterName, VoucherSort::Router),
                                     {VoucherTableModel::PackageName, VoucherSort::Package},
                                     {VoucherTableModel::BatchTag, VoucherSort::Batch},
                                     {VoucherTableModel::Sold, VoucherSort::Sold},
                                     {VoucherTableModel::Printed, VoucherSort::Printed}}) {
        model.sort(column, Qt::DescendingOrder);
        shop.answerAll();
        QCOMPARE(shop.orders.constLast(), (storage::VoucherOrder{by, true}));
    }
}

void VoucherTableModelTest::a_row_whose_place_changed_moves_without_a_reset()
{
    SlowShop shop(10);
    for (Voucher &voucher : shop.stock)
        voucher.terms.price = Money(voucher.id.value() * 100, u"USD"_s);
    VoucherTableModel model(shop.fetch());
    QAbstractItemModelTester tester(&model);
    model.sort(VoucherTableModel::Price, Qt::AscendingOrder);
    model.refresh();
    shop.answerAll();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex dearest(model.index(9, 0));
    QCOMPARE(model.voucher(9).id, VoucherId(10));
    for (Voucher &voucher : shop.stock) {
        if (voucher.id == VoucherId(10))
            voucher.terms.price = Money(1, u"USD"_s);
    }
    model.refresh();
    shop.answerAll();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(dearest.row(), 0);
    QCOMPARE(model.voucher(0).id, VoucherId(10));
    QCOMPARE(model.find(VoucherId(10)), &model.voucher(0));
}

void VoucherTableModelTest::a_failure_keeps_what_is_shown()
{
    SlowShop shop(3);
    VoucherTableModel model(shop.fetch());
    model.refresh();
    shop.answerAll();
    QSignalSpy failures(&model, &VoucherTableModel::failed);
    shop.broken = true;
    model.refresh();
    shop.answerAll();
    QCOMPARE(failures.count(), 1);
    QCOMPARE(model.rowCount(), 3);
    shop.broken = false;
    model.refresh();
    shop.answerAll();
    QCOMPARE(failures.count(), 1);
}

void VoucherTableModelTest::rows_dragged_out_are_their_codes()
{
    SlowShop shop(3);
    VoucherTableModel model(shop.fetch());
    model.refresh();
    shop.answerAll();
    QModelIndexList rows;
    for (int column = 0; column < model.columnCount(); ++column)
        rows << model.index(2, column) << model.index(0, column);
    const std::unique_ptr<QMimeData> data(model.mimeData(rows));
    QCOMPARE(data->text(), u"CODE-3\nCODE-1"_s);
}

void VoucherTableModelTest::a_model_deleted_while_it_waits_is_not_missed()
{
    SlowShop shop(3);
    auto model = std::make_unique<VoucherTableModel>(shop.fetch());
    model->refresh();
    model.reset();
    shop.answerAll();
}

QTEST_MAIN(VoucherTableModelTest)
#include "vouchertablemodeltest.moc"
