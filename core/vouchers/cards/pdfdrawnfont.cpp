// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfdrawnfont.h"

#include "core/vouchers/cards/pdfcontent.h"
#include "core/vouchers/cards/pdfdocument.h"
#include "core/vouchers/cards/pdfpictures.h"

#include <QTransform>

namespace nettdesk::vouchers::cards {

PdfDrawnFont::PdfDrawnFont(PdfDocument &document, int index) : PdfFont(document, index) {}

namespace {

QByteArray glyphName(qsizetype code)
{
    return "/g" + QByteArray::number(code) + ' ';
}

} // namespace

quint16 PdfDrawnFont::add(const QPainterPath &outline, double width)
{
    m_glyphs << Glyph{width, outline.boundingRect(), outline};
    return quint16(m_glyphs.size() - 1);
}

quint16 PdfDrawnFont::add(const QImage &picture, const QRectF &box, double width)
{
    m_glyphs << Glyph{width, box, {}, picture};
    return quint16(m_glyphs.size() - 1);
}

QByteArray PdfDrawnFont::drawing(PdfDocument &document, qsizetype code, QByteArray &pictures) const
{
    // Source: ISO 32000-1, 9.6.5: d1 takes its colour from the text, d0 brings its own.
    const Glyph &glyph = m_glyphs.at(code);
    PdfContent drawing;
    drawing.number(glyph.width).raw("0 ");
    if (glyph.picture.isNull()) {
        drawing.point(glyph.box.topLeft()).point(glyph.box.bottomRight()).raw("d1\n");
        if (!glyph.outline.isEmpty())
            drawing.fill(glyph.outline);
        return drawing.take();
    }
    pictures += glyphName(code) + pdfReference(writeImage(document, glyph.picture)) + ' ';
    drawing.raw("d0\n").matrix(QTransform(glyph.box.width(), 0, 0, glyph.box.height(), glyph.box.x(), glyph.box.y()));
    drawing.raw("cm ").raw(glyphName(code)).raw("Do\n");
    return drawing.take();
}

bool PdfDrawnFont::write(PdfDocument &document) const
{
    QByteArray names; // "/g0 /g1 …"
    QByteArray procedures;
    QByteArray pictures;
    PdfContent widths;
    QRectF all;
    for (qsizetype code = 0; code < m_glyphs.size(); ++code) {
        all |= m_glyphs.at(code).box;
        const QByteArray procedure = drawing(document, code, pictures);
        const int object = document.reserve();
        document.writeStream(object, {}, PdfDocument::deflate(procedure));
        names += glyphName(code);
        procedures += glyphName(code) + pdfReference(object) + ' ';
        widths.number(m_glyphs.at(code).width);
    }
    const int texts = writeTexts(document);
    PdfContent body;
    body.raw("<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [");
    body.point(all.topLeft()).point(all.bottomRight());
    body.raw("] /Resources << /XObject << ").raw(pictures).raw(">> >> /FirstChar 0 /LastChar ");
    body.whole(m_glyphs.size() - 1).raw("/Widths [").raw(widths.bytes());
    body.raw("] /Encoding << /Type /Encoding /Differences [0 ").raw(names);
    body.raw("] >> /CharProcs << ").raw(procedures).raw(">> /ToUnicode ").raw(pdfReference(texts)).raw(" >>");
    document.writeObject(object(), body.bytes());
    return true;
}

} // namespace nettdesk::vouchers::cards
