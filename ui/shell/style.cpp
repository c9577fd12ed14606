// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/shell/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        // A combo box's list has a delegate that does not ask the style.
        if (view->itemDelegate() && view->itemDelegate()->inherits("QComboBoxDelegate"))
            view->setItemDelegate(new QStyledItemDelegate(view));
    }
    // These paint their ground with round corners themselves, as fields do.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && isTextArea(area))
        area->viewport()->setAutoFillBackground(false);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        QFont font = fontFor(TextRole::Caption);
        font.setWeight(QFont::Medium);
        header->setFont(font);
    }
}

void Style::polish(QPalette &palette)
{
    // Fusion would mix its own colours in.
    Q_UNUSED(palette)
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return qobject_cast<const QComboBox *>(widget) ? 0 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 1;
    case PM_ButtonMargin: return 2 * space::m;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return std::max(extent::icon, scaledText(extent::icon));
    case PM_MessageBoxIconSize: return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return std::max(18, scaledText(17));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::l;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::s;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_TabBarTabHSpace: return 2 * space::m;
    case PM_TabBarTabVSpace: return 2 * space::s;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return space::xs;
    case PM_MenuButtonIndicator: return 20;
    case PM_ToolTipLabelFrameWidth: return 7;
    case PM_HeaderMargin: return space::m;
    case PM_HeaderGripMargin: return 6;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    case PM_SplitterWidth: return 1;
    case PM_TextCursorWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_motion ? 150 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons:
    case SH_TabBar_ElideMode:
    case SH_ToolBox_SelectedPageTitleBold: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ActivateItemOnSingleClick: return hint == SH_ItemView_ShowDecorationSelected;
    case SH_Table_GridLineColor:
        return int(Colors::of(option ? option->palette : QApplication::palette()).border.rgb());
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    const int control = std::max(extent::control, line + 2 * space::s);
    switch (type) {
    case CT_PushButton: whole.setHeight(std::max(control, size.height() + 2 * space::s)); break;
    case CT_LineEdit:
        if (!widget || !widget->property(bareProperty).toBool())
            whole.setHeight(std::max(control, size.height() + space::s));
        break;
    case CT_ComboBox: whole = QSize(size.width() + 4 * space::m, control); break;
    case CT_SpinBox: whole.setHeight(control); break;
    case CT_ToolButton: whole = whole.expandedTo({control - 2, control - 2}); break;
    case CT_TabBarTab: whole.setHeight(std::max(38, line + 2 * space::m)); break;
    case CT_HeaderSection: whole.setHeight(std::max(extent::header, line + 2 * space::s)); break;
    case CT_ItemViewItem: whole.setHeight(std::max(control, whole.height())); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), 2 * space::xs + 1};
            whole = QSize(size.width() + 2 * space::m + extent::icon + space::m + space::xl,
                          std::max(control - 2, size.height() + 2 * space::xs));
        }
        break;
    default: break;
    }
    return whole;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::s + 1, 1, -space::s - 1, -1);
        return option->rect;
    case SE_ComboBoxFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox) {
        switch (sub) {
        case SC_ComboBoxFrame: return all;
        case SC_ComboBoxArrow: return visualRect(option->direction, all, all.adjusted(all.width() - 32, 0, 0, 0));
        case SC_ComboBoxEditField: return visualRect(option->direction, all, all.adjusted(space::m - 2, 1, -32, -1));
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const bool buttons =
            qstyleoption_cast<const QStyleOptionSpinBox *>(option)->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? 26 : 0;
        const QRect up(all.right() - width, all.top() + 2, width, all.height() / 2 - 2);
        const QRect down(all.right() - width, all.center().y() + 1, width, all.height() / 2 - 2);
        switch (sub) {
        case SC_SpinBoxFrame: return all;
        case SC_SpinBoxUp: return buttons ? visualRect(option->direction, all, up) : QRect();
        case SC_SpinBoxDown: return buttons ? visualRect(option->direction, all, down) : QRect();
        case SC_SpinBoxEditField:
            return visualRect(option->direction, all, all.adjusted(space::m - 4, 1, -width - 2, -1));
        default: break;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, sub);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxQuestion: return icon("help-circle", Tone::Accent);
    case SP_MessageBoxInformation: return icon("info-circle", Tone::Accent);
    case SP_MessageBoxWarning: return icon("alert-triangle", Tone::Warning);
    case SP_MessageBoxCritical: return icon("alert-circle", Tone::Danger);
    case SP_LineEditClearButton: return icon("x", Tone::Muted);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace nettdesk::ui
