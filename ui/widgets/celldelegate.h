// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QStyledItemDelegate>

namespace nettdesk::ui {

/// Draws the cells of a TableView: whole-row hover and selection, pills, relative times, codes, figures with
/// their meters, second lines, headings over groups of rows.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(TableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

private:
    QString cellText(const QModelIndex &index, ColumnKind kind) const;
    bool paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    TableView *m_table;
};

} // namespace nettdesk::ui
