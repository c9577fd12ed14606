// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerentry.h"
#include "ui/routers/routerwarnings.h"

#include <QWidget>

namespace nettdesk::ui {

class FactList;
class WarningList;

/// A quick look at one router, for the pane at the side: how it stands, what to put right, its facts.
class RouterDetails : public QWidget {
    Q_OBJECT
public:
    explicit RouterDetails(QWidget *parent = nullptr);

    void show(const RouterEntry &entry);
    using QWidget::show;

Q_SIGNALS:
    void fixRequested(nettdesk::ui::RouterWarning::Fix fix);

private:
    FactList *m_facts;
    WarningList *m_warnings;
    QStringList m_shown;
};

/// Fills the list with what is known of the router, state first. Gives what it said, to compare.
QStringList addRouterFacts(FactList *facts, const RouterEntry &entry);

} // namespace nettdesk::ui
