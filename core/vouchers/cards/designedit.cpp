// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/designedit.h"

#include <algorithm>
#include <cmath>

namespace nettdesk::vouchers::cards {

namespace {

/// Onto the card: pushed back, and cut only where it is larger than the card.
QRectF onCard(QRectF box, const QSizeF &card)
{
    box = box.normalized();
    box.setWidth(std::min(box.width(), card.width()));
    box.setHeight(std::min(box.height(), card.height()));
    box.moveLeft(std::clamp(box.left(), 0.0, card.width() - box.width()));
    box.moveTop(std::clamp(box.top(), 0.0, card.height() - box.height()));
    return box;
}

/// A box that a design may hold: of the smallest size at least, but for lines, which need length only.
QRectF allowed(QRectF box, const ElementContent &content, const QSizeF &card)
{
    box = box.normalized();
    const bool isLine = std::holds_alternative<LineElement>(content);
    if (!isLine) {
        box.setWidth(std::max(box.width(), DesignLimits::smallestBox));
        box.setHeight(std::max(box.height(), DesignLimits::smallestBox));
    } else if (box.width() == 0 && box.height() == 0) {
        box.setWidth(DesignLimits::smallestBox);
    }
    return onCard(box, card);
}

bool isFinite(const QRectF &box)
{
    return std::isfinite(box.x()) && std::isfinite(box.y()) && std::isfinite(box.width()) &&
           std::isfinite(box.height());
}

template<class Change>
CardDesign changed(CardDesign design, const QList<ElementId> &ids, Change change)
{
    for (Element &element : design.elements) {
        if (ids.contains(element.id))
            change(element);
    }
    return design;
}

} // namespace

ElementId freeId(const CardDesign &design)
{
    qint64 highest = 0;
    for (const Element &element : design.elements)
        highest = std::max(highest, element.id.value());
    return ElementId(highest + 1);
}

CardDesign added(CardDesign design, Element element)
{
    if (!element.id.isStored() || design.element(element.id))
        element.id = freeId(design);
    element.box = allowed(element.box, element.content, design.card);
    design.elements << std::move(element);
    return design;
}

CardDesign removed(CardDesign design, const QList<ElementId> &ids)
{
    design.elements.removeIf([&ids](const Element &element) { return ids.contains(element.id); });
    return design;
}

CardDesign replaced(CardDesign design, const Element &element)
{
    const QSizeF card = design.card;
    return changed(std::move(design), {element.id}, [&](Element &each) {
        each = element;
        each.box = allowed(each.box, each.content, card);
    });
}

CardDesign moved(CardDesign design, const QList<ElementId> &ids, const QPointF &by)
{
    const QRectF bounds = boundsOf(design, ids);
    if (bounds.isNull() || !std::isfinite(by.x()) || !std::isfinite(by.y()))
        return design;
    const QPointF step = onCard(bounds.translated(by), design.card).topLeft() - bounds.topLeft();
    return changed(std::move(design), ids, [&step](Element &element) { element.box.translate(step); });
}

CardDesign resized(CardDesign design, ElementId id, const QRectF &box)
{
    if (!isFinite(box))
        return design;
    const QSizeF card = design.card;
    return changed(std::move(design), {id},
                   [&](Element &element) { element.box = allowed(box, element.content, card); });
}

CardDesign scaled(CardDesign design, const QList<ElementId> &ids, const QRectF &group)
{
    const QRectF from = boundsOf(design, ids);
    if (from.isNull() || !isFinite(group))
        return design;
    const QRectF to = onCard(group, design.card);
    const double sx = from.width() > 0 ? to.width() / from.width() : 1;
    const double sy = from.height() > 0 ? to.height() / from.height() : 1;
    const QSizeF card = design.card;
    return changed(std::move(design), ids, [&](Element &element) {
        const QPointF corner = element.box.topLeft() - from.topLeft();
        element.box = allowed(QRectF(to.left() + corner.x() * sx, to.top() + corner.y() * sy, element.box.width() * sx,
                                     element.box.height() * sy),
                              element.content, card);
    });
}

CardDesign turned(CardDesign design, const QList<ElementId> &ids)
{
    const QSizeF card = design.card;
    return changed(std::move(design), ids, [&card](Element &element) {
        const QPointF centre = element.box.center();
        element.box.setSize(element.box.size().transposed());
        element.box.moveCenter(centre);
        element.box = allowed(element.box, element.content, card);
        const bool isTurnable = !std::holds_alternative<LineElement>(element.content) &&
                                !std::holds_alternative<RectangleElement>(element.content);
        if (isTurnable)
            element.turn = (element.turn + 90) % 360;
    });
}

CardDesign aligned(CardDesign design, const QList<ElementId> &ids, Edge edge)
{
    qsizetype count = 0;
    for (const Element &element : std::as_const(design.elements))
        count += ids.contains(element.id);
    const QRectF frame = count > 1 ? boundsOf(design, ids) : QRectF(QPointF(), design.card);
    return changed(std::move(design), ids, [&](Element &element) {
        QRectF &box = element.box;
        switch (edge) {
        case Edge::Left: box.moveLeft(frame.left()); break;
        case Edge::HorizontalCentre: box.moveLeft(frame.center().x() - box.width() / 2); break;
        case Edge::Right: box.moveLeft(frame.right() - box.width()); break;
        case Edge::Top: box.moveTop(frame.top()); break;
        case Edge::VerticalCentre: box.moveTop(frame.center().y() - box.height() / 2); break;
        case Edge::Bottom: box.moveTop(frame.bottom() - box.height()); break;
        }
    });
}

CardDesign distributed(CardDesign design, const QList<ElementId> &ids, Axis axis)
{
    const bool isAcross = axis == Axis::Horizontal;
    QList<Element *> chosen;
    for (Element &element : design.elements) {
        if (ids.contains(element.id))
            chosen << &element;
    }
    if (chosen.size() < 3)
        return design;
    const auto begin = [isAcross](const Element *e) { return isAcross ? e->box.left() : e->box.top(); };
    const auto size = [isAcross](const Element *e) { return isAcross ? e->box.width() : e->box.height(); };
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](const Element *a, const Element *b) { return begin(a) < begin(b); });
    double taken = 0;
    for (const Element *each : std::as_const(chosen))
        taken += size(each);
    const double from = begin(chosen.first());
    const double room = begin(chosen.last()) + size(chosen.last()) - from;
    const double gap = (room - taken) / double(chosen.size() - 1);
    double at = from;
    for (Element *each : std::as_const(chosen)) {
        if (each != chosen.first() && each != chosen.last()) {
            if (isAcross)
                each->box.moveLeft(at);
            else
                each->box.moveTop(at);
        }
        at += size(each) + gap;
    }
    return design;
}

