// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdf.h"

#include "core/vouchers/cards/pdfdocument.h"
#include "core/vouchers/cards/pdfsurface.h"
#include "core/vouchers/cards/sheetpainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFuture>
#include <QQueue>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace nettdesk::vouchers::cards {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardPdf)
};

constexpr qsizetype mostWaiting = 4; // pages that are drawn and not yet written

Result<> refused(const QIODevice &device)
{
    return failure(Error::Kind::Invalid, Text::tr("The PDF cannot be written. Choose another place for it."),
                   device.errorString());
}

} // namespace

Result<> writePdf(QIODevice &device, const Sheets &sheets, const QString &title, Progress progress,
                  std::stop_token stop)
{
    if (sheets.count() == 0)
        return failure(Error::Kind::Invalid, Text::tr("There are no cards to print."));
    PdfDocument document(device);
    PdfSurface surface(document);
    const QSizeF size = sheets.design().paper.size;
    // While this thread draws a page, another one deflates those before.
    QQueue<QFuture<QByteArray>> drawn;
    const auto writeFirst = [&] { document.addPage(size, surface.resources(), drawn.dequeue().result()); };
    SheetMaker maker(sheets);
    for (int i = 0; i < sheets.count() && document.isGood(); ++i) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Text::tr("The PDF was cancelled; no file was written."));
        paintSheet(surface, maker.at(i));
        drawn.enqueue(QtConcurrent::run(&PdfDocument::deflate, surface.takePage(size.height())));
        if (drawn.size() >= mostWaiting)
            writeFirst();
        if (progress)
            progress(i + 1, sheets.count());
    }
    while (!drawn.isEmpty())
        writeFirst();
    const bool isWhole = surface.writeResources();
    document.finish(title);
    // What a file takes it may still hold back.
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (!isWhole || !document.isGood() || (file && (!file->flush() || file->error() != QFileDevice::NoError)))
        return refused(device);
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
