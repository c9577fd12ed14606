// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/vouchers/cards/carddata.h"
#include "core/vouchers/cards/carddesign.h"
#include "core/vouchers/cards/qrcode.h"
#include "core/vouchers/cards/wording.h"

#include <QFuture>
#include <QHash>
#include <QLineF>
#include <QPageLayout>
#include <QQueue>

#include <memory>
#include <stop_token>

namespace nettdesk::vouchers::cards {

class CardSetter;
class TextBlock;

/// A text with its final size. Boxes of placed things are millimetres on the sheet, before their turn about the box's
/// centre: degrees clockwise, 0, 90, 180 or 270.
struct PlacedText {
    QRectF box;
    QString text;
    TextElement style;                               ///< its size is the fitted one
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the words
    Qt::Alignment alignment;                         ///< left, right or centre, already turned for the direction
    int turn = 0;
    std::shared_ptr<const TextBlock> block = {}; ///< shaped and broken into lines while it was fitted
};

struct PlacedQr {
    QRectF box; ///< square, quiet zone included
    QString content;
    QrCode code;
};

struct PlacedBarcode {
    QRectF box; ///< quiet zones included
    QString content;
    int turn = 0;
};

struct PlacedPicture {
    QRectF box; ///< of the picture's own shape
    Picture picture;
    int turn = 0;
};

struct PlacedLine {
    QLineF line;
    LineElement style;
};

struct PlacedRectangle {
    QRectF box;
    RectangleElement style;
};

using Placed = std::variant<PlacedText, PlacedQr, PlacedLine, PlacedRectangle, PlacedBarcode, PlacedPicture>;

/// Something on a card that will not print as it should. The card is laid out all the same; a person decides.
struct Flaw {
    enum class Kind {
        TextTooLong,      ///< does not fit its box at the smallest size: cut with "…", or, where a guest needs all of
                          ///< it, set smaller than the floor
        QrTooSmall,       ///< modules under the smallest that printers and phones manage
        QrTooLong,        ///< no QR code holds it; none is drawn
        BarcodeTooSmall,  ///< bars under the narrowest that printers and scanners manage
        BarcodeRefused,   ///< a character that Code 128 lacks here, or too many; none is drawn
        CharacterMissing, ///< no font of this computer has one of the text's characters; an empty box is printed
        FontMissing,      ///< this computer does not have the element's font; Noto is used. `text` is its name
    };
    Kind kind = Kind::TextTooLong;
    int card = 0;          ///< index into the cards given
    int element = 0;       ///< index into the design's elements
    QString text;          ///< the text concerned
    QString language = {}; ///< code of the language it happens in, where several were asked for; else empty

    /// For people: which text, in which language, and what happens to it.
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

/// What else a layout depends on.
struct LayoutOptions {
    int startAt = 1; ///< first free position of a used sheet; the places before it stay blank
    int copies = 1;  ///< of each card, one after the other (a receipt for the guest and one for the till)
    Wording wording = Wording::current();
    Picture logo = {}; ///< the shop's; null: it has none
};

/// The sheets that a number of cards make. A value: it holds the design and the cards, and works a sheet out when asked
/// for it, so that ten thousand cards cost no more memory than their data. Any thread.
class Sheets {
public:
    int count() const { return m_count; }
    int cardCount() const { return int(m_cards.size()); } ///< vouchers; each is there `copies` times
    /// `index` from 0 to count() - 1.
    Sheet at(int index) const;
    /// One page, without margins: for QPdfWriter and QPrinter.
    QPageLayout pageLayout() const;
    const CardDesign &design() const { return m_design; }

    /// Position on its sheet, from 1, of the last card: a later print begins behind it.
    int lastPosition() const;

    /// Every flaw of every sheet, at most `limit`. For a warning before anything is printed.
    QList<Flaw> flaws(int limit = 100, std::stop_token stop = {}) const;
    /// The same in each of the design's languages (the fixed words change; what a voucher says stays as it is).
    /// Without languages in the design: flaws().
    QList<Flaw> flawsInEveryLanguage(int limit = 100, std::stop_token stop = {}) const;

private:
    friend class SheetMaker;
    friend Result<Sheets> layOut(CardDesign, QList<CardData>, LayoutOptions);
    Sheet make(int index, CardSetter &setter) const;
    /// The cards of a sheet: the first and the end, counted in printed cards, copies among them.
    std::pair<qint64, qint64> range(int index) const;
    QHash<QString, QrCode> codes(int index) const;
    CardDesign m_design;
    QList<CardData> m_cards;
    Wording m_wording;
    Picture m_logo;
    int m_startAt = 0; ///< places left blank
    int m_copies = 1;
    int m_count = 0;
};

/// Works out sheet after sheet and remembers what recurs on every card, which Sheets::at() sets anew each time: for
/// long prints. Refers to the sheets it was made with; one thread.
class SheetMaker {
public:
    explicit SheetMaker(const Sheets &sheets);
    ~SheetMaker();
    Q_DISABLE_COPY_MOVE(SheetMaker)
    Sheet at(int index);

private:
    const Sheets &m_sheets;
    std::unique_ptr<CardSetter> m_setter;
    int m_codesFrom = 0; ///< the first of the sheets whose QR codes are being encoded ahead, in other threads
    QQueue<QFuture<QHash<QString, QrCode>>> m_codes;
};

/// Lays cards out on sheets. Needs a QGuiApplication (text is measured). Invalid: `startAt` is not on the sheet, or
/// `copies` is not 1 to 100.
Result<Sheets> layOut(CardDesign design, QList<CardData> cards, LayoutOptions options);
Result<Sheets> layOut(CardDesign design, QList<CardData> cards, int startAt = 1, Wording wording = Wording::current());

} // namespace nettdesk::vouchers::cards
