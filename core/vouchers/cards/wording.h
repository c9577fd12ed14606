// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace nettdesk::vouchers::cards {

/// The fixed words of a card, in the shop's language: what "{label:scan}" in a design stands for. A label may hold
/// placeholders of its own ("Join the Wi-Fi “{ssid}”"). Texts are of the translation context "Cards".
struct Wording {
    QHash<QString, QString> labels;                  ///< by key: "scan", "password", …
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< right to left mirrors the card

    /// The words of the translation that is installed in the program now.
    static Wording current();
    /// English, whatever is installed.
    static Wording english();
};

/// The keys a design may use.
QStringList labelKeys();

} // namespace nettdesk::vouchers::cards
