// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nettdesk::ui {

/// Digits of every script as ASCII, the Arabic decimal sign as a point, blanks left out.
QString asciiDigits(const QString &text);

/// "1.5", "1,5", "٢": a number over zero with at most `decimals` decimals, as a person types it into a field. Nothing
/// when it is none, or over a million: that is a slip of the finger.
std::optional<double> typedNumber(const QString &text, int decimals);

} // namespace nettdesk::ui
