// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QLineF>
#include <QRectF>

// Editing a design by values: each function takes a design and gives the changed one, so an undo step is the design
// before it, and "nothing changed" is an equality. Ids of elements stay; unknown ids are passed over. Boxes never
// leave the card: what would is pushed back, and made smaller only where it is larger than the card.
namespace nettdesk::vouchers::cards {

enum class Edge { Left, HorizontalCentre, Right, Top, VerticalCentre, Bottom };
enum class Axis { Horizontal, Vertical };
enum class Layer { Front, Forward, Backward, Back };

/// An id that no element of the design has.
ElementId freeId(const CardDesign &design);
/// On top of the others. An id that is missing or taken is replaced by a free one; the added element is the last.
CardDesign added(CardDesign design, Element element);
CardDesign removed(CardDesign design, const QList<ElementId> &ids);
/// The element of the same id, exchanged where it lies.
CardDesign replaced(CardDesign design, const Element &element);
/// Several moved together keep their distances: the group stops at the card's edge as one.
CardDesign moved(CardDesign design, const QList<ElementId> &ids, const QPointF &by);
CardDesign resized(CardDesign design, ElementId id, const QRectF &box);
/// Every element's box scaled with the group's: dragging a corner of a selection of several.
CardDesign scaled(CardDesign design, const QList<ElementId> &ids, const QRectF &group);
/// A quarter turn clockwise about each element's own centre.
CardDesign turned(CardDesign design, const QList<ElementId> &ids);
/// Among each other when there are several; on the card when there is one.
CardDesign aligned(CardDesign design, const QList<ElementId> &ids, Edge edge);
/// Equal gaps between the first and the last of at least three.
CardDesign distributed(CardDesign design, const QList<ElementId> &ids, Axis axis);
CardDesign layered(CardDesign design, const QList<ElementId> &ids, Layer layer);
/// Another card size; boxes are pushed onto it. `stretch`: they keep their share of it instead.
CardDesign withCard(CardDesign design, const QSizeF &card, bool stretch);
/// As many columns and rows as the paper holds between `margin` on every side, centred; gutters stay.
CardDesign filled(CardDesign design, double margin);

/// The box around all of these; null without any.
QRectF boundsOf(const CardDesign &design, const QList<ElementId> &ids);
/// The topmost element at a point of the card, within `reach` mm of lines. Not stored: none.
ElementId elementAt(const CardDesign &design, const QPointF &point, double reach = 0.8);
/// Those whose boxes a rubber band touches, in painting order.
QList<ElementId> elementsIn(const CardDesign &design, const QRectF &band);

/// Where a box that is being dragged comes to rest: an edge or centre within `reach` mm of the card's, of another
/// element's, or of the grid (0: none). Lines name what it snapped to, for drawing.
struct Snap {
    QPointF by; ///< to be added to the box
    QList<QLineF> guides;
};
Snap snapped(const CardDesign &design, const QList<ElementId> &moving, const QRectF &box, double grid, double reach);

/// For the clipboard: the elements alone, as JSON; and back, with free ids, moved by `offset` where there is room.
QByteArray copied(const CardDesign &design, const QList<ElementId> &ids);
struct Pasted {
    CardDesign design;
    QList<ElementId> ids;
};
/// Invalid: no elements of ours, or too many for the design.
Result<Pasted> pasted(CardDesign design, const QByteArray &json, const QPointF &offset);
Result<Pasted> duplicated(CardDesign design, const QList<ElementId> &ids, const QPointF &offset = {2, 2});

} // namespace nettdesk::vouchers::cards
