// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/shell/style.h"

#include <QPainter>

namespace nettdesk::ui {

// Not a QFrame: that one sets its contents margins anew whenever the style changes.
Surface::Surface(QWidget *parent) : QWidget(parent) {}

void Surface::setRaised(bool raised)
{
    m_raised = raised;
    const int room = raised ? shadowMargin : 0;
    setContentsMargins(room, room, room, room);
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    if (!m_raised) {
        paintRounded(painter, QRectF(rect()), radius::surface, colors.surface, colors.border);
        return;
    }
    const QRectF body = QRectF(rect()).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    // A soft shadow from a few rings: no effect object, and no second rendering of the children.
    for (int ring = shadowMargin; ring > 0; ring -= 2) {
        QColor shade = colors.shadow;
        shade.setAlphaF(shade.alphaF() * 0.16F * float(shadowMargin - ring + 2) / shadowMargin);
        paintRounded(painter, body.adjusted(-ring, -ring + 4, ring, ring - 1), radius::surface + ring, shade);
    }
    paintRounded(painter, body, radius::surface, colors.raised, colors.dark ? colors.fieldBorder : colors.border);
}

} // namespace nettdesk::ui
