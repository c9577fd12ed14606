// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/shell/icons.h"
#include "ui/shell/notificationspanel.h"
#include "ui/shell/rail.h"
#include "ui/shell/sheets.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/job.h"
#include "ui/widgets/page.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/uistore.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

Workspace::Workspace(Actor actor, Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_actor(std::move(actor))
    , m_parts(parts)
    , m_rail(new Rail(this))
    , m_pages(new QStackedWidget)
    , m_strip(new ProgressStrip)
    , m_status(new StatusStrip)
    , m_toasts(new ToastArea(this, m_pages))
    , m_notifications(new NotificationsPanel(this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_strip);
    right->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);

    for (const Screen &screen : m_parts.screens) {
        if (screen.permission && !m_actor.may(*screen.permission))
            continue;
        const int number = int(m_entries.size()) + 1;
        auto *action = new QAction(this);
        if (number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        addAction(action);
        auto *button = m_rail->addScreen(screen.icon);
        m_entries.append({&screen, button, action});
        const QString id = screen.id;
        connect(action, &QAction::triggered, this, [this, id] { openScreen(id); });
        connect(button, &RailButton::clicked, this, [this, id] { openScreen(id); });
    }
    addActions();
    connect(m_status, &StatusStrip::pendingClicked, this, &Workspace::pendingRequested);
    connect(m_notifications, &NotificationsPanel::unreadChanged, m_bell, &RailButton::setBadge);
    m_railWanted = !m_parts.store.value(u"rail/collapsed"_s).toBool();
    fitRail();
    retranslate();
}

QAction *Workspace::addKey(const QKeySequence &key, void (Workspace::*run)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void Workspace::addActions()
{
    m_paletteAction = addKey(Qt::CTRL | Qt::Key_K, &Workspace::openPalette);
    m_refresh = addKey(Qt::Key_F5, &Workspace::refreshPage);
    m_search = addKey(Qt::CTRL | Qt::Key_F, &Workspace::searchPage);
    m_print = addKey(Qt::CTRL | Qt::Key_P, &Workspace::printPage);
    m_shortcuts = addKey(Qt::CTRL | Qt::Key_Slash, &Workspace::showShortcuts);
    m_lock = addKey(Qt::CTRL | Qt::Key_L, &Workspace::lockRequested);
    m_toggleRail = addKey(Qt::CTRL | Qt::Key_B, &Workspace::toggleRail);
    m_about = addKey({}, &Workspace::showAbout);
    m_signOut = addKey({}, &Workspace::signOutRequested);

    for (const Entry &entry : std::as_const(m_entries)) {
        for (const Command &command : entry.screen->commands) {
            if (command.permission && !m_actor.may(*command.permission))
                continue;
            auto *action = new QAction(this);
            action->setShortcut(command.shortcut);
            addAction(action);
            const QString screen = entry.screen->id;
            const QString id = command.id;
            connect(action, &QAction::triggered, this, [this, screen, id] { openScreen(screen, id); });
            m_commands.append({entry.screen, &command, action});
        }
    }

    m_searchButton = m_rail->addBelow("search");
    m_bell = m_rail->addBelow("bell");
    m_account = m_rail->addBelow("user-circle");
    m_collapse = m_rail->addBelow("layout-sidebar-left-collapse");
    connect(m_searchButton, &RailButton::clicked, this, &Workspace::openPalette);
    connect(m_bell, &RailButton::clicked, this, &Workspace::openNotifications);
    connect(m_collapse, &RailButton::clicked, this, &Workspace::toggleRail);
    connect(m_account, &RailButton::clicked, this, [this] {
        buildMenu();
        const QPoint corner = layoutDirection() == Qt::RightToLeft ? QPoint(m_account->width(), 0) : QPoint(0, 0);
        m_menu->popup(m_account->mapToGlobal(corner) - QPoint(0, m_menu->sizeHint().height() + space::xs));
    });
}

void Workspace::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->setText(entry.screen->title());
        entry.button->setTexts(entry.screen->title(), entry.action->shortcut());
    }
    for (const CommandAction &command : std::as_const(m_commands))
        command.action->setText(command.command->title());
    m_paletteAction->setText(tr("Search everything"));
    m_refresh->setText(tr("Refresh"));
    m_search->setText(tr("Search on this page"));
    m_print->setText(tr("Print"));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_lock->setText(tr("Lock"));
    m_toggleRail->setText(m_rail->isCollapsed() ? tr("Show words in the rail") : tr("Show only icons in the rail"));
    m_about->setText(tr("About NettDesk"));
    m_signOut->setText(tr("Sign out"));
    m_searchButton->setTexts(tr("Search everything"), m_paletteAction->shortcut());
    m_bell->setTexts(tr("Notifications"));
    m_account->setTexts(m_actor.name.isEmpty() ? roleText(m_actor.role) : m_actor.name);
    m_collapse->setTexts(m_rail->isCollapsed() ? tr("Expand") : tr("Collapse"), m_toggleRail->shortcut());
    //: In the status line. %1 and %2 are keys
    m_status->setHint(tr("%1 searches everything · %2 shows all keys")
                          .arg(m_paletteAction->shortcut().toString(QKeySequence::NativeText),
                               m_shortcuts->shortcut().toString(QKeySequence::NativeText)));
}

