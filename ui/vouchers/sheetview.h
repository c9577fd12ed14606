// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace nettdesk::ui {

class SheetRenderer;

/// One sheet, large. Zooms with Ctrl and the wheel, + and −; leafs with Page Up and Page Down. On the first sheet a
/// click on a card's place starts printing there: for a sheet of which some cards are gone.
class SheetView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Zoom { Sheet, Width, Factor };

    explicit SheetView(SheetRenderer &renderer, QWidget *parent = nullptr);

    int sheet() const { return m_sheet; }
    void setSheet(int sheet);
    /// 1 for a new sheet.
    void setStartAt(int position);
    Zoom zoom() const { return m_zoom; }
    double factor() const; ///< 1: as large as the paper

    /// Where a place of the current sheet stands in the viewport; empty when there is no such place.
    QRectF placeRect(int position) const;

public Q_SLOTS:
    void setZoom(nettdesk::ui::SheetView::Zoom zoom, double factor = 1);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void placeChosen(int position);
    void sheetWanted(int sheet);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double pixelsPerMm() const;
    QSizeF pageSize() const;
    QRectF pageRect() const;
    int placeAt(const QPointF &point) const;
    void updateBars();
    void paintPlaces(QPainter &painter);

    SheetRenderer &m_renderer;
    int m_sheet = 0;
    int m_startAt = 1;
    int m_hovered = -1;
    Zoom m_zoom = Zoom::Sheet;
    double m_factor = 1;
};

} // namespace nettdesk::ui
