// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

#include <QTextLayout>

namespace nettdesk::vouchers::cards {

/// A placed text, shaped and broken into lines: what layOut() measures and paintSheet() draws. In text units
/// (cardfonts.h), from the top left corner of the text's box.
class TextBlock {
public:
    explicit TextBlock(const PlacedText &text);

    /// All of the text is there, and its ink stays inside the box.
    bool fits() const { return m_isComplete && m_width <= m_box.width() + 1 && m_bottom - m_top <= m_box.height() + 1; }
    /// Some font of this computer has a glyph for each character.
    bool hasEveryCharacter() const { return m_hasEveryCharacter; }
    /// The widest line.
    double width() const { return m_width; }
    double boxWidth() const { return m_box.width(); }
    /// Its box's top left corner at `at`, in text units.
    void draw(QPainter &painter, const QPointF &at = {}) const;

private:
    void breakIntoLines(const PlacedText &text);
    void stand(const PlacedText &text);

    QTextLayout m_layout;
    QSizeF m_box;
    double m_width = 0;
    double m_top = 0;    ///< of the ink
    double m_bottom = 0; ///< of the ink
    bool m_isComplete = true;
    bool m_hasEveryCharacter = true;
};

/// Shrinks the text from its size down to its floor until it fits, and gives it its block. What does not fit then is
/// cut with "…", or shrunk further where `mustBeWhole`; false in both cases.
bool fitText(PlacedText &text, bool mustBeWhole);

} // namespace nettdesk::vouchers::cards
