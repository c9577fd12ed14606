// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/sheets.h"

#include "core/vouchers/cards/cardsetter.h"
#include "core/vouchers/cards/cutguides.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

namespace nettdesk::vouchers::cards {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardSheets)
};

constexpr int mostCopies = 100;

QString flawText(Flaw::Kind kind, const QString &text)
{
    using Kind = Flaw::Kind;
    switch (kind) {
    case Kind::TextTooLong:
        return Text::tr("“%1” is too long for its place on the card, even at the smallest size.").arg(text);
    case Kind::QrTooSmall:
        return Text::tr("The QR code for “%1” is too fine for its place: some printers and phones will not manage it. "
                        "Give it more room, or shorten the address.")
            .arg(text);
    case Kind::QrTooLong: return Text::tr("“%1” is too long for a QR code, so there is none on the card.").arg(text);
    case Kind::BarcodeTooSmall:
        return Text::tr("The barcode for “%1” is too fine for its place: some printers and scanners will not manage "
                        "it. Give it more room.")
            .arg(text);
    case Kind::BarcodeRefused:
        return Text::tr("“%1” cannot be a barcode, so there is none on the card. A barcode holds up to 80 letters, "
                        "digits and signs of English.")
            .arg(text);
    case Kind::CharacterMissing:
        return Text::tr(
                   "No font of this computer has all characters of “%1”, so boxes would be printed in their place. "
                   "Install a font for this script (Noto has one for each).")
            .arg(text);
    case Kind::FontMissing:
        return Text::tr("This computer does not have the font “%1”. The card is printed in another one; choose a font "
                        "that is here, or add it to the computer.")
            .arg(text);
    }
    return {};
}

} // namespace

QString Flaw::message() const
{
    const QString message = flawText(kind, text);
    if (language.isEmpty())
        return message;
    //: language, what is wrong
    return Text::tr("%1: %2").arg(QLocale(language).nativeLanguageName(), message);
}

Sheet Sheets::at(int index) const
{
    CardSetter setter(m_design, m_wording, m_logo);
    return make(index, setter);
}

SheetMaker::SheetMaker(const Sheets &sheets)
    : m_sheets(sheets), m_setter(std::make_unique<CardSetter>(sheets.m_design, sheets.m_wording, sheets.m_logo))
{
}

SheetMaker::~SheetMaker()
{
    for (auto &codes : m_codes)
        codes.waitForFinished();
}

Sheet SheetMaker::at(int index)
{
    // Encoding is most of the work and needs no font: codes of the next sheets are made while this one is painted.
    constexpr qsizetype ahead = 3;                                     // enough for two threads
    if (index < m_codesFrom || index > m_codesFrom + m_codes.size()) { // somebody leafs through
        for (auto &codes : m_codes)
            codes.waitForFinished();
        m_codes.clear();
        m_codesFrom = index;
    }
    if (m_sheets.m_cards.size() > 1) {
        while (m_codes.size() <= ahead && m_codesFrom + m_codes.size() < m_sheets.count())
            m_codes << QtConcurrent::run(
                [sheets = &m_sheets, next = m_codesFrom + int(m_codes.size())] { return sheets->codes(next); });
    }
    for (; m_codesFrom <= index && !m_codes.isEmpty(); ++m_codesFrom)
        m_setter->setCodes(m_codes.dequeue().result());
    return m_sheets.make(index, *m_setter);
}

std::pair<qint64, qint64> Sheets::range(int index) const
{
    const qint64 perSheet = m_design.paper.cardsPerSheet();
    const qint64 first = index * perSheet - m_startAt;
    return {std::max<qint64>(0, first), std::min<qint64>(qint64(cardCount()) * m_copies, first + perSheet)};
}

