// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, menus, headers, rows, scroll bars: what things are looked at in.
#include "ui/shell/icons.h"
#include "ui/shell/style.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace nettdesk::ui {

void Style::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const Colors &colors = Colors::of(option.palette);
    const bool selected = option.state & State_Selected;
    const bool hover = (option.state & State_MouseOver) && (option.state & State_Enabled);
    if (hover && !selected)
        paintRounded(painter, QRectF(option.rect).adjusted(2, 4, -2, -6), radius::control, colors.hover);
    if (selected) {
        const QRectF line(option.rect.left() + space::m, option.rect.bottom() - 1, option.rect.width() - 2 * space::m,
                          2);
        paintRounded(painter, line, 1, colors.accent.text);
    }
    if (option.state & State_HasFocus)
        paintRounded(painter, QRectF(option.rect).adjusted(2, 3, -2, -5), radius::control, {}, colors.focus, 2);
}

void Style::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Colors &colors = Colors::of(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.left() + space::s, option.rect.center().y(), option.rect.width() - 2 * space::s, 1),
            colors.border);
        return;
    }
    const bool enabled = option.state & State_Enabled;
    if ((option.state & State_Selected) && enabled)
        paintRounded(painter, QRectF(option.rect).adjusted(space::xs, 0, -space::xs, 0), radius::control - 1,
                     colors.pressed);
    const auto place = [&option](const QRect &rect) { return visualRect(option.direction, option.rect, rect); };

    const int side = extent::icon;
    const QRect mark(option.rect.left() + space::m, option.rect.center().y() - side / 2, side, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        icon("check", Tone::Accent)
            .paint(&painter, place(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, place(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    QRect text = option.rect.adjusted(space::m + side + space::s + 2, 0, -space::m, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(enabled ? colors.text : colors.textDisabled);
    const int flags = int(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic | Qt::TextDontClip);
    painter.drawText(place(text), flags | int(visualAlignment(option.direction, Qt::AlignLeft)),
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? colors.textMuted : colors.textDisabled);
        painter.drawText(place(text), flags | int(visualAlignment(option.direction, Qt::AlignRight)),
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect arrow(option.rect.right() - space::m - 14, option.rect.center().y() - 7, 14, 14);
        icon(mirrored ? "chevron-left" : "chevron-right", Tone::Muted).paint(&painter, place(arrow));
    }
}

void Style::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const Colors &colors = Colors::of(option.palette);
    QRectF groove(option.rect);
    const double height = std::min(6.0, groove.height());
    groove = QRectF(groove.left(), groove.center().y() - height / 2, groove.width(), height);
    paintRounded(painter, groove, height / 2, colors.pressed);
    const double range = double(option.maximum) - option.minimum;
    if (range <= 0)
        return;
    const double share = std::clamp((double(option.progress) - option.minimum) / range, 0.0, 1.0);
    if (share <= 0)
        return;
    QRectF filled = groove;
    filled.setWidth(std::max(height, groove.width() * share));
    if (option.direction == Qt::RightToLeft)
        filled.moveRight(groove.right());
    paintRounded(painter, filled, height / 2, colors.accent.solid);
}

QRect Style::scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(option.pageStep) * length / (range + option.pageStep));
        thumb = std::min(length, std::max(thumb, 32));
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb,
                                              option.upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = across ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                                  : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
        return visualRect(option.direction, option.rect, rect);
    };
    switch (sub) {
    case SC_ScrollBarGroove: return option.rect;
    case SC_ScrollBarSlider: return part(start, thumb);
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + thumb, length - start - thumb);
    default: return {}; // no buttons at the ends
    }
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Colors &colors = Colors::of(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool active = (option.state & State_MouseOver) || (option.state & State_Sunken);
    QRectF thumb(proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget));
    const double margin = active ? 2.5 : 3.5;
    thumb = option.orientation == Qt::Horizontal ? thumb.adjusted(3, margin, -3, -margin)
                                                 : thumb.adjusted(margin, 3, -margin, -3);
    paintRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
                 active ? colors.textDisabled : colors.fieldBorder);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colors &colors = Colors::of(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem: return; // every control draws its own ring; rows are drawn with their items
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, *painter, widget);
            return;
        }
        break;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        if (down || ((option->state & State_MouseOver) && (option->state & State_Enabled)))
            paintRounded(*painter, QRectF(option->rect), radius::control, down ? colors.pressed : colors.hover);
        if (option->state & State_HasFocus)
            paintRounded(*painter, QRectF(option->rect), radius::control, {}, colors.focus, 2);
        return;
    }
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*option, *painter, widget);
        return;
    }
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, colors.surface); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(*option, *painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(*option, *painter, true); return;
    case PE_Frame:
        if (isTextArea(widget))
            drawField(*option, *painter, widget);
        else
            paintRounded(*painter, QRectF(option->rect), radius::control, {}, colors.border);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, colors.fieldBorder);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), colors.raised);
        return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, option->palette.toolTipBase()); return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(),
                                element == PE_FrameTabWidget ? option->rect.top() : option->rect.bottom(),
                                option->rect.width(), 1),
                          colors.border);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            const QRectF inner = QRectF(item->rect).adjusted(space::xs, 1, -space::xs, -1);
            if (item->state & State_Selected)
                paintRounded(*painter, inner, radius::control, colors.selected);
            else if ((item->state & State_MouseOver) && (item->state & State_Enabled))
                paintRounded(*painter, inner, radius::control, colors.hover);
        }
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colors &colors = Colors::of(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, *painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, *painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label(*tab);
            if (!(tab->state & State_Selected) && (tab->state & State_Enabled))
                label.palette.setColor(QPalette::WindowText, colors.textMuted);
            label.state &= ~QStyle::State(State_HasFocus);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuEmptyArea:
    case CE_MenuTearoff: return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*bar, *painter);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colors.border);
        if (element == CE_HeaderSection && (option->state & State_MouseOver)) {
            // Where the column is sized.
            const QRect edge(option->rect.right(), option->rect.top() + space::s, 1,
                             option->rect.height() - 2 * space::s);
            painter->fillRect(visualRect(option->direction, option->rect, edge), colors.fieldBorder);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label(*header);
            // The margin is meant for the sides; above and below it would cut what hangs under the line.
            label.rect.adjust(0, -space::s, 0, space::s);
            label.palette.setColor(QPalette::ButtonText, colors.textMuted);
            label.palette.setColor(QPalette::WindowText, colors.textMuted);
            label.state &= ~QStyle::State(State_On);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            QStyleOptionComboBox label(*box);
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + space::xs;
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            label.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - icon - 2);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem quiet(*item);
            quiet.palette.setColor(QPalette::HighlightedText, colors.text);
            quiet.state &= ~QStyle::State(State_HasFocus);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_Splitter: painter->fillRect(option->rect, colors.border); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: drawCombo(*qstyleoption_cast<const QStyleOptionComboBox *>(option), *painter, widget); return;
    case CC_SpinBox: drawSpin(*qstyleoption_cast<const QStyleOptionSpinBox *>(option), *painter, widget); return;
    case CC_ScrollBar: drawScrollBar(*qstyleoption_cast<const QStyleOptionSlider *>(option), *painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace nettdesk::ui
