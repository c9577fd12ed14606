// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherfilters.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/termsinput.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/times.h"
#include "ui/widgets/uistore.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What was done with a voucher, beside its state.
enum class Stock { All, Sold, NotSold, Printed, NotPrinted, Ahead, Blocked };

QString storeKey()
{
    return u"vouchers/filters"_s;
}

} // namespace

MadeSpan madeSpan(MadeWithin within, const QDate &day, const QTimeZone &zone, Timestamp now)
{
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const auto from = [&zone](const QDate &date) { return toTimestamp(date.startOfDay(zone)); };
    switch (within) {
    case MadeWithin::AnyTime: break;
    case MadeWithin::Today: return {from(today), std::nullopt};
    case MadeWithin::Yesterday: return {from(today.addDays(-1)), from(today)};
    case MadeWithin::Last7Days: return {from(today.addDays(-6)), std::nullopt};
    case MadeWithin::Last30Days: return {from(today.addDays(-29)), std::nullopt};
    case MadeWithin::OneDay: return {from(day), from(day.addDays(1))};
    }
    return {};
}

VoucherFilters::VoucherFilters(const Clock &clock, const Business &business, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zoneOf(business))
    , m_router(narrowComboBox("routerFilter"))
    , m_package(narrowComboBox("packageFilter"))
    , m_batch(narrowComboBox("batchFilter"))
    , m_made(narrowComboBox("madeFilter"))
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_stock(narrowComboBox("stockFilter"))
{
    auto *row = new FlowLayout(this, space::s);
    row->setContentsMargins(0, 0, 0, 0);
    m_day->setCalendarPopup(true);
    m_day->hide();
    for (QComboBox *combo : {m_router, m_package, m_batch, m_made, m_stock}) {
        combo->setMinimumContentsLength(13);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            followMade();
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    for (QComboBox *combo : {m_router, m_package, m_batch})
        combo->hide(); // until there is something to choose from
    row->addWidget(m_router);
    row->addWidget(m_package);
    row->addWidget(m_batch);
    row->addWidget(m_made);
    row->addWidget(m_day);
    row->addWidget(m_stock);
    connect(m_day, &QDateEdit::dateChanged, this, &VoucherFilters::changed);
    retranslate();
}

void VoucherFilters::retranslate()
{
    m_router->setAccessibleName(tr("Show vouchers of this router"));
    m_package->setAccessibleName(tr("Show vouchers of this package"));
    m_batch->setAccessibleName(tr("Show vouchers of this batch"));
    m_made->setAccessibleName(tr("Show vouchers made within this time"));
    m_day->setAccessibleName(tr("Day on which they were made"));
    m_stock->setAccessibleName(tr("Show vouchers by what was done with them"));
    m_filling = true;
    for (const auto &[combo, all] :
         {std::pair{m_router, tr("All routers")}, {m_package, tr("All packages")}, {m_batch, tr("All batches")}}) {
        if (combo->count() > 0)
            combo->setItemText(0, all);
    }
    for (const Batch &batch : std::as_const(m_batches)) {
        if (const int index = m_batch->findData(batch.id.value()); index >= 0)
            m_batch->setItemText(index, batchText(batch));
    }
    fillChoices(m_made, {{tr("Made at any time"), int(MadeWithin::AnyTime)},
                         {tr("Made today"), int(MadeWithin::Today)},
                         {tr("Made yesterday"), int(MadeWithin::Yesterday)},
                         {tr("Made in the last 7 days"), int(MadeWithin::Last7Days)},
                         {tr("Made in the last 30 days"), int(MadeWithin::Last30Days)},
                         {tr("Made on one day…"), int(MadeWithin::OneDay)}});
    fillChoices(m_stock, {{tr("Sold or not"), int(Stock::All)},
                          {tr("Sold"), int(Stock::Sold)},
                          {tr("Not sold"), int(Stock::NotSold)},
                          {tr("Printed"), int(Stock::Printed)},
                          {tr("Never printed"), int(Stock::NotPrinted)},
                          {tr("On the router ahead"), int(Stock::Ahead)},
                          {tr("Blocked"), int(Stock::Blocked)}});
    m_filling = false;
}

void VoucherFilters::followMade()
{
    m_day->setVisible(MadeWithin(m_made->currentData().toInt()) == MadeWithin::OneDay);
}

void VoucherFilters::write(storage::VoucherFilter &filter) const
{
    filter.router = RouterId(m_router->currentData().toLongLong());
    filter.package = PackageId(m_package->currentData().toLongLong());
    filter.batch = batch();
    const MadeSpan span = madeSpan(MadeWithin(m_made->currentData().toInt()), m_day->date(), m_zone, m_clock.now());
    filter.madeFrom = span.from;
    filter.madeTo = span.to;
    filter.isSold.reset();
    filter.isPrinted.reset();
    filter.provision.reset();
    filter.isBlocked.reset();
    switch (Stock(m_stock->currentData().toInt())) {
    case Stock::All: break;
    case Stock::Sold: filter.isSold = true; break;
    case Stock::NotSold: filter.isSold = false; break;
    case Stock::Printed: filter.isPrinted = true; break;
    case Stock::NotPrinted: filter.isPrinted = false; break;
    case Stock::Ahead: filter.provision = Provision::Ahead; break;
    case Stock::Blocked: filter.isBlocked = true; break;
    }
}

bool VoucherFilters::isAnyChosen() const
{
    storage::VoucherFilter filter;
    write(filter);
    return filter != storage::VoucherFilter{};
}

BatchId VoucherFilters::batch() const
{
    return BatchId(m_batch->currentData().toLongLong());
}

void VoucherFilters::clear()
{
    m_filling = true;
    for (QComboBox *combo : {m_router, m_package, m_batch, m_made, m_stock})
        combo->setCurrentIndex(0);
    m_wanted.clear();
    m_filling = false;
}

void VoucherFilters::chooseBatch(const Batch &batch)
{
    m_filling = true;
    if (m_batch->count() == 0)
        m_batch->addItem(tr("All batches"), qint64{0});
    if (m_batch->findData(batch.id.value()) < 0)
        m_batch->addItem(batch.tag, batch.id.value());
    choose(m_batch, batch.id.value());
    m_batch->show();
    m_filling = false;
}

void VoucherFilters::fill(QComboBox *combo, const QString &all, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant before = combo->currentData();
    QList<std::pair<QString, QVariant>> whole{{all, qint64{0}}};
    whole += items;
    m_filling = true;
    fillChoices(combo, whole);
    if (const QVariant wanted = m_wanted.take(combo->objectName()); wanted.isValid())
        choose(combo, wanted.toLongLong());
    m_filling = false;
    if (combo->currentData().toLongLong() != before.toLongLong())
        Q_EMIT changed();
}

void VoucherFilters::setRouters(const QList<Router> &routers)
{
    QList<std::pair<QString, QVariant>> items;
    for (const Router &router : routers)
        items.append({router.name, router.id.value()});
    fill(m_router, tr("All routers"), items);
    m_router->setVisible(routers.size() > 1);
}

void VoucherFilters::setPackages(const QList<Package> &packages)
{
    QList<std::pair<QString, QVariant>> items;
    for (const Package &package : packages)
        items.append({package.name, package.id.value()});
    fill(m_package, tr("All packages"), items);
    m_package->setVisible(!packages.isEmpty());
}

QString VoucherFilters::batchText(const Batch &batch)
{
    //: a batch of vouchers: %1 its short name, %2 how many, %3 when it was made
    return tr("%1 · %2 · %3")
        .arg(isolated(batch.tag), QLocale().toString(batch.count), relativeTime(toDateTime(batch.createdAt)));
}

void VoucherFilters::setBatches(const QList<Batch> &batches)
{
    m_batches.clear();
    QList<std::pair<QString, QVariant>> items;
    for (const Batch &batch : batches) {
        if (batch.origin == BatchOrigin::Sold && batch.id != this->batch())
            continue; // one voucher each, made at the counter: a list of them helps nobody
        m_batches.append(batch);
        items.append({batchText(batch), batch.id.value()});
    }
    fill(m_batch, tr("All batches"), items);
    m_batch->setVisible(!items.isEmpty());
}

void VoucherFilters::save(UiStore &store) const
{
    QVariantMap map;
    for (const QComboBox *combo : {m_router, m_package, m_stock})
        map.insert(combo->objectName(), combo->currentData());
    if (MadeWithin(m_made->currentData().toInt()) != MadeWithin::OneDay)
        map.insert(m_made->objectName(), m_made->currentData());
    store.setValue(storeKey(), map);
}

void VoucherFilters::restore(const UiStore &store)
{
    const QVariantMap map = store.value(storeKey()).toMap();
    m_filling = true;
    for (QComboBox *combo : {m_made, m_stock}) {
        if (map.contains(combo->objectName()))
            choose(combo, map.value(combo->objectName()).toInt());
    }
    m_filling = false;
    for (const QComboBox *combo : {m_router, m_package}) {
        if (map.value(combo->objectName()).toLongLong() > 0)
            m_wanted.insert(combo->objectName(), map.value(combo->objectName()));
    }
}

void VoucherFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
