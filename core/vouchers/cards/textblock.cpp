// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/textblock.h"

#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/plainsetter.h"
#include "core/vouchers/cards/textruns.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>
#include <QTextLayout>

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

struct FontInSize {
    QString family;
    QString style;
    int size; ///< 64ths of a text unit
    bool operator==(const FontInSize &) const = default;
};

size_t qHash(const FontInSize &font, size_t seed = 0)
{
    return qHashMulti(seed, font.family, font.style, font.size);
}

/// A glyph's outline is loaded to be measured, and a code's few glyphs recur on every card: what was measured of this
/// font. One per thread, as fonts are.
GlyphInks &inksOf(const QRawFont &font)
{
    constexpr qsizetype mostFonts = 200;
    thread_local QHash<FontInSize, GlyphInks> fonts;
    if (fonts.size() > mostFonts)
        fonts.clear();
    return fonts[{font.familyName(), font.styleName(), int(font.pixelSize() * 64)}];
}

/// Glyph by glyph: QGlyphRun's own bounding box is the height of the line, not of the ink.
void addInk(Ink &ink, const QGlyphRun &run)
{
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
        const double y = positions.at(i).y();
        ink.top = std::min(ink.top, y + box->top);
        ink.bottom = std::max(ink.bottom, y + box->bottom);
    }
}

void move(TextRun &run, const QPointF &by)
{
    QList<QPointF> positions = run.glyphs.positions();
    for (QPointF &position : positions)
        position += by;
    run.glyphs.setPositions(positions);
}

} // namespace

TextBlock::TextBlock(const PlacedText &text, PlainSetter *plain) : m_box(text.box.size() * textUnitsPerMm)
{
    if (plain && setPlain(text, *plain))
        return;
    layOut(text);
    if (plain)
        plain->compare(text, m_runs);
}

bool TextBlock::setPlain(const PlacedText &text, PlainSetter &plain)
{
    std::optional<PlainLine> line = plain.set(text);
    if (!line || (text.style.lines > 1 && line->width > m_box.width()))
        return false;
    m_width = line->width;
    const double free = m_box.width() - line->advance;
    if (text.alignment != Qt::AlignLeft)
        move(line->run, {text.alignment == Qt::AlignRight ? free : free / 2, 0});
    const double pixelSize = line->run.glyphs.rawFont().pixelSize();
    stand({{std::move(line->run)}}, pixelSize, line->capHeight, text.style);
    return true;
}

void TextBlock::layOut(const PlacedText &text)
{
    loadFontsFor(text.text);
    QFont font = cardFont(text.style, text.style.size);
    if (text.style.tracking != 0 && !joins(text.text))
        font.setLetterSpacing(QFont::AbsoluteSpacing, text.style.tracking * font.pixelSize());
    QTextOption option(text.alignment | Qt::AlignAbsolute);
    option.setTextDirection(text.direction);
    option.setWrapMode(text.style.lines > 1 ? QTextOption::WordWrap : QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    QTextLayout layout(text.text, font);
    layout.setTextOption(option);
    breakIntoLines(layout, text);
    QList<QList<TextRun>> lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines << textRuns(line, text.text);
        for (TextRun &run : lines.last())
            move(run, {0, -line.y() - line.ascent()});
    }
    stand(std::move(lines), font.pixelSize(), QFontMetricsF(font).capHeight(), text.style);
}

void TextBlock::breakIntoLines(QTextLayout &layout, const PlacedText &text)
{
    layout.beginLayout();
    for (int i = 0; i < text.style.lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_box.width());
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    const int lines = layout.lineCount();
    if (lines > 0) {
        const QTextLine last = layout.lineAt(lines - 1);
        m_isComplete = last.textStart() + last.textLength() >= text.text.size();
    }
    layout.endLayout();
}

/// Puts the lines below each other and the whole into its box. The first baseline follows the element's own font, so
/// that a Thai and a Latin name stand on the same line; it gives way only to keep the ink inside the box.
void TextBlock::stand(QList<QList<TextRun>> lines, double pixelSize, double capHeight, const TextElement &style)
{
    if (lines.isEmpty())
        return;
    const double pitch = style.leading * pixelSize;
    QList<double> baselines;
    Ink before;
    for (const QList<TextRun> &line : std::as_const(lines)) {
        Ink ink;
        for (const TextRun &run : line)
            addInk(ink, run.glyphs);
        const double baseline = baselines.isEmpty() ? 0 : baselines.last() + std::max(pitch, before.bottom - ink.top);
        baselines << baseline;
        m_hasEveryCharacter = m_hasEveryCharacter && ink.isWhole;
        m_top = std::min(m_top, baseline + ink.top);
        m_bottom = std::max(m_bottom, baseline + ink.bottom);
        before = ink;
    }
    double first = 0;
    switch (style.stand) {
    case TextElement::Stand::Top: first = capHeight; break;
    case TextElement::Stand::Middle: first = (m_box.height() - baselines.last() + capHeight) / 2; break;
    case TextElement::Stand::Bottom: first = m_box.height() - baselines.last(); break;
    }
    first = std::max(std::min(first, m_box.height() - m_bottom), -m_top);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (TextRun &run : lines[i]) {
            move(run, {0, first + baselines.at(i)});
            m_runs << std::move(run);
        }
    }
}

static bool shrinkTo(PlacedText &text, double floor, PlainSetter *plain)
{
    double size = text.style.size;
    for (;;) {
        text.style.size = size;
        auto shaped = std::make_shared<TextBlock>(text, plain);
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

bool fitText(PlacedText &text, bool mustBeWhole, PlainSetter *plain)
{
    if (shrinkTo(text, text.style.smallest, plain))
        return true;
    if (mustBeWhole)
        shrinkTo(text, std::min(smallestOfAll, text.style.smallest), plain);
    else
        cut(text);
    return false;
}

} // namespace nettdesk::vouchers::cards
