// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/codestrengthmeter.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace nettdesk::ui {

using Verdict = vouchers::CodeStrength::Verdict;

namespace {

/// "1,000,000", "8.2 × 10¹⁴": as many digits as say something.
QString countText(double count)
{
    const QLocale locale;
    if (count < 1e9)
        return locale.toString(count, 'f', 0);
    const int power = int(std::floor(std::log10(count)));
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString exponent;
    for (const QChar digit : QString::number(power))
        exponent += raised.at(digit.digitValue());
    return isolated(locale.toString(count / std::pow(10.0, power), 'f', 1) + QStringLiteral(" × 10") + exponent);
}

} // namespace

/// Three segments, filled up to the verdict.
class CodeStrengthMeter::Bar : public QWidget {
public:
    Bar() { setFixedHeight(6); }

    void set(Tone tone, int filled)
    {
        m_tone = tone;
        m_filled = filled;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int segments = 3;
        const Colors &colors = Colors::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double width = (QWidget::width() - space::xs * (segments - 1)) / double(segments);
        for (int i = 0; i < segments; ++i) {
            const int place = layoutDirection() == Qt::RightToLeft ? segments - 1 - i : i;
            painter.setBrush(i < m_filled ? colors.tone(m_tone).solid : colors.border);
            painter.drawRoundedRect(QRectF(place * (width + space::xs), 0, width, height()), 3, 3);
        }
    }

private:
    Tone m_tone = Tone::Muted;
    int m_filled = 0;
};

CodeStrengthMeter::CodeStrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextRole::Strong))
    , m_bar(new Bar)
    , m_text(new Label({}, TextRole::Caption, Tone::Muted))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    fill();
}

void CodeStrengthMeter::setStrength(const std::optional<vouchers::CodeStrength> &strength)
{
    m_strength = strength;
    fill();
}

QString CodeStrengthMeter::text() const
{
    return m_text->text();
}

void CodeStrengthMeter::fill()
{
    m_title->setText(tr("How hard codes are to guess"));
    if (!m_strength) {
        m_bar->set(Tone::Muted, 0);
        m_text->setText({});
    } else {
        const Verdict verdict = m_strength->verdict;
        const Tone tone = verdict == Verdict::Strong ? Tone::Ok
                          : verdict == Verdict::Weak ? Tone::Warning
                                                     : Tone::Danger;
        m_bar->set(tone, verdict == Verdict::Strong ? 3 : verdict == Verdict::Weak ? 2 : 1);
        //: %1 a number, which may be written with an exponent
        m_text->setText(tr("%1 possible codes.").arg(countText(m_strength->possibleCodes)) + u' ' + m_strength->text());
        m_text->setTone(verdict == Verdict::Strong ? Tone::Muted : tone);
    }
    m_text->setVisible(m_strength.has_value());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void CodeStrengthMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace nettdesk::ui
