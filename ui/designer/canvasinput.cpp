// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas's ears: mouse, wheel, keys and drops.
#include "ui/designer/cardcanvas.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHelpEvent>
#include <QImageReader>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

constexpr double nudgeStep = 0.5; // mm
constexpr double largeNudge = 10; // times that

/// The file of a picture that is being dropped, or nothing.
QString pictureFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString suffix = QFileInfo(urls.first().toLocalFile()).suffix().toLower();
    return QStringList{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")}.contains(suffix)
               ? urls.first().toLocalFile()
               : QString();
}

} // namespace

void CardCanvas::wheelEvent(QWheelEvent *event)
{
    // The wheel zooms where the pointer is; with Shift or Ctrl it scrolls, across and down.
    const double turns = event->angleDelta().y() / 120.0;
    if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier) || turns == 0) {
        QScrollBar *bar =
            event->modifiers() & Qt::ShiftModifier || turns == 0 ? horizontalScrollBar() : verticalScrollBar();
        const int delta = turns == 0 ? event->angleDelta().x() : event->angleDelta().y();
        bar->setValue(bar->value() - delta);
    } else {
        setScaleAround(factor() * std::pow(1.15, turns), event->position());
    }
    event->accept();
}

void CardCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panning = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    const CanvasMap map = this->map();
    const QPointF point = map.toCard(event->position());
    if (m_model) {
        m_gesture = drawGesture(m_document, *m_model, point);
        return;
    }
    const QRectF bounds = cards::boundsOf(m_document.design(), m_document.selection());
    if (!m_document.selection().isEmpty()) {
        if (const auto handle = handleAt(map, bounds, event->position())) {
            m_gesture = resizeGesture(m_document, *handle, point);
            return;
        }
    }
    const cards::ElementId hit = cards::elementAt(m_document.design(), point, 5 / map.scale);
    if (!hit.isStored()) {
        if (!(event->modifiers() & Qt::ShiftModifier))
            m_document.select({});
        m_gesture = bandGesture(m_document, point);
    } else if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
        m_document.toggle(hit);
    } else if (!m_document.isSelected(hit)) {
        m_document.select({hit});
    }
}

void CardCanvas::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT pointerMoved(map().toCard(event->position()));
    if (m_panning) {
        const QPointF way = event->position() - *m_panning;
        m_panning = event->position();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(way.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(way.y()));
    } else if (m_pressed) {
        follow(event->position(), event->modifiers());
    } else {
        hover(event->position());
    }
}

void CardCanvas::follow(const QPointF &pixel, Qt::KeyboardModifiers keys)
{
    if (!m_gesture) {
        // A hand that trembles has not begun to drag.
        if ((pixel - *m_pressed).manhattanLength() < QApplication::startDragDistance() ||
            m_document.selection().isEmpty())
            return;
        m_gesture = moveGesture(m_document, map().toCard(*m_pressed));
    }
    m_gesture->moveTo(map().toCard(pixel), keys, snapping());
    viewport()->update();
}

void CardCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panning.reset();
        viewport()->setCursor(m_model ? Qt::CrossCursor : Qt::ArrowCursor);
    } else if (event->button() == Qt::LeftButton && m_pressed) {
        endGesture(true);
        hover(event->position());
    }
}

void CardCanvas::endGesture(bool isDone)
{
    m_pressed.reset();
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    if (gesture) {
        if (isDone)
            gesture->finish();
        else
            gesture->cancel();
        if (m_model)
            arm({});
    }
    viewport()->update();
}

void CardCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_document.only())
        Q_EMIT editRequested();
    else
        mousePressEvent(event);
}

void CardCanvas::hover(const QPointF &pixel)
{
    const CanvasMap map = this->map();
    const cards::ElementId under = cards::elementAt(m_document.design(), map.toCard(pixel), 5 / map.scale);
    if (under != m_hovered) {
        m_hovered = under;
        viewport()->update();
    }
    if (m_model)
        return;
    const QRectF bounds = cards::boundsOf(m_document.design(), m_document.selection());
    const auto handle = m_document.selection().isEmpty() ? std::nullopt : handleAt(map, bounds, pixel);
    viewport()->setCursor(handle             ? cursorFor(*handle, map.isMirrored)
                          : under.isStored() ? Qt::SizeAllCursor
                                             : Qt::ArrowCursor);
}

void CardCanvas::nudge(const QPointF &by)
{
    if (m_document.selection().isEmpty())
        return;
    // Keys move what is seen: to the left is to the left on a mirrored card, too.
    const QPointF way(map().isMirrored ? -by.x() : by.x(), by.y());
    m_document.change(tr("Move"), cards::moved(m_document.design(), m_document.selection(), way),
                      QStringLiteral("nudge"));
}

void CardCanvas::keyPressEvent(QKeyEvent *event)
{
    const double step = nudgeStep * (event->modifiers() & Qt::ShiftModifier ? largeNudge : 1);
    switch (event->key()) {
    case Qt::Key_Left: nudge({-step, 0}); return;
    case Qt::Key_Right: nudge({step, 0}); return;
    case Qt::Key_Up: nudge({0, -step}); return;
    case Qt::Key_Down: nudge({0, step}); return;
    case Qt::Key_PageUp: m_document.selectNext(1); return;
    case Qt::Key_PageDown: m_document.selectNext(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model) { // in the middle of the card
            m_gesture = drawGesture(m_document, *m_model, m_model->box.topLeft());
            endGesture(true);
        } else if (m_document.only()) {
            Q_EMIT editRequested();
        }
        return;
    case Qt::Key_Escape:
        if (m_gesture || m_pressed)
            endGesture(false);
        else if (m_model)
            arm({});
        else if (!m_document.selection().isEmpty())
            m_document.select({});
        else
            break;
        return;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void CardCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const CanvasMap map = this->map();
        const QPoint pixel = viewport()->mapFrom(this, event->pos());
        const cards::ElementId hit = cards::elementAt(m_document.design(), map.toCard(pixel), 5 / map.scale);
        if (!m_document.isSelected(hit))
            m_document.select(hit.isStored() ? DesignDocument::Ids{hit} : DesignDocument::Ids());
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const QRectF bounds = map().toView(cards::boundsOf(m_document.design(), m_document.selection()));
        Q_EMIT menuRequested(viewport()->mapToGlobal(bounds.center().toPoint()));
    }
}

void CardCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pictureFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CardCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    if (!pictureFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CardCanvas::dropEvent(QDropEvent *event)
{
    const QString file = pictureFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT pictureDropped(file, map().toCard(event->position()));
}

bool CardCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        Q_EMIT pointerMoved({});
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const CanvasMap map = this->map();
        const cards::ElementId under = cards::elementAt(m_document.design(), map.toCard(help->pos()), 5 / map.scale);
        if (m_flaws.contains(under))
            QToolTip::showText(help->globalPos(), m_flaws.value(under), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace nettdesk::ui
