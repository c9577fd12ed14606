// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QTableView>

class QTimer;

namespace nettdesk::ui {

class UiStore;

/// What a table model says about a cell besides Qt's own roles.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< the value itself, for sorting
    ToneRole,                    ///< int(Tone): colour of a Pill column's pill
    TimeRole,                    ///< QDateTime: what a Time column shows, relative; the exact one is its tool tip
    SubtextRole,                 ///< a second, muted line under the first
    IdRole,                      ///< the row's own id, for selections that survive a refresh
    HeadingRole,                 ///< in the first column: the row is a heading over those below, in these words
    MeterRole,                   ///< 0 to 1: a thin bar under a Number, as full as that, in the tone
};

/// How a column draws its cells.
enum class ColumnKind {
    Text,
    Code,   ///< fixed width, kept left to right
    Number, ///< right-aligned (left in right-to-left), tabular figures
    Pill,   ///< DisplayRole in a pill of ToneRole
    Time,   ///< TimeRole as "5 minutes ago"
};

/// A table as all screens show it: comfortable rows, whole rows selected, hover, columns that can be moved, sized,
/// hidden (header's context menu) and are remembered.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// Call after setModel. `width` is the first width in pixels; 0: takes the room that is left.
    void setColumn(int column, ColumnKind kind, int width = 140);
    /// Restores what is stored under `key`, and stores there whatever the person changes. The store outlives the table.
    void rememberColumns(UiStore &store, const QString &key);

    /// Low rows, for lists that are read rather than chosen from: a log.
    void setCompact(bool compact);

    /// Rows of the selection, top to bottom, as IdRole values of the first column.
    QVariantList selectedIds() const;

Q_SIGNALS:
    /// Enter or double click.
    void opened(const QModelIndex &index);
    /// Context menu by mouse, Menu key or Shift+F10, at a global position.
    void menuRequested(const QPoint &position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void stretch();
    void applyMetrics();

    int m_hovered = -1;
    bool m_compact = false;
    QHash<int, ColumnKind> m_kinds;
    int m_stretched = -1;
    UiStore *m_store = nullptr;
    QString m_key;
    friend class CellDelegate;
};

} // namespace nettdesk::ui
