// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherlist.h"

#include "core/fleet/routerservice.h"
#include "core/model/codekey.h"
#include "core/vouchers/packageservice.h"
#include "core/vouchers/redemptionservice.h"
#include "core/vouchers/saleservice.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/batchbar.h"
#include "ui/vouchers/selectionbar.h"
#include "ui/vouchers/voucherdetails.h"
#include "ui/vouchers/voucherfilters.h"
#include "ui/vouchers/vouchertablemodel.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/uistore.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array shownStates{VoucherState::Active, VoucherState::Redeeming, VoucherState::Redeemed,
                                 VoucherState::Used,   VoucherState::UsedUp,    VoucherState::Expired,
                                 VoucherState::Void};

/// States of which every shop has some; the others get a chip once there is one.
bool isAlwaysShown(VoucherState state)
{
    return state == VoucherState::Active || state == VoucherState::Redeemed || state == VoucherState::Used;
}

QString fileOf(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(u".csv"_s, Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

VoucherList::VoucherList(const VouchersParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_model(new VoucherTableModel(
          [this](storage::VoucherFilter filter, storage::VoucherOrder order, QString cursor, int limit) {
              return m_parts.vouchers.page(m_shell.actor(), std::move(filter), order, std::move(cursor), limit);
          },
          this))
    , m_table(new TableView)
    , m_filters(new VoucherFilters(parts.clock, parts.business))
    , m_acts(new VoucherActs(parts, shell, this))
    , m_bar(new SelectionBar(m_acts->bar(), m_acts->menu()))
    , m_batch(new BatchBar(parts.ahead, shell))
    , m_noMatch(new EmptyState)
{
    setAcceptDrops(m_shell.actor().may(Permission::ImportVouchers));
    makeActions();
    makeTable();
    setContent(makeContent());
    makeFilters();
    connectNews();
    followSelection();
}

void VoucherList::makeTable()
{
    m_table->setObjectName(u"vouchers"_s);
    m_table->setModel(m_model);
    using Column = VoucherTableModel::Column;
    m_table->setColumn(Column::Code, ColumnKind::Code, 168);
    m_table->setColumn(Column::State, ColumnKind::Pill, 140);
    m_table->setColumn(Column::Gives, ColumnKind::Text, 0);
    m_table->setColumn(Column::Price, ColumnKind::Number, 96);
    m_table->setColumn(Column::PackageName, ColumnKind::Text, 124);
    m_table->setColumn(Column::RouterName, ColumnKind::Text, 124);
    m_table->setColumn(Column::BatchTag, ColumnKind::Code, 84);
    m_table->setColumn(Column::Created, ColumnKind::Time, 116);
    m_table->setColumn(Column::Redeemed, ColumnKind::Time, 130);
    m_table->setColumn(Column::Ends, ColumnKind::Time, 130);
    m_table->setColumn(Column::Sold, ColumnKind::Time, 130);
    m_table->setColumn(Column::Printed, ColumnKind::Number, 84);
    m_table->setColumn(Column::OnRouter, ColumnKind::Text, 140);
    for (const int column : {Column::PackageName, Column::Ends, Column::Sold, Column::Printed, Column::OnRouter})
        m_table->setColumnHidden(column, true);
    m_table->horizontalHeader()->setSortIndicator(Column::Created, Qt::DescendingOrder);
    m_table->rememberColumns(m_shell.store(), u"vouchers/list"_s);
    m_table->setSortingEnabled(true);
    m_table->setDragEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (QAction *action : {&m_acts->remove, &m_acts->copy})
        m_table->addAction(action); // their keys hold while the list has the focus
    // An arrow over a column that the list cannot be sorted by would lie.
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (VoucherTableModel::sortOf(column))
            return;
        const storage::VoucherOrder order = m_model->order();
        for (int each = 0; each < VoucherTableModel::ColumnCount; ++each) {
            if (VoucherTableModel::sortOf(each) == order.by)
                m_table->horizontalHeader()->setSortIndicator(each, order.isDescending ? Qt::DescendingOrder
                                                                                       : Qt::AscendingOrder);
        }
    });
    connect(m_table, &TableView::opened, this, &VoucherList::showDetails);
    connect(m_table, &TableView::menuRequested, this, &VoucherList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_all.clear();
        followSelection();
    });
}

QWidget *VoucherList::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(space::s);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noMatch);
    column->addWidget(m_filters);
    column->addWidget(m_batch);
    column->addWidget(rows, 1);
    column->addWidget(m_bar);
    return content;
}

