// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/designedit.h"
#include "core/vouchers/cards/designwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardDesign)
};

} // namespace

QByteArray copied(const CardDesign &design, const QList<ElementId> &ids)
{
    // A whole design of its own, so that the one reader judges what comes back from a clipboard. Nothing but the card
    // and the elements matters in it.
    CardDesign extract = design;
    extract.id = u"copied"_s;
    extract.name.clear();
    extract.languages.clear();
    extract.paper = Paper{};
    extract.paper.size = design.card.expandedTo({DesignLimits::smallestPaper, DesignLimits::smallestPaper});
    extract.elements.removeIf([&ids](const Element &element) { return !ids.contains(element.id); });
    return extract.toJson();
}

Result<Pasted> pasted(CardDesign design, const QByteArray &json, const QPointF &offset)
{
    const auto extract = CardDesign::parse(json);
    if (!extract)
        return failure(Error::Kind::Invalid,
                       Text::tr("What was copied is no part of a card design. The design is as it was."),
                       extract.error().message);
    if (design.elements.size() + extract->elements.size() > DesignLimits::elements)
        return failure(
            Error::Kind::Invalid,
            Text::tr("A card can hold %1 elements at most. The design is as it was.").arg(DesignLimits::elements));
    Pasted result{std::move(design), {}};
    for (Element element : extract->elements) {
        element.id = {};
        result.design = added(std::move(result.design), std::move(element));
        result.ids << result.design.elements.last().id;
    }
    result.design = moved(std::move(result.design), result.ids, offset);
    return result;
}

Result<Pasted> duplicated(CardDesign design, const QList<ElementId> &ids, const QPointF &offset)
{
    const QByteArray extract = copied(design, ids);
    return pasted(std::move(design), extract, offset);
}

} // namespace nettdesk::vouchers::cards
