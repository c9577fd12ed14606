// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/plainsetter.h"
#include "core/vouchers/cards/sheets.h"

#include <QHash>

#include <utility>

namespace nettdesk::vouchers::cards {

/// Places the elements of one card after the other. What is the same on every card (labels, the business's name) is
/// fitted once. Refers to what it was made with.
class CardSetter {
public:
    CardSetter(const CardDesign &design, const Wording &wording, const Picture &logo)
        : m_design(design), m_wording(wording), m_logo(logo)
    {
    }

    /// Codes by content that were encoded ahead; others are encoded as they come.
    void setCodes(const QHash<QString, QrCode> &codes) { m_codes = codes; }

    /// Its top left corner at `origin` of the sheet; flaws are appended.
    PlacedCard place(int index, const CardData &card, const QPointF &origin, QList<Flaw> &flaws);

private:
    struct Place;
    struct Fitted {
        QString text;
        double size;
        bool isWhole;
        std::shared_ptr<const TextBlock> block;
    };
    static constexpr qsizetype mostRemembered = 400; ///< texts: what recurs is soon there again

    void put(const Place &place, const TextElement &style);
    void put(const Place &place, const QrElement &element);
    void put(const Place &place, const BarcodeElement &element);
    void put(const Place &place, const LineElement &line);
    void put(const Place &place, const RectangleElement &rectangle);
    void put(const Place &place, const PictureElement &element);
    void put(const Place &place, const LogoElement &logo);
    void putPicture(const Place &place, const Picture &picture);

    bool isMirrored() const { return m_wording.direction == Qt::RightToLeft; }
    Qt::LayoutDirection directionOf(const TextElement &style, const QString &text) const;
    Qt::Alignment alignmentOf(TextElement::Align align) const;

    const CardDesign &m_design;
    const Wording &m_wording;
    const Picture &m_logo;
    QHash<std::pair<int, QString>, Fitted> m_fitted;
    QHash<QString, QrCode> m_codes;
    PlainSetter m_plain;
};

/// What a QR element says on this card; empty: nothing, and none is drawn.
QString qrContent(const QrElement &element, const CardData &card, const Wording &wording);

} // namespace nettdesk::vouchers::cards
