// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/vouchers/cards/cardtext.h"
#include "core/vouchers/cards/picture.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>

// What can stand on a card. Lengths are millimetres from the card's top left corner, text sizes are points.
namespace nettdesk::vouchers::cards {

struct TextElement {
    enum class Face { Text, Code }; ///< Code: every character of one width
    enum class Align { Start, Centre, End };
    enum class Stand { Top, Middle, Bottom };

    QList<CardText> parts; ///< a part that asks for an empty value is left out, with its separator
    QString separator;     ///< between the parts that remain
    Face face = Face::Text;
    QString family; ///< a font of this computer; empty: Noto, which every computer has. Missing: a Flaw, and Noto
    bool isBold = false;
    double size = 9;       ///< points
    double smallest = 6;   ///< points: the floor when the text must shrink to fit
    double leading = 1.25; ///< line pitch in text sizes
    double tracking = 0;   ///< extra space between characters, in text sizes
    int lines = 1;         ///< at most
    Align align = Align::Start;
    Stand stand = Stand::Middle;
    QColor colour = Qt::black;

    bool operator==(const TextElement &) const = default;
};

/// A QR code, as big as its box allows, square, with its quiet zone inside the box.
struct QrElement {
    enum class Kind {
        SignIn, ///< the router's sign-in address with code and password (product C4)
        Redeem, ///< the portal's redemption page with the code; nothing is drawn where there is none
        Wifi,   ///< "WIFI:…": the phone joins the network; nothing is drawn without a network's name
        Text,   ///< `content`, filled in
    };
    Kind kind = Kind::SignIn;
    CardText content; ///< Kind::Text only
    bool operator==(const QrElement &) const = default;
};

/// Code 128 over the whole box, its quiet zones inside. Turn the element for a ladder code.
struct BarcodeElement {
    CardText content;
    bool operator==(const BarcodeElement &) const = default;
};

/// From the box's top left to its bottom right corner.
struct LineElement {
    double width = 0.2;
    QColor colour = Qt::black;
    bool isDashed = false;
    bool operator==(const LineElement &) const = default;
};

struct RectangleElement {
    double radius = 0;
    double width = 0; ///< of the outline; 0: none
    QColor colour = Qt::black;
    std::optional<QColor> fill;
    bool operator==(const RectangleElement &) const = default;
};

/// A picture of the design's own, as large as its box allows, never distorted.
struct PictureElement {
    Picture picture;
    bool operator==(const PictureElement &) const = default;
};

/// The shop's logo (DesignShelf::logo), as large as its box allows. Nothing is drawn while the shop has none.
struct LogoElement {
    bool operator==(const LogoElement &) const = default;
};

using ElementContent =
    std::variant<TextElement, QrElement, LineElement, RectangleElement, BarcodeElement, PictureElement, LogoElement>;

struct Element {
    /// Its own for as long as the design lives, through saving and reading: what a selection and an undo step hold on
    /// to. Unique within the design, from 1.
    using Id = nettdesk::Id<Element>;

    Id id;
    QRectF box;                ///< on the card, as turned
    int turn = 0;              ///< degrees clockwise: 0, 90, 180, 270. Lines and rectangles are not turned
    QList<Placeholder> when;   ///< shown only if all of these have a value
    QList<Placeholder> unless; ///< shown only if none of these has one
    ElementContent content;

    bool operator==(const Element &) const = default;
};

using ElementId = Element::Id;

/// "Text", "QR code", …: translated, for a list of layers and for messages.
QString kindText(const ElementContent &content);

} // namespace nettdesk::vouchers::cards
