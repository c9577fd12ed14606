// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace nettdesk::ui {

class Segmented::Segment final : public QAbstractButton {
public:
    Segment(const char *iconName, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void say(const QString &text)
    {
        setText(text);
        setAccessibleName(text);
        if (!m_icon.isEmpty())
            setToolTip(text);
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const int height = std::max(int(extent::control), scaledText(extent::control)) - 4;
        if (!m_icon.isEmpty())
            return {height + space::s, height};
        return {QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(text()) + 2 * space::m, height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = Colors::of(this);
        QPainter painter(this);
        if (isChecked())
            paintRounded(painter, QRectF(rect()), radius::control - 2, colors.accent.soft, colors.accent.border);
        else if (underMouse())
            paintRounded(painter, QRectF(rect()), radius::control - 2, isDown() ? colors.pressed : colors.hover);
        if (hasFocus())
            paintRounded(painter, QRectF(rect()), radius::control - 2, {}, colors.focus, 2);
        if (!m_icon.isEmpty()) {
            const QRect place(rect().center() - QPoint(extent::icon / 2, extent::icon / 2) + QPoint(1, 1),
                              QSize(extent::icon, extent::icon));
            ui::icon(m_icon, isChecked() ? Tone::Accent : Tone::Neutral).paint(&painter, place);
            return;
        }
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(isChecked() ? colors.accent.text : colors.text);
        painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextDontClip, text());
    }
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }
    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
            updateGeometry();
    }

private:
    QByteArray m_icon;
};

Segmented::Segmented(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(2);
    m_group.setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            Q_EMIT currentChanged(current());
    });
}

void Segmented::add(const QString &value, const QString &text, const char *iconName)
{
    auto *segment = new Segment(iconName, this);
    segment->say(text);
    m_segments.append({value, segment});
    m_row->addWidget(segment);
    if (m_segments.size() == 1)
        segment->setChecked(true);
    m_group.addButton(segment);
}

void Segmented::setText(const QString &value, const QString &text)
{
    for (const auto &[key, segment] : m_segments) {
        if (key == value)
            segment->say(text);
    }
}

QString Segmented::current() const
{
    for (const auto &[key, segment] : m_segments) {
        if (segment->isChecked())
            return key;
    }
    return {};
}

void Segmented::setCurrent(const QString &value)
{
    if (QAbstractButton *wanted = segment(value))
        wanted->setChecked(true);
}

QAbstractButton *Segmented::segment(const QString &value) const
{
    for (const auto &[key, segment] : m_segments) {
        if (key == value)
            return segment;
    }
    return nullptr;
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), radius::control, colors.surface, colors.fieldBorder);
}

} // namespace nettdesk::ui
