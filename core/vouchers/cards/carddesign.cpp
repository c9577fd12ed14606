// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/carddesign.h"

#include <QCoreApplication>
#include <QFile>

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
    {"receipt-80", QT_TRANSLATE_NOOP3("CardDesign", "Receipt, 80 mm roll", "card design")},
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
