// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/ruler.h"

#include "core/vouchers/cards/designedit.h"
#include "ui/designer/cardcanvas.h"
#include "ui/designer/designdocument.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace nettdesk::ui {

namespace {

/// The smallest of 1, 2, 5, 10, 20 … mm whose numbers have room.
double numberStep(double scale, double room)
{
    double step = 1;
    for (int i = 0; step * scale < room; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

} // namespace

Ruler::Ruler(Qt::Orientation orientation, const CardCanvas &canvas, const DesignDocument &document, QWidget *parent)
    : QWidget(parent), m_orientation(orientation), m_canvas(canvas), m_document(document)
{
    setLayoutDirection(Qt::LeftToRight);
    if (orientation == Qt::Horizontal)
        setFixedHeight(thickness());
    else
        setFixedWidth(thickness());
    const auto paint = [this] { update(); };
    connect(&canvas, &CardCanvas::viewChanged, this, paint);
    connect(&document, &DesignDocument::changed, this, paint);
    connect(&document, &DesignDocument::selectionChanged, this, paint);
    connect(&canvas, &CardCanvas::pointerMoved, this, [this](const std::optional<QPointF> &point) {
        m_pointer = point ? std::optional(m_orientation == Qt::Horizontal ? point->x() : point->y()) : std::nullopt;
        update();
    });
}

int Ruler::thickness()
{
    return std::min(scaledText(22), 34);
}

QSize Ruler::sizeHint() const
{
    return {thickness(), thickness()};
}

double Ruler::pixel(double mm) const
{
    const QPointF at = m_canvas.map().toView(QPointF(mm, mm));
    return m_orientation == Qt::Horizontal ? at.x() : at.y();
}

QRectF Ruler::along(double from, double to) const
{
    const double a = std::min(pixel(from), pixel(to));
    const double b = std::max(pixel(from), pixel(to));
    return m_orientation == Qt::Horizontal ? QRectF(a, 0, b - a, height()) : QRectF(0, a, width(), b - a);
}

void Ruler::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    const auto &design = m_document.design();
    const bool isAcross = m_orientation == Qt::Horizontal;
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(along(0, isAcross ? design.card.width() : design.card.height()), colors.surface);
    if (!m_document.selection().isEmpty()) {
        const QRectF bounds = vouchers::cards::boundsOf(design, m_document.selection());
        painter.fillRect(isAcross ? along(bounds.left(), bounds.right()) : along(bounds.top(), bounds.bottom()),
                         colors.accent.soft);
    }
    paintTicks(painter);
    if (m_pointer) {
        const double at = std::floor(pixel(*m_pointer)) + 0.5;
        painter.setPen(QPen(colors.accent.text, 1));
        painter.drawLine(isAcross ? QLineF(at, 0, at, height()) : QLineF(0, at, width(), at));
    }
    painter.setPen(colors.border);
    painter.drawLine(isAcross ? QLineF(0, height() - 0.5, width(), height() - 0.5)
                              : QLineF(width() - 0.5, 0, width() - 0.5, height()));
}

void Ruler::paintTicks(QPainter &painter) const
{
    const Colors &colors = Colors::of(this);
    const bool isAcross = m_orientation == Qt::Horizontal;
    const auto &card = m_document.design().card;
    const double length = isAcross ? card.width() : card.height();
    const double scale = m_canvas.map().scale;
    QFont font = fontFor(TextRole::Caption);
    font.setPixelSize(std::max(9, thickness() * 10 / 22));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double step = numberStep(scale, metrics.horizontalAdvance(QLocale().toString(888)) + 8);
    const int parts = step * scale / 10 >= 5 ? 10 : step * scale / 5 >= 5 ? 5 : 2;
    const double small = step / parts;
    const double depth = thickness();
    for (int i = 0; i * small <= length + 0.001; ++i) {
        const bool isNumber = i % parts == 0;
        const double at = std::floor(pixel(i * small)) + 0.5;
        const double tick = isNumber ? depth * 0.45 : parts == 10 && i % 5 == 0 ? depth * 0.32 : depth * 0.2;
        painter.setPen(colors.textMuted);
        painter.drawLine(isAcross ? QLineF(at, depth - tick, at, depth) : QLineF(depth - tick, at, depth, at));
        if (!isNumber)
            continue;
        const QString number = QLocale().toString(qRound(i * small));
        if (isAcross) {
            painter.drawText(QPointF(at + 2, metrics.ascent()), number);
        } else {
            painter.save();
            painter.translate(metrics.ascent(), at - 2);
            painter.rotate(-90);
            painter.drawText(QPointF(0, 0), number);
            painter.restore();
        }
    }
}

} // namespace nettdesk::ui
