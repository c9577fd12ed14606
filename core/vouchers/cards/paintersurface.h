// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/surface.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

/// Whatever a QPainter paints on: a screen, a picture, a printer. A screen sets small text on whole dots, so a letter
/// may stand half a dot off there.
class PainterSurface final : public Surface {
public:
    /// The painter is in millimetres when something is drawn. It is left as it was found.
    explicit PainterSurface(QPainter &painter);
    ~PainterSurface() override;
    Q_DISABLE_COPY_MOVE(PainterSurface)

    void beginCard(const QPointF &corner) override;
    void endCard() override;
    void beginItem(const QPointF &centre, int turn) override;
    void endItem() override;
    void fill(const QPainterPath &path, const QColor &colour) override;
    void fillModules(const QList<QRect> &modules, const QPointF &corner, const QSizeF &module) override;
    void draw(const TextBlock &text, const QPointF &corner, const QColor &colour) override;
    void draw(const Picture &picture, const QRectF &box) override;

private:
    QPainter &m_painter;
    bool m_isTurned = false;
};

} // namespace nettdesk::vouchers::cards
