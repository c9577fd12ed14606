// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"
#include "ui/designer/canvasmap.h"
#include "ui/designer/designdocument.h"
#include "ui/designer/gestures.h"
#include "ui/shell/colors.h"

#include <QHash>

class QPainter;

// The layers of the canvas from the bottom up: paper, grid, the card itself, and what only the designer shows.
namespace nettdesk::ui {

struct CanvasLook {
    const Colors &colors;
    CanvasMap map;
};

void paintPaper(QPainter &painter, const CanvasLook &look, const QSizeF &card);
void paintGrid(QPainter &painter, const CanvasLook &look, const QSizeF &card, double grid);
/// What to do with a card on which nothing stands.
void paintInvitation(QPainter &painter, const CanvasLook &look, const QSizeF &card, const QString &words);
/// A dashed box with its kind, where an element shows nothing as things stand.
void paintBlank(QPainter &painter, const CanvasLook &look, const vouchers::cards::Element &element);
void paintFlaw(QPainter &painter, const CanvasLook &look, const vouchers::cards::Element &element);
void paintHover(QPainter &painter, const CanvasLook &look, const vouchers::cards::Element &element);
/// Frames of the chosen ones and the grips around them.
void paintSelection(QPainter &painter, const CanvasLook &look, const DesignDocument &document);
void paintGesture(QPainter &painter, const CanvasLook &look, const Gesture &gesture);

} // namespace nettdesk::ui
