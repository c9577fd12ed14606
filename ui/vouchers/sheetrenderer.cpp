// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/sheetrenderer.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "ui/widgets/whendone.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace {
constexpr int cacheKilobytes = 96 * 1024;
constexpr int mostWaiting = 24; // thumbnails scrolled past are not drawn
constexpr int widest = 6'000;   // pixels: over that a screen shows nothing more
} // namespace

QImage renderSheet(const vouchers::cards::Sheets &sheets, int index, int width)
{
    const vouchers::cards::Sheet sheet = sheets.at(index);
    const double scale = width / sheet.size.width();
    QImage image(width, std::max(1, int(std::lround(sheet.size.height() * scale))), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintSheet(painter, sheet, scale);
    return image;
}

SheetRenderer::SheetRenderer(QObject *parent) : QObject(parent), m_pictures(cacheKilobytes)
{
    m_pool.setMaxThreadCount(1);
}

SheetRenderer::~SheetRenderer()
{
    m_pool.waitForDone();
}

void SheetRenderer::setSheets(const vouchers::cards::Sheets &sheets)
{
    clear();
    m_sheets = sheets;
    Q_EMIT reset();
}

void SheetRenderer::clear()
{
    ++m_turn;
    m_sheets.reset();
    m_pictures.clear();
    m_last.clear();
    m_wanted.clear();
    m_drawing.reset();
    Q_EMIT reset();
}

QSizeF SheetRenderer::sheetSize() const
{
    return m_sheets ? m_sheets->design().paper.size : QSizeF(210, 297);
}

QImage SheetRenderer::picture(int sheet, int width)
{
    if (!m_sheets || sheet < 0 || sheet >= m_sheets->count() || width < 1)
        return {};
    const Key key{sheet, std::min(width, widest)};
    if (const QImage *picture = m_pictures.object(key))
        return *picture;
    m_wanted.removeOne(key);
    m_wanted.append(key);
    if (m_wanted.size() > mostWaiting)
        m_wanted.removeFirst();
    if (!m_drawing)
        drawNext();
    const QImage *other = m_pictures.object(m_last.value(sheet));
    return other && m_last.contains(sheet) ? *other : QImage();
}

void SheetRenderer::drawNext()
{
    m_drawing.reset();
    if (m_wanted.isEmpty() || !m_sheets)
        return;
    const Key key = m_wanted.takeLast();
    m_drawing = key;
    const int turn = m_turn;
    QFuture<QImage> drawn =
        QtConcurrent::run(&m_pool, [sheets = *m_sheets, key] { return renderSheet(sheets, key.sheet, key.width); });
    whenDone(drawn, this, [this, key, turn](const QImage &picture) {
        if (turn != m_turn)
            return;
        m_pictures.insert(key, new QImage(picture), std::max<qsizetype>(1, picture.sizeInBytes() / 1024));
        m_last.insert(key.sheet, key);
        drawNext();
        Q_EMIT ready(key.sheet);
    });
}

} // namespace nettdesk::ui
