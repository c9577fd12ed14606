// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerlist.h"

#include "core/fleet/fleetwatch.h"
#include "core/fleet/routerservice.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routercards.h"
#include "ui/routers/routerdetails.h"
#include "ui/routers/routertablemodel.h"
#include "ui/routers/routertexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/uistore.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

#include <array>
#include <chrono>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array groups{RouterArrangement::Group::None, RouterArrangement::Group::Status,
                            RouterArrangement::Group::Place, RouterArrangement::Group::Version};

/// States that get a chip once a router is in them.
constexpr std::array states{RouterState::Online,        RouterState::Offline,      RouterState::Unreachable,
                            RouterState::WrongPassword, RouterState::NotPermitted, RouterState::CertificateChanged,
                            RouterState::Rebooting,     RouterState::Inactive};

/// What cards can be sorted by: they have no header to click.
constexpr std::array sortings{RouterColumn::Name,   RouterColumn::State,   RouterColumn::Guests,
                              RouterColumn::Cpu,    RouterColumn::Memory,  RouterColumn::RoundTrip,
                              RouterColumn::Uptime, RouterColumn::LastSeen};

const QString viewKey = u"routers/view"_s;
const QString groupKey = u"routers/group"_s;
const QString filterKey = u"routers/filter"_s;
const QString sortKey = u"routers/sort"_s;

/// Loads and ages: the most first. Names and states: from the top.
Qt::SortOrder usualOrder(RouterColumn column)
{
    const bool fallingFirst = column == RouterColumn::Guests || column == RouterColumn::Cpu ||
                              column == RouterColumn::Memory || column == RouterColumn::RoundTrip;
    return fallingFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

RouterList::RouterList(const RoutersParts &parts, Shell &shell, RouterActions &actions, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_actions(actions)
    , m_model(new RouterTableModel(this))
    , m_views(new QStackedWidget)
    , m_table(new TableView)
    , m_cards(new RouterCards)
    , m_view(new Segmented)
    , m_group(new QComboBox)
    , m_sort(new QComboBox)
{
    setObjectName(u"routers"_s);
    makeTable(shell);
    makeTools();
    setContent(m_views);
    setContentMargins(0, 0, 0, 0);
    restore();
    connectServices();
    followSelection();
}

void RouterList::makeTable(Shell &shell)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto column = [this](RouterColumn which, ColumnKind kind, int width) {
        m_table->setColumn(int(which), kind, width);
    };
    column(RouterColumn::Name, ColumnKind::Text, 0);
    column(RouterColumn::State, ColumnKind::Pill, 178);
    column(RouterColumn::Guests, ColumnKind::Number, 76);
    column(RouterColumn::Cpu, ColumnKind::Number, 84);
    column(RouterColumn::Memory, ColumnKind::Number, 88);
    column(RouterColumn::Uptime, ColumnKind::Number, 110);
    column(RouterColumn::RoundTrip, ColumnKind::Number, 92);
    column(RouterColumn::Version, ColumnKind::Text, 112);
    column(RouterColumn::Board, ColumnKind::Text, 108);
    column(RouterColumn::Address, ColumnKind::Code, 180);
    column(RouterColumn::Line, ColumnKind::Pill, 148);
    column(RouterColumn::LastSeen, ColumnKind::Time, 120);
    for (const RouterColumn aside : {RouterColumn::Address, RouterColumn::Board})
        m_table->setColumnHidden(int(aside), true); // one click on the header away; names have the room
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(RouterColumn::Name), Qt::AscendingOrder);
    m_table->rememberColumns(shell.store(), u"routers/list"_s);
    m_selection = m_table->selectionModel();

    m_cards->setModel(m_model);
    QItemSelectionModel *own = m_cards->selectionModel();
    m_cards->setSelectionModel(m_selection); // what is chosen stays chosen when the view changes
    delete own;
    m_views->addWidget(m_table);
    m_views->addWidget(m_cards);
    connect(m_table, &TableView::opened, this, [this] { m_actions.open()->trigger(); });
    connect(m_cards, &RouterCards::opened, this, [this] { m_actions.open()->trigger(); });
    // A click looks closer; with the keys the pane follows once it is open, and Enter opens the router whole.
    const auto clicked = [this](const QModelIndex &index) {
        const QList<RouterId> chosen = selected();
        if (const RouterEntry *entry = m_model->at(index); entry && chosen == QList{entry->router.id})
            showDetails(entry->router.id);
    };
    connect(m_table, &QAbstractItemView::clicked, this, clicked);
    connect(m_cards, &QAbstractItemView::clicked, this, clicked);
    connect(m_table, &TableView::menuRequested, this, &RouterList::showMenu);
    connect(m_cards, &RouterCards::menuRequested, this, &RouterList::showMenu);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &RouterList::followSelection);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                const QSignalBlocker quiet(m_sort);
                m_sort->setCurrentIndex(m_sort->findData(section));
                remember(sortKey, QVariantList{section, int(order)});
            });
}

