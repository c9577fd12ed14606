// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/escpos.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nettdesk::vouchers::cards {

namespace {

constexpr int rowsPerBand = 128;   // at most 9 KB: the smallest buffers hold it
constexpr int blackBelow = 176;    // of 255: grey edges of letters count as ink, thin strokes stay whole
constexpr double narrowPaper = 60; // mm
constexpr int narrowDots = 384;

/// Floyd and Steinberg's diffusion, within one area: photographs and logos keep their shades.
void dither(QImage &grey, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        uchar *row = grey.scanLine(y);
        uchar *below = y < area.bottom() ? grey.scanLine(y + 1) : nullptr;
        for (int x = area.left(); x <= area.right(); ++x) {
            const int ink = row[x] < 128 ? 0 : 255;
            const int error = row[x] - ink;
            row[x] = uchar(ink);
            const auto give = [error](uchar &dot, int sixteenths) {
                dot = uchar(std::clamp(dot + error * sixteenths / 16, 0, 255));
            };
            if (x < area.right())
                give(row[x + 1], 7);
            if (below) {
                if (x > area.left())
                    give(below[x - 1], 3);
                give(below[x], 5);
                if (x < area.right())
                    give(below[x + 1], 1);
            }
        }
    }
}

QImage inBlack(const QImage &grey)
{
    QImage mono(grey.size(), QImage::Format_Mono);
    mono.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    mono.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = mono.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (from[x] < blackBelow)
                to[x >> 3] |= uchar(0x80 >> (x & 7));
        }
    }
    return mono;
}

} // namespace

EscPosPrinter EscPosPrinter::forPaper(double width)
{
    EscPosPrinter printer;
    if (width < narrowPaper)
        printer.dots = narrowDots;
    return printer;
}

QImage escPosRaster(const Sheet &sheet, const EscPosPrinter &printer)
{
    constexpr double scale = EscPosPrinter::dotsPerMm;
    const int height = std::max(1, int(std::lround(sheet.size.height() * scale)));
    const double left = (sheet.size.width() * scale - printer.dots) / 2;
    QImage grey(printer.dots, height, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    {
        QPainter painter(&grey);
        painter.translate(-left, 0);
        paintSheet(painter, sheet, scale, printer.calibration);
    }
    for (const PlacedCard &card : sheet.cards) {
        for (const Placed &item : card.items) {
            const auto *picture = std::get_if<PlacedPicture>(&item);
            if (!picture)
                continue;
            QRectF box = picture->box;
            if (picture->turn % 180 != 0) {
                box.setSize(box.size().transposed());
                box.moveCenter(picture->box.center());
            }
            const QRectF dots(box.left() * scale - left, box.top() * scale, box.width() * scale, box.height() * scale);
            dither(grey, dots.toAlignedRect().intersected(grey.rect()));
        }
    }
    return inBlack(grey);
}

QByteArray escPosImage(const QImage &picture)
{
    const QImage mono =
        picture.format() == QImage::Format_Mono ? picture : inBlack(picture.convertToFormat(QImage::Format_Grayscale8));
    const int bytes = (mono.width() + 7) / 8;
    QByteArray commands;
    commands.reserve(qsizetype(bytes) * mono.height() + 64);
    for (int top = 0; top < mono.height(); top += rowsPerBand) {
        const int rows = std::min(rowsPerBand, mono.height() - top);
        commands += "\x1dv0";
        commands += '\0'; // neither doubled
        commands += char(bytes & 0xff);
        commands += char(bytes >> 8);
        commands += char(rows & 0xff);
        commands += char(rows >> 8);
        for (int y = top; y < top + rows; ++y)
            commands.append(reinterpret_cast<const char *>(mono.constScanLine(y)), bytes);
    }
    return commands;
}

QByteArray escPosBegin(const EscPosPrinter &printer)
{
    QByteArray commands("\x1b@", 2);
    if (printer.opensDrawer)
        commands += QByteArray("\x1bp\0\x19\xfa", 5); // pin 2: 50 ms on, 500 ms off
    return commands;
}

QByteArray escPosCut(const EscPosPrinter &printer)
{
    QByteArray commands;
    const int dots = std::clamp(int(printer.feedBeforeCut * EscPosPrinter::dotsPerMm), 0, 255);
    if (!printer.hasCutter) {
        // To the tear bar.
        commands += "\x1bJ";
        commands += char(std::min(255, dots + int(10 * EscPosPrinter::dotsPerMm)));
        return commands;
    }
    commands += "\x1dVB"; // forward to the cutter and this much more, then cut
    commands += char(dots);
    return commands;
}

QByteArray escPosAsk()
{
    return QByteArray("\x1dr\x01", 3);
}

bool escPosPaperIsOut(char answer)
{
    return (answer & 0x0c) != 0; // bits 2 and 3: end of roll; bits 0 and 1 say only that it is near
}

QByteArray escPosCard(const Sheet &sheet, const EscPosPrinter &printer)
{
    return escPosBegin(printer) + escPosImage(escPosRaster(sheet, printer)) + escPosCut(printer);
}

} // namespace nettdesk::vouchers::cards
