// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busywheel.h"

#include <QPainter>
#include <QTimerEvent>

namespace nettdesk::ui {

BusyWheel::BusyWheel(QWidget *parent, int size) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(size, size);
}

void BusyWheel::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void BusyWheel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_color.isValid() ? m_color : palette().color(QPalette::Link);
    QColor track = color;
    track.setAlphaF(0.22F);
    const double width = std::max(2.0, m_size / 9.0);
    const QRectF ring = QRectF((this->width() - m_size) / 2.0, (height() - m_size) / 2.0, m_size, m_size)
                            .adjusted(width, width, -width, -width);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_angle * 16, 100 * 16);
}

void BusyWheel::showEvent(QShowEvent *)
{
    if (motionTime(this) > 0)
        m_timer.start(40, this);
}

void BusyWheel::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void BusyWheel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_angle = (m_angle + 18) % 360;
    update();
}

} // namespace nettdesk::ui
