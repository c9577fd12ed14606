// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/textruns.h"

#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace nettdesk::vouchers::cards {

bool isUnseen(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2060 && unit <= 0x2069) || unit == 0xfeff || unit == 0xad;
}

bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x300 || (unit >= 0x370 && unit < 0x483) || (unit >= 0x48a && unit < 0x590) ||
           (unit >= 0x2010 && unit < 0x20d0) || (unit >= 0x2100 && unit < 0x2300);
}

namespace {

QString seen(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isUnseen(c))
            result += c;
    }
    return result;
}

/// What the layout cannot take apart further: some glyphs of one font for some characters.
struct Cluster {
    QString text;
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions;

    double left() const
    {
        const auto isFurtherLeft = [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); };
        return std::min_element(positions.begin(), positions.end(), isFurtherLeft)->x();
    }
};

/// QTextLine (Qt 6.4) tells the glyphs of a range of characters, and of characters that share glyphs only the first of
/// them, unless it is asked for all at once. So: a cluster ends where another first glyph begins.
/// Marks of direction have glyphs of no width; they are left out and counted in `unseen`.
QList<Cluster> clusters(const QTextLine &line, const QString &text, qsizetype &unseen)
{
    QList<Cluster> result;
    const auto firstGlyph = [&line](int at) -> std::optional<QPointF> {
        const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
        if (runs.isEmpty() || runs.first().positions().isEmpty())
            return std::nullopt;
        return runs.first().positions().first();
    };
    const int end = line.textStart() + line.textLength();
    for (int at = line.textStart(); at < end;) {
        int next = at + 1;
        if (isUnseen(text.at(at))) {
            for (const QGlyphRun &run : line.glyphRuns(at, 1))
                unseen += run.glyphIndexes().size();
            at = next;
            continue;
        }
        const auto first = firstGlyph(at);
        while (first && next < end && (text.at(next).isLowSurrogate() || firstGlyph(next) == first))
            ++next;
        QString words = seen(QStringView(text).sliced(at, next - at));
        for (const QGlyphRun &run : line.glyphRuns(at, next - at)) {
            if (!run.glyphIndexes().isEmpty())
                result << Cluster{std::exchange(words, {}), run.rawFont(), run.glyphIndexes(), run.positions()};
        }
        at = next;
    }
    return result;
}

/// The pieces of a line in one font, from left to right, if there is a glyph for each letter.
std::optional<TextRun> letterByLetter(const QList<QGlyphRun> &pieces, QStringView text)
{
    if (pieces.isEmpty())
        return std::nullopt;
    TextRun run{pieces.first(), seen(text), {}};
    QList<quint32> glyphs = run.glyphs.glyphIndexes();
    QList<QPointF> positions = run.glyphs.positions();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const QGlyphRun &piece = pieces.at(i);
        if (piece.rawFont() != run.glyphs.rawFont())
            return std::nullopt;
        glyphs += piece.glyphIndexes();
        positions += piece.positions();
    }
    // Pieces out of order: the text is not read the way it stands, or marks of direction come last.
    const auto isFurtherLeft = [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); };
    if (!std::is_sorted(positions.begin(), positions.end(), isFurtherLeft))
        return std::nullopt;
    if (glyphs.size() == text.size() && glyphs.size() != run.text.size()) { // the unseen ones have glyphs
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            if (isUnseen(text.at(i))) {
                glyphs.removeAt(i);
                positions.removeAt(i);
            }
        }
    }
    if (glyphs.size() != run.text.size())
        return std::nullopt;
    run.glyphs.setGlyphIndexes(glyphs);
    run.glyphs.setPositions(positions);
    return run;
}

QList<TextRun> withoutClusters(const QList<QGlyphRun> &whole, QString text)
{
    QList<TextRun> runs;
    for (const QGlyphRun &run : whole) {
        QList<int> starts(run.glyphIndexes().size(), int(text.size()));
        if (!starts.isEmpty())
            starts.first() = 0;
        runs << TextRun{run, std::exchange(text, {}), starts};
    }
    return runs;
}

} // namespace

QList<TextRun> textRuns(const QTextLine &line, const QString &text)
{
    const QList<QGlyphRun> whole = line.glyphRuns();
    const QStringView all = QStringView(text).sliced(line.textStart(), line.textLength());
    const QString plain = seen(all);
    const bool isPlainText = std::all_of(plain.begin(), plain.end(), isPlain);
    if (isPlainText) {
        if (const auto run = letterByLetter(whole, all))
            return {*run};
    }

    qsizetype unseen = 0;
    QList<Cluster> parts = clusters(line, text, unseen);
    const auto add = [](qsizetype sum, const auto &part) { return sum + part.glyphs.size(); };
    const auto addRun = [](qsizetype sum, const QGlyphRun &run) { return sum + run.glyphIndexes().size(); };
    if (std::accumulate(parts.begin(), parts.end(), unseen, add) !=
        std::accumulate(whole.begin(), whole.end(), qsizetype(0), addRun))
        return withoutClusters(whole, plain); // to be seen matters more than to be searched
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Cluster &a, const Cluster &b) { return a.left() < b.left(); });
    QList<TextRun> runs;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Cluster &part = parts.at(i);
        if (i == 0 || part.font != parts.at(i - 1).font) {
            runs.emplaceBack();
            runs.last().glyphs.setRawFont(part.font);
            glyphs.clear();
            positions.clear();
        }
        TextRun &run = runs.last();
        const bool isLetterByLetter =
            part.glyphs.size() > 1 && part.font.glyphIndexesForString(part.text) == part.glyphs;
        for (qsizetype glyph = 0; glyph < part.glyphs.size(); ++glyph) {
            const qsizetype within = isLetterByLetter ? glyph : glyph == 0 ? 0 : part.text.size();
            run.starts << int(run.text.size() + within);
        }
        run.text += part.text;
        glyphs += part.glyphs;
        positions += part.positions;
        run.glyphs.setGlyphIndexes(glyphs);
        run.glyphs.setPositions(positions);
    }
    return runs;
}

} // namespace nettdesk::vouchers::cards
