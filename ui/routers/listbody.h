// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;
class QTimer;

namespace nettdesk::ui {

class EmptyState;
class TableView;

/// A tab's table, or what stands in its place: a wheel while the router is being asked for more than 300 ms, or words
/// where there is nothing.
class ListBody : public QWidget {
    Q_OBJECT
public:
    enum class Shows { Table, Nothing, Waiting };

    /// Takes the table.
    explicit ListBody(TableView *table, QWidget *parent = nullptr);

    EmptyState *emptyState() const { return m_empty; }
    void show(Shows what);
    using QWidget::show;
    Shows shows() const { return m_shows; }

private:
    QStackedLayout *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QWidget *m_wheel;
    QTimer *m_patience;
    Shows m_shows = Shows::Nothing;
};

} // namespace nettdesk::ui
