// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfsubsetfont.h"

#include "core/vouchers/cards/pdfcontent.h"
#include "core/vouchers/cards/pdfdocument.h"

#include <QCryptographicHash>

namespace nettdesk::vouchers::cards {

namespace {

/// Six letters in front of a subset's name, another for each set of glyphs (ISO 32000-1, 9.6.4).
QByteArray subsetTag(const QByteArray &file)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Sha1);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(hash.at(i)) % 26);
    return tag;
}

} // namespace

PdfSubsetFont::PdfSubsetFont(PdfDocument &document, int index, const FontFile &file)
    : PdfFont(document, index), m_file(file)
{
    m_widths.insert(0, file.width(0));
}

/// "[3 [260] 17 [572 572]]": a glyph, and the widths from it on.
QByteArray PdfSubsetFont::widths() const
{
    PdfContent list;
    list.raw("[");
    int next = -1;
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        if (width.key() != next)
            list.raw(next < 0 ? "" : "] ").whole(width.key()).raw("[");
        list.number(*width);
        next = width.key() + 1;
    }
    list.raw("]]");
    return list.take();
}

int PdfSubsetFont::writeDescriptor(PdfDocument &document, const QByteArray &name, int file) const
{
    const QRectF box = m_file.box();
    PdfContent body;
    body.raw("<< /Type /FontDescriptor /FontName /").raw(name);
    body.raw(" /Flags 4 /ItalicAngle 0 /StemV 80 /FontBBox [");
    body.point(box.topLeft()).point(box.bottomRight());
    body.raw("] /Ascent ").number(m_file.ascent()).raw("/Descent ").number(m_file.descent());
    body.raw("/CapHeight ").number(m_file.ascent());
    body.raw(m_file.isCff() ? "/FontFile3 " : "/FontFile2 ").raw(pdfReference(file)).raw(" >>");
    const int object = document.reserve();
    document.writeObject(object, body.bytes());
    return object;
}

bool PdfSubsetFont::write(PdfDocument &document) const
{
    QList<quint32> glyphs;
    for (const quint16 glyph : m_widths.keys())
        glyphs << glyph;
    const QByteArray bytes = m_file.subset(glyphs);
    if (bytes.isEmpty())
        return false;
    const int file = document.reserve();
    document.writeStream(
        file, m_file.isCff() ? QByteArray("/Subtype /CIDFontType0C") : "/Length1 " + QByteArray::number(bytes.size()),
        PdfDocument::deflate(bytes));
    const QByteArray name = subsetTag(bytes) + '+' + m_file.postScriptName();
    const int descriptor = writeDescriptor(document, name, file);
    const int descendant = document.reserve();
    document.writeObject(descendant,
                         "<< /Type /Font /Subtype " +
                             QByteArray(m_file.isCff() ? "/CIDFontType0" : "/CIDFontType2 /CIDToGIDMap /Identity") +
                             " /BaseFont /" + name +
                             " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                             "/FontDescriptor " +
                             pdfReference(descriptor) + " /DW 0 /W " + widths() + " >>");
    const int texts = writeTexts(document);
    document.writeObject(object(), "<< /Type /Font /Subtype /Type0 /BaseFont /" + name +
                                       " /Encoding /Identity-H /DescendantFonts [" + pdfReference(descendant) +
                                       "] /ToUnicode " + pdfReference(texts) + " >>");
    return true;
}

} // namespace nettdesk::vouchers::cards
