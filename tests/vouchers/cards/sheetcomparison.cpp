// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vouchers/cards/sheetcomparison.h"

#include "core/vouchers/cards/sheetpainter.h"

#include <QPainter>
#include <QProcess>

#include <algorithm>
#include <cmath>

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 200;
constexpr double dotsPerMm = dpi / 25.4;

/// Grey in one way for both: poppler and Qt weigh colours differently.
QImage grey(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32).convertToFormat(QImage::Format_Grayscale8);
}

/// How much ink an area has, and about which point: in dots.
struct Ink {
    double amount = 0;
    QPointF middle;
};

Ink inkOf(const QImage &image, const QRect &area)
{
    Ink ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            const double dark = (255 - row[x]) / 255.0;
            ink.amount += dark;
            ink.middle += dark * QPointF(x, y);
        }
    }
    if (ink.amount > 0)
        ink.middle /= ink.amount;
    return ink;
}

/// The dots that a thing alone has ink on, on a sheet of this size.
QRect inkArea(const Placed &item, const PlacedCard &card, const Sheet &sheet, const QSize &size)
{
    const QRectF near = card.box.adjusted(-2, -2, 2, 2);
    const QRect crop = QRectF(near.topLeft() * dotsPerMm, near.size() * dotsPerMm).toAlignedRect();
    QImage image(crop.size(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    {
        Sheet alone;
        alone.size = sheet.size;
        alone.cards = {{card.card, card.box, {item}}};
        QPainter painter(&image);
        painter.translate(-crop.topLeft());
        paintSheet(painter, alone, dotsPerMm);
    }
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (row[x] < 250)
                area |= QRect(x, y, 1, 1);
        }
    }
    return area.translated(crop.topLeft()) & QRect(QPoint(), size);
}

} // namespace

QImage onPaper(const QString &pdf, int page)
{
    QProcess process;
    const QString number = QString::number(page);
    process.start(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, pdf});
    process.waitForFinished();
    return grey(QImage::fromData(process.readAllStandardOutput()));
}

/// Drawn with twice the dots: Qt sets small letters on whole ones.
QImage onScreen(const Sheet &sheet, const QSize &size)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintSheet(painter, sheet, dotsPerMm * 2);
    }
    return grey(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

QSize dotsOf(const Sheet &sheet)
{
    return (sheet.size * dotsPerMm).toSize();
}

QString difference(const QImage &paper, const QImage &screen, const Sheet &sheet)
{
    if (paper.size() != screen.size())
        return u"the sheets differ in size"_s;
    for (const PlacedCard &card : sheet.cards) {
        for (const Placed &item : card.items) {
            // Wider than it is: what has moved out of its place would else be cut off, not seen elsewhere.
            const QRect area = inkArea(item, card, sheet, paper.size()).adjusted(-3, 0, 3, 0) & paper.rect();
            const Ink a = inkOf(paper, area);
            const Ink b = inkOf(screen, area);
            const QPointF off = (a.middle - b.middle) / dotsPerMm;
            // Qt greys the edges of small letters a little differently from poppler, and of hairlines more so.
            const double share = std::holds_alternative<PlacedLine>(item) ? 0.25 : 0.1;
            const double most = std::max(8.0, share * b.amount);
            // Poppler stands small letters on whole rows of dots, the one above.
            const bool isThere = std::abs(off.x()) <= 0.125 && off.y() <= 0.06 && off.y() >= -0.06 - 1 / dotsPerMm;
            if (std::abs(a.amount - b.amount) > most || !isThere) {
                const auto *text = std::get_if<PlacedText>(&item);
                return u"card %1, %2: ink %3 on paper, %4 on the screen, %5 mm to the right, %6 mm down"_s
                    .arg(card.card)
                    .arg(text ? text->text : u"thing %1"_s.arg(item.index()))
                    .arg(a.amount)
                    .arg(b.amount)
                    .arg(off.x())
                    .arg(off.y());
            }
        }
    }
    return {};
}

} // namespace nettdesk::vouchers::cards
