// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/colourbutton.h"

#include "ui/shell/theme.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    QRgb colour;
    const char *name;
} inks[] = {
    {0x000000, QT_TRANSLATE_NOOP("ColourButton", "Black")},
    {0x333333, QT_TRANSLATE_NOOP("ColourButton", "Dark grey")},
    {0x777777, QT_TRANSLATE_NOOP("ColourButton", "Grey")},
    {0xcccccc, QT_TRANSLATE_NOOP("ColourButton", "Light grey")},
    {0xffffff, QT_TRANSLATE_NOOP("ColourButton", "White")},
    {0x12406b, QT_TRANSLATE_NOOP("ColourButton", "Navy")},
    {0x0b6e4f, QT_TRANSLATE_NOOP("ColourButton", "Green")},
    {0xb3261e, QT_TRANSLATE_NOOP("ColourButton", "Red")},
    {0xb25e00, QT_TRANSLATE_NOOP("ColourButton", "Orange")},
    {0x5b2a86, QT_TRANSLATE_NOOP("ColourButton", "Purple")},
};

QIcon swatch(const QColor &colour, const QColor &border)
{
    constexpr int ratio = 2;
    QPixmap picture(extent::icon * ratio, extent::icon * ratio);
    picture.fill(Qt::transparent);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1, 1, extent::icon - 2, extent::icon - 2), 4, 4);
    return QIcon(picture);
}

} // namespace

ColourButton::ColourButton(const QString &name, QWidget *parent) : QPushButton(parent)
{
    setObjectName(name);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &ColourButton::offer);
    setColour(Qt::black);
}

void ColourButton::setColour(const QColor &colour)
{
    m_colour = colour;
    setIcon(swatch(colour, Colors::of(this).fieldBorder));
    setText(colour.name());
    setAccessibleDescription(colour.name());
}

void ColourButton::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &ink : inks) {
        const QColor colour = QColor::fromRgb(ink.colour);
        menu->addAction(swatch(colour, Colors::of(this).fieldBorder), tr(ink.name), this,
                        [this, colour] { choose(colour); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another colour…"), this, &ColourButton::askForOther);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ColourButton::askForOther()
{
    auto *dialog = new QColorDialog(m_colour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &ColourButton::choose);
    dialog->open();
}

void ColourButton::choose(const QColor &colour)
{
    if (colour == m_colour)
        return;
    setColour(colour);
    Q_EMIT colourChosen(colour);
}

} // namespace nettdesk::ui
