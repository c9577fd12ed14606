// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/designedit.h"

#include <array>
#include <cmath>

namespace nettdesk::vouchers::cards {

namespace {

/// The nearest target so far, along one axis.
struct Nearest {
    double distance;
    double by = 0;
    double at = 0;
    bool isFound = false;

    void offer(double from, double to)
    {
        const double way = std::abs(to - from);
        if (way > distance || (isFound && way == distance))
            return;
        distance = way;
        by = to - from;
        at = to;
        isFound = true;
    }
};

std::array<double, 3> places(double begin, double size)
{
    return {begin, begin + size / 2, begin + size};
}

} // namespace

Snap snapped(const CardDesign &design, const QList<ElementId> &moving, const QRectF &box, double grid, double reach)
{
    Nearest across{reach};
    Nearest down{reach};
    const auto offerBox = [&](const QRectF &other) {
        for (const double from : places(box.left(), box.width())) {
            for (const double to : places(other.left(), other.width()))
                across.offer(from, to);
        }
        for (const double from : places(box.top(), box.height())) {
            for (const double to : places(other.top(), other.height()))
                down.offer(from, to);
        }
    };
    offerBox(QRectF(QPointF(), design.card));
    for (const Element &element : design.elements) {
        if (!moving.contains(element.id))
            offerBox(element.box);
    }
    Snap snap;
    // Things are snapped to before the grid: they are what the eye compares.
    if (across.isFound)
        snap.guides << QLineF(across.at, 0, across.at, design.card.height());
    else if (grid > 0)
        across.offer(box.left(), std::round(box.left() / grid) * grid);
    if (down.isFound)
        snap.guides << QLineF(0, down.at, design.card.width(), down.at);
    else if (grid > 0)
        down.offer(box.top(), std::round(box.top() / grid) * grid);
    snap.by = {across.by, down.by};
    return snap;
}

} // namespace nettdesk::vouchers::cards
