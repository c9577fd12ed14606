// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdffonts.h"

#include "core/vouchers/cards/pdfdocument.h"

namespace nettdesk::vouchers::cards {

class PdfFonts::Face {
public:
    explicit Face(const QRawFont &font) : file(font) {}

    FontFile file;
    std::vector<PdfGlyph> glyphs; ///< by glyph number, as far as they were asked for
    PdfSubsetFont *subset = nullptr;
    PdfDrawnFont *drawn = nullptr;
};

namespace {

/// What sets two faces apart. The header has a checksum of the whole file; the rest tells what Qt makes of it.
QByteArray fileKey(const QRawFont &font)
{
    return font.fontTable("head") + font.familyName().toUtf8() + '/' + font.styleName().toUtf8() + '/' +
           QByteArray::number(font.weight()) + '/' + QByteArray::number(int(font.style()));
}

} // namespace

PdfFonts::PdfFonts(PdfDocument &document) : m_document(document) {}

PdfFonts::~PdfFonts() = default;

PdfFonts::Face &PdfFonts::face(const QRawFont &font)
{
    const auto known = m_bySize.constFind(font);
    if (known != m_bySize.constEnd())
        return **known;
    Face *&face = m_byFile[fileKey(font)];
    if (!face) {
        m_faces.push_back(std::make_unique<Face>(font));
        face = m_faces.back().get();
    }
    m_bySize.insert(font, face);
    return *face;
}

PdfGlyph &PdfFonts::glyph(Face &face, const QRawFont &font, quint32 index)
{
    if (index >= face.glyphs.size())
        face.glyphs.resize(index + 1);
    PdfGlyph &known = face.glyphs[index];
    if (!known.font)
        known = add(face, font, index);
    return known;
}

PdfGlyph PdfFonts::add(Face &face, const QRawFont &font, quint32 index)
{
    constexpr quint32 largest = 0xffff;
    if (face.file.canBeEmbedded() && index <= largest && face.file.drawsLike(font, index)) {
        if (!face.subset) {
            auto made = std::make_unique<PdfSubsetFont>(m_document, nextIndex(), face.file);
            face.subset = made.get();
            m_fonts.push_back(std::move(made));
        }
        const double width = face.file.width(index);
        face.subset->add(quint16(index), width);
        return {face.subset, quint16(index), width / 1000};
    }
    if (!face.drawn || face.drawn->isFull()) {
        auto made = std::make_unique<PdfDrawnFont>(m_document, nextIndex());
        face.drawn = made.get();
        m_fonts.push_back(std::move(made));
    }
    const QList<QPointF> advances = font.advancesForGlyphIndexes({index}, QRawFont::UseDesignMetrics);
    const double width = advances.isEmpty() ? 0 : advances.first().x() / font.pixelSize();
    if (face.file.isColoured()) {
        if (const GlyphPicture drawn = drawnPicture(font, index); !drawn.picture.isNull())
            return {face.drawn, face.drawn->add(drawn.picture, drawn.box, width * 1000), width};
    }
    return {face.drawn, face.drawn->add(drawnOutline(font, index), width * 1000), width};
}

bool PdfFonts::write() const
{
    bool isWhole = true;
    for (const auto &font : m_fonts)
        isWhole = font->write(m_document) && isWhole;
    return isWhole;
}

QByteArray PdfFonts::resources() const
{
    QByteArray names;
    for (const auto &font : m_fonts)
        names += font->name() + ' ' + pdfReference(font->object()) + ' ';
    return names;
}

} // namespace nettdesk::vouchers::cards
