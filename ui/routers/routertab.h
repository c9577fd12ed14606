// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "ui/routers/routerentry.h"
#include "ui/routers/routersscreen.h"

#include <QWidget>

class QVBoxLayout;

namespace nettdesk::ui {

class MessageBar;
class Shell;

/// One tab of a router's page. What costs the router something (a feed, a poll) runs only between begin() and end():
/// while the tab can be seen.
class RouterTab : public QWidget {
    Q_OBJECT
public:
    RouterTab(const RoutersParts &parts, Shell &shell, QWidget *parent = nullptr);

    /// Another router, or news of the same.
    void setEntry(const RouterEntry &entry);
    const RouterEntry &entry() const { return m_entry; }

    /// The tab is in front from now on.
    void activate();
    void deactivate();
    bool isActive() const { return m_active; }

    /// F5.
    virtual void refresh() {}
    /// Ctrl+F; false: nothing to search here.
    virtual bool focusSearch() { return false; }
    /// Esc: clears the search; false: nothing to clear.
    virtual bool back() { return false; }
    virtual void retranslate() {}

protected:
    virtual void begin() {}
    virtual void end() {}
    /// Another router than before; nothing of the old one may stay.
    virtual void routerChanged() {}
    /// The same router, in another condition.
    virtual void entryChanged() {}

    QVBoxLayout *column() const { return m_column; }
    MessageBar *bar() const { return m_bar; }
    Actor actor() const;
    RouterId router() const { return m_entry.router.id; }

    RoutersParts m_parts;
    Shell &m_shell;

private:
    RouterEntry m_entry;
    QVBoxLayout *m_column;
    MessageBar *m_bar;
    bool m_active = false;
};

} // namespace nettdesk::ui
