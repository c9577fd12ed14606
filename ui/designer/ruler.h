// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace nettdesk::ui {

class CardCanvas;
class DesignDocument;

/// Millimetres along an edge of the canvas: where the card is, what is chosen, where the pointer stands.
class Ruler : public QWidget {
    Q_OBJECT
public:
    Ruler(Qt::Orientation orientation, const CardCanvas &canvas, const DesignDocument &document,
          QWidget *parent = nullptr);

    static int thickness();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {thickness(), thickness()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTicks(QPainter &painter) const;
    QRectF along(double from, double to) const;
    double pixel(double mm) const;

    Qt::Orientation m_orientation;
    const CardCanvas &m_canvas;
    const DesignDocument &m_document;
    std::optional<double> m_pointer; ///< mm
};

} // namespace nettdesk::ui