void RouterList::makeTools()
{
    setPrimaryAction(m_actions.add());
    Page::addAction(m_actions.check());
    QWidget::addAction(m_actions.removeAction());
    searchField();
    makeChips();
    m_view->add(u"list"_s, {}, "layout-list");
    m_view->add(u"cards"_s, {}, "layout-grid");
    for (const auto group : groups)
        m_group->addItem(QString(), QVariant(groupName(group)));
    for (const RouterColumn column : sortings)
        m_sort->addItem(QString(), QVariant(int(column)));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_sort, m_group, m_view})
        addToolWidget(tool);
    m_group->setObjectName(u"group"_s);
    m_sort->setObjectName(u"sort"_s);

    connect(m_view, &Segmented::currentChanged, this, [this](const QString &view) { showCards(view == u"cards"_s); });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        remember(groupKey, m_group->currentData());
        applyArrangement();
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        const auto wanted = RouterColumn(m_sort->currentData().toInt());
        m_table->sortByColumn(int(wanted), usualOrder(wanted));
    });
    connect(this, &Page::searchChanged, this, &RouterList::applyArrangement);
    connect(&m_clear, &QAction::triggered, this, &RouterList::clearFilter);
}

void RouterList::makeChips()
{
    ChipRow *chips = filters();
    chips->add({}, {});
    chips->add(RouterFilter::attention, {});
    for (const RouterState state : states)
        chips->add(routerStateName(state), {})->setVisible(state == RouterState::Online);
    chips->add(RouterFilter::warnings, {});
    connect(chips, &ChipRow::currentChanged, this, [this](const QString &filter) {
        remember(filterKey, filter);
        applyArrangement();
    });
}

