// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/cardsample.h"

#include <QAction>
#include <QWidget>

class QComboBox;

namespace nettdesk::ui {

class Button;
class CardCanvas;
class FlowLayout;
class Label;
class UiStore;

/// Under the canvas: zoom, grid, snapping, and which values and language the card is shown with.
class CanvasBar : public QWidget {
    Q_OBJECT
public:
    CanvasBar(CardCanvas &canvas, UiStore &store, QWidget *parent = nullptr);

    CardSample::Values values() const;
    QString language() const;

Q_SIGNALS:
    void sampleChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();
    void setGrid();

    CardCanvas &m_canvas;
    UiStore &m_store;
    QAction m_zoomIn, m_zoomOut, m_fit, m_whole, m_snap;
    QComboBox *m_grid, *m_values, *m_language;
    Button *m_factor;
    Label *m_place;
};

} // namespace nettdesk::ui
