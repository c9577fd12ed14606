// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/name.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace nettdesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Name)
};

/// The longest emoji families take eleven UTF-16 units. More than this on average is a heap of accents on one letter,
/// which would paint over its neighbours.
constexpr qsizetype unitsPerCharacter = 12;

/// What would let a name rearrange the line it stands in, or hide in it (Unicode, UAX #9 and "Format" characters).
bool isInvisible(char16_t unit)
{
    switch (unit) {
    case 0x00AD: // soft hyphen
    case 0x061C: // Arabic letter mark
    case 0x180E: // Mongolian vowel separator
    case 0x200B: // zero-width space
    case 0x200E: // left-to-right mark
    case 0x200F: // right-to-left mark
    case 0x2060: // word joiner
    case 0xFEFF: // byte-order mark
        return true;
    default:
        return (unit >= 0x202A && unit <= 0x202E)     // embeddings and overrides
               || (unit >= 0x2066 && unit <= 0x206F)  // isolates and the retired format signs
               || (unit >= 0xFFF9 && unit <= 0xFFFB); // interlinear annotation
    }
}

} // namespace

qsizetype characterCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

Result<QString> cleanName(const QString &text, int limit)
{
    if (!text.isValidUtf16())
        return failure(Error::Kind::Invalid, Text::tr("The name is not readable text. Type it again."));

    QString name;
    name.reserve(text.size());
    for (const QChar c : text) {
        if (isInvisible(c.unicode()))
            continue;
        // Control characters, line and paragraph separators: a name stands on one line.
        name += c.category() == QChar::Other_Control || c.isSpace() ? QChar(u' ') : c;
    }
    name = name.normalized(QString::NormalizationForm_C).simplified();
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, Text::tr("The name is empty. Type a name."));

    const qsizetype length = characterCount(name);
    if (length > limit)
        return failure(Error::Kind::Invalid,
                       Text::tr("The name has %1 characters. At most %2 are possible.").arg(length).arg(limit));
    if (name.size() > limit * unitsPerCharacter)
        return failure(Error::Kind::Invalid,
                       Text::tr("The name holds too many combined signs. Type it with fewer accents or emoji."));
    return name;
}

} // namespace nettdesk
