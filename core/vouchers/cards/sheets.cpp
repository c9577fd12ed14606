// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/sheets.h"

#include "core/vouchers/cards/qrcode.h"
#include "core/vouchers/cards/textblock.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace nettdesk::vouchers::cards {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardSheets)
};

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

/// Places the elements of one card. What is the same on every card (labels, the business's name) is fitted once.
class CardSetter {
public:
    CardSetter(const CardDesign &design, const Wording &wording) : m_design(design), m_wording(wording) {}

    PlacedCard place(int index, const CardData &card, const QPointF &origin, QList<Flaw> &flaws)
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
            const auto note = [&](Flaw::Kind kind, const QString &text) { flaws.append({kind, index, int(i), text}); };
            if (const auto *text = std::get_if<TextElement>(&element.content))
                placeText(placed, int(i), *text, box, card, note);
            else if (const auto *qr = std::get_if<QrElement>(&element.content))
                placeQr(placed, *qr, box, card, note);
            else if (const auto *line = std::get_if<LineElement>(&element.content))
                placed.items.append(PlacedLine{isMirrored() ? QLineF(box.topRight(), box.bottomLeft())
                                                            : QLineF(box.topLeft(), box.bottomRight()),
                                               *line});
            else if (const auto *rectangle = std::get_if<RectangleElement>(&element.content))
                placed.items.append(PlacedRectangle{box, *rectangle});
        }
        return placed;
    }

private:
    bool isMirrored() const { return m_wording.direction == Qt::RightToLeft; }

    static bool isWanted(const Element &element, const CardData &card)
    {
        const auto hasValue = [&card](Placeholder placeholder) { return !card.value(placeholder).isEmpty(); };
        return std::all_of(element.when.begin(), element.when.end(), hasValue) &&
               std::none_of(element.unless.begin(), element.unless.end(), hasValue);
    }

    template<class Note>
    void placeText(PlacedCard &placed, int element, const TextElement &style, const QRectF &box, const CardData &card,
                   const Note &note)
    {
        QStringList parts;
        for (const CardText &part : style.parts) {
            if (auto words = part.fill(card, m_wording, style.parts.size() == 1))
                parts << *std::move(words);
        }
        const QString whole = parts.join(style.separator);
        if (whole.trimmed().isEmpty())
            return;
        const bool mustBeWhole = std::any_of(style.parts.begin(), style.parts.end(),
                                             [](const CardText &part) { return part.mustBeWhole(); });
        PlacedText text{box, whole, style, directionOf(style, whole), alignmentOf(style.align)};
        const auto known = m_fitted.constFind({element, whole});
        bool isWhole = true;
        if (known != m_fitted.constEnd()) {
            text.text = known->text;
            text.style.size = known->size;
            isWhole = known->isWhole;
        } else {
            isWhole = fitText(text, mustBeWhole);
            m_fitted.insert({element, whole}, {text.text, text.style.size, isWhole});
        }
        if (!isWhole)
            note(Flaw::Kind::TextTooLong, whole);
        placed.items.append(std::move(text));
    }

    template<class Note>
    void placeQr(PlacedCard &placed, const QrElement &element, const QRectF &box, const CardData &card,
                 const Note &note)
    {
        const auto content = element.content.fillPlain(card, m_wording);
        if (!content || content->isEmpty())
            return;
        const auto code = QrCode::encode(content->toUtf8());
        if (!code) {
            note(Flaw::Kind::QrTooLong, *content);
            return;
        }
        const double side = std::min(box.width(), box.height());
        if (side / code->sizeWithQuietZone() < QrCode::smallestModule)
            note(Flaw::Kind::QrTooSmall, *content);
        QRectF square(0, 0, side, side);
        square.moveCenter(box.center());
        placed.items.append(PlacedQr{square, *content});
    }

    Qt::LayoutDirection directionOf(const TextElement &style, const QString &text) const
    {
        if (style.parts.size() == 1 && style.parts.first().isLeftToRight())
            return Qt::LeftToRight;
        if (style.parts.size() == 1 && style.parts.first().isOneValue())
            return firstStrong(text, m_wording.direction);
        return m_wording.direction;
    }

    Qt::Alignment alignmentOf(TextElement::Align align) const
    {
        if (align == TextElement::Align::Centre)
            return Qt::AlignHCenter;
        return (align == TextElement::Align::Start) == isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    }

    struct Fitted {
        QString text;
        double size;
        bool isWhole;
    };

    const CardDesign &m_design;
    const Wording &m_wording;
    QHash<std::pair<int, QString>, Fitted> m_fitted;
};

