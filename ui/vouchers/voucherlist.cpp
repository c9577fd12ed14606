// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherlist.h"

#include "core/fleet/routerservice.h"
#include "core/model/codekey.h"
#include "core/vouchers/redemptionservice.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/voucherdetails.h"
#include "ui/vouchers/vouchertablemodel.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"
#include "ui/widgets/uistore.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

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
    return state == VoucherState::Active || state == VoucherState::Redeeming || state == VoucherState::Redeemed;
}

} // namespace

VoucherList::VoucherList(const VouchersParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_model(new VoucherTableModel(
          [this](storage::VoucherFilter filter, VoucherId before, int limit) {
              return m_parts.vouchers.page(m_shell.actor(), std::move(filter), before, limit);
          },
          this))
    , m_table(new TableView)
    , m_router(new QComboBox)
    , m_batch(new QComboBox)
{
    makeActions();
    makeFilters();

    m_table->setObjectName(u"vouchers"_s);
    m_table->setModel(m_model);
    using Column = VoucherTableModel::Column;
    m_table->setColumn(Column::Code, ColumnKind::Code, 168);
    m_table->setColumn(Column::State, ColumnKind::Pill, 140);
    m_table->setColumn(Column::Gives, ColumnKind::Text, 0);
    m_table->setColumn(Column::Price, ColumnKind::Number, 96);
    m_table->setColumn(Column::RouterName, ColumnKind::Text, 124);
    m_table->setColumn(Column::BatchTag, ColumnKind::Code, 84);
    m_table->setColumn(Column::Created, ColumnKind::Time, 116);
    m_table->setColumn(Column::Redeemed, ColumnKind::Time, 130);
    m_table->rememberColumns(m_shell.store(), u"vouchers/columns"_s);
    m_table->setDragEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContent(m_table);

    connect(m_table, &TableView::opened, this, [this] { showDetails(); });
    connect(m_table, &TableView::menuRequested, this, &VoucherList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VoucherList::followSelection);
    connect(m_model, &VoucherTableModel::dataChanged, this, &VoucherList::followSelection);
    connect(m_model, &VoucherTableModel::loaded, this, [this] {
        setLoading(false);
        updateEmpty();
        followSelection();
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
    connect(&m_parts.routers, &fleet::RouterService::changed, this, [this] {
        if (isVisible())
            fetchNames();
    });
    followSelection();
}

void VoucherList::makeActions()
{
    const Actor actor = m_shell.actor();
    m_generate.setIcon(icon("plus"));
    m_generate.setVisible(actor.may(Permission::GenerateVouchers));
    m_redeem.setIcon(icon("ticket"));
    m_redeem.setVisible(actor.may(Permission::RedeemVoucher));
    m_print.setIcon(icon("printer"));
    m_print.setVisible(actor.may(Permission::PrintVouchers));
    m_copy.setIcon(icon("copy"));
    m_details.setIcon(icon("list-details"));
    setPrimaryAction(&m_generate)->setIconName("plus");
    addAction(&m_redeem)->setIconName("ticket");
    addAction(&m_print)->setIconName("printer");
    Button *copy = addAction(&m_copy);
    copy->setIconName("copy");
    copy->setIconOnly(true);

    connect(&m_generate, &QAction::triggered, this, &VoucherList::generateRequested);
    connect(&m_redeem, &QAction::triggered, this, [this] {
        const QStringList codes = selectedCodes();
        Q_EMIT redeemRequested(codes.size() == 1 ? codes.constFirst() : QString());
    });
    connect(&m_print, &QAction::triggered, this, [this] { print(); });
    connect(&m_copy, &QAction::triggered, this, &VoucherList::copyCodes);
    connect(&m_details, &QAction::triggered, this, &VoucherList::showDetails);
    connect(&m_clear, &QAction::triggered, this, &VoucherList::clearFilter);
}

void VoucherList::makeFilters()
{
    ChipRow *chips = filters();
    chips->add({}, {});
    for (const VoucherState state : shownStates)
        chips->add(voucherStateName(state), {})->setVisible(isAlwaysShown(state));
    chips->setCurrent({});
    connect(chips, &ChipRow::currentChanged, this, &VoucherList::applyFilter);

    for (QComboBox *combo : {m_router, m_batch}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
        addToolWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            if (m_fillingCombos)
                return;
            messageBar()->clear(); // it spoke of what was shown before
            applyFilter();
        });
    }
    m_router->setObjectName(u"routerFilter"_s);
    m_batch->setObjectName(u"batchFilter"_s);
    connect(searchField(), &QLineEdit::textChanged, this, [this] { m_wanted.clear(); });
    connect(this, &Page::searchChanged, this, &VoucherList::applyFilter);
}

void VoucherList::retranslate()
{
    setTitle(tr("Vouchers"));
    m_generate.setText(tr("Generate vouchers"));
    m_redeem.setText(tr("Redeem"));
    m_print.setText(tr("Print…"));
    m_copy.setText(tr("Copy code"));
    m_details.setText(tr("Details"));
    m_clear.setText(tr("Clear search and filters"));
    searchField()->setPlaceholderText(tr("Any part of a code"));
    m_router->setAccessibleName(tr("Show vouchers of this router"));
    m_batch->setAccessibleName(tr("Show vouchers of this batch"));
    m_table->setAccessibleName(tr("Vouchers"));
    filters()->chip({})->setText(tr("All"));
    for (const VoucherState state : shownStates)
        filters()->chip(voucherStateName(state))->setText(voucherStateText(state));
    if (m_router->count() > 0)
        m_router->setItemText(0, tr("All routers"));
    if (m_batch->count() > 0)
        m_batch->setItemText(0, tr("All batches"));
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
    fetchCounts();
    m_model->refresh();
}

bool VoucherList::isFiltered() const
{
    const storage::VoucherFilter &filter = m_model->filter();
    return filter.state || filter.router.isStored() || filter.batch.isStored() || !filter.text.isEmpty();
}

void VoucherList::applyFilter()
{
    storage::VoucherFilter filter;
    filter.state = voucherStateFromName(filters()->current());
    filter.router = RouterId(m_router->currentData().toLongLong());
    filter.batch = BatchId(m_batch->currentData().toLongLong());
    filter.text = searchField()->text().trimmed();
    m_model->setFilter(filter);
}

void VoucherList::clearFilter()
{
    m_fillingCombos = true;
    m_router->setCurrentIndex(0);
    m_batch->setCurrentIndex(0);
    m_fillingCombos = false;
    searchField()->clear();
    filters()->setCurrent({});
    messageBar()->clear();
    applyFilter();
}

void VoucherList::fetchCounts()
{
    QCoro::connect(m_parts.vouchers.counts(m_shell.actor()), this,
                   [this](const Result<storage::VoucherCounts> &counts) {
                       if (!counts)
                           return; // the table says what is wrong
                       qint64 all = 0;
                       for (const VoucherState state : shownStates) {
                           const qint64 count = counts->value(state);
                           all += state == VoucherState::Void ? 0 : count;
                           Chip *chip = filters()->chip(voucherStateName(state));
                           chip->setCount(count);
                           chip->setVisible(isAlwaysShown(state) || count > 0 || chip->isChecked());
                       }
                       filters()->chip({})->setCount(all);
                   });
}

void VoucherList::fetchNames()
{
    // Fills one filter anew, keeping what is chosen while it is still there.
    const auto fill = [this](QComboBox *combo, const QString &all, const QList<std::pair<QString, qint64>> &items) {
        const QVariant chosen = combo->currentData();
        m_fillingCombos = true;
        combo->clear();
        combo->addItem(all, 0);
        for (const auto &[text, id] : items)
            combo->addItem(text, id);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
        m_fillingCombos = false;
        if (combo->currentData().toLongLong() != chosen.toLongLong())
            applyFilter();
    };
    QCoro::connect(m_parts.routers.list(m_shell.actor()), this, [this, fill](const Result<QList<Router>> &routers) {
        if (!routers)
            return;
        QHash<RouterId, QString> names;
        QList<std::pair<QString, qint64>> items;
        for (const Router &router : *routers) {
            names.insert(router.id, router.name);
            items.append({router.name, router.id.value()});
        }
        m_model->setRouterNames(names);
        fill(m_router, tr("All routers"), items);
        m_router->setVisible(routers->size() > 1);
    });
    QCoro::connect(m_parts.vouchers.batches(m_shell.actor()), this, [this, fill](const Result<QList<Batch>> &batches) {
        if (!batches)
            return;
        m_batches = *batches;
        QHash<BatchId, QString> tags;
        QList<std::pair<QString, qint64>> items;
        for (const Batch &batch : m_batches) {
            tags.insert(batch.id, batch.tag);
            //: a batch of vouchers: %1 its short name, %2 how many, %3 when it was made
            items.append({tr("%1 · %2 · %3")
                              .arg(isolated(batch.tag), QLocale().toString(batch.count),
                                   relativeTime(toDateTime(batch.createdAt))),
                          batch.id.value()});
        }
        m_model->setBatchTags(tags);
        fill(m_batch, tr("All batches"), items);
        m_batch->setVisible(!m_batches.isEmpty());
    });
}

void VoucherList::showBatch(const Batch &batch, const QString &message)
{
    clearFilter();
    m_fillingCombos = true;
    if (m_batch->findData(batch.id.value()) < 0)
        m_batch->addItem(batch.tag, batch.id.value());
    m_batch->setCurrentIndex(m_batch->findData(batch.id.value()));
    m_fillingCombos = false;
    applyFilter();
    fetchNames();
    fetchCounts();
    messageBar()->showMessage(Tone::Ok, message);
    if (m_print.isVisible()) {
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
}

QStringList VoucherList::selectedCodes() const
{
    QStringList codes;
    for (const QVariant &id : m_table->selectedIds()) {
        if (const Voucher *voucher = m_model->find(VoucherId(id.toLongLong())))
            codes << voucher->code;
    }
    return codes;
}

void VoucherList::followSelection()
{
    if (!m_wanted.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (codeKey(m_model->voucher(row).code) == m_wanted) {
                m_wanted.clear();
                m_table->selectRow(row); // comes back here
                showDetails();
                return;
            }
        }
    }
    const QVariantList ids = m_table->selectedIds();
    const Voucher *one = ids.size() == 1 ? m_model->find(VoucherId(ids.constFirst().toLongLong())) : nullptr;
    m_redeem.setEnabled(ids.isEmpty() || (one && one->state == VoucherState::Active));
    m_copy.setEnabled(!ids.isEmpty());
    m_copy.setText(ids.size() > 1 ? tr("Copy %n code(s)", nullptr, int(ids.size())) : tr("Copy code"));
    m_print.setEnabled(!ids.isEmpty() || m_model->filter().batch.isStored());
    m_print.setText(ids.isEmpty() && m_model->filter().batch.isStored() ? tr("Print batch…")
                    : ids.size() > 1 ? tr("Print %n card(s)…", nullptr, int(ids.size()))
                                     : tr("Print…"));
    m_details.setEnabled(one != nullptr);

    QString status;
    if (ids.size() > 1) {
        qint64 sum = 0;
        QString currency;
        for (const QVariant &id : ids) {
            if (const Voucher *voucher = m_model->find(VoucherId(id.toLongLong()))) {
                sum += voucher->terms.price.minor();
                currency = voucher->terms.price.currency();
            }
        }
        status = tr("%n voucher(s) selected, %1", nullptr, int(ids.size())).arg(Money(sum, currency).text());
    }
    m_shell.setStatus(u"vouchers.selection"_s, status);
    if (details()->isOpen() && one)
        showDetails();
}

void VoucherList::showDetails()
{
    const QVariantList ids = m_table->selectedIds();
    const Voucher *voucher = ids.isEmpty() ? nullptr : m_model->find(VoucherId(ids.constFirst().toLongLong()));
    if (!voucher)
        return;
    VoucherContext context{m_model->routerName(voucher->router), m_model->batchTag(voucher->batch), {}};
    for (const Batch &batch : std::as_const(m_batches)) {
        if (batch.id == voucher->batch)
            context.madeBy = batch.createdByName;
    }
    details()->setTitle(voucher->code, limitsText(voucher->terms));
    details()->setContent(makeVoucherDetails(*voucher, context));
    QList<QAction *> actions;
    if (voucher->state == VoucherState::Active && m_redeem.isVisible())
        actions << &m_redeem;
    if (m_print.isVisible())
        actions << &m_print;
    actions << &m_copy;
    details()->setActions(actions);
    details()->open();
}

void VoucherList::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({&m_details, &m_redeem, &m_print, &m_copy});
    menu->popup(position);
}

