// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/brand.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

namespace {

constexpr int wide = 212;
constexpr int narrow = 60;

} // namespace

RailButton::RailButton(const char *iconName, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setTexts(const QString &text, const QKeySequence &shortcut)
{
    setText(text);
    m_shortcut = shortcut;
    nameIt();
    update();
}

void RailButton::nameIt()
{
    setAccessibleName(m_badge > 0 ? u"%1 %2"_s.arg(text()).arg(m_badge) : text());
    setToolTip(withShortcut(text(), m_shortcut));
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    nameIt();
    update();
}

QSize RailButton::sizeHint() const
{
    return {narrow - 2 * space::s, std::max(38, fontMetrics().height() + 2 * space::s + 2)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    const QRectF area(rect());
    if (isChecked())
        paintRounded(painter, area, radius::control, colors.accent.soft);
    else if (isDown() || underMouse())
        paintRounded(painter, area, radius::control, colors.pressed);
    if (hasFocus())
        paintRounded(painter, area, radius::control, {}, colors.focus, 2);

    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int side = std::min(scaledText(extent::icon + 2), narrow - 2 * space::m);
    const int inset = (narrow - 2 * space::s - side) / 2;
    const QRect mark(inset, (height() - side) / 2, side, side);
    ui::icon(m_icon, isChecked() ? Tone::Accent : Tone::Muted).paint(&painter, place(mark));

    QFont font = this->font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    if (m_badge > 0 && m_collapsed) {
        paintRounded(painter, QRectF(place({mark.right() - 6, mark.top() - 3, 10, 10})), 5, colors.danger.solid);
    } else if (m_badge > 0) {
        const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
        QFont small = fontFor(TextRole::Caption).resolve(font);
        small.setWeight(QFont::DemiBold);
        painter.setFont(small);
        const int tall = std::max(18, painter.fontMetrics().height());
        const int width = std::max(tall, painter.fontMetrics().horizontalAdvance(number) + 10);
        const QRect badge = place({this->width() - width - space::s, (height() - tall) / 2, width, tall});
        paintRounded(painter, QRectF(badge), tall / 2.0, colors.danger.solid);
        painter.setPen(colors.danger.onSolid);
        painter.drawText(badge, Qt::AlignCenter, number);
        painter.setFont(font);
    }
    if (m_collapsed)
        return;
    painter.setPen(isChecked() ? colors.accent.text : colors.text);
    const QRect words =
        place(rect().adjusted(mark.right() + space::m, 0, m_badge > 0 ? -2 * space::s - scaledText(20) : -space::s, 0));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_screens(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_mark(new BrandMark(28, this))
    , m_name(new Label(u"NettDesk"_s, TextRole::Heading, Tone::Neutral, this))
{
    m_screens->setSpacing(2);
    m_below->setSpacing(2);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(0, space::xs, 0, space::m);
    brand->setSpacing(0);
    brand->addSpacing(space::s);
    brand->addWidget(m_mark);
    brand->addSpacing(space::m - 2);
    brand->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::m, space::s, space::m);
    column->setSpacing(0);
    column->addLayout(brand);
    column->addLayout(m_screens);
    column->addStretch(1);
    column->addLayout(m_below);
    m_group.setExclusive(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    applyWidth();
}

RailButton *Rail::addScreen(const char *iconName)
{
    auto *button = new RailButton(iconName, this);
    button->setCheckable(true);
    button->setCollapsed(m_collapsed);
    m_group.addButton(button);
    m_screens->addWidget(button);
    m_buttons.append(button);
    return button;
}

RailButton *Rail::addBelow(const char *iconName)
{
    auto *button = new RailButton(iconName, this);
    button->setCollapsed(m_collapsed);
    m_below->addWidget(button);
    m_buttons.append(button);
    return button;
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (RailButton *button : m_buttons)
        button->setCollapsed(collapsed);
    m_name->setVisible(!collapsed);
    applyWidth();
}

void Rail::applyWidth()
{
    setFixedWidth(m_collapsed ? narrow : scaledText(wide));
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.rail);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), colors.border);
}

} // namespace nettdesk::ui
