// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QAnyStringView>
#include <QIcon>
#include <QString>

namespace nettdesk::ui {

/// A line icon by its Tabler name, as listed in resources/icons/icons.txt: `icon("router")`. It is drawn from the SVG
/// at the size and scale it is shown at, in the colour that the theme gives `tone` at that moment, so it survives a
/// switch between light and dark. An unknown name gives a null icon and a warning.
QIcon icon(QAnyStringView name, Tone tone = Tone::Neutral);
/// The same on a filled button: in the colour that stands on `tone`'s solid colour.
QIcon iconOnSolid(QAnyStringView name, Tone tone);
/// In one fixed colour, for painters.
QPixmap iconPixmap(QAnyStringView name, const QColor &color, int size, double devicePixelRatio);

/// The licence text of the icons, for About.
QString iconLicence();

} // namespace nettdesk::ui
