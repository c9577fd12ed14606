// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/textblock.h"

#include "core/vouchers/cards/cardfonts.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace nettdesk::vouchers::cards {

namespace {

constexpr double step = 0.25;       // points between two sizes that are tried
constexpr double smallestOfAll = 3; // points: below this nobody reads a code

/// Letters that join must not be spaced out: Arabic and its relatives would come apart.
bool joins(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.joiningType() == QChar::Joining_Dual || c.joiningType() == QChar::Joining_Right;
    });
}

struct Ink {
    double top = 0; ///< relative to the baseline, negative above it
    double bottom = 0;
    bool isWhole = true; ///< no character without a glyph: fonts have a box, their glyph 0, in its place
};

/// Above and below its baseline, of the glyphs of one font in one size.
struct GlyphInk {
    double top = 0;
    double bottom = 0;
};

using GlyphInks = QHash<quint32, GlyphInk>;

/// A glyph's outline is loaded to be measured, and a code's few glyphs recur on every card: what was measured of this
/// font. One per thread, as fonts are.
GlyphInks &inksOf(const QRawFont &font)
{
    constexpr qsizetype mostFonts = 200;
    thread_local QHash<std::pair<QString, int>, GlyphInks> fonts;
    if (fonts.size() > mostFonts)
        fonts.clear();
    return fonts[{font.familyName() + font.styleName(), int(font.pixelSize() * 64)}];
}

/// Glyph by glyph: QGlyphRun's own bounding box is the height of the line, not of the ink.
Ink inkOf(const QTextLine &line)
{
    Ink ink;
    const double baseline = line.y() + line.ascent();
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        GlyphInks &known = inksOf(font);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            ink.isWhole = ink.isWhole && glyphs.at(i) != 0;
            auto box = known.find(glyphs.at(i));
            if (box == known.end()) {
                const QRectF measured = font.boundingRect(glyphs.at(i));
                box = known.insert(glyphs.at(i), {measured.top(), measured.bottom()});
            }
            const double y = positions.at(i).y() - baseline;
            ink.top = std::min(ink.top, y + box->top);
            ink.bottom = std::max(ink.bottom, y + box->bottom);
        }
    }
    return ink;
}

} // namespace

TextBlock::TextBlock(const PlacedText &text) : m_box(text.box.size() * textUnitsPerMm)
{
    loadFontsFor(text.text);
    QFont font = cardFont(text.style, text.style.size);
    if (text.style.tracking != 0 && !joins(text.text))
        font.setLetterSpacing(QFont::AbsoluteSpacing, text.style.tracking * font.pixelSize());
    QTextOption option(text.alignment | Qt::AlignAbsolute);
    option.setTextDirection(text.direction);
    option.setWrapMode(text.style.lines > 1 ? QTextOption::WordWrap : QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    m_layout.setFont(font);
    m_layout.setText(text.text);
    m_layout.setTextOption(option);
    breakIntoLines(text);
    stand(text);
}

void TextBlock::breakIntoLines(const PlacedText &text)
{
    m_layout.beginLayout();
    for (int i = 0; i < text.style.lines; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_box.width());
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    const int lines = m_layout.lineCount();
    if (lines > 0) {
        const QTextLine last = m_layout.lineAt(lines - 1);
        m_isComplete = last.textStart() + last.textLength() >= text.text.size();
    }
    m_layout.endLayout();
}

/// Puts the lines below each other and the whole into its box. The first baseline follows the element's own font, so
/// that a Thai and a Latin name stand on the same line; it gives way only to keep the ink inside the box.
void TextBlock::stand(const PlacedText &text)
{
    if (m_layout.lineCount() == 0)
        return;
    const QFontMetricsF metrics(m_layout.font());
    const double pitch = text.style.leading * m_layout.font().pixelSize();
    QList<double> baselines;
    Ink before;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const Ink ink = inkOf(m_layout.lineAt(i));
        const double baseline = i == 0 ? 0 : baselines.last() + std::max(pitch, before.bottom - ink.top);
        baselines << baseline;
        m_hasEveryCharacter = m_hasEveryCharacter && ink.isWhole;
        m_top = std::min(m_top, baseline + ink.top);
        m_bottom = std::max(m_bottom, baseline + ink.bottom);
        before = ink;
    }
    double first = 0;
    switch (text.style.stand) {
    case TextElement::Stand::Top: first = metrics.capHeight(); break;
    case TextElement::Stand::Middle: first = (m_box.height() - baselines.last() + metrics.capHeight()) / 2; break;
    case TextElement::Stand::Bottom: first = m_box.height() - baselines.last(); break;
    }
    first = std::max(std::min(first, m_box.height() - m_bottom), -m_top);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        QTextLine line = m_layout.lineAt(i);
        line.setPosition({0, first + baselines.at(i) - line.ascent()});
    }
}

void TextBlock::draw(QPainter &painter, const QPointF &at) const
{
    m_layout.draw(&painter, at);
}

static bool shrinkTo(PlacedText &text, double floor)
{
    double size = text.style.size;
    for (;;) {
        text.style.size = size;
        auto shaped = std::make_shared<TextBlock>(text);
        const TextBlock &block = *shaped;
        text.block = shaped;
        if (block.fits())
            return true;
        if (size <= floor)
            return false;
        // On one line the width says at once how far to go; lines that break have to be tried.
        double next = size - step;
        if (text.style.lines == 1 && block.width() > block.boxWidth())
            next = std::min(next, std::floor(size * block.boxWidth() / block.width() / step) * step);
        size = std::max(next, floor);
    }
}

/// Leaves as much of the text as fits before "…", cut between what a reader takes for characters.
static void cut(PlacedText &text)
{
    const QString whole = text.text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    QList<qsizetype> ends;
    while (finder.toNextBoundary() > 0)
        ends << finder.position();
    const auto cutAt = [&](qsizetype end) { text.text = whole.first(end).trimmed() + QChar(0x2026); };
    const auto tooLong = std::partition_point(ends.begin(), ends.end(), [&](qsizetype end) {
        cutAt(end);
        return TextBlock(text).fits();
    });
    cutAt(tooLong == ends.begin() ? 0 : *std::prev(tooLong));
    text.block = std::make_shared<TextBlock>(text);
}

bool fitText(PlacedText &text, bool mustBeWhole)
{
    if (shrinkTo(text, text.style.smallest))
        return true;
    if (mustBeWhole)
        shrinkTo(text, std::min(smallestOfAll, text.style.smallest));
    else
        cut(text);
    return false;
}

} // namespace nettdesk::vouchers::cards
