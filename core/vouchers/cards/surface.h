// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSizeF>

QT_BEGIN_NAMESPACE
class QPainterPath;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

class Picture;
class TextBlock;

/// What a card is drawn on: a screen, a printer, a receipt printer's dots (PainterSurface), a PDF (PdfSurface). It
/// knows shapes, not what they mean. Lengths are millimetres, y grows downwards; colours are opaque.
class Surface {
public:
    virtual ~Surface() = default;

    /// Until endCard() everything is measured from this corner of the card.
    virtual void beginCard(const QPointF &corner) = 0;
    virtual void endCard() = 0;
    /// Brackets each thing on a card, so that a surface may know again what it has drawn before. Whatever is drawn
    /// until endItem() is turned about `centre`: degrees clockwise, 0, 90, 180 or 270.
    virtual void beginItem(const QPointF &centre, int turn) = 0;
    virtual void endItem() = 0;

    virtual void fill(const QPainterPath &path, const QColor &colour) = 0;
    /// Dark modules of a code, in black, with no seam where they touch. `modules` are counted in modules from `corner`.
    virtual void fillModules(const QList<QRect> &modules, const QPointF &corner, const QSizeF &module) = 0;
    /// `corner`: of the text's box.
    virtual void draw(const TextBlock &text, const QPointF &corner, const QColor &colour) = 0;
    virtual void draw(const Picture &picture, const QRectF &box) = 0;
};

} // namespace nettdesk::vouchers::cards