void Workspace::notify(Notification notification)
{
    if (!notification.detail.isEmpty() && notification.actionText.isEmpty()) {
        Notification shown = notification;
        shown.actionText = tr("Details");
        shown.action = [this] { openNotifications(); };
        m_toasts->show(shown);
    } else {
        m_toasts->show(notification);
    }
    m_notifications->add(notification);
}

Job *Workspace::startJob(const QString &title)
{
    auto *job = new Job(title, this);
    m_strip->watch(job);
    connect(job, &Job::finished, this,
            [this, job](const QString &result, const QString &actionText, const std::function<void()> &action) {
                Notification notification;
                notification.tone = Tone::Ok;
                notification.title = result;
                notification.actionText = actionText;
                notification.action = action;
                notify(std::move(notification));
                job->deleteLater();
            });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        Notification notification;
        const bool cancelled = error.kind == Error::Kind::Cancelled;
        notification.tone = cancelled ? Tone::Neutral : Tone::Danger;
        notification.title = job->title();
        notification.text = error.message;
        notification.detail = error.detail;
        notify(std::move(notification));
        job->deleteLater();
    });
    return job;
}

void Workspace::openScreen(const QString &screen, const QString &command, const QVariant &argument)
{
    for (int index = 0; index < m_entries.size(); ++index) {
        Entry &entry = m_entries[index];
        if (entry.screen->id != screen)
            continue;
        const bool switched = m_current != index;
        if (!entry.page) {
            entry.page = entry.screen->make(*this);
            m_pages->addWidget(entry.page);
        }
        m_current = index;
        entry.button->setChecked(true);
        m_pages->setCurrentWidget(entry.page);
        if (switched) {
            m_parts.store.setValue(u"window/screen"_s, screen);
            // Keys belong to the page from now on; it moves the focus to the right field itself.
            entry.page->setFocus(Qt::OtherFocusReason);
            entry.page->activated();
        }
        if (!command.isEmpty())
            entry.page->perform(command, argument);
        return;
    }
}

void Workspace::openFirst()
{
    if (m_entries.isEmpty())
        return;
    openScreen(m_parts.store.value(u"window/screen"_s).toString());
    if (m_current < 0)
        openScreen(m_entries.first().screen->id);
}

QString Workspace::currentScreen() const
{
    return m_current < 0 ? QString() : m_entries.at(m_current).screen->id;
}

Page *Workspace::currentPage() const
{
    return m_current < 0 ? nullptr : m_entries.at(m_current).page;
}

void Workspace::setStatus(const QString &key, const QString &text, Tone tone)
{
    m_status->setWords(key, text, tone);
}

void Workspace::setPending(int count)
{
    m_status->setPending(count);
}

void Workspace::refreshPage()
{
    if (Page *page = currentPage())
        page->refresh();
}

void Workspace::searchPage()
{
    if (Page *page = currentPage())
        page->focusSearch();
}

void Workspace::printPage()
{
    if (Page *page = currentPage(); page && !page->print()) {
        Notification nothing;
        nothing.title = tr("There is nothing to print on this page.");
        m_toasts->show(nothing);
    }
}

void Workspace::toggleRail()
{
    m_railWanted = m_rail->isCollapsed();
    m_parts.store.setValue(u"rail/collapsed"_s, !m_railWanted);
    m_rail->setCollapsed(!m_railWanted);
    retranslate();
}

void Workspace::fitRail()
{
    // Words that leave no room for the page are no help: large text in a small window.
    const bool collapsed = !m_railWanted || (isVisible() && width() < scaledText(700));
    if (collapsed == m_rail->isCollapsed())
        return;
    m_rail->setCollapsed(collapsed);
    retranslate();
}

void Workspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitRail();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void Workspace::openNotifications()
{
    m_notifications->openFresh();
}

void Workspace::openPalette()
{
    if (!m_palette) {
        QList<PaletteProvider> providers;
        providers.append([this](const QString &typed) { return paletteItems(typed); });
        providers.append([this](const QString &typed) {
            QList<PaletteItem> items;
            for (const PaletteProvider &provider : m_parts.providers)
                items += provider(typed);
            return items;
        });
        m_palette = new CommandPalette(this, std::move(providers));
    }
    m_palette->openFresh();
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitRail();
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    // Fields ignore Esc when they have no use for it, so what arrives here is meant for the page.
    if (event->key() == Qt::Key_Escape && currentPage() && currentPage()->back())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace nettdesk::ui
