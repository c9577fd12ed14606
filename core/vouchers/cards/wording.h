// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace nettdesk::vouchers::cards {

/// The fixed words of a card, in the shop's language: what "{label:scan}" in a design stands for. A label may hold
/// placeholders of its own ("Join the Wi-Fi “{ssid}”"). Texts are of the translation context "Cards".
struct Wording {
    QHash<QString, QString> labels;                  ///< by key: "scan", "password", …
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< right to left mirrors the card
    QString language;                                ///< "es"; empty: whatever is installed, or English

    /// The words of the translation that is installed in the program now.
    static Wording current();
    /// English, whatever is installed.
    static Wording english();
    /// The words of a language that is compiled in, whatever is installed; nothing for an unknown code.
    static std::optional<Wording> ofLanguage(const QString &code);
    /// Codes of the languages there are, English first.
    static QStringList languages();
};

/// The keys a design may use.
QStringList labelKeys();

} // namespace nettdesk::vouchers::cards
