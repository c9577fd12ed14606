// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/vouchers/cards/cardtext.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>

// A card design: paper, grid of cards, and what stands on each card. Lengths are millimetres, from the top left corner
// of the sheet or the card; text sizes are points. The written form (JSON, version 1) is described in
// resources/cards/README.md.
namespace nettdesk::vouchers::cards {

struct Paper {
    enum class Kind {
        Sheet, ///< many cards on a page of fixed size
        Roll,  ///< one card after the other, cut behind each
    };
    enum class CutGuides {
        None,
        Marks, ///< short ticks in the margin, for a guillotine
        Lines, ///< hairlines between the cards, for scissors
    };

    Kind kind = Kind::Sheet;
    QSizeF size;    ///< of one page; of a roll: its width, and the length of one card's piece
    QPointF origin; ///< top left corner of the first card
    int columns = 1;
    int rows = 1;
    QSizeF gutter; ///< between cards
    CutGuides cutGuides = CutGuides::None;

    int cardsPerSheet() const { return columns * rows; }
    bool operator==(const Paper &) const = default;
};

struct TextElement {
    enum class Face { Text, Code }; ///< Code: every character of one width
    enum class Align { Start, Centre, End };
    enum class Stand { Top, Middle, Bottom };

    QList<CardText> parts; ///< a part that asks for an empty value is left out, with its separator
    QString separator;     ///< between the parts that remain
    Face face = Face::Text;
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
    CardText content;
    bool operator==(const QrElement &) const = default;
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

struct Element {
    QRectF box;                ///< on the card
    QList<Placeholder> when;   ///< shown only if all of these have a value
    QList<Placeholder> unless; ///< shown only if none of these has one
    std::variant<TextElement, QrElement, LineElement, RectangleElement> content;
    bool operator==(const Element &) const = default;
};

struct CardDesign {
    QString id;   ///< "card-a4"
    QString name; ///< as people see it, English; shipped designs are translated by shippedDesigns()
    Paper paper;
    QSizeF card;
    QList<Element> elements; ///< painted in this order

    /// Reads a whole design or refuses it whole. Invalid: the message names the place ("elements[3].size") and what is
    /// wrong with it. Limits: 1 MiB, 500 elements, 2 m of paper, 500 cards a sheet, 2,000 characters a text.
    static Result<CardDesign> parse(const QByteArray &json);

    /// Top left corner of the card at a position of a sheet (0 is the first; row by row).
    QPointF cardOrigin(int position) const;
    bool operator==(const CardDesign &) const = default;
};

/// The designs that come with the program, the one to begin with first. Their names are translated.
QList<CardDesign> shippedDesigns();
/// NotFound: the message lists the ids there are.
Result<CardDesign> shippedDesign(const QString &id);

} // namespace nettdesk::vouchers::cards
