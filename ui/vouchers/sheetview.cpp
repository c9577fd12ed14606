// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/sheetview.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/sheetrenderer.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace {
constexpr int margin = space::xl;
constexpr double smallest = 0.1;
constexpr double largest = 8;
constexpr double step = 1.25;
} // namespace

SheetView::SheetView(SheetRenderer &renderer, QWidget *parent) : QAbstractScrollArea(parent), m_renderer(renderer)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Sheet"));
    connect(&m_renderer, &SheetRenderer::reset, this, [this] {
        m_sheet = std::clamp(m_sheet, 0, std::max(0, m_renderer.count() - 1));
        updateBars();
    });
    connect(&m_renderer, &SheetRenderer::ready, this, [this](int sheet) {
        if (sheet == m_sheet)
            viewport()->update();
    });
}

void SheetView::setSheet(int sheet)
{
    m_sheet = sheet;
    setAccessibleDescription(tr("Sheet %1 of %2").arg(sheet + 1).arg(m_renderer.count()));
    viewport()->update();
}

void SheetView::setStartAt(int position)
{
    m_startAt = position;
    viewport()->update();
}

double SheetView::pixelsPerMm() const
{
    const QSizeF paper = m_renderer.sheetSize();
    const double wide = std::max(40, viewport()->width() - 2 * margin) / paper.width();
    const double high = std::max(40, viewport()->height() - 2 * margin) / paper.height();
    switch (m_zoom) {
    case Zoom::Sheet: return std::min(wide, high);
    case Zoom::Width: return wide;
    case Zoom::Factor: break;
    }
    return m_factor * logicalDpiX() / 25.4;
}

double SheetView::factor() const
{
    return pixelsPerMm() * 25.4 / logicalDpiX();
}

QSizeF SheetView::pageSize() const
{
    return m_renderer.sheetSize() * pixelsPerMm();
}

QRectF SheetView::pageRect() const
{
    const QSizeF page = pageSize();
    const double x =
        std::max(double(margin), (viewport()->width() - page.width()) / 2) - horizontalScrollBar()->value();
    const double y =
        std::max(double(margin), (viewport()->height() - page.height()) / 2) - verticalScrollBar()->value();
    return {QPointF(std::round(x), std::round(y)), page};
}

QRectF SheetView::placeRect(int position) const
{
    if (!m_renderer.sheets() || position < 0 || position >= m_renderer.sheets()->design().paper.cardsPerSheet())
        return {};
    const vouchers::cards::CardDesign &design = m_renderer.sheets()->design();
    const double scale = pixelsPerMm();
    return {pageRect().topLeft() + design.cardOrigin(position) * scale, design.card * scale};
}

int SheetView::placeAt(const QPointF &point) const
{
    if (m_sheet != 0 || !m_renderer.sheets())
        return -1;
    const int places = m_renderer.sheets()->design().paper.cardsPerSheet();
    for (int place = 0; places > 1 && place < places; ++place) {
        if (placeRect(place).contains(point))
            return place;
    }
    return -1;
}

void SheetView::setZoom(Zoom zoom, double factor)
{
    m_zoom = zoom;
    m_factor = std::clamp(factor, smallest, largest);
    updateBars();
    Q_EMIT zoomChanged();
}

void SheetView::zoomIn()
{
    setZoom(Zoom::Factor, factor() * step);
}

void SheetView::zoomOut()
{
    setZoom(Zoom::Factor, factor() / step);
}

void SheetView::updateBars()
{
    const QSizeF page = pageSize();
    const auto set = [](QScrollBar *bar, double content, int room) {
        bar->setRange(0, std::max(0, int(std::ceil(content)) + 2 * margin - room));
        bar->setPageStep(room);
        bar->setSingleStep(24);
    };
    set(horizontalScrollBar(), page.width(), viewport()->width());
    set(verticalScrollBar(), page.height(), viewport()->height());
    viewport()->update();
}

void SheetView::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.pressed);
    if (m_renderer.count() == 0)
        return;
    const QRectF page = pageRect();
    QColor shadow = colors.shadow;
    for (int ring = 6; ring > 0; --ring) {
        shadow.setAlpha(8);
        painter.fillRect(page.adjusted(-ring, -ring + 3, ring, ring + 3), shadow);
    }
    painter.fillRect(page, Qt::white);
    const double ratio = devicePixelRatioF();
    const QImage picture = m_renderer.picture(m_sheet, int(std::lround(page.width() * ratio)));
    if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(page, picture);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlaces(painter);
}

void SheetView::paintPlaces(QPainter &painter)
{
    if (m_sheet != 0)
        return;
    const Colors &colors = Colors::of(this);
    painter.setFont(fontFor(TextRole::Caption));
    for (int place = 0; place < m_startAt - 1; ++place) {
        const QRectF rect = placeRect(place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(QColor(0, 0, 0, 46), Qt::BDiagPattern));
        painter.drawRect(rect);
        painter.setPen(QColor(0x55, 0x55, 0x55));
        painter.drawText(rect, Qt::AlignCenter, tr("Used"));
    }
    if (m_hovered >= 0 && m_hovered != m_startAt - 1) {
        painter.setPen(QPen(colors.accent.solid, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placeRect(m_hovered).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = placeAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void SheetView::mousePressEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place >= 0)
        Q_EMIT placeChosen(place + 1);
}

bool SheetView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = placeAt(help->pos());
        if (place >= 0)
            QToolTip::showText(help->globalPos(), tr("Start printing at place %1 of the first sheet").arg(place + 1),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() > 0)
            zoomIn();
        else if (event->angleDelta().y() < 0)
            zoomOut();
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: Q_EMIT sheetWanted(m_sheet + 1); return;
    case Qt::Key_PageUp: Q_EMIT sheetWanted(m_sheet - 1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0: setZoom(Zoom::Sheet); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    if (m_zoom != Zoom::Factor)
        Q_EMIT zoomChanged();
}

void SheetView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sheet"));
        setSheet(m_sheet);
    }
}

} // namespace nettdesk::ui
