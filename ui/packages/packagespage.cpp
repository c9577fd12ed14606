// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagespage.h"

#include "core/fleet/routerservice.h"
#include "core/vouchers/packageservice.h"
#include "ui/packages/packageboard.h"
#include "ui/packages/packagedetails.h"
#include "ui/packages/packagedialog.h"
#include "ui/packages/packagetablemodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/uistore.h"

#include <QCoroTask>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString asTiles = u"tiles"_s;
const QString asTable = u"table"_s;
const QString viewKey = u"packages/view"_s;
const QString active = u"active"_s;
const QString inactive = u"inactive"_s;

} // namespace

PackagesPage::PackagesPage(const PackagesParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_model(new PackageTableModel(this))
    , m_table(new TableView)
    , m_views(new QStackedWidget)
    , m_board(new PackageBoard)
    , m_view(new Segmented)
{
    setObjectName(u"packages"_s);
    makeActions();
    setContent(makeViews());

    ChipRow *chips = filters();
    chips->add({}, {});
    chips->add(active, {});
    chips->add(inactive, {});
    chips->setCurrent({});
    connect(chips, &ChipRow::currentChanged, this, &PackagesPage::applyFilter);
    connect(searchField(), &QLineEdit::textChanged, this, &PackagesPage::applyFilter);
    m_view->add(asTiles, {}, "layout-grid");
    m_view->add(asTable, {}, "layout-list");
    addToolWidget(m_view);
    const bool isTable = m_shell.store().value(viewKey).toString() == asTable;
    m_view->setCurrent(isTable ? asTable : asTiles);
    m_views->setCurrentIndex(isTable ? 1 : 0);
    connect(m_view, &Segmented::currentChanged, this, [this](const QString &view) {
        m_views->setCurrentIndex(view == asTable ? 1 : 0);
        m_shell.store().setValue(viewKey, view);
    });
    connect(&m_parts.packages, &vouchers::PackageService::changed, this, [this] {
        if (isVisible())
            refresh();
        else
            m_loaded = false;
    });
    followCurrent();
}

PackageTile *PackagesPage::tile(PackageId package) const
{
    return m_board->tile(package);
}

PackageDialog *PackagesPage::dialog() const
{
    return m_dialog;
}

void PackagesPage::makeActions()
{
    const bool mayEdit = m_shell.actor().may(Permission::EditPackages);
    m_add.setIcon(icon("plus"));
    m_edit.setIcon(icon("edit"));
    m_copy.setIcon(icon("copy"));
    m_toggle.setIcon(icon("eye"));
    m_generate.setIcon(icon("sparkles"));
    for (QAction *action : {&m_add, &m_edit, &m_copy, &m_toggle})
        action->setVisible(mayEdit);
    m_generate.setVisible(m_shell.actor().may(Permission::GenerateVouchers));
    setPrimaryAction(&m_add)->setIconName("plus");
    addAction(&m_edit)->setIconName("edit");
    addAction(&m_toggle)->setIconName("eye");
    connect(&m_add, &QAction::triggered, this, [this] { openDialog(std::nullopt); });
    connect(&m_edit, &QAction::triggered, this, [this] {
        if (const Package *package = currentPackage())
            openDialog(*package);
    });
    connect(&m_copy, &QAction::triggered, this, [this] {
        if (const Package *package = currentPackage()) {
            Package copy = *package;
            copy.id = {};
            //: %1 the name of the package that was copied
            copy.name = tr("%1 (copy)").arg(package->name);
            openDialog(copy);
        }
    });
    connect(&m_toggle, &QAction::triggered, this, &PackagesPage::toggleActive);
    connect(&m_generate, &QAction::triggered, this,
            [this] { m_shell.openScreen(u"vouchers"_s, VoucherCommand::generate, m_current.value()); });
    connect(&m_clear, &QAction::triggered, this, [this] {
        searchField()->clear();
        filters()->setCurrent({});
        applyFilter();
    });
}

QWidget *PackagesPage::makeViews()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_board);
    connect(m_board, &PackageBoard::chosen, this, [this](PackageId package) {
        choose(package);
        showDetails();
    });
    connect(m_board, &PackageBoard::opened, &m_edit, &QAction::trigger);
    connect(m_board, &PackageBoard::menuRequested, this, [this](PackageId package, const QPoint &position) {
        choose(package);
        showMenu(position);
    });

    m_table->setObjectName(u"packages"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    using Column = PackageTableModel::Column;
    m_table->setColumn(Column::Name, ColumnKind::Text, 0);
    m_table->setColumn(Column::Gives, ColumnKind::Text, 170);
    m_table->setColumn(Column::Price, ColumnKind::Number, 110);
    m_table->setColumn(Column::RouterName, ColumnKind::Text, 150);
    m_table->setColumn(Column::Way, ColumnKind::Text, 150);
    m_table->setColumn(Column::State, ColumnKind::Pill, 110);
    m_table->rememberColumns(m_shell.store(), u"packages/table"_s);
    connect(m_table, &TableView::opened, &m_edit, &QAction::trigger);
    connect(m_table, &TableView::menuRequested, this, &PackagesPage::showMenu);
    connect(m_table, &QAbstractItemView::clicked, this, &PackagesPage::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QVariantList ids = m_table->selectedIds();
        if (!ids.isEmpty())
            choose(PackageId(ids.constFirst().toLongLong()));
    });
    m_views->addWidget(scroll);
    m_views->addWidget(m_table);
    return m_views;
}

