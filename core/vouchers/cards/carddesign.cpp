// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/carddesign.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// Resources of a static library are taken in by name; the macro must stand outside any namespace.
static void takeInCardResources()
{
    Q_INIT_RESOURCE(cards);
}

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardDesign)
};

// The one to begin with first. A design's file is :/cards/<id>.json.
constexpr struct {
    const char *id;
    struct {
        const char *english;
        const char *meaning;
    } name;
} shipped[] = {
    {"card-a4", QT_TRANSLATE_NOOP3("CardDesign", "Business cards on A4 (10 a sheet)", "card design")},
    {"card-letter", QT_TRANSLATE_NOOP3("CardDesign", "Business cards on Letter (10 a sheet)", "card design")},
    {"compact-a4", QT_TRANSLATE_NOOP3("CardDesign", "Small cards on A4 (40 a sheet)", "card design")},
    {"avery-l7160", QT_TRANSLATE_NOOP3("CardDesign", "Labels Avery L7160 (21 on A4)", "card design")},
    {"avery-l7163", QT_TRANSLATE_NOOP3("CardDesign", "Labels Avery L7163 (14 on A4)", "card design")},
    {"avery-5160", QT_TRANSLATE_NOOP3("CardDesign", "Labels Avery 5160 (30 on Letter)", "card design")},
    {"avery-5161", QT_TRANSLATE_NOOP3("CardDesign", "Labels Avery 5161 (20 on Letter)", "card design")},
    {"avery-8371", QT_TRANSLATE_NOOP3("CardDesign", "Business cards Avery 8371 (10 on Letter)", "card design")},
    {"card-cr80", QT_TRANSLATE_NOOP3("CardDesign", "Plastic card CR80", "card design")},
    {"receipt-58", QT_TRANSLATE_NOOP3("CardDesign", "Receipt, 58 mm roll", "card design")},
    {"receipt-80", QT_TRANSLATE_NOOP3("CardDesign", "Receipt, 80 mm roll", "card design")},
    {"poster-a6", QT_TRANSLATE_NOOP3("CardDesign", "Poster A6 with one code", "card design")},
};

Result<CardDesign> load(const char *id)
{
    takeInCardResources();
    QFile file(u":/cards/%1.json"_s.arg(QLatin1StringView(id)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound,
                       Text::tr("The card design “%1” is missing from this program.").arg(QLatin1StringView(id)));
    return CardDesign::parse(file.readAll());
}

} // namespace

QPointF CardDesign::cardOrigin(int position) const
{
    const int column = position % paper.columns;
    const int row = position / paper.columns;
    return {paper.origin.x() + column * (card.width() + paper.gutter.width()),
            paper.origin.y() + row * (card.height() + paper.gutter.height())};
}

const Element *CardDesign::element(ElementId elementId) const
{
    const auto it = std::find_if(elements.begin(), elements.end(),
                                 [elementId](const Element &each) { return each.id == elementId; });
    return it == elements.end() ? nullptr : &*it;
}

QString kindText(const ElementContent &content)
{
    struct Names {
        QString operator()(const TextElement &) const { return Text::tr("Text", "element of a card"); }
        QString operator()(const QrElement &) const { return Text::tr("QR code", "element of a card"); }
        QString operator()(const LineElement &) const { return Text::tr("Line", "element of a card"); }
        QString operator()(const RectangleElement &) const { return Text::tr("Rectangle", "element of a card"); }
        QString operator()(const BarcodeElement &) const { return Text::tr("Barcode", "element of a card"); }
        QString operator()(const PictureElement &) const { return Text::tr("Picture", "element of a card"); }
        QString operator()(const LogoElement &) const { return Text::tr("Logo", "element of a card"); }
    };
    return std::visit(Names(), content);
}

SheetCount sheetCount(const Paper &paper, int cards, int startAt, int copies)
{
    SheetCount count;
    count.perSheet = paper.cardsPerSheet();
    if (cards < 1 || count.perSheet < 1)
        return count;
    const qint64 places = qint64(cards) * copies + startAt - 1;
    count.sheets = int((places + count.perSheet - 1) / count.perSheet);
    count.freePlaces = int(qint64(count.sheets) * count.perSheet - places);
    return count;
}

QList<CardDesign> shippedDesigns()
{
    QList<CardDesign> designs;
    for (const auto &each : shipped) {
        if (auto design = load(each.id)) {
            design->name = QCoreApplication::translate("CardDesign", each.name.english, each.name.meaning);
            designs.append(*std::move(design));
        }
    }
    return designs;
}

Result<CardDesign> shippedDesign(const QString &id)
{
    QStringList known;
    for (const auto &each : shipped) {
        known << QString::fromLatin1(each.id);
        if (known.last() != id)
            continue;
        auto design = load(each.id);
        if (design)
            design->name = QCoreApplication::translate("CardDesign", each.name.english, each.name.meaning);
        return design;
    }
    return failure(Error::Kind::NotFound,
                   Text::tr("There is no card design “%1”. Designs are: %2.").arg(id, known.join(u", "_s)));
}

} // namespace nettdesk::vouchers::cards
