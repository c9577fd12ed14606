// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace offers as lists: the account's menu, the palette's items, the sheet of keys.
#include "ui/shell/icons.h"
#include "ui/shell/rail.h"
#include "ui/shell/sheets.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/page.h"
#include "ui/widgets/uistore.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

namespace {

struct ModeChoice {
    Theme::Mode mode;
    const char *icon;
    QString text;
};

} // namespace

void Workspace::buildMenu()
{
    delete m_menu;
    m_menu = new QMenu(this);
    m_menu->setAccessibleName(tr("Account"));
    auto *who = m_menu->addAction(icon("user"), m_actor.name.isEmpty()
                                                    ? roleText(m_actor.role)
                                                    //: A name and a role: "Asha · Owner"
                                                    : tr("%1 · %2").arg(m_actor.name, roleText(m_actor.role)));
    who->setEnabled(false);
    m_menu->addSeparator();

    QMenu *look = m_menu->addMenu(icon("palette"), tr("Appearance"));
    auto *modes = new QActionGroup(look);
    for (const ModeChoice &choice :
         {ModeChoice{Theme::Mode::System, "device-desktop", tr("As the system")},
          ModeChoice{Theme::Mode::Light, "sun", tr("Light")}, ModeChoice{Theme::Mode::Dark, "moon", tr("Dark")}}) {
        QAction *action = look->addAction(icon(choice.icon), choice.text);
        action->setCheckable(true);
        action->setChecked(m_parts.theme.mode() == choice.mode);
        modes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = choice.mode] {
            m_parts.theme.setMode(mode);
            m_parts.store.setValue(u"theme/mode"_s, int(mode));
        });
    }
    QMenu *size = m_menu->addMenu(icon("text-size"), tr("Text size"));
    auto *sizes = new QActionGroup(size);
    for (const int percent : {100, 125, 150, 200}) {
        QAction *action = size->addAction(locale().toString(percent) + locale().percent());
        action->setCheckable(true);
        action->setChecked(qRound(m_parts.theme.textScaling() * 100) == percent);
        sizes->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] {
            m_parts.theme.setTextScale(percent / 100.0);
            m_parts.store.setValue(u"theme/textPercent"_s, percent);
        });
    }
    const LanguageServices &language = m_parts.services.language;
    if (language.languages.size() > 1) {
        QMenu *languages = m_menu->addMenu(icon("language"), tr("Language"));
        auto *all = new QActionGroup(languages);
        for (const Language &one : language.languages) {
            QAction *action = languages->addAction(one.name);
            action->setCheckable(true);
            action->setChecked(language.current() == one.code);
            all->addAction(action);
            connect(action, &QAction::triggered, this,
                    [this, code = one.code] { m_parts.services.language.choose(code); });
        }
    }
    m_menu->addSeparator();
    m_shortcuts->setIcon(icon("keyboard"));
    m_about->setIcon(icon("info-circle"));
    m_lock->setIcon(icon("lock"));
    m_signOut->setIcon(icon("logout"));
    m_menu->addAction(m_shortcuts);
    m_menu->addAction(m_about);
    m_menu->addSeparator();
    m_menu->addAction(m_lock);
    m_menu->addAction(m_signOut);
}

QList<PaletteItem> Workspace::paletteItems(const QString &typed)
{
    QList<PaletteItem> items;
    const auto add = [&items](const QString &title, const QString &kind, const QByteArray &iconName,
                              const QKeySequence &keys, std::function<void()> run, int weight) {
        PaletteItem item;
        item.title = title;
        item.subtitle = kind;
        item.icon = iconName;
        item.shortcut = keys;
        item.run = std::move(run);
        item.weight = weight;
        items.append(std::move(item));
    };
    // A code first: who types one in full wants something done with it.
    if (looksLikeCode(typed)) {
        for (const CommandAction &one : std::as_const(m_commands)) {
            if (!one.command->titleForCode)
                continue;
            const QString code = typed.trimmed();
            add(
                one.command->titleForCode(code), tr("Code"), one.command->icon, {},
                [this, screen = one.screen->id, id = one.command->id, code] { openScreen(screen, id, code); }, 500);
            items.last().always = true;
        }
    }
    for (const Entry &entry : std::as_const(m_entries))
        add(
            entry.screen->title(), tr("Screen"), entry.screen->icon, entry.action->shortcut(),
            [this, id = entry.screen->id] { openScreen(id); }, 4);
    for (const CommandAction &one : std::as_const(m_commands))
        add(
            one.command->title(), one.screen->title(), one.command->icon, one.command->shortcut,
            [action = one.action] { action->trigger(); }, 3);
    const auto addWindow = [&](QAction *action, const QByteArray &iconName) {
        add(
            action->text(), tr("Window"), iconName, action->shortcut(), [action] { action->trigger(); }, 1);
    };
    addWindow(m_refresh, "refresh");
    addWindow(m_print, "printer");
    addWindow(m_shortcuts, "keyboard");
    addWindow(m_lock, "lock");
    addWindow(m_toggleRail, "layout-sidebar-left-collapse");
    addWindow(m_about, "info-circle");
    addWindow(m_signOut, "logout");
    add(
        tr("Notifications"), tr("Window"), "bell", {}, [this] { openNotifications(); }, 1);
    for (const ModeChoice &choice : {ModeChoice{Theme::Mode::System, "device-desktop", tr("Appearance as the system")},
                                     ModeChoice{Theme::Mode::Light, "sun", tr("Light appearance")},
                                     ModeChoice{Theme::Mode::Dark, "moon", tr("Dark appearance")}}) {
        add(
            choice.text, tr("Window"), choice.icon, {},
            [this, mode = choice.mode] {
                m_parts.theme.setMode(mode);
                m_parts.store.setValue(u"theme/mode"_s, int(mode));
            },
            0);
    }
    return items;
}

void Workspace::showShortcuts()
{
    QList<ShortcutLine> lines;
    const auto add = [&lines](const QAction *action) {
        if (!action->shortcut().isEmpty())
            lines.append({action->text(), action->shortcut()});
    };
    for (const CommandAction &command : std::as_const(m_commands))
        add(command.action);
    for (const QAction *action : {m_paletteAction, m_refresh, m_search, m_print})
        add(action);
    // Pages bring keys of their own.
    if (currentPage()) {
        for (const QAction *action : currentPage()->actions())
            add(action);
    }
    for (const Entry &entry : std::as_const(m_entries))
        add(entry.action);
    for (const QAction *action : {m_toggleRail, m_lock, m_shortcuts})
        add(action);
    lines.append({tr("Back, close, clear"), Qt::Key_Escape});
    (new ShortcutSheet(this, lines))->openFresh();
}

void Workspace::showAbout()
{
    (new AboutSheet(this, m_parts.services.version))->openFresh();
}

} // namespace nettdesk::ui
