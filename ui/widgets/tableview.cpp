// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/uistore.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace nettdesk::ui {

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(64);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    applyMetrics();
}

void TableView::applyMetrics()
{
    const int comfortable = std::max(int(extent::row), 2 * fontMetrics().height() + space::m);
    verticalHeader()->setDefaultSectionSize(m_compact ? fontMetrics().height() + space::m + 2 : comfortable);
    horizontalHeader()->setMinimumHeight(std::max(extent::header, scaledText(extent::header)));
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    applyMetrics();
}

void TableView::setColumn(int column, ColumnKind kind, int width)
{
    m_kinds.insert(column, kind);
    if (width > 0) {
        setColumnWidth(column, scaledText(width));
    } else {
        m_stretched = column;
        stretch();
    }
}

void TableView::rememberColumns(UiStore &store, const QString &key)
{
    m_store = &store;
    m_key = QStringLiteral("columns/") + key;
    if (const QByteArray state = store.value(m_key).toByteArray(); !state.isEmpty())
        horizontalHeader()->restoreState(state);
    // Dragging a border sends a stream of sizes; one write follows them all.
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(400);
    connect(timer, &QTimer::timeout, this, [this] { m_store->setValue(m_key, horizontalHeader()->saveState()); });
    const auto later = [timer] { timer->start(); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, timer, later);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, timer, later);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, timer, later);
}

void TableView::stretch()
{
    if (m_stretched < 0 || !model() || m_stretched >= model()->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretched && !isColumnHidden(column))
            others += columnWidth(column);
    }
    const QSignalBlocker quiet(horizontalHeader()); // the window's doing, not the person's
    setColumnWidth(m_stretched, std::max(scaledText(160), viewport()->width() - others));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
    updateGeometries();
}

QVariantList TableView::selectedIds() const
{
    QVariantList ids;
    if (!selectionModel())
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        ids.append(row.data(IdRole));
    return ids;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const QRect row = visualRect(currentIndex());
        Q_EMIT menuRequested(viewport()->mapToGlobal(row.isValid() ? row.center() : viewport()->rect().center()));
    }
    event->accept();
}

bool TableView::viewportEvent(QEvent *event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hovered = indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint()).row();
    else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave || event->type() == QEvent::Wheel)
        hovered = -1;
    if (hovered != m_hovered) {
        const auto repaintRow = [this](int row) {
            if (row >= 0)
                viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        };
        repaintRow(std::exchange(m_hovered, hovered));
        repaintRow(hovered);
    }
    return QTableView::viewportEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyMetrics();
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int shown = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        shown += isColumnHidden(column) ? 0 : 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            stretch();
            if (m_store)
                m_store->setValue(m_key, horizontalHeader()->saveState());
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace nettdesk::ui
