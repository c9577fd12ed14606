// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/pdffont.h"

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace nettdesk::vouchers::cards {

/// Glyphs as outlines (a Type 3 font): for what no font file can give as the screen shows it, such as letters that Qt
/// slants or thickens itself, and for files that may not be embedded. Emoji are pictures. The text can be searched all
/// the same.
class PdfDrawnFont final : public PdfFont {
public:
    PdfDrawnFont(PdfDocument &document, int index);

    bool isFull() const { return m_glyphs.size() >= 256; }
    /// Both in thousandths of an em, y upwards.
    quint16 add(const QPainterPath &outline, double width);
    /// A glyph with colours of its own, which fills `box`.
    quint16 add(const QImage &picture, const QRectF &box, double width);
    bool hasTwoBytes() const override { return false; }
    bool write(PdfDocument &document) const override;

private:
    struct Glyph {
        double width;
        QRectF box;
        QPainterPath outline;
        QImage picture = {};
    };
    /// Its procedure; the object of its picture, if it has one, goes to `pictures`.
    QByteArray drawing(PdfDocument &document, qsizetype code, QByteArray &pictures) const;
    QList<Glyph> m_glyphs; ///< by code
};

} // namespace nettdesk::vouchers::cards
