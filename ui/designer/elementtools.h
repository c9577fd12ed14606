// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QList>

namespace nettdesk::ui {

/// One thing that can be put on a card, as the toolbox offers it.
struct ElementTool {
    QString id; ///< "text", "qr", …: never translated
    const char *icon = "";
    QString text; ///< "QR code"
};

QList<ElementTool> elementTools();
/// The icon of an element in lists.
const char *elementIcon(const vouchers::cards::ElementContent &content);
/// What is put there, with a sensible size on this card. A picture's has none of its own: it is read from a file first.
vouchers::cards::Element newElement(const QString &tool, const QSizeF &card);
/// "“{code}”", "QR code: sign in": what an element is called in a list of layers.
QString elementName(const vouchers::cards::Element &element);
/// "Sign in", "Redeem", … as a person chooses it.
QString qrKindText(vouchers::cards::QrElement::Kind kind);

} // namespace nettdesk::ui
