// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfpictures.h"

#include "core/vouchers/cards/pdfdocument.h"

#include <QBuffer>
#include <QImageReader>

namespace nettdesk::vouchers::cards {

namespace {

/// Bytes of each row without the filling that QImage has at its end.
QByteArray rows(const QImage &image)
{
    const qsizetype width = qsizetype(image.width()) * image.depth() / 8;
    QByteArray bytes;
    bytes.reserve(width * image.height());
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), width);
    return bytes;
}

/// How many colours each dot of a JPEG has: it stands in the header of its frame; 0: none was found.
/// Source: ITU T.81, B.2 (markers SOF0 to SOF15 but for DHT, JPG and DAC).
int jpegColours(const QByteArray &jpeg)
{
    qsizetype at = 2;
    while (at + 10 <= jpeg.size() && uchar(jpeg.at(at)) == 0xff) {
        const int marker = uchar(jpeg.at(at + 1));
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc)
            return uchar(jpeg.at(at + 9));
        at += 2 + (uchar(jpeg.at(at + 2)) << 8 | uchar(jpeg.at(at + 3)));
    }
    return 0;
}

/// A photo goes in as it came, if it lies the right way up and has the colours of a screen.
bool goesInAsItIs(const Picture &picture)
{
    if (!picture.bytes().startsWith("\xff\xd8\xff"))
        return false;
    QBuffer buffer;
    buffer.setData(picture.bytes());
    buffer.open(QIODevice::ReadOnly);
    const int colours = jpegColours(picture.bytes());
    return QImageReader(&buffer).transformation() == QImageIOHandler::TransformationNone &&
           (colours == 1 || colours == 3);
}

QByteArray measures(const QImage &image)
{
    return "/Type /XObject /Subtype /Image /Interpolate true /BitsPerComponent 8 /Width " +
           QByteArray::number(image.width()) + " /Height " + QByteArray::number(image.height());
}

int writePixels(PdfDocument &document, const QByteArray &entries, const QImage &image)
{
    const int object = document.reserve();
    document.writeStream(object, measures(image) + entries, PdfDocument::deflate(rows(image)));
    return object;
}

} // namespace

QByteArray PdfPictures::name(const Picture &picture)
{
    QByteArray &name = m_names[picture.bytes().constData()];
    if (name.isEmpty()) {
        m_pictures << picture;
        name = "/P" + QByteArray::number(m_names.size());
        m_resources += name + ' ' + pdfReference(write(picture)) + ' ';
    }
    return name;
}

QByteArray PdfPictures::resources() const
{
    return m_resources;
}

int PdfPictures::write(const Picture &picture)
{
    if (goesInAsItIs(picture)) {
        const bool isGrey = jpegColours(picture.bytes()) == 1;
        const int object = m_document.reserve();
        m_document.writeRawStream(object,
                                  measures(picture.image()) + " /Filter /DCTDecode /ColorSpace " +
                                      QByteArray(isGrey ? "/DeviceGray" : "/DeviceRGB"),
                                  picture.bytes());
        return object;
    }
    return writeImage(m_document, picture.image());
}

int writeImage(PdfDocument &document, const QImage &image)
{
    QByteArray mask;
    if (image.hasAlphaChannel())
        mask = " /SMask " + pdfReference(writePixels(document, " /ColorSpace /DeviceGray",
                                                     image.convertToFormat(QImage::Format_Alpha8)));
    const bool isGrey = image.allGray();
    return writePixels(document, mask + " /ColorSpace " + QByteArray(isGrey ? "/DeviceGray" : "/DeviceRGB"),
                       image.convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888));
}

} // namespace nettdesk::vouchers::cards
