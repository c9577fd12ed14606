// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerarrangement.h"
#include "ui/routers/routersscreen.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QPointer>
#include <QTimer>

class QItemSelectionModel;
class QMenu;
class QStackedWidget;

namespace nettdesk::ui {

class RouterActions;
class RouterCards;
class RouterDetails;
class RouterListTools;
class RouterTableModel;
class Shell;
class TableView;

/// The shop's routers as a table or as cards, live: filtered, sorted, grouped, with a quick look at the side. What was
/// chosen of these is remembered.
class RouterList : public Page {
    Q_OBJECT
public:
    RouterList(const RoutersParts &parts, Shell &shell, RouterActions &actions, QWidget *parent = nullptr);

    RouterTableModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    RouterCards *cards() const { return m_cards; }
    QList<RouterId> selected() const;
    void select(RouterId router);

    /// Fetches the records; then shows this one at the side.
    void reload(RouterId thenShow = {});
    void showCards(bool cards);

    void refresh() override;
    void activated() override;
    bool back() override;

Q_SIGNALS:
    /// The records were read.
    void loaded();

protected:
    void retranslate() override;

private:
    void makeTable(Shell &shell);
    void makeActions();
    void connectTools();
    void connectServices();
    void readGroups();
    void showView(bool cards);
    void applyArrangement();
    void updateCounts();
    void updateEmpty();
    void updateSubtitle();
    void followSelection();
    void showDetails(RouterId router);
    void updateDetails();
    void showMenu(const QPoint &position);

    RoutersParts m_parts;
    Shell &m_shell;
    RouterActions &m_actions;
    RouterTableModel *m_model;
    QStackedWidget *m_views;
    TableView *m_table;
    RouterCards *m_cards;
    RouterListTools *m_tools;
    QItemSelectionModel *m_selection = nullptr; ///< the table's, shared by the cards
    QAction m_clear;
    QTimer m_countsSoon;
    QTimer m_reloadSoon;
    QTimer m_ages; ///< "5 minutes ago" grows old by itself
    RouterId m_shown;
    bool m_loaded = false;
};

} // namespace nettdesk::ui
