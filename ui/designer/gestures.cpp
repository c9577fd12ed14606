// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/gestures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Designer)
};

constexpr double leastDrawn = 1.5; // mm: under that it was a click

bool isLine(const cards::Element &element)
{
    return std::holds_alternative<cards::LineElement>(element.content);
}

/// Codes and pictures keep their shape by themselves; Shift then lets go of it.
bool keepsShape(const cards::Element &element)
{
    return std::holds_alternative<cards::QrElement>(element.content) ||
           std::holds_alternative<cards::PictureElement>(element.content);
}

/// Snaps a point by snapping an empty box there.
QPointF snappedPoint(const cards::CardDesign &design, const DesignDocument::Ids &moving, const QPointF &point,
                     const Snapping &snapping, Qt::KeyboardModifiers keys, QList<QLineF> &guides)
{
    guides.clear();
    if (!snapping.isOn || keys.testFlag(Qt::AltModifier))
        return point;
    const cards::Snap snap = cards::snapped(design, moving, QRectF(point, QSizeF(0, 0)), snapping.grid, snapping.reach);
    guides = snap.guides;
    return point + snap.by;
}

class Move final : public Gesture {
public:
    Move(DesignDocument &document, const QPointF &from)
        : m_document(document), m_from(from), m_bounds(cards::boundsOf(document.settled(), document.selection()))
    {
    }

    void moveTo(const QPointF &point, Qt::KeyboardModifiers keys, const Snapping &snapping) override
    {
        QPointF by = point - m_from;
        if (keys.testFlag(Qt::ShiftModifier))
            (std::abs(by.x()) > std::abs(by.y()) ? by.ry() : by.rx()) = 0;
        m_guides.clear();
        if (snapping.isOn && !keys.testFlag(Qt::AltModifier)) {
            const cards::Snap snap = cards::snapped(m_document.settled(), m_document.selection(),
                                                    m_bounds.translated(by), snapping.grid, snapping.reach);
            by += snap.by;
            m_guides = snap.guides;
        }
        m_document.drag(cards::moved(m_document.settled(), m_document.selection(), by));
    }

    void finish() override
    {
        const cards::CardDesign moved = m_document.design();
        m_document.change(Text::tr("Move"), moved);
    }
    void cancel() override { m_document.dropDrag(); }

private:
    DesignDocument &m_document;
    QPointF m_from;
    QRectF m_bounds;
};

class Resize final : public Gesture {
public:
    Resize(DesignDocument &document, Handle handle, const QPointF &from)
        : m_document(document)
        , m_handle(handle)
        , m_bounds(cards::boundsOf(document.settled(), document.selection()))
        , m_grip(handlePoint(m_bounds, handle) - from)
    {
    }

    void moveTo(const QPointF &point, Qt::KeyboardModifiers keys, const Snapping &snapping) override
    {
        const cards::Element *only = m_document.only();
        const bool isThin = only && isLine(*only);
        const bool keepShape = keys.testFlag(Qt::ShiftModifier) != (!only || keepsShape(*only));
        QPointF to =
            snappedPoint(m_document.settled(), m_document.selection(), point + m_grip, snapping, keys, m_guides);
        if (m_handle.x == 0)
            m_guides.removeIf([](const QLineF &line) { return line.dx() == 0; });
        if (m_handle.y == 0)
            m_guides.removeIf([](const QLineF &line) { return line.dy() == 0; });
        if (isThin && keys.testFlag(Qt::ShiftModifier)) // straight
            (m_bounds.width() >= m_bounds.height() ? to.ry() : to.rx()) =
                m_bounds.width() >= m_bounds.height() ? handlePoint(m_bounds, {-m_handle.x, -m_handle.y}).y()
                                                      : handlePoint(m_bounds, {-m_handle.x, -m_handle.y}).x();
        const QRectF box = pulled(m_bounds, m_handle, to, keepShape && !isThin, keys.testFlag(Qt::ControlModifier),
                                  isThin ? 0 : smallest);
        m_document.drag(only ? cards::resized(m_document.settled(), only->id, box)
                             : cards::scaled(m_document.settled(), m_document.selection(), box));
    }

