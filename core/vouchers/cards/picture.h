// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace nettdesk::vouchers::cards {

/// A picture that a design carries, or the shop's logo: the bytes as they were given (PNG or JPEG) and what they show.
/// The header is read before anything is decoded, so a small file that unpacks to gigabytes is refused, not opened.
/// A value; copies share the decoded picture, so that a PDF of ten thousand cards holds it once.
class Picture {
public:
    static constexpr qsizetype maxBytes = 512 * 1024; ///< as it stands in a design
    static constexpr int maxSide = 2000;              ///< pixels: 17 cm at 300 dpi
    static constexpr qint64 maxPixels = 4'000'000;

    Picture() = default;

    /// Takes a picture exactly as it is. Invalid: neither PNG nor JPEG, damaged, or over a limit; the message says
    /// which and what to do.
    static Result<Picture> fromBytes(const QByteArray &bytes);
    /// For a file somebody chose: a photo of up to 40 megapixels and 30 MB is scaled down and packed again until it
    /// keeps the limits; what keeps them already is taken as it is. Blocks: not on the thread that paints.
    static Result<Picture> fromFile(const QString &path);
    /// The same for bytes at hand (the clipboard, another program).
    static Result<Picture> shrunk(const QByteArray &bytes);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    const QImage &image() const { return m_image; }
    QSize size() const { return m_image.size(); }
    bool operator==(const Picture &other) const { return m_bytes == other.m_bytes; }

private:
    QByteArray m_bytes;
    QImage m_image;
};

} // namespace nettdesk::vouchers::cards
