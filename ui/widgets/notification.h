// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace nettdesk::ui {

/// Something that happened and may be looked at again. Texts are shown as plain text.
struct Notification {
    Tone tone = Tone::Neutral;
    QString title;      ///< "20 vouchers were made"
    QString text;       ///< a second line, may be empty
    QString detail;     ///< the router's or database's own words, behind "Details"
    QString actionText; ///< "Open", "Undo"; empty: no button
    std::function<void()> action;
    std::chrono::seconds stays{6}; ///< how long the toast shows (while not hovered); zero: until it is closed
    QDateTime at = QDateTime::currentDateTime();
};

} // namespace nettdesk::ui
