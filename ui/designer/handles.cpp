// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/handles.h"

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace {

constexpr double reach = 7;     // pixels around a grip that count as the grip
constexpr double roomEdge = 28; // pixels that a side needs for a grip in its middle

double coordinate(double low, double high, int which)
{
    return which < 0 ? low : which > 0 ? high : (low + high) / 2;
}

/// One side's new ends.
void pull(double &low, double &high, int which, double to, bool fromCentre, double smallest)
{
    if (which == 0)
        return;
    const double centre = (low + high) / 2;
    if (fromCentre) {
        const double half = std::max(smallest / 2, which > 0 ? to - centre : centre - to);
        low = centre - half;
        high = centre + half;
    } else if (which < 0) {
        low = std::min(to, high - smallest);
    } else {
        high = std::max(to, low + smallest);
    }
}

} // namespace

QPointF handlePoint(const QRectF &box, Handle handle)
{
    return {coordinate(box.left(), box.right(), handle.x), coordinate(box.top(), box.bottom(), handle.y)};
}

bool hasRoomFor(const CanvasMap &map, const QRectF &box, Handle handle)
{
    if (handle.isCorner())
        return true;
    return (handle.x == 0 ? box.width() : box.height()) * map.scale >= roomEdge;
}

std::optional<Handle> handleAt(const CanvasMap &map, const QRectF &box, const QPointF &pixel)
{
    const auto isNear = [&](Handle handle) {
        const QPointF way = map.toView(handlePoint(box, handle)) - pixel;
        return std::abs(way.x()) <= reach && std::abs(way.y()) <= reach;
    };
    // The last corner wins where a small box has them all in one place: it makes the box larger.
    for (auto it = allHandles.rbegin(); it != allHandles.rend(); ++it) {
        if (it->isCorner() && isNear(*it))
            return *it;
    }
    for (const Handle handle : allHandles) {
        if (!handle.isCorner() && hasRoomFor(map, box, handle) && isNear(handle))
            return handle;
    }
    return std::nullopt;
}

Qt::CursorShape cursorFor(Handle handle, bool isMirrored)
{
    if (handle.x == 0)
        return Qt::SizeVerCursor;
    if (handle.y == 0)
        return Qt::SizeHorCursor;
    return (handle.x == handle.y) != isMirrored ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

QRectF pulled(const QRectF &box, Handle handle, const QPointF &to, bool keepShape, bool fromCentre, double smallest)
{
    double left = box.left();
    double right = box.right();
    double top = box.top();
    double bottom = box.bottom();
    pull(left, right, handle.x, to.x(), fromCentre, smallest);
    pull(top, bottom, handle.y, to.y(), fromCentre, smallest);
    if (keepShape && handle.isCorner() && box.width() > 0 && box.height() > 0) {
        const double factor = std::max((right - left) / box.width(), (bottom - top) / box.height());
        const double width = box.width() * factor;
        const double height = box.height() * factor;
        if (fromCentre)
            return {box.center().x() - width / 2, box.center().y() - height / 2, width, height};
        return {handle.x < 0 ? box.right() - width : box.left(), handle.y < 0 ? box.bottom() - height : box.top(),
                width, height};
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace nettdesk::ui