void PackagesPage::retranslate()
{
    setTitle(tr("Packages"));
    m_add.setText(tr("New package"));
    m_edit.setText(tr("Edit"));
    m_copy.setText(tr("Copy to a new one"));
    m_generate.setText(tr("Generate vouchers…"));
    m_clear.setText(tr("Clear search and filters"));
    searchField()->setPlaceholderText(tr("Name or description"));
    filters()->chip({})->setText(tr("All"));
    filters()->chip(active)->setText(tr("Active"));
    filters()->chip(inactive)->setText(tr("Inactive"));
    m_view->setText(asTiles, tr("As tiles"));
    m_view->setText(asTable, tr("As a table"));
    m_table->setAccessibleName(tr("Packages"));
    followCurrent();
    m_board->setPackages(m_model->packages());
    if (m_loaded)
        updateEmpty();
}

void PackagesPage::activated()
{
    if (!m_loaded)
        refresh();
}

void PackagesPage::refresh()
{
    setLoading(!m_loaded);
    QCoro::connect(m_parts.packages.list(m_shell.actor(), true), this, [this](const Result<QList<Package>> &packages) {
        setLoading(false);
        if (!packages)
            return showErrorWith(packages.error(), tr("Try again"), [this] { refresh(); });
        m_loaded = true;
        take(*packages);
    });
    QCoro::connect(m_parts.routers.list(m_shell.actor()), this, [this](const Result<QList<Router>> &routers) {
        if (!routers)
            return; // tiles and table do without the names
        QHash<RouterId, QString> names;
        for (const Router &router : *routers)
            names.insert(router.id, router.name);
        m_model->setRouterNames(names);
        if (details()->isOpen())
            showDetails();
    });
}

void PackagesPage::take(const QList<Package> &packages)
{
    m_all = packages;
    const auto offered =
        std::count_if(packages.cbegin(), packages.cend(), [](const Package &package) { return package.isActive; });
    filters()->chip({})->setCount(packages.size());
    filters()->chip(active)->setCount(offered);
    filters()->chip(inactive)->setCount(packages.size() - offered);
    applyFilter();
    if (m_wanted.isStored() && m_model->rowOf(m_wanted) >= 0) {
        choose(std::exchange(m_wanted, {}));
        showDetails();
    }
}

void PackagesPage::applyFilter()
{
    const QString wanted = searchField()->text().simplified().toCaseFolded();
    const QString state = filters()->current();
    QList<Package> shown;
    for (const Package &package : std::as_const(m_all)) {
        const bool fitsState = state.isEmpty() || package.isActive == (state == active);
        const bool fitsText =
            wanted.isEmpty() || (package.name + u' ' + package.description).toCaseFolded().contains(wanted);
        if (fitsState && fitsText)
            shown.append(package);
    }
    m_model->setPackages(shown);
    m_board->setPackages(m_model->packages());
    choose(m_model->rowOf(m_current) >= 0 ? m_current : PackageId());
    updateEmpty();
}

void PackagesPage::choose(PackageId package)
{
    const bool isNew = m_current != package;
    m_current = package;
    m_board->choose(package);
    const int row = m_model->rowOf(package);
    if (row >= 0 && m_table->selectionModel()->currentIndex().row() != row)
        m_table->selectRow(row);
    followCurrent();
    if (details()->isOpen() && (isNew || row < 0))
        row < 0 ? details()->close() : showDetails();
}

const Package *PackagesPage::currentPackage() const
{
    return m_model->find(m_current);
}

