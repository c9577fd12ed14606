// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerlist.h"

#include "ui/routers/routerdetails.h"
#include "ui/routers/routerdialog.h"
#include "ui/routers/routertablemodel.h"
#include "ui/routers/trustdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

RouterList::RouterList(const RoutersParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_model(new RouterTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView)
{
    setObjectName(u"routers"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RouterTableModel::Name, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumn(RouterTableModel::Name, ColumnKind::Text, 0);
    m_table->setColumn(RouterTableModel::State, ColumnKind::Pill, 150);
    m_table->setColumn(RouterTableModel::Address, ColumnKind::Code, 190);
    m_table->setColumn(RouterTableModel::Protection, ColumnKind::Pill, 160);
    m_table->setColumn(RouterTableModel::Version, ColumnKind::Text, 130);
    m_table->setColumn(RouterTableModel::Board, ColumnKind::Text, 120);
    m_table->setColumn(RouterTableModel::RoundTrip, ColumnKind::Number, 100);
    m_table->setColumn(RouterTableModel::LastSeen, ColumnKind::Time, 130);
    m_table->rememberColumns(shell.store(), u"routers/columns"_s);
    makeActions();

    setPrimaryAction(&m_add);
    setContent(m_table);
    setContentMargins(0, 0, 0, 0);
    connect(searchField(), &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &TableView::opened, this, [this] { m_details.trigger(); });
    connect(m_table, &TableView::menuRequested, this, &RouterList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RouterList::followSelection);
    connect(details(), &DetailsPane::closed, this, [this] { m_shown = {}; });
    connect(&m_parts.routers, &fleet::RouterService::changed, this, [this] { reload(); });
    followSelection();
}

void RouterList::makeActions()
{
    const auto set = [](QAction &action, const char *name, const char *iconName) {
        action.setObjectName(QString::fromLatin1(name));
        action.setIcon(icon(iconName));
    };
    set(m_add, "routers.add", "plus");
    set(m_addSimulated, "routers.simulated", "flask");
    set(m_edit, "routers.edit", "edit");
    set(m_test, "routers.test", "plug-connected");
    set(m_activate, "routers.activate", "player-play");
    set(m_deactivate, "routers.deactivate", "player-pause");
    set(m_trust, "routers.trust", "certificate");
    set(m_remove, "routers.remove", "trash");
    set(m_details, "routers.details", "info-circle");
    const bool mayEdit = m_shell.actor().may(Permission::EditRouters);
    for (QAction *action : {&m_add, &m_addSimulated, &m_edit, &m_activate, &m_deactivate, &m_remove})
        action->setVisible(mayEdit);
    m_addSimulated.setVisible(mayEdit && m_parts.addSimulated);

    connect(&m_add, &QAction::triggered, this, &RouterList::add);
    connect(&m_addSimulated, &QAction::triggered, this, [this] { m_parts.addSimulated(); });
    connect(&m_edit, &QAction::triggered, this, &RouterList::edit);
    connect(&m_test, &QAction::triggered, this, &RouterList::test);
    connect(&m_activate, &QAction::triggered, this, [this] { setActive(true); });
    connect(&m_deactivate, &QAction::triggered, this, [this] { setActive(false); });
    connect(&m_trust, &QAction::triggered, this, &RouterList::acceptCertificate);
    connect(&m_remove, &QAction::triggered, this, &RouterList::remove);
    connect(&m_details, &QAction::triggered, this, [this] {
        if (const auto router = chosen())
            showDetails(router->id);
    });
}

void RouterList::retranslate()
{
    setTitle(tr("Routers"));
    m_add.setText(tr("Add router"));
    m_addSimulated.setText(tr("Try with a simulated router"));
    m_edit.setText(tr("Edit…"));
    m_test.setText(tr("Test connection"));
    m_activate.setText(tr("Work with it again"));
    m_deactivate.setText(tr("Put aside"));
    m_trust.setText(tr("Look at the changed certificate…"));
    m_remove.setText(tr("Remove…"));
    m_details.setText(tr("Details"));
    searchField()->setPlaceholderText(tr("Search routers"));
    emptyState()->setTexts("router", tr("No router yet"),
                           tr("Add the MikroTik router that serves your guests: its address, and a user that may use "
                              "the API. Or try everything with the simulated router that is inside NettDesk."));
    emptyState()->setAction(&m_add);
    emptyState()->setSecondAction(m_addSimulated.isVisible() ? &m_addSimulated : nullptr);
}

void RouterList::activated()
{
    if (!m_loaded)
        reload();
}

void RouterList::refresh()
{
    reload(m_shown);
}

bool RouterList::perform(const QString &command, const QVariant &argument)
{
    if (command == RouterCommand::add) {
        add();
        return true;
    }
    if (command == RouterCommand::show) {
        reload(RouterId(argument.toLongLong()));
        return true;
    }
    return Page::perform(command, argument);
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
        QHash<RouterId, fleet::LineStatus> statuses;
        for (const Router &router : *routers)
            statuses.insert(router.id, m_parts.routers.status(router.id));
        m_model->setRouters(*routers, statuses);
        setEmpty(routers->isEmpty());
        followSelection();
        if (thenShow.isStored())
            showDetails(thenShow);
        else if (m_shown.isStored() && details()->isOpen() && m_model->find(m_shown))
            updateDetails();
    });
}