    void finish() override
    {
        const cards::CardDesign resized = m_document.design();
        m_document.change(Text::tr("Resize"), resized);
    }
    void cancel() override { m_document.dropDrag(); }

private:
    static constexpr double smallest = 0.5;
    DesignDocument &m_document;
    Handle m_handle;
    QRectF m_bounds;
    QPointF m_grip; ///< from the hand to the grip: nothing jumps at the first movement
};

class Band final : public Gesture {
public:
    Band(DesignDocument &document, const QPointF &from)
        : m_document(document), m_from(from), m_before(document.selection())
    {
    }

    void moveTo(const QPointF &point, Qt::KeyboardModifiers keys, const Snapping &) override
    {
        m_frame = QRectF(m_from, point).normalized();
        DesignDocument::Ids ids = cards::elementsIn(m_document.design(), *m_frame);
        if (keys.testFlag(Qt::ShiftModifier))
            ids += m_before;
        m_document.select(ids);
    }
    void finish() override {}
    void cancel() override { m_document.select(m_before); }

private:
    DesignDocument &m_document;
    QPointF m_from;
    DesignDocument::Ids m_before;
};

class Draw final : public Gesture {
public:
    Draw(DesignDocument &document, const cards::Element &model, const QPointF &from)
        : m_document(document), m_model(model), m_from(from), m_to(from)
    {
    }

    void moveTo(const QPointF &point, Qt::KeyboardModifiers keys, const Snapping &snapping) override
    {
        if (!m_hasMoved)
            m_from = snappedPoint(m_document.design(), {}, m_from, snapping, keys, m_guides);
        m_hasMoved = true;
        m_to = snappedPoint(m_document.design(), {}, point, snapping, keys, m_guides);
        if (isLine(m_model) && !keys.testFlag(Qt::AltModifier)) { // lines of a card lie or stand
            const QPointF way = m_to - m_from;
            (std::abs(way.x()) >= std::abs(way.y()) ? m_to.ry() : m_to.rx()) =
                std::abs(way.x()) >= std::abs(way.y()) ? m_from.y() : m_from.x();
        } else if (keepsShape(m_model) != keys.testFlag(Qt::ShiftModifier)) {
            const QPointF way = m_to - m_from;
            const double side = std::max(std::abs(way.x()), std::abs(way.y()));
            m_to = m_from + QPointF(std::copysign(side, way.x()), std::copysign(side, way.y()));
        }
        m_frame = QRectF(m_from, m_to).normalized();
    }

    void finish() override
    {
        cards::Element element = m_model;
        const QRectF drawn = m_frame.value_or(QRectF());
        if (std::max(drawn.width(), drawn.height()) >= leastDrawn)
            element.box = drawn;
        else
            element.box.moveTopLeft(m_from);
        if (!isLine(element))
            element.box.setSize(element.box.size().expandedTo({leastDrawn, leastDrawn}));
        const cards::CardDesign next = cards::added(m_document.design(), element);
        m_document.change(Text::tr("Add: %1").arg(cards::kindText(element.content)), next,
                          DesignDocument::Ids{next.elements.last().id});
    }
    void cancel() override {}

private:
    DesignDocument &m_document;
    cards::Element m_model;
    QPointF m_from;
    QPointF m_to;
    bool m_hasMoved = false;
};

} // namespace

std::unique_ptr<Gesture> moveGesture(DesignDocument &document, const QPointF &from)
{
    return std::make_unique<Move>(document, from);
}

std::unique_ptr<Gesture> resizeGesture(DesignDocument &document, Handle handle, const QPointF &from)
{
    return std::make_unique<Resize>(document, handle, from);
}

std::unique_ptr<Gesture> bandGesture(DesignDocument &document, const QPointF &from)
{
    return std::make_unique<Band>(document, from);
}

std::unique_ptr<Gesture> drawGesture(DesignDocument &document, const cards::Element &model, const QPointF &from)
{
    return std::make_unique<Draw>(document, model, from);
}

} // namespace nettdesk::ui