void PackagesPage::followCurrent()
{
    const Package *package = currentPackage();
    for (QAction *action : {&m_edit, &m_copy, &m_toggle, &m_generate})
        action->setEnabled(package != nullptr);
    m_generate.setEnabled(package && package->isActive);
    const bool isActive = !package || package->isActive;
    m_toggle.setText(isActive ? tr("Deactivate") : tr("Activate"));
    m_toggle.setIcon(icon(isActive ? "eye-off" : "eye"));
}

void PackagesPage::showDetails()
{
    const Package *package = currentPackage();
    if (!package)
        return;
    details()->setTitle(package->name, limitsText(package->terms));
    details()->setContent(makePackageDetails(*package, m_model->routerName(*package)));
    QList<QAction *> actions;
    for (QAction *action : {&m_edit, &m_generate}) {
        if (action->isVisible())
            actions << action;
    }
    details()->setActions(actions);
    details()->open();
}

void PackagesPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({&m_edit, &m_copy, &m_toggle, &m_generate});
    menu->popup(position);
}

void PackagesPage::updateEmpty()
{
    const bool isEmpty = m_loaded && m_model->packages().isEmpty();
    if (isEmpty && !m_all.isEmpty()) {
        emptyState()->setTexts("search", tr("No package matches"),
                               tr("Search looks into names and descriptions, within the chosen filter."));
        emptyState()->setAction(nullptr);
        emptyState()->setSecondAction(&m_clear);
    } else if (isEmpty) {
        emptyState()->setTexts("package", tr("No packages yet"),
                               tr("A package is what you sell under one name and price, such as “Day pass”: time, data "
                                  "and speed. Each becomes a tile at the counter, sold with one key."));
        emptyState()->setAction(m_add.isVisible() ? &m_add : nullptr);
        emptyState()->setSecondAction(nullptr);
    }
    setEmpty(isEmpty);
}

bool PackagesPage::perform(const QString &command, const QVariant &argument)
{
    if (command == PackageCommand::add) {
        openDialog(std::nullopt);
        return true;
    }
    if (command == PackageCommand::show) {
        m_wanted = PackageId(argument.toLongLong());
        refresh();
        return true;
    }
    return Page::perform(command, argument);
}

void PackagesPage::openDialog(const std::optional<Package> &package)
{
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    m_dialog = new PackageDialog(m_parts.routers, m_shell.actor(), m_parts.business, m_parts.clock, package, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PackageDialog::submitted, this, &PackagesPage::store);
    m_dialog->open();
}

void PackagesPage::store(const Package &package)
{
    const bool isNew = !package.id.isStored();
    QCoro::Task<Result<Package>> task =
        isNew ? m_parts.packages.create(m_shell.actor(), package) : m_parts.packages.edit(m_shell.actor(), package);
    QCoro::connect(std::move(task), this, [this, isNew](const Result<Package> &stored) {
        if (!stored) {
            if (m_dialog)
                m_dialog->showError(stored.error());
            else
                showError(stored.error());
            return;
        }
        if (m_dialog)
            m_dialog->accept();
        m_wanted = stored->id;
        Notification news;
        news.tone = Tone::Ok;
        news.title = isNew ? tr("“%1” was made").arg(stored->name) : tr("“%1” was changed").arg(stored->name);
        if (!isNew)
            news.text = tr("Vouchers made from it before keep their terms.");
        m_shell.notify(news);
        refresh();
    });
}

void PackagesPage::toggleActive()
{
    const Package *package = currentPackage();
    if (!package)
        return;
    QCoro::Task<Result<Package>> task = m_parts.packages.setActive(m_shell.actor(), package->id, !package->isActive);
    QCoro::connect(std::move(task), this, [this](const Result<Package> &changed) {
        if (!changed)
            return showError(changed.error());
        Notification news;
        news.tone = Tone::Ok;
        news.title = changed->isActive ? tr("“%1” is offered again").arg(changed->name)
                                       : tr("“%1” is not offered any more").arg(changed->name);
        if (!changed->isActive)
            news.text = tr("Vouchers that were made from it stay good.");
        news.actionText = tr("Undo");
        news.action = [this, id = changed->id, was = !changed->isActive] {
            QCoro::Task<Result<Package>> undo = m_parts.packages.setActive(m_shell.actor(), id, was);
            QCoro::connect(std::move(undo), this, [this](const Result<Package> &) { refresh(); });
        };
        m_shell.notify(news);
        refresh();
    });
}

} // namespace nettdesk::ui
