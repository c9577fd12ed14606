// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/pdfcontent.h"
#include "core/vouchers/cards/pdffonts.h"

namespace nettdesk::vouchers::cards {

class TextBlock;
struct TextRun;

/// Writes a text's glyphs, each where the layout put it: readers go on by the font's widths, and what differs from
/// those is written between the glyphs.
class PdfText {
public:
    PdfText(PdfContent &content, PdfFonts &fonts) : m_content(content), m_fonts(fonts) {}

    /// `corner` of the text's box, in millimetres.
    void write(const TextBlock &text, const QPointF &corner);

private:
    void write(const TextRun &run, const QPointF &corner);
    void beginWords(QStringView words);
    void endWords();
    void put(const PdfGlyph &glyph, const QPointF &at);
    void beginString(const PdfGlyph &glyph, const QPointF &at);
    void endString();

    PdfContent &m_content;
    PdfFonts &m_fonts;
    const PdfFont *m_font = nullptr; ///< that a reader has, and its size in millimetres
    double m_size = 0;
    double m_runSize = 0;
    QPointF m_pen;         ///< where a reader stands
    bool m_isOpen = false; ///< a string
};

} // namespace nettdesk::vouchers::cards