void VoucherList::makeActions()
{
    const Actor actor = m_shell.actor();
    m_generate.setIcon(icon("plus"));
    m_generate.setVisible(actor.may(Permission::GenerateVouchers));
    m_import.setIcon(icon("file-import"));
    m_export.setIcon(icon("file-export"));
    m_reconcile.setIcon(icon("arrows-sort"));
    m_import.setVisible(actor.may(Permission::ImportVouchers));
    m_export.setVisible(actor.may(Permission::PrintVouchers)); // passwords stand in the file
    setPrimaryAction(&m_generate)->setIconName("plus");
    Page::addAction(&m_acts->redeem)->setIconName("ticket");
    Page::addAction(&m_acts->explain)->setIconName("help-circle");
    for (const auto &[action, name] :
         {std::pair{&m_import, "file-import"}, {&m_export, "file-export"}, {&m_reconcile, "arrows-sort"}}) {
        Button *button = Page::addAction(action);
        button->setIconName(name);
        button->setIconOnly(true);
    }
    connect(&m_generate, &QAction::triggered, this, &VoucherList::generateRequested);
    connect(&m_import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    connect(&m_export, &QAction::triggered, this, [this] { askForExport({}); });
    connect(m_acts, &VoucherActs::exportRequested, this,
            [this](const QList<VoucherId> &vouchers) { askForExport(vouchers); });
    connect(&m_clear, &QAction::triggered, this, &VoucherList::clearFilter);
    connect(&m_reconcile, &QAction::triggered, this, [this] {
        const Voucher *one = m_acts->chosen().one();
        reconcile(one ? one->router : RouterId());
    });
    connect(m_acts, &VoucherActs::printRequested, this, &VoucherList::printRequested);
    connect(m_acts, &VoucherActs::changed, this, &VoucherList::refresh);
    connect(m_bar, &SelectionBar::allWanted, this, &VoucherList::chooseAll);
    connect(m_bar, &SelectionBar::clearWanted, m_table, &QAbstractItemView::clearSelection);
    connect(m_batch, &BatchBar::printRequested, this, [this](BatchId batch) {
        vouchers::CardSelection selection;
        selection.batch = batch;
        Q_EMIT printRequested(selection);
    });
    connect(m_batch, &BatchBar::failed, this, [this](const Error &error) { showError(error); });
}

void VoucherList::makeFilters()
{
    ChipRow *chips = filters();
    chips->add({}, {});
    for (const VoucherState state : shownStates)
        chips->add(voucherStateName(state), {})->setVisible(isAlwaysShown(state));
    chips->setCurrent({});
    m_filters->restore(m_shell.store());
    connect(chips, &ChipRow::currentChanged, this, &VoucherList::applyFilter);
    connect(m_filters, &VoucherFilters::changed, this, [this] {
        messageBar()->clear(); // it spoke of what was shown before
        m_filters->save(m_shell.store());
        applyFilter();
    });
    connect(searchField(), &QLineEdit::textChanged, this, [this] { m_wanted.clear(); });
    connect(this, &Page::searchChanged, this, &VoucherList::applyFilter);
    storage::VoucherFilter filter;
    m_filters->write(filter);
    if (filter != storage::VoucherFilter{})
        m_model->setFilter(filter);
}

void VoucherList::connectNews()
{
    connect(m_model, &VoucherTableModel::dataChanged, this, &VoucherList::followSelection);
    connect(m_model, &VoucherTableModel::loaded, this, [this] {
        setLoading(false);
        updateEmpty();
        followSelection();
        if (isFiltered())
            fetchCounts(); // after the page: filtered counts may take longer than the rows
    });
    connect(m_model, &VoucherTableModel::failed, this, [this](const Error &error) {
        setLoading(false);
        showErrorWith(error, tr("Try again"), [this] { refresh(); });
    });
    // A batch of news (a redemption tells three times) is one refresh.
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(150ms);
    connect(&m_refreshSoon, &QTimer::timeout, this, &VoucherList::refresh);
    const auto soon = [this] {
        m_dirty = true;
        if (isVisible() && !m_refreshSoon.isActive())
            m_refreshSoon.start();
    };
    connect(&m_parts.vouchers, &vouchers::VoucherService::changed, this, soon);
    connect(&m_parts.redemption, &vouchers::RedemptionService::redeemed, this, soon);
    connect(&m_parts.redemption, &vouchers::RedemptionService::activated, this, soon);
    connect(&m_parts.sales, &vouchers::SaleService::sold, this, soon);
    connect(&m_parts.acts, &accounts::AccountActs::changed, this, soon);
    connect(m_batch, &BatchBar::progressed, this, soon);
    connect(&m_parts.routers, &fleet::RouterService::changed, this, [this] {
        if (isVisible())
            fetchNames();
    });
}

void VoucherList::retranslate()
{
    setTitle(tr("Vouchers"));
    m_generate.setText(tr("Generate vouchers"));
    m_import.setText(tr("Import from a CSV file…"));
    m_export.setText(tr("Export these vouchers as a CSV file…"));
    m_reconcile.setText(tr("Compare with the router…"));
    m_clear.setText(tr("Clear search and filters"));
    searchField()->setPlaceholderText(tr("Any part of a code"));
    m_table->setAccessibleName(tr("Vouchers"));
    filters()->chip({})->setText(tr("All"));
    for (const VoucherState state : shownStates)
        filters()->chip(voucherStateName(state))->setText(voucherStateText(state));
    m_acts->retranslate();
    if (m_model->isLoaded())
        updateEmpty();
    followSelection();
}

void VoucherList::activated()
{
    if (m_dirty)
        refresh();
}

void VoucherList::refresh()
{
    m_dirty = false;
    m_refreshSoon.stop();
    if (!m_model->isLoaded())
        setLoading(true);
    fetchNames();
    if (!isFiltered())
        fetchCounts();
    m_model->refresh();
}

bool VoucherList::isFiltered() const
{
    return m_model->filter() != storage::VoucherFilter{};
}

void VoucherList::applyFilter()
{
    storage::VoucherFilter filter;
    m_filters->write(filter);
    filter.state = voucherStateFromName(filters()->current());
    filter.text = searchField()->text().trimmed();
    if (filter == m_model->filter() && m_model->isLoaded())
        return;
    m_all.clear();
    m_model->setFilter(filter);
    const auto found = std::find_if(m_batches.cbegin(), m_batches.cend(),
                                    [&filter](const Batch &batch) { return batch.id == filter.batch; });
    m_batch->show(found == m_batches.cend() ? std::nullopt : std::optional(*found));
    if (!isFiltered())
        fetchCounts();
}

void VoucherList::clearFilter()
{
    m_filters->clear();
    m_filters->save(m_shell.store());
    searchField()->clear();
    filters()->setCurrent({});
    messageBar()->clear();
    applyFilter();
}

void VoucherList::showBatch(const Batch &batch, const QString &message)
{
    clearFilter();
    if (std::none_of(m_batches.cbegin(), m_batches.cend(), [&](const Batch &each) { return each.id == batch.id; }))
        m_batches.prepend(batch);
    m_filters->chooseBatch(batch);
    applyFilter();
    fetchNames();
    messageBar()->showMessage(Tone::Ok, message);
    if (m_acts->print.isVisible()) {
        messageBar()->addAction(tr("Print cards…"), [this, id = batch.id] {
            vouchers::CardSelection selection;
            selection.batch = id;
            Q_EMIT printRequested(selection);
        });
    }
}

void VoucherList::showCode(const QString &code)
{
    clearFilter();
    searchField()->setText(code);
    m_wanted = codeKey(code);
    applyFilter();
    followSelection(); // it may be on show already
}

void VoucherList::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_acts->menu()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(position);
}

void VoucherList::updateEmpty()
{
    const bool isEmpty = m_model->isLoaded() && m_model->rowCount() == 0;
    m_noMatch->setTexts("search", tr("No voucher matches"),
                        tr("Search looks for any part of a code, within the chosen state and filters."));
    m_noMatch->setSecondAction(&m_clear);
    m_rows->setCurrentIndex(isEmpty && isFiltered() ? 1 : 0);
    if (isEmpty && !isFiltered()) {
        emptyState()->setTexts("ticket", tr("No vouchers yet"),
                               tr("A voucher is a code that gives a guest internet for a time or an amount of data. "
                                  "Generate some, print them as cards, and redeem them at the counter."));
        emptyState()->setAction(m_generate.isVisible() ? &m_generate : nullptr);
        emptyState()->setSecondAction(m_import.isVisible() ? &m_import : nullptr);
    }
    setEmpty(isEmpty && !isFiltered());
}

void VoucherList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VoucherList::dropEvent(QDropEvent *event)
{
    if (const QString file = fileOf(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT importRequested(file);
    }
}

} // namespace nettdesk::ui
