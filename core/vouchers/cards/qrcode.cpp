// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace nettdesk::vouchers::cards {

std::optional<QrCode> QrCode::encode(const QByteArray &content)
{
    if (content.isEmpty())
        return std::nullopt;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(content.size()), reinterpret_cast<const unsigned char *>(content.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    QrCode result;
    result.m_size = code->width;
    result.m_modules.resize(qsizetype(code->width) * code->width);
    for (qsizetype i = 0; i < result.m_modules.size(); ++i)
        result.m_modules[i] = char(code->data[i] & 1); // the lowest bit is the colour, the others say what it is for
    result.mergeModules();
    return result;
}

void QrCode::mergeModules()
{
    m_rectangles.reserve(m_size * m_size / 4);
    QByteArray taken(m_modules.size(), 0);
    const auto isFree = [&](int x, int y) { return isDark(x, y) && !taken.at(qsizetype(y) * m_size + x); };
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!isFree(x, y))
                continue;
            int right = x + 1;
            while (right < m_size && isFree(right, y))
                ++right;
            int bottom = y + 1;
            const auto rowIsFree = [&](int row) {
                for (int i = x; i < right; ++i) {
                    if (!isFree(i, row))
                        return false;
                }
                return true;
            };
            while (bottom < m_size && rowIsFree(bottom))
                ++bottom;
            for (int row = y; row < bottom; ++row)
                std::fill_n(taken.begin() + qsizetype(row) * m_size + x, right - x, char(1));
            m_rectangles.append(QRect(x, y, right - x, bottom - y));
        }
    }
}

} // namespace nettdesk::vouchers::cards
