// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nettdesk::vouchers::cards {

/// Code 128 (ISO/IEC 15417): code sets B and C, whichever is shorter, with its check character. For scanners at a
/// counter, which read a voucher's code into the search field.
class Barcode {
public:
    /// White that must stand on either side, in modules.
    static constexpr int quietZone = 10;
    /// The narrowest bar, in millimetres, that a 203 dpi printer draws as two of its dots and ordinary scanners read.
    static constexpr double smallestModule = 0.25;
    static constexpr qsizetype longest = 80; ///< characters

    /// Nothing when the text is empty, longer than `longest`, or has a character outside of printable ASCII.
    static std::optional<Barcode> encode(const QString &text);

    /// Widths of bars and spaces in turn, a bar first and last.
    const QList<int> &widths() const { return m_widths; }
    int modules() const { return m_modules; } ///< without quiet zones
    int modulesWithQuietZone() const { return m_modules + 2 * quietZone; }

private:
    QList<int> m_widths;
    int m_modules = 0;
};

} // namespace nettdesk::vouchers::cards