QHash<QString, QrCode> Sheets::codes(int index) const
{
    QHash<QString, QrCode> codes;
    const auto [begin, end] = range(index);
    for (const Element &element : m_design.elements) {
        const auto *qr = std::get_if<QrElement>(&element.content);
        if (!qr)
            continue;
        for (qint64 place = begin; place < end; ++place) {
            const QString content = qrContent(*qr, m_cards.at(int(place / m_copies)), m_wording);
            if (content.isEmpty() || codes.contains(content))
                continue;
            if (auto code = QrCode::encode(content.toUtf8()))
                codes.insert(content, *std::move(code));
        }
    }
    return codes;
}

Sheet Sheets::make(int index, CardSetter &setter) const
{
    Sheet sheet;
    sheet.size = m_design.paper.size;
    const qint64 first = qint64(index) * m_design.paper.cardsPerSheet() - m_startAt;
    const auto [begin, end] = range(index);
    QList<QRectF> boxes;
    for (qint64 place = begin; place < end; ++place) {
        const int card = int(place / m_copies);
        const QPointF origin = m_design.cardOrigin(int(place - first));
        sheet.cards.append(setter.place(card, m_cards.at(card), origin, sheet.flaws));
        boxes.append(sheet.cards.last().box);
    }
    sheet.cutGuides = cutGuides(m_design.paper, boxes);
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

int Sheets::lastPosition() const
{
    if (m_cards.isEmpty())
        return 0;
    const qint64 places = qint64(cardCount()) * m_copies + m_startAt;
    return int((places - 1) % m_design.paper.cardsPerSheet()) + 1;
}

QList<Flaw> Sheets::flaws(int limit, std::stop_token stop) const
{
    QList<Flaw> all;
    SheetMaker maker(*this);
    for (int i = 0; i < m_count && all.size() < limit && !stop.stop_requested(); ++i)
        all += maker.at(i).flaws;
    return all.first(std::min<qsizetype>(limit, all.size()));
}

QList<Flaw> Sheets::flawsInEveryLanguage(int limit, std::stop_token stop) const
{
    if (m_design.languages.isEmpty())
        return flaws(limit, stop);
    QList<Flaw> all;
    for (const QString &language : m_design.languages) {
        const auto wording = Wording::ofLanguage(language);
        if (!wording) // a language this program does not speak: its cards would be printed in the program's own
            continue;
        Sheets translated = *this;
        translated.m_wording = *wording;
        for (Flaw &flaw : translated.flaws(limit - int(all.size()), stop)) {
            flaw.language = language;
            all << std::move(flaw);
        }
        if (all.size() >= limit || stop.stop_requested())
            break;
    }
    return all;
}

Result<Sheets> layOut(CardDesign design, QList<CardData> cards, LayoutOptions options)
{
    const int perSheet = design.paper.cardsPerSheet();
    if (options.startAt < 1 || options.startAt > perSheet)
        return failure(Error::Kind::Invalid,
                       Text::tr("Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.")
                           .arg(options.startAt)
                           .arg(perSheet));
    if (options.copies < 1 || options.copies > mostCopies)
        return failure(Error::Kind::Invalid,
                       Text::tr("There can be 1 to %1 copies of a card, not %2.").arg(mostCopies).arg(options.copies));
    Sheets sheets;
    sheets.m_design = std::move(design);
    sheets.m_cards = std::move(cards);
    sheets.m_wording = std::move(options.wording);
    sheets.m_logo = std::move(options.logo);
    sheets.m_startAt = options.startAt - 1;
    sheets.m_copies = options.copies;
    sheets.m_count = sheetCount(sheets.m_design.paper, sheets.cardCount(), options.startAt, options.copies).sheets;
    return sheets;
}

Result<Sheets> layOut(CardDesign design, QList<CardData> cards, int startAt, Wording wording)
{
    LayoutOptions options;
    options.startAt = startAt;
    options.wording = std::move(wording);
    return layOut(std::move(design), std::move(cards), std::move(options));
}

} // namespace nettdesk::vouchers::cards
