// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/cardsetter.h"

#include "core/vouchers/cards/barcode.h"
#include "core/vouchers/cards/cardfonts.h"
#include "core/vouchers/cards/textblock.h"

#include <algorithm>

namespace nettdesk::vouchers::cards {

namespace {

Qt::LayoutDirection firstStrong(const QString &text, Qt::LayoutDirection otherwise)
{
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL: return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL: return Qt::RightToLeft;
        default: break;
        }
    }
    return otherwise;
}

bool isWanted(const Element &element, const CardData &card)
{
    const auto hasValue = [&card](Placeholder placeholder) { return !card.value(placeholder).isEmpty(); };
    return std::all_of(element.when.begin(), element.when.end(), hasValue) &&
           std::none_of(element.unless.begin(), element.unless.end(), hasValue);
}

/// The box that lies under a quarter turn: of the other shape, about the same centre.
QRectF unturned(const QRectF &box, int turn)
{
    if (turn % 180 == 0)
        return box;
    QRectF lying(QPointF(), box.size().transposed());
    lying.moveCenter(box.center());
    return lying;
}

/// As large as the box allows, of the picture's own shape.
QRectF contained(const QRectF &box, const QSize &picture)
{
    QRectF inner(QPointF(), QSizeF(picture).scaled(box.size(), Qt::KeepAspectRatio));
    inner.moveCenter(box.center());
    return inner;
}

} // namespace

/// Where an element comes to stand, and whom it belongs to.
struct CardSetter::Place {
    PlacedCard &placed;
    const CardData &card;
    QList<Flaw> &flaws;
    int element;
    QRectF box;
    int turn;

    void note(Flaw::Kind kind, const QString &text) const { flaws.append({kind, placed.card, element, text, {}}); }
};

PlacedCard CardSetter::place(int index, const CardData &card, const QPointF &origin, QList<Flaw> &flaws)
{
    PlacedCard placed{index, QRectF(origin, m_design.card), {}};
    for (qsizetype i = 0; i < m_design.elements.size(); ++i) {
        const Element &element = m_design.elements.at(i);
        if (!isWanted(element, card))
            continue;
        QRectF box = element.box;
        if (isMirrored())
            box.moveLeft(m_design.card.width() - box.right());
        box.translate(origin);
        const Place place{placed, card, flaws, int(i), box, element.turn};
        std::visit([&](const auto &content) { put(place, content); }, element.content);
    }
    return placed;
}

void CardSetter::put(const Place &place, const TextElement &style)
{
    QStringList parts;
    for (const CardText &part : style.parts) {
        if (auto words = part.fill(place.card, m_wording, style.parts.size() == 1))
            parts << *std::move(words);
    }
    const QString whole = parts.join(style.separator);
    if (whole.trimmed().isEmpty())
        return;
    const bool mustBeWhole =
        std::any_of(style.parts.begin(), style.parts.end(), [](const CardText &part) { return part.mustBeWhole(); });
    PlacedText text{unturned(place.box, place.turn), whole,     style, directionOf(style, whole),
                    alignmentOf(style.align),        place.turn};
    const auto known = m_fitted.constFind({place.element, whole});
    bool isWhole = true;
    if (known != m_fitted.constEnd()) {
        text.text = known->text;
        text.style.size = known->size;
        text.block = known->block;
        isWhole = known->isWhole;
    } else {
        isWhole = fitText(text, mustBeWhole, &m_plain);
        if (m_fitted.size() >= mostRemembered)
            m_fitted.clear();
        m_fitted.insert({place.element, whole}, {text.text, text.style.size, isWhole, text.block});
    }
    if (!isWhole)
        place.note(Flaw::Kind::TextTooLong, whole);
    if (text.block && !text.block->hasEveryCharacter())
        place.note(Flaw::Kind::CharacterMissing, whole);
    if (place.placed.card == 0 && !hasFont(style.family)) // once for all cards
        place.note(Flaw::Kind::FontMissing, style.family);
    place.placed.items.append(std::move(text));
}

QString qrContent(const QrElement &element, const CardData &card, const Wording &wording)
{
    switch (element.kind) {
    case QrElement::Kind::SignIn: return card.signInUrl;
    case QrElement::Kind::Redeem: return card.redeemUrl;
    case QrElement::Kind::Wifi: return card.wifiJoin;
    case QrElement::Kind::Text: return element.content.fillPlain(card, wording).value_or(QString());
    }
    return {};
}

void CardSetter::put(const Place &place, const QrElement &element)
{
    const QString content = qrContent(element, place.card, m_wording);
    if (content.isEmpty())
        return;
    const auto known = m_codes.constFind(content);
    const auto code = known != m_codes.constEnd() ? std::optional(*known) : QrCode::encode(content.toUtf8());
    if (!code) {
        place.note(Flaw::Kind::QrTooLong, content);
        return;
    }
    const double side = std::min(place.box.width(), place.box.height());
    if (side / code->sizeWithQuietZone() < QrCode::smallestModule)
        place.note(Flaw::Kind::QrTooSmall, content);
    QRectF square(0, 0, side, side);
    square.moveCenter(place.box.center());
    place.placed.items.append(PlacedQr{square, content, *code});
}

void CardSetter::put(const Place &place, const BarcodeElement &element)
{
    const QString content = element.content.fillPlain(place.card, m_wording).value_or(QString());
    if (content.isEmpty())
        return;
    const auto code = Barcode::encode(content);
    if (!code) {
        place.note(Flaw::Kind::BarcodeRefused, content);
        return;
    }
    const QRectF box = unturned(place.box, place.turn);
    if (box.width() / code->modulesWithQuietZone() < Barcode::smallestModule)
        place.note(Flaw::Kind::BarcodeTooSmall, content);
    place.placed.items.append(PlacedBarcode{box, content, place.turn});
}

void CardSetter::put(const Place &place, const LineElement &line)
{
    place.placed.items.append(PlacedLine{isMirrored() ? QLineF(place.box.topRight(), place.box.bottomLeft())
                                                      : QLineF(place.box.topLeft(), place.box.bottomRight()),
                                         line});
}

void CardSetter::put(const Place &place, const RectangleElement &rectangle)
{
    place.placed.items.append(PlacedRectangle{place.box, rectangle});
}

void CardSetter::put(const Place &place, const PictureElement &element)
{
    putPicture(place, element.picture);
}

void CardSetter::put(const Place &place, const LogoElement &)
{
    putPicture(place, m_logo);
}

void CardSetter::putPicture(const Place &place, const Picture &picture)
{
    if (picture.isNull())
        return;
    const QRectF box = contained(unturned(place.box, place.turn), picture.size());
    place.placed.items.append(PlacedPicture{box, picture, place.turn});
}

Qt::LayoutDirection CardSetter::directionOf(const TextElement &style, const QString &text) const
{
    if (style.parts.size() == 1 && style.parts.first().isLeftToRight())
        return Qt::LeftToRight;
    if (style.parts.size() == 1 && style.parts.first().isOneValue())
        return firstStrong(text, m_wording.direction);
    return m_wording.direction;
}

Qt::Alignment CardSetter::alignmentOf(TextElement::Align align) const
{
    if (align == TextElement::Align::Centre)
        return Qt::AlignHCenter;
    return (align == TextElement::Align::Start) == isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace nettdesk::vouchers::cards
