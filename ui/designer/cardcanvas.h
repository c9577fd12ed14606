// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/canvasmap.h"
#include "ui/designer/cardsample.h"
#include "ui/designer/gestures.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace nettdesk::ui {

/// The card, large, drawn by the painter that prints it, and the hand that works on it: click, Shift and rubber band
/// choose, dragging moves, grips resize, a tool from the toolbox draws. Arrows nudge, Page Up and Page Down choose.
class CardCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// The document outlives the canvas.
    CardCanvas(DesignDocument &document, const Business &business, Timestamp now, QWidget *parent = nullptr);
    ~CardCanvas() override;

    void setSample(const CardSample &sample);
    const CardSample &sample() const { return m_sample; }
    /// Messages per element, drawn as a warning at its corner and as its tool tip.
    void setFlaws(const QHash<vouchers::cards::ElementId, QString> &flaws);

    /// Millimetres between the lines; 0: no grid.
    void setGrid(double grid);
    double grid() const { return m_grid; }
    void setSnapping(bool isOn);
    bool isSnapping() const { return m_snaps; }

    /// The next press draws this; nothing: the hand chooses again.
    void arm(const std::optional<vouchers::cards::Element> &model);
    bool isArmed() const { return m_model.has_value(); }

    CanvasMap map() const;
    double factor() const; ///< 1: as large as the card
    bool isFitted() const { return m_isFitted; }

    QSize sizeHint() const override { return {560, 420}; }

public Q_SLOTS:
    void fit();
    void setFactor(double factor);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// Zoom, scroll position or card size: the rulers are to follow.
    void viewChanged();
    /// The pointer in millimetres on the card, or nowhere.
    void pointerMoved(const std::optional<QPointF> &point);
    void armedChanged(bool isArmed);
    /// Double click or Enter on an element.
    void editRequested();
    void menuRequested(const QPoint &globalPosition);
    void pictureDropped(const QString &file, const QPointF &point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOutAgain();
    void updateBars();
    void setScaleAround(double factor, const QPointF &pixel);
    void follow(const QPointF &pixel, Qt::KeyboardModifiers keys);
    void endGesture(bool isDone);
    void hover(const QPointF &pixel);
    void nudge(const QPointF &by);
    void describe();
    Snapping snapping() const;
    double wantedScale() const;

    DesignDocument &m_document;
    Business m_business;
    Timestamp m_now;
    CardSample m_sample;
    vouchers::cards::CardData m_card;
    vouchers::cards::Sheet m_sheet;
    QHash<vouchers::cards::ElementId, QString> m_flaws;
    std::optional<vouchers::cards::Element> m_model;
    std::unique_ptr<Gesture> m_gesture; ///< begun once the mouse moved
    std::optional<QPointF> m_pressed;   ///< pixels, while the button is down
    std::optional<QPointF> m_panning;
    QSizeF m_cardSize;
    vouchers::cards::ElementId m_hovered;
    bool m_isFitted = true;
    bool m_snaps = true;
    double m_grid = 1;
    double m_factor = 1;
};

} // namespace nettdesk::ui
