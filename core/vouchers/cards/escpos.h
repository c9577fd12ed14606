// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheetpainter.h"

#include <QByteArray>
#include <QImage>

namespace nettdesk::vouchers::cards {

/// A receipt printer as its ESC/POS commands need to know it. Nearly all print 8 dots to the millimetre (203 dpi).
struct EscPosPrinter {
    static constexpr double dotsPerMm = 8;

    int dots = 576; ///< printed across: 576 on 80 mm paper (72 mm of it), 384 on 58 mm (48 mm)
    bool hasCutter = true;
    int feedBeforeCut = 3; ///< mm, after which the cutter, which sits above the head, is past the last line
    bool opensDrawer = false;
    Calibration calibration = {};

    /// For paper of this width: 58 mm and narrower prints 48 mm of it.
    static EscPosPrinter forPaper(double width);
};

/// The sheet in black and white, `printer.dots` wide, from the same painter as screen and PDF. The middle of the paper
/// is the middle of the picture; what lies outside of the printed width is not there. Pictures are dithered, all else
/// is black or nothing. Any thread.
QImage escPosRaster(const Sheet &sheet, const EscPosPrinter &printer);

/// The commands that print this picture: bands of GS v 0, so that a printer with a small buffer takes it. A width that
/// is no multiple of eight is filled up with white.
/// Source: Epson, ESC/POS Command Reference (GS v 0, ESC @, ESC J, GS V, ESC p, GS r).
QByteArray escPosImage(const QImage &picture);
/// Before the first card: the printer forgets what the last program told it; the drawer, where wanted.
QByteArray escPosBegin(const EscPosPrinter &printer);
/// After each card: paper forward and cut.
QByteArray escPosCut(const EscPosPrinter &printer);
/// "Tell me about your paper when you come to this place" (GS r 1): the answer, one byte, arrives after everything
/// before it has been printed.
QByteArray escPosAsk();
/// What that byte says.
bool escPosPaperIsOut(char answer);

/// Everything for one card. For a device file or a raw queue, which give no answers.
QByteArray escPosCard(const Sheet &sheet, const EscPosPrinter &printer);

} // namespace nettdesk::vouchers::cards
