// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/style.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

namespace {

QFont chipFont()
{
    QFont font = fontFor(TextRole::Body);
    font.setWeight(QFont::Medium);
    return tabularFigures(font.resolve(QGuiApplication::font()));
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameIt();
}

void Chip::setCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    nameIt();
    updateGeometry();
    update();
}

QString Chip::wholeText() const
{
    return m_count < 0 ? text() : text() + u' ' + QLocale().toString(m_count);
}

void Chip::nameIt()
{
    setAccessibleName(wholeText());
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int number = m_count < 0 ? 0 : metrics.horizontalAdvance(QLocale().toString(m_count)) + space::s - 2;
    return {metrics.horizontalAdvance(text()) + number + 2 * space::m, std::max(30, metrics.height() + space::m)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    const QRectF area(rect());
    const double corner = height() / 2.0;
    if (isChecked())
        paintRounded(painter, area, corner, colors.accent.soft, colors.accent.border);
    else
        paintRounded(painter, area, corner,
                     isDown()       ? colors.pressed
                     : underMouse() ? colors.hover
                                    : colors.surface,
                     colors.border);
    if (hasFocus())
        paintRounded(painter, area, corner, {}, colors.focus, 2);

    painter.setFont(chipFont());
    painter.setPen(isChecked() ? colors.accent.text : colors.text);
    const QRect inner = rect().adjusted(space::m, 0, -space::m, 0);
    const int word = painter.fontMetrics().horizontalAdvance(text());
    const QRect first = QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), 0, word, height()));
    painter.drawText(first, Qt::AlignCenter | Qt::TextDontClip, text());
    if (m_count >= 0) {
        painter.setPen(isChecked() ? colors.accent.text : colors.textMuted);
        const QRect second = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(word + space::s - 2, 0, 0, 0));
        painter.drawText(second, Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(m_count));
    }
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LocaleChange)
        updateGeometry();
    nameIt();
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout(nullptr, 6));
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            Q_EMIT currentChanged(current());
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip *ChipRow::add(const QString &value, const QString &text)
{
    auto *chip = new Chip(text, this);
    m_chips.append({value, chip});
    layout()->addWidget(chip);
    if (m_chips.size() == 1)
        chip->setChecked(true);
    m_group.addButton(chip);
    return chip;
}

Chip *ChipRow::chip(const QString &value) const
{
    for (const auto &[key, chip] : m_chips) {
        if (key == value)
            return chip;
    }
    return nullptr;
}

QString ChipRow::current() const
{
    for (const auto &[key, chip] : m_chips) {
        if (chip->isChecked())
            return key;
    }
    return {};
}

void ChipRow::setCurrent(const QString &value)
{
    if (Chip *wanted = chip(value))
        wanted->setChecked(true);
}

} // namespace nettdesk::ui
