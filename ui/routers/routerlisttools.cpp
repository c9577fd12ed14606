// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerlisttools.h"

#include "ui/routers/routertablemodel.h"
#include "ui/routers/routertexts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/uistore.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array headings{RouterArrangement::Group::None, RouterArrangement::Group::Status,
                              RouterArrangement::Group::Place, RouterArrangement::Group::Version};

/// States that get a chip once a router is in them.
constexpr std::array states{RouterState::Online,        RouterState::Offline,      RouterState::Unreachable,
                            RouterState::WrongPassword, RouterState::NotPermitted, RouterState::CertificateChanged,
                            RouterState::Rebooting,     RouterState::Inactive};

/// What cards can be sorted by: they have no header to click.
constexpr std::array orders{RouterColumn::Name,   RouterColumn::State,   RouterColumn::Guests,
                            RouterColumn::Cpu,    RouterColumn::Memory,  RouterColumn::RoundTrip,
                            RouterColumn::Uptime, RouterColumn::LastSeen};

const QString viewKey = u"routers/view"_s;
const QString headingsKey = u"routers/group"_s;
const QString filterKey = u"routers/filter"_s;
const QString orderKey = u"routers/sort"_s;
const QString routerGroupKey = u"routers/routerGroup"_s;

/// Loads and ages: the most first. Names and states: from the top.
Qt::SortOrder usualOrder(RouterColumn column)
{
    const bool fallingFirst = column == RouterColumn::Guests || column == RouterColumn::Cpu ||
                              column == RouterColumn::Memory || column == RouterColumn::RoundTrip;
    return fallingFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

RouterListTools::RouterListTools(Page &page, UiStore &store, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_store(store)
    , m_routerGroup(new QComboBox)
    , m_headings(new QComboBox)
    , m_order(new QComboBox)
    , m_view(new Segmented)
{
    m_page.searchField(); // first on its line
    connect(&m_page, &Page::searchChanged, this, &RouterListTools::changed);
    makeChips();
    for (const auto heading : headings)
        m_headings->addItem(QString(), QVariant(groupName(heading)));
    for (const RouterColumn column : orders)
        m_order->addItem(QString(), QVariant(int(column)));
    m_view->add(u"list"_s, {}, "layout-list");
    m_view->add(u"cards"_s, {}, "layout-grid");
    for (QWidget *tool : std::initializer_list<QWidget *>{m_routerGroup, m_order, m_headings, m_view})
        m_page.addToolWidget(tool);
    m_routerGroup->setObjectName(u"routerGroup"_s);
    m_routerGroup->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of any length
    m_routerGroup->setMinimumContentsLength(14);
    m_headings->setObjectName(u"group"_s);
    m_order->setObjectName(u"sort"_s);
    fillGroups();

    connect(m_view, &Segmented::currentChanged, this, [this](const QString &view) {
        setCards(view == u"cards"_s);
        Q_EMIT viewChanged(isCards());
    });
    connect(m_headings, &QComboBox::currentIndexChanged, this, [this] {
        remember(headingsKey, m_headings->currentData());
        Q_EMIT changed();
    });
    connect(m_routerGroup, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedGroup = m_routerGroup->currentData().toLongLong();
        remember(routerGroupKey, m_wantedGroup);
        Q_EMIT changed();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        const auto wanted = RouterColumn(m_order->currentData().toInt());
        Q_EMIT orderWanted(wanted, usualOrder(wanted));
    });
}

void RouterListTools::makeChips()
{
    ChipRow *chips = m_page.filters();
    chips->add({}, {});
    chips->add(RouterFilter::attention, {});
    for (const RouterState state : states)
        chips->add(routerStateName(state), {})->setVisible(state == RouterState::Online);
    chips->add(RouterFilter::warnings, {});
    connect(chips, &ChipRow::currentChanged, this, [this](const QString &filter) {
        remember(filterKey, filter);
        Q_EMIT changed();
    });
}

void RouterListTools::remember(const QString &key, const QVariant &value)
{
    if (!m_restoring)
        m_store.setValue(key, value);
}

void RouterListTools::restore()
{
    m_restoring = true;
    const QVariantList order = m_store.value(orderKey).toList();
    if (order.size() == 2)
        Q_EMIT orderWanted(RouterColumn(std::clamp(order.at(0).toInt(), 0, int(RouterColumn::Count) - 1)),
                           order.at(1).toInt() == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_headings->setCurrentIndex(std::max(0, m_headings->findData(m_store.value(headingsKey).toString())));
    m_wantedGroup = m_store.value(routerGroupKey).toLongLong();
    m_page.filters()->setCurrent(m_store.value(filterKey).toString());
    setCards(m_store.value(viewKey).toString() == u"cards"_s);
    Q_EMIT viewChanged(isCards());
    m_restoring = false;
    Q_EMIT changed();
}

void RouterListTools::write(RouterArrangement &arrangement) const
{
    arrangement.search = m_page.searchField()->text().trimmed();
    arrangement.filter = m_page.filters()->current();
    arrangement.among = among();
    arrangement.group = groupFromName(m_headings->currentData().toString());
}

std::optional<QSet<RouterId>> RouterListTools::among() const
{
    const qint64 chosen = m_routerGroup->currentData().toLongLong();
    for (const RouterGroup &group : m_groups) {
        if (group.id.value() == chosen)
            return QSet<RouterId>(group.routers.begin(), group.routers.end());
    }
    return std::nullopt;
}

void RouterListTools::setGroups(const QList<RouterGroup> &groups)
{
    m_groups = groups;
    fillGroups();
    Q_EMIT changed();
}

void RouterListTools::fillGroups()
{
    const QSignalBlocker quiet(m_routerGroup);
    m_routerGroup->clear();
    m_routerGroup->addItem(tr("All routers"), 0);
    for (const RouterGroup &group : std::as_const(m_groups))
        m_routerGroup->addItem(group.name, group.id.value());
    m_routerGroup->setCurrentIndex(std::max(0, m_routerGroup->findData(m_wantedGroup)));
    m_routerGroup->setVisible(!m_groups.isEmpty());
}

void RouterListTools::setEntries(const QList<RouterEntry> &entries)
{
    const QHash<QString, int> counts = countByFilter(entries, among());
    ChipRow *chips = m_page.filters();
    for (const RouterState state : states) {
        Chip *chip = chips->chip(routerStateName(state));
        const int count = counts.value(routerStateName(state));
        chip->setCount(count);
        chip->setVisible(state == RouterState::Online || count > 0 || chip->isChecked());
    }
    for (const QString &always : {QString(), QString(RouterFilter::attention), QString(RouterFilter::warnings)})
        chips->chip(always)->setCount(counts.value(always));
    chips->chip(RouterFilter::warnings)
        ->setVisible(counts.value(RouterFilter::warnings) > 0 || chips->current() == RouterFilter::warnings);
}

void RouterListTools::setOrder(int column, Qt::SortOrder order)
{
    const QSignalBlocker quiet(m_order);
    m_order->setCurrentIndex(m_order->findData(column));
    remember(orderKey, QVariantList{column, int(order)});
}

void RouterListTools::setCards(bool cards)
{
    m_order->setVisible(cards); // a table has its header for that
    m_view->setCurrent(cards ? u"cards"_s : u"list"_s);
    remember(viewKey, m_view->current());
}

bool RouterListTools::isCards() const
{
    return m_view->current() == u"cards"_s;
}

bool RouterListTools::isFiltered() const
{
    return !m_page.filters()->current().isEmpty() || m_routerGroup->currentIndex() > 0;
}

void RouterListTools::clear()
{
    m_page.searchField()->clear();
    m_page.filters()->setCurrent({});
    m_routerGroup->setCurrentIndex(0);
    Q_EMIT changed();
}

void RouterListTools::retranslate()
{
    m_page.searchField()->setPlaceholderText(tr("Name, address, board, version"));
    ChipRow *chips = m_page.filters();
    chips->chip({})->setText(tr("All"));
    chips->chip(RouterFilter::attention)->setText(tr("Needs attention"));
    chips->chip(RouterFilter::warnings)->setText(tr("With warnings"));
    for (const RouterState state : states)
        chips->chip(routerStateName(state))->setText(routerStateText(state));
    m_routerGroup->setAccessibleName(tr("Group of routers"));
    m_routerGroup->setToolTip(tr("Group of routers"));
    fillGroups();
    m_view->setAccessibleName(tr("View"));
    m_view->setText(u"list"_s, tr("As a list"));
    m_view->setText(u"cards"_s, tr("As cards"));
    m_headings->setAccessibleName(tr("Grouped by"));
    const QStringList headingTexts{tr("Not grouped"), tr("By status"), tr("By place"), tr("By RouterOS")};
    for (int i = 0; i < int(headings.size()); ++i)
        m_headings->setItemText(i, headingTexts.at(i));
    m_headings->setItemData(2, tr("The first part of the name: “Hall” of “Hall – bar”"), Qt::ToolTipRole);
    m_order->setAccessibleName(tr("Sorted by"));
    const RouterTableModel columns;
    for (int i = 0; i < int(orders.size()); ++i)
        m_order->setItemText(i, columns.headerData(int(orders[size_t(i)]), Qt::Horizontal, Qt::DisplayRole).toString());
}

} // namespace nettdesk::ui