void RouterList::restore()
{
    m_restoring = true;
    UiStore &store = m_shell.store();
    const QVariantList sorting = store.value(sortKey).toList();
    if (sorting.size() == 2)
        m_table->sortByColumn(std::clamp(sorting.at(0).toInt(), 0, int(RouterColumn::Count) - 1),
                              sorting.at(1).toInt() == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_group->setCurrentIndex(std::max(0, m_group->findData(store.value(groupKey).toString())));
    filters()->setCurrent(store.value(filterKey).toString());
    m_view->setCurrent(store.value(viewKey).toString() == u"cards"_s ? u"cards"_s : u"list"_s);
    showCards(m_view->current() == u"cards"_s);
    m_restoring = false;
    applyArrangement();
}

void RouterList::remember(const QString &key, const QVariant &value)
{
    if (!m_restoring)
        m_shell.store().setValue(key, value);
}

void RouterList::connectServices()
{
    // Lines of a thousand routers that come and go say so one by one: the records are read once for many.
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(300ms);
    connect(&m_reloadSoon, &QTimer::timeout, this, [this] { reload(); });
    connect(&m_parts.routers, &fleet::RouterService::changed, this, [this] {
        if (!m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
    connect(&m_parts.watch, &fleet::FleetWatch::healthChanged, this,
            [this](RouterId router) { m_model->setHealth(m_parts.watch.health(router)); });
    m_countsSoon.setSingleShot(true);
    m_countsSoon.setInterval(100ms);
    connect(&m_countsSoon, &QTimer::timeout, this, &RouterList::updateCounts);
    connect(m_model, &RouterTableModel::entriesChanged, this, [this] {
        if (!m_countsSoon.isActive())
            m_countsSoon.start();
    });
    const auto shownChanged = [this] {
        updateEmpty();
        followSelection();
    };
    connect(m_model, &RouterTableModel::rowsInserted, this, shownChanged);
    connect(m_model, &RouterTableModel::rowsRemoved, this, shownChanged);
    connect(details(), &DetailsPane::closed, this, [this] { m_shown = {}; });
    connect(&m_actions, &RouterActions::checking, this,
            [this](bool isRunning) { m_views->setProperty("ndChecking", isRunning); });
    m_ages.setInterval(30s);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        m_table->viewport()->update();
        m_cards->viewport()->update();
    });
    m_ages.start();
}

void RouterList::retranslate()
{
    setTitle(tr("Routers"));
    updateSubtitle();
    searchField()->setPlaceholderText(tr("Name, address, board, version"));
    filters()->chip({})->setText(tr("All"));
    filters()->chip(RouterFilter::attention)->setText(tr("Needs attention"));
    filters()->chip(RouterFilter::warnings)->setText(tr("With warnings"));
    for (const RouterState state : states)
        filters()->chip(routerStateName(state))->setText(routerStateText(state));
    m_view->setAccessibleName(tr("View"));
    m_view->setText(u"list"_s, tr("As a list"));
    m_view->setText(u"cards"_s, tr("As cards"));
    m_group->setAccessibleName(tr("Grouped by"));
    const QStringList groupTexts{tr("Not grouped"), tr("By status"), tr("By place"), tr("By RouterOS")};
    for (int i = 0; i < int(groups.size()); ++i)
        m_group->setItemText(i, groupTexts.at(i));
    m_group->setItemData(2, tr("The first part of the name: “Hall” of “Hall – bar”"), Qt::ToolTipRole);
    m_sort->setAccessibleName(tr("Sorted by"));
    for (int i = 0; i < int(sortings.size()); ++i)
        m_sort->setItemText(i,
                            m_model->headerData(int(sortings[size_t(i)]), Qt::Horizontal, Qt::DisplayRole).toString());
    m_table->setAccessibleName(tr("Routers"));
    m_cards->setAccessibleName(tr("Routers"));
    m_clear.setText(tr("Clear search and filters"));
    m_actions.retranslate();
    updateDetails();
    updateEmpty();
}

void RouterList::showCards(bool cards)
{
    m_views->setCurrentWidget(cards ? static_cast<QWidget *>(m_cards) : m_table);
    m_sort->setVisible(cards); // a table has its header for that
    setContentMargins(cards ? space::m : 0, 0, cards ? space::m : 0, 0);
    m_view->setCurrent(cards ? u"cards"_s : u"list"_s);
    remember(viewKey, m_view->current());
    const QModelIndex current = m_selection->currentIndex();
    if (current.isValid())
        (cards ? static_cast<QAbstractItemView *>(m_cards) : m_table)->scrollTo(current);
}

void RouterList::activated()
{
    m_actions.setChosen([this] {
        QList<RouterEntry> chosen;
        for (const RouterId router : selected())
            chosen << *m_model->find(router);
        return chosen;
    }());
    if (!m_loaded)
        reload();
}

void RouterList::refresh()
{
    reload();
    m_actions.checkAll();
}

bool RouterList::back()
{
    if (Page::back())
        return true;
    if (filters()->current().isEmpty())
        return false;
    filters()->setCurrent({});
    return true;
}

void RouterList::reload(RouterId thenShow)
{
    setLoading(!m_loaded);
    auto task = m_parts.routers.list(m_shell.actor());
    QCoro::connect(std::move(task), this, [this, thenShow](const Result<QList<Router>> &routers) {
        setLoading(false);
        if (!routers) {
            showErrorWith(routers.error(), tr("Try again"), [this] { reload(); });
            return;
        }
        m_loaded = true;
        m_model->setRouters(*routers);
        for (const Router &router : *routers)
            m_model->setHealth(m_parts.watch.health(router.id));
        m_model->settle();
        updateCounts();
        updateEmpty();
        followSelection();
        if (thenShow.isStored())
            showDetails(thenShow);
        else
            updateDetails();
        Q_EMIT loaded();
    });
}

void RouterList::applyArrangement()
{
    if (m_restoring)
        return;
    RouterArrangement arrangement = m_model->arrangement();
    arrangement.search = searchField()->text().trimmed();
    arrangement.filter = filters()->current();
    arrangement.group = groupFromName(m_group->currentData().toString());
    m_model->setArrangement(arrangement);
    updateEmpty();
}

void RouterList::updateCounts()
{
    const QHash<QString, int> counts = countByFilter(m_model->entries());
    for (const RouterState state : states) {
        Chip *chip = filters()->chip(routerStateName(state));
        const int count = counts.value(routerStateName(state));
        chip->setCount(count);
        chip->setVisible(state == RouterState::Online || count > 0 || chip->isChecked());
    }
    for (const QString &always : {QString(), QString(RouterFilter::attention), QString(RouterFilter::warnings)})
        filters()->chip(always)->setCount(counts.value(always));
    filters()
        ->chip(RouterFilter::warnings)
        ->setVisible(counts.value(RouterFilter::warnings) > 0 || filters()->current() == RouterFilter::warnings);
    updateSubtitle();
    updateDetails();
}

void RouterList::updateSubtitle()
{
    int online = 0;
    int active = 0;
    qint64 guests = 0;
    for (const RouterEntry &entry : m_model->entries()) {
        active += entry.router.isActive ? 1 : 0;
        online += entry.isOnline() ? 1 : 0;
        guests += entry.guests().value_or(0);
    }
    QString text;
    if (active > 0) {
        text = tr("%1 of %n online", nullptr, active).arg(QLocale().toString(online)) + u" · "_s +
               tr("%n guest(s)", nullptr, int(guests));
    }
    setTitle(tr("Routers"), text);
}

void RouterList::updateEmpty()
{
    if (!m_loaded)
        return;
    if (m_model->entries().isEmpty()) {
        emptyState()->setTexts("router", tr("No router yet"),
                               tr("Add the MikroTik router that serves your guests: its address, and a user that may "
                                  "use the API. Or try everything with the simulated router that is inside NettDesk."));
        emptyState()->setAction(m_actions.add()->isVisible() ? m_actions.add() : nullptr);
        emptyState()->setSecondAction(m_actions.addSimulated()->isVisible() ? m_actions.addSimulated() : nullptr);
    } else if (m_model->shown() == 0) {
        emptyState()->setTexts("search", tr("No router matches"),
                               tr("Search looks at name, identity, address, board and version, within the filter."));
        emptyState()->setAction(nullptr);
        emptyState()->setSecondAction(&m_clear);
    }
    setEmpty(m_model->shown() == 0);
}

void RouterList::clearFilter()
{
    searchField()->clear();
    filters()->setCurrent({});
    applyArrangement();
}

QList<RouterId> RouterList::selected() const
{
    QList<RouterId> routers;
    for (const QVariant &id : m_table->selectedIds()) {
        if (m_model->find(RouterId(id.toLongLong())))
            routers << RouterId(id.toLongLong());
    }
    return routers;
}

void RouterList::select(RouterId router)
{
    if (m_model->rowOf(router) < 0)
        clearFilter(); // somebody asks for this one: no filter hides it
    const QModelIndex index = m_model->index(m_model->rowOf(router), 0);
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    static_cast<QAbstractItemView *>(m_views->currentWidget())->scrollTo(index);
}

void RouterList::followSelection()
{
    QList<RouterEntry> chosen;
    int guests = 0;
    for (const RouterId router : selected()) {
        chosen << *m_model->find(router);
        guests += chosen.last().guests().value_or(0);
    }
    if (!isVisible())
        return; // the page of one router is in front: the actions are about that one
    m_actions.setChosen(chosen);
    m_shell.setStatus(u"routers.selection"_s, chosen.size() > 1
                                                  ? tr("%n router(s) selected", nullptr, int(chosen.size())) + u", "_s +
                                                        tr("%n guest(s)", nullptr, guests)
                                                  : QString());
    if (chosen.size() == 1 && details()->isOpen() && m_shown != chosen.first().router.id)
        showDetails(chosen.first().router.id);
}

void RouterList::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu);
    menu->popup(position);
}

void RouterList::showDetails(RouterId id)
{
    if (!m_model->find(id))
        return;
    m_shown = id;
    const QList<RouterId> chosen = selected();
    if (chosen.size() != 1 || chosen.first() != id)
        select(id);
    auto *shown = new RouterDetails;
    connect(shown, &RouterDetails::fixRequested, &m_actions, &RouterActions::fix);
    details()->setContent(shown);
    updateDetails();
    details()->setActions({m_actions.open(), m_actions.check()});
    details()->open();
}

void RouterList::updateDetails()
{
    auto *shown = qobject_cast<RouterDetails *>(details()->content());
    const RouterEntry *entry = m_model->find(m_shown);
    if (!shown || !details()->isOpen() || !entry) {
        if (details()->isOpen() && m_shown.isStored() && !entry)
            details()->close(); // it was removed
        if (!shown || !entry)
            return;
    }
    details()->setTitle(entry->router.name, entry->router.publicId);
    shown->show(*entry);
}

} // namespace nettdesk::ui
