// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdftext.h"

#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/textblock.h"

#include <cmath>

namespace nettdesk::vouchers::cards {

namespace {

bool isReadAs(PdfGlyph &glyph, QStringView words)
{
    const bool isLetter = words.size() == 1;
    if (isLetter && glyph.letter == words.front().unicode())
        return true;
    if (!glyph.font->reads(glyph.code, words))
        return false;
    if (isLetter)
        glyph.letter = words.front().unicode();
    return true;
}

} // namespace

void PdfText::write(const TextBlock &text, const QPointF &corner)
{
    m_content.raw("BT\n");
    m_font = nullptr;
    for (const TextRun &run : text.runs())
        write(run, corner);
    m_content.raw("ET\n");
}

void PdfText::write(const TextRun &run, const QPointF &corner)
{
    const QRawFont font = run.glyphs.rawFont();
    const QList<quint32> glyphs = run.glyphs.glyphIndexes();
    const QList<QPointF> positions = run.glyphs.positions();
    PdfFonts::Face &face = m_fonts.face(font);
    m_runSize = font.pixelSize() / textUnitsPerMm;
    for (qsizetype i = 0; i < glyphs.size();) {
        const QStringView words = run.textOf(i);
        qsizetype end = i + 1;
        while (end < glyphs.size() && run.textOf(end).isEmpty())
            ++end;
        // Where readers would take the glyphs for something else, the words are said beside them.
        const bool isRead = isReadAs(m_fonts.glyph(face, font, glyphs.at(i)), words) && end == i + 1;
        if (!isRead)
            beginWords(words);
        for (; i < end; ++i)
            put(m_fonts.glyph(face, font, glyphs.at(i)), corner + positions.at(i) / textUnitsPerMm);
        if (!isRead)
            endWords();
    }
    endString();
}

/// Source: ISO 32000-1, 14.9.4 (ActualText).
void PdfText::beginWords(QStringView words)
{
    endString();
    m_content.raw("/Span << /ActualText ").text(words).raw(">> BDC\n");
}

void PdfText::endWords()
{
    endString();
    m_content.raw("EMC\n");
}

void PdfText::put(const PdfGlyph &glyph, const QPointF &at)
{
    constexpr double near = 0.0005; // mm: what a number of ours can say
    if (!m_isOpen || glyph.font != m_font || std::abs(at.y() - m_pen.y()) > near)
        beginString(glyph, at);
    // Thousandths of an em, to the left.
    if (const double back = (m_pen.x() - at.x()) / m_size * 1000; std::abs(back) >= 0.5) {
        const double said = std::round(back);
        m_content.raw(")").whole(qint64(said)).raw("(");
        m_pen.rx() -= said * m_size / 1000;
    }
    m_content.code(glyph.code, glyph.font->hasTwoBytes());
    m_pen.rx() += glyph.width * m_size;
}

void PdfText::beginString(const PdfGlyph &glyph, const QPointF &at)
{
    endString();
    if (m_font != glyph.font || m_size != m_runSize) {
        m_font = glyph.font;
        m_size = m_runSize;
        m_content.raw(m_font->name()).raw(" ").number(m_size, 4).raw("Tf\n");
    }
    m_content.raw("1 0 0 -1 ").point(at).raw("Tm\n[("); // letters stand upright where y grows downwards
    m_pen = at;
    m_isOpen = true;
}

void PdfText::endString()
{
    if (m_isOpen)
        m_content.raw(")]TJ\n");
    m_isOpen = false;
}

} // namespace nettdesk::vouchers::cards
