// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerview.h"

#include "ui/routers/accountstab.h"
#include "ui/routers/activeuserstab.h"
#include "ui/routers/logtab.h"
#include "ui/routers/overviewtab.h"
#include "ui/routers/profilestab.h"
#include "ui/routers/routeractions.h"
#include "ui/routers/routertexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/uistore.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <array>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString tabKey = u"routers/tab"_s;
constexpr std::array tabNames{"overview", "active", "accounts", "profiles", "log"};

} // namespace

RouterView::RouterView(const RoutersParts &parts, Shell &shell, RouterActions &actions, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_actions(actions)
    , m_state(new Pill)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewTab(parts, shell))
    , m_active(new ActiveUsersTab(parts, shell))
    , m_accounts(new AccountsTab(parts, shell, actions.importUsers()))
    , m_profiles(new ProfilesTab(parts, shell))
    , m_log(new LogTab(parts, shell))
{
    setObjectName(u"router"_s);
    m_back.setIcon(icon("arrow-left"));
    m_more.setIcon(icon("dots"));
    connect(&m_back, &QAction::triggered, this, &RouterView::closed);
    setBackAction(&m_back);
    setTitleWidget(m_state);
    setPrimaryAction(m_actions.check());
    addAction(m_actions.reboot());
    addAction(m_actions.edit());
    Button *more = addAction(&m_more);
    more->setIconName("dots");
    more->setIconOnly(true);
    connect(&m_more, &QAction::triggered, this, [this, more] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions.fill(menu);
        menu->removeAction(m_actions.open());
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });

    for (int i = 0; i < TabCount; ++i) {
        m_tabs->addTab({});
        m_pages->addWidget(tabAt(i));
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, 0, space::l, 0);
    bar->addWidget(m_tabs);
    bar->addStretch();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
    setContent(content);
    setContentMargins(0, 0, 0, 0);

    const QByteArray remembered = m_shell.store().value(tabKey).toString().toLatin1();
    const auto found = std::find(tabNames.begin(), tabNames.end(), remembered);
    m_tabs->setCurrentIndex(found == tabNames.end() ? 0 : int(found - tabNames.begin()));
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_shell.store().setValue(tabKey, QString::fromLatin1(tabNames[size_t(index)]));
        followTab();
    });
    connect(m_overview, &OverviewTab::fixRequested, &m_actions, &RouterActions::fix);
}

RouterTab *RouterView::tabAt(int index) const
{
    const std::array<RouterTab *, TabCount> tabs{m_overview, m_active, m_accounts, m_profiles, m_log};
    return tabs[size_t(index)];
}

void RouterView::retranslate()
{
    m_back.setText(tr("Back to all routers"));
    m_more.setText(tr("More"));
    const QStringList texts{tr("Overview"), tr("Active users"), tr("Users"), tr("Profiles"), tr("Log")};
    for (int i = 0; i < TabCount; ++i) {
        m_tabs->setTabText(i, texts.at(i));
        m_tabs->setAccessibleTabName(i, texts.at(i));
        tabAt(i)->retranslate();
    }
    m_tabs->setAccessibleName(tr("Parts of the router"));
    updateTitle();
}

void RouterView::setEntry(const RouterEntry &entry)
{
    const bool other = entry.router.id != m_entry.router.id;
    if (other)
        messageBar()->clear();
    m_entry = entry;
    updateTitle();
    for (int i = 0; i < TabCount; ++i)
        tabAt(i)->setEntry(entry);
    if (m_inFront)
        m_actions.setChosen({entry});
}

void RouterView::updateTitle()
{
    if (!router().isStored())
        return;
    QStringList about;
    for (const QString &text :
         {m_entry.identity() == m_entry.router.name ? QString() : m_entry.identity(), m_entry.board(),
          m_entry.version().isEmpty() ? QString() : tr("RouterOS %1").arg(m_entry.version()),
          u"%1:%2"_s.arg(m_entry.router.host).arg(m_entry.router.port)}) {
        if (!text.isEmpty())
            about << text;
    }
    setTitle(m_entry.router.name, about.join(u" · "_s));
    m_state->setState(routerStateText(m_entry.state()), stateTone(m_entry.state()));
}

RouterView::Tab RouterView::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void RouterView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void RouterView::followTab()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    for (int i = 0; i < TabCount; ++i) {
        if (m_inFront && isVisible() && i == m_tabs->currentIndex())
            tabAt(i)->activate();
        else
            tabAt(i)->deactivate();
    }
}

void RouterView::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (inFront)
        m_actions.setChosen({m_entry});
    followTab();
}

void RouterView::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    followTab();
}

void RouterView::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    followTab();
}

void RouterView::refresh()
{
    tabAt(m_tabs->currentIndex())->refresh();
    m_actions.check()->trigger();
}

void RouterView::activated()
{
    setInFront(true);
    m_tabs->setFocus();
}

void RouterView::focusSearch()
{
    tabAt(m_tabs->currentIndex())->focusSearch();
}

bool RouterView::back()
{
    if (!tabAt(m_tabs->currentIndex())->back())
        Q_EMIT closed();
    return true;
}

} // namespace nettdesk::ui
