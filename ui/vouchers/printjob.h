// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/vouchers/cards/sheetpainter.h"

#include <QString>

#include <stop_token>

namespace nettdesk::ui {

/// What goes to a printer.
struct PrintOrder {
    QString printer; ///< as QPrinterInfo names it; empty: the system's default
    QString file;    ///< set: a PDF made by the printing system of Qt instead of a printer
    QString title;   ///< what the spooler calls it
    int copies = 1;  ///< of the whole
    int first = 0;   ///< sheets, from 0
    int last = 0;    ///< inclusive
    vouchers::cards::Calibration calibration = {}; ///< of this printer

    int sheets() const { return last - first + 1; }
};

/// Paints the sheets onto a printer, by the painter of the preview. Blocks until the spooler has everything: run it in
/// a worker (Qt allows painting on QPrinter there). Progress counts sheets. Invalid: the printer cannot be used.
/// Cancelled: the print was taken back; what the printer had already begun may still come out.
Result<> printSheets(const PrintOrder &order, const vouchers::cards::Sheets &sheets, const Progress &progress = {},
                     std::stop_token stop = {});

/// The page that a printer is calibrated with, through the same path as cards. Blocks as above; Invalid: the printer
/// cannot be used.
Result<> printCalibrationPage(const PrintOrder &order);

} // namespace nettdesk::ui
