// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/canvasmap.h"

#include <Qt>

#include <array>
#include <optional>

namespace nettdesk::ui {

/// One of the eight grips around a chosen box: which edges it takes along (-1: left or top, 1: right or bottom).
struct Handle {
    int x = 0;
    int y = 0;
    bool isCorner() const { return x != 0 && y != 0; }
    bool operator==(const Handle &) const = default;
};

constexpr std::array<Handle, 8> allHandles{Handle{-1, -1}, Handle{0, -1}, Handle{1, -1}, Handle{-1, 0},
                                           Handle{1, 0},   Handle{-1, 1}, Handle{0, 1},  Handle{1, 1}};

/// Where the grip stands on a box, in the box's own units.
QPointF handlePoint(const QRectF &box, Handle handle);
/// The grip under a pixel, corners before edges; small boxes have corners only.
std::optional<Handle> handleAt(const CanvasMap &map, const QRectF &box, const QPointF &pixel);
/// Whether a box is large enough on the screen for a grip to be drawn there without covering another.
bool hasRoomFor(const CanvasMap &map, const QRectF &box, Handle handle);
Qt::CursorShape cursorFor(Handle handle, bool isMirrored);

/// The box after its grip went to a point. `keepShape`: the sides stay in proportion. `fromCentre`: the opposite grip
/// goes the other way. Never turned inside out: a side stops at `smallest`.
QRectF pulled(const QRectF &box, Handle handle, const QPointF &to, bool keepShape, bool fromCentre, double smallest);

} // namespace nettdesk::ui