CardDesign layered(CardDesign design, const QList<ElementId> &ids, Layer layer)
{
    QList<Element> &list = design.elements;
    const auto isChosen = [&ids](const Element &element) { return ids.contains(element.id); };
    switch (layer) {
    case Layer::Front:
        std::stable_partition(list.begin(), list.end(), [&](const Element &e) { return !isChosen(e); });
        break;
    case Layer::Back: std::stable_partition(list.begin(), list.end(), isChosen); break;
    case Layer::Forward:
        for (qsizetype i = list.size() - 2; i >= 0; --i) {
            if (isChosen(list.at(i)) && !isChosen(list.at(i + 1)))
                list.swapItemsAt(i, i + 1);
        }
        break;
    case Layer::Backward:
        for (qsizetype i = 1; i < list.size(); ++i) {
            if (isChosen(list.at(i)) && !isChosen(list.at(i - 1)))
                list.swapItemsAt(i, i - 1);
        }
        break;
    }
    return design;
}

CardDesign withCard(CardDesign design, const QSizeF &card, bool stretch)
{
    if (!(card.width() >= DesignLimits::smallestCard) || !(card.height() >= DesignLimits::smallestCard))
        return design;
    const double sx = stretch ? card.width() / design.card.width() : 1;
    const double sy = stretch ? card.height() / design.card.height() : 1;
    for (Element &element : design.elements) {
        const QRectF &box = element.box;
        element.box =
            allowed(QRectF(box.x() * sx, box.y() * sy, box.width() * sx, box.height() * sy), element.content, card);
    }
    design.card = card;
    return design;
}

CardDesign filled(CardDesign design, double margin)
{
    Paper &paper = design.paper;
    if (paper.kind == Paper::Kind::Roll || !(margin >= 0))
        return design;
    constexpr double slack = 0.005;
    const auto howMany = [&](double room, double size, double gap) {
        const double count = std::floor((room - 2 * margin + gap + slack) / (size + gap));
        return int(std::clamp(count, 1.0, double(DesignLimits::cardsPerSheet)));
    };
    paper.columns = howMany(paper.size.width(), design.card.width(), paper.gutter.width());
    paper.rows = std::min(howMany(paper.size.height(), design.card.height(), paper.gutter.height()),
                          DesignLimits::cardsPerSheet / paper.columns);
    const double width = paper.columns * (design.card.width() + paper.gutter.width()) - paper.gutter.width();
    const double height = paper.rows * (design.card.height() + paper.gutter.height()) - paper.gutter.height();
    paper.origin = {std::max(0.0, (paper.size.width() - width) / 2), std::max(0.0, (paper.size.height() - height) / 2)};
    return design;
}

QRectF boundsOf(const CardDesign &design, const QList<ElementId> &ids)
{
    // Not QRectF's union: it leaves out lines, which have no area.
    std::optional<QRectF> bounds;
    for (const Element &element : design.elements) {
        if (!ids.contains(element.id))
            continue;
        if (!bounds) {
            bounds = element.box;
            continue;
        }
        bounds = QRectF(
            QPointF(std::min(bounds->left(), element.box.left()), std::min(bounds->top(), element.box.top())),
            QPointF(std::max(bounds->right(), element.box.right()), std::max(bounds->bottom(), element.box.bottom())));
    }
    return bounds.value_or(QRectF());
}

ElementId elementAt(const CardDesign &design, const QPointF &point, double reach)
{
    for (auto it = design.elements.crbegin(); it != design.elements.crend(); ++it) {
        const bool isLine = std::holds_alternative<LineElement>(it->content);
        const double around = isLine ? reach : 0;
        if (!it->box.adjusted(-around, -around, around, around).contains(point))
            continue;
        if (isLine) { // its diagonal, not its box
            const QLineF line(it->box.topLeft(), it->box.bottomRight());
            const QPointF along = line.p2() - line.p1();
            const double t =
                std::clamp(QPointF::dotProduct(point - line.p1(), along) / QPointF::dotProduct(along, along), 0.0, 1.0);
            if (QLineF(point, line.pointAt(t)).length() > reach)
                continue;
        }
        return it->id;
    }
    return {};
}

QList<ElementId> elementsIn(const CardDesign &design, const QRectF &band)
{
    const QRectF area = band.normalized();
    QList<ElementId> ids;
    for (const Element &element : design.elements) {
        const QRectF &box = element.box;
        if (box.left() <= area.right() && box.right() >= area.left() && box.top() <= area.bottom() &&
            box.bottom() >= area.top())
            ids << element.id;
    }
    return ids;
}

} // namespace nettdesk::vouchers::cards
