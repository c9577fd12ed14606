// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdf.h"

#include "core/vouchers/cards/sheetpainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace nettdesk::vouchers::cards {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardPdf)
};

constexpr int resolution = 1200; // dots per inch: 0.02 mm, the grid that Qt's page measures are rounded to

} // namespace

Result<> writePdf(QIODevice &device, const Sheets &sheets, const QString &title, Progress progress,
                  std::stop_token stop)
{
    if (sheets.count() == 0)
        return failure(Error::Kind::Invalid, Text::tr("There are no cards to print."));
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("NettDesk"));
    writer.setResolution(resolution);
    writer.setPageLayout(sheets.pageLayout());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Invalid, Text::tr("The PDF cannot be written. Choose another place for it."),
                       device.errorString());
    SheetMaker maker(sheets);
    for (int i = 0; i < sheets.count(); ++i) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Text::tr("The PDF was cancelled; no file was written."));
        if (i > 0)
            writer.newPage();
        paintSheet(painter, maker.at(i), resolution / 25.4);
        if (progress)
            progress(i + 1, sheets.count());
    }
    // Qt's PDF engine does not look at what became of its writes; the device remembers.
    const bool ended = painter.end();
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (!ended || (file && (!file->flush() || file->error() != QFileDevice::NoError)))
        return failure(Error::Kind::Invalid, Text::tr("The PDF cannot be written. Choose another place for it."),
                       device.errorString());
    return {};
}

Result<> writePdf(const QString &path, const Sheets &sheets, const QString &title, Progress progress,
                  std::stop_token stop)
{
    QSaveFile file(path);
    const auto refused = [&] {
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” cannot be written. No cards were lost; choose another place for the file.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    if (auto written = writePdf(file, sheets, title, std::move(progress), stop); !written)
        return written; // the save file's temporary goes with it
    if (!file.commit())
        return refused();
    return {};
}

} // namespace nettdesk::vouchers::cards
