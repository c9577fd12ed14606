// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRawFont>
#include <QRectF>

#include <memory>
#include <optional>

namespace nettdesk::vouchers::cards {

/// The file of a font that Qt draws with, read by HarfBuzz: what of it goes into a PDF. Lengths are thousandths of an
/// em, y grows upwards. One thread.
class FontFile {
public:
    explicit FontFile(const QRawFont &font);
    ~FontFile();
    Q_DISABLE_COPY_MOVE(FontFile)

    /// Its maker allows it, and its format can be cut down to some glyphs. Outlines of a font that cannot be embedded
    /// may still be drawn.
    bool canBeEmbedded() const { return m_canBeEmbedded; }
    /// Its glyphs have colours of their own.
    bool isColoured() const { return m_isColoured; }
    /// Compact Font Format; else TrueType.
    bool isCff() const;
    QByteArray postScriptName() const;
    quint32 glyphCount() const;

    /// Whether the file's glyph is what Qt draws: not when Qt slants or thickens it, and not when it draws an instance
    /// of a variable font that was not recognised.
    bool drawsLike(const QRawFont &font, quint32 glyph) const;
    double width(quint32 glyph) const;
    QRectF box() const; ///< that all glyphs lie in
    double ascent() const;
    double descent() const; ///< below zero

    /// A font file with these glyphs under their old numbers, at the instance that Qt draws; for CFF the bare table.
    /// Empty: it cannot be made.
    QByteArray subset(const QList<quint32> &glyphs) const;

private:
    struct Tables;
    struct Axis {
        quint32 tag;
        float value;
    };
    void pinLike(const QRawFont &font);
    QPainterPath outline(quint32 glyph) const;

    std::unique_ptr<Tables> m_tables;
    QList<Axis> m_axes; ///< of a variable font: where Qt stands
    bool m_isColoured = false;
    bool m_canBeEmbedded = false;
};

/// A glyph as Qt draws it, in thousandths of an em, y upwards.
QPainterPath drawnOutline(const QRawFont &font, quint32 glyph);

/// What Qt draws for a glyph that has colours of its own (emoji), and the box that it fills.
struct GlyphPicture {
    QImage picture; ///< null: nothing is drawn
    QRectF box;
};
GlyphPicture drawnPicture(const QRawFont &font, quint32 glyph);

} // namespace nettdesk::vouchers::cards
