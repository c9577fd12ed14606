// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printing cards: the first page of a preview; 10,000 cards with QR codes as a PDF against a bare QPdfWriter that draws
// the same texts, rectangles and lines (everything worked out before), and against headless Chromium that prints the
// same cards from HTML; and the memory this takes. `cardsbench 1000` prints fewer.
#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/pdf.h"
#include "core/vouchers/cards/sheetpainter.h"
#include "tests/bench/figure.h"
#include "tests/vouchers/cards/samplecards.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace nettdesk;
using namespace nettdesk::bench;
using namespace nettdesk::vouchers::cards;
using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200;
constexpr qint64 mostMemory = 120'000'000;

Sheets sheetsOf(int cards)
{
    return layOut(shippedDesign(u"card-a4"_s).value(), sampleCards(cards), 1, Wording::english()).value();
}

/// What a program would write that thinks of nothing but these primitives, one page after the other.
class BareWriter {
public:
    explicit BareWriter(const QString &path) : m_writer(path) {}

    void write(const QList<Sheet> &sheets, const QPageLayout &layout)
    {
        m_writer.setResolution(resolution);
        m_writer.setPageLayout(layout);
        QPainter painter(&m_writer);
        const double scale = resolution / 25.4;
        painter.scale(scale, scale);
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                m_writer.newPage();
            for (const PlacedCard &card : sheets.at(i).cards) {
                for (const Placed &item : card.items)
                    std::visit([&](const auto &placed) { draw(painter, placed); }, item);
            }
            painter.setPen(QPen(Qt::gray, 0.1));
            painter.drawLines(sheets.at(i).cutGuides);
        }
    }

private:
    static void draw(QPainter &painter, const PlacedText &text)
    {
        painter.save();
        painter.setPen(text.style.colour);
        painter.translate(text.box.topLeft());
        painter.scale(1 / textUnitsPerMm, 1 / textUnitsPerMm);
        painter.setFont(cardFont(text.style, text.style.size));
        painter.drawText(QPointF(0, text.box.height() * textUnitsPerMm * 0.75), text.text);
        painter.restore();
    }
    static void draw(QPainter &painter, const PlacedQr &qr)
    {
        painter.save();
        const double module = qr.box.width() / qr.code.sizeWithQuietZone();
        painter.translate(qr.box.topLeft());
        painter.scale(module, module);
        painter.translate(QrCode::quietZone, QrCode::quietZone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(qr.code.rectangles());
        painter.restore();
    }
    static void draw(QPainter &painter, const PlacedLine &line)
    {
        painter.setPen(QPen(line.style.colour, line.style.width));
        painter.drawLine(line.line);
    }
    static void draw(QPainter &painter, const PlacedRectangle &rectangle) { painter.drawRect(rectangle.box); }
    static void draw(QPainter &, const PlacedBarcode &) {}
    static void draw(QPainter &painter, const PlacedPicture &picture)
    {
        painter.drawImage(picture.box, picture.picture.image());
    }

    QPdfWriter m_writer;
};

/// The same cards as a web page: millimetres, the same words, QR codes as inline SVG, one page per sheet.
bool writeHtml(const QString &path, const Sheets &sheets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<!DOCTYPE html><meta charset=utf-8><style>@page{size:210mm 297mm;margin:0}body{margin:0}"
               ".s{position:relative;width:210mm;height:297mm;page-break-after:always;overflow:hidden}"
               ".s div,.s svg{position:absolute;white-space:nowrap;font-family:'Noto Sans'}"
               ".s .m{font-family:'Noto Sans Mono'}</style>");
    for (int i = 0; i < sheets.count(); ++i) {
        QString html = u"<div class=s>"_s;
        const Sheet sheet = sheets.at(i);
        for (const PlacedCard &card : sheet.cards) {
            for (const Placed &item : card.items) {
                if (const auto *text = std::get_if<PlacedText>(&item)) {
                    html += u"<div%7 style='left:%1mm;top:%2mm;width:%3mm;font-size:%4pt;font-weight:%5'>%6</div>"_s
                                .arg(text->box.x())
                                .arg(text->box.y())
                                .arg(text->box.width())
                                .arg(text->style.size)
                                .arg(text->style.isBold ? 700 : 400)
                                .arg(text->text.toHtmlEscaped(),
                                     text->style.face == TextElement::Face::Code ? u" class=m"_s : QString());
                } else if (const auto *qr = std::get_if<PlacedQr>(&item)) {
                    QString shape;
                    for (const QRect &r : qr->code.rectangles())
                        shape += u"M%1 %2h%3v%4h-%3z"_s.arg(r.x() + 4).arg(r.y() + 4).arg(r.width()).arg(r.height());
                    html += u"<svg style='left:%1mm;top:%2mm;width:%3mm;height:%3mm' viewBox='0 0 %4 %4'>"
                            "<path d='%5'/></svg>"_s.arg(qr->box.x())
                                .arg(qr->box.y())
                                .arg(qr->box.width())
                                .arg(qr->code.sizeWithQuietZone())
                                .arg(shape);
                } else if (const auto *line = std::get_if<PlacedLine>(&item)) {
                    html += u"<div style='left:%1mm;top:%2mm;width:%3mm;border-top:.15mm solid #999'></div>"_s
                                .arg(line->line.x1())
                                .arg(line->line.y1())
                                .arg(line->line.dx());
                }
            }
        }
        file.write((html + u"</div>"_s).toUtf8());
    }
    return true;
}

