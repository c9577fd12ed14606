// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printjob.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "ui/vouchers/calibration.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace nettdesk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

tl::unexpected<Error> refused(const PrintOrder &order)
{
    if (!order.file.isEmpty())
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” cannot be written. Choose another place for it.").arg(order.file));
    return failure(Error::Kind::Invalid,
                   Text::tr("The printer “%1” does not take the cards. See whether it is switched on and connected, or "
                            "save a PDF and print that.")
                       .arg(order.printer));
}

void address(QPrinter &printer, const PrintOrder &order)
{
    if (!order.file.isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(order.file);
    } else if (!order.printer.isEmpty()) {
        printer.setPrinterName(order.printer);
    }
    printer.setDocName(order.title);
    printer.setCreator(QStringLiteral("NettDesk"));
    printer.setFullPage(true); // the design itself keeps clear of the edge where a printer cannot reach
}

} // namespace

Result<> printSheets(const PrintOrder &order, const vouchers::cards::Sheets &sheets, const Progress &progress,
                     std::stop_token stop)
{
    if (order.first < 0 || order.last >= sheets.count() || order.sheets() < 1)
        return failure(Error::Kind::Invalid, Text::tr("There are no cards to print."));
    QPrinter printer(QPrinter::HighResolution);
    address(printer, order);
    QPageLayout layout = sheets.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(layout);
    const bool printerCopies = printer.supportsMultipleCopies();
    if (printerCopies)
        printer.setCopyCount(order.copies);
    const int rounds = printerCopies ? 1 : order.copies;

    QPainter painter;
    if (!painter.begin(&printer))
        return refused(order);
    const int total = rounds * order.sheets();
    int done = 0;
    for (int round = 0; round < rounds; ++round) {
        for (int sheet = order.first; sheet <= order.last; ++sheet) {
            if (stop.stop_requested()) {
                printer.abort();
                return failure(Error::Kind::Cancelled, Text::tr("Printing was cancelled."));
            }
            if (done > 0 && !printer.newPage())
                return refused(order);
            paintSheet(painter, sheets.at(sheet), printer.resolution() / 25.4, order.calibration);
            ++done;
            if (progress)
                progress(done, total);
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refused(order);
    return {};
}

Result<> printCalibrationPage(const PrintOrder &order)
{
    QPrinter printer(QPrinter::HighResolution);
    address(printer, order);
    QPageLayout layout = printer.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    layout.setOrientation(QPageLayout::Portrait);
    printer.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&printer))
        return refused(order);
    const double scale = printer.resolution() / 25.4;
    painter.scale(scale, scale);
    painter.translate(order.calibration.offset);
    painter.scale(order.calibration.scaleX, order.calibration.scaleY);
    CalibrationPage::paint(painter, order.printer);
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refused(order);
    return {};
}

} // namespace nettdesk::ui
