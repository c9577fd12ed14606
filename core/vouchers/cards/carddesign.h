// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/vouchers/cards/element.h"

#include <QByteArray>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

// A card design: paper, grid of cards, and what stands on each card. Lengths are millimetres, from the top left corner
// of the sheet or the card. The written form (JSON, version 2; version 1 is read) is described in docs/card-design.md;
// pure editing functions are in designedit.h.
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
    QSizeF gutter{0, 0}; ///< between cards
    CutGuides cutGuides = CutGuides::None;

    int cardsPerSheet() const { return columns * rows; }
    bool operator==(const Paper &) const = default;
};

/// What a design may be at most. A field in a designer takes its ends from here.
struct DesignLimits {
    static constexpr qsizetype bytes = 4 << 20; ///< of the written form
    static constexpr qsizetype elements = 500;
    static constexpr qsizetype pictures = 8;
    static constexpr int cardsPerSheet = 500;
    static constexpr qsizetype textLength = 2000;
    static constexpr qsizetype parts = 20;
    static constexpr qsizetype languages = 10;
    static constexpr double length = 2000; ///< mm, of paper and of anything on it
    static constexpr double smallestCard = 5;
    static constexpr double smallestPaper = 10;
    static constexpr double smallestBox = 0.1; ///< but for lines
    static constexpr double smallestText = 2;  ///< points
    static constexpr double largestText = 400; ///< points
    static constexpr double thinnest = 0.05;   ///< mm, of a line
    static constexpr double thickest = 20;
};

struct CardDesign {
    QString id;   ///< "card-a4": small letters, digits, single hyphens; at most 64 characters
    QString name; ///< as people see it; of shipped designs English here, translated by shippedDesigns()
    Paper paper;
    QSizeF card;
    /// Codes ("es", "ar") of the languages this card is printed in: each is checked for texts that do not fit, before
    /// printing. Empty: the language of the program alone.
    QStringList languages;
    QList<Element> elements; ///< painted in this order: the last one lies on top

    /// The version that toJson() writes and the newest that parse() reads.
    static constexpr int version = 2;

    /// Reads a whole design or refuses it whole. Invalid: the message names the place ("elements[3].size") and what is
    /// wrong with it. Pictures are judged by their headers before one is decoded.
    static Result<CardDesign> parse(const QByteArray &json);
    /// The written form, indented. parse() gives the same design back. Numbers that are none come out as null, which
    /// parse() refuses.
    QByteArray toJson() const;
    /// Everything that parse() would refuse: negative sizes, boxes off the card, unknown placeholders, too much of
    /// anything. For a designer before it saves.
    Result<> check() const;

    /// Top left corner of the card at a position of a sheet (0 is the first; row by row).
    QPointF cardOrigin(int position) const;
    const Element *element(ElementId elementId) const; ///< null when there is none
    bool operator==(const CardDesign &) const = default;
};

/// How many cards a sheet holds and how many sheets some cards need: "21 per sheet, 5 sheets for 100".
struct SheetCount {
    int perSheet = 0;
    int sheets = 0;
    int freePlaces = 0; ///< left on the last sheet
    bool operator==(const SheetCount &) const = default;
};
/// `startAt` is the first free position of a used first sheet, from 1.
SheetCount sheetCount(const Paper &paper, int cards, int startAt = 1, int copies = 1);

/// The designs that come with the program, the one to begin with first. Their names are translated.
QList<CardDesign> shippedDesigns();
/// NotFound: the message lists the ids there are.
Result<CardDesign> shippedDesign(const QString &id);

} // namespace nettdesk::vouchers::cards
