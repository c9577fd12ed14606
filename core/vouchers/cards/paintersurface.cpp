// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/paintersurface.h"

#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/picture.h"
#include "core/vouchers/cards/textblock.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace nettdesk::vouchers::cards {

PainterSurface::PainterSurface(QPainter &painter) : m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
}

PainterSurface::~PainterSurface()
{
    m_painter.restore();
}

void PainterSurface::beginCard(const QPointF &corner)
{
    m_painter.save();
    m_painter.translate(corner);
}

void PainterSurface::endCard()
{
    m_painter.restore();
}

void PainterSurface::beginItem(const QPointF &centre, int turn)
{
    m_isTurned = turn != 0;
    if (!m_isTurned)
        return;
    m_painter.save();
    m_painter.translate(centre);
    m_painter.rotate(turn);
    m_painter.translate(-centre);
}

void PainterSurface::endItem()
{
    if (m_isTurned)
        m_painter.restore();
    m_isTurned = false;
}

void PainterSurface::fill(const QPainterPath &path, const QColor &colour)
{
    m_painter.fillPath(path, colour);
}

void PainterSurface::fillModules(const QList<QRect> &modules, const QPointF &corner, const QSizeF &module)
{
    m_painter.save();
    m_painter.translate(corner);
    m_painter.scale(module.width(), module.height());
    if (m_painter.paintEngine()->type() == QPaintEngine::Pdf) {
        // A print queue's PDF: rectangles in one go, which a reader fills as one shape.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawRects(modules);
    } else {
        QPainterPath path;
        for (const QRect &rectangle : modules)
            path.addRect(rectangle);
        // Crisp edges where a module has dots enough; a small preview looks even only with grey ones.
        const QTransform device = m_painter.combinedTransform();
        m_painter.setRenderHint(QPainter::Antialiasing, std::hypot(device.m11(), device.m12()) < 2);
        m_painter.fillPath(path, Qt::black);
    }
    m_painter.restore();
}

void PainterSurface::draw(const TextBlock &text, const QPointF &corner, const QColor &colour)
{
    m_painter.save();
    m_painter.translate(corner);
    m_painter.scale(1 / textUnitsPerMm, 1 / textUnitsPerMm);
    m_painter.setPen(colour);
    for (const TextRun &run : text.runs())
        m_painter.drawGlyphRun({}, run.glyphs);
    m_painter.restore();
}

void PainterSurface::draw(const Picture &picture, const QRectF &box)
{
    m_painter.drawImage(box, picture.image());
}

} // namespace nettdesk::vouchers::cards
