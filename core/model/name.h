// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace nettdesk {

/// How long the name of a shop, a router, an employee may be, in characters as people count them (grapheme clusters).
constexpr int nameLimit = 120;

/// A name as it is stored: composed (NFC), on one line, without the signs that turn the direction of text round or
/// take no room, without leading, trailing or doubled blanks. Joiners stay: emoji and Persian need them.
/// Invalid: nothing is left, more than `limit` characters (the message says how many), or half a surrogate pair.
Result<QString> cleanName(const QString &text, int limit = nameLimit);

/// Characters as people count them: "é", "👨‍👩‍👧" and "ที่" are one, one and two.
qsizetype characterCount(const QString &text);

} // namespace nettdesk
