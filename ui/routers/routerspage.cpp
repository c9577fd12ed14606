// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerspage.h"

#include "core/fleet/fleetwatch.h"
#include "core/fleet/routerservice.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routerlist.h"
#include "ui/routers/routertablemodel.h"
#include "ui/routers/routerview.h"
#include "ui/shell/shell.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QStackedWidget>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

RoutersPage::RoutersPage(const RoutersParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_pages(new QStackedWidget(this))
    , m_actions(new RouterActions(parts, shell, this))
    , m_list(new RouterList(parts, shell, *m_actions))
    , m_view(new RouterView(parts, shell, *m_actions))
{
    // The pages inside have title, actions and bars of their own: they cover this one's.
    m_pages->setAutoFillBackground(true);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_view);
    connectActions();
    connect(m_view, &RouterView::closed, this, &RoutersPage::showList);
    connect(m_list, &RouterList::loaded, this, [this] {
        if (m_wanted.isStored())
            showRouter(m_wanted);
        else if (isWhole())
            follow(m_view->router());
    });
    connect(&m_parts.watch, &fleet::FleetWatch::healthChanged, this, &RoutersPage::follow);
}

void RoutersPage::connectActions()
{
    connect(m_actions, &RouterActions::openRequested, this, &RoutersPage::showRouter);
    connect(m_actions, &RouterActions::saved, this,
            [this](RouterId router) { m_list->reload(isWhole() ? RouterId() : router); });
    connect(m_actions, &RouterActions::failed, this,
            [this](const Error &error) { current()->messageBar()->showError(error); });
    connect(m_actions, &RouterActions::said, this, [this](Tone tone, const QString &text, const QString &detail) {
        current()->messageBar()->showMessage(tone, text, detail);
    });
}

void RoutersPage::retranslate()
{
    setAccessibleName(tr("Routers"));
    m_actions->retranslate();
}

void RoutersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_pages->setGeometry(rect());
}

QSize RoutersPage::minimumSizeHint() const
{
    return m_pages->minimumSizeHint();
}

Page *RoutersPage::current() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

bool RoutersPage::isWhole() const
{
    return m_pages->currentWidget() == m_view;
}

void RoutersPage::showList()
{
    m_wanted = {};
    m_view->setInFront(false);
    m_pages->setCurrentWidget(m_list);
    m_list->activated();
}

void RoutersPage::showRouter(RouterId router)
{
    const RouterEntry *entry = m_list->model()->find(router);
    if (!entry) {
        m_wanted = router; // a new one: the list has not read it yet
        m_list->reload();
        return;
    }
    m_wanted = {};
    m_view->setEntry(*entry);
    m_list->select(router);
    m_pages->setCurrentWidget(m_view);
    m_view->activated();
}

/// News of the router that is in front.
void RoutersPage::follow(RouterId changed)
{
    if (!isWhole() || m_view->router() != changed)
        return;
    if (const RouterEntry *entry = m_list->model()->find(changed))
        m_view->setEntry(*entry);
    else
        showList(); // it was removed
}

void RoutersPage::refresh()
{
    current()->refresh();
}

void RoutersPage::activated()
{
    current()->activated();
}

void RoutersPage::focusSearch()
{
    current()->focusSearch();
}

bool RoutersPage::back()
{
    return current()->back();
}

bool RoutersPage::perform(const QString &command, const QVariant &argument)
{
    if (command == RouterCommand::add) {
        m_actions->add()->trigger();
    } else if (command == RouterCommand::show) {
        showRouter(RouterId(argument.toLongLong()));
    } else if (command == RouterCommand::check) {
        m_actions->checkAll();
    } else {
        return false;
    }
    return true;
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
    screen.make = [parts = std::move(parts)](Shell &shell) { return new RoutersPage(parts(), shell); };
    Command add;
    add.id = RouterCommand::add;
    add.title = [] { return Text::tr("Add router"); };
    add.icon = "plus";
    add.permission = Permission::EditRouters;
    Command check;
    check.id = RouterCommand::check;
    check.title = [] { return Text::tr("Check all routers"); };
    check.icon = "activity-heartbeat";
    screen.commands = {add, check};
    return screen;
}

} // namespace nettdesk::ui
