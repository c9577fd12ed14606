// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"
#include "ui/designer/cardcanvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace nettdesk::tests {

inline Business someBusiness()
{
    Business business;
    business.name = QStringLiteral("Café Aurora");
    business.currency = QStringLiteral("USD");
    business.zone = QStringLiteral("UTC");
    return business;
}

inline vouchers::cards::CardText cardText(const QString &text)
{
    return *vouchers::cards::CardText::parse(text);
}

/// The hand on the mouse: points are millimetres on the card.
class Hand {
public:
    explicit Hand(ui::CardCanvas &canvas) : m_canvas(canvas) {}

    QPoint pixel(const QPointF &mm) const { return m_canvas.map().toView(mm).toPoint(); }

    void click(const QPointF &at, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(m_canvas.viewport(), Qt::LeftButton, keys, pixel(at));
    }
    /// Pressed, moved in a few steps, let go.
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys = {}) const
    {
        press(from, keys);
        for (int step = 1; step <= 4; ++step)
            moveTo(from + (to - from) * step / 4.0, keys);
        release(to, keys);
    }
    void press(const QPointF &at, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mousePress(m_canvas.viewport(), Qt::LeftButton, keys, pixel(at));
    }
    void moveTo(const QPointF &at, Qt::KeyboardModifiers keys = {}) const
    {
        // QTest::mouseMove knows no modifiers and no buttons.
        const QPointF place = pixel(at);
        QMouseEvent move(QEvent::MouseMove, place, m_canvas.viewport()->mapToGlobal(place), Qt::NoButton,
                         Qt::LeftButton, keys);
        QApplication::sendEvent(m_canvas.viewport(), &move);
    }
    void release(const QPointF &at, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseRelease(m_canvas.viewport(), Qt::LeftButton, keys, pixel(at));
    }

private:
    ui::CardCanvas &m_canvas;
};

} // namespace nettdesk::tests
