// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrview.h"

#include "ui/shell/style.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace nettdesk::ui {

namespace {

constexpr int longest = 1000;
constexpr int quietZone = 4; // ISO/IEC 18004: four modules on every side

QImage encode(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > longest)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.scanLine(y)[x] = (code->data[y * code->width + x] & 1) != 0 ? 0 : 255;
    }
    return image;
}

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("QR code"));
    setMinimumSize(96, 96);
}

void QrView::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_modules = encode(text.toUtf8());
    setAccessibleDescription(m_modules.isNull() && !text.isEmpty() ? tr("The text is too long for a QR code.") : text);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    const Colors &colors = Colors::of(this);
    paintRounded(painter, QRectF(square), radius::surface, Qt::white, colors.dark ? QColor(Qt::white) : colors.border);
    if (m_modules.isNull())
        return;
    // Whole device pixels per module: blurred edges cost reading distance.
    const double scale = devicePixelRatioF();
    const int count = m_modules.width() + 2 * quietZone;
    const double module = std::max(1.0, std::floor(side * scale / count)) / scale;
    const double across = module * m_modules.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QPointF centre = QRectF(square).center();
    const auto snapped = [scale](double at) { return std::floor(at * scale) / scale; };
    painter.drawImage(QRectF(snapped(centre.x() - across / 2), snapped(centre.y() - across / 2), across, across),
                      m_modules);
}

} // namespace nettdesk::ui
