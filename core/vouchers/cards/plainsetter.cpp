// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/plainsetter.h"

#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/fontface.h"
#include "core/vouchers/cards/textruns.h"

#include <QFontMetricsF>
#include <QRawFont>

#include <algorithm>
#include <cmath>
#include <hb-ot.h>

namespace nettdesk::vouchers::cards {

namespace {

constexpr int usesBefore = 3; ///< a font that sets a few texts is not worth opening

/// The words without marks of direction, which say nothing where all reads from left to right; nothing when there is
/// more in them than letters and single blanks.
std::optional<QString> plainWords(const PlacedText &text)
{
    if (text.direction != Qt::LeftToRight || text.style.tracking != 0 || text.text.isEmpty())
        return std::nullopt;
    QString words;
    words.reserve(text.text.size());
    for (const QChar c : text.text) {
        if (isUnseen(c))
            continue;
        if (!isPlain(c) || c.category() == QChar::Other_Control)
            return std::nullopt;
        words += c;
    }
    if (words.isEmpty() || words.front().isSpace() || words.back().isSpace())
        return std::nullopt; // a layout lets blanks at the end hang over
    return words;
}

} // namespace

/// One font in one size.
class PlainSetter::Font {
public:
    enum class State { New, ToBeCompared, Trusted, Refused };

    Font() = default;
    ~Font()
    {
        hb_buffer_destroy(buffer);
        hb_font_destroy(shaper);
    }
    Q_DISABLE_COPY_MOVE(Font)

    void open(const QFont &font)
    {
        raw = QRawFont::fromFont(font);
        capHeight = QFontMetricsF(font).capHeight();
        hb_face_t *face = createFace(raw);
        shaper = hb_font_create(face);
        toTextUnits = raw.pixelSize() / hb_face_get_upem(face);
        hb_face_destroy(face);
        buffer = hb_buffer_create();
    }

    State state = State::New;
    int uses = 0;
    QRawFont raw;
    double capHeight = 0;
    double toTextUnits = 1;
    hb_font_t *shaper = nullptr; ///< in the font's own units
    hb_buffer_t *buffer = nullptr;
};

size_t qHash(const PlainSetter::Key &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.face, key.isBold, key.size, key.family);
}

PlainSetter::PlainSetter() = default;
PlainSetter::~PlainSetter() = default;

PlainSetter::Key PlainSetter::keyOf(const PlacedText &text)
{
    return {int(text.style.face), text.style.isBold, text.style.size, text.style.family};
}

PlainLine PlainSetter::shape(const Font &font, const QString &words) const
{
    hb_buffer_clear_contents(font.buffer);
    hb_buffer_add_utf16(font.buffer, reinterpret_cast<const uint16_t *>(words.utf16()), int(words.size()), 0,
                        int(words.size()));
    hb_buffer_set_direction(font.buffer, HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(font.buffer);
    hb_shape(font.shaper, font.buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(font.buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(font.buffer, &count);
    PlainLine line;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(count);
    positions.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        glyphs << infos[i].codepoint;
        positions << QPointF(line.advance + places[i].x_offset * font.toTextUnits,
                             -places[i].y_offset * font.toTextUnits);
        line.advance += places[i].x_advance * font.toTextUnits;
    }
    line.width = line.advance;
    hb_glyph_extents_t last{};
    if (count > 0 && hb_font_get_glyph_extents(font.shaper, infos[count - 1].codepoint, &last))
        line.width += std::max(0, last.x_bearing + last.width - places[count - 1].x_advance) * font.toTextUnits;
    line.run.glyphs.setRawFont(font.raw);
    line.run.glyphs.setGlyphIndexes(glyphs);
    line.run.glyphs.setPositions(positions);
    line.run.text = words;
    line.capHeight = font.capHeight;
    return line;
}

std::optional<PlainLine> PlainSetter::set(const PlacedText &text)
{
    const auto font = m_fonts.constFind(keyOf(text));
    if (font == m_fonts.constEnd() || (*font)->state != Font::State::Trusted)
        return std::nullopt;
    const auto words = plainWords(text);
    if (!words)
        return std::nullopt;
    PlainLine line = shape(**font, *words);
    const QList<quint32> glyphs = line.run.glyphs.glyphIndexes();
    // A ligature, or a character that another font has.
    if (glyphs.size() != words->size() || glyphs.contains(0u))
        return std::nullopt;
    return line;
}

void PlainSetter::compare(const PlacedText &text, const QList<TextRun> &runs)
{
    std::shared_ptr<Font> &font = m_fonts[keyOf(text)];
    if (!font)
        font = std::make_shared<Font>();
    if (font->state == Font::State::Trusted || font->state == Font::State::Refused || ++font->uses < usesBefore)
        return;
    const auto words = plainWords(text);
    if (!words || runs.size() != 1 || runs.first().text != *words) // more lines, or more fonts
        return;
    if (font->state == Font::State::New) {
        font->open(cardFont(text.style, text.style.size));
        font->state = Font::State::ToBeCompared;
    }
    const PlainLine line = shape(*font, *words);
    const QList<QPointF> ours = line.run.glyphs.positions();
    const QList<QPointF> theirs = runs.first().glyphs.positions();
    bool isSame = line.run.glyphs.glyphIndexes() == runs.first().glyphs.glyphIndexes();
    constexpr double near = 1; // text unit, a hundredth of a millimetre: Qt rounds each advance
    for (qsizetype i = 0; isSame && i < ours.size(); ++i)
        isSame = std::abs((ours.at(i).x() - ours.first().x()) - (theirs.at(i).x() - theirs.first().x())) <= near;
    font->state = isSame ? Font::State::Trusted : Font::State::Refused;
}

} // namespace nettdesk::vouchers::cards
