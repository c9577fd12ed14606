// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicecard.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"

#include <QPainter>

namespace nettdesk::ui {

namespace {

constexpr int mark = 16;

QFont titleFont(const QFont &base)
{
    QFont font = fontFor(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    return font.resolve(base);
}

} // namespace

ChoiceCard::ChoiceCard(const char *iconName, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &text)
{
    setText(title);
    m_more = text;
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

int ChoiceCard::textLeft() const
{
    return space::l + mark + space::m + (m_icon.isEmpty() ? 0 : 22 + space::m);
}

int ChoiceCard::heightForWidth(int width) const
{
    int height = QFontMetrics(titleFont(font())).height();
    if (!m_more.isEmpty()) {
        const QRect room(0, 0, std::max(80, width - textLeft() - space::l), 4000);
        height += 2 + QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, m_more).height();
    }
    return height + 2 * space::m;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = std::max(240, QFontMetrics(titleFont(font())).horizontalAdvance(text()) + textLeft() + space::l);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = std::min(sizeHint().width(), 240);
    return {std::min(width, 160), heightForWidth(width)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    paintRounded(painter, QRectF(rect()), radius::surface,
                 on             ? colors.accent.soft
                 : underMouse() ? colors.hover
                                : colors.surface,
                 on ? colors.accent.text : colors.fieldBorder, on ? 1.5 : 1);
    if (hasFocus())
        paintRounded(painter, QRectF(rect()), radius::surface, {}, colors.focus, 2.5);

    const auto place = [this](const QRectF &box) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
    };
    const double line = QFontMetrics(titleFont(font())).height();
    const double middle = m_more.isEmpty() ? height() / 2.0 : space::m + line / 2;
    const QRectF ring = place(QRectF(space::l, middle - mark / 2.0, mark, mark));
    paintRounded(painter, ring, mark / 2.0, on ? colors.accent.solid : colors.surface,
                 on ? colors.accent.solid : colors.textMuted, 1.25);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent.onSolid);
        painter.drawEllipse(ring.center(), 3, 3);
    }
    if (!m_icon.isEmpty()) {
        const QRectF drawn = place(QRectF(space::l + mark + space::m, middle - 11, 22, 22));
        ui::icon(m_icon, on ? Tone::Accent : Tone::Muted).paint(&painter, drawn.toRect());
    }
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const double width = this->width() - textLeft() - space::l;
    painter.setFont(titleFont(font()));
    painter.setPen(colors.text);
    painter.drawText(place(QRectF(textLeft(), middle - line / 2, width, line)), side | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(width)));
    if (m_more.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(colors.textMuted);
    painter.drawText(place(QRectF(textLeft(), space::m + line + 2, width, height() - line)),
                     side | Qt::AlignTop | Qt::TextWordWrap, m_more);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace nettdesk::ui
