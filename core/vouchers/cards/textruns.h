// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/textblock.h"

QT_BEGIN_NAMESPACE
class QTextLine;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

/// Marks of direction and their kin, for which nothing is printed.
bool isUnseen(QChar c);
/// One letter, one glyph, from left to right: Latin, Greek, Cyrillic, and signs.
bool isPlain(QChar c);

/// The glyphs of a line that was laid out, in the order in which they stand from left to right, each with its
/// characters: what a reader of a PDF needs so that text can be searched and copied. `text` is the whole layout's.
/// Positions are the layout's own.
QList<TextRun> textRuns(const QTextLine &line, const QString &text);

} // namespace nettdesk::vouchers::cards