std::optional<Milliseconds> byChromium(const QTemporaryDir &dir, int cards)
{
    const QString html = dir.filePath(u"%1.html"_s.arg(cards));
    const QString pdf = dir.filePath(u"%1.pdf"_s.arg(cards));
    if (!writeHtml(html, sheetsOf(cards)))
        return std::nullopt;
    QProcess chromium;
    const QStringList arguments{u"--headless=new"_s,
                                u"--no-sandbox"_s,
                                u"--disable-gpu"_s,
                                u"--no-pdf-header-footer"_s,
                                u"--user-data-dir="_s + dir.filePath(u"chromium"_s),
                                u"--print-to-pdf="_s + pdf,
                                u"file://"_s + html};
    const Milliseconds took = timeOf([&] {
        chromium.start(u"chromium"_s, arguments);
        chromium.waitForFinished(300'000);
    });
    return QFile(pdf).size() > 10'000 ? std::optional(took) : std::nullopt;
}

qint64 residentPeak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

/// Before anything else: as a window that has just been opened.
bool firstPreview()
{
    const QList<CardData> cards = sampleCards(10'000);
    const CardDesign design = shippedDesign(u"card-a4"_s).value();
    const Milliseconds took = timeOf([&] {
        const Sheets sheets = layOut(design, cards, 1, Wording::english()).value();
        const Sheet sheet = sheets.at(0);
        const double scale = 900 / sheet.size.width();
        QImage image(900, int(sheet.size.height() * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSheet(painter, sheet, scale);
    });
    return report("first page of the preview", took, "allowed", Milliseconds(100), 1.0);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QTemporaryDir dir;
    bool holds = firstPreview();

    const Sheets sheets = sheetsOf(count);
    const auto write = [&] {
        if (!writePdf(dir.filePath(u"ours.pdf"_s), sheets, u"Cards"_s))
            qFatal("the PDF was not written");
    };
    const Milliseconds ours = timeOf(write);
    if (const qint64 peak = residentPeak(); peak > 0) {
        const bool isLean = peak < mostMemory;
        std::printf("%-34s ours %9.1f MB   allowed %9.1f MB   %s\n", "memory at its peak", double(peak) / 1e6,
                    double(mostMemory) / 1e6, isLean ? "ok" : "OVER");
        holds = isLean && holds;
    }

    Milliseconds bare{};
    {
        // In pieces, so that what was worked out before need not be kept for all.
        constexpr int atOnce = 100;
        BareWriter writer(dir.filePath(u"bare.pdf"_s));
        QList<Sheet> all;
        SheetMaker maker(sheets);
        for (int i = 0; i < std::min(sheets.count(), atOnce); ++i)
            all << maker.at(i);
        const Milliseconds part = timeOf([&] { writer.write(all, sheets.pageLayout()); });
        bare = part * (double(sheets.count()) / double(all.size()));
    }
    holds = report("cards with QR codes as a PDF", ours, "bare QPdfWriter", bare, 3.0) && holds;

    if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty()) {
        std::printf("%-34s not measured: chromium is not installed\n", "the same by Chromium");
        return holds ? 0 : 1;
    }
    const auto few = byChromium(dir, 100);
    const auto many = byChromium(dir, 1000);
    if (!few || !many) {
        std::printf("%-34s chromium wrote no PDF\n", "the same by Chromium");
        return 1;
    }
    // Start once, then in proportion: what a thousand take beyond a hundred is the price of nine hundred.
    const Milliseconds chromium = *many + (*many - *few) * (double(count - 1000) / 900);
    std::printf("%-34s 100 cards %.0f ms, 1,000 cards %.0f ms\n", "Chromium", few->count(), many->count());
    holds = report("the same by Chromium", ours, "Chromium, scaled", chromium, 0.1) && holds;
    return holds ? 0 : 1;
}
