// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include "ui/widgets/surface.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace nettdesk::ui {

Overlay::Overlay(QWidget *host, Place place, QSize size)
    : QWidget(host), m_host(host), m_place(place), m_size(size), m_surface(new Surface(this))
{
    m_surface->setRaised(true);
    host->installEventFilter(this);
    QWidget::hide();
}

void Overlay::open(QWidget *focus)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    lay();
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    else
        m_host->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Overlay::setSurfaceHeight(int height)
{
    m_height = height;
    if (isVisible())
        lay();
}

void Overlay::lay()
{
    setGeometry(m_host->rect());
    constexpr int shadow = 2 * Surface::shadowMargin;
    QSize wanted = m_size * textScale() + QSize(shadow, shadow);
    if (m_height > 0)
        wanted.setHeight(m_height + shadow);
    const QSize size = wanted.boundedTo(this->size());
    QRect rect(QPoint(0, 0), size);
    switch (m_place) {
    case Place::Top: rect.moveTo((width() - size.width()) / 2, std::min(height() / 8, height() - size.height())); break;
    case Place::Centre: rect.moveCenter(this->rect().center()); break;
    case Place::BottomLeading: rect.moveTo(space::xs, height() - size.height() - space::xs); break;
    }
    m_surface->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        lay();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(10, 12, 16, Colors::of(this).dark ? 120 : 60));
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    constexpr int shadow = Surface::shadowMargin;
    if (!m_surface->geometry().adjusted(shadow, shadow, -shadow, -shadow).contains(event->pos()))
        close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    // Nothing typed here reaches the page below.
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget *to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (isAncestorOf(to) && to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return true;
}

} // namespace nettdesk::ui
