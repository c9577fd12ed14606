// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routertab.h"

#include "ui/shell/shell.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nettdesk::ui {

RouterTab::RouterTab(const RoutersParts &parts, Shell &shell, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_shell(shell), m_column(new QVBoxLayout(this)), m_bar(new MessageBar)
{
    m_column->setContentsMargins(0, space::l, 0, 0);
    m_column->setSpacing(space::m);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::xl, 0, space::xl, 0);
    bar->addWidget(m_bar);
    m_column->addLayout(bar);
}

Actor RouterTab::actor() const
{
    return m_shell.actor();
}

void RouterTab::setEntry(const RouterEntry &entry)
{
    const bool other = entry.router.id != m_entry.router.id;
    const bool wasOnline = m_entry.isOnline();
    m_entry = entry;
    if (other) {
        const bool active = m_active;
        if (active)
            deactivate();
        m_bar->clear();
        routerChanged();
        entryChanged();
        if (active)
            activate();
        return;
    }
    entryChanged();
    if (m_active && !wasOnline && entry.isOnline())
        refresh(); // it is back: no need to wait for the next try
}

void RouterTab::activate()
{
    if (m_active)
        return;
    m_active = true;
    if (router().isStored())
        begin();
}

void RouterTab::deactivate()
{
    if (!m_active)
        return;
    m_active = false;
    end();
}

} // namespace nettdesk::ui
