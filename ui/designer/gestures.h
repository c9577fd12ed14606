// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/designdocument.h"
#include "ui/designer/handles.h"

#include <QLineF>

#include <memory>
#include <optional>

namespace nettdesk::ui {

/// What snapping goes by at the moment, in millimetres.
struct Snapping {
    bool isOn = true;
    double grid = 1;  ///< 0: none
    double reach = 1; ///< a few pixels, whatever the zoom
};

/// Something that is done with the mouse held down, from press to release. Points are millimetres on the card.
class Gesture {
public:
    virtual ~Gesture() = default;
    /// Alt: without snapping. Shift: in one direction, in proportion, or added to what is chosen. Ctrl: about the
    /// centre.
    virtual void moveTo(const QPointF &point, Qt::KeyboardModifiers keys, const Snapping &snapping) = 0;
    virtual void finish() = 0;
    virtual void cancel() = 0;
    /// What it snapped to.
    const QList<QLineF> &guides() const { return m_guides; }
    /// A frame to draw: of a rubber band, or of what will be put there.
    const std::optional<QRectF> &frame() const { return m_frame; }

protected:
    QList<QLineF> m_guides;
    std::optional<QRectF> m_frame;
};

/// Moves what is chosen.
std::unique_ptr<Gesture> moveGesture(DesignDocument &document, const QPointF &from);
/// Pulls a grip of what is chosen: of one element its box, of several the box around them.
std::unique_ptr<Gesture> resizeGesture(DesignDocument &document, Handle handle, const QPointF &from);
/// Chooses what a rubber band touches.
std::unique_ptr<Gesture> bandGesture(DesignDocument &document, const QPointF &from);
/// Draws a new element; without a movement it gets the size of the model at the point. It is chosen afterwards.
std::unique_ptr<Gesture> drawGesture(DesignDocument &document, const vouchers::cards::Element &model,
                                     const QPointF &from);

} // namespace nettdesk::ui
