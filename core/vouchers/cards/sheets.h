// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/vouchers/cards/carddata.h"
#include "core/vouchers/cards/carddesign.h"
#include "core/vouchers/cards/wording.h"

#include <QLineF>
#include <QPageLayout>

#include <stop_token>

namespace nettdesk::vouchers::cards {

/// A text with its final size. Boxes of placed things are millimetres on the sheet.
struct PlacedText {
    QRectF box;
    QString text;
    TextElement style;                               ///< its size is the fitted one
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the words
    Qt::Alignment alignment;                         ///< left, right or centre, already turned for the direction
};

struct PlacedQr {
    QRectF box; ///< square, quiet zone included
    QString content;
};

struct PlacedLine {
    QLineF line;
    LineElement style;
};

struct PlacedRectangle {
    QRectF box;
    RectangleElement style;
};

using Placed = std::variant<PlacedText, PlacedQr, PlacedLine, PlacedRectangle>;

/// Something on a card that will not print as it should. The card is laid out all the same; a person decides.
struct Flaw {
    enum class Kind {
        TextTooLong, ///< does not fit its box at the smallest size: cut with "…", or, where a guest needs all of it,
                     ///< set smaller than the floor
        QrTooSmall,  ///< modules under the smallest that printers and phones manage
        QrTooLong,   ///< no QR code holds it; none is drawn
    };
    Kind kind = Kind::TextTooLong;
    int card = 0;    ///< index into the cards given
    int element = 0; ///< index into the design's elements
    QString text;    ///< the text concerned

    /// For people: which text, and what happens to it.
    QString message() const;
    bool operator==(const Flaw &) const = default;
};

struct PlacedCard {
    int card = 0; ///< index into the cards given
    QRectF box;
    QList<Placed> items;
};

struct Sheet {
    QSizeF size;
    QList<PlacedCard> cards;
    QList<QLineF> cutGuides;
    QList<Flaw> flaws;
};

/// The sheets that a number of cards make. A value: it holds the design and the cards, and works a sheet out when asked
/// for it, so that ten thousand cards cost no more memory than their data. Any thread.
class Sheets {
public:
    int count() const { return m_count; }
    int cardCount() const { return int(m_cards.size()); }
    /// `index` from 0 to count() - 1.
    Sheet at(int index) const;
    /// One page, without margins: for QPdfWriter and QPrinter.
    QPageLayout pageLayout() const;
    const CardDesign &design() const { return m_design; }

    /// Every flaw of every sheet, at most `limit`. For a warning before anything is printed.
    QList<Flaw> flaws(int limit = 100, std::stop_token stop = {}) const;

private:
    friend Result<Sheets> layOut(CardDesign, QList<CardData>, int, Wording);
    CardDesign m_design;
    QList<CardData> m_cards;
    Wording m_wording;
    int m_startAt = 0;
    int m_count = 0;
};

/// Lays cards out on sheets. `startAt` is the first free position of a used sheet, 1 for a new one; the cards before it
/// stay blank. Needs a QGuiApplication (text is measured). Invalid: `startAt` is not on the sheet.
Result<Sheets> layOut(CardDesign design, QList<CardData> cards, int startAt = 1, Wording wording = Wording::current());

} // namespace nettdesk::vouchers::cards