std::optional<Router> RouterList::chosen() const
{
    const QVariantList ids = m_table->selectedIds();
    if (ids.isEmpty())
        return std::nullopt;
    const Router *router = m_model->find(RouterId(ids.first().toLongLong()));
    return router ? std::optional(*router) : std::nullopt;
}

void RouterList::followSelection()
{
    const auto router = chosen();
    for (QAction *action : {&m_edit, &m_test, &m_remove, &m_details})
        action->setEnabled(router.has_value());
    m_activate.setEnabled(router && !router->isActive);
    m_deactivate.setEnabled(router && router->isActive);
    const bool changed = router && m_model->status(router->id).state == fleet::LineState::CertificateChanged;
    m_trust.setEnabled(changed && m_shell.actor().may(Permission::TrustRouter));
    if (router && details()->isOpen() && m_shown != router->id)
        showDetails(router->id);
}

void RouterList::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({&m_details, &m_test, &m_edit});
    menu->addSeparator();
    menu->addActions({&m_trust, &m_activate, &m_deactivate, &m_remove});
    menu->popup(position);
}

void RouterList::showDetails(RouterId id)
{
    const Router *router = m_model->find(id);
    if (!router)
        return;
    m_shown = id;
    if (!chosen() || chosen()->id != id)
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), 0)).row());
    details()->setTitle(router->name, router->publicId);
    details()->setContent(new RouterDetails(m_parts.routers, m_shell.actor(), *router, m_model->status(id)));
    QList<QAction *> actions{&m_test, &m_edit};
    if (m_trust.isEnabled())
        actions.prepend(&m_trust);
    details()->setActions(actions);
    details()->open();
}

void RouterList::updateDetails()
{
    // The facts only: asking the router for its profiles again is for F5, or every answer would bring the next
    // question.
    if (auto *shown = qobject_cast<RouterDetails *>(details()->content()))
        shown->show(*m_model->find(m_shown), m_model->status(m_shown));
}

void RouterList::add()
{
    auto *dialog = new RouterDialog(m_parts.routers, m_shell.actor(), std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RouterDialog::saved, this, [this](const Router &router) {
        Notification news;
        news.tone = Tone::Ok;
        news.title = tr("“%1” was added").arg(router.name);
        m_shell.notify(news);
        reload(router.id);
    });
    dialog->open();
}

void RouterList::edit()
{
    const auto router = chosen();
    if (!router)
        return;
    auto *dialog = new RouterDialog(m_parts.routers, m_shell.actor(), router, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RouterDialog::saved, this, [this](const Router &saved) { reload(saved.id); });
    dialog->open();
}

void RouterList::test()
{
    const auto router = chosen();
    if (!router)
        return;
    messageBar()->showMessage(Tone::Neutral, tr("Asking “%1”…").arg(router->name));
    auto task = m_parts.routers.testStored(m_shell.actor(), router->id);
    QCoro::connect(std::move(task), this, [this, router](const Result<fleet::RouterProbe> &probe) {
        if (!probe) {
            showErrorWith(probe.error(), tr("Try again"), [this] { test(); });
            return;
        }
        QString text = tr("“%1” answers: RouterOS %2, %n hotspot profile(s), %3 ms.", nullptr, probe->hotspotProfiles)
                           .arg(router->name, probe->version)
                           .arg(probe->roundTrip.count());
        for (const QString &note : probe->notes)
            text += u' ' + note;
        messageBar()->showMessage(Tone::Ok, text);
    });
}

void RouterList::setActive(bool active)
{
    const auto router = chosen();
    if (!router)
        return;
    auto task = m_parts.routers.setActive(m_shell.actor(), router->id, active);
    QCoro::connect(std::move(task), this, [this](const Result<Router> &changed) {
        if (!changed)
            showError(changed.error());
    });
}

void RouterList::acceptCertificate()
{
    const auto router = chosen();
    if (!router)
        return;
    auto *dialog = new TrustDialog(m_parts.routers, m_shell.actor(), *router, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrustDialog::accepted, this, [this, id = router->id] { reload(id); });
    dialog->open();
}

void RouterList::remove()
{
    const auto router = chosen();
    if (!router)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove router"),
                                     tr("Remove “%1” from NettDesk?").arg(router->name), QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Nothing is changed on the router itself. A router that vouchers belong to cannot be "
           "removed; put it aside instead."));
    auto *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this, [this, id = router->id] {
        auto task = m_parts.routers.remove(m_shell.actor(), id);
        QCoro::connect(std::move(task), this, [this](const Result<> &removed) {
            if (!removed) {
                showError(removed.error());
                return;
            }
            details()->close();
        });
    });
    question->open();
}

Screen routersScreen(std::function<RoutersParts()> parts)
{
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(RoutersScreen)
    };
    Screen screen;
    screen.id = u"routers"_s;
    screen.title = [] { return Text::tr("Routers"); };
    screen.icon = "router";
    screen.permission = Permission::SeeRouters;
    screen.make = [parts = std::move(parts)](Shell &shell) { return new RouterList(parts(), shell); };
    Command add;
    add.id = RouterCommand::add;
    add.title = [] { return Text::tr("Add router"); };
    add.icon = "plus";
    add.permission = Permission::EditRouters;
    screen.commands = {add};
    return screen;
}

} // namespace nettdesk::ui
