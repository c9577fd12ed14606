// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/placeholder.h"

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace nettdesk::ui {

/// "Price", "Time limit", …: what a placeholder stands for, as a person calls it.
QString placeholderText(vouchers::cards::Placeholder placeholder);
/// All of them, in the order of the menu.
QList<vouchers::cards::Placeholder> allPlaceholders();

/// What a text can ask of a voucher, and the fixed words that are translated with the card. `insert` gets what is to
/// stand in the text: "{price}", "{label:scan}". The caller shows and owns the menu.
QMenu *placeholderMenu(QWidget *parent, const std::function<void(const QString &)> &insert);

} // namespace nettdesk::ui
