// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/strengthmeter.h"

#include "ui/shell/style.h"

#include <QEvent>
#include <QPainter>
#include <QSet>

#include <cmath>

namespace nettdesk::ui {

int passwordStrength(QStringView password)
{
    if (password.isEmpty())
        return 0;
    int pool = 0;
    bool lower = false, upper = false, digit = false, other = false, wide = false;
    double worth = 0;
    QSet<QChar> seen;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const QChar c = password.at(i);
        lower |= c.isLower() && c.unicode() < 128;
        upper |= c.isUpper() && c.unicode() < 128;
        digit |= c.isDigit();
        other |= c.unicode() < 128 && !c.isLetterOrNumber();
        wide |= c.unicode() >= 128;
        const int step = i == 0 ? 99 : c.unicode() - password.at(i - 1).unicode();
        const bool follows = step == 0 || step == 1 || step == -1;
        worth += follows ? 0.2 : seen.contains(c) ? 0.6 : 1.0;
        seen.insert(c);
    }
    pool = lower * 26 + upper * 26 + digit * 10 + other * 30 + wide * 100;
    const double bits = worth * std::log2(std::max(pool, 2));
    return bits < 40 ? 1 : bits < 55 ? 2 : bits < 72 ? 3 : 4;
}

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStrength(0);
}

void StrengthMeter::setStrength(int strength)
{
    m_strength = strength;
    setAccessibleName(word());
    update();
}

QString StrengthMeter::word() const
{
    switch (m_strength) {
    case 1: return tr("Easy to guess");
    case 2: return tr("Fair");
    case 3: return tr("Good");
    case 4: return tr("Strong");
    default: return tr("Password strength");
    }
}

QSize StrengthMeter::sizeHint() const
{
    return {200, QFontMetrics(fontFor(TextRole::Caption)).height() + 2};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    const Tone tones[] = {Tone::Muted, Tone::Danger, Tone::Warning, Tone::Ok, Tone::Ok};
    const QColor color = colors.tone(tones[m_strength]).text;
    QPainter painter(this);
    const int bar = 44;
    for (int i = 0; i < 4; ++i) {
        const QRect place(i * (bar + 4), height() / 2 - 2, bar, 4);
        paintRounded(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), place)), 2,
                     i < m_strength ? color : colors.pressed);
    }
    if (m_strength == 0)
        return;
    painter.setFont(fontFor(TextRole::Caption).resolve(font()));
    painter.setPen(color);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(4 * (bar + 4) + space::s, 0, 0, 0));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), word());
}

void StrengthMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setStrength(m_strength);
}

} // namespace nettdesk::ui
