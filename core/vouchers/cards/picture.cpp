// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardPicture)
};

constexpr qint64 maxFile = 30'000'000;
constexpr qint64 maxPhoto = 40'000'000; // pixels: beyond, the header alone refuses it

/// Nobody but PNG and JPEG: their readers are the ones that every computer has and that meet hostile files daily.
bool isKnown(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

Result<QSize> sizeFromHeader(const QByteArray &bytes, qint64 pixels)
{
    if (!isKnown(bytes))
        return failure(Error::Kind::Invalid, Text::tr("This is not a picture that a card can show. Use a PNG or JPEG "
                                                      "file. The design is as it was."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return failure(Error::Kind::Invalid,
                       Text::tr("This picture is damaged: its size cannot be read. Save it again in the program it "
                                "comes from. The design is as it was."),
                       reader.errorString());
    if (qint64(size.width()) * size.height() > pixels)
        return failure(
            Error::Kind::Invalid,
            Text::tr("This picture has %1 × %2 pixels, more than a card can use. Make it smaller first (%3 pixels on "
                     "a side are enough for print). The design is as it was.")
                .arg(size.width())
                .arg(size.height())
                .arg(Picture::maxSide));
    return size;
}

Result<QImage> decoded(const QByteArray &bytes, QSize scaled = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // a phone's photo says in its header which way is up
    if (scaled.isValid())
        reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::Kind::Invalid,
                       Text::tr("This picture is damaged and cannot be shown. Save it again in the program it comes "
                                "from. The design is as it was."),
                       reader.errorString());
    return image;
}

QByteArray packed(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

bool isWithinLimits(const QByteArray &bytes, const QSize &size)
{
    return bytes.size() <= Picture::maxBytes && std::max(size.width(), size.height()) <= Picture::maxSide &&
           qint64(size.width()) * size.height() <= Picture::maxPixels;
}

} // namespace

Result<Picture> Picture::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return failure(Error::Kind::Invalid,
                       Text::tr("This picture takes %1 KB; a card can carry %2 KB. Make it smaller first. The design "
                                "is as it was.")
                           .arg(bytes.size() / 1024)
                           .arg(maxBytes / 1024));
    const Result<QSize> size = sizeFromHeader(bytes, maxPixels);
    if (!size)
        return failure(size.error());
    if (std::max(size->width(), size->height()) > maxSide)
        return failure(
            Error::Kind::Invalid,
            Text::tr("This picture has %1 × %2 pixels; at most %3 on a side can be used. The design is as it was.")
                .arg(size->width())
                .arg(size->height())
                .arg(maxSide));
    auto image = decoded(bytes);
    if (!image)
        return failure(image.error());
    Picture picture;
    picture.m_bytes = bytes;
    picture.m_image = *std::move(image);
    return picture;
}

Result<Picture> Picture::shrunk(const QByteArray &bytes)
{
    const Result<QSize> size = sizeFromHeader(bytes, maxPhoto);
    if (!size)
        return failure(size.error());
    if (isWithinLimits(bytes, *size))
        return fromBytes(bytes);
    int side = std::min(maxSide, std::max(size->width(), size->height()));
    for (; side >= 200; side = side * 3 / 4) {
        const auto image = decoded(bytes, size->scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
        if (!image)
            return failure(image.error());
        const QByteArray smaller = image->hasAlphaChannel() ? packed(*image, "PNG", -1) : packed(*image, "JPEG", 88);
        if (!smaller.isEmpty() && isWithinLimits(smaller, image->size()))
            return fromBytes(smaller);
    }
    return failure(Error::Kind::Invalid, Text::tr("This picture cannot be made small enough for a card. Use a simpler "
                                                  "one. The design is as it was."));
}

Result<Picture> Picture::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” cannot be opened. The design is as it was.").arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    if (file.size() > maxFile)
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is larger than 30 MB. Make it smaller first. The design is as it was.")
                           .arg(QDir::toNativeSeparators(path)));
    return shrunk(file.read(maxFile));
}

} // namespace nettdesk::vouchers::cards
