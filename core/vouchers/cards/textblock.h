// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

#include <QGlyphRun>
#include <QList>

QT_BEGIN_NAMESPACE
class QTextLayout;
class QTextLine;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

class PlainSetter;

/// Glyphs of one font as they stand on a card, and the characters they are. In text units (cardfonts.h), from the top
/// left corner of the text's box.
struct TextRun {
    QGlyphRun glyphs;
    QString text;
    /// Where in `text` each glyph's characters begin; they end where the next glyph's begin. Of glyphs that only
    /// together are some characters (an Indic syllable) the first has them all. Empty: one UTF-16 unit to a glyph.
    QList<int> starts;

    QStringView textOf(qsizetype glyph) const
    {
        const auto start = [this](qsizetype i) {
            return starts.isEmpty() ? i : i < starts.size() ? qsizetype(starts.at(i)) : text.size();
        };
        return QStringView(text).sliced(start(glyph), start(glyph + 1) - start(glyph));
    }
};

/// A placed text, shaped and broken into lines: what layOut() measures and paintSheet() draws. In text units
/// (cardfonts.h), from the top left corner of the text's box.
class TextBlock {
public:
    /// `plain` sets what it can; it is given what the layout makes of the rest.
    explicit TextBlock(const PlacedText &text, PlainSetter *plain = nullptr);

    /// All of the text is there, and its ink stays inside the box.
    bool fits() const { return m_isComplete && m_width <= m_box.width() + 1 && m_bottom - m_top <= m_box.height() + 1; }
    /// Some font of this computer has a glyph for each character.
    bool hasEveryCharacter() const { return m_hasEveryCharacter; }
    /// The widest line.
    double width() const { return m_width; }
    double boxWidth() const { return m_box.width(); }
    /// In the order of the lines.
    const QList<TextRun> &runs() const { return m_runs; }

private:
    bool setPlain(const PlacedText &text, PlainSetter &plain);
    void layOut(const PlacedText &text);
    void breakIntoLines(QTextLayout &layout, const PlacedText &text);
    /// Each line's runs, measured from its baseline.
    void stand(QList<QList<TextRun>> lines, double pixelSize, double capHeight, const TextElement &style);

    QList<TextRun> m_runs;
    QSizeF m_box;
    double m_width = 0;
    double m_top = 0;    ///< of the ink
    double m_bottom = 0; ///< of the ink
    bool m_isComplete = true;
    bool m_hasEveryCharacter = true;
};

/// Shrinks the text from its size down to its floor until it fits, and gives it its block. What does not fit then is
/// cut with "…", or shrunk further where `mustBeWhole`; false in both cases.
bool fitText(PlacedText &text, bool mustBeWhole, PlainSetter *plain = nullptr);

} // namespace nettdesk::vouchers::cards
