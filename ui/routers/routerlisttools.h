// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routergroup.h"
#include "ui/routers/routerarrangement.h"

#include <QObject>

class QComboBox;

namespace nettdesk::ui {

class Page;
class Segmented;
class UiStore;

/// What stands above the list of routers: search, chips, the group of routers, the headings, the order and the view.
/// Remembers what was chosen of these.
class RouterListTools : public QObject {
    Q_OBJECT
public:
    /// Puts them on the page. The store outlives it.
    RouterListTools(Page &page, UiStore &store, QObject *parent = nullptr);

    /// Sets search, filter, group and headings; leaves the order, which the table's header knows.
    void write(RouterArrangement &arrangement) const;
    /// The shop's groups; without any, the choice is not offered.
    void setGroups(const QList<RouterGroup> &groups);
    /// Numbers on the chips, of all routers and those that the chosen group lets through.
    void setEntries(const QList<RouterEntry> &entries);
    /// The table was sorted by its header.
    void setOrder(int column, Qt::SortOrder order);
    void setCards(bool cards);
    bool isCards() const;
    bool isFiltered() const;
    void clear();

    /// Says again, by its signals, what was left the last time.
    void restore();
    void retranslate();

Q_SIGNALS:
    /// Other routers, or other headings.
    void changed();
    void viewChanged(bool cards);
    void orderWanted(nettdesk::ui::RouterColumn column, Qt::SortOrder order);

private:
    void makeChips();
    void fillGroups();
    void remember(const QString &key, const QVariant &value);
    std::optional<QSet<RouterId>> among() const;

    Page &m_page;
    UiStore &m_store;
    QComboBox *m_routerGroup;
    QComboBox *m_headings;
    QComboBox *m_order;
    Segmented *m_view;
    QList<RouterGroup> m_groups;
    qint64 m_wantedGroup = 0; ///< as remembered: the groups come later
    bool m_restoring = false;
};

} // namespace nettdesk::ui
