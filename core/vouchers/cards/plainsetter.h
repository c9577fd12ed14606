// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/textblock.h"

#include <QHash>

#include <memory>
#include <optional>

namespace nettdesk::vouchers::cards {

/// A line of text as it was set: from 0 to the right, its baseline at 0.
struct PlainLine {
    TextRun run;
    double advance = 0;
    double width = 0;     ///< with what the last letter hangs over
    double capHeight = 0; ///< of its font
};

/// Sets what differs from card to card (codes, passwords, numbers): one line, one font, Latin, Greek or Cyrillic. The
/// same HarfBuzz that works inside QTextLayout is asked directly, which is ten times faster. One thread.
class PlainSetter {
public:
    PlainSetter();
    ~PlainSetter();
    Q_DISABLE_COPY_MOVE(PlainSetter)

    /// Nothing: this text needs a whole layout.
    std::optional<PlainLine> set(const PlacedText &text);
    /// What a whole layout made of this text: a font is trusted here once both have come to the same.
    void compare(const PlacedText &text, const QList<TextRun> &runs);

private:
    struct Key {
        int face;
        bool isBold;
        double size;
        QString family;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept;
    class Font;
    static Key keyOf(const PlacedText &text);
    PlainLine shape(const Font &font, const QString &words) const;

    QHash<Key, std::shared_ptr<Font>> m_fonts;
};

} // namespace nettdesk::vouchers::cards
