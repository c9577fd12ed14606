// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace nettdesk::ui {

struct RouterEntry;

/// The routers as cards, as many side by side as fit, with headings across where they are grouped. The same model and
/// selection as the table's; painted, so that a thousand cost nothing until they are seen.
class RouterCards : public QListView {
    Q_OBJECT
public:
    explicit RouterCards(QWidget *parent = nullptr);

    QSize cardSize() const;

Q_SIGNALS:
    /// Enter or double click.
    void opened(const QModelIndex &index);
    /// Context menu by mouse, Menu key or Shift+F10, at a global position.
    void menuRequested(const QPoint &position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// Draws one card.
class RouterCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RouterCardDelegate(RouterCards *cards);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintFigures(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const RouterEntry &entry) const;
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                     const RouterEntry &entry) const;
    void paintFoot(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                   const RouterEntry &entry) const;

    RouterCards *m_cards;
};

} // namespace nettdesk::ui
