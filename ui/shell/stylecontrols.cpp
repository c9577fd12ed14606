// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, fields, boxes to tick: what is pressed and typed into.
#include "ui/shell/icons.h"
#include "ui/shell/style.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace nettdesk::ui {

void paintRounded(QPainter &painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line,
                  double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = line.isValid() ? width / 2 : 0;
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    painter.restore();
}

namespace {

// Button::Kind as the property carries it; plain push buttons are Secondary, default buttons of dialogs Primary.
enum Kind { Primary, Secondary, Quiet, Danger };

Kind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const QVariant kind = widget ? widget->property(buttonKindProperty) : QVariant();
    if (kind.isValid())
        return Kind(kind.toInt());
    if (option.features & QStyleOptionButton::Flat)
        return Quiet;
    return option.features & QStyleOptionButton::DefaultButton ? Primary : Secondary;
}

QColor shifted(const QColor &color, bool dark, bool hover, bool pressed)
{
    if (pressed)
        return dark ? color.lighter(125) : color.darker(118);
    if (hover)
        return dark ? color.lighter(112) : color.darker(108);
    return color;
}

QColor labelColor(const Colors &colors, Kind kind, bool enabled)
{
    if (!enabled)
        return colors.textDisabled;
    switch (kind) {
    case Primary: return colors.accent.onSolid;
    case Danger: return colors.danger.onSolid;
    case Secondary:
    case Quiet: return colors.text;
    }
    return colors.text;
}

void paintChevron(QPainter &painter, const QPointF &centre, double size, bool up, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double rise = up ? -size / 2 : size / 2;
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-size, -rise / 1), centre + QPointF(0, rise), centre + QPointF(size, -rise / 1)}));
    painter.restore();
}

} // namespace

void Style::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Colors &colors = Colors::of(option.palette);
    const Kind kind = kindOf(option, widget);
    const bool enabled = option.state & State_Enabled;
    const bool hover = enabled && (option.state & State_MouseOver);
    const bool pressed = enabled && (option.state & State_Sunken);
    const bool checked = option.state & State_On;
    const QRectF rect(option.rect);

    if (kind == Primary || kind == Danger) {
        const ToneColors &tone = kind == Primary ? colors.accent : colors.danger;
        // Disabled keeps its weight on the page, but not its colour.
        paintRounded(painter, rect, radius::control,
                     enabled ? shifted(tone.solid, colors.dark, hover, pressed) : colors.pressed);
    } else if (kind == Secondary) {
        const QColor fill = pressed || checked ? colors.pressed : hover ? colors.hover : colors.surface;
        paintRounded(painter, rect, radius::control, enabled ? fill : colors.window,
                     enabled ? colors.fieldBorder : colors.border);
    } else if (pressed || checked) {
        paintRounded(painter, rect, radius::control, colors.pressed);
    } else if (hover) {
        paintRounded(painter, rect, radius::control, colors.dark ? colors.pressed : colors.hover.darker(102));
    }
    if ((option.state & State_HasFocus) && enabled) {
        if (kind == Primary || kind == Danger)
            paintRounded(painter, rect.adjusted(2, 2, -2, -2), radius::control - 1.5, {}, colors.accent.onSolid, 1.5);
        else
            paintRounded(painter, rect, radius::control, {}, colors.focus, 2);
    }
}

