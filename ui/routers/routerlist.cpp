// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerlist.h"

#include "core/fleet/fleetwatch.h"
#include "core/fleet/routergroups.h"
#include "core/fleet/routerservice.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routercards.h"
#include "ui/routers/routerdetails.h"
#include "ui/routers/routerlisttools.h"
#include "ui/routers/routertablemodel.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>

#include <array>
#include <chrono>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RouterList::RouterList(const RoutersParts &parts, Shell &shell, RouterActions &actions, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_actions(actions)
    , m_model(new RouterTableModel(this))
    , m_views(new QStackedWidget)
    , m_table(new TableView)
    , m_cards(new RouterCards)
    , m_tools(new RouterListTools(*this, shell.store(), this))
{
    setObjectName(u"routers"_s);
    makeTable(shell);
    makeActions();
    setContent(m_views);
    setContentMargins(0, 0, 0, 0);
    connectTools();
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
    for (const RouterColumn aside : {RouterColumn::Address, RouterColumn::Board, RouterColumn::RoundTrip})
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
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_tools, &RouterListTools::setOrder);
}

void RouterList::makeActions()
{
    setPrimaryAction(m_actions.add());
    Page::addAction(m_actions.check());
    Button *groups = Page::addAction(m_actions.groups());
    groups->setIconName("folders");
    groups->setIconOnly(true);
    QWidget::addAction(m_actions.removeAction());
    connect(&m_clear, &QAction::triggered, m_tools, &RouterListTools::clear);
}

void RouterList::connectTools()
{
    connect(m_tools, &RouterListTools::changed, this, &RouterList::applyArrangement);
    connect(m_tools, &RouterListTools::viewChanged, this, &RouterList::showView);
    connect(m_tools, &RouterListTools::orderWanted, this,
            [this](RouterColumn column, Qt::SortOrder order) { m_table->sortByColumn(int(column), order); });
    m_tools->restore();
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
    connect(&m_parts.groups, &fleet::RouterGroups::changed, this, &RouterList::readGroups);
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
    m_tools->retranslate();
    m_table->setAccessibleName(tr("Routers"));
    m_cards->setAccessibleName(tr("Routers"));
    m_clear.setText(tr("Clear search and filters"));
    m_actions.retranslate();
    updateDetails();
    updateEmpty();
}

void RouterList::showCards(bool cards)
{
    m_tools->setCards(cards);
    showView(cards);
}

void RouterList::showView(bool cards)
{
    m_views->setCurrentWidget(cards ? static_cast<QWidget *>(m_cards) : m_table);
    setContentMargins(cards ? space::m : 0, 0, cards ? space::m : 0, 0);
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
    if (!m_tools->isFiltered())
        return false;
    m_tools->clear();
    return true;
}

void RouterList::reload(RouterId thenShow)
{
    setLoading(!m_loaded);
    if (!m_loaded)
        readGroups();
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
    RouterArrangement arrangement = m_model->arrangement();
    m_tools->write(arrangement);
    m_model->setArrangement(arrangement);
    updateCounts();
    updateEmpty();
}

void RouterList::updateCounts()
{
    m_tools->setEntries(m_model->entries());
    updateSubtitle();
    updateDetails();
}

void RouterList::readGroups()
{
    auto task = m_parts.groups.list(m_shell.actor());
    QCoro::connect(std::move(task), this, [this](const Result<QList<RouterGroup>> &groups) {
        if (groups)
            m_tools->setGroups(*groups);
        else
            showError(groups.error());
    });
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
        m_tools->clear(); // somebody asks for this one: no filter hides it
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
