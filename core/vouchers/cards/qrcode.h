// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace nettdesk::vouchers::cards {

/// A QR code (ISO/IEC 18004, error correction M: 15 % may be lost) as the dark rectangles that make it up.
class QrCode {
public:
    /// Modules of white that must surround the symbol.
    static constexpr int quietZone = 4;
    /// The smallest module, in millimetres, that a 203 dpi printer (2.4 of its dots) and an older phone both manage.
    static constexpr double smallestModule = 0.3;

    /// Nothing when the content is empty or longer than a QR code can hold (2,331 bytes).
    static std::optional<QrCode> encode(const QByteArray &content);

    int size() const { return m_size; } ///< modules on a side, without the quiet zone
    int sizeWithQuietZone() const { return m_size + 2 * quietZone; }
    bool isDark(int x, int y) const { return m_modules.at(qsizetype(y) * m_size + x) != 0; }
    /// Dark modules merged into few rectangles that do not overlap, in modules from the symbol's corner.
    const QList<QRect> &rectangles() const { return m_rectangles; }

private:
    void mergeModules();

    int m_size = 0;
    QByteArray m_modules;
    QList<QRect> m_rectangles;
};

} // namespace nettdesk::vouchers::cards