void Style::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Colors &colors = Colors::of(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const QSize iconSize = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = iconSize.isEmpty() || option.text.isEmpty() ? 0 : space::s - 1;
    const QRect all = option.rect.adjusted(space::xs, 0, -space::xs - (menu ? extent::icon : 0), 0);
    const int words = std::min(option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width(),
                               all.width() - iconSize.width() - gap);
    const int left = all.left() + (all.width() - iconSize.width() - gap - words) / 2;
    const auto place = [&option](const QRect &rect) { return visualRect(option.direction, option.rect, rect); };
    if (!iconSize.isEmpty()) {
        const QRect mark(QPoint(left, all.center().y() - iconSize.height() / 2 + 1), iconSize);
        option.icon.paint(&painter, place(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          option.state & State_On ? QIcon::On : QIcon::Off);
    }
    painter.setPen(labelColor(colors, kindOf(option, widget), enabled));
    const QRect line(left + iconSize.width() + gap, option.rect.top(), words, option.rect.height());
    painter.drawText(place(line), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (menu) {
        const QRect arrow(option.rect.right() - extent::icon - space::xs, option.rect.top(), extent::icon,
                          option.rect.height());
        paintChevron(painter, QRectF(place(arrow)).center(), 3.5, false,
                     labelColor(colors, kindOf(option, widget), enabled));
    }
}

void Style::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Colors &colors = Colors::of(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool focus = enabled && (option.state & State_HasFocus);
    const bool hover = enabled && (option.state & State_MouseOver);
    const bool invalid = widget && widget->property(invalidProperty).toBool();
    const bool readOnly = option.state & State_ReadOnly;
    QColor line = hover ? colors.textDisabled : colors.fieldBorder;
    if (!enabled)
        line = colors.border;
    if (focus)
        line = colors.focus;
    if (invalid)
        line = colors.danger.text;
    paintRounded(painter, QRectF(option.rect), radius::control, enabled && !readOnly ? colors.surface : colors.hover,
                 line, focus ? 2 : 1);
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const Colors &colors = Colors::of(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    const bool hover = enabled && (option.state & State_MouseOver);
    const bool focus = enabled && (option.state & State_HasFocus);
    QRectF box(option.rect);
    const double side = std::min({box.width(), box.height(), 18.0 * textScale()});
    box = QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)).adjusted(1, 1, -1, -1);
    const double corner = round ? box.width() / 2 : 4;

    // The box is all that says "this can be ticked", so its line is stronger than a field's.
    const QColor line = enabled ? colors.textMuted : colors.textDisabled;
    if (on || partly)
        paintRounded(painter, box, corner, enabled ? colors.accent.solid : colors.textDisabled);
    else
        paintRounded(painter, box, corner, hover ? colors.hover : colors.surface, line, 1.25);
    if (focus)
        paintRounded(painter, box.adjusted(-1, -1, 1, 1), corner + 1, {}, colors.focus, 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = enabled ? colors.accent.onSolid : colors.surface;
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), box.width() * 0.19, box.width() * 0.19);
    } else if (partly) {
        painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    } else if (on) {
        painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double u = box.width() / 16;
        painter.drawPolyline(
            QPolygonF({box.topLeft() + QPointF(4 * u, 8.4 * u), box.topLeft() + QPointF(7 * u, 11.2 * u),
                       box.topLeft() + QPointF(12 * u, 5.2 * u)}));
    }
    painter.restore();
}

void Style::drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    const Colors &colors = Colors::of(option.palette);
    if (option.frame)
        drawField(option, painter, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintChevron(painter, QRectF(arrow).center() + QPointF(0, 0.5), 3.5, false,
                 option.state & State_Enabled ? colors.textMuted : colors.textDisabled);
}

void Style::drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    const Colors &colors = Colors::of(option.palette);
    if (option.frame)
        drawField(option, painter, widget);
    for (const auto sub : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, sub, widget);
        if (rect.isEmpty())
            continue;
        const bool can = (option.state & State_Enabled) &&
                         (option.stepEnabled &
                          (sub == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
        const bool active = (option.activeSubControls & sub) && can;
        if (active)
            paintRounded(painter, QRectF(rect).adjusted(1, 1, -1, 0), 3,
                         option.state & State_Sunken ? colors.pressed : colors.hover);
        const double nudge = sub == SC_SpinBoxUp ? 1 : -1;
        paintChevron(painter, QRectF(rect).center() + QPointF(0, nudge), 3, sub == SC_SpinBoxUp,
                     can ? colors.textMuted : colors.textDisabled);
    }
}

} // namespace nettdesk::ui
