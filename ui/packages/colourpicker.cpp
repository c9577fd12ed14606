// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/colourpicker.h"

#include "ui/packages/packageinput.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

namespace nettdesk::ui {

class ColourPicker::Swatch : public QAbstractButton {
public:
    Swatch(QString colour, QWidget *parent) : QAbstractButton(parent), m_colour(std::move(colour))
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    const QString &colour() const { return m_colour; }
    QSize sizeHint() const override { return {size, size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = Colors::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor fill = m_colour.isEmpty() ? colors.accent.solid : QColor(m_colour);
        const QRectF disc = QRectF(rect()).adjusted(4, 4, -4, -4);
        paintRounded(painter, disc, disc.height() / 2, fill);
        if (isChecked()) {
            paintRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), size / 2.0, {}, colors.text, 1.5);
            // A tick too: the ring alone would be colour and nothing else.
            const QColor tick = fill.lightnessF() > 0.6 ? QColor(Qt::black) : QColor(Qt::white);
            painter.drawPixmap(QPoint(width() / 2 - 8, height() / 2 - 8),
                               iconPixmap("check", tick, 16, devicePixelRatioF()));
        }
        if (hasFocus())
            paintRounded(painter, QRectF(rect()), size / 2.0, {}, colors.focus, 2.5);
    }

private:
    static constexpr int size = 34;
    QString m_colour;
};

ColourPicker::ColourPicker(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this, 4);
    row->setContentsMargins(0, 0, 0, 0);
    m_group.setExclusive(true);
    for (const TileColour &each : tileColours())
        add(each.colour);
    m_swatches.constFirst()->setChecked(true);
    setFocusProxy(m_swatches.constFirst());
    connect(&m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (!on)
            return;
        setFocusProxy(button);
        Q_EMIT changed();
    });
    retranslate();
}

ColourPicker::Swatch *ColourPicker::add(const QString &colour)
{
    auto *swatch = new Swatch(colour, this);
    layout()->addWidget(swatch);
    m_group.addButton(swatch);
    m_swatches.append(swatch);
    return swatch;
}

QString ColourPicker::colour() const
{
    for (const Swatch *swatch : m_swatches) {
        if (swatch->isChecked())
            return swatch->colour();
    }
    return {};
}

void ColourPicker::setColour(const QString &colour)
{
    for (Swatch *swatch : std::as_const(m_swatches)) {
        if (swatch->colour().compare(colour, Qt::CaseInsensitive) == 0)
            return swatch->setChecked(true);
    }
    if (!QColor(colour).isValid())
        return m_swatches.constFirst()->setChecked(true);
    Swatch *own = add(QColor(colour).name());
    own->setAccessibleName(own->colour());
    own->setToolTip(own->colour());
    own->setChecked(true);
}

void ColourPicker::retranslate()
{
    const QList<TileColour> colours = tileColours();
    for (qsizetype i = 0; i < colours.size(); ++i) {
        m_swatches[i]->setAccessibleName(colours.at(i).name);
        m_swatches[i]->setToolTip(colours.at(i).name);
    }
}

void ColourPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