void VoucherList::updateEmpty()
{
    const bool isEmpty = m_model->isLoaded() && m_model->rowCount() == 0;
    if (isEmpty && isFiltered()) {
        emptyState()->setTexts("search", tr("No voucher matches"),
                               tr("Search looks for any part of a code, within the chosen state, router and batch."));
        emptyState()->setAction(nullptr);
        emptyState()->setSecondAction(&m_clear);
    } else if (isEmpty) {
        emptyState()->setTexts("ticket", tr("No vouchers yet"),
                               tr("A voucher is a code that gives a guest internet for a time or an amount of data. "
                                  "Generate some, print them as cards, and redeem them at the counter."));
        emptyState()->setAction(m_generate.isVisible() ? &m_generate : nullptr);
        emptyState()->setSecondAction(nullptr);
    }
    setEmpty(isEmpty);
}

bool VoucherList::print()
{
    vouchers::CardSelection selection;
    selection.codes = selectedCodes();
    if (selection.codes.isEmpty() && m_model->filter().batch.isStored())
        selection.batch = m_model->filter().batch;
    if (selection.codes.isEmpty() && !selection.batch)
        return false;
    Q_EMIT printRequested(selection);
    return true;
}

void VoucherList::copyCodes()
{
    const QStringList codes = selectedCodes();
    if (codes.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(codes.join(u'\n'));
    m_shell.notify({Tone::Ok, tr("%n code(s) copied", nullptr, int(codes.size())), {}, {}, {}, {}});
}

} // namespace nettdesk::ui