/// Ticks in the margin at every edge that a knife has to follow.
void addMarks(Sheet &sheet, const QList<QRectF> &boxes)
{
    constexpr double gap = 1;    // mm between the cards and the tick
    constexpr double length = 4; // mm
    QRectF field;
    QSet<int> seenX, seenY; // micrometres
    for (const QRectF &box : boxes)
        field |= box;
    const auto isNew = [](QSet<int> &seen, double at) {
        const auto before = seen.size();
        seen.insert(qRound(at * 1000));
        return seen.size() > before;
    };
    for (const QRectF &box : boxes) {
        for (const double x : {box.left(), box.right()}) {
            if (!isNew(seenX, x))
                continue;
            if (const double end = std::max(0.0, field.top() - gap - length); end < field.top() - gap)
                sheet.cutGuides.append(QLineF(x, end, x, field.top() - gap));
            if (const double end = std::min(sheet.size.height(), field.bottom() + gap + length);
                end > field.bottom() + gap)
                sheet.cutGuides.append(QLineF(x, field.bottom() + gap, x, end));
        }
        for (const double y : {box.top(), box.bottom()}) {
            if (!isNew(seenY, y))
                continue;
            if (const double end = std::max(0.0, field.left() - gap - length); end < field.left() - gap)
                sheet.cutGuides.append(QLineF(end, y, field.left() - gap, y));
            if (const double end = std::min(sheet.size.width(), field.right() + gap + length);
                end > field.right() + gap)
                sheet.cutGuides.append(QLineF(field.right() + gap, y, end, y));
        }
    }
}

/// The outline of every card, each shared edge once.
void addLines(Sheet &sheet, const QList<QRectF> &boxes)
{
    QSet<std::pair<qint64, qint64>> seen;
    const auto key = [](const QPointF &p) { return qint64(qRound(p.x() * 1000)) << 32 | qint64(qRound(p.y() * 1000)); };
    for (const QRectF &box : boxes) {
        for (const QLineF &edge :
             {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
              QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())}) {
            const std::pair name(key(edge.p1()), key(edge.p2()));
            if (seen.contains(name))
                continue;
            seen.insert(name);
            sheet.cutGuides.append(edge);
        }
    }
}

} // namespace

QString Flaw::message() const
{
    switch (kind) {
    case Kind::TextTooLong:
        return Text::tr("“%1” is too long for its place on the card, even at the smallest size.").arg(text);
    case Kind::QrTooSmall:
        return Text::tr("The QR code for “%1” is too fine for its place: some printers and phones will not manage it. "
                        "Give it more room, or shorten the address.")
            .arg(text);
    case Kind::QrTooLong: return Text::tr("“%1” is too long for a QR code, so there is none on the card.").arg(text);
    }
    return {};
}

Sheet Sheets::at(int index) const
{
    Sheet sheet;
    sheet.size = m_design.paper.size;
    const int perSheet = m_design.paper.cardsPerSheet();
    const int begin = std::max(0, index * perSheet - m_startAt);
    const int end = std::min(cardCount(), (index + 1) * perSheet - m_startAt);
    CardSetter setter(m_design, m_wording);
    QList<QRectF> boxes;
    for (int card = begin; card < end; ++card) {
        const QPointF origin = m_design.cardOrigin(card + m_startAt - index * perSheet);
        sheet.cards.append(setter.place(card, m_cards.at(card), origin, sheet.flaws));
        boxes.append(sheet.cards.last().box);
    }
    switch (m_design.paper.cutGuides) {
    case Paper::CutGuides::None: break;
    case Paper::CutGuides::Marks: addMarks(sheet, boxes); break;
    case Paper::CutGuides::Lines: addLines(sheet, boxes); break;
    }
    return sheet;
}

QPageLayout Sheets::pageLayout() const
{
    const QSizeF size = m_design.paper.size;
    // Qt's page sizes stand upright; a wide sheet is one that lies.
    const bool lies = size.width() > size.height();
    const QPageSize page(lies ? size.transposed() : size, QPageSize::Millimeter);
    return QPageLayout(page, lies ? QPageLayout::Landscape : QPageLayout::Portrait, {}, QPageLayout::Millimeter);
}

QList<Flaw> Sheets::flaws(int limit, std::stop_token stop) const
{
    QList<Flaw> all;
    for (int i = 0; i < m_count && all.size() < limit && !stop.stop_requested(); ++i)
        all += at(i).flaws;
    return all.first(std::min<qsizetype>(limit, all.size()));
}

Result<Sheets> layOut(CardDesign design, QList<CardData> cards, int startAt, Wording wording)
{
    const int perSheet = design.paper.cardsPerSheet();
    if (startAt < 1 || startAt > perSheet)
        return failure(Error::Kind::Invalid,
                       Text::tr("Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.")
                           .arg(startAt)
                           .arg(perSheet));
    Sheets sheets;
    sheets.m_design = std::move(design);
    sheets.m_cards = std::move(cards);
    sheets.m_wording = std::move(wording);
    sheets.m_startAt = startAt - 1;
    const qint64 places = sheets.m_cards.isEmpty() ? 0 : sheets.m_cards.size() + sheets.m_startAt;
    sheets.m_count = int((places + perSheet - 1) / perSheet);
    return sheets;
}

} // namespace nettdesk::vouchers::cards
